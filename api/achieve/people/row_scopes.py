"""What each set of rows of the permission table means in SQL: class memberships, assignments, guardianships.

Every predicate is an uncorrelated subselect, named once in a statement and run once, so a scope costs a hash look-up a
row. `{x}` is the column it is asked about, `{role}` the role that grants it; only relations active today count.
"""

from achieve.access.roles import Anchor, Rows
from achieve.access.scopes import members, register, register_table
from achieve.people.places import in_class

_MY_ORGANIZATIONS = """select ra.organization_id from role_assignment ra
 where ra.district_id = :district and ra.person_id = :person and ra.role = '{role}'
 and ra.begins_on <= :today and (ra.ends_on is null or ra.ends_on >= :today)"""

_BELOW_MINE = f"""select o.id from organization o
 where o.district_id = :district and o.ancestor_ids && array{members(_MY_ORGANIZATIONS)}"""

_ABOVE_MINE = f"""select unnest(o.ancestor_ids) from organization o
 where o.district_id = :district and o.id in {members(_MY_ORGANIZATIONS)}"""

# Guardians have a role at a school without being its staff: of those who work there, only its leaders reach them.
_PEOPLE_BELOW_MINE = f"""select ra2.person_id from role_assignment ra2
 where ra2.district_id = :district and ra2.organization_id in {members(_BELOW_MINE)}
 and (ra2.role <> 'guardian' or '{{role}}' = 'school_leader')
 and ra2.begins_on <= :today and (ra2.ends_on is null or ra2.ends_on >= :today)"""

_LEARNERS_BELOW_MINE = f"""select ra2.person_id from role_assignment ra2
 where ra2.district_id = :district and ra2.organization_id in {members(_BELOW_MINE)} and ra2.role = 'learner'
 and ra2.begins_on <= :today and (ra2.ends_on is null or ra2.ends_on >= :today)"""

_CLASSES_BELOW_MINE = f"""select c.id from class c
 where c.district_id = :district and c.organization_id in {members(_BELOW_MINE)}"""

_MY_CLASSES = f"""select mine.class_id from enrollment mine
 where mine.district_id = :district and mine.person_id = :person and mine.role in ('teacher', 'aide')
 and {in_class("mine", members)}"""

_LEARNERS_OF_MY_CLASSES = f"""select e.person_id from enrollment e
 where e.district_id = :district and e.role = 'learner' and e.class_id in {members(_MY_CLASSES)}
 and {in_class("e", members)}"""

_MY_CHILDREN = """select g.learner_id from guardianship g
 join person child on child.district_id = :district and child.id = g.learner_id
 where g.district_id = :district and g.guardian_id = :person and g.has_legal_rights
 and g.begins_on <= :today and (g.ends_on is null or g.ends_on >= :today)
 and (child.birth_date is null or child.birth_date > cast(:today as date) - interval '18 years'
 or g.consented_until >= :today)"""

_SCHOOLS_OF_CHILDREN = f"""select unnest(o.ancestor_ids) from organization o
 where o.district_id = :district and o.id in (select ra.organization_id from role_assignment ra
 where ra.district_id = :district and ra.role = 'learner' and ra.person_id in {members(_MY_CHILDREN)}
 and ra.begins_on <= :today and (ra.ends_on is null or ra.ends_on >= :today))"""

_MY_OWN_SCHOOLS = _ABOVE_MINE.replace("'{role}'", "'learner'")

_CLASSES_OF_CHILDREN = f"""select e.class_id from enrollment e
 where e.district_id = :district and e.role = 'learner' and e.person_id in {members(_MY_CHILDREN)}
 and e.begins_on <= :today and (e.ends_on is null or e.ends_on >= :today)"""

_CLASSES_I_LEARN_IN = """select e.class_id from enrollment e
 where e.district_id = :district and e.role = 'learner' and e.person_id = :person
 and e.begins_on <= :today and (e.ends_on is null or e.ends_on >= :today)"""

_LEARNERS_OF_CLIENT_SCHOOLS = """select ra.person_id from role_assignment ra
 where ra.district_id = :district and ra.organization_id = any(:schools)
 and ra.begins_on <= :today and (ra.ends_on is null or ra.ends_on >= :today)"""

_ABOVE_CLIENT_SCHOOLS = """select unnest(o.ancestor_ids) from organization o
 where o.district_id = :district and o.id = any(:schools)"""

