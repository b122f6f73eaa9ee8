"""Kinds of value in GraphQL: what an annotation of the contract is called there."""

import re
import types
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Annotated, Literal, NewType, Union, cast, get_args, get_origin
from uuid import UUID

import strawberry
from pydantic import AwareDatetime, BaseModel
from strawberry.scalars import JSON

_PLAIN: Mapping[object, object] = {
    UUID: strawberry.ID,
    str: str,
    int: int,
    float: float,
    bool: bool,
    date: date,
    datetime: datetime,
    AwareDatetime: datetime,
}
_LISTS = (list, tuple, Sequence, set, frozenset)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_NO_WORDS = frozenset({"true", "false", "null"})


Enums = dict[str, tuple[tuple[str, ...], object]]


class Kinds:
    """Translates annotations of what is read. enums: those made so far, since GraphQL wants each name once."""

    def __init__(self, enums: Enums) -> None:
        self.enums = enums

    def kind(self, annotation: object, place: str) -> object:
        """The kind of a field. place: type and field, to name an enumeration that has no name of its own."""
        bare = _bare(annotation)
        options = [option for option in _options(bare) if option is not type(None)]
        if len(options) < len(_options(bare)):
            return optional(self.kind(options[0], place)) if len(options) == 1 else optional(JSON)
        if len(options) > 1:
            return JSON
        if bare in _PLAIN:
            return _PLAIN[bare]
        return self._made(bare, place)

    def required(self, annotation: object, place: str) -> object:
        """The kind of a field without its null."""
        options = [option for option in _options(_bare(annotation)) if option is not type(None)]
        return self.kind(options[0], place) if len(options) == 1 else JSON

    def _made(self, bare: object, place: str) -> object:
        origin = get_origin(bare)
        if origin in _LISTS:
            return list[self.kind(get_args(bare)[0], place)]  # pyright: ignore[reportInvalidTypeArguments] made while running
        if origin is Literal:
            return self._literal(get_args(bare), place)
        if isinstance(bare, type) and issubclass(bare, Enum):
            return self._enum(bare.__name__, [str(member.value) for member in bare], (bare.__doc__ or "").strip())
        if isinstance(bare, type) and issubclass(bare, BaseModel):
            return self.model(bare, place)
        return JSON

    def model(self, _model: type[BaseModel], _place: str) -> object:
        """A sub-object: it is stored whole, and so it is answered."""
        return JSON

    def _literal(self, words: Sequence[object], place: str) -> object:
        texts = [word for word in words if isinstance(word, str)]
        return self._enum(place, texts, "") if len(texts) == len(words) else self.kind(type(words[0]), place)

    def _enum(self, name: str, words: Sequence[str], description: str) -> object:
        """An enumeration whose values are REST's words; text where a word cannot stand in GraphQL."""
        if not all(_WORD.fullmatch(word) and word not in _NO_WORDS for word in words):
            return str
        known = self.enums.get(name)
        if known is not None:
            if known[0] != tuple(words):
                raise LookupError(f"Two enumerations are called {name}.")
            return known[1]
        made = cast("type[StrEnum]", StrEnum(name, {f"W{number}": word for number, word in enumerate(words)}))
        decorated = strawberry.enum(made, name=name, description=description or None, graphql_name_from="value")
        self.enums[name] = (tuple(words), decorated)
        return decorated


def optional(kind: object) -> object:
    """The kind, or null."""
    return Union[kind, None]  # noqa: UP007 - the kind is known only while running.


def _bare(annotation: object) -> object:
    """An annotation without what is only validated."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif isinstance(annotation, NewType):
            annotation = annotation.__supertype__
        else:
            return annotation


def _options(annotation: object) -> Sequence[object]:
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)
