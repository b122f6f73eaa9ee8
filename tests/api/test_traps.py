"""Each field of each operation is given every trap there is: all are refused, none is a fault, none is repeated."""

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from urllib.parse import quote_from_bytes

import orjson
import pytest
from fastapi import FastAPI

from achieve.app import openapi_of
from achieve.web.context import Context
from tests.api.access_district import District, fill
from tests.api.raw_asgi import Reply, send_raw
from tests.api.test_matrix import EVERY_SCOPE, LINES
from tests.api.traps import BY_KIND, CANARY, NOWHERE, Described, Json, body_of, described
from tests.world import make_world

_JSON = (b"content-type", b"application/json")
# Streams are read for as long as they last.
LEFT_OUT = {"/v1/events/stream"}
# In a query, as bytes that are percent-encoded, and as they are.
IN_QUERIES = (b"\x00", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", CANARY.encode(), b"", b" ", b"\r\nX: y", b"x" * 5_000)
AS_IT_IS = (b"%", b"%zz", b"%00", b"%u0041", b"+", b"&&==&", b"\xff", b"%25%30%30", b"#", b";")
IN_PATHS = (CANARY, "\0", "..", "../..", "%2e%2e", "%00", "\udcff", "\ud800", "a/b", "x" * 1_500, "\u202e", " ", "*")


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context) -> AsyncIterator[District]:
    async with make_world(app, context, "Trapped") as world:
        yield await fill(app, context, world, EVERY_SCOPE)


@pytest.fixture(scope="module")
def operations(app: FastAPI) -> list[Described]:
    return [each for each in described(dict(openapi_of(app))) if each.path not in LEFT_OUT]


