"""The OpenAPI document as the generator reads it: references followed, every object schema with a name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

Json = Mapping[str, Any]

_REFERENCE = "#/components/"
_VERBS = ("get", "post", "put", "patch", "delete")


class Unsupported(Exception):
    """The document says something that the generator does not know how to offer."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the document has it."""

    path: str
    verb: str
    content: Json

    @property
    def id(self) -> str:
        """The id that the document gives it."""
        return str(self.content["operationId"])


class Document:
    """An OpenAPI 3.1 document."""

    def __init__(self, content: Json) -> None:
        self._content = content
        self.schemas: dict[str, Json] = dict(content["components"]["schemas"])
        for name in tuple(self.schemas):
            self._name_inner_objects(name, self.schemas[name])

    def operations(self) -> Iterator[Operation]:
        """All operations, in the order of the document."""
        for path, offered in self._content["paths"].items():
            for verb in _VERBS:
                if verb in offered:
                    yield Operation(path, verb.upper(), offered[verb])

    def follow(self, node: Json) -> Json:
        """What a reference stands for, or the node itself. Words beside the reference go before its target's."""
        reference = node.get("$ref")
        if reference is None:
            return node
        if not reference.startswith(_REFERENCE):
            raise Unsupported(f"A reference outside of the components: {reference}")
        section, _, name = reference.removeprefix(_REFERENCE).partition("/")
        components = self.schemas if section == "schemas" else self._content["components"][section]
        return {**self.follow(components[name]), **{key: value for key, value in node.items() if key != "$ref"}}

    def names_below(self, nodes: Iterator[Json]) -> frozenset[str]:
        """Names of all schemas that these nodes refer to, at any depth."""
        found: set[str] = set()
        waiting: list[object] = list(nodes)
        while waiting:
            node = waiting.pop()
            if isinstance(node, list):
                waiting.extend(cast("list[object]", node))
            if not isinstance(node, Mapping):
                continue
            for key, value in cast("Mapping[str, object]", node).items():
                name = schema_name(value) if key == "$ref" else None
                if name is not None and name not in found:
                    found.add(name)
                    waiting.append(self.schemas[name])
                elif key == "$ref" and name is None:
                    waiting.append(self.follow({"$ref": value}))
                else:
                    waiting.append(value)
        return frozenset(found)

    def _name_inner_objects(self, owner: str, schema: Json) -> None:
        properties: dict[str, Json] = dict(schema.get("properties", {}))
        for name, inner in properties.items():
            if inner.get("type") == "object" and inner.get("properties"):
                title = owner + "".join(word.title() for word in name.split("_"))
                self.schemas[title] = inner
                self._name_inner_objects(title, inner)
                described = {"description": inner["description"]} if "description" in inner else {}
                properties[name] = {"$ref": f"#/components/schemas/{title}", **described}
        if properties:
            self.schemas[owner] = {**self.schemas[owner], "properties": properties}


def schema_name(reference: object) -> str | None:
    """The name of the schema that a reference names, or None."""
    prefix = "#/components/schemas/"
    return reference.removeprefix(prefix) if isinstance(reference, str) and reference.startswith(prefix) else None
