"""Components whose script the browser fetches: every run sends a component's own script again."""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st

from ui.assets import OURS, served

_LOADER = """
const script = import(new URL("app/static/app/%s?v=%s", document.baseURI));
export default (told) => {
  let leave = null;
  let left = false;
  script.then((view) => { if (!left) leave = view.default(told); });
  return () => { left = true; if (leave) leave(); };
};
"""


def component(name: str, script: str, style: str = "") -> Any:  # noqa: ANN401 - Streamlit's renderer
    """Give a component in the page's own style; ``script`` exports what shows it.

    ``script`` and ``style`` are names of files as they are served and as they lie in ui/assets.
    """
    return _component(name, script, style, served())


@cache
def _component(name: str, script: str, style: str, stamp: str) -> Any:  # noqa: ANN401 - the same
    css = (OURS / style).read_text(encoding="utf-8") if style else None
    return st.components.v2.component(name, html='<div class="root"></div>', css=css,
                                      js=_LOADER % (script, stamp), isolate_styles=bool(style))
