"""Where a file is dropped, in the reader's language: Streamlit's own words there are English.

Why a file was not taken is told below it, too: Streamlit says so only to who points at its mark.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from geo.i18n import _, number

_STYLE = """<style>
{button}, {limits} {{ font-size: 0; }}
{button}::after, {limits}::after {{ font-size: .875rem; }}
{limits} {{ white-space: normal; }}
{button}::after {{ content: "{choose}"; }}
{limits}::after {{ content: "{limit}"; }}
{refused}, {refused} * {{ font-size: 0; }}
{refused}::after {{ font-size: .875rem; content: "{told}"; }}
{whole}:has([data-testid="stFileChip"] [role="alert"])::after {{
  display: block; margin-top: .5rem; font-size: .875rem; font-weight: 600;
  content: "{told}" / "";
}}
</style>"""
_PARTS = {"whole": '[data-testid="stFileUploader"]',
          "button": '[data-testid="stFileUploaderDropzone"] button p',
          "limits": '[data-testid="stFileUploaderDropzoneInstructions"] span',
          "refused": ':is([data-testid="stFileChip"] [role="alert"], '
                     '[data-testid="stTooltipErrorContent"])'}


def uploader(label: str, types: Sequence[str], *, key: str, most_mb: int) -> Any:  # noqa: ANN401
    """Offer to drop or choose one file; gives Streamlit's upload, or None."""
    kinds = ", ".join(kind.upper() for kind in types)
    limit = _("or drop it here; up to {size} MB: {types}").format(size=number(most_mb), types=kinds)
    told = _("This file was not taken. What can be: {types}, up to {size} MB.").format(
        size=number(most_mb), types=kinds)
    st.html(_STYLE.format(**_PARTS, choose=_("Choose a file"), limit=limit, told=told))
    return st.file_uploader(label, type=list(types), key=key, max_upload_size=most_mb)
