"""The tests of the service, its clients and its promises."""
