"""The verbs of progress: recording evidence with its judgement, and judging anew."""

from achieve.progress.service.judging import judge, recompute, recompute_district, recompute_learner
from achieve.progress.service.recording import record_evidence, record_showings

__all__ = ["judge", "recompute", "recompute_district", "recompute_learner", "record_evidence", "record_showings"]
