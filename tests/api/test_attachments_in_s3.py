"""Contents in a store that speaks as S3 does: moto's server over HTTP, in a process and an environment of its own."""

import asyncio
import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from achieve.core.contents import ContentMissing, ContentStore, contents_of
from achieve.core.settings import Settings

SERVER = Path(os.environ.get("S3_SERVER", ".venv-s3/bin/moto_server"))

pytestmark = pytest.mark.skipif(not SERVER.exists(), reason="There is no S3 server: `make s3` installs one.")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A server, empty."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [SERVER, "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module")
async def store(address: str) -> ContentStore:
    async with httpx.AsyncClient() as client:
        for _ in range(200):
            try:
                await client.put(f"{address}/kept")
                break
            except httpx.TransportError:
                await asyncio.sleep(0.1)
    return contents_of(_settings(address, "kept"))


def _settings(address: str, bucket: str) -> Settings:
    return Settings(
        s3_bucket=bucket, s3_endpoint=address, s3_access_key_id="key", s3_secret_access_key=SecretStr("secret")
    )  # pyright: ignore[reportCallIssue] every field has a default in its Field.


async def _read(store: ContentStore, key: str) -> bytes:
    return b"".join([piece async for piece in store.read(key)])


@pytest.mark.parametrize("size", [1, 200_000, 12_000_000])
async def test_a_content_is_read_as_it_was_kept(store: ContentStore, tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    (tmp_path / "file").write_bytes(content)
    key = f"018f0000-0000-7001-8000-000000000000/{size}"
    await store.put(key, tmp_path / "file")
    assert await _read(store, key) == content
    await store.delete(key)
    with pytest.raises(ContentMissing):
        await _read(store, key)


async def test_to_remove_what_is_not_there_is_no_error(store: ContentStore) -> None:
    await store.delete("018f0000-0000-7001-8000-000000000000/nothing")


@pytest.mark.usefixtures("store")
async def test_without_its_bucket_nothing_is_kept(address: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(ContentMissing):
        await contents_of(_settings(address, "nowhere")).put("a/b", tmp_path / "file")
