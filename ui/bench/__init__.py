"""Pages that ``python -m geo bench map`` measures beside the app; users never see them.

They lie in ``ui`` because they are Streamlit's: ``geo`` starts them as processes of their own and
imports none of it.
"""
