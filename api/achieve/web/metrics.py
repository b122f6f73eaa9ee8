"""Prometheus figures of the service, by route and never by person."""

from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

REGISTRY = CollectorRegistry()
REQUESTS = Counter("achieve_requests", "Requests answered.", ["method", "route", "status"], registry=REGISTRY)
SECONDS = Histogram("achieve_request_seconds", "Time to answer a request.", ["method", "route"], registry=REGISTRY)


def count_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count an answered request."""
    counter, histogram = _figures(method, route, status)
    counter.inc()
    histogram.observe(seconds)


def exposition() -> bytes:
    """All figures in Prometheus' text format."""
    return generate_latest(REGISTRY)


@lru_cache(2_000)
def _figures(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    """The two figures of these labels. The library looks them up under a lock each time."""
    return REQUESTS.labels(method, route, str(status)), SECONDS.labels(method, route)
