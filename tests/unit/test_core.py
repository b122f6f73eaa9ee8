"""Ids, settings, seals, caches and cursors."""

import base64
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.core.bounded import BoundedCache
from achieve.core.errors import InvalidCursor, error_classes
from achieve.core.ids import new_id, type_code_of
from achieve.core.secrets import Seal, SealBroken, lookup_hash, new_token, seal_of
from achieve.core.settings import Settings, UnknownSetting, read_settings, settings_page
from achieve.declarations import ALL_SHAPES
from achieve.reads.cursors import read_cursor
from achieve.reads.shape import Kind


@given(st.integers(min_value=1, max_value=4095))
def test_an_id_carries_its_kind(code: int) -> None:
    made = new_id(code)
    assert (made.version, made.variant, type_code_of(made)) == (7, "specified in RFC 4122", code)


def test_an_id_of_somebody_else_has_no_kind() -> None:
    assert type_code_of(uuid4()) is None


def test_kinds_of_resources_are_unique() -> None:
    listed = [shape.row for shape in ALL_SHAPES if shape.listed]
    codes = [row.type_code for row in dict.fromkeys(listed)]
    assert len(set(codes)) == len(codes)
    assert all(codes)


def test_an_unknown_setting_is_refused_by_name() -> None:
    with pytest.raises(UnknownSetting, match="ACHIEVE_PROT"):
        read_settings({"ACHIEVE_PROT": "9000", "PATH": "/bin"})


def test_every_setting_is_described() -> None:
    page = settings_page()
    assert all(field.description for field in Settings.model_fields.values())
    assert all(f"`ACHIEVE_{name.upper()}`" in page for name in Settings.model_fields)


def test_a_kept_key_opens_what_it_sealed(tmp_path: Path) -> None:
    settings = Settings.model_validate({"home": tmp_path})
    sealed = seal_of(settings).close("whsec_secret")
    assert "secret" not in sealed
    assert seal_of(settings).open(sealed) == "whsec_secret"
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    sealed = seal_of(Settings.model_validate({"home": tmp_path / "a"})).close("x")
    with pytest.raises(SealBroken):
        seal_of(Settings.model_validate({"home": tmp_path / "b"})).open(sealed)


def test_a_seal_is_never_the_same_twice() -> None:
    seal = Seal(base64.urlsafe_b64encode(bytes(32)).decode())
    assert seal.close("x") != seal.close("x")


def test_tokens_are_random_and_found_by_their_hash() -> None:
    first, second = new_token("ach_pat_"), new_token("ach_pat_")
    assert first.startswith("ach_pat_")
    assert len(first) == len("ach_pat_") + 43
    assert lookup_hash(first) != lookup_hash(second)


def test_the_cache_lets_go_of_what_was_used_longest_ago() -> None:
    cache: BoundedCache[str, int] = BoundedCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    assert cache.get_or_make("a", lambda: 9) == 1
    cache.put("c", 3)
    assert (cache.get("a"), cache.get("b"), cache.get("c"), len(cache)) == (1, None, 3, 2)


def test_a_cache_is_bounded_by_the_weight_of_what_it_keeps() -> None:
    cache: BoundedCache[str, str] = BoundedCache(10, heaviest=6, weigh=lambda key, value: len(key + value))
    cache.put("a", "xx")
    cache.put("b", "x")
    cache.put("b", "xx")
    assert (cache.get("a"), cache.get("b")) == ("xx", "xx")
    cache.put("c", "x")
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (None, "xx", "x")
    cache.put("d", "too heavy")
    assert (cache.get("b"), cache.get("c"), cache.get("d")) == ("xx", "x", None)


def test_error_codes_are_never_shared() -> None:
    codes = [error.code for error in error_classes()]
    assert sorted(set(codes)) == sorted(codes)


def _cursor(content: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")


def test_a_cursor_gives_its_key_and_id_back() -> None:
    identifier = new_id(7)
    cursor = _cursor(["due_on", "2026-11-22", str(identifier)])
    assert read_cursor(cursor, "due_on", date) == (date(2026, 11, 22), identifier)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (["due_on", "2026-13-01", str(UUID(int=1))], date),
        (["due_on", "2026-11-22", "no id"], date),
        (["other", "2026-11-22", str(UUID(int=1))], date),
        (["due_on", None, str(UUID(int=1))], date),
        (["due_on", "9" * 400, str(UUID(int=1))], int),
        (["due_on", "99999999999999999999", str(UUID(int=1))], int),
        (["due_on", "a\u0000b", str(UUID(int=1))], str),
        (["due_on", {"a": 1}, str(UUID(int=1))], str),
        ({"due_on": 1}, date),
        (7, date),
    ],
)
def test_a_cursor_that_was_changed_is_refused(content: object, kind: Kind) -> None:
    with pytest.raises(InvalidCursor):
        read_cursor(_cursor(content), "due_on", kind)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading_of_cursors(text: str) -> None:
    with pytest.raises(InvalidCursor):
        read_cursor(text, "due_on", date)
