"""Where claims are kept for good: append only, folded when written."""
