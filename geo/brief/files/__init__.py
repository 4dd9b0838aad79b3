"""Briefs → files: PNG, SVG, PDF, PPTX and DOCX, each whole or absent."""

from geo.brief.files.picture import render_png
from geo.brief.files.writing import ENDINGS, Progress, ending_of, unseen, write

__all__ = ["ENDINGS", "Progress", "ending_of", "render_png", "unseen", "write"]
