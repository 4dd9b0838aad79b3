"""English phrasings, written for these tests: a sentence, and a voice that must be heard in it."""

import pytest
from report_voices_samples import heard

from geo.model.vocabulary import Prop, Stance

A, C, D, N, R, K, T = (Stance.ALLEGES, Stance.CORROBORATES, Stance.DENIES, Stance.INVESTIGATES, Stance.REPORTS,
                       Stance.ACKNOWLEDGES, Stance.RETRACTS)
E, P, V = Prop.EVENT, Prop.PERPETRATOR, Prop.VICTIMS

CASES = [
    # saying, with the speaker before, after and in the middle
    ("Human Rights Watch said Malian soldiers killed 14 herders in March.", "hrw", A, E, ""),
    ("Human Rights Watch said Malian soldiers killed 14 herders in March.", "hrw", A, P, "fama"),
    ("Malian soldiers killed 14 herders in March, Human Rights Watch said on Tuesday.", "hrw", A, E, ""),
    ("Malian soldiers killed 14 herders in March, Human Rights Watch said on Tuesday.", "hrw", A, P, "fama"),
    ("“They burned everything,” said a resident of the village.", "local-civil-sources", A, E, ""),
    ("“They burned everything,” a survivor told AFP.", "witnesses", A, E, ""),
    ("“We buried nine people,” a relative of one of the victims said, “and then we fled.”", "relatives-of-victims", A, E, ""),
    ("The mayor of the town told Reuters that gunmen had abducted six traders.", "local-officials", A, E, ""),
    ("The mayor of the town told Reuters that gunmen had abducted six traders.", "local-officials", A, P, "unidentified-armed-men"),
    ("The FLA stated that drones had struck a wedding.", "fla", A, E, ""),
    ("The Azawad Liberation Front alleges that Wagner mercenaries executed seven nomads.", "fla", A, P, "wagner-group"),
    ("Two security sources said the convoy was ambushed by jihadists.", "security-sources", A, P, "jihadist-unspecified"),
    ("Amnesty International documented the killing of 20 villagers by dozo hunters.", "amnesty", A, P, "dozo"),
    ("The UN human rights office reported that at least 31 people were executed by Malian troops.", "ohchr", A, P, "fama"),
    ("The UN peacekeeping mission said 54 civilians had been killed by extremists.", "minusma", A, E, ""),
    ("Local residents reported that the Malian army and foreign soldiers shot eleven men.", "local-civil-sources", A, P, "foreign-military-personnel"),
    ("Kal Akal wrote that a strike had hit a market, killing ten.", "kal-akal", A, E, ""),
    ("Tabital Pulaaku said 24 Fulani herders were massacred.", "tabital-pulaaku", A, E, ""),
    ("The International Committee of the Red Cross said it had treated 30 wounded people.", "icrc", A, E, ""),
    ("A humanitarian source said four aid workers had been kidnapped.", "local-humanitarian-source", A, E, ""),
    # according to
    ("According to Kal Akal, nine travellers were killed by the army.", "kal-akal", A, P, "fama"),
    ("Nine travellers were killed by the army, according to Kal Akal.", "kal-akal", A, P, "fama"),
    ("Nine travellers, according to Kal Akal, were killed by the army.", "kal-akal", A, E, ""),
    ("According to a Human Rights Watch report, soldiers executed 12 men.", "hrw", A, P, "fama"),
    ("At least 30 people died, according to local officials and witnesses.", "witnesses", A, E, ""),
    ("At least 30 people died, according to local officials and witnesses.", "local-officials", A, E, ""),
    ("According to press reports, a drone hit a bus and killed eight.", "press-unnamed", R, E, ""),
    ("Citing Kal Akal, the radio reported that six people were killed.", "kal-akal", A, E, ""),
    # accusing
    ("The FLA accused the Malian army of executing 12 civilians.", "fla", A, P, "fama"),
    ("The FLA accused the Malian army and Wagner of executing 12 civilians.", "fla", A, P, "wagner-group"),
    ("The FLA blamed Russian mercenaries for the massacre.", "fla", A, P, "wagner-group"),
    ("Residents blamed the attack on the Islamic State in the Greater Sahara.", "local-civil-sources", A, P, "isgs"),
    ("The government attributed the attack to JNIM.", "mali-government", A, P, "jnim"),
    ("Relatives pointed the finger at the army after the killings.", "relatives-of-victims", A, P, "fama"),
    ("The Malian army was accused by Human Rights Watch of killing 14 people.", "hrw", A, P, "fama"),
    ("Malian soldiers were accused of killing 14 people in a village.", "", R, P, "fama"),
    ("Wagner fighters have been accused of burning homes.", "", R, P, "wagner-group"),
    ("Both groups accused soldiers of the killing. It was Kal Akal and the FLA.", "", None, E, ""),
    ("HRW held the junta's forces responsible for the massacre.", "hrw", A, E, ""),
    ("Human Rights Watch condemned the massacre of 20 villagers by dozos.", "hrw", A, P, "dozo"),
    # denying the event
    ("The army denied the allegations.", "fama", D, E, ""),
    ("The Malian government dismissed the accusations as baseless.", "mali-government", D, E, ""),
    ("The junta rejected the report, calling it biased.", "mali-government", D, E, ""),
    ("The general staff refuted claims of a massacre.", "fama-general-staff", D, E, ""),
    ("Mali's army chief dubbed the claims “fabricated”.", "fama-chief-of-staff", D, E, ""),
    ("The army called the accusations unfounded.", "fama", D, E, ""),
    ("The defence ministry said the reports were false.", "mali-government", D, E, ""),
    ("Bamako denied that any massacre took place.", "mali-government", D, E, ""),
    ("The army said no such attack took place.", "fama", D, E, ""),
    ("The army said the claims were propaganda by its enemies.", "fama", D, E, ""),
    ("The government accused the rebels of spreading lies about the killings.", "mali-government", D, E, ""),
    ("“These accusations are without foundation,” the army spokesman said.", "fama", D, E, ""),
    ("Army denies killing villagers in central Mali", "fama", D, P, "fama"),
    # denying the responsibility
    ("The army denied any involvement in the attack.", "fama", D, P, "fama"),
    ("JNIM denied responsibility for the bus attack.", "jnim", D, P, "jnim"),
    ("Dan Na Ambassagou denied having carried out the massacre.", "dan-na-ambassagou", D, P, "dan-na-ambassagou"),
    ("The FLA said it was not involved in the killings.", "fla", D, P, "fla"),
    ("The leader of Kel Ansar denied any involvement by Malian troops.", "kel-ansar-leader", D, P, "fama"),
    ("The head of the Kel Ansar cleared the army.", "kel-ansar-leader", D, P, "fama"),
    ("A local elected official ruled out any involvement of the army.", "local-officials", D, P, "fama"),
    # denying the status of the victims
    ("The army said those killed were terrorists, not civilians.", "fama", D, V, "civilians"),
    ("The army denied that civilians were killed.", "fama", D, V, "civilians"),
    ("The government said no civilians died in the operation.", "mali-government", D, V, "civilians"),
    ("The junta insists that only terrorists were killed in the town.", "mali-government", D, V, "civilians"),
    # investigating
    ("The army announced an investigation into the killing.", "fama", N, E, "announced"),
    ("Mali's junta opened an inquiry into the alleged massacre.", "mali-government", N, E, "announced"),
    ("Mali probes alleged killing of civilians", "mali-government", N, E, "announced"),
    ("The military prosecutor of Mopti has opened an investigation.", "military-prosecutor-mopti", N, E, "announced"),
    ("The gendarmerie is investigating the deaths.", "gendarmerie", N, E, "announced"),
    ("The general staff said an investigation had been launched.", "fama-general-staff", N, E, "announced"),
    ("The government ordered a probe into the killings.", "mali-government", N, E, "announced"),
    ("The army closed its investigation into the killings.", "fama", N, E, "closed"),
    ("The army denied the claims but opened an investigation.", "fama", N, E, "announced"),
    ("The army denied the claims but opened an investigation.", "fama", D, E, ""),
    # calling for an inquiry
    ("Amnesty International called for an independent investigation.", "amnesty", R, E, "inquiry_called_for"),
    ("The UN human rights chief urged an impartial investigation into the killings.", "un-human-rights-chief", R, E, "inquiry_called_for"),
    ("Kal Akal demanded an international inquiry.", "kal-akal", R, E, "inquiry_called_for"),
    # silence
    ("The army did not respond to a request for comment.", "fama", R, E, "no_comment"),
    ("The Malian government declined to comment.", "mali-government", R, E, "no_comment"),
    ("Asked by AFP, the army has not commented on the killings.", "fama", R, E, "no_comment"),
    ("HRW wrote to the Malian authorities but received no response.", "mali-government", R, E, "no_comment"),
    ("Mali's defence ministry did not immediately reply to questions.", "mali-government", R, E, "no_comment"),
    # acknowledging
    ("JNIM claimed responsibility for the attack.", "jnim", K, E, ""),
    ("JNIM claimed the ambush.", "jnim", K, E, ""),
    ("The attack was claimed by JNIM.", "jnim", K, E, ""),
    ("Six soldiers died in an attack claimed by the Islamic State in the Greater Sahara.", "isgs", K, E, ""),
    ("The army admitted that civilians were killed by mistake.", "fama", K, E, ""),
    ("The army acknowledged losing ten soldiers.", "fama", K, E, ""),
    ("The army said it had killed 20 terrorists.", "fama", K, E, ""),
    ("JNIM said its fighters killed 15 soldiers.", "jnim", K, E, ""),
    ("The CSP admitted losing two men in the fighting.", "csp-dpa", K, E, ""),
    # corroborating
    ("A family member of the driver confirmed the attack.", "relatives-of-victims", C, E, ""),
    ("Residents confirmed the killings to Reuters.", "local-civil-sources", C, E, ""),
    ("A local official corroborated the account.", "local-officials", C, E, ""),
    ("The UN human rights office has corroborated two killings by soldiers.", "ohchr", C, E, ""),
    ("Relatives of two victims and a spokesperson for Kal Akal confirmed the account.", "kal-akal", C, E, ""),
    ("Relatives of two victims and a spokesperson for Kal Akal confirmed the account.", "relatives-of-victims", C, E, ""),
    # retracting
    ("Kal Akal retracted its statement on the killings.", "kal-akal", T, E, ""),
    ("The FLA withdrew its accusation.", "fla", T, E, ""),
    # rumours
    ("Soldiers reportedly killed five herders on Sunday.", "", R, P, "fama"),
    ("The massacre is said to have lasted three hours.", "", R, E, ""),
    ("Jihadists allegedly abducted the village chief.", "", R, P, "jihadist-unspecified"),
    # offices and persons
    ("General Moussa Testman, army chief, denied the allegations.", "fama-chief-of-staff", D, E, ""),
    ("Mali's army chief, General Moussa Testman, rejected the claims.", "fama-chief-of-staff", D, E, ""),
    ("Alpha Ag Testman, a spokesperson for the FLA, said drones killed 13 people.", "fla", A, E, ""),
    ("FLA spokesman Alpha Ag Testman said drones killed 13 people.", "fla", A, E, ""),
    ("UN human rights chief Jane Testwoman said soldiers executed 25 people.", "un-human-rights-chief", A, P, "fama"),
    ("Jane Testwoman, senior Sahel researcher at Human Rights Watch, said soldiers executed 25 people.", "hrw", A, P, "fama"),
    # pointing back
    ("The FLA published a list. The group accused the army of executing 12 civilians.", "fla", A, P, "fama"),
    ("Kal Akal named nine victims. It said the army had executed them.", "kal-akal", A, E, ""),
    ("The mayor said eight people were killed. He added that two were wounded.", "local-officials", A, E, ""),
    ("Alpha Ag Testman, a spokesman for the FLA, accused the army of murder. Testman said 12 people were killed.", "fla", A, E, ""),
    ("According to Kal Akal and the FLA, nine people died. Both groups accused Malian soldiers of the killing.", "kal-akal", A, P, "fama"),
    ("Amnesty International published a report. The organisation said 20 civilians were killed.", "amnesty", A, E, ""),
]


@pytest.mark.parametrize(("text", "actor", "stance", "prop", "value"), [c for c in CASES if c[2]])
def test_a_voice_is_heard(text, actor, stance, prop, value):
    assert (actor, stance, prop, value) in heard(text, "en")


SILENT = [
    "“Nobody will go to prison,” said an analyst in Dakar.",
    "Critics argue that the massacre will never be investigated.",
    "The United States condemned the killing of civilians.",
    "The African Union called for calm after the attack.",
    "Human rights groups question the army's investigation.",
    "The spokesman could not be reached for comment.",
    "No group has claimed responsibility for the attack.",
    "No group claimed the attack.",
    "Reuters could not independently verify the toll.",
    "The attack has not been claimed.",
    "The army's claims about the massacre spread fast.",
    "The reports of a massacre caused alarm.",
    "The minister presented condolences to the families.",
]


@pytest.mark.parametrize("text", SILENT)
def test_nobody_is_heard(text):
    assert not {v for v in heard(text, "en") if v[0]}
