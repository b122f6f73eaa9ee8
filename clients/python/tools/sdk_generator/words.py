"""Text of generated files: headers, docstrings, lists of arguments."""

import inspect
import json
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

COMMAND: Final = "python clients/python/tools/generate.py"
_WIDTH: Final = 110


def header(first_line: str) -> str:
    """The beginning of every generated file."""
    return f'# Generated from openapi/openapi.json by `{COMMAND}`. Do not edit.\n"""{first_line}"""\n'


def docstring(text: str, indent: int) -> str:
    """A docstring, wrapped, with its line break."""
    margin = " " * indent
    paragraphs = [_wrapped(paragraph, indent) for paragraph in _escaped(inspect.cleandoc(text)).split("\n\n")]
    body = "\n\n".join(paragraphs)
    closing = f'\n{margin}"""' if "\n" in body else '"""'
    return f'{margin}"""{body.lstrip()}{closing}\n'


def arguments(names: Sequence[str], indent: int) -> str:
    """Arguments between brackets: in one line where they fit, else one a line."""
    line = ", ".join(names)
    if len(line) + indent < _WIDTH - 30 and "\n" not in line:
        return line
    margin = " " * (indent + 4)
    listed = "".join(f"\n{margin}{name}," for name in names)
    return f"{listed}\n{' ' * indent}"


def mapping(entries: Sequence[tuple[str, str]], indent: int) -> str:
    """A dict from names to expressions: in one line where it fits, else one a line."""
    return f"{{{arguments([f'{json.dumps(name)}: {value}' for name, value in entries], indent)}}}"


def used(candidates: Iterable[str], text: str) -> list[str]:
    """The names that a text uses, in order of the alphabet."""
    code = re.sub(r'""".*?"""', "", text, flags=re.DOTALL)
    words = set(re.findall(r"[A-Za-z_]\w*", code))
    return sorted(words & set(candidates))


def imports(offered: Mapping[str, Sequence[str]], text: str) -> str:
    """The import lines that a text needs. offered: names by module."""
    needed = {module: used(names, text) for module, names in offered.items()}
    lines = [f"from {module} import {_between(names)}" for module, names in needed.items() if names]
    return listed(lines)


def _between(names: Sequence[str]) -> str:
    line = ", ".join(names)
    if len(line) < _WIDTH - 45:
        return line
    return "".join(["(\n", *(f"    {name},\n" for name in names), ")"])


def class_name(name: str) -> str:
    """`api-clients` as `ApiClients`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[-_]", name))


def snake(name: str) -> str:
    """`api-clients` as `api_clients`, `If-Match` as `if_match`, `calendar.ics` as `calendar_ics`."""
    return name.replace("-", "_").replace(".", "_").lower()


def first_sentence(text: str) -> str:
    """What stands before the first line break, for a table."""
    return text.strip().partition("\n")[0].replace("|", "\\|")


def listed(lines: Iterable[str]) -> str:
    """Lines as text."""
    return "".join(f"{line}\n" for line in lines)


def _wrapped(paragraph: str, indent: int) -> str:
    margin = " " * indent
    lines = [
        textwrap.fill(
            line, _WIDTH, initial_indent=margin, subsequent_indent=margin + _hang(line), break_on_hyphens=False
        )
        for line in paragraph.split("\n")
    ]
    return "\n".join(lines)


def _hang(line: str) -> str:
    """How far the following lines of an argument's description stand in."""
    return "    " if re.match(r"\w+: ", line) else ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
