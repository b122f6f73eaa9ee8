"""The three reads as a FastAPI app is usually written: SQLModel objects of an AsyncSession through `response_model`.

PEER_URL=postgresql://… PEER_DISTRICT=… uvicorn benchmarks.peers.sqlmodel_app:app

Nobody signs in, and no row is kept from anyone; the answers are those of the service, by the same read schemas.
"""

import base64
import json
import os
from collections.abc import AsyncGenerator
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import joinedload, selectinload
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core import clock
from achieve.people import schemas as people
from achieve.plans import schemas as plans
from achieve.progress import schemas as progress
from benchmarks.peers.sqlmodel_tables import Competency, Enrollment, Person, Progress, SchoolClass, Step

_ADDRESS = make_url(os.environ.get("PEER_URL", "postgresql://peer@/achieve")).set(drivername="postgresql+asyncpg")
_DISTRICT = UUID(os.environ.get("PEER_DISTRICT", str(UUID(int=0))))
_engine = create_async_engine(_ADDRESS, pool_size=10, connect_args={"server_settings": {"jit": "off"}})


class StepShown(plans.Step):
    """A step with its owner and its strategy."""

    responsible: people.Person | None
    strategy: plans.Strategy | None


class StepPage(BaseModel):
    """A page of steps."""

    data: list[StepShown]
    next_cursor: str | None
    has_more: bool


ANSWERS: dict[str, type[BaseModel]] = {
    "grid_rest": progress.ClassGrid,
    "progress_rest": progress.LearnerProgress,
    "steps_rest": StepPage,
}


async def _session() -> AsyncGenerator[AsyncSession]:
    async with AsyncSession(_engine) as session:
        yield session


Session = Annotated[AsyncSession, Depends(_session)]
app = FastAPI()


@app.get("/classes/{class_id}/progress", response_model=progress.ClassGrid)
async def get_grid(session: Session, class_id: UUID) -> dict[str, object]:
    """A class's learners against its targets."""
    found = select(SchoolClass).where(SchoolClass.district_id == _DISTRICT, SchoolClass.id == class_id)
    members = selectinload(SchoolClass.enrollments)  # pyright: ignore  SQLModel types a relationship as what it holds.
    learners = members.joinedload(Enrollment.person).selectinload(Person.progress)  # pyright: ignore  as above
    school_class = (await session.exec(found.options(learners))).one()
    targets = (
        select(Competency)
        .where(Competency.district_id == _DISTRICT, Competency.framework_id == school_class.framework_id)
        .where(Competency.is_judged, ~col(Competency.is_habit))
        .where(col(Competency.education_levels).overlap(school_class.grade_levels))  # pyright: ignore  a method of its type
        .order_by(col(Competency.place))
    )
    return {
        "id": school_class.id,
        "title": school_class.title,
        "framework_id": school_class.framework_id,
        "competencies": (await session.exec(targets)).all(),
        "learners": [_row(each) for each in _learners(school_class)],
        "truncated": [],
    }


@app.get("/learners/{learner_id}/progress", response_model=progress.LearnerProgress)
async def get_progress(session: Session, learner_id: UUID) -> dict[str, object]:
    """Where one learner stands."""
    found = select(Person).where(Person.district_id == _DISTRICT, Person.id == learner_id)
    lines = selectinload(Person.progress).joinedload(Progress.competency)  # pyright: ignore  as above
    learner = (await session.exec(found.options(lines))).one()
    return {
        "id": learner.id,
        "name": learner.display_name,
        "progress": [line for line in learner.progress if not line.is_habit],
        "habits": [line for line in learner.progress if line.is_habit],
        "truncated": [],
        "redacted": learner.redacted,
    }


@app.get("/steps", response_model=StepPage)
async def list_steps(
    session: Session, organization_id: Annotated[list[UUID], Query()], limit: int
) -> dict[str, object]:
    """A page of steps, each with its owner and its strategy."""
    page = (
        select(Step)
        .where(Step.district_id == _DISTRICT, or_(*(Step.organization_id == each for each in organization_id)))
        .order_by(col(Step.sequence), col(Step.id))
        .limit(limit + 1)
        .options(
            joinedload(Step.responsible).selectinload(Person.other_ids),  # pyright: ignore  as above
            joinedload(Step.strategy),  # pyright: ignore  as above
            selectinload(Step.dependencies),  # pyright: ignore  as above
        )
    )
    steps = (await session.exec(page)).all()
    has_more = len(steps) > limit
    return {
        "data": steps[:limit],
        "next_cursor": _cursor(steps[limit - 1]) if has_more else None,
        "has_more": has_more,
    }


def _learners(school_class: SchoolClass) -> list[Person]:
    today = clock.today()
    members = [
        each.person
        for each in school_class.enrollments
        if each.role == "learner" and each.begins_on <= today and (each.ends_on is None or each.ends_on >= today)
    ]
    return sorted(members, key=lambda person: (person.family_name, person.given_name))


def _row(learner: Person) -> dict[str, object]:
    cells = [cell for cell in learner.progress if not cell.is_habit]
    return {"id": learner.id, "name": learner.display_name, "cells": cells, "redacted": learner.redacted}


def _cursor(step: Step) -> str:
    content = json.dumps(["sequence", str(step.sequence), str(step.id)]).encode()
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
