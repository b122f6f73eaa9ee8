"""What the database holds of people: each table and column named once, with what an erasure does to it.

An export is what this register finds, an erasure does what it says, and tests hold it against the live catalogue: a
column that nobody has classified fails them.
"""

from achieve.privacy.register.coaching import COACHING
from achieve.privacy.register.kinds import Rows, Table
from achieve.privacy.register.learning import LEARNING
from achieve.privacy.register.people import ANSWERS, PEOPLE
from achieve.privacy.register.plans import PLANS
from achieve.privacy.register.service import ACCOUNTS, EVENTS, LOGS, PRIVACY

REGISTER: tuple[Table, ...] = (*PEOPLE, *LEARNING, *PLANS, *COACHING, *ACCOUNTS, *EVENTS, *LOGS, *PRIVACY, *ANSWERS)

__all__ = ["REGISTER", "Rows", "Table"]
