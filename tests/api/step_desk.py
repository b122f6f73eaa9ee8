"""For tests of many steps at once: a plan of Bethel's with three steps that wait for each other, and ways to send."""

from dataclasses import dataclass
from typing import Any

import httpx

from achieve.web.graphql.naming import camel, pascal
from tests.api.plan_desk import Json, Planned, a_plan, create, read

FIRST, SECOND, THIRD = "2026-12-01", "2026-12-03", "2026-12-10"


@dataclass(frozen=True, slots=True)
class Stepped:
    """A plan with a strategy, and its steps: the second waits for the first, the third for the second."""

    planned: Planned
    plan: str
    strategy: str
    steps: tuple[str, str, str]

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.planned[name]

    async def read(self, *fields: str) -> list[tuple[Any, ...]]:
        """These fields of the steps, in the order in which they were made."""
        found = (await read(self["leader"], "steps", plan_id=self.plan))["data"]
        by_id = {each["id"]: each for each in found}
        return [tuple(by_id[step][field] for field in fields) for step in self.steps]

    async def revision(self) -> int:
        """The number of the plan's newest revision."""
        found = await read(self["leader"], f"plans/{self.plan}/revisions", limit=1, sort="-made_at")
        return found["data"][0]["number"]


async def stepped_plan(planned: Planned, **fields: object) -> Stepped:
    """A new one. fields: of each step."""
    leader = planned["leader"]
    plan = (await create(leader, "plans", a_plan(planned.world)))["id"]
    initiative = str(planned.ids.implementation.initiative)
    part_of = {"plan_id": plan, "initiative_id": initiative, "title": "How"}
    how = (await create(leader, "implementation-plans", part_of))["id"]
    about = {"implementation_plan_id": how, "title": "Talk", "kind": "communication"}
    strategy = (await create(leader, "strategies", about))["id"]
    made: list[str] = []
    for title, due_on in (("Ask", FIRST), ("Write", SECOND), ("Send", THIRD)):
        said = {"strategy_id": strategy, "title": title, "status": "not_started", "due_on": due_on}
        made.append((await create(leader, "steps", {**said, "depends_on_ids": made[-1:], **fields}))["id"])
    return Stepped(planned, plan, strategy, (made[0], made[1], made[2]))


async def send(client: httpx.AsyncClient, face: str, action: str, identifier: str, body: Json) -> Json:
    """Do something to many steps over one of the surfaces. Returns the steps that were changed, by their ids.

    action: `plans/edit-steps` or `strategies/sequence-steps`.
    """
    collection, suffix = action.split("/")
    if face == "rest":
        answer = await client.post(f"/v1/{collection}/{identifier}/{suffix}", json=body)
        assert answer.status_code == 200, answer.text
        return {step["id"]: step for step in answer.json()["steps"]}
    name = suffix.replace("-", "_")
    document = (
        f"mutation Do($given: {pascal(name)}Input!) {{ {camel(name)}(input: $given) {{"
        " editedSteps { id steps { id version title status sequence responsibleId dueOn dependsOnIds } }"
        " userErrors { code message path } } }"
    )
    answer = await client.post(
        "/graphql", json={"query": document, "variables": {"given": camelled({"id": identifier, **body})}}
    )
    payload = answer.json()["data"][camel(name)]
    assert payload["userErrors"] == [], payload
    return {step["id"]: snaked(step) for step in payload["editedSteps"]["steps"]}


async def preview(client: httpx.AsyncClient, face: str, plan: str, body: Json) -> Json:
    """What an edit would come to, over one of the surfaces."""
    if face == "rest":
        answer = await client.post(f"/v1/plans/{plan}/preview-step-edit", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()
    document = """query ($id: ID!, $input: StepEditInput!) { stepEditPreview(id: $id, input: $input) {
        id newestRevision chosenCount unchangedCount truncated
        changes { stepId version title changed responsibleId newResponsibleId dueOn newDueOn status newStatus sequence
            newSequence pushedById isAfterPlanEnds }
        pushed { stepId version title responsibleId dueOn newDueOn pushedById isAfterPlanEnds }
        refused { stepId title pointer code message } } }"""
    variables = {"id": plan, "input": camelled(body)}
    answer = (await client.post("/graphql", json={"query": document, "variables": variables})).json()
    assert "errors" not in answer, answer
    return snaked(answer["data"]["stepEditPreview"])


def camelled(given: Any) -> Any:
    """Names as GraphQL has them."""
    if isinstance(given, dict):
        return {camel(name): camelled(value) for name, value in given.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] JSON is untyped.
    return [camelled(each) for each in given] if isinstance(given, list) else given  # pyright: ignore[reportUnknownVariableType] as above


def snaked(given: Any) -> Any:
    """Names as REST has them."""
    if isinstance(given, dict):
        return {_snake(str(name)): snaked(value) for name, value in given.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] as above
    return [snaked(each) for each in given] if isinstance(given, list) else given  # pyright: ignore[reportUnknownVariableType] as above


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
