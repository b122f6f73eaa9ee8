"""The words of commitment."""

from enum import StrEnum


class CommitmentLevel(StrEnum):
    """How a group stands to an initiative: against it, doing what is asked, glad to try, or carrying it themselves."""

    RESISTING = "resisting"
    COMPLYING = "complying"
    WILLING = "willing"
    COMMITTED = "committed"
