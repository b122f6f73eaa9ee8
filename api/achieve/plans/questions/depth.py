"""How deep an initiative is, over time: the question, and how its answer comes about."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import Field

from achieve.access.actor import Actor
from achieve.access.roles import Resource
from achieve.core.errors import FieldError, Invalid, NotFound
from achieve.core.fields import Day
from achieve.core.schemas import Input
from achieve.people.shapes import ORGANIZATION
from achieve.plans.depths.statements import sum_up
from achieve.plans.depths.telling import tell_depth
from achieve.plans.rules.depth import CONFIDENCE, WINDOW_DAYS, read_depth
from achieve.plans.schemas.depth import DepthReading, InitiativeDepth, LevelCount, LookForDepth, SiteDepth
from achieve.plans.shapes import INITIATIVE
from achieve.plans.words.depth import DepthSpan
from achieve.reads.engine import Engine
from achieve.reads.shape import Shape
from achieve.web.questions import Asker, RootQuestion
from achieve.web.rest import require_read
from achieve.web.views import View, find_view

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

_OPERATION = "get_initiative_depth"
# 36 of the series, 50 sites and 30 look-fors with a reading each, and the ten levels of these.
_MOST_PARTS = 600
_MOST_LOOK_FORS = 30
_UNKNOWN = "There is nothing with this id that you may see."


class _Asked(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the initiative.")
    site_id: UUID | None = Field(default=None, description="Only this site, and those below it.")
    begins_on: Day | None = Field(default=None, description="Only what was observed on this day or later, ISO date.")
    ends_on: Day | None = Field(default=None, description="Only what was observed on this day or earlier, ISO date.")
    series: DepthSpan = Field(default=DepthSpan.MONTH, description="What each reading of the series is of.")
    window_days: int = Field(default=WINDOW_DAYS, ge=7, le=366, description="How many days a window has.")


async def _ask(asker: Asker, given: _Asked) -> InitiativeDepth:
    require_read(asker.actor, INITIATIVE)
    async with asker.reading() as connection:
        engine, actor = asker.context.engine, asker.actor
        if not await _is_seen(connection, engine, actor, INITIATIVE, given.id):
            raise NotFound(_UNKNOWN)
        if given.site_id and not await _is_seen(connection, engine, actor, ORGANIZATION, given.site_id):
            raise Invalid(_UNKNOWN, errors=[FieldError("?site_id", "unknown_reference", _UNKNOWN)])
        narrowed = given.model_dump(include={"site_id", "begins_on", "ends_on", "window_days"})
        by_month = given.series is DepthSpan.MONTH
        lines = await sum_up(connection, actor, {**narrowed, "initiatives": [given.id], "by_month": by_month})
    return _answer(given, lines)


async def _is_seen(connection: "ReadConnection", engine: Engine, actor: Actor, shape: Shape, identifier: UUID) -> bool:
    return await find_view(connection, engine, actor, View(shape, _OPERATION), identifier) is not None


def _answer(given: _Asked, lines: "Sequence[asyncpg.Record]") -> InitiativeDepth:
    def about(what: str) -> "Iterator[asyncpg.Record]":
        return (line for line in lines if line["about"] == what)

    counts = list(about("level"))
    return InitiativeDepth(
        id=given.id,
        newest=next((_reading(line) for line in about("newest")), None),
        series=sorted((_reading(line) for line in about("span")), key=lambda each: each.first_on),
        sites=[SiteDepth(organization_id=line["of_id"], reading=_reading(line)) for line in about("site")],
        look_fors=sorted(
            (_look_for(line, counts) for line in about("look_for")),
            key=lambda each: (each.reading.depth, each.look_for_id),
        )[:_MOST_LOOK_FORS],
        confidence=CONFIDENCE,
        window_days=given.window_days,
    )


def _look_for(line: "asyncpg.Record", counts: "Sequence[asyncpg.Record]") -> LookForDepth:
    levels = sorted((each for each in counts if each["of_id"] == line["of_id"]), key=_place)
    return LookForDepth(
        look_for_id=line["of_id"],
        reading=_reading(line),
        levels=[LevelCount(code=each["code"], observation_count=each["observations"]) for each in levels],
    )


def _place(line: "asyncpg.Record") -> float:
    """Of a level: what it counts, which grows with its place."""
    return line["total"] / line["observations"]


def _reading(line: "asyncpg.Record") -> DepthReading:
    found = read_depth(line["observations"], line["total"])
    assert found is not None  # noqa: S101 - a line is of at least one observation.
    return tell_depth(found, (line["first_on"], line["last_on"]))


INITIATIVE_DEPTH = RootQuestion(
    "initiative_depth",
    "How deep an initiative is, over time and with its interval; null where there is none that you may see.",
    InitiativeDepth,
    _Asked,
    _ask,
    most=_MOST_PARTS,
    path="/initiatives/{id}/depth",
    lines=(Resource.MONITORING,),
)
