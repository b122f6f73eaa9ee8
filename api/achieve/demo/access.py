"""What people and programs need to use the demo: sign-ins, tokens for a day, a machine client, a webhook endpoint."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.accounts.api_clients.secrets import add_client_secret, end_client_secrets
from achieve.accounts.oauth.places import register_client
from achieve.accounts.rows import Account, ApiClient
from achieve.competencies.rows import Competency, Framework
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import ClientId, DistrictId, PersonId
from achieve.core.secrets import Seal
from achieve.demo import district as names
from achieve.demo.frameworks import DEMO_COMPETENCY, ELA_FRAMEWORK
from achieve.demo.loading import roster_id
from achieve.people.rows import Person
from achieve.plans.rows import Goal, Measure, Plan, Step
from achieve.webhooks import service as webhooks
from achieve.webhooks.rows import WebhookEndpoint
from achieve.webhooks.schemas import WebhookEndpointCreate

PASSWORD = "learning-together"  # noqa: S105 - it is printed, and only the demo takes passwords like this.
_DAY = timedelta(days=1)
_PLATFORM_EMAIL = "platform@achieve.example"
_CLIENT = "Student information system"
_FRONT_END = "Front end of the demo"
REDIRECT_URI = "http://127.0.0.1/back"  # Of a program on the person's own machine, at whichever port.

_PEOPLE: Mapping[Role, str] = {
    Role.DISTRICT_ADMIN: names.DEMO_DISTRICT_ADMIN,
    Role.SCHOOL_LEADER: names.DEMO_PRINCIPAL,
    Role.COACH: names.DEMO_COACH,
    Role.TEACHER: names.DEMO_TEACHER,
    Role.LEARNER: names.DEMO_LEARNER,
    Role.GUARDIAN: names.DEMO_GUARDIAN,
}


@dataclass(frozen=True, slots=True)
class Demo:
    """All that is printed and written to `demo.json`. emails and tokens are by role key."""

    district_id: DistrictId
    emails: Mapping[str, str]
    tokens: Mapping[str, str]
    client_id: ClientId
    client_secret: str
    front_end_id: ClientId
    ids: Mapping[str, str]
    webhook_secret: str

    def summary(self) -> Mapping[str, object]:
        """What scripts need."""
        client = {"client_id": str(self.client_id), "client_secret": self.client_secret}
        return {
            "district_id": str(self.district_id),
            "tokens": dict(self.tokens),
            "emails": dict(self.emails),
            "clients": {
                "sis": client,
                "front_end": {"client_id": str(self.front_end_id), "redirect_uri": REDIRECT_URI},
            },
            "ids": dict(self.ids),
        }


async def open_access(database: Database, district_id: DistrictId, seal: Seal, listener_url: str) -> Demo:
    """Make what is missing, and new tokens. listener_url: where the demo's own receiver listens."""
    async with database.writing(district_id, service("demo"), "open_access") as session:
        people = {role: await _person(session, district_id, sourced_id) for role, sourced_id in _PEOPLE.items()}
        emails = {role.value: await _sign_in(session, district_id, person) for role, person in people.items()}
        tokens = {role.value: await _token(session, district_id, person) for role, person in people.items()}
        tokens[Role.PLATFORM_ADMIN.value] = await _platform_token(session)
        client_id, secret = await _client(session, district_id)
        front_end_id = await _front_end(session, district_id)
        endpoint = await _endpoint(session, _actor(district_id, people[Role.DISTRICT_ADMIN]), listener_url)
        ids = await _ids(session, district_id, people[Role.LEARNER].id, endpoint.id)
    return Demo(district_id, emails, tokens, client_id, secret, front_end_id, ids, seal.open(endpoint.sealed_secret))


async def _person(session: AsyncSession, district_id: DistrictId, sourced_id: str) -> Person:
    identifier = await roster_id(session, district_id, "people", sourced_id)
    return (
        await session.exec(select(Person).where(col(Person.district_id) == district_id, col(Person.id) == identifier))
    ).one()


async def _sign_in(session: AsyncSession, district_id: DistrictId, person: Person) -> str:
    email = person.email or f"{person.id}@achieve.example"
    if person.account_id is None:
        account_id = await accounts.create_account(session, email, PASSWORD)
        await accounts.link_account(session, district_id, PersonId(person.id), account_id)
    return email


async def _token(session: AsyncSession, district_id: DistrictId, person: Person) -> str:
    return await accounts.create_personal_access_token(session, district_id, PersonId(person.id), _DAY)


