"""The trend of a measure as a drawing: what was measured, and the path from baseline to target."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from achieve.plans.report.reported import Measure, Measurement
from achieve.plans.report.wording import day, figure

_WIDTH, _HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 130, 20, 20, 40
_INK, _PATH, _LINE = "#1b1b1b", "#595959", "#1d4f91"
_Point = tuple[date, float]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The days and values that the drawing spans."""

    first: date
    last: date
    least: float
    most: float

    def place(self, point: _Point) -> tuple[float, float]:
        """Where a point stands in the drawing."""
        days = max((self.last - self.first).days, 1)
        span = (self.most - self.least) or 1.0
        across = (point[0] - self.first).days / days * (_WIDTH - _LEFT - _RIGHT)
        up = (point[1] - self.least) / span * (_HEIGHT - _TOP - _BOTTOM)
        return round(_LEFT + across, 1), round(_HEIGHT - _BOTTOM - up, 1)


def draw_trend(measure: Measure, measurements: Sequence[Measurement]) -> str | None:
    """The drawing as SVG; None where there are not two points. measurements: of this measure."""
    path = [*measure.path] or _ends(measure)
    measured = sorted((each.measured_on, each.value) for each in measurements)
    points = [*path, *measured]
    if len(points) < 2:
        return None
    days, values = [each for each, _ in points], [each for _, each in points]
    frame = _Frame(min(days), max(days), min(values), max(values))
    svg = ET.Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {_WIDTH} {_HEIGHT}")
    _draw_axes(svg, frame, measure)
    _draw_line(svg, frame, path, {"stroke": _PATH, "stroke-dasharray": "6 4", "stroke-width": "2"})
    _draw_line(svg, frame, measured, {"stroke": _LINE, "stroke-width": "2.5"})
    for point in measured:
        across, down = frame.place(point)
        ET.SubElement(svg, "circle", cx=str(across), cy=str(down), r="4", fill=_LINE)
    return ET.tostring(svg, encoding="unicode")


def tell_trend(measure: Measure, measurements: Sequence[Measurement]) -> str:
    """The drawing in words."""
    told = [f"Line chart of {measure.metric}, {measure.population}."]
    if measure.baseline is not None and measure.baseline_on:
        told.append(f"Baseline {figure(measure.baseline, measure.unit)} on {day(measure.baseline_on)}.")
    if measure.target is not None and measure.target_on:
        told.append(f"Target {figure(measure.target, measure.unit)} by {day(measure.target_on)}.")
    if measure.checkpoints:
        told.append(f"Expected in between: {tell_checkpoints(measure)}.")
    if measurements:
        latest = max(measurements, key=lambda each: each.measured_on)
        number = f"{len(measurements)} measurements, the" if len(measurements) > 1 else "The"
        told.append(f"{number} latest {figure(latest.value, measure.unit)} on {day(latest.measured_on)}.")
    return " ".join(told)


def tell_checkpoints(measure: Measure) -> str:
    """What is expected between baseline and target, and when."""
    return "; ".join(f"{figure(each.value, measure.unit)} on {day(each.on)}" for each in measure.checkpoints)


def _ends(measure: Measure) -> list[_Point]:
    ends = ((measure.baseline_on, measure.baseline), (measure.target_on, measure.target))
    return [(on, value) for on, value in ends if on is not None and value is not None]


def _draw_axes(svg: ET.Element, frame: _Frame, measure: Measure) -> None:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    corners = f"{_LEFT},{_TOP} {_LEFT},{bottom} {right},{bottom}"
    ET.SubElement(svg, "polyline", {"points": corners, "fill": "none", "stroke": _PATH, "stroke-width": "1"})
    for value in sorted({frame.least, frame.most}):
        _, down = frame.place((frame.first, value))
        _write(svg, figure(value, measure.unit), _LEFT - 8, down + 5, "end")
    _write(svg, day(frame.first), _LEFT, _HEIGHT - 12, "start")
    if frame.last > frame.first:
        _write(svg, day(frame.last), right, _HEIGHT - 12, "end")


def _draw_line(svg: ET.Element, frame: _Frame, points: Sequence[_Point], look: dict[str, str]) -> None:
    if len(points) > 1:
        places = " ".join(f"{across},{down}" for across, down in map(frame.place, points))
        ET.SubElement(svg, "polyline", {"points": places, "fill": "none", **look})


def _write(svg: ET.Element, text: str, across: float, down: float, anchor: str) -> None:
    look = {"x": str(across), "y": str(down), "text-anchor": anchor, "fill": _INK, "font-size": "13"}
    ET.SubElement(svg, "text", {**look, "font-family": "system-ui, sans-serif"}).text = text
