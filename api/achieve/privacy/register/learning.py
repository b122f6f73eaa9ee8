"""The register: frameworks, evidence and progress."""

from achieve.privacy.register.kinds import Table, columns

LEARNING = (
    Table(
        # The law keeps what was judged. Labels become tokens: which pieces have the same one decides results.
        name="evidence",
        about=columns("learner_id"),
        by=columns("judged_by_id"),
        ids=columns("district_id id competency_id class_id client_id supersedes_id"),
        words=columns("kind level"),
        own=columns("source feedback comment"),
        labels=columns("item_group method context form"),
        append_only=True,
        tells_of_others=True,
        says={
            "client_id": "The machine client that sent it.",
            "recorded_seq": "Its place in the order of recording.",
        },
    ),
    Table(
        # Nothing here is anybody's wording: it is worked out from evidence again at an erasure.
        name="progress",
        about=columns("learner_id"),
        ids=columns("district_id id competency_id policy_id"),
        words=columns("level state trend kinds explanation"),
        says={"explanation": "The policy, the reasons, and the evidence that decided."},
    ),
    Table(
        name="mastery_policy",
        ids=columns("district_id id framework_id competency_id"),
        words=columns("method decay predict"),
    ),
    Table(
        name="framework",
        ids=columns("district_id id case_identifier"),
        words=columns("kind status language source_uri"),
        prose=columns("title version_label subjects creator publisher description extras"),
    ),
    Table(
        name="competency",
        ids=columns("district_id id framework_id parent_id scale_id case_identifier"),
        words=columns("source_uri kind level_name code education_levels language"),
        prose=columns("statement learner_statement notes placement extras"),
    ),
    Table(
        name="association",
        ids=columns("district_id id framework_id case_identifier origin_id destination_id"),
        words=columns("source_uri kind case_type origin_identifier origin_uri destination_identifier destination_uri"),
        prose=columns("origin_title destination_title extras"),
    ),
    Table(
        name="scale",
        ids=columns("district_id id"),
        words=columns("code proficient_level mastered_level"),
        prose=columns("title levels"),
    ),
)
