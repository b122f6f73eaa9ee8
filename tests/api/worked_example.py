"""The worked example, written from an empty district by the people who would do it, over either surface."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pydantic import JsonValue

from achieve.declarations import ALL_SHAPES
from achieve.web.graphql.naming import camel
from tests.api.part_desk import Face, mutate
from tests.api.plan_desk import changed, create, read
from tests.world import World

_PATHS = {shape.word: shape.path for shape in ALL_SHAPES if shape.listed}
_MEASURES = (
    ("bethel", "ela", "ELA proficiency", "Grades 3–5", 67, 78),
    ("bethel", "math", "Math proficiency", "Grades 3–5", 59, 70),
    ("reynolds", "ela", "ELA proficiency", "Grades 6–8", 54, 68),
    ("reynolds", "math", "Math proficiency", "Grades 6–8", 63, 75),
)
_LEADERS = {"bethel": "leader", "reynolds": "other_leader"}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes in a district over one of the surfaces. ids: of what was written, by the names that it got."""

    world: World
    face: Face
    ids: dict[str, str] = field(default_factory=dict[str, str])

    async def add(self, who: str, word: str, name: str, **fields: object) -> str:
        """Add something, as somebody, and remember it."""
        client = self.world[who]
        if self.face == "rest":
            self.ids[name] = (await create(client, _PATHS[word], fields))["id"]
        else:
            payload = await mutate(client, f"create_{word}", fields, f"{camel(word)} {{ id }}")
            assert payload["userErrors"] == [], payload
            self.ids[name] = payload[camel(word)]["id"]
        return self.ids[name]

    async def change(self, who: str, word: str, name: str, **fields: object) -> None:
        """Change something, on the version that is read first."""
        client, path = self.world[who], f"{_PATHS[word]}/{self.ids[name]}"
        if self.face == "rest":
            await changed(client, path, fields, (await read(client, path))["version"])
            return
        asked = {
            "query": f"query Read($id: ID!) {{ {camel(word)}(id: $id) {{ version }} }}",
            "variables": {"id": self.ids[name]},
        }
        version = (await client.post("/graphql", json=asked)).json()["data"][camel(word)]["version"]
        payload = await mutate(client, f"update_{word}", {"id": self.ids[name], "version": version, **fields})
        assert payload["userErrors"] == [], payload

    async def approve(self, who: str, name: str) -> None:
        """Approve a plan."""
        client = self.world[who]
        if self.face == "rest":
            assert (await client.post(f"/v1/plans/{self.ids[name]}/approve")).status_code == 200
            return
        payload = await mutate(client, "approve_plan", {"id": self.ids[name]})
        assert payload["userErrors"] == [], payload


async def write_worked_example(writer: Writer, today: date) -> None:
    """Write it: the district's goal, two schools' plans under it, and what Bethel does."""
    await _write_district(writer)
    for place in ("bethel", "reynolds"):
        await _write_school(writer, place)
    await _write_initiative(writer)
    await _write_steps(writer, today)
    await _monitor(writer, today)


async def _write_district(writer: Writer) -> None:
    district = writer.world.id("district")
    period = {"begins_on": "2025-08-01", "ends_on": "2029-06-30"}
    plan = await writer.add(
        "admin", "plan", "district plan", organization_id=district, kind="strategic", title="Every learner", **period
    )
    await writer.add(
        "admin",
        "priority",
        "district priority",
        plan_id=plan,
        title="Reading",
        source_kind="data",
        finding="Six of ten.",
    )
    statement = "More learners of grades 3–8 are proficient in English language arts and mathematics each year."
    await writer.add("admin", "goal", "district goal", plan_id=plan, statement=statement, area="academics")
    await writer.change("admin", "plan", "district plan", status="active", is_published=True)


async def _write_school(writer: Writer, place: str) -> None:
    who, name = _LEADERS[place], f"{place} plan"
    plan = await writer.add(
        who,
        "plan",
        name,
        organization_id=writer.world.id(place),
        kind="improvement",
        title="This year",
        begins_on="2026-08-01",
        ends_on="2027-06-30",
        aligned_to_plan_id=writer.ids["district plan"],
    )
    for rank, (_, subject, metric, population, baseline, target) in enumerate(_measures_of(place), start=1):
        goal = await writer.add(
            who,
            "goal",
            f"{place} {subject}",
            plan_id=plan,
            parent_goal_id=writer.ids["district goal"],
            statement=f"{metric} of {population} rises from {baseline} % to {target} %.",
            area="academics",
            rank=rank,
        )
        measure = await writer.add(
            who,
            "measure",
            f"{place} {subject} measure",
            goal_id=goal,
            metric=metric,
            population=population,
            unit="percent",
            direction="increase",
            baseline=baseline,
            baseline_on="2026-05-20",
            target=target,
            target_on="2027-05-20",
        )
        await writer.add(
            who,
            "measurement",
            f"{place} {subject} in fall",
            measure_id=measure,
            value=baseline + 4.5,
            measured_on="2026-10-15",
        )
    await writer.approve("admin", name)
    await writer.change(who, "plan", name, status="active", is_published=True)


