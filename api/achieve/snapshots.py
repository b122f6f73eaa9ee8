"""What is generated from the declarations and committed under `openapi/`: written and compared here."""

from collections.abc import Mapping
from pathlib import Path

import orjson
from cryptography.fernet import Fernet

from achieve.access.pages import permissions_page
from achieve.app import make_app, openapi_of
from achieve.core.settings import Settings, settings_page
from achieve.declarations import ALL_SHAPES, QUESTIONS
from achieve.feed.catalogue import asyncapi_document, event_schemas
from achieve.reads.field_classes import field_classes_page
from achieve.web.openapi import errors_page

_FOR_PRINTING = "postgresql://nobody@localhost/nothing"
_FOLDER = Path("openapi")


def snapshots() -> Mapping[Path, str]:
    """Every generated file, by its path from the root of the project."""
    nothing_kept = {"database_url": _FOR_PRINTING, "secret_key": Fernet.generate_key().decode()}
    app = make_app(Settings.model_validate(nothing_kept))
    files = {
        _FOLDER / "openapi.json": _json(openapi_of(app)),
        _FOLDER / "schema.graphql": app.state.graphql_schema,
        _FOLDER / "permissions.md": permissions_page(),
        _FOLDER / "field-classes.md": field_classes_page(
            ALL_SHAPES, {each.answer.__name__: each.lines for each in QUESTIONS}
        ),
        _FOLDER / "errors.md": errors_page(),
        _FOLDER / "asyncapi.json": _json(asyncapi_document()),
        Path("docs") / "settings.md": settings_page(),
    }
    return files | {_FOLDER / "events" / f"{name}.json": _json(schema) for name, schema in event_schemas().items()}


def graphql_schema() -> str:
    """The GraphQL schema in its own language."""
    return snapshots()[_FOLDER / "schema.graphql"]


def write_snapshots(root: Path) -> None:
    """Write every generated file, and remove the events that are no more."""
    for path, content in snapshots().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")
    for path in _left_over(root):
        path.unlink()


def outdated(root: Path) -> list[str]:
    """The generated files that differ from what the declarations say now."""
    files = snapshots()
    differing = [path for path, content in files.items() if _text(root / path) != content]
    return [str(path) for path in differing] + [str(path.relative_to(root)) for path in _left_over(root)]


def _left_over(root: Path) -> list[Path]:
    known = {root / path for path in snapshots()}
    return [path for path in (root / "openapi" / "events").glob("*.json") if path not in known]


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _json(document: object) -> str:
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
