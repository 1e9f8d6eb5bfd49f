"""What a visitor takes along: codes that carry the data itself, and what stands on a sheet of paper. Without Qt."""
