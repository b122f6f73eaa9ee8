"""Parts of a plan as a template holds them, apart from place and time, and back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from achieve.core.rows import TenantRow
from achieve.plans import rows
from achieve.plans.carrying.parts import Parts, Values, id_of
from achieve.plans.carrying.planting import renew
from achieve.plans.schemas.templates import TemplateParts, TemplateStep

_LISTS: Mapping[str, type[TenantRow]] = {
    "priorities": rows.Priority,
    "goals": rows.Goal,
    "measures": rows.Measure,
    "implementation_plans": rows.ImplementationPlan,
    "served_goals": rows.InitiativeGoal,
    "strategies": rows.Strategy,
    "step_resources": rows.StepResource,
    "indicators": rows.Indicator,
    "saved_questions": rows.SavedQuestion,
}
# Of the plan that begins from it.
_NO_PLACE = {"population_organization_id": None, "class_id": None}


def write_content(parts: Parts, begins_on: date) -> TemplateParts:
    """What a template holds of these parts. begins_on: the first day of their plan."""
    renewed = renew(parts)
    listed = {name: renewed[row] for name, row in _LISTS.items()}
    waits: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for each in renewed[rows.StepDependency]:
        waits[id_of(each, "step_id")].append(id_of(each, "depends_on_id"))
    steps = [_timeless(each, begins_on, waits[id_of(each)]) for each in renewed[rows.Step]]
    return TemplateParts.model_validate({**listed, "steps": steps})


def read_content(content: TemplateParts, begins_on: date) -> Parts:
    """The parts of a plan that begins on this day, still with the ids that they have in the template."""
    held: Mapping[str, Sequence[Values]] = content.model_dump()
    listed = {row: [{"id": row.fresh_id(), **each} for each in held[name]] for name, row in _LISTS.items()}
    return {
        **listed,
        rows.InitiativePlan: list(_initiatives(content)),
        rows.Step: [_dated(each, begins_on) for each in content.steps],
        rows.StepDependency: [each for step in content.steps for each in _waiting(step)],
        rows.SavedQuestion: [{**each, **_NO_PLACE} for each in listed[rows.SavedQuestion]],
    }


def _timeless(step: Values, begins_on: date, waits: Sequence[UUID]) -> Values:
    due_on = cast("date | None", step["due_on"])
    return {**step, "due_after_days": (due_on - begins_on).days if due_on else None, "depends_on_ids": waits}


def _dated(step: TemplateStep, begins_on: date) -> Values:
    days = step.due_after_days
    due_on = None if days is None else begins_on + timedelta(days=days)
    return {**step.model_dump(exclude={"due_after_days", "depends_on_ids"}), "due_on": due_on, "responsible_id": None}


def _waiting(step: TemplateStep) -> Iterator[Values]:
    for needed in step.depends_on_ids:
        yield {"id": rows.StepDependency.fresh_id(), "step_id": step.id, "depends_on_id": needed}


def _initiatives(content: TemplateParts) -> Iterator[Values]:
    """What is carried out is part of the plan, and so is what serves its goals."""
    carried_out = [each.initiative_id for each in (*content.implementation_plans, *content.served_goals)]
    for each in dict.fromkeys(carried_out):
        yield {"id": rows.InitiativePlan.fresh_id(), "initiative_id": each, "plan_id": None}
