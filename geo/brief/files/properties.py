"""What an office file says of itself: title, language, marks and the hour of the brief."""

from __future__ import annotations

from typing import Any

from geo.brief.files.hour import at_noon
from geo.brief.model import Brief


def set_properties(props: Any, brief: Brief) -> None:  # noqa: ANN401 - python-docx and -pptx alike
    """Fill the core properties; nothing of the machine or of its user gets in."""
    hour = at_noon(brief.made).replace(tzinfo=None)
    props.title, props.subject = brief.title[:255], brief.sentence[:255]
    props.author = props.last_modified_by = "Mali Incident Atlas"
    props.language, props.comments, props.revision = brief.request.lang, "", 1
    props.keywords = ", ".join(w for w in (brief.region_name, *brief.marks) if w)[:255]
    props.created = props.modified = hour
