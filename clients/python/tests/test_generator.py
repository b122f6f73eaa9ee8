"""The generator: what it makes of a document with everything that a document may say, and what it refuses."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from sdk_generator.document import Unsupported
from sdk_generator.files import CORE, generated, outdated, write

REFERENCE = "#/components/schemas/"
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
CURSOR = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
AFTER = {"name": "after", "in": "query", "schema": {"type": "integer"}}
KIND = {"name": "kind", "in": "query", "schema": {"type": "array", "items": {"$ref": f"{REFERENCE}Kind"}}}


def gives(model: str) -> dict[str, Any]:
    """An answer in JSON."""
    return {"200": {"content": {"application/json": {"schema": {"$ref": REFERENCE + model}}}}}


def takes(model: str) -> dict[str, Any]:
    """A body in JSON."""
    return {"content": {"application/json": {"schema": {"$ref": REFERENCE + model}}}}


DOCUMENT: dict[str, Any] = {
    "paths": {
        "/v1/notes": {
            "get": {"operationId": "list_notes", "parameters": [CURSOR, AFTER, KIND], "responses": gives("NotePage")},
            "post": {"operationId": "create_note", "requestBody": takes("NoteCreate"), "responses": gives("Note")},
        },
        "/v1/notes/stream": {
            "get": {"operationId": "stream_notes", "responses": {"200": {"content": {"text/event-stream": {}}}}}
        },
        "/v1/notes/{id}/import-lines": {
            "post": {
                "operationId": "send_lines",
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "requestBody": {"content": {"text/csv": {}, "application/x-ndjson": {}}},
                "responses": {"202": {"description": "Later."}},
            },
            "get": {
                "operationId": "get_lines",
                "parameters": [ID],
                "responses": {"200": {"content": {"application/x-ndjson": {}}}},
            },
        },
        "/oauth/token": {"post": {"operationId": "create_token", "responses": {}}},
        "/ims/things": {"get": {"operationId": "list_things", "responses": {}}},
    },
    "components": {
        "parameters": {"Id": ID},
        "schemas": {
            "Kind": {"type": "string", "enum": ["a", 'b"c']},
            "Note": {
                "type": "object",
                "description": 'A note, with "quotes" and a \\ in it.',
                "required": ["id", "place", "kind"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "place": {"type": "object", "properties": {"x": {"type": ["integer", "null"]}}},
                    "kind": {"$ref": f"{REFERENCE}Kind", "description": "Words beside the reference."},
                    "from": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
                    "by_name": {"type": "object", "additionalProperties": {"type": "number"}},
                    "anything": {},
                    "part_of": {"$ref": f"{REFERENCE}Note"},
                    "tag": {"const": "note"},
                },
            },
            "NoteCreate": {
                "type": "object",
                "required": ["from"],
                "properties": {"text": {"type": "string"}, "from": {"type": "string", "format": "uuid"}},
            },
            "NotePage": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {"type": "array", "items": {"$ref": f"{REFERENCE}Note"}},
                    "next_cursor": {"type": ["string", "null"]},
                },
            },
        },
    },
}


@pytest.fixture
def document() -> dict[str, Any]:
    """A document to be changed."""
    return deepcopy(DOCUMENT)


def test_models_have_python_s_types() -> None:
    models = generated(DOCUMENT)[CORE / "models.py"]
    assert 'Kind = Literal["a", "b\\"c"]' in models
    note = models[models.index("class Note(Model)") : models.index("class NoteCreate")]
    fields = [line.strip() for line in note.splitlines() if ": " in line and '"""' not in line]
    assert fields == [
        "id: UUID",
        "place: NotePlace",
        "kind: Kind",
        "from_: date | None = UNSET",
        "by_name: dict[str, float] = UNSET",
        "anything: object = UNSET",
        "part_of: Note = UNSET",
        'tag: Literal["note"] = UNSET',
    ]
    assert '"""Words beside the reference."""' in note
    assert '"""A note, with "quotes" and a \\\\ in it."""' in note
    assert "class NotePlace(Model)" in models
    assert "x: int | None = UNSET" in models
    assert "from_: UUID | str\n" in models[models.index("class NoteCreate") :]


def test_each_operation_is_a_method_or_left_out_with_the_reason() -> None:
    assert generated(DOCUMENT)[Path("api.md")].splitlines()[7:] == [
        "| method | calls | returns | what it does |",
        "|---|---|---|---|",
        "| `list(…)` | `GET /v1/notes` | `Pager[Note]` |  |",
        "| `follow(after, …)` | `GET /v1/notes`, again and again | `Iterator[Note]` | Follow the feed |",
        "| `create(…)` | `POST /v1/notes` | `Note` |  |",
        "| `import_lines(id)` | `GET /v1/notes/{id}/import-lines` | `bytes` |  |",
        "| `send_lines(id, content, content_type)` | `POST /v1/notes/{id}/import-lines` | `None` |  |",
        "",
        "## Operations without a method",
        "",
        "| operation | why |",
        "|---|---|",
        "| `GET /v1/notes/stream` | a stream without end: `client.events.follow()` polls the feed |",
        "| `POST /oauth/token` | signing in: `Achieve(client_id=…, client_secret=…)` does it |",
        "| `GET /ims/things` | not a part of `/v1` |",
    ]


def test_generated_files_are_python_and_say_that_they_are_generated() -> None:
    for path, text in generated(DOCUMENT).items():
        assert "by `python clients/python/tools/generate.py`. Do not edit." in text.partition("\n")[0], path
        if path.suffix == ".py":
            compile(text, str(path), "exec")


def test_the_same_document_gives_the_same_files(document: dict[str, Any]) -> None:
    assert generated(DOCUMENT) == generated(document)


def test_what_differs_is_told_and_what_is_no_more_goes(tmp_path: Path, document: dict[str, Any]) -> None:
    write(tmp_path, generated(document))
    assert outdated(tmp_path, generated(document)) == []
    document["paths"] = {"/v1/me": {"get": {"operationId": "get_me", "responses": gives("Note")}}}
    changed = generated(document)
    assert outdated(tmp_path, changed) == [
        Path("api.md"),
        CORE / "models.py",
        *(CORE / "resources" / name for name in ("__init__.py", "me.py", "notes.py")),
    ]
    write(tmp_path, changed)
    assert not (tmp_path / CORE / "resources" / "notes.py").exists()
    assert outdated(tmp_path, changed) == []


@pytest.mark.parametrize(
    ("name", "schema", "reason"),
    [
        ("odd-name", {"type": "string"}, "cannot be the name of an attribute"),
        ("unknown_fields", {"type": "string"}, "a name that all models use"),
        ("both", {"allOf": [{"type": "string"}, {"type": "object"}]}, "allOf"),
        ("away", {"$ref": "https://elsewhere.example/schema"}, "outside of the components"),
        ("half", {"enum": [0.5]}, "Only words and whole numbers"),
    ],
)
def test_what_cannot_be_offered_is_refused(document: dict[str, Any], name: str, schema: object, reason: str) -> None:
    document["components"]["schemas"]["Note"]["properties"][name] = schema
    with pytest.raises(Unsupported, match=reason):
        generated(document)
