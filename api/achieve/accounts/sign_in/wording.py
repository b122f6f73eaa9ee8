"""What a front end asks for, in words for the person who is to allow it."""

from collections.abc import Mapping

_EVERYTHING = "See and do everything that you may see and do"
_VERBS = {"read": "See", "write": "Change"}
_AREAS: Mapping[str, str] = {
    "roster": "schools, classes, and who belongs to them",
    "roster.pii": "contact details and birth dates",
    "demographics": "demographics of learners",
    "supports": "accommodations and modifications",
    "frameworks": "frameworks, competencies, scales and policies",
    "plans": "improvement plans and their steps",
    "evidence": "evidence of learning",
    "progress": "progress towards competencies",
    "habits": "habits of work",
    "interventions": "groups and interventions",
    "portfolio": "portfolios",
    "events": "the list of what has changed",
    "webhooks": "where messages about changes are sent",
}


def abilities(scopes: frozenset[str] | None) -> list[str]:
    """A line for each scope; None stands for everything that the person may."""
    return [_EVERYTHING] if scopes is None else [_ability(scope) for scope in sorted(scopes)]


def _ability(scope: str) -> str:
    area, _, verb = scope.partition(":")
    return f"{_VERBS[verb]} {_AREAS.get(area, area.replace('_', ' ').replace('.', ' '))}"
