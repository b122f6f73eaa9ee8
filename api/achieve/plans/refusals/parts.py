"""Why a change of a plan's parts is refused."""

from achieve.core.errors import Conflict


class WorkRecorded(Conflict):
    """Evidence, completed steps or decisions would be lost. `evidence`, `done_steps`, `decisions`: how many."""

    code = "work_recorded"
    title = "What was seen, done or decided would be lost"


class EvidenceRecorded(Conflict):
    """What was seen would lose its meaning."""

    code = "evidence_recorded"
    title = "There is evidence already"


class InitiativeInUse(Conflict):
    """Implementation plans say how the initiative is carried out, or it was observed."""

    code = "initiative_in_use"
    title = "The initiative is carried out"
