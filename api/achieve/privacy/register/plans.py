"""The register: plans. They are documents of the district: who wrote in them stays as an id, names in them go."""

from achieve.privacy.register.kinds import Rows, Table, columns

_OF_PLAN = "district_id id plan_id organization_id"

PLANS = (
    Table(
        name="plan",
        by=columns("approved_by_id"),
        ids=columns("district_id id organization_id aligned_to_plan_id team_id copied_from_id template_id"),
        words=columns("kind status begins_on ends_on"),
        prose=columns("title summary"),
    ),
    Table(name="team", ids=columns("district_id id organization_id"), prose=columns("name purpose")),
    Table(
        name="team_member",
        about=columns("person_id"),
        ids=columns("district_id id team_id organization_id"),
        words=columns("role begins_on ends_on"),
        rows=Rows.ENDED,
    ),
    Table(
        name="plan_template",
        ids=columns("district_id id copied_from_id"),
        words=columns("kind"),
        prose=columns("title description content"),
    ),
    Table(name="priority", ids=columns(_OF_PLAN), words=columns("source_kind"), prose=columns("title finding")),
    Table(
        name="goal",
        ids=columns(f"{_OF_PLAN} parent_goal_id"),
        words=columns("area"),
        prose=columns("statement"),
    ),
    Table(
        name="measure",
        ids=columns(f"{_OF_PLAN} goal_id ahead_measure_id behind_measure_id"),
        words=columns("unit direction baseline_on target_on checkpoints"),
        prose=columns("metric population"),
    ),
    Table(
        name="measurement",
        by=columns("recorded_by_id"),
        ids=columns(f"{_OF_PLAN} measure_id"),
        words=columns("origin measured_on question"),
        written=columns("note"),
    ),
    Table(
        name="initiative",
        ids=columns("district_id id organization_id team_id"),
        words=columns("why_kind"),
        prose=columns(
            "title why research_references vision_looks_like vision_sounds_like vision_feels_like present_reality gap"
        ),
    ),
    Table(name="initiative_goal", ids=columns("district_id id initiative_id goal_id")),
    Table(name="initiative_plan", ids=columns("district_id id initiative_id plan_id")),
    Table(
        name="look_for",
        ids=columns("district_id id initiative_id organization_id"),
        words=columns("aspect"),
        prose=columns("statement levels"),
    ),
    Table(
        name="observation",
        by=columns("observer_id"),
        ids=columns("district_id id initiative_id organization_id class_id levels"),
        words=columns("observed_on"),
        written=columns("note"),
        prose=columns("withdrawn_because"),
    ),
    Table(
        name="commitment_reading",
        ids=columns("district_id id initiative_id organization_id"),
        words=columns("read_on level"),
        prose=columns("group_asked note"),
    ),
    Table(
        name="phase",
        by=columns("opened_by_id"),
        ids=columns("district_id id initiative_id organization_id site_ids class_ids opening_readings"),
        words=columns("kind state begins_on ends_on opened_on completed_on grade_levels"),
        written=columns("opened_because"),
        prose=columns("name"),
    ),
    Table(
        name="phase_metric",
        by=columns("judged_by_id"),
        ids=columns("district_id id phase_id initiative_id organization_id indicator_id measure_id"),
        words=columns("kind comparison judged_on"),
        written=columns("judgement"),
        prose=columns("statement"),
    ),
    Table(
        name="implementation_plan",
        ids=columns(f"{_OF_PLAN} initiative_id"),
        prose=columns("title summary"),
    ),
    Table(
        name="strategy",
        ids=columns(f"{_OF_PLAN} implementation_plan_id"),
        words=columns("kind"),
        prose=columns("title description"),
    ),
    Table(
        name="step",
        by=columns("responsible_id"),
        ids=columns(f"{_OF_PLAN} implementation_plan_id strategy_id origin_step_id"),
        words=columns("status due_on completed_on"),
        prose=columns("title description"),
    ),
    Table(
        name="step_resource",
        ids=columns(f"{_OF_PLAN} step_id"),
        words=columns("kind unit currency"),
        prose=columns("description funding_source"),
    ),
    Table(
        name="obstacle",
        ids=columns(f"{_OF_PLAN} initiative_id strategy_id step_id response_step_id"),
        words=columns("kind state noticed_on respond_by ended_on"),
        prose=columns("statement"),
    ),
    Table(name="step_dependency", ids=columns("district_id id step_id depends_on_id")),
    Table(
        name="indicator",
        ids=columns(f"{_OF_PLAN} implementation_plan_id strategy_id"),
        words=columns("kind unit"),
        prose=columns("statement population"),
    ),
    Table(
        name="monitoring_cycle",
        ids=columns(f"{_OF_PLAN} indicator_id adjustment_id"),
        words=columns("begins_on ends_on state studied_on decision"),
        prose=columns("question tried learned"),
    ),
    Table(
        name="monitoring_evidence",
        by=columns("observer_id"),
        ids=columns(f"{_OF_PLAN} indicator_id cycle_id"),
        words=columns("origin observed_on question"),
        written=columns("narrative"),
        prose=columns("population source"),
    ),
    Table(
        # Files of the person, and of what the person saw: nobody can tell what else is in them.
        name="attachment",
        by=columns("observer_id uploaded_by_id"),
        ids=columns(f"{_OF_PLAN} monitoring_evidence_id"),
        words=columns("media_type"),
        prose=columns("file_name"),
        sealed=columns("sha256"),
        where="{t}.observer_id = :subject or {t}.uploaded_by_id = :subject",
        rows=Rows.DELETED,
        says={"observer_id": "The member of staff who saw what the evidence tells."},
    ),
    Table(name="loose_content", ids=columns("district_id id")),
    Table(
        # What was decided is the district's own act; it stays when somebody who took part in it is erased.
        name="adjustment",
        by=columns("decided_by_id"),
        ids=columns(f"{_OF_PLAN} implementation_plan_id strategy_id"),
        words=columns("decided_on"),
        prose=columns("decision reason changes_made"),
    ),
    Table(
        # As adjustments.
        name="adjustment_outcome",
        by=columns("judged_by_id"),
        ids=columns(f"{_OF_PLAN} adjustment_id"),
        words=columns("judged_on judgement"),
        prose=columns("note"),
    ),
    Table(
        name="adjustment_outcome_evidence",
        ids=columns("district_id id plan_id outcome_id evidence_id"),
    ),
    Table(
        # As of an adjustment: the district's own act.
        name="status_override",
        by=columns("decided_by_id ended_by_id"),
        ids=columns(f"{_OF_PLAN} part_id"),
        words=columns("status expires_on"),
        prose=columns("reason"),
    ),
    Table(
        name="saved_question",
        ids=columns(
            f"{_OF_PLAN} indicator_id measure_id population_organization_id class_id framework_id competency_ids"
        ),
        words=columns("asks grade_levels"),
    ),
    Table(name="adjustment_evidence", ids=columns("district_id id adjustment_id monitoring_evidence_id")),
    Table(
        name="plan_revision",
        by=columns("actor_id"),
        ids=columns("district_id id plan_id"),
        words=columns("actor_kind job request_id operation"),
        says={
            "job": "Which job of the service made it.",
            "request_id": "Id of the request.",
        },
    ),
    Table(
        # What is said of somebody in a part goes from its versions when it goes from the part.
        name="plan_part_version",
        ids=columns("district_id id plan_id part_id since_id until_id"),
        words=columns("kind"),
        prose=columns("content"),
        append_only=True,
    ),
)
