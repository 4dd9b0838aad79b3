"""Where the project keeps its files."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
LOCALE = ROOT / "locale"
VAR = Path(os.environ.get("GEO_VAR") or ROOT / "var")
STATIC = ROOT / "static"
FONTS = ROOT / "fonts"
"""Cut out of packages by ``make setup``; the same for every store."""
