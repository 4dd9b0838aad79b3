"""Speakers behind their verb: "…, a indiqué un élu", "…," said a resident."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.conjugated import ADVERB
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import DOES
from geo.reports.voices.lexicon import GROUP, NGO, SPEAKER
from geo.reports.voices.mentions import Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.turned import accuses_behind

REACH = 120  # characters between a verb and the speaker after it


def points(read: Read, cue: Cue) -> bool:
    """Tell whether "a accusé ce porte-parole" names the accuser, not the accused."""
    return any(f.marker == SPEAKER and f.first - cue.last in (0, 1) for f in read.found)


def inverted(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether a verb stands before its speaker: after a comma or a quotation."""
    if read.words.low[cue.first] == "on":  # "à Ber, on parle de maisons incendiées par des soldats"
        return False
    if "t" in read.words.low[cue.first : cue.last] and _HIM & set(read.words.low[cue.first : cue.last]):
        return True  # "…, a-t-il confie"
    before = _AUXILIARY.sub("", reading.low[read.sentence.start : cue.start]).rstrip()
    before = re.sub(r"(?<=[,»\"]) (?:nous|lui|leur|me|m'|s'en|se|s'|ne le|le)$", "", before)
    turned = cue.act is Act.NAME and any(accuses_behind(reading.low, f.start, f.end) for f in read.found if f.first >= cue.last)
    if turned or _WHAT.search(before):  # "c'est aussi ce que confirme le prefet"
        return True
    if before.endswith(("»", '"', "!", "?")) or _after_quote(before, read, reading):
        return True
    return before.endswith(",") and not _REACHED.fullmatch(before) and not _apposed(read, cue, reading) and _after_comma(read, cue, reading)


