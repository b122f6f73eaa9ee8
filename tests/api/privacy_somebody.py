"""One learner whom nobody else in any district can be taken for, and the district that is full of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from random import choice
from string import ascii_lowercase
from uuid import UUID

from tests.api.learning import Learning
from tests.world import World

# Of an age at which guardians ask; each day but once.
_days = count(1)


@dataclass(frozen=True, slots=True)
class Somebody:
    """Names and addresses that nobody else in any district has."""

    given: str
    preferred: str
    family: str
    email: str
    sign_in: str
    phone: str
    born: date
    sourced_id: str


def somebody() -> Somebody:
    """Somebody new."""
    mark = "".join(choice(ascii_lowercase) for _ in range(8))
    return Somebody(
        given=f"Zephyrine{mark}",
        preferred=f"Zephie{mark}",
        family=f"Quillfeather{mark}",
        email=f"{mark}@larkmail.example",
        sign_in=f"{mark}-home@larkmail.example",
        phone=f"555-0187-{mark}",
        born=date(2012, 1, 1) + timedelta(days=next(_days)),
        sourced_id=f"u-quill-{mark}",
    )


@dataclass(frozen=True, slots=True)
class Filled:
    """A district in which one learner is everywhere."""

    world: World
    learning: Learning
    learner: UUID
    who: Somebody
