"""The grammar of date expressions: which symbols in which order make which form."""

from __future__ import annotations

import re
from functools import cache

from geo.reports.dates.symbols import compiled

_D = "(?:DAY|ORD)"
_MO = "(?:MON DOT?)"
_PT = "(?:(?:IN THE|AU|THE|ON)? (?:PART|NIGHT))"
_W = f"(?:WD DOT? LAST? {_PT}? COMMA?)"
_Y = "(?:(?:COMMA|OF)? YEAR)"
_TO = "(?:TO|HAS|AU|DASH|AND|OR|UNTIL|SLASH)"
_ART = "(?:THE|LE|ON|DU)"
_QUAL = ("(?:EARLY|LATE|(?:THE|AU|LE|IN)? (?:BEGIN|MIDDLE|END|COURANT)|(?:AU|THE|IN|HAS)? "
         "(?:THE)? MID DASH?|"
         "(?:THE)? (?:FIRST|X) HALF)")
_UNIT = "(?P<unit>UDAY|UWEEK|UMONTH|UYEAR|WKND|NIGHT)"
_QTY = "(?P<n>N|DAY|NUMDAY|NUM|SEVERAL)"
_FROM = "(?:FROM|BETWEEN|DU|OF|TO)"
_DAY1 = f"(?:{_W} (?:THE|LE)?)? {_D} OF? (?:UMONTH OF)? {_MO} {_Y}?"
_DAY2 = f"(?:{_W} ON?)? {_MO} THE? {_D} {_Y}?"
_MONTH = f"(?:{_QUAL} (?:OF|DU|IN)? THE? (?:UMONTH (?:OF)?)?)? {_MO}"

_OFYEAR = ("COMMA? OF? (?:THE? (?P<of>LAST|THIS|PREV|SAME|THAT) UYEAR|"
           "THE UYEAR (?P<after>LAST|PREV))")

