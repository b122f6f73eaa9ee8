"""What requests and erasures look up, lock and write. Each statement names the district."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ARRAY, Date, Text, TextClause, Uuid, bindparam, text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.errors import FieldError, Invalid, NotFound
from achieve.core.ids import DistrictId
from achieve.people.rows import ErasedExternalId, ExternalId, Person
from achieve.privacy import statements
from achieve.privacy.rows import Erasure
from achieve.privacy.schemas import NamedPlace

MOST_PLACES = 200
_TYPES = {
    "district": Uuid(),
    "subject": Uuid(),
    "yesterday": Date(),
    "today": Date(),
    "pattern": Text(),
    "parts": Text(),
    "ids": ARRAY(Uuid()),
}

# The limit of the settings is for requests; an erasure looks through every text of the district.
_PATIENCE = "set local statement_timeout = '10min'"
# Imports lock it too: what one of them has read before must not be written over an erased person.
_DISTRICT = "select 1 from district d where d.id = :district for no key update"
_PERSON = "select 1 from person p where p.district_id = :district and p.id = :subject for update"
_MENTIONS = "select mentions_of(:subject)"
# A word is looked for by itself; names of one or two letters would be found everywhere.
_PARTS = r"""select '(?<![[:alnum:]_])(' || string_agg(distinct regexp_replace(btrim(n.part),
 '([].[^$*+?(){}|\\])', '\\\1', 'g'), '|') || ')(?![[:alnum:]_])'
 from person p cross join lateral (values (p.given_name), (p.preferred_name), (p.family_name)) as n (part)
 where p.district_id = :district and p.id = :subject and length(btrim(n.part)) > 2"""
_ERASE = "select erase_person(:subject, :request, :entry)"
_OPEN_STEPS = "t.district_id = :district and t.responsible_id = :subject and t.status not in ('done', 'dropped')"
_FREE_STEPS = f"""update step t set responsible_id = null, version = t.version + 1, updated_at = now()
 where {_OPEN_STEPS}"""
_OBLIGATIONS = f"""select
 exists (select 1 from enrollment t where t.district_id = :district and t.person_id = :subject
 and (t.ends_on is null or t.ends_on >= :today)) as open_enrollments,
 exists (select 1 from role_assignment t where t.district_id = :district and t.person_id = :subject
 and (t.ends_on is null or t.ends_on >= :today)) as open_roles,
 exists (select 1 from step t where {_OPEN_STEPS}) as open_steps"""
_END_SESSIONS = "delete from browser_session b where b.account_id = :account"
# Whom the district's own provider has signed in is signed in to this district alone.
_END_SESSIONS_HERE = f"{_END_SESSIONS} and b.district_id = :district"
_DELETE_ACCOUNT = "delete from account a where a.id = :account and not a.is_platform_admin"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a statement is about."""

    session: AsyncSession
    district_id: DistrictId
    person_id: UUID

    async def run(self, sql: str, **more: object) -> int:
        """Run a statement; returns how many rows it touched."""
        connection = await self.session.connection()
        return (await connection.execute(*self._bound(sql, more))).rowcount

    async def value(self, sql: str, **more: object) -> object:
        """The one value that a statement finds."""
        connection = await self.session.connection()
        return (await connection.execute(*self._bound(sql, more))).scalar_one_or_none()

    async def rows(self, sql: str, **more: object) -> Sequence[Mapping[str, object]]:
        """What a statement finds."""
        connection = await self.session.connection()
        return [dict(found) for found in (await connection.execute(*self._bound(sql, more))).mappings()]

    def _bound(self, sql: str, more: Mapping[str, object]) -> tuple[TextClause, Mapping[str, object]]:
        """A statement with the values that it names."""
        given = {"district": self.district_id, "subject": self.person_id, **more}
        used = {name: value for name, value in given.items() if f":{name}" in sql}
        parameters = [bindparam(name, type_=_TYPES.get(name)) for name in used if name in _TYPES]
        return text(sql).bindparams(*parameters), used


async def find_person(session: AsyncSession, district_id: DistrictId, person_id: UUID) -> Person:
    """A person of the district. Raises NotFound."""
    wanted = select(Person).where(col(Person.district_id) == district_id, col(Person.id) == person_id)
    found = (await session.exec(wanted)).one_or_none()
    if found is None:
        raise NotFound("There is nothing with this id that you may see.")
    return found


async def find_referred_person(session: AsyncSession, district_id: DistrictId, person_id: UUID) -> Person:
    """A person of the district whom a caller names. Raises Invalid."""
    try:
        return await find_person(session, district_id, person_id)
    except NotFound:
        message = "There is nobody with this id in the district."
        raise Invalid(message, errors=[FieldError("/person_id", "unknown_reference", message)]) from None


async def be_patient(subject: Subject) -> None:
    """Let statements take long."""
    await subject.run(_PATIENCE)


async def lock(subject: Subject) -> None:
    """Lock the district against imports, and the person against every row that is about to name them."""
    await subject.run(_DISTRICT)
    await subject.run(_PERSON)


async def obligations(subject: Subject, today: date) -> list[str]:
    """What the person is still needed for."""
    (found,) = await subject.rows(_OBLIGATIONS, today=today)
    return [name for name, is_open in found.items() if is_open]


async def pattern(subject: Subject) -> str | None:
    """How the text is found in which the person is named in full; None for somebody without a full name."""
    found = await subject.value(_MENTIONS)
    return found if isinstance(found, str) else None


async def places(subject: Subject, full_name: str | None) -> Sequence[NamedPlace]:
    """Texts about others that name the person, one more than are told."""
    parts = await subject.value(_PARTS)
    found = await subject.rows(statements.places(), pattern=full_name, parts=parts, most=MOST_PLACES + 1)
    return [
        NamedPlace.model_validate(
            {
                "table": each["in_table"],
                "field": each["in_field"],
                "id": each["id"],
                "is_full_name": each["is_full_name"] is True,
            }
        )
        for each in found
    ]


async def external_ids(subject: Subject) -> Sequence[ExternalId]:
    """The ids of the person in other systems."""
    wanted = select(ExternalId).where(
        col(ExternalId.district_id) == subject.district_id, col(ExternalId.resource_id) == subject.person_id
    )
    return (await subject.session.exec(wanted)).all()


async def remember_digests(subject: Subject, digests: Mapping[str, str]) -> None:
    """Keep hashes of what the person was called elsewhere. digests: with the kind of each."""
    for digest, kind in digests.items():
        subject.session.add(
            ErasedExternalId(
                district_id=subject.district_id,
                id=ErasedExternalId.fresh_id(),
                kind=kind,
                digest=digest,
                resource_id=subject.person_id,
            )
        )
    await subject.session.flush()


async def free_steps(subject: Subject) -> int:
    """Let nobody be responsible for the open steps of the person."""
    return await subject.run(_FREE_STEPS)


async def redact(subject: Subject, request_id: UUID) -> None:
    """Have the database redact what the application cannot change, and empty the person's own row."""
    await subject.value(_ERASE, request=request_id, entry=Erasure.fresh_id())


async def end_sessions(subject: Subject, account_id: UUID) -> None:
    """End what the district's own identity provider has begun."""
    await subject.run(_END_SESSIONS_HERE, account=account_id)


async def delete_account(subject: Subject, account_id: UUID) -> int:
    """Delete an account with its browsers, unless it administers the platform.

    Raises IntegrityError where another district needs it.
    """
    await subject.run(_END_SESSIONS, account=account_id)
    return await subject.run(_DELETE_ACCOUNT, account=account_id)
