"""``python -m geo bench map``: the map in a browser beside a bare page and beside other maps."""
