"""The same question in GraphQL: `authorizationExplanation`."""

from typing import Annotated, cast
from uuid import UUID

import strawberry
from pydantic import BaseModel
from strawberry.types.field import StrawberryField

from achieve.audit.explanations import Question, explain
from achieve.audit.schemas import AuthorizationExplanation, AuthorizationRule
from achieve.core.errors import Invalid
from achieve.web.graphql.executing import Visit
from achieve.web.graphql.scalars import read_id


def _said(model: type[BaseModel], name: str) -> str | None:
    return model.model_fields[name].description


def _of_rule(name: str) -> str:
    return strawberry.field(description=_said(AuthorizationRule, name))


def _of_whole(name: str) -> str:
    return strawberry.field(description=_said(AuthorizationExplanation, name))


@strawberry.type(name="AuthorizationRule", description=AuthorizationRule.__doc__)
class _Rule:
    resource: str = _of_rule("resource")
    action: str = _of_rule("action")
    role: str | None = _of_rule("role")
    rows: str | None = _of_rule("rows")
    outcome: str = _of_rule("outcome")
    missing: list[str] = strawberry.field(description=_said(AuthorizationRule, "missing"))


@strawberry.type(name="AuthorizationExplanation", description=AuthorizationExplanation.__doc__)
class _Explanation:
    operation: str = _of_whole("operation")
    id: strawberry.ID | None = strawberry.field(description=_said(AuthorizationExplanation, "id"))
    person_id: strawberry.ID | None = strawberry.field(description=_said(AuthorizationExplanation, "person_id"))
    client_id: strawberry.ID | None = strawberry.field(description=_said(AuthorizationExplanation, "client_id"))
    is_granted: bool = strawberry.field(description=_said(AuthorizationExplanation, "is_granted"))
    rules: list[_Rule] = strawberry.field(description=_said(AuthorizationExplanation, "rules"))


_About = Annotated[
    strawberry.ID | None, strawberry.argument(description="For district administrators: whom to ask for.")
]


async def _explain(
    info: strawberry.Info[object, object],
    operation: Annotated[str, strawberry.argument(description="An `operationId` of REST, or the name of a mutation.")],
    id: Annotated[  # noqa: A002 - the name in the contract.
        strawberry.ID | None, strawberry.argument(description="The resource, where it is about one.")
    ] = None,
    person_id: _About = None,
    client_id: _About = None,
) -> _Explanation | None:
    visit = cast("Visit", info.context)
    given = {"id": id, "person_id": person_id, "client_id": client_id}
    ids = {name: read_id(text) for name, text in given.items() if text is not None}
    if None in ids.values():
        raise Invalid("This is not an id.")
    question = Question(operation, **ids)
    found = await explain(visit.context.database, visit.context.explained, visit.actor, question)
    return _Explanation(
        operation=found.operation,
        id=_text(found.id),
        person_id=_text(found.person_id),
        client_id=_text(found.client_id),
        is_granted=found.is_granted,
        rules=[_Rule(**each.model_dump(mode="json")) for each in found.rules],
    )


def _text(identifier: UUID | None) -> strawberry.ID | None:
    return None if identifier is None else strawberry.ID(str(identifier))


AUTHORIZATION_EXPLANATION = cast(
    "StrawberryField",
    strawberry.field(
        resolver=_explain,
        name="authorizationExplanation",
        description="Whether somebody may do something, by which rules, and why by the others not; null with an error.",
    ),
)
AUTHORIZATION_EXPLANATION.python_name = "authorization_explanation"
