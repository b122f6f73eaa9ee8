"""What must come of a call, from the permission table and a district's record alone: never from the scopes in SQL."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from achieve.access.matrix import CLIENT_RULES, MATRIX, ClientRule, Grant
from achieve.access.roles import Action, Resource, Role, Rows
from tests.access.facts import KINDS, Facts
from tests.access.record import Record, Row


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: a person, a machine client, or an administrator of the platform.

    kind: the role that the person stands for, or `client`. scopes: what the token is limited to.
    """

    name: str
    kind: str
    person_id: UUID | None = None
    client_id: UUID | None = None
    scopes: frozenset[str] | None = None
    schools: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The permission table as it was when the tests began: a mutation of the service's own does not reach it."""

    grants: Mapping[Resource, Mapping[Role, Grant]]
    clients: Mapping[Resource, ClientRule]


THE_TABLE = Table({line: dict(roles) for line, roles in MATRIX.items()}, dict(CLIENT_RULES))


@dataclass(frozen=True, slots=True)
class Oracle:
    """Says for everyone who asks what is open to them in one district."""

    record: Record
    table: Table = THE_TABLE
    known: dict[tuple[Asker, Facts, Action], bool] = field(default_factory=dict[tuple[Asker, Facts, Action], bool])

    def granted(self, asker: Asker, line: Resource, action: Action) -> "list[tuple[Role | None, Rows]]":
        """What the table gives: pairs of a role (None for a client) and its rows."""
        rule = self.table.clients[line]
        # Nothing is written that is not read.
        verbs = ("read",) if action in (Action.READ, Action.COUNT) else ("read", "write")
        if asker.scopes is not None and not {f"{rule.area}:{verb}" for verb in verbs} <= asker.scopes:
            return []
        if asker.client_id is not None:
            is_open = action is Action.READ or (rule.writable and action in (Action.WRITE, Action.DELETE))
            return [(None, _rows_of_client(asker, rule, action))] if rule.rows is not None and is_open else []
        grants = self.table.grants.get(line, {})
        return [(role, rows) for role in self._roles(asker) for rows in grants.get(role, Grant()).rows(action)]

    def may(self, asker: Asker, lines: Iterable[Resource], action: Action = Action.READ) -> bool:
        """Whether any row of these lines could be open: else the answer is that the role does not include it."""
        return any(self.granted(asker, line, action) for line in lines)

    def opens(self, asker: Asker, facts: Facts | None, action: Action = Action.READ) -> bool:
        """Whether a row with these facts is open; None: there is none."""
        if facts is None:
            return False
        key = (asker, facts, action)
        if key not in self.known:
            self.known[key] = self._opens(asker, facts, action)
        return self.known[key]

    def _opens(self, asker: Asker, facts: Facts, action: Action) -> bool:
        if not all(self.granted(asker, line, action) for line in facts.also):
            return False
        granted = self.granted(asker, facts.line, action)
        if facts.is_foreign:
            granted = [each for each in granted if each[1] in _BEYOND_DISTRICTS]
        return any(self._reaches(asker, role, rows, facts) for role, rows in granted)

    def shows(self, asker: Asker, path: str, row: Row) -> bool:
        """Whether a row of a collection is shown."""
        return self.opens(asker, KINDS[path].tell(self.record, row))

    def redacted(self, asker: Asker, path: str, row: Row) -> set[str]:
        """The fields of a row that are kept back."""
        guarded = KINDS[path].guarded.items()
        return {name for name, tell in guarded if not self.opens(asker, tell(self.record, row))}

    def _roles(self, asker: Asker) -> set[Role]:
        if asker.kind == Role.PLATFORM_ADMIN:
            return {Role.PLATFORM_ADMIN}
        return self.record.roles_of(asker.person_id)

    def _reaches(self, asker: Asker, role: Role | None, rows: Rows, facts: Facts) -> bool:
        if role is None:
            return self._reaches_for_client(asker, rows, facts)
        meaning = _MEANINGS.get(rows)
        assert meaning, f"Say in tests/access/oracle.py, in _MEANINGS, which rows `{rows.value}` are."
        return meaning(self.record, asker, role, facts)

    def _reaches_for_client(self, asker: Asker, rows: Rows, facts: Facts) -> bool:
        if rows is Rows.OWN:
            return facts.client is not None and facts.client == asker.client_id
        if rows is Rows.OWN_DISTRICT:
            return facts.district == self.record.district_id
        if asker.schools is None or rows is Rows.ALL:
            return True
        if rows is Rows.PUBLISHED:
            return facts.published is not None
        above = rows is Rows.CLIENT_SCHOOLS_AND_ABOVE and facts.organization in self.record.above(asker.schools)
        return above or _in_schools(self.record, asker.schools, facts)


def _rows_of_client(asker: Asker, rule: ClientRule, action: Action) -> Rows:
    """Of all rows, a client of some schools reads those of the rule, and writes those of its schools."""
    assert rule.rows is not None
    if rule.rows is not Rows.ALL or asker.schools is None:
        return rule.rows
    return rule.limited if action is Action.READ else Rows.CLIENT_SCHOOLS


