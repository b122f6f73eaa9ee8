"""What is measured: three reads over REST and GraphQL, as which person, and what ratio to its floor each must reach."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from benchmarks.district import Measured
from benchmarks.loads import Asked

GRID = "class grid 30 x 40"
PROGRESS = "learner's progress"
STEPS = "page of 100 steps"

_GRID_QUERY = """query ($id: ID!) { classGrid(id: $id) {
  competencies { id code statement }
  learners { id name redacted cells { competencyId level state score } }
} }"""
_PROGRESS_QUERY = """query ($id: ID!) { learnerProgress(id: $id) {
  id name
  progress { competencyId level state score evidenceCount trend since competency { id code statement } }
} }"""
_STEPS_QUERY = """query { steps(first: 100) {
  nodes { id title status dueOn isOverdue responsible { id displayName } strategy { id title } }
  pageInfo { hasNextPage endCursor }
} }"""


@dataclass(frozen=True, slots=True)
class Read:
    """One read over one face of the API.

    person: how who asks signs in. floor: the name of the statement that gives the same by hand, if there is one. reach:
    the least ratio to the floor's rate. root: the field of a GraphQL answer that the floor gives; empty for REST.
    """

    name: str
    face: str
    person: str
    floor: str
    reach: float
    path: Callable[[Measured], str]
    query: str = ""
    root: str = ""
    identifier: Callable[[Measured], UUID] | None = None

    @property
    def title(self) -> str:
        return f"{self.name}, {self.face}"

    def asked(self, measured: Measured, token: str) -> Asked:
        """The request to the service."""
        headers = {"Authorization": f"Bearer {token}"}
        if not self.query:
            return Asked("GET", self.path(measured), headers)
        return Asked.query(self.path(measured), self.query, self._variables(measured), headers)

    def arguments(self, measured: Measured) -> list[UUID]:
        """What the floor's statement is given besides the district and the day: who asks, and about what."""
        asking = {"teacher": measured.teacher_id, "leader": measured.leader_id}[self.person]
        return [asking] if self.identifier is None else [asking, self.identifier(measured)]

    def _variables(self, measured: Measured) -> dict[str, str]:
        return {} if self.identifier is None else {"id": str(self.identifier(measured))}


def _graphql(_measured: Measured) -> str:
    return "/graphql"


def _class(measured: Measured) -> UUID:
    return measured.class_id


def _learner(measured: Measured) -> UUID:
    return measured.learner_id


def _grid_path(measured: Measured) -> str:
    return f"/v1/classes/{measured.class_id}/progress"


def _progress_path(measured: Measured) -> str:
    return f"/v1/learners/{measured.learner_id}/progress"


def _steps_path(_measured: Measured) -> str:
    return "/v1/steps?limit=100&expand=responsible,strategy"


READS = (
    Read(GRID, "REST", "teacher", "grid_rest", 0.85, _grid_path, identifier=_class),
    Read(GRID, "GraphQL", "teacher", "grid_graphql", 0.70, _graphql, _GRID_QUERY, "classGrid", _class),
    Read(PROGRESS, "REST", "teacher", "progress_rest", 0.65, _progress_path, identifier=_learner),
    Read(
        PROGRESS, "GraphQL", "teacher", "progress_graphql", 0.50, _graphql, _PROGRESS_QUERY, "learnerProgress", _learner
    ),
    Read(STEPS, "REST", "leader", "steps_rest", 0.65, _steps_path),
    Read(STEPS, "GraphQL", "leader", "steps_graphql", 0.50, _graphql, _STEPS_QUERY, "steps"),
)

# Held to be flat alone: whose names a teacher sees takes another way through the roster than a leader's.
ALSO_FLAT = (Read(f"{STEPS} as a teacher", "REST", "teacher", "", 0.0, _steps_path),)