def _apposed(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether the comma only closes what is said of the subject: "The mission, MINUSMA, said soldiers …"."""
    first = next((f for f in read.found if f.first <= _OPENING and f.last <= cue.first), None)
    return first is not None and _APPOSED.fullmatch(reading.low, first.end, cue.start) is not None


_OPENING = 2  # words before one who opens a sentence
_APPOSED = re.compile(r"\s*(?:\([^)]*\))?,[^,;:«»\"]{2,110},\s*(?:has |have |had |a |ont )?")


def _after_quote(before: str, read: Read, reading: Reading) -> bool:
    """Tell whether a comma closes a whole quotation: what comes behind it tells who spoke."""
    if not before.endswith(("»,", '",', ",»", ',"')):
        return False
    quote = reading.quote_at(read.sentence.start + len(before) - 3)
    return quote is not None and quote[1] - quote[0] > _WHOLE


_WHOLE = 40  # characters: shorter ones only mark words


def _after_comma(read: Read, cue: Cue, reading: Reading) -> bool:
    told = next((f for f in read.found if f.first >= cue.last), None)
    if cue.act is Act.SAY and told and told.actor_id in HUMANS and _HE_SAID.fullmatch(reading.low[cue.start : told.start]):
        return True
    if told and (_only_says(read, cue, told) or _ends_in(read, cue, told, reading.low)):
        return True
    lead = next((f for f in reversed(read.found) if f.last <= cue.first), None)
    if lead is not None and _ASIDE.fullmatch(reading.low, lead.end, cue.start):
        return False
    return (
        lead is None
        or not re.match(r"\s*(?:\([^)]*\))?\s*,", reading.low[lead.end : lead.end + 30])
        or (lead.person is False and reading.low[lead.end : cue.start].count(",") == 1)
    )


def _ends_in(read: Read, cue: Cue, told: Found, low: str) -> bool:
    """Tell whether a sentence ends with its speaker: "…, to the east of Bamako, on Sunday, said X."."""
    near = read.words.low[cue.first] in ("said", "says", "added", "explained") and told.first - cue.last <= _TITLED
    return near and (told.person or told.actor_id in HUMANS) and _CLOSES.match(low, told.end) is not None


_TITLED = 2  # words of a title or an article before a name
_CLOSES = re.compile(r" ?(?:\([^)]*\))?(?:[.;\"»]|\s*$|, (?:an?|the|who|whose|speaking|reached|adding|referring) )")


def _only_says(read: Read, cue: Cue, told: Found) -> bool:
    """Tell whether a verb that takes no person as its object stands right before a speaker: ", assure son secrétaire"."""
    spoken = told.actor_id in HUMANS or told.marker in (GROUP, NGO, SPEAKER)
    if cue.act is not Act.SAY or read.words.low[cue.last - 1] not in _NO_OBJECT:
        return False
    return (spoken and told.first - cue.last <= 1) or read.words.low[cue.last : cue.last + 2] in _A_CHIEF


_A_CHIEF = tuple((article, office) for article in ("le", "la", "un", "une", "son", "sa") for office in word_set("chef responsable directeur directrice president presidente porte coordinateur coordinatrice secretaire representant representante cadre membre"))


_NO_OBJECT = word_set("""
    affirme affirment assure assurent explique expliquent precise precisent indique indiquent declare declarent dit disent ajoute ajoutent
    confie confient temoigne temoignent soutient soutiennent raconte racontent relate relatent rapporte rapportent estime estiment
    souligne soulignent jure jurent insiste insistent repond repondent martele martelent annonce annoncent poursuit conclut
    note notent confirme regrette tranche resume lache glisse souffle murmure soupire retorque replique reconnait promet
""")
_HIM = frozenset({"il", "elle", "ils", "elles"})
# "c'est aussi ce que confirme le prefet", "les morts qu'evoquent les proches": a verb right behind "que" has its subject after it
_WHAT = re.compile(r"\b(?:qu(?:e|')|comme|auxquel\w+|dont|ainsi que) ?(?:l'en|le|l'|les|les en|nous|lui|leur|en|y)?$")
# "Des passagers du car, rencontres a l'hopital, evoquent"
_ASIDE = re.compile(r"(?: (?:du|de la|des|de|d'|of|from|in|a|au) ?[^,;:.«»\"]{2,40})?, (?:joint|contact|interrog|rencontr|soign|refugi|evacu|install|bless|hospitalis|reached|interviewed|met|contacted|speaking)\w*\b[^,;:«»\"]{2,80},\s*(?:a |ont |has |have )?")
# "Le directeur, joint par la radio, confirme"; "…, a declare un elu"
_REACHED = re.compile(r"\W*(?:[\w'-]+\s+){0,7}[\w'-]+,\s*(?:joint|contact|interrog|rencontr|soign|refugi|evacu|hospitalis|reached|interviewed|met|treated|speaking)\w*\b[^,;«»\"]{2,60},")
_HE_SAID = re.compile(rf"(?:a|ont|avait|avaient) {ADVERB}[a-z]+(?:e|i|it|u|is|t)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: soir| matin)?)?(?: a l'\w+| a la presse| par telephone)? (?:(?:un|une|des|le|la|les|l'|l'un d\w+|plusieurs|deux|trois) ?)?")
_AUXILIARY = re.compile(rf"(?<=[ ,»\"])(?:a|ont|avait|avaient|has|have|had) (?:\w+ly |{ADVERB})$")


def acts(after: str) -> bool:
    """Tell whether a mention has a verb of its own after it: "said soldiers executed"."""
    verb = re.match(
        r"\s+(?:\w+(?:ly|ment)\s+)?(?:(?:had|have|has|was|were|would|will|ont|avait|avaient|a|est|sont|etait|etaient)\s)?",
        after,
    )
    rest = after[verb.end() :] if verb else after
    return bool(
        verb
        and not re.match(r"\w+\s+(?:par|by)\b", rest)  # "of one of the men taken by soldiers"
        and (
            DOES.match(rest)
            or re.match(
                r"\s+(?:had|have|has|was|were|would|will|ont|avait|avaient|etaient)\s", after
            )
        )
    )


# what may stand between an inverted verb and its speaker: "a indiqué lundi à l'AFP un élu"
OFFICE = r"(?:porte-parole|communique|declaration|statement|note|spokes\w+|leader|chef|representant\w*|responsable|president|membre|director|member|head|official|one|un|une)\s+(?:for|of|du|de la|des|d'|de|from|with)\s*(?:the|l'|la|les|these|ces)?\s*"
BETWEEN = {
    "en": re.compile(
        rf"""\s*(?>[\w-]+'s\s+|\d+[-\ ]year[-\ ](?:old\s+)?|(?:the|a|an|another|young|old|elderly|one|its|two|three|four|several|many|some|other|local|his|her|their|of|only|first|last|lone|sole|senior|general|colonel|gen|col|mrs?|ms|dr|captain|capt|lieutenant|lt|major|maj|sergeant|professor|prof|father|fr|reverend|rev|sister|brother|sheikh|imam|pastor|bishop|archbishop|coalition|alliance|platform|militia|movement|organi[sz]ation|ngo|faction|[.])\b[\s']*
        |(?:on\ |late\ |early\ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)\b\s*|,\s*|{OFFICE})*+""",
        re.VERBOSE,
    ),
    "fr": re.compile(
        rf"""\s*(?>(?:un|une|le|la|l'|les|des|plusieurs|deux|trois|certains|d'autres|ses|son|sa|leurs?|premier|premiere|seule?|principale?|ce|cet|cette|general|colonel|capitaine|commandant|lieutenant|adjudant|sergent|docteur|dr|professeur|pr|monsieur|madame|mm?|mmes?|mlle|cheikh|abbe|pere|soeur|frere|imam|pasteur|monseigneur|mgr|el|hadji|elhadji?|[.])\b[\s']*|l'|d'
        |(?:coalition|alliance|plateforme|milice|mouvement|organisation|ong|faction|brigade|katiba)\b\s*(?:armee?\b\s*)?
        |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|soir|matin|apres-midi|aujourd'hui|egalement|aussi|ainsi|encore|par\ ailleurs|notamment)\b\s*
        |,?\s*(?:a\s+(?:la\s+|l'\s?|notre\s+|nos\s+)|aux?\s+|aupres\s+d[eu]\s+)[\w'-]+(?:\s+[\w'-]+){{0,4}}?\s+(?=(?:un|une|le|la|les|des|plusieurs|deux|trois|son|sa)\b|l')
        |,?\s*(?:a|aupres\s+de)\s+(?:l'\s*\w+(?:\s+france-presse)?|rfi|reuters|la\s+(?:bbc|presse)|france\s+24)\b\s*
        |,?\s*sous\s+(?:(?:le|la|reserve|couvert|sceau|condition|d'|de|du|strict|l'|\ )\s*)*(?:anonymat|secret|discretion)\b,?\s*
        |,?\s*(?:par|au)\s+telephone\b,?\s*|,?\s*(?:dans|lors\ d'|devant|via|sur)\s*(?:une?|la|sa|son|les|des|ses|leurs|deux)\s+(?:court\s+|bref\s+)?(?:communiques?|declarations?|entretien|point\s+de\s+presse|conference\s+de\s+presse|presse|messages?|journalistes|page\s+facebook)\b(?:\s(?:successifs|separes|distincts|conjoints?|communs?))?,?\s*
        |(?:\w+ment|volontiers|sobrement|bientot|alors|ensuite|enfin|d'emblee|ensuite|tranquillement|tout\ de\ go|tout\ net|d'ailleurs|meme|deja|d'abord|quant\ a\ (?:lui|elle|eux)|lui\ aussi|elle\ aussi|pour\ sa\ part|de\ son\ cote|a\ son\ tour)\b\s*
        |,?\s*(?:sans|avec|non\ sans|d'une?|d'un\ ton|mi-\w+|du\ bout|entre\ deux|pour|comme|bien\ que)\b[^.;:«»"]{{0,50}}?(?=,|\b(?:un|une|le|la|les|l'|des|plusieurs|deux|trois)\b|$)
        |,?\s*(?:a|au|aupres|dans|par|ce|sur|en|le|sous|lors|depuis|joint\w*|contacte\w*|interroge\w*|de)\b[^.;:«»"]{{0,70}}?(?=,|\b(?:un|une|le|la|les|l'|des|plusieurs|deux|trois)\b|$)
        |,\s*|{OFFICE})*+""",
        re.VERBOSE,
    ),
}


def addressed(read: Read, f: Found) -> bool:
    """Tell whether somebody is only told: "told Reuters", "a indiqué à l'AFP"."""
    i = f.first - 1
    while i >= 0 and read.words.low[i] in _LEADS and read.words.joined[i + 1]:
        i -= 1
    if i < 0 or read.words.low[i] not in _TO:
        return False
    outlet = f.actor_id in OUTLETS or not _MEDIA.isdisjoint(read.words.low[i + 1 : f.first])
    return outlet or read.words.low[i] in ("told", "telling", "tells")


_MEDIA = word_set("agence news agency press presse radio chaine channel station journal quotidien hebdomadaire magazine site website newspaper broadcaster daily weekly outlet television paper portal portail")
_LEADS = _MEDIA | word_set("the l la le our notre french german local state private russian turkish national public online francaise locale privee")
_TO = word_set("told tell telling tells to a au aupres de par by with")


OUTLETS = word_set("""
    reuters afp ap rfi bbc france-24 voa al-jazeera jeune-afrique le-monde studio-tamani
    press-unnamed abc-news xinhua humangle ortm journal-du-mali maliweb
""")
