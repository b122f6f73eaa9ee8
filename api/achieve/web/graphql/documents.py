"""Documents: parsed, bounded and validated once, and kept with what their plans depend on.

A kept document is many small objects, and Python's collector visits them all in the middle of some request: so what is
kept is bounded by its length, too, without its tokens, and nothing is kept of what was refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    Node,
    OperationDefinitionNode,
    ValuesOfCorrectTypeRule,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    specified_rules,
    validate,
    visit,
)

from achieve.core.bounded import BoundedCache
from achieve.core.errors import Malformed
from achieve.web.graphql.arguments import FIRST, INPUT, SORT
from achieve.web.graphql.bounds import LONGEST_DOCUMENT, MOST_WRITTEN_TOKENS, check_document
from achieve.web.graphql.collecting import Variables
from achieve.web.graphql.errors import TooComplex, ValueKindRule, refuse, syntax_error, validation_error
from achieve.web.graphql.lean import forget_tokens

_KEPT = 1_000
_LONGEST_TOGETHER = 200_000
LONGEST_KEPT = 20_000
_MOST_ERRORS = 20
_MOST_COMMENTS = 1_000
_RULES = tuple(ValueKindRule if rule is ValuesOfCorrectTypeRule else rule for rule in specified_rules)

Fact = object
_EMPTY = DocumentNode(definitions=())


@dataclass(frozen=True, slots=True)
class Document:
    """A document, or the reasons why it cannot be executed.

    decisive: the variables whose values decide what the statement looks like; of the others only whether they are
    given.
    """

    text: str
    ast: DocumentNode
    errors: tuple[GraphQLError, ...] = ()
    operations: Mapping[str, OperationDefinitionNode] = field(default_factory=dict[str, OperationDefinitionNode])
    fragments: Mapping[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    decisive: frozenset[str] = frozenset()

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation that is asked for. Raises Malformed."""
        if not name and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if not name:
            raise Malformed("Name one of the document's operations in `operationName`.")
        if name not in self.operations:
            raise Malformed("The document has no operation of this name.")
        return self.operations[name]

    def facts(self, operation: OperationDefinitionNode, variables: Variables) -> tuple[Fact, ...]:
        """What of the variables a plan depends on."""
        names = (each.variable.name.value for each in operation.variable_definitions or ())
        return tuple(self._fact(name, variables.get(name)) for name in names)

    def _fact(self, name: str, value: object) -> Fact:
        if value is None or name not in self.decisive:
            return value is not None
        return (type(value), value if isinstance(value, (bool, int, float, str)) else repr(value))


class Documents:
    """The documents that were seen lately."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._kept: BoundedCache[str, Document] = BoundedCache(
            _KEPT, heaviest=_LONGEST_TOGETHER, weigh=lambda text, _: len(text)
        )

    def read(self, text: str) -> Document:
        """A document by its text."""
        known = self._kept.get(text)
        if known is not None:
            return known
        document = _read(self._schema, text)
        if not document.errors and len(text) <= LONGEST_KEPT:
            forget_tokens(document.ast)
            self._kept.put(text, document)
        return document


def _read(schema: GraphQLSchema, text: str) -> Document:
    try:
        ast = _parse(text)
        check_document(ast)
    except GraphQLSyntaxError as error:
        return Document(text, _EMPTY, (syntax_error(error),))
    except GraphQLError as error:
        return Document(text, _EMPTY, (error,))
    if faults := validate(schema, ast, _RULES, max_errors=_MOST_ERRORS):
        return Document(text, _EMPTY, tuple(validation_error(fault) for fault in faults))
    operations = [each for each in ast.definitions if isinstance(each, OperationDefinitionNode)]
    fragments = [each for each in ast.definitions if isinstance(each, FragmentDefinitionNode)]
    finder = _DecisiveVariables()
    visit(ast, finder)
    return Document(
        text,
        ast,
        operations={each.name.value if each.name else "": each for each in operations},
        fragments={each.name.value: each for each in fragments},
        decisive=frozenset(finder.found),
    )


def _parse(text: str) -> DocumentNode:
    if len(text) > LONGEST_DOCUMENT:
        raise refuse(TooComplex(f"A document has at most {LONGEST_DOCUMENT:,} characters."))
    return parse(text, max_lexical_tokens=MOST_WRITTEN_TOKENS, max_comments=_MOST_COMMENTS)


class _DecisiveVariables(Visitor):
    """Finds the variables that decide about the statement: in directives, as `first` or `sort`, inside other values."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def enter_variable(
        self, node: VariableNode, _key: object, parent: object, _path: object, ancestors: Sequence[Node]
    ) -> None:
        """Look where a variable stands."""
        in_directive = any(isinstance(each, DirectiveNode) for each in ancestors)
        in_input = any(isinstance(each, ArgumentNode) and each.name.value == INPUT for each in [*ancestors, parent])
        plain = isinstance(parent, ArgumentNode) and parent.name.value not in (FIRST, SORT)
        if in_directive or not (plain or in_input or isinstance(parent, VariableDefinitionNode)):
            self.found.add(node.name.value)
