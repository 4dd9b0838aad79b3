"""The governing words of a sentence with their places among its tokens."""

from __future__ import annotations

from functools import cache, lru_cache

from geo.model.frozen import record
from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.goings import GOINGS, came_to, what_took_place
from geo.reports.dates.lexer import Line
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import word_set
from geo.reports.tolls.lexicon import forms
from geo.reports.tolls.verbs_en import EN
from geo.reports.tolls.verbs_fr import FR

_PASSIVE = word_set("was were been is are being be ete est sont etaient etait")
_HEARSAY = word_set("accused suspected blamed said reported alleged believed thought accuse "
                     "accuses accusee accusees soupconne soupconnes")
_ACCUSED = word_set("accused suspected accuse accuses accusee accusees soupconne soupconnes "
                     "soupconnee soupconnees convicted guilty")
_OF_WHAT = frozenset({"of", "de", "d'"})
_CREDITED = word_set("impute imputes imputee imputees attribue attribues attribuee attribuees "
                     "revendique revendiquee revendiquees attributed blamed claimed")
_TO_WHOM = word_set("a au aux to on by par")
_GO_AT = word_set("into at through toward towards across down past")  # "charged into the village"
_SUM_AT = 8  # words behind "put" among which "at" stands: "put the toll at 20"
_OPENING = word_set("opened opens opening ouvert ouvre ouvrent ouvrant ouvraient launched launches "
                     "lance lancent lancee")
_FILE = word_set("inquiry enquete information file case proceedings instruction dossier procedure")
_FILED = 8  # words behind "opened on 3 May a …"
_SIGHTED = word_set("hommes individus assaillants jihadistes djihadistes terroristes motos "
                    "motards colonne")  # "des hommes armés ont été signalés lundi à X"
_BEEN = word_set("ete sont")
_SUBJECT = 12  # tokens in which the subject of a verb stands before it
_TROOPS = word_set("fama famas armee soldats militaires troupes patrouille unite unites elements")
_FIRE = word_set("fire feu")
_LEFT = word_set("left departed quitte quittes quittee parti partis partie parties appareille set")
_VEHICLES = word_set("bateau boat bus pirogue pinasse ferry minibus navire camion truck lorry "
                     "convoi convoy autocar")
_HARMED = word_set("attacked ambushed hit struck stopped intercepted saute explose heurte")
_HAD = word_set("had avait avaient etait etaient")
_ONE_OF = word_set("un une l' d' des les cet cette ces deux trois plusieurs autre premier jeune")
_ELECTED = word_set("elu elus elue elues")
_HAVING = word_set("a ont avait avaient ayant")
_TAKE = word_set("took takes take taking taken")
_WORDS_OF_HIS = word_set("it that this its his her their the these those back")
_MAKES = word_set("fait font faisait faire faisant")
_LIVES = frozenset({"life", "lives"})
_TELLING = word_set("savoir etat part")
_IMAGES = word_set("image images imagery picture pictures photo photos photograph "
                    "photographs one cliche cliches vue vues photographie photographies footage "
                    "video")
_OF_POST = word_set("customs police army military gendarmerie border frontier guard command "
                    "security check control outpost militia forest observation")
_FEASTS = word_set("ramadan tabaski korite mouloud maouloud noel paques toussaint aid mawlid")
_OF = frozenset({"of", "du"})
_ONE = frozenset({"one", "celle", "celui"})
_TAKEN = word_set("taken prise prises captured shot tournee tournees filmed filmee datee")
OF_DEEDS = word_set("documented documente documentes investigated examined examine enquete probed "
                     "probing verified verifie recorded recense documenting investigating")
_BREAKS = word_set("that which who whom whose where qui que qu' dont ou")
_SOFT = word_set("when while after before as since because although lorsque quand alors tandis "
                  "apres avant and but et mais")
_AIRCRAFT = word_set("helicopter helicopters aircraft plane planes warplane warplanes jet jets "
                     "drone drones helicoptere helicopteres avion avions appareil appareils "
                     "aeronef aeronefs")
