"""Who says what in a report, with which stance."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.model import ActorMention, ActorRole, Report, Voice
from geo.reports.voices.abroad import FRANCE, answers
from geo.reports.voices.bare_names import role_of, somebody
from geo.reports.voices.besides import besides
from geo.reports.voices.checked import is_team
from geo.reports.voices.communiques import answered, looks_into, own_denials, with_its_dead
from geo.reports.voices.contradicting import contradicting
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import IN_THE_AIR
from geo.reports.voices.denying import Taken, of_no_fighters
from geo.reports.voices.disputing import disputed
from geo.reports.voices.harm import CIVILIANS
from geo.reports.voices.instead import blaming, instead, is_away
from geo.reports.voices.kin import ANYONE, RELATIVES, is_one, mourns
from geo.reports.voices.leads import told_below
from geo.reports.voices.lexicon import COMMENT, PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.no_harm import no_harm_to_civilians
from geo.reports.voices.own_side import STATE
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.reading import Reading, read
from geo.reports.voices.recordings import is_played
from geo.reports.voices.roles import BELONG_TO
from geo.reports.voices.settle import (
    joined_in,
    named_once,
    naming_attackers,
    owned_once,
    settled,
    unique,
    without_answers,
)
from geo.reports.voices.speeches import speeches
from geo.reports.voices.stance import stance_of
from geo.reports.voices.talk import Speech
from geo.reports.voices.unasked import unasked
from geo.reports.voices.untied import never
from geo.reports.voices.weighing import RECENT, armed, between, weighed
from geo.reports.voices.words import lowered, plain

NAMED = "named:"
_FLIGHT = 600  # characters within which a strike from the air was told
_FORCES = {"fama-general-staff": "fama", "fama-chief-of-staff": "fama", "dirpa": "fama"}
_NOTHING = re.compile(
    r"\b(?:no (?:group|one|organi[sz]ation|armed group|party)|nobody|aucun (?:groupe|mouvement)|aucune (?:organisation|revendication)|n'a (?:pas )?(?:ete |encore )?(?:ete )?revendique)"
)


_UNOWNED = re.compile(r"\bn(?:'|e )(?:l'|y )?(?:a|ont|avait|avaient)? ?(?:\w+ ){0,2}?(?:rien|jamais) (?:\w+ )?(?:revendiqu|reconnu|assum)\w*$|\bsans (?:rien |la |le |l'|les )?(?:revendiquer|assumer)$|\b(?:never|nothing|without) (?:\w+ )?claim\w*$")
_SHORT = 40  # characters


def find_voices(report: Report, actors: Sequence[ActorMention]) -> tuple[Voice, ...]:
    """Find who says what, with the stance, what it is about and the spans."""
    reading, voices = read(report), list[Voice]()
    accused = [a for a in actors if a.role is ActorRole.ACCUSED and a.actor_id]
    told = speeches(report)
    mourning = {f.start for s in told for f in s.speakers if _bereft(f.actor_id, f, s, reading, set()) == RELATIVES and is_one(f, reading.low)}
    for i, speech in enumerate(told):
        voices += _voices(
            _continued(speech, told[i - 1] if i else None, reading), reading, accused, actors, mourning
        )
    voices += own_denials(reading, voices)
    voices = list(naming_attackers(without_answers(voices, accused, reading.low), accused, reading.low))
    said = joined_in(settled([with_its_dead(answered(v, reading), reading) for v in voices], reading), reading)
    said = no_harm_to_civilians(said, reading.low)
    told_once = unique(named_once(told_below(owned_once(said, reading), reading)))
    return tuple(disputed(contradicting(told_once, reading), reading))


def _continued(speech: Speech, last: Speech | None, reading: Reading) -> Speech:
    """Let a rumour right after somebody's words be his: "HRW said … . The group has also allegedly …"."""
    if (
        speech.act is Act.RUMOUR
        and last
        and last.speakers
        and last.act in (Act.SAY, Act.NAME, Act.ACCORDING)
        and speech.at == last.at + 1
        and reading.reads[speech.at].sentence.paragraph == reading.reads[last.at].sentence.paragraph
    ):
        return replace(speech, act=Act.NAME if last.act is Act.NAME else Act.SAY, speakers=last.speakers)
    return speech