_BOTH = {
    "days": [
        (f"(?:{_FROM} (?:LE|THE)?)? (?P<a>{_W}? {_ART}? {_D} (?:OF? {_MO} {_Y}?)?) (?:COMMA {_W}? "
        f"{_ART}? {_D})* COMMA?"
        f" {_TO} (?P<b>{_W}? {_ART}? {_D} OF? (?:UMONTH OF)? {_MO} {_Y}?)"),
        (f"(?:NIGHT (?:OF|DU) (?:THE|LE)?) (?P<a>{_W}? {_D}) {_TO} (?P<b>{_W}? {_ART}? {_D} {_MO} "
        f"{_Y}?)"),
        "(?P<a>FULL) (?:TO|HAS|AU|DASH|AND|SLASH) LE? (?P<b>FULL)",
        (f"(?:NIGHT {_FROM}|BETWEEN) LE? (?P<a>WD) {_PT}? {_TO} (?:LE|THE)? "
         f"(?P<b>{_W} LE? {_D} {_MO} {_Y}?)")],
    "weekdays": [(f"(?:OVERN (?=WD)|NIGHT? {_FROM} (?:THE NIGHT OF)?)? (?P<a>WD) {_PT}? "
                 f"(?:COMMA (?:LE|THE)? WD {_PT}?)* COMMA? {_TO} (?:LE|THE|THIS|EARLY)? "
                 f"(?P<b>WD) {_PT}? (?P<which>LAST)?")],
    "day": [_DAY1, f"(?:{_W} (?:THE|LE)?)? FULL"],
    "months": [f"(?:{_FROM})? (?P<a>{_MONTH} YEAR?) {_TO} OF? (?P<b>{_MONTH} YEAR?)"],
    "short": [f"(?P<a>(?:{_W} (?:THE|LE)?)? SHORT)"],
    "years": [("(?:FROM|BETWEEN|DU|OF)? (?P<a>YEAR) (?:TO|HAS|AU|DASH|AND|OR|UNTIL) IN? "
              "(?P<b>YEAR)")],
    "year": [f"{_QUAL} (?:OF|DU)? (?P<a>YEAR)", "(?P<a>YEAR)"],
    "weekday_day": [f"(?P<a>WD {_PT}? COMMA? (?:THE|LE)? {_D})"],
    "nth": [("(?:FIRST|LAST|ORD|X) (?P<unit>WD|UDAY|UWEEK) (?:OF|IN|DU) (?:THE? UMONTH OF)? "
             f"{_MO} {_Y}?")],
    "past": ["SINCE (?:NUM|PLUS|X)? OF? (?P<n>N|DAY|NUMDAY|NUM) (?P<unit>UDAY|UWEEK|UMONTH|UYEAR)"],
    "feast": ["FEST"],
    "pair": ["BETWEEN (?:THE|THIS|THAT) N? UDATE"],
}
_ENGLISH = {
    "days": [(f"{_FROM}? (?P<a>{_W}? {_MO} {_D} {_Y}? COMMA?) {_TO} (?P<b>{_W}? {_MO}? THE? {_D} "
             f"{_Y}?)")],
    "day": [_DAY2, f"(?<=ON) {_MO} NUMDAY {_Y}?", f"{_DAY1} {_OFYEAR}", f"{_DAY2} {_OFYEAR}"],
    "day_of_month": [f"THE? {_D} OF (?:THE)? (?P<which>SAME|THIS|LAST|PREV|FOLLOW|THAT) UMONTH",
                     "(?:(?<=ON)|(?<=WD)) THE ORD",
                     "THE ORD"],
    "month": [f"(?P<a>{_MONTH} {_Y}?)",
              f"(?P<which>LAST|THIS|NEXT|PREV|FOLLOW) (?P<a>{_MO})",
              f"(?P<a>{_MONTH}) COMMA? (?:OF)? (?P<of>LAST|THIS|PREV|NEXT|FOLLOW|SAME|THAT) UYEAR"],
    "weekday": [(f"(?P<which>LAST|THIS|NEXT|THE PREV|THE FOLLOW|THE NEXT|THE SAME|PREV|FOLLOW)? "
                f"(?:EARLY|LATE)? (?P<a>WD) (?:EARLY|LATE)? {_PT}?"),
                f"THE? (?P<a>WD) {_PT}? (?P<sense>BEFORE LAST)",
                "(?P<a>WD) (?:OF|IN)? (?P<week>LAST|THIS) UWEEK", ("(?P<week>LAST|THIS) UWEEK "
                                                                  "(?:ON)? (?P<a>WD)")],
    "near": ["THE UDAY BEFORE YESTER",
             f"YESTER {_PT}?",
             "LAST NIGHT",
             "THIS PART",
             "(?:EARLY|LATE)? TODAY",
             f"TOMORROW {_PT}?",
             "TONIGHT", "OVERN"],
    "unit": ["THE (?P<unit>UWEEK|UMONTH|UYEAR|WKND) (?P<sense>BEFORE LAST)",
             (f"(?:(?:{_QUAL} (?:OF|IN)?|EARLY|LATE))? (?P<which>LAST|THIS|NEXT) (?P<unit>UWEEK|"
             f"UMONTH|UYEAR|WKND)"),
             f"(?:{_QUAL}|EARLY) (?:OF|IN) THE (?P<unit>UWEEK|UMONTH|UYEAR)",
             "(?:OVER|ON|AT) THE (?P<unit>WKND)"],
    "ago": [f"{_QTY} {_UNIT} AGO", f"{_QTY} {_UNIT} AGO (?P<exact>TO THE UDAY|TODAY)",
            f"{_QTY} {_UNIT} (?=SINCE X)",
            f"{_QTY} (?P<unit>UWEEK) AGO COMMA? ON? (?P<a>WD)",
            f"(?P<a>WD) {_PT}? COMMA? {_QTY} (?P<unit>UWEEK) AGO"],
    "offset": [f"{_QTY} {_UNIT} (?P<sense>EARLY|LATE|BEFORE|AFTER)",
               "HOURS (?P<sense>EARLY|LATE|BEFORE|AFTER)",
               "THE? (?P<which>PREV|FOLLOW|NEXT) (?P<unit>UDAY|NIGHT|UWEEK|UMONTH|UYEAR|PART)",
               "THE (?P<unit>UDAY|NIGHT|PART|UWEEK|UMONTH|UYEAR) (?P<sense>BEFORE|AFTER)"],
    "alike": ["(?:THE|THAT) SAME (?P<unit>UDAY|NIGHT|PART|UWEEK|UMONTH|UYEAR)",
              "(?:EARLY|LATE)? THAT (?P<unit>UDAY|NIGHT|PART|UWEEK|UMONTH|UYEAR)",
              "LATE IN THE (?P<unit>UDAY|PART)",
              f"THAT (?:SAME)? (?P<a>WD) {_PT}?"],
    "past": [("(?:(?:OVER|IN) (?:THE)?|THE|THIS)? LAST (?P<n>N|DAY|NUMDAY|NUM) (?P<unit>UDAY|"
             "UWEEK|UMONTH|UYEAR)"),
             "(?:OVER|IN|X) THE LAST (?P<unit>UDAY|UWEEK|UMONTH|UYEAR)", ("(?:OVER|IN)? (?:THE)? "
                                                                         "(?:LAST "
                                                                         "(?P<few>SEVERAL)?|"
                                                                         "RECENT) (?P<unit>UDAY|"
                                                                         "UWEEK|UMONTH|UYEAR)"),
             "IN (?:X THAN)? (?P<n>N|DAY|NUMDAY|NUM) (?P<unit>UMONTH|UYEAR)"],
}
_FRENCH = {
    "days": [],
    "day": [f"(?:{_W} LE?)? FIRST {_MO} {_Y}?", f"(?:{_DAY1}|{_W}? LE? FIRST {_MO}) {_OFYEAR}"],
    "day_of_month": [(f"LE? {_D} (?:DU|OF) (?:THE)? (?P<which>SAME|THIS)? UMONTH (?P<after>LAST|"
                     f"COURANT|PREV|FOLLOW)?"), f"LE {_D} (?P<after>COURANT|LAST)?"],
    "month": [f"(?P<a>{_MONTH} {_Y}?)", f"(?P<a>{_MONTH}) (?P<which>LAST|NEXT|PREV|FOLLOW)",
              f"(?P<a>{_MONTH}) (?:OF)? THE UYEAR (?P<of>LAST|NEXT|PREV|FOLLOW)",
              f"(?P<a>{_MONTH}) (?:OF)? (?P<of>THIS) UYEAR",
              f"(?P<a>{_MONTH}) (?:OF)? THE (?P<of>SAME) UYEAR"],
    "weekday": [f"(?P<which>THIS)? (?P<a>WD) {_PT}? (?P<after>LAST|NEXT|PREV|FOLLOW)?",
                f"(?:LE|DU) (?P<a>WD) {_PT}? (?P<after>PREV|FOLLOW)",
                f"(?P<a>WD) {_PT}? (?:OF)? THE UWEEK (?P<week>LAST)"],
    "near": ["BEFOREYEST",
             f"YESTER {_PT}?",
             "THE NIGHT LAST",
             "THIS (?:PART|NIGHT)",
             "TODAY",
             f"TOMORROW {_PT}?",
             "TODAY"],
    "unit": [(f"(?:{_QUAL} (?:DU|OF) (?:THE|LE)?|IN END OF)? (?:THE|LE)? (?P<unit>UWEEK|UMONTH|"
             f"UYEAR|WKND) (?P<after>LAST|NEXT)"),
             "(?P<which>THIS) (?P<unit>UWEEK|UMONTH|UYEAR|WKND)", (f"(?:{_QUAL}) (?:DU|OF) THE? "
                                                                  f"(?P<unit>UWEEK|UMONTH|UYEAR)"),
             "(?:LE|DU) (?P<unit>WKND)"],
    "ago": [f"(?:IL Y HAS|VOICI) (?:X OF|X|X X|(?:N X)? PLUS OF|PLUS|AU X|HAS X)? {_QTY} {_UNIT}",
            f"(?:IL Y HAS|VOICI) (?:X|HAS X|X OF|PLUS OF)? N (?P<n>X) OF {_UNIT}",
            f"(?:IL Y HAS|VOICI) X? {_QTY} {_UNIT} COMMA? (?P<exact>UDAY X UDAY)",
            f"(?:IL Y HAS|VOICI) X? {_QTY} (?P<unit>UWEEK) COMMA? LE? (?P<a>WD)",
            f"(?P<a>WD) {_PT}? COMMA? (?:IL Y HAS|VOICI) {_QTY} (?P<unit>UWEEK)"],
    "offset": [f"{_QTY} {_UNIT} (?:PLUS? PLUS|AFTER|BEFORE)",
               "HOURS (?:PLUS? PLUS|AFTER|BEFORE)",
               f"THE VEILLE {_PT}?",
               f"LE LENDEM {_PT}?",
               "THE (?P<unit>NIGHT|PART) OF BEFORE", "LE (?P<unit>UDAY) OF (?:BEFORE|AFTER)",
               "(?<=AU) LENDEM",
               "LE? SURLENDEM",
               "(?:LE|THE) (?P<unit>UDAY|UWEEK|UMONTH|UYEAR|NIGHT) (?P<after>PREV|FOLLOW)"],
    "alike": ["(?:LE|THIS|DU|THE) SAME (?P<unit>UDAY|NIGHT|PART|UWEEK|UMONTH|UYEAR)",
              "LE (?P<unit>UDAY) SAME",
              "PLUS PLUS IN THE (?P<unit>UDAY|PART|NIGHT)",
              "THIS (?P<unit>UDAY|NIGHT|PART|UWEEK|UMONTH|UYEAR) DASH THE",
              f"THIS (?P<a>WD) {_PT}? DASH THE"],
    "past": [("(?:OVER|IN|AU X|THIS)? (?:OF|THE|THIS)? (?P<n>N|DAY|NUMDAY|NUM) LAST (?P<unit>UDAY|"
             "UWEEK|UMONTH|UYEAR)"),
             "(?:THIS|OF|THE) (?:SEVERAL)? (?:LAST|RECENT) (?P<unit>UDAY|UWEEK|UMONTH|UYEAR)",
             "IN (?P<n>N|DAY|NUMDAY|NUM) (?P<unit>UMONTH|UYEAR)"],
}


@cache
def rules(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give the rules of a language: the form's name, the expression over symbols."""
    own = _FRENCH if lang == "fr" else _ENGLISH
    return tuple((form, compiled(pattern)) for table in (_BOTH, own)
                 for form, patterns in table.items() for pattern in patterns)
