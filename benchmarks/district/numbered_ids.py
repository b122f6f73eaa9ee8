"""Ids that are the same in every run: UUIDv7 like the service's own, from a running number instead of chance."""

from uuid import UUID

_FIRST_MILLISECOND = 1_767_225_600_000
_VERSION = 0x7 << 76
_VARIANT = 0x2 << 62
_RANDOM_MASK = (1 << 62) - 1
# Steps through all numbers of 62 bits before it repeats, far apart from one to the next.
_STRIDE = 0x1E3779B97F4A7C15


def numbered_id(type_code: int, number: int) -> UUID:
    """The id of the row with this number in its table. A greater number is a later id, as it is in the service."""
    random_bits = (number + 1) * _STRIDE & _RANDOM_MASK
    return UUID(int=((_FIRST_MILLISECOND + number) << 80) | _VERSION | (type_code << 64) | _VARIANT | random_bits)
