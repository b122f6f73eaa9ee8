# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""All resources of the service."""

from achieve_sdk._core.calls import AsyncSender, Sender
from achieve_sdk._core.resources.academic_sessions import AsyncAcademicSessionsResource, AcademicSessionsResource
from achieve_sdk._core.resources.adjustment_outcomes import AsyncAdjustmentOutcomesResource, AdjustmentOutcomesResource
from achieve_sdk._core.resources.adjustments import AsyncAdjustmentsResource, AdjustmentsResource
from achieve_sdk._core.resources.api_clients import AsyncApiClientsResource, ApiClientsResource
from achieve_sdk._core.resources.associations import AsyncAssociationsResource, AssociationsResource
from achieve_sdk._core.resources.attachments import AsyncAttachmentsResource, AttachmentsResource
from achieve_sdk._core.resources.audit_entries import AsyncAuditEntriesResource, AuditEntriesResource
from achieve_sdk._core.resources.authorization import AsyncAuthorizationResource, AuthorizationResource
from achieve_sdk._core.resources.calendar_feeds import AsyncCalendarFeedsResource, CalendarFeedsResource
from achieve_sdk._core.resources.classes import AsyncClassesResource, ClassesResource
from achieve_sdk._core.resources.client_secrets import AsyncClientSecretsResource, ClientSecretsResource
from achieve_sdk._core.resources.closures import AsyncClosuresResource, ClosuresResource
from achieve_sdk._core.resources.coaches import AsyncCoachesResource, CoachesResource
from achieve_sdk._core.resources.coaching_commitments import AsyncCoachingCommitmentsResource, CoachingCommitmentsResource
from achieve_sdk._core.resources.coaching_sessions import AsyncCoachingSessionsResource, CoachingSessionsResource
from achieve_sdk._core.resources.comments import AsyncCommentsResource, CommentsResource
from achieve_sdk._core.resources.commitment_readings import AsyncCommitmentReadingsResource, CommitmentReadingsResource
from achieve_sdk._core.resources.competencies import AsyncCompetenciesResource, CompetenciesResource
from achieve_sdk._core.resources.courses import AsyncCoursesResource, CoursesResource
from achieve_sdk._core.resources.deliveries import AsyncDeliveriesResource, DeliveriesResource
from achieve_sdk._core.resources.digests import AsyncDigestsResource, DigestsResource
from achieve_sdk._core.resources.disclosures import AsyncDisclosuresResource, DisclosuresResource
from achieve_sdk._core.resources.district_settings import AsyncDistrictSettingsResource, DistrictSettingsResource
from achieve_sdk._core.resources.districts import AsyncDistrictsResource, DistrictsResource
from achieve_sdk._core.resources.enrollments import AsyncEnrollmentsResource, EnrollmentsResource
from achieve_sdk._core.resources.events import AsyncEventsResource, EventsResource
from achieve_sdk._core.resources.evidence import AsyncEvidenceResource, EvidenceResource
from achieve_sdk._core.resources.frameworks import AsyncFrameworksResource, FrameworksResource
from achieve_sdk._core.resources.goals import AsyncGoalsResource, GoalsResource
from achieve_sdk._core.resources.guardianships import AsyncGuardianshipsResource, GuardianshipsResource
from achieve_sdk._core.resources.identity_providers import AsyncIdentityProvidersResource, IdentityProvidersResource
from achieve_sdk._core.resources.implementation_plans import AsyncImplementationPlansResource, ImplementationPlansResource
from achieve_sdk._core.resources.indicators import AsyncIndicatorsResource, IndicatorsResource
from achieve_sdk._core.resources.initiatives import AsyncInitiativesResource, InitiativesResource
from achieve_sdk._core.resources.invitations import AsyncInvitationsResource, InvitationsResource
from achieve_sdk._core.resources.learners import AsyncLearnersResource, LearnersResource
from achieve_sdk._core.resources.look_fors import AsyncLookForsResource, LookForsResource
from achieve_sdk._core.resources.mastery import AsyncMasteryResource, MasteryResource
from achieve_sdk._core.resources.mastery_policies import AsyncMasteryPoliciesResource, MasteryPoliciesResource
from achieve_sdk._core.resources.me import AsyncMeResource, MeResource
from achieve_sdk._core.resources.measurements import AsyncMeasurementsResource, MeasurementsResource
from achieve_sdk._core.resources.measures import AsyncMeasuresResource, MeasuresResource
from achieve_sdk._core.resources.mentions import AsyncMentionsResource, MentionsResource
from achieve_sdk._core.resources.monitoring_cycles import AsyncMonitoringCyclesResource, MonitoringCyclesResource
from achieve_sdk._core.resources.monitoring_evidence import AsyncMonitoringEvidenceResource, MonitoringEvidenceResource
from achieve_sdk._core.resources.observations import AsyncObservationsResource, ObservationsResource
from achieve_sdk._core.resources.obstacles import AsyncObstaclesResource, ObstaclesResource
from achieve_sdk._core.resources.organizations import AsyncOrganizationsResource, OrganizationsResource
from achieve_sdk._core.resources.people import AsyncPeopleResource, PeopleResource
from achieve_sdk._core.resources.personal_access_tokens import AsyncPersonalAccessTokensResource, PersonalAccessTokensResource
from achieve_sdk._core.resources.phase_metrics import AsyncPhaseMetricsResource, PhaseMetricsResource
from achieve_sdk._core.resources.phases import AsyncPhasesResource, PhasesResource
from achieve_sdk._core.resources.plan_check_rules import AsyncPlanCheckRulesResource, PlanCheckRulesResource
from achieve_sdk._core.resources.plan_revisions import AsyncPlanRevisionsResource, PlanRevisionsResource
from achieve_sdk._core.resources.plan_templates import AsyncPlanTemplatesResource, PlanTemplatesResource
from achieve_sdk._core.resources.plans import AsyncPlansResource, PlansResource
from achieve_sdk._core.resources.platform_audit_entries import AsyncPlatformAuditEntriesResource, PlatformAuditEntriesResource
from achieve_sdk._core.resources.priorities import AsyncPrioritiesResource, PrioritiesResource
from achieve_sdk._core.resources.privacy_requests import AsyncPrivacyRequestsResource, PrivacyRequestsResource
from achieve_sdk._core.resources.progress import AsyncProgressResource, ProgressResource
from achieve_sdk._core.resources.role_assignments import AsyncRoleAssignmentsResource, RoleAssignmentsResource
from achieve_sdk._core.resources.saved_questions import AsyncSavedQuestionsResource, SavedQuestionsResource
from achieve_sdk._core.resources.scales import AsyncScalesResource, ScalesResource
from achieve_sdk._core.resources.status_overrides import AsyncStatusOverridesResource, StatusOverridesResource
from achieve_sdk._core.resources.step_resources import AsyncStepResourcesResource, StepResourcesResource
from achieve_sdk._core.resources.steps import AsyncStepsResource, StepsResource
from achieve_sdk._core.resources.strategies import AsyncStrategiesResource, StrategiesResource
from achieve_sdk._core.resources.team_members import AsyncTeamMembersResource, TeamMembersResource
from achieve_sdk._core.resources.teams import AsyncTeamsResource, TeamsResource
from achieve_sdk._core.resources.webhook_endpoints import AsyncWebhookEndpointsResource, WebhookEndpointsResource


