"""What an answer from learners' progress may tell, and when it may be kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from achieve.access.matrix.grants import SMALLEST_GROUP
from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.monitoring import AnswerNotWhole, AnswerSuppressed, ComputedStays, QuestionAsked
from achieve.plans.words import IndicatorKind, MeasurementOrigin, MeasureUnit

_AS_COMPUTED = frozenset({"value", "observed_on", "measured_on", "population", "source"})


@dataclass(frozen=True, slots=True)
class Count:
    """How many learners are asked about in all, about how many of them the asker may ask, and who of these counts."""

    everybody: int
    population: int
    reached: int

    @property
    def is_suppressed(self) -> bool:
        """Whether the group is so small that what is told of it would tell of its members."""
        return self.population < SMALLEST_GROUP

    @property
    def is_whole(self) -> bool:
        """Whether the asker may ask about everybody."""
        return self.population == self.everybody

    @property
    def value(self) -> float:
        """The share in percent, to a tenth."""
        return round(100 * self.reached / self.population, 1)


def check_may_record(count: Count) -> None:
    """What is recorded stands for the whole population, and tells of no small group. Raises AnswerSuppressed."""
    if not count.is_whole:
        raise AnswerNotWhole("You may ask about a part of these learners alone: ask about your own school.")
    if count.is_suppressed:
        raise AnswerSuppressed(f"The question is about fewer than {SMALLEST_GROUP} learners.")


def check_may_ask(kind: IndicatorKind | None, unit: MeasureUnit | None, pointer: str) -> None:
    """An effect, or a measure, in percent. kind: None of a measure. Raises Invalid."""
    if kind is IndicatorKind.CAUSE:
        raise not_valid(pointer, "no_effect", "Name an indicator of effect: progress is what learners show.")
    if unit is not MeasureUnit.PERCENT:
        raise not_valid(pointer, "unit_not_percent", "The answer is a percentage: name one whose unit is percent.")


def check_may_stop_asking(field: str, *, is_asked: bool) -> None:
    """field: kind or unit, which is to change, of what a saved question may be asked of. Raises QuestionAsked."""
    if is_asked:
        message = "Delete its saved question first: it asks for a percentage of what learners show."
        raise QuestionAsked(message, errors=[FieldError(f"/{field}", "question_asked", message)])


def check_may_correct(origin: MeasurementOrigin, changed: Iterable[str]) -> None:
    """What was computed is not corrected by hand. changed: names of the fields. Raises ComputedStays."""
    if origin is MeasurementOrigin.COMPUTED and not _AS_COMPUTED.isdisjoint(changed):
        raise ComputedStays("It was computed from learners' progress: record a new answer instead.")
