"""Why a sound roster is not taken over into a district."""

from achieve.core.errors import Conflict, NotFound


class DistrictNotNamed(Conflict):
    """The package alone does not tell which district it belongs to."""

    code = "district_not_named"
    title = "The roster does not tell its district"


class UnknownDistrict(NotFound):
    """A district was named that does not exist."""

    code = "unknown_district"
    title = "There is no such district"


class OtherRoster(Conflict):
    """The district's roster comes from elsewhere: another district's package would end everything in it."""

    code = "other_roster"
    title = "The roster is that of another district"


class TooManyEnded(Conflict):
    """So much would end that the export is more likely cut short than true."""

    code = "too_many_ended"
    title = "The roster would end too much at once"