class Resources:
    """The resources, each with its methods."""

    def __init__(self, sender: Sender) -> None:
        self.academic_sessions = AcademicSessionsResource(sender)
        self.adjustment_outcomes = AdjustmentOutcomesResource(sender)
        self.adjustments = AdjustmentsResource(sender)
        self.api_clients = ApiClientsResource(sender)
        self.associations = AssociationsResource(sender)
        self.attachments = AttachmentsResource(sender)
        self.audit_entries = AuditEntriesResource(sender)
        self.authorization = AuthorizationResource(sender)
        self.calendar_feeds = CalendarFeedsResource(sender)
        self.classes = ClassesResource(sender)
        self.client_secrets = ClientSecretsResource(sender)
        self.closures = ClosuresResource(sender)
        self.coaches = CoachesResource(sender)
        self.coaching_commitments = CoachingCommitmentsResource(sender)
        self.coaching_sessions = CoachingSessionsResource(sender)
        self.comments = CommentsResource(sender)
        self.commitment_readings = CommitmentReadingsResource(sender)
        self.competencies = CompetenciesResource(sender)
        self.courses = CoursesResource(sender)
        self.deliveries = DeliveriesResource(sender)
        self.digests = DigestsResource(sender)
        self.disclosures = DisclosuresResource(sender)
        self.district_settings = DistrictSettingsResource(sender)
        self.districts = DistrictsResource(sender)
        self.enrollments = EnrollmentsResource(sender)
        self.events = EventsResource(sender)
        self.evidence = EvidenceResource(sender)
        self.frameworks = FrameworksResource(sender)
        self.goals = GoalsResource(sender)
        self.guardianships = GuardianshipsResource(sender)
        self.identity_providers = IdentityProvidersResource(sender)
        self.implementation_plans = ImplementationPlansResource(sender)
        self.indicators = IndicatorsResource(sender)
        self.initiatives = InitiativesResource(sender)
        self.invitations = InvitationsResource(sender)
        self.learners = LearnersResource(sender)
        self.look_fors = LookForsResource(sender)
        self.mastery = MasteryResource(sender)
        self.mastery_policies = MasteryPoliciesResource(sender)
        self.me = MeResource(sender)
        self.measurements = MeasurementsResource(sender)
        self.measures = MeasuresResource(sender)
        self.mentions = MentionsResource(sender)
        self.monitoring_cycles = MonitoringCyclesResource(sender)
        self.monitoring_evidence = MonitoringEvidenceResource(sender)
        self.observations = ObservationsResource(sender)
        self.obstacles = ObstaclesResource(sender)
        self.organizations = OrganizationsResource(sender)
        self.people = PeopleResource(sender)
        self.personal_access_tokens = PersonalAccessTokensResource(sender)
        self.phase_metrics = PhaseMetricsResource(sender)
        self.phases = PhasesResource(sender)
        self.plan_check_rules = PlanCheckRulesResource(sender)
        self.plan_revisions = PlanRevisionsResource(sender)
        self.plan_templates = PlanTemplatesResource(sender)
        self.plans = PlansResource(sender)
        self.platform_audit_entries = PlatformAuditEntriesResource(sender)
        self.priorities = PrioritiesResource(sender)
        self.privacy_requests = PrivacyRequestsResource(sender)
        self.progress = ProgressResource(sender)
        self.role_assignments = RoleAssignmentsResource(sender)
        self.saved_questions = SavedQuestionsResource(sender)
        self.scales = ScalesResource(sender)
        self.status_overrides = StatusOverridesResource(sender)
        self.step_resources = StepResourcesResource(sender)
        self.steps = StepsResource(sender)
        self.strategies = StrategiesResource(sender)
        self.team_members = TeamMembersResource(sender)
        self.teams = TeamsResource(sender)
        self.webhook_endpoints = WebhookEndpointsResource(sender)