_FLEW = word_set("flew flown overflew survole survoles survolee survolaient survolait")
_VERB_OF = {Cue.DEED_NOUN: Cue.DEED, Cue.SPEECH_NOUN: Cue.SPEECH}
_QUOTES = frozenset('“”«»"')
_BESIDE_OTHERS = GOINGS | _OPENING | _TAKE | _MAKES | _LEFT | _ONE | _TAKEN | word_set(
    "dementi broke put charged terre demeure laid")
_STRONG, _SOFT_COST, _QUOTE, _COMMA = 15, 5, 4, 6


@record(frozen=True, slots=True)
class Governor:
    """A governing word at a token."""

    at: int
    cue: Cue


def governors(line: Line, lang: str) -> list[Governor]:
    """Give the words of a sentence that can govern a date."""
    found = []
    for at, token in enumerate(line.tokens):
        if token.kind != "word" or not _can_govern(token.low, lang):
            continue
        image = _is_image(line.tokens, at, token.low)
        if cue := Cue.SPEECH_NOUN if image else _cue(line.tokens, at, token, lang):
            found.append(Governor(at, cue))
    return found


@lru_cache(maxsize=20_000)
def _can_govern(low: str, lang: str) -> bool:
    """Tell whether a word governs a date beside some words or other: most never do."""
    return (low in _BESIDE_OTHERS or low.startswith(("claim", "signale"))
            or cue_of(low, lang) is not None or low in _harm_words(lang))


def _cue(tokens: tuple[Token, ...], at: int, token: Token, lang: str) -> Cue | None:
    low = token.low
    ahead = [t.low for t in tokens[at + 1:at + 5]]
    if low in _CREDITED and not _TO_WHOM.isdisjoint(ahead[:1]):
        claimed = low == "claimed" and at and tokens[at - 1].low in _PASSIVE and "on" in ahead[:1]
        return Cue.SPEECH if claimed else None  # "was claimed on Tuesday by", "blamed on rebels"
    charged = low in _ACCUSED and ahead[:1] and ahead[0] in _OF_WHAT  # "civilians accused of …"
    before = tokens[max(0, at - 2):at]
    if charged or (low in _HEARSAY and (not at or any(t.low in _PASSIVE for t in before))):
        return None
    if low in _OPENING:  # "the trial opened on Monday"
        told = any(cue_of(w, lang) is Cue.SPEECH_NOUN for w in ahead) or not _FILE.isdisjoint(
            t.low for t in tokens[at + 1:at + _FILED])
        return what_took_place(tokens, at) or (Cue.SPEECH if told else Cue.DEED)
    feast = low.startswith("fete") and not _FEASTS.isdisjoint(ahead)  # "la fête du Ramadan"
    feast |= low in _ELECTED and at > 0 and tokens[at - 1].low in _ONE_OF  # "un élu": he speaks
    which = feast or (low == "date" and ahead[:2] == ["a", "laquelle"])
    # "the customs post" is no word of anybody's
    which |= low in ("post", "posts") and at > 0 and tokens[at - 1].low in _OF_POST
    which |= low == "poste" and not _is_participle(token)  # a post, and nothing posted
    # a helicopter over a village takes part in what happens there; a delegation only looks at it
    which |= low in _FLEW and any(t.low in _AIRCRAFT for t in tokens[max(0, at - _FILED):at])
    if which or (low in _FIRE and lang == "en") or token.text.lower() == "ne":  # not "né"
        return None
    if phrase := _phrase(tokens, at, low, ahead):
        return phrase
    up = low == "pulled" and "out" not in ahead[:1]  # "two men pulled up at the school"
    cue = Cue.DEED if up else cue_of(low, lang) or (Cue.DEED if low in _harm_words(lang) else None)
    return _VERB_OF.get(cue, cue) if cue and _is_participle(token) else cue


def _is_participle(token: Token) -> bool:
    """Tell "attaqué" from "attaque", which are one word without accents."""
    text = token.text.casefold().rstrip("s").removesuffix("e")
    return text.endswith("é") and token.low != "communique"


