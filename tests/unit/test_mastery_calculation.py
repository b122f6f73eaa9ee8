"""The calculation endpoint's answer: the engine on given numbers, and the numbers that it refuses."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from achieve.progress.calculation import CalculationEvidence, MasteryCalculation, MasteryResult, calculate
from achieve.progress.rules import MasteryMethod, PolicyNotValid

WEIGHTED: object = {"method": "weighted_average", "weight": 0.65, "n": None, "rounding": 2}
SCALE: object = {"points_possible": 4, "mastery_points": 3}
LEVELS: object = [
    {"code": "beginning", "value": 1},
    {"code": "mastered", "value": 3},
    {"code": "developing", "value": 2},
]
TWO_SCORES: object = [
    {"score": 2, "observed_at": "2025-03-03T12:00:00Z"},
    {
        "score": 3,
        "points_possible": 4,
        "percent": None,
        "observed_at": "2025-03-10T12:00:00Z",
        "kind": "summative",
        "method": "presentation",
        "context": "seminar",
        "form": "A",
        "group": None,
    },
]


def calculated(evidence: object = TWO_SCORES, policy: object = WEIGHTED, scale: object = SCALE) -> MasteryResult:
    return calculate(MasteryCalculation.model_validate({"policy": policy, "scale": scale, "evidence": evidence}))


def refused_at(
    evidence: object = TWO_SCORES, policy: object = WEIGHTED, scale: object = SCALE
) -> set[tuple[str | int, ...]]:
    with pytest.raises(ValidationError) as refused:
        calculated(evidence, policy, scale)
    return {fault["loc"] for fault in refused.value.errors()}


def test_two_then_three_weighted_is_two_point_sixty_five_and_not_mastered() -> None:
    unspoken = {"score": None, "mean": None, "weight": None, "mastery_points": None, "needed": None, "found": None}
    assert json.loads(calculated().model_dump_json()) == {
        "score": 2.65,
        "mastered": False,
        "level": None,
        "counted": 2,
        "decision": {
            "method": "weighted_average",
            "reasons": [
                {**unspoken, "code": "newest_weighted", "score": 3, "mean": 2, "weight": 0.65, "found": 1},
                {**unspoken, "code": "mastery_not_reached", "score": 2.65, "mastery_points": 3},
            ],
            "used": [{"entry": 0, "score": 2}, {"entry": 1, "score": 3}],
            "ignored": [],
        },
    }


@pytest.mark.parametrize(
    ("scores", "policy", "expected"),
    [
        ([1, 2, 3, 4, 5], WEIGHTED, 4.13),
        ([2.35, 3], {"method": "average"}, 2.68),
        ([2, 3, 4], {"method": "standard_decaying_average"}, 3.53),
        ([4, 3, 1], {"method": "latest"}, 1.0),
        ([3, 1], {"method": "highest"}, 3.0),
        ([3, 1, 4], {"method": "n_mastery", "n": 2}, 3.5),
        ([3, 1, 4], {"method": "n_mastery", "n": 3}, None),
        ([2, 3], {"method": "average", "rounding": None}, 2.5),
        ([2, 3], {"method": "average", "rounding": 0}, 3.0),
        ([1, 0, 2], {"method": "power_law", "zero": "skip"}, 2.0),
    ],
)
def test_without_times_the_scores_are_in_the_order_given(
    scores: list[float], policy: object, expected: float | None
) -> None:
    evidence: object = [{"score": score} for score in scores]
    assert calculated(evidence, policy).score == expected


def test_instants_are_ordered_across_offsets_and_before_them_what_has_none() -> None:
    evidence: object = [
        {"score": 1, "observed_at": "2025-03-03T12:00:00+02:00"},
        {"score": 2, "observed_at": "2025-03-03T09:59:59Z"},
        {"score": 3},
        {"score": 4, "observed_at": "0001-01-01T00:00:00+14:00"},
        {"score": 0, "observed_at": "9999-12-31T23:59:59-14:00"},
    ]
    assert [used.score for used in calculated(evidence).decision.used][-3:] == [2, 1, 0]


@pytest.mark.parametrize("evidence", [[], [{"score": None}], [{}]])
def test_nothing_to_count_is_no_score(evidence: object) -> None:
    result = calculated(evidence)
    assert (result.score, result.mastered, result.level, result.counted) == (None, False, None, 0)
    assert result.decision.reasons[0].code == "no_scores"


def test_a_missing_score_is_dropped_and_a_zero_counts() -> None:
    result = calculated([{"score": 4}, {"score": None}, {"score": 0}], {"method": "average"})
    assert (result.score, result.counted) == (2.0, 2)
    assert [(ignored.entry, ignored.code) for ignored in result.decision.ignored] == [(1, "score_missing")]


def test_entries_are_named_by_their_place_in_the_list_as_sent() -> None:
    evidence: object = [
        {"score": 4, "observed_at": "2025-03-10T12:00:00Z"},
        {"score": 2, "observed_at": "2025-03-03T12:00:00Z"},
    ]
    decision = calculated(evidence, {"method": "latest"}).decision
    assert [used.entry for used in decision.used] == [0]
    assert [(ignored.entry, ignored.code) for ignored in decision.ignored] == [(1, "older")]


def test_a_quiz_counts_by_its_points() -> None:
    evidence: object = [
        {"score": 1, "percent": 0.6, "points_possible": 3, "group": "quiz"},
        {"score": 1, "percent": 0.1, "points_possible": 5, "group": "quiz"},
        {"score": 1, "percent": 0.4, "points_possible": 2, "group": "quiz"},
    ]
    five: object = {"points_possible": 5, "mastery_points": 3}
    result = calculated(evidence, {"method": "average"}, five)
    assert (result.score, result.counted) == (1.55, 3)
    assert calculated(evidence, {"method": "highest"}, five).score == 3.0


def test_practice_counts_only_if_the_policy_says_so() -> None:
    evidence: object = [{"score": 4, "kind": "practice"}]
    assert calculated(evidence, {"method": "latest"}).counted == 0
    assert calculated(evidence, {"method": "latest", "counts_practice": True}).score == 4.0


@pytest.mark.parametrize(("score", "level"), [(4, "mastered"), (2.9, "developing"), (1, "beginning"), (0.9, None)])
def test_the_level_is_the_highest_that_the_score_reaches(score: float, level: str | None) -> None:
    scale: object = {"points_possible": 4, "mastery_points": 3, "levels": LEVELS}
    assert calculated([{"score": score}], {"method": "latest"}, scale).level == level


@pytest.mark.parametrize(
    "score", [True, "3", float("nan"), float("inf"), -float("inf"), 1_000_000_001, -1_000_000_001, 10**400, [], {}]
)
def test_a_score_that_is_no_number_within_range_is_refused(score: object) -> None:
    assert refused_at([{"score": score}]) == {("evidence", 0, "score")}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("percent", 85),
        ("percent", float("nan")),
        ("points_possible", -1),
        ("points_possible", float("inf")),
        ("observed_at", "2025-03-03"),
        ("observed_at", "2025-03-03T12:00:00"),
        ("observed_at", "yesterday"),
        ("observed_at", 10**30),
        ("kind", "homework"),
        ("group", "x" * 101),
        ("group", "\ud800"),
        ("form", "\x00"),
        ("grade", 3),
    ],
)
def test_evidence_of_the_wrong_shape_is_refused_where_it_is_wrong(field: str, value: object) -> None:
    assert refused_at([{"score": 3}, {"score": 3, field: value}]) == {("evidence", 1, field)}


def test_a_thousand_entries_are_taken_and_no_more() -> None:
    assert calculated([{"score": 3}] * 1000).counted == 1000
    assert refused_at([{"score": 3}] * 1001) == {("evidence",)}


@pytest.mark.parametrize(
    ("scale", "place"),
    [
        ({"points_possible": 4}, ("scale", "mastery_points")),
        ({"mastery_points": 3}, ("scale", "points_possible")),
        ({"points_possible": -1, "mastery_points": 3}, ("scale", "points_possible")),
        ({"points_possible": 4, "mastery_points": float("nan")}, ("scale", "mastery_points")),
        ({"points_possible": 4, "mastery_points": 3, "top": 4}, ("scale", "top")),
        ({"points_possible": 4, "mastery_points": 3, "levels": [{"code": "a", "value": 1}] * 2}, ("scale",)),
        (
            {
                "points_possible": 4,
                "mastery_points": 3,
                "levels": [{"code": f"{level}", "value": level} for level in range(51)],
            },
            ("scale", "levels"),
        ),
    ],
)
def test_a_scale_of_the_wrong_shape_is_refused(scale: object, place: tuple[str, ...]) -> None:
    assert refused_at(scale=scale) == {place}


@pytest.mark.parametrize(
    ("policy", "place"),
    [
        ({}, ("policy", "method")),
        ({"method": "median"}, ("policy", "method")),
        ({"method": "latest", "wieght": 0.65}, ("policy", "wieght")),
        ({"method": "weighted_average", "weight": "0.65"}, ("policy", "weight")),
        ({"method": "weighted_average", "weight": float("nan")}, ("policy", "weight")),
        ({"method": "n_mastery", "n": 2.5}, ("policy", "n")),
        ({"method": "n_mastery", "n": True}, ("policy", "n")),
        ({"method": "power_law", "zero": "drop"}, ("policy", "zero")),
        ({"method": "decaying_average", "decay": "slow"}, ("policy", "decay")),
    ],
)
def test_a_policy_of_the_wrong_shape_is_refused(policy: object, place: tuple[str, ...]) -> None:
    assert refused_at(policy=policy) == {place}


@pytest.mark.parametrize(
    ("policy", "pointer", "code"),
    [
        ({"method": "weighted_average", "weight": 1.5}, "/policy/weight", "out_of_range"),
        ({"method": "standard_decaying_average", "weight": 0.4}, "/policy/weight", "out_of_range"),
        ({"method": "n_mastery"}, "/policy/n", "required"),
        ({"method": "n_mastery", "n": 11}, "/policy/n", "out_of_range"),
        ({"method": "n_mastery", "n": 10**30}, "/policy/n", "out_of_range"),
        ({"method": "highest", "n": 3}, "/policy/n", "not_taken"),
        ({"method": "latest", "weight": 0.65}, "/policy/weight", "not_taken"),
        ({"method": "latest", "rounding": 10}, "/policy/rounding", "out_of_range"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused_with_the_reason(policy: object, pointer: str, code: str) -> None:
    with pytest.raises(PolicyNotValid) as refused:
        calculated(policy=policy)
    assert [(fault.pointer, fault.code) for fault in refused.value.errors] == [(pointer, code)]
    assert refused.value.detail == refused.value.errors[0].message


def test_every_field_of_the_contract_is_described() -> None:
    schemas = (MasteryCalculation.model_json_schema(), MasteryResult.model_json_schema(mode="serialization"))
    undescribed = [
        f"{model}.{field}"
        for schema in schemas
        for model, body in {**schema["$defs"], schema["title"]: schema}.items()
        for field, rules in body.get("properties", {}).items()
        if not rules.get("description")
    ]
    assert undescribed == []


numbers = st.none() | st.floats(-1e9, 1e9) | st.just(5e-324)
entries = st.builds(
    CalculationEvidence,
    score=numbers,
    percent=st.none() | st.floats(-10, 10),
    points_possible=st.none() | st.floats(0, 1e9) | st.just(5e-324),
    group=st.none() | st.just("quiz"),
)


@given(
    st.lists(entries, max_size=8),
    st.sampled_from(MasteryMethod),
    st.floats(0, 1e9),
    st.floats(0, 1e9),
    st.sampled_from([None, False]),
)
def test_whatever_is_allowed_in_gives_a_finite_answer(
    evidence: list[CalculationEvidence],
    method: MasteryMethod,
    points_possible: float,
    mastery_points: float,
    clamp: bool | None,
) -> None:
    counting = method in (MasteryMethod.N_MASTERY, MasteryMethod.TOP_N_AVERAGE)
    ahead = {"predict": "next", "clamp": clamp} if method is MasteryMethod.POWER_LAW else {}
    policy = {"method": method, "n": 2 if counting else None, "rounding": 9, **ahead}
    request = {
        "policy": policy,
        "scale": {"points_possible": points_possible, "mastery_points": mastery_points},
        "evidence": evidence,
    }
    answer = calculate(MasteryCalculation.model_validate(request))
    json.dumps(json.loads(answer.model_dump_json()), allow_nan=False)
    assert answer.score is None or abs(answer.score) < float("inf")
    assert len(answer.decision.used) + len(answer.decision.ignored) == len(evidence)
