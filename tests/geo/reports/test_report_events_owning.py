"""Who owns up, who is believed to have done it, who led the dead away; and who only speaks."""

from __future__ import annotations

import pytest
from report_accused import EN, FR, blamed


@pytest.mark.parametrize(("text", "actor"), [
    (f"{EN} JNIM said that it had fired the shells.", "jnim"),
    (f"{EN} JNIM calls it a punishment.", "jnim"),
    (f"{EN} JNIM boasts of it.", "jnim"),
    (f"{EN} JNIM fighters on forty motorbikes took part.", "jnim"),
    (f"{EN} JNIM is believed to be responsible.", "jnim"),
    (f"{EN} The mayor pins the deed on JNIM.", "jnim"),
    (f"{EN} The trail leads to JNIM.", "jnim"),
    (f"{EN} Soldiers had taken them from the market.", "fama"),
    (f"{EN} They had been arrested by the army the day before.", "fama"),
    (f"{EN} Men dressed as hunters had come from three sides.", "dozo"),
    (f"{FR} Le Jnim dit avoir mené l’opération.", "jnim"),
    (f"{FR} Le Jnim s’en vante.", "jnim"),
    (f"{FR} Le Jnim serait derrière l’attaque.", "jnim"),
    (f"{FR} Des militaires les avaient emmenés la veille.", "fama"),
    (f"{FR} Les soldats les ont rassemblés et abattus un à un.", "fama"),
    (("Lundi 3 juin, quatre bergers ont péri près de Konna dans une attaque d’éléments armés non "
      "identifiés."), "unidentified-armed-men"),
])
def test_the_deed_is_laid_on_somebody(text, actor):
    assert blamed(text) == [[actor]]


@pytest.mark.parametrize("text", [
    f"{EN} JNIM said on Thursday that it had not fired.",
    f"{EN} The FLA said on Thursday, while the army said it had struck elsewhere, that it mourned.",
    f"{EN} Soldiers took them to hospital.",
    f"{EN} Young men suspected of belonging to JNIM were among the dead.",
    f"{FR} Les soldats les ont emmenés à l’hôpital.",
])
def test_who_only_speaks_or_helps_is_not_blamed(text):
    assert blamed(text) == [[]]
