"""Names of persons that are names of places too, and the words that stand before persons."""

from __future__ import annotations

from geo.reports.asked import Asked

_GIVEN = """
abdallah abdel abdelkrim abdou abdoul abdoulaye abdourahmane aboubacar abou abu adama adam ahmad
ahmed aicha alassane alexandre alghabass alhassane ali alioune almahmoud almamy alou alpha aly
amadou amina aminata andre anna antonio antony assimi assoumana awa baba badara bakary bilal
binta boubacar boubou bourama brahim cheick cheikh chogel choguel daniel daouda david demba
djibril djibrilla drissa emmanuel fanta fatima fatou fatoumata francois guillaume habib hadja
hama hamadi hamadou hamadoun hamidou hamma hamza hassan hassane housseini houka ibrahim ibrahima
idrissa ilaria iliasse issa issouf issoufou ismael ismail iyad jacques jean john joseph kadiatou
kadidia kalilou karim khalid lamine lassana lassine madani mahamadou mahamane mahamat mahmoud
malick mama mamadou mamane mariam marie martin mary maurice michael mohamed mohammad mohammed
modibo mohamadou mossa mountaga moussa mouslim mustapha nouh nouhoum olivier omar oumar oumarou
oumou ousmane paul peter pierre richard rokia sadou sadio saidou salif samba samuel sanoussi
sayed seydou sekou sergei sidi sidy siaka souleymane soumaila tidiane thierno thomas tiebile
vladimir volker yacouba yahia yahya yaya yevgeny younoussa youssouf youssoufa zeinab zeinabou
mossi almaty attaye attay fahad rhissa rida hawa ramata salimata satou antonio bara barou
"""
_FAMILY = """
ag al arby ascofare ba bagayoko bah bathily balde ballo barry bengaly berthe bocoum bore boly
bouare camara cisse coulibaly dabo dao dagnoko daou dembele diabate diakite dia diallo dianka
diarra diawara dicko diko diop dolo doucoure doumbia drame fall fofana gassama gakou gueye
guindo haidara hamaloba ibn kagnassi kamissoko kanoute kante karambe kassambara kassogue kaya
keita kodio konare konate kone konta koita kouyate kouriba ly macalou magassa maiga mariko menta
nantoume ndiaye niang niangaly niare ongoiba ouattara ouedraogo ould oumarou poudiougou sacko
sagara samake sanogo sangare sidibe sima simpara sissoko soumare sow sy tall tapily tapo tembely
tessougue thera thiam timbine timbo togo togola toulema toure tounkara traore wague walet
yalcouye yattara barkissa ghali goita diombele sene poulo kamate
"""
_TITLES = (r"(?:brigadier |major |lieutenant |adjudant |vice-?)?(?:generals?|colonels?|capitaine|"
           r"captain|commandant|commander|lieutenant|sergent|sergeant|major|adjudant|caporal|"
           r"marechal|amiral|admiral)(?:-major| de brigade| de division| d'armee)?|mr|mrs|ms|dr|"
           r"prof|professor|professeur|monsieur|madame|mme|mlle|m\.|mr\.|dr\.|imam|iman|sheikh|"
           r"cheikh|cheick|el hadj|el hadji|elhadj|hadj|emir|pasteur|abbe|pere|sir|president|"
           r"presidente|chancellor|secretary|secretaire|ministre|minister|senateur|senator|"
           r"ambassadeur|ambassador|maitre|porte-parole|spokesman|spokeswoman|spokesperson|"
           r"analyst|analyste|researcher|chercheur|prenomme|alias")

GIVEN = frozenset(_GIVEN.split())
FAMILY = frozenset(_FAMILY.split())
PERSONS = GIVEN | FAMILY
TITLE_BEFORE = Asked(rf"(?<![a-z])(?:{_TITLES})\.? $")
# Ordinary words and names of persons that small places bear as well: taken for the place only
# where the words around them say so.
_COMMON = ("""
aka ba baba bah bara bamba ber bla bonne boni bore bou boura bama came camp car central centre
che cite come commune cote dan dala dao de dia diabolo do dogo dolo don doro du elle en est fafa
falo fana fati fin fort france gagna garmi golea gouma grand ha hama haut he her his hola il in
ja je kaba kano kara kassa keke kiro ko kora kori koro kouma la lac last le les loro lui ma mai
mali mamba man manaco marat marche mare mars martin massa me mer mine mon mont na nana nara ni
niger nord non on or ouest ouo paix pana para pari park pel per pissa point pont port qui rama
sa saba sah sama san sana sara sare sata savane seye she si sidi simbi sol son sy sya syn sud
sur ta taga tall tana tani tao tara tele tene the thy tin toya tori touba tu un une va vie voila
wami we who yoro zone serma kadial tombona fiko dirga oro ouro ende dilly soye taboye sangha
siby ghali moussa karim mamadou assa bassa soumpi gao-gao marena fala kani borko diambala tonka
""")
COMMON = frozenset(_COMMON.split())
