"""What administrators of the platform can do with districts."""

from achieve.accounts.shapes import DISTRICT
from achieve.accounts.tenants import schemas, service
from achieve.web.operations import acts, creates

OPERATIONS = (
    creates(DISTRICT, schemas.DistrictCreate, service.create_district, secret=True),
    acts(
        "add_district_administrator",
        DISTRICT,
        schemas.AdministratorCreate,
        service.add_district_administrator,
        suffix="administrators",
        secret=True,
    ),
)
