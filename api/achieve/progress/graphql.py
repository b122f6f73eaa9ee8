"""The calculation in GraphQL: `masteryCalculation`."""

from pydantic import Field

from achieve.core.schemas import Input
from achieve.progress.calculation import MOST_EVIDENCE, MasteryCalculation, MasteryResult, calculate
from achieve.web.questions import Asker, RootQuestion


class _Asked(Input):
    """The arguments."""

    input: MasteryCalculation = Field(description="A policy, a scale and scores to try it on.")


async def _calculate(_asker: Asker, given: _Asked) -> MasteryResult:
    return calculate(given.input)


MASTERY_CALCULATION = RootQuestion(
    "mastery_calculation",
    "What a policy says of the scores that you send, storing nothing; null only with an error.",
    MasteryResult,
    _Asked,
    _calculate,
    most=MOST_EVIDENCE,
)
