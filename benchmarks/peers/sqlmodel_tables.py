"""The service's tables as SQLModel classes with relationships: the columns that the answers need, and no others."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Text
from sqlalchemy.dialects.postgresql import ARRAY, TIMESTAMP
from sqlalchemy.orm import registry
from sqlmodel import Field, Relationship, SQLModel

# Keys start with the district, so that every reference shares a column with the others: these are for reading only.
_READ = {"viewonly": True}


class Table(SQLModel, registry=registry()):
    """A row of one district."""

    __tablename__: ClassVar[str]  # pyright: ignore[reportIncompatibleVariableOverride] SQLModel means it to be set.

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)


class Versioned(Table):
    """A row with its version and times."""

    version: int
    created_at: datetime = Field(sa_type=TIMESTAMP(timezone=True))  # pyright: ignore  SQLModel's overloads miss type instances.
    updated_at: datetime = Field(sa_type=TIMESTAMP(timezone=True))  # pyright: ignore  as above


def _texts() -> "Column[list[str]]":
    return Column(ARRAY(Text))


def _refers(column: str, table: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["district_id", column], [f"{table}.district_id", f"{table}.id"])


class Competency(Table, table=True):
    """A learning target."""

    __tablename__ = "competency"

    framework_id: UUID
    place: int
    code: str | None
    statement: str
    learner_statement: str | None
    education_levels: list[str] = Field(sa_column=_texts())
    is_judged: bool
    is_habit: bool


class Progress(Table, table=True):
    """Where one learner stands with one target."""

    __tablename__ = "progress"
    __table_args__ = (_refers("learner_id", "person"), _refers("competency_id", "competency"))

    learner_id: UUID
    competency_id: UUID
    is_habit: bool
    score: float | None
    level: str | None
    state: str
    since: datetime | None = Field(sa_type=TIMESTAMP(timezone=True))  # pyright: ignore  as above
    evidence_count: int
    trend: str | None
    competency: Competency | None = Relationship(sa_relationship_kwargs=_READ)


class ExternalId(Table, table=True):
    """The id of a person in another system."""

    __tablename__ = "external_id"
    __table_args__ = (_refers("resource_id", "person"),)

    resource_id: UUID
    system: str
    value: str


class Person(Versioned, table=True):
    """A learner or a member of staff."""

    __tablename__ = "person"

    given_name: str
    family_name: str
    preferred_name: str | None
    email: str | None
    phone: str | None
    birth_date: date | None
    grade_levels: list[str] = Field(sa_column=_texts())
    is_learner: bool
    is_active: bool
    progress: list[Progress] = Relationship(
        sa_relationship_kwargs={**_READ, "order_by": "Progress.competency_id"},
    )
    other_ids: list[ExternalId] = Relationship(sa_relationship_kwargs=_READ)

    @property
    def display_name(self) -> str:
        return f"{self.preferred_name or self.given_name} {self.family_name}"

    @property
    def external_ids(self) -> dict[str, str]:
        return {each.system: each.value for each in self.other_ids}

    @property
    def redacted(self) -> list[str]:
        return []


class Enrollment(Table, table=True):
    """A person in a class."""

    __tablename__ = "enrollment"
    __table_args__ = (_refers("class_id", "class"), _refers("person_id", "person"))

    class_id: UUID
    person_id: UUID
    role: str
    begins_on: date
    ends_on: date | None
    person: Person = Relationship(sa_relationship_kwargs=_READ)


class SchoolClass(Table, table=True):
    """A class."""

    __tablename__ = "class"

    title: str
    framework_id: UUID | None
    grade_levels: list[str] = Field(sa_column=_texts())
    enrollments: list[Enrollment] = Relationship(sa_relationship_kwargs=_READ)


class Strategy(Versioned, table=True):
    """A way of working, with steps under it."""

    __tablename__ = "strategy"

    plan_id: UUID
    implementation_plan_id: UUID
    organization_id: UUID
    title: str
    kind: str
    description: str | None
    rank: int


class StepDependency(Table, table=True):
    """A step that waits for another one."""

    __tablename__ = "step_dependency"
    __table_args__ = (_refers("step_id", "step"),)

    step_id: UUID
    depends_on_id: UUID


class Step(Versioned, table=True):
    """An action step."""

    __tablename__ = "step"
    __table_args__ = (_refers("strategy_id", "strategy"), _refers("responsible_id", "person"))

    plan_id: UUID
    implementation_plan_id: UUID
    strategy_id: UUID
    organization_id: UUID
    title: str
    description: str | None
    sequence: int
    status: str
    responsible_id: UUID | None
    due_on: date | None
    completed_on: date | None
    origin_step_id: UUID | None
    responsible: Person | None = Relationship(sa_relationship_kwargs=_READ)
    strategy: Strategy | None = Relationship(sa_relationship_kwargs=_READ)
    dependencies: list[StepDependency] = Relationship(sa_relationship_kwargs=_READ)

    @property
    def is_overdue(self) -> bool:
        return self.due_on is not None and self.due_on < date.today() and self.status not in ("done", "dropped")  # noqa: DTZ011 - the server's day is UTC.

    @property
    def depends_on_ids(self) -> list[UUID]:
        return sorted(each.depends_on_id for each in self.dependencies)
