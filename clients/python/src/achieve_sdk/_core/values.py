# Copied from tools/sdk_generator/runtime by `python clients/python/tools/generate.py`. Do not edit.
"""Values between Python and JSON: read with tolerance for what is newer than this package, written exactly."""

import types
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime
from functools import cache
from typing import Any, Final, Literal, TypeGuard, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from achieve_sdk._core.model import Model

Reader = Callable[[object], object]
Kind = TypeVar("Kind")


class UnknownModel(Model):
    """An object of a kind that is newer than this package; everything stands in `unknown_fields`."""


def read(annotation: type[Kind], value: object) -> Kind:
    """A JSON value as the annotated type. What does not fit is left as it came: a newer service must not break it."""
    return cast("Kind", _reader(annotation)(value))


def write(value: object) -> object:
    """A Python value as JSON, ready to be sent."""
    if isinstance(value, Model):
        return {wire_name(name): write(each) for name, each in vars(value).items() if name != "unknown_fields"}
    if isinstance(value, (UUID, date)):
        return value.isoformat() if isinstance(value, date) else str(value)
    if isinstance(value, Mapping):
        return {str(key): write(each) for key, each in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes)):
        return [write(each) for each in cast("Sequence[object]", value)]
    return value


def wire_name(name: str) -> str:
    """The name in JSON of an attribute. Python's keywords carry an underscore, which is not sent."""
    return name.removesuffix("_")


@cache
def _reader(annotation: object) -> Reader:
    if _is_model(annotation):
        return _model_reader(annotation)
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return _union_reader(parts)
    if origin is list:
        return _list_reader(parts[0])
    if origin is dict:
        return _mapping_reader(parts[1])
    return _PLAIN.get(annotation, _as_it_is)


def _is_model(annotation: object) -> TypeGuard[type[Model]]:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _model_reader(model: type[Model]) -> Reader:
    found: dict[str, tuple[str, Reader]] = {}

    def read_model(value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        # Filled at the first use: a model may hold models of its own kind.
        if not found:
            found.update(_readers_of(model))
        known: dict[str, object] = {}
        unknown: dict[str, object] = {}
        for key, each in cast("Mapping[str, object]", value).items():
            if key in found:
                name, reader = found[key]
                known[name] = reader(each)
            else:
                unknown[key] = each
        return model.of_service(known, unknown)

    return read_model


def _readers_of(model: type[Model]) -> dict[str, tuple[str, Reader]]:
    hints = get_type_hints(model)
    return {wire_name(name): (name, _reader(hints[name])) for name in model.field_names()}


def _union_reader(parts: Sequence[object]) -> Reader:
    models = [part for part in parts if _is_model(part)]
    objects = _tagged_reader(models) if len(models) > 1 else _reader(models[0]) if models else None
    others = [_reader(part) for part in parts if not _is_model(part)]

    def read_union(value: object) -> object:
        if objects is not None and isinstance(value, Mapping):
            return objects(cast("object", value))
        readings = (reader(value) for reader in others)
        return next((reading for reading in readings if reading is not value), value)

    return read_union


def _tagged_reader(models: Sequence[type[Model]]) -> Reader:
    """Among several models the one whose constant fields the object has."""
    tagged = [(_tags_of(model), _reader(model)) for model in models]
    unknown = _reader(UnknownModel)

    def read_tagged(value: object) -> object:
        sent = cast("Mapping[str, object]", value)
        for tags, reader in tagged:
            if tags and all(sent.get(name) == tag for name, tag in tags.items()):
                return reader(value)
        return unknown(value)

    return read_tagged


def _tags_of(model: type[Model]) -> Mapping[str, object]:
    hints = get_type_hints(model)
    constants = {name: get_args(hint) for name, hint in hints.items() if get_origin(hint) is Literal}
    return {wire_name(name): values[0] for name, values in constants.items() if len(values) == 1}


def _list_reader(part: object) -> Reader:
    reader = _reader(part)

    def read_list(value: object) -> object:
        return [reader(each) for each in cast("list[object]", value)] if isinstance(value, list) else value

    return read_list


def _mapping_reader(part: object) -> Reader:
    reader = _reader(part)

    def read_mapping(value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        return {key: reader(each) for key, each in cast("Mapping[str, object]", value).items()}

    return read_mapping


def _parsed(parse: Callable[[str], object]) -> Reader:
    def read_text(value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return parse(value)
        except ValueError:
            return value

    return read_text


def _as_it_is(value: object) -> object:
    return value


def _as_float(value: object) -> object:
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


_PLAIN: Final[Mapping[Any, Reader]] = {
    UUID: _parsed(UUID),
    date: _parsed(date.fromisoformat),
    datetime: _parsed(datetime.fromisoformat),
    float: _as_float,
}
