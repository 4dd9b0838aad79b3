"""Names that many people bear in Mali and around it: by them a name is known however it is written.

They are nobody's in particular. Folded as `fold_name` folds; names that are villages, parties or
plain words as well stand among those that tell a person only beside another name.
"""

from __future__ import annotations

ALONE = frozenset("""
abdallah abdel abdelaziz abdelkader abdelkrim abderrahmane abdou abdoul abdoulaye abdoulkarim
abdourahmane aboubacar aboubacrine adiaratou agaicha aguissa aichata ahmadou ahmed aissa aissata
alassane alfousseyni alhassane alhousseini alhousseyni aliou alioune almoustapha amadou amidou
aminata aminatou amina arouna assetou assitan awa bakary bintou boubacar boubakar brahima chaka
cheick cheickna djeneba djenebou djibril drissa elhadj fadimata fanta fatim fatima fatimata fatou
fatouma fatoumata fousseini fousseyni habibatou hadiza halimatou hamadou hamidou haoua harouna
hassan hassane hawa hamma housseini housseyni hussein ibrahim ibrahima idrissa inna ismael ismaila
issiaka issouf kadia kadiatou kadidia kadidiatou kalilou karim khadija lamine lassana lassine
mahamadou mahamane mahamoud maimouna mamadou mamoudou mamoutou mariam mariame mariama mohamed
mohammed mohamedoune mouhamadou mouhamed mouhamad moulaye moussa moustapha nafissatou nouhoum oumar
ousmane oumou ousseini rahmatou ramata rokia rokiatou safiatou salifou salimata seydou sekou sidiki
soumaila souleymane soumana tiemoko tidiani umar yacouba yaya youssouf youssef zakaria zainab
zeinabou
""".split())  # noqa: SIM905 - a list of words

GIVEN = ALONE | frozenset("""
abba adama adam aly ali almahdi anna anne antoine assane baba badra bamoye bara ben bernard
boureima charles claire daouda david demba djamila emmanuel ernest etienne ethan eva francois
gabriel george georges hama hamed hamet henri iba idriss issa jacques james jean john joseph kaou
kassim khalid laurent louis lucie madou malick mamby marie mark martin mary maria michael michel
mina moctar modibo mody nana nicolas noel omar pascal patrick paul peter philippe pierre richard
robert rose sadio sadou salah salif samba sarah saran sambou sidi simon sira sophie sory soungalo
thomas tiecoro tiefing umaru wangrin william yahya yoro younoussa zan
""".split())  # noqa: SIM905
"""Names that are given: alone, or beside another name."""

FAMILY = frozenset("""
ascofare bagayoko bah ballo barry bathily berthe bocoum camara cisse cissoko cissouma coulibaly
dabo daou dembele diabate diakite diallo diane diarisso diarra diawara dicko diombele dolo doucoure
doumbia drame fofana gassama goita guindo haidara kamate kamissoko kanoute kante karembe kassambara
kassogue keita konare konate kone kouyate magassa maiga mariko niang niangaly niare ongoiba
ouattara ouologuem poudiougo sacko sagara samake sangare sangho sanogo sanou sidibe simpara sissoko
soumare sow sylla tall tangara tapily tembely tessougue timbine togo togola tounkara toure traore
yalcouye yattara
""".split())  # noqa: SIM905
