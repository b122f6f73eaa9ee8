"""Structured logs on standard error: no names, no content, ids only."""

import logging
import sys

import structlog

from achieve.core.settings import Settings


def configure_logging(settings: Settings) -> None:
    """Make all logs of the process structured, ours and the libraries'."""
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    renderer = structlog.processors.JSONRenderer() if settings.log_format == "json" else structlog.dev.ConsoleRenderer()
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    sink = logging.StreamHandler(sys.stderr)
    sink.setFormatter(structlog.stdlib.ProcessorFormatter(processor=renderer, foreign_pre_chain=shared))
    root = logging.getLogger()
    root.handlers[:] = [sink]
    root.setLevel(level)
    for chatty in ("uvicorn.access", "sqlalchemy.engine", "asyncio", "strawberry.execution"):
        logging.getLogger(chatty).setLevel(logging.CRITICAL)
