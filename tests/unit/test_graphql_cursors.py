"""Cursors that nobody gave out: whatever they hold, they are refused or hold values that the database can take."""

import base64
from contextlib import suppress
from datetime import UTC, date, datetime
from uuid import UUID

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from achieve.core.errors import InvalidCursor
from achieve.reads.cursors import read_cursor
from achieve.reads.shape import SQL_TYPES, Kind

_ID = "01a20188-4571-7001-af2c-2c04809aca20"


def _cursor(*content: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        (UUID, _ID, UUID(_ID)),
        (str, "Zoë", "Zoë"),
        (int, "-7", -7),
        (float, "0.5", 0.5),
        (bool, "false", False),
        (date, "2027-06-30", date(2027, 6, 30)),
        (datetime, "2027-06-30 12:00:00+00", datetime(2027, 6, 30, 12, tzinfo=UTC)),
    ],
)
def test_a_key_is_read_as_its_kind(kind: Kind, key: str, value: object) -> None:
    assert read_cursor(_cursor("due_on", key, _ID), "due_on", kind) == (value, UUID(_ID))


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (bool, "maybe"),
        (datetime, "0001-01-01T00:00:00+14:00"),
        (datetime, "9999-12-31T23:59:59-14:00"),
        (int, str(1 << 63)),
        (int, "9" * 1_900),
        (str, "a\0b"),
        (date, "2027-02-30"),
        (UUID, "none"),
        (float, "much"),
    ],
)
def test_forged_keys_are_refused(kind: Kind, key: str) -> None:
    with pytest.raises(InvalidCursor):
        read_cursor(_cursor("due_on", key, _ID), "due_on", kind)


@given(st.sampled_from(sorted(SQL_TYPES, key=str)), st.text(max_size=40), st.text(max_size=40))
@example(bool, "", _ID)
def test_any_content_is_read_or_refused(kind: Kind, key: str, identifier: str) -> None:
    with suppress(InvalidCursor):
        read_cursor(_cursor("id", key, identifier), "id", kind)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(InvalidCursor):
        read_cursor(text, "id", UUID)
