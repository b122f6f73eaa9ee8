"""kill -9 of the API, the worker and PostgreSQL while eight people write: nothing is lost, nothing is there twice."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from uuid import UUID

import httpx
import orjson
import pytest
from achieve_sdk import Achieve

from achieve.core.embedded import running_url
from achieve.core.ids import DistrictId
from tests.story.demo_run import DemoRun, running_demo
from tests.story.district import ask
from tests.story.inbox import Inbox, open_inbox
from tests.story.service import eventually
from tests.story.writers import WRITERS, Subjects, Writers, writing

API, WORKER = r"achieve\.cli serve", r"achieve\.cli worker"
SECONDS_TO_COME_BACK = 90.0
SECONDS_TO_DELIVER = 120.0
MARKS = {"evidence": "comment", "step": "title", "measurement": "note"}


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoRun]:
    with running_demo() as demo:
        yield demo


@pytest.fixture(scope="module")
def inbox() -> Iterator[Inbox]:
    with open_inbox() as inbox:
        yield inbox


@pytest.fixture(scope="module")
def first_seq(demo: DemoRun, inbox: Inbox) -> int:
    """The number of the first event that the inbox hears of: that its endpoint was made."""
    with signed_in(demo, "district_admin") as admin:
        endpoint = admin.webhook_endpoints.create(url=inbox.url, scopes=["evidence:read", "progress:read"])
        (made,) = [
            each for each in admin.events.list(sort="-seq", limit=5).page().data if each.aggregate_id == endpoint.id
        ]
        return made.seq


@pytest.fixture(scope="module")
def writers(demo: DemoRun, first_seq: int) -> Writers:
    """What was acknowledged while everything was killed, one after the other and all together."""
    assert first_seq
    made = Writers(demo.url, demo.summary["tokens"], _subjects(demo))
    with writing(made):
        _wait_for_more(made, demo)
        # The worker first: what it was sending is sent by the next one only when its lease of a minute has ended.
        for victims in ([API, WORKER, postgres], [WORKER], [API], [postgres]):
            for victim in victims:
                _kill(demo, victim)
            _wait_for_more(made, demo)
    return made


def test_it_came_back_by_itself_each_time(demo: DemoRun, writers: Writers) -> None:
    restarts = [line for line in demo.output().splitlines() if "it is started again" in line]
    counts = {name: sum(f"| {name} " in line for line in restarts) for name in ("api", "worker", "postgres")}
    assert counts["api"] >= 2
    assert counts["worker"] >= 2
    assert counts["postgres"] >= 2
    assert httpx.get(f"{demo.url}/readyz", timeout=30, trust_env=False).status_code == 200
    assert len(writers.acknowledged) > 5 * WRITERS


def test_nobody_was_refused(demo: DemoRun, writers: Writers) -> None:
    assert writers.refused == [], [line for line in demo.output().splitlines() if "fault" in line]
    assert any(each.tries > 1 for each in writers.acknowledged)


@pytest.mark.parametrize("table", MARKS)
def test_every_acknowledged_write_is_there_exactly_once(demo: DemoRun, writers: Writers, table: str) -> None:
    told = {each.mark: each.id for each in writers.acknowledged if each.table == table}
    column = MARKS[table]
    statement = f"select jsonb_agg(jsonb_build_array({column}, id)) from {table} where {column} = any($1::text[])"
    found = orjson.loads(str(_ask(demo, statement, list(told))))
    assert sorted(found) == sorted([mark, identifier] for mark, identifier in told.items())


def test_each_write_is_in_the_audit_log_once(demo: DemoRun, writers: Writers) -> None:
    ids = [UUID(each.id) for each in writers.acknowledged]
    logged = "select count(*) from audit_entry where subject_id = any($1::uuid[]) and action = 'created'"
    assert _ask(demo, logged, ids) == len(ids)


def test_each_write_was_told_once(demo: DemoRun, writers: Writers) -> None:
    ids = [UUID(each.id) for each in writers.acknowledged]
    kinds = ["evidence.recorded", "step.created", "measurement.recorded"]
    told = "select count(*) from event where aggregate_id = any($1::uuid[]) and type = any($2::text[])"
    assert _ask(demo, told, ids, kinds) == len(ids)


def test_the_feed_has_no_gap(demo: DemoRun, writers: Writers) -> None:
    del writers
    counted = "select jsonb_build_array(min(seq), max(seq), count(*), count(distinct seq)) from event"
    least, most, count, distinct = orjson.loads(str(_ask(demo, counted)))
    assert (least, most, distinct) == (1, count, count)
    assert _ask(demo, "select last_seq from event_counter") == most


def test_every_event_was_delivered(demo: DemoRun, writers: Writers, inbox: Inbox, first_seq: int) -> None:
    del writers
    wanted = {str(each) for each in range(first_seq, int(str(_ask(demo, "select max(seq) from event"))) + 1)}

    def missing() -> set[str]:
        return wanted - {str(orjson.loads(message.body)["data"]["seq"]) for message in inbox.messages}

    eventually(lambda: not missing(), SECONDS_TO_DELIVER, lambda: f"Not delivered: {sorted(missing())[:10]}")


def test_the_sdk_reads_the_same_feed(demo: DemoRun, writers: Writers, first_seq: int) -> None:
    del writers
    sis = demo.summary["clients"]["sis"]
    with Achieve(demo.url, client_id=sis["client_id"], client_secret=sis["client_secret"]) as client:
        seqs = [event.seq for event in client.events.list(after=first_seq - 1, limit=200)]
    assert seqs == list(range(first_seq, first_seq + len(seqs)))


def postgres(demo: DemoRun) -> int:
    """The process of PostgreSQL that all its others come from."""
    return int((demo.home / "postgres" / "data" / "postmaster.pid").read_text().split()[0])


def signed_in(demo: DemoRun, role: str) -> Achieve:
    return Achieve(demo.url, token=demo.summary["tokens"][role])


def _subjects(demo: DemoRun) -> Subjects:
    ids = demo.summary["ids"]
    with signed_in(demo, "school_leader") as leader, signed_in(demo, "teacher") as teacher:
        strategy = leader.strategies.list(plan_id=ids["plan"]).page().data[0]
        members = teacher.enrollments.list(class_id=ids["class"], role="learner", limit=4).page().data
    learners = [str(each.person_id) for each in members]
    return Subjects(learners, ids["competency"], str(strategy.id), ids["measure"])


def _kill(demo: DemoRun, victim: str | Callable[[DemoRun], int]) -> None:
    # Who is just being started again may not be there yet, or not any more: then the next one is taken.
    def has_been_killed() -> bool:
        with suppress(StopIteration, ProcessLookupError, FileNotFoundError):
            os.kill(demo.pid_of(victim) if isinstance(victim, str) else victim(demo), signal.SIGKILL)
            return True
        return False

    eventually(has_been_killed)


def _wait_for_more(writers: Writers, demo: DemoRun) -> None:
    """Wait until each of the writers has had time for some more."""
    wanted = len(writers.acknowledged) + 3 * WRITERS
    eventually(lambda: len(writers.acknowledged) >= wanted, SECONDS_TO_COME_BACK, demo.output)


def _ask(demo: DemoRun, statement: str, *given: object) -> object:
    url = running_url(demo.home)
    assert url is not None
    return ask(url, DistrictId(UUID(demo.summary["district_id"])), statement, *given)
