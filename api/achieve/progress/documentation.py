"""What OpenAPI says of the views of progress and of the calculation endpoint."""

from pydantic import BaseModel

from achieve.progress import shapes
from achieve.progress.calculation import MasteryCalculation, MasteryResult
from achieve.web.documentation import WRITE_ERRORS, Documented, document_view, parameter

Described = dict[str, object]

# Models that no shape and no operation names.
EXTRA_MODELS: tuple[type[BaseModel], ...] = (MasteryCalculation, MasteryResult)

_ID: Described = {"type": "string", "format": "uuid"}


def _reference(model: type[BaseModel]) -> Described:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


LEARNER_PROGRESS = document_view(
    shapes.LEARNER_PROGRESS, "get_learner_progress", "A learner's progress, whole", "Id of the learner."
)
CLASS_PROGRESS = document_view(shapes.CLASS_GRID, "get_class_progress", "A class's grid", "Id of the class.")
EXPLANATION = document_view(
    shapes.PROGRESS_EXPLANATION,
    "get_progress_explanation",
    "Why a learner's progress is what it is",
    "Id of the learner.",
    parameter("competency_id", _ID, "Id of the competency.", place="path", required=True),
)
CALCULATE: Documented = {
    "operation_id": "calculate_mastery",
    "summary": "Try a policy on scores",
    "description": "The mastery engine on given numbers, for checking a policy and for previews. Stores nothing.",
    "responses": {
        200: {"description": "What the policy says of the scores.", "content": _reference(MasteryResult)},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in WRITE_ERRORS},
    },
    "openapi_extra": {"requestBody": {"required": True, "content": _reference(MasteryCalculation)}},
}
