"""The resources: a file for each, with its methods in two forms, one that blocks and one that does not."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sdk_generator.document import Document
from sdk_generator.operations import Argument, Body, Method
from sdk_generator.telling import VERSION, chosen_of, described_arguments, description_of
from sdk_generator.words import arguments, class_name, docstring, header, imports, listed, mapping

_OFFERED = {
    "collections.abc": ("AsyncIterator", "Iterator", "Mapping", "Sequence"),
    "datetime": ("date", "datetime"),
    "typing": ("Any", "Literal", "overload"),
    "uuid": ("UUID",),
}
_OWN = {
    "achieve_sdk._core.calls": (
        "AsyncResource",
        "Call",
        "Resource",
        "etag",
        "headers",
        "joined",
        "one_body",
        "path",
        "query",
    ),
    "achieve_sdk._core.exporting": ("Destination", "export_async", "export_blocking", "save_async", "save_blocking"),
    "achieve_sdk._core.following": ("follow_async", "follow_blocking"),
    "achieve_sdk._core.model": ("UNSET",),
    "achieve_sdk._core.paging": ("AsyncPager", "Pager"),
}
_JOINED = ("fields", "expand")
_PAGED = ("limit", "cursor", "include_total")
_NOT_FOLLOWED = ("after", "limit", "sort", "include_total", "fields", "expand", "id")


@dataclass(frozen=True, slots=True)
class _Form:
    """How the methods of one form differ."""

    prefix: str
    base: str
    pager: str
    definition: str
    waiting: str
    iterator: str
    follower: str
    exporter: str
    saver: str


_BLOCKING = _Form("", "Resource", "Pager", "def", "", "Iterator", "follow_blocking", "export_blocking", "save_blocking")
_ASYNC = _Form(
    "Async",
    "AsyncResource",
    "AsyncPager",
    "async def",
    "await ",
    "AsyncIterator",
    "follow_async",
    "export_async",
    "save_async",
)


def resource_text(document: Document, name: str, methods: Sequence[Method]) -> str:
    """The file of one resource."""
    body = "".join(_class(name, methods, form) for form in (_BLOCKING, _ASYNC))
    # A method called `list` hides the type within its class.
    standard = ("from builtins import list as List\n" if "List[" in body else "") + imports(_OFFERED, body)
    own = imports({**_OWN, "achieve_sdk._core.models": tuple(document.schemas)}, body)
    first = header(f"Methods of `client.{name}`.")
    return f"{first}\nfrom __future__ import annotations\n\n{standard}\n{own}{body}"


def index_text(names: Iterable[str]) -> str:
    """The file that puts all resources together."""
    known = sorted(names)
    imports = [
        f"from achieve_sdk._core.resources.{name} import {_class_name(name, _ASYNC)}, {_class_name(name, _BLOCKING)}"
        for name in known
    ]
    first = header("All resources of the service.")
    calls = "\nfrom achieve_sdk._core.calls import AsyncSender, Sender\n"
    return first + calls + listed(imports) + "".join(_index_class(known, form) for form in (_BLOCKING, _ASYNC))


def _index_class(names: Sequence[str], form: _Form) -> str:
    lines = [f"        self.{name} = {_class_name(name, form)}(sender)" for name in names]
    return (
        f"\n\nclass {form.prefix}Resources:\n"
        f'    """The resources, each with its methods."""\n\n'
        f"    def __init__(self, sender: {form.prefix}Sender) -> None:\n{listed(lines)}"
    )


def _class(name: str, methods: Sequence[Method], form: _Form) -> str:
    ordered = sorted(methods, key=lambda method: method.name == "list")
    body = "".join(f"\n{_method(method, form)}" for method in ordered)
    return f'\n\nclass {_class_name(name, form)}({form.base}):\n    """Methods of `client.{name}`."""\n{body}'


def _class_name(name: str, form: _Form) -> str:
    return f"{form.prefix}{class_name(name)}Resource"


def _method(method: Method, form: _Form) -> str:
    if method.body is None or not method.body.model:
        exported = _exporting(method, form) if method.exported else ""
        followed = _following(method, form) if method.feed else ""
        return _definition(method, form, _signature(method)) + exported + followed
    overloads = "".join(
        f"    @overload\n    {form.definition} {method.name}({arguments(each, 4)}) -> {method.answer.kind}: ...\n\n"
        for each in (_signature_of_model(method, method.body), _signature_of_fields(method, method.body))
    )
    return overloads + _definition(
        method, form, [*_signature_of_model(method, method.body, optional=True), "**values: Any"]
    )


def _definition(method: Method, form: _Form, signature: Sequence[str]) -> str:
    # A pager is made without waiting; it waits for its pages.
    opening = "def" if method.answer.item else form.definition
    pager = f"{form.pager}(self._sender, call, {method.answer.kind})"
    sent = f"{form.waiting}self._sender.send(call, {method.answer.kind})"
    return (
        f"    {opening} {method.name}({arguments(signature, 4)}) -> {_returned(method, form)}:\n"
        f"{docstring(description_of(method), 8)}"
        f"        call = {_call(method)}\n"
        f"        return {pager if method.answer.item else sent}\n"
    )


def _exporting(method: Method, form: _Form) -> str:
    """The methods `export` and `export_csv` of a list."""
    lines, table = _without(method, _PAGED), _without(method, (*_PAGED, "expand"))
    signature = arguments([*_signature(table)[:1], "to: Destination", *_signature(table)[1:]], 4)
    told = "All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too early."
    saved = (
        "The same as CSV.\n\nto: A path, where it then stands whole or not at all; or a file that is open for bytes."
    )
    return (
        f"\n    def export({arguments(_signature(lines), 4)}) -> {form.iterator}[{method.answer.item}]:\n"
        f"{docstring(f'{told}{chr(10)}{chr(10)}{described_arguments(lines)}', 8)}"
        f"        call = {_call(lines)}\n"
        f"        return {form.exporter}(self._sender, call, {method.answer.item})\n"
        f"\n    {form.definition} export_csv({signature}) -> None:\n"
        f"{docstring(f'{saved}{chr(10)}{described_arguments(table)}', 8)}"
        f"        call = {_call(table)}\n"
        f"        {form.waiting}{form.saver}(self._sender, call, to)\n"
    )


def _without(method: Method, names: Sequence[str]) -> Method:
    return replace(method, query=tuple(argument for argument in method.query if argument.sent_as not in names))


def _following(method: Method, form: _Form) -> str:
    """The method `follow` of a feed, on top of its `list`."""
    kept = [argument for argument in chosen_of(method) if argument.sent_as not in _NOT_FOLLOWED]
    named = [f"{argument.name}: {_optional(argument.kind)}" for argument in kept]
    signature = ["self", "after: int = 0", "*", "every: float = 2.0", *named]
    asked = ", ".join(["after=seq", "limit=200", *(f"{argument.name}={argument.name}" for argument in kept)])
    told = (
        "Follow the feed: what is there after `after`, then what comes, without end.\n\n"
        "after: The `seq` of the last one that you have; 0 for all.\nevery: Seconds between two looks at an empty feed."
    )
    told += "".join(f"\n{argument.name}: {argument.description}" for argument in kept)
    return (
        f"\n    def follow({arguments(signature, 4)}) -> {form.iterator}[{method.answer.item}]:\n"
        f"{docstring(told, 8)}"
        f"        return {form.follower}(after, every, lambda seq: self.{method.name}({asked}))\n"
    )


def _returned(method: Method, form: _Form) -> str:
    if not method.answer.item:
        return method.answer.kind
    return f"{form.pager}[{method.answer.kind}, {method.answer.item}]"


def _signature(method: Method) -> list[str]:
    """The arguments of a method without a body of fields."""
    placed = [*_path_arguments(method), *_version_argument(method)]
    content = [f"content: bytes, content_type: {_literal(method.body.content_types)}"] if method.body else []
    named = [*_named_arguments(method)]
    return ["self", *placed, *content, *(["*", *named] if named else [])]


def _signature_of_model(method: Method, body: Body, *, optional: bool = False) -> list[str]:
    given = f"body: {body.model} | None = None" if optional else f"body: {body.model}"
    named = _named_arguments(method)
    return ["self", *_path_arguments(method), *_version_argument(method), given, "/", *(["*", *named] if named else [])]


def _signature_of_fields(method: Method, body: Body) -> list[str]:
    placed = [*_path_arguments(method), *_version_argument(method)]
    ordered = sorted(body.fields, key=lambda field: not field.required)
    fields = [f"{field.name}: {field.kind}{'' if field.required else ' = UNSET'}" for field in ordered]
    named = [*fields, *_named_arguments(method)]
    return ["self", *placed, "/", *(["*", *named] if named else [])]


def _path_arguments(method: Method) -> list[str]:
    return [f"{argument.name}: {argument.kind}" for argument in method.path]


def _version_argument(method: Method) -> list[str]:
    return [
        "version: int | str" if argument.required else "version: int | str | None = None"
        for argument in method.headers
        if argument.sent_as == VERSION
    ]


def _named_arguments(method: Method) -> list[str]:
    found = [*chosen_of(method), *(each for each in method.headers if each.sent_as != VERSION)]
    ordered = sorted(found, key=lambda argument: not argument.required)
    named = [
        f"{argument.name}: {argument.kind}" if argument.required else f"{argument.name}: {_optional(argument.kind)}"
        for argument in ordered
    ]
    return [*named, *_accept_argument(method)]


def _accept_argument(method: Method) -> list[str]:
    """Where bytes come in several kinds of content, which: the first unless another is named."""
    kinds = method.answer.content_types
    return [f"accept: {_literal(kinds)} = {json.dumps(kinds[0])}"] if len(kinds) > 1 else []


def _optional(kind: str) -> str:
    return f"{kind} = None" if kind.endswith(" | None") else f"{kind} | None = None"


def _literal(content_types: Iterable[str]) -> str:
    return f"Literal[{', '.join(json.dumps(each) for each in content_types)}]"


def _call(method: Method) -> str:
    parts = [f'"{method.operation.verb}"', _path_of(method)]
    if chosen_of(method):
        entries = [(argument.sent_as, _query_of(argument)) for argument in chosen_of(method)]
        parts.append(f"query=query({mapping(entries, 12)})")
    entries = [(argument.sent_as, _header_of(argument)) for argument in method.headers]
    if method.body and not method.body.model:
        entries.append(("Content-Type", "content_type"))
        parts.append("content=content")
    entries += [("Accept", accepted) for accepted in _accepted(method)]
    if entries:
        parts.append(f"headers=headers({mapping(entries, 12)})")
    if method.body and method.body.model:
        parts.append(f"body=one_body({method.body.model}, body, values)")
    return f"Call({arguments(parts, 8)})"


def _accepted(method: Method) -> list[str]:
    """What is asked for where an answer is bytes: what the caller has named, or the one kind that there is."""
    kinds = [json.dumps(kind) for kind in method.answer.content_types]
    return kinds if len(kinds) < 2 else ["accept"]


def _path_of(method: Method) -> str:
    if not method.path:
        return f'"{method.operation.path}"'
    entries = [(argument.sent_as, argument.name) for argument in method.path]
    return f'path("{method.operation.path}", {mapping(entries, 12)})'


def _query_of(argument: Argument) -> str:
    return f"joined({argument.name})" if argument.sent_as in _JOINED else argument.name


def _header_of(argument: Argument) -> str:
    return "etag(version)" if argument.sent_as == VERSION else argument.name
