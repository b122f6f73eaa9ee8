"""Made-up names for the people of the demo district; the family names are those of no one."""

from random import Random

_GIVEN_NAMES = (
    "Adaeze Aiko Amara Anders Anya Ayelet Bao Benicio Brigid Camila Chidi Dalia Dmitri Ebele Elena Elif Emeka Farah"
    " Felix Gael Giulia Hana Haruki Idris Ines Ingrid Isla Jamal Jonah Kaia Kalani Keoni Kwame Laila Leilani Linh Luca"
    " Mateo Maya Mei Milan Mina Nadia Nayeli Niko Noor Odalys Omar Oren Paloma Priya Quang Rafael Rania Ravi Rosa"
    " Samir Sanaa Sela Soren Suki Tadeo Talia Teodor Thandi Tomas Uma Valentina Viggo Wren Xiomara Yara Yusuf Zara Zuri"
)
_FAMILY_BEGINNINGS = (
    "Alder Amber Birch Bright Cedar Clover Copper Dapple Elder Fern Flint Glen Hazel Heron Juniper Lark Linden Maple"
    " Marble Meadow Myrtle Oak Pebble Quill Raven Saffron Sorrel Thistle Umber Willow"
)
_FAMILY_ENDINGS = "bank brook croft dale ember field grove ham hurst ley lock mere moor ridge stead thorpe wick"


def given_name(random: Random) -> str:
    """A first name, out of many languages."""
    return random.choice(_GIVEN_NAMES.split())


def family_name(random: Random) -> str:
    """A last name put together from two words, such as Fernbrook."""
    return random.choice(_FAMILY_BEGINNINGS.split()) + random.choice(_FAMILY_ENDINGS.split())
