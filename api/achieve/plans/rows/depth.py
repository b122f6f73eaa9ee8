"""Tables of implementation depth: what is looked for, and what was observed at a site."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, document, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.depth import VisionAspect


class LookFor(ResourceRow, table=True):
    """Something of an initiative's vision that one can see, hear or feel. levels: from not in place to deep."""

    __tablename__ = "look_for"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("organization_id", "organization"),
        one_of("aspect", VisionAspect),
        CheckConstraint("jsonb_array_length(levels) >= 2", name="has_levels"),
        listed_by("look_for", "rank"),
        listed_by("look_for", "initiative_id", "rank"),
        listed_by("look_for", "organization_id"),
    )
    type_code = 0x035

    initiative_id: UUID
    organization_id: UUID
    aspect: str = text()
    statement: str = text()
    levels: Sequence[Mapping[str, str | None]] = document()
    rank: int
    is_retired: bool = Field(default=False)


class Observation(ResourceRow, table=True):
    """What somebody saw of an initiative at a site on a day. levels: one for each look-for that was looked at.

    Its organization is the site. Corrected or withdrawn, never deleted.
    """

    __tablename__ = "observation"
    __table_args__ = (
        references("initiative_id", "initiative", cascade=True),
        references("organization_id", "organization"),
        references("class_id", "class"),
        references("observer_id", "person"),
        CheckConstraint("jsonb_array_length(levels) >= 1", name="has_levels"),
        listed_by("observation", "observed_on"),
        listed_by("observation", "initiative_id", "observed_on"),
        listed_by("observation", "organization_id", "observed_on"),
        listed_by("observation", "class_id"),
        listed_by("observation", "observer_id"),
    )
    type_code = 0x036

    initiative_id: UUID
    organization_id: UUID
    class_id: UUID | None = Field(default=None)
    observer_id: UUID | None = Field(default=None)
    observed_on: date
    levels: Sequence[Mapping[str, str]] = document()
    note: str | None = text(nullable=True)
    withdrawn_because: str | None = text(nullable=True)
