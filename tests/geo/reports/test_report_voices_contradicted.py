"""Who condemns and tells, who contradicts an army, who denies harm to civilians, sources listed one by one."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_samples import voices_of


def told(text, lang="en"):
    return {" ".join(filter(None, (v.actor_id, v.stance.value, v.prop.value, v.value))) for v in voices_of(text, lang, date(2024, 5, 15))}


@pytest.mark.parametrize(("speaker", "lang", "text"), [
    ("named:ECOWAS", "en", "In a statement, ECOWAS condemned the attack of 9 May in Konna, in which gunmen killed twelve civilians."),
    ("named:European Union", "en", "The European Union has strongly condemned Sunday's attack near Konna, which left nine civilians dead."),
    ("named:European Union", "en", "The European Union condemned Sunday's raid by JNIM on Konna, in which nine civilians died, its spokesperson said."),
    ("un", "en", "The UN Secretary-General condemned the killing of eleven villagers in Konna on Sunday, his spokesman said."),
    ("named:Union africaine", "fr", "L’Union africaine condamne l’assassinat de quatorze villageois dimanche à Konna."),
    ("tabital-pulaaku", "fr", "Tabital Pulaaku condamne l’assassinat de dix éleveurs dimanche à Konna."),
    ("cndh", "fr", "La CNDH a appris avec consternation l’attaque de Konna, dimanche, qui a fait dix morts."),
    ("cndh", "en", "The CNDH has learned with great sadness of Sunday's attack on Konna, which left ten dead.")])
def test_who_condemns_alleges_where_he_tells_what_happened(speaker, lang, text):
    found = told(text, lang)
    assert f"{speaker} alleges event" in found
    assert not {c for c in found if c.startswith(("local-civil-sources", "jnim"))}


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "ECOWAS condemned the attack in Konna and called on Malians to unite."),
    ("en", "The UN mission condemned the attack in Konna and said it had sent a helicopter to evacuate the wounded."),
    ("fr", "L’Union européenne condamne avec fermeté les violences à Konna.")])
def test_who_only_condemns_says_nothing(lang, text):
    assert not told(text, lang)


@pytest.mark.parametrize(("speaker", "lang", "text"), [
    ("witnesses", "en", "The army said it had killed eleven terrorists in Konna on Sunday. Survivors rejected that claim."),
    ("local-civil-sources", "en", "The army said the eleven men its soldiers killed in Konna were terrorists, which residents denied."),
    ("witnesses", "en", "Witnesses rejected the army's claim that the eleven men killed in Konna were terrorists."),
    ("relatives-of-victims", "en", "The military claimed its drone had hit a jihadist base in Konna, killing nine. Relatives of the dead disputed this."),
    ("witnesses", "fr", "L’armée a déclaré que les onze hommes tués à Konna étaient des terroristes. Cette affirmation est réfutée par des survivants."),
    ("local-civil-sources", "fr", "Selon l’armée, onze terroristes ont été tués à Konna. Les habitants démentent et parlent de bergers.")])
def test_who_contradicts_an_army_alleges(speaker, lang, text):
    found = told(text, lang)
    assert f"{speaker} alleges event" in found
    assert not {c for c in found if c.startswith(f"{speaker} denies")}
    assert {c for c in found if c.endswith("denies victims civilians")}


@pytest.mark.parametrize(("denial", "lang", "text"), [
    ("local-civil-sources denies event", "en", "Villagers denied reports that jihadists had attacked Konna on Sunday and killed nine."),
    ("fama denies event", "en", "JNIM said it had killed fifteen soldiers in Konna on Sunday. The army denied this."),
    ("fama denies event", "en", "Nine herders were shot dead in Konna on Sunday, villagers said. The army denied the accusation.")])
def test_a_denial_that_answers_no_army_stays_one(denial, lang, text):
    assert denial in told(text, lang)


@pytest.mark.parametrize(("side", "lang", "text"), [
    ("jnim", "en", "JNIM claimed the attack of Sunday on Konna, in which fourteen villagers were killed. It denied killing civilians."),
    ("fla", "en", "The FLA said it attacked the camp at Léré on Sunday. It denied that it had targeted civilians, six of whom died."),
    ("jnim", "fr", "Le JNIM a revendiqué l’attaque de dimanche à Konna, où quatorze villageois ont été tués. Il dément avoir tué des civils."),
    ("fama-general-staff", "fr", "L’état-major dément la mort de forains à Konna et affirme avoir neutralisé une dizaine de terroristes."),
    ("fama", "fr", "L’armée assure avoir visé des cibles terroristes dimanche à Konna. Les rebelles du FLA font état de neuf civils tués."),
    ("fama", "en", "The army said it had targeted terrorists near Konna on Sunday. The FLA said nine civilians were killed in the strike.")])
def test_who_owns_the_deed_denies_whom_it_hit(side, lang, text):
    found = told(text, lang)
    assert {f"{side} acknowledges event", f"{side} denies victims civilians"} <= found
    assert not {f"{side} denies event", f"{side} denies perpetrator {side}"} & found


def test_who_owns_nothing_denies_that_it_was_he():
    text = "The CMA denied killing the six herders on Sunday in Ber, as residents alleged."
    assert "cma denies perpetrator cma" in told(text)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The army said the attackers were driven off by its soldiers at Konna on Sunday. Four soldiers were killed."),
    ("en", "According to the army, the raiders were beaten back by its troops in Konna on Sunday and left six dead."),
    ("fr", "Grâce à une coordination entre l’armée et Barkhane, les assaillants ont été mis en déroute dimanche à Konna, a indiqué l’état-major.")])
def test_no_side_accuses_itself_of_driving_attackers_off(lang, text):
    assert not {c for c in told(text, lang) if c.endswith(("perpetrator fama", "perpetrator france-forces"))}


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Residents accuse the army's allied Dozo hunters of killing three herders in Konna on Sunday."),
    ("fr", "Des habitants accusent les dozos alliés de l’armée d’avoir tué trois éleveurs dimanche à Konna.")])
def test_whose_allies_did_it_is_not_accused(lang, text):
    found = told(text, lang)
    assert "local-civil-sources alleges perpetrator dozo" in found
    assert "local-civil-sources alleges perpetrator fama" not in found


@pytest.mark.parametrize(("speakers", "lang", "text"), [
    ({"local-officials", "local-civil-sources"}, "fr",
     "Selon les informations recoupées auprès de nombreuses sources locales -élus, habitants, représentants communautaires-, des hommes armés ont tué neuf bergers."),
    ({"local-officials", "local-civil-sources", "local-humanitarian-source"}, "fr",
     "Neuf bergers ont été tués à Konna, selon de nombreux habitants et ressortissants de Konna, élus de la zone, représentants communautaires et sources humanitaires."),
    ({"local-officials", "local-civil-sources", "local-humanitarian-source", "security-sources"}, "en",
     "Nine herders were killed in Konna, according to residents, elected officials (who asked not to be named), aid workers and a security source.")])
def test_all_sources_of_a_list_are_heard(speakers, lang, text):
    assert {f"{s} alleges event" for s in speakers} <= told(text, lang)


def test_a_subject_behind_a_source_is_no_source():
    found = told("According to residents, officials and aid workers were killed in Konna on Sunday.")
    assert "local-humanitarian-source alleges event" not in found


@pytest.mark.parametrize(("speaker", "lang", "text"), [
    ("mnla", "en", "Bilal Sangaré, secretary-general of the MNLA, said the army had killed six civilians in Ber."),
    ("named:Le ministère français des Affaires étrangères", "fr", "Le ministère français des Affaires étrangères a annoncé la mort de deux Français tués samedi à Kidal."),
    ("witnesses", "en", "The owner of a petrol station next to the governorate said gunmen had killed four people in Gao."),
    ("local-officials", "en", "A customs official in Gao said gunmen killed four drivers near Ansongo."),
    ("local-officials", "fr", "Un agent des eaux et forêts a affirmé que quatre chauffeurs ont été tués à Ansongo."),
    ("local-officials", "fr", "Neuf personnes ont été tuées à Konna par des hommes armés, a affirmé un responsable tribal."),
    ("local-civil-sources", "en", "Gunmen killed four people in Gao, said Moussa Keita , president of the regional youth organisation."),
    ("minusma", "fr", "Neuf civils ont été tués à Konna, selon un communiqué de presse de la MINUSMA."),
    ("fama", "fr", "« Neuf assaillants ont été tués à Konna », peut-on lire sur le message de l’armée."),
    ("fla", "fr", "Aucun civil n’a été tué à Inékar, affirme l’armée, après que le FLA a parlé de huit morts.")])
def test_the_speaker_is_who_his_words_say(speaker, lang, text):
    found = told(text, lang)
    assert {c for c in found if c.startswith((f"{speaker} alleges event", f"{speaker} acknowledges event"))}
    assert not {c for c in found if c.startswith(("un ", "press-unnamed", "mali-government"))}


@pytest.mark.parametrize(("owner", "lang", "text"), [
    ("minusma", "en", "A mine exploded beside a MINUSMA vehicle near Ber on Sunday, wounding two peacekeepers, the MINUSMA statement added."),
    ("named:Chadian army", "en", "The Chadian army said thirteen of its soldiers were killed on Sunday near Ber."),
    ("mali-government", "fr", "Selon le gouvernement, la riposte de l’armée a permis de tuer une cinquantaine de terroristes à Dioura."),
    ("jihadist-unspecified", "fr", "Un chef islamiste local a confirmé : « Nous l’avons exécuté dimanche à Ansongo »."),
    ("fama", "fr", "« Sept personnes ont été tuées dans l’attaque d’un poste de l’armée à Dioura », a déclaré un porte-parole militaire.")])
def test_who_was_hit_or_did_it_owns_it(owner, lang, text):
    assert f"{owner} acknowledges event" in told(text, lang)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Some investigations have been established by the authorities, but they largely fail to result in trials."),
    ("fr", "Des enquêtes ont été ouvertes par les autorités mais elles aboutissent rarement."),
    ("fr", "L’armée malienne donne une autre version."),
    ("fr", "« Les soldats ne savent plus qui est jihadiste », commente une source sécuritaire."),
    ("fr", "On sait d’après des sources de sécurité que des jihadistes ont renforcé leur présence."),
    ("en", "Lieutenant Adama Sow, the army's only confirmed fatality, was killed on Friday in Konna."),
    ("en", "On Sunday, suspected Fulani armed elements attacked the village of Koulogon and killed nine people.")])
def test_what_tells_nothing_is_no_claim(lang, text):
    assert not told(text, lang)


@pytest.mark.parametrize(("owner", "lang", "text"), [
    ("un", "en", "A U.N. official said the two dead peacekeepers were Chadian."),
    ("named:Un communiqué de l’armée tchadienne", "fr", "Un communiqué de l’armée tchadienne fait état de treize soldats tchadiens tués dimanche près de Ber."),
    ("jihadist-unspecified", "fr", "Un chef islamiste d’Ansongo, Mohamed Ould Sidi, a affirmé : « Nous l’avons exécuté dimanche »."),
    ("mujao", "en", "A spokesman for the MUJAO group, Omar Ould Sidi, said its men attacked the gendarmerie in Gao on Sunday, killing nine.")])
def test_who_speaks_for_a_side_owns_its_deeds_and_losses(owner, lang, text):
    assert f"{owner} acknowledges event" in told(text, lang)


def test_who_is_named_behind_attackers_is_none_of_them():
    found = told("Nine people were attacked by jihadists in Gao, Moussa Keita said on Monday.")
    assert not {c for c in found if c.startswith("jihadist-unspecified")}
