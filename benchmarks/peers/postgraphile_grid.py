"""The class grid as PostGraphile answers it, and as the service does, to be compared."""

from collections.abc import Mapping
from typing import Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

Node = TypeVar("Node")
Grid = tuple[Mapping[UUID, "list[Cell]"], int]


class _Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Cell(_Camel):
    """Where one learner stands with one target."""

    competency_id: UUID
    level: str | None
    state: str
    score: float | None


class _Nodes(_Camel, Generic[Node]):
    nodes: list[Node]


class _Person(_Camel):
    row_id: UUID
    progresses_by_district_id_and_learner_id: _Nodes[Cell]


class _Enrollment(_Camel):
    person_by_district_id_and_person_id: _Person


class _Class(_Camel):
    enrollments_by_district_id_and_class_id: _Nodes[_Enrollment]


class _Answer(_Camel):
    class_by_district_id_and_row_id: _Class
    all_competencies: _Nodes[object]


class _OurLearner(_Camel):
    id: UUID
    cells: list[Cell]


class _OurAnswer(_Camel):
    competencies: list[object]
    learners: list[_OurLearner]


def grid_of_postgraphile(answer: object) -> Grid:
    """The cells of each learner, and how many targets there are. answer: the `data` of its answer."""
    read = _Answer.model_validate(answer)
    members = read.class_by_district_id_and_row_id.enrollments_by_district_id_and_class_id.nodes
    people = [member.person_by_district_id_and_person_id for member in members]
    cells = {person.row_id: person.progresses_by_district_id_and_learner_id.nodes for person in people}
    return cells, len(read.all_competencies.nodes)


def grid_of_service(answer: object) -> Grid:
    """The same of the service's `classGrid`."""
    read = _OurAnswer.model_validate(answer)
    return {learner.id: learner.cells for learner in read.learners}, len(read.competencies)
