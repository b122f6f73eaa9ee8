"""The mutants that make no difference, by name, and why: the run asks them too, and fails where one is noticed."""

from collections.abc import Iterator, Mapping

# Each reason, and whose rule it is about.
_UNSEEN = "What is written must be open to reading as well, and nothing of it is to this role."
_OWN_ALONE = "A key is always made for whoever asks, and only what one may read is ended: of keys, one's own."
_WITHIN = "Administrators read and end the keys of all, and their own are among them."
_MADE_FOR_ASKER = "A key is always made for whoever asks, whatever else could be written."

_WITH_OWN_KEYS = ("school_leader", "coach", "teacher", "learner", "guardian")
_UNINVITING = ("platform_admin", "school_leader", "coach", "teacher", "learner", "guardian")


def _told() -> Iterator[tuple[str, str]]:
    yield "without: people, teacher, read [self]", "Whoever teaches somewhere is among the staff there."
    yield "given: records_of_a_person, platform_admin, write [district]", _UNSEEN
    yield "given: keys, platform_admin, write [district]", _UNSEEN
    for role in _UNINVITING:
        yield f"given: invitations, {role}, write [district]", _UNSEEN
    for action in ("write", "delete"):
        for role in _WITH_OWN_KEYS:
            yield f"wider: keys, {role}, {action} [district]", _OWN_ALONE
    for action in ("read", "delete"):
        yield f"without: keys, district_admin, {action} [own]", _WITHIN
    yield "wider: keys, district_admin, write [district]", _MADE_FOR_ASKER


EQUIVALENT: Mapping[str, str] = dict(_told())
