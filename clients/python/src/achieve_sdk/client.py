"""The clients: `Achieve` waits for each answer, `AsyncAchieve` is awaited. Both have the same methods."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import httpx

from achieve_sdk._core.exporting import Destination, save_async, save_blocking
from achieve_sdk._core.models import Attachment
from achieve_sdk._core.resources import AsyncResources, Resources
from achieve_sdk.files import ANY_KIND, Source, attaching, fetching
from achieve_sdk.graphql import graphql_call, graphql_data
from achieve_sdk.tokens import ClientCredentials, GivenToken
from achieve_sdk.transport import HEADERS, Blocking, NotBlocking

Timeout = float | httpx.Timeout | None


class Achieve(Resources):
    """A client that waits for each answer. It may be shared by threads.

    base_url: where the service is, such as `https://achieve.district.example`.
    token: a personal access token or an access token; or else client_id and client_secret of a machine client, whose
    tokens are fetched and renewed (scopes: fewer than the client has).
    timeout: seconds for connecting and for each wait within a request. retries: how often a request is tried again.
    purpose: why records of learners are read whom it does not concern; kept in the disclosure record with each read.
    transport: another way to the service than over the network.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        timeout: Timeout = 30.0,
        retries: int = 3,
        purpose: str | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._http = httpx.Client(
            base_url=base_url,
            auth=_proof(base_url, token, client_id, client_secret, scopes),
            headers=_headers(purpose),
            timeout=timeout,
            transport=transport,
        )
        self._blocking = Blocking(self._http, retries)
        super().__init__(self._blocking)

    def graphql(
        self, document: str, variables: Mapping[str, object] | None = None, *, operation_name: str | None = None
    ) -> Mapping[str, Any]:
        """The `data` of a GraphQL document. Raises GraphQLFailed where the answer holds errors."""
        return graphql_data(self._blocking.exchange(graphql_call(document, variables, operation_name)))

    def attach(self, evidence_id: UUID | str, file: Source, *, name: str | None = None) -> Attachment:
        """Attach a file to monitoring evidence: one at a path, or an open one. name: what it is called there."""
        return self._blocking.send(attaching(evidence_id, file, name), Attachment)

    def save_attachment(self, attachment_id: UUID | str, to: Destination) -> None:
        """Fetch the content of an attachment: into an open file, or to a path, where it then stands whole or not."""
        save_blocking(self._blocking, fetching(attachment_id), to, ANY_KIND)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAchieve(AsyncResources):
    """A client to be awaited, with the arguments of `Achieve`."""

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        timeout: Timeout = 30.0,
        retries: int = 3,
        purpose: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url,
            auth=_proof(base_url, token, client_id, client_secret, scopes),
            headers=_headers(purpose),
            timeout=timeout,
            transport=transport,
        )
        self._not_blocking = NotBlocking(self._http, retries)
        super().__init__(self._not_blocking)

    async def graphql(
        self, document: str, variables: Mapping[str, object] | None = None, *, operation_name: str | None = None
    ) -> Mapping[str, Any]:
        """The `data` of a GraphQL document. Raises GraphQLFailed where the answer holds errors."""
        return graphql_data(await self._not_blocking.exchange(graphql_call(document, variables, operation_name)))

    async def attach(self, evidence_id: UUID | str, file: Source, *, name: str | None = None) -> Attachment:
        """As `Achieve.attach`."""
        return await self._not_blocking.send(attaching(evidence_id, file, name), Attachment)

    async def save_attachment(self, attachment_id: UUID | str, to: Destination) -> None:
        """As `Achieve.save_attachment`."""
        await save_async(self._not_blocking, fetching(attachment_id), to, ANY_KIND)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _headers(purpose: str | None) -> Mapping[bytes, bytes]:
    """With every request. Raises UnicodeEncodeError, a ValueError, for letters that no header can hold."""
    given = HEADERS if purpose is None else {**HEADERS, "x-purpose": purpose}
    return {name.encode(): text.encode("latin-1") for name, text in given.items()}


def _proof(
    base_url: str, token: str | None, client_id: str | None, client_secret: str | None, scopes: Sequence[str] | None
) -> httpx.Auth:
    if token and not (client_id or client_secret or scopes):
        return GivenToken(token)
    if not token and client_id and client_secret:
        return ClientCredentials(httpx.URL(f"{base_url.rstrip('/')}/oauth/token"), client_id, client_secret, scopes)
    raise TypeError("Give either a token, or client_id and client_secret.")
