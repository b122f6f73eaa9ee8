"""Puts one learner into every table that mentions people: by the services where one writes it, else behind them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import asyncpg

from achieve.accounts import service as accounts
from achieve.core.ids import PersonId, new_id
from achieve.privacy.register import REGISTER, Table
from achieve.web.context import Context
from tests.api.attachment_desk import attached
from tests.api.learning import MAIN_IDEA, PERSEVERES, bring_learning, show
from tests.api.plan_desk import build_in
from tests.api.privacy_desk import REASON
from tests.api.privacy_somebody import Filled, somebody
from tests.world import World


async def fill_everything(context: Context, world: World, owner: "asyncpg.Connection[asyncpg.Record]") -> Filled:
    """Mention the world's learner in every table that can."""
    await look_at(owner, world)
    await build_in(context, world)
    learning = await bring_learning(context, world)
    filled = Filled(world, learning, world.ids["learner"], somebody())
    await name_again(filled, owner)
    await _through_services(context, filled)
    await _behind_them(filled, owner)
    return filled


async def look_at(owner: "asyncpg.Connection[asyncpg.Record]", world: World) -> None:
    """Bind a connection to a district: row security holds for the owner of the database, too."""
    await owner.execute("select set_config('app.district_id', $1, false)", str(world.district_id))


