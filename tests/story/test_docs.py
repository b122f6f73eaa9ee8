"""The pages in docs/ say what is so: their examples hold in the demo, their links lead somewhere, their tests exist."""

import ast
import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.story.demo import RunningDemo, running_demo
from tests.story.pages import RUNNABLE, blocks_of, difference_in_json, difference_in_text, examples_of
from tests.story.reader import ExampleFailed, Reader, reading
from tests.story.service import ROOT

PAGES = sorted((ROOT / "docs").glob("*.md"))
WITH_EXAMPLES = [*PAGES, ROOT / "README.md"]  # It comes last: what it records would be the newest for others.
LONGEST_PAGE = 165
KNOWN = {*RUNNABLE, "json", "text", "mermaid"}
_LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def demo() -> Iterator[RunningDemo]:
    with running_demo() as demo:
        yield demo


@dataclass
class Outcome:
    """What became of the examples. lacking: programs that are not here."""

    tried: int = 0
    faults: list[str] = field(default_factory=list[str])
    lacking: set[str] = field(default_factory=set[str])


@pytest.mark.skipif(shutil.which("bash") is None, reason="The examples are run by bash, which is not here.")
def test_the_examples_of_all_pages_do_what_they_show(demo: RunningDemo, tmp_path: Path) -> None:
    """All pages in one test, so that the demo is started once."""
    outcome = Outcome()
    for page in WITH_EXAMPLES:
        with reading(demo, tmp_path / page.stem) as reader:
            _try_out(page, reader, outcome)
    assert not outcome.faults, "\n\n".join(outcome.faults)
    if outcome.lacking:
        pytest.skip(f"{outcome.tried} examples hold; others need what is not here: {', '.join(outcome.lacking)}")


def test_there_are_examples_of_every_kind() -> None:
    kinds = Counter(example.block.language for page in WITH_EXAMPLES for example in examples_of(page))
    assert kinds["bash"] >= 40
    assert kinds["python"] >= 10
    assert kinds["graphql"] >= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_block_is_of_a_known_language_and_every_json_is_json(page: Path) -> None:
    named = blocks_of(page)
    for block in named:
        if block.language == "json":
            json.loads(block.text)
    assert [block.place for block in named if block.language not in KNOWN] == []
    assert all(reason for reason in (block.marks.get("not run", "said") for block in named))


@pytest.mark.parametrize("page", [*WITH_EXAMPLES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    links = [found["target"] for found in _LINK.finditer(text) if "://" not in found["target"]]
    assert [link for link in links if not _leads_somewhere(page, link)] == []


def test_every_promise_names_a_test_that_exists() -> None:
    pages = (ROOT / "docs").glob("security*.md")
    named = [found for page in pages for found in _TEST.findall(page.read_text(encoding="utf-8"))]
    assert len(named) >= 40
    assert [f"{path}::{name}" for path, name in named if name not in _tests_in(ROOT / path)] == []


def test_every_page_is_in_the_index_and_on_the_site() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    site = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    others = [page.name for page in PAGES if page.name != "index.md"]
    assert [name for name in others if f"({name})" not in index or f": {name}\n" not in site] == []


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "settings.md"], ids=lambda page: page.stem)
def test_a_page_is_short(page: Path) -> None:
    assert len(page.read_text(encoding="utf-8").splitlines()) <= LONGEST_PAGE


@pytest.mark.parametrize(
    ("shown", "got", "told"),
    [
        ('{"a": 1}', {"a": 1.0, "b": 2}, None),
        ('{"a": "…"}', {"a": None}, None),
        ('{"a": "/v1/…"}', {"a": "/v1/plans/7"}, None),
        ('{"a": [1, "…"]}', {"a": [1, 2, 3]}, None),
        ('{"a": [1]}', {"a": [1, 2]}, "the answer.a has 2 members, not 1"),
        ('{"a": true}', {"a": 1}, "the answer.a is 1, not True"),
        ('{"a": "x…"}', {"a": "y"}, "the answer.a is 'y', not 'x…'"),
        ('{"a": {"b": 1}}', {"a": {"c": 1}}, "the answer.a has no b, but c"),
        ('{"a": {}}', {"a": [1]}, "the answer.a is [1], not an object"),
    ],
)
def test_an_answer_is_held_against_the_one_that_is_shown(shown: str, got: object, told: str | None) -> None:
    assert difference_in_json(shown, got) == told


def test_what_is_printed_is_held_against_what_is_shown() -> None:
    assert difference_in_text("one …\n…\nlast\n", "one 1\n2\n3\nlast\n") is None
    assert difference_in_text("one\n", "two\n") is not None
    assert difference_in_text("one\n", "one\ntwo\n") is not None


def _try_out(page: Path, reader: Reader, outcome: Outcome) -> None:
    """Each example of a page; without curl only those up to the first that calls, as later ones may build on it."""
    for example in examples_of(page):
        if lacks := reader.lacks(example):
            outcome.lacking.add(lacks)
            if lacks == "curl":
                return
            continue
        outcome.tried += 1
        try:
            reader.try_out(example)
        except ExampleFailed as fault:
            outcome.faults.append(str(fault))


def _leads_somewhere(page: Path, link: str) -> bool:
    name, _, heading = link.partition("#")
    target = page if not name else (page.parent / name).resolve()
    if not target.exists():
        return False
    return not heading or heading in _anchors(target)


def _anchors(page: Path) -> set[str]:
    headings = _HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def _tests_in(path: Path) -> set[str]:
    if not path.exists():
        return set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
