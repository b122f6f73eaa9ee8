"""What else a stage needs, so that for every line there is something on both sides of each rule."""

from uuid import UUID

import asyncpg
import httpx
from sqlalchemy import text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.roles import Role
from achieve.accounts.rows import District
from achieve.audit.rows import Disclosure
from achieve.core import clock
from achieve.core.db import DISTRICT_SETTING
from achieve.core.ids import DistrictId
from achieve.demo.implementation import build_demo_implementation
from achieve.people.rows import Course
from achieve.plans.rows import LookFor, Step
from achieve.plans.rows.comments import Comment
from achieve.plans.words.comments import CommentSubjectKind
from achieve.progress.rows import MasteryPolicyRow
from achieve.web.context import Context
from achieve.webhooks.rows import Delivery
from tests.access.cast import Stage
from tests.access.writes import NOBODYS
from tests.api.attachment_desk import attached
from tests.api.learning import MAIN_IDEA, PERSEVERES, show
from tests.api.plan_desk import a_measure, a_plan, actor, another_day, create, read

_LEADERS = {"bethel": ("leader", "coach"), "reynolds": ("other_leader",)}
# Whose learning is recorded, and by whom.
_SHOWN = {
    "classmate": "teacher",
    "grown": "teacher",
    "other_learner": "other_teacher",
    "leaver": "other_teacher",
}
# Who writes whose plans.
_WRITERS = {"district": "admin", "bethel": "leader", "reynolds": "other_leader"}


async def furnish(context: Context, stage: Stage) -> None:
    """Put all of it in."""
    await _record_learning(context, stage)
    await _make_plans(context, stage)
    await _attach_files(stage)
    await _coach(stage)
    await _comment(stage)
    await _make_webhooks(context, stage)
    await _ask_for_records(stage)
    await create(stage["admin"], "invitations", {"person_id": stage.world.id("coach")})
    await create(stage["admin"], "identity-providers", {"issuer": "https://login.example", "client_id": "achieve"})
    await _give_steps(context, stage)
    await _ask_of_progress(context, stage)
    await _override_statuses(context, stage)
    async with context.database.writing(stage.world.district_id) as session:
        session.add(District(id=District.fresh_id(), name=NOBODYS))
        session.add(
            Course(
                district_id=stage.world.district_id,
                id=Course.fresh_id(),
                organization_id=stage.world.ids["reynolds"],
                title="A course of Reynolds",
            )
        )
        await _retire_look_fors(session)
        await _comment_as_before(session, stage)
        session.add(
            MasteryPolicyRow(
                district_id=stage.world.district_id,
                id=MasteryPolicyRow.fresh_id(),
                framework_id=stage.things["a published framework"],
                method="latest",
            )
        )


async def disclose(owner: "asyncpg.Connection[asyncpg.Record]", stage: Stage) -> None:
    """Tell that staff and a system have read a learner of each school; the service itself can only add to it."""
    district_id, ids = stage.world.district_id, stage.world.ids
    await owner.execute(f"set {DISTRICT_SETTING} = '{district_id}'")
    for reader, kind in (("leader", "person"), ("colleague", "person"), ("admin", "person"), ("sis", "client")):
        for learner in ("learner", "classmate", "other_learner"):
            await owner.execute(
                "insert into disclosure"
                " (district_id, id, occurred_at, reader_kind, reader_id, learner_id, operation, lines)"
                " values ($1, $2, now(), $3, $4, $5, 'list_people', array['contact'])",
                district_id,
                Disclosure.fresh_id(),
                kind,
                ids[reader],
                ids[learner],
            )


async def _record_learning(context: Context, stage: Stage) -> None:
    codes = await _codes(context, stage.world.district_id)
    for learner, teacher in _SHOWN.items():
        for code in (MAIN_IDEA, PERSEVERES):
            answer = await show(stage[teacher], stage.world.id(learner), str(codes[code]), 3)
            assert answer.status_code == 201, answer.text


async def _codes(context: Context, district_id: DistrictId) -> dict[str, UUID]:
    async with context.database.reading(district_id) as connection:
        found = await connection.fetch("select code, id from competency where code is not null")
    return {row["code"]: row["id"] for row in found}


