"""Figures that count nobody: ages, rates, dates, hours, prices, percentages, names."""

from __future__ import annotations

from geo.reports.tolls.goods import GOODS
from geo.reports.tolls.grammar import MODIFIERS_STOP, MONTHS, RECKONED
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.quantities import Quantity, quantity_at
from geo.reports.tolls.verbs import ACTIVE, PASSIVE
from geo.reports.tolls.words import Words

_EACH = frozenset({"per", "par", "apiece"})
_BY_WEAPON = frozenset({"balle", "balles", "arme", "armes", "un", "une", "des", "les", "la", "l"})
_GROWN = frozenset({"man", "woman", "person"})  # "a man of about fifty"
_LISTING = frozenset({",", "and", "et", "de", "d"})
_OF = frozenset({"of", "de", "d"})
_TRAPPED = frozenset({"booby", "piege"})
_NAMED_WITHIN = 2  # words of "corpse" and what it was made
_SECOND_ONE = frozenset({"autre", "another", "other"})
_YEARS = frozenset({"ans", "an", "annees", "years", "year", "mois", "months"})
_KIN = word_set("""
    relative relatives cousin friend friends colleague colleagues neighbour neighbor brother sister
    father mother parent parents uncle nephew widow son daughter proche proches ami amie collegue
    collegues voisin voisine frere soeur pere mere oncle neveu veuve fils fille famille family
""")
_AGED = frozenset({"aged", "ages", "age", "agee", "agees"})
_EXTREMES = word_set("""
    youngest oldest eldest elder younger vieux vieille age agee jeune jeunes aine ainee cadet
    cadette benjamin benjamine doyen doyenne
""")  # "the youngest was 14 and the oldest 73"
_WAS = word_set("was is being of them aged just only barely avait a n que tout juste est")
_MOST = word_set("plus le la l the")
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche
""")
_DAYS_ON = word_set("to and or au et ou a – - /")
_LAST_DAY = 31
_GOODS_GAP = 5  # words of "motos ont été enlevées et"
_RUINED = word_set("""
    incendie incendies incendiee incendiees brule brules brulee brulees detruit detruits detruite
    detruites endommage endommages endommagee endommagees enleve enleves enlevee enlevees emporte
    emportes emportee emportees calcine calcines calcinee calcinees desintegre desintegres
    desintegree desintegrees pulverise pulverises pulverisee pulverisees saisi saisis saisie saisies
    recupere recuperes recuperee recuperees vole voles volee volees vandalise vandalises vandalisee
    burned burnt torched destroyed damaged seized stolen taken blown
""")
_FORCE = 100  # men of a force
_STRENGTH_GAP = 5  # words of "effectifs tournaient autour de"
_STRENGTH = word_set("""
    counts counted numbers numbered comprises comprised strength compte comptait comptent comptaient
    comprend comprenait effectif effectifs rassemble rassemblait
""")
_MEN = word_set("""
    soldiers troops men police policemen peacekeepers personnel members fighters soldats hommes
    militaires policiers membres elements combattants casques gendarmes
""")
_HARMED = word_set("""
    killed dead wounded died slain lost fallen missing tues morts blesses tombes perdus disparus
    victimes tue deces
""")


def counts_nobody(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether a figure is an age, a rate, or belongs to a date, an hour, a price or a name."""
    return (_is_age(words, quantity.first) or _is_of_name(words, quantity)
            or _is_of_extreme(words, quantity.first) or _is_day(words, quantity)
            or _is_rate(words, quantity.end) or _is_label(words, quantity, lang)
            or _is_name(words, quantity, lang) or _is_whose(words, quantity)
            or _is_strength(words, quantity) or _is_of_goods(words, quantity)
            or _is_teller(words, quantity, lang) or _is_trap(words, quantity))


def _is_trap(words: Words, quantity: Quantity) -> bool:
    """Say whether one is a weapon: "a booby-trapped corpse", "un cadavre piégé"."""
    ahead = words.words[quantity.end:quantity.end + _NAMED_WITHIN]
    return quantity.article and not _TRAPPED.isdisjoint(ahead)


