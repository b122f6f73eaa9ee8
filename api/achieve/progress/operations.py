"""The writes that end in a judgement. Evidence is recorded here and not in its own feature, as progress follows it."""

from achieve.evidence.schemas import EvidenceCreate
from achieve.evidence.shapes import EVIDENCE
from achieve.progress import service
from achieve.web.operations import creates

OPERATIONS = (creates(EVIDENCE, EvidenceCreate, service.record_evidence),)
