"""How the API is served: the library's server with guarded connections."""

import sys

from starlette.types import ASGIApp
from uvicorn import Server
from uvicorn.config import STARTUP_FAILURE

from achieve.core.settings import Settings
from achieve.web.connections import GuardedConfig

# After a signal to stop, what is being answered has so many seconds; services are commonly killed after ten.
DRAIN_S = 8


def make_server(app: ASGIApp, settings: Settings, **options: object) -> Server:
    """A server. options: of the library, where they are not ours."""
    config = GuardedConfig(
        app,
        settings,
        access_log=False,
        server_header=False,
        log_config=None,
        timeout_graceful_shutdown=DRAIN_S,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        **options,
    )
    return Server(config)


def serve(app: ASGIApp, settings: Settings) -> None:
    """Answer requests until a signal ends it."""
    server = make_server(app, settings, host=settings.host, port=settings.port)
    try:
        server.run()
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(STARTUP_FAILURE)