class AsyncResources:
    """The resources, each with its methods."""

    def __init__(self, sender: AsyncSender) -> None:
        self.academic_sessions = AsyncAcademicSessionsResource(sender)
        self.adjustment_outcomes = AsyncAdjustmentOutcomesResource(sender)
        self.adjustments = AsyncAdjustmentsResource(sender)
        self.api_clients = AsyncApiClientsResource(sender)
        self.associations = AsyncAssociationsResource(sender)
        self.attachments = AsyncAttachmentsResource(sender)
        self.audit_entries = AsyncAuditEntriesResource(sender)
        self.authorization = AsyncAuthorizationResource(sender)
        self.calendar_feeds = AsyncCalendarFeedsResource(sender)
        self.classes = AsyncClassesResource(sender)
        self.client_secrets = AsyncClientSecretsResource(sender)
        self.closures = AsyncClosuresResource(sender)
        self.coaches = AsyncCoachesResource(sender)
        self.coaching_commitments = AsyncCoachingCommitmentsResource(sender)
        self.coaching_sessions = AsyncCoachingSessionsResource(sender)
        self.comments = AsyncCommentsResource(sender)
        self.commitment_readings = AsyncCommitmentReadingsResource(sender)
        self.competencies = AsyncCompetenciesResource(sender)
        self.courses = AsyncCoursesResource(sender)
        self.deliveries = AsyncDeliveriesResource(sender)
        self.digests = AsyncDigestsResource(sender)
        self.disclosures = AsyncDisclosuresResource(sender)
        self.district_settings = AsyncDistrictSettingsResource(sender)
        self.districts = AsyncDistrictsResource(sender)
        self.enrollments = AsyncEnrollmentsResource(sender)
        self.events = AsyncEventsResource(sender)
        self.evidence = AsyncEvidenceResource(sender)
        self.frameworks = AsyncFrameworksResource(sender)
        self.goals = AsyncGoalsResource(sender)
        self.guardianships = AsyncGuardianshipsResource(sender)
        self.identity_providers = AsyncIdentityProvidersResource(sender)
        self.implementation_plans = AsyncImplementationPlansResource(sender)
        self.indicators = AsyncIndicatorsResource(sender)
        self.initiatives = AsyncInitiativesResource(sender)
        self.invitations = AsyncInvitationsResource(sender)
        self.learners = AsyncLearnersResource(sender)
        self.look_fors = AsyncLookForsResource(sender)
        self.mastery = AsyncMasteryResource(sender)
        self.mastery_policies = AsyncMasteryPoliciesResource(sender)
        self.me = AsyncMeResource(sender)
        self.measurements = AsyncMeasurementsResource(sender)
        self.measures = AsyncMeasuresResource(sender)
        self.mentions = AsyncMentionsResource(sender)
        self.monitoring_cycles = AsyncMonitoringCyclesResource(sender)
        self.monitoring_evidence = AsyncMonitoringEvidenceResource(sender)
        self.observations = AsyncObservationsResource(sender)
        self.obstacles = AsyncObstaclesResource(sender)
        self.organizations = AsyncOrganizationsResource(sender)
        self.people = AsyncPeopleResource(sender)
        self.personal_access_tokens = AsyncPersonalAccessTokensResource(sender)
        self.phase_metrics = AsyncPhaseMetricsResource(sender)
        self.phases = AsyncPhasesResource(sender)
        self.plan_check_rules = AsyncPlanCheckRulesResource(sender)
        self.plan_revisions = AsyncPlanRevisionsResource(sender)
        self.plan_templates = AsyncPlanTemplatesResource(sender)
        self.plans = AsyncPlansResource(sender)
        self.platform_audit_entries = AsyncPlatformAuditEntriesResource(sender)
        self.priorities = AsyncPrioritiesResource(sender)
        self.privacy_requests = AsyncPrivacyRequestsResource(sender)
        self.progress = AsyncProgressResource(sender)
        self.role_assignments = AsyncRoleAssignmentsResource(sender)
        self.saved_questions = AsyncSavedQuestionsResource(sender)
        self.scales = AsyncScalesResource(sender)
        self.status_overrides = AsyncStatusOverridesResource(sender)
        self.step_resources = AsyncStepResourcesResource(sender)
        self.steps = AsyncStepsResource(sender)
        self.strategies = AsyncStrategiesResource(sender)
        self.team_members = AsyncTeamMembersResource(sender)
        self.teams = AsyncTeamsResource(sender)
        self.webhook_endpoints = AsyncWebhookEndpointsResource(sender)
