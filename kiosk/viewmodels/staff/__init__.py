"""What staff see: the door, the first set-up, and the pages behind the PIN. The pages are listed in `pages`."""