def _is_thrown(low: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Tell "put the men into a boat", "charged into the camp" from words of saying."""
    ahead = [t.low for t in tokens[at + 1:at + 1 + _SUM_AT]]
    return not _GO_AT.isdisjoint(ahead[:1]) if low == "charged" else not (
        {"at", "out", "forward"} & set(ahead))


def _phrase(tokens: tuple[Token, ...], at: int, low: str, ahead: list[str]) -> Cue | None:
    """Read words that tell only together: "a démenti", "took that word back", "mis en terre"."""
    before = [t.low for t in tokens[max(0, at - 2):at]]
    if low == "reagi" and "une" in ahead and not _TROOPS.isdisjoint(
            t.low for t in tokens[max(0, at - _SUBJECT):at]):
        return Cue.DEED  # "Les FAMa ont réagi mardi à une attaque"
    denies = low == "dementi" and not _HAVING.isdisjoint(before)
    back = low in _TAKE and "back" in ahead and ahead[0] in _WORDS_OF_HIS
    struck = low.startswith("claim") and not _LIVES.isdisjoint(ahead)  # "claimed nine lives"
    struck |= low == "broke" and ahead[:1] == ["out"]  # "fighting broke out"
    struck |= low.startswith("signale") and not _SIGHTED.isdisjoint(
        t.low for t in tokens[max(0, at - _SUBJECT):at]) and not _BEEN.isdisjoint(before)
    if struck or (low in ("put", "charged") and _is_thrown(low, tokens, at)):
        return Cue.DEED
    if denies or back or (low in _MAKES and _TELLING.intersection(ahead[:2])):
        return Cue.SPEECH
    if gone := came_to(tokens, at):
        return gone
    if low in _LEFT and not _HAD.isdisjoint(before) and _TROOPS.isdisjoint(
            t.low for t in tokens[max(0, at - _SUBJECT):at]):
        return Cue.OTHER  # "had left Gao on Sunday": where a journey began is no deed
    rest = (before[-1:], low) in ((["en"], "terre"), (["derniere"], "demeure"))
    rest |= low == "laid" and ahead[1:2] == ["rest"]
    return Cue.BURIAL if rest else None


def only_sets_out(tokens: tuple[Token, ...]) -> bool:
    """Tell whether a sentence says no more than that a vehicle left: "the bus left X on Monday"."""
    left = any(t.low in _LEFT and any(v.low in _VEHICLES for v in tokens[max(0, at - 4):at])
               for at, t in enumerate(tokens))
    return left and not any(t.low in _HARMED or _is_hit(t.low) for t in tokens)


@lru_cache(maxsize=20_000)
def _is_hit(low: str) -> bool:
    """Tell whether a word says in either language that harm was done."""
    return low in _harm_words("en") or low in _harm_words("fr") or low.startswith("attaqu")


def _is_image(tokens: tuple[Token, ...], at: int, low: str) -> bool:
    """Tell whether a day is a picture's: "an image taken on 15 June", "gone on one of 9 May"."""
    if low in _TAKEN:
        return any(t.low in _IMAGES for t in tokens[max(0, at - 4):at])
    ahead = tokens[at + 1:at + 3]
    return low in _ONE and len(ahead) > 1 and ahead[0].low in _OF and ahead[1].kind == "int"


@cache
def _harm_words(lang: str) -> frozenset[str]:
    """Give the single words that say that harm was done: what is counted is also dated."""
    listed = (EN, FR)[lang == "fr"]
    return frozenset(phrase for listing, _ in listed for phrase in forms(listing)
                     if " " not in phrase)


def is_harm(word: str, lang: str) -> bool:
    """Tell whether a single word says that harm was done."""
    return word in _harm_words(lang)


def barriers(line: Line) -> list[tuple[int, int, bool]]:
    """Give the places where clauses part: token, what it costs to cross, whether it is a comma."""
    found = []
    for at, token in enumerate(line.tokens):
        if token.kind == "mark":
            if token.text in _QUOTES:
                found.append((at, _QUOTE, False))
            elif token.text in ";:—–":
                found.append((at, _STRONG, False))
            elif token.text == ",":
                found.append((at, _COMMA, True))
        elif token.low in _BREAKS and token.text != "OU":
            found.append((at, _STRONG, False))
        elif token.low in _SOFT:
            found.append((at, _SOFT_COST, False))
    return found
