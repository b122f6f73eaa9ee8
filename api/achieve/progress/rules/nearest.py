"""Which policy decides: of those for the district, a framework and a competency, the nearest."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from achieve.progress.rules.policies import MasteryPolicy
from achieve.progress.words import MasteryMethod


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """A policy and what it is for: one competency, a framework, or the district where both are None.

    id, edition: None for the default, which decides where a district has no policy.
    """

    policy: MasteryPolicy
    id: UUID | None = None
    edition: int | None = None
    framework_id: UUID | None = None
    competency_id: UUID | None = None


DEFAULT_POLICY = PolicyInForce(MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE, weight=0.65))


def nearest_policy(policies: Iterable[PolicyInForce], framework_id: UUID, competency_id: UUID) -> PolicyInForce:
    """The policy of the competency, else of its framework, else of the district, else the default.

    policies: at most one for each.
    """
    by_subject = {(policy.framework_id, policy.competency_id): policy for policy in policies}
    subjects = ((None, competency_id), (framework_id, None), (None, None))
    return next((by_subject[subject] for subject in subjects if subject in by_subject), DEFAULT_POLICY)
