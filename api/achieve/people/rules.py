"""Decisions about people: pure functions of values and of today's date."""

from datetime import date

from achieve.core.errors import Conflict, FieldError, Invalid

_OF_AGE = 18


class ConsentNotOpen(Conflict):
    """The learner is not of age, as far as is known: legal rights alone decide what a guardian sees."""

    code = "consent_not_open"
    title = "Only a learner who is of age consents"


class ConsentRefused(Invalid):
    """A consent that would be over before it begins."""

    code = "consent_refused"
    title = "The consent cannot be kept"


def check_consent(birth_date: date | None, until: date | None, today: date) -> None:
    """Raises ConsentNotOpen and ConsentRefused. until: None takes a consent back, which is always open."""
    if until is None:
        return
    if birth_date is None or not is_of_age(birth_date, today):
        raise ConsentNotOpen("Until the learner is 18, legal rights decide what a guardian sees.")
    if until < today:
        errors = [FieldError("/consented_until", ConsentRefused.code, "Use today or a later day.")]
        raise ConsentRefused("Name a day that is not over, or null to take the consent back.", errors=errors)


def is_of_age(birth_date: date, today: date) -> bool:
    """Whether somebody is 18 on a day; who was born on 29 February is so on 1 March of other years."""
    return (today.year - birth_date.year, today.month, today.day) >= (_OF_AGE, birth_date.month, birth_date.day)
