"""The files of a OneRoster 1.2 package and the columns of those that are read.

Source: OneRoster 1.2 CSV binding: the order of the columns is fixed, all must be there, and a sender's own ones
(`metadata.…`) stand to their right.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

MANIFEST = "manifest.csv"
MANIFEST_COLUMNS = ("propertyName", "value")
EXTENSION_PREFIX = "metadata."


class RosterFile(StrEnum):
    """The files that are read, in the order in which their records can be taken over."""

    ORGS = "orgs.csv"
    ACADEMIC_SESSIONS = "academicSessions.csv"
    COURSES = "courses.csv"
    CLASSES = "classes.csv"
    USERS = "users.csv"
    ROLES = "roles.csv"
    ENROLLMENTS = "enrollments.csv"
    DEMOGRAPHICS = "demographics.csv"


UNREAD_FILES = (
    "userProfiles.csv",
    "categories.csv",
    "lineItems.csv",
    "lineItemLearningObjectiveIds.csv",
    "lineItemScoreScales.csv",
    "results.csv",
    "resultLearningObjectiveIds.csv",
    "resultScoreScales.csv",
    "scoreScales.csv",
    "resources.csv",
    "classResources.csv",
    "courseResources.csv",
    "userResources.csv",
)


def _columns(names: str) -> tuple[str, ...]:
    return ("sourcedId", "status", "dateLastModified", *names.split())


COLUMNS: Mapping[RosterFile, tuple[str, ...]] = {
    RosterFile.ORGS: _columns("name type identifier parentSourcedId"),
    RosterFile.ACADEMIC_SESSIONS: _columns("title type startDate endDate parentSourcedId schoolYear"),
    RosterFile.COURSES: _columns("schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes"),
    RosterFile.CLASSES: _columns(
        "title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds subjects"
        " subjectCodes periods"
    ),
    RosterFile.USERS: _columns(
        "enabledUser username userIds givenName familyName middleName identifier email sms phone agentSourcedIds"
        " grades password userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName"
        " primaryOrgSourcedId pronouns"
    ),
    RosterFile.ROLES: _columns("userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId"),
    RosterFile.ENROLLMENTS: _columns("classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate"),
    RosterFile.DEMOGRAPHICS: _columns(
        "birthDate sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander"
        " white demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation"
        " cityOfBirth publicSchoolResidenceStatus"
    ),
}


def columns_like(file: RosterFile, header: Sequence[str]) -> tuple[str, ...]:
    """The columns to expect of a file, given its header.

    The first edition of 1.2 had one column more in `users.csv`, which 1.2.1 withdrew; the manifest says 1.2 in both.
    """
    columns = COLUMNS[file]
    if file is not RosterFile.USERS or "resourceSourcedIds" not in header:
        return columns
    after = columns.index("userMasterIdentifier") + 1
    return (*columns[:after], "resourceSourcedIds", *columns[after:])
