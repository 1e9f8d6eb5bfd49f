"""The window beside the content folder."""
