"""Cursors: where a page ended, as text that a client gives back unread. PostgreSQL writes them, Python reads them."""

import base64
from datetime import UTC, date, datetime
from uuid import UUID

import orjson

from achieve.access.scopes import Binding
from achieve.core.errors import InvalidCursor
from achieve.reads.shape import Kind

_LONGEST = 2_000


def cursor_sql(sort: str, key: str, identifier: str) -> str:
    """The SQL that writes a cursor: sort, key and id as a JSON array in URL-safe base64."""
    content = f"convert_to(json_build_array('{sort}', {key}, {identifier})::text, 'UTF8')"
    return f"translate(encode({content}, 'base64'), E'+/=\\n', '-_')"


def read_cursor(cursor: str, sort: str, kind: Kind) -> tuple[Binding, UUID]:
    """The sort key and the id in a cursor. Raises InvalidCursor, also for one of another order."""
    if len(cursor) > _LONGEST:
        raise InvalidCursor("The cursor is too long to be one of ours.")
    try:
        content = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        of_sort, key, identifier = orjson.loads(content)
        if of_sort != sort or not isinstance(key, str):
            raise InvalidCursor("The cursor belongs to a list in another order.")
        return _key(key, kind), UUID(identifier)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise InvalidCursor("Use the cursor that the page before gave, unchanged.") from error


def _key(text: str, kind: Kind) -> Binding:
    if kind is date:
        return date.fromisoformat(text)
    if kind is datetime:
        return datetime.fromisoformat(text).astimezone(UTC)
    if kind is bool:
        return {"true": True, "false": False}[text]
    if "\0" in text:
        raise ValueError(text)
    value = UUID(text) if kind is UUID else int(text) if kind is int else float(text) if kind is float else text
    if isinstance(value, int) and abs(value) >= 1 << 63:
        raise OverflowError
    return value
