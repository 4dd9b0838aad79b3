"""The app: one server with its data routes, and the script that it runs for each visitor."""

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

from ui.ahead import Ahead
from ui.assets import ensure_static
from ui.memory import give_back
from ui.server import routes, warm
from ui.shell import show
from ui.sockets import prompt

if get_script_run_ctx(suppress_warning=True) is None:  # started by `streamlit run app.py`
    give_back()
    ensure_static()
    warm()
    # Streamlit takes a folder named pages/ for its older kind of app until navigation first runs:
    # the first visitor of a page other than the map would get that page without its frame.
    PagesManager.uses_pages_directory = False
    app = st.App(__file__, routes=routes(), middleware=[Middleware(Ahead)],
                 lifespan=prompt)
else:  # a visitor's run
    show()
