"""What administrators of the platform can do with districts."""

from achieve.accounts.shapes import DISTRICT
from achieve.accounts.tenants import schemas, service
from achieve.web.operations import acts, creates, updates

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
)
