"""What administrators of the platform can do with districts."""

from dataclasses import replace

from achieve.access.roles import Action
from achieve.accounts.shapes import DISTRICT
from achieve.accounts.tenants import schemas, service
from achieve.accounts.tenants.ending import end_district
from achieve.web.operations import NoBody, acts, creates, updates

OPERATIONS = (
    creates(DISTRICT, schemas.DistrictCreate, service.create_district, secret=True),
    updates(DISTRICT, schemas.DistrictUpdate, service.update_district),
    acts(
        "add_district_administrator",
        DISTRICT,
        schemas.AdministratorCreate,
        service.add_district_administrator,
        suffix="administrators",
        secret=True,
    ),
    # What is ended is what was seen: the version read must be named.
    replace(
        acts("end_district", DISTRICT, NoBody, end_district, suffix="end", action=Action.DELETE),
        versioned=True,
    ),
)
