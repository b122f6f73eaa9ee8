"""The composition root: binds settings, database, shapes, operations and routes into one ASGI app."""

import gc
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import APIRouter, FastAPI
from starlette.middleware import Middleware

from achieve.accounts.authentication import Authenticator
from achieve.accounts.invitations.rest import invitation_router
from achieve.accounts.rest import me_router, oauth_router
from achieve.accounts.sign_in.changing import password_router
from achieve.accounts.sign_in.rest import sign_in_router
from achieve.accounts.uses import Uses
from achieve.audit.rest import router as authorization_router
from achieve.core.bounded import Slots
from achieve.core.contents import contents_of
from achieve.core.db import Database
from achieve.core.schemas import Input
from achieve.core.secrets import seal_of
from achieve.core.settings import Settings
from achieve.declarations import EXTRA_MODELS, OPERATIONS, QUESTIONS, VIEWS, bound_shapes, openapi_webhooks
from achieve.feed.rest import router as events_router
from achieve.migrations.state import is_at_head
from achieve.outbox.events import write_events
from achieve.plans.attachments.rest import UPLOADS
from achieve.plans.attachments.rest import router as attachments_router
from achieve.plans.calendar.rest import calendar_router
from achieve.plans.report.rest import router as plan_report_router
from achieve.plans.rest import router as plans_router
from achieve.privacy.rest import router as privacy_router
from achieve.progress.rest import progress_router
from achieve.reads.engine import Engine
from achieve.web import pages
from achieve.web.asking import question_router
from achieve.web.context import Context
from achieve.web.direct import DirectApp
from achieve.web.door import Door
from achieve.web.explained import explained_operations
from achieve.web.graphql.http import graphql_router
from achieve.web.graphql.schema import make_graph, print_schema
from achieve.web.limits import Limits
from achieve.web.openapi import openapi_document
from achieve.web.operations import Operation
from achieve.web.problems import install_problem_handlers
from achieve.web.reference import reference_router
from achieve.web.rest import resource_router


def make_app(settings: Settings) -> FastAPI:
    """The service as an ASGI app. Its database is opened when it starts and closed when it stops."""
    database = Database(settings, before_commit=write_events)
    authenticator = Authenticator(database, settings, seal_of(settings))
    shapes = bound_shapes()
    context = Context(
        settings=settings,
        database=database,
        engine=Engine(shapes),
        authenticate=authenticator.authenticate,
        is_migrated=lambda: is_at_head(database),
        exports=Slots(settings.exports_at_a_time),
        uploads=Slots(settings.max_uploads),
        contents=contents_of(settings),
        limits=Limits(settings),
        explained=explained_operations(shapes, OPERATIONS, VIEWS),
    )

    doors = [Middleware(Door, settings=settings, limits=context.limits, uploads=UPLOADS)]
    life = _lifespan(database, authenticator.uses)
    app = DirectApp(doors, title="Achieve", lifespan=life, openapi_url=None, docs_url=None, redoc_url=None)
    app.state.context, app.state.uploads = context, UPLOADS
    install_problem_handlers(app, app.direct.methods)
    graph = make_graph(shapes, OPERATIONS, QUESTIONS)
    app.state.graphql_schema = print_schema(graph)
    reference = reference_router(lambda: openapi_of(app))
    app.include_all(
        [
            oauth_router(authenticator),
            invitation_router(authenticator),
            password_router(authenticator),
            sign_in_router(authenticator),
            calendar_router(authenticator),
            *_routers(context),
            graphql_router(graph, context.settings),
            pages.router,
            reference,
        ]
    )
    return app


def openapi_of(app: FastAPI) -> Mapping[str, object]:
    """The OpenAPI document of the app."""
    shapes = app.state.context.engine.shapes
    return openapi_document(app, shapes, OPERATIONS, EXTRA_MODELS, openapi_webhooks())


def _routers(context: Context) -> Iterator[APIRouter]:
    yield me_router()
    yield authorization_router
    # Before the shapes: `stream` would else be read as an event's id.
    yield events_router
    yield plans_router
    yield attachments_router
    yield plan_report_router
    yield privacy_router
    yield progress_router()
    yield question_router(QUESTIONS)
    by_shape: dict[str, list[Operation[Input]]] = defaultdict(list)
    for operation in OPERATIONS:
        by_shape[operation.shape.name].append(operation)
    for shape in context.engine.shapes:
        if shape.listed:
            yield resource_router(shape, by_shape[shape.name])


def _lifespan(database: Database, uses: Uses) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """What happens around the time in which the app answers."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        await database.open()
        # What is there now stays: full collections would walk it again and again, in the middle of requests.
        gc.collect()
        gc.freeze()
        try:
            async with uses.being_written():
                yield
        finally:
            await database.close()

    return lifespan
