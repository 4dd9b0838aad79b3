"""Small reports made by hand, for the tests of actors and voices."""

import hashlib
import re
from datetime import date

from geo.reports.model import ActorRole, Part, Report, Sentence
from geo.reports.voices import find_actors, find_voices

_SENTENCE = re.compile(r"\S.*?(?:[.!?][”»\"]?(?=\s+[A-ZÉÀ“«\"]|$)|$)")


def report_of(text, lang="en", day=date(2024, 6, 1)):
    sentences = []
    for paragraph, para in enumerate(re.finditer(r"[^\n]+", text)):
        sentences += [Sentence(para.start() + m.start(), para.start() + m.end(), m[0], Part.BODY, paragraph)
                      for m in _SENTENCE.finditer(para[0]) if m[0].strip()]
    return Report(text, lang, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), tuple(sentences), day)


def voices_of(text, lang="en", day=date(2024, 6, 1)):
    report = report_of(text, lang, day)
    return find_voices(report, find_actors(report))


def heard(text, lang="en", day=date(2024, 6, 1)):
    return {(v.actor_id, v.stance, v.prop, v.value) for v in voices_of(text, lang, day)}


def accused(text, lang="en", day=date(2024, 6, 1)):
    found = find_actors(report_of(text, lang, day))
    return [a.actor_id for a in found if a.role is ActorRole.ACCUSED]
