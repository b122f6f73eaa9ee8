"""Who is asking, in GraphQL: `me`."""

from achieve.accounts.me import read_me
from achieve.accounts.schemas import Me
from achieve.web.operations import NoBody
from achieve.web.questions import Asker, RootQuestion


async def _who_asks(asker: Asker, _given: NoBody) -> Me:
    return Me.model_validate_json(await read_me(asker.context.engine, asker.actor, asker.reading()))


ME = RootQuestion(
    "me", "Who is asking, as the service understood the token; null only with an error.", Me, NoBody, _who_asks
)
