"""Photographs of staff: found in a folder, matched to parks, made into masters of the content."""