Meaning = Callable[[Record, Asker, Role, Facts], bool]


def _in_schools(record: Record, schools: frozenset[UUID], facts: Facts) -> bool:
    people = {person for person, _ in record.people_at(set(schools))}
    in_class = facts.class_id is not None and record.row("class", facts.class_id)["organization_id"] in schools
    return facts.organization in schools or facts.learner in people or facts.person in people or in_class


def _here(record: Record, asker: Asker, role: Role, _facts: Facts) -> bool:
    return bool(record.organizations_of(asker.person_id, role))


def _own_district(record: Record, asker: Asker, role: Role, facts: Facts) -> bool:
    return facts.district == record.district_id and _here(record, asker, role, facts)


def _every_district(_record: Record, _asker: Asker, _role: Role, facts: Facts) -> bool:
    return facts.district is not None


def _schools(record: Record, asker: Asker, role: Role, facts: Facts) -> bool:
    mine = record.below(record.organizations_of(asker.person_id, role))
    # Guardians have a role at a school without being its staff: only its leaders reach them there.
    people = {who for who, what in record.people_at(mine) if what != "guardian" or role is Role.SCHOOL_LEADER}
    learners = {who for who, what in record.people_at(mine) if what == "learner"}
    in_class = facts.class_id is not None and record.row("class", facts.class_id)["organization_id"] in mine
    in_place = facts.organization in mine or facts.led in mine
    return in_place or facts.learner in learners or facts.person in people or in_class


def _schools_and_above(record: Record, asker: Asker, role: Role, facts: Facts) -> bool:
    mine = record.organizations_of(asker.person_id, role)
    return facts.organization in record.below(mine) | record.above(mine)


def _own_classes(record: Record, asker: Asker, _role: Role, facts: Facts) -> bool:
    mine = record.classes_of(asker.person_id, ("teacher", "aide"))
    learners = record.learners_of_classes(mine)
    return facts.class_id in mine or facts.learner in learners or facts.person in learners


def _own(_record: Record, asker: Asker, _role: Role, facts: Facts) -> bool:
    return facts.owner is not None and facts.owner == asker.person_id


def _self(record: Record, asker: Asker, _role: Role, facts: Facts) -> bool:
    mine = record.above(record.organizations_of(asker.person_id, Role.LEARNER))
    classes = record.classes_of(asker.person_id, ("learner",))
    is_me = asker.person_id in (facts.person, facts.learner) or asker.person_id in facts.concerned
    return is_me or facts.organization in mine or facts.class_id in classes


def _childrens_organizations(record: Record, asker: Asker) -> set[UUID]:
    children = record.children_of(asker.person_id)
    return record.above(place for child in children for place in record.organizations_of(child, Role.LEARNER))


def _children(record: Record, asker: Asker, _role: Role, facts: Facts) -> bool:
    children = record.children_of(asker.person_id)
    classes = {each for child in children for each in record.classes_of(child, ("learner",))}
    is_child = facts.learner in children or facts.person in children
    return is_child or facts.organization in _childrens_organizations(record, asker) or facts.class_id in classes


def _published(_record: Record, _asker: Asker, _role: Role, facts: Facts) -> bool:
    return facts.published is not None


def _childrens_schools(record: Record, asker: Asker, _role: Role, facts: Facts) -> bool:
    return facts.published in _childrens_organizations(record, asker)


def _technical(_record: Record, _asker: Asker, _role: Role, facts: Facts) -> bool:
    return facts.is_technical


NOBODYS_YET = frozenset({Rows.GRANTED, Rows.SHARED, Rows.MEMBER, Rows.JUDGED})
_BEYOND_DISTRICTS = frozenset({Rows.EVERY_DISTRICT, Rows.TECHNICAL})


def _of_none_yet(_record: Record, _asker: Asker, _role: Role, _facts: Facts) -> bool:
    """Nothing in a district says so yet: the sets of rows are empty."""
    return False


_MEANINGS: Mapping[Rows, Meaning] = {
    Rows.ALL: _here,
    Rows.OWN_DISTRICT: _own_district,
    Rows.EVERY_DISTRICT: _every_district,
    Rows.OWN_SCHOOLS: _schools,
    Rows.ASSIGNED_SCHOOLS: _schools,
    Rows.OWN_SCHOOLS_AND_ABOVE: _schools_and_above,
    Rows.ASSIGNED_SCHOOLS_AND_ABOVE: _schools_and_above,
    Rows.OWN_CLASSES: _own_classes,
    Rows.OWN: _own,
    Rows.SELF: _self,
    Rows.CHILDREN: _children,
    Rows.PUBLISHED: _published,
    Rows.CHILDRENS_SCHOOLS: _childrens_schools,
    Rows.TECHNICAL: _technical,
    **dict.fromkeys(NOBODYS_YET, _of_none_yet),
}
