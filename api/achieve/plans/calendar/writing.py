"""Write a calendar: a whole day for each due date. Source: RFC 5545, with names and refreshing of RFC 7986.

The same thing is the same event each time (`UID`, its id), and a later state of it has a greater `SEQUENCE`, so that a
program that has the calendar already changes what it shows and doubles nothing. Days have no time zone.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from icalendar import STATUS, TRANSP, Calendar, Event

from achieve.plans.calendar.dated import DatedCycle, DatedMeasure, DatedPlan, DatedReview, DatedStep
from achieve.plans.report.wording import figure, words
from achieve.plans.words import StepStatus
from achieve.plans.words.cycles import CycleState

_PRODUCT = "-//Achieve//Plans//EN"
_REFRESHED = timedelta(hours=6)
_NO_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def write_plan(plan: DatedPlan) -> bytes:
    """The calendar of a plan: its steps, by when its measures are to be where, and when one looks whether it works."""
    steps = (_step(each) for each in plan.steps)
    measures = (_measure(each) for each in plan.measures)
    reviews = (_review(each, plan) for each in plan.implementation_plans)
    return _write(plan.title, (*steps, *measures, *reviews, *(_study(each) for each in plan.monitoring_cycles)))


def write_steps(name: str, steps: Iterable[DatedStep]) -> bytes:
    """A calendar of steps."""
    return _write(name, (_step(each) for each in steps))


def _write(name: str, events: Iterable[Event | None]) -> bytes:
    dated = [each for each in events if each is not None]
    calendar = Calendar.new(name=_text(name), prodid=_PRODUCT, refresh_interval=_REFRESHED, subcomponents=dated)
    return calendar.to_ical()


def _step(step: DatedStep) -> Event | None:
    if step.due_on is None:
        return None
    done = "Done: " if step.status is StepStatus.DONE else ""
    who = f"Responsible: {step.responsible.display_name}" if step.responsible else ""
    plan = f"Plan: {step.plan.title}" if step.plan else ""
    told = (step.description or "", who, f"Status: {words(step.status)}", plan)
    return _day(
        (step.id, step.version, step.updated_at),
        step.due_on,
        f"{done}{step.title}",
        told,
        STATUS.CANCELLED if step.status is StepStatus.DROPPED else STATUS.CONFIRMED,
    )


def _measure(measure: DatedMeasure) -> Event | None:
    if measure.target_on is None or measure.target is None:
        return None
    title = f"Target: {figure(measure.target, measure.unit)}, {measure.metric}"
    state = (measure.id, measure.version, measure.updated_at)
    return _day(state, measure.target_on, title, (measure.population,), STATUS.CONFIRMED)


def _review(part: DatedReview, plan: DatedPlan) -> Event | None:
    """The day moves with what is recorded, and each time that is a later state of the same event."""
    if part.review_due_on is None:
        return None
    looked_at = {each.id for each in plan.indicators if each.implementation_plan_id == part.id}
    recorded = [each for each in plan.monitoring_evidence if each.indicator_id in looked_at]
    version = part.version + sum(each.version for each in recorded)
    state = (part.id, version, max(each.updated_at for each in (part, *recorded)))
    told = ("Record what was seen of its indicators.", f"Plan: {plan.title}")
    return _day(state, part.review_due_on, f"Review: {part.title}", told, STATUS.CONFIRMED)


def _study(cycle: DatedCycle) -> Event:
    """The last day of what is tried: then it is held against what was predicted."""
    state = (cycle.id, cycle.version, cycle.updated_at)
    status = STATUS.CANCELLED if cycle.state is CycleState.DROPPED else STATUS.CONFIRMED
    told = (f"Tried: {cycle.tried}", f"State: {words(cycle.state)}")
    return _day(state, cycle.ends_on, f"Study: {cycle.question}", told, status)


def _day(state: tuple[UUID, int, datetime], on: date, title: str, told: Iterable[str], status: STATUS) -> Event:
    """A whole day. state: id, version, and since when it is so."""
    identifier, version, since = state
    return Event.new(
        uid=identifier,
        sequence=version - 1,
        stamp=since,
        last_modified=since,
        start=on,
        end=on + timedelta(days=1),
        summary=_text(title),
        description=_text("\n".join(each for each in told if each)),
        status=status,
        transparency=TRANSP.TRANSPARENT,
    )


def _text(text: str) -> str:
    """Without the characters that no text of a calendar may have. Source: RFC 5545 §3.3.11."""
    return _NO_TEXT.sub(" ", text)
