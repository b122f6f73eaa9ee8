"""What each of some actors may see of a district's rows: the rules of access, read once more in plain Python."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from tests.api.graphql_reference import Row, Rows

_CONTACT = ("email", "phone")
_GUARDED = (*_CONTACT, "birth_date")


@dataclass(frozen=True, slots=True)
class District:
    """Everything there is, with who has which role where. today: what is active is active today."""

    rows: Rows
    roles: Sequence[Row]
    today: date

    def places(self, person: str, role: str) -> set[object]:
        """The organizations at which a person has a role now."""
        mine = [each for each in self.active(self.roles) if each["person_id"] == person and each["role"] == role]
        return {each["organization_id"] for each in mine}

    def below(self, places: set[object]) -> set[object]:
        """Organizations, and those below them."""
        organizations = self.rows["people.Organization"]
        return {each["id"] for each in organizations if places & set(cast("list[object]", each["ancestor_ids"]))}

    def above(self, places: set[object]) -> set[object]:
        """Organizations, and those above them."""
        found = [each for each in self.rows["people.Organization"] if each["id"] in places]
        return {above for each in found for above in cast("list[object]", each["ancestor_ids"])}

    def classes(self, person: str, roles: set[str]) -> set[object]:
        """The classes that a person is in now, as one of these."""
        enrolled = self.active(self.rows["people.Enrollment"])
        return {each["class_id"] for each in enrolled if each["person_id"] == person and each["role"] in roles}

    def learners(self, classes: set[object]) -> set[object]:
        """Who learns in these classes now."""
        enrolled = self.active(self.rows["people.Enrollment"])
        return {each["person_id"] for each in enrolled if each["class_id"] in classes and each["role"] == "learner"}

    def staff(self, places: set[object]) -> set[object]:
        """Who has a role at these organizations now, guardians apart."""
        return {
            each["person_id"]
            for each in self.active(self.roles)
            if each["organization_id"] in places and each["role"] != "guardian"
        }

    def is_only_guardian(self, person: Row) -> bool:
        """Whether a person never was anything here but a guardian."""
        roles = [each["role"] for each in self.roles if each["person_id"] == person["id"]]
        return bool(roles) and all(role == "guardian" for role in roles)

    def active(self, rows: Sequence[Row]) -> list[Row]:
        """Those that have begun and not ended."""
        day = self.today.isoformat()
        return [each for each in rows if str(each["begins_on"]) <= day and str(each["ends_on"] or day) >= day]


Sees = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Onlooker:
    """What an actor sees, by shape: of those that are not named, all. closed: the shapes of which it sees nothing.

    denies: the guarded fields of a person that stay hidden.
    """

    sees: Mapping[str, Sees]
    closed: frozenset[str]
    denies: Callable[[Row], Sequence[str]]

    def view(self, rows: Rows) -> Rows:
        """The rows, without what is hidden."""
        return {
            name: [self._redacted(name, row) for row in found if self._sees(name, row)] for name, found in rows.items()
        }

    def _sees(self, name: str, row: Row) -> bool:
        return name not in self.closed and (name not in self.sees or self.sees[name](row))

    def _redacted(self, name: str, row: Row) -> Row:
        if name != "people.Person":
            return row
        hidden = self.denies(row)
        return {**row, **dict.fromkeys(hidden), "redacted": [field for field in _GUARDED if field in hidden]}


def onlookers(district: District, own: str, people: Mapping[str, str]) -> Mapping[str, Onlooker]:
    """Four actors. own: the district's id; people: the ids of those who look on, by their names."""
    return {
        "admin": _admin(own),
        "teacher": _teacher(district, own, people["teacher"]),
        "learner": _learner(district, people["learner"]),
        "client": _client(own),
    }


def _admin(own: str) -> Onlooker:
    """Everything but what happened to habits, which an administrator may not read."""

    def sees_event(row: Row) -> bool:
        return not row["is_learner_data"] or row["area"] != "habits"

    return Onlooker(
        sees={"feed.Event": sees_event, "accounts.District": lambda row: row["id"] == own},
        closed=frozenset(),
        denies=lambda _row: (),
    )


def _teacher(district: District, own: str, me: str) -> Onlooker:
    learners = district.learners(district.classes(me, {"teacher", "aide"}))
    colleagues = district.staff(district.below(district.places(me, "teacher")))

    def sees_person(row: Row) -> bool:
        if row["is_learner"] or district.is_only_guardian(row):
            return row["id"] in learners
        return row["id"] in colleagues or row["id"] == me

    return Onlooker(
        sees={
            "accounts.District": lambda row: row["id"] == own,
            "people.Person": sees_person,
            "people.Enrollment": lambda row: row["role"] != "learner" or row["person_id"] in learners,
            # Staff hear of what concerns them: here nothing does.
            "feed.Event": lambda _row: False,
        },
        closed=frozenset({"accounts.ApiClient"}),
        denies=lambda row: ("birth_date",) if row["id"] in learners or row["id"] == me else _GUARDED,
    )


def _learner(district: District, me: str) -> Onlooker:
    mine = district.classes(me, {"learner"})
    places = district.above(district.places(me, "learner"))
    published = {each["id"] for each in district.rows["competencies.Framework"] if each["status"] == "published"}
    return Onlooker(
        sees={
            "people.Organization": lambda row: row["id"] in places,
            "people.Class": lambda row: row["id"] in mine,
            "people.Person": lambda row: row["id"] == me,
            "people.Enrollment": lambda row: (
                row["person_id"] == me if row["role"] == "learner" else row["class_id"] in mine
            ),
            "competencies.Framework": lambda row: row["id"] in published,
            "competencies.Competency": lambda row: row["framework_id"] in published,
        },
        closed=frozenset({"accounts.ApiClient", "accounts.District", "feed.Event"}),
        denies=lambda _row: (),
    )


def _client(own: str) -> Onlooker:
    """A client for the roster and the events, without contacts and without frameworks."""
    return Onlooker(
        sees={
            "accounts.District": lambda row: row["id"] == own,
            "feed.Event": lambda row: not row["is_learner_data"] or row["area"] == "roster",
        },
        closed=frozenset(
            {"accounts.ApiClient", "competencies.Framework", "competencies.Competency", "progress.MasteryPolicy"}
        ),
        denies=lambda _row: _GUARDED,
    )
