"""The first width of the service."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.db import APPLICATION_ROLE
from achieve.core.tenancy import create_role, secure_all

revision = "0001"
down_revision = None


TABLES = (
    "academic_session",
    "account",
    "adjustment",
    "adjustment_evidence",
    "api_client",
    "association",
    "class",
    "class_session",
    "competency",
    "course",
    "credential",
    "delivery",
    "demographics",
    "district",
    "due_delivery",
    "enrollment",
    "event",
    "event_counter",
    "evidence",
    "external_id",
    "framework",
    "goal",
    "guardianship",
    "idempotency_record",
    "implementation_plan",
    "indicator",
    "initiative",
    "initiative_goal",
    "initiative_plan",
    "mastery_policy",
    "measure",
    "measurement",
    "monitoring_evidence",
    "organization",
    "pending_fan_out",
    "person",
    "plan",
    "priority",
    "progress",
    "revoked",
    "role_assignment",
    "scale",
    "signing_key",
    "step",
    "step_dependency",
    "strategy",
    "webhook_endpoint",
)


def upgrade() -> None:
    """Go forward."""
    for statement in create_role():
        op.execute(statement)
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(collation="C"), nullable=False),
        sa.Column("password_hash", sa.Text(collation="C"), nullable=True),
        sa.Column("is_platform_admin", sa.Boolean(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("email", name=op.f("uq_account_email")),
    )
    op.create_table(
        "district",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_district")),
    )
    op.create_index("ix_district_name", "district", ["name", "id"], unique=False)
    op.create_table(
        "revoked",
        sa.Column("jti", sa.Uuid(), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("jti", name=op.f("pk_revoked")),
    )
    op.create_index("ix_revoked_expires_at", "revoked", ["expires_at"], unique=False)
    op.create_table(
        "signing_key",
        sa.Column("kid", sa.Text(collation="C"), nullable=False),
        sa.Column("stage", sa.Text(collation="C"), nullable=False),
        sa.Column("sealed_private_key", sa.Text(collation="C"), nullable=False),
        sa.Column("public_jwk", sa.Text(collation="C"), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("signs_from", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("retired_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint("stage in ('next', 'current', 'previous')", name=op.f("ck_signing_key_stage_known")),
        sa.PrimaryKeyConstraint("kid", name=op.f("pk_signing_key")),
    )
    op.create_index(
        "uq_signing_key_stage", "signing_key", ["stage"], unique=True, postgresql_where=sa.text("stage <> 'previous'")
    )
    op.create_table(
        "academic_session",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('school_year', 'semester', 'term', 'grading_period')", name=op.f("ck_academic_session_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "parent_id"],
            ["academic_session.district_id", "academic_session.id"],
            name=op.f("fk_academic_session_district_id_parent_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_academic_session_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_academic_session")),
    )
    op.create_table(
        "api_client",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("school_ids", postgresql.ARRAY(sa.UUID()), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_api_client_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_api_client")),
    )
    op.create_index("ix_api_client_name", "api_client", ["district_id", "name", "id"], unique=False)
    op.create_table(
        "credential",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("lookup_hash", sa.Text(collation="C"), nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("revoked_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint("kind in ('personal_access_token', 'client_secret')", name=op.f("ck_credential_kind_known")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_credential_account_id")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_credential_district_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credential")),
        sa.UniqueConstraint("lookup_hash", name=op.f("uq_credential_lookup_hash")),
    )
    op.create_index(op.f("ix_credential_client_id"), "credential", ["client_id"], unique=False)
    op.create_index(op.f("ix_credential_district_id"), "credential", ["district_id"], unique=False)
    op.create_table(
        "due_delivery",
        sa.Column("delivery_id", sa.Uuid(), nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("lease_id", sa.Uuid(), nullable=True),
        sa.Column("leased_until", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_due_delivery_district_id")),
        sa.PrimaryKeyConstraint("delivery_id", name=op.f("pk_due_delivery")),
    )
    op.create_index("ix_due_delivery_due_at", "due_delivery", ["due_at"], unique=False)
    op.create_index("ix_due_delivery_endpoint_id", "due_delivery", ["endpoint_id"], unique=False)
    op.create_table(
        "event",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.Text(collation="C"), nullable=False),
        sa.Column("area", sa.Text(collation="C"), nullable=False),
        sa.Column("is_learner_data", sa.Boolean(), nullable=False),
        sa.Column("occurred_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("aggregate_id", sa.Uuid(), nullable=False),
        sa.Column("changed", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("href", sa.Text(collation="C"), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_event_district_id")),
        sa.PrimaryKeyConstraint("district_id", "seq", name=op.f("pk_event")),
    )
    op.create_index("ix_event_district_id_id", "event", ["district_id", "id"], unique=True)
    op.create_index("ix_event_type", "event", ["district_id", "type", "seq"], unique=False)
    op.create_table(
        "event_counter",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_event_counter_district_id")),
        sa.PrimaryKeyConstraint("district_id", name=op.f("pk_event_counter")),
    )
    op.create_table(
        "external_id",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("system", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("value", sa.Text(collation="C"), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_external_id_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_external_id")),
        sa.UniqueConstraint(
            "district_id", "system", "kind", "value", name=op.f("uq_external_id_district_id_system_kind_value")
        ),
    )
    op.create_index("ix_external_id_resource", "external_id", ["district_id", "resource_id"], unique=False)
    op.create_table(
        "framework",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("case_identifier", sa.Uuid(), nullable=False),
        sa.Column("source_uri", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("status", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("version_label", sa.Text(collation="C"), nullable=True),
        sa.Column("language", sa.Text(collation="C"), nullable=True),
        sa.Column("subjects", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("creator", sa.Text(collation="C"), nullable=False),
        sa.Column("publisher", sa.Text(collation="C"), nullable=True),
        sa.Column("description", sa.Text(collation="C"), nullable=True),
        sa.Column("source_changed_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("extras", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint(
            "kind in ('standards', 'competencies', 'graduate_profile', 'habits_of_work', 'professional_learning')",
            name=op.f("ck_framework_kind_known"),
        ),
        sa.CheckConstraint("status in ('draft', 'published', 'retired')", name=op.f("ck_framework_status_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_framework_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_framework")),
        sa.UniqueConstraint("district_id", "case_identifier", name=op.f("uq_framework_district_id_case_identifier")),
    )
    op.create_index("ix_framework_title", "framework", ["district_id", "title", "id"], unique=False)
    op.create_table(
        "idempotency_record",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("principal_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(collation="C"), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("location", sa.Text(collation="C"), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_idempotency_record_district_id")),
        sa.PrimaryKeyConstraint("district_id", "principal_id", "key", name=op.f("pk_idempotency_record")),
    )
    op.create_table(
        "organization",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("identifier", sa.Text(collation="C"), nullable=True),
        sa.Column("ancestor_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.CheckConstraint(
            "kind in ('district', 'school', 'department', 'other')", name=op.f("ck_organization_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "parent_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_organization_district_id_parent_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_organization_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_organization")),
    )
    op.create_index("ix_organization_name", "organization", ["district_id", "name", "id"], unique=False)
    op.create_table(
        "pending_fan_out",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_pending_fan_out_district_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending_fan_out")),
    )
    op.create_table(
        "person",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("given_name", sa.Text(collation="C"), nullable=False),
        sa.Column("family_name", sa.Text(collation="C"), nullable=False),
        sa.Column("preferred_name", sa.Text(collation="C"), nullable=True),
        sa.Column("email", sa.Text(collation="C"), nullable=True),
        sa.Column("phone", sa.Text(collation="C"), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("grade_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("is_learner", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_person_account_id")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_person_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_account_id", "person", ["account_id"], unique=False)
    op.create_index("ix_person_family_name", "person", ["district_id", "family_name", "id"], unique=False)
    op.create_table(
        "scale",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("code", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("points_possible", sa.Float(), nullable=False),
        sa.Column("levels", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("proficient_level", sa.Text(collation="C"), nullable=False),
        sa.Column("mastered_level", sa.Text(collation="C"), nullable=False),
        sa.Column("proficient_points", sa.Float(), nullable=False),
        sa.Column("mastery_points", sa.Float(), nullable=False),
        sa.CheckConstraint("mastery_points <= points_possible", name=op.f("ck_scale_mastery_on_scale")),
        sa.CheckConstraint("points_possible > 0", name=op.f("ck_scale_has_points")),
        sa.CheckConstraint("proficient_points <= mastery_points", name=op.f("ck_scale_proficient_before_mastery")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_scale_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_scale")),
        sa.UniqueConstraint("district_id", "code", name=op.f("uq_scale_district_id_code")),
    )
    op.create_table(
        "competency",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("scale_id", sa.Uuid(), nullable=True),
        sa.Column("case_identifier", sa.Uuid(), nullable=False),
        sa.Column("source_uri", sa.Text(collation="C"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("level_name", sa.Text(collation="C"), nullable=True),
        sa.Column("code", sa.Text(collation="C"), nullable=True),
        sa.Column("statement", sa.Text(collation="C"), nullable=False),
        sa.Column("learner_statement", sa.Text(collation="C"), nullable=True),
        sa.Column("notes", sa.Text(collation="C"), nullable=True),
        sa.Column("education_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("language", sa.Text(collation="C"), nullable=True),
        sa.Column("is_judged", sa.Boolean(), nullable=False),
        sa.Column("is_habit", sa.Boolean(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("source_changed_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("placement", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("extras", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint(
            "kind in ('domain', 'competency', 'standard', 'learning_target', 'habit', 'other')",
            name=op.f("ck_competency_kind_known"),
        ),
        sa.CheckConstraint("scale_id is not null or not is_judged", name=op.f("ck_competency_judged_on_a_scale")),
        sa.ForeignKeyConstraint(
            ["district_id", "framework_id"],
            ["framework.district_id", "framework.id"],
            name=op.f("fk_competency_district_id_framework_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "parent_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_competency_district_id_parent_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "scale_id"],
            ["scale.district_id", "scale.id"],
            name=op.f("fk_competency_district_id_scale_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_competency_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_competency")),
        sa.UniqueConstraint(
            "district_id",
            "framework_id",
            "case_identifier",
            name=op.f("uq_competency_district_id_framework_id_case_identifier"),
        ),
    )
    op.create_index("ix_competency_case_identifier", "competency", ["district_id", "case_identifier"], unique=False)
    op.create_index("ix_competency_code", "competency", ["district_id", "code", "id"], unique=False)
    op.create_index(
        "ix_competency_framework", "competency", ["district_id", "framework_id", "place", "id"], unique=False
    )
    op.create_index("ix_competency_parent", "competency", ["district_id", "parent_id", "id"], unique=False)
    op.create_index("ix_competency_place", "competency", ["district_id", "place", "id"], unique=False)
    op.create_table(
        "course",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("code", sa.Text(collation="C"), nullable=True),
        sa.Column("grade_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_course_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_course_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_course")),
    )
    op.create_table(
        "demographics",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sex", sa.Text(collation="C"), nullable=True),
        sa.Column("races", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("is_hispanic_or_latino", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_demographics_district_id_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_demographics_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_demographics")),
    )
    op.create_table(
        "guardianship",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("guardian_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("has_legal_rights", sa.Boolean(), nullable=False),
        sa.Column("relationship", sa.Text(collation="C"), nullable=True),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "guardian_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_guardianship_district_id_guardian_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "learner_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_guardianship_district_id_learner_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_guardianship_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_guardianship")),
        sa.UniqueConstraint(
            "district_id",
            "guardian_id",
            "learner_id",
            "begins_on",
            name=op.f("uq_guardianship_district_id_guardian_id_learner_id_begins_on"),
        ),
    )
    op.create_index("ix_guardianship_learner", "guardianship", ["district_id", "learner_id"], unique=False)
    op.create_table(
        "initiative",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("why", sa.Text(collation="C"), nullable=False),
        sa.Column("why_kind", sa.Text(collation="C"), nullable=False),
        sa.Column("research_references", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("vision_looks_like", sa.Text(collation="C"), nullable=True),
        sa.Column("vision_sounds_like", sa.Text(collation="C"), nullable=True),
        sa.Column("vision_feels_like", sa.Text(collation="C"), nullable=True),
        sa.Column("present_reality", sa.Text(collation="C"), nullable=True),
        sa.Column("gap", sa.Text(collation="C"), nullable=True),
        sa.CheckConstraint(
            "why_kind in ('research', 'data', 'stakeholders', 'mandate')", name=op.f("ck_initiative_why_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_initiative_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_initiative_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_initiative")),
    )
    op.create_index(
        "ix_initiative_organization_id", "initiative", ["district_id", "organization_id", "id"], unique=False
    )
    op.create_index("ix_initiative_title", "initiative", ["district_id", "title", "id"], unique=False)
    op.create_table(
        "plan",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("aligned_to_plan_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("summary", sa.Text(collation="C"), nullable=True),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("status", sa.Text(collation="C"), nullable=False),
        sa.Column("is_published", sa.Boolean(), nullable=False),
        sa.Column("approved_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("approved_by_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("kind in ('strategic', 'improvement')", name=op.f("ck_plan_kind_known")),
        sa.CheckConstraint("not (is_published and status = 'draft')", name=op.f("ck_plan_draft_unpublished")),
        sa.CheckConstraint("status in ('draft', 'active', 'completed', 'archived')", name=op.f("ck_plan_status_known")),
        sa.CheckConstraint("aligned_to_plan_id <> id", name=op.f("ck_plan_not_aligned_to_itself")),
        sa.CheckConstraint("ends_on >= begins_on", name=op.f("ck_plan_period_in_order")),
        sa.ForeignKeyConstraint(
            ["district_id", "aligned_to_plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_plan_district_id_aligned_to_plan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "approved_by_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_plan_district_id_approved_by_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_plan_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_plan_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_plan")),
    )
    op.create_index("ix_plan_aligned_to_plan_id", "plan", ["district_id", "aligned_to_plan_id", "id"], unique=False)
    op.create_index("ix_plan_begins_on", "plan", ["district_id", "begins_on", "id"], unique=False)
    op.create_index("ix_plan_organization_id", "plan", ["district_id", "organization_id", "id"], unique=False)
    op.create_index("ix_plan_status", "plan", ["district_id", "status", "id"], unique=False)
    op.create_table(
        "role_assignment",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(collation="C"), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "role in ('platform_admin', 'district_admin', 'school_leader', 'coach', 'teacher', 'learner', 'guardian')",
            name=op.f("ck_role_assignment_role_known"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_role_assignment_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_role_assignment_district_id_person_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_role_assignment_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_role_assignment")),
        sa.UniqueConstraint(
            "district_id",
            "person_id",
            "organization_id",
            "role",
            "begins_on",
            name=op.f("uq_role_assignment_district_id_person_id_organization_id_role_begins_on"),
        ),
    )
    op.create_index(
        "ix_role_assignment_organization",
        "role_assignment",
        ["district_id", "organization_id", "role", "person_id"],
        unique=False,
    )
    op.create_table(
        "webhook_endpoint",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("url", sa.Text(collation="C"), nullable=False),
        sa.Column("event_types", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("description", sa.Text(collation="C"), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("disabled_reason", sa.Text(collation="C"), nullable=True),
        sa.Column("public_key", sa.Text(collation="C"), nullable=False),
        sa.Column("sealed_secret", sa.Text(collation="C"), nullable=False),
        sa.Column("sealed_private_key", sa.Text(collation="C"), nullable=False),
        sa.Column("sealed_previous_secret", sa.Text(collation="C"), nullable=True),
        sa.Column("sealed_previous_private_key", sa.Text(collation="C"), nullable=True),
        sa.Column("previous_secret_until", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "disabled_reason in ('by_owner', 'gone')", name=op.f("ck_webhook_endpoint_disabled_reason_known")
        ),
        sa.CheckConstraint(
            "is_active = (disabled_reason is null)", name=op.f("ck_webhook_endpoint_disabled_for_a_reason")
        ),
        sa.CheckConstraint(
            "num_nulls(sealed_previous_secret, sealed_previous_private_key, previous_secret_until) in (0, 3)",
            name=op.f("ck_webhook_endpoint_previous_keys_end"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "client_id"],
            ["api_client.district_id", "api_client.id"],
            name=op.f("fk_webhook_endpoint_district_id_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_webhook_endpoint_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_webhook_endpoint")),
    )
    op.create_index(
        "ix_webhook_endpoint_is_active", "webhook_endpoint", ["district_id", "is_active", "id"], unique=False
    )
    op.create_table(
        "association",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=False),
        sa.Column("case_identifier", sa.Uuid(), nullable=False),
        sa.Column("source_uri", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("case_type", sa.Text(collation="C"), nullable=False),
        sa.Column("origin_id", sa.Uuid(), nullable=True),
        sa.Column("origin_identifier", sa.Text(collation="C"), nullable=False),
        sa.Column("origin_uri", sa.Text(collation="C"), nullable=False),
        sa.Column("origin_title", sa.Text(collation="C"), nullable=False),
        sa.Column("destination_id", sa.Uuid(), nullable=True),
        sa.Column("destination_identifier", sa.Text(collation="C"), nullable=False),
        sa.Column("destination_uri", sa.Text(collation="C"), nullable=False),
        sa.Column("destination_title", sa.Text(collation="C"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("source_changed_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("extras", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint(
            "kind in ('child_of', 'precedes', 'is_part_of', 'exact_match', 'aligns_to', 'related', 'replaced_by', 'exemplar', 'skill_level', 'translation_of', 'other')",
            name=op.f("ck_association_kind_known"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "destination_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_association_district_id_destination_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "framework_id"],
            ["framework.district_id", "framework.id"],
            name=op.f("fk_association_district_id_framework_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "origin_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_association_district_id_origin_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_association_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_association")),
        sa.UniqueConstraint(
            "district_id",
            "framework_id",
            "case_identifier",
            name=op.f("uq_association_district_id_framework_id_case_identifier"),
        ),
    )
    op.create_index("ix_association_destination", "association", ["district_id", "destination_id", "id"], unique=False)
    op.create_index("ix_association_origin", "association", ["district_id", "origin_id", "id"], unique=False)
    op.create_table(
        "class",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("course_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("code", sa.Text(collation="C"), nullable=True),
        sa.Column("grade_levels", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("subjects", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "course_id"],
            ["course.district_id", "course.id"],
            name=op.f("fk_class_district_id_course_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_class_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_class_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_class")),
    )
    op.create_index("ix_class_organization", "class", ["district_id", "organization_id", "id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event_type", sa.Text(collation="C"), nullable=False),
        sa.Column("aggregate_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(collation="C"), nullable=False),
        sa.Column("attempt_count", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_attempt_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_error", sa.Text(collation="C"), nullable=True),
        sa.Column("delivered_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(state = 'delivered') = (delivered_at is not null)", name=op.f("ck_delivery_delivered_at_a_time")
        ),
        sa.CheckConstraint(
            "state in ('pending', 'delivered', 'failed', 'cancelled')", name=op.f("ck_delivery_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "endpoint_id"],
            ["webhook_endpoint.district_id", "webhook_endpoint.id"],
            name=op.f("fk_delivery_district_id_endpoint_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "seq"], ["event.district_id", "event.seq"], name=op.f("fk_delivery_district_id_seq")
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_delivery_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("district_id", "endpoint_id", "seq", name=op.f("uq_delivery_district_id_endpoint_id_seq")),
    )
    op.create_index(
        "ix_delivery_client_id",
        "delivery",
        ["district_id", "client_id", "id"],
        unique=False,
        postgresql_where=sa.text("client_id is not null"),
    )
    op.create_index("ix_delivery_endpoint_id", "delivery", ["district_id", "endpoint_id", "id"], unique=False)
    op.create_index(
        "ix_delivery_pending",
        "delivery",
        ["district_id", "endpoint_id", "aggregate_id", "seq"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_delivery_state", "delivery", ["district_id", "state", "id"], unique=False)
    op.create_table(
        "goal",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("parent_goal_id", sa.Uuid(), nullable=True),
        sa.Column("statement", sa.Text(collation="C"), nullable=False),
        sa.Column("area", sa.Text(collation="C"), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "area in ('academics', 'behavior', 'attendance', 'graduation', 'advanced_courses', 'climate', 'families', 'staff', 'facilities', 'other')",
            name=op.f("ck_goal_area_known"),
        ),
        sa.CheckConstraint("parent_goal_id <> id", name=op.f("ck_goal_not_its_own_parent")),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_goal_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "parent_goal_id"],
            ["goal.district_id", "goal.id"],
            name=op.f("fk_goal_district_id_parent_goal_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_goal_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_goal_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_goal")),
    )
    op.create_index("ix_goal_area", "goal", ["district_id", "area", "id"], unique=False)
    op.create_index("ix_goal_organization_id", "goal", ["district_id", "organization_id", "id"], unique=False)
    op.create_index("ix_goal_parent_goal_id", "goal", ["district_id", "parent_goal_id", "id"], unique=False)
    op.create_index("ix_goal_plan_id_rank", "goal", ["district_id", "plan_id", "rank", "id"], unique=False)
    op.create_index("ix_goal_rank", "goal", ["district_id", "rank", "id"], unique=False)
    op.create_table(
        "implementation_plan",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("summary", sa.Text(collation="C"), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "initiative_id"],
            ["initiative.district_id", "initiative.id"],
            name=op.f("fk_implementation_plan_district_id_initiative_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_implementation_plan_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_implementation_plan_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_implementation_plan_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_implementation_plan")),
    )
    op.create_index(
        "ix_implementation_plan_initiative_id",
        "implementation_plan",
        ["district_id", "initiative_id", "id"],
        unique=False,
    )
    op.create_index(
        "ix_implementation_plan_organization_id",
        "implementation_plan",
        ["district_id", "organization_id", "id"],
        unique=False,
    )
    op.create_index(
        "ix_implementation_plan_plan_id", "implementation_plan", ["district_id", "plan_id", "id"], unique=False
    )
    op.create_table(
        "initiative_plan",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "initiative_id"],
            ["initiative.district_id", "initiative.id"],
            name=op.f("fk_initiative_plan_district_id_initiative_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_initiative_plan_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_initiative_plan_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_initiative_plan")),
        sa.UniqueConstraint(
            "district_id", "initiative_id", "plan_id", name=op.f("uq_initiative_plan_district_id_initiative_id_plan_id")
        ),
    )
    op.create_index(
        "ix_initiative_plan_plan_id", "initiative_plan", ["district_id", "plan_id", "initiative_id"], unique=False
    )
    op.create_table(
        "mastery_policy",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=True),
        sa.Column("competency_id", sa.Uuid(), nullable=True),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("is_in_force", sa.Boolean(), nullable=False),
        sa.Column("method", sa.Text(collation="C"), nullable=False),
        sa.Column("weight", sa.Float(), nullable=True),
        sa.Column("n", sa.Integer(), nullable=True),
        sa.Column("rounding", sa.Integer(), nullable=False),
        sa.Column("decay", sa.Text(collation="C"), nullable=True),
        sa.Column("predict", sa.Text(collation="C"), nullable=True),
        sa.Column("zero", sa.Float(), nullable=True),
        sa.Column("clamp", sa.Boolean(), nullable=True),
        sa.Column("counts_practice", sa.Boolean(), nullable=False),
        sa.CheckConstraint("decay in ('recursive', 'weighted')", name=op.f("ck_mastery_policy_decay_known")),
        sa.CheckConstraint(
            "method in ('highest', 'latest', 'average', 'mode', 'top_n_average', 'weighted_average', 'standard_decaying_average', 'decaying_average', 'n_mastery', 'power_law', 'best_fit')",
            name=op.f("ck_mastery_policy_method_known"),
        ),
        sa.CheckConstraint("predict in ('at_last', 'next')", name=op.f("ck_mastery_policy_predict_known")),
        sa.CheckConstraint(
            "num_nonnulls(framework_id, competency_id) <= 1", name=op.f("ck_mastery_policy_about_one_thing")
        ),
        sa.CheckConstraint("rounding between 0 and 9", name=op.f("ck_mastery_policy_rounding_in_range")),
        sa.ForeignKeyConstraint(
            ["district_id", "competency_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_mastery_policy_district_id_competency_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "framework_id"],
            ["framework.district_id", "framework.id"],
            name=op.f("fk_mastery_policy_district_id_framework_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_mastery_policy_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_mastery_policy")),
    )
    op.create_index(
        "uq_mastery_policy_in_force",
        "mastery_policy",
        ["district_id", "framework_id", "competency_id"],
        unique=True,
        postgresql_where=sa.text("is_in_force"),
        postgresql_nulls_not_distinct=True,
    )
    op.create_table(
        "priority",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("source_kind", sa.Text(collation="C"), nullable=False),
        sa.Column("finding", sa.Text(collation="C"), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "source_kind in ('data', 'research', 'stakeholders', 'site_visit', 'mandate')",
            name=op.f("ck_priority_source_kind_known"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_priority_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_priority_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_priority_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_priority")),
    )
    op.create_index("ix_priority_plan_id_rank", "priority", ["district_id", "plan_id", "rank", "id"], unique=False)
    op.create_index("ix_priority_rank", "priority", ["district_id", "rank", "id"], unique=False)
    op.create_table(
        "class_session",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=False),
        sa.Column("academic_session_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "academic_session_id"],
            ["academic_session.district_id", "academic_session.id"],
            name=op.f("fk_class_session_district_id_academic_session_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "class_id"],
            ["class.district_id", "class.id"],
            name=op.f("fk_class_session_district_id_class_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_class_session_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_class_session")),
        sa.UniqueConstraint(
            "district_id",
            "class_id",
            "academic_session_id",
            name=op.f("uq_class_session_district_id_class_id_academic_session_id"),
        ),
    )
    op.create_table(
        "enrollment",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(collation="C"), nullable=False),
        sa.Column("is_primary", sa.Boolean(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.CheckConstraint("role in ('learner', 'teacher', 'aide')", name=op.f("ck_enrollment_role_known")),
        sa.ForeignKeyConstraint(
            ["district_id", "class_id"],
            ["class.district_id", "class.id"],
            name=op.f("fk_enrollment_district_id_class_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_enrollment_district_id_person_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_enrollment_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_enrollment")),
        sa.UniqueConstraint(
            "district_id",
            "class_id",
            "person_id",
            "role",
            "begins_on",
            name=op.f("uq_enrollment_district_id_class_id_person_id_role_begins_on"),
        ),
    )
    op.create_index(
        "ix_enrollment_person", "enrollment", ["district_id", "person_id", "role", "class_id"], unique=False
    )
    op.create_table(
        "evidence",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("competency_id", sa.Uuid(), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("is_habit", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("level", sa.Text(collation="C"), nullable=True),
        sa.Column("percent", sa.Float(), nullable=True),
        sa.Column("points_possible", sa.Float(), nullable=True),
        sa.Column("item_group", sa.Text(collation="C"), nullable=True),
        sa.Column("method", sa.Text(collation="C"), nullable=True),
        sa.Column("context", sa.Text(collation="C"), nullable=True),
        sa.Column("form", sa.Text(collation="C"), nullable=True),
        sa.Column("observed_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("judged_by_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("source", sa.Text(collation="C"), nullable=True),
        sa.Column("feedback", sa.Text(collation="C"), nullable=True),
        sa.Column("comment", sa.Text(collation="C"), nullable=True),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("is_in_force", sa.Boolean(), nullable=False),
        sa.Column("recorded_seq", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.CheckConstraint(
            "kind in ('formative', 'summative', 'performance', 'practice')", name=op.f("ck_evidence_kind_known")
        ),
        sa.CheckConstraint("percent between 0 and 1", name=op.f("ck_evidence_percent_a_fraction")),
        sa.CheckConstraint("points_possible > 0", name=op.f("ck_evidence_task_has_points")),
        sa.CheckConstraint("score >= 0", name=op.f("ck_evidence_score_not_negative")),
        sa.CheckConstraint("score is not null or supersedes_id is not null", name=op.f("ck_evidence_shows_something")),
        sa.ForeignKeyConstraint(
            ["district_id", "class_id"],
            ["class.district_id", "class.id"],
            name=op.f("fk_evidence_district_id_class_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "competency_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_evidence_district_id_competency_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "learner_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_evidence_district_id_learner_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "supersedes_id"],
            ["evidence.district_id", "evidence.id"],
            name=op.f("fk_evidence_district_id_supersedes_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_evidence_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_evidence")),
    )
    op.create_index(
        "ix_evidence_class",
        "evidence",
        ["district_id", "class_id", "id"],
        unique=False,
        postgresql_where=sa.text("class_id is not null"),
    )
    op.create_index("ix_evidence_competency", "evidence", ["district_id", "competency_id", "id"], unique=False)
    op.create_index(
        "ix_evidence_judged",
        "evidence",
        ["district_id", "learner_id", "competency_id", "observed_at", "recorded_seq"],
        unique=False,
    )
    op.create_index("ix_evidence_observed_at", "evidence", ["district_id", "observed_at", "id"], unique=False)
    op.create_index(
        "uq_evidence_supersedes",
        "evidence",
        ["district_id", "supersedes_id"],
        unique=True,
        postgresql_where=sa.text("supersedes_id is not null"),
    )
    op.create_table(
        "initiative_goal",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("initiative_id", sa.Uuid(), nullable=False),
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "goal_id"],
            ["goal.district_id", "goal.id"],
            name=op.f("fk_initiative_goal_district_id_goal_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "initiative_id"],
            ["initiative.district_id", "initiative.id"],
            name=op.f("fk_initiative_goal_district_id_initiative_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_initiative_goal_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_initiative_goal")),
        sa.UniqueConstraint(
            "district_id", "initiative_id", "goal_id", name=op.f("uq_initiative_goal_district_id_initiative_id_goal_id")
        ),
    )
    op.create_index(
        "ix_initiative_goal_goal_id", "initiative_goal", ["district_id", "goal_id", "initiative_id"], unique=False
    )
    op.create_table(
        "measure",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("metric", sa.Text(collation="C"), nullable=False),
        sa.Column("population", sa.Text(collation="C"), nullable=False),
        sa.Column("unit", sa.Text(collation="C"), nullable=False),
        sa.Column("direction", sa.Text(collation="C"), nullable=False),
        sa.Column("baseline", sa.Float(), nullable=True),
        sa.Column("baseline_on", sa.Date(), nullable=True),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("target_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "case direction when 'increase' then target > baseline when 'decrease' then target < baseline else target = baseline end",
            name=op.f("ck_measure_target_in_direction"),
        ),
        sa.CheckConstraint(
            "direction in ('increase', 'decrease', 'maintain')", name=op.f("ck_measure_direction_known")
        ),
        sa.CheckConstraint(
            "unit <> 'percent' or (coalesce(baseline, 0) between 0 and 100 and coalesce(target, 0) between 0 and 100)",
            name=op.f("ck_measure_percent_in_range"),
        ),
        sa.CheckConstraint(
            "unit in ('percent', 'percentage_points', 'count', 'days', 'score')", name=op.f("ck_measure_unit_known")
        ),
        sa.CheckConstraint("(baseline is null) = (baseline_on is null)", name=op.f("ck_measure_baseline_dated")),
        sa.CheckConstraint("(target is null) = (target_on is null)", name=op.f("ck_measure_target_dated")),
        sa.CheckConstraint("target_on > baseline_on", name=op.f("ck_measure_target_after_baseline")),
        sa.ForeignKeyConstraint(
            ["district_id", "goal_id"],
            ["goal.district_id", "goal.id"],
            name=op.f("fk_measure_district_id_goal_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_measure_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_measure_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_measure_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_measure")),
    )
    op.create_index("ix_measure_goal_id", "measure", ["district_id", "goal_id", "id"], unique=False)
    op.create_index("ix_measure_organization_id", "measure", ["district_id", "organization_id", "id"], unique=False)
    op.create_index("ix_measure_plan_id", "measure", ["district_id", "plan_id", "id"], unique=False)
    op.create_table(
        "progress",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("competency_id", sa.Uuid(), nullable=False),
        sa.Column("is_habit", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("level", sa.Text(collation="C"), nullable=True),
        sa.Column("state", sa.Text(collation="C"), nullable=False),
        sa.Column("since", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("evidence_count", sa.Integer(), nullable=False),
        sa.Column("kinds", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("trend", sa.Text(collation="C"), nullable=True),
        sa.Column("policy_id", sa.Uuid(), nullable=True),
        sa.Column("explanation", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("(state = 'not_started') = (since is null)", name=op.f("ck_progress_since_when_begun")),
        sa.CheckConstraint(
            "state in ('not_started', 'in_progress', 'proficient', 'mastered')", name=op.f("ck_progress_state_known")
        ),
        sa.CheckConstraint("trend in ('rising', 'steady', 'falling')", name=op.f("ck_progress_trend_known")),
        sa.ForeignKeyConstraint(
            ["district_id", "competency_id"],
            ["competency.district_id", "competency.id"],
            name=op.f("fk_progress_district_id_competency_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "learner_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_progress_district_id_learner_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "policy_id"],
            ["mastery_policy.district_id", "mastery_policy.id"],
            name=op.f("fk_progress_district_id_policy_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_progress_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_progress")),
    )
    op.create_index("ix_progress_competency", "progress", ["district_id", "competency_id", "id"], unique=False)
    op.create_index("ix_progress_state", "progress", ["district_id", "state", "id"], unique=False)
    op.create_index(
        "uq_progress_learner_competency",
        "progress",
        ["district_id", "learner_id", "competency_id"],
        unique=True,
        postgresql_include=["is_habit", "score", "level", "state"],
    )
    op.create_table(
        "strategy",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("implementation_plan_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("description", sa.Text(collation="C"), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('communication', 'professional_development', 'common_language', 'coaching', 'structures', 'other')",
            name=op.f("ck_strategy_kind_known"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "implementation_plan_id"],
            ["implementation_plan.district_id", "implementation_plan.id"],
            name=op.f("fk_strategy_district_id_implementation_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_strategy_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_strategy_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_strategy_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_strategy")),
    )
    op.create_index(
        "ix_strategy_implementation_plan_id_rank",
        "strategy",
        ["district_id", "implementation_plan_id", "rank", "id"],
        unique=False,
    )
    op.create_index("ix_strategy_plan_id_rank", "strategy", ["district_id", "plan_id", "rank", "id"], unique=False)
    op.create_index("ix_strategy_rank", "strategy", ["district_id", "rank", "id"], unique=False)
    op.create_table(
        "adjustment",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("implementation_plan_id", sa.Uuid(), nullable=False),
        sa.Column("strategy_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decision", sa.Text(collation="C"), nullable=False),
        sa.Column("reason", sa.Text(collation="C"), nullable=False),
        sa.Column("changes_made", sa.Text(collation="C"), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "decided_by_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_adjustment_district_id_decided_by_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "implementation_plan_id"],
            ["implementation_plan.district_id", "implementation_plan.id"],
            name=op.f("fk_adjustment_district_id_implementation_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_adjustment_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_adjustment_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "strategy_id"],
            ["strategy.district_id", "strategy.id"],
            name=op.f("fk_adjustment_district_id_strategy_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_adjustment_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_adjustment")),
    )
    op.create_index("ix_adjustment_decided_on", "adjustment", ["district_id", "decided_on", "id"], unique=False)
    op.create_index(
        "ix_adjustment_implementation_plan_id",
        "adjustment",
        ["district_id", "implementation_plan_id", "id"],
        unique=False,
    )
    op.create_index(
        "ix_adjustment_plan_id_decided_on", "adjustment", ["district_id", "plan_id", "decided_on", "id"], unique=False
    )
    op.create_index("ix_adjustment_strategy_id", "adjustment", ["district_id", "strategy_id", "id"], unique=False)
    op.create_table(
        "indicator",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("implementation_plan_id", sa.Uuid(), nullable=False),
        sa.Column("strategy_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("statement", sa.Text(collation="C"), nullable=False),
        sa.Column("population", sa.Text(collation="C"), nullable=True),
        sa.Column("unit", sa.Text(collation="C"), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind in ('cause', 'effect')", name=op.f("ck_indicator_kind_known")),
        sa.CheckConstraint(
            "unit in ('percent', 'percentage_points', 'count', 'days', 'score')", name=op.f("ck_indicator_unit_known")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "implementation_plan_id"],
            ["implementation_plan.district_id", "implementation_plan.id"],
            name=op.f("fk_indicator_district_id_implementation_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_indicator_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_indicator_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "strategy_id"],
            ["strategy.district_id", "strategy.id"],
            name=op.f("fk_indicator_district_id_strategy_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_indicator_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_indicator")),
    )
    op.create_index(
        "ix_indicator_implementation_plan_id_rank",
        "indicator",
        ["district_id", "implementation_plan_id", "rank", "id"],
        unique=False,
    )
    op.create_index("ix_indicator_plan_id_rank", "indicator", ["district_id", "plan_id", "rank", "id"], unique=False)
    op.create_index("ix_indicator_rank", "indicator", ["district_id", "rank", "id"], unique=False)
    op.create_index("ix_indicator_strategy_id", "indicator", ["district_id", "strategy_id", "id"], unique=False)
    op.create_table(
        "measurement",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("measure_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("measured_on", sa.Date(), nullable=False),
        sa.Column("origin", sa.Text(collation="C"), nullable=False),
        sa.Column("note", sa.Text(collation="C"), nullable=True),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("origin in ('entered', 'imported', 'computed')", name=op.f("ck_measurement_origin_known")),
        sa.ForeignKeyConstraint(
            ["district_id", "measure_id"],
            ["measure.district_id", "measure.id"],
            name=op.f("fk_measurement_district_id_measure_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_measurement_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_measurement_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "recorded_by_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_measurement_district_id_recorded_by_id"),
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_measurement_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_measurement")),
        sa.UniqueConstraint(
            "district_id", "measure_id", "measured_on", name=op.f("uq_measurement_district_id_measure_id_measured_on")
        ),
    )
    op.create_index("ix_measurement_measured_on", "measurement", ["district_id", "measured_on", "id"], unique=False)
    op.create_index("ix_measurement_plan_id", "measurement", ["district_id", "plan_id", "id"], unique=False)
    op.create_table(
        "step",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("implementation_plan_id", sa.Uuid(), nullable=False),
        sa.Column("strategy_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(collation="C"), nullable=False),
        sa.Column("description", sa.Text(collation="C"), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(collation="C"), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.Column("origin_step_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(status = 'done') = (completed_on is not null)", name=op.f("ck_step_completed_when_done")),
        sa.CheckConstraint(
            "status in ('proposed', 'not_started', 'in_progress', 'blocked', 'done', 'dropped')",
            name=op.f("ck_step_status_known"),
        ),
        sa.CheckConstraint("origin_step_id <> id", name=op.f("ck_step_not_its_own_origin")),
        sa.ForeignKeyConstraint(
            ["district_id", "implementation_plan_id"],
            ["implementation_plan.district_id", "implementation_plan.id"],
            name=op.f("fk_step_district_id_implementation_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_step_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "origin_step_id"],
            ["step.district_id", "step.id"],
            name=op.f("fk_step_district_id_origin_step_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_step_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "responsible_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_step_district_id_responsible_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "strategy_id"],
            ["strategy.district_id", "strategy.id"],
            name=op.f("fk_step_district_id_strategy_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_step_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_step")),
    )
    op.create_index(
        "ix_step_due_on",
        "step",
        ["district_id", sa.literal_column("coalesce(due_on, '9999-12-31'::date)"), "id"],
        unique=False,
    )
    op.create_index(
        "ix_step_implementation_plan_id_sequence",
        "step",
        ["district_id", "implementation_plan_id", "sequence", "id"],
        unique=False,
    )
    op.create_index("ix_step_organization_id", "step", ["district_id", "organization_id", "id"], unique=False)
    op.create_index("ix_step_origin_step_id", "step", ["district_id", "origin_step_id", "id"], unique=False)
    op.create_index("ix_step_plan_id_status", "step", ["district_id", "plan_id", "status", "id"], unique=False)
    op.create_index("ix_step_responsible_id", "step", ["district_id", "responsible_id", "id"], unique=False)
    op.create_index("ix_step_sequence", "step", ["district_id", "sequence", "id"], unique=False)
    op.create_index("ix_step_status", "step", ["district_id", "status", "id"], unique=False)
    op.create_index(
        "ix_step_strategy_id_sequence", "step", ["district_id", "strategy_id", "sequence", "id"], unique=False
    )
    op.create_table(
        "monitoring_evidence",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("indicator_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("observer_id", sa.Uuid(), nullable=True),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("narrative", sa.Text(collation="C"), nullable=True),
        sa.Column("population", sa.Text(collation="C"), nullable=True),
        sa.Column("source", sa.Text(collation="C"), nullable=True),
        sa.CheckConstraint(
            "value is not null or narrative is not null", name=op.f("ck_monitoring_evidence_says_something")
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "indicator_id"],
            ["indicator.district_id", "indicator.id"],
            name=op.f("fk_monitoring_evidence_district_id_indicator_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "observer_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_monitoring_evidence_district_id_observer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "organization_id"],
            ["organization.district_id", "organization.id"],
            name=op.f("fk_monitoring_evidence_district_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "plan_id"],
            ["plan.district_id", "plan.id"],
            name=op.f("fk_monitoring_evidence_district_id_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_monitoring_evidence_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_monitoring_evidence")),
    )
    op.create_index(
        "ix_monitoring_evidence_indicator_id_observed_on",
        "monitoring_evidence",
        ["district_id", "indicator_id", "observed_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_monitoring_evidence_observed_on", "monitoring_evidence", ["district_id", "observed_on", "id"], unique=False
    )
    op.create_index(
        "ix_monitoring_evidence_observer_id", "monitoring_evidence", ["district_id", "observer_id", "id"], unique=False
    )
    op.create_index(
        "ix_monitoring_evidence_organization_id",
        "monitoring_evidence",
        ["district_id", "organization_id", "id"],
        unique=False,
    )
    op.create_index(
        "ix_monitoring_evidence_plan_id", "monitoring_evidence", ["district_id", "plan_id", "id"], unique=False
    )
    op.create_table(
        "step_dependency",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("depends_on_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("step_id <> depends_on_id", name=op.f("ck_step_dependency_not_on_itself")),
        sa.ForeignKeyConstraint(
            ["district_id", "depends_on_id"],
            ["step.district_id", "step.id"],
            name=op.f("fk_step_dependency_district_id_depends_on_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "step_id"],
            ["step.district_id", "step.id"],
            name=op.f("fk_step_dependency_district_id_step_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_step_dependency_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_step_dependency")),
        sa.UniqueConstraint(
            "district_id", "step_id", "depends_on_id", name=op.f("uq_step_dependency_district_id_step_id_depends_on_id")
        ),
    )
    op.create_index(
        "ix_step_dependency_depends_on_id", "step_dependency", ["district_id", "depends_on_id", "step_id"], unique=False
    )
    op.create_table(
        "adjustment_evidence",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("adjustment_id", sa.Uuid(), nullable=False),
        sa.Column("monitoring_evidence_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "adjustment_id"],
            ["adjustment.district_id", "adjustment.id"],
            name=op.f("fk_adjustment_evidence_district_id_adjustment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "monitoring_evidence_id"],
            ["monitoring_evidence.district_id", "monitoring_evidence.id"],
            name=op.f("fk_adjustment_evidence_district_id_monitoring_evidence_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_adjustment_evidence_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_adjustment_evidence")),
        sa.UniqueConstraint(
            "district_id",
            "adjustment_id",
            "monitoring_evidence_id",
            name=op.f("uq_adjustment_evidence_district_id_adjustment_id_monitoring_evidence_id"),
        ),
    )
    op.create_index(
        "ix_adjustment_evidence_evidence",
        "adjustment_evidence",
        ["district_id", "monitoring_evidence_id", "adjustment_id"],
        unique=False,
    )
    for statement in secure_all(TABLES):
        op.execute(statement)
    op.execute(f"grant select on alembic_version to {APPLICATION_ROLE}")


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_adjustment_evidence_evidence", table_name="adjustment_evidence")
    op.drop_table("adjustment_evidence")
    op.drop_index("ix_step_dependency_depends_on_id", table_name="step_dependency")
    op.drop_table("step_dependency")
    op.drop_index("ix_monitoring_evidence_plan_id", table_name="monitoring_evidence")
    op.drop_index("ix_monitoring_evidence_organization_id", table_name="monitoring_evidence")
    op.drop_index("ix_monitoring_evidence_observer_id", table_name="monitoring_evidence")
    op.drop_index("ix_monitoring_evidence_observed_on", table_name="monitoring_evidence")
    op.drop_index("ix_monitoring_evidence_indicator_id_observed_on", table_name="monitoring_evidence")
    op.drop_table("monitoring_evidence")
    op.drop_index("ix_step_strategy_id_sequence", table_name="step")
    op.drop_index("ix_step_status", table_name="step")
    op.drop_index("ix_step_sequence", table_name="step")
    op.drop_index("ix_step_responsible_id", table_name="step")
    op.drop_index("ix_step_plan_id_status", table_name="step")
    op.drop_index("ix_step_origin_step_id", table_name="step")
    op.drop_index("ix_step_organization_id", table_name="step")
    op.drop_index("ix_step_implementation_plan_id_sequence", table_name="step")
    op.drop_index("ix_step_due_on", table_name="step")
    op.drop_table("step")
    op.drop_index("ix_measurement_plan_id", table_name="measurement")
    op.drop_index("ix_measurement_measured_on", table_name="measurement")
    op.drop_table("measurement")
    op.drop_index("ix_indicator_strategy_id", table_name="indicator")
    op.drop_index("ix_indicator_rank", table_name="indicator")
    op.drop_index("ix_indicator_plan_id_rank", table_name="indicator")
    op.drop_index("ix_indicator_implementation_plan_id_rank", table_name="indicator")
    op.drop_table("indicator")
    op.drop_index("ix_adjustment_strategy_id", table_name="adjustment")
    op.drop_index("ix_adjustment_plan_id_decided_on", table_name="adjustment")
    op.drop_index("ix_adjustment_implementation_plan_id", table_name="adjustment")
    op.drop_index("ix_adjustment_decided_on", table_name="adjustment")
    op.drop_table("adjustment")
    op.drop_index("ix_strategy_rank", table_name="strategy")
    op.drop_index("ix_strategy_plan_id_rank", table_name="strategy")
    op.drop_index("ix_strategy_implementation_plan_id_rank", table_name="strategy")
    op.drop_table("strategy")
    op.drop_index(
        "uq_progress_learner_competency",
        table_name="progress",
        postgresql_include=["is_habit", "score", "level", "state"],
    )
    op.drop_index("ix_progress_state", table_name="progress")
    op.drop_index("ix_progress_competency", table_name="progress")
    op.drop_table("progress")
    op.drop_index("ix_measure_plan_id", table_name="measure")
    op.drop_index("ix_measure_organization_id", table_name="measure")
    op.drop_index("ix_measure_goal_id", table_name="measure")
    op.drop_table("measure")
    op.drop_index("ix_initiative_goal_goal_id", table_name="initiative_goal")
    op.drop_table("initiative_goal")
    op.drop_index(
        "uq_evidence_supersedes", table_name="evidence", postgresql_where=sa.text("supersedes_id is not null")
    )
    op.drop_index("ix_evidence_observed_at", table_name="evidence")
    op.drop_index("ix_evidence_judged", table_name="evidence")
    op.drop_index("ix_evidence_competency", table_name="evidence")
    op.drop_index("ix_evidence_class", table_name="evidence", postgresql_where=sa.text("class_id is not null"))
    op.drop_table("evidence")
    op.drop_index("ix_enrollment_person", table_name="enrollment")
    op.drop_table("enrollment")
    op.drop_table("class_session")
    op.drop_index("ix_priority_rank", table_name="priority")
    op.drop_index("ix_priority_plan_id_rank", table_name="priority")
    op.drop_table("priority")
    op.drop_index(
        "uq_mastery_policy_in_force",
        table_name="mastery_policy",
        postgresql_where=sa.text("is_in_force"),
        postgresql_nulls_not_distinct=True,
    )
    op.drop_table("mastery_policy")
    op.drop_index("ix_initiative_plan_plan_id", table_name="initiative_plan")
    op.drop_table("initiative_plan")
    op.drop_index("ix_implementation_plan_plan_id", table_name="implementation_plan")
    op.drop_index("ix_implementation_plan_organization_id", table_name="implementation_plan")
    op.drop_index("ix_implementation_plan_initiative_id", table_name="implementation_plan")
    op.drop_table("implementation_plan")
    op.drop_index("ix_goal_rank", table_name="goal")
    op.drop_index("ix_goal_plan_id_rank", table_name="goal")
    op.drop_index("ix_goal_parent_goal_id", table_name="goal")
    op.drop_index("ix_goal_organization_id", table_name="goal")
    op.drop_index("ix_goal_area", table_name="goal")
    op.drop_table("goal")
    op.drop_index("ix_delivery_state", table_name="delivery")
    op.drop_index("ix_delivery_pending", table_name="delivery", postgresql_where=sa.text("state = 'pending'"))
    op.drop_index("ix_delivery_endpoint_id", table_name="delivery")
    op.drop_index("ix_delivery_client_id", table_name="delivery", postgresql_where=sa.text("client_id is not null"))
    op.drop_table("delivery")
    op.drop_index("ix_class_organization", table_name="class")
    op.drop_table("class")
    op.drop_index("ix_association_origin", table_name="association")
    op.drop_index("ix_association_destination", table_name="association")
    op.drop_table("association")
    op.drop_index("ix_webhook_endpoint_is_active", table_name="webhook_endpoint")
    op.drop_table("webhook_endpoint")
    op.drop_index("ix_role_assignment_organization", table_name="role_assignment")
    op.drop_table("role_assignment")
    op.drop_index("ix_plan_status", table_name="plan")
    op.drop_index("ix_plan_organization_id", table_name="plan")
    op.drop_index("ix_plan_begins_on", table_name="plan")
    op.drop_index("ix_plan_aligned_to_plan_id", table_name="plan")
    op.drop_table("plan")
    op.drop_index("ix_initiative_title", table_name="initiative")
    op.drop_index("ix_initiative_organization_id", table_name="initiative")
    op.drop_table("initiative")
    op.drop_index("ix_guardianship_learner", table_name="guardianship")
    op.drop_table("guardianship")
    op.drop_table("demographics")
    op.drop_table("course")
    op.drop_index("ix_competency_place", table_name="competency")
    op.drop_index("ix_competency_parent", table_name="competency")
    op.drop_index("ix_competency_framework", table_name="competency")
    op.drop_index("ix_competency_code", table_name="competency")
    op.drop_index("ix_competency_case_identifier", table_name="competency")
    op.drop_table("competency")
    op.drop_table("scale")
    op.drop_index("ix_person_family_name", table_name="person")
    op.drop_index("ix_person_account_id", table_name="person")
    op.drop_table("person")
    op.drop_table("pending_fan_out")
    op.drop_index("ix_organization_name", table_name="organization")
    op.drop_table("organization")
    op.drop_table("idempotency_record")
    op.drop_index("ix_framework_title", table_name="framework")
    op.drop_table("framework")
    op.drop_index("ix_external_id_resource", table_name="external_id")
    op.drop_table("external_id")
    op.drop_table("event_counter")
    op.drop_index("ix_event_type", table_name="event")
    op.drop_index("ix_event_district_id_id", table_name="event")
    op.drop_table("event")
    op.drop_index("ix_due_delivery_endpoint_id", table_name="due_delivery")
    op.drop_index("ix_due_delivery_due_at", table_name="due_delivery")
    op.drop_table("due_delivery")
    op.drop_index(op.f("ix_credential_district_id"), table_name="credential")
    op.drop_index(op.f("ix_credential_client_id"), table_name="credential")
    op.drop_table("credential")
    op.drop_index("ix_api_client_name", table_name="api_client")
    op.drop_table("api_client")
    op.drop_table("academic_session")
    op.drop_index("uq_signing_key_stage", table_name="signing_key", postgresql_where=sa.text("stage <> 'previous'"))
    op.drop_table("signing_key")
    op.drop_index("ix_revoked_expires_at", table_name="revoked")
    op.drop_table("revoked")
    op.drop_index("ix_district_name", table_name="district")
    op.drop_table("district")
    op.drop_table("account")
