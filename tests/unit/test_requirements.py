"""The locked requirements fit what pyproject.toml asks for, and name no address to fetch them from."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text()
    assert "://" not in text
    assert text.count("\n    --hash=sha256:") >= len(pinned(lock)) > 0


def test_every_dependency_is_locked_within_its_range() -> None:
    wanted = asked_for("dependencies") + asked_for("optional-dependencies", "local")
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    assert unmet(wanted + [Requirement(line) for line in groups["dev"]], "dev.txt") == []


def test_the_service_runs_on_the_versions_that_are_tested() -> None:
    tested = pinned(ROOT / "requirements" / "dev.txt")
    run = pinned(ROOT / "requirements" / "run.txt")
    assert unmet(asked_for("dependencies"), "run.txt") == []
    assert {name: version for name, version in run.items() if tested.get(name) != version} == {}


def asked_for(*keys: str) -> list[Requirement]:
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for key in keys:
        lines = lines[key]
    return [Requirement(line) for line in lines]


def unmet(wanted: list[Requirement], lock: str) -> list[str]:
    """What is missing or outside of its range; `make lock` mends it."""
    versions = pinned(ROOT / "requirements" / lock)
    return [str(want) for want in wanted if not any(map(want.specifier.contains, versions.get(want.name, [])))]


def pinned(lock: Path) -> dict[str, list[str]]:
    """The versions of each package; more than one where they differ between versions of Python or systems."""
    found: dict[str, list[str]] = {}
    for line in lock.read_text().splitlines():
        if line and line[0] not in " #":
            requirement = Requirement(line.removesuffix("\\"))
            (pin,) = requirement.specifier
            found.setdefault(requirement.name, []).append(pin.version)
    return found
