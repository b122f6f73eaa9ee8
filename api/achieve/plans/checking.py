"""The plan check, for somebody: the plan and the one before it are read in the caller's scope, then looked at."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.plans import schemas
from achieve.plans.rules.check import RULES, Checked, CheckFinding, CheckRule, Content, check
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import Severity
from achieve.reads.engine import Engine
from achieve.reads.selection import Values
from achieve.web.disclosing import read_resource
from achieve.web.rest import require_read
from achieve.web.rest_query import everything

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_OPERATION = "get_plan_check"
_MOST = 600
# What families read of a published plan is no plan that could be checked.
_DOCUMENT = replace(PLAN_DOCUMENT, name="plans.CheckedPlan", rules=STAFF_RULES, past=None, rooted=False)
_BEFORE = """select p.id from plan p join plan this on this.district_id = $1 and this.id = $2
    where p.district_id = $1 and p.organization_id = this.organization_id and p.kind = this.kind
        and p.begins_on < this.begins_on order by p.begins_on desc, p.id limit 1"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read(Content):
    """A plan as it was read. truncated: names of its lists that are cut."""

    truncated: list[str]


_CONTENT = TypeAdapter(_Read)


async def check_plan(connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID) -> schemas.PlanCheck:
    """What the rules find in a plan today. Raises Forbidden, NotFound."""
    require_read(actor, _DOCUMENT)
    plan = await _read(connection, engine, actor, plan_id)
    if plan is None:
        raise NotFound("There is nothing with this id that you may see.")
    before = await connection.fetchval(_BEFORE, actor.district_id, plan_id)
    previous = None if before is None else await _read(connection, engine, actor, before)
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


async def _read(connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID) -> _Read | None:
    query = engine.one(actor, _DOCUMENT, everything(engine.shapes, _DOCUMENT), plan_id, Values())
    found = await read_resource(connection, actor, query, _OPERATION)
    return None if found is None else _CONTENT.validate_json(found.body)


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
