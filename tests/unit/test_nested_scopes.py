"""What a join says already is not asked again below it; where rights differ, each level asks for itself."""

import re
from uuid import UUID

from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.declarations import bound_shapes
from achieve.evidence.shapes import EVIDENCE
from achieve.people.shapes import CLASS, PERSON
from achieve.plans.shapes import STEP
from achieve.progress.shapes import LEARNER_PROGRESS
from achieve.reads.compiling import compile_one, compile_page
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.rest_query import read_choice, read_page

_SHAPES = bound_shapes()
_MINE = "in (select m from s2)"


def _actor(*roles: Role) -> Actor:
    return Actor(DistrictId(new_id(1)), PersonId(new_id(2)), None, frozenset(roles), None, clock.today())


def _one(shape: Shape, actor: Actor, query: str = "") -> str:
    values = Values()
    chosen = read_choice(_SHAPES, shape, QueryParams(query), values)
    return compile_one(_SHAPES, shape, chosen, actor, values.add(UUID(int=0))).sql


def _page(shape: Shape, actor: Actor, query: str) -> str:
    values = Values()
    return compile_page(_SHAPES, shape, read_page(_SHAPES, shape, QueryParams(query), values), actor).sql


def test_whose_learner_it_is_is_asked_once_for_all_lines_of_progress() -> None:
    assert _one(LEARNER_PROGRESS, _actor(Role.TEACHER)).count(_MINE) == 1


def test_another_line_of_the_permission_table_is_asked_below() -> None:
    """An administrator sees learners' progress, and of habits nothing."""
    statement = _one(PERSON, _actor(Role.DISTRICT_ADMIN), "expand=progress")
    assert "(case when not t2.is_habit then (select m from s1) else false end)) is true" in statement


def test_a_join_over_another_column_says_nothing() -> None:
    """That a class is mine does not say whose learners are in it, nor that a step's owner is of my school."""
    mine = _one(CLASS, _actor(Role.LEARNER), "expand=enrollments")
    assert (
        "when t2.role = 'learner' then t2.person_id = $2 else t2.class_id in (select m from s1) end)) is true" in mine
    )
    leader = _page(STEP, _actor(Role.SCHOOL_LEADER), "expand=responsible")
    assert leader.count("t2.id in (select m from s") == 4


def test_several_roles_are_compared_as_a_whole() -> None:
    both = _one(LEARNER_PROGRESS, _actor(Role.TEACHER, Role.SCHOOL_LEADER))
    assert "(t1.id in (select m from s5) or t1.id in (select m from s7))" in both
    assert re.search(r"where t\d+.district_id = \$1 and (t\d+).learner_id = t1.id and not \1.is_habit order by", both)


def test_a_join_does_not_tell_whom_a_denied_field_names() -> None:
    """Whose evidence it is, a coach knows of a child alone; so do both ways between a person and evidence."""
    both = _actor(Role.COACH, Role.GUARDIAN)
    known = "learner_id in (select m from s1)) is true and"
    assert f"t3.learner_id = t1.id and (t3.{known}" in _one(PERSON, both, "expand=evidence")
    assert f"t3.id = t1.learner_id and (t1.{known}" in _page(EVIDENCE, both, "expand=learner")


def test_a_field_that_is_seen_with_its_row_is_not_asked_again() -> None:
    for role in (Role.TEACHER, Role.SCHOOL_LEADER, Role.LEARNER, Role.DISTRICT_ADMIN):
        statement = _page(EVIDENCE, _actor(role), "learner_id=00000000-0000-0000-0000-000000000000")
        assert 't1.comment as "comment"' in statement
        assert " as g0" not in statement
        assert "uuid[]) and " not in statement
