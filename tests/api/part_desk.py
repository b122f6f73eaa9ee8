"""For tests of a plan's parts: what one sends to add each, and ways to send it over either surface."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import httpx

from achieve.plans.words import StrategyKind
from achieve.web.graphql.naming import camel, pascal
from tests.api.plan_desk import TODAY, Json, Planned, changed, create, delete, read

Face: TypeAlias = Literal["rest", "graphql"]
FACES: tuple[Face, ...] = ("rest", "graphql")


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of part: its word, its collection, and what one sends to add one to Bethel's plan."""

    word: str
    path: str
    body: Json


def parts_of(planned: Planned) -> dict[str, Part]:
    """Each kind of part, by its word."""
    ids, within = planned.ids, {"implementation_plan_id": str(planned.ids.implementation.implementation_plan)}
    strategy = str(ids.implementation.strategies[StrategyKind.COMMUNICATION])
    decided = {"decision": "Go on.", "reason": "It works.", "changes_made": "None.", "decided_on": str(TODAY)}
    given = (
        Part(
            "priority",
            "priorities",
            {
                "plan_id": str(ids.plan),
                "title": "Math",
                "source_kind": "site_visit",
                "finding": "Few explain.",
                "rank": 2,
            },
        ),
        Part(
            "initiative",
            "initiatives",
            {
                "organization_id": planned.world.id("bethel"),
                "title": "Number talks",
                "why": "Learners explain too little.",
                "why_kind": "research",
                "research_references": ["A study of number talks"],
                "vision_looks_like": "Learners at the board.",
                "vision_sounds_like": "Three ways to the same sum.",
                "vision_feels_like": "Safe to be wrong.",
                "present_reality": "Two teachers do it.",
                "gap": "All others.",
                "goal_ids": [str(ids.goals["math"])],
                "plan_ids": [str(ids.plan)],
            },
        ),
        Part(
            "implementation_plan",
            "implementation-plans",
            {
                "plan_id": str(ids.plan),
                "initiative_id": str(ids.implementation.initiative),
                "title": "Clear aims in math",
                "summary": "First in grade 4.",
            },
        ),
        Part(
            "strategy",
            "strategies",
            {**within, "title": "Visit each other", "kind": "coaching", "description": "In pairs.", "rank": 7},
        ),
        Part(
            "indicator",
            "indicators",
            {
                **within,
                "strategy_id": strategy,
                "kind": "cause",
                "statement": "Aims are told.",
                "population": "Grade 4",
                "unit": "percent",
                "rank": 8,
            },
        ),
        Part(
            "adjustment",
            "adjustments",
            {**within, "strategy_id": strategy, **decided, "evidence_ids": [str(ids.implementation.evidence[0])]},
        ),
    )
    return {part.word: part for part in given}


async def add(client: httpx.AsyncClient, face: Face, part: Part) -> Json:
    """Add a part over one of the surfaces, and read it."""
    if face == "rest":
        return await create(client, part.path, part.body)
    payload = await mutate(client, f"create_{part.word}", part.body, f"{camel(part.word)} {{ id }}")
    assert payload["userErrors"] == [], payload
    return await read(client, f"{part.path}/{payload[camel(part.word)]['id']}")


async def mutate(client: httpx.AsyncClient, name: str, given: Json, wanted: str = "") -> Json:
    """One mutation, in the words of REST."""
    variables = {"given": {camel(key): value for key, value in given.items()}}
    document = (
        f"mutation Do($given: {pascal(name)}Input!)"
        f" {{ {camel(name)}(input: $given) {{ {wanted} userErrors {{ code path }} }} }}"
    )
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    body = answer.json()
    assert "errors" not in body, body
    return body["data"][camel(name)]


async def alter(client: httpx.AsyncClient, face: Face, part: Part, at: Json, fields: Json) -> Json:
    """Change a part over one of the surfaces, and read it. at: as it was read."""
    if face == "rest":
        return await changed(client, f"{part.path}/{at['id']}", fields, at["version"])
    payload = await mutate(client, f"update_{part.word}", {"id": at["id"], "version": at["version"], **fields})
    assert payload["userErrors"] == [], payload
    return await read(client, f"{part.path}/{at['id']}")


async def remove(client: httpx.AsyncClient, face: Face, part: Part, at: Json) -> str:
    """Delete a part over one of the surfaces. Returns the code of the refusal, or nothing. at: as it was read."""
    if face == "rest":
        answer = await delete(client, f"{part.path}/{at['id']}", at["version"])
        return "" if answer.status_code == 204 else answer.json()["code"]
    payload = await mutate(client, f"delete_{part.word}", {"id": at["id"], "version": at["version"]})
    return "".join(error["code"] for error in payload["userErrors"])