async def _platform_token(session: AsyncSession) -> str:
    existing = (await session.exec(select(Account.id).where(col(Account.email) == _PLATFORM_EMAIL))).first()
    account_id = accounts.AccountId(existing) if existing else await accounts.create_account(session, _PLATFORM_EMAIL)
    await accounts.grant_platform_admin(session, account_id)
    return await accounts.create_platform_token(session, account_id, _DAY)


async def _client(session: AsyncSession, district_id: DistrictId) -> tuple[ClientId, str]:
    """The machine client, with a new secret at each start: the old one is stored as a hash only."""
    known = select(ApiClient.id).where(col(ApiClient.district_id) == district_id, col(ApiClient.name) == _CLIENT)
    existing = (await session.exec(known)).first()
    if existing is None:
        made = await accounts.create_client(session, district_id, _CLIENT, client_scopes())
        return made.client_id, made.secret
    client_id = ClientId(existing)
    await end_client_secrets(session, district_id, client_id)
    return client_id, add_client_secret(session, district_id, client_id)


async def _front_end(session: AsyncSession, district_id: DistrictId) -> ClientId:
    """A front end that can keep no secret, for people to sign in through."""
    known = select(ApiClient.id).where(col(ApiClient.district_id) == district_id, col(ApiClient.name) == _FRONT_END)
    existing = (await session.exec(known)).first()
    if existing is not None:
        return ClientId(existing)
    client = ApiClient(
        district_id=district_id,
        id=ApiClient.fresh_id(),
        name=_FRONT_END,
        description="For trying how people sign in through a front end.",
        scopes=sorted(client_scopes()),
        redirect_uris=[REDIRECT_URI],
        is_public=True,
    )
    session.add(client)
    register_client(session, district_id, ClientId(client.id))
    await session.flush()
    return ClientId(client.id)


async def _endpoint(session: AsyncSession, admin: Actor, url: str) -> WebhookEndpoint:
    """The endpoint of the demo's own receiver, at the address where it listens this time."""
    district = col(WebhookEndpoint.district_id) == admin.district_id
    description = "The receiver of the demo, which prints what arrives."
    ours = select(WebhookEndpoint).where(district, col(WebhookEndpoint.description) == description)
    endpoint = (await session.exec(ours)).first()
    if endpoint is None:
        given = WebhookEndpointCreate(url=url, description=description)
        identifier = await webhooks.create_endpoint(session, admin, given)
        endpoint = (
            await session.exec(select(WebhookEndpoint).where(district, col(WebhookEndpoint.id) == identifier))
        ).one()
    endpoint.url = url
    return endpoint


def _actor(district_id: DistrictId, person: Person) -> Actor:
    return Actor(district_id, PersonId(person.id), None, frozenset({Role.DISTRICT_ADMIN}), None, clock.today())


async def _ids(
    session: AsyncSession, district_id: DistrictId, learner_id: UUID, endpoint_id: UUID
) -> Mapping[str, str]:
    """One of each kind, which belong together: Bethel's plan, and a learner of the demo teacher's class."""
    bethel = await roster_id(session, district_id, "organizations", names.BETHEL)
    plan = (
        await session.exec(select(Plan.id).where(col(Plan.organization_id) == bethel).order_by(col(Plan.id)))
    ).first()
    goal = (await session.exec(select(Goal.id).where(col(Goal.plan_id) == plan).order_by(col(Goal.id)))).first()
    measure = (await session.exec(select(Measure.id).where(col(Measure.goal_id) == goal))).first()
    due_last = select(Step.id).where(col(Step.plan_id) == plan, col(Step.due_on).is_not(None))
    step = (await session.exec(due_last.order_by(col(Step.due_on).desc(), col(Step.id)))).first()
    framework = select(Framework.id).where(col(Framework.case_identifier) == ELA_FRAMEWORK)
    competency = select(Competency.id).where(col(Competency.case_identifier) == DEMO_COMPETENCY)
    found = {
        "plan": plan,
        "goal": goal,
        "measure": measure,
        "step": step,
        "class": await roster_id(session, district_id, "classes", names.DEMO_CLASS),
        "learner": learner_id,
        "competency": (await session.exec(competency)).first(),
        "framework": (await session.exec(framework)).first(),
        "webhook_endpoint": endpoint_id,
    }
    return {name: str(identifier) for name, identifier in found.items()}
