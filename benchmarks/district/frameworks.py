"""One framework of learning targets, some for each grade, and the scale that they are judged on."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

from achieve.competencies.rows import Competency, Framework, Scale
from benchmarks.district.copying import Batch
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.sizes import COMPETENCIES, GRADES

FRAMEWORK_ID = numbered_id(Framework.type_code, 0)
LEVELS = ("beginning", "developing", "proficient", "advanced")
_SCALE_ID = numbered_id(Scale.type_code, 0)
_CHANGED_AT = datetime(2026, 8, 1, tzinfo=UTC)


def competency_id(grade: int, place: int) -> UUID:
    """The id of a grade's target."""
    return numbered_id(Competency.type_code, grade * COMPETENCIES + place)


def framework_batches() -> Iterator[Batch]:
    """All rows of the framework."""
    yield Batch(Framework, [_framework()])
    yield Batch(Scale, [_scale()])
    yield Batch(Competency, _competencies())


def _framework() -> dict[str, object]:
    return {
        "id": FRAMEWORK_ID,
        "case_identifier": numbered_id(1, 0),
        "source_uri": "",
        "kind": "standards",
        "status": "published",
        "title": "Measured",
        "subjects": ["ELA"],
        "creator": "",
        "source_changed_at": _CHANGED_AT,
        "extras": "{}",
    }


def _scale() -> dict[str, object]:
    return {
        "id": _SCALE_ID,
        "code": "four",
        "title": "Four levels",
        "points_possible": 4.0,
        "proficient_points": 3.0,
        "mastery_points": 4.0,
        "levels": "[]",
        "proficient_level": LEVELS[2],
        "mastered_level": LEVELS[3],
    }


def _competencies() -> Iterator[dict[str, object]]:
    for number in range(len(GRADES) * COMPETENCIES):
        grade, place = GRADES[number // COMPETENCIES], number % COMPETENCIES
        yield {
            "id": numbered_id(Competency.type_code, number),
            "framework_id": FRAMEWORK_ID,
            "scale_id": _SCALE_ID,
            "case_identifier": numbered_id(1, number + 1),
            "source_uri": "",
            "place": number,
            "position": place,
            "kind": "learning_target",
            "code": f"ELA.{grade}.{place}",
            "statement": f"The learner can do what target {place} says, in words of the usual length of a target.",
            "learner_statement": f"I can do what target {place} says.",
            "education_levels": [grade],
            "is_judged": True,
            "is_habit": False,
            "is_withdrawn": False,
            "source_changed_at": _CHANGED_AT,
            "extras": "{}",
        }
