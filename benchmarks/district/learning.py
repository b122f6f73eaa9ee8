"""Evidence and progress, in the order of the school year: target by target, and all learners in between."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from achieve.evidence.rows import Evidence
from achieve.progress.rows import Progress
from benchmarks.district.copying import Batch
from benchmarks.district.frameworks import LEVELS, competency_id
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.roster import Roster
from benchmarks.district.sizes import COMPETENCIES, Size

_FIRST_DAY = datetime(2026, 9, 2, 9, tzinfo=UTC)
_KINDS = ("formative", "summative", "performance")
_TRENDS = ("rising", "steady", "falling")
_STATES = ("in_progress", "in_progress", "proficient", "mastered")
_MOST_SITTINGS = 3


class Learning:
    """What learners have shown: two or three pieces of evidence for each target, two and a half on average."""

    def __init__(self, size: Size, roster: Roster) -> None:
        self._roster = roster
        self._learners = size.learners
        self._classes = [roster.class_of_learner(learner) for learner in range(size.learners)]
        self._grades = [roster.grade_of_learner(learner) for learner in range(size.learners)]

    def batches(self) -> Iterator[Batch]:
        """All rows of evidence and progress."""
        yield Batch(Evidence, self._evidence())
        yield Batch(Progress, self._progress())

    def _order(self, target: int) -> list[int]:
        order = list(range(self._learners))
        random.Random(target).shuffle(order)
        return order

    def _evidence(self) -> Iterator[dict[str, object]]:
        learner_ids = [self._roster.learner_id(learner) for learner in range(self._learners)]
        class_ids = [self._roster.class_id(number) for number in self._classes]
        teacher_ids = [self._roster.teacher_id(self._roster.teacher_of_class(number)) for number in self._classes]
        for target in range(COMPETENCIES):
            order = self._order(target)
            for sitting in range(_sittings(target)):
                first = (target * _MOST_SITTINGS + sitting) * self._learners
                day = _FIRST_DAY + timedelta(days=target * 2 + sitting)
                for place, learner in enumerate(order):
                    yield {
                        "id": numbered_id(Evidence.type_code, first + place),
                        "learner_id": learner_ids[learner],
                        "competency_id": competency_id(self._grades[learner], target),
                        "class_id": class_ids[learner],
                        "is_habit": False,
                        "kind": _KINDS[sitting],
                        "score": _score(learner, target, sitting),
                        "observed_at": day + timedelta(seconds=place % 20_000),
                        "judged_by_id": teacher_ids[learner],
                        "is_in_force": True,
                    }

    def _progress(self) -> Iterator[dict[str, object]]:
        for target in range(COMPETENCIES):
            sittings = _sittings(target)
            for place, learner in enumerate(self._order(target)):
                level = (learner * 7 + target * 3) % len(LEVELS)
                yield {
                    "id": numbered_id(Progress.type_code, target * self._learners + place),
                    "learner_id": self._roster.learner_id(learner),
                    "competency_id": competency_id(self._grades[learner], target),
                    "is_habit": False,
                    "score": _score(learner, target, sittings - 1),
                    "level": LEVELS[level],
                    "state": _STATES[level],
                    "since": _FIRST_DAY + timedelta(days=target * 2, seconds=place % 20_000),
                    "evidence_count": sittings,
                    "kinds": f'{{"formative": 1, "summative": 1, "performance": {sittings - 2}, "practice": 0}}',
                    "trend": _TRENDS[(learner + target) % len(_TRENDS)],
                    "explanation": self._explanation(learner, target, place, sittings),
                }

    def _explanation(self, learner: int, target: int, place: int, sittings: int) -> str:
        used = ", ".join(
            f'{{"evidence_id": "{numbered_id(Evidence.type_code, self._evidence_number(target, sitting, place))}", '
            f'"score": {_score(learner, target, sitting)}}}'
            for sitting in range(sittings)
        )
        return _EXPLANATION.replace("COUNTED", str(sittings)).replace("USED", used)

    def _evidence_number(self, target: int, sitting: int, place: int) -> int:
        return (target * _MOST_SITTINGS + sitting) * self._learners + place


_EXPLANATION = (
    '{"policy": {"id": null, "edition": null, "method": "weighted_average", "weight": 0.65, "n": null, "rounding": 2, '
    '"counts_practice": false}, "scale": {"points_possible": 4, "proficient_points": 3, "mastery_points": 4}, '
    '"counted": COUNTED, "reasons": [{"code": "weighted", "score": null, "mean": 2.5, "weight": 0.65, '
    '"mastery_points": null, "needed": null, "found": null}], "used": [USED], "ignored": []}'
)


def _sittings(target: int) -> int:
    return 2 + target % 2


def _score(learner: int, target: int, sitting: int) -> float:
    return 1.0 + (learner * 5 + target * 3 + sitting) % 31 / 10