def _voices(
    speech: Speech,
    reading: Reading,
    accused: Sequence[ActorMention],
    actors: Sequence[ActorMention],
    mourning: set[int],
) -> Iterator[Voice]:
    low = reading.low[slice(*speech.content)]
    sentence = reading.reads[speech.at].sentence
    if speech.act is Act.OWN and (_NOTHING.search(reading.low[slice(*sentence.span)]) or _UNOWNED.search(reading.low, max(sentence.start, speech.cue[0] - _SHORT), speech.cue[1])):
        return
    for speaker in speech.speakers or (None,):
        french = speaker is not None and answers(speaker, speech.act, reading.low)
        if speaker is not None and not french and _is_no_voice(speaker, speech, reading):
            continue
        actor_id, words = _who(speaker, low, reading)
        actor_id = FRANCE if french else actor_id
        actor_id = _bereft(actor_id, speaker, speech, reading, mourning)
        said = weighed(speech, low, reading, actors)
        if reading.quote_at(speech.content[0] + 1) is not None and builtin_actors().get(actor_id).is_party:
            said = _OTHERS.sub("others", said)
        if speech.act is Act.ACCORDING and _WHICH.match(reading.low, speech.cue[1]):
            said = _THEIRS.sub("others", said)
        looked = speaker is not None and speaker.at == -1 and is_team(reading.low[speaker.start : speaker.end])
        taken = Taken(Stance.ALLEGES) if looked else _taken(speech, actor_id, said, reading, spoken=speaker is not None)
        if taken and taken.stance is Stance.INVESTIGATES and _BY_PROSECUTOR.search(low):
            actor_id = "military-prosecutor-mopti"
        if taken:
            taken = _seen(_with_others(taken, actor_id, speech), speaker, reading)
            first = Voice(
                words,
                actor_id,
                taken.stance,
                taken.prop,
                speech.cue,
                speech.content,
                taken.value,
                (speaker.start, speaker.end) if speaker else None,
            )
            yield from _completed(first, accused, actors, low)
            yield from besides(first, low)
            if speech.act is Act.OWN and armed(actor_id) and (actor_id not in STATE or _DEED.search(low)):
                yield replace(first, prop=Prop.PERPETRATOR, value=_FORCES.get(actor_id, actor_id))
            elif (
                taken == Taken(Stance.ACKNOWLEDGES)
                and actor_id in STATE
                and _from_the_air(speech, reading)
            ):
                yield replace(first, prop=Prop.PERPETRATOR, value="fama")


def _is_no_voice(speaker: Found, speech: Speech, reading: Reading) -> bool:
    """Tell whether a speaker only comments, is heard in a recording, or is a stranger who puts out a communique."""
    nobody = speaker.actor_id == PRIVATE and not somebody(speaker, reading)
    paper = speaker.actor_id == PRIVATE and _BY_PAPER.match(reading.low, speech.cue[0]) is not None
    newsroom = speaker.actor_id[:1] not in ("", "*", "@") and builtin_actors().get(speaker.actor_id).speaker_class is SpeakerClass.MEDIA
    cites = newsroom and (_CITES.match(reading.low, speaker.end) is not None or _quotes_another(speech, reading))
    comments = speaker.actor_id == COMMENT and not _knows(speaker, speech, reading.low)
    return nobody or paper or cites or comments or is_played(speaker, speech, reading)


def _quotes_another(speech: Speech, reading: Reading) -> bool:
    """Tell whether a newsroom is only how the words of another came: "a déclaré le maire, cité par Reuters"."""
    at = speech.cue[0]
    return _QUOTED_BY.match(reading.low, at) is not None and any(
        f.end <= at and _CLOSE_BY.fullmatch(reading.low, f.end, at) and f.actor_id not in ("", COMMENT) for f in reading.reads[speech.at].found)


