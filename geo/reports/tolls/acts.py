"""Acts: harm words as they stand in a sentence, with the side on which the harmed stand."""

from __future__ import annotations

import re

from geo.model.frozen import record
from geo.reports.tolls.grammar import AGENT, HYPOTHETICAL, MONTHS, NEGATIONS, RECKONED
from geo.reports.tolls.harms import Harm, Slot, Verb
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.parted import parted_at
from geo.reports.tolls.verbs import ACTIVE, ADVERBS, PASSIVE, VERBS
from geo.reports.tolls.words import Words

_OWNED = word_set("the les nos leurs ses aux their our its these ces")
_TOGETHER = frozenset({"confondus", "confondues", "combined"})
_HURT = frozenset({"hurt", "harmed"})
_NOUNS = {
    "en": word_set("killing killings murder murders massacre death deaths execution executions"),
    "fr": word_set("mort meurtre meurtres massacre assassinat assassinats execution executions"),
}
_TAKINGS = word_set("kidnapping abduction enlevement rapt kidnappings abductions enlevements")
_DATING = {
    "en": word_set("on in last this early late earlier week weekend month night the yesterday of "
                   "monday tuesday wednesday thursday friday saturday sunday") - {"of"},
    "fr": word_set("le la dernier derniere hier semaine nuit soir matin lundi mardi mercredi "
                   "jeudi vendredi samedi dimanche"),
}
_UNSURE = frozenset({"feared", "presumed"})  # "the two others are feared dead"
_DEATHS = frozenset({"deces", "mort", "death"})
_MENTIONING = word_set("mentionner evoquer parler preciser signaler donner indiquer")
_DRAMAS = word_set("siege drama crisis situation taking takers taker standoff rescue")
_LAWLESS = word_set("sommaire sommaires extrajudiciaire extrajudiciaires collective cible ciblee")
_RANGES = frozenset({"point", "close", "dawn", "dusk", "night", "noon", "midday", "about",
                     "around", "home", "work", "short", "random", "least", "most"})
_ITSELF = frozenset({"s", "se"})
_SHELLS = frozenset({"obus", "roquettes", "bombes", "missiles", "projectiles", "mortiers", "tirs",
                     "explosifs", "shells", "rockets", "bombs", "mortars"})
_FALLEN = frozenset({"tombe", "tombes", "tombee", "tombees", "fell", "fallen"})
_FELL = frozenset({"fell", "fallen"})
_FELL_THERE = word_set("""
    , ; and in at near when while as during before this last that yesterday early after there
    outside monday tuesday wednesday thursday friday saturday sunday
""") | {""}  # "nine soldiers fell when …", not "fell ill", "fell to nine", "fell into"
_FELL_IN = re.compile(r"in (?:line|number|price|value|love|with|a (?:hole|pit|well|river))\b")
_INTO = re.compile(  # "tombés dans une embuscade", "tombés malades": nobody says that they died
    r"(?:dans (?:une?|l|le|la|leur|ce|cette|des|les) (?!nuit|matin|soiree|journee|apres|village"
    r"|ville|localite|commune|cercle|region|zone|foret|brousse|attaque|assaut|combat)\w+"
    r"|malades?|d |en (?:panne|disgrace|ruines?|desuetude|larmes|embuscade)|entre |aux? mains?"
    r"|sur (?:une?|des|les|leur|la|le) (?!champ|coup)"
    r"|de (?:leur|la|son|sa|l|haut)|du |nez |par terre|des nues"
    r"|amoureu|enceinte|a (?:l eau|terre|genoux|court))")
_DEAD = frozenset({"dead", "death", "mort", "morts", "morte", "mortes"})
_SEEMING = re.compile(  # "played dead", "left for dead", "en faisant le mort": they live
    r"\b(?:play\w*|feign\w*|pretend\w* (?:to be|they were|s?he was)|fak\w+(?: \w+)?"
    r"|(?:left|taken) for|(?:fai\w+|fit|firent|font) les?|(?:laiss\w+|pass\w+|tenus?) pour"
    r"|(?:feign|simul)\w+ la)$")
_INSERTED = 20  # words between "the killing" and "of four herders"
_FAR = 4  # words before a verb in which an auxiliary is looked for


@record(frozen=True, slots=True)
class Act:
    """A harm word from word ``first`` (its auxiliaries included) up to word ``end``.

    ``void`` marks what is denied to have happened or only threatened.
    """

    first: int
    verb_at: int
    end: int
    harm: Harm
    slot: Slot
    void: bool = False
    fallen: bool = False    # "tombés": said of those whom the words count, not of "il"
    unharmed: bool = False  # "nobody was hurt" says that nobody died either


