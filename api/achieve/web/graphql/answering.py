"""From a request to its answer: document, variables, plan, execution; each step kept for the next request like it."""

from collections.abc import Awaitable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import orjson
from graphql import ExecutionResult, GraphQLError, OperationDefinitionNode, OperationType
from starlette.types import Receive

from achieve.access.actor import Actor
from achieve.core.bounded import BoundedCache
from achieve.core.errors import AchieveError, MethodNotAllowed
from achieve.web.context import Context
from achieve.web.graphql.bounds import check_variables
from achieve.web.graphql.documents import LONGEST_KEPT, Document, Documents
from achieve.web.graphql.errors import error_document, refuse, variable_error
from achieve.web.graphql.executing import CompiledExecutor, Visit
from achieve.web.graphql.introspection import IntrospectionBudget
from achieve.web.graphql.planning import Plan, Planner
from achieve.web.graphql.schema import Graph
from achieve.web.leaving import UnlessLeft, stays

_PLANS = 2_000
_INTROSPECTIONS = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. reading: whether it came by a method that must not change anything."""

    document: str
    variables: Mapping[str, object]
    operation: str | None = None
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The JSON of an answer. status: 200 when it was executed, else the kind of refusal.

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
    """A request that can be executed. is_kept: whether it is small enough to be kept for the next one like it."""

    executor: CompiledExecutor
    plan: Plan
    is_kept: bool


class Answering:
    """Answers for one schema. One per process: it keeps documents, plans and what was answered about the schema."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._documents = Documents(graph.schema)
        self._planner = Planner(graph, IntrospectionBudget(graph.schema))
        self._plans: BoundedCache[tuple[object, ...], Plan] = BoundedCache(_PLANS)
        self._introspections: BoundedCache[tuple[object, ...], Answer] = BoundedCache(_INTROSPECTIONS)

    async def answer(self, context: Context, actor: Actor, asked: Asked, receive: Receive = stays) -> Answer:
        """The answer to a request. Raises only where there is no database to ask, or nobody to answer.

        receive: of the request, to see that its client has left; that ends reads, and never changes.
        """
        try:
            prepared = self.prepare(asked)
        except Refused as refused:
            errors = [error_document(error) for error in refused.errors]
            return Answer(orjson.dumps({"errors": errors}), refused.status)
        prepared.executor.context_value = Visit(context, actor, prepared.plan)
        if prepared.plan.roots:
            return await _run(prepared.executor, receive)
        return await self._about_schema(asked, prepared)

    def prepare(self, asked: Asked) -> Prepared:
        """Everything up to the execution. Raises Refused."""
        try:
            document, operation = self._operation(asked)
            executor = self._executor(document, operation, asked)
            return Prepared(executor, self._plan(document, operation, executor), len(document.text) <= LONGEST_KEPT)
        except GraphQLError as error:
            raise Refused([error]) from None
        except AchieveError as error:
            raise Refused([refuse(error)], 405 if isinstance(error, MethodNotAllowed) else 400) from None

    def _operation(self, asked: Asked) -> tuple[Document, OperationDefinitionNode]:
        document = self._documents.read(asked.document)
        if document.errors:
            raise Refused(document.errors)
        operation = document.operation(asked.operation)
        if asked.reading and operation.operation is not OperationType.QUERY:
            raise MethodNotAllowed("Send mutations by POST.")
        return document, operation

    def _executor(self, document: Document, operation: OperationDefinitionNode, asked: Asked) -> CompiledExecutor:
        check_variables(asked.variables)
        made = CompiledExecutor.build(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] untyped lists
            self._graph.schema,
            document.ast,
            raw_variable_values=dict(asked.variables),
            operation_name=operation.name.value if operation.name else None,
            max_coercion_errors=20,
            hide_suggestions=True,
        )
        if isinstance(made, list):
            raise Refused(variable_error(error, self._graph.schema) for error in made)
        return cast("CompiledExecutor", made)

    def _plan(self, document: Document, operation: OperationDefinitionNode, executor: CompiledExecutor) -> Plan:
        variables = executor.variable_values
        name = operation.name.value if operation.name else ""
        key = (document.text, name, document.facts(operation, variables.coerced))
        known = self._plans.get(key)
        if known is not None:
            return known
        plan = self._planner.plan(operation, document.fragments, variables)
        if len(document.text) <= LONGEST_KEPT:
            self._plans.put(key, plan)
        return plan

    async def _about_schema(self, asked: Asked, prepared: Prepared) -> Answer:
        """What is only about the schema is the same for everyone."""
        key = (asked.document, asked.operation, repr(prepared.executor.variable_values.coerced))
        known = self._introspections.get(key)
        if known is None:
            known = await _run(prepared.executor, stays)
            if prepared.is_kept:
                self._introspections.put(key, known)
        return known


async def _run(executor: CompiledExecutor, receive: Receive) -> Answer:
    visit = cast("Visit", executor.context_value)
    if not visit.plan.reads:
        return _answer(visit, await _executed(executor))
    async with UnlessLeft(receive), visit.context.database.reading(visit.actor.district_id) as connection:
        visit.connection = connection
        result = await _executed(executor)
    return _answer(visit, result)


async def _executed(executor: CompiledExecutor) -> ExecutionResult:
    result = executor.execute_operation(serially=True)
    return cast("ExecutionResult", await result if isinstance(result, Awaitable) else result)


def _answer(visit: Visit, result: ExecutionResult) -> Answer:
    document: dict[str, object] = {"data": result.data}
    if result.errors:
        document = {"errors": [error_document(error) for error in result.errors], **document}
    return Answer(orjson.dumps(document), replayed=visit.replays > 0 and visit.replays == visit.changes)
