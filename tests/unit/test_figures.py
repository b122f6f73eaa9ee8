"""The figures say that enough was tried only where a command says so itself: one that broke off has found nothing."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.figures.reading import (
    ROLES,
    Figure,
    Ran,
    all_met,
    read_control,
    read_fuzzing,
    read_mutants,
    read_probes,
    read_tokens,
)

PROBED = " 18,375 probes: 0 leaks, 0 faults of the service.\n"
MUTATED = "60 killed, 0 survived, 21 equivalent, 103 on lines without an operation yet.\n"
REFUSED = "PASSED tests/api/test_accounts_tokens.py::test_a_forged_token_is_refused_with_the_one_sentence[{0}]\n"
MISPLACED = "PASSED tests/api/test_accounts_tokens.py::test_a_good_token_in_the_wrong_place_opens_nothing[{0}]\n"
FUZZED = "{0}: 2,310 answers, 811 of them 2xx, 0 5xx, let in to the end; 3 Undocumented HTTP status code\n"
AS_ALL = "".join(FUZZED.format(role) for role in ROLES)
READERS = [read_probes, read_control, partial(read_mutants, least=60), read_tokens, partial(read_fuzzing, least=1_000)]


def _told(figures: list[Figure]) -> list[tuple[str, str, bool]]:
    return [(each.name, each.found, each.is_met) for each in figures]


def test_enough_probes_without_a_leak_are_enough() -> None:
    assert _told(read_probes(Ran(PROBED, 0))) == [
        ("Probes for what is not the asker's", "18,375", True),
        ("Leaks", "0", True),
        ("Faults under probes", "0", True),
    ]


@pytest.mark.parametrize(
    ("told", "not_met"),
    [
        (" 9,999 probes: 0 leaks, 0 faults of the service.", "Probes for what is not the asker's"),
        (" 18,375 probes: 1 leaks, 0 faults of the service.", "Leaks"),
        (" 18,375 probes: 0 leaks, 1,002 faults of the service.", "Faults under probes"),
    ],
)
def test_too_few_probes_leaks_and_faults_are_told(told: str, not_met: str) -> None:
    assert [each.name for each in read_probes(Ran(told, 0)) if not each.is_met] == [not_met]


def test_a_control_that_finds_no_leak_is_no_control() -> None:
    assert _told(read_control(Ran(PROBED, 0))) == [("Leaks that the control finds", "0", False)]
    assert all_met(read_control(Ran(" 3,688 probes: 1,204 leaks, 0 faults of the service.", 0)))


def test_a_mutant_that_survives_is_told_and_so_are_too_few() -> None:
    assert all_met(read_mutants(Ran(MUTATED, 0), 60))
    assert _told(read_mutants(Ran(MUTATED.replace("0 survived", "3 survived"), 0), 60)) == [
        ("Mutants killed", "60", True),
        ("Mutants survived", "3", False),
    ]
    assert not all_met(read_mutants(Ran(MUTATED, 0), 61))


def test_tokens_count_where_both_apis_have_refused_them() -> None:
    enough = "".join(REFUSED.format(each) for each in range(60)) + "".join(MISPLACED.format(each) for each in range(40))
    assert _told(read_tokens(Ran(enough, 0))) == [("Forged or misused tokens, 401 in both APIs", "100", True)]
    one_less = enough.replace("PASSED", "SKIPPED", 1)
    assert _told(read_tokens(Ran(one_less, 0))) == [("Forged or misused tokens, 401 in both APIs", "99", False)]


def test_all_eight_roles_are_asked_as() -> None:
    assert [(each.name, each.is_met) for each in read_fuzzing(Ran(AS_ALL, 0), 1_000)] == [
        ("5xx as platform_admin", True),
        ("5xx as district_admin", True),
        ("5xx as school_leader", True),
        ("5xx as coach", True),
        ("5xx as teacher", True),
        ("5xx as learner", True),
        ("5xx as guardian", True),
        ("5xx as client", True),
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("", "nothing"),
        ("coach: 999 answers, 811 of them 2xx, 0 5xx, let in to the end; nothing", "0 of 999, 811 2xx, let in"),
        ("coach: 2,310 answers, 9 of them 2xx, 0 5xx, let in to the end; nothing", "0 of 2,310, 9 2xx, let in"),
        ("coach: 2,310 answers, 811 of them 2xx, 1 5xx, let in to the end; nothing", "1 of 2,310, 811 2xx, let in"),
        ("coach: 2,310 answers, 811 of them 2xx, 0 5xx, shut out to the end; nothing", "0 of 2,310, 811 2xx, shut out"),
    ],
)
def test_a_role_that_was_hardly_asked_as_or_not_let_in_or_met_a_fault_is_told(told: str, found: str) -> None:
    figures = read_fuzzing(Ran(AS_ALL.replace(FUZZED.format("coach"), f"{told}\n"), 0), 1_000)
    assert [each.name for each in figures if not each.is_met] == ["5xx as coach"]
    assert next(each.found for each in figures if not each.is_met).removesuffix(" to the end") == found


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("told", ["", "\n", "Traceback (most recent call last):\nOSError", PROBED + "Broken off.\n"])
def test_silence_is_never_enough(read: Callable[[Ran], list[Figure]], told: str) -> None:
    assert [each for each in read(Ran(told, 0)) if each.is_met] == []


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (read_probes, PROBED),
        (read_control, PROBED.replace("0 leaks", "900 leaks")),
        (partial(read_mutants, least=60), MUTATED),
        (read_tokens, "".join(REFUSED.format(each) for each in range(139))),
        (partial(read_fuzzing, least=1_000), AS_ALL),
    ],
)
def test_good_figures_of_a_command_that_failed_are_not_enough(read: Callable[[Ran], list[Figure]], told: str) -> None:
    assert all_met(read(Ran(told, 0)))
    failed = read(Ran(told, 1))
    assert not all_met(failed)
    assert failed[-1].found == "exit code 1"


def test_no_figures_are_not_enough() -> None:
    assert not all_met([])
