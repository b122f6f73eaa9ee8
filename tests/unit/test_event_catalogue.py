"""The catalogue of events: one schema per type, an AsyncAPI document and OpenAPI's webhooks, all of the same events."""

import re
from collections.abc import Mapping
from typing import cast

import orjson
import pytest
from jsonschema import Draft202012Validator

from achieve.access.matrix import CLIENT_RULES
from achieve.declarations import EVENT_TYPES
from achieve.feed.catalogue import asyncapi_document, event_schemas, webhooks_section
from achieve.outbox.catalogue import EventType, event_types, register_event_types

PLAN = EventType("plan.updated", "plans", "A plan was changed.", area="plans")
PROGRESS = EventType("progress.changed", "progress", "Progress changed.", area="progress", learner_data=True)
BODY: Mapping[str, object] = {
    "type": "plan.updated",
    "timestamp": "2026-03-02T12:00:00.5+00:00",
    "data": {
        "id": "0195583e-8a00-70e1-8000-000000000001",
        "district_id": "0195583e-8a00-7001-8000-000000000001",
        "seq": 41,
        "aggregate_id": "0195583e-8a00-7021-8000-000000000001",
        "changed": ["title"],
        "href": "/v1/plans/0195583e-8a00-7021-8000-000000000001",
    },
}


def find(document: object, pointer: str) -> object:
    """What a reference inside of a document leads to."""
    for part in pointer.removeprefix("#/").split("/"):
        document = cast("Mapping[str, object]", document)[part]
    return document


def fits(body: object) -> bool:
    """Whether a body is one that the schema of `plan.updated` describes."""
    validator = Draft202012Validator(event_schemas([PLAN])["plan.updated"])
    return bool(validator.is_valid(body))  # pyright: ignore[reportArgumentType, reportUnknownMemberType] any body may be asked about.


def test_a_body_as_it_is_sent_fits_its_schema() -> None:
    Draft202012Validator.check_schema(event_schemas([PLAN])["plan.updated"])
    assert fits(BODY)


def test_another_body_does_not() -> None:
    data = cast("Mapping[str, object]", BODY["data"])
    assert not fits({**BODY, "type": "plan.created"})
    assert not fits({"type": "plan.updated", "data": data})
    assert not fits({**BODY, "data": {"seq": 41}})
    assert not fits({**BODY, "data": {**data, "seq": 0}})
    assert not fits({**BODY, "data": {**data, "href": "/v1/goals/x"}})


def test_a_schema_says_which_scope_a_learners_record_needs() -> None:
    schemas = event_schemas([PROGRESS, PLAN])
    assert list(schemas) == ["plan.updated", "progress.changed"]
    assert "`progress:read`" in str(schemas["progress.changed"]["description"])
    assert schemas["plan.updated"]["description"] == "A plan was changed."


def test_every_reference_of_the_asyncapi_document_leads_somewhere() -> None:
    document = asyncapi_document([PLAN, PROGRESS])
    found = re.findall(r'"\$ref":"([^"]+)"', orjson.dumps(document).decode())
    assert "#/components/messages/plan.updated" in found
    for pointer in found:
        assert find(document, pointer)
    assert document["asyncapi"] == "3.0.0"


def test_openapi_tells_a_receiver_what_it_gets_and_how_to_answer() -> None:
    webhook = webhooks_section([PLAN])["plan.updated"]["post"]
    parameters = cast("list[Mapping[str, str]]", find(webhook, "parameters"))
    names = [parameter["name"] for parameter in parameters]
    assert names == ["webhook-id", "webhook-timestamp", "webhook-signature"]
    assert list(cast("Mapping[str, object]", find(webhook, "responses"))) == ["2XX", "410", "429", "503"]


def test_the_events_of_the_features_are_named_as_they_should_be() -> None:
    names = [kind.name for kind in EVENT_TYPES]
    assert len(names) == len(set(names))
    for kind in EVENT_TYPES:
        noun, _, verb = kind.name.partition(".")
        assert noun.replace("_", "").isalpha(), kind.name
        assert verb.replace("_", "").isalpha(), kind.name
        assert kind.name == kind.name.lower()
        assert kind.description.endswith("."), kind.name


def test_an_event_belongs_to_an_area_that_scopes_can_open() -> None:
    areas = {rule.area for rule in CLIENT_RULES.values()}
    assert {kind.name for kind in EVENT_TYPES if kind.area not in areas} == set()


def test_the_catalogue_without_arguments_holds_what_is_declared() -> None:
    register_event_types(EVENT_TYPES)
    register_event_types(EVENT_TYPES)
    assert set(event_schemas()) == {kind.name for kind in EVENT_TYPES} == set(event_types())


def test_a_name_stands_for_one_kind_of_event() -> None:
    register_event_types(EVENT_TYPES)
    first = EVENT_TYPES[0]
    with pytest.raises(LookupError):
        register_event_types([EventType(first.name, first.path, "Another.", first.area)])
