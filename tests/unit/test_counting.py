"""Answers are counted where they are given: a fault counts, also one that the client makes nothing of."""

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from tests.fuzz.counting import Counted


async def _answering(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    if scope["path"] == "/broken":
        raise ConnectionResetError
    await send({"type": "http.response.start", "status": int(scope["path"].removeprefix("/")), "headers": []})
    await send({"type": "http.response.body", "body": b""})


async def _receive() -> Message:
    return {"type": "http.request", "body": b""}


async def _send(_message: Message) -> None:
    return


def _ask(app: Counted, *paths: str) -> None:
    for path in paths:
        asyncio.run(app({"type": "http", "method": "GET", "path": path}, _receive, _send))


def test_answers_are_counted_by_their_status_and_faults_are_named() -> None:
    app = Counted(_answering)
    _ask(app, "/200", "/204", "/404", "/503")
    assert (app.answers.total(), app.good, app.faults) == (4, 2, ["GET /503: 503"])


def test_what_breaks_off_without_an_answer_is_a_fault() -> None:
    app = Counted(_answering)
    with pytest.raises(ConnectionResetError):
        _ask(app, "/broken")
    assert app.faults == ["GET /broken: 500"]


def test_counting_begins_anew() -> None:
    app = Counted(_answering)
    _ask(app, "/503")
    app.begin()
    _ask(app, "/200")
    assert (app.answers.total(), app.faults) == (1, [])
