"""Write a calendar: a whole day for each due date. Source: RFC 5545, with names and refreshing of RFC 7986.

The same thing is the same event each time (`UID`, its id), and a later state of it has a greater `SEQUENCE`, so that a
program that has the calendar already changes what it shows and doubles nothing. Days have no time zone.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from icalendar import STATUS, TRANSP, Calendar, Event

from achieve.plans.calendar.dated import DatedMeasure, DatedPlan, DatedStep
from achieve.plans.report.wording import figure, words
from achieve.plans.words import StepStatus

_PRODUCT = "-//Achieve//Plans//EN"
_REFRESHED = timedelta(hours=6)
_NO_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def write_plan(plan: DatedPlan) -> bytes:
    """The calendar of a plan: its steps, and by when its measures are to be where."""
    steps = (_step(each) for each in plan.steps)
    return _write(plan.title, (*steps, *(_measure(each) for each in plan.measures)))


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
