"""Files → records: one module a format, and the stage that finds their places."""
