"""The contract of look-fors and observations."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Day, Line, Name, Rank, Text
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.words.depth import VisionAspect

InitiativeId = Annotated[UUID, Field(description="The initiative.")]

_ASPECT = "Which part of the vision it stands for."
_STATEMENT = "What one looks for, so that two observers would agree on what they see."
_LEVELS = "The levels, from not in place (the first) to deep (the last), which is the vision."
_RETIRED = "Whether it is no longer looked for; what was observed of it stays."
_SITE = "The site: the organization where it was seen, the initiative's own or one below it."
_CLASS = "The class in which it was seen, of that organization; null where it was not one class."
_OBSERVED_ON = "Day on which it was seen, ISO date."
_NOTE = "What was seen, in words; without names of learners."
_SEEN = "A level for each look-for that was looked at; those that were not are left out."
_WITHDRAWN = "Why it is not to count, as when it was recorded twice; null while it counts."


class LookForLevel(Output):
    """A level of a look-for."""

    code: Code
    name: Name
    description: Text | None = Field(description="What one sees at this level.")


class LevelOfLookFor(Input):
    """A level of a look-for."""

    code: Code
    name: Name
    description: Text | None = Field(default=None, description="What one sees at this level.")


LevelsGiven = Annotated[list[LevelOfLookFor], Field(min_length=2, max_length=10, description=_LEVELS)]


class LookFor(Resource):
    """Something of an initiative's vision that can be observed, with levels from not in place to deep."""

    initiative_id: InitiativeId
    organization_id: UUID = Field(description="The organization of the initiative.")
    aspect: VisionAspect = Field(description=_ASPECT)
    statement: Line = Field(description=_STATEMENT)
    levels: list[LookForLevel] = Field(description=_LEVELS)
    rank: Rank
    is_retired: bool = Field(description=_RETIRED)


class LookForCreate(Input):
    """A new look-for. An initiative has at most 50."""

    initiative_id: InitiativeId
    aspect: VisionAspect = Field(description=_ASPECT)
    statement: Line = Field(description=_STATEMENT)
    levels: LevelsGiven
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class LookForUpdate(Update, of=LookFor):
    """A change of a look-for. A level that was observed keeps its code; its words and its place may change."""

    aspect: VisionAspect | None = Field(default=None, description=_ASPECT)
    statement: Line | None = Field(default=None, description=_STATEMENT)
    levels: LevelsGiven | None = Field(default=None, description=_LEVELS)
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")
    is_retired: bool | None = Field(default=None, description=_RETIRED)


class ObservedLevel(Output):
    """At which level a look-for was seen."""

    look_for_id: UUID = Field(description="The look-for.")
    level: Code = Field(description="Code of the level.")


class LevelSeen(Input):
    """At which level a look-for was seen."""

    look_for_id: UUID = Field(description="The look-for, of the same initiative.")
    level: Code = Field(description="Code of the level.")


LevelsSeen = Annotated[list[LevelSeen], Field(min_length=1, max_length=50, description=_SEEN)]


class Observation(Resource):
    """What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

    It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.
    """

    initiative_id: InitiativeId
    organization_id: UUID = Field(description=_SITE)
    class_id: UUID | None = Field(description=_CLASS)
    observer_id: UUID | None = Field(description="The member of staff who saw it; null where a system recorded it.")
    observed_on: date = Field(description=_OBSERVED_ON)
    levels: list[ObservedLevel] = Field(description=_SEEN)
    depth: float = Field(
        description="Mean of its levels, each from 0 (not in place) to 1 (deep) by its place in its look-for, "
        "rounded to 4 places."
    )
    note: Text | None = Field(description=_NOTE)
    withdrawn_because: Line | None = Field(description=_WITHDRAWN)


class ObservationCreate(Input):
    """A new observation."""

    initiative_id: InitiativeId
    organization_id: UUID | None = Field(default=None, description=f"{_SITE} Left out: the initiative's own.")
    class_id: UUID | None = Field(default=None, description=_CLASS)
    observer_id: UUID | None = Field(default=None, description="The member of staff who saw it. Left out: you.")
    observed_on: Day = Field(description=_OBSERVED_ON)
    levels: LevelsSeen
    note: Text | None = Field(default=None, description=_NOTE)


class ObservationUpdate(Update, of=Observation):
    """A correction of an observation, or its withdrawal."""

    class_id: UUID | None = Field(default=None, description=_CLASS)
    observed_on: Day | None = Field(default=None, description=_OBSERVED_ON)
    levels: LevelsSeen | None = Field(default=None, description=_SEEN)
    note: Text | None = Field(default=None, description=_NOTE)
    withdrawn_because: Line | None = Field(default=None, description=_WITHDRAWN)


class DepthReading(Output):
    """The depth of some observations: their mean, with its interval.

    0 is "not in place" in everything that was looked at, 1 is the vision. The interval holds the truth in nine of ten
    cases, however few observations there are; with fewer than five it is no more than a first impression.
    """

    depth: float = Field(
        description="Mean of the observations, from 0 (not in place) to 1 (deep). It and its ends to 4 places."
    )
    low: float = Field(description="Lower end of the 90 % interval, from 0 to 1.")
    high: float = Field(description="Upper end of the 90 % interval, from 0 to 1.")
    gap: float = Field(description="The vision minus the depth, from 0 to 1.")
    observation_count: int = Field(description="Number of observations.")
    is_enough: bool = Field(description="Whether there are at least five observations.")
    first_on: date = Field(description="Day of the earliest of them, ISO date.")
    last_on: date = Field(description="Day of the latest of them, ISO date.")


class SiteDepth(Output):
    """The newest reading of a site."""

    organization_id: UUID = Field(description="The site.")
    reading: DepthReading = Field(description="Its reading, of the newest window.")


class LevelCount(Output):
    """How often a look-for was seen at a level."""

    code: Code
    observation_count: int = Field(description="Number of observations, in the newest window.")


class LookForDepth(Output):
    """The newest reading of a look-for: where the gap is."""

    look_for_id: UUID = Field(description="The look-for.")
    reading: DepthReading = Field(description="Its reading, of the newest window.")
    levels: list[LevelCount] = Field(description="How often each level was seen, levels that were not left out.")


class InitiativeDepth(Output):
    """How deep an initiative is, over time: from the observations that you may see, the withdrawn ones left out.

    Each observation counts as the mean of its levels, each level by its place from 0 (not in place) to 1 (deep). The
    depth is the mean of the observations, the interval Wilson's score interval for as many observations.
    """

    id: UUID = Field(description="Id of the initiative.")
    newest: DepthReading | None = Field(
        description="Of the window that ends with the last observation; null where nothing was observed."
    )
    series: list[DepthReading] = Field(description="Month by month or window by window, the oldest first; at most 36.")
    sites: list[SiteDepth] = Field(description="The newest window site by site, the most observed first; at most 50.")
    look_fors: list[LookForDepth] = Field(
        description="The newest window by look-for, the widest gap first; at most 30."
    )
    confidence: float = Field(description="How often such intervals hold the truth: 0.9.")
    window_days: int = Field(description="How many days the newest window has.")
