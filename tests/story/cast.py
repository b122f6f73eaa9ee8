"""Everybody who is in the story, signed in, and what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

import httpx
from achieve_sdk import Achieve, webhooks
from achieve_sdk.webhooks import WebhookEvent

from achieve.demo.plan import DemoPlanIds
from tests.story.district import CLASS, ImportedDistrict
from tests.story.inbox import Inbox
from tests.story.service import eventually

MAIN_IDEA = "ELA.4.RI.2"
THEME = "ELA.4.RL.2"


@dataclass(frozen=True, slots=True)
class Story:
    """Everybody who is in it, signed in, and what it is about. things: ids by the names that the cells use."""

    district: ImportedDistrict
    plan: DemoPlanIds
    inbox: Inbox
    signing_secret: str
    clients: dict[str, Achieve] = field(default_factory=dict[str, Achieve])
    tokens: dict[str, str] = field(default_factory=dict[str, str])
    things: dict[str, UUID] = field(default_factory=dict[str, UUID])

    def __getitem__(self, who: str) -> Achieve:
        return self.clients[who]

    def told(self, kind: str, about: UUID) -> WebhookEvent:
        """The event of a kind that arrived by webhook, its signature verified."""
        found: list[WebhookEvent] = []

        def has_arrived() -> bool:
            arrived = [webhooks.verify(each.headers, each.body, self.signing_secret) for each in self.inbox.messages]
            found[:] = [each for each in arrived if (each.type, each.data.aggregate_id) == (kind, about)]
            return bool(found)

        eventually(has_arrived)
        return found[0]

    def graphql(self, who: str, document: str, variables: Mapping[str, object]) -> httpx.Response:
        """Any GraphQL client: a POST with JSON."""
        return httpx.post(
            f"{self.district.service.url}/graphql",
            json={"query": document, "variables": variables},
            headers={"authorization": f"Bearer {self.tokens[who]}"},
            timeout=30,
            trust_env=False,
        )


def with_things(story: Story) -> Story:
    """What the cells are about: of Bethel and the class 4A, and of the others."""
    district, steps = story.district, story.plan.implementation.steps
    people = ("learner", "colleague", "other_teacher")
    places = (CLASS, "bethel-elementary", "reynolds-middle")
    competencies = (MAIN_IDEA, THEME, "ELA.4.RI.3")
    story.things.update({name: district[name] for name in (*people, *places, *competencies)})
    others = story["other_teacher"].people.list(is_learner=True, limit=1).page().data
    classmates = [each.id for each in story["teacher"].people.list(is_learner=True, limit=2)]
    other_learner = story.things["other_learner"] = others[0].id
    story.things["classmate"] = next(each for each in classmates if each != story.things["learner"])
    for name, teacher, learner in (
        ("evidence", "teacher", story.things["learner"]),
        ("other_evidence", "other_teacher", other_learner),
        ("classmates_evidence", "teacher", story.things["classmate"]),
    ):
        made = story[teacher].evidence.create(
            learner_id=learner, competency_id=district[THEME], kind="formative", score=2
        )
        story.things[name] = made.id
    plans = {"plan": story.plan.plan, "other_plan": story.plan.reynolds_plan, "district_plan": story.plan.district_plan}
    built = {"own_step": steps["partners"], "colleagues_step": steps["examples"]}
    story.things.update(
        {
            **plans,
            **built,
        }
    )
    story.things["endpoint"] = next(iter(story["admin"].webhook_endpoints.list())).id
    story.things["indicator"] = next(iter(story.plan.implementation.indicators.values()))
    return story
