"""The documents that the operator trusts: read when the service starts, each of them checked."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import orjson
from graphql import GraphQLSchema

from achieve.core.settings import Settings, WrongSetting
from achieve.web.graphql.documents import Documents
from achieve.web.graphql.persisted import PersistedDocuments, digest_of

_DOCUMENTS, _ONLY = "ACHIEVE_GRAPHQL_DOCUMENTS", "ACHIEVE_GRAPHQL_ONLY_TRUSTED"


def persisted_documents(settings: Settings, schema: GraphQLSchema) -> PersistedDocuments:
    """The store of a process, with what the settings name in it. Raises WrongSetting."""
    if settings.graphql_documents is None:
        if settings.graphql_only_trusted:
            raise WrongSetting(f"{_ONLY} refuses every document, unless {_DOCUMENTS} names some.")
        return PersistedDocuments()
    trusted = dict(_checked(settings.graphql_documents, Documents(schema)))
    if not trusted:
        raise WrongSetting(f"{_DOCUMENTS}: {settings.graphql_documents} holds no document.")
    return PersistedDocuments(trusted, only_trusted=settings.graphql_only_trusted)


def _checked(place: Path, documents: Documents) -> Iterator[tuple[str, str]]:
    for name, text in _in_folder(place) if place.is_dir() else _in_file(place):
        if faults := documents.read(text).errors:
            raise WrongSetting(f"{_DOCUMENTS}: {name} is refused. {faults[0].message}")
        yield digest_of(text), text


def _in_folder(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.graphql")):
        yield str(path.relative_to(folder)), _text(path)


def _in_file(path: Path) -> Iterator[tuple[str, str]]:
    try:
        content: object = orjson.loads(_text(path))
    except orjson.JSONDecodeError:
        content = None
    if not isinstance(content, dict):
        raise WrongSetting(f"{_DOCUMENTS}: {path} must be a JSON object of hashes and documents.")
    for digest, text in cast("Mapping[str, object]", content).items():
        if not isinstance(text, str) or digest.removeprefix("sha256:") != digest_of(text):
            raise WrongSetting(f"{_DOCUMENTS}: {digest[:80]} is not the SHA-256 of its document in {path.name}.")
        yield digest[:80], text


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        raise WrongSetting(f"{_DOCUMENTS}: {path} cannot be read as text in UTF-8.") from None
