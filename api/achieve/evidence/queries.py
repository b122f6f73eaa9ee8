"""What recording evidence needs to load and to write. Each statement names the district."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find
from achieve.access.roles import Action
from achieve.access.scopes import RowRule
from achieve.competencies.rows import Competency, Scale
from achieve.core.db import driver_connection
from achieve.core.errors import Conflict, FieldError, NotFound
from achieve.core.ids import DistrictId
from achieve.core.rows import TenantRow
from achieve.evidence.rows import Evidence
from achieve.evidence.rules import EvidenceRefused, ScaleOfEvidence
from achieve.evidence.shapes import EVIDENCE_RULES
from achieve.evidence.showings import Showing
from achieve.people.rows import Enrollment, EnrollmentRole

Found = TypeVar("Found", bound=TenantRow)

_COLUMNS = {
    "id": "uuid",
    "learner_id": "uuid",
    "competency_id": "uuid",
    "class_id": "uuid",
    "is_habit": "boolean",
    "kind": "text",
    "score": "float8",
    "level": "text",
    "percent": "float8",
    "points_possible": "float8",
    "item_group": "text",
    "method": "text",
    "context": "text",
    "form": "text",
    "observed_at": "timestamptz",
    "judged_by_id": "uuid",
    "client_id": "uuid",
    "source": "text",
    "feedback": "text",
    "comment": "text",
    "supersedes_id": "uuid",
}
assert set(_COLUMNS) == {each.name for each in fields(Showing)}  # noqa: S101 - a column that is not written is lost.

_NAMES = ", ".join(_COLUMNS)
_ARRAYS = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate(_COLUMNS.values(), start=3))
# In the order given, as the identity column numbers them.
_ADD = f"""
insert into evidence (district_id, version, created_at, updated_at, is_in_force, {_NAMES})
select $1, 1, $2, $2, true, {_NAMES} from unnest({_ARRAYS}) with ordinality as e ({_NAMES}, place) order by e.place
"""
_SUPERSEDE = """
update evidence e set is_in_force = false, version = e.version + 1, updated_at = $2
where e.district_id = $1 and e.id = any($3::uuid[])
"""


class AlreadySuperseded(Conflict):
    """The evidence has been corrected before; the correction is what can be corrected."""

    code = "evidence_already_superseded"
    title = "This evidence has been corrected already"


async def find_referred(
    session: AsyncSession, actor: Actor, row: type[Found], rules: tuple[RowRule, ...], identifier: UUID, field: str
) -> Found:
    """What a client refers to by its id. Raises EvidenceRefused when the actor sees nothing there."""
    try:
        return await find(session, actor, row, rules, identifier)
    except NotFound:
        raise refused(field, "unknown_reference", "There is nothing with this id that you may see.") from None


async def find_competency(session: AsyncSession, district_id: DistrictId, identifier: UUID) -> Competency:
    """A competency of the district. Whoever may record evidence may name any: frameworks hide nothing from teachers,
    and a system needs no scope of frameworks to send what it has judged. Raises EvidenceRefused.
    """
    wanted = select(Competency).where(col(Competency.district_id) == district_id, col(Competency.id) == identifier)
    found = (await session.exec(wanted)).one_or_none()
    if found is None:
        raise refused("competency_id", "unknown_reference", "There is no such competency.")
    return found


async def find_superseded(session: AsyncSession, actor: Actor, identifier: UUID) -> Evidence:
    """The evidence that a new one corrects, locked. Raises EvidenceRefused and AlreadySuperseded."""
    try:
        found = await find(session, actor, Evidence, EVIDENCE_RULES, identifier, Action.WRITE)
    except NotFound:
        raise refused("supersedes_id", "unknown_reference", "There is no such evidence that you may see.") from None
    if not found.is_in_force:
        raise AlreadySuperseded("Correct the newest correction instead.")
    return found


async def scale_of(session: AsyncSession, competency: Competency) -> ScaleOfEvidence:
    """The scale that a judged competency is on."""
    wanted = select(Scale).where(col(Scale.district_id) == competency.district_id, col(Scale.id) == competency.scale_id)
    return scale_of_evidence((await session.exec(wanted)).one())


def scale_of_evidence(scale: Scale) -> ScaleOfEvidence:
    """What placing a result needs of a scale."""
    levels = sorted(
        ((str(level["code"]), float(str(level["value"]))) for level in scale.levels), key=lambda each: each[1]
    )
    return ScaleOfEvidence(scale.points_possible, levels)


async def is_learner_of(session: AsyncSession, district_id: DistrictId, learner_id: UUID, class_id: UUID) -> bool:
    """Whether the learner is or was in the class."""
    wanted = select(Enrollment.id).where(
        col(Enrollment.district_id) == district_id,
        col(Enrollment.person_id) == learner_id,
        col(Enrollment.role) == EnrollmentRole.LEARNER,
        col(Enrollment.class_id) == class_id,
    )
    return (await session.exec(wanted.limit(1))).first() is not None


async def write(session: AsyncSession, district_id: DistrictId, showings: Sequence[Showing], now: datetime) -> None:
    """Put evidence into the table, in this order, and put what it corrects out of force."""
    await session.flush()
    connection = await driver_connection(session)
    columns = [[getattr(showing, name) for showing in showings] for name in _COLUMNS]
    superseded = [showing.supersedes_id for showing in showings if showing.supersedes_id]
    if superseded:
        await connection.execute(_SUPERSEDE, district_id, now, superseded)
    await connection.execute(_ADD, district_id, now, *columns)


def refused(field: str, code: str, message: str) -> EvidenceRefused:
    """A refusal of one field."""
    return EvidenceRefused(message, errors=[FieldError(f"/{field}", code, message)])
