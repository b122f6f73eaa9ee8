"""Reading request bodies: strict JSON into the contract's models, every fault told by its place and never echoed."""

import re
from collections.abc import Sequence
from typing import TypeVar

import jiter
import orjson
from fastapi import Request
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from achieve.core.errors import FieldError, Invalid, Malformed, UnsupportedMediaType

Model = TypeVar("Model", bound=BaseModel)

_JSON_TYPES = frozenset({"application/json", "application/merge-patch+json"})
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,49}")
_MOST_ERRORS = 50


async def read_body(request: Request, model: type[Model]) -> tuple[Model, bytes]:
    """The body as its model, and its bytes. Raises UnsupportedMediaType, Malformed and Invalid."""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type not in _JSON_TYPES:
        raise UnsupportedMediaType("Send JSON, with `Content-Type: application/json`.")
    raw = await request.body()
    return parse_body(raw, model), raw


async def read_optional_body(request: Request, model: type[Model]) -> tuple[Model, bytes]:
    """Like read_body, where an empty body means: no fields."""
    raw = await request.body()
    return (parse_body(b"{}", model), raw) if not raw.strip() else await read_body(request, model)


def parse_body(raw: bytes, model: type[Model]) -> Model:
    """JSON text as its model. Numbers, booleans and texts are not converted into each other."""
    content = read_json(raw, "The body")
    if b"\\u0000" in raw and _holds_nul(content):
        raise Invalid(
            "Text must not hold the character NUL.", errors=[FieldError("", "nul", "Remove the NUL character.")]
        )
    try:
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        raise invalid(error) from None


def read_json(raw: bytes, what: str) -> object:
    """What a JSON text says. what: begins the sentence of a refusal. Raises Malformed.

    Read twice: the one reader refuses numbers that no double holds, the other names that stand twice in an object, of
    which another program may take the other one.
    """
    try:
        content: object = orjson.loads(raw)
        jiter.from_json(raw, allow_inf_nan=False, catch_duplicate_keys=True, cache_mode="none")
    except orjson.JSONDecodeError as error:
        raise Malformed(f"{what} is not valid JSON in UTF-8.") from error
    except ValueError as error:
        raise Malformed(f"{what} names something twice, or is nested too deeply.") from error
    return content


def invalid(error: ValidationError, prefix: str = "") -> Invalid:
    """A validation error as a refusal: places and sentences, no input."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return Invalid("Some fields are missing or not valid.", errors=field_errors(details, prefix))


def field_errors(details: Sequence[ErrorDetails], prefix: str = "") -> list[FieldError]:
    """Pydantic's errors by JSON Pointer."""
    return [
        FieldError(
            prefix + _pointer(each), each["type"], "This field is not known." if _is_extra(each) else each["msg"]
        )
        for each in details[:_MOST_ERRORS]
    ]


def _is_extra(detail: ErrorDetails) -> bool:
    return detail["type"] == "extra_forbidden"


def _pointer(detail: ErrorDetails) -> str:
    """The place of an error. A name that the client made up is only repeated when it looks like a plain name."""
    parts = [str(part) for part in detail["loc"]]
    if _is_extra(detail) and parts and not _PLAIN_KEY.fullmatch(parts[-1]):
        parts = parts[:-1]
    return "".join(f"/{part}" for part in parts if _PLAIN_KEY.fullmatch(part) or part.isdigit())


def _holds_nul(content: object) -> bool:
    """Whether any text holds NUL. With a stack of its own: the depth is the client's choice."""
    waiting = [content]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str) and "\0" in each:
            return True
        if isinstance(each, dict):
            waiting.extend(part for pair in each.items() for part in pair)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType, reportUnknownMemberType] JSON is untyped.
        elif isinstance(each, list):
            waiting.extend(each)  # pyright: ignore[reportUnknownArgumentType] as above
    return False
