"""What ``--format`` takes; apart from the formats themselves, which take their time to load."""

FORMAT_NAMES = ("acled", "ucdp", "insecurity-insight", "table", "layer")
