"""Who speaks beside whom, who only looks like a speaker, and what is said all the time."""

from datetime import date

import pytest
from report_voices_samples import voices_of

DAY = date(2024, 6, 1)

HEARD = [
    ("en", "local-officials", "alleges", "A herder who lost a son in the raid and a councillor said gunmen burned the granaries at Boni."),
    ("en", "named:drivers' union", "alleges", "A trader who saw the raid and the drivers' union said nine men were killed at Boni."),
    ("en", "local-civil-sources", "alleges", "The prefect put the toll at 9, residents at 14."),
    ("en", "witnesses", "corroborates", "The raid at Boni was confirmed by the mayor and a survivor."),
    ("en", "minusma", "alleges", "The United Nations mission in Mali, MINUSMA, said soldiers shot nine herders."),
    ("en", "hrw", "alleges", "Nine bodies were found at Boni, according to a statement by New York-based Human Rights Watch."),
    ("en", "named:nurse", "alleges", "AFP met a nurse at the health post, who said nine wounded men had died."),
    ("en", "fama", "reports", "A resident said nine men were killed. An army spokesman said he had no comment."),
    ("en", "mali-government", "investigates", "Dozo hunters denied it. The government said it had opened an inquiry into the deaths."),
    ("en", "witnesses", "corroborates", "The mayor said nine men were killed. The same toll was given by a survivor."),
    ("en", "local-officials", "alleges", "A local elected official gave a toll of nine dead."),
    ("en", "security-sources", "alleges", 'Gunmen killed nine men. "It was jihadists," a security source said.'),
    ("en", "relatives-of-victims", "alleges", "A man at the scene said by telephone that he had lost his sister in the blast."),
    ("en", "named:source close to JNIM", "alleges", "A source close to JNIM said nine soldiers were killed."),
    ("fr", "local-civil-sources", "alleges", "Le préfet a évoqué 9 morts, des habitants 14."),
    ("fr", "local-humanitarian-source", "alleges", "Un notable de la localité et un agent d'une ONG médicale ont indiqué que neuf bergers ont été tués."),
    ("fr", "local-officials", "alleges", "Le maire de Boni, Aly Tolo, raconte que les assaillants ont tué neuf bergers."),
    ("fr", "witnesses", "alleges", "« Ils ont tué neuf bergers », a lancé un rescapé."),
    ("fr", "mali-government", "denies", "Des habitants accusent l'armée d'avoir tué neuf bergers. « Ces accusations sont sans fondement », a réagi un porte-parole du gouvernement."),
    ("fr", "named:L'ONG Kisal", "alleges", "L'ONG Kisal a indiqué que neuf bergers ont été tués."),
    ("fr", "security-sources", "alleges", "Une source sécuritaire a dit que des jihadistes avaient tué neuf bergers."),
    ("fr", "security-sources", "alleges", "Des jihadistes ont tué neuf bergers, a déclaré à l'AFP un responsable sécuritaire."),
]
UNHEARD = [
    ("en", "fama", "alleges", "Nine people were killed during an operation by the Malian army, the United Nations mission in Mali, MINUSMA, said."),
    ("en", "jnim", "alleges", "A source close to JNIM said nine soldiers were killed."),
    ("en", "afp", "reports", "AFP spoke to a resident, who said nine men were killed."),
    ("en", "local-civil-sources", "alleges", "Residents of the area have long complained that raiders kill their cattle."),
    ("en", "mali-government", "denies", "The Malian authorities regularly deny killing civilians."),
    ("en", "mali-government", "alleges", "The government says it has the upper hand against the jihadists."),
    ("en", "security-sources", "denies", 'Gunmen killed nine men. "It was jihadists," a security source said.'),
    ("en", "fama", "investigates", "Malian soldiers killed nine herders, the National Human Rights Commission said."),
    ("fr", "afp", "reports", "Aucune réaction de l'armée, sollicitée par l'AFP, après la mort de neuf bergers."),
    ("fr", "fama", "alleges", "L'attaque de Boni survient une semaine après l'annonce par l'armée d'une vaste opération."),
    ("fr", "jnim", "acknowledges", "Neuf bergers ont été tués à Boni. Le Jnim a revendiqué des attaques similaires dans la région."),
    ("fr", "witnesses", "alleges", "Le Burkina Faso voisin a dit qu'il pleurait les neuf morts."),
    ("fr", "mali-government", "acknowledges", "« Ils ont tué des gens dans leurs maisons », a dit le préfet."),
]


def heard(text, lang):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_who_stands_beside_a_speaker_is_heard_too(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_who_only_looks_like_a_speaker_is_not(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)
