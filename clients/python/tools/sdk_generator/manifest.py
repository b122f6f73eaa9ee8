"""The index of all methods, each with the operation that it calls."""

from collections.abc import Sequence

from sdk_generator.document import Operation
from sdk_generator.operations import Method
from sdk_generator.words import COMMAND, first_sentence


def manifest_text(methods: Sequence[Method], left_out: Sequence[tuple[Operation, str]]) -> str:
    """`api.md`."""
    lines = [
        f"<!-- Generated from openapi/openapi.json by `{COMMAND}`. Do not edit. -->",
        "# Methods of the Python SDK",
        "",
        "Every method and the operation that it calls. `AsyncAchieve` has the same ones, to be awaited.",
    ]
    for resource in sorted({method.resource for method in methods}):
        lines += ["", f"## client.{resource}", "", "| method | calls | returns | what it does |", "|---|---|---|---|"]
        lines += [row for method in methods if method.resource == resource for row in _rows(method)]
    lines += ["", "## Operations without a method", "", "| operation | why |", "|---|---|"]
    lines += [f"| `{operation.verb} {operation.path}` | {reason} |" for operation, reason in left_out]
    return "\n".join(lines) + "\n"


def _rows(method: Method) -> list[str]:
    call = f"`{method.operation.verb} {method.operation.path}`"
    exported = [
        f"| `export(…)` | {call} as NDJSON | `Iterator[{method.answer.item}]` | All of the list, at one moment |",
        f"| `export_csv(to, …)` | {call} as CSV | `None` | The same, as a file |",
    ]
    followed = f"| `follow(after, …)` | `{method.operation.verb} {method.operation.path}`, again and again |"
    return [
        _row(method),
        *(exported if method.exported else []),
        *([f"{followed} `Iterator[{method.answer.item}]` | Follow the feed |"] if method.feed else []),
    ]


def _row(method: Method) -> str:
    returned = f"Pager[{method.answer.item}]" if method.answer.item else method.answer.kind
    summary = first_sentence(method.operation.content.get("summary", ""))
    call = f"`{method.operation.verb} {method.operation.path}`"
    return f"| `{method.name}({_arguments(method)})` | {call} | `{returned.replace('|', chr(92) + '|')}` | {summary} |"


def _arguments(method: Method) -> str:
    placed = [argument.name for argument in method.path]
    placed += ["version" for argument in method.headers if argument.sent_as == "If-Match"]
    if method.body:
        placed.append("…" if method.body.model else "content, content_type")
    elif method.query:
        placed.append("…")
    return ", ".join(placed)
