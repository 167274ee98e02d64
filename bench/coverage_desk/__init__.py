"""An invented newsroom world: events, reporters, agencies, copyists, and the truth about who drew on whom."""
