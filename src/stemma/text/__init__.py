"""String tools that know nothing of news."""
