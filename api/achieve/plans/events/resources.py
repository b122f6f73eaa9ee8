"""What happens to what steps need."""

from achieve.plans.events.kinds import about_plans

STEP_RESOURCE_ADDED = about_plans("step_resource.added", "step-resources", "Something was added that a step needs.")
STEP_RESOURCE_UPDATED = about_plans("step_resource.updated", "step-resources", "What a step needs was changed.")
STEP_RESOURCE_SECURED = about_plans("step_resource.secured", "step-resources", "What a step needs was secured.")
STEP_RESOURCE_DELETED = about_plans("step_resource.deleted", "step-resources", "A step does not need this any more.")

RESOURCE_EVENTS = (STEP_RESOURCE_ADDED, STEP_RESOURCE_UPDATED, STEP_RESOURCE_SECURED, STEP_RESOURCE_DELETED)
