"""Generated GraphQL documents: nested pages and objects, aliases, fragments, directives, variables, merged fields."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from achieve.reads.shape import Relation, Shape
from achieve.web.graphql.naming import camel
from achieve.web.graphql.schema import Graph
from tests.api.graphql_reference import Row, cursor_of

_PAGE_INFO = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename")
_VARIABLES = {"yes": ("Boolean!", True), "no": ("Boolean = false", None), "n": ("Int", 2), "m": ("Int = 3", None)}
_DEEPEST = 3
_LONGER_THAN_A_COLUMN_NAME = "y" * 70


@dataclass(slots=True)
class Writer:
    """Writes one document. rows: what cursors and ids are taken from, by the names of the shapes."""

    graph: Graph
    rows: Mapping[str, Sequence[Row]]
    random: Random
    fragments: list[tuple[str, str, int]] = field(default_factory=list[tuple[str, str, int]])
    definitions: list[str] = field(default_factory=list[str])
    used: set[str] = field(default_factory=set[str])

    def document(self) -> str:
        """A document that is valid, and within the bounds."""
        roots = [self._root() for _ in range(self.random.randint(1, 3))]
        if self._happens(0.15):
            roots.append(f"... on Query {{ {self._root()} }}")
        declared = " ".join(f"${name}: {_VARIABLES[name][0]}" for name in sorted(self.used))
        head = f"query Asked({declared})" if declared else "query Asked"
        return "\n".join([f"{head} {{ {' '.join(roots)} }}", *self.definitions])

    def variables(self) -> dict[str, object]:
        """The values of the variables that the document uses and that have no default."""
        return {name: _VARIABLES[name][1] for name in self.used if _VARIABLES[name][1] is not None}

    def _root(self) -> str:
        kind = self.random.choice(["list", "list", "single", "node"])
        if kind == "list":
            name, shape = self.random.choice(sorted(self.graph.lists.items()))
            return self._page(name, shape, _DEEPEST)
        if kind == "single":
            name, shape = self.random.choice(sorted(self.graph.singles.items()))
            arguments = f'(id: "{self._row(shape)["id"]}")'
            return self._field(name, arguments, self._object(shape, _DEEPEST))
        shape = self.random.choice(list(self.graph.shapes))
        arguments = f'(id: "{self._row(shape)["id"]}")'
        about = self.random.choice(list(self.graph.shapes))
        inner = f"id ... on {about.type_name} {self._object(about, _DEEPEST - 1)} ... on Node {{ __typename id }}"
        return self._field("node", arguments, f"{{ {inner} }}")

    def _object(self, shape: Shape, depth: int) -> str:
        return f"{{ {' '.join(self._part(shape, depth) for _ in range(self.random.randint(1, 3 if depth else 2)))} }}"

    def _part(self, shape: Shape, depth: int) -> str:
        relations = [each for each in shape.relations if depth > 0]
        kind = self.random.choices(
            ["plain", "type", "related", "inline", "node", "spread"], [45, 8, 30 if relations else 0, 7, 4, 10]
        )[0]
        match kind:
            case "type":
                return f"{self.random.choice(['', 'kindOf: '])}__typename{self._directive()}"
            case "related":
                return self._related(self.random.choice(relations), depth)
            case "inline":
                about = self.random.choice([f" on {shape.type_name}", ""])
                return f"...{about}{self._directive()} {self._object(shape, depth)}"
            case "node":
                return f"... on Node{self._directive()} {{ id same: id __typename }}"
            case "spread":
                return f"...{self._fragment(shape, depth)}{self._directive()}"
            case _:
                name = camel(self.random.choice(list(shape.fields)))
                alias = self.random.choice(
                    ["", "", "", f"x_{name}: ", f"y_{name}: ", f"{_LONGER_THAN_A_COLUMN_NAME}_{name}: "]
                )
                return f"{alias}{name}{self._directive()}"

    def _related(self, relation: Relation, depth: int) -> str:
        target, name = self.graph.shapes[relation.to], camel(relation.name)
        if relation.form == "page":
            return self._page(name, target, depth - 1)
        return self._field(name, "", self._object(target, depth - 1))

    def _page(self, name: str, shape: Shape, depth: int) -> str:
        parts = [self._page_part(shape, depth) for _ in range(self.random.randint(1, 3))]
        return self._field(name, self._page_arguments(shape), f"{{ {' '.join(parts)} }}")

    def _page_part(self, shape: Shape, depth: int) -> str:
        match self.random.choice(["nodes", "nodes", "edges", "pageInfo", "totalCount", "__typename"]):
            case "nodes":
                return f"{self.random.choice(['', 'all: '])}nodes{self._directive()} {self._object(shape, depth)}"
            case "edges":
                inner = self.random.choice(["cursor", "__typename", "", "at: cursor cursor"])
                return f"edges{self._directive()} {{ {inner} node {self._object(shape, depth)} }}"
            case "pageInfo":
                chosen = self.random.sample(_PAGE_INFO, self.random.randint(1, 5))
                return f"pageInfo {{ {' '.join(chosen)} }}"
            case other:
                return f"{other}{self._directive()}"

    def _page_arguments(self, shape: Shape) -> str:
        sort = self.random.choice([None, *shape.sort_names, *(f"-{name}" for name in shape.sort_names)])
        given = {"first": self.random.choice(["1", "2", "3", "$n", "$m"])}
        if given["first"].startswith("$"):
            self.used.add(given["first"][1:])
        if sort is not None:
            given["sort"] = f'"{sort}"'
        if self._happens(0.3):
            given["after"] = f'"{cursor_of(self._row(shape), (sort or shape.default_sort).removeprefix("-"))}"'
        given |= self._filter(shape)
        return f"({', '.join(f'{name}: {value}' for name, value in given.items())})"

    def _filter(self, shape: Shape) -> dict[str, str]:
        if not self._happens(0.4):
            return {}
        ids = ", ".join(f'"{self._row(shape)["id"]}"' for _ in range(self.random.randint(0, 3)))
        offered = {
            "Organization": {"kind": "school", "parentId": f'"{self._row(shape)["id"]}"'},
            "Person": {"isLearner": self.random.choice(["true", "false"])},
            "Enrollment": {"role": self.random.choice(["learner", "[learner, teacher]", "[]"])},
        }.get(shape.type_name, {}) | {"id": f"[{ids}]"}
        name = self.random.choice(sorted(offered))
        return {name: offered[name]}

    def _fragment(self, shape: Shape, depth: int) -> str:
        known = [name for name, about, deep in self.fragments if about == shape.type_name and deep <= depth]
        if known and self._happens(0.5):
            return self.random.choice(known)
        text = self._object(shape, depth)
        name = f"Part{len(self.fragments)}"
        self.fragments.append((name, shape.type_name, depth))
        self.definitions.append(f"fragment {name} on {shape.type_name} {text}")
        return name

    def _field(self, name: str, arguments: str, chosen: str) -> str:
        """A field under a key that is its own for these arguments, so that what has one key can be merged."""
        alias = f"k{zlib.crc32(arguments.encode())}_{name}: " if arguments else ""
        return f"{alias}{name}{arguments}{self._directive()} {chosen}"

    def _directive(self) -> str:
        if not self._happens(0.15):
            return ""
        name, value = self.random.choice(["include", "skip"]), self.random.choice(["true", "false", "$yes", "$no"])
        self.used |= {value[1:]} if value.startswith("$") else set()
        return f" @{name}(if: {value})"

    def _row(self, shape: Shape) -> Row:
        return self.random.choice(self.rows[shape.name])

    def _happens(self, chance: float) -> bool:
        return self.random.random() < chance