def _measures_of(place: str) -> list[tuple[str, str, str, str, int, int]]:
    return [measure for measure in _MEASURES if measure[0] == place]


async def _write_initiative(writer: Writer) -> None:
    ids = writer.ids
    initiative = await writer.add(
        "leader",
        "initiative",
        "initiative",
        organization_id=writer.world.id("bethel"),
        title="Learning intentions and success criteria",
        why="Learners who know what they are to learn, and how they will know it, learn more.",
        why_kind="research",
        research_references=["A synthesis of studies of teacher clarity"],
        vision_looks_like="The criteria are on the wall, and learners look at them.",
        vision_sounds_like="“I can show it by …”",
        vision_feels_like="Nobody guesses what counts.",
        present_reality="Objectives are posted; few learners can say them.",
    )
    goals = sorted([ids["bethel ela"], ids["bethel math"]])
    await writer.change("leader", "initiative", "initiative", gap="From posted to used.", goal_ids=goals)
    part_of = await writer.add(
        "leader",
        "implementation_plan",
        "implementation plan",
        plan_id=ids["bethel plan"],
        initiative_id=initiative,
        title="Clear aims in every lesson",
    )
    for rank, (kind, title) in enumerate(
        (("common_language", "One language for aims"), ("professional_development", "Learning together")), start=1
    ):
        await writer.add("leader", "strategy", kind, implementation_plan_id=part_of, title=title, kind=kind, rank=rank)


async def _write_steps(writer: Writer, today: date) -> None:
    ids, world = writer.ids, writer.world
    first = await writer.add(
        "leader",
        "step",
        "agreement",
        strategy_id=ids["common_language"],
        title="Agree what the words mean",
        status="not_started",
        responsible_id=world.id("leader"),
        due_on="2026-09-15",
    )
    await writer.change("leader", "step", "agreement", status="done", completed_on="2026-09-10")
    await writer.add(
        "leader",
        "step",
        "examples",
        strategy_id=ids["common_language"],
        title="Collect examples of each grade",
        responsible_id=world.id("coach"),
        origin_step_id=first,
    )
    await writer.add(
        "leader",
        "step",
        "sessions",
        strategy_id=ids["professional_development"],
        title="Six sessions in the weekly team time",
        status="not_started",
        responsible_id=world.id("teacher"),
        due_on=str(today),
        depends_on_ids=[first],
    )
    await writer.change("teacher", "step", "sessions", status="in_progress")


async def _monitor(writer: Writer, today: date) -> None:
    part_of = {"implementation_plan_id": writer.ids["implementation plan"]}
    looked_at = (("cause", "Learners can say the aim of the lesson."), ("effect", "Learners judge their work right."))
    for rank, (kind, statement) in enumerate(looked_at, start=1):
        await writer.add(
            "leader", "indicator", kind, **part_of, kind=kind, statement=statement, unit="percent", rank=rank
        )
    for kind, who, value in (("cause", "coach", 25), ("cause", "coach", 40), ("effect", "teacher", 47)):
        await writer.add(
            who,
            "monitoring_evidence",
            f"{kind} {value}",
            indicator_id=writer.ids[kind],
            observed_on=f"2026-10-{value - 20:02}" if value < 45 else "2026-10-28",
            value=value,
            population="Six classrooms",
            source="Learning walk",
        )
    evidence = sorted(writer.ids[name] for name in ("cause 25", "cause 40", "effect 47"))
    await writer.add(
        "leader",
        "adjustment",
        "adjustment",
        **part_of,
        strategy_id=writer.ids["professional_development"],
        decided_on=str(today),
        decision="The sessions move into the weekly team time.",
        reason="Where teams met, twice as many learners could say the aim.",
        changes_made="Sessions are weekly.",
        evidence_ids=evidence[:1],
    )
    await writer.change("leader", "adjustment", "adjustment", evidence_ids=evidence)


def named(written: JsonValue, names: Mapping[str, str]) -> JsonValue:
    """What was read, with names in the place of ids and without times. names: by the ids."""
    if isinstance(written, dict):
        kept = {key: value for key, value in written.items() if key not in ("created_at", "updated_at", "approved_at")}
        return {key: named(value, names) for key, value in kept.items()}
    if isinstance(written, list):
        found = [named(each, names) for each in written]
        return sorted(found, key=str) if all(isinstance(each, str) for each in found) else found
    return names.get(written, written) if isinstance(written, str) else written
