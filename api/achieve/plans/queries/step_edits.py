"""The statements of edits of many steps: all steps of a plan are locked at once, and changed at once."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Date, Integer, Text, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import bound
from achieve.access.roles import Action, Anchor, Resource
from achieve.access.scopes import RowRule, bindings, predicate
from achieve.core import clock
from achieve.plans.rows import StepDependency
from achieve.plans.rules.step_edits import EditableStep, EditedStep, Stand
from achieve.plans.shapes.row_rules import OF_DISTRICT, STEP_RULES
from achieve.plans.words import StepStatus
from achieve.reads.statements import numbered

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

# As if the step were that of whom it is given to.
_HANDED_ON = {Anchor.ORGANIZATION: "{t}.organization_id", Anchor.OWNER: "cast(:new_owner as uuid)"}
_HANDED_ON_RULES = (
    RowRule(Resource.DISTRICT_STEPS, _HANDED_ON, when=OF_DISTRICT),
    RowRule(Resource.SCHOOL_STEPS, _HANDED_ON, rest=True),
)
_IN_PLAN = "from step s where s.district_id = :district and s.plan_id = :plan"
_WAITS_FOR = (
    "array(select sd.depends_on_id from step_dependency sd where sd.district_id = :district and sd.step_id = s.id)"
)
_SET = text("""
    update step s set status = e.status, sequence = e.sequence, responsible_id = e.responsible_id, due_on = e.due_on,
        completed_on = e.completed_on, version = s.version + 1, updated_at = :now
    from unnest(:ids, :statuses, :sequences, :responsible, :due, :completed)
        as e (id, status, sequence, responsible_id, due_on, completed_on)
    where s.district_id = :district and s.id = e.id
""").bindparams(
    bindparam("ids", type_=ARRAY(Uuid())),
    bindparam("statuses", type_=ARRAY(Text)),
    bindparam("sequences", type_=ARRAY(Integer)),
    bindparam("responsible", type_=ARRAY(Uuid())),
    bindparam("due", type_=ARRAY(Date)),
    bindparam("completed", type_=ARRAY(Date)),
)

_WAIT_FOR_NOTHING = text(
    "delete from step_dependency sd where sd.district_id = :district and sd.step_id = any(:ids)"
).bindparams(bindparam("ids", type_=ARRAY(Uuid())))
_WAIT_FOR = text("""
    insert into step_dependency (district_id, id, step_id, depends_on_id)
    select :district, w.id, w.step_id, w.depends_on_id
    from unnest(:ids, :waiting, :needed) as w (id, step_id, depends_on_id)
""").bindparams(*(bindparam(name, type_=ARRAY(Uuid())) for name in ("ids", "waiting", "needed")))


async def lock_steps(
    session: AsyncSession, actor: Actor, plan_id: UUID, new_owner_id: UUID | None
) -> Sequence[EditableStep]:
    """All steps of a plan that the actor sees, locked: nobody changes one until this transaction ends.

    new_owner_id: to whom they are to be given; else whom they belong to matters not.
    """
    seen = predicate(actor, STEP_RULES, Action.READ, "s")
    columns = (
        "s.id, s.version, s.title, s.strategy_id, s.status, s.sequence, s.responsible_id, s.due_on, s.completed_on"
    )
    all_seen, given = f"{_IN_PLAN} and {seen} order by s.id", _given(actor, plan_id, new_owner_id)
    connection = await session.connection()
    # Read once they are locked: what a step waits for stands elsewhere, and is as it was before the wait for a lock.
    await connection.execute(bound(f"select s.id {all_seen} for update of s", given))
    found = await connection.execute(bound(f"select {columns}, {_WAITS_FOR}, {_may(actor)} {all_seen}", given))
    return [
        EditableStep(
            id=each[0],
            version=each[1],
            title=each[2],
            strategy_id=each[3],
            stand=Stand(StepStatus(each[4]), *each[5:9]),
            depends_on_ids=each[9],
            may_write=each[10],
            may_hand_on=each[11],
        )
        for each in found
    ]


async def writable_steps(
    connection: "ReadConnection", actor: Actor, plan_id: UUID, new_owner_id: UUID | None
) -> Mapping[UUID, tuple[bool, bool]]:
    """For each step of a plan, whether the actor may change it, and give it to whom it is to be given."""
    statement = numbered(f"select s.id, {_may(actor)} {_IN_PLAN}")
    given = _given(actor, plan_id, new_owner_id)
    found = await connection.fetch(statement.sql, *(given[str(name)] for name in statement.parameters))
    return {each[0]: (each[1], each[2]) for each in found}


async def change_steps(session: AsyncSession, actor: Actor, edited: Collection[EditedStep]) -> None:
    """Write what becomes of the steps, in one statement."""
    stands = [each.after for each in edited]
    connection = await session.connection()
    await connection.execute(
        _SET,
        {
            "district": actor.district_id,
            "now": clock.now(),
            "ids": [each.step.id for each in edited],
            "statuses": [stand.status.value for stand in stands],
            "sequences": [stand.sequence for stand in stands],
            "responsible": [stand.responsible_id for stand in stands],
            "due": [stand.due_on for stand in stands],
            "completed": [stand.completed_on for stand in stands],
        },
    )


async def change_waiting(session: AsyncSession, actor: Actor, edited: Collection[EditedStep]) -> None:
    """Let those of the steps whose waiting changes wait for what they are to wait for, and for nothing else."""
    changed = {each.step.id: each.waits_for for each in edited if each.waits_for is not None}
    if not changed:
        return
    pairs = [(step_id, needed) for step_id, waits_for in changed.items() for needed in sorted(waits_for)]
    connection = await session.connection()
    district = {"district": actor.district_id}
    await connection.execute(_WAIT_FOR_NOTHING, {**district, "ids": list(changed)})
    given = {
        "ids": [StepDependency.fresh_id() for _ in pairs],
        "waiting": [step_id for step_id, _ in pairs],
        "needed": [needed for _, needed in pairs],
    }
    await connection.execute(_WAIT_FOR, {**district, **given})


def _may(actor: Actor) -> str:
    writes, hands_on = (predicate(actor, rules, Action.WRITE, "s") for rules in (STEP_RULES, _HANDED_ON_RULES))
    return f"(({writes}) is true), (({hands_on}) is true)"


def _given(actor: Actor, plan_id: UUID, new_owner_id: UUID | None) -> Mapping[str, object]:
    return {**bindings(actor), "plan": plan_id, "new_owner": new_owner_id}
