"""The Streamlit side shared by the pages: sidebar ⇄ filter ⇄ URL, cached reads, maps, cards."""
