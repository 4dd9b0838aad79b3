"""Who stands behind what was said before, who takes it back, and who denies it in other words."""

import pytest
from report_voices_samples import voices_of

HEARD = [
    ("en", "named:fishermen's union", "alleges", "Five people were killed at the landing stage. So says the fishermen's union."),
    ("en", "witnesses", "alleges", "Soldiers shot six men, the mayor said. So did a carpenter who hid in the loft."),
    ("en", "local-civil-sources", "alleges", "“They killed three men in front of us.” The voice is that of a youth leader from the village."),
    ("en", "local-officials", "alleges", "Dozens of shepherds were killed. That is what the chief of the tribe told our correspondent."),
    ("en", "local-officials", "corroborates", "Nine shepherds were killed, the union said. The deputy mayor bore this out."),
    ("en", "witnesses", "corroborates", "Six bodies lay there. A survivor said that this was indeed so."),
    ("en", "hrw", "alleges", "Nine men were killed, if Human Rights Watch is right."),
    ("en", "named:drivers' union", "alleges", "Two men were killed and, for the drivers' union, the killers were soldiers."),
    ("en", "ganda-izo", "alleges", "Fighters slaughtered nine inhabitants, Ganda Izo reported; the river was high."),
    ("en", "relatives-of-victims", "alleges", "According to the teacher's brother, gunmen killed him on the road."),
    ("en", "local-civil-sources", "alleges", "Gunmen killed nine people, two residents said. A third said the gunmen came from the hills."),
    ("en", "security-sources", "alleges", "Jihadists killed nine people. A security source also blamed them."),
    ("en", "isgs", "denies", "Gunmen killed nine people. “Not us,” replied the Islamic State in the Greater Sahara."),
    ("en", "katiba-macina", "denies", "Nine people were killed. The Katiba Macina swears that its hands are clean."),
    ("en", "jnim", "denies", "JNIM, named by the mayor as the killer of nine people, hastened to deny any part in it."),
    ("en", "mali-government", "denies", "The ministry of defence insisted that nothing of the kind had happened in the village."),
    ("en", "mali-government", "denies", "Soldiers killed four men, the mayor said. Fables, says Bamako: it denies that any raid took place."),
    ("en", "fama-general-staff", "acknowledges", "The general staff recognised that its drone had killed four civilians."),
    ("en", "fama-general-staff", "acknowledges", "The general staff counts nine dead and calls all of them terrorists."),
    ("en", "fama-general-staff", "denies", "The general staff counts nine dead and calls all of them terrorists."),
    ("en", "france-forces", "acknowledges", "The French army does not dispute that its aircraft killed four men."),
    ("en", "mali-government", "retracts", "The defence ministry has taken its first statement back."),
    ("en", "mali-government", "acknowledges", "The defence ministry ended up admitting that its men had killed four herders."),
    ("en", "cma", "retracts", "The CMA, which had spoken of seven dead, corrected itself on Friday."),
    ("en", "fama", "denies", "Asked whether its men had killed them, the army answered that it had no one there."),
    ("en", "gendarmerie", "investigates", "Nine people were killed. An inquiry has been entrusted to the gendarmerie."),
    ("en", "cndh", "reports", "Nine were killed. The national human rights commission would like to see the matter investigated."),
    ("en", "fama", "reports", "Nine people were killed. Neither the army nor Wagner has answered our letters."),
    ("en", "mali-government", "reports", "Nine people were killed, a resident said. The ministry has no comment."),
    ("fr", "mali-government", "corroborates", "Neuf morts, affirme un élu. Neuf morts, c'est aussi ce que confirme le préfet."),
    ("fr", "local-officials", "corroborates", "Des soldats ont tué neuf bergers, selon le syndicat. Même son de cloche chez le maire."),
    ("fr", "mali-police", "corroborates", "Deux morts en effet, approuve le commissaire."),
    ("fr", "mali-government", "corroborates", "Le syndicat parle de six morts. Le ministère des Transports lui donne raison, et donne raison au syndicat."),
    ("fr", "named:syndicat des boulangers", "alleges", "Quatre boulangers ont été tués. L’information, donnée par le syndicat des boulangers, a été reprise partout."),
    ("fr", "witnesses", "alleges", "Huit voyageurs ont été tués, à suivre le récit d’une miraculée."),
    ("fr", "local-officials", "alleges", "Aux dires du chef de canton, deux vieillards sont morts brûlés."),
    ("fr", "tabital-pulaaku", "alleges", "Trois vachers ont été tués. Pour Tabital Pulaaku, l’armée est coupable."),
    ("fr", "witnesses", "alleges", "Cinq passagers ont été tués. Le chauffeur, indemne, a marché jusqu’au barrage, a-t-il confié à notre rédaction."),
    ("fr", "amdh", "alleges", "Treize hommes ont été fusillés : les enquêteurs de la FIDH et ceux de l’AMDH parviennent à la même conclusion."),
    ("fr", "fama", "denies", "Des proches disent que les victimes ont été tuées par l’armée malienne. Cette dernière dément toute exécution."),
    ("fr", "mali-government", "denies", "Des soldats ont tué neuf bergers. « Nous n’y sommes pour rien », se défend le gouvernement malien."),
    ("fr", "plateforme", "denies", "Une voix détonne, celle de la Plateforme, pour qui il ne s’est rien passé."),
    ("fr", "local-officials", "denies", "Le chef du village jure qu’il n’y a pas eu de tuerie."),
    ("fr", "cma", "denies", "La Plateforme accuse la CMA d’avoir tué deux hommes. La CMA décline toute responsabilité."),
    ("fr", "dan-na-ambassagou", "acknowledges", "Six civils ont été tués par Dan Na Ambassagou. Ces derniers ne s’en cachent pas : leurs hommes ont tiré."),
    ("fr", "jnim", "acknowledges", "S’il admet le tir d’obus, le GSIM juge ce bilan fabriqué."),
    ("fr", "jnim", "acknowledges", "Le Jnim s’est félicité de l’embuscade."),
    ("fr", "fama", "acknowledges", "L’armée a fini par reconnaître la mort de six civils."),
    ("fr", "mali-government", "retracts", "Le gouvernement a retiré vendredi son premier bilan de la tuerie."),
    ("fr", "mali-government", "retracts", "Le gouvernement a changé de version : quatre civils ont été tués."),
    ("fr", "fama", "denies", "Six forains ont été tués. L’armée dit n’avoir eu aucun homme sur place."),
    ("fr", "kal-akal", "retracts", "Kal Akal revient sur ce chiffre."),
    ("fr", "local-civil-sources", "reports", "« Il paraît que c’était une vengeance », glissent des habitants."),
    ("fr", "mali-government", "reports", "Neuf bergers ont été tués. Le ministre de la Sécurité a éludé nos questions."),
    ("fr", "russia-government", "reports", "Neuf bergers ont été tués, dit le maire ; quant à la Fédération de Russie, elle n’a pas donné suite."),
]
UNHEARD = [
    ("en", "local-civil-sources", "denies", "Before the muezzin clears his throat, gunmen shot six men."),
    ("en", "cndh", "investigates", "Nine were killed. The national human rights commission would like to see the matter investigated."),
    ("en", "witnesses", "alleges", "One of the officials said that six people were killed."),
    ("fr", "local-officials", "denies", "Le maire affirme qu’il n’y a pas eu de morts."),
    ("fr", "mali-government", "denies", "Le gouvernement a retiré son premier bilan de la tuerie, « erroné », dit-il."),
    ("fr", "relatives-of-victims", "corroborates", "Vingt civils ont été tués ; une sage-femme du centre de santé l’a confirmé."),
    ("fr", "witnesses", "alleges", "Dans l’attaque, des bergers ont répondu en levant leurs propres milices."),
]


def _pairs(text: str, lang: str) -> set[tuple[str, str]]:
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_a_voice_is_heard_in_other_words(lang, speaker, stance, text):
    assert (speaker, stance) in _pairs(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_these_words_are_no_voice(lang, speaker, stance, text):
    assert (speaker, stance) not in _pairs(text, lang)
