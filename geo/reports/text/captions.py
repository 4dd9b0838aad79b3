"""Captions, credits, bylines and date lines: words about a picture or about the text itself."""

from __future__ import annotations

import re

from geo.reports.asked import Asked

_MONTH = (r"(?:jan(?:uary|v(?:ier)?)?|f[eé]b(?:ruary)?|f[eé]v(?:r(?:ier)?)?|mar(?:ch|s)?|"
          r"a[pv]r(?:il)?|ma[iy]|june?|juin|"
          r"july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|"
          r"nov(?:ember|embre)?|d[eé]c(?:ember|embre)?)\.?")
_WEEKDAY = (r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|"
            r"mercredi|jeudi|vendredi|samedi|dimanche")
DATE = (rf"(?:(?:{_WEEKDAY}),?\s+)?(?:\d{{1,2}}(?:er|st|nd|rd|"
        rf"th)?\.?\s+{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|"
        rf"th)?(?:,?\s+\d{{4}})?"
        r"|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})")
_AGENCY = (r"(?:Reuters|AFP|AP|RFI|BBC|VOA|Xinhua|APA(?:news)?|PANA|AA|Anadolu(?:\s+Agency)?|dpa|"
           r"EFE|TASS|Studio\s+Tamani|AMAP|Sahel(?:ien)?\.com|"
           r"[A-Z](?![^)\]]*\b(?:cercle|region|commune|district|area)\b)[\w./ -]{1,25})")
_UNITS = re.compile(r"Mopti|Gao|Kidal|Kayes|S[ée]gou|Sikasso|Tombouctou|Timbuktu|Koulikoro|"
                    r"M[ée]naka|Taoud[ée]ni\w*|Bandiagara|Douentza|Nara|Bougouni|Koutiala|San|Nioro|"
                    r"Kita|Dioila",
                    re.IGNORECASE)
_PLACE = r"[A-ZÀ-Þ][\w'’.-]+(?:[ /-][A-ZÀ-Þ][\w'’.-]+){0,3}(?:,\s*(?:[A-ZÀ-Þ][\w.-]+\s?){1,3}?)?"
DATELINE = re.compile(
    rf"(?P<place>{_PLACE})?(?:,\s*|\s+)?(?:[Ll]e\s+)?\(?(?P<date>(?i:{DATE}))?\)?\s*,?\s*"
    rf"(?:[(\[]\s*(?P<agency>{_AGENCY})\s*[)\]])?\s*(?:[-–—:]|--)+\s+(?=\S)")
_DATE_ONLY = re.compile(
    rf"\W*(?:(?P<verb>publi(?:é|shed|cation)|posted|modifié|mis(?:e)?\s+à\s+jour|"
    rf"(?:last\s+)?(?:updated|modified)|issued|created|date|créé|première\s+publication|"
    rf"first\s+published|dernière\s+modification)\b[^.]{{0,60}}|(?:by|par|de)\s+[^\d.]{{2,60}}|"
    rf"[^\W\d_][^\d.]{{0,40}}[,|•·–-]\s*)?\s*(?:(?:le|on|the|:|à)\s+)*(?:{DATE})"
    r"(?:[^.]{0,90})?\W*$", re.IGNORECASE)
_CREDIT = re.compile(
    r"\b(?:REUTERS|AFP|AP|EPA|EFE|Getty|Sipa|Anadolu|Xinhua)\s*/\s*\S|/\s*(?:AFP|REUTERS|"
    r"Getty(?:\s+Images)?|AP)\b|\bGetty\s+Images\b|\bAFP\s+via\b"
    r"|^\W*(?:©(?!\S*\s+[–—-]\s+\S.{60})|\(c\)\s|photo(?:graph)?s?\b\s*(?::|by\b|credit|/|d['’]illustration|"
    r"d['’]archives?|de\s+courtoisie)|crédits?\b|credits?\s*:|image\s*(?::|credit|source|"
    r"d['’]illustration)|"
    r"légende\b|caption\b|illustration\b|file\s+(?:photo|pic|picture|image)|(?:a\s+)?(?:file|"
    r"archive)\s+(?:photo|image)|FILE\s*[-–—]|capture\s+d['’]écran|screenshot|"
    r"vidéo\s*:|video\s*:|watch\s*:|picture\s*:|(?:map|carte)\s*:|\[photo|\(photo)|(?:photo|"
    r"image|crédit|credit|picture)\s*:\s*@?\S|\((?:photo|file|archives?|image|"
    r"illustration)\b[^)]*\)\s*\.?$"
    r"|\bphoto\s+(?:d['’](?:archives?|illustration)|prise\s+le|taken)|"
    r"\bthis\s+(?:file\s+)?(?:photo|picture|image|handout)\b|\bhandout\b.{0,40}\bphoto|"
    r"\bcette\s+(?:photo|image|capture)\b"
    r"|©\s*\S+.{0,60}$", re.IGNORECASE)
