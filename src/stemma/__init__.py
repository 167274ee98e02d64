"""What is claimed in a story, who says so, and on whose word."""