_CLASSES_OF_CLIENT_SCHOOLS = """select c.id from class c
 where c.district_id = :district and c.organization_id = any(:schools)"""


def register_row_scopes() -> None:
    """Tell the registry what the rows of the permission table are. Called once, by the composition root."""
    register_table(Anchor.ORGANIZATION, "organization")
    register(Rows.ALL, Anchor.PERSON, members(f"select exists ({_MY_ORGANIZATIONS})"))
    for rows in (Rows.OWN_SCHOOLS, Rows.ASSIGNED_SCHOOLS):
        register(rows, Anchor.ORGANIZATION, f"{{x}} in {members(_BELOW_MINE)}")
        register(rows, Anchor.LED, f"{{x}} in {members(_BELOW_MINE)}")
        register(rows, Anchor.LEARNER, f"{{x}} in {members(_LEARNERS_BELOW_MINE)}")
        register(rows, Anchor.PERSON, f"{{x}} in {members(_PEOPLE_BELOW_MINE)}")
        register(rows, Anchor.CLASS, f"{{x}} in {members(_CLASSES_BELOW_MINE)}")
    for rows in (Rows.OWN_SCHOOLS_AND_ABOVE, Rows.ASSIGNED_SCHOOLS_AND_ABOVE):
        register(rows, Anchor.ORGANIZATION, f"({{x}} in {members(_BELOW_MINE)} or {{x}} in {members(_ABOVE_MINE)})")
        # Who may read what is above the own schools is still asked about the learners of those alone.
        register(rows, Anchor.LEARNER, f"{{x}} in {members(_LEARNERS_BELOW_MINE)}")
    register(Rows.OWN_CLASSES, Anchor.CLASS, f"{{x}} in {members(_MY_CLASSES)}")
    register(Rows.OWN_CLASSES, Anchor.LEARNER, f"{{x}} in {members(_LEARNERS_OF_MY_CLASSES)}")
    register(Rows.OWN_CLASSES, Anchor.PERSON, f"{{x}} in {members(_LEARNERS_OF_MY_CLASSES)}")
    register(Rows.OWN, Anchor.OWNER, "{x} = :person")
    register(Rows.OWN, Anchor.CLIENT, "{x} = :client")
    register(Rows.SELF, Anchor.PERSON, "{x} = :person")
    register(Rows.SELF, Anchor.CONCERNED, ":person = any({x})")
    register(Rows.SELF, Anchor.LEARNER, "{x} = :person")
    register(Rows.SELF, Anchor.ORGANIZATION, f"{{x}} in {members(_MY_OWN_SCHOOLS)}")
    register(Rows.SELF, Anchor.CLASS, f"{{x}} in {members(_CLASSES_I_LEARN_IN)}")
    register(Rows.CHILDREN, Anchor.PERSON, f"{{x}} in {members(_MY_CHILDREN)}")
    register(Rows.CHILDREN, Anchor.LEARNER, f"{{x}} in {members(_MY_CHILDREN)}")
    register(Rows.CHILDREN, Anchor.ORGANIZATION, f"{{x}} in {members(_SCHOOLS_OF_CHILDREN)}")
    register(Rows.CHILDREN, Anchor.CLASS, f"{{x}} in {members(_CLASSES_OF_CHILDREN)}")
    register(Rows.PUBLISHED, Anchor.PUBLISHED, "{x} is not null")
    register(Rows.CHILDRENS_SCHOOLS, Anchor.PUBLISHED, f"{{x}} in {members(_SCHOOLS_OF_CHILDREN)}")
    register(Rows.CLIENT_SCHOOLS, Anchor.ORGANIZATION, "{x} = any(:schools)")
    register(
        Rows.CLIENT_SCHOOLS_AND_ABOVE,
        Anchor.ORGANIZATION,
        f"({{x}} = any(:schools) or {{x}} in {members(_ABOVE_CLIENT_SCHOOLS)})",
    )
    register(Rows.CLIENT_SCHOOLS, Anchor.LEARNER, f"{{x}} in {members(_LEARNERS_OF_CLIENT_SCHOOLS)}")
    register(Rows.CLIENT_SCHOOLS, Anchor.PERSON, f"{{x}} in {members(_LEARNERS_OF_CLIENT_SCHOOLS)}")
    register(Rows.CLIENT_SCHOOLS, Anchor.CLASS, f"{{x}} in {members(_CLASSES_OF_CLIENT_SCHOOLS)}")
