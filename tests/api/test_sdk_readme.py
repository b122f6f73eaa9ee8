"""The examples in the SDK's README run, in their order, as one program."""

import asyncio
import functools
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import achieve_sdk
import pytest
from fastapi import FastAPI

from achieve.access.matrix import client_scopes
from achieve.accounts import service as accounts
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, bring_learning
from tests.api.sdk_desk import BASE_URL, FromThread
from tests.api.webhook_desk import create_endpoint, open_inbox, working
from tests.world import World

README = Path(__file__).parents[2] / "clients" / "python" / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
async def surroundings(app: FastAPI, context: Context, fresh_world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """What the examples find around them: a machine client, a learner, a competency, and the app to talk to."""
    world = fresh_world
    async with context.database.writing(world.district_id) as session:
        machine = await accounts.create_client(session, world.district_id, "A script", client_scopes())
    learning = await bring_learning(context, world)
    found = {
        "SCHOOLS_URL": BASE_URL,
        "SCHOOLS_CLIENT_ID": str(machine.client_id),
        "SCHOOLS_CLIENT_SECRET": machine.secret,
        "LEARNER_ID": world.id("learner"),
        "COMPETENCY_ID": learning[MAIN_IDEA],
    }
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    way = FromThread(app, asyncio.get_running_loop())
    monkeypatch.setattr(achieve_sdk, "Achieve", functools.partial(achieve_sdk.Achieve, transport=way))
    return world


def run_examples() -> tuple[dict[str, object], list[str]]:
    """Run all examples. Returns the names that they leave, and what they print."""
    printed: list[str] = []

    def note(*told: object) -> None:
        printed.append(" ".join(str(each) for each in told))

    names: dict[str, object] = {"print": note}
    for place, example in enumerate(EXAMPLES):
        exec(compile(example, f"{README.name}, example {place + 1}", "exec"), names)  # noqa: S102 - our own page.
    return names, printed


async def test_the_examples_run_as_they_stand(
    surroundings: World, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    names, printed = await asyncio.to_thread(run_examples)
    assert len(EXAMPLES) == 10
    assert "client A script" in printed
    assert "3 learners exported" in printed
    assert (tmp_path / "learners.csv").read_text().startswith("id,given_name,family_name\n")
    assert "3 learners, and more to come: True" in printed
    assert "ELA.4.RI.2 3.0 proficient" in printed
    assert "2.65 False" in printed
    assert any(line.startswith("/percent ") for line in printed)
    assert any(line.startswith("not_found ") for line in printed)
    assert any(" plan.updated /v1/plans/" in line for line in printed)

    receive = cast("Callable[[Mapping[str, str], bytes], int]", names["receive"])
    async with open_inbox() as inbox, working(settings):
        endpoint = await create_endpoint(surroundings, inbox.url, event_types=["webhook_endpoint.created"])
        monkeypatch.setenv("SCHOOLS_WEBHOOK_SECRET", endpoint["signing_secret"])
        request, *_ = await inbox.has(1)
    assert receive(request.headers, request.body) == 204
    assert receive(request.headers, request.body + b" ") == 400