async def _make_plans(context: Context, stage: Stage) -> None:
    """A draft of the other school's, and how the plans of that school and of the district are carried out."""
    world = stage.world
    reynolds = (await create(stage["other_leader"], "plans", a_plan(world, "reynolds")))["id"]
    await _fill_draft(stage["other_leader"], reynolds)
    await _fill_draft(stage["leader"], str(stage.things["a school's draft"]))
    district_draft = str(stage.things["the district's draft"])
    await _fill_draft(stage["admin"], district_draft)
    saved = {"title": "A template of the district"}
    answer = await stage["admin"].post(f"/v1/plans/{district_draft}/save-as-template", json=saved)
    assert answer.status_code == 200, answer.text
    for who, place in (("admin", "district"), ("leader", "bethel"), ("other_leader", "reynolds")):
        await create(stage[who], "plans", a_plan(world, place, title="Just begun"))
    other = actor(world, "other_leader", Role.SCHOOL_LEADER)
    coach, teacher = actor(world, "other_coach", Role.COACH), actor(world, "other_teacher", Role.TEACHER)
    admin = actor(world, "admin", Role.DISTRICT_ADMIN)
    async with context.database.writing(world.district_id) as session:
        for place, leader, *helping in (("reynolds", other, coach, teacher), ("district", admin, admin, admin)):
            plan_id, goal_ids = await _plan_in_force(session, world.ids[place])
            await build_demo_implementation(
                session,
                leader=leader,
                coach=helping[0],
                teachers=(helping[1], helping[1]),
                organization_id=world.ids[place],
                plan_id=plan_id,
                goal_ids=goal_ids,
                today=clock.today(),
            )


async def _attach_files(stage: Stage) -> None:
    """A file for each piece of evidence, of the schools and of the district."""
    for evidence in (await read(stage["admin"], "monitoring-evidence", limit=100))["data"]:
        await attached(stage["admin"], evidence["id"])


async def _fill_draft(writer: httpx.AsyncClient, plan_id: str) -> None:
    """A goal with a measure and a measurement, and how it is to be reached: all of it can still be deleted."""
    goal = await create(writer, "goals", {"plan_id": plan_id, "statement": "A goal", "area": "academics"})
    measure = await create(writer, "measures", a_measure(goal["id"]))
    await create(writer, "measurements", {"measure_id": measure["id"], "value": 91, "measured_on": another_day()})
    found = {"title": "Reading", "source_kind": "data", "finding": "Half of grade 4 read."}
    await create(writer, "priorities", {"plan_id": plan_id, **found})
    of = {"organization_id": (await read(writer, f"plans/{plan_id}"))["organization_id"]}
    await create(writer, "teams", {**of, "name": "A team that carries nothing yet"})
    why = {"why": "They are not clear.", "why_kind": "data"}
    await create(writer, "initiatives", {**of, "title": "Not yet begun", **why})
    initiative = await create(writer, "initiatives", {**of, "title": "Clear aims", **why, "plan_ids": [plan_id]})
    carried = {"plan_id": plan_id, "initiative_id": initiative["id"], "title": "Clear aims here"}
    part_of = {"implementation_plan_id": (await create(writer, "implementation-plans", carried))["id"]}
    await create(writer, "strategies", {**part_of, "title": "Talk about it", "kind": "communication"})
    told = {"kind": "cause", "statement": "Aims are told.", "unit": "percent"}
    indicator = await create(writer, "indicators", {**part_of, **told})
    tried = {"question": "Does it help?", "tried": "Aims on a card.", "predicted_low": 40, "predicted_high": 60}
    period = {"begins_on": "2026-01-05", "ends_on": "2026-02-05"}
    await create(writer, "monitoring-cycles", {"indicator_id": indicator["id"], **tried, **period})


async def _plan_in_force(session: AsyncSession, organization_id: UUID) -> tuple[UUID, list[UUID]]:
    connection = await session.connection()
    given = {"place": organization_id}
    plan = text("select id from plan where organization_id = :place and status = 'active'")
    plan_id = (await connection.execute(plan, given)).scalar_one()
    goals = text("select id from goal where plan_id = :plan order by rank")
    return plan_id, list((await connection.execute(goals, {"plan": plan_id})).scalars())


async def _coach(stage: Stage) -> None:
    """Sessions of more people, each with something that was agreed."""
    for coach, partner, relationship in (
        ("coach", "leader_and_teacher", "mentor_and_teacher"),
        ("other_coach", "other_teacher", "coach_and_teacher"),
        ("other_coach", "coach_and_leader", "coach_and_leader"),
    ):
        partner_id, day = stage.world.id(partner), str(clock.today())
        given = {"partner_id": partner_id, "relationship": relationship, "held_on": day, "focus": "The weekly walk"}
        held = await create(stage[coach], "coaching-sessions", given)
        agreed = {"committed_by_id": partner_id, "agreed": "Two walks a week", "due_on": day}
        await create(stage[coach], "coaching-commitments", {"session_id": held["id"], **agreed})


async def _retire_look_fors(session: AsyncSession) -> None:
    """One of each initiative that nobody has observed: it can still be deleted."""
    for sought in (await session.exec(select(LookFor).where(col(LookFor.rank) == 1))).all():
        kept = sought.model_dump(include={"district_id", "initiative_id", "organization_id", "aspect", "levels"})
        session.add(LookFor(**kept, id=LookFor.fresh_id(), statement="Sought no more", rank=9, is_retired=True))


