"""As of when a view is asked for, over REST: `revision` or `as_of`."""

from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import QueryParams

from achieve.core.fields import AnyInstant
from achieve.reads.past import Moment
from achieve.web.rest_query import refusal, single

LAST_REVISION = 2_147_483_647
_MOMENT = frozenset({"revision", "as_of"})
_INSTANT: TypeAdapter[datetime] = TypeAdapter(AnyInstant)


def read_moment(query: QueryParams) -> tuple[Moment | None, QueryParams]:
    """As of when a view is asked for, and the rest of its parameters. Raises Invalid."""
    if _MOMENT.isdisjoint(query):
        return None, query
    revision, instant = single(query, "revision"), single(query, "as_of")
    if revision is not None and instant is not None:
        raise refusal("as_of", "either_or", "Give either `revision` or `as_of`.")
    rest = QueryParams([pair for pair in query.multi_items() if pair[0] not in _MOMENT])
    return Moment(_revision(revision), _instant(instant)), rest


def _revision(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:10]) <= LAST_REVISION):
        raise refusal("revision", "revision", "A revision is a number from 1 on.")
    return int(text)


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return _INSTANT.validate_strings(text)
    except ValidationError as error:
        raise refusal("as_of", "datetime_parsing", error.errors()[0]["msg"]) from None
