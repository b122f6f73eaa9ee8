"""The pages of an archive, for the person: one for each section, and one in front."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

import orjson

from achieve.privacy.archive.contents import Section

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:80rem}}table{{border-collapse:collapse}}
td,th{{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}}caption{{text-align:left}}
</style></head><body><main><h1>{title}</h1>
"""
_END = "</main></body></html>\n"


def page_begin(section: Section) -> str:
    """The head of a section's page, up to its rows."""
    up = "../" * section.name.count("/")
    heads = "".join(f'<th scope="col" title="{escape(text)}">{escape(name)}</th>' for name, text in _fields(section))
    back = f'<p><a href="{up}index.html">Everything</a></p>'
    return f"{_head(section.title)}{back}<table><thead><tr>{heads}</tr></thead><tbody>\n"


def page_rows(section: Section, lines: Iterable[str]) -> str:
    """Rows of a section's page."""
    return "".join(_row(section, orjson.loads(line)) for line in lines)


def page_end() -> str:
    """What closes a section's page."""
    return f"</tbody></table>{_END}"


def front_page(person: str, made_at: str, counts: Mapping[str, int], sections: Sequence[Section]) -> str:
    """The page in front. person: the id."""
    lines = "".join(_line(section, counts[section.name]) for section in sections)
    text = (
        f"<p>Everything that the district keeps about the person {escape(person)}, as it was at {escape(made_at)}. "
        "Each table is here twice: as a page to read, and as a file for machines (one JSON object a line). "
        "<code>manifest.json</code> says what each field means. Other people are named by their ids alone.</p>"
    )
    heads = '<th scope="col">What</th><th scope="col">Rows</th><th scope="col">For machines</th>'
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
    return f"{_head('What is known of this person')}{text}{table}{_END}"


def _line(section: Section, count: int) -> str:
    link = f'<a href="{section.name}.html">{escape(section.title)}</a>'
    return f'<tr><td>{link}</td><td>{count}</td><td><a href="{section.name}.ndjson">NDJSON</a></td></tr>\n'


def _row(section: Section, row: Mapping[str, object]) -> str:
    return f"<tr>{''.join(f'<td>{escape(_cell(row[name]))}</td>' for name in section.fields)}</tr>\n"


def _cell(value: object) -> str:
    if value is None:
        return "–"
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _head(title: str) -> str:
    return _HEAD.format(title=escape(title))


def _fields(section: Section) -> Iterable[tuple[str, str]]:
    return section.fields.items()
