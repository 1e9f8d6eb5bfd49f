"""A touch kiosk that shows investors what a zone has to offer."""

__version__ = "0.1.0"
