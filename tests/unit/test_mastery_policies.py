"""Mastery policies: what a method may be told, and what is refused with which reason."""

import pytest

from achieve.progress.rules import Decay, MasteryMethod, MasteryPolicy, PolicyNotValid, Predict
from achieve.progress.rules.methods import METHODS
from tests.unit.mastery_cases import ALL_POLICIES


def fault_of(method: MasteryMethod, **parameters: object) -> list[tuple[str, str]]:
    with pytest.raises(PolicyNotValid) as refused:
        MasteryPolicy(method, **parameters)  # pyright: ignore[reportArgumentType]  # the parameters are the cases
    return [(fault.pointer, fault.code) for fault in refused.value.errors]


@pytest.mark.parametrize("weight", [-1.0, 0.0, 0.009, 0.991, 1.0, 65.0, float("nan"), float("inf")])
def test_a_weight_outside_its_range_is_refused(weight: float) -> None:
    assert fault_of(MasteryMethod.WEIGHTED_AVERAGE, weight=weight) == [("/policy/weight", "out_of_range")]


@pytest.mark.parametrize("weight", [0.01, 0.49, 1.0])
def test_a_decaying_average_weighs_the_newest_at_least_half(weight: float) -> None:
    refused = [("/policy/weight", "out_of_range")]
    assert fault_of(MasteryMethod.STANDARD_DECAYING_AVERAGE, weight=weight) == refused
    assert fault_of(MasteryMethod.DECAYING_AVERAGE, weight=weight) == refused
    assert fault_of(MasteryMethod.DECAYING_AVERAGE, weight=weight, decay=Decay.RECURSIVE) == refused


def test_the_alias_has_the_range_of_what_it_stands_for() -> None:
    assert MasteryPolicy(MasteryMethod.DECAYING_AVERAGE, weight=0.01, decay=Decay.WEIGHTED).newest_share == 0.01
    assert MasteryPolicy(MasteryMethod.STANDARD_DECAYING_AVERAGE, weight=0.5).newest_share == 0.5
    assert MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE, weight=0.99).newest_share == 0.99


@pytest.mark.parametrize("n", [-1, 0, 11])
def test_n_mastery_takes_one_to_ten(n: int) -> None:
    assert fault_of(MasteryMethod.N_MASTERY, n=n) == [("/policy/n", "out_of_range")]


@pytest.mark.parametrize("method", [MasteryMethod.N_MASTERY, MasteryMethod.TOP_N_AVERAGE])
def test_n_is_needed_where_a_method_counts(method: MasteryMethod) -> None:
    assert fault_of(method) == [("/policy/n", "required")]


@pytest.mark.parametrize("rounding", [-1, 10])
def test_a_rounding_outside_its_range_is_refused(rounding: int) -> None:
    assert fault_of(MasteryMethod.LATEST, rounding=rounding) == [("/policy/rounding", "out_of_range")]


@pytest.mark.parametrize("zero", [0.0, -1.0, float("nan")])
def test_a_floor_that_has_no_logarithm_is_refused(zero: float) -> None:
    assert fault_of(MasteryMethod.POWER_LAW, zero=zero) == [("/policy/zero", "out_of_range")]


@pytest.mark.parametrize(
    ("method", "parameter", "value"),
    [
        (MasteryMethod.HIGHEST, "weight", 0.65),
        (MasteryMethod.LATEST, "n", 3),
        (MasteryMethod.AVERAGE, "weight", 0.5),
        (MasteryMethod.AVERAGE, "clamp", False),
        (MasteryMethod.MODE, "n", 1),
        (MasteryMethod.TOP_N_AVERAGE, "weight", 0.65),
        (MasteryMethod.WEIGHTED_AVERAGE, "n", 2),
        (MasteryMethod.WEIGHTED_AVERAGE, "decay", Decay.WEIGHTED),
        (MasteryMethod.STANDARD_DECAYING_AVERAGE, "n", 2),
        (MasteryMethod.DECAYING_AVERAGE, "predict", Predict.NEXT),
        (MasteryMethod.N_MASTERY, "weight", 0.65),
        (MasteryMethod.POWER_LAW, "weight", 0.65),
        (MasteryMethod.BEST_FIT, "zero", 0.5),
    ],
)
def test_a_parameter_that_the_method_does_not_take_is_refused(
    method: MasteryMethod, parameter: str, value: object
) -> None:
    needed = {"n": 2} if method in (MasteryMethod.N_MASTERY, MasteryMethod.TOP_N_AVERAGE) else {}
    assert fault_of(method, **needed, **{parameter: value}) == [(f"/policy/{parameter}", "not_taken")]


def test_every_fault_of_a_policy_is_told_at_once() -> None:
    faults = fault_of(MasteryMethod.N_MASTERY, weight=0.5, rounding=12)
    assert faults == [("/policy/weight", "not_taken"), ("/policy/rounding", "out_of_range"), ("/policy/n", "required")]


def test_a_refused_policy_says_what_would_be_right() -> None:
    with pytest.raises(PolicyNotValid) as refused:
        MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE, weight=1.5)
    assert refused.value.detail == "The weight must be between 0.01 and 0.99."
    assert (refused.value.status, refused.value.code) == (422, "mastery_policy_not_valid")


def test_every_method_has_its_arithmetic() -> None:
    assert {policy.method for policy in ALL_POLICIES} == set(MasteryMethod)
    assert {policy.judged_as for policy in ALL_POLICIES} == set(METHODS)


def test_the_methods_that_combine_groups_are_those_that_are_said_to() -> None:
    assert {method for method, rule in METHODS.items() if rule.combines_groups} == {
        MasteryMethod.LATEST,
        MasteryMethod.AVERAGE,
        MasteryMethod.WEIGHTED_AVERAGE,
        MasteryMethod.STANDARD_DECAYING_AVERAGE,
    }
