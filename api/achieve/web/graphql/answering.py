"""From a request to its answer: document, variables, plan, execution; each step kept for the next request like it."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import orjson
from graphql import ExecutionResult, GraphQLError, OperationDefinitionNode, OperationType, get_variable_values
from graphql.execution import VariableValues
from starlette.types import Receive

from achieve.access.actor import Actor
from achieve.core.bounded import BoundedCache
from achieve.core.errors import AchieveError, MethodNotAllowed
from achieve.web.context import Context
from achieve.web.disclosing import transaction_for
from achieve.web.graphql.bounds import check_variables
from achieve.web.graphql.documents import LONGEST_KEPT, Document, Documents
from achieve.web.graphql.errors import error_document, refuse, variable_error
from achieve.web.graphql.executing import CompiledExecutor, Visit, make_ready, read_straight
from achieve.web.graphql.introspection import IntrospectionBudget
from achieve.web.graphql.persisted import PersistedDocuments
from achieve.web.graphql.planning import Plan, Planner
from achieve.web.graphql.schema import Graph
from achieve.web.leaving import UnlessLeft, stays

PARTIAL = 294
"""The status of data with errors beside them: proxies and figures see it without reading the body."""

_PLANS = 2_000
_LONGEST_PLANNED = 200_000
_INTROSPECTIONS = 20
_MOST_VARIABLE_ERRORS = 20
_LARGEST_INTROSPECTIONS = 10_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. reading: whether it came by a method that must not change anything.

    document: None where it is asked for by its hash alone; digest: that hash, or the one that came with the document.
    """

    document: str | None
    variables: Mapping[str, object]
    operation: str | None = None
    reading: bool = False
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The JSON of an answer. status: 200, or PARTIAL where it was executed with errors; else the kind of refusal.

    replayed: all of its changes were answered from their idempotency keys.
    """

    body: bytes
    status: int = 200
    replayed: bool = False


class Refused(Exception):
    """The request cannot be executed, for these reasons."""

    def __init__(self, errors: Iterable[GraphQLError], status: int = 400) -> None:
        super().__init__()
        self.errors = list(errors)
        self.status = status


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that can be executed."""

    asked: Asked
    document: Document
    operation: OperationDefinitionNode
    variables: VariableValues
    plan: Plan

    @property
    def is_kept(self) -> bool:
        return len(self.document.text) <= LONGEST_KEPT


