"""Errors of GraphQL: REST's codes and sentences in GraphQL's form; a value that the client wrote is never repeated."""

import re
from typing import cast

import structlog
from graphql import (
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    GraphQLSyntaxError,
    Node,
    ValueNode,
    ValuesOfCorrectTypeRule,
    VariableDefinitionNode,
    VisitorAction,
    print_ast,
)
from graphql.language import SKIP
from graphql.utilities import validate_input_literal  # pyright: ignore[reportUnknownVariableType] untyped lists

from achieve.core.errors import AchieveError, Invalid, Malformed
from achieve.web.problems import translate

_log = structlog.get_logger("achieve.graphql")

_LONG_NAME = re.compile(r"[A-Za-z0-9_]{51,}")
_REPEATED_TOKEN = re.compile(
    r" (?:(?:Name|Int|Float|String|BlockString|Comment) .*|but got: .*|sequence: .*|within String: .*)", re.DOTALL
)
_FIELD = re.compile(
    r"Expected value of type '\w{1,99}' (?:to include required|not to include unknown) field '[A-Za-z0-9_]{1,50}'"
)
_VARIABLE = re.compile(r"Variable '\$[A-Za-z0-9_]{1,50}' has invalid (?:default )?value(?: at ([.\[\]A-Za-z0-9_]+))?")
_STEP = re.compile(r"\.(\w+)|\[\d+\]")

ErrorDocument = dict[str, object]


class UnreadableDocument(Malformed):
    """The text is not a GraphQL document."""

    code = "graphql_syntax"
    title = "The GraphQL document could not be read"


class InvalidDocument(Malformed):
    """The document does not fit the schema."""

    code = "graphql_validation"
    title = "The GraphQL document does not fit the schema"


class TooComplex(Malformed):
    """The document asks for more at once than the service answers."""

    code = "query_too_complex"
    title = "The GraphQL document asks for too much at once"


class ValueKindRule(ValuesOfCorrectTypeRule):
    """The library's rule about values, without the values in its sentences."""

    def is_valid_value_node(
        self,
        node: ValueNode,
        input_type: GraphQLInputType | None,  # pyright: ignore[reportUnknownParameterType] untyped lists
    ) -> VisitorAction:
        """Report what is wrong with a literal by its kind."""
        if input_type is None:
            return SKIP

        kind = str(cast("object", input_type))

        def report(error: GraphQLError, _path: list[str | int]) -> None:
            self.report_error(GraphQLError(_value_message(error.message, kind), error.nodes or node))

        validate_input_literal(node, input_type, report, None, None, self.context.hide_suggestions)
        return SKIP


def refuse(error: AchieveError, node: Node | None = None) -> GraphQLError:
    """A refusal as an error at a place of the document."""
    return GraphQLError(error.detail, node, original_error=error)


def syntax_error(error: GraphQLSyntaxError) -> GraphQLError:
    """A syntax error without the text it was found in."""
    message = _short(_REPEATED_TOKEN.sub("", error.message))
    kind = TooComplex if "Parsing aborted" in message else UnreadableDocument
    return GraphQLError(message, source=error.source, positions=error.positions, original_error=kind(message))


def validation_error(error: GraphQLError) -> GraphQLError:
    """An error of validation: it names what the document names."""
    message = _short(error.message)
    return GraphQLError(message, error.nodes, original_error=InvalidDocument(message))


def variable_error(error: GraphQLError, schema: GraphQLSchema) -> GraphQLError:
    """An error of a variable's value, told by its place and what is wanted there."""
    found, field = _VARIABLE.match(error.message), _FIELD.search(error.message)
    place = found.group(0) if found else "A variable has an invalid value"
    wanted = field.group(0) if field else _wanted(error, schema, found.group(1) or "" if found else "")
    message = f"{place}: {wanted}." if wanted else f"{place}."
    return GraphQLError(message, error.nodes, original_error=Invalid(message))


def error_document(error: GraphQLError) -> ErrorDocument:
    """An error as it is answered: message, places, path, and REST's code."""
    refusal = _refusal(error)
    document: ErrorDocument = {"message": refusal.detail}
    if locations := error.locations:
        document["locations"] = [{"line": place.line, "column": place.column} for place in locations]
    if error.path is not None:
        document["path"] = error.path
    document["extensions"] = {"code": refusal.code}
    return document


def refusal_of(error: Exception) -> AchieveError:
    """What an error means to the caller; a fault of ours is logged by its kind and place."""
    known = translate(error)
    if known is not None:
        return known
    _log.error("fault", kind=type(error).__name__, place=_place(error))
    return AchieveError("The fault has been noted under the request id.")


def _wanted(error: GraphQLError, schema: GraphQLSchema, path: str) -> str:
    """The kind of value at a place below a variable. path: `.name` and `[3]` one after the other."""
    node = next(iter(error.nodes or ()), None)
    kind = print_ast(node.type) if isinstance(node, VariableDefinitionNode) else ""
    for name in _STEP.findall(path):
        kind = _declared(schema, kind, name) if name else kind.removesuffix("!").removeprefix("[").removesuffix("]")
    return f"a '{kind}' is wanted" if kind else ""


def _declared(schema: GraphQLSchema, kind: str, field: str) -> str:
    owner = schema.type_map.get(kind.strip("[]!"))
    known = owner.fields.get(field) if isinstance(owner, GraphQLInputObjectType) else None
    return str(cast("object", known.type)) if known else ""  # pyright: ignore[reportUnknownMemberType] untyped lists


def _refusal(error: GraphQLError) -> AchieveError:
    cause: Exception | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return Invalid("A value in the document is not valid here.") if cause is None else refusal_of(cause)


def _value_message(message: str, kind: str) -> str:
    field = _FIELD.match(message)
    return f"{field.group(0)}." if field else f"This is not a value of type '{kind}'."


def _short(message: str) -> str:
    short = _LONG_NAME.sub("…", message).rstrip(" .,")
    return short if short.endswith("?") else f"{short}."


def _place(error: BaseException) -> str:
    trace, place = error.__traceback__, ""
    while trace is not None:
        place, trace = f"{trace.tb_frame.f_code.co_filename.rpartition('achieve/')[2]}:{trace.tb_lineno}", trace.tb_next
    return place
