"""The contract of saved questions and of their answers from learners' progress."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Id, Text
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.monitoring import ProgressAsked

_ASKS = "proficient: who is proficient or beyond. mastered: who has mastered."
_POPULATION = "The organization whose learners are asked about, with all below it. Left out: that of the plan."
_CLASS = "The class whose learners are asked about; null: all of the organization's."
_GRADES = "The grade levels that are asked about, by their CEDS codes: KG, 01 … 12; empty: all."
_FRAMEWORK = (
    "The framework whose academic competencies are asked about, of them those for a learner's grade level. "
    "Without a framework and competencies: those of every framework."
)
_COMPETENCIES = "The competencies, where some are named and no framework: judged ones, and no habits of work."
_SHARE = "Share of these competencies, in percent, that a learner must have reached to be counted."
ASKED = "What was asked, as it was asked; null where it was not computed."
POPULATION_SIZE = "How many learners it is about, where it was computed from their progress."
_INDICATOR = "The effect indicator that it answers; null where it answers a measure."
_MEASURE = "The measure that it answers; null where it answers an indicator."

GradeLevels = Annotated[list[Code], Field(max_length=20, description=_GRADES)]
CompetencyIds = Annotated[list[UUID], Field(max_length=200, description=_COMPETENCIES)]
RequiredShare = Annotated[float, Field(gt=0, le=100, allow_inf_nan=False, description=_SHARE)]


class AskedQuestion(Output):
    """What was asked of learners' progress: about whom, in what, and how much of it."""

    asks: ProgressAsked = Field(description=_ASKS)
    population_organization_id: UUID = Field(
        description="The organization whose learners were asked about, with all below it."
    )
    class_id: UUID | None = Field(description=_CLASS)
    grade_levels: list[str] = Field(description=_GRADES)
    framework_id: UUID | None = Field(description=_FRAMEWORK)
    competency_ids: list[UUID] = Field(description=_COMPETENCIES)
    required_share: float = Field(description=_SHARE)


class SavedQuestion(Resource):
    """A question to learners' progress: the share of a population that has reached some competencies.

    It is answered live, from progress as it is; an answer that is recorded stays as it was.
    """

    plan_id: PlanId
    organization_id: OrganizationId
    indicator_id: UUID | None = Field(description=_INDICATOR)
    measure_id: UUID | None = Field(description=_MEASURE)
    asks: ProgressAsked = Field(description=_ASKS)
    population_organization_id: UUID = Field(
        description="The organization whose learners are asked about, with all below it."
    )
    class_id: UUID | None = Field(description=_CLASS)
    grade_levels: list[str] = Field(description=_GRADES)
    framework_id: UUID | None = Field(description=_FRAMEWORK)
    competency_ids: list[UUID] = Field(description=_COMPETENCIES)
    required_share: float = Field(description=_SHARE)


class SavedQuestionCreate(Input):
    """A new question, of an effect indicator or of a measure, in percent; each has one."""

    indicator_id: UUID | None = Field(default=None, description=_INDICATOR)
    measure_id: UUID | None = Field(default=None, description=_MEASURE)
    asks: ProgressAsked = Field(default=ProgressAsked.PROFICIENT, description=_ASKS)
    population_organization_id: UUID | None = Field(default=None, description=_POPULATION)
    class_id: UUID | None = Field(default=None, description=_CLASS)
    grade_levels: GradeLevels = Field(default=[])
    framework_id: UUID | None = Field(default=None, description=_FRAMEWORK)
    competency_ids: CompetencyIds = Field(default=[])
    required_share: RequiredShare = Field(default=100)


class SavedQuestionUpdate(Update, of=SavedQuestion):
    """A change of a question. What was recorded of it stays as it is."""

    asks: ProgressAsked | None = Field(default=None, description=_ASKS)
    population_organization_id: UUID | None = Field(default=None, description=_POPULATION)
    class_id: UUID | None = Field(default=None, description=_CLASS)
    grade_levels: GradeLevels | None = Field(default=None)
    framework_id: UUID | None = Field(default=None, description=_FRAMEWORK)
    competency_ids: CompetencyIds | None = Field(default=None)
    required_share: RequiredShare | None = Field(default=None)


class IndicatorAnswer(Output):
    """The answer of an indicator's saved question from progress as it is today, about the learners you may ask about.

    A learner counts who has reached the required share of the competencies, and belongs to the population if at least
    one of them is meant for the learner. About fewer than ten learners nothing is told.
    """

    id: Id
    saved_question_id: UUID = Field(description="The question.")
    value: float | None = Field(description="Share of the population, in percent; null where it is suppressed.")
    population_size: int | None = Field(description="How many learners it is about; null where it is suppressed.")
    is_suppressed: bool = Field(description="Whether it is about fewer than ten learners, so that nothing is told.")
    is_whole: bool = Field(
        description="Whether it is about everybody asked about; false where you may ask about a part of them alone."
    )
    as_of: date = Field(description="The day of the answer, ISO date.")
    question: AskedQuestion = Field(description="What was asked.")


class MeasureAnswer(IndicatorAnswer):
    """The answer of a measure's saved question, as that of an indicator."""


class AnswerRecord(Input):
    """What to keep beside the answer."""

    note: Text | None = Field(default=None, description="What one should know about it; without names of learners.")
