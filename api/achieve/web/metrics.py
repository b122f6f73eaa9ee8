"""Prometheus figures of the service, by route and never by person."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

REGISTRY = CollectorRegistry()
REQUESTS = Counter("achieve_requests", "Requests answered.", ["method", "route", "status"], registry=REGISTRY)
SECONDS = Histogram("achieve_request_seconds", "Time to answer a request.", ["method", "route"], registry=REGISTRY)


def exposition() -> bytes:
    """All figures in Prometheus' text format."""
    return generate_latest(REGISTRY)
