"""Tells when this process has changed what remembered actors rest on. Other processes' changes are seen by age."""

from typing import cast

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, UOWTransaction
from sqlalchemy.orm import Session as SyncSession

from achieve.core.rows import Row

_RESTS_ON = frozenset({"account", "api_client", "credential", "district", "person", "role_assignment"})
_TOUCHED = "achieve.access_touched"


class _Count:
    """Commits of this process that changed who may do what."""

    commits = 0


def generation() -> int:
    """A number that grows with each such commit: what was remembered under a smaller one is to be looked up again."""
    return _Count.commits


def _counts(row: type[object]) -> bool:
    return issubclass(row, Row) and row.__tablename__ in _RESTS_ON


@event.listens_for(SyncSession, "after_flush")
def _note_rows(session: SyncSession, _work: UOWTransaction) -> None:
    changed: list[object] = [*session.new, *session.dirty, *session.deleted]
    if any(_counts(type(row)) for row in changed):
        session.info[_TOUCHED] = True


@event.listens_for(SyncSession, "do_orm_execute")
def _note_statement(state: ORMExecuteState) -> None:
    mapper = state.bind_mapper
    if not state.is_select and mapper is not None and _counts(cast("type[object]", mapper.class_)):
        state.session.info[_TOUCHED] = True


@event.listens_for(SyncSession, "after_commit")
def _count(session: SyncSession) -> None:
    # The mark stays: the end of a savepoint is told here as well, before the commit itself.
    if session.info.get(_TOUCHED, False):
        _Count.commits += 1