class Answering:
    """Answers for one schema. One per process: it keeps documents, plans and what was answered about the schema."""

    def __init__(self, graph: Graph, persisted: PersistedDocuments | None = None) -> None:
        self._graph = graph
        self._documents = Documents(graph.schema)
        self._persisted = persisted or PersistedDocuments()
        self._planner = Planner(graph, IntrospectionBudget(graph.schema))
        self._plans: BoundedCache[tuple[object, ...], Plan] = BoundedCache(
            _PLANS, heaviest=_LONGEST_PLANNED, weigh=lambda key, _: len(repr(key))
        )
        self._introspections: BoundedCache[tuple[object, ...], Answer] = BoundedCache(
            _INTROSPECTIONS,
            heaviest=_LARGEST_INTROSPECTIONS,
            weigh=lambda key, answer: len(repr(key)) + len(answer.body),
        )

    async def answer(
        self,
        context: Context,
        actor: Actor,
        asked: Asked,
        receive: Receive = stays,
        count: Callable[[int], None] = lambda _changes: None,
    ) -> Answer:
        """The answer to a request. Raises only where there is no database to ask, or nobody to answer.

        receive: of the request, to see that its client has left; that ends reads, and never changes.
        count: told how many changes are asked for, before any is made; may raise.
        """
        try:
            prepared = self.prepare(asked)
        except Refused as refused:
            errors = [error_document(error) for error in refused.errors]
            return Answer(orjson.dumps({"errors": errors}), refused.status)
        if prepared.operation.operation is OperationType.MUTATION:
            count(len(prepared.plan.roots))
        visit = Visit(context, actor, prepared.plan)
        if prepared.plan.roots or prepared.plan.asks:
            return await self._run(prepared, visit, receive)
        return await self._about_schema(prepared, visit)

    def prepare(self, asked: Asked) -> Prepared:
        """Everything up to the execution. Raises Refused."""
        try:
            document, operation = self._operation(asked)
            variables = self._variables(operation, asked)
            return Prepared(asked, document, operation, variables, self._plan(document, operation, variables))
        except GraphQLError as error:
            raise Refused([error]) from None
        except AchieveError as error:
            raise Refused([refuse(error)], 405 if isinstance(error, MethodNotAllowed) else 400) from None

    def _operation(self, asked: Asked) -> tuple[Document, OperationDefinitionNode]:
        document = self._documents.read(self._persisted.text(asked.document, asked.digest))
        if document.errors:
            raise Refused(document.errors)
        self._persisted.keep(document, asked.digest)
        operation = document.operation(asked.operation)
        if asked.reading and operation.operation is not OperationType.QUERY:
            raise MethodNotAllowed("Send mutations by POST.")
        return document, operation

    def _variables(self, operation: OperationDefinitionNode, asked: Asked) -> VariableValues:
        check_variables(asked.variables)
        definitions, given = operation.variable_definitions or (), dict(asked.variables)
        read = get_variable_values(self._graph.schema, definitions, given, _MOST_VARIABLE_ERRORS, hide_suggestions=True)
        if isinstance(read, list):
            raise Refused(variable_error(error, self._graph.schema) for error in read)
        return read

    def _plan(self, document: Document, operation: OperationDefinitionNode, variables: VariableValues) -> Plan:
        name = operation.name.value if operation.name else ""
        key = (document.text, name, document.facts(operation, variables.coerced))
        known = self._plans.get(key)
        if known is not None:
            return known
        plan = self._planner.plan(operation, document.fragments, variables)
        if len(document.text) <= LONGEST_KEPT:
            self._plans.put(key, plan)
        return plan

    async def _about_schema(self, prepared: Prepared, visit: Visit) -> Answer:
        """What is only about the schema is the same for everyone."""
        key = (prepared.document.text, prepared.asked.operation, repr(prepared.variables.coerced))
        known = self._introspections.get(key)
        if known is None:
            known = await self._run(prepared, visit, stays)
            if prepared.is_kept:
                self._introspections.put(key, known)
        return known

    async def _run(self, prepared: Prepared, visit: Visit, receive: Receive) -> Answer:
        if not visit.plan.reads:
            return await self._executed(prepared, visit)
        queries = make_ready(visit, prepared.variables.coerced)
        reading = transaction_for(visit.context.database, visit.actor, queries)
        async with UnlessLeft(receive), reading as connection:
            visit.connection = connection
            body = await read_straight(visit) if visit.plan.is_plain else None
            return await self._executed(prepared, visit) if body is None else Answer(body)

    async def _executed(self, prepared: Prepared, visit: Visit) -> Answer:
        """What the library's executor answers."""
        name = prepared.operation.name
        made = CompiledExecutor.build(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] untyped lists
            self._graph.schema,
            prepared.document.ast,
            context_value=visit,
            raw_variable_values=dict(prepared.asked.variables),
            operation_name=name.value if name else None,
            hide_suggestions=True,
        )
        result = cast("CompiledExecutor", made).execute_operation(serially=True)
        return _answer(visit, cast("ExecutionResult", await result if isinstance(result, Awaitable) else result))


def _answer(visit: Visit, result: ExecutionResult) -> Answer:
    document: dict[str, object] = {"data": result.data}
    if result.errors:
        document = {"errors": [error_document(error) for error in result.errors], **document}
    replayed = visit.replays > 0 and visit.replays == visit.changes
    return Answer(orjson.dumps(document), PARTIAL if result.errors else 200, replayed)
