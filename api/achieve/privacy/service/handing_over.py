"""Handing over what is known of a person: who may fetch the archive, and what is noted of it."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find
from achieve.access.roles import Action, Resource
from achieve.audit.rows import Disclosure
from achieve.core import clock
from achieve.core.authors import asked
from achieve.core.errors import Forbidden
from achieve.outbox.events import record
from achieve.privacy import events, queries, rules
from achieve.privacy.rows import PrivacyRequest
from achieve.privacy.shapes import RULES
from achieve.privacy.words import RequestKind, RequestStatus
from achieve.web.disclosing import purpose

OPERATION = "get_privacy_request_archive"


async def begin_export(session: AsyncSession, actor: Actor, request_id: UUID) -> UUID:
    """Let an archive be fetched: returns whose. Raises NotFound, Forbidden, OtherRequest, RequestNotApproved."""
    request = await _approved(session, actor, request_id)
    person = await queries.find_person(session, actor.district_id, request.person_id)
    if person.erased_at is not None:
        raise rules.AlreadyErased("There is nothing left to hand over.")
    if request.status == RequestStatus.APPROVED:
        request.status = RequestStatus.RUNNING
        request.touch()
    reader_id = actor.person_id or actor.client_id
    if person.is_learner and reader_id and _is_of_others(actor):
        session.add(_disclosure(actor, reader_id, request.person_id))
    return request.person_id


async def end_export(session: AsyncSession, actor: Actor, request_id: UUID) -> None:
    """Note that the archive was fetched whole."""
    request = await _approved(session, actor, request_id)
    if request.status == RequestStatus.DONE:
        return
    request.status, request.done_at = RequestStatus.DONE, clock.now()
    request.touch()
    record(session, actor, events.REQUEST_DONE, request.id, ["status", "done_at"])


def _is_of_others(actor: Actor) -> bool:
    """Whether the reader is neither the learner nor a guardian: those propose a request, others decide on it."""
    return actor.client_id is not None or actor.may(Resource.PERSON_RECORDS, Action.WRITE)


def _disclosure(actor: Actor, reader_id: UUID, learner_id: UUID) -> Disclosure:
    request = asked.get()
    return Disclosure(
        district_id=actor.district_id,
        id=Disclosure.fresh_id(),
        occurred_at=clock.now(),
        reader_kind=actor.author.kind,
        reader_id=reader_id,
        learner_id=learner_id,
        operation=OPERATION,
        lines=[Resource.PERSON_RECORDS],
        purpose=purpose(),
        request_id=request.request_id if request else None,
    )


async def _approved(session: AsyncSession, actor: Actor, request_id: UUID) -> PrivacyRequest:
    """The request, locked, if the actor decides on requests or made this one."""
    actor.require(Resource.PERSON_RECORDS, Action.READ)
    request = await find(session, actor, PrivacyRequest, RULES, request_id)
    await session.refresh(request, with_for_update=True)
    asked = (actor.person_id or actor.client_id) in (request.requested_by_id, request.requested_by_client_id)
    if not asked and (actor.client_id is not None or not actor.may(Resource.PERSON_RECORDS, Action.WRITE)):
        raise Forbidden("Who asked for it may fetch it, and who decides on it.")
    rules.check_kind(RequestKind(request.kind), RequestKind.EXPORT)
    rules.check_approved(RequestStatus(request.status))
    return request
