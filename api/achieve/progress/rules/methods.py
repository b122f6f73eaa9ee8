"""The methods that make one result from scores in time order; `METHODS` is the registry."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from heapq import nlargest

from achieve.progress.rules.explanations import IgnoredCode, Reason, ReasonCode
from achieve.progress.rules.judgements import Case, Judgement, mean_of, only
from achieve.progress.rules.rounding import without_noise
from achieve.progress.rules.trends import best_fit, power_law
from achieve.progress.words import MasteryMethod


@dataclass(frozen=True, slots=True)
class Method:
    """judge: the arithmetic. combines_groups: whether the questions of a quiz count as the quiz, or stand alone."""

    judge: Callable[[Case], Judgement]
    combines_groups: bool


def highest(case: Case) -> Judgement:
    """The maximum; of equals the newest is named."""
    top = max(case.values)
    place = max(place for place in case.places if case.values[place] == top)
    return Judgement(top, (place,), Reason(ReasonCode.HIGHEST_SCORE, score=top), IgnoredCode.LOWER)


def latest(case: Case) -> Judgement:
    """The newest."""
    newest = case.values[-1]
    return Judgement(newest, case.places[-1:], Reason(ReasonCode.NEWEST_SCORE, score=newest), IgnoredCode.OLDER)


def average(case: Case) -> Judgement:
    """The mean."""
    mean = mean_of(case.values)
    return Judgement(mean, case.places, Reason(ReasonCode.MEAN, mean=mean, found=len(case.values)))


def mode(case: Case) -> Judgement:
    """The most frequent; of equally frequent ones that which was seen most recently."""
    values = [without_noise(value) for value in case.values]
    times = Counter(values)
    most = max(times.values())
    result = next(value for value in reversed(values) if times[value] == most)
    used = [place for place in case.places if values[place] == result]
    reason = Reason(ReasonCode.MOST_FREQUENT, score=result, found=most)
    return Judgement(result, used, reason, IgnoredCode.LESS_FREQUENT)


def top_n_average(case: Case) -> Judgement:
    """The mean of the n highest, or of all where there are fewer; of equals the newest are taken."""
    used = sorted(nlargest(case.policy.wanted, case.places, key=lambda place: (case.values[place], place)))
    mean = mean_of([case.values[place] for place in used])
    reason = Reason(ReasonCode.HIGHEST_MEAN, mean=mean, needed=case.policy.wanted, found=len(used))
    return Judgement(mean, used, reason, IgnoredCode.LOWER)


def weighted_average(case: Case) -> Judgement:
    """newest × w + mean(all earlier) × (1 - w)."""
    *earlier, newest = case.values
    if not earlier:
        return only(newest)
    weight, mean = case.policy.newest_share, mean_of(earlier)
    reason = Reason(ReasonCode.NEWEST_WEIGHTED, score=newest, mean=mean, weight=weight, found=len(earlier))
    return Judgement(newest * weight + mean * (1 - weight), case.places, reason)


def standard_decaying_average(case: Case) -> Judgement:
    """From the oldest to the newest: each score takes over the share w of the result so far."""
    result, *later = case.values
    if not later:
        return only(result)
    weight = case.policy.newest_share
    for value in later:
        result = result * (1 - weight) + value * weight
    return Judgement(result, case.places, Reason(ReasonCode.DECAYED, weight=weight, found=len(case.values)))


def n_mastery(case: Case) -> Judgement:
    """The mean of all scores at mastery, where there are n of them; what is kept is named in any case."""
    needed, cut = case.policy.wanted, case.scale.mastery_points
    kept = [place for place in case.places if without_noise(case.values[place]) >= cut]
    if len(case.values) < needed:
        reason = Reason(ReasonCode.TOO_FEW_RESULTS, needed=needed, found=len(case.values))
        return Judgement(None, kept, reason, IgnoredCode.BELOW_MASTERY)
    if len(kept) < needed:
        reason = Reason(ReasonCode.TOO_FEW_AT_MASTERY, mastery_points=cut, needed=needed, found=len(kept))
        return Judgement(None, kept, reason, IgnoredCode.BELOW_MASTERY)
    mean = mean_of([case.values[place] for place in kept])
    reason = Reason(ReasonCode.MEAN_AT_MASTERY, mean=mean, mastery_points=cut, needed=needed, found=len(kept))
    return Judgement(mean, kept, reason, IgnoredCode.BELOW_MASTERY)


METHODS: Mapping[MasteryMethod, Method] = {
    MasteryMethod.HIGHEST: Method(highest, combines_groups=False),
    MasteryMethod.LATEST: Method(latest, combines_groups=True),
    MasteryMethod.AVERAGE: Method(average, combines_groups=True),
    MasteryMethod.MODE: Method(mode, combines_groups=False),
    MasteryMethod.TOP_N_AVERAGE: Method(top_n_average, combines_groups=False),
    MasteryMethod.WEIGHTED_AVERAGE: Method(weighted_average, combines_groups=True),
    MasteryMethod.STANDARD_DECAYING_AVERAGE: Method(standard_decaying_average, combines_groups=True),
    MasteryMethod.N_MASTERY: Method(n_mastery, combines_groups=False),
    MasteryMethod.POWER_LAW: Method(power_law, combines_groups=False),
    MasteryMethod.BEST_FIT: Method(best_fit, combines_groups=False),
}
