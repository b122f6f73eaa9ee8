"""The contract of the plan check."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Line
from achieve.core.schemas import Output
from achieve.plans.words import Severity

_SEVERITY = "error: nobody could act on it. warning: it rarely goes well. advice: it would be better."
_SOURCE = "What the rule rests on."


class PlanCheckRule(Output):
    """A rule of the plan check."""

    code: Code = Field(description="Stable code of the rule.")
    severity: Severity = Field(description=_SEVERITY)
    message: Line = Field(description="What is wrong where it is found, and what to do.")
    explanation: Line = Field(description="Why it matters.")
    source: Line = Field(description=_SOURCE)


class PlanCheckRules(Output):
    """The rules of the plan check, in the order in which they are applied."""

    rules: list[PlanCheckRule] = Field(description="All of them.")


class PlanFinding(PlanCheckRule):
    """Something that the check has found in a plan, by one of its rules."""

    pointer: Line = Field(description="Where: a JSON pointer into the plan's document.")
    part_id: UUID = Field(
        description="Id of the part that it is about; of the plan itself where it is about the whole."
    )


class PlanCheck(Output):
    """What a reviewer would say of a plan: what is missing or unlikely to work, where, and why that matters.

    Nothing is refused because of it. An empty list says that nothing of what the rules look at is missing.
    """

    id: UUID = Field(description="Id of the plan.")
    checked_on: date = Field(description="The day for which it holds, ISO date.")
    error_count: int = Field(description="Number of findings that are errors.")
    warning_count: int = Field(description="Number of findings that are warnings.")
    advice_count: int = Field(description="Number of findings that are advice.")
    findings: list[PlanFinding] = Field(
        description="The gravest first, then in the order of the rules and of the document; at most 600."
    )
    truncated: list[str] = Field(
        description="Names of the lists that the plan's document cuts: the rest is not checked."
    )
