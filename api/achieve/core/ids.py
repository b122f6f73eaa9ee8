"""Ids: UUIDv7 made by the application, with the kind of resource in the 12 bits of `rand_a`.

The time in front keeps inserts at the end of the index; the kind lets `node(id:)` know its table without a look-up.
Source: RFC 9562 §5.7.
"""

import os
import time
from typing import NewType
from uuid import UUID

DistrictId = NewType("DistrictId", UUID)
PersonId = NewType("PersonId", UUID)
ClientId = NewType("ClientId", UUID)

_VERSION = 0x7 << 76
_VARIANT = 0x2 << 62
_RANDOM_MASK = (1 << 62) - 1


def new_id(type_code: int) -> UUID:
    """A new id for a resource of this kind. type_code: 1–4095, unique among the kinds."""
    milliseconds = time.time_ns() // 1_000_000
    random_bits = int.from_bytes(os.urandom(8), "big") & _RANDOM_MASK
    return UUID(int=(milliseconds << 80) | _VERSION | (type_code << 64) | _VARIANT | random_bits)


def first_id_now() -> UUID:
    """No id that is made from now on, of whatever kind, is less than this one."""
    return UUID(int=(time.time_ns() // 1_000_000) << 80)


def type_code_of(identifier: UUID) -> int | None:
    """The kind of resource that an id names, or None for an id that was not made here."""
    return (identifier.int >> 64) & 0xFFF if identifier.version == 7 else None
