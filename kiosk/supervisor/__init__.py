"""The small process that starts the kiosk, watches it and starts it again.

Standard library and psutil only: it must start in a fraction of a second, stay small, and outlive every fault of Qt.
Nothing is imported here, so that the first kiosk can be started before the rest of the package is read.
"""