_QUOTED_BY = re.compile(r"(?:cite|citee|cites|citees|repris|rapporte|quoted|cited) (?:par|by)\b")
_CLOSE_BY = re.compile(r"(?: [^.,;:«»\"]{2,50})?,? ?")  # what is told of him between


def _knows(speaker: Found, speech: Speech, low: str) -> bool:
    """Tell whether another state, which else only comments, tells of the dead and the captives: of its own people, as a rule."""
    words = speaker.told or (speaker.start, speaker.end)
    if speech.act is Act.REACT:
        return _BODY.search(low, *words) is not None
    office = _DIPLOMAT.search(low, *words) is not None
    if office and speech.act is Act.CONFIRM:
        return True  # what befell its own people
    told = _COUNTS_DEAD.search(low, *speech.content) if office and speech.act in (Act.SAY, Act.CONFIRM, Act.ACCORDING) else None
    return told is not None and _IN_PASSING.search(low, speech.content[0], told.end()) is None


def _with_others(taken: Taken, actor_id: str, speech: Speech) -> Taken:
    """Let a group own nothing that it tells in one breath with those who are no party."""
    group = builtin_actors().get(actor_id).speaker_class is SpeakerClass.ARMED_GROUP
    others = [f for f in speech.speakers if f.actor_id[:1] not in ("", "*", "@") and not builtin_actors().get(f.actor_id).is_party]
    jointly = group and taken == Taken(Stance.ACKNOWLEDGES) and speech.act in (Act.SAY, Act.ACCORDING) and others
    return Taken(Stance.ALLEGES) if jointly else taken


_DIPLOMAT = re.compile(r"\b(?:elysee|quai d'orsay|matignon|maison blanche|white house|state department|departement d'etat|presiden|diplomat|minist(?:er|ry|re)|embass|ambassad|consul|(?:foreign|defence|defense) office)")  # who gives a toll tells what he knows
_BODY = re.compile(  # who speaks for states, or for a community: no analyst
    r"\b(?:ecowas|cedeao|african union|union africaine|european|europeenne|eu|au commission|parliament|state department|departement d'etat|white house|maison blanche|elysee|quai d'orsay|pentagon|governments?|gouvernements?|embass\w+|ambassad\w+|ministr?\w*|presidents?|authorities|organi[sz]ations?|"
    r"secretary of state|foreign policy chief|diplomati\w+|washington|paris|algiers|alger|united states|etats-unis|pope|pape|religious leaders?|haut conseil islamique|communaute internationale)\b")
_IN_PASSING = re.compile(r"\b(?:after|following|in which|where|who|apres|a la suite|lors|dans laquelle|qui)\b")  # of the deed that it condemns
_COUNTS_DEAD = re.compile(
    r"\b(?:\d+|one|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dizaines)\b[^.;]{0,40}"
    r"\b(?:dead|died|killed|wounded|injured|abducted|kidnapped|captured|missing|held|morts?|tuee?s?|peri|blessee?s?|enlevee?s?|capturee?s?|disparue?s?|detenue?s?|retenue?s?)\b")
_BY_PAPER = re.compile(r"[^.;:]{0,30}?\b(?:communiques?|press release|(?:in|issued|released|published) a (?:\w+ )?statement)\b")  # who puts out a communique is no witness
_OTHERS = re.compile(r"\b(?:they|ils)\b")  # of whom somebody speaks in his own words: not his side
_CITES = re.compile(r",? (?:qui cite|citant|citing|quoting|which (?:cited|quoted))\b")  # a newsroom that only passes on
_WHICH = re.compile(r" (?:which|whom|lequel|laquelle|lesquel\w+)\b")
_THEIRS = re.compile(r"\b(?:its|their|his|ses|leurs?|son|sa)\b")  # in what is only quoted to be denied: not the side of who said it
_FRUITLESS = re.compile(  # how inquiries end as a rule: no word on this one
    r"\b(?:investigations|inquiries|probes|enquetes)\b[^.;]{0,90}?\b(?:but|mais|although|bien qu|yet|however|rarely|seldom|rarement|jamais|never|few|peu)\b[^.;]{0,50}?\b(?:fail\w*|result\w*|lead|led|few|trials?|prosecut\w*|convict\w*|about\w*|condamn\w*|proces|poursuites|debouch\w*|justice)\b")
