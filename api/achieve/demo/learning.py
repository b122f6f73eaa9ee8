"""How a made-up learner gets through a made-up year: what is shown when, how well, and what the teacher says."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from achieve.evidence.words import EvidenceKind

WEEKS_OF_TEACHING = 36
_LAST_SCHOOL_DAY = 4  # Friday.
_PASSED = 3.0

_METHODS = {
    "ela": ("exit ticket", "conference", "written response", "essay"),
    "math": ("exit ticket", "problem set", "interview", "unit test"),
}
_CONTEXTS = ("whole class", "small group", "independent work", "project")
_FEEDBACK = {
    1: "A start is made. We will work on this together in a small group this week.",
    2: "Part of it is there. Next: show how you know, step by step.",
    3: "All of it is there, and without help. Next: try it on something you have not seen before.",
    4: "This goes beyond what was asked. Help a classmate get there too.",
}
_HABIT_FEEDBACK = {
    1: "Let us agree on one thing to try next week.",
    2: "Seen on some days. What helped you on those?",
    3: "Seen on most days: keep it up.",
    4: "Others have begun to follow your example.",
}


@dataclass(frozen=True, slots=True)
class Pupil:
    """What the chance of a learner's results hangs on, in standard deviations around the middle.

    ability: at the start of the year. growth: over a whole year. habits: how steady the learner works.
    """

    ability: float
    growth: float
    habits: float


@dataclass(frozen=True, slots=True)
class Moment:
    """One time that a learner shows something. corrects: the score that was entered by mistake just before."""

    observed_at: datetime
    kind: EvidenceKind
    score: float
    method: str
    context: str
    form: str | None = None
    feedback: str | None = None
    comment: str | None = None
    mistaken_for: float | None = None


def make_pupil(random: Random) -> Pupil:
    """A learner as chance has it; whoever works steadily tends to grow more."""
    habits = random.gauss(0, 1)
    return Pupil(random.gauss(0, 1), 0.9 + 0.3 * habits + random.gauss(0, 0.3), habits)


def target_moments(
    pupil: Pupil, place: int, targets: int, subject: str, starts_on: date, random: Random
) -> Iterator[Moment]:
    """What a learner shows of one target: tries, a summative, where it was not enough another one on another form.

    place: of the target among those of the grade, from 0; they are taught one after the other through the year.
    """
    begins = place * WEEKS_OF_TEACHING // max(targets, 1)
    methods = _METHODS[subject]
    formatives = random.choice((1, 2, 2))
    for attempt in range(formatives):
        yield _moment(pupil, starts_on, begins + attempt, attempt, methods[attempt % 3], EvidenceKind.FORMATIVE, random)
    if random.random() < 0.3:
        yield _moment(pupil, starts_on, begins + 2, 1, "practice set", EvidenceKind.PRACTICE, random)
    kind = EvidenceKind.PERFORMANCE if random.random() < 0.3 else EvidenceKind.SUMMATIVE
    final = _moment(pupil, starts_on, begins + 3, formatives, methods[3], kind, random, form="A")
    yield final
    if final.score < _PASSED and random.random() < 0.8:
        yield _moment(pupil, starts_on, begins + 5, formatives + 2, methods[3], kind, random, form="B")


def habit_moments(
    pupil: Pupil, habits: int, weeks: int, starts_on: date, random: Random
) -> Iterator[tuple[int, Moment]]:
    """Weekly feedback on one habit after the other. Yields the place of the habit, from 0."""
    for week in range(weeks):
        score = _on_scale(2.6 + 0.5 * pupil.habits + 0.02 * week + random.gauss(0, 0.4))
        said = _HABIT_FEEDBACK[int(score)] if random.random() < 0.4 else None
        when = _school_day(starts_on, week, random)
        yield (
            week % max(habits, 1),
            Moment(when, EvidenceKind.FORMATIVE, score, "observation", "the week", feedback=said),
        )


def weeks_until(starts_on: date, ends_on: date, today: date) -> int:
    """Whole weeks of the school year that are over."""
    return max(0, (min(ends_on, today) - starts_on).days // 7)


def before(moments: Iterable[Moment], today: date) -> Sequence[Moment]:
    """What has happened by now."""
    return [moment for moment in moments if moment.observed_at.date() < today]


def _moment(
    pupil: Pupil,
    starts_on: date,
    week: int,
    attempt: int,
    method: str,
    kind: EvidenceKind,
    random: Random,
    form: str | None = None,
) -> Moment:
    grown = pupil.growth * week / WEEKS_OF_TEACHING
    score = _on_scale(2.2 + 0.5 * pupil.ability + grown + 0.3 * attempt + random.gauss(0, 0.35))
    is_mistake = score > 2 and random.random() < 0.007
    return Moment(
        observed_at=_school_day(starts_on, week, random),
        kind=kind,
        score=score,
        method=method,
        context=random.choice(_CONTEXTS),
        form=form,
        feedback=_FEEDBACK[int(score)] if kind is not EvidenceKind.PRACTICE and random.random() < 0.35 else None,
        comment="Entered for the wrong line at first." if is_mistake else None,
        mistaken_for=_on_scale(score - 1.5) if is_mistake else None,
    )


def _on_scale(result: float) -> float:
    """In half steps, from 1 to 4."""
    return min(4.0, max(1.0, round(result * 2) / 2))


def _school_day(starts_on: date, week: int, random: Random) -> datetime:
    """A moment of a school day in that week of the year, counted from 0."""
    monday = starts_on - timedelta(days=starts_on.weekday()) + timedelta(weeks=week)
    day = monday + timedelta(days=random.randint(0, _LAST_SCHOOL_DAY))
    return datetime.combine(max(day, starts_on), time(13, tzinfo=UTC)) + timedelta(minutes=random.randrange(480))