async def name_again(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Give the learner their names and addresses."""
    who = filled.who
    await owner.execute(
        "update person set given_name = $1, preferred_name = $2, family_name = $3, email = $4, phone = $5,"
        " birth_date = $6 where id = $7",
        who.given,
        who.preferred,
        who.family,
        who.email,
        who.phone,
        who.born,
        filled.learner,
    )


async def _through_services(context: Context, filled: Filled) -> None:
    world, learning, who = filled.world, filled.learning, filled.who
    teacher, learner = world["teacher"], world.id("learner")
    labels = {"method": "Talk", "context": "Circle", "form": "A", "item_group": "Set 1"}
    for code, score in ((MAIN_IDEA, 2), (MAIN_IDEA, 3), (PERSEVERES, 3)):
        said = {"feedback": f"{who.given} said it well.", "comment": "Seen twice.", **labels}
        answer = await show(teacher, learner, learning[code], score, **said)
        assert answer.status_code == 201, answer.text
    named = {"feedback": f"Worked with {who.given} {who.family} on this."}
    keyed = {"learner_id": world.id("classmate"), "competency_id": learning[MAIN_IDEA], "score": 2, "kind": "formative"}
    for client, about in ((teacher, {**keyed, **named}), (teacher, {**keyed, "learner_id": learner})):
        key = {"idempotency-key": str(new_id(1))}
        answer = await client.post("/v1/evidence", json=about, headers=key)
        assert answer.status_code == 201, answer.text
    for kind in ("export", "erasure"):
        asked = {"kind": kind, "person_id": learner, "reason": REASON}
        key = {"idempotency-key": f"{kind}-of-{who.given}"}
        answer = await world["learner"].post("/v1/privacy-requests", json=asked, headers=key)
        assert answer.status_code == 201, answer.text
    async with context.database.writing(world.district_id) as session:
        account = await accounts.create_account(session, who.sign_in, "a long enough password of hers")
        await accounts.link_account(session, world.district_id, PersonId(filled.learner), account)


async def _behind_them(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """What no service writes yet, and what a learner would not do: the register says that it can be."""
    await _known_elsewhere(filled, owner)
    await _as_an_adult(filled, owner)
    await _as_author(filled, owner)
    await _signed_in(filled, owner)
    await _invited_and_read(filled, owner)
    await _delivered(filled, owner)


async def _known_elsewhere(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Demographics, and the ids of another system."""
    district, learner = filled.world.district_id, filled.learner
    await owner.execute(
        "insert into demographics (district_id, id, sex, races, is_hispanic_or_latino) values ($1, $2, 'female',"
        " array['white'], true)",
        district,
        learner,
    )
    await owner.execute(
        "insert into external_id (district_id, id, system, kind, value, resource_id) values"
        " ($1, $2, 'oneroster', 'people', $6, $3), ($1, $4, 'oneroster', 'enrollments', 'e-of-' || $6, $5)",
        district,
        new_id(0x01B),
        learner,
        new_id(0x01B),
        filled.world.ids["learner_enrollment"],
        filled.who.sourced_id,
    )


async def _as_an_adult(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """A coaching session with what was agreed, a mention, a place on a team."""
    district, learner = filled.world.district_id, filled.learner
    await owner.execute(
        "insert into coaching_session (district_id, id, version, created_at, updated_at, coach_id, partner_id,"
        " relationship, kind, held_on, focus, notes) values ($1, $2, 1, now(), now(), $3, $4, 'coach_and_teacher',"
        " 'coaching', current_date, 'Asking', 'Asks well.')",
        district,
        coached := new_id(0x0C1),
        filled.world.ids["coach"],
        learner,
    )
    await owner.execute(
        "insert into coaching_commitment (district_id, id, version, created_at, updated_at, session_id, coach_id,"
        " partner_id, committed_by_id, agreed, due_on, status) values ($1, $2, 1, now(), now(), $3, $4, $5, $5,"
        " 'Ask twice', current_date, 'open')",
        district,
        new_id(0x0C2),
        coached,
        filled.world.ids["coach"],
        learner,
    )
    await owner.execute(
        "insert into mention (district_id, id, version, created_at, updated_at, comment_id, person_id,"
        " organization_id, subject_kind) select c.district_id, $2, 1, now(), now(), c.id, $3, c.organization_id,"
        " c.subject_kind from comment c where c.district_id = $1 limit 1",
        district,
        new_id(0x0C4),
        learner,
    )
    await owner.execute(
        "insert into team_member (district_id, id, version, created_at, updated_at, team_id, organization_id,"
        " person_id, role, begins_on) select t.district_id, $2, 1, now(), now(), t.id, t.organization_id, $3, 'member',"
        " current_date - 9 from team t where t.district_id = $1 limit 1",
        district,
        new_id(0x034),
        learner,
    )


async def _as_author(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """What they wrote in plans and judged of others."""
    district, learner = filled.world.district_id, filled.learner
    seen = await owner.fetchval(
        "select id from monitoring_evidence where district_id = $1 order by id desc limit 1", district
    )
    await attached(filled.world["coach"], seen)
    await owner.execute("update attachment set uploaded_by_id = $1 where district_id = $2", learner, district)
    for table in (
        "comment",
        "step",
        "measurement",
        "monitoring_evidence",
        "observation",
        "adjustment",
        "plan",
        "status_override",
        "phase",
        "phase_metric",
    ):
        column = next(each for each in REGISTER if each.name == table).by[0]
        await owner.execute(
            f'update "{table}" set {column} = $1 where district_id = $2 and id in'
            f' (select id from "{table}" where district_id = $2 order by id limit 2)',
            learner,
            district,
        )
    await owner.execute(
        "update evidence set judged_by_id = $1 where district_id = $2 and learner_id <> $1", learner, district
    )
    await owner.execute("update privacy_request set decided_by_id = null where district_id = $1", district)


async def _invited_and_read(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """An invitation, and entries of the disclosure record: of them, and by them."""
    district, learner = filled.world.district_id, filled.learner
    await owner.execute(
        "insert into invitation (district_id, id, version, created_at, updated_at, person_id, email, expires_at)"
        " values ($1, $2, 1, now(), now(), $3, $4, now() + interval '7 days')",
        district,
        new_id(1),
        learner,
        filled.who.email,
    )
    for reader, shown in (("leader", learner), ("learner", filled.world.ids["classmate"])):
        await owner.execute(
            "insert into disclosure (district_id, id, occurred_at, reader_kind, reader_id, learner_id, operation,"
            " lines, purpose) values ($1, $2, now(), 'person', $3, $4, 'get_evidence', array['learning_evidence'],"
            " 'To prepare the meeting.')",
            district,
            new_id(0x0B1),
            filled.world.ids[reader],
            shown,
        )
    made = await owner.fetchval("select count(*) from personal_access_token where person_id = $1", learner)
    assert made, "A token made by the services names itself."


async def _delivered(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """A delivery that failed, of an event about them."""
    endpoint = await filled.world["admin"].post("/v1/webhook-endpoints", json={"url": "http://127.0.0.1:9/hook"})
    await owner.execute(
        "insert into delivery (district_id, id, version, created_at, updated_at, endpoint_id, event_id, seq,"
        " event_type, aggregate_id, state, attempt_count) select $1, $2, 1, now(), now(), $3, e.id, e.seq, e.type,"
        " e.aggregate_id, 'failed', 3 from event e where e.district_id = $1 and e.type = 'evidence.recorded'"
        " and e.aggregate_id in (select id from evidence where learner_id = $4) limit 1",
        filled.world.district_id,
        new_id(0x072),
        UUID(endpoint.json()["id"]),
        filled.learner,
    )


async def _signed_in(filled: Filled, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    """What a sign-in through a front end leaves."""
    account = await owner.fetchval("select account_id from person where id = $1", filled.learner)
    browser, family, client = new_id(1), new_id(1), new_id(1)
    whose = (account, filled.world.district_id, filled.learner, client)
    until = "now(), now() + interval '1 day'"
    await owner.execute(
        f"insert into browser_session (id, lookup_hash, account_id, seen_at, created_at, expires_at)"
        f" values ($1, md5($1::uuid::text), $2, now(), {until})",
        browser,
        account,
    )
    await owner.execute(
        f"insert into token_family (id, account_id, district_id, person_id, client_id, session_id, scopes, created_at,"
        f" expires_at) values ($1, $2, $3, $4, $5, $6, array['evidence:read'], {until})",
        family,
        *whose,
        browser,
    )
    await owner.execute(
        f"insert into refresh_token (lookup_hash, family_id, access_jti, access_expires_at, created_at, expires_at)"
        f" values (md5($1::uuid::text), $1, $2, now(), {until})",
        family,
        new_id(1),
    )
    await owner.execute(
        f"insert into authorization_code (lookup_hash, account_id, district_id, person_id, client_id, session_id,"
        f" redirect_uri, challenge, created_at, expires_at) values (md5($1::uuid::text), $2, $3, $4, $5, $1,"
        f" 'https://app.example/back', 'a challenge', {until})",
        browser,
        *whose,
    )


async def rows_about(
    owner: "asyncpg.Connection[asyncpg.Record]", filled: Filled, table: Table, condition: str
) -> list[Mapping[str, Any]]:
    """The rows of a table that a condition of the register finds for the learner."""
    within = "true" if table.is_global else "t.district_id = $1::uuid"
    where = f"$1::uuid is not null and {within} and ({condition})".format(t="t")
    numbered = where.replace(":district", "$1::uuid").replace(":subject", "$2::uuid")
    sql = f'select t.* from "{table.name}" t where {numbered}'
    return [dict(row) for row in await owner.fetch(sql, filled.world.district_id, filled.learner)]
