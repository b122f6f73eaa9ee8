"""The events of organizations and people."""

from achieve.outbox.catalogue import EventType
from achieve.people.closures.events import CLOSURE_EVENTS

ORGANIZATION_CREATED = EventType("organization.created", "organizations", "An organization was added.", area="roster")
ORGANIZATION_UPDATED = EventType("organization.updated", "organizations", "An organization changed.", area="roster")
ACADEMIC_SESSION_CREATED = EventType(
    "academic_session.created", "academic-sessions", "An academic session was added.", area="roster"
)
ACADEMIC_SESSION_UPDATED = EventType(
    "academic_session.updated", "academic-sessions", "An academic session changed.", area="roster"
)
COURSE_CREATED = EventType("course.created", "courses", "A course was added.", area="roster")
COURSE_UPDATED = EventType("course.updated", "courses", "A course changed.", area="roster")
CLASS_CREATED = EventType("class.created", "classes", "A class was added.", area="roster")
CLASS_UPDATED = EventType("class.updated", "classes", "A class changed.", area="roster")
PERSON_CREATED = EventType("person.created", "people", "A person was added.", area="roster", learner_data=True)
PERSON_UPDATED = EventType(
    "person.updated", "people", "A person changed, or left (`is_active`).", area="roster", learner_data=True
)
PERSON_ERASED = EventType(
    "person.erased",
    "people",
    "Everything known of a person was erased: erase it, too.",
    area="roster",
    learner_data=True,
)
ROLE_ASSIGNMENT_CREATED = EventType(
    "role_assignment.created", "role-assignments", "A person was given a role.", area="roster", learner_data=True
)
ROLE_ASSIGNMENT_UPDATED = EventType(
    "role_assignment.updated",
    "role-assignments",
    "A person's role changed, or ended (`ends_on`).",
    area="roster",
    learner_data=True,
)
ENROLLMENT_CREATED = EventType(
    "enrollment.created", "enrollments", "A person came into a class.", area="roster", learner_data=True
)
ENROLLMENT_CHANGED = EventType(
    "enrollment.changed",
    "enrollments",
    "A person's place in a class changed, or ended (`ends_on`).",
    area="roster",
    learner_data=True,
)
GUARDIANSHIP_CREATED = EventType(
    "guardianship.created", "guardianships", "A guardian was tied to a learner.", area="roster", learner_data=True
)
GUARDIANSHIP_UPDATED = EventType(
    "guardianship.updated",
    "guardianships",
    "A guardian's tie to a learner changed, or ended (`ends_on`).",
    area="roster",
    learner_data=True,
)
ROSTER_IMPORTED = EventType(
    "roster.imported", "organizations", "A roster was imported and changed something.", area="roster"
)
SETTINGS_CREATED = EventType(
    "district_settings.created", "district-settings", "A district settled something for itself.", area="roster"
)
SETTINGS_UPDATED = EventType(
    "district_settings.updated", "district-settings", "A district settled something otherwise.", area="roster"
)
SETTINGS_DELETED = EventType(
    "district_settings.deleted", "district-settings", "A district went back to the defaults.", area="roster"
)

EVENTS = (
    ORGANIZATION_CREATED,
    ORGANIZATION_UPDATED,
    ACADEMIC_SESSION_CREATED,
    ACADEMIC_SESSION_UPDATED,
    COURSE_CREATED,
    COURSE_UPDATED,
    CLASS_CREATED,
    CLASS_UPDATED,
    PERSON_CREATED,
    PERSON_UPDATED,
    PERSON_ERASED,
    ROLE_ASSIGNMENT_CREATED,
    ROLE_ASSIGNMENT_UPDATED,
    ENROLLMENT_CREATED,
    ENROLLMENT_CHANGED,
    GUARDIANSHIP_CREATED,
    GUARDIANSHIP_UPDATED,
    ROSTER_IMPORTED,
    SETTINGS_CREATED,
    SETTINGS_UPDATED,
    SETTINGS_DELETED,
    *CLOSURE_EVENTS,
)
