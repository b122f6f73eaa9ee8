"""The district that benchmarks run on has the counts that they claim."""

from collections import Counter
from datetime import date
from uuid import UUID

import pytest

from benchmarks.district import FULL, HUNDREDTH, Size
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.roster import Roster

DISTRICT = UUID("019b76da-a800-7001-9e37-79b97f4a7c15")


def seats(size: Size) -> list[list[int]]:
    """The learners of every class."""
    roster = Roster(size, DISTRICT, date(2026, 9, 1))
    return [roster.learners_of_class(number) for number in range(roster.classes)]


@pytest.mark.parametrize(("size", "classes"), [(FULL, 2_000), (HUNDREDTH, 20)])
def test_a_district_has_so_many_classes_of_thirty(size: Size, classes: int) -> None:
    assert [len(set(learners)) for learners in seats(size)] == [30] * classes


@pytest.mark.parametrize(("size", "learners"), [(FULL, 20_000), (HUNDREDTH, 200)])
def test_every_learner_sits_in_three_classes(size: Size, learners: int) -> None:
    counted = Counter(learner for members in seats(size) for learner in members)
    assert counted == dict.fromkeys(range(learners), 3)


def test_the_teacher_who_judges_teaches_the_learner() -> None:
    roster = Roster(HUNDREDTH, DISTRICT, date(2026, 9, 1))
    assert all(learner in roster.learners_of_class(roster.class_of_learner(learner)) for learner in range(200))


def test_ids_are_the_same_in_every_run_and_in_order() -> None:
    ids = [numbered_id(0x12, number) for number in range(3)]
    assert ids[0] == UUID("019b76da-a800-7012-9e37-79b97f4a7c15")
    assert ids == sorted(ids)