_VERIFIED = re.compile(r"verif|recoup|authentif|authentic")


_REPORTED = re.compile(r"\b(?:hand(?:ed|s)|publish(?:ed|es)|releas(?:ed|es)|sent|issued|remis|publie|transmis)\b[^.;]{0,25}?\b(?:reports?|findings|rapport|conclusions)\b")


_OUTLET = re.compile(  # "l'agence de presse …", "the local newspaper …"
    r"(?:the |an? |l'|le |la |une? )?(?:(?!union|syndicat)[\w-]+ ){0,2}?(?:(?:news|press) (?:agency|site|website|outlet|portal)|newspaper|broadcaster|radio(?: station)?|daily|weekly|magazine|agence (?:\w+ )?(?:de presse|d'information)|journal|quotidien|hebdomadaire|television|site d'(?:information|actualite))s?\b(?! (?:operator|host|technician|officer|call|message|operat))")


def _taken(speech: Speech, actor_id: str, said: str, reading: Reading, *, spoken: bool) -> Taken | None:
    """Give the stance of a speech act; a publisher neither probes nor denies by what it writes itself."""
    own = actor_id == reading.report.publisher_id
    unheard = _only_publishes(speech, actor_id, reading) or (speech.act is Act.SILENT and unasked(reading.low[slice(*speech.cue)], _around(speech, reading)))
    taken = None if unheard else stance_of(speech.act, said, actor_id, reading.low[slice(*speech.cue)])
    taken = taken or _none_of_them(speech, actor_id, said, reading)
    if taken is None or _of_no_account(taken, speech, reading):
        return None
    if taken == Taken(Stance.DENIES) and own and looks_into(actor_id):
        return None  # it only says again what it found
    if taken == Taken(Stance.ALLEGES) and actor_id.startswith(NAMED) and _OUTLET.match(lowered(plain(actor_id)), len(NAMED)):
        known = " " in actor_id  # "the newspaper" alone is one that was named before
        return Taken(Stance.REPORTS) if known else None
    if taken == Taken(Stance.CORROBORATES) and own and _VERIFIED.match(reading.low, speech.cue[0]):
        return Taken(Stance.ALLEGES)  # what it verified is its own finding
    if not spoken:
        silent = speech.act in (Act.BRAND, Act.REACT, Act.CALL, Act.SILENT) or never(reading.low[max(0, speech.cue[0] - RECENT) : speech.cue[0]])
        return None if silent else _unspoken(taken)
    return taken


def _none_of_them(speech: Speech, actor_id: str, said: str, reading: Reading) -> Taken | None:
    """Give what a side denies by a bare "there were none" when asked about dead civilians."""
    if not (builtin_actors().get(actor_id).is_party or actor_id in STATE) or not _NONE.match(said):
        return None
    asked = reading.low[reading.reads[speech.at].sentence.start : speech.cue[0]]
    return Taken(Stance.DENIES, Prop.VICTIMS, "civilians") if ("civil" in asked or CIVILIANS.search(asked)) and _ASKED.search(asked) else None


_NONE = re.compile(r"\W*(?:that |que |qu')?(?:there (?:was|were|had been|are)(?: not|n't| simply)? (?:any|none|no such)|none\b|il n'y en (?:a|avait)(?: pas| aucun| jamais)?|aucune?\b|pas un seul|not one|not a single one)")
_ASKED = re.compile(r"\b(?:ask|press|question|quiz|challeng|interrog|relanc|press[ée]|sollicit|a propos|about|sur)\w*")


