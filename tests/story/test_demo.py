"""`achieve demo` as a newcomer runs it: what it prints works, Ctrl-C ends it all, it comes back on the same data."""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from typing import Any, cast
from uuid import UUID

import httpx
import orjson
import pytest

from achieve.demo.access import PASSWORD
from tests.story.demo_run import LISTENER_DISTANCE, DemoRun, is_alive, running_demo
from tests.story.service import eventually

ROLES = {"platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"}
PEOPLE = sorted(ROLES - {"platform_admin"})
COLLECTIONS = {
    "plan": "plans",
    "goal": "goals",
    "measure": "measures",
    "step": "steps",
    "class": "classes",
    "learner": "people",
    "competency": "competencies",
    "framework": "frameworks",
    "webhook_endpoint": "webhook-endpoints",
}


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoRun]:
    """A demo that runs. Who ends it starts it again."""
    with running_demo() as demo:
        yield demo


def get(demo: DemoRun, role: str, path: str) -> httpx.Response:
    headers = {"authorization": f"Bearer {demo.summary['tokens'][role]}"}
    return httpx.get(f"{demo.url}{path}", headers=headers, timeout=30, trust_env=False)


def test_it_says_where_it_is(demo: DemoRun) -> None:
    assert f"\nAchieve is ready at http://127.0.0.1:{demo.port}\n" in demo.output()
    assert httpx.get(f"{demo.url}/readyz", trust_env=False).status_code == 200


def test_people_sign_in_on_the_page_that_it_names(demo: DemoRun) -> None:
    front_end = demo.summary["clients"]["front_end"]["client_id"]
    assert f"\nThe page to sign in on: {demo.url}/sign-in (for a front end of your own: client_id {front_end})\n" in (
        demo.output()
    )
    with httpx.Client(base_url=demo.url, timeout=30, trust_env=False, follow_redirects=True) as browser:
        [form_token] = re.findall(r'name="form_token" value="(\w+)"', browser.get("/sign-in").text)
        sent = {"form_token": form_token, "email": demo.summary["emails"]["teacher"], "password": PASSWORD}
        page = browser.post("/sign-in", data=sent)
    assert "<h1>You are signed in</h1>" in page.text


