"""For tests of saved questions: learners whose progress is asked about, twelve of them in one school."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, THEME, School, bring_learning, show
from tests.api.plan_desk import Json, Planned, build_in, delete, read
from tests.world import make_world

NEW_IN_BETHEL = 10


@dataclass(frozen=True, slots=True)
class Asking:
    """A district with plans, frameworks and learners, twelve of them in Bethel and one in Reynolds."""

    planned: Planned
    school: School
    effect: str
    cause: str

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.planned[name]

    def about(self, *codes: str, **fields: object) -> Json:
        """A question of the effect indicator."""
        return {"indicator_id": self.effect, "competency_ids": [self.school.learning[code] for code in codes], **fields}


@asynccontextmanager
async def asking_district(app: FastAPI, context: Context) -> AsyncGenerator[Asking]:
    """A new district in which nothing is asked yet."""
    async with make_world(app, context, "Asking") as world:
        planned = Planned(world, await build_in(context, world))
        school = School(context, world, await bring_learning(context, world))
        for place in range(NEW_IN_BETHEL):
            learner = await school.new_learner()
            if place < 6:
                for code in (MAIN_IDEA, THEME) if place < 3 else (MAIN_IDEA,):
                    for score in (3, 3, 3):
                        answer = await show(world["teacher"], learner, school.learning[code], score)
                        assert answer.status_code == 201, answer.text
        for each in (await read(world["leader"], "saved-questions"))["data"]:
            await delete(world["leader"], f"saved-questions/{each['id']}", each["version"])
        indicators = planned.ids.implementation.indicators
        yield Asking(planned, school, str(indicators[IndicatorKind.EFFECT]), str(indicators[IndicatorKind.CAUSE]))
