"""Made-up zones for tests. Nothing in them is true."""
