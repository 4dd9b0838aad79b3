"""A report's date expressions with what they mean and what they date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from geo.model.dates import DateSpan
from geo.model.vocabulary import DatePrecision
from geo.reports.dates.build import symbol
from geo.reports.dates.calendar import one_day
from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.cues import is_harm, only_sets_out
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.goings import MOVES
from geo.reports.dates.governing import EXACT, Scene, governing_word, scene
from geo.reports.dates.lexer import lex
from geo.reports.dates.reckoned import counted_back
from geo.reports.dates.resolve import Known, resolve
from geo.reports.dates.roles import (
    counts_from_words,
    is_before_other,
    is_burial,
    is_coming,
    is_labelled,
    is_onset,
    is_quoted_today,
    role_of,
)
from geo.reports.dates.spot import may_be_dated, spot
from geo.reports.dates.years import Stated
from geo.reports.model import Part, Report, Sentence, When, WhenRole

_LONGEST = 5_000  # characters: what is longer is no sentence
_PEG = timedelta(days=7)  # an older day is no news
_SHORT = timedelta(days=7)  # what is longer is nothing to count days from
_LONG_UNITS = ("month", "year")
_WEEK = re.compile(r"\b(?:week(?:ly)?|semaine|hebdomadaire|hebdo)\b", re.IGNORECASE)
_TITLE = 140  # characters of the longest heading
_BRACKET = 70  # characters of the longest such opening
_PLACED = re.compile(  # "Gao, ", "GAO, Mali (AP), ", "Gao (Mali), le "
    r"[A-ZÀ-Ý][\w’' -]{1,30}(?:, ?[A-ZÀ-Ý][\w’' -]{2,20})?(?: ?\([^()\n]{2,30}\))?,? (?:le |on )?")
_AGENCY = re.compile(r" \([A-Z][A-Za-z /-]{1,15}\) (?=[A-ZÀ-Ý«“])")  # "Gao, 3 mai (AFP) Neuf …"
_DASH = re.compile(r"(?: ?\([^()\n]{1,30}\))?(?:\s{1,3}[-–—]{1,2}\s+| ?: ?)")
_WROTE = re.compile(r"(?: ?\([^()\n]{1,30}\))?\s{0,3}[-–—]{1,2}\s+(?=[\"“«]? ?[A-ZÀ-Ý\d])")
_NOTE = re.compile(r"\b(?:Faits|Lieu|Localit[ée]|Facts|Location|Place|Incident|What happened) ?:")
_MARKED = re.compile(r"\s*(?:[•▪◦‣●■*►▶➢➤✓–—-]|\(?\d{1,2}[.)])\s*(?:[A-ZÀ-Þ][^.;:]{0,40}[,(] ?)?")
_HEAD_END = re.compile(r"\)?\s?(?:[:|]|[–—-]\s|[,(][^.;:]{2,60}:)")  # before what an item tells
_UNREAD = frozenset({Part.FURNITURE})



class _Reader:
    """Reads a report from its beginning, keeping what earlier dates say of later ones."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._events: list[DateSpan] = []
        self._told: list[DateSpan] = []
        self._stated: list[Stated] = []
        self._days: list[date] = []
        self._months: list[DateSpan] = []  # of events: "three months earlier" counts from them
        self._days_before = 0  # how many of them stand before the sentence being read
        self._peg: date | None = None
        self._beside: list[Expression] = []  # the dates of the sentence being read
        self._back: Expression | None = None  # one counted back from another of them
        self._lead = next((n for n, s in enumerate(report.sentences) if s.part is Part.BODY), 0)
        self.found: list[When] = []

    def read(self, number: int, sentence: Sentence) -> None:
        """Take in one sentence."""
        end = min(sentence.end, sentence.start + _LONGEST)
        if not may_be_dated(self._report.text[sentence.start:end], self._report.lang):
            return
        line = lex(self._report.text, sentence.start, end, self._report.lang)
        expressions = spot(line, self._report.lang)
        if not expressions:
            return
        seen = scene(line, self._report.text[line.tokens[0].start:end], self._report.lang)
        self._state(expressions, number, sentence)
        before, self._days_before = len(self._told), len(self._days)
        back = counted_back(line, self._report.lang, expressions)
        self._beside = expressions = [*expressions, *([back] if back else [])]
        self._back = back
        for one in expressions:
            self._take(one, seen, number, sentence, before)

    def _state(self, expressions: list[Expression], number: int, sentence: Sentence) -> None:
        """Note the years that a sentence states before its dates without one are read."""
        for one in expressions:
            for point in (one.a, one.b):
                if point.year and not one.since and sentence.part is not Part.CAPTION:
                    opens = one.form is Form.YEAR and one.first <= 1
                    if one.form is not Form.YEAR or opens:
                        self._stated.append(Stated(point.year, point.month, point.day,
                                                   sentence.paragraph, number, opens))

    def _take(self, one: Expression, seen: Scene, number: int, sentence: Sentence,
              before: int) -> None:
        caption = sentence.part is Part.CAPTION or _in_dateline(one, seen, sentence) or (
            self._heads_line(one, seen, sentence))
        dates_deed = is_onset(one, seen)
        one = replace(one, first=one.first + 1, since=False) if dates_deed else one
        role = WhenRole.OTHER if caption else (
            WhenRole.EVENT if dates_deed else self._role(one, seen, sentence))
        known = Known(self._seen_from(one, role), self._stated, self._anchor(one, role, before),
                      sentence.paragraph, number, self._pair(), is_coming(one, seen))
        span, flags = resolve(one, known)
        start, end = seen.line.tokens[one.first].start, seen.line.tokens[one.last - 1].end
        self.found.append(When(
            (start, end), self._report.text[start:end], role,
            span.precision if span else DatePrecision.UNKNOWN,
            span.start if span else None, span.end if span else None, flags if span else ()))
        if span:
            self._set_peg(one, span, role, number)
            if one.form is Form.DAYS and number <= self._lead + 1 and (
                    _is_issue_week(span, sentence)):
                self._peg = span.end
        if span and not caption and not one.since:
            self._days += [span.start] if span.start == span.end else []
            buried = role is WhenRole.OTHER and is_burial(one, seen)  # "the day before" counts on
            self._remember(span, WhenRole.STATEMENT if buried else role)

    def _role(self, one: Expression, seen: Scene, sentence: Sentence) -> WhenRole:
        role = role_of(one, seen)
        if role is WhenRole.STATEMENT and _heads_item(one, seen, sentence):
            role = WhenRole.EVENT
        if self._back is not None and not counts_from_words(self._back, seen):
            return WhenRole.EVENT if one is self._back else (
                WhenRole.OTHER if role is WhenRole.EVENT else role)
        sets_out = self._events and (  # nobody says on which day that was said; they set out before
            is_quoted_today(one, seen) or only_sets_out(seen.line.tokens))
        if role is WhenRole.EVENT and (sets_out or self._only_came(one, seen, sentence)
                                       or is_before_other(one, seen)):
            return WhenRole.OTHER
        if role is WhenRole.EVENT and self._is_claimed(one, seen):
            return WhenRole.STATEMENT
        if is_labelled(one, seen) and _NOTE.search(self._report.text):
            return WhenRole.EVENT
        if role is WhenRole.EVENT and is_burial(one, seen) and any(
                other is not one and role_of(other, seen) is WhenRole.EVENT
                and not is_burial(other, seen) for other in self._beside):
            return WhenRole.OTHER
        return role

    def _is_claimed(self, one: Expression, seen: Scene) -> bool:
        """Tell whether a day is the claim's: "claimed on Monday a raid that happened on 9 May"."""
        if symbol(seen.line, one.last) == "POSS":
            return False  # "claimed last week's ambush"
        led = [t.low for t in seen.line.tokens[max(0, one.first - 2):one.first]]
        return any(w.startswith(("claim", "revendiqu")) for w in led) and any(
            other.first > one.last and other.form in EXACT
            and role_of(other, seen) is WhenRole.EVENT for other in self._beside)

    def _only_came(self, one: Expression, seen: Scene, sentence: Sentence) -> bool:
        """Tell whether somebody came or left on a day, and harm was done on another of these."""
        led = seen.line.tokens[one.first - 1].low if one.first else ""  # "parti lundi de Gao"
        if len(self._beside) == 1 or MOVES.isdisjoint((led, governing_word(one, seen))):
            return False
        others = (governing_word(other, seen) for other in self._beside
                  if other is not one and not _in_dateline(other, seen, sentence))
        return any(word and word not in MOVES and (
            is_harm(word, self._report.lang) or cue_of(word, self._report.lang) is Cue.DEED)
            for word in others)

    def _heads_line(self, one: Expression, seen: Scene, sentence: Sentence) -> bool:
        """Tell whether a day before a dash says when one wrote: "3 July - 15 died on Monday".

        Where the words tell no other day ("3 July - 15 died at X"), it is that of what they tell.
        """
        if one.form not in EXACT or sentence.text[:seen.line.tokens[one.first].start
                                                  - sentence.start].strip(" -–—*•"):
            return False
        end = seen.line.tokens[one.last - 1].end - sentence.start
        return bool(_WROTE.match(sentence.text[end:])) and any(
            other is not one and other.form in EXACT and role_of(other, seen) is WhenRole.EVENT
            for other in self._beside)

    def _pair(self) -> DateSpan | None:
        """Give the last two days told, from the earlier to the later: "between these two dates"."""
        last = sorted(self._days[-2:])
        return DateSpan(last[0], last[1]) if len(last) > 1 else None

    def _seen_from(self, one: Expression, role: WhenRole) -> date | None:
        """Give the day from which a date is seen: for what happened on a weekday, the news itself.

        A story that opens with what was said on a stated day tells of events before that day,
        however late it was published.
        """
        if self._peg and role is WhenRole.EVENT and one.form in (Form.WEEKDAY, Form.WEEKDAYS):
            return self._peg
        return self._report.published_on

    def _set_peg(self, one: Expression, span: DateSpan, role: WhenRole, number: int) -> None:
        published = self._report.published_on
        stated = role is WhenRole.STATEMENT and one.form is Form.DAY and number <= self._lead
        if self._peg is None and published and stated and (
                timedelta() <= published - span.start < _PEG):
            self._peg = span.start

    def _remember(self, span: DateSpan, role: WhenRole) -> None:
        if span.end - span.start > _SHORT:
            self._months += [span] if role is WhenRole.EVENT and _is_month(span) else []
            return
        if role is WhenRole.EVENT:
            self._months.clear()
        if role is WhenRole.EVENT:
            self._events.append(span)
        if role in (WhenRole.EVENT, WhenRole.STATEMENT):
            self._told.append(span)

    def _anchor(self, one: Expression, role: WhenRole, before: int) -> DateSpan | None:
        """Give the date that "the day before" counts from.

        One of the same sentence; else that of the last event, for what was said the last date.
        "That day" of an event is no day of a statement about it.
        """
        months = self._months[-1:] if one.form is Form.OFFSET and one.unit in _LONG_UNITS else []
        if months and len(self._told) == before:
            return months[0]
        if one.form is Form.ALIKE and role is WhenRole.EVENT and self._events:
            return self._events[-1]
        if len(self._told) > before:
            return self._told[-1]
        if len(self._days) > self._days_before:  # "who fled on Monday … the night before"
            return one_day(self._days[-1])
        if role is not WhenRole.STATEMENT and self._events:
            return self._events[-1]
        return self._told_last(of_deed=one.form is Form.ALIKE and role is WhenRole.EVENT)

    def _told_last(self, *, of_deed: bool) -> DateSpan | None:
        """Give the day told last where no event has one; none for "that day" of a deed.

        "Residents said on Tuesday. The army said it hit them that day": on which they died.
        """
        if not self._told:
            return one_day(self._days[-1]) if self._days else None
        return None if of_deed else self._told[-1]


