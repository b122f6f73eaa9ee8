"""The load generator where wrk is not installed: connections that ask one thing again and again, in a process apart.

    python benchmarks/connections.py '{"port": 8000, "request": "…", "seconds": 3, "connections": 8}'

prints `{"answers": n, "seconds": s}`. Anything but status 200 ends it with an error.
"""

import asyncio
import json
import sys
import time


async def main(port: int, request: bytes, seconds: float, connections: int) -> None:
    """Ask until the time is over, and print how often."""
    start = time.perf_counter()
    until = start + seconds
    counts = await asyncio.gather(*(_ask(port, request, until) for _ in range(connections)))
    sys.stdout.write(json.dumps({"answers": sum(counts), "seconds": time.perf_counter() - start}) + "\n")


async def _ask(port: int, request: bytes, until: float) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=4_000_000)
    answers = 0
    while time.perf_counter() < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:20]:
            raise SystemExit(f"Not answered: {head[:200]!r}")
        await _read_body(reader, head.lower())
        answers += 1
    writer.close()
    return answers


async def _read_body(reader: asyncio.StreamReader, head: bytes) -> None:
    if b"transfer-encoding: chunked" in head:
        while (size := int(await reader.readline(), 16)) > 0:
            await reader.readexactly(size + 2)
        await reader.readline()
        return
    await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\r\n", 1)[0]))


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    asyncio.run(main(given["port"], given["request"].encode(), given["seconds"], given["connections"]))
