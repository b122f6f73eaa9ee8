# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""What the service sends and takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.model import Model, UNSET, model

__all__ = [
    "AcademicSession",
    "AcademicSessionPage",
    "AddedUpBy",
    "Adjustment",
    "AdjustmentCreate",
    "AdjustmentOutcome",
    "AdjustmentOutcomeComparison",
    "AdjustmentOutcomeCreate",
    "AdjustmentOutcomePage",
    "AdjustmentOutcomeUpdate",
    "AdjustmentPage",
    "AdjustmentUpdate",
    "AdministratorCreate",
    "AnswerRecord",
    "ApiClient",
    "ApiClientCreate",
    "ApiClientPage",
    "ApiClientUpdate",
    "AskedQuestion",
    "Association",
    "AssociationKind",
    "AssociationPage",
    "Attachment",
    "AttachmentPage",
    "AuditAction",
    "AuditEntry",
    "AuditEntryPage",
    "AuthorKind",
    "AuthorizationExplanation",
    "AuthorizationRule",
    "CalculationDecision",
    "CalculationEvidence",
    "CalculationIgnored",
    "CalculationLevel",
    "CalculationPolicy",
    "CalculationReason",
    "CalculationScale",
    "CalculationUsed",
    "Checkpoint",
    "CheckpointSet",
    "Class",
    "ClassGrid",
    "ClassPage",
    "ClientSecret",
    "ClientSecretPage",
    "Closure",
    "ClosureCreate",
    "ClosurePage",
    "ClosureUpdate",
    "ClosuresOfPeriod",
    "CoachedPlan",
    "CoachedPlans",
    "CoachingCommitment",
    "CoachingCommitmentCreate",
    "CoachingCommitmentPage",
    "CoachingCommitmentUpdate",
    "CoachingKind",
    "CoachingRelationship",
    "CoachingSession",
    "CoachingSessionCreate",
    "CoachingSessionPage",
    "CoachingSessionUpdate",
    "Comment",
    "CommentCreate",
    "CommentPage",
    "CommentSubjectKind",
    "CommentUpdate",
    "CommitmentLevel",
    "CommitmentReading",
    "CommitmentReadingCreate",
    "CommitmentReadingPage",
    "CommitmentReadingUpdate",
    "CommitmentStatus",
    "ComparedIndicator",
    "ComparedSide",
    "Competency",
    "CompetencyKind",
    "CompetencyLabel",
    "CompetencyPage",
    "Course",
    "CoursePage",
    "CycleDecision",
    "CycleState",
    "Decay",
    "Delivery",
    "DeliveryPage",
    "DeliveryState",
    "DepthReading",
    "DepthSource",
    "DerivedStatus",
    "Digest",
    "DigestCommitment",
    "DigestPlan",
    "DigestStep",
    "DisabledReason",
    "Disclosure",
    "DisclosurePage",
    "District",
    "DistrictCounts",
    "DistrictCreate",
    "DistrictPage",
    "DistrictSettings",
    "DistrictSettingsCreate",
    "DistrictSettingsPage",
    "DistrictSettingsUpdate",
    "DistrictUpdate",
    "EditedSteps",
    "Effect",
    "Enrollment",
    "EnrollmentPage",
    "EnrollmentRole",
    "ErasureEffect",
    "ErasureEffects",
    "ErasureOrder",
    "Event",
    "EventPage",
    "Evidence",
    "EvidenceCreate",
    "EvidenceIgnored",
    "EvidenceKind",
    "EvidenceKinds",
    "EvidencePage",
    "EvidenceUsed",
    "Explanation",
    "FieldDifference",
    "FieldProblem",
    "FindingSource",
    "ForecastMethod",
    "Framework",
    "FrameworkKind",
    "FrameworkPage",
    "FrameworkStatus",
    "GapMovement",
    "Goal",
    "GoalArea",
    "GoalCoverage",
    "GoalCreate",
    "GoalForecast",
    "GoalPage",
    "GoalUpdate",
    "GridCell",
    "GridLearner",
    "Guardianship",
    "GuardianshipPage",
    "GuardianshipUpdate",
    "HowDeep",
    "HowMoving",
    "IdentityProvider",
    "IdentityProviderCreate",
    "IdentityProviderPage",
    "IdentityProviderUpdate",
    "ImplementationPlan",
    "ImplementationPlanCreate",
    "ImplementationPlanPage",
    "ImplementationPlanUpdate",
    "Indicator",
    "IndicatorAnswer",
    "IndicatorCreate",
    "IndicatorFidelity",
    "IndicatorKind",
    "IndicatorPage",
    "IndicatorUpdate",
    "Initiative",
    "InitiativeCreate",
    "InitiativeDepth",
    "InitiativePage",
    "InitiativeUpdate",
    "Introspection",
    "Invitation",
    "InvitationCreate",
    "InvitationPage",
    "JoinedMovement",
    "JsonWebKey",
    "JsonWebKeySet",
    "KeyRotation",
    "LearnerProgress",
    "LevelCount",
    "LevelOfLookFor",
    "LevelSeen",
    "LookFor",
    "LookForCreate",
    "LookForDepth",
    "LookForLevel",
    "LookForPage",
    "LookForUpdate",
    "MasteryCalculation",
    "MasteryMethod",
    "MasteryPolicy",
    "MasteryPolicyPage",
    "MasteryResult",
    "Matching",
    "Me",
    "Measure",
    "MeasureAnswer",
    "MeasureCoverage",
    "MeasureCreate",
    "MeasureDirection",
    "MeasureForecast",
    "MeasurePage",
    "MeasureUnit",
    "MeasureUpdate",
    "Measurement",
    "MeasurementCreate",
    "MeasurementOrigin",
    "MeasurementPage",
    "MeasurementUpdate",
    "MediaType",
    "Mention",
    "MentionPage",
    "MetricComparison",
    "MetricKind",
    "MetricOutcome",
    "MetricReading",
    "MonitoringCycle",
    "MonitoringCycleCreate",
    "MonitoringCyclePage",
    "MonitoringCycleStudy",
    "MonitoringCycleUpdate",
    "MonitoringEvidence",
    "MonitoringEvidenceCreate",
    "MonitoringEvidencePage",
    "MonitoringEvidenceUpdate",
    "MovementReading",
    "MyRole",
    "NamedPlace",
    "OAuthError",
    "Observation",
    "ObservationCreate",
    "ObservationPage",
    "ObservationUpdate",
    "ObservedLevel",
    "Obstacle",
    "ObstacleCreate",
    "ObstacleKind",
    "ObstaclePage",
    "ObstacleState",
    "ObstacleUpdate",
    "Organization",
    "OrganizationKind",
    "OrganizationPage",
    "Outcome",
    "OutcomeJudgement",
    "Outlook",
    "OverridingStatus",
    "PartChange",
    "PartDifference",
    "PartKind",
    "PartStatus",
    "PartVerdict",
    "PendingOutcome",
    "PendingOutcomes",
    "Person",
    "PersonPage",
    "PersonalAccessToken",
    "PersonalAccessTokenCreate",
    "PersonalAccessTokenPage",
    "Phase",
    "PhaseComplete",
    "PhaseCreate",
    "PhaseKind",
    "PhaseMetric",
    "PhaseMetricCreate",
    "PhaseMetricJudge",
    "PhaseMetricPage",
    "PhaseMetricUpdate",
    "PhaseOpen",
    "PhasePage",
    "PhaseReadiness",
    "PhaseState",
    "PhaseUpdate",
    "Place",
    "Plan",
    "PlanBegin",
    "PlanCheck",
    "PlanCheckRule",
    "PlanCheckRules",
    "PlanComparison",
    "PlanCopy",
    "PlanCopyForward",
    "PlanCreate",
    "PlanDocument",
    "PlanFinding",
    "PlanKind",
    "PlanPage",
    "PlanRestore",
    "PlanRevision",
    "PlanRevisionPage",
    "PlanStatus",
    "PlanTemplate",
    "PlanTemplateContent",
    "PlanTemplatePage",
    "PlanTemplateSave",
    "PlanTemplateUpdate",
    "PlanUpdate",
    "PlanVerdicts",
    "PlatformAuditEntry",
    "PlatformAuditEntryPage",
    "PolicyApplied",
    "Predict",
    "PredictionOutcome",
    "PreviewedStep",
    "Priority",
    "PriorityCreate",
    "PriorityPage",
    "PriorityUpdate",
    "PrivacyRequest",
    "PrivacyRequestCreate",
    "PrivacyRequestPage",
    "Problem",
    "Progress",
    "ProgressAsked",
    "ProgressEntry",
    "ProgressExplanation",
    "ProgressPage",
    "ProgressState",
    "PushedStep",
    "ReaderKind",
    "ReasonGiven",
    "Refusal",
    "RefusedStep",
    "RemovedPart",
    "RequestKind",
    "RequestStatus",
    "ResourceKind",
    "ResourceUnit",
    "RevisedPart",
    "Role",
    "RoleAssignment",
    "RoleAssignmentPage",
    "SavedQuestion",
    "SavedQuestionCreate",
    "SavedQuestionPage",
    "SavedQuestionUpdate",
    "Scale",
    "ScaleApplied",
    "ScaleLevel",
    "ScalePage",
    "SchoolCoverage",
    "SecretRotation",
    "SequencedStep",
    "ServerMetadata",
    "SessionKind",
    "Severity",
    "SiteDepth",
    "StandingOverride",
    "StatusCounts",
    "StatusFormula",
    "StatusOverride",
    "StatusOverrideCreate",
    "StatusOverridePage",
    "StatusReason",
    "StatusReasonCode",
    "StatusReport",
    "Step",
    "StepChange",
    "StepChoice",
    "StepCreate",
    "StepEdit",
    "StepEditPreview",
    "StepKnockOn",
    "StepPage",
    "StepResource",
    "StepResourceCreate",
    "StepResourcePage",
    "StepResourceUpdate",
    "StepSequence",
    "StepStatus",
    "StepUpdate",
    "Strategy",
    "StrategyCreate",
    "StrategyKind",
    "StrategyPage",
    "StrategyUpdate",
    "TakenPart",
    "Team",
    "TeamCreate",
    "TeamMember",
    "TeamMemberCreate",
    "TeamMemberPage",
    "TeamMemberUpdate",
    "TeamPage",
    "TeamRole",
    "TeamUpdate",
    "TemplateGoal",
    "TemplateImplementationPlan",
    "TemplateIndicator",
    "TemplateMeasure",
    "TemplatePriority",
    "TemplateQuestion",
    "TemplateResource",
    "TemplateService",
    "TemplateStep",
    "TemplateStrategy",
    "TokenAnswer",
    "TokenQuestion",
    "TokenRequest",
    "Trend",
    "Verdict",
    "VerdictReport",
    "VerdictThresholds",
    "VisionAspect",
    "WebhookEndpoint",
    "WebhookEndpointCreate",
    "WebhookEndpointPage",
    "WebhookEndpointUpdate",
    "Weekday",
    "WhyKind",
]

AddedUpBy = Literal["sum", "mean"]
"""How measures of several goals are taken together. A newer service may send others."""

AssociationKind = Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]
"""How two nodes belong together; the origin is the subject of the sentence. A newer service may send others."""

AuditAction = Literal["created", "changed", "deleted"]
"""What was done. A newer service may send others."""

AuthorKind = Literal["person", "client", "account", "service", "database"]
"""What made a change. DATABASE: somebody who is connected to the database past the service. A newer service may
send others.
"""

CoachingKind = Literal["coaching", "consulting"]
"""How a session helps. coaching: by questions. consulting: by advice. A newer service may send others."""

CoachingRelationship = Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]
"""Between whom a session is. A mentor is a coach in the permission table. A newer service may send others."""

CommentSubjectKind = Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]
"""What a comment is on. A newer service may send others."""

CommitmentLevel = Literal["resisting", "complying", "willing", "committed"]
"""How a group stands to an initiative: against it, doing what is asked, glad to try, or carrying it themselves.
A newer service may send others.
"""

CommitmentStatus = Literal["open", "kept", "partly_kept", "not_kept", "dropped"]
"""What became of a commitment. dropped: it no longer holds. A newer service may send others."""

CompetencyKind = Literal["domain", "competency", "standard", "learning_target", "habit", "other"]
"""The part that a node plays in its tree; `other` for examples, headings, stimuli and the like. A newer service
may send others.
"""

CycleDecision = Literal["adopt", "adapt", "abandon"]
"""What is done with what was tried: it becomes the way of working, is changed and tried again, or is given up. A
newer service may send others.
"""

CycleState = Literal["planned", "doing", "studied", "acted", "dropped"]
"""Where a cycle stands: plan, do, study, act. dropped: it will not be carried out, or not to its end. A newer
service may send others.
"""

Decay = Literal["recursive", "weighted"]
"""What `decaying_average` stands for, since systems use the name for both. A newer service may send others."""

DeliveryState = Literal["pending", "delivered", "failed", "cancelled"]
"""Where a delivery stands. Cancelled: its endpoint was disabled, or may not hear of the event any more. A newer
service may send others.
"""

DepthSource = Literal["observations", "cause_indicators"]
"""What a depth was seen by: the look-fors of the initiative, or indicators of cause. A newer service may send
others.
"""

DerivedStatus = Literal["on_track", "at_risk", "off_track", "stale", "done"]
"""How a part of a plan stands, worked out from what is in it. stale: nothing in it has moved for long. A newer
service may send others.
"""

DisabledReason = Literal["by_owner", "gone"]
"""Why nothing is sent to an endpoint: its owner wants it so, or it answered 410 Gone. A newer service may send
others.
"""

Effect = Literal["deleted", "ended", "cleared", "pseudonymised", "kept", "name_replaced"]
"""What an erasure does to rows of a table. A newer service may send others."""

EnrollmentRole = Literal["learner", "teacher", "aide"]
"""What a person is in a class. A newer service may send others."""

EvidenceKind = Literal["formative", "summative", "performance", "practice"]
"""What kind of assessment a piece of evidence comes from. A newer service may send others."""

FindingSource = Literal["data", "research", "stakeholders", "site_visit", "mandate"]
"""Where the finding behind a priority comes from. A newer service may send others."""

FrameworkKind = Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]
"""What a framework is for. A newer service may send others."""

FrameworkStatus = Literal["draft", "published", "retired"]
"""Where a framework is in its life. Learners and families see published ones. A newer service may send others."""

GapMovement = Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]
"""How a gap has moved, and by whom. narrowed_by_loss: those ahead lost at least as much as those behind gained.
A newer service may send others.
"""

GoalArea = Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]
"""What a goal is about. A newer service may send others."""

HowDeep = Literal["deep", "shallow", "unclear", "too_few", "too_old", "not_observed"]
"""How deep it is carried out, as far as that is known. A newer service may send others."""

HowMoving = Literal["moving", "still", "divided", "unclear", "too_few", "too_old", "not_measured"]
"""Whether learners move, as far as that is known. divided: some clearly do, others clearly do not. A newer
service may send others.
"""

IndicatorKind = Literal["cause", "effect"]
"""cause: what adults do. effect: what learners show. A newer service may send others."""

MasteryMethod = Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]
"""How one result is made from many scores. A newer service may send others."""

Matching = Literal["email", "external_id"]
"""By what a person of a provider is found here. A newer service may send others."""

MeasureDirection = Literal["increase", "decrease", "maintain"]
"""Which way a measure should move. A newer service may send others."""

MeasureUnit = Literal["percent", "percentage_points", "count", "days", "score"]
"""The unit of a figure. percent: 0 to 100. percentage_points: a difference of two percentages, -100 to 100. A
newer service may send others.
"""

MeasurementOrigin = Literal["entered", "imported", "computed"]
"""How a figure came in: entered by a person, imported by a system, computed from progress or other measures. A
newer service may send others.
"""

MediaType = Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]
"""What an attached file is: a page, a picture, a spreadsheet or a text. A newer service may send others."""

MetricComparison = Literal["at_least", "at_most"]
"""How what is read is held against what is wanted. A newer service may send others."""

MetricKind = Literal["indicator", "measure", "depth", "narrative"]
"""How one sees that a phase has succeeded.

indicator: by its newest monitoring evidence. measure: by its newest measurement. depth: by the depth of the
initiative at the phase's sites. narrative: somebody judges. A newer service may send others.
"""

MetricOutcome = Literal["met", "not_reached", "nothing_read", "too_few", "source_gone"]
"""What a success metric came to when it was read. All but the first mean that it is not met.

nothing_read: nothing was measured, seen or judged since the phase opened. too_few: a depth of fewer than five
observations. source_gone: its indicator or measure is there no longer. A newer service may send others.
"""

ObstacleKind = Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]
"""What kind of thing stands in the way. A newer service may send others."""

ObstacleState = Literal["open", "responding", "overcome", "accepted"]
"""Where an obstacle stands. responding: its response step is taken. accepted: it stays, and the plan goes on. A
newer service may send others.
"""

OrganizationKind = Literal["district", "school", "department", "other"]
"""What an organization is. A newer service may send others."""

Outcome = Literal["grants", "other_rows", "relation_ended", "other_line", "no_permission", "scope_missing", "line_needed"]
"""What a rule says. Only `grants` opens. A newer service may send others."""

OutcomeJudgement = Literal["better", "no_change", "worse", "too_early"]
"""What came of an adjustment: it became better, nothing changed, it became worse, or nobody can tell yet. A
newer service may send others.
"""

Outlook = Literal["likely", "open", "unlikely", "over", "too_little_known"]
"""Whether a measure will reach its target. A newer service may send others."""

OverridingStatus = Literal["on_track", "at_risk", "off_track"]
"""How somebody may say that a part stands. What is done or stale is so by itself. A newer service may send
others.
"""

PartChange = Literal["added", "changed", "removed"]
"""What became of a part. A newer service may send others."""

PartKind = Literal["plan", "priority", "goal", "measure", "measurement", "initiative", "initiative_goal", "initiative_plan", "look_for", "observation", "commitment_reading", "implementation_plan", "strategy", "step", "step_dependency", "step_resource", "obstacle", "indicator", "monitoring_cycle", "monitoring_evidence", "adjustment", "adjustment_evidence", "adjustment_outcome", "adjustment_outcome_evidence", "saved_question", "phase", "phase_metric", "team", "team_member"]
"""A kind of part of a plan; the plan itself is one, too. A newer service may send others."""

PhaseKind = Literal["pilot", "expansion", "scale"]
"""What a phase is for: to try it in few places, to bring it to more, or to have it everywhere. A newer service
may send others.
"""

PhaseState = Literal["planned", "open", "completed"]
"""Where a phase stands. A newer service may send others."""

PlanKind = Literal["strategic", "improvement"]
"""What a plan is: several years of direction, or one year's improvement. A newer service may send others."""

PlanStatus = Literal["draft", "active", "completed", "archived"]
"""Where a plan stands. A newer service may send others."""

Predict = Literal["at_last", "next"]
"""Which point of its curve the power law reports. A newer service may send others."""

PredictionOutcome = Literal["met", "within_interval", "above", "below", "no_result"]
"""How a result stands to its prediction.

met: it lies in the range that was predicted. within_interval: it does not, but its interval reaches that
    range, so
that chance cannot be ruled out. above, below: it misses the range on this side. no_result: there is no value
yet. A newer service may send others.
"""

ProgressAsked = Literal["proficient", "mastered"]
"""What a saved question asks about: who is proficient or beyond, or who has mastered. A newer service may send
others.
"""

ProgressState = Literal["not_started", "in_progress", "proficient", "mastered"]
"""How far a learner has come with one competency. A newer service may send others."""

ReaderKind = Literal["person", "client"]
"""What saw a record. A newer service may send others."""

RequestKind = Literal["export", "erasure"]
"""What is asked for. A newer service may send others."""

RequestStatus = Literal["requested", "approved", "refused", "running", "done"]
"""Where a request stands. A newer service may send others."""

ResourceKind = Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]
"""What kind of thing a step needs. expertise: somebody from outside. funds: money that is no price of another. A
newer service may send others.
"""

ResourceUnit = Literal["money", "hours", "days", "people", "pieces"]
"""What an amount counts. money: in the currency named beside it. A newer service may send others."""

Role = Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]
"""What a person is in a district. Keys are part of the contract. A newer service may send others."""

SessionKind = Literal["school_year", "semester", "term", "grading_period"]
"""What an academic session is. A newer service may send others."""

Severity = Literal["error", "warning", "advice"]
"""How much something matters. error: nobody could act on it. warning: plans with it mostly fail. advice. A newer
service may send others.
"""

StatusReasonCode = Literal["overdue", "blocked", "not_moved", "unsecured_resource", "dropped", "below_path", "target_missed", "not_measured", "no_target", "narrowed_by_loss", "no_evidence", "stale", "empty", "overridden"]
"""Why a part stands as it does. A newer service may send others."""

StepStatus = Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]
"""Where an action step stands. proposed: still brainstormed. dropped: it will not be done. A newer service may
send others.
"""

StrategyKind = Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]
"""What kind of work a strategy is. A newer service may send others."""

TakenPart = Literal["priorities", "goals", "strategies", "steps", "indicators"]
"""What a copy takes along.

goals: with their measures. strategies: the initiatives, which are the same ones, with the implementation
    plans and
strategies of this plan. steps, indicators: of those strategies. A newer service may send others.
"""

TeamRole = Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]
"""What somebody does on a team.

sponsor: answers for it and clears its way. lead: runs it. facilitator: leads its meetings. data_lead: brings
    what
was measured and seen. recorder: keeps what was agreed. member: anybody else on it. A newer service may send
others.
"""

Trend = Literal["rising", "steady", "falling"]
"""Where the newest demonstrations point, against those just before them. A newer service may send others."""

Verdict = Literal["deep_and_moving", "deep_but_not_moving", "moving_although_shallow", "shallow_and_still", "too_early"]
"""What depth and movement say together. A newer service may send others."""

VisionAspect = Literal["looks_like", "sounds_like", "feels_like"]
"""Which part of the vision a look-for stands for: what one sees, what one hears, or what it is like. A newer
service may send others.
"""

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
"""A day of the week. A newer service may send others."""

WhyKind = Literal["research", "data", "stakeholders", "mandate"]
"""What the why of an initiative rests on. A mandate alone is a weak one. A newer service may send others."""


