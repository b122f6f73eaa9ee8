"""The table of templates of plans."""

from uuid import UUID

from sqlmodel import Field

from achieve.core.rows import ResourceRow, document, one_of, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words import PlanKind


class PlanTemplate(ResourceRow, table=True):
    """What plans of a district may begin from.

    period_days: from the first day to the last. content: as schemas.templates has it, and read as a whole. The plan
    that it was saved from may be gone, so no key refers to it.
    """

    __tablename__ = "plan_template"
    __table_args__ = (one_of("kind", PlanKind), listed_by("plan_template", "title"))
    type_code = 0x0C9

    title: str = text()
    description: str | None = text(nullable=True)
    kind: str = text()
    period_days: int
    content: dict[str, object] = document()
    copied_from_id: UUID | None = Field(default=None)
