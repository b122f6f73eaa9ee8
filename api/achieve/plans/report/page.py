"""A report as a page: one file with its style and drawings in it, without any script, that prints well."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from achieve.plans.report.arranged import Report

_HERE = Path(__file__).parent
_templates = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    auto_reload=False,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render_page(report: Report) -> str:
    """The page. Every word of the plan is escaped; the drawings hold numbers and dates alone."""
    return _templates.get_template("report.html").render(report=report)
