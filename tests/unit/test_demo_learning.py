"""The made-up school year is believable, and the same every time."""

from collections.abc import Sequence
from datetime import date
from random import Random
from statistics import fmean

import pytest

from achieve.demo.learning import Moment, Pupil, before, habit_moments, make_pupil, target_moments, weeks_until
from achieve.evidence.words import EvidenceKind

STARTS_ON, ENDS_ON = date(2026, 8, 17), date(2027, 6, 11)
AVERAGE, ABLE = Pupil(0, 0.9, 0), Pupil(1.5, 0.9, 0)


def year(pupil: Pupil, seed: int = 1, targets: int = 16) -> Sequence[Moment]:
    random = Random(seed)
    return [
        moment for place in range(targets) for moment in target_moments(pupil, place, targets, "ela", STARTS_ON, random)
    ]


def test_the_same_seed_makes_the_same_year() -> None:
    assert year(AVERAGE, 4) == year(AVERAGE, 4)
    assert year(AVERAGE, 4) != year(AVERAGE, 5)
    assert make_pupil(Random(1)) == make_pupil(Random(1))


def test_scores_are_half_steps_of_the_scale() -> None:
    scores = {moment.score for seed in range(30) for moment in year(make_pupil(Random(seed)), seed)}
    assert scores == {1, 1.5, 2, 2.5, 3, 3.5, 4}


def test_who_can_do_more_shows_more_and_learning_goes_up() -> None:
    able, average = ([moment for seed in range(20) for moment in year(pupil, seed)] for pupil in (ABLE, AVERAGE))
    assert fmean(moment.score for moment in able) > fmean(moment.score for moment in average) + 0.5
    autumn = [moment.score for moment in average if moment.observed_at.date() < date(2026, 12, 1)]
    spring = [moment.score for moment in average if moment.observed_at.date() > date(2027, 3, 1)]
    assert fmean(spring) > fmean(autumn) + 0.3


def test_a_retake_follows_a_result_that_was_not_enough_and_has_another_form() -> None:
    finals = [moment for seed in range(40) for moment in year(AVERAGE, seed) if moment.form]
    retakes = [place for place, moment in enumerate(finals) if moment.form == "B"]
    assert len(retakes) > 20
    assert all((finals[place - 1].form, finals[place - 1].score < 3) == ("A", True) for place in retakes)


def test_evidence_of_every_kind_comes_on_school_days_with_some_feedback() -> None:
    moments = [moment for seed in range(10) for moment in year(AVERAGE, seed)]
    assert {moment.kind for moment in moments} == set(EvidenceKind)
    assert {moment.observed_at.weekday() for moment in moments} == {0, 1, 2, 3, 4}
    assert 0.2 < fmean(moment.feedback is not None for moment in moments) < 0.5
    mistaken = [moment for moment in moments if moment.mistaken_for is not None]
    assert all(moment.mistaken_for != moment.score for moment in mistaken)


def test_habits_take_turns_week_by_week() -> None:
    told = list(habit_moments(AVERAGE, 8, 10, STARTS_ON, Random(1)))
    assert [place for place, _ in told] == [0, 1, 2, 3, 4, 5, 6, 7, 0, 1]
    assert {moment.kind for _, moment in told} == {EvidenceKind.FORMATIVE}


@pytest.mark.parametrize(
    ("today", "weeks"),
    [
        (date(2026, 8, 1), 0),
        (date(2026, 8, 23), 0),
        (date(2026, 8, 24), 1),
        (date(2026, 11, 22), 13),
        (date(2030, 1, 1), 42),
    ],
)
def test_only_weeks_that_are_over_have_feedback(today: date, weeks: int) -> None:
    assert weeks_until(STARTS_ON, ENDS_ON, today) == weeks


def test_what_is_still_to_come_is_left_out() -> None:
    so_far = before(year(AVERAGE), date(2026, 10, 1))
    assert 0 < len(so_far) < len(year(AVERAGE))
    assert all(moment.observed_at.date() < date(2026, 10, 1) for moment in so_far)
    assert before(year(AVERAGE), STARTS_ON) == []
