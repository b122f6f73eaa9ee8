"""How events are read: of a learner's record only by who may read that area, and by staff what concerns them."""

from achieve.access.matrix import CLIENT_RULES
from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.feed import schemas
from achieve.outbox.rows import Event
from achieve.reads.shape import Filter, Shape, to_any, to_one_of

_CONCERNED = {Anchor.CONCERNED: "{t}.concerned_ids"}
_BETWEEN_TWO = " and :person = any({t}.concerned_ids)"


def _rules() -> tuple[RowRule, ...]:
    """One rule for events without learner data, and one for each area: all its lines must be open, too.

    What happens in coaching is told to the two alone, also where one of them hears all of the rest.
    """
    lines: dict[str, tuple[Resource, ...]] = {}
    for resource, rule in CLIENT_RULES.items():
        if rule.ahead:
            continue
        lines[rule.area] = (*lines.get(rule.area, ()), resource)
    of_areas = (
        RowRule(
            Resource.EVENTS, _CONCERNED, when=f"({{t}}.is_learner_data and {{t}}.area = '{area}'{also})", needs=needed
        )
        for area, needed in lines.items()
        for also in (_BETWEEN_TWO if area == CLIENT_RULES[Resource.COACHING].area else "",)
    )
    return (RowRule(Resource.EVENTS, _CONCERNED, when="not {t}.is_learner_data"), *of_areas)


_AFTER = Filter(
    "after",
    int,
    "{t}.seq > {v}",
    "Only events after this `seq`: 0 for all, else that of the last one you have.",
    of="seq",
)

EVENT = Shape(
    name="feed.Event",
    path="events",
    schema=schemas.Event,
    row=Event,
    rules=_rules(),
    relations=(
        to_any("subject", "aggregate_id", "What it is about; null where it is gone, or where you may not see it."),
        to_one_of(
            "actor",
            "EventActor",
            ("people.Person", "accounts.ApiClient"),
            ("actor_id",),
            "Who did it; null for the service itself, and where you may not see them.",
        ),
    ),
    filters=("type", _AFTER),
    default_sort="seq",
)

SHAPES = (EVENT,)
