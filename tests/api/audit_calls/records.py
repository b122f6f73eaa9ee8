"""Calls about districts, their settings, and the records of people."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import count

from sqlalchemy import text

from achieve.core.authors import service
from achieve.people.rows import Person
from tests.api.audit_calls.desk import Call, Desk, Made
from tests.api.district_desk import somebody
from tests.api.learning import MAIN_IDEA
from tests.api.plan_desk import TODAY, Json

_more_days = count(1)


def _settings(_desk: Desk) -> Json:
    return {"days_after_class": 14}


async def _no_settings(desk: Desk) -> None:
    """A district has them once."""
    for each in (await desk.world["admin"].get("/v1/district-settings")).json()["data"]:
        headers = {"if-match": f'"{each["version"]}"'}
        await desk.world["admin"].delete(f"/v1/district-settings/{each['id']}", headers=headers)


async def _some_settings(desk: Desk) -> Made:
    await _no_settings(desk)
    return await desk.made("district-settings", _settings(desk))


def _closure(_desk: Desk) -> Json:
    return {"name": "A holiday", "begins_on": str(TODAY + timedelta(days=next(_more_days)))}


async def _a_closure(desk: Desk) -> Made:
    return await desk.made("closures", _closure(desk))


def _a_year(_desk: Desk) -> Json:
    day = str(TODAY + timedelta(days=1_000 + next(_more_days)))
    return {"begins_on": day, "ends_on": day, "closures": [{"name": "A holiday", "begins_on": day}]}


def _consent(_desk: Desk) -> Json:
    return {"consented_until": str(TODAY + timedelta(days=next(_more_days)))}


async def _a_guardianship(desk: Desk) -> Made:
    """Of a learner who is of age."""
    async with desk.context.database.writing(desk.world.district_id) as session:
        connection = await session.connection()
        grown = text("update person set birth_date = '2000-01-01' where id = :id")
        await connection.execute(grown, {"id": desk.world.ids["learner"]})
    answer = await desk.world["learner"].get(f"/v1/guardianships/{desk.world.id('guardianship')}")
    return answer.json()["id"], answer.json()["version"]


def _privacy(desk: Desk, kind: str = "erasure") -> Json:
    return {"kind": kind, "person_id": desk.world.id("other_learner"), "reason": "The family has moved away for good."}


async def _a_privacy_request(desk: Desk) -> Made:
    return await desk.made("privacy-requests", _privacy(desk))


async def _a_previewed_erasure(desk: Desk) -> Made:
    """Of somebody new each time: nobody is erased twice."""
    person = await _a_new_learner(desk)
    request, _ = await desk.made("privacy-requests", {**_privacy(desk), "person_id": person})
    admin = desk.world["admin"]
    await admin.post(f"/v1/privacy-requests/{request}/approve")
    previewed = await admin.post(f"/v1/privacy-requests/{request}/preview")
    return request, previewed.json()["version"]


async def _a_new_learner(desk: Desk) -> str:
    person = Person.fresh_id()
    async with desk.context.database.writing(desk.world.district_id, service("test")) as session:
        session.add(
            Person(district_id=desk.world.district_id, id=person, given_name="New", family_name="One", is_learner=True)
        )
    return str(person)


def _evidence(desk: Desk) -> Json:
    about = {"learner_id": desk.world.id("learner"), "competency_id": desk.learning[MAIN_IDEA]}
    return {**about, "kind": "formative", "score": 3}


def _district(_desk: Desk) -> Json:
    return {"name": "Hollowbrook District", **somebody()}


async def _a_district(desk: Desk) -> Made:
    return await desk.made("districts", _district(desk), "platform")


RECORD_CALLS: Mapping[str, Call] = {
    "create_district": Call("platform", _district),
    "update_district": Call("platform", lambda _: {"name": "Hollowbrook Unified"}, _a_district),
    "add_district_administrator": Call("platform", lambda _: {**somebody()}, _a_district),
    "end_district": Call("platform", target=_a_district),
    "create_district_settings": Call("admin", _settings, first=_no_settings),
    "update_district_settings": Call("admin", lambda _: {"days_after_class": 30}, _some_settings),
    "delete_district_settings": Call("admin", target=_some_settings),
    "create_closure": Call("admin", _closure),
    "update_closure": Call("admin", lambda _: {"name": "Founders' day"}, _a_closure),
    "delete_closure": Call("admin", target=_a_closure),
    "replace_closures": Call("admin", _a_year, _some_settings),
    "update_guardianship": Call("learner", _consent, _a_guardianship),
    "create_privacy_request": Call("admin", _privacy),
    "approve_privacy_request": Call("admin", target=_a_privacy_request),
    "refuse_privacy_request": Call("admin", lambda _: {"refusal": "It was asked for twice."}, _a_privacy_request),
    "preview_erasure": Call("admin", target=_a_privacy_request),
    "erase_person": Call("admin", target=_a_previewed_erasure),
    "create_evidence": Call("teacher", _evidence),
}
