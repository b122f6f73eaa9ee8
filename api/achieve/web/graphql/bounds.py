"""How much a document may ask for: counted over the expanded document without expanding it, before it is validated.

A fragment is counted once and remembered, so the time is linear in what the client has written, whatever it nests.
What passes is at most MOST_TOKENS long when expanded, so what is counted after that is small as well: aliases here,
objects and values (`Tally`) where the schema is at hand.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from graphql import (
    DocumentNode,
    ExecutableDefinitionNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
)
from graphql.language import TokenKind

from achieve.web.graphql.errors import TooComplex, refuse

MOST_TOKENS = 2_000
MOST_WRITTEN_TOKENS = 2 * MOST_TOKENS
MOST_ALIASES = 15
LONGEST_ALIAS = 100
MOST_REPETITIONS = 64
MOST_FRAGMENTS = 100
MOST_VARIABLE_VALUES = 10_000
MOST_DEPTH = 6
MOST_OBJECTS = 10_000
MOST_LEAVES = 100_000
MOST_BRANCHES = 160
LONGEST_DOCUMENT = 200_000

_INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(frozen=True, slots=True)
class Size:
    """Tokens of the expanded text. introspection: those below `__schema` and `__type`, which count for themselves."""

    tokens: int = 0
    introspection: int = 0


@dataclass(slots=True)
class Tally:
    """What an operation could return by its page sizes. Raises TooComplex as soon as it is too much.

    Of what is one of several kinds, the largest counts, since each object will be of one kind only. All kinds stand in
    the statement, though: so these branches are counted for themselves, and all of them.
    """

    objects: int = 0
    leaves: int = 0
    branches: int = 0

    def add_object(self, times: int, depth: int) -> None:
        """A resource that may come so many times, so many resources deep."""
        self.objects += times
        if depth > MOST_DEPTH:
            raise TooComplex(f"Resources may be nested {MOST_DEPTH} deep.")
        if self.objects > MOST_OBJECTS:
            raise TooComplex(f"By its page sizes this could return more than {MOST_OBJECTS:,} objects. Ask for less.")

    def add_leaf(self, times: int) -> None:
        """A value that may come so many times."""
        self.leaves += times
        if self.leaves > MOST_LEAVES:
            raise TooComplex(f"By its page sizes this could return more than {MOST_LEAVES:,} values. Ask for less.")

    def add_branches(self, count: int) -> None:
        """Kinds of which an object could be."""
        self.branches += count
        if self.branches > MOST_BRANCHES:
            raise TooComplex(
                f"Its relations to one of several kinds come to more than {MOST_BRANCHES} kinds. Ask for fewer at once."
            )

    def copy(self) -> "Tally":
        """A tally that goes on by itself."""
        return Tally(self.objects, self.leaves, self.branches)

    def take_largest(self, alternatives: Sequence["Tally"]) -> None:
        """Go on from copies of this one, of which only one comes about."""
        self.objects = max(each.objects for each in alternatives)
        self.leaves = max(each.leaves for each in alternatives)
        self.add_branches(sum(each.branches - self.branches for each in alternatives))


def check_document(document: DocumentNode) -> None:
    """Raises GraphQLError for fragments in a circle, too many tokens when expanded, or too many aliases of a field."""
    fragments = [each for each in document.definitions if isinstance(each, FragmentDefinitionNode)]
    if len(fragments) > MOST_FRAGMENTS:
        raise refuse(TooComplex(f"A document has at most {MOST_FRAGMENTS} fragments."))
    for size in expanded_sizes(document):
        if size.tokens > MOST_TOKENS:
            raise refuse(TooComplex(f"With its fragments put in, the document has more than {MOST_TOKENS:,} tokens."))
        if size.introspection > MOST_TOKENS:
            raise refuse(TooComplex(f"With its fragments, the introspection has more than {MOST_TOKENS:,} tokens."))
    by_name = {each.name.value: each for each in fragments}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            _check_fields(definition.selection_set, by_name)


def expanded_sizes(document: DocumentNode) -> list[Size]:
    """The size of all operations together, and of each fragment by itself. Raises GraphQLError for a circle."""
    definitions = [each for each in document.definitions if isinstance(each, ExecutableDefinitionNode)]
    fragments = {each.name.value: each for each in definitions if isinstance(each, FragmentDefinitionNode)}
    measure = _Measure(document, fragments)
    operations = [measure.size(each) for each in definitions if isinstance(each, OperationDefinitionNode)]
    together = Size(sum(each.tokens for each in operations), sum(each.introspection for each in operations))
    return [together, *(measure.size(each) for each in fragments.values())]


def check_variables(variables: Mapping[str, object]) -> None:
    """Raises TooComplex for more values than any operation takes."""
    waiting, count = [*variables.values()], len(variables)
    while waiting and count <= MOST_VARIABLE_VALUES:
        each = waiting.pop()
        if isinstance(each, dict):
            each = list(cast("dict[str, object]", each).values())
        if isinstance(each, list):
            waiting.extend(cast("list[object]", each))
            count += len(cast("list[object]", each))
    if count > MOST_VARIABLE_VALUES:
        raise TooComplex(f"The variables hold more than {MOST_VARIABLE_VALUES:,} values.")


class _Measure:
    """Measures definitions, each fragment once."""

    def __init__(self, document: DocumentNode, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._places = _token_places(document)
        self._known: dict[str, Size] = {}

    def size(self, definition: ExecutableDefinitionNode) -> Size:
        """The size of a definition. Raises GraphQLError when its fragments go round in a circle."""
        for name in self._needed(definition):
            self._known[name] = self._measured(self._fragments[name])
        return self._measured(definition)

    def _needed(self, definition: ExecutableDefinitionNode) -> Iterator[str]:
        """The fragments below a definition that are not known yet, each after those that it needs itself."""
        path: dict[str, Iterator[str]] = {"": _spreads(definition)}
        while path:
            name, waiting = next(reversed(path.items()))
            found = next((each for each in waiting if each in self._fragments and each not in self._known), None)
            if found is None:
                path.popitem()
                if name:
                    yield name
            elif found in path:
                raise refuse(TooComplex("A fragment contains itself."), self._fragments[found])
            else:
                path[found] = _spreads(self._fragments[found])

    def _measured(self, definition: ExecutableDefinitionNode) -> Size:
        tokens, introspection = self._written(definition), 0
        for node, inside in _nodes(definition.selection_set):
            if isinstance(node, FragmentSpreadNode):
                spread = self._known.get(node.name.value, Size())
                tokens += 0 if inside else spread.tokens
                introspection += spread.introspection + (spread.tokens if inside else 0)
            elif _introspects(node) and not inside:
                tokens -= self._written(node)
                introspection += self._written(node)
        return Size(min(tokens, MOST_TOKENS + 1), min(introspection, MOST_TOKENS + 1))

    def _written(self, node: Node) -> int:
        assert node.loc is not None  # noqa: S101 - documents are parsed with places.
        return self._places[node.loc.end_token.start] - self._places[node.loc.start_token.start] + 1


def _token_places(document: DocumentNode) -> Mapping[int, int]:
    """The number of each token, by where it starts."""
    assert document.loc is not None  # noqa: S101 - documents are parsed with places.
    places: dict[int, int] = {}
    token = document.loc.start_token
    while token is not None:
        if token.kind not in (TokenKind.SOF, TokenKind.COMMENT):
            places[token.start] = len(places)
        token = token.next
    return places


def _nodes(selections: SelectionSetNode) -> Iterator[tuple[Node, bool]]:
    """Every selection that is written below, with whether it stands inside introspection."""
    waiting = [(selections, False)]
    while waiting:
        current, inside = waiting.pop()
        for node in current.selections:
            yield node, inside
            below = getattr(node, "selection_set", None)
            if isinstance(below, SelectionSetNode):
                waiting.append((below, inside or _introspects(node)))


def _introspects(node: Node) -> bool:
    return isinstance(node, FieldNode) and node.name.value in _INTROSPECTION


def _spreads(definition: ExecutableDefinitionNode) -> Iterator[str]:
    return (node.name.value for node, _ in _nodes(definition.selection_set) if isinstance(node, FragmentSpreadNode))


def _check_fields(selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
    """Go down through the answer as it would be merged: aliases, and repetitions, which are costly to compare."""
    waiting: list[Sequence[SelectionSetNode]] = [[selections]]
    while waiting:
        by_key: dict[str, list[FieldNode]] = {}
        for field in _merged(waiting.pop(), fragments):
            by_key.setdefault((field.alias or field.name).value, []).append(field)
        _refuse_aliases(by_key.values())
        waiting.extend([field.selection_set for field in each if field.selection_set] for each in by_key.values())


def _merged(sets: Iterable[SelectionSetNode], fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """The fields of an object, from all the sets that ask for something of it."""
    waiting, spread = list(sets), set[str]()
    while waiting:
        for node in waiting.pop().selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                waiting.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                spread.add(node.name.value)
                found = fragments.get(node.name.value)
                waiting.extend([found.selection_set] if found else [])


def _refuse_aliases(fields: Collection[Sequence[FieldNode]]) -> None:
    aliases = Counter(each[0].name.value for each in fields if each[0].alias)
    for each in fields:
        if each[0].alias and len(each[0].alias.value) > LONGEST_ALIAS:
            # It stands in the answer as often as the object that has it.
            raise refuse(TooComplex(f"An alias has at most {LONGEST_ALIAS} characters."), each[0])
        if aliases[each[0].name.value] > MOST_ALIASES:
            raise refuse(TooComplex(f"A field may have {MOST_ALIASES} aliases."), each[0])
        if len(each) > MOST_REPETITIONS:
            raise refuse(TooComplex(f"A field may be repeated {MOST_REPETITIONS} times."), each[0])
