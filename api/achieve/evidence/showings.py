"""A piece of evidence that has been checked and placed on its scale, on its way into the table."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from achieve.evidence.rows import Evidence
from achieve.evidence.words import EvidenceKind


@dataclass(frozen=True, slots=True)
class Showing:
    """What one learner has shown of one competency. Fields are named as the columns of `Evidence`."""

    learner_id: UUID
    competency_id: UUID
    is_habit: bool
    kind: EvidenceKind
    observed_at: datetime
    score: float | None
    level: str | None
    percent: float | None = None
    points_possible: float | None = None
    item_group: str | None = None
    method: str | None = None
    context: str | None = None
    form: str | None = None
    class_id: UUID | None = None
    judged_by_id: UUID | None = None
    client_id: UUID | None = None
    source: str | None = None
    feedback: str | None = None
    comment: str | None = None
    supersedes_id: UUID | None = None
    id: UUID = field(default_factory=Evidence.fresh_id)
