"""Indexes that the reads of people, classes and a school's steps come from alone."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.drop_index("ix_role_assignment_organization", table_name="role_assignment")
    op.create_index(
        "ix_role_assignment_organization",
        "role_assignment",
        ["district_id", "organization_id", "role", "person_id"],
        postgresql_include=["begins_on", "ends_on"],
    )
    op.create_index(
        "ix_role_assignment_person",
        "role_assignment",
        ["district_id", "person_id", "role", "organization_id"],
        postgresql_include=["begins_on", "ends_on"],
    )
    op.create_index(
        "ix_enrollment_class",
        "enrollment",
        ["district_id", "class_id", "role", "person_id"],
        postgresql_include=["begins_on", "ends_on"],
    )
    op.drop_index("ix_external_id_resource", table_name="external_id")
    op.create_index(
        "ix_external_id_resource",
        "external_id",
        ["district_id", "resource_id", "system"],
        postgresql_include=["value"],
    )
    op.drop_index("ix_step_organization_id", table_name="step")
    op.create_index("ix_step_organization_id_sequence", "step", ["district_id", "organization_id", "sequence", "id"])


def downgrade() -> None:
    op.drop_index("ix_step_organization_id_sequence", table_name="step")
    op.create_index("ix_step_organization_id", "step", ["district_id", "organization_id", "id"])
    op.drop_index("ix_external_id_resource", table_name="external_id")
    op.create_index("ix_external_id_resource", "external_id", ["district_id", "resource_id"])
    op.drop_index("ix_enrollment_class", table_name="enrollment")
    op.drop_index("ix_role_assignment_person", table_name="role_assignment")
    op.drop_index("ix_role_assignment_organization", table_name="role_assignment")
    op.create_index(
        "ix_role_assignment_organization", "role_assignment", ["district_id", "organization_id", "role", "person_id"]
    )
