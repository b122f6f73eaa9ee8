"""Log lines: one JSON object a line, whoever writes it, by the level that is set."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_FULL = Path("/dev/full")
_PROGRAM = """
import logging, structlog
from achieve.core.logging import OftenLogged, configure_logging
from achieve.core.settings import Settings
configure_logging(Settings(log_level={level!r}, log_format={form!r}))
OftenLogged("request")(route="/v1/plans/{{id}}", status=200, ms=1.5, trace=None)
structlog.get_logger("achieve").warning("fault", place="app.py:7")
logging.getLogger("uvicorn").info("started")
"""


def written(level: str, form: str) -> list[str]:
    program = _PROGRAM.format(level=level, form=form)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == ""
    return done.stderr.splitlines()


def test_every_line_is_a_json_object_with_its_event_level_and_time() -> None:
    lines = [json.loads(line) for line in written("info", "json")]
    assert [line.pop("timestamp")[-1] for line in lines] == ["Z", "Z", "Z"]
    assert lines == [
        {"event": "request", "level": "info", "route": "/v1/plans/{id}", "status": 200, "ms": 1.5, "trace": None},
        {"event": "fault", "level": "warning", "place": "app.py:7"},
        {"event": "started", "level": "info"},
    ]


@pytest.mark.parametrize("form", ["json", "console"])
def test_what_is_below_the_level_is_not_written(form: str) -> None:
    lines = written("warning", form)
    assert len(lines) == 1
    assert "fault" in lines[0]


def test_lines_for_the_eye_say_the_same() -> None:
    lines = written("info", "console")
    assert [word in line for word, line in zip(["request", "fault", "started"], lines, strict=True)] == [True] * 3
    assert "/v1/plans/{id}" in lines[0]


@pytest.mark.skipif(not _FULL.exists(), reason="Only Linux has a device that is always full.")
def test_a_line_that_cannot_be_written_does_not_fail_what_it_tells_of() -> None:
    program = _PROGRAM.format(level="info", form="json") + "\nprint('done')"
    with _FULL.open("wb") as full:
        done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=full, check=False)
    assert done.stdout == b"done\n"