@pytest.fixture(autouse=True)
def silent(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing that was sent stands in a line of the log."""
    yield
    told = capfd.readouterr()
    assert CANARY.lower() not in f"{told.out}{told.err}{caplog.text}".lower()


async def test_what_no_reader_may_take_is_refused_everywhere(
    app: FastAPI, district: District, operations: list[Described]
) -> None:
    for operation in operations:
        if operation.media_type != "application/json":
            continue
        field = next(iter(operation.fields), "x")
        for value in NOWHERE:
            body = body_of(dict.fromkeys(operation.fields, CANARY), field, value)
            reply = await _send(app, district, operation, body=body)
            assert 400 <= reply.status < 500, (operation.name, value[:40], reply)
            _is_told_without_repeating(operation, value, reply)


async def test_fields_of_the_wrong_kind_are_refused_without_repeating_them(
    app: FastAPI, district: District, operations: list[Described]
) -> None:
    values = {value for kind in BY_KIND.values() for value in kind} | {f'"{CANARY}"'}
    for operation in operations:
        if operation.media_type != "application/json" or not operation.fields:
            continue
        for value in values:
            body = "{" + ", ".join(f'"{name}": {value}' for name in (*operation.fields, CANARY)) + "}"
            reply = await _send(app, district, operation, body=body.encode())
            assert 400 <= reply.status < 500, (operation.name, value[:40], reply)
            _is_told_without_repeating(operation, value, reply)


async def test_one_field_at_its_extremes_in_an_object_that_is_right_otherwise_is_no_fault(
    app: FastAPI, district: District, operations: list[Described]
) -> None:
    reached = 0
    for operation in operations:
        if operation.media_type != "application/json":
            continue
        base = await _likely(app, district, operation)
        for field, kind in operation.fields.items():
            for value in BY_KIND[kind]:
                reply = await _send(app, district, operation, body=body_of(base, field, value.encode()))
                assert reply.status < 500, (operation.name, field, value[:40], reply)
                reached += reply.status < 300
    # Not all of them are refused for another reason.
    assert reached > 90


async def test_no_parameter_of_a_query_is_a_fault_or_repeated(
    app: FastAPI, district: District, operations: list[Described]
) -> None:
    for operation in operations:
        for name, kind in (*operation.query.items(), (CANARY, "string")):
            values = [value.strip('"').encode() for value in BY_KIND[kind] if len(value) < 1_000]
            for value in (*values, CANARY.encode()):
                reply = await _send(
                    app, district, operation, query=f"{name}=".encode() + quote_from_bytes(value).encode()
                )
                assert reply.status < 500, (operation.name, name, value, reply)
                _is_told_without_repeating(operation, name, reply)


async def test_no_query_that_cannot_be_decoded_is_a_fault(
    app: FastAPI, district: District, operations: list[Described]
) -> None:
    written = [quote_from_bytes(value).encode() for value in IN_QUERIES] + list(AS_IT_IS)
    for operation in operations:
        for name in [*operation.query, CANARY][:: max(1, len(operation.query) // 4)]:
            for value in written:
                query = b"%b=%b&%b=%b" % (name.encode(), value, name.encode(), value)
                reply = await _send(app, district, operation, query=query)
                assert reply.status < 500, (operation.name, query, reply)
                _is_told_without_repeating(operation, query, reply)


async def test_no_path_is_a_fault_or_repeated(app: FastAPI, district: District, operations: list[Described]) -> None:
    for operation in operations:
        for text in IN_PATHS:
            path = re.sub(r"\{[^}]+\}", text.replace("\\", "\\\\"), operation.path) + (
                "" if operation.parts else f"/{text}"
            )
            reply = await send_raw(app, operation.method, path, headers=_signed(district))
            assert 400 <= reply.status < 500 or ".." in text or text == " ", (operation.name, text, reply)
            _is_told_without_repeating(operation, text, reply)


async def test_no_header_is_a_fault_or_repeated(app: FastAPI, district: District, operations: list[Described]) -> None:
    common = (
        "accept accept-language content-type cookie forwarded if-match idempotency-key last-event-id origin referer"
    )
    others = "traceparent tracestate user-agent x-forwarded-for x-http-method-override x-purpose x-request-id"
    # Reads are all made in the same way: every fourth of them stands for the rest.
    for operation in [each for each in operations if each.method != "GET"] + operations[::4]:
        for name in {*common.split(), *others.split(), *(each.lower() for each in operation.headers)}:
            for value in (f"{CANARY} é", f"{CANARY};q=x, */*", "", "\x7f", "x" * 7_000):
                given = [*_signed(district), (name.encode(), value.encode("latin-1")), _JSON]
                reply = await send_raw(app, operation.method, _path(district, operation), headers=given, body=b"{")
                assert reply.status < 500, (operation.name, name, value[:40], reply)
                _is_told_without_repeating(operation, name, reply)


async def test_forms_are_refused_without_repeating_them(app: FastAPI, operations: list[Described]) -> None:
    form = (b"content-type", b"application/x-www-form-urlencoded")
    for operation in operations:
        if operation.media_type != "application/x-www-form-urlencoded":
            continue
        for field in (*operation.fields, CANARY):
            for value in (*IN_QUERIES, "é".encode(), b"x" * 10_000):
                known = b"grant_type=password&" if field != "grant_type" else b""
                body = known + f"{field}={quote_from_bytes(value)}&scope={CANARY}".encode()
                for given in (body, body + b"&" + body, body.replace(b"%", b""), b"\xff" + body):
                    reply = await send_raw(app, "POST", operation.path, headers=[form], body=given)
                    assert 400 <= reply.status < 500, (operation.name, field, value[:40], reply)
                    _is_told_without_repeating(operation, field, reply)


async def _send(
    app: FastAPI, district: District, operation: Described, *, query: bytes = b"", body: bytes = b""
) -> Reply:
    headers = [*_signed(district), (b"if-match", b"*"), _JSON]
    path = _path(district, operation)
    return await send_raw(app, operation.method, path, query=query, headers=headers, body=body)


async def _likely(app: FastAPI, district: District, operation: Described) -> Json:
    """What there is already at this path, as far as it can be sent: nothing where one field may be changed alone."""
    known = _known(district).get(operation.path.split("/")[2])
    if operation.method == "PATCH" or known is None:
        return {}
    found = await send_raw(app, "GET", f"/v1/{operation.path.split('/')[2]}/{known}", headers=_signed(district))
    held: Json = orjson.loads(found.body)
    return {name: held[name] for name in operation.fields if held.get(name) is not None}


def _known(district: District) -> Mapping[str, str]:
    """Something at each collection."""
    learner = {"learners": district.world.id("learner")}
    return {line.path: str(district.things[line.name]) for line in LINES} | learner


def _path(district: District, operation: Described) -> str:
    known = _known(district).get(operation.path.split("/")[2], "0") if operation.parts else "0"
    return re.sub(r"\{[^}]+\}", lambda _: known, operation.path)


def _signed(district: District) -> list[tuple[bytes, bytes]]:
    return [(b"authorization", district["admin"].headers["authorization"].encode())]


def _is_told_without_repeating(operation: Described, sent: object, reply: Reply) -> None:
    assert reply.status != 429
    if reply.status >= 400:
        assert CANARY.lower().encode() not in reply.everything, (operation.name, sent, reply)
        assert len(reply.body) < 64_000
