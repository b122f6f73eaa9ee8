"""Every field of every type has a class, and no event tells of more than the directory without its scope."""

import re

import pytest

from achieve.access.classes import CLASS_OF, FieldClass
from achieve.access.matrix import CLIENT_RULES
from achieve.declarations import ALL_SHAPES, EVENT_TYPES, QUESTIONS
from achieve.outbox.catalogue import EventType
from achieve.reads.field_classes import field_classes
from achieve.reads.shape import Shape

OPEN = {FieldClass.PUBLIC, FieldClass.DIRECTORY}
# The types with rows of which the wrong people must learn nothing, and the highest class that is in them.
CLOSED = {
    "AuditEntry": "P4",
    "ClassGrid": "P2",
    "CoachedPlans": "P3",
    "CoachingCommitment": "P3",
    "CoachingSession": "P3",
    "Evidence": "P2",
    "GridCell": "P2",
    "GridLearner": "P2",
    "Guardianship": "P3",
    "Invitation": "P3",
    "LearnerProgress": "P2",
    "Person": "P3",
    "PlatformAuditEntry": "P3",
    "PrivacyRequest": "P4",
    "Progress": "P2",
    "ProgressEntry": "P2",
    "ProgressExplanation": "P2",
    "RoleAssignment": "P3",
}
# What is never in a directory, by the words that name it.
PRIVATE = re.compile(
    r"birth|phone|email|address|race|sex|gender|ethnic|home_language|disability|medical|legal|consent|lunch"
)
# What is told by an event of no list, and why that is open.
OF_A_QUESTION = {"digest.ready": "That something of plans concerns a member of staff: what it is, its digest tells."}
each_shape = pytest.mark.parametrize("shape", ALL_SHAPES, ids=lambda shape: shape.type_name)
each_event = pytest.mark.parametrize(
    "kind", [kind for kind in EVENT_TYPES if kind.name not in OF_A_QUESTION], ids=lambda kind: kind.name
)


@each_shape
def test_every_field_has_a_class_under_every_line_of_its_rows(shape: Shape) -> None:
    parts = {relation.name for relation in shape.relations}
    fields = set(shape.schema.model_fields) - parts - {"redacted", "truncated"}
    classes = field_classes(shape)
    assert set(classes) == {rule.resource for rule in shape.rules if rule.resource}
    assert classes
    for line, found in classes.items():
        assert set(found) == fields, line


def test_an_answer_about_rows_has_a_class_as_well() -> None:
    classes = {each.name: {CLASS_OF[line] for line in each.lines} for each in QUESTIONS if "{" in each.path}
    assert {name for name, found in classes.items() if not found} == set()
    assert classes["district_counts"] == {FieldClass.DIRECTORY}


def test_the_types_that_are_closed_are_these() -> None:
    highest = {
        shape.type_name: max(max(found.values()) for found in field_classes(shape).values()) for shape in ALL_SHAPES
    }
    assert {name: found for name, found in highest.items() if found not in OPEN} == CLOSED


@each_shape
def test_what_is_private_by_its_name_is_in_no_directory(shape: Shape) -> None:
    for found in field_classes(shape).values():
        assert {name for name, each in found.items() if PRIVATE.search(name) and each in OPEN} == set()


@each_event
def test_an_event_about_more_than_the_directory_needs_the_scope_of_an_area(kind: EventType) -> None:
    shape = next(each for each in ALL_SHAPES if each.listed and each.path == kind.path)
    above = {each for found in field_classes(shape).values() for each in found.values()} - OPEN
    assert kind.learner_data or not above
    assert kind.area in {rule.area for rule in CLIENT_RULES.values() if not rule.ahead}


@each_event
def test_an_event_that_needs_a_scope_needs_that_of_the_lines_it_is_about(kind: EventType) -> None:
    shape = next(each for each in ALL_SHAPES if each.listed and each.path == kind.path)
    areas = {CLIENT_RULES[line].area for line in field_classes(shape)}
    assert kind.area in areas or not kind.learner_data
