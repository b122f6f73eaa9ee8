"""What belongs to an amount of what a step needs."""

from achieve.plans.refusals import not_valid
from achieve.plans.words.resources import ResourceUnit

SOON_DAYS = 30
"""So many days before its due date what a step needs is to be secured."""


def check_amount(amount: float | None, unit: ResourceUnit | None, currency: str | None) -> None:
    """An amount and its unit go together, and so do money and its currency. Raises Invalid."""
    if amount is not None and unit is None:
        raise not_valid("/unit", "unit_missing", "Say what the amount counts.")
    if amount is None and unit is not None:
        raise not_valid("/amount", "amount_missing", "Say how much, or leave the unit out.")
    if unit is ResourceUnit.MONEY and currency is None:
        raise not_valid("/currency", "currency_missing", "Name the currency.")
    if unit is not ResourceUnit.MONEY and currency is not None:
        raise not_valid("/currency", "not_money", "Only an amount of money has a currency.")
