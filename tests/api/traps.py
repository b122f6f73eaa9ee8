"""Traps for every field of the contract: read from the OpenAPI document, and values that break readers of numbers,
texts and dates."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

Json = dict[str, Any]

# Stands in whatever is sent, and never in what is refused.
CANARY = "Zebulon-Quartz-4711"

# By kind of field, as JSON text: values that a reader of this kind takes, and those that follow them in the database.
BY_KIND: Mapping[str, tuple[str, ...]] = {
    "date": tuple(
        f'"{text}"'
        for text in (
            *("0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "2026-02-30", "2026-13-01"),
            *(
                "infinity",
                "-infinity",
                "today",
                "2026-W01-1",
                "20260101",
                "2026-1-1",
                "２０２６-01-01",
                "2026-01-01T00:00",
            ),
        )
    ),
    "date-time": (
        *("1e18", "-62135596801", "253402300800"),
        *('"0000-00-00T00:00:00Z"', '"0001-01-01T00:00:00Z"', '"0001-01-01T00:00:00+14:00"', '"10000-01-01T00:00:00Z"'),
        *('"9999-12-31T23:59:59-14:00"', '"9999-12-31T23:59:59.9999999999Z"', '"2016-12-31T23:59:60Z"', '"now"'),
        *('"2026-01-01T24:00:00Z"', '"2026-01-01T00:00:00"', '"2026-01-01T00:00:00+99:99"', '"infinity"'),
    ),
    "integer": (
        *("-1", "0", "2147483647", "2147483648", "-2147483649", "9007199254740993", "9223372036854775807"),
        *("9223372036854775808", "-9223372036854775809", "1" + "0" * 30, "1e2", "1.0", "true", '"1"'),
    ),
    "number": ("1e308", "-1e308", "5e-324", "-0.0", "1e-999", "1" + "0" * 300, "1" + "0" * 400, '"0.5"', "true"),
    "string": (
        *(r'"\ufeff"', '""', '" "', r'"\u202e\u0000"', '"' + "x" * 100_000 + '"', r'"a\\u0000"', r'"\ud83c\udf93"'),
        *(
            '"%s%n%x"',
            '"\' or 1=1 --"',
            r'"\\\\0"',
            '"${7*7}{{7*7}}"',
            r'"\u0001\u007f\u0085"',
            '"e' + "\u0301" * 500 + '"',
        ),
    ),
    "uuid": (
        *('"00000000-0000-0000-0000-000000000000"', '"ffffffff-ffff-ffff-ffff-ffffffffffff"', '"urn:uuid:0"'),
        *('"{00000000-0000-0000-0000-000000000000}"', '"00000000000000000000000000000000"', r'"\u0000"'),
    ),
    "boolean": ("0", "1", '"true"', '"on"', "null"),
    "array": ("[[]]", "[null]", f'["{CANARY}"]', "[" + ",".join(['"x"'] * 5_000) + "]", "{}"),
    "object": (f'{{"{CANARY}": "{CANARY}"}}', r'{"\u0000": 1}', '{"": ""}', '{"a": {"a": {"a": "b"}}}', "[]"),
}
_NOTHING: Json = {}
# No reader may take these, wherever they stand.
NOWHERE: tuple[bytes, ...] = (
    *(b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-1e999", b"01", b"+1", b".5", b"0x10", b"'a'", b"undefined"),
    *(rb'"\ud800"', rb'"\udc00\ud800"', rb'"\u0000"', rb'{"\u0000": 1}', rb'"\x41"', b'"\x00"', b'"a\nb"'),
    *(b'"\xc0\xaf"', b'"\xed\xa0\x80"', b'"\xf4\x90\x80\x80"', b'"\xff\xfe"', b'"\xe2\x82"'),
    *(b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000, b"[" * 500 + b"]" * 500),
)


@dataclass(frozen=True, slots=True)
class Described:
    """An operation of the document. fields: of its body, with their kind; query: its parameters, the same."""

    method: str
    path: str
    parts: tuple[str, ...]
    query: Mapping[str, str]
    headers: tuple[str, ...]
    fields: Mapping[str, str]
    media_type: str | None

    @property
    def name(self) -> str:
        """For people."""
        return f"{self.method} {self.path}"


def described(document: Json) -> Iterator[Described]:
    """Every operation of an OpenAPI document."""
    for path, methods in cast("dict[str, dict[str, Json]]", document["paths"]).items():
        for method, operation in methods.items():
            parameters = [_resolved(document, each) for each in operation.get("parameters", [])]
            content = cast("dict[str, Json]", _resolved(document, operation.get("requestBody", {})).get("content", {}))
            media_type, body = next(iter(content.items()), (None, _NOTHING))
            yield Described(
                method.upper(),
                path,
                tuple(each["name"] for each in parameters if each["in"] == "path"),
                {each["name"]: kind_of(document, each["schema"]) for each in parameters if each["in"] == "query"},
                tuple(each["name"] for each in parameters if each["in"] == "header"),
                _fields(document, body.get("schema", {})),
                media_type,
            )


def kind_of(document: Json, schema: Json) -> str:
    """One of the kinds of BY_KIND."""
    schema = _resolved(document, schema)
    for several in ("anyOf", "oneOf", "allOf"):
        for each in schema.get(several, []):
            if each.get("type") != "null":
                return kind_of(document, each)
    given = schema.get("format")
    if given in BY_KIND:
        return str(given)
    kind = schema.get("type")
    return str(kind) if kind in BY_KIND else "string"


def _fields(document: Json, schema: Json) -> Mapping[str, str]:
    schema = _resolved(document, schema)
    if several := schema.get("anyOf") or schema.get("oneOf"):
        return {name: kind for each in several for name, kind in _fields(document, each).items()}
    return {name: kind_of(document, each) for name, each in schema.get("properties", {}).items()}


def _resolved(document: Json, node: Json) -> Json:
    while "$ref" in node:
        found: Any = document
        for step in str(node["$ref"]).removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def body_of(base: Mapping[str, object], field: str, value: bytes) -> bytes:
    """A body in which one field has a value that may be no JSON at all."""
    mark = "@@here@@"
    return json.dumps({**base, field: mark}).encode().replace(f'"{mark}"'.encode(), value)
