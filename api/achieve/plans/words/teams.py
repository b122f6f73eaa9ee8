"""The words of teams."""

from enum import StrEnum


class TeamRole(StrEnum):
    """What somebody does on a team.

    sponsor: answers for it and clears its way. lead: runs it. facilitator: leads its meetings. data_lead: brings what
    was measured and seen. recorder: keeps what was agreed. member: anybody else on it.
    """

    SPONSOR = "sponsor"
    LEAD = "lead"
    FACILITATOR = "facilitator"
    DATA_LEAD = "data_lead"
    RECORDER = "recorder"
    MEMBER = "member"
