"""What a page carries besides its story, in the words that sites use for it."""

from __future__ import annotations

import re

from geo.reports.dates.words import word_set

_ANYWHERE = r"""
 cookies?\b|consent(?:ement)?s?\s+(?:preferences|choices|to\s+the\s+use|à\s+l)|advertis(?:ement
|ing)\s+track
|audience\s+measurement\b|mesure\s+d['’]audience\b|manage\s+my\s+choices|gérer\s+mes\s+(?:choix
|préférences)
|(?:accept|reject)\s+all\b|tout\s+(?:accepter|refuser)|privacy\s+policy
|politique\s+de\s+confidentialité
|terms\s+(?:of\s+(?:use|service)|and\s+conditions)|conditions\s+générales|mentions\s+légales
|all\s+rights\s+reserved|tous\s+droits\s+réservés|copyright\b|reproduction\s+(?:interdite
|prohibited)
|(?:sign\s+up|subscribe|register)\s+(?:to|for|now|here|today)\b(?=.*\b(?:newsletter|alert|news
|email|briefing|updates|channel|here|access)\b)|newsletters?\b
|abonnez[- ]vous|inscrivez[- ]vous|s['’]abonner\s+à|recevez\s+(?:toute|notre|nos|les)\b.*\b(?:mail
|infos?|actualité)
|(?:support|fund|help)\s+(?:our|us|independent)\s+(?:journalism|work|reporting|media|newsroom)
|(?:your|a)\s+(?:donation|contribution)\s+(?:will|helps?|can|to\s+us)|donate\s+(?:here|now
|today)\b|make\s+a\s+donation\b
|faites\s+un\s+don|faire\s+un\s+don|soutenez[- ](?:nous|notre|le\s+journalisme)|soutenir\s+(?:notre
|la)\s+(?:rédaction|presse|média)
|(?:share|partager|partagez|tweet|pin)\s+(?:this|on|sur|via|l['’]article|cet\s+article)\b
|follow\s+(?:us|our)\b|suivez[- ](?:nous|notre|l['’]actualité)|rejoignez\s+(?:notre|nos
|la)\s+(?:chaîne|groupe|page|communauté)|join\s+our\s+(?:channel|whatsapp|telegram|group)
|click\s+here|cliquez\s+ici|download\s+(?:our|the)\s+app|téléchargez\s+(?:notre|l['’])\s*appli
|in\s+your\s+inbox|dans\s+votre\s+(?:boîte|messagerie)|publishes\s+around\s+[\d,]+\s+reports
|identify\s+allafrica
|responsible\s+for\s+their\s+own\s+content
|address\s+comments\s+or\s+complaints|view\s+in\s+browser|skip\s+to\s+(?:main\s+)?content
|enable\s+javascript|activer\s+javascript
|to\s+display\s+this\s+content|pour\s+afficher\s+ce\s+contenu|this\s+content\s+is\s+hosted\s+by
|(?:is|est)\s+(?:a|an|une?)\s+(?:(?:independent|non-?profit|leading|online|digital
|daily)\s+)+(?:news|media|newspaper|website|platform|outlet|organi[sz]ation\s+that\s+publishes)
|want\s+us\s+to\s+cover|small\s+favou?r\s+to\s+ask|leave\s+a\s+(?:reply|comment)
|laisser\s+un\s+commentaire|your\s+email\s+address\s+will\s+not
|votre\s+adresse\s+e-?mail|les\s+champs\s+obligatoires|post\s+comment|téléchargez\s+le\s+pdf
|lire\s+la\s+suite|continue\s+reading|read\s+more\b
|trust\s+principles|thomson\s+reuters|reporting\s+by\s+.{3,80}[;.]\s*(?:editing|writing)
|(?:reporting|writing|editing)\s+by\s+[a-z]
|avec\s+le\s+soutien\s+financier|(?:article|story|page)\s+was\s+(?:amended|corrected|updated
|modified)|article\s+a\s+été\s+(?:modifié|corrigé|mis\s+à\s+jour|amendé)
|you['’]ve\s+read\s+\d+|articles?\s+(?:left|remaining)|from\s+as\s+little\s+as
|à\s+partir\s+de\s+\d+\s*(?:€|euros?)\s+par|this\s+(?:article|story|material)\s+(?:may\s+not\s+be
|was\s+(?:first|originally)\s+published)|cet\s+article\s+(?:est\s+paru
|a\s+été\s+publié\s+initialement)
"""
_AT_START = r"""
 (?:read|see|watch|listen)\s+(?:also|more|next|too|on|:)|also\s+read|related(?:\s+(?:articles?
|stor(?:y|ies)|news|content|topics|posts))?\s*(?:$|[:|])
|(?:[→>]\s*)?(?:[àa]\s+)?(?:\(re\)\s*)?(?:lire|voir|écouter|relire)\s+(?:aussi|également|ailleurs
|la\s+suite)|(?:(?:[→>]\s*)?[àa]\s+(?:\(re\)\s*)?)?(?:re)?lire\s*:
|welcome\s+to\s+[A-Z][\w.]+\s*$|please\s+select\s+your\b|watch\s+live\s*$|republier\b.{0,20}$
|sur\s+le\s+même\s+(?:sujet|thème)|dans\s+la\s+même\s+rubrique|articles?\s+(?:similaires?|liés?
|connexes?)
|more\s+(?:on\s+this|stories|from)|most\s+(?:read|popular|viewed)|les\s+plus\s+lus|trending
|tendances?\s*$|recommended|recommandés?\s*$
|about\s+(?:us|the\s+author)|à\s+propos\s+(?:de\s+l['’]auteur|de\s+nous|d)|qui\s+sommes
|contact(?:ez[- ]nous|\s+us)?\s*$|get\s+in\s+touch
|(?:facebook|twitter|x|whats\s?app|telegram|linkedin|e-?mail|print|imprimer|share|partager|partagez
|copy\s+link|copier\s+le\s+lien|tweet|envoyer|pinterest|reddit)(?:[\s,|•·]+(?:facebook|twitter|x
|whats\s?app|telegram|linkedin|e-?mail|print|imprimer|share|partager|copy\s+link|copier\s+le\s+lien
|envoyer|pinterest|reddit|\d+))*\s*$
|advertisement\s*$|publicité\s*$|sponsored|contenu\s+sponsorisé|annonce\s*$|accept\b.*\bchoices
|\(c\)\s*\d{4}|tags?\s*:|mots[- ]clés?\s*:|étiquettes?\s*:|filed\s+under|topics?\s*:
|(?:home|accueil)\s*(?:[>»/|]|$)|menu\s*$|search\s*$|rechercher\s*$|log\s?in\b|se\s+connecter
|\d+\s*(?:min(?:utes?)?)\s+(?:read|de\s+lecture)|temps\s+de\s+lecture|(?:\d+\s+)?(?:comments?
|commentaires?)\s*(?:\(\d+\))?\s*$
|(?:no|aucun|0)\s+(?:comments?|commentaires?)(?:\s+yet)?\s*$|(?:«|‹|<|←|\|)?\s*(?:back
|retour)\s+(?:to|aux?|à)
\s+(?:(?:the|la|l['’])\s*)?(?:news|top|home|actualités|une|accueil|list|liste|haut)\b.{0,12}$|haut\s+de\s+page\s*$
|(?:share|partager?|partagez)\s*:?\s*(?:facebook|twitter|x|whats\s?app|telegram|linkedin
|e-?mail)\b.{0,60}$
|(?:print|imprimer)\s+(?:this|cette|cet|l['’])\b.{0,20}$|live\s+updates?\s*$|en\s+direct\s*$
|(?:listen\s+to|écouter)\s+(?:this|cet)\s+article\b|[\d ,.\u202f\u00a0]+\s?(?:views?|vues?
|shares?|partages?)\s*$
|(?:loading|chargement)\s*(?:\.{3}|…)\s*$|you\s+(?:may|might)\s+(?:also\s+)?(?:also\s+)?(?:like
|be\s+interested)\b
|vous\s+(?:aimerez|pourriez\s+aimer)\s+aussi\b|editors?['’]?s?\s+(?:picks?|choice)\s*$
|(?:lecture|reading\s+time)\s*:\s*\d|(?:next|previous|suivant|précédent)\s*:
|in\s+the\s+same\s+section|dans\s+la\s+même\s+catégorie
|(?:next|previous)\s+(?:article|post|story)|article\s+(?:suivant|précédent)|(?:donate
|faire\s+un\s+don|s['’]abonner|subscribe|je\s+m['’]abonne)\b.{0,20}$
"""
_LABEL = r"""(?:actualités?|actu|news|à\s+la\s+une|la\s+une|world|monde|africa|afrique|mali|sahel
|west\s+africa|
 politi(?:cs|que)|sécurité|security|société|breaking(?:\s+news)?|flash\s+info|dernière\s+minute
|international|exclusive|exclusif|
 top\s+stories|latest(?:\s+news)?|dépêches?|faits?\s+divers|nord[- ]mali|home)"""