_BYLINE = re.compile(r"\W*(?:by|par|written\s+by|auteur|author|correspondan(?:t|ce)|"
                     r"(?:de\s+)?notre\s+correspondant[e]?|from\s+our\s+correspondent|"
                     r"source)\b\s*:?\s+[^.!?]{2,70}$|\W*(?:la\s+)?(?:rédaction|redaction)\W*$|"
                     r"\W*(?:le\s+monde\s+afrique|with\s+agencies|avec\s+agences?|"
                     r"staff\s+writer)\W*$"
                     r"|[A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){1,3}\s*[,|/•·–-]\s*(?:Reuters|"
                     r"AFP|RFI|AP|BBC|HumAngle|envoyé\s+spécial)\W*$"
                     r"|\W*\(?(?:AFP|Reuters|RFI|AP|BBC|VOA|Xinhua|APA|"
                     r"AA)(?:\s*,?\s*avec\s+\w+)?\)?\W*$", re.IGNORECASE)
# Where newsrooms sit: before a colon or dash such a name says where one wrote, not what happened.
_DESK = re.compile(
    r"\(?(?:(?i:Bamako|Dakar|Abidjan|Niamey|Ouagadougou|Nouakchott|Alg(?:iers|er)|Conakry|Lagos|"
    r"Abuja|Nairobi|Johannesburg|Rabat|Tunis|Paris|London|Londres|Gen[eè]va|Gen[eè]ve|New York|"
    r"Washington|Brussels|Bruxelles|Mosco[wu]|Istanbul|Ankara)\b(?:,\s*[A-ZÀ-Þ][\w' -]{2,20})?"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,20},\s*M(?:ali|ALI)\b)\)?\s*(?:[-–—:|]|--)+\s+"
    r"(?=[\"“«]?\s*[A-ZÀ-Þ\d])(?!\w+ (?:road|axis|highway|route|axe)\b)")
_DASHED = Asked(r"[)\d\w.]\s*[-–—:|]")
_DIGIT = re.compile(r"\d")
# Every phrase of _CREDIT holds one of these: letters are found sooner than patterns.
_TELLING = ("©", "/", "@", "[", "photo", "image", "crédit", "credit", "picture", "video", "vidéo",
            "légende", "caption", "illustration", "file", "archive", "capture", "screenshot",
            "watch", "map", "carte", "handout", "getty", "via", "(c)")
_SIGNED = re.compile(  # "A market in Ber. AFP - ANNA KEITA"
    r"\b(?:AFP|REUTERS|AP|EPA|EFE|RFI)\s*[-–—]\s*[A-ZÀ-Þ]{2,}(?:[ '’-][A-ZÀ-Þ.]{2,}){1,3}\W*$")
_SHORT = 300  # characters: captions are short
_DATE_LINE = 160


def is_caption(paragraph: str) -> bool:
    """Tell whether a paragraph is a caption, a credit, a byline or a date line.

    >>> is_caption("Publié le 6 janvier 2025"), is_caption("Le 6 janvier, le village a brûlé.")
    (True, False)
    """
    text = paragraph.strip()
    if len(text) > _SHORT:
        return False
    if len(text) <= _DATE_LINE and ((_DIGIT.search(text) and _DATE_ONLY.match(text))
                                    or _BYLINE.match(text)):
        return not _tells(text)
    if _SIGNED.search(text):
        return True
    small = text.lower()
    return any(sign in small for sign in _TELLING) and bool(_CREDIT.search(text))


_VERB = re.compile(r"\b(?:kill(?:ed|s)?|dead|dies?|died|attack(?:ed|s)?|said|was|were|has|have|"
                   r"tu(?:és?|e|ent)|"
                   r"mort(?:s|es)?|attaqu\w+|a\s+été|ont|était|étaient|selon|according)\b",
                   re.IGNORECASE)


def _tells(text: str) -> bool:
    """Tell whether a short line with a date tells something that happened."""
    dated = _DATE_ONLY.match(text)
    if dated and dated["verb"]:
        return False
    ends = dated is not None and text.endswith((".", "!", "?"))  # a sentence, no line of a page
    return ends or bool(_VERB.search(text))


def dateline_end(paragraph: str) -> int:
    """Give where the dateline of an agency story ends, 0 where there is none.

    >>> dateline_end("BAMAKO, Feb 18 (Reuters) - Gunmen attacked a village.")
    27
    """
    head = paragraph[:120]
    if not _DASHED.search(head):
        return 0
    if desk := _DESK.match(head):
        return desk.end()
    found = DATELINE.match(head)
    if not found or not (found["agency"] or found["date"]) or (
            not found["place"] and not found["agency"]) or _UNITS.fullmatch(found["agency"] or ""):
        return 0
    if not found["agency"] and not (found["place"] and found["place"].isupper()):
        return 0
    return found.end()
