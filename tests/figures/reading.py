"""What the ends of the commands say in figures, and whether it is what is required: silence is never enough."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from achieve.access.roles import Role

# Every role, and machine clients.
ROLES = (*(role.value for role in Role), "client")
PROBES, LEAKS_OF_CONTROL, TOKENS = 10_000, 10, 100
# Of each role: a service that lets nobody in has no faults either. Who runs the platform is shown the least.
GOOD_ANSWERS = 10

_PROBES = re.compile(r"([\d,]+) probes: ([\d,]+) leaks, ([\d,]+) faults of the service\.")
_MUTANTS = re.compile(r"(\d+) killed, (\d+) survived, (\d+) equivalent, (\d+) on lines without an operation yet\.")
_REFUSED = re.compile(
    r"^PASSED \S+::(?:test_a_forged_token_is_refused_with_the_one_sentence"
    r"|test_a_good_token_in_the_wrong_place_opens_nothing)\[",
    re.MULTILINE,
)
_ROLE = r"^{role}: ([\d,]+) answers, ([\d,]+) of them 2xx, ([\d,]+) 5xx, (let in|shut out) to the end;"


@dataclass(frozen=True, slots=True)
class Ran:
    """A command that has ended: what it wrote, and its exit code."""

    told: str
    code: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, what is required of it, what was found, and whether that is enough."""

    name: str
    required: str
    found: str
    is_met: bool


def read_probes(ran: Ran) -> list[Figure]:
    """Of the probes."""
    probes, leaks, faults = _counts(_PROBES, ran, 3)
    return [
        _at_least("Probes for what is not the asker's", PROBES, probes),
        _none("Leaks", leaks),
        _none("Faults under probes", faults),
        *_ending("The probes", ran),
    ]


def read_control(ran: Ran) -> list[Figure]:
    """Of the probes with the scopes switched off: they find something."""
    _, leaks, _ = _counts(_PROBES, ran, 3)
    return [_at_least("Leaks that the control finds", LEAKS_OF_CONTROL, leaks), *_ending("The control", ran)]


def read_mutants(ran: Ran, least: int) -> list[Figure]:
    """Of the mutants of the permission table. least: how many are to be killed."""
    killed, survived, *_ = _counts(_MUTANTS, ran, 4)
    return [
        _at_least("Mutants killed", least, killed),
        _none("Mutants survived", survived),
        *_ending("The mutants", ran),
    ]


def read_tokens(ran: Ran) -> list[Figure]:
    """Of the forged and misused tokens, each of which REST and GraphQL have answered with 401."""
    refused = len(_REFUSED.findall(ran.told))
    return [_at_least("Forged or misused tokens, 401 in both APIs", TOKENS, refused), *_ending("The tokens", ran)]


def read_fuzzing(ran: Ran, least: int) -> list[Figure]:
    """Of the generated requests, for each role. least: how many are to be answered."""
    return [*(_of_role(role, ran, least) for role in ROLES), *_ending("The fuzzing", ran)]


def all_met(figures: Sequence[Figure]) -> bool:
    """Whether there are any, and each is enough."""
    return bool(figures) and all(figure.is_met for figure in figures)


def _of_role(role: str, ran: Ran, least: int) -> Figure:
    name, required = f"5xx as {role}", f"0 of at least {least:,}"
    found = re.search(_ROLE.format(role=role), ran.told, re.MULTILINE)
    if found is None:
        return Figure(name, required, "nothing", is_met=False)
    answers, good, faults = map(_count, found.groups()[:3])
    told = f"{faults:,} of {answers:,}, {good:,} 2xx, {found[4]} to the end"
    is_asked = answers >= least and good >= GOOD_ANSWERS and found[4] == "let in"
    return Figure(name, required, told, is_met=is_asked and faults == 0)


def _counts(pattern: re.Pattern[str], ran: Ran, groups: int) -> "list[int | None]":
    """The counts in the last line; None for each where it says nothing of the kind."""
    lines = ran.told.rstrip().splitlines()
    found = pattern.search(lines[-1]) if lines else None
    return list(map(_count, found.groups())) if found else [None] * groups


def _count(digits: str) -> int:
    return int(digits.replace(",", ""))


def _at_least(name: str, least: int, found: int | None) -> Figure:
    return Figure(name, f"at least {least:,}", _told(found), is_met=found is not None and found >= least)


def _none(name: str, found: int | None) -> Figure:
    return Figure(name, "0", _told(found), is_met=found == 0)


def _told(found: int | None) -> str:
    return "nothing" if found is None else f"{found:,}"


def _ending(part: str, ran: Ran) -> list[Figure]:
    """Where a command says itself that something is wrong, or has broken off."""
    return [Figure(f"{part} end well", "exit code 0", f"exit code {ran.code}", is_met=False)] if ran.code else []
