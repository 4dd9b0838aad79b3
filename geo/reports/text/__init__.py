"""From a file or pasted words to a Report: language, sentences and what each of them is."""

from geo.reports.text.compose import make_report
from geo.reports.text.header import Header, guess_header
from geo.reports.text.reading import read_document, read_text

__all__ = ["Header", "guess_header", "make_report", "read_document", "read_text"]
