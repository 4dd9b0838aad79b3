"""What people look at: incidents as compact arrays, the map that draws them, safe text."""
