"""The plan check, for somebody: the plan and the one before it are read in the caller's scope, then looked at."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.plans import schemas
from achieve.plans.queries import history as queries
from achieve.plans.rules.check import RULES, Checked, CheckFinding, CheckRule, Content, check
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import Severity
from achieve.reads.engine import Engine
from achieve.web.views import View, find_view, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_MOST = 600
# What families read of a published plan is no plan that could be checked.
_DOCUMENT = replace(PLAN_DOCUMENT, name="plans.CheckedPlan", rules=STAFF_RULES, past=None, rooted=False)
_VIEW = View(_DOCUMENT, "get_plan_check")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read(Content):
    """A plan as it was read. truncated: names of its lists that are cut."""

    truncated: list[str]


_CONTENT = TypeAdapter(_Read)


async def check_plan(connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID) -> schemas.PlanCheck:
    """What the rules find in a plan today. Raises Forbidden, NotFound."""
    plan = _CONTENT.validate_json(await read_view_of(connection, engine, actor, _VIEW, plan_id))
    before_id = await queries.plan_before(connection, actor.district_id, plan_id)
    before = None if before_id is None else await find_view(connection, engine, actor, _VIEW, before_id)
    previous = None if before is None else _CONTENT.validate_json(before)
    found = check(Checked(plan=plan, today=actor.today, district_id=actor.district_id, previous=previous))
    counts = Counter(finding.rule.severity for finding in found)
    return schemas.PlanCheck(
        id=plan_id,
        checked_on=actor.today,
        error_count=counts[Severity.ERROR],
        warning_count=counts[Severity.WARNING],
        advice_count=counts[Severity.ADVICE],
        findings=[_told(finding) for finding in found[:_MOST]],
        truncated=plan.truncated,
    )


def check_rules() -> schemas.PlanCheckRules:
    """The rules themselves."""
    return schemas.PlanCheckRules(rules=[_of_rule(rule) for rule in RULES])


def _told(finding: CheckFinding) -> schemas.PlanFinding:
    rule, place = _of_rule(finding.rule), finding.place
    return schemas.PlanFinding(**dict(rule), pointer=place.pointer, part_id=place.part_id)


def _of_rule(rule: CheckRule) -> schemas.PlanCheckRule:
    return schemas.PlanCheckRule(
        code=rule.code,
        severity=rule.severity,
        message=rule.message,
        explanation=rule.explanation,
        source=rule.source,
    )
