"""The writes of everything but plans."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from achieve.access.roles import Action, Resource
from achieve.core import clock
from tests.access.facts import KINDS, Facts, Kind, consent
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes

# The name of a district that nobody is in: it can be ended.
NOBODYS = "Nobody's yet"


def _is_own_or_nobodys(record: Record, district: Row) -> bool:
    return district["id"] == record.district_id or district["name"] == NOBODYS


def _decides(body: Body, *statuses: str) -> Change:
    """On an erasure. A person does, and no machine."""

    def picks(_record: Record, request: Row) -> bool:
        return request["kind"] == "erasure" and request["status"] in statuses

    return Change(Action.WRITE, body, picks, barred=lambda asker: asker.client_id is not None)


RECORD_CHANGES: Mapping[str, Change] = {
    "update_webhook_endpoint": changes(description="Changed"),
    "delete_webhook_endpoint": DELETES,
    "rotate_webhook_endpoint_keys": changes(previous_hours=1),
    "replay_delivery": changes(),
    "update_api_client": changes(name="Changed"),
    "delete_api_client": DELETES,
    "rotate_api_client_secret": changes(previous_hours=1),
    "delete_client_secret": DELETES,
    # Whoever says where people sign in may let in who may do more than a limited token.
    "update_identity_provider": Change(
        Action.WRITE, {"client_id": "another"}, barred=lambda asker: asker.scopes is not None
    ),
    "delete_identity_provider": DELETES,
    "update_guardianship": Change(
        Action.WRITE, {"consented_until": str(clock.today())}, kind=Kind((Resource.CONSENTS,), consent)
    ),
    "update_district_settings": changes(days_after_class=0),
    "delete_district_settings": DELETES,
    "update_closure": changes(name="Changed"),
    "delete_closure": DELETES,
    # The settings are but the place: what is written are closures.
    "replace_closures": Change(
        Action.WRITE,
        {"begins_on": "2031-08-01", "ends_on": "2032-06-30", "closures": []},
        kind=Kind((Resource.CALENDAR,), lambda _, __: Facts(Resource.CALENDAR)),
    ),
    "delete_personal_access_token": DELETES,
    "approve_privacy_request": _decides({}, "requested"),
    "refuse_privacy_request": _decides({"refusal": "It was asked for twice."}, "requested"),
    "preview_erasure": _decides({}, "requested", "approved"),
    "erase_person": _decides({"although": ["open_enrollments", "open_roles", "open_steps"]}, "approved"),
    "delete_invitation": DELETES,
    "update_district": changes(name="Changed"),
    "end_district": Change(Action.DELETE, {}, _is_own_or_nobodys),
    "add_district_administrator": changes(given_name="Ada", family_name="Quillfeather", email="ada@example.org"),
}


def _showing_for(progress: Row, _asker: Asker) -> Body:
    ids = {name: progress[name] for name in ("learner_id", "competency_id")}
    return {**ids, "score": 3, "kind": "formative"}


def _key_for(_district: Row, asker: Asker) -> Body:
    """A token that is limited makes no other than one that is limited as well."""
    scopes = None if asker.scopes is None else sorted(asker.scopes)
    return {"name": "A script", "expires_on": str(clock.today()), "scopes": scopes}


def _shown(_record: Record, row: Row, _asker: Asker) -> Facts:
    return Facts(Resource.HABITS if row["is_habit"] else Resource.EVIDENCE, learner=row["learner_id"])


def _district_itself(record: Record, row: Row) -> bool:
    return row["id"] == record.district_id


def _adds_to_district(line: Resource, body: Body, barred: Callable[[Asker], bool]) -> Write:
    """Something of the district, or of the client or the person that makes it."""
    return Write(
        Action.WRITE,
        "district",
        (line,),
        lambda _record, _row, asker: Facts(line, client=asker.client_id, owner=asker.person_id),
        None,
        lambda _row, _asker: body,
        is_new=True,
        picks=_district_itself,
        barred=barred,
    )


_LEARNING = (Resource.EVIDENCE, Resource.HABITS)

RECORD_ADDITIONS: Mapping[str, Write] = {
    "create_evidence": adds("progress", "evidence", _LEARNING, _shown, _showing_for),
    # A client that is limited to schools has no endpoints: what they hear of is the district's.
    "create_webhook_endpoint": _adds_to_district(
        Resource.WEBHOOKS, {"url": "http://127.0.0.1:9/hook"}, lambda asker: asker.schools is not None
    ),
    "create_district_settings": _adds_to_district(Resource.SETTINGS, {"days_after_class": 0}, lambda _: False),
    "create_closure": _adds_to_district(
        Resource.CALENDAR, {"name": "A holiday", "begins_on": "2030-05-30"}, lambda _: False
    ),
    "create_privacy_request": Write(
        Action.WRITE,
        "person",
        (Resource.PERSON_RECORDS,),
        lambda _record, person, _asker: Facts(Resource.PERSON_RECORDS, learner=person["id"], person=person["id"]),
        None,
        lambda person, _: {"kind": "export", "person_id": person["id"], "reason": "The family has asked for it."},
        is_new=True,
        otherwise=Action.PROPOSE,
    ),
    "create_api_client": _adds_to_district(
        Resource.API_CLIENTS, {"name": "A client", "scopes": ["plans:read"]}, lambda _: False
    ),
    "create_identity_provider": _adds_to_district(
        Resource.API_CLIENTS,
        {"issuer": "https://login.example", "client_id": "achieve"},
        lambda asker: asker.scopes is not None,
    ),
    "create_district": Write(
        Action.WRITE,
        "district",
        (Resource.DISTRICTS,),
        lambda _record, district, _asker: Facts(Resource.DISTRICTS, district=district["id"]),
        None,
        lambda _row, _asker: {
            "name": "Hollowbrook",
            "given_name": "Ada",
            "family_name": "Quillfeather",
            "email": "ada@example.org",
        },
        is_new=True,
        picks=_district_itself,
    ),
    "create_invitation": Write(
        Action.WRITE,
        "person",
        (Resource.INVITATIONS,),
        lambda _record, _row, _asker: Facts(Resource.INVITATIONS),
        KINDS["people"].tell,
        lambda person, _asker: {"person_id": person["id"]},
        is_new=True,
        picks=lambda _record, person: bool(person["email"]) and person["is_active"],
    ),
    "create_personal_access_token": replace(_adds_to_district(Resource.KEYS, {}, lambda _: False), body=_key_for),
}