def act_at(words: Words, at: int, lang: str) -> Act | None:
    """Read the harm word that begins at a word."""
    found = _dated_noun(words, at, lang) or VERBS[lang].find(words.words, at)
    if found is None or (found[1] == at + 1 and found[0].harm is not Harm.KILL):
        found = parted_at(words, at, lang) or found
    if found is None:
        return None
    verb, end = found
    drama = words.words[at] == "hostage" and words.at(end) in _DRAMAS
    if drama or (end == at + 1 and verb.slot is not Slot.AFTER and _is_noun(words, at)):
        return None
    if lang == "fr" and verb.slot is Slot.EITHER and words.at(at - 1) in _ITSELF:
        return None  # "la veuve s'étrangle", "la saison s'achève"
    fell = words.at(end - 1) in _FALLEN and (lang == "fr" or end == at + 1)
    if _seems_dead(words, at) or (fell and not _fell_dead(words, end)):
        return None
    first, slot, negated = _auxiliaries(words, at, lang)
    if slot is Slot.EITHER and words.words[at:at + 2] == ("shot", "at") and (
            words.at(at + 2) not in _RANGES):
        return None  # "armed men shot at the farmers"
    if verb.slot is not Slot.EITHER:
        slot = verb.slot
    unsure = not _UNSURE.isdisjoint(words.words[first:at])
    void = negated or unsure or _is_hypothetical(words, first, lang) or _is_mixed(words, end)
    return Act(first, at, end, verb.harm, slot, void,
               words.at(end - 1) in _FALLEN, unharmed=words.words[at] in _HURT)


def _seems_dead(words: Words, at: int) -> bool:
    return words.words[at] in _DEAD and bool(
        _SEEMING.search(" ".join(words.words[max(0, at - _FAR):at])))


def _fell_dead(words: Words, end: int) -> bool:
    """Tell "neuf soldats sont tombés" from a fall into something, and from graves ("tombes")."""
    if words.at(end - 1) in _FELL:
        there = words.at(end) in _FELL_THERE or (
            words.at(end) == "on" and is_dating(words.at(end + 1), "en"))
        return there and words.at(end - 2) not in _SHELLS and not (
            _FELL_IN.match(" ".join(words.words[end:end + _FAR])))
    accented = "é" in words.source[words.starts[end - 1]:words.ends[end - 1]].lower()
    fell = words.at(end - 2) in _SHELLS  # "sous les obus tombés sur la ville"
    if "victimes" in words.words[max(0, end - 1 - _FAR):end]:
        return accented and not fell  # "les douze victimes sont tombées samedi dans une embuscade"
    while words.at(end) == "," or is_dating(words.at(end), "fr"):
        end += 1  # "tombés, mardi 3 mai, sur des bandits"
    return accented and not fell and not _INTO.match(" ".join(words.words[end:end + _FAR]))


def _dated_noun(words: Words, at: int, lang: str) -> tuple[Verb, int] | None:
    """Read "the killing last Saturday of 29 people": a date between the noun and "of"."""
    taking = words.words[at] in _TAKINGS
    if not taking and words.words[at] not in _NOUNS[lang]:
        return None
    end = at + 1 + (words.at(at + 1) in _LAWLESS)
    while is_dating(words.at(end), lang):
        end += 1
    reckoned = end > at + 1 and words.at(end) in RECKONED[lang]
    end = end if reckoned else _past_insertion(words, end, lang)
    harm = Harm.ABDUCT if taking else Harm.KILL
    return (Verb(harm, Slot.AFTER), end + 1) if end else None


def is_dating(word: str, lang: str) -> bool:
    """Say whether a word may stand in a date."""
    return word in _DATING[lang] or word in MONTHS[lang] or word.isdigit()


def _past_insertion(words: Words, at: int, lang: str) -> int:
    """Give the "of" behind an insertion: "the killing, at X in the Y cercle, of four"."""
    marked = words.at(at) == ","
    if not marked and words.at(at) not in AGENT[lang]:
        return 0
    for end in range(at + 2, min(len(words), at + _INSERTED)):
        if words.at(end) == "," and not marked:
            return 0
        if words.at(end) in RECKONED[lang] and (not marked or words.at(end - 1) == ",") and (
                number_at(words.words, end + 1, lang)):
            return end  # "the killing by soldiers of six herders"
    return 0


def _is_mixed(words: Words, end: int) -> bool:
    """Say whether dead and wounded are counted in one: "morts et blessés confondus"."""
    return not _TOGETHER.isdisjoint(words.words[end:end + 3])


def _is_noun(words: Words, at: int) -> bool:
    """Say whether "the dead" or "the number of wounded" speaks of people and tells no harm."""
    before = words.at(at - 1)
    counted = words.at(at - 2) in {"number", "nombre", "bilan", "total"}
    if before == "des":
        return True  # "qui a aussi fait des blessés"
    near = words.words[max(0, at - _FAR):at]
    if "sans" in near and before in {"de", "d"} and not _MENTIONING.isdisjoint(near):
        return True  # "sans mentionner de décès"
    if words.at(at - 3) in _DEATHS and words.at(at - 2) in {"d", "de", "of"}:
        return True  # "le décès d'un blessé"
    return before in _OWNED or (before in {"of", "de", "des"} and counted)


def _auxiliaries(words: Words, at: int, lang: str) -> tuple[int, Slot, bool]:
    """Walk back over adverbs and auxiliaries; give the first word, the slot and a negation."""
    first, slot, negated = at, Slot.EITHER, False
    for index in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = words.words[index]
        negated = negated or word in NEGATIONS[lang]
        if word in PASSIVE[lang]:
            first, slot = index, Slot.BEFORE
        elif word in ACTIVE[lang]:
            return index, (Slot.AFTER if slot is Slot.EITHER else slot), negated
        elif word not in ADVERBS[lang]:
            break
    return first, slot, negated


def _is_hypothetical(words: Words, first: int, lang: str) -> bool:
    near = words.words[max(0, first - 2):first]
    return any(word in HYPOTHETICAL[lang] for word in near)
