"""Someone who reads a page and tries each of its examples, in order, as it stands."""

import contextlib
import io
import json
import re
import shutil
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import graphql
import httpx
import pytest
from achieve_sdk import Achieve

from achieve.core.children import kill_group
from tests.story.demo import RunningDemo
from tests.story.pages import Example, difference_in_json, difference_in_text
from tests.story.service import eventually

SECONDS_FOR_ONE = 60.0

# Each call leaves its status on standard error, also inside of $(…), so that a refusal cannot pass unseen.
_PREFACE = r"""
set -euo pipefail
curl() { command curl -w '%{stderr}\nanswered %{http_code}\n' "$@"; }
"""
_ANSWERED = re.compile(r"^answered (\d{3})$", re.MULTILINE)
_STATUS_LINE = re.compile(r"^HTTP/1.1 (\d{3})", re.MULTILINE)


class ExampleFailed(AssertionError):
    """An example that does not do what its page says."""


@dataclass
class Reader:
    """Reads one page. names: what its Python has named so far. answers: what GraphQL has answered so far."""

    demo: RunningDemo
    shell: "Shell"
    names: dict[str, object] = field(default_factory=lambda: {"__name__": "__main__"})
    answers: list[object] = field(default_factory=list[object])

    def lacks(self, example: Example) -> str | None:
        """A program, or a file of the demo, that the example needs and this machine has not."""
        named = example.block.marks.get("needs", "").split()
        needed = [*named, *(["bash", "curl"] if example.block.language == "bash" else [])]
        return next((each for each in needed if not self._has(each)), None)

    def try_out(self, example: Example) -> None:
        """Run an example, and hold what it gives against what the page shows. Raises ExampleFailed."""
        run = {"bash": self._run_bash, "python": self._run_python, "graphql": self._run_graphql}
        try:
            told = run[example.block.language](example)
        except Exception as error:
            raise ExampleFailed(f"{example.block.place}: {type(error).__name__}: {error}") from error
        if told:
            raise ExampleFailed(f"{example.block.place}: {told}")

    def _has(self, needed: str) -> bool:
        if "/" in needed:
            return (self.demo.folder / needed).exists()
        return shutil.which(needed, path=self.demo.environment["PATH"]) is not None

    def _run_bash(self, example: Example) -> str | None:
        printed = self.shell.run(example.block.text)
        if not printed.ended_well:
            return f"it failed: {printed.errors}\n{printed.output}"
        refused = [status for status in printed.statuses if status >= 400]
        return _unexpected(refused, _shown_refusals(example)) or _compare(example, printed.output)

    def _run_python(self, example: Example) -> str | None:
        printed = io.StringIO()
        code = compile(example.block.text, example.block.place, "exec")
        with pytest.MonkeyPatch.context() as here, contextlib.redirect_stdout(printed):
            here.chdir(self.demo.folder)
            for name, value in self.demo.environment.items():
                here.setenv(name, value)
            exec(code, self.names)  # noqa: S102 - our own page.
        return _compare(example, printed.getvalue())

    def _run_graphql(self, example: Example) -> str | None:
        token = self.demo.tokens[example.block.marks.get("as", "district_admin")]
        body = {"query": example.block.text, "variables": self._variables(example.block.text)}
        headers = {"authorization": f"Bearer {token}"}
        with httpx.Client(trust_env=False, timeout=SECONDS_FOR_ONE) as client:
            answer = client.post(f"{self.demo.url}/graphql", json=body, headers=headers)
        self.answers.append(answer.json())
        if example.answer is None and (answer.status_code != 200 or "errors" in answer.json()):
            return f"it was refused: {answer.text}"
        return _compare(example, answer.text)

    def _variables(self, document: str) -> Mapping[str, object]:
        """The variables of a document: ids of the demo by name, or what an earlier answer of the page had there."""
        names = (
            variable.variable.name.value
            for definition in graphql.parse(document).definitions
            if isinstance(definition, graphql.OperationDefinitionNode)
            for variable in definition.variable_definitions or ()
        )
        return {name: self.demo.ids.get(name) or _newest(self.answers, name) for name in names}


@dataclass(frozen=True, slots=True)
class Printed:
    """What a block of bash left."""

    ended_well: bool
    output: str
    errors: str

    @property
    def statuses(self) -> list[int]:
        """The statuses of all calls, in order."""
        return [int(status) for status in _ANSWERED.findall(self.errors)]


class Shell:
    """A bash that goes on from block to block of a page, and ends at the first command that fails."""

    def __init__(self, process: "subprocess.Popen[str]", notes: Path) -> None:
        self._process = process
        self._notes = notes
        self._count = 0
        self._tell(_PREFACE)

    def run(self, script: str) -> Printed:
        """Run a block to its end."""
        self._count += 1
        place = self._notes / str(self._count)
        place.with_suffix(".sh").write_text(script)
        self._tell(f". {place}.sh > {place}.out 2> {place}.err; echo > {place}.done\n")
        done = place.with_suffix(".done")
        eventually(lambda: done.exists() or self._process.poll() is not None, SECONDS_FOR_ONE)
        output, errors = (place.with_suffix(end).read_text() for end in (".out", ".err"))
        return Printed(done.exists(), output, errors)

    def _tell(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(text)
        self._process.stdin.flush()


@contextmanager
def reading(demo: RunningDemo, notes: Path) -> Generator[Reader]:
    """A reader for one page. notes: a folder of its own."""
    notes.mkdir()
    process = subprocess.Popen(
        ["bash", "--norc"],
        cwd=demo.folder,
        env=demo.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        process_group=0,
    )
    reader = Reader(demo, Shell(process, notes))
    try:
        yield reader
    finally:
        for each in reader.names.values():
            if isinstance(each, Achieve):
                each.close()
        kill_group(process.pid)
        process.communicate()


def _compare(example: Example, got: str) -> str | None:
    if example.answer is None:
        return None
    if example.answer.language == "text":
        return difference_in_text(example.answer.text, got)
    return difference_in_json(example.answer.text, json.loads(got))


def _shown_refusals(example: Example) -> list[int]:
    if example.answer is None:
        return []
    if example.answer.language == "text":
        return [int(status) for status in _STATUS_LINE.findall(example.answer.text) if int(status) >= 400]
    shown: object = json.loads(example.answer.text)
    status = cast("Mapping[str, object]", shown).get("status") if isinstance(shown, dict) else None
    return [status] if isinstance(status, int) else []


def _unexpected(refused: list[int], shown: list[int]) -> str | None:
    return None if refused == shown else f"statuses of refusals: {refused}, shown: {shown}"


def _newest(answers: list[object], name: str) -> object:
    """The value of a member of this name in the newest answer that has one."""
    found = (value for answer in reversed(answers) for value in _members(answer, name))
    return next(found, None)


def _members(value: object, name: str) -> Generator[object]:
    if isinstance(value, dict):
        members = cast("Mapping[str, object]", value)
        if name in members:
            yield members[name]
        for each in members.values():
            yield from _members(each, name)
    if isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _members(each, name)
