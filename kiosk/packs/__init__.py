"""Packs as one file, and the packs that are installed on this computer: made, checked, shown, taken back.

What is read at every start lies in `pointer`, which loads nothing else; whoever wants more imports the module by name.
"""
