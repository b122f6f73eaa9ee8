"""The verbs of requests: asking for an export or an erasure, and deciding on it."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.core import clock
from achieve.outbox.catalogue import EventType
from achieve.outbox.events import record
from achieve.privacy import events, queries, rules
from achieve.privacy.rows import PrivacyRequest
from achieve.privacy.schemas import PrivacyRequestCreate, Refusal
from achieve.privacy.shapes import RULES
from achieve.privacy.words import RequestStatus
from achieve.web.operations import NoBody, Target


async def create_request(session: AsyncSession, actor: Actor, given: PrivacyRequestCreate) -> UUID:
    """Ask for an export of everything known of a person, or for its erasure.

    Learners ask for themselves, guardians for their children, administrators for everybody; an administrator decides.
    """
    await _require_asker(session, actor, given.person_id)
    person = await queries.find_referred_person(session, actor.district_id, given.person_id)
    if person.erased_at is not None:
        raise rules.AlreadyErased("There is nothing left to hand over or to erase.")
    request = PrivacyRequest(
        district_id=actor.district_id,
        id=PrivacyRequest.fresh_id(),
        requested_by_id=actor.person_id,
        requested_by_client_id=actor.client_id,
        **given.model_dump(),
    )
    session.add(request)
    await session.flush()
    record(session, actor, events.REQUEST_CREATED, request.id)
    return request.id


async def approve_request(session: AsyncSession, actor: Actor, target: Target, given: NoBody) -> UUID:
    """Approve an export or an erasure. Nobody decides on what concerns themselves."""
    del given
    request = await find_request(session, actor, target)
    _decide(session, actor, request, RequestStatus.APPROVED, events.REQUEST_APPROVED)
    return request.id


async def refuse_request(session: AsyncSession, actor: Actor, target: Target, given: Refusal) -> UUID:
    """Refuse an export or an erasure, and say why."""
    request = await find_request(session, actor, target)
    _decide(session, actor, request, RequestStatus.REFUSED, events.REQUEST_REFUSED)
    request.refusal = given.refusal
    return request.id


async def find_request(session: AsyncSession, actor: Actor, target: Target) -> PrivacyRequest:
    """A request to decide on or to carry out, locked. Raises as find_version."""
    actor.require(Resource.PERSON_RECORDS, Action.WRITE)
    rules.check_is_person(actor.person_id)
    return await find_version(session, actor, PrivacyRequest, RULES, target.id, target.version)


async def _require_asker(session: AsyncSession, actor: Actor, person_id: UUID) -> None:
    may_decide = actor.may(Resource.PERSON_RECORDS, Action.WRITE)
    anchors: dict[Anchor, UUID | None] = {Anchor.LEARNER: person_id, Anchor.PERSON: person_id}
    action = Action.WRITE if may_decide else Action.PROPOSE
    await require_allowed(session, actor, Resource.PERSON_RECORDS, action, anchors)


def _decide(
    session: AsyncSession, actor: Actor, request: PrivacyRequest, status: RequestStatus, kind: EventType
) -> None:
    rules.check_undecided(RequestStatus(request.status))
    request.decided_by_id = rules.check_decider(actor.person_id, request.person_id)
    request.decided_at = clock.now()
    request.status = status
    request.touch()
    record(session, actor, kind, request.id, ["status"])
