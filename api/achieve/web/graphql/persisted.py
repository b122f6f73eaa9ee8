"""Documents by their hash: those that clients have sent before, and those that the operator trusts.

Sources: GraphQL over HTTP, draft appendix "Persisted Documents" (`documentId`); the protocol of Apollo's clients
(`extensions.persistedQuery`). What clients send is kept per process and only in memory: whoever is told that a document
is not there sends it again, to this process or another, before or after a restart.
"""

import hashlib
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from graphql import ArgumentNode, DocumentNode, StringValueNode

from achieve.core.bounded import BoundedCache
from achieve.core.errors import Malformed
from achieve.web.graphql.arguments import SORT
from achieve.web.graphql.documents import LONGEST_KEPT, Document
from achieve.web.graphql.lean import nodes_of

_KEPT = 1_000
_MOST_BYTES = 2_000_000
_PREFIX = "sha256:"
_ORDER = re.compile(r"-?[a-z_]{1,50}")
_ONLY_TRUSTED = "This service answers only the documents that its operator has chosen."
_NONE: Mapping[str, str] = MappingProxyType({})


class PersistedQueryNotFound(Malformed):
    """No document is kept under this hash: send the document with it. Clients wait for the class's name as message."""

    code = "persisted_query_not_found"
    title = "No GraphQL document is kept under this hash"


class PersistedQueryNotSupported(Malformed):
    """A version of the protocol that is not spoken here. Clients wait for the class's name as message."""

    code = "persisted_query_not_supported"
    title = "Documents cannot be asked for by hash in this way"


class HashMismatch(Malformed):
    """The document and the hash that came with it do not belong together."""

    code = "persisted_query_hash_mismatch"
    title = "The hash is not that of the GraphQL document"


class DocumentNotTrusted(Malformed):
    """The operator answers a fixed set of documents, to which this one does not belong."""

    code = "document_not_trusted"
    title = "Only documents that the operator trusts are answered"


class PersistedDocuments:
    """The texts of documents by their hashes. trusted: what is always there; only_trusted: and nothing else."""

    def __init__(self, trusted: Mapping[str, str] = _NONE, *, only_trusted: bool = False) -> None:
        self._trusted = trusted
        self._only_trusted = only_trusted
        self._kept: BoundedCache[str, str] = BoundedCache(
            _KEPT, heaviest=_MOST_BYTES, weigh=lambda _, text: len(text.encode())
        )

    def text(self, document: str | None, digest: str | None) -> str:
        """The text that is asked for, by itself or by its hash. Raises Malformed."""
        if document is None:
            return self._found(digest or "")
        if digest is not None and digest != digest_of(document):
            raise HashMismatch("The hash must be the SHA-256 of the document in UTF-8, in 64 small hexadecimal digits.")
        if self._only_trusted and digest_of(document) not in self._trusted:
            raise DocumentNotTrusted(_ONLY_TRUSTED)
        return document

    def keep(self, document: Document, digest: str | None) -> None:
        """Keep a valid document that came with its hash, unless values are written into it."""
        is_new = digest is not None and digest not in self._trusted and self._kept.get(digest) is None
        if digest is not None and is_new and len(document.text) <= LONGEST_KEPT and not _holds_values(document):
            self._kept.put(digest, document.text)

    def _found(self, digest: str) -> str:
        found = self._trusted.get(digest) or self._kept.get(digest)
        if found is not None:
            return found
        if self._only_trusted:
            raise DocumentNotTrusted(_ONLY_TRUSTED)
        raise PersistedQueryNotFound("PersistedQueryNotFound")


def digest_of(document: str) -> str:
    """The SHA-256 of a document's text in UTF-8, in hexadecimal digits."""
    return hashlib.sha256(document.encode()).hexdigest()


def read_digest(parameters: Mapping[str, object]) -> str | None:
    """The hash that a request names, in either of the two ways. Raises Malformed."""
    identifier = parameters.get("documentId")
    if not isinstance(identifier, str | None):
        raise Malformed("`documentId` must be text, such as `sha256:` and the hash.")
    extensions = cast("Mapping[str, object]", parameters.get("extensions") or {})
    by_id, by_extension = identifier and identifier.removeprefix(_PREFIX), _extension(extensions.get("persistedQuery"))
    if by_id and by_extension and by_id != by_extension:
        raise Malformed("`documentId` and `extensions.persistedQuery` name two documents.")
    return by_id or by_extension


def _extension(extension: object) -> str | None:
    if extension is None:
        return None
    if not isinstance(extension, dict):
        raise Malformed("`extensions.persistedQuery` must be a JSON object.")
    given = cast("Mapping[str, object]", extension)
    if given.get("version") != 1:
        raise PersistedQueryNotSupported("PersistedQueryNotSupported")
    if not isinstance(given.get("sha256Hash"), str):
        raise Malformed("`extensions.persistedQuery.sha256Hash` must be text.")
    return cast("str", given["sha256Hash"])


def _holds_values(document: Document) -> bool:
    """Whether anything in it could name a person. An order is no value; comments could say anything."""
    return "#" in document.text or _strings(document.ast) > _orders(document.ast)


def _strings(document: DocumentNode) -> int:
    return sum(isinstance(node, StringValueNode) for node in nodes_of(document))


def _orders(document: DocumentNode) -> int:
    arguments = (node for node in nodes_of(document) if isinstance(node, ArgumentNode) and node.name.value == SORT)
    return sum(
        isinstance(each.value, StringValueNode) and bool(_ORDER.fullmatch(each.value.value)) for each in arguments
    )
