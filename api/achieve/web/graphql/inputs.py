"""Mutations: one per operation, with its input and its payload, from the same body model as REST."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import orjson
import strawberry
from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from achieve.core.errors import Invalid
from achieve.core.schemas import Input
from achieve.web.graphql.arguments import INPUT
from achieve.web.graphql.kinds import Enums, Kinds, optional
from achieve.web.graphql.naming import camel, pascal, single_field
from achieve.web.graphql.types import ObjectClass, ObjectTypes, added_field, described, description_of, make_model
from achieve.web.operations import OnConflict, Operation

ID, VERSION, KEY, ON_CONFLICT = "id", "version", "idempotency_key", "on_conflict"


@strawberry.pydantic.type(description="Why a change was not made. Nothing of it was kept.")
class UserError(BaseModel):
    """A refusal that concerns the input or the present state."""

    code: str = Field(description="Stable code, the same as in REST.")
    message: str = Field(description="A sentence for the person who can act.")
    path: list[str] = Field(description="Names from the argument down to the place, as `input`, `dueOn`.")


class InputKinds(Kinds):
    """Translates annotations of what is sent: a sub-object is an input type of its own."""

    def __init__(self, enums: Enums) -> None:
        super().__init__(enums)
        self._models: dict[str, ObjectClass] = {}

    def model(self, model: type[BaseModel], _place: str) -> object:
        """The input type of a part of a body."""
        name = model.__name__ if model.__name__.endswith("Input") else f"{model.__name__}Input"
        if name not in self._models:
            made = make_model(name, self.fields(model, name), BaseModel)
            description = (model.__doc__ or "").strip()
            self._models[name] = strawberry.pydantic.input(made, name=name, description=description)
        return self._models[name]

    def fields(self, model: type[BaseModel], place: str) -> dict[str, tuple[object, FieldInfo]]:
        """The fields of a body. What may be left out is nullable without a default: absent and null are told apart."""
        return {name: self._field(field, f"{place}{pascal(name)}") for name, field in model.model_fields.items()}

    def _field(self, field: FieldInfo, place: str) -> tuple[object, FieldInfo]:
        kind = self.kind(field.annotation, place)
        if field.is_required():
            return described(kind, description_of(field))
        default = cast("object", field.default)
        stated = "" if default is None or field.default_factory else f" Default: {default}."
        return described(optional(kind), f"{description_of(field) or ''}{stated}".strip() or None)


@dataclass(frozen=True, slots=True)
class Mutations:
    """Makes the fields of the mutation root."""

    types: ObjectTypes
    kinds: InputKinds

    def field(self, operation: Operation[Input]) -> StrawberryField:
        """The mutation of one operation."""
        field = added_field(operation.name, optional(self._payload(operation)), operation.description)
        annotation = StrawberryAnnotation(self._input(operation))
        field.arguments = [StrawberryArgument(INPUT, INPUT, annotation, description="What to do.")]
        return field

    def _input(self, operation: Operation[Input]) -> ObjectClass:
        name = f"{pascal(operation.name)}Input"
        body = self.kinds.fields(operation.body, operation.shape.type_name)
        beside = {**_target_fields(operation), **self._conflict_field(operation), **_key_field()}
        if beside.keys() & body.keys():
            raise LookupError(f"The body of {operation.name} has a field that every input has already.")
        key = beside.pop(KEY)
        made = make_model(name, {**beside, **body, KEY: key}, BaseModel)
        return strawberry.pydantic.input(made, name=name, description=f"Input of `{camel(operation.name)}`.")

    def _conflict_field(self, operation: Operation[Input]) -> dict[str, tuple[object, FieldInfo]]:
        if not operation.merges:
            return {}
        wanted = f"What becomes of it where somebody else was faster. Default: {OnConflict.REFUSE}."
        return {ON_CONFLICT: described(optional(self.kinds.kind(OnConflict, "OnConflict")), wanted)}

    def _payload(self, operation: Operation[Input]) -> ObjectClass:
        name = f"{pascal(operation.name)}Payload"
        errors = described(list[UserError], "Why nothing was done; empty when it was.")
        made = make_model(name, {"user_errors": errors}, BaseModel)
        payload = strawberry.pydantic.type(made, name=name, description=f"Answer of `{camel(operation.name)}`.")
        fields = cast("list[StrawberryField]", vars(payload)["__strawberry_definition__"].fields)
        fields.insert(0, self._answer(operation))
        return payload

    def _answer(self, operation: Operation[Input]) -> StrawberryField:
        if operation.kind == "delete":
            return added_field("deleted_id", optional(strawberry.ID), "Id of what was deleted; null when it was not.")
        item = self.types.objects[operation.answer.name]
        field = added_field(operation.answer.type_name, optional(item), "As it is now; null when nothing was done.")
        field.graphql_name = single_field(operation.answer)
        return field


def input_json(given: Mapping[str, object]) -> bytes:
    """What was sent as REST would have it, to be read by the contract's model. Raises Invalid."""
    try:
        return orjson.dumps(given)
    except (TypeError, ValueError) as error:
        raise Invalid("The input holds a value that cannot be stored.") from error


def _target_fields(operation: Operation[Input]) -> dict[str, tuple[object, FieldInfo]]:
    if operation.kind == "create":
        return {}
    needed = "Without it the change is refused" if operation.versioned else "When it is another, nothing is done"
    version = described(int | None, f"`version` of the resource as you have read it. {needed}.")
    return {ID: described(strawberry.ID, "Id of the resource."), VERSION: version}


def _key_field() -> dict[str, tuple[object, FieldInfo]]:
    wording = "1–255 visible ASCII characters: the same key with the same input gives the same answer, for 7 days."
    return {KEY: described(str | None, wording)}