def test_demo_json_has_what_scripts_need_and_only_its_owner_reads_it(demo: DemoRun) -> None:
    summary = demo.summary
    assert set(summary) == {"base_url", "district_id", "tokens", "emails", "clients", "ids"}
    assert summary["base_url"] == demo.url
    assert set(summary["tokens"]) == ROLES
    assert set(summary["emails"]) == ROLES - {"platform_admin"}
    assert set(summary["clients"]) == {"sis", "front_end"}
    assert set(summary["clients"]["sis"]) == {"client_id", "client_secret"}
    assert set(summary["clients"]["front_end"]) == {"client_id", "redirect_uri"}
    assert set(summary["ids"]) == set(COLLECTIONS)
    assert {UUID(each).version for each in summary["ids"].values()} == {7}
    assert (demo.home / "demo.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("role", PEOPLE)
def test_each_token_is_of_its_role(demo: DemoRun, role: str) -> None:
    me = get(demo, role, "/v1/me").json()
    assert role in {each["role"] for each in me["roles"]}
    assert me["district"]["id"] == demo.summary["district_id"]


def test_the_platform_admins_token_sees_districts_alone(demo: DemoRun) -> None:
    districts = get(demo, "platform_admin", "/v1/districts").json()["data"]
    assert [each["id"] for each in districts] == [demo.summary["district_id"]]
    assert get(demo, "platform_admin", "/v1/people").status_code == 403


@pytest.mark.parametrize("name", COLLECTIONS)
def test_each_id_names_something(demo: DemoRun, name: str) -> None:
    answer = get(demo, "district_admin", f"/v1/{COLLECTIONS[name]}/{demo.summary['ids'][name]}")
    assert answer.status_code == 200


def test_the_ids_belong_together(demo: DemoRun) -> None:
    ids = demo.summary["ids"]
    progress = get(demo, "teacher", f"/v1/learners/{ids['learner']}/progress").json()
    assert ids["competency"] in {each["competency_id"] for each in progress["progress"]}
    grid = get(demo, "teacher", f"/v1/classes/{ids['class']}/progress").json()
    assert ids["learner"] in {each["id"] for each in grid["learners"]}
    assert grid["framework_id"] == ids["framework"]
    assert get(demo, "school_leader", f"/v1/goals/{ids['goal']}").json()["plan_id"] == ids["plan"]
    assert get(demo, "school_leader", f"/v1/measures/{ids['measure']}").json()["goal_id"] == ids["goal"]
    assert get(demo, "school_leader", f"/v1/steps/{ids['step']}").json()["plan_id"] == ids["plan"]
    child = get(demo, "guardian", f"/v1/learners/{ids['learner']}/progress")
    assert child.status_code == 200


def test_the_sis_signs_in(demo: DemoRun) -> None:
    sis = demo.summary["clients"]["sis"]
    form = {"grant_type": "client_credentials"}
    proof = (sis["client_id"], sis["client_secret"])
    granted = httpx.post(f"{demo.url}/oauth/token", data=form, auth=proof, trust_env=False).json()
    headers = {"authorization": f"Bearer {granted['access_token']}"}
    learners = httpx.get(
        f"{demo.url}/v1/people",
        params={"is_learner": "true", "include_total": "true", "limit": 1},
        headers=headers,
        trust_env=False,
    )
    assert learners.json()["total"] == 600


def test_a_printed_password_signs_in(demo: DemoRun) -> None:
    password = re.search(r"password for all: (.+)\)", demo.output())
    email = re.search(r"^  teacher +(\S+)$", demo.output(), re.MULTILINE)
    assert password
    assert email
    form = {"grant_type": "password", "username": email[1], "password": password[1]}
    answer = httpx.post(f"{demo.url}/oauth/token", data=form, trust_env=False)
    assert answer.status_code == 200, answer.text


@pytest.mark.skipif(shutil.which("curl") is None, reason="The printed commands need curl, which is not here.")
@pytest.mark.skipif(shutil.which("bash") is None, reason="The printed commands need a shell.")
def test_the_three_printed_commands_work_as_printed(demo: DemoRun) -> None:
    commands = [line.strip() for line in demo.output().splitlines() if line.startswith("  curl ")]
    assert len(commands) == 3
    grid, plans, step = [_run(command) for command in commands]
    assert grid["id"] == demo.summary["ids"]["class"]
    assert len(grid["learners"]) >= 26
    assert plans["data"]["plans"]["nodes"][0]["goals"]["nodes"][0]["statement"]
    assert step["id"] == demo.summary["ids"]["step"]
    assert step["version"] >= 2


def test_a_changed_step_is_told_by_a_signed_webhook_that_is_shown(demo: DemoRun) -> None:
    ids, headers = demo.summary["ids"], {"authorization": f"Bearer {demo.summary['tokens']['school_leader']}"}
    step = get(demo, "school_leader", f"/v1/steps/{ids['step']}")
    changed = httpx.patch(
        f"{demo.url}/v1/steps/{ids['step']}",
        json={"description": f"Version {step.json()['version']} said less."},
        headers={**headers, "if-match": step.headers["etag"]},
        trust_env=False,
    )
    assert changed.status_code == 200
    events = get(demo, "district_admin", "/v1/events?type=step.updated&sort=-seq&limit=1").json()["data"]
    assert events[0]["aggregate_id"] == ids["step"]
    shown = re.compile(
        rf"^webhooks \| \S+  step\.updated  {events[0]['seq']}  {events[0]['id']}  verified$", re.MULTILINE
    )
    eventually(lambda: shown.search(demo.output()) is not None, otherwise=demo.output)
    assert "REFUSED" not in demo.output()


def test_a_second_demo_on_the_same_port_is_refused_in_a_sentence(demo: DemoRun) -> None:
    with pytest.raises(AssertionError, match=f"Port {demo.port} is in use. Choose another one with ACHIEVE_PORT."):
        DemoRun(demo.folder, demo.port).start()


def test_the_listener_answers_only_what_is_signed(demo: DemoRun) -> None:
    answer = httpx.post(f"http://127.0.0.1:{demo.port + LISTENER_DISTANCE}/", json={}, trust_env=False)
    assert answer.status_code == 400


def test_ctrl_c_ends_everything_and_the_next_start_is_quick_and_keeps_what_was_written(demo: DemoRun) -> None:
    before = demo.summary
    plan = _start_plan(demo)
    processes = demo.processes()
    assert len(processes) >= 5
    assert demo.stop() == 0
    eventually(lambda: not any(is_alive(pid) for pid in processes))
    assert demo.start() < _seconds_to_come_back()
    assert demo.summary["ids"] == before["ids"]
    assert demo.summary["district_id"] == before["district_id"]
    assert get(demo, "school_leader", f"/v1/plans/{plan}").json()["title"] == "Written before the end"
    people = get(demo, "district_admin", "/v1/people?include_total=true&limit=1").json()
    assert people["total"] == 890


def test_kill_9_leaves_no_process_behind(demo: DemoRun) -> None:
    processes = demo.processes()
    assert demo.stop(signal.SIGKILL) == -signal.SIGKILL
    eventually(lambda: not any(is_alive(pid) for pid in processes))
    demo.start()
    assert get(demo, "teacher", "/v1/me").status_code == 200


def _seconds_to_come_back() -> float:
    """Ten, on a machine that does nothing else; one that is busy, as with other tests, gets its share more."""
    busy = os.getloadavg()[0] / (os.cpu_count() or 1)
    return 10.0 * max(1.0, 1.5 * busy)


def _run(command: str) -> dict[str, Any]:
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=True)
    return cast("dict[str, Any]", orjson.loads(done.stdout))


def _start_plan(demo: DemoRun) -> str:
    bethel = get(demo, "school_leader", f"/v1/plans/{demo.summary['ids']['plan']}").json()["organization_id"]
    body = {
        "organization_id": bethel,
        "kind": "improvement",
        "title": "Written before the end",
        "begins_on": "2026-08-01",
        "ends_on": "2027-06-30",
    }
    headers = {"authorization": f"Bearer {demo.summary['tokens']['school_leader']}"}
    answer = httpx.post(f"{demo.url}/v1/plans", json=body, headers=headers, trust_env=False)
    assert answer.status_code == 201
    return str(answer.json()["id"])
