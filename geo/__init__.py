"""The pure core of the atlas: claims, places, folds, filters and stores; no Streamlit here."""