def _is_month(span: DateSpan) -> bool:
    return span.start.day == 1 and (span.start.year, span.start.month) == (
        span.end.year, span.end.month)


def _is_issue_week(span: DateSpan, sentence: Sentence) -> bool:
    """Tell whether a heading says of which week a digest is: its weekdays lie in that week."""
    days = span.end - span.start
    return _PEG - timedelta(days=3) <= days <= _PEG and len(sentence.text) <= _TITLE and bool(
        _WEEK.search(sentence.text))


def _in_dateline(one: Expression, seen: Scene, sentence: Sentence) -> bool:
    """Tell whether a date opens a release: "(Dakar, May 8) – …", "Mopti, 3 mai - …".

    "Karéri, 3 mai : des hommes ont tué …" says what happened there and then.
    """
    text, closing = sentence.text, sentence.text.find(")")
    start = seen.line.tokens[one.first].start - sentence.start
    end = seen.line.tokens[one.last - 1].end - sentence.start
    bracket = text.startswith("(") and end <= closing < _BRACKET
    dash = _DASH.match(text[end:]) or _AGENCY.match(text[end:])
    tells = dash and ":" in dash[0] and text[end + dash.end():][:1].islower()
    return bracket or bool(_PLACED.fullmatch(text[:start]) and dash and not tells)


def _heads_item(one: Expression, seen: Scene, sentence: Sentence) -> bool:
    """Tell whether a day heads an item of a list: "• 3 May – Mopti region: the army said …"."""
    start = seen.line.tokens[one.first].start - sentence.start
    end = seen.line.tokens[one.last - 1].end - sentence.start
    return one.form in EXACT and bool(_MARKED.fullmatch(sentence.text[:start])
                                      and _HEAD_END.match(sentence.text[end:]))


def find_dates(report: Report) -> tuple[When, ...]:
    """Find every date expression of a report, in order; none in what is no part of the story."""
    reader = _Reader(report)
    for number, sentence in enumerate(report.sentences):
        if sentence.part not in _UNREAD:
            reader.read(number, sentence)
    return tuple(reader.found)
