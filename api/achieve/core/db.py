"""The database: one pool for reads, one engine for writes; in each transaction the district is bound, and who writes.

Reads bypass the session: `BEGIN READ ONLY; SET LOCAL …` travels as one message, which is what makes a read cheap.
Every connection takes the role `achieve_app` as it starts, so that row security holds whoever owns the database.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, cast
from uuid import UUID

import asyncpg
from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.orm import Session as SyncSession
from sqlalchemy.orm import SessionTransaction
from sqlalchemy.util import await_only
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.authors import Author, bind_author
from achieve.core.errors import Unavailable
from achieve.core.ids import DistrictId
from achieve.core.pool import ConnectionPool
from achieve.core.settings import Settings

if TYPE_CHECKING:
    ReadConnection = asyncpg.Connection[asyncpg.Record]

APPLICATION_ROLE = "achieve_app"
DISTRICT_SETTING = "app.district_id"
_BINDINGS = "achieve.bindings"
# A transaction of SQLAlchemy's begins with its first statement. The same text each time: it is prepared but once.
_FIRST = f"SET LOCAL {DISTRICT_SETTING} = ''"
_SETTINGS = "achieve.settings"

BeforeCommit = Callable[[AsyncSession], Awaitable[None]]


class RoleTooPowerful(RuntimeError):
    """The role of the connections could read across districts: the service does not start."""


class DatabaseMissing(RuntimeError):
    """No database is named."""


class Database:
    """The connections of one process. Open it once, close it at the end.

    before_commit: what is written last in every transaction, just before its commit (the numbering of events).
    role: what every connection becomes; it must own nothing.
    """

    def __init__(self, settings: Settings, before_commit: BeforeCommit, role: str = APPLICATION_ROLE) -> None:
        self._settings = settings
        self._url = database_url(settings)
        self._before_commit = before_commit
        self._role = role
        self._engine: AsyncEngine | None = None
        self._reads: ConnectionPool | None = None

    async def open(self) -> None:
        """Connect. Raises RoleTooPowerful, and what the driver raises when the server is not there."""
        session_settings = {
            "role": self._role,
            "timezone": "UTC",
            "application_name": "achieve",
            "statement_timeout": str(self._settings.statement_timeout_ms),
            "idle_in_transaction_session_timeout": "60000",
            "jit": "off",
            # A statement of the engine is planned once: its plan does not depend on its values, and takes long to make.
            "plan_cache_mode": "force_generic_plan",
        }
        self._reads = ConnectionPool(lambda: self._connect(session_settings), self._settings.read_pool_size)
        await self._refuse_powerful_role()
        self._engine = create_async_engine(
            make_url(self._url).set(drivername="postgresql+asyncpg"),
            pool_size=self._settings.write_pool_size,
            max_overflow=0,
            pool_timeout=10,
            pool_pre_ping=True,
            connect_args={"server_settings": session_settings},
        )

    async def close(self) -> None:
        """Give all connections back."""
        if self._reads is not None:
            await self._reads.close()
        if self._engine is not None:
            await self._engine.dispose()

    def reading(self, district_id: DistrictId | None) -> "AbstractAsyncContextManager[ReadConnection]":
        """A read-only transaction in one district, or in none, where only the global tables show rows."""
        if self._reads is None:
            raise Unavailable("The database is not connected yet.")
        return _Reading(self._reads, f"BEGIN READ ONLY; {bind_district(district_id)}")

    def telling(self, district_id: DistrictId | None) -> "AbstractAsyncContextManager[ReadConnection]":
        """A reading that leaves entries in the disclosure record: they are committed when the block is over.

        Raises Unavailable where they are not, so that nothing is shown without them.
        """
        if self._reads is None:
            raise Unavailable("The database is not connected yet.")
        return _Reading(self._reads, f"BEGIN READ WRITE; {bind_district(district_id)}", must_keep=True)

    @asynccontextmanager
    async def writing(
        self, district_id: DistrictId | None, author: Author | None = None, operation: str = ""
    ) -> AsyncGenerator[AsyncSession]:
        """A session whose one transaction is committed at the end of the block, and rolled back on an error.

        author, operation: who does what, for the audit log. It tells of the database's own user where nobody is named,
        as no code of the service leaves it (a test reads them all).
        """
        if self._engine is None:
            raise Unavailable("The database is not connected yet.")
        async with AsyncSession(self._engine, expire_on_commit=False) as session:
            session.info[_BINDINGS] = [bind_district(district_id), bind_author(author, operation)]
            session.info[_SETTINGS] = self._settings
            async with session.begin():
                yield session
                await self._before_commit(session)

    async def ping(self) -> None:
        """Ask the server for an answer. Raises when it has none."""
        async with self.reading(None) as connection:
            await connection.fetchval("select 1")

    async def _connect(self, session_settings: dict[str, str]) -> "ReadConnection":
        # By its default the driver prepares statements above 15 kB anew each time; nested ones are longer.
        return await asyncpg.connect(self._url, server_settings=session_settings, max_cacheable_statement_size=0)

    async def _refuse_powerful_role(self) -> None:
        async with self.reading(None) as connection:
            powerful = await connection.fetchval(
                "select rolsuper or rolbypassrls or exists (select 1 from pg_class c where c.relowner = r.oid) "
                "from pg_roles r where rolname = current_user"
            )
        if powerful is not False:
            raise RoleTooPowerful(f"The role {self._role} must own nothing and must not bypass row security.")


def database_url(settings: Settings) -> str:
    """The address of the service's database. Raises DatabaseMissing."""
    if settings.database_url is None:
        raise DatabaseMissing("Set ACHIEVE_DATABASE_URL, or use `achieve demo`, which brings its own PostgreSQL.")
    return settings.database_url.get_secret_value()


