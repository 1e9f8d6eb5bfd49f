"""What run.py does before it starts anything: environment, system libraries, products. Standard library only."""
