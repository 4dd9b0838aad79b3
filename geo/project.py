"""Where the project keeps its files."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
LOCALE = ROOT / "locale"
VAR = ROOT / "var"
STATIC = ROOT / "static"
