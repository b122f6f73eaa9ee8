"""What OpenAPI says of `/v1/authorization/explain`."""

from pydantic import BaseModel

from achieve.audit.schemas import AuthorizationExplanation, AuthorizationRule
from achieve.web.documentation import Documented, parameter

EXTRA_MODELS: tuple[type[BaseModel], ...] = (AuthorizationExplanation, AuthorizationRule)

_ID: dict[str, object] = {"type": "string", "format": "uuid"}
_OPERATION: dict[str, object] = {"type": "string", "minLength": 1, "maxLength": 200}
_ANSWER = {"application/json": {"schema": {"$ref": "#/components/schemas/AuthorizationExplanation"}}}

EXPLAIN: Documented = {
    "operation_id": "explain_authorization",
    "summary": "Why something is granted or denied",
    "description": "Whether you may do something, by which rules, and why by the others not. A district administrator "
    "asks for others. The conditions are those that decide, each asked by itself.",
    "responses": {
        200: {"description": "Done.", "content": _ANSWER},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in (401, 403, 404, 422, 429, 503)},
    },
    "openapi_extra": {
        "parameters": [
            parameter(
                "operation", _OPERATION, "An `operationId` of this document, or the name of a mutation.", required=True
            ),
            parameter("id", _ID, "The resource. Of one that you may not see, the answer is that of an unknown id."),
            parameter("person_id", _ID, "For district administrators: the person to ask for."),
            parameter("client_id", _ID, "For district administrators: the machine client to ask for."),
        ]
    },
}
