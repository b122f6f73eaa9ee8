"""Bases of the contract's models: what comes in is closed, what goes out always carries every field."""

from typing import ClassVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from achieve.core.fields import CreatedAt, Id, UpdatedAt, Version


class Input(BaseModel):
    """Something a client sends. Unknown fields are refused, so that a typing mistake is not lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Output(BaseModel):
    """Something the service answers. It documents; PostgreSQL writes the JSON."""

    model_config = ConfigDict(frozen=True)


class Resource(Output):
    """What every stored resource carries."""

    id: Id
    version: Version
    created_at: CreatedAt
    updated_at: UpdatedAt


class Update(Input):
    """A JSON Merge Patch (RFC 7396): an absent field is kept, null clears it.

    Declared as `class GoalUpdate(Update, of=Goal)`: what the read schema never shows as null cannot be cleared.
    unread: fields that are written and never read, which null clears, too. kept: fields that are null in some state
    of the resource, and that null does not clear.
    """

    never_null: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, **_: object) -> None:
        """Take `of=`, which is meant for the next method: pydantic hands it to both."""
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(
        cls, *, of: type[Output], unread: tuple[str, ...] = (), kept: tuple[str, ...] = (), **_: object
    ) -> None:
        nullable = {name for name, field in of.model_fields.items() if _allows_null(field.annotation)} - set(kept)
        cls.never_null = frozenset(set(cls.model_fields) - nullable - set(unread))

    @field_validator("*")
    @classmethod
    def _refuse_null(cls, value: object, place: ValidationInfo) -> object:
        if value is None and place.field_name in cls.never_null:
            raise PydanticCustomError("not_nullable", "This cannot be cleared.")
        return value

    def changes(self) -> dict[str, object]:
        """The fields that were sent, with their values."""
        return {name: getattr(self, name) for name in type(self).model_fields if name in self.model_fields_set}


def _allows_null(annotation: object) -> bool:
    return type(None) in get_args(annotation)
