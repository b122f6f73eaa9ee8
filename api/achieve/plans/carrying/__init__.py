"""Parts of plans on their way into other plans: into that of the next period, into a copy, into a template and back.

All ways are one: the parts are read at one moment, what goes along is decided by pure functions, and it is added anew.
"""

from collections.abc import Mapping

from achieve.core.rows import TenantRow
from achieve.plans import rows
from achieve.plans.carrying.copying import Taking, only, take_copy
from achieve.plans.carrying.forward import carry_forward
from achieve.plans.carrying.gathering import MOST_PARTS, gather_parts
from achieve.plans.carrying.parts import CARRIED, Parts
from achieve.plans.carrying.planting import plant_parts
from achieve.plans.carrying.templates import read_content, write_content

__all__ = [
    "CARRIED",
    "MOST_PARTS",
    "STAYS",
    "Parts",
    "Taking",
    "carry_forward",
    "gather_parts",
    "only",
    "plant_parts",
    "read_content",
    "take_copy",
    "write_content",
]

STAYS: Mapping[type[TenantRow], str] = {
    rows.Plan: "The new plan is one itself.",
    rows.Team: "Stands with its organization: the new plan names it as well.",
    rows.TeamMember: "As above.",
    rows.Measurement: "Belongs to its period; the last one becomes the baseline of the next.",
    rows.Initiative: "Outlives the plan, and is part of the new one as well.",
    rows.LookFor: "Stands with its initiative.",
    rows.Phase: "As above: the rollout of an initiative goes on over the years.",
    rows.PhaseMetric: "As above.",
    rows.Observation: "As above: the depth of an initiative goes on over the years.",
    rows.CommitmentReading: "As above.",
    rows.MonitoringEvidence: "Was seen in its period.",
    rows.Adjustment: "Was decided in its period.",
    rows.AdjustmentEvidence: "As above.",
    rows.AdjustmentOutcome: "As above.",
    rows.AdjustmentOutcomeEvidence: "As above.",
    rows.MonitoringCycle: "Was predicted in its period, and is studied there.",
}
"""The parts of plans that are carried nowhere, and why."""
