"""What a row hangs on, and under which line of the permission table it falls: told by hand for each kind of row.

`kinds.py` is where a new resource is told.
"""

from tests.access.facts.kind import Facts, Kind, Teller
from tests.access.facts.kinds import KINDS
from tests.access.facts.people import consent

__all__ = ["KINDS", "Facts", "Kind", "Teller", "consent"]
