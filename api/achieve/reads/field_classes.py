"""The class of every field of every shape, and the page that lists them: `openapi/field-classes.md`.

A row falls under a line of the permission table and its fields have the line's class, but for those with a guard of
their own, which have the class of what guards them. The caller's own entry, which no line is about, is as the others.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

from achieve.access.classes import CLASS_OF, FieldClass
from achieve.access.roles import Resource
from achieve.access.scopes import RowRule
from achieve.reads.shape import Shape

# What the engine says about an object, and not the object about itself.
_ABOUT_THE_ANSWER = frozenset({"redacted", "truncated"})
_MEANINGS = {
    FieldClass.PUBLIC: "public",
    FieldClass.DIRECTORY: "directory",
    FieldClass.EDUCATION_RECORD: "education record",
    FieldClass.SENSITIVE: "sensitive",
    FieldClass.SPECIAL: "special",
}


def field_classes(shape: Shape) -> Mapping[Resource, Mapping[str, FieldClass]]:
    """The class of each field, by the lines that rows of the shape fall under."""
    named = [name for name in shape.fields if name not in _ABOUT_THE_ANSWER]
    guarded = {name: _highest(rules) for name, rules in shape.guarded.items()}
    return {line: {name: guarded.get(name, CLASS_OF[line]) for name in named} for line in _lines(shape.rules)}


def field_classes_page(shapes: Iterable[Shape], answers: Mapping[str, tuple[Resource, ...]]) -> str:
    """Every type with its lines, the class of its fields, and the fields that have another.

    answers: the lines of what is worked out and is no shape, by the name of its type.
    """
    found = {shape.type_name: list(_rows(shape)) for shape in shapes}
    found |= {name: [_row(name, line) for line in lines] for name, lines in answers.items()}
    meanings = ", ".join(f"{each.value} {meaning}" for each, meaning in _MEANINGS.items())
    lines = [
        "# Classes of fields",
        "",
        "How much harm a field does when the wrong people see it:",
        f"{meanings}.",
        "What opens a line is in [permissions.md](permissions.md). Events and webhooks tell ids and names of fields:",
        "of what is above P1 only to those whose scopes open the area.",
        "",
        "| type | line | its fields | but for |",
        "| --- | --- | --- | --- |",
        *chain.from_iterable(rows for _, rows in sorted(found.items())),
    ]
    return "\n".join(lines) + "\n"


def _rows(shape: Shape) -> Iterable[str]:
    for line, classes in field_classes(shape).items():
        others: dict[FieldClass, list[str]] = {}
        for name, found in classes.items():
            if found is not CLASS_OF[line]:
                others.setdefault(found, []).append(f"`{name}`")
        exceptions = "; ".join(f"{found.value} {', '.join(names)}" for found, names in sorted(others.items()))
        yield _row(shape.type_name, line, exceptions)


def _row(type_name: str, line: Resource, exceptions: str = "") -> str:
    return f"| `{type_name}` | {line.value.replace('_', ' ')} | {CLASS_OF[line].value} | {exceptions or '–'} |"


def _lines(rules: tuple[RowRule, ...]) -> list[Resource]:
    return list(dict.fromkeys(rule.resource for rule in rules if rule.resource is not None))


def _highest(rules: tuple[RowRule, ...]) -> FieldClass:
    return max(CLASS_OF[line] for line in _lines(rules))
