"""What happens to saved questions."""

from achieve.plans.events.kinds import about_plans

_PATH = "saved-questions"

SAVED_QUESTION_ADDED = about_plans("saved_question.added", _PATH, "An indicator or a measure got a saved question.")
SAVED_QUESTION_UPDATED = about_plans("saved_question.updated", _PATH, "A saved question was changed.")
SAVED_QUESTION_DELETED = about_plans("saved_question.deleted", _PATH, "A saved question was deleted.")

QUESTION_EVENTS = (SAVED_QUESTION_ADDED, SAVED_QUESTION_UPDATED, SAVED_QUESTION_DELETED)
