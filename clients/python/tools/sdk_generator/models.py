"""The models: a class for each object of the document, a list of words for each enumeration."""

from sdk_generator.annotations import annotation, attribute_name, is_model, is_words
from sdk_generator.document import Document, Json, Unsupported
from sdk_generator.words import docstring, header, imports, listed

_TAKEN = frozenset({"unknown_fields", "of_service", "field_names"})

_OFFERED = {
    "collections.abc": ("Mapping", "Sequence"),
    "datetime": ("date", "datetime"),
    "typing": ("Literal",),
    "uuid": ("UUID",),
}
_OWN = {"achieve_sdk._core.model": ("UNSET", "Model", "model")}


def models_text(document: Document) -> str:
    """The file of all models, in the order of their names."""
    only_given = _only_given(document)
    names = sorted(document.schemas)
    words = [name for name in names if is_words(document.schemas[name])]
    models = [name for name in names if is_model(document.schemas[name])]
    blocks = [
        *(_words(document, name) for name in words),
        *(_model(document, name, given=name in only_given) for name in models),
    ]
    body = "".join(blocks)
    exported = listed(["__all__ = [", *(f'    "{name}",' for name in sorted([*words, *models])), "]"])
    imported = f"from __future__ import annotations\n\n{imports(_OFFERED, body)}\n{imports(_OWN, body)}"
    return f"{header('What the service sends and takes.')}\n{imported}\n{exported}{body}"


def _only_given(document: Document) -> frozenset[str]:
    """Names of the models that are only ever sent to the service: they take what is easy to give."""
    contents = [operation.content for operation in document.operations()]
    sent = document.names_below(iter([content.get("requestBody", {}) for content in contents]))
    return sent - document.names_below(iter([content["responses"] for content in contents]))


def _words(document: Document, name: str) -> str:
    schema = document.schemas[name]
    described = docstring(f"{schema.get('description', name)} A newer service may send others.", 0)
    return f"\n{name} = {annotation(document, schema)}\n{described}"


def _model(document: Document, name: str, *, given: bool) -> str:
    schema = document.schemas[name]
    required = set(schema.get("required", []))
    fields = "".join(
        _field(document, field, content, required=field in required, given=given)
        for field, content in schema["properties"].items()
    )
    return f"\n\n@model\nclass {name}(Model):\n{docstring(schema.get('description', name), 4)}\n{fields}"


def _field(document: Document, name: str, schema: Json, *, required: bool, given: bool) -> str:
    if name in _TAKEN:
        raise Unsupported(f"{name!r} is a name that all models use for themselves.")
    kind = annotation(document, schema, given=given)
    default = "" if required else " = UNSET"
    told: str = document.follow(schema).get("description", "")
    described = docstring(told, 4) if told else ""
    return f"    {attribute_name(name)}: {kind}{default}\n{described}"