_HEADING = r"""(?:support\s+(?:our|us|independent)\b|donate\b|about\s+(?:us|the\s+author
|[A-Z][\w.]+)\s*$|à\s+propos\b|soutenez[- ]|faites?\s+un\s+don|
 related\b|read\s+(?:also|next|more)\s*:?\s*$|(?:à\s+)?lire\s+(?:aussi|également)\s*:?\s*$
|sur\s+le\s+même\s+(?:sujet|thème)|newsletters?\s*$|
 more\s+(?:on\s+this|stories)|most\s+(?:read|popular)|les\s+plus\s+lus|leave\s+a\s+(?:reply
|comment)|laisser\s+un\s+commentaire|comments?\s*$|commentaires?\s*$)"""

_FLAGS = re.IGNORECASE | re.VERBOSE
_SMALL = re.compile(rf"\b(?:{_ANYWHERE})", re.VERBOSE)
_START = re.compile(_AT_START, _FLAGS)
_LABEL_LINE = re.compile(rf"\W*{_LABEL}(?:\s*[|/>»•·,-]\s*{_LABEL})*\W*$", _FLAGS)
_HEADING_LINE = re.compile(_HEADING, _FLAGS)
_LOOKED_AT = 600  # characters: whatever says what a paragraph is stands near its beginning
_HEADING_LENGTH = 60
_LABEL_LENGTH = 80
_WORD = re.compile(r"[^\W\d_]+")
# Every phrase of _ANYWHERE holds one of these: a look at the words spares most of the searching.
_TELLING = word_set("""cookie cookies consent consentement consents consentements advertisement
    advertising audience choices
choix préférences all tout privacy confidentialité terms générales légales reserved réservés
    copyright reproduction sign subscribe
register newsletter newsletters abonnez inscrivez abonner recevez journalism journalisme support
    fund help donation contribution
donate don soutenez soutenir share partager partagez tweet pin follow suivez rejoignez join click
    cliquez app appli download
téléchargez publishes identify responsible complaints browser skip javascript display afficher
    hosted news media newspaper website
platform outlet organisation organization cover favor favour leave laisser email mail champs
    comment reading suite read trust
thomson reporting writing editing soutien article articles story material page abonnement partir
    little inbox boîte messagerie""")


def is_furniture(paragraph: str) -> bool:
    """Tell whether a paragraph belongs to the page and not to the story.

    >>> is_furniture("Lire aussi : une autre histoire"), is_furniture("Le village a été attaqué.")
    (True, False)
    """
    head = paragraph[:_LOOKED_AT].strip()
    if _START.match(head) or (len(head) <= _LABEL_LENGTH and _LABEL_LINE.match(head)):
        return True
    small = head.lower()
    return not _TELLING.isdisjoint(_WORD.findall(small)) and bool(_SMALL.search(small))


def opens_furniture(paragraph: str) -> bool:
    """Tell whether a line is the heading of what follows a story to the end of its page."""
    return len(paragraph) <= _HEADING_LENGTH and bool(_HEADING_LINE.match(paragraph.strip()))
