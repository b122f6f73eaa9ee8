"""What methods the SDK offers, and on which resource: decided from the operations of the document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sdk_generator.annotations import annotation, attribute_name, is_model
from sdk_generator.document import Document, Json, Operation, Unsupported, schema_name
from sdk_generator.words import snake

_JSON = ("application/json", "application/merge-patch+json")
EXPORTS = ("application/x-ndjson", "text/csv")
_STREAM = "text/event-stream"
_ON_ONE = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_ON_ALL = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
# Given to the client, which sends them with every request.
_OF_THE_CLIENT = frozenset({"X-Purpose"})
_COMMA_SEPARATED = frozenset({"fields", "expand"})


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method. sent_as: its name in the request."""

    name: str
    sent_as: str
    kind: str
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class Body:
    """What a method sends. fields: of a model, to be given by name; content_types: of bytes."""

    model: str = ""
    fields: tuple[Argument, ...] = ()
    content_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method returns. item: of a page. content_types: of bytes, what they may be asked for as."""

    kind: str
    item: str = ""
    content_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a resource."""

    resource: str
    name: str
    operation: Operation
    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    headers: tuple[Argument, ...]
    body: Body | None
    answer: Answer

    @property
    def exported(self) -> bool:
        """Whether it is a list that also comes whole, line by line and as a table."""
        return bool(self.answer.item) and {*EXPORTS} <= set(_good_contents(self.operation))

    @property
    def feed(self) -> bool:
        """Whether it lists what can be followed: a list of what comes after a number."""
        return bool(self.answer.item) and any(argument.sent_as == "after" for argument in self.query)


def methods(document: Document) -> tuple[list[Method], list[tuple[Operation, str]]]:
    """The methods in the order of the document, and the operations that have none, with the reason."""
    found: list[Method] = []
    left_out: list[tuple[Operation, str]] = []
    for operation in document.operations():
        reason = _why_not(operation)
        if reason:
            left_out.append((operation, reason))
        else:
            found.append(_method(document, operation))
    return _with_own_names(found), left_out


def _why_not(operation: Operation) -> str:
    if operation.path.startswith(("/oauth/", "/.well-known/")):
        return "signing in: `Achieve(client_id=…, client_secret=…)` does it"
    if not operation.path.startswith("/v1/"):
        return "not a part of `/v1`"
    if set(_good_contents(operation)) == {_STREAM}:
        return "a stream without end: `client.events.follow()` polls the feed"
    return ""


def _method(document: Document, operation: Operation) -> Method:
    followed = [document.follow(each) for each in operation.content.get("parameters", [])]
    parameters = [each for each in followed if each["name"] not in _OF_THE_CLIENT]
    by_place = {
        place: tuple(_argument(document, each) for each in parameters if each["in"] == place)
        for place in ("path", "query", "header")
    }
    resource, *rest = operation.path.removeprefix("/v1/").split("/")
    return Method(
        resource=snake(resource),
        name=_name(document, operation, rest),
        operation=operation,
        path=_in_order(operation.path, by_place["path"]),
        query=by_place["query"],
        headers=by_place["header"],
        body=_body(document, operation),
        answer=_answer(document, operation),
    )


def _name(document: Document, operation: Operation, rest: Sequence[str]) -> str:
    literal = [snake(part) for part in rest if not part.startswith("{")]
    if literal:
        return attribute_name("_".join(literal))
    if _answer(document, operation).item:
        return "list"
    return (_ON_ONE if rest else _ON_ALL)[operation.verb]


def _with_own_names(found: Sequence[Method]) -> list[Method]:
    """Where two methods of a resource would have one name, those that write are called as their operation."""
    names = [(method.resource, method.name) for method in found]
    own = [
        replace(method, name=method.operation.id)
        if names.count((method.resource, method.name)) > 1 and method.operation.verb != "GET"
        else method
        for method in found
    ]
    taken = [(method.resource, method.name) for method in own]
    twice = sorted({f"{resource}.{name}" for resource, name in taken if taken.count((resource, name)) > 1})
    if twice:
        raise Unsupported(f"Two operations for one method: {', '.join(twice)}")
    return own


def _argument(document: Document, parameter: Json) -> Argument:
    name: str = parameter["name"]
    required: bool = parameter.get("required", False)
    return Argument(
        name=attribute_name(snake(name)),
        sent_as=name,
        kind=_kind(document, parameter),
        required=required,
        description=parameter.get("description", ""),
    )


def _kind(document: Document, parameter: Json) -> str:
    if parameter["name"] in _COMMA_SEPARATED:
        return "str | Sequence[str]"
    schema = document.follow(parameter.get("schema", {}))
    if schema.get("type") == "array":
        one = annotation(document, schema.get("items", {}), given=True)
        return f"{one} | Sequence[{one}]"
    return annotation(document, parameter.get("schema", {}), given=True)


def _in_order(path: str, arguments: Sequence[Argument]) -> tuple[Argument, ...]:
    by_name = {argument.sent_as: argument for argument in arguments}
    return tuple(by_name[name] for name in re.findall(r"\{(\w+)\}", path))


def _body(document: Document, operation: Operation) -> Body | None:
    if "requestBody" not in operation.content:
        return None
    contents: Json = document.follow(operation.content["requestBody"])["content"]
    schema = next((contents[kind]["schema"] for kind in _JSON if kind in contents), None)
    if schema is None:
        return Body(content_types=tuple(sorted(contents)))
    name = schema_name(schema.get("$ref"))
    if name is None or not is_model(document.schemas[name]):
        raise Unsupported(f"The body of {operation.id} is not an object with a name.")
    return Body(model=name, fields=_fields(document, document.schemas[name]))


def _fields(document: Document, schema: Json) -> tuple[Argument, ...]:
    required = schema.get("required", [])
    return tuple(
        Argument(
            attribute_name(name),
            name,
            annotation(document, content, given=True),
            name in required,
            document.follow(content).get("description", ""),
        )
        for name, content in schema["properties"].items()
    )


def _answer(document: Document, operation: Operation) -> Answer:
    contents = _good_contents(operation)
    if not contents:
        return Answer("None")
    schema: Json | None = next((contents[kind].get("schema") for kind in _JSON if kind in contents), None)
    if schema is None:
        return Answer("bytes", content_types=tuple(contents))
    item = _item(document, schema) if _takes_cursor(document, operation) else ""
    # A method called `list` hides the type within its class.
    return Answer(annotation(document, schema).replace("list[", "List["), item)


def _good_contents(operation: Operation) -> Json:
    """Contents of the answers that mean success, by their type."""
    good = [answer for status, answer in operation.content["responses"].items() if str(status).startswith("2")]
    return {kind: content for answer in good for kind, content in answer.get("content", {}).items()}


def _takes_cursor(document: Document, operation: Operation) -> bool:
    return any(document.follow(each)["name"] == "cursor" for each in operation.content.get("parameters", []))


def _item(document: Document, schema: Json) -> str:
    properties: Json = document.follow(schema).get("properties", {})
    if not {"data", "next_cursor"} <= set(properties):
        return ""
    return annotation(document, document.follow(properties["data"])["items"])