def _of_no_account(taken: Taken, speech: Speech, reading: Reading) -> bool:
    """Tell whether it is only said how inquiries end as a rule."""
    sentence = reading.reads[speech.at].sentence
    return taken.stance is Stance.INVESTIGATES and _FRUITLESS.search(reading.low, *sentence.span) is not None


def _only_publishes(speech: Speech, actor_id: str, reading: Reading) -> bool:
    """Tell whether an inquiry is the publisher's own, which is this report, or has led to one."""
    own = actor_id == reading.report.publisher_id
    return speech.act is Act.PROBE and (own or (looks_into(actor_id) and _REPORTED.search(reading.low, *reading.reads[speech.at].sentence.span) is not None))


def _around(speech: Speech, reading: Reading) -> str:
    """Give the sentence of a speech act, without its verb, with the one before where somebody was asked there."""
    start, end = reading.reads[speech.at].sentence.span
    return reading.low[min(start, speech.content[0]) : speech.cue[0]] + reading.low[speech.cue[1] : end]


def _bereft(actor_id: str, speaker: Found | None, speech: Speech, reading: Reading, mourning: set[int]) -> str:
    """Give relatives for anyone whose words tell of harm to his own people, also where he goes on about something else."""
    if speaker is None or speaker.actor_id not in ANYONE:
        return actor_id
    if speaker.end and speaker.start in mourning:
        return RELATIVES
    low = reading.low[min(speech.cue[0], speech.content[0]) : speech.content[1]]
    return RELATIVES if speech.act in (Act.SAY, Act.ACCORDING) and mourns(low) else actor_id


def _from_the_air(speech: Speech, reading: Reading) -> bool:
    """Tell whether a strike from the air is told in the headline or in these words: it was the army's."""
    head = reading.reads[0].sentence
    near = reading.low[max(0, speech.content[0] - _FLIGHT) : speech.content[1]]
    return any(IN_THE_AIR.search(t) for t in (near, reading.low[head.start : head.end]))


_BY_PROSECUTOR = re.compile(
    r"\b(?:by the|par le|of the|du) (?:military prosecutor|military court|military tribunal|procureur militaire|parquet militaire|tribunal militaire|procureur (?:pres|du) \w* ?tribunal militaire)"
)
_DEED = re.compile(r"\b(?:kill\w*|tue\w*|strikes?|struck|frapp\w+|err\w+|mistake\w*|bavure|responsib\w+|responsab\w+|execut\w+|bombard\w*|fired|tire|vise\w*|target\w*|shot|abattu\w*|deaths? of civilians)\b")


def _seen(taken: Taken, speaker: Found | None, reading: Reading) -> Taken:
    """Let a newsroom allege what its own people saw: "according to Reuters witnesses"."""
    own = speaker is not None and taken == Taken(Stance.REPORTS) and (
        _OWN_PEOPLE.match(reading.low, speaker.end) or is_team(reading.low[speaker.start : speaker.end]))
    return Taken(Stance.ALLEGES) if own else taken


_OWN_PEOPLE = re.compile(r"(?:'s)? (?:news agency )?(?:eye)?(?:witness(?:es)?|reporters?|journalists?|correspondents?|photographers?|stringers?|crews?|teams?) ?(?!(?:were|was) told|by\b)")


def _unspoken(taken: Taken) -> Taken | None:
    """Let the report itself pass on what is told in the passive; it denies nothing of its own."""
    if taken.stance is Stance.ALLEGES:
        return replace(taken, stance=Stance.REPORTS)
    return taken if taken.stance in (Stance.REPORTS, Stance.INVESTIGATES) else None


def _who(speaker: Found | None, said: str, reading: Reading) -> tuple[str, str]:
    if speaker is None:
        return "", ""
    words = " ".join(reading.report.text[slice(*speaker.told or (speaker.start, speaker.end))].split())
    if speaker.at == -1 and speaker.actor_id == reading.report.publisher_id:
        words = reading.report.publisher
    words = "" if speaker.person and not speaker.told else words  # his office says who he is
    if speaker.actor_id == PEOPLE:
        return "witnesses", words
    if speaker.actor_id == PRIVATE or (speaker.actor_id[:1] in ("", "*") and not words):
        return role_of(speaker, said, reading), ""
    if speaker.actor_id[:1] in ("", "*"):
        return NAMED + words, words
    return speaker.actor_id, words


