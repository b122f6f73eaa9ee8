"""A synthetic district to measure on: always the same rows, in the order in which a district would come by them."""

from benchmarks.district.loading import PASSWORD, Measured, load, tell_apart
from benchmarks.district.sizes import FULL, HUNDREDTH, Size

__all__ = ["FULL", "HUNDREDTH", "PASSWORD", "Measured", "Size", "load", "tell_apart"]
