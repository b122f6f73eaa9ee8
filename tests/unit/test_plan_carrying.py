"""What of a plan is carried into another one: of every part it is decided."""

from sqlmodel import SQLModel

from achieve.plans.carrying import CARRIED, STAYS
from achieve.plans.carrying.parts import references_of
from achieve.plans.rows import Obstacle, Step, StepDependency
from achieve.plans.shapes.past import PARTS


def test_every_part_of_a_plan_is_carried_or_stays_for_a_reason() -> None:
    assert {*CARRIED, *STAYS} == set(PARTS), "Say in plans/carrying of the new part whether it is carried."
    assert set(CARRIED) & set(STAYS) == set()


def test_what_a_part_refers_to_is_carried_before_it() -> None:
    places = {each.table_name(): place for place, each in enumerate(CARRIED)}
    for place, row in enumerate(CARRIED):
        for key in SQLModel.metadata.tables[row.table_name()].foreign_key_constraints:
            assert places.get(key.referred_table.name, place) <= place, row


def test_references_are_told_by_the_keys_of_the_tables() -> None:
    assert set(references_of(Step)) == {"implementation_plan_id", "strategy_id", "origin_step_id"}
    assert set(references_of(StepDependency)) == {"step_id", "depends_on_id"}
    assert set(references_of(Obstacle)) == {"strategy_id", "step_id", "response_step_id"}
