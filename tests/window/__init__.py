"""The window on a screen of its own (Xvfb), from source: what is done to either from outside."""