def _completed(
    voice: Voice, accused: Sequence[ActorMention], actors: Sequence[ActorMention], low: str
) -> Iterator[Voice]:
    """Yield a voice, and one more for each actor whom it accuses; a denial names whom it clears."""
    if voice.value == "*":
        yield from _cleared(voice, actors, low)
        return
    others = instead(voice, actors, low) if voice.stance in (Stance.DENIES, Stance.ALLEGES) else None
    if others is not None and voice.stance is Stance.ALLEGES and is_away(low):
        side = next((a.actor_id for a in between(actors, voice.content) if a.actor_id and armed(a.actor_id)), "")
        yield replace(voice, stance=Stance.DENIES, prop=Prop.PERPETRATOR, value=side)
    elif others is not None and voice.stance is Stance.DENIES and voice.prop is not Prop.VICTIMS:
        yield from blaming(voice, others)
    if voice.stance is Stance.DENIES and voice.value == voice.actor_id:
        voice = replace(voice, value=_FORCES.get(voice.value, voice.value))  # a staff clears its army
    yield voice
    if (
        voice.stance in (Stance.ALLEGES, Stance.CORROBORATES, Stance.REPORTS)
        and not voice.value
        and voice.prop is Prop.EVENT
    ):
        blamed = [] if of_no_fighters(low) else _within(voice, accused)
        if len(blamed) > 1 and _BELONG_TO.search(low):
            blamed = [a for a in blamed if a != _ANYBODY]
        own = _FORCES.get(voice.actor_id, voice.actor_id) if builtin_actors().get(voice.actor_id).is_party else ""
        allies = _ALLIES if voice.actor_id in STATE and _REPELLED.search(low) else ()
        for actor_id in blamed:
            if actor_id not in (own, voice.actor_id, *allies):  # no side accuses itself
                yield replace(voice, prop=Prop.PERPETRATOR, value=actor_id)


def _cleared(voice: Voice, actors: Sequence[ActorMention], low: str) -> Iterator[Voice]:
    """Yield a denial for each whom it clears, and whom it blames instead: "not X but Y"."""
    near = [a for a in between(actors, voice.content) if a.actor_id and armed(a.actor_id)]
    blamed = [a.actor_id for a in near[1:] if _BUT.search(low[:a.span[0] - voice.content[0]])]
    others = instead(voice, near[1:], low)
    blamed += others or ()
    cleared = [a.actor_id for a in near if a.actor_id not in blamed] or [_FORCES.get(voice.actor_id, voice.actor_id)]
    yield from (replace(voice, value=a) for a in dict.fromkeys(cleared))
    if blamed or others is not None:
        yield from blaming(voice, tuple(dict.fromkeys(blamed)))


_ALLIES = ("france-forces", "wagner-group", "africa-corps", "minusma", "g5-sahel-force")
_REPELLED = re.compile(r"\b(?:repel\w*|repuls\w*|repouss\w*|(?:driven|beaten|fought) (?:off|back)|rout(?:ed|e)|deroute|riposte|flight|fuite|foiled|thwarted|dejou\w*|neutrali\w*|elimin\w*)\b")
_BUT = re.compile(  # up to a name: "it was not X who fired but some of Y"
    r"\b(?:but|mais)(?: (?:by|of|the|some|rather|it was|they were|bien|plutot|par|la|les?|de|des|c'etai(?:t|ent)|ce sont|ce furent)){0,4} (?:l'|d')?$")
_ANYBODY = "unidentified-armed-men"
_BELONG_TO = re.compile(rf"{BELONG_TO}\b")  # who the gunmen were


def _within(voice: Voice, actors: Sequence[ActorMention]) -> list[str]:
    return list(dict.fromkeys(a.actor_id for a in between(actors, voice.content)))


