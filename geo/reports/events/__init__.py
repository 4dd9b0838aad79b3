"""Mentions → incidents and sums: which words of a report tell of one and the same event."""
