"""How records of a roster find their rows: by natural key, by `sourcedId`, or not yet."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from achieve.exchange.roster_import.matching import Known, Matched, Values, Wanted, end, match, merge, unseen_keys

KEY = ("person", "role", "begins_on")
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 6)

ids = st.sampled_from("abcdef")
rows = st.fixed_dictionaries(
    {
        "person": st.sampled_from(["ada", "ben"]),
        "role": st.sampled_from(["teacher", "coach"]),
        "begins_on": st.sampled_from([MONDAY, TUESDAY]),
        "ends_on": st.sampled_from([None, FRIDAY]),
    }
)
rosters = st.dictionaries(ids, rows, max_size=6)


def row(person: str, role: str = "teacher", begins_on: date = MONDAY, ends_on: date | None = None) -> Values:
    return {"person": person, "role": role, "begins_on": begins_on, "ends_on": ends_on}


def wanted(roster: Mapping[str, Values]) -> list[Wanted]:
    return merge((Wanted((sourced_id,), values) for sourced_id, values in roster.items()), KEY)


class Ids:
    """Fresh ids, counted up."""

    def __init__(self) -> None:
        self.last = 0

    def __call__(self) -> UUID:
        self.last += 1
        return UUID(int=self.last)


def applied(known: Known, matched: Matched) -> Known:
    """What is stored after the changes."""
    written = {each.identifier: each.values for each in (*matched.created, *matched.updated)}
    names = {**known.ids, **matched.ids}
    return Known({**known.rows, **written}, names, frozenset(names.values()))


@given(rosters, rosters)
def test_the_same_roster_again_changes_nothing_and_keys_stay_unique(
    first: Mapping[str, Values], second: Mapping[str, Values]
) -> None:
    fresh = Ids()
    known = Known()
    for roster in (first, second):
        known = applied(known, match(wanted(roster), known, KEY, fresh))
        again = match(wanted(roster), known, KEY, fresh)
        assert (list(again.created), list(again.updated)) == ([], [])
        keys = [tuple(each[name] for name in KEY) for each in known.rows.values()]
        assert len(keys) == len(set(keys))
        assert unseen_keys(wanted(roster), known, KEY) == []


@given(rosters, rosters)
def test_no_row_takes_a_key_that_another_row_has_at_the_moment(
    first: Mapping[str, Values], second: Mapping[str, Values]
) -> None:
    fresh = Ids()
    known = applied(Known(), match(wanted(first), Known(), KEY, fresh))
    by_key = {tuple(each[name] for name in KEY): identifier for identifier, each in known.rows.items()}
    matched = match(wanted(second), known, KEY, fresh)
    for each in (*matched.created, *matched.updated):
        assert by_key.get(tuple(each.values[name] for name in KEY), each.identifier) == each.identifier


def test_records_with_one_key_are_one_row_with_the_latest_end() -> None:
    (one,) = wanted({"a": row("ada", ends_on=FRIDAY), "b": row("ada")})
    assert (one.sourced_ids, one.values["ends_on"]) == (("a", "b"), None)
    (one,) = wanted({"a": row("ada", ends_on=TUESDAY), "b": row("ada", ends_on=FRIDAY)})
    assert one.values["ends_on"] == FRIDAY


def test_one_of_two_primary_records_is_enough() -> None:
    seats = [Wanted((name,), {**row("ada"), "is_primary": name == "b"}) for name in "ab"]
    assert [each.values["is_primary"] for each in merge(seats, KEY)] == [True]


def test_a_row_is_found_by_its_name_when_its_key_has_changed() -> None:
    known = Known({UUID(int=1): row("ada")}, {"a": UUID(int=1)}, frozenset({UUID(int=1)}))
    matched = match(wanted({"a": row("ada", begins_on=TUESDAY)}), known, KEY, Ids())
    assert [(each.identifier, each.changed) for each in matched.updated] == [(UUID(int=1), ("begins_on",))]


def test_a_row_that_somebody_else_made_is_taken_up_by_its_key() -> None:
    known = Known({UUID(int=1): row("ada")})
    matched = match(wanted({"a": row("ada")}), known, KEY, Ids())
    assert (matched.ids, matched.unchanged) == ({"a": UUID(int=1)}, 1)


def test_only_what_came_from_a_roster_ends_with_it() -> None:
    known = Known({UUID(int=1): row("ada"), UUID(int=2): row("ben")}, {"a": UUID(int=1)}, frozenset({UUID(int=1)}))
    ended = end(known, frozenset(), frozenset(), lambda _: True, TUESDAY)
    assert [(each.identifier, each.values["ends_on"]) for each in ended] == [(UUID(int=1), MONDAY)]


def test_what_has_ended_before_keeps_its_end() -> None:
    known = Known({UUID(int=1): row("ada", ends_on=MONDAY)}, {"a": UUID(int=1)}, frozenset({UUID(int=1)}))
    assert end(known, frozenset(), frozenset({UUID(int=1)}), lambda _: True, TUESDAY) == []
