"""How the register says what a table holds of people, and what an erasure does to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Rows(StrEnum):
    """What becomes of the rows about a person when the person is erased."""

    KEPT = "kept"
    """They stay, under the pseudonym that the person's id is."""
    ENDED = "ended"
    """Their last day was yesterday; those that have not begun go."""
    DELETED = "deleted"
    """They go."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One table. Every column of ids, texts, documents, bytes and dates stands in one of its groups.

    about: ids of the person that a row is about. by: ids of people who did or recorded it; they stay, as ids.
    ids: ids of what is no person. words: codes of ours, and dates, that say nothing beyond what is kept.
    own: what is known of the person that a row is about; cleared. labels: as `own`, but which rows have the same one
    matters; each becomes a token. written: in words of the person in `by`; cleared. prose: what people wrote about
    something else; the person's full name in it is replaced. sealed: hashes, keys and copies; never exported.
    where: which rows are about the person, in the place of `about`: SQL of `{t}` and `:subject`. handed_over: which of
    those an export holds, where that is not all of them.
    withheld: an archive has none of it, as more people may open an archive than may read these rows.
    append_only: the application cannot change what is in `own` and `labels`; one function of the database can.
    tells_of_others: what is `own` is in words, in which other people may be named, too.
    says: what a column means, where the contract has no field for it.
    """

    name: str
    about: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    sealed: tuple[str, ...] = ()
    rows: Rows = Rows.KEPT
    where: str = ""
    handed_over: str = ""
    withheld: bool = False
    is_global: bool = False
    append_only: bool = False
    tells_of_others: bool = False
    says: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def classified(self) -> list[str]:
        """Every column that stands in some group, as often as it does."""
        groups = (self.about, self.by, self.ids, self.words, self.own, self.labels, self.written, self.prose)
        return [*(column for group in groups for column in group), *self.sealed]

    @property
    def prose_columns(self) -> tuple[str, ...]:
        """Every column in which anybody may be named in passing."""
        return (*self.prose, *self.written, *((*self.own, *self.labels) if self.tells_of_others else ()))

    @property
    def about_rows(self) -> str:
        """SQL of `{t}` and `:subject`: which rows are about the person; empty where none can be."""
        return self.where or " or ".join(f"{{t}}.{column} = :subject" for column in self.about)

    @property
    def by_rows(self) -> str:
        """SQL of `{t}` and `:subject`: which rows the person did or recorded; empty where none can be."""
        return " or ".join(f"{{t}}.{column} = :subject" for column in self.by)

    @property
    def within(self) -> str:
        """SQL of `{t}`: what keeps a statement inside the district."""
        return "true" if self.is_global else "{t}.district_id = :district"


def columns(names: str) -> tuple[str, ...]:
    """Names of columns, from one text."""
    return tuple(names.split())
