"""Whom parts of plans concern, in SQL: who leads or coaches their organization, and who may see to a step."""

RUNS = "{role}.begins_on <= :today and ({role}.ends_on is null or {role}.ends_on >= :today)"
"""A `{role}` is held today."""

LOOKS_AFTER = """({role}.organization_id = any({place}.ancestor_ids) and ({role}.role in ('school_leader', 'coach')
 or ({role}.role = 'district_admin' and {place}.id = :district)))"""
"""Somebody in a `{role}` looks after the plans of a `{place}`: the district's own are its administrators'."""

MAY_SEE_TO = """({role}.role in ('district_admin', 'school_leader', 'coach', 'teacher')
 and ({place}.id = :district or {role}.role = 'district_admin'
 or {role}.organization_id = any({place}.ancestor_ids)))"""
"""Somebody in a `{role}` sees the steps of a `{place}`."""

IS_LOOKED_AFTER = f"""exists (select 1 from role_assignment la join organization lo on lo.district_id = :district
 and lo.id = {{child}}.organization_id where la.district_id = :district and la.person_id = {{parent}}.id
 and {RUNS.format(role="la")} and {LOOKS_AFTER.format(role="la", place="lo")})"""
"""The person `{parent}` looks after the organization of `{child}`."""