def _is_teller(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether a second one gives a figure: "spoke of nine dead, another of twelve"."""
    at = quantity.end + (words.at(quantity.end) in _SECOND_ONE)
    if not quantity.article or {words.at(quantity.first), words.at(at - 1)}.isdisjoint(_SECOND_ONE):
        return False
    figure = quantity_at(words, at, lang) or quantity_at(words, at + 1, lang)
    return words.at(at) in _OF and figure is not None and (figure.low or 0) > 1 and (
        words.at(figure.end) not in _YEARS)


def _is_whose(words: Words, quantity: Quantity) -> bool:
    """Say whether it only says whose relative somebody is: "a cousin of one of the victims"."""
    at = quantity.first
    return quantity.low == quantity.high == 1 and (
        words.at(at - 1) in _OF and words.at(at - 2) in _KIN)


def _is_strength(words: Words, quantity: Quantity) -> bool:
    """Say whether it is how many a force has: "counts 5,000 soldiers"."""
    if (quantity.low or 0) < _FORCE or words.at(quantity.end) not in _MEN:
        return False
    before = words.words[max(0, quantity.first - _STRENGTH_GAP):quantity.first]
    return not _STRENGTH.isdisjoint(before) and _HARMED.isdisjoint(
        (*before, *words.words[quantity.end:quantity.end + _STRENGTH_GAP]))


def _is_of_goods(words: Words, quantity: Quantity) -> bool:
    """Say whether it is one of the things just counted: "4 motos enlevées et une incendiée"."""
    at = quantity.first
    return (words.at(at - 1) in _LISTING and words.at(quantity.end) in _RUINED
            and not GOODS.isdisjoint(words.words[max(0, at - _GOODS_GAP):at]))


def _is_age(words: Words, at: int) -> bool:
    """Say whether the figures are ages: "eight men, aged 19 to 70", "agees de six ans"."""
    before = words.words[max(0, at - 3):at]
    listed = at
    while listed > 1 and (words.at(listed - 1) in _LISTING or words.at(listed - 1).isdigit()):
        listed -= 1
    if listed < at and not _AGED.isdisjoint(words.words[max(0, listed - 2):listed]):
        return True  # "aged 30, 41 and 52"
    grown = "of" in before[-2:] and not _GROWN.isdisjoint(before)
    return grown or not _AGED.isdisjoint(before[-2:])


def _is_of_extreme(words: Words, at: int) -> bool:
    """Say whether it is the age of the youngest or oldest: "the eldest 70", "le plus vieux 73"."""
    while words.at(at - 1) in _WAS:
        at -= 1
    return words.at(at - 1) in _EXTREMES and words.at(at - 2) in _MOST


def _is_day(words: Words, quantity: Quantity) -> bool:
    """Say whether a number behind a weekday is a date: "du samedi 4 au dimanche 5"."""
    at, end = quantity.first, quantity.end
    if words.at(at - 1) not in _WEEKDAYS or end != at + 1 or not words.words[at].isdigit() or (
            (quantity.low or 0) > _LAST_DAY):
        return False
    after = words.at(end + 1 + (words.at(end + 1) in _MOST))
    goes_on = words.at(end) in _DAYS_ON and (after in _WEEKDAYS or after.isdigit())
    before = words.words[max(0, at - 4):at - 1]
    return goes_on or not (_WEEKDAYS.isdisjoint(before) or _DAYS_ON.isdisjoint(before))


def _is_of_name(words: Words, quantity: Quantity) -> bool:
    """Say whether it is the age of somebody just named: "Private Amadou T., 28, died"."""
    at = quantity.first
    return (quantity.bare and quantity.end == at + 1 and at > 1 and words.is_capital(at - 2)
            and (words.at(at - 1), words.at(at + 1)) == (",", ","))


def _is_rate(words: Words, end: int) -> bool:
    """Say whether so many came on each of several things: "two per bike", "à deux par engin"."""
    return words.at(end) in _EACH and words.at(end + 1) not in _BY_WEAPON


def _is_name(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether a number belongs to a place: "the raids on Sobala 2 and Ber"."""
    at = quantity.first
    plain = quantity.end == at + 1 and len(words.words[at]) == 1 and words.words[at].isdigit()
    after = words.at(at + 1)
    goes_on = PASSIVE[lang] | ACTIVE[lang] | RECKONED[lang]
    ends = not after.isalpha() or (after in MODIFIERS_STOP[lang] and after not in goes_on)
    return (plain and at > 1 and words.is_capital(at - 1) and not words.words[at - 1].isdigit()
            and ends)


def _is_label(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether the figures belong to a date, an hour, a price, a percentage or a name."""
    last = quantity.end - 1
    if not words.at(last)[:1].isdigit():
        return False
    before = words.source[words.starts[last] - 1:words.starts[last]]
    after = words.source[words.ends[last]:words.ends[last] + 2]
    return (words.at(quantity.first - 1) in MONTHS[lang] or before in set("$€£/.:") - {""}
            or before.isalpha() or after[:1].isalpha() or after.strip()[:1] in set("%$€£°") - {""}
            or after[:1] == "/" or (after[:1] == ":" and after[1:].isdigit()))