async def _comment(stage: Stage) -> None:
    """Comments on parts of both schools' plans and of the district's, some with somebody in them."""
    said: list[tuple[str, str, str]] = []
    for who, place in (("teacher", "bethel"), ("other_teacher", "reynolds"), ("admin", "district")):
        for path in ("steps", "monitoring-evidence"):
            found = await read(stage["admin"], path, limit=200, fields="id,organization_id")
            here = stage.world.id(place)
            said += [(who, each["id"], here) for each in found["data"] if each["organization_id"] == here][:1]
            said += [(leader, *said[-1][1:]) for leader in _LEADERS.get(place, ())]
    for who, subject_id, _ in said:
        given = {"subject_id": subject_id, "text": "Well seen.", "mentions": [stage.world.id(who)]}
        await create(stage[who], "comments", given)


async def _comment_as_before(session: AsyncSession, stage: Stage) -> None:
    """What somebody has said of the district's plans who no longer administers it."""
    step = (await session.exec(select(Step).where(col(Step.organization_id) == stage.world.district_id))).first()
    assert step is not None
    session.add(
        Comment(
            district_id=stage.world.district_id,
            id=Comment.fresh_id(),
            subject_id=step.id,
            subject_kind=CommentSubjectKind.STEP,
            plan_id=step.plan_id,
            organization_id=step.organization_id,
            author_id=stage.world.ids["former_admin"],
            text="As agreed.",
        )
    )


async def _make_webhooks(context: Context, stage: Stage) -> None:
    """An endpoint of each of two clients, and something sent to each endpoint there is."""
    for client in ("sis", "client of webhooks"):
        await create(stage[client], "webhook-endpoints", {"url": "http://127.0.0.1:9/hook"})
    async with context.database.writing(stage.world.district_id) as session:
        connection = await session.connection()
        endpoints = (await connection.execute(text("select id, client_id from webhook_endpoint"))).all()
        event = (await connection.execute(text("select id, seq, type, aggregate_id from event limit 1"))).one()
        for endpoint_id, client_id in endpoints:
            session.add(
                Delivery(
                    district_id=stage.world.district_id,
                    id=Delivery.fresh_id(),
                    endpoint_id=endpoint_id,
                    client_id=client_id,
                    event_id=event.id,
                    seq=event.seq,
                    event_type=event.type,
                    aggregate_id=event.aggregate_id,
                    state="failed",
                )
            )


async def _ask_for_records(stage: Stage) -> None:
    """Erasures: of some learners asked for, of others approved and looked at."""
    for place, learner in enumerate(_SHOWN):
        asked = {"kind": "erasure", "person_id": stage.world.id(learner), "reason": "The family has moved away."}
        path = f"/v1/privacy-requests/{(await create(stage['admin'], 'privacy-requests', asked))['id']}"
        for suffix in ("approve", "preview") if place % 2 else ():
            answer = await stage["admin"].post(f"{path}/{suffix}")
            assert answer.status_code == 200, answer.text


async def _give_steps(context: Context, stage: Stage) -> None:
    """One step of every plan to a teacher of each school, and what was seen to them as observers."""
    statements = (
        "update step set responsible_id = :who where id = any(array(select distinct on (organization_id) id from step"
        " order by organization_id, id))",
        "update monitoring_evidence set observer_id = :who where id = any(array(select distinct on (organization_id) id"
        " from monitoring_evidence order by organization_id, id))",
        "update observation set observer_id = :who where id = any(array(select distinct on (organization_id) id"
        " from observation order by organization_id, id))",
    )
    async with context.database.writing(stage.world.district_id) as session:
        connection = await session.connection()
        for statement in statements:
            await connection.execute(text(statement), {"who": stage.world.ids["colleague"]})


async def _ask_of_progress(context: Context, stage: Stage) -> None:
    """A question of a measure in every organization's draft."""
    writers = {stage.world.ids[place]: who for place, who in _WRITERS.items()}
    wanted = (
        "select distinct on (organization_id) organization_id, id from measure where plan_id in"
        " (select p.id from plan p where p.status = 'draft') order by organization_id, id"
    )
    async with context.database.reading(stage.world.district_id) as connection:
        found = await connection.fetch(wanted)
    for row in found:
        await create(stage[writers[row["organization_id"]]], "saved-questions", {"measure_id": str(row["id"])})


async def _override_statuses(context: Context, stage: Stage) -> None:
    """Somebody has said how a goal of each organization stands."""
    writers = {stage.world.ids[place]: who for place, who in _WRITERS.items()}
    wanted = "select distinct on (organization_id) organization_id, plan_id, id from goal order by organization_id, id"
    async with context.database.reading(stage.world.district_id) as connection:
        found = await connection.fetch(wanted)
    for row in found:
        part = {"plan_id": str(row["plan_id"]), "part_id": str(row["id"])}
        said = {"status": "on_track", "reason": "It was moved.", "expires_on": str(clock.today())}
        await create(stage[writers[row["organization_id"]]], "status-overrides", {**part, **said})
