"""Rules about initiatives, implementation plans and strategies."""

from collections.abc import Sequence

from achieve.plans.rules.check.content import Checked, Content, ImplementationPlan, Initiative, Strategy
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each, in_plan
from achieve.plans.words import IndicatorKind, Severity, StrategyKind, WhyKind


def _initiatives(plan: Content) -> Sequence[Initiative]:
    return plan.initiatives


def _implementation_plans(plan: Content) -> Sequence[ImplementationPlan]:
    return plan.implementation_plans


def _strategies(plan: Content) -> Sequence[Strategy]:
    return plan.strategies


def _is_not_carried_out(initiative: Initiative, checked: Checked) -> bool:
    return all(each.initiative_id != initiative.id for each in checked.plan.implementation_plans)


def _lacks_strategies(part: ImplementationPlan, checked: Checked) -> bool:
    return all(each.implementation_plan_id != part.id for each in checked.plan.strategies)


def _lacks_kind(part: ImplementationPlan, checked: Checked, kind: StrategyKind) -> bool:
    own = [each for each in checked.plan.strategies if each.implementation_plan_id == part.id]
    return bool(own) and all(each.kind is not kind for each in own)


def _lacks_indicator(part: ImplementationPlan, checked: Checked, kind: IndicatorKind) -> bool:
    return all(each.implementation_plan_id != part.id or each.kind is not kind for each in checked.plan.indicators)


def _lacks_steps(strategy: Strategy, checked: Checked) -> bool:
    return all(each.strategy_id != strategy.id for each in checked.plan.steps)


RULES = (
    CheckRule(
        "initiatives_missing",
        Severity.ERROR,
        "Choose at least one initiative: what will be done to reach the goals.",
        "Goals without a what are wishes.",
        Source.MODEL,
        in_plan("/initiatives", lambda checked: bool(checked.plan.goals) and not checked.plan.initiatives),
    ),
    CheckRule(
        "why_is_mandate",
        Severity.WARNING,
        "Give a reason beyond the mandate: what your data, people or research say.",
        "People do not commit themselves to what they only have to do.",
        Source.MODEL,
        in_each("initiatives", _initiatives, lambda each, _: each.why_kind is WhyKind.MANDATE, "why_kind"),
    ),
    CheckRule(
        "research_missing",
        Severity.WARNING,
        "Name the research that this initiative rests on.",
        "Strategies that research has found to work went with results; others are tried on learners.",
        Source.RESULTS,
        in_each("initiatives", _initiatives, lambda each, _: not each.research_references, "research_references"),
    ),
    CheckRule(
        "vision_missing",
        Severity.ERROR,
        "Describe what it looks like when teachers and learners do it.",
        "Whoever cannot picture the practice cannot say how far it has come.",
        Source.MODEL,
        in_each("initiatives", _initiatives, lambda each, _: not each.vision_looks_like, "vision_looks_like"),
    ),
    CheckRule(
        "vision_incomplete",
        Severity.ADVICE,
        "Add what one hears, and how it feels, when it is done.",
        "A vision that is seen, heard and felt is one that people recognize in a classroom.",
        Source.MODEL,
        in_each(
            "initiatives",
            _initiatives,
            lambda each, _: bool(each.vision_looks_like) and not (each.vision_sounds_like and each.vision_feels_like),
            "vision_sounds_like",
        ),
    ),
    CheckRule(
        "present_reality_missing",
        Severity.WARNING,
        "Describe the present reality: which parts are in place, what staff know already.",
        "The way cannot be planned from an unknown place.",
        Source.MODEL,
        in_each("initiatives", _initiatives, lambda each, _: not each.present_reality, "present_reality"),
    ),
    CheckRule(
        "gap_missing",
        Severity.ADVICE,
        "Say what lies between the present reality and the vision.",
        "The gap is what the steps are there to close.",
        Source.MODEL,
        in_each("initiatives", _initiatives, lambda each, _: not each.gap, "gap"),
    ),
    CheckRule(
        "initiative_not_carried_out",
        Severity.ERROR,
        "Write an implementation plan for this initiative.",
        "Schools choose what will improve and fail at the how.",
        Source.MODEL,
        in_each("initiatives", _initiatives, _is_not_carried_out),
    ),
    CheckRule(
        "strategies_missing",
        Severity.ERROR,
        "Add strategies: the ways of working under which the steps stand.",
        "Steps without a strategy are a list of errands.",
        Source.MODEL,
        in_each("implementation_plans", _implementation_plans, _lacks_strategies),
    ),
    CheckRule(
        "professional_development_missing",
        Severity.WARNING,
        "Add a strategy of professional development that goes on through the plan.",
        "Practice changes with learning that is sustained, and not after one session.",
        Source.RESULTS,
        in_each(
            "implementation_plans",
            _implementation_plans,
            lambda part, checked: _lacks_kind(part, checked, StrategyKind.PROFESSIONAL_DEVELOPMENT),
        ),
    ),
    CheckRule(
        "communication_missing",
        Severity.ADVICE,
        "Add a strategy of communication: who hears what, when and from whom.",
        "An initiative that is not talked about is somebody else's.",
        Source.MODEL,
        in_each(
            "implementation_plans",
            _implementation_plans,
            lambda part, checked: _lacks_kind(part, checked, StrategyKind.COMMUNICATION),
        ),
    ),
    CheckRule(
        "cause_indicator_missing",
        Severity.ERROR,
        "Add an indicator of cause: what one sees adults do.",
        "When results do not move, only the cause tells whether the what or the how was wrong.",
        Source.MODEL,
        in_each(
            "implementation_plans",
            _implementation_plans,
            lambda part, checked: _lacks_indicator(part, checked, IndicatorKind.CAUSE),
        ),
    ),
    CheckRule(
        "effect_indicator_missing",
        Severity.ERROR,
        "Add an indicator of effect: what learners show, earlier than the yearly measure.",
        "An implementation that nobody sees in learners may be done well and for nothing.",
        Source.MODEL,
        in_each(
            "implementation_plans",
            _implementation_plans,
            lambda part, checked: _lacks_indicator(part, checked, IndicatorKind.EFFECT),
        ),
    ),
    CheckRule(
        "steps_missing",
        Severity.ERROR,
        "Add the steps of this strategy.",
        "A strategy that nobody has to begin does not begin.",
        Source.REVIEW,
        in_each("strategies", _strategies, _lacks_steps),
    ),
)
