"""Of which steps there is something to say: what the database decides, compared with a plain reading of the rules."""

from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, product
from uuid import UUID

import pytest
from fastapi import FastAPI

from achieve.core import clock
from achieve.plans.rows import Step, StepResource
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, create, planned_world, read

Said = set[tuple[str, str, int | None]]

_STATUSES = ("proposed", "not_started", "in_progress", "blocked", "done", "dropped")
_DUE = (None, -31, -30, 0, 1, 14, 15)
_STRATEGIES = 4


@dataclass(frozen=True, slots=True)
class Case:
    """A step. overdue: for how many days its due date is over; negative where it is ahead.

    unmoved: for how many days it has not changed. needs: whether what it needs is secured; None where it needs nothing.
    """

    status: str
    overdue: int | None
    unmoved: int
    needs: bool | None = None

    def says(self, stale_after: int) -> Said:
        """The rules as the documentation tells them: code, status, days."""
        if self.status == "done":
            return set()
        if self.status == "dropped":
            return {("dropped", "done", None)}
        said: Said = set()
        if self.overdue is not None and self.overdue > 0:
            said.add(("overdue", "off_track" if self.overdue > 14 else "at_risk", self.overdue))
        if self.status == "blocked":
            said.add(("blocked", "at_risk", None))
        if self.status == "in_progress" and self.unmoved >= stale_after:
            said.add(("not_moved", "at_risk", self.unmoved))
        if self.needs is False and self.is_soon():
            said.add(("unsecured_resource", "at_risk", None))
        return said

    def is_soon(self) -> bool:
        """Whether work on it goes on, or is due within 30 days."""
        return self.status == "in_progress" or (self.overdue is not None and self.overdue >= -30)

    def stands(self, stale_after: int) -> str:
        """The worst of what it says."""
        if self.status in ("done", "dropped"):
            return "done"
        said = {status for _, status, _ in self.says(stale_after)}
        return next((each for each in ("off_track", "at_risk") if each in said), "on_track")


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.mark.parametrize("stale_after", [30, 7])
async def test_each_step_says_what_the_rules_say_and_the_others_are_counted(
    planned: Planned, context: Context, stale_after: int
) -> None:
    if stale_after != 30:
        await create(planned["admin"], "district-settings", {"days_after_class": 0, "days_until_stale": stale_after})
    strategies = await _strategies(planned)
    cases = [Case(*each) for each in product(_STATUSES, _DUE, (0, stale_after - 1, stale_after), (None, True, False))]
    steps = await _put_in(planned, context, zip(cases, cycle(strategies), strict=False))
    report = await read(planned["leader"], f"plans/{planned.ids.plan}/status")
    parts: Mapping[str, Json] = {each["id"]: each for each in report["parts"]}
    assert {key: _said(parts.get(key)) for key in steps} == {
        key: case.says(stale_after) for key, (case, _) in steps.items()
    }
    for strategy in strategies:
        own = [case.stands(stale_after) for case, owner in steps.values() if owner == strategy["id"]]
        assert +Counter(parts[strategy["id"]]["counts"]) == Counter(own)
        assert parts[strategy["id"]]["status"] == "off_track"


async def test_steps_on_track_and_done_stand_in_the_counts_of_their_strategy_alone(
    planned: Planned, context: Context
) -> None:
    [strategy, finished, *_] = await _strategies(planned)
    quiet = [Case("done", 15, 90), Case("not_started", 0, 90), Case("proposed", None, 0)]
    done = [Case("done", None, 0), Case("dropped", 3, 0)]
    of_both = [*((each, strategy) for each in quiet), *((each, finished) for each in done)]
    steps = await _put_in(planned, context, of_both)
    report = await read(planned["leader"], f"plans/{planned.ids.plan}/status")
    parts: Mapping[str, Json] = {each["id"]: each for each in report["parts"]}
    [dropped] = [key for key, (case, _) in steps.items() if case.status == "dropped"]
    assert steps.keys() & parts.keys() == {dropped}
    assert parts[strategy["id"]]["counts"] == {"on_track": 2, "at_risk": 0, "off_track": 0, "stale": 0, "done": 1}
    assert (parts[strategy["id"]]["status"], parts[strategy["id"]]["reasons"]) == ("on_track", [])
    assert (parts[finished["id"]]["status"], parts[finished["id"]]["counts"]["done"]) == ("done", 2)


def _said(part: Json | None) -> Said:
    return {(each["code"], each["status"], each["days"]) for each in part["reasons"]} if part else set()


async def _strategies(planned: Planned) -> Sequence[Json]:
    """New strategies without steps, of an implementation plan of their own."""
    leader, initiative = planned["leader"], planned.ids.implementation.initiative
    how = {"plan_id": str(planned.ids.plan), "initiative_id": str(initiative), "title": "Another way"}
    made = await create(leader, "implementation-plans", how)
    strategy = {"implementation_plan_id": made["id"], "title": "A strategy", "kind": "other"}
    return [await create(leader, "strategies", strategy) for _ in range(_STRATEGIES)]


async def _put_in(
    planned: Planned, context: Context, wanted: Iterable[tuple[Case, Json]]
) -> Mapping[str, tuple[Case, str]]:
    """The steps with their strategies, by their ids: rows, as over the API nothing can be left alone for months."""
    district_id = planned.world.district_id
    rows = [(case, strategy["id"], _row(district_id, case, strategy)) for case, strategy in wanted]
    async with context.database.writing(district_id) as session:
        session.add_all(row for _, _, row in rows)
        await session.flush()
        session.add_all(_resource(row, is_secured=case.needs) for case, _, row in rows if case.needs is not None)
    return {str(row.id): (case, strategy_id) for case, strategy_id, row in rows}


def _row(district_id: UUID, case: Case, strategy: Json) -> Step:
    moved_at = clock.now() - timedelta(days=case.unmoved)
    return Step(
        district_id=district_id,
        id=Step.fresh_id(),
        created_at=moved_at,
        updated_at=moved_at,
        plan_id=UUID(strategy["plan_id"]),
        implementation_plan_id=UUID(strategy["implementation_plan_id"]),
        strategy_id=UUID(strategy["id"]),
        organization_id=UUID(strategy["organization_id"]),
        title="A step",
        sequence=1,
        status=case.status,
        due_on=None if case.overdue is None else TODAY - timedelta(days=case.overdue),
        completed_on=TODAY if case.status == "done" else None,
    )


def _resource(step: Step, *, is_secured: bool) -> StepResource:
    return StepResource(
        **step.model_dump(include={"district_id", "plan_id", "organization_id"}),
        id=StepResource.fresh_id(),
        step_id=step.id,
        kind="materials",
        description="Books",
        is_secured=is_secured,
    )
