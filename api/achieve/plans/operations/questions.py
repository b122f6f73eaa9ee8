"""The writes of saved questions and of their answers."""

from achieve.plans import schemas, service, shapes
from achieve.plans.shapes.questions import ANSWER_RULES
from achieve.web.operations import acts, creates, deletes, updates

QUESTION_OPERATIONS = (
    creates(shapes.SAVED_QUESTION, schemas.SavedQuestionCreate, service.add_saved_question),
    updates(shapes.SAVED_QUESTION, schemas.SavedQuestionUpdate, service.update_saved_question),
    deletes(shapes.SAVED_QUESTION, service.delete_saved_question),
    acts(
        "record_indicator_answer",
        shapes.INDICATOR,
        schemas.AnswerRecord,
        service.record_indicator_answer,
        suffix="record-answer",
        rules=ANSWER_RULES,
        answers=shapes.MONITORING_EVIDENCE,
    ),
    acts(
        "record_measure_answer",
        shapes.MEASURE,
        schemas.AnswerRecord,
        service.record_measure_answer,
        suffix="record-answer",
        answers=shapes.MEASUREMENT,
    ),
)
