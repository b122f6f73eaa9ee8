# Copied from tools/sdk_generator/runtime by `python clients/python/tools/generate.py`. Do not edit.
"""The base of all models: attributes that were sent, and a clear word about those that were not."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, dataclass_transform

import attrs

Kind = TypeVar("Kind")


class Unset:
    """Says that a value is left out, which is not the same as null."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


# Any, so that it may stand as the default of a field of any type.
UNSET: Final[Any] = Unset()


class NotSent(AttributeError):
    """The attribute exists, but was not part of this answer: ask for it with `fields=` or `expand=`."""


class Model:  # noqa: PLW1641 - it holds lists, which have no hash.
    """What the service sent, or what is sent to it.

    An attribute that is not there was not sent; reading it raises NotSent. `unknown_fields` holds what the service
    sent beyond what this package knows.
    """

    unknown_fields: Mapping[str, object]

    def __attrs_post_init__(self) -> None:
        given = {name: value for name, value in vars(self).items() if value is not UNSET}
        vars(self).clear()
        vars(self).update(given, unknown_fields={})

    @classmethod
    def of_service(cls, known: Mapping[str, object], unknown: Mapping[str, object]) -> Self:
        """A model with exactly these attributes, which have been read already."""
        model = cls.__new__(cls)
        vars(model).update(known, unknown_fields=unknown)
        return model

    @classmethod
    def field_names(cls) -> tuple[str, ...]:
        """The attributes that a model of this class may have."""
        return tuple(each.name for each in attrs.fields(cls)) if attrs.has(cls) else ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name in type(self).field_names():
                raise NotSent(f"{name!r} is not part of this answer. Ask for it with `fields=` or `expand=`.")
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}.")

    def __contains__(self, name: object) -> bool:
        """Whether this attribute was sent."""
        return name in vars(self) and name != "unknown_fields"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in vars(self).items() if name != "unknown_fields")
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False, field_specifiers=(attrs.field,))
def model(cls: type[Kind]) -> type[Kind]:
    """Make a class of annotations a model: keyword arguments, unchangeable."""
    return attrs.define(cls, kw_only=True, frozen=True, eq=False, repr=False, slots=False)
