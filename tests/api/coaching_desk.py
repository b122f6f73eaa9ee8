"""Short ways to coaching sessions and what is agreed in them."""

from datetime import timedelta

from tests.api.plan_desk import TODAY, Json, Planned

SECRET = "Wavers about the Fernhollow idea."


def a_session(planned: Planned, **fields: object) -> Json:
    partner = {"partner_id": planned.world.id("leader"), "relationship": "coach_and_leader"}
    return {**partner, "held_on": str(TODAY), "focus": "The weekly walk", "notes": SECRET, **fields}


def agreed_in(held: Json, **fields: object) -> Json:
    agreed = {"agreed": "Two walks a week", "due_on": str(TODAY + timedelta(days=7))}
    return {"session_id": held["id"], "committed_by_id": held["partner_id"], **agreed, **fields}


async def ask(planned: Planned, who: str, query: str, **variables: object) -> Json:
    answer = await planned[who].post("/graphql", json={"query": query, "variables": variables})
    return answer.json()
