"""Which way a delivery goes: names, addresses, proxies and certificates, against real sockets."""

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from achieve.core.addresses import LOOPBACK_TOO, PUBLIC_ONLY
from achieve.webhooks.sender import Failure, Sender, open_sender
from tests.unit.receivers import OK, Names, answer_of, message_to, quick_sender, receiving, says


async def test_nobody_at_the_port_is_a_failed_connection() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with quick_sender() as sender:
            answer = await sender.send(message_to(f"http://127.0.0.1:{taken.getsockname()[1]}/"))
    assert (answer.status, answer.error) == (None, Failure.CONNECT_FAILED)


async def test_the_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with receiving(says(OK)) as (proxy, proxy_port):
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy_port}")
        assert (await answer_of(says(OK))).status == 204
        assert proxy.connections == 0


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["::1"],
        ["127.0.0.1", "::1", "10.0.0.1"],
        ["::ffff:127.0.0.1"],
        ["169.254.169.254"],
        ["fe80::1%1"],
    ],
)
async def test_a_name_of_a_refused_address_is_not_connected_to(addresses: list[str]) -> None:
    async with receiving(says(OK)) as (receiver, port), open_sender(PUBLIC_ONLY, resolver=Names(addresses)) as sender:
        answer = await sender.send(message_to(f"https://hooks.example.org:{port}/"))
    assert (answer.status, answer.error) == (None, Failure.ADDRESS_REFUSED)
    assert receiver.connections == 0


async def test_a_name_that_the_system_reads_as_loopback_is_not_connected_to() -> None:
    async with receiving(says(OK)) as (receiver, port), open_sender(PUBLIC_ONLY) as sender:
        answer = await sender.send(message_to(f"https://0x7f.1:{port}/"))
    assert (answer.status, answer.error) == (None, Failure.ADDRESS_REFUSED)
    assert receiver.connections == 0


async def test_a_name_that_moves_to_a_refused_address_is_not_followed_there() -> None:
    resolver = Names(["192.0.2.1"], ["127.0.0.1"])
    async with receiving(says(OK)) as (receiver, port), open_sender(PUBLIC_ONLY, resolver=resolver) as sender:
        for _ in range(2):
            await sender.send(message_to(f"https://hooks.example.org:{port}/"))
    assert receiver.connections == 0


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{}/",
        "https://127.0.0.1:{}/",
        "https://127.1:{}/",
        "https://[::ffff:127.0.0.1]:{}/",
        "http://h:{}/",
    ],
)
async def test_a_url_that_could_not_be_registered_is_not_sent_to(url: str) -> None:
    async with receiving(says(OK)) as (receiver, port), open_sender(PUBLIC_ONLY) as sender:
        answer = await sender.send(message_to(url.format(port)))
    assert (answer.status, answer.error) == (None, Failure.URL_REFUSED)
    assert receiver.connections == 0


@pytest.mark.parametrize("host", ["hooks.invalid", "x" * 64 + ".example.org", "a..b", "-"])
async def test_a_name_that_does_not_exist_is_named(host: str) -> None:
    async with open_sender(PUBLIC_ONLY, resolver=Names()) as sender:
        answer = await sender.send(message_to(f"https://{host}/"))
    assert answer.error in {Failure.NAME_NOT_RESOLVED, Failure.URL_REFUSED}


async def test_a_name_too_long_for_the_system_is_not_resolved() -> None:
    async with open_sender(PUBLIC_ONLY) as sender:
        answer = await sender.send(message_to(f"https://{'x' * 64}.invalid/"))
    assert answer.error == Failure.NAME_NOT_RESOLVED


async def test_a_name_server_that_hangs_costs_the_time_of_connecting_only() -> None:
    async with open_sender(PUBLIC_ONLY, resolver=Names(after=60.0), connect_seconds=0.2) as sender:
        answer = await sender.send(message_to("https://hooks.example.org/"))
    assert answer.error == Failure.CONNECT_TIMEOUT


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and its key for hooks.example.org, signed by nobody but itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hooks.example.org")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("hooks.example.org")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "receiver.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@asynccontextmanager
async def receiving_tls(certificate: Path) -> AsyncGenerator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    async with receiving(says(OK), tls=context) as (_, port):
        yield port


def sender_that_trusts(certificate: Path, name_server: Names) -> AbstractAsyncContextManager[Sender]:
    return open_sender(LOOPBACK_TOO, resolver=name_server, tls=ssl.create_default_context(cafile=str(certificate)))


async def test_https_goes_to_the_vetted_address_and_checks_the_name(certificate: Path) -> None:
    async with receiving_tls(certificate) as port, sender_that_trusts(certificate, Names(["127.0.0.1"])) as sender:
        right = await sender.send(message_to(f"https://hooks.example.org:{port}/"))
    async with receiving_tls(certificate) as port, sender_that_trusts(certificate, Names(["127.0.0.1"])) as sender:
        wrong = await sender.send(message_to(f"https://other.example.org:{port}/"))
    assert (right.status, right.error) == (204, None)
    assert (wrong.status, wrong.error) == (None, Failure.TLS_FAILED)


async def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path) -> None:
    async with receiving_tls(certificate) as port, quick_sender() as sender:
        answer = await sender.send(message_to(f"https://127.0.0.1:{port}/"))
    assert (answer.status, answer.error) == (None, Failure.TLS_FAILED)


async def test_https_to_a_port_without_tls_fails() -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(b"220 mail.example.org ESMTP\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    async with server, quick_sender() as sender:
        answer = await sender.send(message_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"))
    assert (answer.status, answer.error) == (None, Failure.TLS_FAILED)


async def test_a_handshake_that_never_ends_is_cut_off() -> None:
    server = await asyncio.start_server(hangs_open, "127.0.0.1", 0)
    async with server, open_sender(LOOPBACK_TOO, connect_seconds=0.2) as sender:
        answer = await sender.send(message_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"))
    assert answer.error == Failure.CONNECT_TIMEOUT


async def hangs_open(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while await reader.read(1000):
        pass
    writer.close()