@model
class AcademicSession(Model):
    """A school year, or a part of one."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    parent_id: UUID | None
    """The session that it is a part of."""
    title: str
    """Name as people read it, 1–200 characters."""
    kind: SessionKind
    """What it is."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date
    """Last day, ISO date."""
    school_year: int
    """The year in which the school year ends, as in 2027 for 2026–27."""
    parent: AcademicSession | None = UNSET
    """The session that it is a part of. Only with `expand`."""
    resource_type: Literal["academic_session"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AcademicSessionPage(Model):
    """A page of academic sessions."""

    data: list[AcademicSession]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Adjustment(Model):
    """A decision that was taken on evidence: what was decided, why, and what it changed.

    It is corrected and never deleted.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    implementation_plan_id: UUID
    """The implementation plan that it is part of."""
    strategy_id: UUID | None
    """The strategy that it is about; null when about the whole."""
    organization_id: UUID
    """The organization that it belongs to."""
    decided_by_id: UUID | None
    """The person who decided."""
    decided_on: date
    """Day of the decision, ISO date."""
    decision: str
    """What was decided."""
    reason: str
    """Why, from the evidence."""
    changes_made: str
    """What was changed in the plan."""
    evidence_ids: list[UUID]
    """The monitoring evidence of the plan that it rests on."""
    newest_judgement: OutcomeJudgement | None
    """What came of it, as it was judged last; null where nobody has said."""
    newest_judged_on: date | None
    """Day of that judgement, ISO date."""
    implementation_plan: ImplementationPlan | None = UNSET
    """Its implementation plan. Only with `expand`."""
    strategy: Strategy | None = UNSET
    """The strategy that it is about. Only with `expand`."""
    decided_by: Person | None = UNSET
    """Who decided. Only with `expand`."""
    evidence: MonitoringEvidencePage = UNSET
    """The evidence that it rests on. Only with `expand`."""
    outcomes: AdjustmentOutcomePage = UNSET
    """What came of it. Only with `expand`."""
    resource_type: Literal["adjustment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AdjustmentCreate(Model):
    """A new adjustment."""

    implementation_plan_id: UUID | str
    """The implementation plan that it is part of."""
    strategy_id: UUID | str | None = UNSET
    """The strategy that it is about; null when about the whole."""
    decided_on: date
    """Day of the decision, ISO date."""
    decision: str
    """What was decided."""
    reason: str
    """Why, from the evidence."""
    changes_made: str
    """What was changed in the plan."""
    evidence_ids: Sequence[UUID | str]
    """The monitoring evidence of the plan that it rests on."""


@model
class AdjustmentOutcome(Model):
    """What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

    It is corrected and never deleted; what is found later is another one.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    adjustment_id: UUID
    """The adjustment."""
    organization_id: UUID
    """The organization that it belongs to."""
    judged_by_id: UUID | None
    """The person who judged it; null where a system recorded it."""
    judged_on: date
    """Day of the judgement, ISO date: not before that of the decision."""
    judgement: OutcomeJudgement
    """better, no_change, worse: from evidence of both sides. too_early: nobody can tell yet."""
    note: str | None
    """What came of it, in words; without names of learners."""
    evidence_before_ids: list[UUID]
    """Monitoring evidence of the plan from before the adjustment, or of its day."""
    evidence_after_ids: list[UUID]
    """Monitoring evidence of the plan from after the adjustment, up to the day of the judgement."""
    adjustment: Adjustment | None = UNSET
    """The adjustment. Only with `expand`."""
    judged_by: Person | None = UNSET
    """Who judged it. Only with `expand`."""
    evidence_before: MonitoringEvidencePage = UNSET
    """The evidence from before the adjustment. Only with `expand`."""
    evidence_after: MonitoringEvidencePage = UNSET
    """The evidence from after the adjustment. Only with `expand`."""
    resource_type: Literal["adjustment_outcome"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AdjustmentOutcomeComparison(Model):
    """The evidence of an outcome compared: each indicator before and after, as far as you may see it.

    Before and after is no proof: other things changed as well.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    adjustment_id: UUID
    """The adjustment."""
    decided_on: date
    """Day of the adjustment, ISO date."""
    judged_on: date
    """Day of the judgement, ISO date."""
    judgement: OutcomeJudgement
    """better, no_change, worse: from evidence of both sides. too_early: nobody can tell yet."""
    indicators: list[ComparedIndicator]
    """Those of causes first; at most 100."""


@model
class AdjustmentOutcomeCreate(Model):
    """A new outcome of an adjustment."""

    adjustment_id: UUID | str
    """The adjustment."""
    judged_on: date
    """Day of the judgement, ISO date: not before that of the decision."""
    judgement: OutcomeJudgement
    """better, no_change, worse: from evidence of both sides. too_early: nobody can tell yet."""
    note: str | None = UNSET
    """What came of it, in words; without names of learners."""
    evidence_before_ids: Sequence[UUID | str] = UNSET
    """Monitoring evidence of the plan from before the adjustment, or of its day."""
    evidence_after_ids: Sequence[UUID | str] = UNSET
    """Monitoring evidence of the plan from after the adjustment, up to the day of the judgement."""


@model
class AdjustmentOutcomePage(Model):
    """A page of adjustment outcomes."""

    data: list[AdjustmentOutcome]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class AdjustmentOutcomeUpdate(Model):
    """A correction of what was recorded of an outcome."""

    judged_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    judgement: OutcomeJudgement = UNSET
    """better, no_change, worse: from evidence of both sides. too_early: nobody can tell yet."""
    note: str | None = UNSET
    """What came of it, in words; without names of learners."""
    evidence_before_ids: Sequence[UUID | str] = UNSET
    """Monitoring evidence of the plan from before the adjustment, or of its day. All of it."""
    evidence_after_ids: Sequence[UUID | str] = UNSET
    """Monitoring evidence of the plan from after the adjustment, up to the day of the judgement. All of it."""


@model
class AdjustmentPage(Model):
    """A page of adjustments."""

    data: list[Adjustment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class AdjustmentUpdate(Model):
    """A correction of what was recorded of a decision."""

    strategy_id: UUID | str | None = UNSET
    """The strategy that it is about; null when about the whole."""
    decided_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    decision: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    reason: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    changes_made: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    evidence_ids: Sequence[UUID | str] = UNSET
    """The monitoring evidence of the plan that it rests on."""


@model
class AdministratorCreate(Model):
    """One more administrator of a district."""

    given_name: str
    """Given name of the administrator, 1–200 characters."""
    family_name: str
    """Family name of the administrator, 1–200 characters."""
    email: str
    """E-mail address with which the administrator will sign in."""


@model
class AnswerRecord(Model):
    """What to keep beside the answer."""

    note: str | None = UNSET
    """What one should know about it; without names of learners."""


@model
class ApiClient(Model):
    """A system that acts for the district by scopes, or a front end through which people sign in."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    name: str
    """Name as people read it, 1–200 characters."""
    description: str | None
    """What it is for, 1–500 characters."""
    scopes: list[str]
    """What it may at most do: `<area>:read` and `<area>:write`."""
    school_ids: list[UUID] | None
    """The schools it is limited to; null for the whole district."""
    redirect_uris: list[str]
    """Where people come back to after they have signed in, compared character by character: https, or http on
    the loopback address, without a fragment. Empty for a system that people do not sign in through.
    """
    is_public: bool
    """Whether it is a front end that cannot keep a secret: it has none, and gets tokens only for people who sign
    in through it.
    """
    is_active: bool
    """Whether it may sign in and use its tokens."""
    client_secret: str | None
    """Its secret, `ach_cs_…`. Shown once: in the answer that makes it; null in every other one."""
    secrets: ClientSecretPage = UNSET
    """What is known of its secrets. Only with `expand`."""
    resource_type: Literal["api_client"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ApiClientCreate(Model):
    """A new API client. Its id is the `client_id` of OAuth."""

    name: str
    """Name as people read it, 1–200 characters."""
    description: str | None = UNSET
    """What it is for, 1–500 characters."""
    scopes: Sequence[str]
    """What it may at most do: `<area>:read` and `<area>:write`."""
    school_ids: Sequence[UUID | str] | None = UNSET
    """The schools that it is limited to; null for the whole district."""
    redirect_uris: Sequence[str] = UNSET
    """Where people come back to after they have signed in, compared character by character: https, or http on
    the loopback address, without a fragment. Empty for a system that people do not sign in through.
    """
    is_public: bool = UNSET
    """Whether it is a front end that cannot keep a secret: it has none, and gets tokens only for people who sign
    in through it.
    """


@model
class ApiClientPage(Model):
    """A page of api clients."""

    data: list[ApiClient]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ApiClientUpdate(Model):
    """A change of an API client, as a merge patch. It counts from its next request on."""

    name: str = UNSET
    """Name as people read it, 1–200 characters."""
    description: str | None = UNSET
    """What it is for, 1–500 characters."""
    scopes: Sequence[str] = UNSET
    """What it may at most do: `<area>:read` and `<area>:write`."""
    school_ids: Sequence[UUID | str] | None = UNSET
    """The schools that it is limited to; null for the whole district."""
    redirect_uris: Sequence[str] = UNSET
    """Where people come back to after they have signed in, compared character by character: https, or http on
    the loopback address, without a fragment. Empty for a system that people do not sign in through.
    """
    is_public: bool = UNSET
    """True ends its secrets. False lets it have one, which a rotation gives it."""
    is_active: bool = UNSET
    """False refuses its secrets and its tokens at once."""


@model
class AskedQuestion(Model):
    """What was asked of learners' progress: about whom, in what, and how much of it."""

    asks: ProgressAsked
    """proficient: who is proficient or beyond. mastered: who has mastered."""
    population_organization_id: UUID
    """The organization whose learners were asked about, with all below it."""
    class_id: UUID | None
    """The class whose learners are asked about; null: all of the organization's."""
    grade_levels: list[str]
    """The grade levels that are asked about, by their CEDS codes: KG, 01 … 12; empty: all."""
    framework_id: UUID | None
    """The framework whose academic competencies are asked about, of them those for a learner's grade level.
    Without a framework and competencies: those of every framework.
    """
    competency_ids: list[UUID]
    """The competencies, where some are named and no framework: judged ones, and no habits of work."""
    required_share: float
    """Share of these competencies, in percent, that a learner must have reached to be counted."""


@model
class Association(Model):
    """How two nodes belong together, also across frameworks; the origin is the subject of the sentence."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    framework_id: UUID
    """The framework that says so."""
    kind: AssociationKind
    """What the origin is to the destination; `precedes`: a prerequisite of."""
    origin_id: UUID | None
    """The origin, where it is a competency of the district."""
    origin_uri: str
    """Address of the origin."""
    origin_title: str
    """What the origin is called."""
    destination_id: UUID | None
    """The destination, where it is a competency of the district."""
    destination_uri: str
    """Address of the destination."""
    destination_title: str
    """What the destination is called."""
    position: int | None
    """Place among its like, where the author gives one."""
    case_identifier: UUID
    """Identifier in CASE, by which other systems know it and an import finds it again."""
    source_uri: str
    """Address at its publisher."""
    source_changed_at: datetime
    """When its publisher last changed it, RFC 3339 in UTC."""
    framework: Framework | None = UNSET
    """The framework that says so. Only with `expand`."""
    origin: Competency | None = UNSET
    """The origin. Only with `expand`."""
    destination: Competency | None = UNSET
    """The destination. Only with `expand`."""
    resource_type: Literal["association"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AssociationPage(Model):
    """A page of associations."""

    data: list[Association]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Attachment(Model):
    """A file that is attached to monitoring evidence. Its content is fetched by itself, over REST."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    monitoring_evidence_id: UUID
    """The monitoring evidence."""
    organization_id: UUID
    """The organization that it belongs to."""
    uploaded_by_id: UUID | None
    """The person who attached it; null where a system did."""
    file_name: str
    """Name of the file, without a folder."""
    media_type: MediaType
    """What it is, by its content."""
    size_bytes: int
    """Size of its content, in bytes."""
    sha256: str
    """SHA-256 of its content, in hexadecimal digits."""
    content_path: str
    """Path of its content, `GET` over REST with the same token."""
    monitoring_evidence: MonitoringEvidence | None = UNSET
    """The monitoring evidence. Only with `expand`."""
    uploaded_by: Person | None = UNSET
    """Who attached it. Only with `expand`."""
    resource_type: Literal["attachment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AttachmentPage(Model):
    """A page of attachments."""

    data: list[Attachment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class AuditEntry(Model):
    """One change in a district: who, when, by which request, before and after. Entries are never changed."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    occurred_at: datetime
    """When, RFC 3339 in UTC."""
    actor_kind: AuthorKind
    """What did it; `database` is somebody connected past the service."""
    actor_id: UUID | None
    """The person, client or platform account; null for all else."""
    job: str | None
    """The service's own job, or the database's user; null for people and clients."""
    request_id: str | None
    """`X-Request-Id` of the request; null where there was none."""
    operation: str | None
    """What was asked for: the `operationId` in OpenAPI, or the name of the task."""
    action: AuditAction
    """What was done."""
    subject_type: str
    """What was changed, in the singular: `step`, `person`, `role_assignment`."""
    subject_id: UUID
    """Id of what was changed."""
    learner_id: UUID | None
    """The learner whom it is about."""
    person_id: UUID | None
    """The person whom it is about, who may be the learner."""
    organization_id: UUID | None
    """The organization that it belongs to."""
    changed: list[str]
    """Names of the changed fields; empty where it was created or deleted."""
    before: dict[str, object] | None
    """The values before, of a change only those that differ. No secrets."""
    after: dict[str, object] | None
    """The values after. You see values of what you may read now."""
    delicate_before: dict[str, object] | None
    """As `before`, of fields with a line of their own in the table of permissions, as a birth date."""
    delicate_after: dict[str, object] | None
    """As `after`, of those fields."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    subject: ApiClient | ClientSecret | District | IdentityProvider | Invitation | PersonalAccessToken | AuditEntry | Disclosure | PlatformAuditEntry | Association | Competency | Framework | Scale | Evidence | Event | AcademicSession | Class | Closure | Course | DistrictSettings | Enrollment | Guardianship | Organization | Person | RoleAssignment | Adjustment | AdjustmentOutcome | Attachment | CoachingCommitment | CoachingSession | Comment | CommitmentReading | Goal | ImplementationPlan | Indicator | Initiative | LookFor | Measure | Measurement | Mention | MonitoringCycle | MonitoringEvidence | Observation | Obstacle | Phase | PhaseMetric | Plan | PlanRevision | PlanTemplate | Priority | SavedQuestion | StatusOverride | Step | StepResource | Strategy | Team | TeamMember | PrivacyRequest | MasteryPolicy | Progress | Delivery | WebhookEndpoint | None = UNSET
    """What was changed; null where it is gone, or where you may not see it. Only with `expand`."""
    actor: Person | ApiClient | None = UNSET
    """Who did it; null for the service itself, and where you may not see them. Only with `expand`."""
    learner: Person | None = UNSET
    """The learner whom it is about. Only with `expand`."""
    resource_type: Literal["audit_entry"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class AuditEntryPage(Model):
    """A page of audit entries."""

    data: list[AuditEntry]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class AuthorizationExplanation(Model):
    """Whether somebody may do something, by which rules, and why by the others not."""

    operation: str
    """The `operationId`."""
    id: UUID | None
    """The resource; null where it was asked for the kind."""
    person_id: UUID | None
    """The person whom it is about."""
    client_id: UUID | None
    """The machine client that it is about."""
    is_granted: bool
    """Whether a rule grants it. Of a kind: for at least some resources."""
    rules: list[AuthorizationRule]
    """Every rule that could grant it."""


@model
class AuthorizationRule(Model):
    """What one line of the table of permissions says."""

    resource: str
    """The line of the table."""
    action: str
    """`read`, `write`, `delete`, `approve` or `propose`."""
    role: Role | None
    """The role that it is about; null for a client, and where none is there."""
    rows: str | None
    """Which rows the line opens to the role, in the table's words."""
    outcome: Outcome
    """`grants`. Or why not: `other_rows` it opens others than this one, or this one is not there;
    `relation_ended` a relation that opened it is over; `other_line` this one falls under another line;
    `no_permission` no role stands there; `scope_missing` the token or client lacks what `missing` names;
    `line_needed` the lines that `missing` names must be open too.
    """
    missing: list[str]
    """The scopes or lines that are missing."""


@model
class CalculationDecision(Model):
    """Why the result is what it is."""

    method: MasteryMethod
    """The method that was asked for."""
    reasons: list[CalculationReason]
    """The steps that led to the result, in order."""
    used: list[CalculationUsed]
    """Entries that the decision rests on, oldest first."""
    ignored: list[CalculationIgnored]
    """All other entries, with the reason."""


@model
class CalculationEvidence(Model):
    """One score. Entries without a score and a percent are dropped; 0 is a score."""

    score: float | None = UNSET
    """Score in the scale's points, within ±1000000000; null is not judged yet."""
    points_possible: float | None = UNSET
    """Points of the task, 0–1000000000: its weight within its group; the scale's points by default."""
    percent: float | None = UNSET
    """Result as a fraction of the points possible (0.85 is 85 %), from -10 to 10, above 1 for extra credit; wins
    over score.
    """
    observed_at: datetime | None = UNSET
    """When it was shown, RFC 3339 with its offset. Equal times keep the order given; null is older than every
    time.
    """
    kind: EvidenceKind | None = UNSET
    """Kind of the assessment; practice counts only if the policy says so."""
    method: str | None = UNSET
    """How it was shown, 1–100 characters; no method of calculation uses it yet."""
    context: str | None = UNSET
    """Where it was shown, 1–100 characters; no method of calculation uses it yet."""
    form: str | None = UNSET
    """Form of the assessment, 1–100 characters; no method of calculation uses it yet."""
    group: str | None = UNSET
    """Shared by the questions of one quiz, 1–100 characters: latest, average, weighted_average and the decaying
    methods take each of them at the points-weighted mean percent of the group (points earned of points
    possible).
    """


@model
class CalculationIgnored(Model):
    """An entry that the decision does not rest on."""

    entry: int
    """Place in the list of evidence as sent, counted from 0."""
    code: str
    """Why not; more may be added: score_missing, practice, older, lower, less_frequent, below_mastery,
    zero_skipped.
    """


@model
class CalculationLevel(Model):
    """One level of the scale."""

    code: str
    """Code of the level, 1–100 characters; comes back as the result's level."""
    value: float
    """Least score that reaches the level, in points, within ±1000000000."""


@model
class CalculationPolicy(Model):
    """The policy to try. An absent or null parameter has its default; one that the method does not take is
    refused.
    """

    method: MasteryMethod
    """The method that makes one result from the scores."""
    weight: float | None = UNSET
    """Share of the newest score, a fraction, 0.65 by default: 0.01–0.99 for weighted_average, 0.5–0.99 for
    standard_decaying_average; for decaying_average the range of the method that it stands for.
    """
    n: int | None = UNSET
    """Number of scores: for n_mastery how many must be at mastery, 1–10; for top_n_average how many of the
    highest are averaged, 1–1000. Both methods need it.
    """
    rounding: int | None = UNSET
    """Decimals of the result, 0–9, 2 by default; half goes up."""
    decay: Decay | None = UNSET
    """For decaying_average: recursive, the default, is standard_decaying_average; weighted is weighted_average."""
    predict: Predict | None = UNSET
    """For power_law: the point of its curve that counts, at_last (at the newest score, the default) or next."""
    zero: float | None = UNSET
    """For power_law: points, 0.001–1000000000, to which lower scores are raised; null, or the word skip, leaves
    out those that are not above 0.
    """
    clamp: bool | None = UNSET
    """For power_law: whether the prediction is kept between 0 and the points possible; true by default."""
    counts_practice: bool | None = UNSET
    """Whether evidence of the kind practice counts; false by default."""


@model
class CalculationReason(Model):
    """One step of the explanation; numbers that its code does not speak of are null."""

    code: str
    """What it says; more may be added: no_scores, one_score, newest_score, highest_score, mean, most_frequent,
    highest_mean, newest_weighted, decayed, too_few_results, too_few_at_mastery, mean_at_mastery, power_law,
    only_zeros, fit_mean, fit_linear, fit_power_law, groups_combined, mastery_reached, mastery_not_reached.
    """
    score: float | None
    """The score it speaks of, in points."""
    mean: float | None
    """The mean it speaks of, in points, not rounded."""
    weight: float | None
    """Share of the newest score, a fraction."""
    mastery_points: float | None
    """Points from which a score is at mastery."""
    needed: int | None
    """How many scores the policy asks for."""
    found: int | None
    """How many scores there are of the kind that the code names."""


@model
class CalculationScale(Model):
    """The scale that the scores are on."""

    points_possible: float
    """Points of the scale, 0–1000000000; 0 where it names none, then percents are of mastery_points."""
    mastery_points: float
    """Least result that is mastery, in points, 0–1000000000."""
    levels: Sequence[CalculationLevel | Mapping[str, object]] = UNSET
    """Levels of the scale in any order, at most 50, no two with the same code or value; without them the result
    has no level.
    """


@model
class CalculationUsed(Model):
    """An entry that the decision rests on."""

    entry: int
    """Place in the list of evidence as sent, counted from 0."""
    score: float
    """What it counted as, in the scale's points."""


@model
class Checkpoint(Model):
    """A point of a measure's path."""

    on: date
    """Day on which the value is expected, ISO date; after the baseline's and before the target's."""
    value: float
    """Value that is expected on that day, in the unit."""


@model
class CheckpointSet(Model):
    """A point of a measure's path."""

    on: date
    """Day on which the value is expected, ISO date; after the baseline's and before the target's."""
    value: float
    """Value that is expected on that day, in the unit."""


@model
class Class(Model):
    """A course section, seminar or cohort; multi-age is normal."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The school."""
    course_id: UUID | None
    """The course that it is a section of."""
    framework_id: UUID | None
    """The framework whose competencies its grid shows."""
    title: str
    """Name as people read it, 1–200 characters."""
    code: str | None
    """Code of the class."""
    grade_levels: list[str]
    """Grade levels by their CEDS codes: KG, 01 … 12."""
    subjects: list[str]
    """Subjects, in words."""
    learner_count: int
    """Number of learners enrolled today."""
    external_ids: dict[str, str]
    """Ids of this resource in other systems, by system."""
    organization: Organization | None = UNSET
    """The school. Only with `expand`."""
    course: Course | None = UNSET
    """The course. Only with `expand`."""
    framework: Framework | None = UNSET
    """The framework of its grid. Only with `expand`."""
    enrollments: EnrollmentPage = UNSET
    """Learners and staff. Only with `expand`."""
    resource_type: Literal["class"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ClassGrid(Model):
    """A class's learners against its competencies: the judged targets of its framework for its grade levels."""

    id: UUID
    """Id of the class."""
    title: str
    """Title of the class."""
    framework_id: UUID | None
    """The framework; without one there are no competencies."""
    competencies: list[CompetencyLabel]
    """The columns, along the framework, at most 60."""
    learners: list[GridLearner]
    """The learners of today, by name, at most 120; of a class that is still left open after its end, those of
    its last day.
    """
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class ClassPage(Model):
    """A page of classes."""

    data: list[Class]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ClientSecret(Model):
    """What may be known of a client's secret. The secret itself is kept as a hash and shown once."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    client_id: UUID
    """The client whose it is."""
    first_characters: str
    """How it begins, so that you recognize it: `ach_cs_` and 4 characters."""
    ends_at: datetime | None
    """Until when it works; null while it is the present one."""
    last_used_at: datetime | None
    """When it was used last, to the minute; null while it has not been."""
    client: ApiClient | None = UNSET
    """Whose it is. Only with `expand`."""
    resource_type: Literal["client_secret"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ClientSecretPage(Model):
    """A page of client secrets."""

    data: list[ClientSecret]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Closure(Model):
    """Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    name: str
    """What the days are called, as `Winter break`, 1–200 characters."""
    begins_on: date
    """First closed day, ISO date."""
    ends_on: date
    """Last closed day, ISO date; at most a year after the first."""
    resource_type: Literal["closure"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ClosureCreate(Model):
    """Close the district on a day, or on some in a row."""

    name: str
    """What the days are called, as `Winter break`, 1–200 characters."""
    begins_on: date
    """First closed day, ISO date."""
    ends_on: date | None = UNSET
    """Last closed day, ISO date; by default the first one is the only one."""


@model
class ClosurePage(Model):
    """A page of closures."""

    data: list[Closure]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ClosureUpdate(Model):
    """Change the name or the days."""

    name: str = UNSET
    """What the days are called, as `Winter break`, 1–200 characters."""
    begins_on: date = UNSET
    """First closed day, ISO date."""
    ends_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""


@model
class ClosuresOfPeriod(Model):
    """All closures of a period, as of a school year: in one call, and again when the calendar changes."""

    begins_on: date
    """First day of the period, ISO date."""
    ends_on: date
    """Last day of the period, ISO date."""
    closures: Sequence[ClosureCreate | Mapping[str, object]]
    """The closures that begin in it, at most 200. What begins in it and is not named here is deleted; what is
    here already, with the same name and days, stays as it is.
    """


@model
class CoachedPlan(Model):
    """A plan in force of a school that the coach is assigned to, and that somebody leads."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """Name as people read it, 1–200 characters."""
    status: PlanStatus
    """Where it stands: active."""
    leader_ids: list[UUID]
    """Who leads the school today."""
    last_changed_at: datetime
    """When anything of it was last changed, RFC 3339 in UTC."""
    is_stale: bool
    """Whether nothing of it has been changed for `days_until_stale` of the district's settings."""
    review_due_on: date
    """The day by which evidence is to be recorded again: `days_until_stale` after the last, ISO date."""
    overdue_step_ids: list[UUID]
    """Its steps that are overdue, the oldest due date first."""


@model
class CoachedPlans(Model):
    """The plans of the leaders whom somebody coaches: which are stale, and which steps are overdue."""

    id: UUID
    """Id of the coach."""
    plans: list[CoachedPlan]
    """Those without a change for longest first; at most 200."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class CoachingCommitment(Model):
    """What one of the two has agreed to do by a day, and what the follow-up showed."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    session_id: UUID
    """The session in which it was agreed."""
    coach_id: UUID
    """The coach or mentor, who keeps the record."""
    partner_id: UUID
    """The leader or teacher with whom the coach works."""
    committed_by_id: UUID
    """Which of the two has agreed to it."""
    agreed: str
    """What was agreed, 1–500 characters. Only the two read it."""
    due_on: date
    """Day by which it is to be done, ISO date; not before the session."""
    status: CommitmentStatus
    """What became of it: open → kept, partly_kept, not_kept or dropped; each of these may be followed by
    another, and by open.
    """
    is_overdue: bool
    """Whether it is open after its day."""
    followed_up_on: date | None
    """Day on which it got its status, ISO date; null while open."""
    follow_up_note: str | None
    """What the follow-up showed. Only the two read it; null while open."""
    session: CoachingSession | None = UNSET
    """The session in which it was agreed. Only with `expand`."""
    coach: Person | None = UNSET
    """The coach or mentor. Only with `expand`."""
    partner: Person | None = UNSET
    """The leader or teacher. Only with `expand`."""
    committed_by: Person | None = UNSET
    """Which of the two has agreed to it. Only with `expand`."""
    resource_type: Literal["coaching_commitment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CoachingCommitmentCreate(Model):
    """A new commitment of a session."""

    session_id: UUID | str
    """The session in which it was agreed."""
    committed_by_id: UUID | str
    """Which of the two has agreed to it."""
    agreed: str
    """What was agreed, 1–500 characters. Only the two read it."""
    due_on: date
    """Day by which it is to be done, ISO date; not before the session."""


@model
class CoachingCommitmentPage(Model):
    """A page of coaching commitments."""

    data: list[CoachingCommitment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class CoachingCommitmentUpdate(Model):
    """A change of a commitment, or its follow-up."""

    committed_by_id: UUID | str = UNSET
    """Which of the two has agreed to it."""
    agreed: str = UNSET
    """One line of text, 1–500 characters."""
    due_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    status: CommitmentStatus = UNSET
    """What became of it: open → kept, partly_kept, not_kept or dropped; each of these may be followed by
    another, and by open.
    """
    follow_up_note: str | None = UNSET
    """What the follow-up showed. Only the two read it; null while open."""


@model
class CoachingSession(Model):
    """A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

    The coach writes it, and the two of them read it. Nobody else does: administrators see how many there are.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    coach_id: UUID
    """The coach or mentor, who keeps the record."""
    partner_id: UUID
    """The leader or teacher with whom the coach works."""
    relationship: CoachingRelationship
    """Between whom it is. The partner holds that role in the district; the coach and the mentor are coaches."""
    kind: CoachingKind
    """coaching: by questions. consulting: by advice."""
    held_on: date
    """Day of the session, ISO date; it may lie ahead."""
    focus: str
    """What the session is about, 1–500 characters. Only the two read it."""
    notes: str | None
    """Private notes. Only the two read them: no administrator, no other leader, no client."""
    subject_id: UUID | None
    """The plan, initiative or strategy that it is about."""
    open_commitment_count: int
    """Number of its commitments that are open."""
    coach: Person | None = UNSET
    """The coach or mentor. Only with `expand`."""
    partner: Person | None = UNSET
    """The leader or teacher. Only with `expand`."""
    subject: Plan | Initiative | Strategy | None = UNSET
    """What it is about; null where it is about none of these, or where you may not see it. Only with `expand`."""
    commitments: CoachingCommitmentPage = UNSET
    """What was agreed. Only with `expand`."""
    resource_type: Literal["coaching_session"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CoachingSessionCreate(Model):
    """A new session of the coach who sends it."""

    partner_id: UUID | str
    """The leader or teacher with whom the coach works."""
    relationship: CoachingRelationship
    """Between whom it is. The partner holds that role in the district; the coach and the mentor are coaches."""
    kind: CoachingKind = UNSET
    """coaching: by questions. consulting: by advice."""
    held_on: date
    """Day of the session, ISO date; it may lie ahead."""
    focus: str
    """What the session is about, 1–500 characters. Only the two read it."""
    notes: str | None = UNSET
    """Private notes. Only the two read them: no administrator, no other leader, no client."""
    subject_id: UUID | str | None = UNSET
    """The plan, initiative or strategy that it is about."""


@model
class CoachingSessionPage(Model):
    """A page of coaching sessions."""

    data: list[CoachingSession]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class CoachingSessionUpdate(Model):
    """A change of a session."""

    kind: CoachingKind = UNSET
    """coaching: by questions. consulting: by advice."""
    held_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    focus: str = UNSET
    """One line of text, 1–500 characters."""
    notes: str | None = UNSET
    """Private notes. Only the two read them: no administrator, no other leader, no client."""
    subject_id: UUID | str | None = UNSET
    """The plan, initiative or strategy that it is about."""


@model
class Comment(Model):
    """What somebody says about a part of a plan. It is seen by the staff who see that part.

    Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its
    replies.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    subject_id: UUID
    """What it is on: a plan, priority, goal, measure, initiative, implementation plan, strategy, step,
    indicator, adjustment or monitoring evidence. Its id says which.
    """
    subject_kind: CommentSubjectKind
    """Of which kind that is."""
    plan_id: UUID | None
    """The plan that it is part of; null for an initiative."""
    organization_id: UUID
    """The organization that it belongs to."""
    reply_to_id: UUID | None
    """The comment on the same thing that this one replies to; null for one that replies to none."""
    author_id: UUID
    """Who says it."""
    text: str | None
    """What is said; null once the comment is deleted."""
    deleted_at: datetime | None
    """When it was deleted, RFC 3339 in UTC; else null."""
    mentions: list[UUID]
    """Ids of the people who are mentioned: such as may see what the comment is on."""
    subject: Adjustment | Goal | ImplementationPlan | Indicator | Initiative | Measure | MonitoringEvidence | Plan | Priority | Step | Strategy | None = UNSET
    """What it is on; null where that is gone. Only with `expand`."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    author: Person | None = UNSET
    """Who says it; null where you may not see them. Only with `expand`."""
    reply_to: Comment | None = UNSET
    """The comment that it replies to. Only with `expand`."""
    replies: CommentPage = UNSET
    """The replies to it. Only with `expand`."""
    mentioned: PersonPage = UNSET
    """Those who are mentioned, of whom you may see. Only with `expand`."""
    resource_type: Literal["comment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CommentCreate(Model):
    """A new comment of the person who sends it."""

    subject_id: UUID | str
    """What it is on: a plan, priority, goal, measure, initiative, implementation plan, strategy, step,
    indicator, adjustment or monitoring evidence. Its id says which.
    """
    reply_to_id: UUID | str | None = UNSET
    """The comment on the same thing that this one replies to; null for one that replies to none. A reply has no
    replies.
    """
    text: str
    """What is said, 1–20,000 characters; without names of learners."""
    mentions: Sequence[UUID | str] = UNSET
    """Ids of the people who are mentioned: such as may see what the comment is on."""


@model
class CommentPage(Model):
    """A page of comments."""

    data: list[Comment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class CommentUpdate(Model):
    """A change of a comment by its author."""

    text: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    mentions: Sequence[UUID | str] = UNSET
    """Ids of the people who are mentioned: such as may see what the comment is on."""


@model
class CommitmentReading(Model):
    """How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or
    both.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The site: the organization whose people were asked, the initiative's own or one below it."""
    group_asked: str
    """Who was asked, as a group or a role, as in: teachers of grades 3–5."""
    read_on: date
    """Day of the reading, ISO date."""
    asked_count: int
    """How many were asked: at least three, so that nobody's own answer is told."""
    committed_count: int | None
    """How many of them are willing or committed; null where that was not counted."""
    committed_share: float | None
    """Share of those asked who are willing or committed, 0 to 1."""
    level: CommitmentLevel | None
    """Where the group as a whole stands; null where that was not judged."""
    note: str | None
    """What was heard, in words; without names."""
    initiative: Initiative | None = UNSET
    """The initiative. Only with `expand`."""
    organization: Organization | None = UNSET
    """The site. Only with `expand`."""
    resource_type: Literal["commitment_reading"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CommitmentReadingCreate(Model):
    """A new commitment reading: a count, a level, or both."""

    initiative_id: UUID | str
    """The initiative."""
    organization_id: UUID | str | None = UNSET
    """The site: the organization whose people were asked, the initiative's own or one below it. Left out: the
    initiative's own.
    """
    group_asked: str
    """Who was asked, as a group or a role, as in: teachers of grades 3–5."""
    read_on: date
    """Day of the reading, ISO date."""
    asked_count: int
    """How many were asked: at least three, so that nobody's own answer is told."""
    committed_count: int | None = UNSET
    """How many of them are willing or committed; null where that was not counted."""
    level: CommitmentLevel | None = UNSET
    """Where the group as a whole stands; null where that was not judged."""
    note: str | None = UNSET
    """What was heard, in words; without names."""


@model
class CommitmentReadingPage(Model):
    """A page of commitment readings."""

    data: list[CommitmentReading]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class CommitmentReadingUpdate(Model):
    """A correction of a commitment reading."""

    group_asked: str = UNSET
    """One line of text, 1–500 characters."""
    read_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    asked_count: int = UNSET
    """How many were asked: at least three, so that nobody's own answer is told."""
    committed_count: int | None = UNSET
    """How many of them are willing or committed; null where that was not counted."""
    level: CommitmentLevel | None = UNSET
    """Where the group as a whole stands; null where that was not judged."""
    note: str | None = UNSET
    """What was heard, in words; without names."""


@model
class ComparedIndicator(Model):
    """An indicator before and after an adjustment."""

    indicator_id: UUID
    """The indicator."""
    kind: IndicatorKind
    """cause: what adults do. effect: what learners show."""
    unit: MeasureUnit | None
    """Its unit; null where it is told in words."""
    before: ComparedSide | None
    """Before the adjustment; null where there is no value."""
    after: ComparedSide | None
    """After the adjustment; null where there is no value."""
    change: float | None
    """After minus before, in its unit; null where one of both is not there."""
    is_apart: bool | None
    """Whether the 90 % intervals of both sides lie apart, so that chance is an unlikely reason; null where one
    of both has none.
    """


@model
class ComparedSide(Model):
    """What the evidence of one side comes to: all samples taken together where there are any, else the newest
    value.
    """

    value: float
    """In the indicator's unit."""
    value_low: float | None
    """Lower end of the 90 % interval of a value from samples; else null."""
    value_high: float | None
    """Upper end of the 90 % interval of a value from samples; else null."""
    sample_size: int | None
    """How many were observed, or asked about; null where not known."""
    evidence_count: int
    """How many pieces of evidence there are on this side."""
    last_on: date
    """Day of the newest of them, ISO date."""


@model
class Competency(Model):
    """A node of a framework: a domain, a competency, a standard, a learning target or a habit of work."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    framework_id: UUID
    """The framework."""
    parent_id: UUID | None
    """The node above; null at the top."""
    scale_id: UUID | None
    """The scale that evidence is judged on; null where none is judged."""
    code: str | None
    """Code by which people know it."""
    statement: str
    """What it is about, in full."""
    learner_statement: str | None
    """The same as a learner says it, or in short."""
    notes: str | None
    """What its authors add, such as its know, understand and do parts."""
    kind: CompetencyKind
    """The part that it plays in the tree."""
    level_name: str | None
    """What its authors call this level of the tree."""
    education_levels: list[str]
    """Grade levels by their CEDS codes: KG, 01 … 12."""
    language: str | None
    """Language of its texts, as a BCP 47 tag."""
    place: int
    """Place in the whole tree, from 1: a node before those below it."""
    position: int
    """Place among the nodes of the same parent, from 1."""
    is_judged: bool
    """Whether evidence of learning can be recorded for it."""
    is_habit: bool
    """Whether it is a habit of work, which never enters an academic result."""
    is_withdrawn: bool
    """Whether the newest version of the framework no longer has it."""
    case_identifier: UUID
    """Identifier in CASE, by which other systems know it and an import finds it again."""
    source_uri: str
    """Address at its publisher."""
    source_changed_at: datetime
    """When its publisher last changed it, RFC 3339 in UTC."""
    framework: Framework | None = UNSET
    """The framework. Only with `expand`."""
    parent: Competency | None = UNSET
    """The node above. Only with `expand`."""
    scale: Scale | None = UNSET
    """The scale that evidence is judged on. Only with `expand`."""
    children: CompetencyPage = UNSET
    """The nodes below. Only with `expand`."""
    outgoing: AssociationPage = UNSET
    """What it is to others: what it precedes. Only with `expand`."""
    incoming: AssociationPage = UNSET
    """What others are to it: its prerequisites. Only with `expand`."""
    resource_type: Literal["competency"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CompetencyLabel(Model):
    """What a competency is called."""

    id: UUID
    """The competency."""
    framework_id: UUID
    """Its framework."""
    code: str | None
    """Code by which people know it."""
    statement: str
    """What it is about, in full."""
    learner_statement: str | None
    """The same as a learner says it, or in short."""


@model
class CompetencyPage(Model):
    """A page of competencies."""

    data: list[Competency]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Course(Model):
    """What is taught, whoever teaches it when."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The organization that offers it."""
    title: str
    """Name as people read it, 1–200 characters."""
    code: str | None
    """Code of the course."""
    grade_levels: list[str]
    """Grade levels by their CEDS codes: KG, 01 … 12."""
    external_ids: dict[str, str]
    """Ids of this resource in other systems, by system."""
    organization: Organization | None = UNSET
    """Who offers it. Only with `expand`."""
    resource_type: Literal["course"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class CoursePage(Model):
    """A page of courses."""

    data: list[Course]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Delivery(Model):
    """One event on its way to one endpoint."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    endpoint_id: UUID
    """The endpoint."""
    event_id: UUID
    """The event; also the `webhook-id` of every attempt."""
    seq: int
    """Number of the event in the feed."""
    event_type: str
    """Type of the event."""
    aggregate_id: UUID
    """What the event is about. Events about the same are delivered in order."""
    state: DeliveryState
    """Where it stands."""
    attempt_count: int
    """Attempts so far, of at most 10."""
    next_attempt_at: datetime | None
    """When it is tried next; null when it is over, and while it waits for an earlier event."""
    last_attempt_at: datetime | None
    """When it was tried last."""
    last_status: int | None
    """HTTP status of the last answer; null when there was none."""
    last_error: str | None
    """Why there was no answer, as a stable word: `timeout`, `tls_failed`, …"""
    delivered_at: datetime | None
    """When the endpoint accepted it with a 2xx."""
    endpoint: WebhookEndpoint | None = UNSET
    """Where it goes. Only with `expand`."""
    event: Event | None = UNSET
    """What is told, if you may see it in the feed. Only with `expand`."""
    resource_type: Literal["delivery"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class DeliveryPage(Model):
    """A page of deliveries."""

    data: list[Delivery]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class DepthReading(Model):
    """The depth of some observations: their mean, with its interval.

    0 is "not in place" in everything that was looked at, 1 is the vision. The interval holds the truth in
    nine of ten
    cases, however few observations there are; with fewer than five it is no more than a first impression.
    """

    depth: float
    """Mean of the observations, from 0 (not in place) to 1 (deep). It and its ends to 4 places."""
    low: float
    """Lower end of the 90 % interval, from 0 to 1."""
    high: float
    """Upper end of the 90 % interval, from 0 to 1."""
    gap: float
    """The vision minus the depth, from 0 to 1."""
    observation_count: int
    """Number of observations."""
    is_enough: bool
    """Whether there are at least five observations."""
    first_on: date
    """Day of the earliest of them, ISO date."""
    last_on: date
    """Day of the latest of them, ISO date."""


@model
class Digest(Model):
    """What somebody is to look at today: steps that they are responsible for, and the plans that they lead or
    coach.

    It is worked out when it is asked for, of what the caller may see, and only for the person whose it is.
    """

    id: UUID
    """Id of the person."""
    day: date
    """Today, by the district's time zone. ISO date."""
    is_working_day: bool
    """Whether people are reminded today; the event `digest.ready` comes then."""
    next_working_day: date
    """The next working day after today, ISO date."""
    due_soon_until: date
    """The last date that is due soon: `days_due_soon` working days ahead, with the closed days that follow. ISO
    date.
    """
    overdue_steps: list[DigestStep]
    """Steps whose day has passed, the oldest first."""
    due_soon_steps: list[DigestStep]
    """Steps that are due today or soon, the earliest first."""
    missed_reviews: list[DigestPlan]
    """Plans for which evidence is overdue, the longest first."""
    upcoming_reviews: list[DigestPlan]
    """Plans for which evidence is due today or soon."""
    stale_plans: list[DigestPlan]
    """Plans of which nothing was changed for `days_until_stale`, the longest first."""
    due_commitments: list[DigestCommitment]
    """What was agreed in coaching and is overdue, due today or soon, by either of the two."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class DigestCommitment(Model):
    """An open commitment of coaching."""

    commitment_id: UUID
    """The commitment."""
    session_id: UUID
    """The session in which it was agreed."""
    committed_by_id: UUID
    """Which of the two has agreed to it."""
    due_on: date
    """By when, ISO date."""


@model
class DigestPlan(Model):
    """A plan in force."""

    plan_id: UUID
    """The plan."""
    organization_id: UUID
    """Whose plan it is."""
    title: str
    """Name as people read it, 1–200 characters."""
    review_due_on: date
    """The day by which evidence is to be recorded again, ISO date."""
    last_changed_at: datetime
    """When anything of it was last changed, RFC 3339 in UTC."""


@model
class DigestStep(Model):
    """An open step of a plan in force."""

    step_id: UUID
    """The step."""
    plan_id: UUID
    """Its plan."""
    title: str
    """One line of text, 1–500 characters."""
    status: StepStatus
    """Where it stands."""
    responsible_id: UUID | None
    """Who sees to it."""
    due_on: date
    """When it is due, ISO date."""


@model
class Disclosure(Model):
    """A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    occurred_at: datetime
    """When, RFC 3339 in UTC."""
    reader_kind: ReaderKind
    """What saw it."""
    reader_id: UUID
    """The person or machine client who saw it."""
    learner_id: UUID
    """Whose record it is."""
    operation: str
    """What was asked for: the `operationId` in OpenAPI, or the field in GraphQL."""
    lines: list[str]
    """The parts of the record that were asked for, as lines of the table of permissions."""
    purpose: str | None
    """The legitimate interest, as the reader's `X-Purpose` header stated it."""
    request_id: str | None
    """`X-Request-Id` of the request; null where there was none."""
    reader: Person | ApiClient | None = UNSET
    """Who saw it; null where you may not see them. Only with `expand`."""
    learner: Person | None = UNSET
    """Whose record it is. Only with `expand`."""
    resource_type: Literal["disclosure"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class DisclosurePage(Model):
    """A page of disclosures."""

    data: list[Disclosure]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class District(Model):
    """A school district: a tenant of the service."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    name: str
    """Name as people read it, 1–200 characters."""
    ended_at: datetime | None
    """When the district ended: since then nobody gets into it, and nothing in it changes. Null while it goes on."""
    invitation_link: str | None
    """The page on which a new administrator sets a password, good once, for 7 days. Shown once: in the answer
    that makes the administrator; null in every other one.
    """
    resource_type: Literal["district"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class DistrictCounts(Model):
    """How many ways a district has opened to systems and scripts: numbers, and nothing of what is counted.

    They say what stands in the district, also in one that has ended, where none of it works any more.
    """

    id: UUID
    """Id of the district."""
    webhook_endpoint_count: int
    """Number of webhook endpoints, paused and disabled ones among them."""
    api_client_count: int
    """Number of API clients, disabled ones among them."""
    personal_access_token_count: int
    """Number of keys: personal access tokens whose time is not over."""


@model
class DistrictCreate(Model):
    """A new district, and who administers it."""

    name: str
    """Name as people read it, 1–200 characters."""
    given_name: str
    """Given name of the administrator, 1–200 characters."""
    family_name: str
    """Family name of the administrator, 1–200 characters."""
    email: str
    """E-mail address with which the administrator will sign in."""


@model
class DistrictPage(Model):
    """A page of districts."""

    data: list[District]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class DistrictSettings(Model):
    """What a district has settled for itself. Where it has settled nothing, there is none, and the defaults
    hold.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    days_after_class: int
    """Days after the end of a class in which its teachers still see and judge its learners, 0–366; by default 0.
    It counts for those who were in the class to its end.
    """
    days_until_stale: int
    """Days after which a plan, or a part of one, is stale when nothing in it has moved, and evidence is missed,
    1–366; by default 30.
    """
    days_due_soon: int
    """Working days ahead in which a step, a commitment or a review is due soon, 0–60; by default 3."""
    time_zone: str
    """Time zone of the district by its name in the IANA database, as `America/Los_Angeles`: by it one day ends
    there and the next begins. By default `UTC`.
    """
    working_weekdays: list[Weekday]
    """The days of the week on which the district works, each once; by default Monday to Friday."""
    most_override_days: int
    """Days ahead within which an override of a derived status expires, 1–366; by default 90."""
    resource_type: Literal["district_settings"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class DistrictSettingsCreate(Model):
    """Settle something for the district."""

    days_after_class: int
    """Days after the end of a class in which its teachers still see and judge its learners, 0–366; by default 0.
    It counts for those who were in the class to its end.
    """
    days_until_stale: int = UNSET
    """Days after which a plan, or a part of one, is stale when nothing in it has moved, and evidence is missed,
    1–366; by default 30.
    """
    days_due_soon: int = UNSET
    """Working days ahead in which a step, a commitment or a review is due soon, 0–60; by default 3."""
    time_zone: str = UNSET
    """Time zone of the district by its name in the IANA database, as `America/Los_Angeles`: by it one day ends
    there and the next begins. By default `UTC`.
    """
    working_weekdays: Sequence[Weekday] = UNSET
    """The days of the week on which the district works, each once; by default Monday to Friday."""
    most_override_days: int = UNSET
    """Days ahead within which an override of a derived status expires, 1–366; by default 90."""


@model
class DistrictSettingsPage(Model):
    """A page of district settings."""

    data: list[DistrictSettings]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class DistrictSettingsUpdate(Model):
    """Settle it otherwise."""

    days_after_class: int = UNSET
    """Days after the end of a class in which its teachers still see and judge its learners, 0–366; by default 0.
    It counts for those who were in the class to its end.
    """
    days_until_stale: int = UNSET
    """Days after which a plan, or a part of one, is stale when nothing in it has moved, and evidence is missed,
    1–366; by default 30.
    """
    days_due_soon: int = UNSET
    """Working days ahead in which a step, a commitment or a review is due soon, 0–60; by default 3."""
    time_zone: str = UNSET
    """Time zone of the district by its name in the IANA database, as `America/Los_Angeles`: by it one day ends
    there and the next begins. By default `UTC`.
    """
    working_weekdays: Sequence[Weekday] = UNSET
    """The days of the week on which the district works, each once; by default Monday to Friday."""
    most_override_days: int = UNSET
    """Days ahead within which an override of a derived status expires, 1–366; by default 90."""


@model
class DistrictUpdate(Model):
    """A change of a district, as a merge patch."""

    name: str = UNSET
    """Name as people read it, 1–200 characters."""


@model
class EditedSteps(Model):
    """The steps of a plan that were changed, as they are now."""

    id: UUID
    """Id of the plan."""
    steps: list[Step]
    """The steps that were changed, by their ids; at most 2,000."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class Enrollment(Model):
    """A person in a class, for a time: a learner, or one of its staff."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    class_id: UUID
    """The class."""
    person_id: UUID
    """The person."""
    role: EnrollmentRole
    """What the person is in the class."""
    is_primary: bool
    """Whether it is the teacher in charge."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date | None
    """Last day, ISO date; null while open."""
    class_: Class | None = UNSET
    """The class. Only with `expand`."""
    person: Person | None = UNSET
    """The person. Only with `expand`."""
    resource_type: Literal["enrollment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class EnrollmentPage(Model):
    """A page of enrollments."""

    data: list[Enrollment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ErasureEffect(Model):
    """What an erasure does to some rows of one table."""

    table: str
    """The table."""
    effect: Effect
    """`deleted`; `ended`: the last day was yesterday; `cleared`: what is known of the person in it is gone;
    `pseudonymised`: it stays, under an id that nobody's name belongs to; `name_replaced`: the full name in a
    text about something else is `Erased person`.
    """
    count: int
    """How many rows."""


@model
class ErasureEffects(Model):
    """What an erasure would do, or has done, and what stands in its way."""

    tables: list[ErasureEffect]
    """By table."""
    places: list[NamedPlace]
    """Texts about something else that name the person, at most 200."""
    has_more_places: bool
    """Whether there are more of those."""
    obligations: list[str]
    """What the person is still needed for: `open_enrollments`, `open_roles`, `open_steps`. An erasure ends it,
    and must say so by `although`.
    """


@model
class ErasureOrder(Model):
    """The order to erase. It cannot be undone."""

    although: Sequence[str] = UNSET
    """What the person is still needed for, as `effects.obligations` says: it ends with the erasure."""


@model
class Event(Model):
    """What happened: ids and names of changed fields, never their values. Events are never changed or deleted."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    seq: int
    """Number in the feed of the district: 1, 2, 3, … in commit order, without a gap."""
    type: str
    """`resource.verb`, as in the catalogue."""
    occurred_at: datetime
    """An instant, RFC 3339 in UTC."""
    aggregate_id: UUID
    """Id of what it is about."""
    changed: list[str]
    """Names of the fields that were changed; empty where that says nothing."""
    href: str
    """Path of what it is about."""
    actor_id: UUID | None
    """The person or machine client who did it; null for the service itself."""
    subject: ApiClient | ClientSecret | District | IdentityProvider | Invitation | PersonalAccessToken | AuditEntry | Disclosure | PlatformAuditEntry | Association | Competency | Framework | Scale | Evidence | Event | AcademicSession | Class | Closure | Course | DistrictSettings | Enrollment | Guardianship | Organization | Person | RoleAssignment | Adjustment | AdjustmentOutcome | Attachment | CoachingCommitment | CoachingSession | Comment | CommitmentReading | Goal | ImplementationPlan | Indicator | Initiative | LookFor | Measure | Measurement | Mention | MonitoringCycle | MonitoringEvidence | Observation | Obstacle | Phase | PhaseMetric | Plan | PlanRevision | PlanTemplate | Priority | SavedQuestion | StatusOverride | Step | StepResource | Strategy | Team | TeamMember | PrivacyRequest | MasteryPolicy | Progress | Delivery | WebhookEndpoint | None = UNSET
    """What it is about; null where it is gone, or where you may not see it. Only with `expand`."""
    actor: Person | ApiClient | None = UNSET
    """Who did it; null for the service itself, and where you may not see them. Only with `expand`."""
    resource_type: Literal["event"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class EventPage(Model):
    """A page of events."""

    data: list[Event]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Evidence(Model):
    """What one learner has shown of one competency, once. Never changed: a correction is a new one."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    learner_id: UUID | None
    """The learner; null where you may not know."""
    competency_id: UUID
    """The competency."""
    class_id: UUID | None
    """The class that it was shown in."""
    is_habit: bool
    """Whether it is about a habit of work, which never enters an academic result."""
    kind: EvidenceKind
    """Kind of the assessment; practice counts only if the policy says so."""
    score: float | None
    """Score in the points of the competency's scale; null where a correction took the result back."""
    level: str | None
    """Code of the level that the score reaches; null below all levels."""
    percent: float | None
    """Result as a fraction of the points possible (0.85 is 85 %); wins over score."""
    points_possible: float | None
    """Points of the task: its weight within its item group."""
    item_group: str | None
    """Shared by the questions of one assessment, which count together."""
    method: str | None
    """How it was shown, such as conversation, essay or test."""
    context: str | None
    """Where it was shown, such as a unit, a project or a place."""
    form: str | None
    """Form of the assessment; the same form twice is no fresh demonstration."""
    observed_at: datetime
    """When it was shown, RFC 3339 in UTC."""
    judged_by_id: UUID | None
    """The person who judged it; null where a system sent it."""
    source: str | None
    """System that it comes from; null where a person recorded it here."""
    feedback: str | None
    """What the learner is told: what is there, and what comes next."""
    comment: str | None
    """A remark on the circumstances, seen by all who see the evidence."""
    supersedes_id: UUID | None
    """The evidence that this one corrects."""
    is_in_force: bool
    """Whether it counts: not corrected by a later one."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    learner: Person | None = UNSET
    """The learner. Only with `expand`."""
    competency: Competency | None = UNSET
    """The competency. Only with `expand`."""
    class_: Class | None = UNSET
    """The class that it was shown in. Only with `expand`."""
    judged_by: Person | None = UNSET
    """The person who judged it. Only with `expand`."""
    supersedes: Evidence | None = UNSET
    """The evidence that this one corrects. Only with `expand`."""
    resource_type: Literal["evidence"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class EvidenceCreate(Model):
    """Record evidence. The result is one of score, level and percent; a correction may have none, to take it
    back.
    """

    learner_id: UUID | str
    """The learner."""
    competency_id: UUID | str
    """The competency, one that is judged."""
    class_id: UUID | str | None = UNSET
    """The class that it was shown in, one of the learner's."""
    kind: EvidenceKind
    """Kind of the assessment; practice counts only if the policy says so."""
    score: float | None = UNSET
    """Score in the points of the competency's scale, from 0."""
    level: str | None = UNSET
    """Code of a level of the competency's scale."""
    percent: float | None = UNSET
    """Result as a fraction of the points possible, 0–1: 0.85 is 85 %."""
    points_possible: float | None = UNSET
    """Points of the task, above 0: its weight within its item group."""
    item_group: str | None = UNSET
    """Shared by the questions of one assessment, which count together, 1–100 characters."""
    method: str | None = UNSET
    """How it was shown, such as conversation, essay or test, 1–100 characters."""
    context: str | None = UNSET
    """Where it was shown, such as a unit, a project or a place, 1–100 characters."""
    form: str | None = UNSET
    """Form of the assessment, 1–100 characters."""
    observed_at: datetime | None = UNSET
    """When it was shown, RFC 3339 with its offset: not in the future; now where absent."""
    source: str | None = UNSET
    """System that it comes from, 1–500 characters; only a machine client gives it."""
    feedback: str | None = UNSET
    """What the learner is told, 1–20,000 characters."""
    comment: str | None = UNSET
    """A remark on the circumstances, 1–20,000 characters."""
    supersedes_id: UUID | str | None = UNSET
    """The evidence that this one corrects: of the same learner and competency, in force."""


@model
class EvidenceIgnored(Model):
    """Evidence that the decision does not rest on."""

    evidence_id: UUID
    """The evidence."""
    code: str
    """Why not; more may be added."""


@model
class EvidenceKinds(Model):
    """How many pieces of evidence there are of each kind."""

    formative: int
    """Formative ones."""
    summative: int
    """Summative ones."""
    performance: int
    """Performances."""
    practice: int
    """Practice, which counts only if the policy says so."""


@model
class EvidencePage(Model):
    """A page of evidence."""

    data: list[Evidence]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class EvidenceUsed(Model):
    """Evidence that the decision rests on."""

    evidence_id: UUID
    """The evidence."""
    score: float
    """What it counted as, in points."""


@model
class Explanation(Model):
    """Why the result is what it is."""

    policy: PolicyApplied
    """The policy that decided."""
    scale: ScaleApplied
    """The scale it was decided on."""
    counted: int
    """How many scores the method was given."""
    reasons: list[ReasonGiven]
    """The steps that led to the result, in order."""
    used: list[EvidenceUsed]
    """Evidence that the decision rests on, oldest first."""
    ignored: list[EvidenceIgnored]
    """All other evidence in force, with the reason."""


@model
class FieldDifference(Model):
    """A field that differs."""

    name: str
    """The field."""
    before: object
    """Its value in the earlier revision."""
    after: object
    """Its value in the later one."""


@model
class FieldProblem(Model):
    """One thing wrong with one place of the input."""

    pointer: str
    code: str
    message: str


@model
class ForecastMethod(Model):
    """How the forecast is made."""

    name: str
    """Name of the method."""
    source: str
    """Where it is described."""
    share: float
    """Share of outcomes that the interval is to hold."""
    least_values: int
    """With fewer values there is no forecast."""


@model
class Framework(Model):
    """A framework of competencies, standards or habits of work; its tree hangs from it."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    title: str
    """Title."""
    kind: FrameworkKind
    """What it is for."""
    status: FrameworkStatus
    """Where it is in its life; learners and families see published ones."""
    version_label: str | None
    """What its publisher calls this version."""
    language: str | None
    """Language of its texts, as a BCP 47 tag."""
    subjects: list[str]
    """Subjects, in words."""
    description: str | None
    """What it is about."""
    creator: str
    """Who wrote it."""
    publisher: str | None
    """Who publishes it."""
    case_identifier: UUID
    """Identifier in CASE, by which other systems know it and an import finds it again."""
    source_uri: str
    """Address at its publisher."""
    source_changed_at: datetime
    """When its publisher last changed it, RFC 3339 in UTC."""
    competencies: CompetencyPage = UNSET
    """Its nodes. Only with `expand`."""
    associations: AssociationPage = UNSET
    """What it says of how nodes belong. Only with `expand`."""
    resource_type: Literal["framework"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class FrameworkPage(Model):
    """A page of frameworks."""

    data: list[Framework]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Goal(Model):
    """What a plan wants to reach, aligned to a goal above it.

    Guardians see the goals of a published plan, without `measure_count`.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    parent_goal_id: UUID | None
    """The goal that this one serves; of the same organization or one above. A circle is refused."""
    statement: str
    """What is to be reached, in a sentence."""
    area: GoalArea
    """What it is about."""
    rank: int
    """Place in the order, smallest first."""
    measure_count: int | None
    """Number of its measures."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization whose goal it is. Only with `expand`."""
    parent_goal: Goal | None = UNSET
    """The goal that this one serves. Only with `expand`."""
    aligned_goals: GoalPage = UNSET
    """The goals that serve this one. Only with `expand`."""
    measures: MeasurePage = UNSET
    """How one sees that it is reached. Only with `expand`."""
    initiatives: InitiativePage = UNSET
    """The initiatives that serve it. Only with `expand`."""
    resource_type: Literal["goal"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class GoalCoverage(Model):
    """How far a goal is carried by those below: which schools have goals that serve it, and what their targets
    come to.

    Of goals that you may not see nothing is told: a school whose goals are hidden from you counts as having
    none.
    """

    id: UUID
    """Id of the goal."""
    aligned_goal_count: int
    """Number of goals that serve it, directly or through others."""
    school_count: int
    """Number of schools of its organization and below."""
    covered_school_count: int
    """Number of those that have a goal which serves it."""
    coverage_share: float | None
    """The share of schools that have one, 0 to 1; null without schools."""
    schools: list[SchoolCoverage]
    """The schools by name; at most 500."""
    measures: list[MeasureCoverage]
    """Its measures, each with what serves it."""
    truncated: list[str]
    """`schools`, `aligned_goals` or `aligned_measures` where there are more than were looked at."""


@model
class GoalCreate(Model):
    """A new goal."""

    plan_id: UUID | str
    """The plan that it is part of."""
    parent_goal_id: UUID | str | None = UNSET
    """The goal that this one serves; of the same organization or one above. A circle is refused."""
    statement: str
    """What is to be reached, in a sentence."""
    area: GoalArea
    """What it is about."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class GoalForecast(Model):
    """A forecast of each measure of a goal, with an interval that widens with the time and with fewer values."""

    id: UUID
    """Id of the goal."""
    as_of: date
    """The day of which this is told, by the district's time zone. ISO date."""
    measures: list[MeasureForecast]
    """The measures of the goal; at most 100."""
    method: ForecastMethod
    """How the forecast is made."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class GoalPage(Model):
    """A page of goals."""

    data: list[Goal]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class GoalUpdate(Model):
    """A change of a goal."""

    parent_goal_id: UUID | str | None = UNSET
    """The goal that this one serves; of the same organization or one above. A circle is refused."""
    statement: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    area: GoalArea = UNSET
    """What it is about."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class GridCell(Model):
    """Where one learner stands with one competency."""

    competency_id: UUID
    """The competency."""
    score: float | None
    """Result in the points of the competency's scale, rounded half up; null while there is none."""
    level: str | None
    """Code of the level that the score reaches; null below all levels or without a score."""
    state: ProgressState
    """How far the learner has come."""


@model
class GridLearner(Model):
    """One row of the grid."""

    id: UUID
    """Id of the learner."""
    name: str | None
    """The learner's name; null where you may not see names."""
    cells: list[GridCell]
    """Where the learner has begun, in the order of the competencies."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""


@model
class Guardianship(Model):
    """A guardian's tie to a learner."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    guardian_id: UUID
    """The guardian."""
    learner_id: UUID
    """The learner."""
    has_legal_rights: bool
    """Whether the guardian has legal rights; without, nothing is shown."""
    relationship: str | None
    """What the guardian is to the learner, in words."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date | None
    """Last day, ISO date; null while open."""
    consented_until: date | None
    """Last day on which the learner, being of age, lets the guardian see; null without consent."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    guardian: Person | None = UNSET
    """The guardian. Only with `expand`."""
    learner: Person | None = UNSET
    """The learner. Only with `expand`."""
    resource_type: Literal["guardianship"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class GuardianshipPage(Model):
    """A page of guardianships."""

    data: list[Guardianship]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class GuardianshipUpdate(Model):
    """Give, renew or take back the consent of a learner who is of age."""

    consented_until: date | None = UNSET
    """Last day of the consent, ISO date, today or later; null takes it back."""


@model
class IdentityProvider(Model):
    """Where the district's people sign in with OpenID Connect. A district has one, or none."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    issuer: str
    """The provider as it names itself, character by character: an https URL on the public internet, beneath
    which it publishes `/.well-known/openid-configuration`.
    """
    client_id: str
    """What the provider calls this service, 1–200 characters."""
    has_secret: bool
    """Whether a client secret is kept. It is sealed, sent to the provider alone, and never shown."""
    matching: Matching
    """By what a person whom the provider names is found here."""
    claim: str | None
    """The claim that holds a person's external id; null where people are found by e-mail address."""
    external_system: str | None
    """The system that the external id is of, such as `sis`; null where people are found by e-mail address."""
    domains: list[str]
    """Domains whose e-mail addresses lead people here from the common sign-in page. Who runs the service enters
    them, as they are compared across districts.
    """
    is_active: bool
    """Whether people can sign in there."""
    resource_type: Literal["identity_provider"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class IdentityProviderCreate(Model):
    """A provider, in use from now on. It sends people back to `/sign-in/provider/back` of this service."""

    issuer: str
    """The provider as it names itself, character by character: an https URL on the public internet, beneath
    which it publishes `/.well-known/openid-configuration`.
    """
    client_id: str
    """What the provider calls this service, 1–200 characters."""
    client_secret: str | None = UNSET
    """The secret that the provider has given, 1–1,000 characters; null for a public client."""
    matching: Matching = UNSET
    """By what people are found: an address that the provider has verified, or an id."""
    claim: str | None = UNSET
    """The claim that holds a person's external id; null where people are found by e-mail address."""
    external_system: str | None = UNSET
    """The system that the external id is of, such as `sis`; null where people are found by e-mail address."""


@model
class IdentityProviderPage(Model):
    """A page of identity providers."""

    data: list[IdentityProvider]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class IdentityProviderUpdate(Model):
    """A change of a provider, as a merge patch."""

    issuer: str = UNSET
    """The provider as it names itself, character by character: an https URL on the public internet, beneath
    which it publishes `/.well-known/openid-configuration`.
    """
    client_id: str = UNSET
    """What the provider calls this service, 1–200 characters."""
    client_secret: str | None = UNSET
    """The new secret; null lets this service be a public client."""
    matching: Matching = UNSET
    """By what people are found from now on."""
    claim: str | None = UNSET
    """The claim that holds a person's external id; null where people are found by e-mail address."""
    external_system: str | None = UNSET
    """The system that the external id is of, such as `sis`; null where people are found by e-mail address."""
    is_active: bool = UNSET
    """False lets nobody sign in there and ends what was begun with it; true opens it again."""


@model
class ImplementationPlan(Model):
    """How an initiative is carried out within a plan: strategies with their steps, and what is monitored."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None
    """What it sets out to do."""
    review_due_on: date | None
    """Day by which one is to see again whether it works, ISO date: as long after its last evidence, or else
    after the plan and its first indicator began, as the district settles by `days_until_stale`. Null while
    the plan is not active, or has no indicator.
    """
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    initiative: Initiative | None = UNSET
    """The initiative that it carries out. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization that carries it out. Only with `expand`."""
    strategies: StrategyPage = UNSET
    """Its strategies. Only with `expand`."""
    steps: StepPage = UNSET
    """Its action steps. Only with `expand`."""
    indicators: IndicatorPage = UNSET
    """What is monitored. Only with `expand`."""
    adjustments: AdjustmentPage = UNSET
    """What was decided on evidence. Only with `expand`."""
    resource_type: Literal["implementation_plan"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ImplementationPlanCreate(Model):
    """A new implementation plan."""

    plan_id: UUID | str
    """The plan that it is part of."""
    initiative_id: UUID | str
    """The initiative; of the plan's organization or one above."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None = UNSET
    """What it sets out to do."""


@model
class ImplementationPlanPage(Model):
    """A page of implementation plans."""

    data: list[ImplementationPlan]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ImplementationPlanUpdate(Model):
    """A change of an implementation plan."""

    title: str = UNSET
    """Name as people read it, 1–200 characters."""
    summary: str | None = UNSET
    """What it sets out to do."""


@model
class Indicator(Model):
    """What is looked at to see whether an implementation plan works: what adults do, or what learners show."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    implementation_plan_id: UUID
    """The implementation plan that it is part of."""
    strategy_id: UUID | None
    """The strategy that it is about; null when about the whole."""
    organization_id: UUID
    """The organization that it belongs to."""
    kind: IndicatorKind
    """cause: what adults do. effect: what learners show."""
    statement: str
    """What one should come to see."""
    population: str | None
    """Who is looked at, in words."""
    unit: MeasureUnit | None
    """Unit of its evidence; null where it is told in words."""
    rank: int
    """Place in the order, smallest first."""
    implementation_plan: ImplementationPlan | None = UNSET
    """Its implementation plan. Only with `expand`."""
    strategy: Strategy | None = UNSET
    """The strategy that it is about. Only with `expand`."""
    saved_questions: SavedQuestionPage = UNSET
    """What it asks of progress; one at most. Only with `expand`."""
    monitoring_evidence: MonitoringEvidencePage = UNSET
    """What was seen, by day. Only with `expand`."""
    cycles: MonitoringCyclePage = UNSET
    """What is tried, and predicted of it. Only with `expand`."""
    resource_type: Literal["indicator"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class IndicatorAnswer(Model):
    """The answer of an indicator's saved question from progress as it is today, about the learners you may ask
    about.

    A learner counts who has reached the required share of the competencies, and belongs to the population if
    at least
    one of them is meant for the learner. About fewer than ten learners nothing is told.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    saved_question_id: UUID
    """The question."""
    value: float | None
    """Share of the population, in percent; null where it is suppressed."""
    population_size: int | None
    """How many learners it is about; null where it is suppressed."""
    is_suppressed: bool
    """Whether it is about fewer than ten learners, so that nothing is told."""
    is_whole: bool
    """Whether it is about everybody asked about; false where you may ask about a part of them alone."""
    as_of: date
    """The day of the answer, ISO date."""
    question: AskedQuestion
    """What was asked."""


@model
class IndicatorCreate(Model):
    """A new indicator."""

    implementation_plan_id: UUID | str
    """The implementation plan that it is part of."""
    strategy_id: UUID | str | None = UNSET
    """The strategy that it is about; null when about the whole."""
    kind: IndicatorKind
    """cause: what adults do. effect: what learners show."""
    statement: str
    """What one should come to see."""
    population: str | None = UNSET
    """Who is looked at, in words."""
    unit: MeasureUnit | None = UNSET
    """Unit of its evidence; null where it is told in words."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class IndicatorFidelity(Model):
    """What the samples of a cause indicator come to over a period, as far as you may see them, with a 90 %
    interval.

    The interval is Wilson's score interval (JASA 22, 1927): it has a width where a few observations are all
    alike.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    since: date | None
    """First day of the period, ISO date; null: from the first sample on."""
    until: date | None
    """Last day of the period, ISO date; null: to the newest sample."""
    sample_count: int
    """How many pieces of evidence with a sample there are."""
    sample_size: int
    """How many were observed in all."""
    in_place_count: int
    """In how many of them it was in place."""
    value: float | None
    """The share in place, in percent; null where nothing was observed."""
    value_low: float | None
    """Lower end of its 90 % interval, in percent."""
    value_high: float | None
    """Upper end of its 90 % interval, in percent."""


@model
class IndicatorPage(Model):
    """A page of indicators."""

    data: list[Indicator]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class IndicatorUpdate(Model):
    """A change of an indicator. Its kind and its unit stay once there is evidence, or a cycle that predicts it."""

    strategy_id: UUID | str | None = UNSET
    """The strategy that it is about; null when about the whole."""
    kind: IndicatorKind = UNSET
    """cause: what adults do. effect: what learners show."""
    statement: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    population: str | None = UNSET
    """Who is looked at, in words."""
    unit: MeasureUnit | None = UNSET
    """Unit of its evidence; null where it is told in words."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class Initiative(Model):
    """The what that was chosen to reach goals: why, how it will look when it is there, and where things stand
    now.

    It outlives a yearly plan, and may serve several goals and plans.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """Name as people read it, 1–200 characters."""
    why: str
    """Why this was chosen: the reason, in words that those who carry it would use."""
    why_kind: WhyKind
    """What the why rests on; a mandate alone is a weak one."""
    research_references: list[str]
    """The research that the why rests on, a line each, at most 50."""
    vision_looks_like: str | None
    """What one sees when teachers and learners do it."""
    vision_sounds_like: str | None
    """What one hears when teachers and learners do it."""
    vision_feels_like: str | None
    """What it is like for those who do it."""
    present_reality: str | None
    """What is in place already, and what staff know of it."""
    gap: str | None
    """What lies between the present reality and the vision."""
    team_id: UUID | None
    """The team that carries it, of its organization or of one above; null while there is none."""
    goal_ids: list[UUID]
    """The goals that it serves, at most 50."""
    plan_ids: list[UUID]
    """The plans that it is part of, at most 50; in a plan as it stood earlier, that plan alone."""
    organization: Organization | None = UNSET
    """The organization that chose it. Only with `expand`."""
    team: Team | None = UNSET
    """The team that carries it. Only with `expand`."""
    goals: GoalPage = UNSET
    """The goals that it serves. Only with `expand`."""
    plans: PlanPage = UNSET
    """The plans that it is part of. Only with `expand`."""
    implementation_plans: ImplementationPlanPage = UNSET
    """How it is carried out. Only with `expand`."""
    phases: PhasePage = UNSET
    """The phases of its rollout. Only with `expand`."""
    look_fors: LookForPage = UNSET
    """What of its vision is looked for. Only with `expand`."""
    observations: ObservationPage = UNSET
    """What was seen of it at its sites. Only with `expand`."""
    commitment_readings: CommitmentReadingPage = UNSET
    """How those who carry it stand to it. Only with `expand`."""
    resource_type: Literal["initiative"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class InitiativeCreate(Model):
    """A new initiative, with the goals and plans that it serves."""

    organization_id: UUID | str
    """The organization that it belongs to."""
    title: str
    """Name as people read it, 1–200 characters."""
    why: str
    """Why this was chosen: the reason, in words that those who carry it would use."""
    why_kind: WhyKind
    """What the why rests on; research is named in `research_references`."""
    research_references: Sequence[str] = UNSET
    """The research that the why rests on, a line each, at most 50."""
    vision_looks_like: str | None = UNSET
    """What one sees when teachers and learners do it."""
    vision_sounds_like: str | None = UNSET
    """What one hears when teachers and learners do it."""
    vision_feels_like: str | None = UNSET
    """What it is like for those who do it."""
    present_reality: str | None = UNSET
    """What is in place already, and what staff know of it."""
    gap: str | None = UNSET
    """What lies between the present reality and the vision."""
    team_id: UUID | str | None = UNSET
    """The team that carries it, of its organization or of one above; null while there is none."""
    goal_ids: Sequence[UUID | str] = UNSET
    """The goals that it serves, of its organization or of those below."""
    plan_ids: Sequence[UUID | str] = UNSET
    """The plans that it is part of, of its organization or of those below."""


@model
class InitiativeDepth(Model):
    """How deep an initiative is, over time: from the observations that you may see, the withdrawn ones left out.

    Each observation counts as the mean of its levels, each level by its place from 0 (not in place) to 1
    (deep). The
    depth is the mean of the observations, the interval Wilson's score interval for as many observations.
    """

    id: UUID
    """Id of the initiative."""
    newest: DepthReading | None
    """Of the window that ends with the last observation; null where nothing was observed."""
    series: list[DepthReading]
    """Month by month or window by window, the oldest first; at most 36."""
    sites: list[SiteDepth]
    """The newest window site by site, the most observed first; at most 50."""
    look_fors: list[LookForDepth]
    """The newest window by look-for, the widest gap first; at most 30."""
    confidence: float
    """How often such intervals hold the truth: 0.9."""
    window_days: int
    """How many days the newest window has."""


@model
class InitiativePage(Model):
    """A page of initiatives."""

    data: list[Initiative]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class InitiativeUpdate(Model):
    """A change of an initiative, or of the goals and plans that it serves."""

    title: str = UNSET
    """Name as people read it, 1–200 characters."""
    why: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    why_kind: WhyKind = UNSET
    """What the why rests on; research is named in `research_references`."""
    research_references: Sequence[str] = UNSET
    """The research that the why rests on, a line each, at most 50."""
    vision_looks_like: str | None = UNSET
    """What one sees when teachers and learners do it."""
    vision_sounds_like: str | None = UNSET
    """What one hears when teachers and learners do it."""
    vision_feels_like: str | None = UNSET
    """What it is like for those who do it."""
    present_reality: str | None = UNSET
    """What is in place already, and what staff know of it."""
    gap: str | None = UNSET
    """What lies between the present reality and the vision."""
    team_id: UUID | str | None = UNSET
    """The team that carries it, of its organization or of one above; null while there is none."""
    goal_ids: Sequence[UUID | str] = UNSET
    """The goals that it serves, at most 50."""
    plan_ids: Sequence[UUID | str] = UNSET
    """The plans that it is part of, at most 50; in a plan as it stood earlier, that plan alone."""


@model
class Introspection(Model):
    """What a token says (RFC 7662 §2.2). All but `active` are left out when it is false."""

    active: bool
    """Whether the token would be accepted now."""
    sub: UUID | None = UNSET
    """The person or the client."""
    scope: str | None = UNSET
    """Scopes, separated by blanks; `*`: only the roles limit it."""
    client_id: str | None = UNSET
    """Who got the token."""
    district_id: UUID | None = UNSET
    """The district it is for."""
    roles: list[Role] | None = UNSET
    """The roles it carries today."""
    token_type: str | None = UNSET
    """`at+jwt`, `personal_access_token` or `refresh_token`."""
    iat: int | None = UNSET
    """Made at, in seconds since 1970."""
    exp: int | None = UNSET
    """Ends at, in seconds since 1970."""
    jti: UUID | None = UNSET
    """Id of the token."""
    iss: str | None = UNSET
    """Who made it."""
    aud: str | None = UNSET
    """Whom it is for."""


@model
class Invitation(Model):
    """A person of the district may sign in here: by a link that is good once, for 7 days."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    person_id: UUID
    """Who is invited."""
    email: str
    """The address with which the person signs in, as it was when they were invited."""
    expires_at: datetime
    """Until when the link is good."""
    accepted_at: datetime | None
    """When it was used; null while it has not been."""
    link: str | None
    """The page on which the person sets a password. Shown once: in the answer that makes it; null in every other
    one. Whoever has it can sign in as the person: send it to nobody else.
    """
    person: Person | None = UNSET
    """Who is invited, where you may see them. Only with `expand`."""
    resource_type: Literal["invitation"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class InvitationCreate(Model):
    """Whom to invite. Somebody who signs in already sets a new password by it: a lost one is replaced."""

    person_id: UUID | str
    """An active person of the district who has an e-mail address."""


@model
class InvitationPage(Model):
    """A page of invitations."""

    data: list[Invitation]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class JoinedMovement(Model):
    """One voice of those that were joined: a goal with its measures, or the indicators of effect."""

    goal_id: UUID | None
    """The goal; null for the indicators of effect."""
    movement: HowMoving
    """moving: the whole interval of the change goes the wanted way. still: all of it lies below what was asked
        by then. divided: one clearly moves, and another clearly does not. unclear: neither. too_few: fewer
        than three values. too_old: the latest is. not_measured: there is none.
    """
    reading_ids: list[UUID]
    """The measures or indicators that it was joined from."""


@model
class JsonWebKey(Model):
    """One public key (RFC 7517)."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: str
    y: str
    kid: str
    use: Literal["sig"]
    alg: Literal["ES256"]


@model
class JsonWebKeySet(Model):
    """The public keys: the one that signs, the next one, and those whose tokens have not all ended."""

    keys: list[JsonWebKey]


@model
class KeyRotation(Model):
    """How to rotate the signing keys of an endpoint."""

    previous_hours: int = UNSET
    """For how many hours the old keys sign, too; 0 when they have leaked."""


@model
class LearnerProgress(Model):
    """Where one learner stands, per competency. Habits of work stand in a section of their own."""

    id: UUID
    """Id of the learner."""
    name: str | None
    """The learner's name; null where you may not see names."""
    progress: list[ProgressEntry]
    """Academic progress, at most 1,000 lines, along the frameworks."""
    habits: list[ProgressEntry]
    """Habits of work, at most 100 lines; empty where you see none."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""


@model
class LevelCount(Model):
    """How often a look-for was seen at a level."""

    code: str
    """Short code, 1–100 characters."""
    observation_count: int
    """Number of observations, in the newest window."""


@model
class LevelOfLookFor(Model):
    """A level of a look-for."""

    code: str
    """Short code, 1–100 characters."""
    name: str
    """Name as people read it, 1–200 characters."""
    description: str | None = UNSET
    """What one sees at this level."""


@model
class LevelSeen(Model):
    """At which level a look-for was seen."""

    look_for_id: UUID | str
    """The look-for, of the same initiative."""
    level: str
    """Code of the level."""


@model
class LookFor(Model):
    """Something of an initiative's vision that can be observed, with levels from not in place to deep."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The organization of the initiative."""
    aspect: VisionAspect
    """Which part of the vision it stands for."""
    statement: str
    """What one looks for, so that two observers would agree on what they see."""
    levels: list[LookForLevel]
    """The levels, from not in place (the first) to deep (the last), which is the vision."""
    rank: int
    """Place in the order, smallest first."""
    is_retired: bool
    """Whether it is no longer looked for; what was observed of it stays."""
    initiative: Initiative | None = UNSET
    """The initiative whose vision it is a part of. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization of the initiative. Only with `expand`."""
    resource_type: Literal["look_for"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class LookForCreate(Model):
    """A new look-for. An initiative has at most 50."""

    initiative_id: UUID | str
    """The initiative."""
    aspect: VisionAspect
    """Which part of the vision it stands for."""
    statement: str
    """What one looks for, so that two observers would agree on what they see."""
    levels: Sequence[LevelOfLookFor | Mapping[str, object]]
    """The levels, from not in place (the first) to deep (the last), which is the vision."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class LookForDepth(Model):
    """The newest reading of a look-for: where the gap is."""

    look_for_id: UUID
    """The look-for."""
    reading: DepthReading
    """Its reading, of the newest window."""
    levels: list[LevelCount]
    """How often each level was seen, levels that were not left out."""


@model
class LookForLevel(Model):
    """A level of a look-for."""

    code: str
    """Short code, 1–100 characters."""
    name: str
    """Name as people read it, 1–200 characters."""
    description: str | None
    """What one sees at this level."""


@model
class LookForPage(Model):
    """A page of look fors."""

    data: list[LookFor]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class LookForUpdate(Model):
    """A change of a look-for. A level that was observed keeps its code; its words and its place may change."""

    aspect: VisionAspect = UNSET
    """Which part of the vision it stands for."""
    statement: str = UNSET
    """One line of text, 1–500 characters."""
    levels: Sequence[LevelOfLookFor | Mapping[str, object]] = UNSET
    """The levels, from not in place (the first) to deep (the last), which is the vision."""
    rank: int = UNSET
    """Place in the order, smallest first."""
    is_retired: bool = UNSET
    """Whether it is no longer looked for; what was observed of it stays."""


@model
class MasteryCalculation(Model):
    """A policy, a scale and scores to try it on."""

    policy: CalculationPolicy | Mapping[str, object]
    """The policy to try."""
    scale: CalculationScale | Mapping[str, object]
    """Points and, where wanted, levels of the scale that the scores are on."""
    evidence: Sequence[CalculationEvidence | Mapping[str, object]]
    """The scores in the order of recording, at most 1000; none is allowed."""


@model
class MasteryPolicy(Model):
    """How progress is decided: of the policies for the district, a framework and a competency, the nearest wins."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    framework_id: UUID | None
    """The framework that it is for; null for all, or one competency."""
    competency_id: UUID | None
    """The competency that it is for; null for more than one."""
    edition: int
    """Grows with each change of the policy; the former ones stay on record."""
    is_in_force: bool
    """Whether it decides now."""
    method: MasteryMethod
    """How one result is made from many scores."""
    weight: float | None
    """Share of the newest score, a fraction; null for the method's own."""
    n: int | None
    """Number of scores, for methods that take one."""
    rounding: int
    """Decimals of the result; half goes up."""
    decay: Decay | None
    """What `decaying_average` stands for."""
    predict: Predict | None
    """For the power law: the point of its curve that counts."""
    zero: float | None
    """For the power law: points to which lower scores are raised."""
    clamp: bool | None
    """For the power law: whether the prediction stays on the scale."""
    counts_practice: bool
    """Whether practice counts."""
    framework: Framework | None = UNSET
    """The framework that it is for. Only with `expand`."""
    competency: Competency | None = UNSET
    """The competency that it is for. Only with `expand`."""
    applies_to: Framework | Competency | None = UNSET
    """What it is for; null for the whole district, and where you may not see it. Only with `expand`."""
    resource_type: Literal["mastery_policy"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MasteryPolicyPage(Model):
    """A page of mastery policies."""

    data: list[MasteryPolicy]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MasteryResult(Model):
    """What the policy says of the scores."""

    score: float | None
    """Result in the scale's points, rounded half up; null when nothing counts or the method gives none."""
    mastered: bool
    """Whether the rounded result is at or above mastery_points."""
    level: str | None
    """Code of the highest level whose value is not above the result; null below all or without levels."""
    counted: int
    """How many entries count: those with a score, 0 included, that the policy lets count."""
    decision: CalculationDecision
    """The method, its reasons, and what it used and ignored."""


@model
class Me(Model):
    """Who is asking, as the service understood the token."""

    kind: Literal["person", "client", "platform_admin"]
    """What kind of caller."""
    id: UUID | None
    """Id of the person or the client; null for a platform administrator."""
    display_name: str
    """Name to show."""
    district: Place | None
    """The district that the token is for."""
    other_districts: list[Place]
    """Other districts in which the caller's account stands behind a person. Each needs a token of its own: ask
    for authorization with its id as district_id.
    """
    roles: list[MyRole]
    """The caller's roles today; empty for a client."""
    scopes: list[str] | None
    """What the token is limited to; null when only the roles limit it."""


@model
class Measure(Model):
    """How one sees that a goal is reached: from a baseline to a target, in a unit, for a population."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    goal_id: UUID
    """The goal that it measures."""
    organization_id: UUID
    """The organization that it belongs to."""
    metric: str
    """What is measured, in words, as in: ELA proficiency on the state assessment."""
    population: str
    """Whose results are measured, in words, as in: grades 3–5."""
    unit: MeasureUnit
    """Unit of every value of the measure. It cannot change once something was measured."""
    direction: MeasureDirection
    """Which way it should move: the target lies above the baseline, below it, or equals it (maintain)."""
    baseline: float | None
    """Value at the start, in the unit."""
    baseline_on: date | None
    """Day of the baseline, ISO date."""
    target: float | None
    """Value to be reached, in the unit."""
    target_on: date | None
    """Day by which the target is to be reached, ISO date."""
    checkpoints: list[Checkpoint]
    """The path between baseline and target, by day: what is expected when. An early dip may be expected. Between
    two points the path is straight; without checkpoints it is so from baseline to target.
    """
    ahead_measure_id: UUID | None
    """Of a gap: the measure of those who are ahead, of the same goal. The gap's measurements are computed from
    those of both measures of the same day. Null of a measure that is no gap.
    """
    behind_measure_id: UUID | None
    """Of a gap: the measure of those who are behind, of the same goal, in the same unit and direction."""
    ahead_change: float | None
    """How far those ahead have come since their baseline. In the unit, to 4 places, positive where it went the
    wanted way; of the day of the gap's latest measurement. Null without a baseline, and of what is no gap.
    """
    behind_change: float | None
    """How far those behind have come since their baseline. In the unit, to 4 places, positive where it went the
    wanted way; of the day of the gap's latest measurement. Null without a baseline, and of what is no gap.
    """
    gap_movement: GapMovement | None
    """How the gap has moved since then, and by whom. narrowed_by_loss: because those ahead fell back, by at
    least as much as those behind gained. Null where one of the changes is.
    """
    latest_value: float | None
    """Value of the latest measurement, in the unit; null before any."""
    latest_on: date | None
    """Day of the latest measurement, ISO date."""
    progress_share: float | None
    """Share of the way from baseline to target that the latest measurement has gone: 0 at the baseline, 1 at the
    target, rounded to 4 places; negative where it moved away, above 1 beyond the target. Null without
    baseline, target or measurement, and for a measure to maintain.
    """
    goal: Goal | None = UNSET
    """The goal. Only with `expand`."""
    ahead_measure: Measure | None = UNSET
    """Of a gap: the measure of those who are ahead. Only with `expand`."""
    behind_measure: Measure | None = UNSET
    """Of a gap: that of those who are behind. Only with `expand`."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    saved_questions: SavedQuestionPage = UNSET
    """What it asks of progress; one at most. Only with `expand`."""
    measurements: MeasurementPage = UNSET
    """What was measured, by day. Only with `expand`."""
    resource_type: Literal["measure"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MeasureAnswer(Model):
    """The answer of a measure's saved question, as that of an indicator."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    saved_question_id: UUID
    """The question."""
    value: float | None
    """Share of the population, in percent; null where it is suppressed."""
    population_size: int | None
    """How many learners it is about; null where it is suppressed."""
    is_suppressed: bool
    """Whether it is about fewer than ten learners, so that nothing is told."""
    is_whole: bool
    """Whether it is about everybody asked about; false where you may ask about a part of them alone."""
    as_of: date
    """The day of the answer, ISO date."""
    question: AskedQuestion
    """What was asked."""


@model
class MeasureCoverage(Model):
    """A measure of a goal, and what the measures of the same metric and unit come to that serve it."""

    measure_id: UUID
    """The measure of the goal."""
    metric: str
    """Its metric."""
    unit: MeasureUnit
    """Its unit; all figures are in it."""
    baseline: float | None
    """Where it began."""
    target: float | None
    """Where it is to get."""
    latest_value: float | None
    """Where it stands."""
    expected_value: float | None
    """Where its path is today; null without baseline or target."""
    gap_movement: GapMovement | None
    """Of a gap: how it has moved, and by whom; else null."""
    aligned_measure_count: int
    """How many measures serve it: of aligned goals, of the same metric."""
    added_up_by: AddedUpBy
    """Counts are summed up; of all else the mean over the measures is taken."""
    aligned_baseline: float | None
    """Their baselines together; null unless all have one."""
    aligned_target: float | None
    """Their targets together; null unless all have one."""
    aligned_latest_value: float | None
    """Their latest values together; null unless all have one."""
    aligned_expected_value: float | None
    """Where their paths are today, together; null unless all have one."""


@model
class MeasureCreate(Model):
    """A new measure. Baseline and target may follow later.

    A gap names two measures, for good: percentages, of which it is in percentage points, or scores.
    """

    goal_id: UUID | str
    """The goal that it measures."""
    metric: str
    """What is measured, in words, as in: ELA proficiency on the state assessment."""
    population: str
    """Whose results are measured, in words, as in: grades 3–5."""
    unit: MeasureUnit
    """Unit of every value of the measure. It cannot change once something was measured."""
    direction: MeasureDirection
    """Which way it should move: the target lies above the baseline, below it, or equals it (maintain)."""
    baseline: float | None = UNSET
    """Value at the start, in the unit."""
    baseline_on: date | None = UNSET
    """Day of the baseline, ISO date; given together with it."""
    target: float | None = UNSET
    """Value to be reached, in the unit."""
    target_on: date | None = UNSET
    """Day by which the target is to be reached, ISO date, after the baseline's; given together with it."""
    checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET
    """The path between baseline and target, by day: what is expected when. An early dip may be expected. Between
    two points the path is straight; without checkpoints it is so from baseline to target.
    """
    ahead_measure_id: UUID | str | None = UNSET
    """Of a gap: the measure of those who are ahead, of the same goal. The gap's measurements are computed from
    those of both measures of the same day. Null of a measure that is no gap.
    """
    behind_measure_id: UUID | str | None = UNSET
    """Of a gap: the measure of those who are behind, of the same goal, in the same unit and direction."""


@model
class MeasureForecast(Model):
    """Where a measure will stand on its last day, if it goes on as it did."""

    id: UUID
    """Id of the measure."""
    unit: MeasureUnit
    """Unit of all values."""
    target: float | None
    """Value to be reached; null while there is none."""
    target_on: date | None
    """The day of the forecast: by which the target is to be reached."""
    latest_value: float | None
    """What was measured last; null before any measurement."""
    latest_on: date | None
    """Day of the latest measurement, ISO date."""
    expected_on_path: float | None
    """Value that the measure's path has on the day of the latest measurement."""
    is_on_path: bool | None
    """Whether the latest value is on the path, or short of it by at most a tenth of the way; null where one of
    them is missing.
    """
    value_count: int
    """How many values the forecast rests on, the baseline among them."""
    expected: float | None
    """The middle of the forecast; null where there is none."""
    low: float | None
    """Lower end of the interval that holds nine of ten outcomes."""
    high: float | None
    """Upper end of it."""
    outlook: Outlook
    """likely: the whole interval has reached the target. unlikely: none of it has. open: part of it has. over:
        the last day has come. too_little_known: fewer than two values, or no target.
    """


@model
class MeasurePage(Model):
    """A page of measures."""

    data: list[Measure]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MeasureUpdate(Model):
    """A change of a measure."""

    metric: str = UNSET
    """One line of text, 1–500 characters."""
    population: str = UNSET
    """One line of text, 1–500 characters."""
    unit: MeasureUnit = UNSET
    """Unit of every value of the measure. It cannot change once something was measured."""
    direction: MeasureDirection = UNSET
    """Which way it should move: the target lies above the baseline, below it, or equals it (maintain)."""
    baseline: float | None = UNSET
    """Value at the start, in the unit."""
    baseline_on: date | None = UNSET
    """Day of the baseline, ISO date; given together with it."""
    target: float | None = UNSET
    """Value to be reached, in the unit."""
    target_on: date | None = UNSET
    """Day by which the target is to be reached, ISO date, after the baseline's; given together with it."""
    checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET
    """The path between baseline and target, by day: what is expected when. An early dip may be expected. Between
    two points the path is straight; without checkpoints it is so from baseline to target.
    """


@model
class Measurement(Model):
    """The value of a measure on a day. One that was wrong is corrected or deleted."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    measure_id: UUID
    """The measure."""
    organization_id: UUID
    """The organization that it belongs to."""
    value: float
    """What was measured, in the measure's unit."""
    measured_on: date
    """Day on which it was measured, ISO date; a measure has one value a day."""
    origin: MeasurementOrigin
    """Entered by a person, imported by a system, or computed: from progress or, of a gap, from two measures."""
    note: str | None
    """What one should know about it."""
    recorded_by_id: UUID | None
    """The person who entered it; null where a system did."""
    population_size: int | None
    """How many learners it is about, where it was computed from their progress."""
    question: AskedQuestion | None
    """What was asked, as it was asked; null where it was not computed."""
    measure: Measure | None = UNSET
    """The measure. Only with `expand`."""
    recorded_by: Person | None = UNSET
    """Who entered it. Only with `expand`."""
    resource_type: Literal["measurement"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MeasurementCreate(Model):
    """A new measurement."""

    measure_id: UUID | str
    """The measure."""
    value: float
    """What was measured, in the measure's unit."""
    measured_on: date
    """Day on which it was measured, ISO date; a measure has one value a day."""
    note: str | None = UNSET
    """What one should know about it."""


@model
class MeasurementPage(Model):
    """A page of measurements."""

    data: list[Measurement]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MeasurementUpdate(Model):
    """A correction of a measurement."""

    value: float = UNSET
    """A number in the unit named beside it."""
    measured_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    note: str | None = UNSET
    """What one should know about it."""


@model
class Mention(Model):
    """A person who is mentioned in a comment. It is there as long as the comment mentions them."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    comment_id: UUID
    """The comment."""
    person_id: UUID
    """Who is mentioned."""
    organization_id: UUID
    """The organization that it belongs to."""
    subject_kind: CommentSubjectKind
    """Of which kind is what the comment is on."""
    comment: Comment | None = UNSET
    """The comment. Only with `expand`."""
    person: Person | None = UNSET
    """Who is mentioned; null where you may not see them. Only with `expand`."""
    resource_type: Literal["mention"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MentionPage(Model):
    """A page of mentions."""

    data: list[Mention]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MetricReading(Model):
    """What a success metric came to when it was read."""

    metric_id: UUID
    """The success metric."""
    kind: MetricKind
    """How one sees it."""
    outcome: MetricOutcome
    """What came of it."""
    is_met: bool
    """Whether it was met."""
    comparison: MetricComparison | None
    """How what is read is held against what is wanted; null where somebody judges."""
    wanted: float | None
    """What is wanted, in the unit of the indicator or the measure, of a depth from 0 to 1; null where somebody
    judges.
    """
    value: float | None
    """What was read; null where nothing was, and where somebody judges."""
    read_on: date | None
    """Day of what was read or judged, ISO date; null where nothing was."""
    observation_count: int | None
    """Of a depth: how many observations it rests on; else null."""


@model
class MonitoringCycle(Model):
    """Something that is tried and looked at: plan, do, study, act, with a prediction that stands before there is
    data.

    Once evidence is attached the prediction stays as it is.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    indicator_id: UUID
    """The indicator that is predicted and looked at; it has a unit."""
    organization_id: UUID
    """The organization that it belongs to."""
    question: str
    """What one wants to know, as a question."""
    tried: str
    """What is tried: by whom, where, how often."""
    begins_on: date
    """First day of the cycle, ISO date."""
    ends_on: date
    """Last day of the cycle, ISO date."""
    predicted_low: float
    """Lower end of what is predicted, in the indicator's unit."""
    predicted_high: float
    """Upper end of what is predicted, in the indicator's unit."""
    predicted_at: datetime
    """Since when the prediction stands as it does, RFC 3339 in UTC."""
    state: CycleState
    """Where it stands. planned → doing, dropped; doing → studied, dropped; studied → acted, doing."""
    studied_on: date | None
    """Day on which it was studied, ISO date; else null."""
    learned: str | None
    """What was learned, the prediction held against the result; once it is studied never null."""
    decision: CycleDecision | None
    """What is done with what was tried; null until the cycle is acted on."""
    adjustment_id: UUID | None
    """The adjustment of the plan that it led to; null until the cycle is acted on."""
    indicator: Indicator | None = UNSET
    """What is predicted and looked at. Only with `expand`."""
    adjustment: Adjustment | None = UNSET
    """What it led to. Only with `expand`."""
    monitoring_evidence: MonitoringEvidencePage = UNSET
    """What was seen, by day. Only with `expand`."""
    resource_type: Literal["monitoring_cycle"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MonitoringCycleCreate(Model):
    """A new monitoring cycle, with its prediction. It begins as planned."""

    indicator_id: UUID | str
    """The indicator that is predicted and looked at; it has a unit."""
    question: str
    """What one wants to know, as a question."""
    tried: str
    """What is tried: by whom, where, how often."""
    begins_on: date
    """First day of the cycle, ISO date."""
    ends_on: date
    """Last day of the cycle, ISO date."""
    predicted_low: float
    """Lower end of what is predicted, in the indicator's unit."""
    predicted_high: float | None = UNSET
    """Upper end of what is predicted, in the indicator's unit. Left out: one value is predicted, the lower end."""


@model
class MonitoringCyclePage(Model):
    """A page of monitoring cycles."""

    data: list[MonitoringCycle]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MonitoringCycleStudy(Model):
    """The prediction of a monitoring cycle against its result, from the evidence attached to it that you may
    see.

    The result is the share in place of all samples taken together, where there are any, with its 90 %
    interval; else
    the newest value.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    predicted_low: float
    """Lower end of what is predicted, in the indicator's unit."""
    predicted_high: float
    """Upper end of what is predicted, in the indicator's unit."""
    result: float | None
    """What came of it, in the indicator's unit; null where there is no value."""
    result_low: float | None
    """Lower end of the 90 % interval of a result from samples; else null."""
    result_high: float | None
    """Upper end of the 90 % interval of a result from samples; else null."""
    sample_size: int | None
    """How many were observed, or learners asked about, for the result; null where that is not known."""
    evidence_count: int
    """How many pieces of evidence are attached; the newest 500 are counted."""
    outcome: PredictionOutcome
    """met: the result lies in the range that was predicted. within_interval: its interval reaches that range.
        above, below: it misses it on this side. no_result: there is no value yet.
    """
    missed_by: float | None
    """How far the result lies above (positive) or below (negative) the range, in the indicator's unit."""


@model
class MonitoringCycleUpdate(Model):
    """A change of a monitoring cycle, or of where it stands."""

    question: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    tried: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    begins_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    ends_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    predicted_low: float = UNSET
    """A number in the unit named beside it."""
    predicted_high: float = UNSET
    """A number in the unit named beside it."""
    state: CycleState = UNSET
    """Where it stands. planned → doing, dropped; doing → studied, dropped; studied → acted, doing."""
    learned: str | None = UNSET
    """What was learned, the prediction held against the result; once it is studied never null."""
    decision: CycleDecision | None = UNSET
    """What is done with what was tried; null until the cycle is acted on."""
    adjustment_id: UUID | str | None = UNSET
    """The adjustment of the plan that it led to; null until the cycle is acted on."""


@model
class MonitoringEvidence(Model):
    """What was seen for an indicator on a day, as a number, in words, or both.

    It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed
    themselves.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    indicator_id: UUID
    """The indicator."""
    organization_id: UUID
    """The organization that it belongs to."""
    observer_id: UUID | None
    """The member of staff who saw it; null where a system recorded it."""
    observed_on: date
    """Day on which it was seen, ISO date."""
    value: float | None
    """What was seen as a number, in the indicator's unit."""
    narrative: str | None
    """What was seen, in words; without names of learners."""
    population: str | None
    """Who was looked at, in words, as in: six classrooms of grades 3–5."""
    source: str | None
    """Where it comes from, in words, as in: learning walk."""
    origin: MeasurementOrigin
    """Entered by a person, imported by a system, or computed."""
    population_size: int | None
    """How many learners it is about, where it was computed from their progress."""
    question: AskedQuestion | None
    """What was asked, as it was asked; null where it was not computed."""
    sample_size: int | None
    """Of a sample: how many were observed, as lessons on a learning walk. The value is the share in place."""
    in_place_count: int | None
    """Of a sample: in how many of them it was in place."""
    cycle_id: UUID | None
    """The monitoring cycle of the same indicator that it is attached to; null where it is to none."""
    value_low: float | None
    """Lower end of the 90 % interval of a sample's value; else null."""
    value_high: float | None
    """Upper end of the 90 % interval of a sample's value; else null."""
    indicator: Indicator | None = UNSET
    """The indicator. Only with `expand`."""
    observer: Person | None = UNSET
    """Who saw it. Only with `expand`."""
    attachments: AttachmentPage = UNSET
    """Files that belong to it. Only with `expand`."""
    cycle: MonitoringCycle | None = UNSET
    """The cycle that it is attached to. Only with `expand`."""
    adjustments: AdjustmentPage = UNSET
    """What was decided on it. Only with `expand`."""
    resource_type: Literal["monitoring_evidence"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class MonitoringEvidenceCreate(Model):
    """New monitoring evidence: a value, a narrative, or both; of a cause in percent, a sample in place of the
    value.
    """

    indicator_id: UUID | str
    """The indicator."""
    observer_id: UUID | str | None = UNSET
    """The member of staff who saw it. Left out: you."""
    observed_on: date
    """Day on which it was seen, ISO date."""
    value: float | None = UNSET
    """What was seen as a number, in the indicator's unit."""
    narrative: str | None = UNSET
    """What was seen, in words; without names of learners."""
    population: str | None = UNSET
    """Who was looked at, in words, as in: six classrooms of grades 3–5."""
    source: str | None = UNSET
    """Where it comes from, in words, as in: learning walk."""
    sample_size: int | None = UNSET
    """Of a sample: how many were observed, as lessons on a learning walk. The value is the share in place."""
    in_place_count: int | None = UNSET
    """Of a sample: in how many of them it was in place."""
    cycle_id: UUID | str | None = UNSET
    """The monitoring cycle of the same indicator that it is attached to; null where it is to none."""


@model
class MonitoringEvidencePage(Model):
    """A page of monitoring evidence."""

    data: list[MonitoringEvidence]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class MonitoringEvidenceUpdate(Model):
    """A correction of monitoring evidence."""

    observed_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    value: float | None = UNSET
    """What was seen as a number, in the indicator's unit."""
    narrative: str | None = UNSET
    """What was seen, in words; without names of learners."""
    population: str | None = UNSET
    """Who was looked at, in words, as in: six classrooms of grades 3–5."""
    source: str | None = UNSET
    """Where it comes from, in words, as in: learning walk."""
    sample_size: int | None = UNSET
    """Of a sample: how many were observed, as lessons on a learning walk. The value is the share in place."""
    in_place_count: int | None = UNSET
    """Of a sample: in how many of them it was in place."""
    cycle_id: UUID | str | None = UNSET
    """The monitoring cycle of the same indicator that it is attached to; null where it is to none."""


@model
class MovementReading(Model):
    """What a measure, or an indicator of effect, says of the movement of learners, from its first value to its
    last.

    A straight line is fitted through the values, one a day; the interval holds the truth in nine of ten
    cases.
    """

    id: UUID
    """Id of the measure or the indicator."""
    kind: PartKind
    """measure or indicator."""
    goal_id: UUID | None
    """The goal of a measure; null of an indicator."""
    unit: MeasureUnit
    """Unit of all figures."""
    direction: MeasureDirection
    """Which way it should move; of an indicator, upward."""
    movement: HowMoving
    """moving: the whole interval of the change goes the wanted way. still: all of it lies below what was asked
        by then. divided: one clearly moves, and another clearly does not. unclear: neither. too_few: fewer
        than three values. too_old: the latest is. not_measured: there is none.
    """
    value_count: int
    """How many days have a value, that of the baseline among them."""
    first_on: date | None
    """Day of the first value, ISO date."""
    first_value: float | None
    """The first value; the mean of those of its day."""
    last_on: date | None
    """Day of the last value, ISO date."""
    last_value: float | None
    """The last value; the mean of those of its day."""
    change: float | None
    """The change along the line. In the unit, positive where it goes the wanted way; null with fewer than three
    values.
    """
    low: float | None
    """Lower end of its 90 % interval. In the unit, positive where it goes the wanted way; null with fewer than
    three values.
    """
    high: float | None
    """Upper end of its 90 % interval. In the unit, positive where it goes the wanted way; null with fewer than
    three values.
    """
    asked_change: float | None
    """How far the path of a measure goes in that time; of what has no path, what one would notice. In the unit,
    positive where it goes the wanted way; null with fewer than three values.
    """


@model
class MyRole(Model):
    """What the caller is at an organization, today."""

    role: Role
    """Key of the role."""
    organization: Place
    """Where."""
    begins_on: date
    """First day."""
    ends_on: date | None
    """Last day, if it is known."""


@model
class NamedPlace(Model):
    """A text about something else in which the person's name stands."""

    table: str
    """The table."""
    field: str
    """The field."""
    id: UUID
    """The resource."""
    is_full_name: bool
    """Whether the full name stands there, which an erasure replaces. Else a part of it, which may be somebody
    else's: see for yourself.
    """


@model
class OAuthError(Model):
    """A refusal of the token endpoints (RFC 6749 §5.2)."""

    error: str
    """The reason, as OAuth names it."""
    error_description: str
    """A sentence for the person who can act."""


@model
class Observation(Model):
    """What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

    It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The site: the organization where it was seen, the initiative's own or one below it."""
    class_id: UUID | None
    """The class in which it was seen, of that organization; null where it was not one class."""
    observer_id: UUID | None
    """The member of staff who saw it; null where a system recorded it."""
    observed_on: date
    """Day on which it was seen, ISO date."""
    levels: list[ObservedLevel]
    """A level for each look-for that was looked at; those that were not are left out."""
    depth: float
    """Mean of its levels, each from 0 (not in place) to 1 (deep) by its place in its look-for, rounded to 4
    places.
    """
    note: str | None
    """What was seen, in words; without names of learners."""
    withdrawn_because: str | None
    """Why it is not to count, as when it was recorded twice; null while it counts."""
    initiative: Initiative | None = UNSET
    """The initiative. Only with `expand`."""
    organization: Organization | None = UNSET
    """The site. Only with `expand`."""
    class_: Class | None = UNSET
    """The class in which it was seen. Only with `expand`."""
    observer: Person | None = UNSET
    """Who saw it. Only with `expand`."""
    resource_type: Literal["observation"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ObservationCreate(Model):
    """A new observation."""

    initiative_id: UUID | str
    """The initiative."""
    organization_id: UUID | str | None = UNSET
    """The site: the organization where it was seen, the initiative's own or one below it. Left out: the
    initiative's own.
    """
    class_id: UUID | str | None = UNSET
    """The class in which it was seen, of that organization; null where it was not one class."""
    observer_id: UUID | str | None = UNSET
    """The member of staff who saw it. Left out: you."""
    observed_on: date
    """Day on which it was seen, ISO date."""
    levels: Sequence[LevelSeen | Mapping[str, object]]
    """A level for each look-for that was looked at; those that were not are left out."""
    note: str | None = UNSET
    """What was seen, in words; without names of learners."""


@model
class ObservationPage(Model):
    """A page of observations."""

    data: list[Observation]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ObservationUpdate(Model):
    """A correction of an observation, or its withdrawal."""

    class_id: UUID | str | None = UNSET
    """The class in which it was seen, of that organization; null where it was not one class."""
    observed_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    levels: Sequence[LevelSeen | Mapping[str, object]] = UNSET
    """A level for each look-for that was looked at; those that were not are left out."""
    note: str | None = UNSET
    """What was seen, in words; without names of learners."""
    withdrawn_because: str | None = UNSET
    """Why it is not to count, as when it was recorded twice; null while it counts."""


@model
class ObservedLevel(Model):
    """At which level a look-for was seen."""

    look_for_id: UUID
    """The look-for."""
    level: str
    """Code of the level."""


@model
class Obstacle(Model):
    """What hinders a plan, or one initiative, strategy or step of it, and which step responds to it."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    initiative_id: UUID | None
    """The initiative of the plan that it hinders; null where it is another thing, or the plan as a whole."""
    strategy_id: UUID | None
    """The strategy of the plan that it hinders; null as above."""
    step_id: UUID | None
    """The step of the plan that it hinders; null as above."""
    kind: ObstacleKind
    """What kind of thing stands in the way."""
    statement: str
    """What stands in the way, in a sentence; without names."""
    state: ObstacleState
    """Where it stands. open → responding, overcome, accepted; responding → open, overcome, accepted; overcome →
    open; accepted → open.
    """
    response_step_id: UUID | None
    """The step of the plan that responds to it; an obstacle that is responded to has one."""
    noticed_on: date
    """Day on which it was noticed, ISO date."""
    respond_by: date | None
    """Day by which there is to be a response, ISO date."""
    ended_on: date | None
    """Day on which it was overcome or accepted, ISO date; null while it is neither."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    initiative: Initiative | None = UNSET
    """The initiative that it hinders. Only with `expand`."""
    strategy: Strategy | None = UNSET
    """The strategy that it hinders. Only with `expand`."""
    step: Step | None = UNSET
    """The step that it hinders. Only with `expand`."""
    response_step: Step | None = UNSET
    """The step that responds to it. Only with `expand`."""
    resource_type: Literal["obstacle"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ObstacleCreate(Model):
    """A new obstacle. It begins as open, or as responding where it has a response step."""

    plan_id: UUID | str
    """The plan that it is part of."""
    initiative_id: UUID | str | None = UNSET
    """The initiative of the plan that it hinders; null where it is another thing, or the plan as a whole."""
    strategy_id: UUID | str | None = UNSET
    """The strategy of the plan that it hinders; null as above."""
    step_id: UUID | str | None = UNSET
    """The step of the plan that it hinders; null as above."""
    kind: ObstacleKind
    """What kind of thing stands in the way."""
    statement: str
    """What stands in the way, in a sentence; without names."""
    response_step_id: UUID | str | None = UNSET
    """The step of the plan that responds to it; an obstacle that is responded to has one."""
    noticed_on: date | None = UNSET
    """Day on which it was noticed, ISO date. Left out: today."""
    respond_by: date | None = UNSET
    """Day by which there is to be a response, ISO date."""


@model
class ObstaclePage(Model):
    """A page of obstacles."""

    data: list[Obstacle]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class ObstacleUpdate(Model):
    """A change of an obstacle."""

    kind: ObstacleKind = UNSET
    """What kind of thing stands in the way."""
    statement: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    state: ObstacleState = UNSET
    """Where it stands. open → responding, overcome, accepted; responding → open, overcome, accepted; overcome →
    open; accepted → open.
    """
    response_step_id: UUID | str | None = UNSET
    """The step of the plan that responds to it; an obstacle that is responded to has one."""
    noticed_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    respond_by: date | None = UNSET
    """Day by which there is to be a response, ISO date."""
    ended_on: date | None = UNSET
    """Day on which it was overcome or accepted, ISO date; null while it is neither. Left out: today."""


@model
class Organization(Model):
    """A district, a school or a department. The one at the root has the id of its district."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    parent_id: UUID | None
    """The organization above; null at the root."""
    name: str
    """Name as people read it, 1–200 characters."""
    kind: OrganizationKind
    """What it is."""
    identifier: str | None
    """Number by which the state or the district knows it."""
    external_ids: dict[str, str]
    """Ids of this resource in other systems, by system."""
    parent: Organization | None = UNSET
    """The organization above. Only with `expand`."""
    children: OrganizationPage = UNSET
    """The organizations below. Only with `expand`."""
    classes: ClassPage = UNSET
    """Its classes. Only with `expand`."""
    plans: PlanPage = UNSET
    """Its plans. Only with `expand`."""
    resource_type: Literal["organization"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class OrganizationPage(Model):
    """A page of organizations."""

    data: list[Organization]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PartDifference(Model):
    """A part of a plan that differs between two revisions."""

    kind: PartKind
    """What kind of part it is."""
    part_id: UUID
    """Its id."""
    change: PartChange
    """What became of it."""
    fields: list[FieldDifference]
    """The stored fields that differ; of a part that was added or removed, none."""


@model
class PartStatus(Model):
    """How a part stands: a goal, measure, initiative, implementation plan, strategy or step."""

    id: UUID
    """Id of the part."""
    kind: PartKind
    """What kind of part it is."""
    parent_ids: list[UUID]
    """What it is part of here. An initiative that serves several goals is part of each; one that serves none of
    the plan's goals is part of the plan.
    """
    status: DerivedStatus
    """How it stands. on_track, at_risk, off_track: the worst of what is in it and of its own reasons. stale:
    nothing in it has moved for long. done: all in it is done or dropped. As they say, where somebody has said
    that it stands otherwise.
    """
    derived_status: DerivedStatus
    """How it stands by what is in it: the same as status, unless somebody has said otherwise."""
    override: StandingOverride | None
    """What somebody has said of how it stands, while that is in force; else null."""
    reasons: list[StatusReason]
    """Why, the worst first: its own reasons and those of what is in it; at most 10."""
    reason_count: int
    """How many reasons there are in it and below."""
    counts: StatusCounts
    """How many of its own parts stand how."""


@model
class PartVerdict(Model):
    """The verdict on a strategy or an initiative, the sentence that tells it, and what it rests on."""

    id: UUID
    """Id of the strategy or the initiative."""
    kind: PartKind
    """strategy or initiative."""
    verdict: Verdict
    """Depth crossed with movement: deep_and_moving; deep_but_not_moving (the what is wrong);
    moving_although_shallow; shallow_and_still (the how is wrong). too_early: unless both are clear.
    """
    sentence: str
    """The verdict in a sentence or two."""
    depth: HowDeep
    """deep, shallow: the whole interval of the newest reading lies above, or below, the line. unclear: it holds
    the line. too_few: fewer than five observations. too_old: the latest is. not_observed: there is none.
    """
    depth_source: DepthSource | None
    """What it was seen by; null where nothing was."""
    depth_of_id: UUID
    """Whose depth it is: a strategy without indicators of cause in percent is as deep as its initiative."""
    depth_reading: DepthReading | None
    """The newest reading; null where nothing was seen."""
    movement: HowMoving
    """moving: the whole interval of the change goes the wanted way. still: all of it lies below what was asked
        by then. divided: one clearly moves, and another clearly does not. unclear: neither. too_few: fewer
        than three values. too_old: the latest is. not_measured: there is none.
    """
    movement_of_id: UUID
    """Whose movement it is: a strategy without indicators of effect moves learners as its initiative."""
    joined: list[JoinedMovement]
    """The voices that the movement was joined from."""


@model
class PendingOutcome(Model):
    """An adjustment of which nobody has said what came of it, or only that it was too early to tell."""

    adjustment_id: UUID
    """The adjustment."""
    decided_on: date
    """Day of the decision, ISO date."""
    decision: str
    """What was decided."""
    newest_judgement: OutcomeJudgement | None
    """too_early, or null where nothing was said."""
    days_open: int
    """Days since the decision, or since it was too early to tell."""


@model
class PendingOutcomes(Model):
    """The adjustments of a plan that wait for somebody to say what came of them, the longest first."""

    id: UUID
    """Id of the plan."""
    as_of: date
    """The day for which it holds, ISO date."""
    days: int
    """How many days an adjustment may be open."""
    adjustments: list[PendingOutcome]
    """At most 300."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class Person(Model):
    """A learner, a member of staff or a guardian. Contact and birth date show only to those who may see them."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    given_name: str
    """Name as people read it, 1–200 characters."""
    family_name: str
    """Name as people read it, 1–200 characters."""
    preferred_name: str | None
    """Name that the person goes by."""
    display_name: str
    """Preferred or given name, and family name."""
    email: str | None
    """E-mail address."""
    phone: str | None
    """Telephone number."""
    birth_date: date | None
    """Date of birth, ISO date."""
    grade_levels: list[str]
    """Grade levels by their CEDS codes: KG, 01 … 12."""
    is_learner: bool
    """Whether the person is a learner of the district."""
    is_active: bool
    """Whether the person is there at present."""
    erased_at: datetime | None
    """When everything known of the person was erased; the name is `Erased person` since then. Else null."""
    external_ids: dict[str, str]
    """Ids of this resource in other systems, by system."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    role_assignments: RoleAssignmentPage = UNSET
    """What the person is, and where. Only with `expand`."""
    enrollments: EnrollmentPage = UNSET
    """The classes that the person is in. Only with `expand`."""
    progress: ProgressPage = UNSET
    """Where the learner stands, per competency. Only with `expand`."""
    evidence: EvidencePage = UNSET
    """What the learner has shown. Only with `expand`."""
    resource_type: Literal["person"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PersonPage(Model):
    """A page of people."""

    data: list[Person]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PersonalAccessToken(Model):
    """A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a
    hash.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    person_id: UUID
    """The person that it stands for."""
    name: str
    """Name as people read it, 1–200 characters."""
    scopes: list[str] | None
    """What it is limited to, `<area>:read` and `<area>:write`; null for whatever the person may.
    `calendar:read`, alone: for the address of a calendar, and good for nothing else.
    """
    first_characters: str
    """How it begins, so that you recognize it: `ach_pat_` and 4 characters."""
    expires_at: datetime
    """When it ends by itself."""
    last_used_at: datetime | None
    """When it was used last, to the minute; null while it has not been."""
    token: str | None
    """The token, `ach_pat_…`. Shown once: in the answer that makes it; null in every other one."""
    person: Person | None = UNSET
    """Whose it is, where you may see them. Only with `expand`."""
    resource_type: Literal["personal_access_token"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PersonalAccessTokenCreate(Model):
    """A new token of your own."""

    name: str
    """Name as people read it, 1–200 characters."""
    scopes: Sequence[str] | None = UNSET
    """What it is limited to, `<area>:read` and `<area>:write`; null for whatever the person may.
    `calendar:read`, alone: for the address of a calendar, and good for nothing else.
    """
    expires_on: date
    """Last day on which it works, in UTC: today, or up to 366 days later."""


@model
class PersonalAccessTokenPage(Model):
    """A page of personal access tokens."""

    data: list[PersonalAccessToken]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Phase(Model):
    """A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

    Phases follow each other by their rank. One opens when the success metrics of the phase before it are met,
    or when
    somebody decides otherwise with a reason.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The organization of the initiative."""
    kind: PhaseKind
    """What the phase is for."""
    name: str
    """Name as people read it, 1–200 characters."""
    rank: int
    """Place in the order, smallest first."""
    begins_on: date | None
    """First day as it is planned, ISO date."""
    ends_on: date | None
    """Last day as it is planned, ISO date; not before the first."""
    site_ids: list[UUID]
    """The organizations where it is rolled out: the initiative's own or those below it; empty: all of them."""
    grade_levels: list[str]
    """The grade levels that take part, by their CEDS codes: KG, 01 … 12; empty: all."""
    class_ids: list[UUID]
    """The classes that take part, where it is not all of the sites; empty: all."""
    state: PhaseState
    """Where it stands. planned → open → completed."""
    opened_on: date | None
    """Day on which it opened, ISO date; null while it is planned."""
    opened_by_id: UUID | None
    """The person who opened it."""
    opened_because: str | None
    """Why it was opened, in the words of who decided; a reason is needed where success metrics of the phase
    before were not met.
    """
    opening_readings: list[MetricReading] | None
    """What the success metrics of the phase before came to when it opened; null where you may not see monitoring
    evidence there.
    """
    completed_on: date | None
    """Day on which it was completed, ISO date; null while it is not."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    initiative: Initiative | None = UNSET
    """The initiative. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization of the initiative. Only with `expand`."""
    opened_by: Person | None = UNSET
    """Who opened it. Only with `expand`."""
    sites: OrganizationPage = UNSET
    """Where it is. Only with `expand`."""
    classes: ClassPage = UNSET
    """The classes in it. Only with `expand`."""
    metrics: PhaseMetricPage = UNSET
    """What shows its success. Only with `expand`."""
    resource_type: Literal["phase"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PhaseComplete(Model):
    """The completion of a phase."""

    completed_on: date | None = UNSET
    """Day on which it was completed, ISO date. Left out: today."""


@model
class PhaseCreate(Model):
    """A new phase. It begins as planned."""

    initiative_id: UUID | str
    """The initiative."""
    kind: PhaseKind
    """What the phase is for."""
    name: str
    """Name as people read it, 1–200 characters."""
    rank: int = UNSET
    """Place in the order, smallest first."""
    begins_on: date | None = UNSET
    """First day as it is planned, ISO date."""
    ends_on: date | None = UNSET
    """Last day as it is planned, ISO date; not before the first."""
    site_ids: Sequence[UUID | str] = UNSET
    """The organizations where it is rolled out: the initiative's own or those below it; empty: all of them."""
    grade_levels: Sequence[str] = UNSET
    """The grade levels that take part, by their CEDS codes: KG, 01 … 12; empty: all."""
    class_ids: Sequence[UUID | str] = UNSET
    """The classes that take part, where it is not all of the sites; empty: all."""


@model
class PhaseMetric(Model):
    """What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a
    judgement.

    What counts was read, seen or judged since the phase opened.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    phase_id: UUID
    """The phase whose success it shows."""
    initiative_id: UUID
    """The initiative."""
    organization_id: UUID
    """The organization of the initiative."""
    kind: MetricKind
    """How one sees it."""
    statement: str
    """What is to be so, in a sentence."""
    indicator_id: UUID | None
    """The indicator of the initiative whose newest evidence is read; null for other kinds, or once it is gone."""
    measure_id: UUID | None
    """The measure of a goal that the initiative serves, which is read; null for other kinds, or once it is gone."""
    comparison: MetricComparison | None
    """How what is read is held against what is wanted; null where somebody judges."""
    wanted: float | None
    """What is wanted, in the unit of the indicator or the measure, of a depth from 0 to 1; null where somebody
    judges.
    """
    rank: int
    """Place in the order, smallest first."""
    is_met: bool | None
    """Of a narrative metric: what was judged; null while it has not been, and for other kinds."""
    judged_on: date | None
    """Day of the judgement, ISO date."""
    judged_by_id: UUID | None
    """The person who judged."""
    judgement: str | None
    """What the judgement rests on, in words; without names of learners."""
    phase: Phase | None = UNSET
    """The phase whose success it shows. Only with `expand`."""
    initiative: Initiative | None = UNSET
    """The initiative. Only with `expand`."""
    indicator: Indicator | None = UNSET
    """The indicator that is read. Only with `expand`."""
    measure: Measure | None = UNSET
    """The measure that is read. Only with `expand`."""
    judged_by: Person | None = UNSET
    """Who judged. Only with `expand`."""
    resource_type: Literal["phase_metric"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PhaseMetricCreate(Model):
    """A new success metric. A phase has at most 20."""

    phase_id: UUID | str
    """The phase whose success it shows."""
    kind: MetricKind
    """How one sees it."""
    statement: str
    """What is to be so, in a sentence."""
    indicator_id: UUID | str | None = UNSET
    """The indicator of the initiative whose newest evidence is read; null for other kinds, or once it is gone."""
    measure_id: UUID | str | None = UNSET
    """The measure of a goal that the initiative serves, which is read; null for other kinds, or once it is gone."""
    comparison: MetricComparison | None = UNSET
    """How what is read is held against what is wanted; null where somebody judges. Left out: at_least."""
    wanted: float | None = UNSET
    """What is wanted, in the unit of the indicator or the measure, of a depth from 0 to 1; null where somebody
    judges.
    """
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class PhaseMetricJudge(Model):
    """A judgement of a narrative metric."""

    is_met: bool
    """Whether it is so."""
    judgement: str
    """What the judgement rests on, in words; without names of learners."""
    judged_on: date | None = UNSET
    """Day of the judgement, ISO date. Left out: today."""


@model
class PhaseMetricPage(Model):
    """A page of phase metrics."""

    data: list[PhaseMetric]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PhaseMetricUpdate(Model):
    """A change of a success metric. What it is read from stays: add another one instead."""

    statement: str = UNSET
    """One line of text, 1–500 characters."""
    comparison: MetricComparison | None = UNSET
    """How what is read is held against what is wanted; null where somebody judges."""
    wanted: float | None = UNSET
    """What is wanted, in the unit of the indicator or the measure, of a depth from 0 to 1; null where somebody
    judges.
    """
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class PhaseOpen(Model):
    """The opening of a phase."""

    opened_on: date | None = UNSET
    """Day on which it opens, ISO date; the metrics are read as of that day. Left out: today."""
    opened_because: str | None = UNSET
    """Why it opens; needed where success metrics of the phase before are not met."""


@model
class PhasePage(Model):
    """A page of phases."""

    data: list[Phase]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PhaseReadiness(Model):
    """Whether a phase could open today, and how each success metric of the phase before it stands.

    Read from what you may see.
    """

    id: UUID
    """Id of the phase."""
    state: PhaseState
    """Where it stands."""
    phase_before_id: UUID | None
    """The phase before it; null for the first one."""
    state_before: PhaseState | None
    """Where the phase before stands: while that is planned, this one does not open without a reason."""
    is_ready: bool
    """Whether it could open without a reason: all are met, or it is the first."""
    as_of: date
    """The day as of which the metrics are read, ISO date."""
    readings: list[MetricReading]
    """Each success metric of the phase before, by rank; at most 20."""


@model
class PhaseUpdate(Model):
    """A change of a phase. Lists are sent as a whole. Where it stands is changed by opening and completing it."""

    kind: PhaseKind = UNSET
    """What the phase is for."""
    name: str = UNSET
    """Name as people read it, 1–200 characters."""
    rank: int = UNSET
    """Place in the order, smallest first."""
    begins_on: date | None = UNSET
    """First day as it is planned, ISO date."""
    ends_on: date | None = UNSET
    """Last day as it is planned, ISO date; not before the first."""
    site_ids: Sequence[UUID | str] = UNSET
    """The organizations where it is rolled out: the initiative's own or those below it; empty: all of them."""
    grade_levels: Sequence[str] = UNSET
    """The grade levels that take part, by their CEDS codes: KG, 01 … 12; empty: all."""
    class_ids: Sequence[UUID | str] = UNSET
    """The classes that take part, where it is not all of the sites; empty: all."""


@model
class Place(Model):
    """A district or an organization, by name."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    name: str
    """Name as people read it, 1–200 characters."""


@model
class Plan(Model):
    """A strategic plan, or a year's improvement plan, of a district or a school.

    A plan of the district's own organization is written by the district's administrators, a school's plan by
    its
    leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of the
    district,
    only while it is published, and of it the summary: the fields that count steps and tell of the approval
    and of the
    team are null.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The organization that it belongs to."""
    kind: PlanKind
    """Several years of direction, or one year's improvement."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None
    """What the plan is about, in plain words; families read it once the plan is published."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date
    """Last day, ISO date."""
    status: PlanStatus
    """Where it stands. draft → active → completed → archived; back: completed → active, archived → completed."""
    is_published: bool
    """Whether families may read the summary: title, summary, period, organization, status and the goals'
    statements. A draft cannot be published.
    """
    aligned_to_plan_id: UUID | None
    """The plan that this one follows: one of an organization above, or the strategic plan of its own
    organization.
    """
    team_id: UUID | None
    """The team that carries it, of its organization or of one above; null while there is none. Families are not
    told.
    """
    approved_at: datetime | None
    """When it was approved, RFC 3339 in UTC; null while it is not."""
    approved_by_id: UUID | None
    """The person who approved it."""
    copied_from_id: UUID | None
    """The plan that it was begun from, which may be gone."""
    template_id: UUID | None
    """The template that it was begun from, which may be gone."""
    open_step_count: int | None
    """Number of its steps that are neither done nor dropped."""
    done_step_count: int | None
    """Number of its steps that are done."""
    overdue_step_count: int | None
    """Number of its open steps whose due date has passed."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    organization: Organization | None = UNSET
    """The organization whose plan it is. Only with `expand`."""
    aligned_to: Plan | None = UNSET
    """The plan that this one follows. Only with `expand`."""
    aligned_plans: PlanPage = UNSET
    """The plans that follow this one. Only with `expand`."""
    copied_from: Plan | None = UNSET
    """The plan that it was begun from. Only with `expand`."""
    copies: PlanPage = UNSET
    """The plans that were begun from it. Only with `expand`."""
    template: PlanTemplate | None = UNSET
    """The template that it was begun from. Only with `expand`."""
    approved_by: Person | None = UNSET
    """Who approved it. Only with `expand`."""
    team: Team | None = UNSET
    """The team that carries it. Only with `expand`."""
    priorities: PriorityPage = UNSET
    """Why its areas come first. Only with `expand`."""
    goals: GoalPage = UNSET
    """What it wants to reach. Only with `expand`."""
    measures: MeasurePage = UNSET
    """The measures of its goals. Only with `expand`."""
    initiatives: InitiativePage = UNSET
    """The initiatives that are part of it. Only with `expand`."""
    implementation_plans: ImplementationPlanPage = UNSET
    """How its initiatives are carried out. Only with `expand`."""
    strategies: StrategyPage = UNSET
    """The strategies of its implementation plans. Only with `expand`."""
    steps: StepPage = UNSET
    """Its action steps. Only with `expand`."""
    step_resources: StepResourcePage = UNSET
    """What its steps need. Only with `expand`."""
    obstacles: ObstaclePage = UNSET
    """What hinders it. Only with `expand`."""
    indicators: IndicatorPage = UNSET
    """What is monitored. Only with `expand`."""
    monitoring_cycles: MonitoringCyclePage = UNSET
    """What is tried, and predicted. Only with `expand`."""
    monitoring_evidence: MonitoringEvidencePage = UNSET
    """What was seen. Only with `expand`."""
    adjustments: AdjustmentPage = UNSET
    """What was decided on evidence. Only with `expand`."""
    status_overrides: StatusOverridePage = UNSET
    """What people said of how it, or a part, stands. Only with `expand`."""
    revisions: PlanRevisionPage = UNSET
    """Its history, each change a revision. Only with `expand`."""
    resource_type: Literal["plan"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PlanBegin(Model):
    """A new plan, from a template. It begins as a draft."""

    organization_id: UUID | str | None = UNSET
    """The organization whose plan it will be. Left out: the district itself."""
    title: str
    """Name as people read it, 1–200 characters."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date | None = UNSET
    """Last day, ISO date; not before the first. Left out: after the template's days."""
    initiative_id: UUID | str | None = UNSET
    """The initiative that is carried out in the new plan where the original's is neither of its organization nor
    of one above. It is one of these itself.
    """


@model
class PlanCheck(Model):
    """What a reviewer would say of a plan: what is missing or unlikely to work, where, and why that matters.

    Nothing is refused because of it. An empty list says that nothing of what the rules look at is missing.
    """

    id: UUID
    """Id of the plan."""
    checked_on: date
    """The day for which it holds, ISO date."""
    error_count: int
    """Number of findings that are errors."""
    warning_count: int
    """Number of findings that are warnings."""
    advice_count: int
    """Number of findings that are advice."""
    findings: list[PlanFinding]
    """The gravest first, then in the order of the rules and of the document; at most 600."""
    truncated: list[str]
    """Names of the lists that the plan's document cuts: the rest is not checked."""


@model
class PlanCheckRule(Model):
    """A rule of the plan check."""

    code: str
    """Stable code of the rule."""
    severity: Severity
    """error: nobody could act on it. warning: it rarely goes well. advice: it would be better."""
    message: str
    """What is wrong where it is found, and what to do."""
    explanation: str
    """Why it matters."""
    source: str
    """What the rule rests on."""


@model
class PlanCheckRules(Model):
    """The rules of the plan check, in the order in which they are applied."""

    rules: list[PlanCheckRule]
    """All of them."""


@model
class PlanComparison(Model):
    """What differs between two revisions of a plan, part by part, as far as you may see both."""

    id: UUID
    """Id of the plan."""
    from_revision: int
    """Number of the earlier revision."""
    to_revision: int
    """Number of the later one."""
    parts: list[PartDifference]
    """The parts that differ, in the order of a plan's document."""
    truncated: list[str]
    """Names of the lists that a document cuts: of what it does not show, no difference is told."""


@model
class PlanCopy(Model):
    """A copy of a plan: a draft of what was meant to be done, with nothing of what came of it.

    Steps begin anew, and their dates move with the first day of the plan. Measures have neither baseline nor
    target.
    """

    title: str
    """Name as people read it, 1–200 characters."""
    organization_id: UUID | str | None = UNSET
    """The organization whose plan it will be. Left out: that of the original."""
    kind: PlanKind | None = UNSET
    """What it will be. Left out: what the original is."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date | None = UNSET
    """Last day, ISO date; not before the first. Left out: it lasts as long as the original."""
    takes: Sequence[TakenPart] = UNSET
    """What goes along. Steps and indicators come with their strategies."""
    keeps_responsible: bool = UNSET
    """Whether steps keep who is responsible; only within the same organization."""
    initiative_id: UUID | str | None = UNSET
    """The initiative that is carried out in the new plan where the original's is neither of its organization nor
    of one above. It is one of these itself.
    """


@model
class PlanCopyForward(Model):
    """The plan of the next period."""

    title: str
    """Name as people read it, 1–200 characters."""
    begins_on: date
    """First day, ISO date; after that of the present plan."""
    ends_on: date
    """Last day, ISO date; not before the first."""


@model
class PlanCreate(Model):
    """A new plan. It begins as a draft."""

    organization_id: UUID | str
    """The organization that it belongs to."""
    kind: PlanKind
    """Several years of direction, or one year's improvement."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None = UNSET
    """What the plan is about, in plain words; families read it once the plan is published."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date
    """Last day, ISO date; not before the first."""
    aligned_to_plan_id: UUID | str | None = UNSET
    """The plan that this one follows: one of an organization above, or the strategic plan of its own
    organization.
    """
    team_id: UUID | str | None = UNSET
    """The team that carries it, of its organization or of one above; null while there is none."""


@model
class PlanDocument(Model):
    """A plan with everything in it: each kind is a list of its own, and tells by its ids what it belongs to.

    A guardian's document has the goals of a published plan, and nothing else.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The organization that it belongs to."""
    kind: PlanKind
    """Several years of direction, or one year's improvement."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None
    """What the plan is about, in plain words; families read it once the plan is published."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date
    """Last day, ISO date."""
    status: PlanStatus
    """Where it stands. draft → active → completed → archived; back: completed → active, archived → completed."""
    is_published: bool
    """Whether families may read the summary: title, summary, period, organization, status and the goals'
    statements. A draft cannot be published.
    """
    aligned_to_plan_id: UUID | None
    """The plan that this one follows: one of an organization above, or the strategic plan of its own
    organization.
    """
    team_id: UUID | None
    """The team that carries it, of its organization or of one above; null while there is none. Families are not
    told.
    """
    approved_at: datetime | None
    """When it was approved, RFC 3339 in UTC; null while it is not."""
    approved_by_id: UUID | None
    """The person who approved it."""
    copied_from_id: UUID | None
    """The plan that it was begun from, which may be gone."""
    template_id: UUID | None
    """The template that it was begun from, which may be gone."""
    open_step_count: int | None
    """Number of its steps that are neither done nor dropped."""
    done_step_count: int | None
    """Number of its steps that are done."""
    overdue_step_count: int | None
    """Number of its open steps whose due date has passed."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    teams: list[Team]
    """Who carries it and its initiatives, by name; at most 50."""
    team_members: list[TeamMember]
    """Who is, was or will be on these teams, by the first day; at most 300."""
    priorities: list[Priority]
    """Why its areas come first, by rank; at most 100."""
    goals: list[Goal]
    """What it wants to reach, by rank; at most 100."""
    measures: list[Measure]
    """How one sees that the goals are reached; at most 300."""
    measurements: list[Measurement]
    """What was measured, the newest first; at most 1,000."""
    initiatives: list[Initiative]
    """The initiatives that are part of it; at most 100."""
    look_fors: list[LookFor]
    """What of their vision is looked for, by rank; at most 300."""
    observations: list[Observation]
    """What was seen of them at their sites, the newest first; at most 300."""
    phases: list[Phase]
    """How they are rolled out, by rank; at most 100."""
    phase_metrics: list[PhaseMetric]
    """What lets the next phase open, by rank; at most 300."""
    commitment_readings: list[CommitmentReading]
    """How those who carry them stand to them, the newest first; at most 200."""
    implementation_plans: list[ImplementationPlan]
    """How they are carried out; at most 100."""
    strategies: list[Strategy]
    """The strategies, by rank; at most 300."""
    steps: list[Step]
    """The action steps, in their sequence; at most 2,000."""
    step_resources: list[StepResource]
    """What the steps need, step by step; at most 500."""
    obstacles: list[Obstacle]
    """What hinders it, by the day of notice; at most 100."""
    indicators: list[Indicator]
    """What is monitored, by rank; at most 300."""
    monitoring_cycles: list[MonitoringCycle]
    """What is tried and predicted, the newest first; at most 200."""
    monitoring_evidence: list[MonitoringEvidence]
    """What was seen, the newest first; at most 1,000."""
    saved_questions: list[SavedQuestion]
    """What is asked of learners' progress; at most 300."""
    adjustments: list[Adjustment]
    """What was decided on it, the newest first; at most 300."""
    adjustment_outcomes: list[AdjustmentOutcome]
    """What came of that, the newest first; at most 300."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""
    organization: Organization | None = UNSET
    """The organization whose plan it is. Only with `expand`."""
    aligned_to: Plan | None = UNSET
    """The plan that this one follows. Only with `expand`."""
    approved_by: Person | None = UNSET
    """Who approved it. Only with `expand`."""
    team: Team | None = UNSET
    """The team that carries it. Only with `expand`."""


@model
class PlanFinding(Model):
    """Something that the check has found in a plan, by one of its rules."""

    code: str
    """Stable code of the rule."""
    severity: Severity
    """error: nobody could act on it. warning: it rarely goes well. advice: it would be better."""
    message: str
    """What is wrong where it is found, and what to do."""
    explanation: str
    """Why it matters."""
    source: str
    """What the rule rests on."""
    pointer: str
    """Where: a JSON pointer into the plan's document."""
    part_id: UUID
    """Id of the part that it is about; of the plan itself where it is about the whole."""


@model
class PlanPage(Model):
    """A page of plans."""

    data: list[Plan]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PlanRestore(Model):
    """To which revision a plan goes back."""

    revision: int
    """Number of the revision whose state comes back."""
    newest_revision: int
    """Number of the newest revision that you have seen; where there is a newer one, nothing is done."""


@model
class PlanRevision(Model):
    """What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
    changes.

    The database writes them itself: nothing is changed past them, and none is changed or deleted.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    plan_id: UUID
    """The plan."""
    number: int
    """Its place in the plan's history, from 1."""
    made_at: datetime
    """When the change was made. RFC 3339 in UTC."""
    actor_kind: AuthorKind
    """What made it: a person, a client, or the service itself."""
    actor_id: UUID | None
    """The person or client that made it; null for the service itself."""
    operation: str | None
    """What was asked: the `operationId` in OpenAPI; null where that is not known."""
    parts: list[RevisedPart]
    """What it added and changed, as far as you may see it; at most 500."""
    removed_parts: list[RemovedPart]
    """What it removed, as far as you might see it; at most 500."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    actor: Person | ApiClient | None = UNSET
    """Who made it; null for the service itself, and where you may not see them. Only with `expand`."""
    resource_type: Literal["plan_revision"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PlanRevisionPage(Model):
    """A page of plan revisions."""

    data: list[PlanRevision]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PlanTemplate(Model):
    """What plans may begin from: what was meant to be done in a plan, apart from its place and time.

    The district's administrators save templates; whoever leads a school reads them, and begins plans from
    them.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    title: str
    """Name as people read it, 1–200 characters."""
    description: str | None
    """When to begin from it, and what to look after then; without names of learners."""
    kind: PlanKind
    """What a plan that begins from it is."""
    period_days: int
    """Number of days from the first day of such a plan to its last."""
    copied_from_id: UUID | None
    """The plan that it was saved from, which may be gone."""
    goal_count: int
    """Number of its goals."""
    strategy_count: int
    """Number of its strategies."""
    step_count: int
    """Number of its steps."""
    copied_from: Plan | None = UNSET
    """The plan that it was saved from. Only with `expand`."""
    plans: PlanPage = UNSET
    """The plans that began from it. Only with `expand`."""
    resource_type: Literal["plan_template"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PlanTemplateContent(Model):
    """A template with everything in it: each kind is a list of its own, and tells by ids what belongs together."""

    priorities: list[TemplatePriority]
    """Why its areas come first."""
    goals: list[TemplateGoal]
    """What is to be reached."""
    measures: list[TemplateMeasure]
    """How one sees it."""
    implementation_plans: list[TemplateImplementationPlan]
    """How it is carried out."""
    served_goals: list[TemplateService]
    """Which goals these initiatives serve."""
    strategies: list[TemplateStrategy]
    """The strategies."""
    steps: list[TemplateStep]
    """The action steps."""
    step_resources: list[TemplateResource]
    """What the steps need."""
    indicators: list[TemplateIndicator]
    """What is monitored."""
    saved_questions: list[TemplateQuestion]
    """What is asked of learners' progress."""
    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""


@model
class PlanTemplatePage(Model):
    """A page of plan templates."""

    data: list[PlanTemplate]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PlanTemplateSave(Model):
    """A new template, from a plan."""

    title: str
    """Name as people read it, 1–200 characters."""
    description: str | None = UNSET
    """When to begin from it, and what to look after then; without names of learners."""
    takes: Sequence[TakenPart] = UNSET
    """What goes along. Steps and indicators come with their strategies."""


@model
class PlanTemplateUpdate(Model):
    """A change of a template. What it holds is changed by saving another one."""

    title: str = UNSET
    """Name as people read it, 1–200 characters."""
    description: str | None = UNSET
    """When to begin from it, and what to look after then; without names of learners."""


@model
class PlanUpdate(Model):
    """A change of a plan."""

    title: str = UNSET
    """Name as people read it, 1–200 characters."""
    summary: str | None = UNSET
    """What the plan is about, in plain words; families read it once the plan is published."""
    begins_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    ends_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    status: PlanStatus = UNSET
    """Where it stands. draft → active → completed → archived; back: completed → active, archived → completed."""
    is_published: bool = UNSET
    """Whether families may read the summary: title, summary, period, organization, status and the goals'
    statements. A draft cannot be published.
    """
    aligned_to_plan_id: UUID | str | None = UNSET
    """The plan that this one follows: one of an organization above, or the strategic plan of its own
    organization.
    """
    team_id: UUID | str | None = UNSET
    """The team that carries it, of its organization or of one above; null while there is none."""


@model
class PlanVerdicts(Model):
    """The verdicts on the initiatives and strategies of a plan: of the goals and at the sites of this plan.

    They are worked out when they are asked for, of what you may see.
    """

    id: UUID
    """Id of the plan."""
    as_of: date
    """The day of which this is told, UTC: today, or the last day of a plan that is completed or archived. ISO
    date.
    """
    verdicts: list[PartVerdict]
    """Each initiative, then each strategy."""
    readings: list[MovementReading]
    """What learners showed: each measure and indicator once, with its values."""
    thresholds: VerdictThresholds
    """What a verdict is decided by."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class PlatformAuditEntry(Model):
    """One change of what stands above districts: accounts, credentials, signing keys, the districts themselves."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    occurred_at: datetime
    """When, RFC 3339 in UTC."""
    actor_kind: AuthorKind
    """What did it; `database` is somebody connected past the service."""
    actor_id: UUID | None
    """The person, client or platform account; null for all else."""
    job: str | None
    """The service's own job, or the database's user; null for people and clients."""
    request_id: str | None
    """`X-Request-Id` of the request; null where there was none."""
    operation: str | None
    """What was asked for: the `operationId` in OpenAPI, or the name of the task."""
    action: AuditAction
    """What was done."""
    subject_type: str
    """What was changed, in the singular: `step`, `person`, `role_assignment`."""
    subject_id: UUID | None
    """Id of what was changed; null for signing keys."""
    district_id: UUID | None
    """The district that it is about."""
    changed: list[str]
    """Names of the changed fields; empty where it was created or deleted."""
    before: dict[str, object] | None
    """The values before. Neither secrets nor addresses are kept."""
    after: dict[str, object] | None
    """The values after."""
    redacted: list[str]
    """Names of the fields that are null because you may not see them."""
    resource_type: Literal["platform_audit_entry"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PlatformAuditEntryPage(Model):
    """A page of platform audit entries."""

    data: list[PlatformAuditEntry]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PolicyApplied(Model):
    """The policy as it was applied."""

    id: UUID | None
    """The policy; null for the default."""
    edition: int | None
    """Its edition; null for the default."""
    method: MasteryMethod
    """How one result is made from many scores."""
    weight: float | None
    """Share of the newest score, a fraction; null for the method's own."""
    n: int | None
    """Number of scores, for methods that take one."""
    rounding: int
    """Decimals of the result; half goes up."""
    counts_practice: bool
    """Whether practice counts."""


@model
class PreviewedStep(Model):
    """A step as it is, and as it would be."""

    step_id: UUID
    """The step."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    title: str
    """One line of text, 1–500 characters."""
    changed: list[str]
    """Names of the fields that would change."""
    responsible_id: UUID | None
    """Who sees to it."""
    new_responsible_id: UUID | None
    """Who would see to it."""
    due_on: date | None
    """Its date, ISO date."""
    new_due_on: date | None
    """The date that it would have, ISO date."""
    status: StepStatus
    """Where it stands."""
    new_status: StepStatus
    """Where it would stand."""
    sequence: int
    """Its place in the order of its strategy."""
    new_sequence: int
    """The place that it would have."""
    pushed_by_id: UUID | None
    """The step that pushes it the farthest; null where it is chosen."""
    is_after_plan_ends: bool
    """Whether the new date is after the last day of the plan."""


@model
class Priority(Model):
    """Why an area comes first in a plan: the finding, and where it comes from."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """One line of text, 1–500 characters."""
    source_kind: FindingSource
    """Where the finding comes from."""
    finding: str
    """What was found."""
    rank: int
    """Place in the order, smallest first."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    resource_type: Literal["priority"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PriorityCreate(Model):
    """A new priority."""

    plan_id: UUID | str
    """The plan that it is part of."""
    title: str
    """One line of text, 1–500 characters."""
    source_kind: FindingSource
    """Where the finding comes from."""
    finding: str
    """What was found."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class PriorityPage(Model):
    """A page of priorities."""

    data: list[Priority]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PriorityUpdate(Model):
    """A change of a priority."""

    title: str = UNSET
    """One line of text, 1–500 characters."""
    source_kind: FindingSource = UNSET
    """Where the finding comes from."""
    finding: str = UNSET
    """Text of several paragraphs, 1–20,000 characters."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class PrivacyRequest(Model):
    """A wish that what is known of a person be handed over, or erased."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    kind: RequestKind
    """What is asked for."""
    person_id: UUID
    """Whom it is about."""
    reason: str
    """Why; `Erased.` once the person is erased."""
    status: RequestStatus
    """`requested`, then `approved` or `refused`; `running` while an export has been begun and not yet been
    fetched whole; `done`.
    """
    requested_by_id: UUID | None
    """The person who asked."""
    requested_by_client_id: UUID | None
    """The machine client that asked."""
    decided_by_id: UUID | None
    """The administrator who approved or refused."""
    decided_at: datetime | None
    """When that was."""
    refusal: str | None
    """Why it was refused."""
    effects: ErasureEffects | None
    """Of an erasure: what it would do, as last worked out, or what it has done."""
    done_at: datetime | None
    """When the archive was first fetched whole, or the person erased."""
    person: Person | None = UNSET
    """Whom it is about. Only with `expand`."""
    requested_by: Person | None = UNSET
    """Who asked. Only with `expand`."""
    decided_by: Person | None = UNSET
    """Who approved or refused it. Only with `expand`."""
    resource_type: Literal["privacy_request"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class PrivacyRequestCreate(Model):
    """A new request. Learners may ask for themselves, guardians for their children, administrators for
    everybody.
    """

    kind: RequestKind
    """What is asked for."""
    person_id: UUID | str
    """Whom it is about."""
    reason: str
    """Why, in a sentence, 10–1,000 characters. It is erased with the person."""


@model
class PrivacyRequestPage(Model):
    """A page of privacy requests."""

    data: list[PrivacyRequest]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class Problem(Model):
    """A problem document (RFC 9457). `code` is stable; `detail` is for the person who can act."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    errors: list[FieldProblem]


@model
class Progress(Model):
    """Where one learner stands with one competency: always exactly what the policy says of the evidence in
    force.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    learner_id: UUID
    """The learner."""
    competency_id: UUID
    """The competency."""
    is_habit: bool
    """Whether it is a habit of work, which never enters an academic result."""
    score: float | None
    """Result in the points of the competency's scale, rounded half up; null while there is none."""
    level: str | None
    """Code of the level that the score reaches; null below all levels or without a score."""
    state: ProgressState
    """How far the learner has come."""
    since: datetime | None
    """When that was shown with which the present state began, RFC 3339 in UTC; looked for in the newest 50
    demonstrations. Null where nothing counts yet.
    """
    evidence_count: int
    """How many pieces of evidence with a result are in force."""
    kinds: EvidenceKinds
    """The same by kind."""
    trend: Trend | None
    """Where the newest demonstrations point; null with fewer than two."""
    policy_id: UUID | None
    """The policy that decided; null where the default did."""
    learner: Person | None = UNSET
    """The learner. Only with `expand`."""
    competency: Competency | None = UNSET
    """The competency. Only with `expand`."""
    policy: MasteryPolicy | None = UNSET
    """The policy that decided. Only with `expand`."""
    reasons: ProgressExplanation | None = UNSET
    """Why it is what it is. Only with `expand`."""
    resource_type: Literal["progress"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ProgressEntry(Model):
    """One line of a learner's progress."""

    id: UUID
    """Id of the progress."""
    competency_id: UUID
    """The competency."""
    competency: CompetencyLabel | None
    """The competency; null where you may not see it."""
    score: float | None
    """Result in the points of the competency's scale, rounded half up; null while there is none."""
    level: str | None
    """Code of the level that the score reaches; null below all levels or without a score."""
    state: ProgressState
    """How far the learner has come."""
    since: datetime | None
    """When that was shown with which the present state began, RFC 3339 in UTC; looked for in the newest 50
    demonstrations. Null where nothing counts yet.
    """
    evidence_count: int
    """How many pieces of evidence with a result are in force."""
    trend: Trend | None
    """Where the newest demonstrations point; null with fewer than two."""


@model
class ProgressExplanation(Model):
    """A learner's progress with one competency, and why it is what it is."""

    id: UUID
    """Id of the progress."""
    learner_id: UUID
    """The learner."""
    competency_id: UUID
    """The competency."""
    score: float | None
    """Result in the points of the competency's scale, rounded half up; null while there is none."""
    level: str | None
    """Code of the level that the score reaches; null below all levels or without a score."""
    state: ProgressState
    """How far the learner has come."""
    since: datetime | None
    """When that was shown with which the present state began, RFC 3339 in UTC; looked for in the newest 50
    demonstrations. Null where nothing counts yet.
    """
    explanation: Explanation
    """The policy, the reasons, and the evidence that decided."""


@model
class ProgressPage(Model):
    """A page of progress."""

    data: list[Progress]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class PushedStep(Model):
    """A step that would have to move, since it waits for one that moves."""

    step_id: UUID
    """The step."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    title: str
    """One line of text, 1–500 characters."""
    responsible_id: UUID | None
    """The member of staff who sees to it, and is to be asked."""
    due_on: date
    """Its date as it is, ISO date."""
    new_due_on: date
    """The date that keeps the distance in working days, ISO date."""
    pushed_by_id: UUID
    """The step that pushes it the farthest."""
    is_after_plan_ends: bool
    """Whether the new date is after the last day of the plan."""


@model
class ReasonGiven(Model):
    """One step of a decision; numbers that its code does not speak of are null."""

    code: str
    """What it says; more may be added."""
    score: float | None
    """The score it speaks of, in points."""
    mean: float | None
    """The mean it speaks of, in points, not rounded."""
    weight: float | None
    """Share of the newest score, a fraction."""
    mastery_points: float | None
    """Points from which a score is at mastery."""
    needed: int | None
    """How many scores the policy asks for."""
    found: int | None
    """How many scores there are of the kind that the code names."""


@model
class Refusal(Model):
    """Why a request is refused."""

    refusal: str
    """Why, in a sentence, 10–1,000 characters. It is erased with the person."""


@model
class RefusedStep(Model):
    """A step that cannot be changed so. One is enough to refuse the edit."""

    step_id: UUID
    """The step."""
    title: str
    """One line of text, 1–500 characters."""
    pointer: str
    """What stands against it: a JSON pointer into the edit."""
    code: str
    """Stable code of the reason, as in refusals."""
    message: str
    """The reason in a sentence."""


@model
class RemovedPart(Model):
    """A part of a plan that a revision has removed."""

    kind: PartKind
    """What kind of part it was."""
    part_id: UUID
    """Its id."""


@model
class RevisedPart(Model):
    """A part of a plan that a revision has added or changed."""

    kind: PartKind
    """What kind of part it is."""
    part_id: UUID
    """Its id."""
    change: PartChange
    """`added` or `changed`."""


@model
class RoleAssignment(Model):
    """What a person is at an organization, for a time."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    person_id: UUID
    """The person."""
    organization_id: UUID
    """The organization."""
    role: Role
    """The role."""
    begins_on: date
    """First day, ISO date."""
    ends_on: date | None
    """Last day, ISO date; null while open."""
    person: Person | None = UNSET
    """The person. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization. Only with `expand`."""
    resource_type: Literal["role_assignment"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class RoleAssignmentPage(Model):
    """A page of role assignments."""

    data: list[RoleAssignment]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class SavedQuestion(Model):
    """A question to learners' progress: the share of a population that has reached some competencies.

    It is answered live, from progress as it is; an answer that is recorded stays as it was.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    indicator_id: UUID | None
    """The effect indicator that it answers; null where it answers a measure."""
    measure_id: UUID | None
    """The measure that it answers; null where it answers an indicator."""
    asks: ProgressAsked
    """proficient: who is proficient or beyond. mastered: who has mastered."""
    population_organization_id: UUID
    """The organization whose learners are asked about, with all below it."""
    class_id: UUID | None
    """The class whose learners are asked about; null: all of the organization's."""
    grade_levels: list[str]
    """The grade levels that are asked about, by their CEDS codes: KG, 01 … 12; empty: all."""
    framework_id: UUID | None
    """The framework whose academic competencies are asked about, of them those for a learner's grade level.
    Without a framework and competencies: those of every framework.
    """
    competency_ids: list[UUID]
    """The competencies, where some are named and no framework: judged ones, and no habits of work."""
    required_share: float
    """Share of these competencies, in percent, that a learner must have reached to be counted."""
    indicator: Indicator | None = UNSET
    """The indicator that it answers. Only with `expand`."""
    measure: Measure | None = UNSET
    """The measure that it answers. Only with `expand`."""
    population_organization: Organization | None = UNSET
    """The organization whose learners are asked about. Only with `expand`."""
    framework: Framework | None = UNSET
    """The framework. Only with `expand`."""
    resource_type: Literal["saved_question"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class SavedQuestionCreate(Model):
    """A new question, of an effect indicator or of a measure, in percent; each has one."""

    indicator_id: UUID | str | None = UNSET
    """The effect indicator that it answers; null where it answers a measure."""
    measure_id: UUID | str | None = UNSET
    """The measure that it answers; null where it answers an indicator."""
    asks: ProgressAsked = UNSET
    """proficient: who is proficient or beyond. mastered: who has mastered."""
    population_organization_id: UUID | str | None = UNSET
    """The organization whose learners are asked about, with all below it. Left out: that of the plan."""
    class_id: UUID | str | None = UNSET
    """The class whose learners are asked about; null: all of the organization's."""
    grade_levels: Sequence[str] = UNSET
    """The grade levels that are asked about, by their CEDS codes: KG, 01 … 12; empty: all."""
    framework_id: UUID | str | None = UNSET
    """The framework whose academic competencies are asked about, of them those for a learner's grade level.
    Without a framework and competencies: those of every framework.
    """
    competency_ids: Sequence[UUID | str] = UNSET
    """The competencies, where some are named and no framework: judged ones, and no habits of work."""
    required_share: float = UNSET
    """Share of these competencies, in percent, that a learner must have reached to be counted."""


@model
class SavedQuestionPage(Model):
    """A page of saved questions."""

    data: list[SavedQuestion]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class SavedQuestionUpdate(Model):
    """A change of a question. What was recorded of it stays as it is."""

    asks: ProgressAsked = UNSET
    """proficient: who is proficient or beyond. mastered: who has mastered."""
    population_organization_id: UUID | str = UNSET
    """The organization whose learners are asked about, with all below it. Left out: that of the plan."""
    class_id: UUID | str | None = UNSET
    """The class whose learners are asked about; null: all of the organization's."""
    grade_levels: Sequence[str] = UNSET
    """The grade levels that are asked about, by their CEDS codes: KG, 01 … 12; empty: all."""
    framework_id: UUID | str | None = UNSET
    """The framework whose academic competencies are asked about, of them those for a learner's grade level.
    Without a framework and competencies: those of every framework.
    """
    competency_ids: Sequence[UUID | str] = UNSET
    """The competencies, where some are named and no framework: judged ones, and no habits of work."""
    required_share: float = UNSET
    """Share of these competencies, in percent, that a learner must have reached to be counted."""


@model
class Scale(Model):
    """A proficiency scale: ordered levels, and which of them mean proficient and mastered."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    code: str
    """Short code, unique in the district."""
    title: str
    """Title."""
    points_possible: float
    """Highest score, in points; the lowest is 0."""
    levels: list[ScaleLevel]
    """The levels, lowest first."""
    proficient_level: str
    """Code of the level from which a learner is proficient."""
    mastered_level: str
    """Code of the level from which a learner has mastered the competency."""
    proficient_points: float
    """Least score that is proficient, in points."""
    mastery_points: float
    """Least score that is mastery, in points."""
    resource_type: Literal["scale"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class ScaleApplied(Model):
    """The scale as it was applied."""

    points_possible: float
    """Highest score, in points."""
    proficient_points: float | None
    """Least score that is proficient, in points."""
    mastery_points: float
    """Least score that is mastery, in points."""


@model
class ScaleLevel(Model):
    """One level of a scale."""

    code: str
    """Code of the level, as evidence and progress name it."""
    name: str
    """The level in words."""
    value: float
    """Least score that reaches the level, in points."""
    description: str
    """What a learner at this level shows."""


@model
class ScalePage(Model):
    """A page of scales."""

    data: list[Scale]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class SchoolCoverage(Model):
    """A school below a goal's organization, and what it does for the goal."""

    organization_id: UUID
    """The school."""
    name: str
    """Name as people read it, 1–200 characters."""
    goal_ids: list[UUID]
    """Its goals that serve the goal, directly or through others; often one."""


@model
class SecretRotation(Model):
    """How to replace the secret of a client."""

    previous_hours: int = UNSET
    """For how many hours the secrets before it work on; 0 when they have leaked."""


@model
class SequencedStep(Model):
    """A step in its new place."""

    id: UUID | str
    """The step."""
    depends_on_ids: Sequence[UUID | str] | None = UNSET
    """The steps of the same plan that it waits for, all of them. Left out: they stay."""
    takes_in: bool = UNSET
    """Whether it is taken into the plan, as not started, where it is still proposed."""


@model
class ServerMetadata(Model):
    """Where the token endpoints are and what they offer (RFC 8414)."""

    issuer: str
    """Name of this service in tokens."""
    authorization_endpoint: str
    """Where a front end sends people to sign in."""
    token_endpoint: str
    """Where to get a token."""
    revocation_endpoint: str
    """Where to end one."""
    introspection_endpoint: str
    """Where to ask about one."""
    jwks_uri: str
    """The public keys."""
    scopes_supported: list[str]
    """Every scope that a client can be given."""
    grant_types_supported: list[str]
    """The ways to a token."""
    response_types_supported: list[str]
    """What the authorization endpoint answers."""
    response_modes_supported: list[str]
    """How it answers."""
    code_challenge_methods_supported: list[str]
    """How a front end proves that a code is its own."""
    authorization_response_iss_parameter_supported: bool
    """Whether the answer names this service in `iss` (RFC 9207)."""
    token_endpoint_auth_methods_supported: list[str]
    """How a client proves itself."""
    revocation_endpoint_auth_methods_supported: list[str]
    """As above."""
    introspection_endpoint_auth_methods_supported: list[str]
    """As above."""
    service_documentation: str
    """For people."""


@model
class SiteDepth(Model):
    """The newest reading of a site."""

    organization_id: UUID
    """The site."""
    reading: DepthReading
    """Its reading, of the newest window."""


@model
class StandingOverride(Model):
    """What somebody has said of how a part stands: a status override that is in force."""

    id: UUID
    """Id of the status override."""
    status: OverridingStatus
    """How the part stands, as they say."""
    reason: str
    """Why it stands otherwise than what is in it says."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    expires_on: date
    """Last day on which it counts, ISO date."""
    decided_by_id: UUID | None
    """Who decided so; null where a system did."""


@model
class StatusCounts(Model):
    """How many of the parts directly in it stand how."""

    on_track: int = UNSET
    """Parts on track."""
    at_risk: int = UNSET
    """Parts at risk."""
    off_track: int = UNSET
    """Parts off track."""
    stale: int = UNSET
    """Stale parts."""
    done: int = UNSET
    """Parts that are done or dropped."""


@model
class StatusFormula(Model):
    """How the status was worked out."""

    roll_up: str
    """How parts are rolled up, in words."""
    stale_after_days: int
    """Days without movement or evidence after which it is said; a district may settle it."""
    off_track_after_days: int
    """A step overdue by more days is off track; by fewer, at risk."""
    secured_within_days: int
    """What a step needs is secured by so many days before its due date, and before work on it begins."""
    at_risk_below: float
    """A measure further below its path is at risk; a share of the way from baseline to target."""
    off_track_below: float
    """A measure further below its path is off track; a share of the way."""


@model
class StatusOverride(Model):
    """What somebody says of how a part of a plan stands, with a reason and until a day.

    While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in it
    is told
    beside. It ends by itself or is ended, and stays in the record.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    part_id: UUID
    """The part of the plan whose status it overrides: the plan itself, a goal, an initiative, an implementation
    plan or a strategy. Its id says which.
    """
    status: OverridingStatus
    """How the part stands instead."""
    reason: str
    """Why it stands otherwise than what is in it says, 1–20,000 characters; without names of learners."""
    expires_on: date
    """Last day on which it counts, ISO date; from today on no further ahead than `most_override_days` of the
    district's settings.
    """
    is_in_force: bool
    """Whether it counts today."""
    decided_by_id: UUID | None
    """Who decided so; null where a system did."""
    ended_at: datetime | None
    """When it was ended before its time, RFC 3339 in UTC; null where it was not."""
    ended_by_id: UUID | None
    """Who ended it before its time; null where nobody did, or a system."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    organization: Organization | None = UNSET
    """The organization whose plan it is. Only with `expand`."""
    part: Goal | ImplementationPlan | Initiative | Plan | Strategy | None = UNSET
    """The part whose status it overrides; null where that is gone. Only with `expand`."""
    decided_by: Person | None = UNSET
    """Who decided so; null where you may not see them. Only with `expand`."""
    ended_by: Person | None = UNSET
    """Who ended it; null where you may not see them. Only with `expand`."""
    resource_type: Literal["status_override"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class StatusOverrideCreate(Model):
    """Override the status of a part."""

    plan_id: UUID | str
    """The plan that it is part of."""
    part_id: UUID | str
    """The part of the plan whose status it overrides: the plan itself, a goal, an initiative, an implementation
    plan or a strategy. Its id says which.
    """
    status: OverridingStatus
    """How the part stands instead."""
    reason: str
    """Why it stands otherwise than what is in it says, 1–20,000 characters; without names of learners."""
    expires_on: date
    """Last day on which it counts, ISO date; from today on no further ahead than `most_override_days` of the
    district's settings.
    """


@model
class StatusOverridePage(Model):
    """A page of status overrides."""

    data: list[StatusOverride]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class StatusReason(Model):
    """Why a part stands as it does, with the figures that its code has; the others are null."""

    code: StatusReasonCode
    """overdue, blocked, not_moved (in progress, and not changed for long), unsecured_resource (it needs
    something soon that is not secured), dropped: of a step. below_path, target_missed, not_measured,
    no_target, narrowed_by_loss (a gap, as those ahead fell back): of a measure. no_evidence: of an
    implementation plan. stale: nothing in it has moved for long. empty: nothing is planned in it. overridden:
    somebody has said how it stands; told by what it is in.
    """
    status: DerivedStatus
    """What this alone makes of the part that it comes from."""
    part_kind: PartKind
    """What kind of part it comes from."""
    part_id: UUID
    """The part that it comes from."""
    days: int | None
    """Days overdue, or without movement, evidence or measurement."""
    since: date | None
    """The due date, the last day of movement or evidence, or the day of the measurement or override. ISO date."""
    expected: float | None
    """Value that the path has for that day, in the measure's unit."""
    actual: float | None
    """What was measured last, in the measure's unit."""


@model
class StatusReport(Model):
    """How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the
    formula.

    It is worked out when it is asked for, of what you may see.
    """

    id: UUID
    """Id of the plan or the initiative."""
    kind: PartKind
    """Which of the two."""
    as_of: date
    """The day of which this is told, by the district's time zone. ISO date."""
    status: DerivedStatus
    """How it stands. on_track, at_risk, off_track: the worst of what is in it and of its own reasons. stale:
    nothing in it has moved for long. done: all in it is done or dropped. As they say, where somebody has said
    that it stands otherwise.
    """
    derived_status: DerivedStatus
    """How it stands by what is in it: the same as status, unless somebody has said otherwise."""
    override: StandingOverride | None
    """What somebody has said of how it stands, while that is in force; else null."""
    reasons: list[StatusReason]
    """Why, the worst first: its own reasons and those of what is in it; at most 10."""
    reason_count: int
    """How many reasons there are in it and below."""
    counts: StatusCounts
    """How many of its own parts stand how."""
    parts: list[PartStatus]
    """What is in it, each part once, whatever it is part of. Steps of which there is nothing to say, on track or
    done, are counted in their strategy and do not stand here.
    """
    formula: StatusFormula
    """How the status was worked out."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class Step(Model):
    """An action step: who does what by when, and what it waits for.

    A step that was completed may yield next steps, which remember it as their origin. Teachers change the
    steps that
    they are responsible for, coaches those of their schools, leaders those of their own school's plans.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    implementation_plan_id: UUID
    """The implementation plan that it is part of."""
    strategy_id: UUID
    """The strategy that it stands under."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """One line of text, 1–500 characters."""
    description: str | None
    """What is to be done, in more words."""
    sequence: int
    """Place in the order of its strategy, smallest first."""
    status: StepStatus
    """Where it stands. proposed → not_started, dropped; not_started → proposed, in_progress, blocked, done,
    dropped; in_progress → not_started, blocked, done, dropped; blocked → not_started, in_progress, dropped;
    done → in_progress; dropped → proposed, not_started.
    """
    responsible_id: UUID | None
    """The member of staff who sees to it."""
    due_on: date | None
    """Day by which it is to be done, ISO date."""
    completed_on: date | None
    """Day on which it was completed, ISO date; only of a step that is done."""
    is_overdue: bool
    """Whether the due date has passed, and it is neither done nor dropped."""
    origin_step_id: UUID | None
    """The completed step that this one followed from, or the step of the plan before that it was."""
    depends_on_ids: list[UUID]
    """The steps of the same plan that it waits for. A circle is refused."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    implementation_plan: ImplementationPlan | None = UNSET
    """Its implementation plan. Only with `expand`."""
    strategy: Strategy | None = UNSET
    """The strategy that it stands under. Only with `expand`."""
    responsible: Person | None = UNSET
    """Who sees to it. Only with `expand`."""
    origin: Step | None = UNSET
    """The completed step that it followed from. Only with `expand`."""
    resources: StepResourcePage = UNSET
    """What it needs. Only with `expand`."""
    next_steps: StepPage = UNSET
    """The steps that followed from it. Only with `expand`."""
    depends_on: StepPage = UNSET
    """The steps that it waits for. Only with `expand`."""
    needed_by: StepPage = UNSET
    """The steps that wait for it. Only with `expand`."""
    candidates: TeamMemberPage = UNSET
    """Who could see to it: who is on the team of its plan, or of its initiative, today. Only with `expand`."""
    resource_type: Literal["step"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class StepChange(Model):
    """What becomes of each of the steps; an absent field is kept, null clears it."""

    responsible_id: UUID | str | None = UNSET
    """The member of staff who sees to it."""
    due_on: date | None = UNSET
    """Day by which it is to be done, ISO date."""
    shift_days: int = UNSET
    """By how many days its date moves; earlier where negative."""
    shift_working_days: int = UNSET
    """The same in working days of the district. A step without a date stays without."""
    status: StepStatus = UNSET
    """Where it stands; each step must be able to go there."""
    completed_on: date | None = UNSET
    """Day on which it was completed. Left out: today."""
    first_sequence: int = UNSET
    """Place in the order, smallest first."""


@model
class StepChoice(Model):
    """Some steps of a plan: named by their ids, or all that the other fields have in common."""

    ids: Sequence[UUID | str] | None = UNSET
    """Their ids; without any of the other fields."""
    strategy_id: UUID | str | None = UNSET
    """Those of this strategy."""
    responsible_id: UUID | str | None = UNSET
    """Those that this member of staff sees to."""
    statuses: Sequence[StepStatus] | None = UNSET
    """Those that stand at one of these."""
    is_overdue: bool | None = UNSET
    """Those that are overdue, or those that are not."""


@model
class StepCreate(Model):
    """A new step, proposed or not started."""

    strategy_id: UUID | str
    """The strategy that it stands under."""
    title: str
    """One line of text, 1–500 characters."""
    description: str | None = UNSET
    """What is to be done, in more words."""
    sequence: int | None = UNSET
    """Place in the order of its strategy, smallest first. Left out: after the last."""
    status: StepStatus = UNSET
    """proposed or not_started."""
    responsible_id: UUID | str | None = UNSET
    """The member of staff who sees to it."""
    due_on: date | None = UNSET
    """Day by which it is to be done, ISO date."""
    origin_step_id: UUID | str | None = UNSET
    """The completed step that this one followed from, or the step of the plan before that it was. Of the same
    plan, and done.
    """
    depends_on_ids: Sequence[UUID | str] = UNSET
    """The steps of the same plan that it waits for. A circle is refused."""


@model
class StepEdit(Model):
    """An edit of many steps of a plan, which is made as a whole or not at all."""

    steps: StepChoice | Mapping[str, object]
    """Which steps of the plan: named by their ids, or all that the other fields have in common."""
    change: StepChange | Mapping[str, object]
    """What becomes of each of them."""
    moves_waiting: bool = UNSET
    """Whether the steps that wait for those that move later come along, keeping their distance."""
    newest_revision: int | None = UNSET
    """The newest revision of the plan that you have seen; where there is a newer one, nothing is done."""


@model
class StepEditPreview(Model):
    """What an edit of many steps would come to. Nothing is written."""

    id: UUID
    """Id of the plan."""
    newest_revision: int
    """The newest revision of the plan: name it in the edit."""
    chosen_count: int
    """How many steps are chosen."""
    unchanged_count: int
    """How many of them are so already."""
    changes: list[PreviewedStep]
    """The steps that would change; at most 2,000."""
    pushed: list[PushedStep]
    """The steps that would have to move as well, and stay unless `moves_waiting`; at most 300."""
    refused: list[RefusedStep]
    """The steps that stand against it; at most 300."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class StepKnockOn(Model):
    """What another date of a step would mean for the steps that wait for it, directly or through others.

    Each keeps its distance to what it waits for, in working days of the district. Only a later date pushes;
    what is
    done or dropped stays, and a step without a date passes it on. Nothing is written.
    """

    id: UUID
    """Id of the step."""
    due_on: date | None
    """Its date as it is, ISO date."""
    new_due_on: date | None
    """The date that was asked about, ISO date."""
    plan_ends_on: date
    """Last day of the plan, ISO date."""
    is_after_plan_ends: bool
    """Whether the new date is after the last day of the plan."""
    pushed: list[PushedStep]
    """The steps that would have to move, each after what it waits for; at most 600."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class StepPage(Model):
    """A page of steps."""

    data: list[Step]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class StepResource(Model):
    """What an action step needs: materials, time, training, money. Part of the plan that the step belongs to."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    step_id: UUID
    """The step that needs it."""
    kind: ResourceKind
    """What kind of thing it is."""
    description: str
    """What is needed, in a line."""
    amount: float | None
    """How much of it, in the unit beside it; null where it is not counted."""
    unit: ResourceUnit | None
    """What the amount counts; null without an amount."""
    currency: str | None
    """The currency of an amount of money, an ISO 4217 code such as USD; null of anything else."""
    funding_source: str | None
    """Who pays, or gives it: a grant, a fund, a budget."""
    is_secured: bool
    """Whether one has it, or has it for certain. Until then the step may fail for want of it."""
    plan: Plan | None = UNSET
    """The plan. Only with `expand`."""
    step: Step | None = UNSET
    """The step that needs it. Only with `expand`."""
    resource_type: Literal["step_resource"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class StepResourceCreate(Model):
    """Something more that a step needs."""

    step_id: UUID | str
    """The step that needs it."""
    kind: ResourceKind
    """What kind of thing it is."""
    description: str
    """What is needed, in a line."""
    amount: float | None = UNSET
    """How much of it, in the unit beside it; null where it is not counted."""
    unit: ResourceUnit | None = UNSET
    """What the amount counts; null without an amount."""
    currency: str | None = UNSET
    """The currency of an amount of money, an ISO 4217 code such as USD; null of anything else."""
    funding_source: str | None = UNSET
    """Who pays, or gives it: a grant, a fund, a budget."""
    is_secured: bool = UNSET
    """Whether one has it, or has it for certain. Until then the step may fail for want of it."""


@model
class StepResourcePage(Model):
    """A page of step resources."""

    data: list[StepResource]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class StepResourceUpdate(Model):
    """A change of what a step needs."""

    kind: ResourceKind = UNSET
    """What kind of thing it is."""
    description: str = UNSET
    """One line of text, 1–500 characters."""
    amount: float | None = UNSET
    """How much of it, in the unit beside it; null where it is not counted."""
    unit: ResourceUnit | None = UNSET
    """What the amount counts; null without an amount."""
    currency: str | None = UNSET
    """The currency of an amount of money, an ISO 4217 code such as USD; null of anything else."""
    funding_source: str | None = UNSET
    """Who pays, or gives it: a grant, a fund, a budget."""
    is_secured: bool = UNSET
    """Whether one has it, or has it for certain. Until then the step may fail for want of it."""


@model
class StepSequence(Model):
    """The steps of a strategy in their new order."""

    steps: Sequence[SequencedStep | Mapping[str, object]]
    """All steps of the strategy, each once."""
    newest_revision: int | None = UNSET
    """The newest revision of the plan that you have seen; where there is a newer one, nothing is done."""


@model
class StepUpdate(Model):
    """A change of a step."""

    title: str = UNSET
    """One line of text, 1–500 characters."""
    description: str | None = UNSET
    """What is to be done, in more words."""
    sequence: int = UNSET
    """Place in the order, smallest first."""
    status: StepStatus = UNSET
    """Where it stands. proposed → not_started, dropped; not_started → proposed, in_progress, blocked, done,
    dropped; in_progress → not_started, blocked, done, dropped; blocked → not_started, in_progress, dropped;
    done → in_progress; dropped → proposed, not_started.
    """
    responsible_id: UUID | str | None = UNSET
    """The member of staff who sees to it."""
    due_on: date | None = UNSET
    """Day by which it is to be done, ISO date."""
    completed_on: date | None = UNSET
    """Day on which it was completed, ISO date; only of a step that is done. Left out: today."""
    depends_on_ids: Sequence[UUID | str] = UNSET
    """The steps of the same plan that it waits for. A circle is refused."""


@model
class Strategy(Model):
    """An overarching way of working in an implementation plan, under which its steps stand."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    plan_id: UUID
    """The plan that it is part of."""
    implementation_plan_id: UUID
    """The implementation plan that it is part of."""
    organization_id: UUID
    """The organization that it belongs to."""
    title: str
    """One line of text, 1–500 characters."""
    kind: StrategyKind
    """What kind of work it is."""
    description: str | None
    """What is done, and to what end."""
    rank: int
    """Place in the order, smallest first."""
    implementation_plan: ImplementationPlan | None = UNSET
    """Its implementation plan. Only with `expand`."""
    steps: StepPage = UNSET
    """Its action steps. Only with `expand`."""
    indicators: IndicatorPage = UNSET
    """What is monitored about it. Only with `expand`."""
    resource_type: Literal["strategy"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class StrategyCreate(Model):
    """A new strategy."""

    implementation_plan_id: UUID | str
    """The implementation plan that it is part of."""
    title: str
    """One line of text, 1–500 characters."""
    kind: StrategyKind
    """What kind of work it is."""
    description: str | None = UNSET
    """What is done, and to what end."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class StrategyPage(Model):
    """A page of strategies."""

    data: list[Strategy]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class StrategyUpdate(Model):
    """A change of a strategy."""

    title: str = UNSET
    """One line of text, 1–500 characters."""
    kind: StrategyKind = UNSET
    """What kind of work it is."""
    description: str | None = UNSET
    """What is done, and to what end."""
    rank: int = UNSET
    """Place in the order, smallest first."""


@model
class Team(Model):
    """The people who carry plans and initiatives together: a plan, and an initiative, names its team.

    It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever
    writes the
    plans of its organization writes it; the staff who read those plans read it.
    """

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    organization_id: UUID
    """The organization that it belongs to."""
    name: str
    """Name as people read it, 1–200 characters."""
    purpose: str | None
    """What the team is there for, in a sentence or two; without names."""
    present_member_count: int
    """Number of memberships that hold today."""
    organization: Organization | None = UNSET
    """The organization that it belongs to. Only with `expand`."""
    members: TeamMemberPage = UNSET
    """Who is, was or will be on it. Only with `expand`."""
    plans: PlanPage = UNSET
    """The plans that it carries. Only with `expand`."""
    initiatives: InitiativePage = UNSET
    """The initiatives that it carries. Only with `expand`."""
    resource_type: Literal["team"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class TeamCreate(Model):
    """A new team."""

    organization_id: UUID | str
    """The organization that it belongs to."""
    name: str
    """Name as people read it, 1–200 characters."""
    purpose: str | None = UNSET
    """What the team is there for, in a sentence or two; without names."""


@model
class TeamMember(Model):
    """Somebody's time on a team, in one role. Another role later is another membership."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    team_id: UUID
    """The team."""
    organization_id: UUID
    """The organization that it belongs to."""
    person_id: UUID
    """Who is on it: an adult with a role in the district."""
    role: TeamRole
    """What the person does on the team."""
    begins_on: date
    """First day on the team, ISO date."""
    ends_on: date | None
    """Last day on the team, ISO date; null while there is none."""
    is_present: bool
    """Whether it holds today."""
    team: Team | None = UNSET
    """The team. Only with `expand`."""
    person: Person | None = UNSET
    """Who is on it. Only with `expand`."""
    resource_type: Literal["team_member"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class TeamMemberCreate(Model):
    """Somebody new on a team."""

    team_id: UUID | str
    """The team."""
    person_id: UUID | str
    """Who is on it: an adult with a role in the district, never a learner."""
    role: TeamRole = UNSET
    """What the person does on the team."""
    begins_on: date | None = UNSET
    """First day on the team, ISO date. Left out: today."""
    ends_on: date | None = UNSET
    """Last day on the team, ISO date; null while there is none."""


@model
class TeamMemberPage(Model):
    """A page of team members."""

    data: list[TeamMember]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class TeamMemberUpdate(Model):
    """A change of somebody's time on a team."""

    role: TeamRole = UNSET
    """What the person does on the team."""
    begins_on: date = UNSET
    """A date, ISO 8601, from 1900-01-01 to 2199-12-31."""
    ends_on: date | None = UNSET
    """Last day on the team, ISO date; null while there is none."""


@model
class TeamPage(Model):
    """A page of teams."""

    data: list[Team]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class TeamUpdate(Model):
    """A change of a team."""

    name: str = UNSET
    """Name as people read it, 1–200 characters."""
    purpose: str | None = UNSET
    """What the team is there for, in a sentence or two; without names."""


@model
class TemplateGoal(Model):
    """A goal of a template."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    parent_goal_id: UUID | None
    """The goal of the template that it serves."""
    statement: str
    """What is to be reached."""
    area: GoalArea
    """What it is about."""
    rank: int
    """Place in the order, smallest first."""


@model
class TemplateImplementationPlan(Model):
    """An implementation plan of a template."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    initiative_id: UUID
    """The initiative that it carries out."""
    title: str
    """Name as people read it, 1–200 characters."""
    summary: str | None
    """How, in short."""


@model
class TemplateIndicator(Model):
    """An indicator of a template."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    implementation_plan_id: UUID
    """Its implementation plan."""
    strategy_id: UUID | None
    """The strategy that it is about."""
    kind: IndicatorKind
    """Cause or effect."""
    statement: str
    """What is looked at."""
    population: str | None
    """Of whom."""
    unit: MeasureUnit | None
    """The unit."""
    rank: int
    """Place in the order, smallest first."""


@model
class TemplateMeasure(Model):
    """A measure of a template: baseline and target are those of a plan."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    goal_id: UUID
    """Its goal."""
    metric: str
    """What is measured."""
    population: str
    """Of whom."""
    unit: MeasureUnit
    """The unit."""
    direction: MeasureDirection
    """Which way it should move."""
    ahead_measure_id: UUID | None
    """Of a gap, the measure of those who are ahead."""
    behind_measure_id: UUID | None
    """Of a gap, the measure of those behind."""


@model
class TemplatePriority(Model):
    """A priority of a template."""

    title: str
    """One line of text, 1–500 characters."""
    source_kind: FindingSource
    """Where the finding comes from."""
    finding: str
    """What was found."""
    rank: int
    """Place in the order, smallest first."""


@model
class TemplateQuestion(Model):
    """What an indicator or a measure of a template asks of the progress of all learners of the plan's
    organization.
    """

    indicator_id: UUID | None
    """The indicator."""
    measure_id: UUID | None
    """The measure."""
    asks: ProgressAsked
    """What is asked."""
    grade_levels: list[str]
    """The grade levels, by their CEDS codes; empty: all."""
    framework_id: UUID | None
    """The framework; null where competencies are named, or all count."""
    competency_ids: list[UUID]
    """The competencies, where some are named."""
    required_share: float
    """Share of them, in percent, that a learner must have reached."""


@model
class TemplateResource(Model):
    """What a step of a template needs."""

    step_id: UUID
    """Its step."""
    kind: ResourceKind
    """What kind of thing it is."""
    description: str
    """What is needed."""
    amount: float | None
    """How much, in the unit."""
    unit: ResourceUnit | None
    """The unit of the amount."""
    currency: str | None
    """The currency of money."""
    funding_source: str | None
    """Who pays."""


@model
class TemplateService(Model):
    """A goal of a template that an initiative serves."""

    initiative_id: UUID
    """The initiative."""
    goal_id: UUID
    """The goal."""


@model
class TemplateStep(Model):
    """An action step of a template: nobody is responsible yet."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    implementation_plan_id: UUID
    """Its implementation plan."""
    strategy_id: UUID
    """Its strategy."""
    title: str
    """One line of text, 1–500 characters."""
    description: str | None
    """What is done."""
    sequence: int
    """Place in the order, smallest first."""
    status: StepStatus
    """proposed, or not_started."""
    due_after_days: int | None
    """Number of days from the first day of the plan until it is due."""
    depends_on_ids: list[UUID]
    """The steps that it waits for."""


@model
class TemplateStrategy(Model):
    """A strategy of a template."""

    id: UUID
    """Id within the template, by which its parts refer to each other."""
    implementation_plan_id: UUID
    """Its implementation plan."""
    title: str
    """One line of text, 1–500 characters."""
    kind: StrategyKind
    """The kind of work."""
    description: str | None
    """What it is about."""
    rank: int
    """Place in the order, smallest first."""


@model
class TokenAnswer(Model):
    """An access token (RFC 6749 §5.1)."""

    access_token: str
    """JWT, `typ: at+jwt`, for `Authorization: Bearer`."""
    token_type: Literal["Bearer"]
    """How to use it."""
    expires_in: int
    """Life, in seconds."""
    scope: str
    """What it is limited to; `*`: only by the person's roles."""
    refresh_token: str | None = UNSET
    """For the next access token, when this one ends. Good once: a second use ends all of the sign-in."""


@model
class TokenQuestion(Model):
    """Parameters of introspection and revocation."""

    token: str
    """The token in question."""
    token_type_hint: str | None = UNSET
    """Not needed: tokens tell their kind."""


@model
class TokenRequest(Model):
    """Parameters of the token endpoint (RFC 6749)."""

    grant_type: str
    """`client_credentials` for systems; `authorization_code` and `refresh_token` for people; `password` where
    development sign-in is on.
    """
    scope: str | None = UNSET
    """Scopes, separated by blanks; default: all that the client has."""
    client_id: str | None = UNSET
    """With client_secret, instead of HTTP Basic."""
    client_secret: str | None = UNSET
    """Starts with `ach_cs_`. A public client has none."""
    code: str | None = UNSET
    """What came back from the sign-in page, for a minute."""
    redirect_uri: str | None = UNSET
    """With the code: the address that it came back to."""
    code_verifier: str | None = UNSET
    """With the code: what its challenge was made from."""
    refresh_token: str | None = UNSET
    """Starts with `ach_rt_`; good once."""
    username: str | None = UNSET
    """E-mail address, for development sign-in."""
    password: str | None = UNSET
    """For development sign-in."""
    district_id: UUID | str | None = UNSET
    """For development sign-in where there are several districts."""


@model
class VerdictReport(Model):
    """The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

    It is worked out when it is asked for, of what you may see.
    """

    id: UUID
    """Id of the strategy or the initiative."""
    kind: PartKind
    """strategy or initiative."""
    verdict: Verdict
    """Depth crossed with movement: deep_and_moving; deep_but_not_moving (the what is wrong);
    moving_although_shallow; shallow_and_still (the how is wrong). too_early: unless both are clear.
    """
    sentence: str
    """The verdict in a sentence or two."""
    depth: HowDeep
    """deep, shallow: the whole interval of the newest reading lies above, or below, the line. unclear: it holds
    the line. too_few: fewer than five observations. too_old: the latest is. not_observed: there is none.
    """
    depth_source: DepthSource | None
    """What it was seen by; null where nothing was."""
    depth_of_id: UUID
    """Whose depth it is: a strategy without indicators of cause in percent is as deep as its initiative."""
    depth_reading: DepthReading | None
    """The newest reading; null where nothing was seen."""
    movement: HowMoving
    """moving: the whole interval of the change goes the wanted way. still: all of it lies below what was asked
        by then. divided: one clearly moves, and another clearly does not. unclear: neither. too_few: fewer
        than three values. too_old: the latest is. not_measured: there is none.
    """
    movement_of_id: UUID
    """Whose movement it is: a strategy without indicators of effect moves learners as its initiative."""
    joined: list[JoinedMovement]
    """The voices that the movement was joined from."""
    as_of: date
    """The day of which this is told, UTC: today, or the last day of a plan that is completed or archived. ISO
    date.
    """
    readings: list[MovementReading]
    """What learners showed: each measure and indicator once, with its values."""
    thresholds: VerdictThresholds
    """What a verdict is decided by."""
    truncated: list[str]
    """Names of the lists that have more than is shown here; read those by themselves."""


@model
class VerdictThresholds(Model):
    """What a verdict is decided by."""

    formula: str
    """How it is decided, in words."""
    deep_above: float
    """The line between shallow and deep, from 0 to 1."""
    least_observations: int
    """With fewer observations a depth decides nothing."""
    least_values: int
    """With fewer values a movement decides nothing."""
    recent_days: int
    """What is older decides nothing."""
    noticed_points: float
    """What is asked, in points, of a percentage without a path."""
    noticed_share: float
    """What is asked of any other unit without a path: a share of its start."""
    confidence: float
    """How often such intervals hold the truth: 0.9."""


@model
class WebhookEndpoint(Model):
    """Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0)."""

    id: UUID
    """Id of this resource, a UUIDv7; the same in REST and GraphQL."""
    version: int
    """Grows by one with each change; the resource's ETag."""
    created_at: datetime
    """When it was created, RFC 3339 in UTC."""
    updated_at: datetime
    """When it was last changed, RFC 3339 in UTC."""
    client_id: UUID | None
    """The machine client that owns it; null for the district's own."""
    url: str
    """Where events are sent: an https URL on the public internet."""
    event_types: list[str]
    """Types of events that it hears of, such as `plan.created`; all when empty."""
    scopes: list[str]
    """Scopes of learners' records, such as `evidence:read`, whose events it hears of. When empty: only of events
    that are not about a learner's record. Of a client's endpoint those count that the client has, too.
    """
    description: str | None
    """What it is for, 1–500 characters."""
    is_active: bool
    """Whether events are sent to it."""
    disabled_reason: DisabledReason | None
    """Why it is not active; null while it is."""
    public_key: str
    """Verifies the `v1a` signatures (ed25519), `whpk_…`."""
    signing_secret: str | None
    """Verifies the `v1` signatures (HMAC-SHA256), `whsec_…`. Shown once: in the answer that creates the endpoint
    or rotates its keys; null in every other one.
    """
    previous_secret_until: datetime | None
    """Until when messages are signed with the keys before the last rotation, too."""
    deliveries: DeliveryPage = UNSET
    """What was sent to it, or is to be. Only with `expand`."""
    resource_type: Literal["webhook_endpoint"] = UNSET
    """Which kind of resource this is; only where it could be of several."""


@model
class WebhookEndpointCreate(Model):
    """A new endpoint. It hears of what happens from now on, beginning with its own creation if it wants that
    type.
    """

    url: str
    """Where events are sent: an https URL on the public internet."""
    event_types: Sequence[str] = UNSET
    """Types of events that it hears of, such as `plan.created`; all when empty."""
    scopes: Sequence[str] = UNSET
    """Scopes of learners' records, such as `evidence:read`, whose events it hears of. When empty: only of events
    that are not about a learner's record. Of a client's endpoint those count that the client has, too.
    """
    description: str | None = UNSET
    """What it is for, 1–500 characters."""


@model
class WebhookEndpointPage(Model):
    """A page of webhook endpoints."""

    data: list[WebhookEndpoint]
    next_cursor: str | None
    """Give it as `cursor` for the next page; null on the last."""
    has_more: bool
    """Whether another page follows."""
    total: int = UNSET
    """Number in all, with `include_total=true`."""


@model
class WebhookEndpointUpdate(Model):
    """A change of an endpoint, as a merge patch."""

    url: str = UNSET
    """Where events are sent: an https URL on the public internet."""
    event_types: Sequence[str] = UNSET
    """Types of events that it hears of, such as `plan.created`; all when empty."""
    scopes: Sequence[str] = UNSET
    """Scopes of learners' records, such as `evidence:read`, whose events it hears of. When empty: only of events
    that are not about a learner's record. Of a client's endpoint those count that the client has, too.
    """
    description: str | None = UNSET
    """What it is for, 1–500 characters."""
    is_active: bool = UNSET
    """False cancels what waits to be sent. True begins anew: what was missed stands in the feed."""
