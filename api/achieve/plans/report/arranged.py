"""A report as it is arranged: sections within sections. A page and a PDF print the same one, each in its own way."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A word or two under a name."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of some length under a name."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its text alternative. svg: complete, of numbers and dates alone; nobody's words are in it."""

    svg: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header. In each row the first cell is what the row is about."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, in this order. Sections without anything in them are not printed."""

    title: str
    facts: tuple[Fact, ...] = ()
    passages: tuple[Passage, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    sections: "tuple[Section, ...]" = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands under the heading."""
        return not (self.facts or self.passages or self.charts or self.tables or self.sections)


@dataclass(frozen=True, slots=True)
class Report:
    """The whole. moment: as of when; whose: the organization."""

    title: str
    whose: str
    moment: str
    facts: tuple[Fact, ...]
    summary: str
    sections: tuple[Section, ...]
