"""Who is asking: read like any resource, but for its rules. Everyone may read themselves, whatever their role."""

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.scopes import RowRule
from achieve.accounts.authentication import invalid_token
from achieve.accounts.rows import ApiClient
from achieve.accounts.schemas import Me
from achieve.people.rows import Person
from achieve.reads.engine import Engine
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.disclosing import read_resource
from achieve.web.rest_query import everything

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_DISTRICT = "(select row_to_json(d) from (select md.id, md.name from district md where md.id = :district) d)"
_SCOPES = "case when :scopes::text[] is not null then array(select unnest(:scopes::text[]) order by 1) end"
_ROLES = """(select coalesce(json_agg(r order by r.role, r.begins_on), '[]') from (
 select ra.role, json_build_object('id', o.id, 'name', o.name) as organization, ra.begins_on, ra.ends_on
 from role_assignment ra
 join organization o on o.district_id = :district and o.id = ra.organization_id
 where ra.district_id = :district and ra.person_id = :person and ra.role = any(:roles::text[])
 and ra.begins_on <= :today and (ra.ends_on is null or ra.ends_on >= :today)) r)"""
_OTHER_DISTRICTS = """(select coalesce(json_agg(p order by p.name, p.id), '[]') from (
 select d.id, d.name from account_link l
 join account_link other on other.account_id = l.account_id and other.district_id <> l.district_id
 join district d on d.id = other.district_id and d.ended_at is null
 where l.district_id = :district and l.person_id = :person) p)"""

# Beside the other shapes: they are two of one schema, which has a field of its own in GraphQL.
ME_AS_PERSON = Shape(
    name="accounts.MeAsPerson",
    path="me",
    schema=Me,
    row=Person,
    rules=(RowRule(None, {}, when="{t}.id = :person"),),
    derived={
        "kind": "'person'::text",
        "display_name": "concat_ws(' ', coalesce({t}.preferred_name, {t}.given_name), {t}.family_name)",
        "district": _DISTRICT,
        "other_districts": _OTHER_DISTRICTS,
        "roles": _ROLES,
        "scopes": _SCOPES,
    },
    listed=False,
)
ME_AS_CLIENT = Shape(
    name="accounts.MeAsClient",
    path="me",
    schema=Me,
    row=ApiClient,
    rules=(RowRule(None, {}, when="{t}.id = :client"),),
    derived={
        "kind": "'client'::text",
        "display_name": "{t}.name",
        "district": _DISTRICT,
        "other_districts": "json_build_array()",
        "roles": "json_build_array()",
        "scopes": _SCOPES,
    },
    listed=False,
)

# Of a platform administrator the service knows nothing else to tell: nothing is read.
_PLATFORM = Me(
    kind="platform_admin",
    id=None,
    display_name="Platform administrator",
    district=None,
    other_districts=[],
    roles=[],
    scopes=None,
)


async def read_me(engine: Engine, actor: Actor, reading: "AbstractAsyncContextManager[ReadConnection]") -> bytes:
    """The caller as a `Me` document. Raises Unauthenticated for one who is gone since the token was looked up."""
    if actor.person_id is not None:
        return await _read(engine, actor, reading, ME_AS_PERSON, actor.person_id)
    if actor.client_id is not None:
        return await _read(engine, actor, reading, ME_AS_CLIENT, actor.client_id)
    return _PLATFORM.model_dump_json().encode()


async def _read(
    engine: Engine,
    actor: Actor,
    reading: "AbstractAsyncContextManager[ReadConnection]",
    shape: Shape,
    identifier: UUID,
) -> bytes:
    query = engine.one(actor, shape, everything(engine.shapes, shape), identifier, Values())
    async with reading as connection:
        found = await read_resource(connection, actor, query, "get_me")
    if found is None:
        raise invalid_token()
    return found.body
