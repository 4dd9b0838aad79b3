"""Names and places: administrative units and gazetteer."""
