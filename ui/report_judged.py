"""“Not the same” and “unsure”: judgements on a candidate and an incident, apart from all claims.

They wait in the draft, for a candidate has no id yet; the record keeps them in the store's log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

import streamlit as st

from geo.builtin import builtin_actors
from geo.errors import AtlasError, InputError
from geo.i18n import N_, _, day, quoted
from geo.labels import actor, pair
from geo.model.judgement import Judgement, Verdict
from geo.reports.drafting import Compared, Draft, Edited
from ui import data
from ui.html import tag
from ui.report_actors import open_persons, persons_asked
from ui.report_draft import FILES, TOLD, change_candidate
from ui.report_outlook import known_as

MOST = 300
NOBODY = "local-analyst"  # who gave no name
WORDS = {Verdict.SAME: N_("the same"), Verdict.DIFFERENT: N_("not the same"),
         Verdict.UNSURE: N_("unsure whether the same")}


def judge(draft: Draft, one: Edited, incident_id: str, key: str) -> None:
    """Let somebody say that a candidate is not an incident, or that it cannot be told."""
    field = f"judge_why_{key}"
    with st.expander(_("Not this one …"), key=f"judge_{key}"):  # in place: Tab leads into it
        why = st.text_input(_("Why"), key=field, max_chars=MOST,
                            placeholder=_("another day, another hamlet …"),
                            help=_("Kept with the judgement, in the log of your store."))
        persons_asked(why, field)
        if st.session_state.pop(f"judge_asked_{key}", False):
            st.error(_("Say why: a judgement without a reason helps nobody later."),
                     icon=":material/error:")
        with st.container(horizontal=True):
            for verdict, words in ((Verdict.DIFFERENT, _("Not the same")),
                                   (Verdict.UNSURE, _("Unsure"))):
                st.button(words, key=f"judge_{verdict}_{key}", on_click=_keep, args=(
                    draft.draft_id, one.candidate_id, incident_id, verdict, key))


def _keep(draft_id: str, candidate_id: str, incident_id: str, verdict: Verdict, key: str) -> None:
    """Keep a judgement in a draft: a callback. A name in its reason is asked about first."""
    field = f"judge_why_{key}"
    why = " ".join(str(st.session_state.get(field, "")).split())
    if verdict is Verdict.DIFFERENT and not why:
        st.session_state[f"judge_asked_{key}"] = True
        return
    if open_persons(why, field):
        return
    made = Compared(incident_id, verdict, why)
    change_candidate(draft_id, candidate_id, lambda c: replace(
        c, compared=(*_others(c, incident_id), made), touched=True,
        same_as="" if c.same_as == incident_id else c.same_as))


def _others(one: Edited, incident_id: str) -> tuple[Compared, ...]:
    return tuple(c for c in one.compared if c.incident_id != incident_id)


def judged(draft: Draft, one: Edited, incident_id: str, key: str) -> bool:
    """Show what was judged of a candidate and an incident, with its end; tells whether it was."""
    found = next((c for c in one.compared if c.incident_id == incident_id), None)
    if found is None:
        return False
    _judgement(draft, one, found, key)
    return True


def judged_besides(draft: Draft, one: Edited, shown: Collection[str]) -> None:
    """Show, each by its name, what was judged of incidents that stand nowhere else."""
    for n, said in enumerate(c for c in one.compared if c.incident_id not in shown):
        with st.container(border=True, gap="xsmall"):
            st.html(tag("b", named(said.incident_id)))
            _judgement(draft, one, said, f"{one.candidate_id}_besides{n}")


def named(incident_id: str) -> str:
    """Name an incident with its day: several of one place have one title."""
    return known_as(incident_id) or _("an incident that the atlas no longer has")


def _judgement(draft: Draft, one: Edited, said: Compared, key: str) -> None:
    st.html(tag("div", tag("span", _(WORDS[said.verdict]), cls="badge"),
                f" {quoted(said.why)}" if said.why else "", cls="fact"))
    st.button(_("Take it back"), key=f"judge_back_{key}", icon=":material/undo:",
              on_click=change_candidate, args=(
                  draft.draft_id, one.candidate_id,
                  lambda c: replace(c, compared=_others(c, said.incident_id), touched=True)))


def keep_all(draft: Draft, incidents: dict[str, str]) -> None:
    """Keep the judgements of what was recorded; ``incidents`` gives its ids by candidate."""
    standing = {j.pair for j in data.store().judgements() if j.stands}
    for one in draft.accepted:
        own = incidents[one.candidate_id]
        for said in one.compared:
            if said.incident_id != own and frozenset((own, said.incident_id)) not in standing:
                _keep_in_store(own, said, draft.header.analyst or NOBODY)


def _keep_in_store(own: str, said: Compared, by: str) -> None:
    try:
        data.store().judge(own, said.incident_id, str(said.verdict), recorded_by=by, why=said.why)
    except InputError as error:  # the other incident is gone: there is nothing to be told apart
        st.session_state[TOLD] = str(error)


def _made_with(draft: Draft) -> Iterator[Judgement]:
    """Give the judgements that stand and were made with a draft's record."""
    said = {c.incident_id for one in draft.candidates for c in one.compared}
    own = set(draft.incidents)
    for made in data.store().judgements() if said and draft.batch_id is not None else ():
        if made.stands and made.batch_id > (draft.batch_id or 0) and made.pair & own and (
                made.pair & said):
            yield made


def made_with(draft: Draft) -> None:
    """List the judgements of a record, each with who, when, why, and its end."""
    for made in _made_with(draft):
        other = next(iter(made.pair - set(draft.incidents)), made.right_id)
        when = day(datetime.fromisoformat(made.recorded_at).date())
        told = " · ".join(filter(None, (quoted(made.why) if made.why else "", _by(made),
                                        when)))
        words, button = st.columns([5, 1], vertical_alignment="center")
        words.html(tag("div", tag("b", pair(_(WORDS[made.verdict]), named(other))),
                       tag("div", told, cls="card-where"), cls="source"))
        button.button(_("Take it back"), key=f"judged_back_{made.batch_id}", on_click=_undo,
                      args=(made.batch_id,))


def _by(made: Judgement) -> str:
    """Name who judged, as far as a name was given."""
    by = made.recorded_by
    return actor(by) if by in builtin_actors().by_id else by


def take_back_all(draft_id: str) -> None:
    """Undo the judgements of a record that is undone itself, where its draft is still here."""
    try:
        draft = FILES.read(draft_id)
    except InputError:
        return
    for made in list(_made_with(draft)):
        data.store().undo(made.batch_id, NOBODY)


def _undo(batch_id: int) -> None:
    """Undo one judgement: a callback."""
    try:
        data.store().undo(batch_id, NOBODY)
    except AtlasError as error:
        st.session_state[TOLD] = str(error)
