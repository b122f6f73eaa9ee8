"""A day in a district, against the running service: its people and its SIS, through the SDK and GraphQL."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, cast
from uuid import UUID, uuid4

import httpx
import pytest
from achieve_sdk import Achieve, VersionMismatch

from achieve.access.matrix import client_scopes
from achieve.core import clock
from achieve.declarations import EVENT_TYPES
from achieve.demo.frameworks import FRAMEWORK_FILES
from tests.story.cast import MAIN_IDEA, THEME, Story, with_things
from tests.story.cells import CELLS, Cell
from tests.story.district import CLASS, bring_district
from tests.story.inbox import open_inbox
from tests.story.service import running_service

ELA = FRAMEWORK_FILES[0]
BY_COMMAND = ("leader", "teacher")
OTHERS = ("admin", "coach", "other_teacher", "learner", "guardian")
LEARNERS_OF_DISTRICT = 600


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("story")
    with ExitStack() as stack:
        service = stack.enter_context(running_service(folder))
        inbox = stack.enter_context(open_inbox())
        district = bring_district(service, folder, [ELA])
        district.use_framework(MAIN_IDEA)
        tokens = {**district.tokens_by_command(BY_COMMAND), **district.tokens(OTHERS)}
        clients = {who: stack.enter_context(Achieve(service.url, token=token)) for who, token in tokens.items()}
        for who, scopes in {"sis": client_scopes(), "roster_reader": ["roster:read"]}.items():
            made = district.client(scopes)
            signed_in = Achieve(service.url, client_id=str(made.client_id), client_secret=made.secret)
            clients[who] = stack.enter_context(signed_in)
        plan = district.plan()
        endpoint = clients["admin"].webhook_endpoints.create(url=inbox.url, scopes=["evidence:read", "progress:read"])
        yield with_things(Story(district, plan, inbox, str(endpoint.signing_secret), clients, tokens))


@pytest.mark.parametrize("cell", CELLS, ids=[f"{cell.name}: {cell.granted}: granted" for cell in CELLS])
def test_granted(story: Story, cell: Cell) -> None:
    cell.allowed(story[cell.who], story.things)


@pytest.mark.parametrize("cell", CELLS, ids=[f"{cell.name}: {cell.denied}: {cell.status}" for cell in CELLS])
def test_denied(story: Story, cell: Cell) -> None:
    with pytest.raises(cell.refusal) as refused:
        cell.refused(story[cell.who], story.things)
    assert refused.value.status == cell.status


def test_a_leader_completes_a_step_and_everybody_hears_of_it(story: Story) -> None:
    leader, step_id = story["leader"], story.plan.implementation.steps["newsletter"]
    step = leader.steps.get(step_id)
    assert (step.status, step.completed_on, step.is_overdue) == ("in_progress", None, True)
    done = leader.steps.update(step.id, step.version, status="done")
    assert (done.status, done.completed_on, done.is_overdue) == ("done", clock.today(), False)
    with pytest.raises(VersionMismatch):
        leader.steps.update(step.id, step.version, status="in_progress")
    told = story.told("step.completed", step.id)
    (in_feed,) = [each for each in story["admin"].events.list(type="step.completed") if each.aggregate_id == step.id]
    assert (told.data.seq, told.data.id, told.data.href) == (in_feed.seq, in_feed.id, f"/v1/steps/{step.id}")
    assert told.data.changed == in_feed.changed == ["status"]
    assert in_feed.actor_id == story.district["leader"]
    assert leader.plans.get(story.plan.plan).done_step_count == 2


def test_evidence_over_rest_has_changed_progress_when_the_answer_is_there(story: Story) -> None:
    teacher, learner, competency = story["teacher"], story.things["learner"], story.district[MAIN_IDEA]
    assert _standing(story, "teacher") is None
    made = teacher.evidence.create(learner_id=learner, competency_id=competency, kind="summative", score=2)
    assert _standing(story, "teacher") == (2.0, 1)
    _assert_one_transaction(story, made.id)
    assert _told_and_in_feed(story, "evidence.recorded", made.id) < _told_and_in_feed(
        story, "progress.changed", _progress_id(story)
    )


def test_evidence_over_graphql_has_changed_progress_when_the_answer_is_there(story: Story) -> None:
    document = """
        mutation ($input: CreateEvidenceInput!) {
          createEvidence(input: $input) {
            evidence { id level judgedBy { displayName } }
            userErrors { code message path }
          }
        }
    """
    given = {
        "learnerId": str(story.things["learner"]),
        "competencyId": str(story.district[THEME]),
        "kind": "summative",
        "score": 4,
        "idempotencyKey": uuid4().hex,
    }
    before = _standing(story, "teacher", THEME)
    assert before is not None
    answer = story.graphql("teacher", document, {"input": given})
    payload = answer.json()["data"]["createEvidence"]
    assert payload["userErrors"] == []
    after = _standing(story, "teacher", THEME)
    assert after is not None
    assert after[1] == before[1] + 1
    assert (after[0] or 0) > (before[0] or 0)
    evidence_id = UUID(payload["evidence"]["id"])
    _assert_one_transaction(story, evidence_id)
    _told_and_in_feed(story, "evidence.recorded", evidence_id)
    again = story.graphql("teacher", document, {"input": given})
    assert again.content == answer.content
    assert again.headers["idempotent-replayed"] == "true"
    assert _standing(story, "teacher", THEME) == after


def test_learner_and_guardian_see_what_the_teacher_sees(story: Story) -> None:
    standing = _standing(story, "teacher", THEME)
    assert standing is not None
    assert _standing(story, "learner", THEME) == _standing(story, "guardian", THEME) == standing
    mine = story["learner"].me.get()
    assert (mine.kind, mine.id) == ("person", story.things["learner"])


def test_the_same_request_with_the_same_key_has_the_same_answer_byte_for_byte(story: Story) -> None:
    def send(title: str) -> httpx.Response:
        body = {
            "organization_id": str(story.district["bethel-elementary"]),
            "kind": "improvement",
            "title": title,
            "begins_on": "2026-08-01",
            "ends_on": "2027-06-30",
        }
        headers = {"authorization": f"Bearer {story.tokens['leader']}", "idempotency-key": key}
        return httpx.post(f"{story.district.service.url}/v1/plans", json=body, headers=headers, trust_env=False)

    key = uuid4().hex
    first, again, other = send("Once"), send("Once"), send("Another")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    assert (first.headers["etag"], first.headers["location"]) == (again.headers["etag"], again.headers["location"])
    assert again.headers["idempotent-replayed"] == "true"
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert [plan.title for plan in story["leader"].plans.list()].count("Once") == 1


def test_the_sis_pages_through_all_learners_and_sends_evidence(story: Story) -> None:
    sis = story["sis"]
    learners = {each.id for each in sis.people.list(is_learner=True, limit=100)}
    assert len(learners) == LEARNERS_OF_DISTRICT
    sent = sis.evidence.create(
        learner_id=story.things["classmate"],
        competency_id=story.district[MAIN_IDEA],
        kind="summative",
        percent=0.75,
        source="Unit test of the LMS",
    )
    assert (sent.judged_by_id, sent.source, sent.score) == (None, "Unit test of the LMS", 3.0)
    assert sis.me.get().kind == "client"


def test_a_graphql_client_reads_from_the_districts_goal_down_to_a_schools_measures(story: Story) -> None:
    document = """
        query ($goal: ID!) {
          goal(id: $goal) {
            statement
            parentGoal { plan { kind } }
            measures { nodes { population unit baseline target measurements(sort: "-measured_on", first: 1) {
              nodes { value } } } }
          }
        }
    """
    goal = story.graphql("leader", document, {"goal": str(story.plan.goals["ela"])}).json()["data"]["goal"]
    assert goal["parentGoal"] == {"plan": {"kind": "strategic"}}
    latest = {"nodes": [{"value": 71.5}]}
    figures = {"population": "Grades 3–5", "unit": "percent", "baseline": 67, "target": 78, "measurements": latest}
    assert goal["measures"] == {"nodes": [figures]}


def test_the_teachers_grid_is_the_same_in_rest_and_graphql(story: Story) -> None:
    grid = story["teacher"].classes.progress(story.district[CLASS])
    assert len(grid.learners) == len({each.id for each in grid.learners}) >= 26
    document = "query ($id: ID!) { classGrid(id: $id) { learners { id cells { competencyId score } } } }"
    answer = story.graphql("teacher", document, {"id": str(grid.id)}).json()
    in_graphql = cast("list[dict[str, Any]]", answer["data"]["classGrid"]["learners"])
    assert [UUID(each["id"]) for each in in_graphql] == [each.id for each in grid.learners]
    cells = {UUID(each["id"]): [cell["score"] for cell in each["cells"]] for each in in_graphql}
    assert cells == {each.id: [cell.score for cell in each.cells] for each in grid.learners}


def test_the_feed_has_no_gap(story: Story) -> None:
    seqs = {event.seq for event in story["admin"].events.list(limit=200)}
    # What a coach and a partner have between them is recorded, and told to nobody.
    between_two = [kind.name for kind in EVENT_TYPES if kind.area == "coaching"]
    untold = story.district.ask("select array_agg(seq) from event where type = any($1)", between_two)
    assert seqs | set(cast("list[int]", untold)) == set(range(1, max(seqs) + 1))


def test_webhooks_hold_no_learner_data(story: Story) -> None:
    names = {"type", "timestamp", "data"}, {"id", "district_id", "seq", "aggregate_id", "changed", "href"}
    for message in story.inbox.messages:
        event = httpx.Response(200, content=message.body).json()
        assert (set(event), set(event["data"])) == names


def _standing(story: Story, who: str, code: str = MAIN_IDEA) -> tuple[float | None, int] | None:
    """Score and number of pieces of evidence of the learner, as somebody sees them."""
    entries = story[who].learners.progress(story.things["learner"]).progress
    found = [each for each in entries if each.competency_id == story.district[code]]
    return (found[0].score, found[0].evidence_count) if found else None


def _progress_id(story: Story) -> UUID:
    learner, competency = story.things["learner"], story.district[MAIN_IDEA]
    return story["teacher"].progress.list(learner_id=learner, competency_id=competency).page().data[0].id


def _assert_one_transaction(story: Story, evidence_id: UUID) -> None:
    """PostgreSQL notes on each row which transaction wrote it: one for the evidence, its progress and its event."""
    writers = (
        "select count(distinct writer::text) from (select e.xmin as writer from evidence e where e.id = $1"
        " union all select p.xmin from progress p join evidence e on e.district_id = p.district_id"
        " and e.learner_id = p.learner_id and e.competency_id = p.competency_id where e.id = $1"
        " union all select v.xmin from event v where v.aggregate_id = $1) rows"
    )
    assert story.district.ask(writers, evidence_id) == 1


def _told_and_in_feed(story: Story, kind: str, about: UUID) -> int:
    """The number of an event, the same by webhook and in the feed."""
    told = story.told(kind, about)
    in_feed = [each for each in story["admin"].events.list(type=kind) if each.id == told.data.id]
    assert [each.seq for each in in_feed] == [told.data.seq]
    return told.data.seq
