"""Rules about teams: who carries the plan and its initiatives."""

from collections.abc import Sequence

from achieve.plans.rules.check.content import Checked, Content, Initiative, Team
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each, in_plan
from achieve.plans.words import Severity


def _teams(plan: Content) -> Sequence[Team]:
    return plan.teams


def _initiatives(plan: Content) -> Sequence[Initiative]:
    return plan.initiatives


def _has_nobody(team: Team, checked: Checked) -> bool:
    return not any(each.team_id == team.id and each.is_present for each in checked.plan.team_members)


def _carries_no_step(checked: Checked) -> bool:
    """Steps may well be others' to do. Where all of them are, the team has handed the plan on."""
    plan = checked.plan
    on_teams = {each.person_id for each in plan.team_members if each.is_present}
    responsible = {step.responsible_id for step in plan.steps if step.is_open and step.responsible_id is not None}
    return bool(on_teams and responsible) and not on_teams & responsible


RULES = (
    CheckRule(
        "plan_without_team",
        Severity.WARNING,
        "Name the team that carries this plan.",
        "A plan that one person carries ends when that person is busy.",
        Source.REVIEW,
        in_plan("/team_id", lambda checked: checked.plan.team_id is None),
    ),
    CheckRule(
        "initiative_without_team",
        Severity.WARNING,
        "Name the team that carries this initiative; it may be that of the plan.",
        "An initiative outlives a plan: those who carry it have to be known beyond the year.",
        Source.REVIEW,
        in_each("initiatives", _initiatives, lambda each, _: each.team_id is None, "team_id"),
    ),
    CheckRule(
        "team_has_nobody",
        Severity.WARNING,
        "Put people on this team: nobody is on it today.",
        "A name on paper leads no meeting.",
        Source.REVIEW,
        in_each("teams", _teams, _has_nobody),
    ),
    CheckRule(
        "team_carries_no_step",
        Severity.ADVICE,
        "Let somebody of the team see to an open step: at present all of them are others'.",
        "A team that plans for others to act learns late, and from others, how it goes.",
        Source.REVIEW,
        in_plan("/team_members", _carries_no_step),
    ),
)