def migration_url(settings: Settings) -> str:
    """The address for migrations: of its own where one is set, else the service's. Raises DatabaseMissing."""
    other = settings.migrate_database_url
    return database_url(settings) if other is None else other.get_secret_value()


def bind_district(district_id: UUID | None) -> str:
    """The statement that binds a transaction to a district.

    `SET LOCAL` takes no parameter, so the value is a literal: it can be one because only a UUID object gets here.
    """
    return f"SET LOCAL {DISTRICT_SETTING} = '{district_id or ''}'"


def settings_of(session: AsyncSession) -> Settings:
    """The settings of the process that the session works for."""
    return cast("Settings", session.info[_SETTINGS])


async def driver_connection(session: AsyncSession) -> "asyncpg.Connection[asyncpg.Record]":
    """The session's own connection, for the read engine, inside the session's transaction.

    Raises Unavailable where the server has been lost since the transaction began: to the driver it then has none.
    """
    connection = await session.connection()
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    if not isinstance(driver, asyncpg.Connection) or driver.is_closed():
        raise Unavailable("The database did not answer. Try again.")
    assert driver.is_in_transaction()  # noqa: S101 - reading outside of it would miss the write.
    return cast("asyncpg.Connection[asyncpg.Record]", driver)


@event.listens_for(SyncSession, "after_begin")
def _bind(session: SyncSession, _transaction: SessionTransaction, connection: Connection) -> None:
    """One message of the simple protocol, whose texts, different for each request, are not kept as prepared ones."""
    connection.exec_driver_sql(_FIRST)
    driver = cast("asyncpg.Connection[asyncpg.Record]", connection.connection.driver_connection)
    await_only(driver.execute("; ".join(filter(None, session.info.get(_BINDINGS, ())))))


class _Reading:
    """A transaction on a borrowed connection. What is cut off in the middle of beginning or ending is closed.

    must_keep: whether it is an error that the transaction ends without its commit, as one does in which a statement
    has failed.

    A class, where a generator would be shorter: two layers of those were 15 µs of CPU a request.
    """

    __slots__ = ("_begin", "_loan", "_must_keep", "_pool")

    def __init__(self, pool: ConnectionPool, begin: str, *, must_keep: bool = False) -> None:
        self._pool = pool
        self._begin = begin
        self._must_keep = must_keep

    async def __aenter__(self) -> "ReadConnection":
        self._loan = await self._pool.borrow()
        try:
            await self._loan.connection.execute(self._begin)
        except BaseException:
            self._cut_off()
            raise
        return self._loan.connection

    async def __aexit__(self, kind: type[BaseException] | None, *_error: object) -> None:
        try:
            ended = await self._loan.connection.execute("COMMIT")
        except BaseException:
            self._cut_off()
            raise
        self._pool.give_back(self._loan)
        if self._must_keep and kind is None and ended != "COMMIT":
            raise Unavailable("The database did not keep what was to be kept. Try again.")

    def _cut_off(self) -> None:
        self._loan.connection.terminate()
        self._pool.give_back(self._loan)
