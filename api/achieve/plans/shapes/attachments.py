"""How attachments are read."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.row_rules import MONITORING_RULES
from achieve.reads.shape import Shape, to_one

ATTACHMENT = Shape(
    name="plans.Attachment",
    path="attachments",
    schema=schemas.Attachment,
    row=rows.Attachment,
    rules=MONITORING_RULES,
    derived={"content_path": "('/v1/attachments/' || {t}.id || '/content')"},
    relations=(
        to_one("monitoring_evidence", "plans.MonitoringEvidence", "monitoring_evidence_id", "The monitoring evidence."),
        to_one("uploaded_by", "people.Person", "uploaded_by_id", "Who attached it."),
    ),
    default_sort="created_at",
)
