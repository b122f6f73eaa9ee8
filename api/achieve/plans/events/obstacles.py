"""What happens to obstacles."""

from achieve.plans.events.kinds import about_plans

OBSTACLE_ADDED = about_plans("obstacle.added", "obstacles", "Something was noticed that hinders a plan.")
OBSTACLE_UPDATED = about_plans("obstacle.updated", "obstacles", "An obstacle, or the response to it, was changed.")
OBSTACLE_OVERCOME = about_plans("obstacle.overcome", "obstacles", "An obstacle was overcome.")
OBSTACLE_DELETED = about_plans("obstacle.deleted", "obstacles", "An obstacle was deleted.")

OBSTACLE_EVENTS = (OBSTACLE_ADDED, OBSTACLE_UPDATED, OBSTACLE_OVERCOME, OBSTACLE_DELETED)
