"""The part of a report that tells how the plan stands: as it is worked out, with the reasons in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from achieve.plans.report.arranged import Fact, Passage, Section, Table
from achieve.plans.report.reported import ReportedPlan
from achieve.plans.report.wording import day, figure, many, words
from achieve.plans.schemas.status import PartStatus, StatusReason, StatusReport
from achieve.plans.words import MeasureUnit, PartKind
from achieve.plans.words.status import StatusReasonCode

_HEAD = ("What", "Stands", "Why")
_TOLD = (PartKind.GOAL, PartKind.INITIATIVE, PartKind.STRATEGY)
_SENTENCES: Mapping[StatusReasonCode, str] = {
    StatusReasonCode.OVERDUE: "{what} is {days} overdue.",
    StatusReasonCode.BLOCKED: "{what} is blocked.",
    StatusReasonCode.NOT_MOVED: "{what} is in progress and has not moved for {days}.",
    StatusReasonCode.DROPPED: "{what} was dropped.",
    StatusReasonCode.BELOW_PATH: "{what}: {actual} on {since}, where its path has {expected}.",
    StatusReasonCode.TARGET_MISSED: "{what}: the target of {expected} was missed on {since}.",
    StatusReasonCode.NOT_MEASURED: "{what} was not measured for {days}.",
    StatusReasonCode.NO_TARGET: "{what} has no baseline, or no target.",
    StatusReasonCode.NARROWED_BY_LOSS: "{what}: the gap is narrower because those ahead fell back.",
    StatusReasonCode.NO_EVIDENCE: "{what}: for {days} nobody has recorded what was seen of it.",
    StatusReasonCode.STALE: "{what}: nothing in it has moved for {days}.",
    StatusReasonCode.EMPTY: "{what}: nothing is planned in it.",
    StatusReasonCode.OVERRIDDEN: "{what} stands as somebody says.",
}


def arrange_standing(plan: ReportedPlan, status: StatusReport) -> Section:
    """How the plan stands, and its goals, initiatives and strategies, each with its reasons."""
    parts = _Parts.of(plan, status)
    rows = tuple(parts.row(each) for kind in _TOLD for each in status.parts if each.kind is kind)
    return Section(
        "How it stands",
        facts=(Fact("The plan", _stands(status)),),
        passages=(
            *_reasons(status, parts),
            Passage("How this is worked out", status.formula.roll_up),
        ),
        tables=(Table("Goals, initiatives and strategies", _HEAD, rows),) if rows else (),
    )


def _stands(part: PartStatus | StatusReport) -> str:
    """How a part stands; where somebody has said so, why, until when, and what is derived."""
    said = part.override
    if said is None:
        return words(part.status)
    derived = f"worked out: {words(part.derived_status)}"
    return f"{words(part.status)} until {day(said.expires_on)} ({derived})\n{said.reason}"


def _reasons(status: StatusReport, parts: "_Parts") -> Iterator[Passage]:
    told = parts.sentences(status.reasons, status.reason_count)
    if told:
        yield Passage("Why", told)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the parts of a plan are called, and the units of its measures."""

    names: Mapping[UUID, str]
    units: Mapping[UUID, MeasureUnit]

    @classmethod
    def of(cls, plan: ReportedPlan, status: StatusReport) -> "_Parts":
        """Of a plan."""
        titled = (*plan.initiatives, *plan.implementation_plans, *plan.strategies, *plan.steps)
        names = {
            status.id: "This plan",
            **{each.id: each.statement for each in plan.goals},
            **{each.id: f"{each.metric}, {each.population}" for each in plan.measures},
            **{each.id: each.title for each in titled},
        }
        return cls(names, {each.id: each.unit for each in plan.measures})

    def row(self, part: PartStatus) -> tuple[str, ...]:
        """A part in the table."""
        what = f"{words(part.kind)}: {self.names.get(part.id, '')}"
        return (what, _stands(part), self.sentences(part.reasons, part.reason_count))

    def sentences(self, reasons: Sequence[StatusReason], count: int) -> str:
        """The reasons, a line each, and how many there are beyond those that are told."""
        further = [f"And {many(count - len(reasons), 'reason')} more."] if count > len(reasons) else []
        return "\n".join([*(self._sentence(each) for each in reasons), *further])

    def _sentence(self, reason: StatusReason) -> str:
        unit = self.units.get(reason.part_id)
        figures = {name: "" if value is None else figure(value, unit) for name, value in _figures(reason)}
        return _SENTENCES.get(reason.code, f"{{what}}: {words(reason.code)}.").format(
            what=self.names.get(reason.part_id, words(reason.part_kind)),
            days=many(reason.days or 0, "day"),
            since=day(reason.since) if reason.since else "",
            **figures,
        )


def _figures(reason: StatusReason) -> Iterator[tuple[str, float | None]]:
    yield "expected", reason.expected
    yield "actual", reason.actual
