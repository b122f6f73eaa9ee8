"""The same question in GraphQL: `authorizationExplanation`."""

from uuid import UUID

from pydantic import Field

from achieve.audit.explanations import Question, explain
from achieve.audit.schemas import AuthorizationExplanation
from achieve.core.schemas import Input
from achieve.web.questions import Asker, RootQuestion


class _Asked(Input):
    """The arguments."""

    operation: str = Field(description="An `operationId` of REST, or the name of a mutation.")
    id: UUID | None = Field(default=None, description="The resource, where it is about one.")
    person_id: UUID | None = Field(default=None, description="For district administrators: whom to ask for.")
    client_id: UUID | None = Field(default=None, description="For district administrators: whom to ask for.")


async def _explain(asker: Asker, given: _Asked) -> AuthorizationExplanation:
    question = Question(given.operation, given.id, given.person_id, given.client_id)
    return await explain(asker.reading(), asker.context.explained, asker.actor, question)


AUTHORIZATION_EXPLANATION = RootQuestion(
    "authorization_explanation",
    "Whether somebody may do something, by which rules, and why by the others not; null with an error.",
    AuthorizationExplanation,
    _Asked,
    _explain,
)
