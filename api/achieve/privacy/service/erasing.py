"""Erasing a person: seeing what it would do, then doing it, in one transaction that cannot be undone."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.db import settings_of
from achieve.core.secrets import seal_of
from achieve.outbox.events import record
from achieve.people.erased import external_id_digest
from achieve.people.events import PERSON_ERASED
from achieve.people.shapes import PERSON
from achieve.privacy import events, queries, rules, statements
from achieve.privacy.queries import MOST_PLACES, Subject
from achieve.privacy.register import REGISTER, Rows
from achieve.privacy.rows import PrivacyRequest
from achieve.privacy.schemas import ErasureEffect, ErasureEffects, ErasureOrder
from achieve.privacy.service.requests import find_request
from achieve.privacy.words import Effect, RequestKind, RequestStatus
from achieve.progress import service as progress
from achieve.web.operations import NoBody, Target

# The last of all: rows that name it go before, and it may have to stay.
_WITH_ACCOUNT = frozenset({"account", "browser_session"})
# Rows that are found by others go before those.
_FIRST = frozenset({"external_id", "refresh_token"})


async def preview_erasure(session: AsyncSession, actor: Actor, target: Target, given: NoBody) -> UUID:
    """Work out what an erasure would do, by table and count, and where the person is named in other texts.

    Nothing is erased. It stands in `effects` of the request, whose new version is the one to name when erasing.
    """
    del given
    request = await find_request(session, actor, target)
    rules.check_decider(actor.person_id, request.person_id)
    rules.check_kind(RequestKind(request.kind), RequestKind.ERASURE)
    if request.status not in (RequestStatus.REQUESTED, RequestStatus.APPROVED):
        raise rules.RequestDecided("Its effects are those that it has had.")
    subject = Subject(session, actor.district_id, request.person_id)
    await queries.be_patient(subject)
    request.effects = (await _effects(subject, actor)).model_dump(mode="json")
    request.touch()
    return request.id


async def erase_person(session: AsyncSession, actor: Actor, target: Target, given: ErasureOrder) -> UUID:
    """Erase a person, as the version of the request that you have seen says. It cannot be undone.

    What the law keeps stays under a pseudonym. A request that has been carried out is answered as it is.
    """
    # Erased before: the version seen then is not that of now, and nothing is left to do.
    request = await find_request(session, actor, Target(target.id, None))
    rules.check_decider(actor.person_id, request.person_id)
    rules.check_kind(RequestKind(request.kind), RequestKind.ERASURE)
    rules.check_approved(RequestStatus(request.status))
    if request.status == RequestStatus.DONE:
        return request.id
    await find_request(session, actor, target)
    subject = Subject(session, actor.district_id, request.person_id)
    await _check(subject, actor, request, given)
    await _erase(subject, actor, request)
    record(session, actor, events.REQUEST_DONE, request.id, ["status", "done_at", "effects"])
    record(session, actor, PERSON_ERASED, request.person_id)
    return request.id


async def _check(subject: Subject, actor: Actor, request: PrivacyRequest, given: ErasureOrder) -> None:
    if request.effects is None:
        raise rules.EffectsUnknown("Ask for a preview, then name the version that has it.")
    await queries.be_patient(subject)
    # Progress first, then the person: in the order in which evidence is recorded.
    await progress.recompute_learner(subject.session, actor, subject.person_id)
    await queries.lock(subject)
    person = await queries.find_person(subject.session, subject.district_id, subject.person_id)
    await subject.session.refresh(person)
    if person.erased_at is not None:
        raise rules.AlreadyErased("Another request has erased this person.")
    rules.check_obligations(await queries.obligations(subject, actor.today), given.although)


async def _erase(subject: Subject, actor: Actor, request: PrivacyRequest) -> None:
    person = await queries.find_person(subject.session, subject.district_id, subject.person_id)
    effects, account_id = await _effects(subject, actor), person.account_id
    request.status = RequestStatus.RUNNING
    await _remember_external_ids(subject)
    await progress.recompute_learner(subject.session, actor, subject.person_id)
    await _write(subject, actor)
    # The row is the database's from here on: what the session knew of it would be written back.
    subject.session.expunge(person)
    await queries.redact(subject, request.id)
    if account_id is not None and not await _delete_account(subject, account_id):
        effects = _without_account(effects)
    await subject.session.refresh(request)
    request.status, request.done_at = RequestStatus.DONE, clock.now()
    request.effects = effects.model_copy(update={"obligations": []}).model_dump(mode="json")
    request.touch()


async def _write(subject: Subject, actor: Actor) -> None:
    """All that the application itself may change. What refers to other rows goes before them."""
    yesterday = actor.today - timedelta(days=1)
    full_name = await queries.pattern(subject)
    await subject.session.flush()
    await queries.free_steps(subject)
    for table in REGISTER:
        if table.written:
            await subject.run(statements.clear(table, table.written, statements.written(table)))
        if table.prose_columns and not table.append_only:
            await subject.run(statements.replace_name(table), pattern=full_name)
        if table.own and table.rows is Rows.KEPT and not table.append_only:
            await subject.run(statements.clear(table, table.own, table.about_rows))
    for table in _going():
        await subject.run(statements.delete(table))
    for table in statements.tables_that(Rows.ENDED):
        await subject.run(statements.delete_unbegun(table), yesterday=yesterday)
        await subject.run(statements.end(table), yesterday=yesterday)


def _going() -> Iterable[statements.Table]:
    """The tables whose rows go; names of rows before the rows that they are of."""
    going = [
        table
        for table in statements.tables_that(Rows.DELETED)
        if table.name not in _WITH_ACCOUNT and not table.append_only
    ]
    return sorted(going, key=lambda table: table.name not in _FIRST)


async def _effects(subject: Subject, actor: Actor) -> ErasureEffects:
    found = [effect for table in REGISTER for effect in await _effects_on(subject, table) if effect.count]
    full_name = await queries.pattern(subject)
    for table in statements.tables_with_prose():
        count = await _count(subject, table, statements.named(table), pattern=full_name)
        if count:
            found.append(ErasureEffect(table=table.name, effect=Effect.NAME_REPLACED, count=count))
    places = await queries.places(subject, full_name)
    return ErasureEffects(
        tables=found,
        places=list(places[:MOST_PLACES]),
        has_more_places=len(places) > MOST_PLACES,
        obligations=await queries.obligations(subject, actor.today),
    )


async def _effects_on(subject: Subject, table: statements.Table) -> list[ErasureEffect]:
    found: list[ErasureEffect] = []
    if table.about_rows:
        about = await _count(subject, table, table.about_rows)
        found += [ErasureEffect(table=table.name, effect=each, count=about) for each in _on_rows_about(table)]
    if table.by_rows:
        by = await _count(subject, table, statements.by_alone(table))
        found.append(ErasureEffect(table=table.name, effect=Effect.PSEUDONYMISED, count=by))
    if table.written:
        written = await _count(subject, table, statements.written(table))
        found.append(ErasureEffect(table=table.name, effect=Effect.CLEARED, count=written))
    return found


def _on_rows_about(table: statements.Table) -> tuple[Effect, ...]:
    if table.rows is not Rows.KEPT:
        return (Effect(table.rows.value),)
    return (Effect.CLEARED, Effect.PSEUDONYMISED) if table.own or table.labels else (Effect.PSEUDONYMISED,)


async def _count(subject: Subject, table: statements.Table, condition: str, **more: object) -> int:
    found = await subject.value(statements.count(table, condition), **more)
    return found if isinstance(found, int) else 0


async def _remember_external_ids(subject: Subject) -> None:
    seal = seal_of(settings_of(subject.session))
    digests = {
        external_id_digest(seal, subject.district_id, each.system, each.kind, each.value): each.kind
        for each in await queries.external_ids(subject)
        if each.kind == PERSON.path
    }
    await queries.remember_digests(subject, digests)


async def _delete_account(subject: Subject, account_id: UUID) -> bool:
    """Whether the account is gone: it stays while it administers the platform, or another district needs it."""
    await queries.end_sessions(subject, account_id)
    try:
        async with subject.session.begin_nested() as savepoint:
            is_gone = await queries.delete_account(subject, account_id) == 1
            if not is_gone:
                await savepoint.rollback()
            return is_gone
    except IntegrityError:
        return False


def _without_account(effects: ErasureEffects) -> ErasureEffects:
    tables = [each for each in effects.tables if each.table not in _WITH_ACCOUNT]
    return effects.model_copy(update={"tables": tables})
