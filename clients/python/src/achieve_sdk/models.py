"""The models: what the service sends and takes."""

from achieve_sdk._core import models as generated
from achieve_sdk._core.model import UNSET, Model, NotSent
from achieve_sdk._core.models import *  # noqa: F403 - all of them, whichever are generated.
from achieve_sdk._core.values import UnknownModel

__all__ = ["UNSET", "Model", "NotSent", "UnknownModel"]
__all__ += generated.__all__
