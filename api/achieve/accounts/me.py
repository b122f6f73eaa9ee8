"""Who is asking, as PostgreSQL's JSON.

Not a shape: the caller is a person, a client or a platform account, a token's scopes stand in no table, and everyone
may read themselves whatever their role, so there is no line of the permission table to read it under.
"""

from typing import TYPE_CHECKING

from achieve.access.actor import Actor
from achieve.accounts.authentication import invalid_token

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_DISTRICT = "(select row_to_json(d) from (select id, name from district where id = $1) d)"

_PERSON = f"""
select row_to_json(me)::text from (
    select 'person' as kind, p.id,
        concat_ws(' ', coalesce(p.preferred_name, p.given_name), p.family_name) as display_name,
        {_DISTRICT} as district,
        (select coalesce(json_agg(r order by r.role, r.begins_on), '[]') from (
            select ra.role, json_build_object('id', o.id, 'name', o.name) as organization, ra.begins_on, ra.ends_on
            from role_assignment ra
            join organization o on o.district_id = $1 and o.id = ra.organization_id
            where ra.district_id = $1 and ra.person_id = $2 and ra.role = any($4)
              and ra.begins_on <= $5 and (ra.ends_on is null or ra.ends_on >= $5)) r) as roles,
        $3::text[] as scopes
    from person p
    where p.district_id = $1 and p.id = $2) me
"""

_CLIENT = f"""
select row_to_json(me)::text from (
    select 'client' as kind, c.id, c.name as display_name, {_DISTRICT} as district, json_build_array() as roles,
        $3::text[] as scopes
    from api_client c
    where c.district_id = $1 and c.id = $2) me
"""

_PLATFORM = """
select row_to_json(me)::text from (
    select 'platform_admin' as kind, null::uuid as id, 'Platform administrator' as display_name,
        null::json as district, json_build_array() as roles, null::text[] as scopes) me
"""


async def read_me(connection: "ReadConnection", actor: Actor) -> bytes:
    """The caller as a `Me` document. Raises Unauthenticated for one who is gone since the token was looked up."""
    scopes = None if actor.scopes is None else sorted(actor.scopes)
    if actor.person_id is not None:
        roles = sorted(actor.roles)
        found = await connection.fetchval(_PERSON, actor.district_id, actor.person_id, scopes, roles, actor.today)
    elif actor.client_id is not None:
        found = await connection.fetchval(_CLIENT, actor.district_id, actor.client_id, scopes)
    else:
        found = await connection.fetchval(_PLATFORM)
    if found is None:
        raise invalid_token()
    return found.encode()
