"""Fields that an actor may be denied: null where they are not seen, and then named in `redacted`."""

from collections.abc import Mapping
from dataclasses import dataclass

from achieve.access.scopes import FALSE, TRUE


@dataclass(frozen=True, slots=True)
class Guards:
    """The conditions under which the guarded fields of an object are seen, and what must be joined for them."""

    seen: Mapping[str, str]
    join: str = ""

    def field(self, field: str, expression: str) -> str:
        """The field where it is seen, else null."""
        if field == "redacted":
            return self._redacted()
        seen = self.seen.get(field, TRUE)
        if seen in (TRUE, FALSE):
            return expression if seen == TRUE else "null::text"
        return f"case when {seen} then {expression} end"

    def _redacted(self) -> str:
        """The names of the fields that are not seen."""
        names = [f"case when not {seen} then '{field}' end" for field, seen in self.seen.items() if seen != TRUE]
        return f"array_remove(array[{', '.join(names)}]::text[], null)" if names else "array[]::text[]"
