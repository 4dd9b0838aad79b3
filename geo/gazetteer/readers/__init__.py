"""Gazetteers as their publishers give them; one module each, told apart by content."""
