"""Python's types for the schemas of the document."""

import keyword
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sdk_generator.document import Document, Json, Unsupported, schema_name

_BY_FORMAT: Mapping[str, str] = MappingProxyType({"uuid": "UUID", "date": "date", "date-time": "datetime"})
_BY_TYPE: Mapping[str, str] = MappingProxyType({"integer": "int", "number": "float", "boolean": "bool", "null": "None"})


def annotation(document: Document, schema: Json, *, given: bool = False) -> str:
    """The type of a schema's values. given: of what a caller may give, which is wider than what is received."""
    reference = schema_name(schema.get("$ref"))
    if reference is not None:
        return _of_reference(document, reference, given=given)
    choices = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
    if len(schema.get("allOf", [])) > 1:
        raise Unsupported("A schema put together from several others (`allOf`).")
    if choices:
        return _union(annotation(document, choice, given=given) for choice in choices)
    if isinstance(schema.get("type"), list):
        return _union(annotation(document, {**schema, "type": kind}, given=given) for kind in schema["type"])
    if "const" in schema or "enum" in schema:
        return _literal(schema.get("enum", [schema.get("const")]))
    return _of_type(document, schema, given=given)


def is_model(schema: Json) -> bool:
    """Whether a schema becomes a class."""
    return schema.get("type") == "object" and bool(schema.get("properties"))


def is_words(schema: Json) -> bool:
    """Whether a schema becomes a list of words with a name."""
    return "enum" in schema


def attribute_name(name: str) -> str:
    """The name of an attribute or an argument. Raises Unsupported for what Python could not call so."""
    if not name.isidentifier() or name.endswith("_"):
        raise Unsupported(f"{name!r} cannot be the name of an attribute.")
    return f"{name}_" if keyword.iskeyword(name) else name


def _of_reference(document: Document, name: str, *, given: bool) -> str:
    schema = document.schemas[name]
    if is_model(schema):
        return f"{name} | Mapping[str, object]" if given else name
    return name if is_words(schema) else annotation(document, schema, given=given)


def _of_type(document: Document, schema: Json, *, given: bool) -> str:
    match schema.get("type"):
        case "string":
            found = _BY_FORMAT.get(schema.get("format", ""), "str")
            return "UUID | str" if given and found == "UUID" else found
        case "array":
            items = schema.get("items", {})
            part = annotation(document, items, given=given) if items else "object"
            return f"Sequence[{part}]" if given else f"list[{part}]"
        case "object":
            return _of_mapping(document, schema.get("additionalProperties"), given=given)
        case kind:
            return _BY_TYPE.get(str(kind), "object")


def _of_mapping(document: Document, values: Json | bool | None, *, given: bool) -> str:
    part = annotation(document, values, given=given) if values and not isinstance(values, bool) else "object"
    return f"Mapping[str, {part}]" if given else f"dict[str, {part}]"


def _union(parts: Iterable[str]) -> str:
    found = list(dict.fromkeys(part for each in parts for part in _split(each)))
    if "object" in found:
        return "object"
    ordered = [part for part in found if part != "None"] + [part for part in found if part == "None"]
    return " | ".join(ordered)


def _split(union: str) -> list[str]:
    """The members of a union; what stands in brackets stays together."""
    parts = [""]
    for piece in union.split(" | "):
        whole = parts[-1].count("[") == parts[-1].count("]")
        parts = [*parts, piece] if whole else [*parts[:-1], f"{parts[-1]} | {piece}"]
    return parts[1:]


def _literal(values: Iterable[object]) -> str:
    listed = list(values)
    words = [value for value in listed if value is not None]
    if not all(isinstance(value, (str, int)) for value in words):
        raise Unsupported("Only words and whole numbers can be listed.")
    literal = f"Literal[{', '.join(_quoted(value) for value in words)}]"
    return f"{literal} | None" if None in listed else literal


def _quoted(value: object) -> str:
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return repr(value)
