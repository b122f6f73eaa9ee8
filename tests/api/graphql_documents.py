"""Generated GraphQL documents: pages, objects, unions and interfaces; aliases, fragments, directives, variables.

Fields are merged wherever their keys are equal, so a key stands for one kind of value in all types.
"""

import json
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from achieve.reads.shape import Relation, Shape
from achieve.web.graphql.naming import filter_argument
from tests.api.graphql_reference import Row, cursor_of, filtered_column
from tests.api.graphql_vocabulary import Vocabulary

_PAGE_INFO = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename")
_DEEPEST = 3
_LONG = "y" * 70  # Longer than a column's name in PostgreSQL can be.
_SPREAD = re.compile(r"\.\.\.(Part\d+)")
_VARIABLE = re.compile(r"\$(\w+)")


@dataclass(frozen=True, slots=True)
class Document:
    """A document with what is sent beside it. requests: the values of the variables, each time that it is sent."""

    text: str
    requests: Sequence[Mapping[str, object]]
    operation: str | None


@dataclass(slots=True)
class Writer:
    """Writes one document. Most are small: checking a document costs the library more than answering it."""

    words: Vocabulary
    random: Random
    width: int = 2
    depth: int = 2
    fragments: dict[str, tuple[str, int, str]] = field(default_factory=dict[str, "tuple[str, int, str]"])
    declared: dict[str, str] = field(default_factory=dict[str, str])
    given: dict[str, object] = field(default_factory=dict[str, object])
    given_again: dict[str, object] = field(default_factory=dict[str, object])

    def document(self) -> Document:
        """A document that is valid, and mostly within the bounds."""
        if self._happens(0.2):
            self.width, self.depth = 3, _DEEPEST
        operations = [self._operation("Asked")]
        if self._happens(0.15):
            operations = self.random.sample([*operations, self._operation("Other")], 2)
        texts = [f"fragment {name} on {about} {text}" for name, (about, _, text) in self.fragments.items()]
        if self._happens(0.5):
            texts.reverse()
        name = "Asked" if len(operations) > 1 or self._happens(0.5) else None
        again = [self.given_again] if self.given_again != self.given and self._happens(0.5) else []
        return Document("\n".join([*operations, *texts]), [self.given, *again], name)

    def _operation(self, name: str) -> str:
        roots = [self._root() for _ in range(self.random.randint(1, self.width - 1))]
        if self._happens(0.15):
            roots.append(f"... on Query{self._directive()} {{ {self._root()} }}")
        body = f"{{ {' '.join(roots)} }}"
        declared = [self.declared[each] for each in sorted(self._variables_in(body))]
        return f"query {name}{'(' + ', '.join(declared) + ')' if declared else ''} {body}"

    def _variables_in(self, text: str) -> set[str]:
        """Those of a text, and of the fragments that it needs."""
        waiting, seen, found = [text], set[str](), set[str]()
        while waiting:
            current = waiting.pop()
            found |= set(_VARIABLE.findall(current))
            spread = set(_SPREAD.findall(current)) - seen
            seen |= spread
            waiting.extend(self.fragments[name][2] for name in spread)
        return found

    def _root(self) -> str:
        graph = self.words.graph
        kind = self.random.choice(["list", "list", "single", "node"])
        if kind == "list":
            name, shape = self._listed()
            return self._page(name, shape, self.depth)
        if kind == "single":
            name, shape = self.random.choice(sorted(graph.singles.items()))
            return self._field(name, self._id_of(shape), lambda: self._object(shape.type_name, self.depth))
        shape = self.random.choice(list(graph.shapes))
        return self._field("node", self._id_of(shape), lambda: self._object("Node", self.depth))

    def _listed(self) -> tuple[str, Shape]:
        """A list, of those that lead to several kinds the more often."""
        lists = sorted(self.words.graph.lists.items())
        weights = [1 + 2 * any(each.form == "any" for each in shape.relations) for _, shape in lists]
        return self.random.choices(lists, weights)[0]

    def _id_of(self, shape: Shape) -> str:
        return f"(id: {self._value('ID!', json.dumps(self._row(shape)['id']), self._row(shape)['id'])})"

    def _object(self, kind: str, depth: int) -> str:
        return f"{{ {' '.join(self._part(kind, depth) for _ in range(self.random.randint(1, self.width)))} }}"

    def _part(self, kind: str, depth: int) -> str:
        is_object = self.words.has_fields(kind)
        relations = self.words.relations(kind) if depth and is_object else ()
        weights = [45 if is_object else 10 if kind == "Node" else 0, 8, 30 if relations else 0]
        chosen = self.random.choices(
            ["plain", "type", "related", "inline", "spread"], [*weights, *((9, 8) if is_object else (45, 20))]
        )[0]
        match chosen:
            case "type":
                return f"{self.random.choice(['', 'kindOf: '])}__typename{self._directive()}"
            case "related":
                return self._related(kind, self.random.choice(relations), depth)
            case "inline":
                about = self._about(kind)
                stated = "" if about == kind and self._happens(0.5) else f" on {about}"
                return f"...{stated}{self._directive()} {self._object(about, depth)}"
            case "spread":
                return f"...{self._fragment(self._about(kind), depth)}{self._directive()}"
            case _:
                return self._plain(kind)

    def _plain(self, kind: str) -> str:
        name = self.random.choice(self.words.plain(kind))
        key = self.words.key(kind, name)
        alias = self.random.choice([key, key, key, f"x_{key}", f"y_{key}", f"{_LONG}_{key}"])
        return f"{'' if alias == name else f'{alias}: '}{name}{self._directive()}"

    def _about(self, kind: str) -> str:
        """A type for a fragment: mostly one that has fields."""
        fitting = self.words.fitting[kind]
        chosen = [each for each in fitting if self.words.has_fields(each) or self._happens(0.4)]
        return self.random.choice(chosen or fitting)

    def _related(self, kind: str, related: tuple[str, Relation], depth: int) -> str:
        name, relation = related
        key = self.words.key(kind, name)
        if relation.form == "page":
            return self._page(name, self.words.graph.shapes[relation.to], depth - 1, key)
        return self._field(name, "", lambda: self._object(self.words.target(relation), depth - 1), key)

    def _page(self, name: str, shape: Shape, depth: int, key: str = "") -> str:
        def chosen() -> str:
            return f"{{ {' '.join(self._page_part(shape, depth) for _ in range(self.random.randint(1, self.width)))} }}"

        return self._field(name, self._page_arguments(shape), chosen, key)

    def _page_part(self, shape: Shape, depth: int) -> str:
        kind = shape.type_name
        match self.random.choice(["nodes", "nodes", "edges", "pageInfo", "totalCount", "__typename"]):
            case "nodes":
                alias = self.random.choice(["", "all: "])
                return f"{alias}{self._field('nodes', '', lambda: self._object(kind, depth))}"
            case "edges":
                inner = self.random.choice(["cursor", "__typename", "", "at: cursor cursor"])
                node = self._field("node", "", lambda: self._object(kind, depth))
                return f"edges{self._directive()} {{ {inner} {node} }}"
            case "pageInfo":
                chosen = self.random.sample(_PAGE_INFO, self.random.randint(1, 5))
                return f"pageInfo{self._directive()} {{ {' '.join(chosen)} }}"
            case other:
                return f"{other}{self._directive()}"

    def _page_arguments(self, shape: Shape) -> str:
        first = self.random.choice([1, 2, 3])
        given = {"first": self._value("Int", str(first), first)}
        sort = self.random.choice([None, *shape.sort_names, *(f"-{name}" for name in shape.sort_names)])
        if sort is not None:
            # Fixed by the text where a cursor depends on it.
            given["sort"] = json.dumps(sort)
        if self._happens(0.3):
            cursor = cursor_of(self._row(shape), (sort or shape.default_sort).removeprefix("-"))
            given["after"] = self._value("String", json.dumps(cursor), cursor)
        elif sort is not None:
            given["sort"] = self._value("String", json.dumps(sort), sort)
        if self._happens(0.4):
            given |= self._filter(shape)
        return f"({', '.join(f'{name}: {value}' for name, value in given.items())})"

    def _filter(self, shape: Shape) -> dict[str, str]:
        filter_ = self.random.choice(self.words.filters(shape))
        column, _ = filtered_column(filter_) or ("", "")
        found = [self._row(shape)[column] for _ in range(self.random.randint(0, 3))]
        values: list[object] = [value for value in found if value is not None]
        kind, name = self.words.filter_kind(shape, filter_), filter_argument(filter_)
        if kind.startswith("[") and self._happens(0.6):
            return {name: self._value(kind, self.words.literal(kind, values), values)}
        return {name: self._value(kind, self.words.literal(kind, values[0]), values[0])} if values else {}

    def _value(self, kind: str, literal: str, value: object) -> str:
        """A value as it is, or by a variable: given, null, or not given at all, so that its default counts."""
        if not self._happens(0.3):
            return literal
        name = f"v{len(self.declared)}"
        has_default = not kind.endswith("!") and self._happens(0.3)
        self.declared[name] = f"${name}: {kind}{f' = {literal}' if has_default else ''}"
        for given in (self.given, self.given_again):
            self._give(given, name, kind, value)
        return f"${name}"

    def _give(self, given: dict[str, object], name: str, kind: str, value: object) -> None:
        ways = ["given"] if kind.endswith("!") else ["given", "given", "null", "absent"]
        match self.random.choice(ways):
            case "given":
                given[name] = _another(value) if self._happens(0.3) else value
            case "null":
                given[name] = None
            case _:
                pass

    def _fragment(self, about: str, depth: int) -> str:
        known = [name for name, (kind, deep, _) in self.fragments.items() if kind == about and deep <= depth]
        if known and self._happens(0.5):
            return self.random.choice(known)
        text = self._object(about, depth)
        name = f"Part{len(self.fragments)}"
        self.fragments[name] = (about, depth, text)
        return name

    def _field(self, name: str, arguments: str, chosen: Callable[[], str], key: str = "") -> str:
        """A field under a key that is its own for these arguments, now and then twice, to be merged."""
        key = key or name
        alias = f"k{zlib.crc32(arguments.encode())}_{key}: " if arguments else f"{key}: " if key != name else ""
        written = [
            f"{alias}{name}{arguments}{self._directive()} {chosen()}" for _ in range(2 if self._happens(0.1) else 1)
        ]
        return " ".join(written)

    def _directive(self) -> str:
        if not self._happens(0.15):
            return ""
        wanted = self._happens(0.5)
        value = self._value("Boolean!", json.dumps(wanted), wanted)
        return f" @{self.random.choice(['include', 'skip'])}(if: {value})"

    def _row(self, shape: Shape) -> Row:
        return self.words.row(shape, self.random)

    def _happens(self, chance: float) -> bool:
        return self.random.random() < chance


def _another(value: object) -> object:
    """Another value of the kind, where there is one: of a choice, or of a number from 1 to 3."""
    if isinstance(value, bool):
        return not value
    return 4 - value if isinstance(value, int) and value in (1, 2, 3) else value
