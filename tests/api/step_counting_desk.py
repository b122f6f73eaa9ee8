"""Many steps at once, and how many statements an edit of them takes."""

from uuid import UUID

from sqlalchemy import event, insert
from sqlalchemy.engine import Connection, Engine

from achieve.plans.rows import Step
from achieve.web.context import Context
from tests.api.plan_desk import Json, read
from tests.api.step_desk import Stepped, send

EDIT = "plans/edit-steps"


def to_all(stepped: Stepped, **change: object) -> Json:
    return {"steps": {"strategy_id": stepped.strategy}, "change": change}


async def statements_of_edit(stepped: Stepped) -> int:
    seen: list[str] = []

    def note(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        # Beside what was asked, the service notes when keys were used.
        if not statement.startswith("SET LOCAL") and "last_used_at" not in statement:
            seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        await send(stepped["leader"], "rest", EDIT, stepped.plan, to_all(stepped, due_on="2027-01-05"))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(seen)


async def add_steps(context: Context, stepped: Stepped, number: int) -> None:
    like = await read(stepped["leader"], f"steps/{stepped.steps[0]}")
    district = stepped.planned.world.district_id
    rows = [
        Step(
            district_id=district,
            id=Step.fresh_id(),
            plan_id=UUID(like["plan_id"]),
            implementation_plan_id=UUID(like["implementation_plan_id"]),
            strategy_id=UUID(like["strategy_id"]),
            organization_id=UUID(like["organization_id"]),
            title="More",
            status="proposed",
            sequence=9 + each,
        )
        for each in range(number)
    ]
    async with context.database.writing(district) as session:
        connection = await session.connection()
        await connection.execute(insert(Step), [row.model_dump() for row in rows])
