"""Each argument of each field of the GraphQL schema is given every trap, as a variable and in the document itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import orjson
import pytest
from fastapi import FastAPI
from graphql import GraphQLSchema, build_schema

from tests.api.raw_asgi import Reply, send_raw
from tests.api.traps import BY_KIND, CANARY, NOWHERE
from tests.world import World

_KINDS = {
    "ID": "uuid",
    "Int": "integer",
    "Float": "number",
    "Boolean": "boolean",
    "Date": "date",
    "DateTime": "date-time",
    "JSON": "object",
}
_LITERALS = (
    *("1e999", "99999999999999999999", "1" + "0" * 400, "null", "NaN", "zebulon_quartz_4711", "[]", "{}", "$v"),
    *(r'"\u0000"', f'"{CANARY}"', f'"""{CANARY}\u0000"""', f'{{a: "{CANARY}"}}', '"10000-01-01"', '"0000-00-00"'),
    *('"9999-12-31T23:59:59-14:00"', '"0001-01-01T00:00:00+14:00"'),
)
# What cannot be read at all, or is large, wherever it stands.
_UNREADABLE = (
    *("01", "+1", ".5", "0x10", r'"\ud800"', r'"\udc00\ud800"', r'"\u{D800}"', r'"\u{110000}"', r'"\x41"', '"a\nb"'),
    *('"', "'a'", "@a", "...", "[" * 3_000 + "]" * 3_000, "{a: " * 3_000 + "1" + "}" * 3_000, "[" * 20_000),
    '"' + "x" * 100_000 + '"',
)


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a root field, or a field of one that is an object. whole: that argument."""

    operation: str
    field: str
    name: str
    type: object
    whole: str | None

    @property
    def kind(self) -> str:
        """As in BY_KIND."""
        name = str(self.type).rstrip("!")
        return "array" if name.endswith("]") else _KINDS.get(name, "object" if name.endswith("Input") else "string")


@pytest.fixture(scope="module")
def arguments(app: FastAPI) -> list[Argument]:
    """One of each name and kind of the lists' many filters, and all of the mutations."""
    found: dict[tuple[str, ...], Argument] = {}
    for each in _arguments(build_schema(app.state.graphql_schema)):
        key = (each.name, each.kind, each.field if each.whole else "")
        found.setdefault(key, each)
    return list(found.values())


@pytest.fixture(autouse=True)
def silent(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing that was sent stands in a line of the log."""
    yield
    told = capfd.readouterr()
    assert CANARY.lower() not in f"{told.out}{told.err}{caplog.text}".lower()


async def test_no_variable_is_a_fault_or_repeated(app: FastAPI, world: World, arguments: list[Argument]) -> None:
    assert {each.operation for each in arguments} == {"query", "mutation"}
    for argument in arguments:
        for value in (*(each.encode() for each in BY_KIND[argument.kind]), f'"{CANARY}"'.encode()):
            _is_told_without_repeating(argument, value, await _ask(app, world, *_by_variable(argument, value)))


async def test_what_no_reader_may_take_is_refused_as_a_variable(
    app: FastAPI, world: World, arguments: list[Argument]
) -> None:
    for argument in arguments[:: len(arguments) // 12]:
        for value in NOWHERE:
            reply = await _ask(app, world, *_by_variable(argument, value))
            assert b'"code":"' in reply.body, (argument, value[:40], reply)


async def test_no_literal_is_a_fault_or_repeated(app: FastAPI, world: World, arguments: list[Argument]) -> None:
    one_of_each = {(str(each.type), each.whole and each.field): each for each in arguments}.values()
    for number, argument in enumerate(one_of_each):
        for literal in _LITERALS if number % 10 else (*_LITERALS, *_UNREADABLE):
            given = f"{argument.name}: {literal}"
            inside = f"{argument.whole}: {{{given}}}" if argument.whole else given
            document = f"{argument.operation} {{ {argument.field}({inside}) {{ __typename }} }}"
            _is_told_without_repeating(argument, literal, await _ask(app, world, document, b"{}"))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xef\xbb\xbf{}",
        b'{"query": "{ __typename }", "query": "{ Zebulon-Quartz-4711 }"}',
        b'{"query": "{ __typename }", "variables": "Zebulon-Quartz-4711"}',
        b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
        b'{"query": "{ __typename }", "variables": {"a": "Zebulon-Quartz-4711", "a": 1}}',
        b'{"query": "{ __typename }", "operationName": "Zebulon-Quartz-4711"}',
        b'{"query": "{ __typename }", "extensions": {"persistedQuery": "Zebulon-Quartz-4711"}}',
        b'{"documentId": "Zebulon-Quartz-4711"}',
        b'{"query": ["Zebulon-Quartz-4711"]}',
        b'[{"query": "{ __typename }"}]',
        b'{"query": "\xed\xa0\x80"}',
        rb'{"query": "\ud800 { __typename }"}',
        rb'{"query": "{ __typename \u0000 }"}',
        b'{"query": "' + b"{a" * 20_000 + b'"}',
        b'{"query": "' + b"# Zebulon-Quartz-4711" * 20_000 + b'"}',
    ],
)
async def test_no_request_that_is_none_is_a_fault_or_repeated(app: FastAPI, world: World, body: bytes) -> None:
    reply = await _send(app, world, body)
    assert reply.status < 500
    assert CANARY.lower().encode() not in reply.everything


def _arguments(schema: GraphQLSchema) -> Iterator[Argument]:
    # The library's types of arguments are of lists that it does not type.
    roots = cast("dict[str, Any]", {"query": schema.query_type, "mutation": schema.mutation_type})
    for operation, root in roots.items():
        for field, described in root.fields.items():
            for name, argument in described.args.items():
                yield Argument(operation, field, name, argument.type, None)
                inner: Any = schema.type_map.get(str(argument.type).strip("[]!"))
                parts: dict[str, Any] = getattr(inner, "fields", {})
                for part, within in parts.items():
                    yield Argument(operation, field, part, within.type, name)


def _by_variable(argument: Argument, value: bytes) -> tuple[str, bytes]:
    """A document with a variable, and the variables as JSON text. What a mutation refuses is told in its payload."""
    asked = "userErrors { code message }" if argument.operation == "mutation" else "__typename"
    given = f"{argument.name}: $v" if argument.whole is None else f"{argument.whole}: {{{argument.name}: $v}}"
    document = f"{argument.operation} ($v: {argument.type}) {{ {argument.field}({given}) {{ {asked} }} }}"
    return document, b'{"v": %b}' % value


async def _ask(app: FastAPI, world: World, document: str, variables: bytes) -> Reply:
    return await _send(app, world, b'{"query": %b, "variables": %b}' % (orjson.dumps(document), variables))


async def _send(app: FastAPI, world: World, body: bytes) -> Reply:
    token = world["admin"].headers["authorization"].encode()
    return await send_raw(
        app, "POST", "/graphql", headers=[(b"authorization", token), (b"content-type", b"application/json")], body=body
    )


def _is_told_without_repeating(argument: Argument, sent: str | bytes, reply: Reply) -> None:
    assert reply.status < 500, (argument, sent[:60], reply)
    assert b"internal_error" not in reply.body, (argument, sent[:60], reply)
    assert b"zebulon" not in reply.everything, (argument, sent[:60], reply)
