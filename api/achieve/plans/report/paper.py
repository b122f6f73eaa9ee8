"""A report as a PDF, typeset in a process of its own: the service goes on meanwhile, and can end what takes long."""

import asyncio
import os
import sys

import orjson

from achieve.core.errors import NotAcceptable
from achieve.plans.report.arranged import Report

# By its name: importing it would load the typesetter into the service.
_COMMAND = (sys.executable, "-P", "-m", "achieve.plans.report.typesetting")
# The settings hold secrets, which the typesetter has no use for.
_OURS = "ACHIEVE_"


class ReportTooLong(NotAcceptable):
    """A plan of this size cannot be typeset in the time that there is for it. The page has all of it as well."""

    code = "report_too_long"
    title = "The report takes too long to be typeset"


async def typeset_report(report: Report, limit_s: float) -> bytes:
    """The PDF. Raises ReportTooLong after so many seconds."""
    process = await asyncio.create_subprocess_exec(
        *_COMMAND,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if not name.startswith(_OURS)},
    )
    try:
        async with asyncio.timeout(limit_s):
            made, _ = await process.communicate(orjson.dumps(report))
    except TimeoutError:
        raise ReportTooLong("Ask for it as a page: `Accept: text/html`.") from None
    finally:
        # Whoever asked may have left, too.
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise RuntimeError("The typesetter has failed.")
    return made
