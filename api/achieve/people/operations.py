"""The writes of people. Who they are, and where, comes from rosters."""

from achieve.people import schemas, service, shapes
from achieve.people.closures.operations import CLOSURE_OPERATIONS
from achieve.web.operations import creates, deletes, updates

OPERATIONS = (
    updates(shapes.GUARDIANSHIP, schemas.GuardianshipUpdate, service.change_consent, rules=shapes.CONSENT_RULES),
    creates(shapes.DISTRICT_SETTINGS, schemas.DistrictSettingsCreate, service.create_settings),
    updates(shapes.DISTRICT_SETTINGS, schemas.DistrictSettingsUpdate, service.update_settings),
    deletes(shapes.DISTRICT_SETTINGS, service.delete_settings),
    *CLOSURE_OPERATIONS,
)
