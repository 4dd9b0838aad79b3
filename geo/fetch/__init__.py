"""Official data sets, fetched when somebody asks for them; nothing else here goes online."""
