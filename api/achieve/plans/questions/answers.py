"""What learners' progress is asked by plans, over REST and GraphQL."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.answering import answer
from achieve.plans.schemas import IndicatorAnswer, MeasureAnswer
from achieve.web.questions import Asker, RootQuestion


class _Of(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the indicator or the measure.")


async def _answer_indicator(asker: Asker, given: _Of) -> IndicatorAnswer:
    async with asker.reading() as connection:
        return await answer(connection, asker.actor, "indicator", given.id, IndicatorAnswer)


async def _answer_measure(asker: Asker, given: _Of) -> MeasureAnswer:
    async with asker.reading() as connection:
        return await answer(connection, asker.actor, "measure", given.id, MeasureAnswer)


INDICATOR_ANSWER = RootQuestion(
    "indicator_answer",
    "What learners' progress answers to an indicator's saved question today; null where you may not see it.",
    IndicatorAnswer,
    _Of,
    _answer_indicator,
    path="/indicators/{id}/answer",
    lines=(Resource.MONITORING,),
)
MEASURE_ANSWER = RootQuestion(
    "measure_answer",
    "What learners' progress answers to a measure's saved question today; null where you may not see it.",
    MeasureAnswer,
    _Of,
    _answer_measure,
    path="/measures/{id}/answer",
    lines=(Resource.MONITORING,),
)

ANSWER_QUESTIONS = (INDICATOR_ANSWER, MEASURE_ANSWER)
