"""The words of evidence, as the contract has them."""

from enum import StrEnum


class EvidenceKind(StrEnum):
    """What kind of assessment a piece of evidence comes from."""

    FORMATIVE = "formative"
    SUMMATIVE = "summative"
    PERFORMANCE = "performance"
    PRACTICE = "practice"
