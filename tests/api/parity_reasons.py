"""What only one of the two APIs has, or has by another name, each with its reason or its twin."""

# What REST has alone, and why.
ONLY_REST = {
    "create_token": "OAuth 2.0 says how a token is asked for, before there is anybody to ask GraphQL.",
    "revoke_token": "As RFC 7009 has it.",
    "introspect_token": "As RFC 7662 has it.",
    "get_jwks": "As RFC 7517 has it, without a token.",
    "get_server_metadata": "As RFC 8414 has it, without a token.",
    "stream_events": "Server-sent events are a kind of answer of HTTP; `events` gives the same ones.",
    "list_revisions_of_plan": "A shorter way to `plan-revisions`; a plan has them as `revisions`.",
    "get_plan_calendar": "A file for calendar programs; `planDocument` gives what stands in it.",
    "get_own_calendar": "As above; `steps` gives what stands in it.",
    "get_plan_calendar_feed": "As above, for programs that send no header.",
    "get_own_calendar_feed": "As above.",
    "get_plan_report": "A file to read and to print; `planDocument` gives what stands in it.",
    "upload_attachment": "A file, streamed: in JSON it would be a third larger, and whole in memory on both sides.",
    "get_attachment_content": "As above; `attachments` gives the path and all else that is known of it.",
    "get_privacy_request_archive": "A file, streamed while it is made.",
}
# Kinds of content that the lists of REST have beside JSON, and why GraphQL has none of them.
ONLY_REST_KINDS = {
    "application/x-ndjson": "An answer that goes on line by line: GraphQL has pages for what is large.",
    "text/csv": "A table for spreadsheets, of which GraphQL's answers know nothing.",
}
# Views of REST, and what it answers about no resource, with the fields of GraphQL's root that give the same.
VIEWS = {
    "calculate_mastery": "masteryCalculation",
    "explain_authorization": "authorizationExplanation",
    "get_learner_progress": "learnerProgress",
    "get_me": "me",
    "get_progress_explanation": "progressExplanation",
    "get_class_progress": "classGrid",
    "get_coached_plans": "coachedPlans",
    "get_plan_document": "planDocument",
    "get_goal_coverage": "goalCoverage",
    "get_plan_check": "planCheck",
    "get_plan_check_rules": "planCheckRules",
    "get_initiative_status": "initiativeStatus",
    "get_initiative_depth": "initiativeDepth",
    "get_phase_readiness": "phaseReadiness",
    "get_initiative_verdict": "initiativeVerdict",
    "get_strategy_verdict": "strategyVerdict",
    "get_plan_verdicts": "planVerdicts",
    "get_plan_comparison": "planComparison",
    "get_plan_status": "planStatus",
    "get_indicator_answer": "indicatorAnswer",
    "get_measure_answer": "measureAnswer",
    "get_goal_forecast": "goalForecast",
    "get_indicator_fidelity": "indicatorFidelity",
    "get_adjustment_outcome_comparison": "adjustmentOutcomeComparison",
    "get_pending_outcomes": "pendingOutcomes",
    "get_monitoring_cycle_study": "monitoringCycleStudy",
    "get_digest": "digest",
    "get_district_counts": "districtCounts",
    "get_plan_template_content": "planTemplateContent",
    "get_step_knock_on": "stepKnockOn",
    "preview_step_edit": "stepEditPreview",
}
_OF_PLAN = ("organization_id", "begins_on", "ends_on")
_OF_ADMINISTRATOR = ("given_name", "family_name", "email")
# Inputs that no column of their row keeps, and what becomes of them.
DERIVED_INPUTS = {
    ("record_indicator_answer", "note"): "the narrative of the evidence",
    ("record_measure_answer", "note"): "the note of the measurement",
    ("create_step", "depends_on_ids"): "rows of step_dependency",
    ("update_step", "depends_on_ids"): "rows of step_dependency",
    **{("edit_steps", name): "columns of its steps" for name in ("steps", "change", "moves_waiting")},
    ("edit_steps", "newest_revision"): "a condition",
    ("sequence_steps", "steps"): "columns of its steps, and rows of step_dependency",
    ("sequence_steps", "newest_revision"): "a condition",
    ("create_comment", "mentions"): "rows of mention",
    ("update_comment", "mentions"): "rows of mention",
    **{("create_district", name): "columns of the administrator" for name in _OF_ADMINISTRATOR},
    **{("add_district_administrator", name): "columns of the administrator" for name in _OF_ADMINISTRATOR},
    ("create_initiative", "goal_ids"): "rows of initiative_goal",
    ("create_initiative", "plan_ids"): "rows of initiative_plan",
    ("update_initiative", "goal_ids"): "rows of initiative_goal",
    ("update_initiative", "plan_ids"): "rows of initiative_plan",
    ("create_adjustment", "evidence_ids"): "rows of adjustment_evidence",
    ("update_adjustment", "evidence_ids"): "rows of adjustment_evidence",
    **{("replace_closures", name): "rows of closure" for name in ("begins_on", "ends_on", "closures")},
    **{
        (f"{verb}_adjustment_outcome", f"evidence_{side}_ids"): "rows of adjustment_outcome_evidence"
        for verb in ("create", "update")
        for side in ("before", "after")
    },
    ("copy_plan", "takes"): "which rows of the plan's parts there are",
    ("copy_plan", "keeps_responsible"): "the column responsible_id of its steps",
    ("copy_plan", "initiative_id"): "the column initiative_id of its implementation plans",
    **{("begin_plan_from_template", name): "a column of the plan" for name in _OF_PLAN},
    ("save_plan_as_template", "description"): "a column of the template",
    ("save_plan_as_template", "takes"): "what the content of the template holds",
    ("begin_plan_from_template", "initiative_id"): "the column initiative_id of its implementation plans",
    ("restore_plan", "revision"): "the rows of the plan's parts",
    ("restore_plan", "newest_revision"): "a condition",
    ("create_personal_access_token", "expires_on"): "the instant expires_at, at the end of that day",
    ("rotate_api_client_secret", "previous_hours"): "the instant ends_at of the secrets before",
    ("create_identity_provider", "client_secret"): "sealed in sealed_secret",
    ("update_identity_provider", "client_secret"): "sealed in sealed_secret",
    ("erase_person", "although"): "obligations that end with the erasure",
    ("rotate_webhook_endpoint_keys", "previous_hours"): "the instant previous_secret_until",
}

# Relay has the name for itself.
NAMED_OTHERWISE = {"after": "afterSeq"}
