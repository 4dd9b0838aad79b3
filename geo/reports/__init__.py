"""Reports: a news text → candidate claims, each with the words that it rests on."""
