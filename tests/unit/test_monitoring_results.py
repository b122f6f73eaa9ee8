"""What monitoring evidence comes to, and how that stands to what was predicted."""

import pytest

from achieve.plans.rules.results import FigureSeen, Result, come_to, hold_against
from achieve.plans.words.cycles import PredictionOutcome


def _sample(size: int, in_place: int) -> FigureSeen:
    return FigureSeen(value=round(100 * in_place / size, 1), sample_size=size, in_place_count=in_place)


def test_samples_are_taken_together() -> None:
    assert come_to([_sample(6, 3), _sample(8, 6)]) == Result(64.3, 42.6, 81.4, 14)


def test_where_there_are_samples_other_values_do_not_count() -> None:
    assert come_to([FigureSeen(value=90), _sample(10, 7)]) == Result(70.0, 44.2, 87.3, 10)


def test_else_the_newest_value_is_the_result() -> None:
    told = FigureSeen(value=None)
    assert come_to([told, FigureSeen(value=54), FigureSeen(value=29)]) == Result(54)


def test_what_was_computed_tells_of_how_many_it_is() -> None:
    assert come_to([FigureSeen(value=41.2, population_size=34)]) == Result(41.2, size=34)


def test_words_alone_are_no_result() -> None:
    assert come_to([FigureSeen(value=None)]) is None
    assert come_to([]) is None


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Result(65), (PredictionOutcome.MET, 0)),
        (Result(75), (PredictionOutcome.MET, 0)),
        (Result(78.5), (PredictionOutcome.ABOVE, 3.5)),
        (Result(64.9), (PredictionOutcome.BELOW, -0.1)),
        (Result(58.3, 41.8, 73.1, 24), (PredictionOutcome.WITHIN_INTERVAL, -6.7)),
        (Result(80.0, 75.0, 84.0, 90), (PredictionOutcome.WITHIN_INTERVAL, 5.0)),
        (Result(40.0, 30.0, 64.9, 20), (PredictionOutcome.BELOW, -25.0)),
        (Result(90.0, 75.1, 95.0, 40), (PredictionOutcome.ABOVE, 15.0)),
        (None, (PredictionOutcome.NO_RESULT, None)),
    ],
)
def test_a_prediction_is_met_missed_or_reached_by_the_interval(
    result: Result | None, expected: tuple[PredictionOutcome, float | None]
) -> None:
    assert hold_against(65, 75, result) == expected
