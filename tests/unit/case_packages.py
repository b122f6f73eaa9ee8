"""Small CASE packages to read, and the places of the real ones."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from achieve.exchange.case.findings import CaseRefused
from achieve.exchange.case.reading import read_case_bytes
from achieve.exchange.case.records import FrameworkPackage

SAMPLES = Path(__file__).parents[2] / "../shared/samples/case"
AT = "2025-07-01T12:00:00+00:00"
DOCUMENT = "d0000000-0000-4000-8000-000000000000"
OUTSIDE = "f0000000-0000-4000-8000-00000000000f"

Json = dict[str, object]


def node_id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def item(number: int, **members: object) -> Json:
    identifier = node_id(number)
    return {
        "identifier": identifier,
        "uri": f"https://case.example/CFItems/{identifier}",
        "fullStatement": f"Statement {number}",
        "humanCodingScheme": f"C.{number}",
        "lastChangeDateTime": AT,
        **members,
    }


def link(number: int, case_type: str, origin: str, destination: str, **members: object) -> Json:
    identifier = f"a0000000-0000-4000-8000-{number:012d}"
    ends = {
        name: {"title": "An end", "identifier": end, "uri": f"https://case.example/nodes/{end}"}
        for name, end in (("originNodeURI", origin), ("destinationNodeURI", destination))
    }
    return {
        "identifier": identifier,
        "uri": f"https://case.example/CFAssociations/{identifier}",
        "associationType": case_type,
        "lastChangeDateTime": AT,
        **ends,
        **members,
    }


def package(
    items: list[Json], links: list[Json], document: Mapping[str, object] | None = None, **others: object
) -> Json:
    framework = {
        "identifier": DOCUMENT,
        "uri": f"https://case.example/CFDocuments/{DOCUMENT}",
        "creator": "A district",
        "title": "A framework",
        "lastChangeDateTime": AT,
        **(document or {}),
    }
    return {"CFDocument": framework, "CFItems": items, "CFAssociations": links, **others}


def read(content: object) -> FrameworkPackage:
    return read_case_bytes(json.dumps(content).encode())


def problems(content: object) -> list[tuple[str, str]]:
    with pytest.raises(CaseRefused) as refused:
        read(content)
    return [(problem.pointer, problem.code) for problem in refused.value.errors]


def notices(found: FrameworkPackage) -> dict[str, int]:
    return {notice.code: notice.count for notice in found.notices}


def sample(name: str) -> Path:
    """A real file from beside the repository; the test is skipped where there is none."""
    if not (SAMPLES / name).is_file():
        pytest.skip("The CASE samples are not beside the repository.")
    return SAMPLES / name


ROOT = link(1, "isChildOf", node_id(1), DOCUMENT)
