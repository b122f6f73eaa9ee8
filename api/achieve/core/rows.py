"""Bases and column kinds of the tables: every tenant row starts with its district, and references stay inside it."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Text
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlmodel import Field, SQLModel

from achieve.core import clock
from achieve.core.ids import new_id

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


# The three return Any because pydantic's own Field does: the annotation at the attribute is the type.
def instant(*, nullable: bool = False, now: bool = False) -> Any:  # noqa: ANN401
    """A `timestamptz` column; `now` fills in the present instant."""
    default = {"default_factory": clock.now} if now else {"default": None} if nullable else {}
    return Field(sa_type=TIMESTAMP(timezone=True), nullable=nullable, **default)  # pyright: ignore  SQLModel's overloads miss type instances.


def text(*, nullable: bool = False, default: str | None = None, index: bool = False) -> Any:  # noqa: ANN401
    """A text column that sorts by code point, so that pages do not depend on the server's language."""
    given = {"default": default} if nullable or default is not None else {}
    return Field(sa_type=Text(collation="C"), nullable=nullable, index=index, **given)  # pyright: ignore  as above


def document(*, nullable: bool = False) -> Any:  # noqa: ANN401
    """A `jsonb` column for content that is kept whole and not searched."""
    return Field(sa_type=JSONB(none_as_null=True), nullable=nullable, **({"default": None} if nullable else {}))  # pyright: ignore  as above


def references(column: str, table: str, *, cascade: bool = False) -> ForeignKeyConstraint:
    """A reference inside the district. cascade: the row goes when what it refers to is deleted."""
    return ForeignKeyConstraint(
        ["district_id", column],
        [f"{table}.district_id", f"{table}.id"],
        ondelete="CASCADE" if cascade else None,
    )


def one_of(column: str, values: type[object] | tuple[str, ...]) -> CheckConstraint:
    """A column that holds one of some words. Text with a check: an enum type would keep row security from indexes."""
    words = values if isinstance(values, tuple) else tuple(str(value) for value in values)  # pyright: ignore  an enum class is iterable
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} in ({listed})", name=f"{column}_known")


class Row(SQLModel):
    """A row of any table.

    type_code: the kind of resource in its ids (see core.ids), unique among tables; 0 for rows without ids of their own.
    """

    __tablename__: ClassVar[str]  # pyright: ignore[reportIncompatibleVariableOverride] SQLModel means it to be set.
    type_code: ClassVar[int] = 0

    @classmethod
    def fresh_id(cls) -> UUID:
        """A new id that names this kind of resource."""
        return new_id(cls.type_code)

    @classmethod
    def table_name(cls) -> str:
        """Name of the table."""
        return cls.__tablename__

    @classmethod
    def python_type(cls, column: str) -> type[object]:
        """The Python type of a column's values."""
        return SQLModel.metadata.tables[cls.table_name()].columns[column].type.python_type


class TenantRow(Row):
    """A row of one district. Its key starts with the district, so that the data can be sharded by it."""

    district_id: UUID = Field(primary_key=True, foreign_key="district.id")
    id: UUID = Field(primary_key=True)


class ResourceRow(TenantRow):
    """A row that people read and change: versioned, with its times."""

    version: int = Field(default=1)
    created_at: datetime = instant(now=True)
    updated_at: datetime = instant(now=True)

    def touch(self) -> None:
        """Mark a change: the next version, changed now."""
        self.version += 1
        self.updated_at = clock.now()
