"""The shortest way through the whole service: migrate, import, write, read in both ways, hear of it by webhook."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import httpx
import pytest
from achieve_sdk import Achieve, webhooks

from achieve.demo.frameworks import FRAMEWORK_FILES
from tests.story.district import CLASS, ImportedDistrict, bring_district
from tests.story.inbox import Inbox, open_inbox
from tests.story.service import eventually, running_service

HABITS = FRAMEWORK_FILES[2]


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ImportedDistrict]:
    folder: Path = tmp_path_factory.mktemp("smoke")
    with running_service(folder) as service:
        yield bring_district(service, folder, [HABITS])


@pytest.fixture(scope="module")
def inbox() -> Iterator[Inbox]:
    with open_inbox() as inbox:
        yield inbox


def test_what_is_imported_and_written_is_read_and_told(district: ImportedDistrict, inbox: Inbox) -> None:
    tokens = {**district.tokens_by_command(["admin"]), **district.tokens(["teacher"])}
    url, learner, habit = district.service.url, district["learner"], district["HABIT.3"]
    with Achieve(url, token=tokens["admin"]) as admin, Achieve(url, token=tokens["teacher"]) as teacher:
        endpoint = admin.webhook_endpoints.create(url=inbox.url, event_types=["plan.created"])
        members = list(teacher.enrollments.list(class_id=district[CLASS], role="learner"))
        assert 26 <= len(members) <= 28
        shown = teacher.evidence.create(learner_id=learner, competency_id=habit, kind="formative", score=3)
        progress = list(teacher.progress.list(learner_id=learner))
        assert [(each.competency_id, each.score, each.evidence_count) for each in progress] == [(habit, 3.0, 1)]
        plan = admin.plans.create(
            organization_id=district.district_id,
            kind="strategic",
            title="Every learner known",
            begins_on=date(2026, 8, 1),
            ends_on=date(2031, 6, 30),
        )
        document = "query ($plan: ID!, $evidence: ID!) { plan(id: $plan) { title } node(id: $evidence) { id } }"
        answer = teacher.graphql(document, {"plan": plan.id, "evidence": shown.id})
        assert answer == {"plan": {"title": "Every learner known"}, "node": {"id": str(shown.id)}}
        eventually(lambda: bool(inbox.messages))
        told = webhooks.verify(inbox.messages[0].headers, inbox.messages[0].body, str(endpoint.signing_secret))
        assert (told.type, told.data.aggregate_id) == ("plan.created", plan.id)
        assert [event.seq for event in admin.events.list(type="plan.created")] == [told.data.seq]


def test_the_service_says_that_it_is_well(district: ImportedDistrict) -> None:
    for page in ("livez", "readyz", "metrics", "openapi.json"):
        assert httpx.get(f"{district.service.url}/{page}", trust_env=False).status_code == 200
