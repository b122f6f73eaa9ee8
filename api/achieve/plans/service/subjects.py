"""What else may be about: the parts of plans that an id names by its kind."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.scopes import RowRule
from achieve.core.ids import type_code_of
from achieve.core.rows import TenantRow
from achieve.plans import queries
from achieve.plans.refusals import not_valid

Subjects = Mapping[type[TenantRow], tuple[RowRule, ...]]


async def find_subject(
    session: AsyncSession, actor: Actor, subjects: Subjects, subject_id: UUID, pointer: str
) -> TenantRow:
    """What an id names, if the actor sees it. subjects: the kinds it may be of, with their rules. Raises Invalid."""
    code = type_code_of(subject_id)
    for row, rules in subjects.items():
        if row.type_code == code:
            return await queries.find_referred(session, actor, row, rules, subject_id, pointer)
    raise not_valid(pointer, "unknown_reference", "There is nothing with this id that you may see.")
