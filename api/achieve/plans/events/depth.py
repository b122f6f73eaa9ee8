"""What happens to look-fors and observations, as told to those who follow along."""

from achieve.plans.events.kinds import about_plans

LOOK_FOR_ADDED = about_plans("look_for.added", "look-fors", "An initiative got a look-for.")
LOOK_FOR_UPDATED = about_plans("look_for.updated", "look-fors", "A look-for was changed.")
LOOK_FOR_DELETED = about_plans("look_for.deleted", "look-fors", "A look-for was deleted; nobody had observed it.")
OBSERVATION_RECORDED = about_plans("observation.recorded", "observations", "An initiative was observed at a site.")
OBSERVATION_CORRECTED = about_plans(
    "observation.corrected", "observations", "An observation was corrected or withdrawn."
)

DEPTH_EVENTS = (
    LOOK_FOR_ADDED,
    LOOK_FOR_UPDATED,
    LOOK_FOR_DELETED,
    OBSERVATION_RECORDED,
    OBSERVATION_CORRECTED,
)
