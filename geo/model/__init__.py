"""Values and vocabularies: what the rest of the house speaks of."""
