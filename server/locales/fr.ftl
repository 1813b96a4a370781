### Les mots de l’interface en français. Clés et variables identiques à celles de en.ftl.

## Every page

skip = Aller au contenu
to-desk = Comity, vers le bureau
main-nav = Navigation principale
foot-nav = À propos de Comity
nav-desk = Bureau
nav-new = Nouveau dossier
nav-records = Répertoires
nav-authorities = Autorités
find = Trouver une autorité
language = Langue
theme = Apparence
theme-system = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
sign-out = Se déconnecter
keys = Raccourcis clavier
accessibility = Accessibilité
data-protection = Protection des données
personal-data = données à caractère personnel
optional = facultatif
error = Erreur
choose = Veuillez choisir
of = { $n } sur { $all }
back = Retour
back-to-case = Retour au dossier
path = Chemin

## When and how much

today = Aujourd’hui
yesterday = Hier
when-today = aujourd’hui, { $hour }
when-yesterday = hier, { $hour }
when-day = { $date }, { $hour }
due-today = Échéance aujourd’hui
due-tomorrow = Échéance demain
due-in-days = { $days ->
    [one] Dans { $days } jour ouvrable
   *[other] Dans { $days } jours ouvrables
}
due-late = En retard
due-late-days = { $days ->
    [one] { $days } jour ouvrable de retard
   *[other] { $days } jours ouvrables de retard
}
due-met = Respectée
due-met-days = { $days ->
    [one] Respectée, { $days } jour ouvrable d’avance
   *[other] Respectée, { $days } jours ouvrables d’avance
}
due-missed = Non respectée
due-missed-days = { $days ->
    [one] Dépassée de { $days } jour ouvrable
   *[other] Dépassée de { $days } jours ouvrables
}
due-stopped = Suspendue
due-none = Pas d’échéance
clock-calendar = Jours ouvrables comptés dans : { $country }
date-proposed-ours = Vous proposez
date-proposed-theirs = L’autre partie propose
partial-hint = Le jour et le mois peuvent rester vides s’ils ne sont pas connus.
date-day = Jour
date-month = Mois
date-year = Année
date-from = Du
date-to = Au
size-kb = { $n } ko
size-mb = { $n } Mo

## The case

case-opened = ouvert
track = Déroulement du dossier
track-due = échéance { $date }
jump = Parties du dossier
section-facts = Données
section-questions = Questions et réponses
section-messages = Messages
section-files = Fichiers
section-clocks = Échéances
section-actions = Autres actions
section-history = Historique
section-parties = Parties
rail = Échéances, actions, historique
party-ours = votre autorité
recipients-done = { $done } sur { $of } traités
understands = comprend
other-understands = L’autre partie comprend : { $languages }. Si possible, veuillez écrire dans l’une de ces langues.
facts-hidden = À ce stade du dossier, les données à caractère personnel ne vous sont pas visibles.
facts-personal = Seules les parties au dossier voient les données à caractère personnel.
not-given = non indiqué
version-changed = Version { $n }, { $when }
versions-title = Versions antérieures
erased = effacé
mask-hidden = nom masqué
mask-empty = pas encore indiqué
written-in = rédigé en : { $language }
law-article = { $act }, art. { $article }
question-n = Question { $n }.{" "}
question-link = question { $n }
question-open = Pas encore de réponse
question-reopened = Une nouvelle réponse a été demandée
questions-none = Aucune question à afficher.
answer = Réponse
answer-none = pas de réponse
answer-yes = Oui
answer-no = Non
answer-unknown = Non connu
answer-cannot = Impossible de répondre
answer-file = fichier
answer-final = définitive
answer-draft = brouillon, visible de votre seule autorité
answer-comment = Commentaire
answer-comment-yours = Commentaire
answer-yours = Votre réponse
answer-change = Modifier cette réponse
answer-next = Répondre aux questions
answers-earlier = { $n ->
    [one] { $n } réponse antérieure
   *[other] { $n } réponses antérieures
}
second-beside = À côté
second-hide = Masquer la seconde langue
second-show = Afficher une seconde langue
second-choose = Seconde langue
text-language = Langue de ce texte
languages-understood = Comprises par l’autre partie
languages-other = Autres langues
tongue-doubt = Ce texte est indiqué comme étant en { $marked }, mais semble être en { $seems }. L’indication est-elle juste ?
tongue-mark = Indiquer { $seems }
tongue-set = Langue indiquée : { $seems }, d’après le texte. Modifiez l’indication si elle est fausse.
tongue-sent = C’est fait. L’un des textes est indiqué comme étant en { $marked }, mais semble être en { $seems }. Si l’indication est fausse, signalez-le à l’autre partie dans un message.
tongue-far = L’autre partie n’indique pas comprendre cette langue.
entry-own = reste dans votre autorité
entry-only = réservé à : { $slots }
entry-retracted = retiré par son auteur
entry-about = Au sujet de
messages-none = Pas encore de messages.
messages-both = Les deux parties lisent les messages ; les notes internes restent dans votre autorité.
messages-many = Chaque partie lit ce que la procédure lui montre ; les notes internes restent dans votre autorité.
write = Écrire
files-none = Aucun fichier.
files-hint = PDF, images, textes et documents bureautiques, 10 Mo au plus chacun.
file-hidden = Fichier, pas encore visible pour vous
file-kept = Conserver le fichier déjà choisi
clocks-none = Aucune échéance.
actions-none = Il n’y a rien d’autre à faire pour le moment.
which-questions = Quelles questions
history-opened = { $who } a ouvert le dossier
history-passed = Échéance passée : { $clock }
history-whole = { $n ->
    [one] Historique complet, { $n } entrée
   *[other] Historique complet, { $n } entrées
}
history-title = Historique
who-us = Votre autorité
who-system = Comity
rating-of = Évaluation :
mark-1 = Très insuffisant
mark-2 = Insuffisant
mark-3 = Passable
mark-4 = Bien
mark-5 = Très bien
here-us = un collègue
here-them = consulte le dossier en ce moment

## The desk

desk-title = { $late ->
    [0] Bureau : { $ours } à traiter
   *[other] Bureau : { $ours } à traiter, { $late } en retard
}
next = Que faire maintenant
next-of = Les trois premiers des { $n } qui vous attendent
next-none = Rien ne vous attend.
counts = Dossiers selon ce qu’ils attendent
view-open = Dossiers ouverts
view-ours = Vous attendent
view-late = En retard
view-theirs = Attendent l’autre partie
view-drafts = Brouillons
view-over = Terminés
unread = non lu
unread-n = non lus : { $n }
mark-read = Marquer comme lu
answered-of = { $n } réponses sur { $all }
date-to-answer = Une date vous a été proposée
col-case = Dossier
col-other = Autre partie
col-state = État
col-reason = Pourquoi il est ici
col-due = Échéance
open-case = Ouvrir
desk-empty = Aucun dossier ici.
desk-all = Afficher tous les dossiers ouverts
desk-order = l’échéance la plus proche en premier
desk-shown = { $n ->
    [one] { $n } dossier affiché
   *[other] { $n } dossiers affichés
}
next-page = Page suivante

## Keys

keys-move = se déplacer
keys-open = ouvrir
keys-read = marquer comme lu
keys-find = chercher
keys-all = tous les raccourcis
keys-off = Désactiver les touches simples
keys-on = Activer les touches simples
keys-state-on = Les touches simples sont activées.
keys-state-off = Les touches simples sont désactivées.
keys-intro = Ces touches agissent sur le bureau et dans les listes tant que vous n’écrivez pas. Vous pouvez les désactiver, par exemple si vous dictez à votre ordinateur.

## What the page says while it is live

conn-live = En direct
conn-offline = Hors ligne
live-lost = Pas de connexion. Ce que vous voyez n’est peut-être plus à jour. Ce que vous écrivez est conservé ici.
live-retry = Réessayer
live-back = La connexion est rétablie. Tout est à jour.
live-new = Une nouvelle version de Comity est disponible. Terminez ce que vous écrivez, puis chargez-la.
live-held = Des changements attendent tant que vous êtes ici. Les afficher
live-meanwhile = Ceci a changé pendant que vous écriviez. Votre texte est conservé.
live-compare = Afficher le changement
live-gone = Ce dossier ne vous est plus visible.
live-sending = Envoi…
live-kept = Votre texte est conservé.
live-just = à l’instant
live-vanished = Ce n’est plus possible : le dossier a changé.
live-signed-out = Vous êtes déconnecté. Votre texte est conservé dans cet onglet.
live-reload = Recharger la page
live-not-a-frame = Ceci n’est pas une trame : un objet JSON avec les champs connus est attendu.
live-unknown-type = Il n’existe pas de trame de ce type.
live-wrong-field = Un champ manque, n’appartient pas à cette trame ou contient ce qui n’est pas permis.
live-unknown-topic = Ceci n’est pas le nom d’un sujet.
live-too-many-topics = Trop de sujets sur cette connexion. Veuillez d’abord en quitter un.
live-busy = Ceci ne peut être affiché pour le moment. Veuillez redemander dans un instant.

## Signing in

sign-in = Se connecter
sign-in-intro = Pour les agents des autorités participantes.
email = Adresse électronique
password = Mot de passe
sign-in-again = Veuillez vous connecter pour continuer. Vous reviendrez ensuite où vous étiez.

## Finding an authority

authorities-title = Autorités
authorities-intro = Cherchez par nom dans n’importe quelle langue, par ville ou par domaine de compétence.
authorities-query = Nom, ville ou domaine de compétence
authorities-country = Pays
authorities-any = Tous les pays
authorities-search = Chercher
authorities-found = { $n ->
    [0] Aucune autorité trouvée
    [one] { $n } autorité trouvée
   *[other] { $n } autorités trouvées
}
authorities-none-hint = Essayez avec moins de mots, ou seulement le pays.
authorities-ask = Nouveau dossier avec cette autorité
why-name = nom
why-town = ville
why-competence = compétente pour

## A new case

compose-choose = Que souhaitez-vous faire ?
compose-none = Il n’y a rien que vous puissiez ouvrir.
compose-title = Nouveau dossier : { $procedure }
draft-title = Brouillon : { $title }
compose-draft = Brouillon, visible de votre seule autorité
compose-whom = À qui vous vous adressez
compose-whom-home = Quelles autorités de votre pays
compose-what = Ce que vous demandez
compose-send = Pour quand vous en avez besoin
compose-personal = Les champs portant ce signe sont des données à caractère personnel.
compose-find = Trouver l’autorité
compose-desk = { $country } : le pays décide qui répond
compose-desk-goes = va à : { $authority }
compose-questions-hint = Les questions sont déjà traduites. L’autre partie les lit dans sa propre langue.
compose-chosen = { $n } choisies sur { $all }
compose-fixed = toujours posée
compose-along = posée en même temps, le cas échéant :
compose-update = Mettre à jour le formulaire
compose-update-hint = montre ce qu’il faut encore pour ce choix
compose-review = Vérifier et envoyer
compose-missing = Avant de pouvoir envoyer
compose-ready = Tout le nécessaire est là.
compose-need-whom = Choisissez une autorité
compose-need-field = À remplir : { $field }
compose-need-question = Choisissez au moins une question
compose-to = À
compose-subject = Objet
compose-questions = Questions
compose-nobody = personne pour l’instant
compose-change = Modifier
compose-saved = Enregistré { $when }, visible de votre seule autorité
compose-language-note = { $authority } comprend : { $languages }. Si possible, écrivez dans l’une de ces langues et indiquez-la sous le texte.

## Sending and refusing

problem = Il y a un problème
problem-kept = Rien n’a été envoyé. Ce que vous avez saisi est conservé ci-dessous.
stale = Le dossier a changé depuis que vous avez ouvert cette page. Consultez-le tel qu’il est maintenant, puis envoyez à nouveau.
stale-look = Consulter le dossier
reused = Ce formulaire a déjà été envoyé avec un autre contenu. Vérifiez votre saisie, puis envoyez-la à nouveau si c’est bien voulu.
unsure = Il n’est pas certain que cela ait été fait. Appuyez de nouveau sur le même bouton : rien ne sera fait deux fois.
busy = Comity est occupé. Rien n’a été fait ; votre saisie est conservée. Veuillez envoyer à nouveau.
parked = Ce dossier ne peut être modifié pour le moment : une erreur s’y est produite plusieurs fois de suite. Votre saisie est conservée. Réessayez dans une minute.
action-gone = Cette action n’est plus possible.
action-not-now = « { $action } » n’est pas possible maintenant : le dossier en est à « { $state } ».

## Pages that say why not

error-home = Vers le bureau

refusal-unknown-action = Cette action n’existe pas ici.
refusal-wrong-state = Ce n’est pas possible dans l’état actuel du dossier. Quelqu’un a peut-être agi entre-temps.
refusal-not-your-turn = Cela revient à l’autre partie.
refusal-not-your-role = Votre rôle ne le permet pas.
refusal-guard = Ce n’est pas encore possible.
refusal-nobody-to-address = Personne dans le registre ne peut recevoir ceci dans les pays concernés.
refusal-faults = Une partie des données n’est pas conforme.
refusal-unknown-procedure = Cette procédure n’existe pas.
refusal-already-open = Le dossier est déjà ouvert.
refusal-held = Il existe déjà une fiche identique pour : { $fields }.
refusal-not-open = Le dossier n’est pas ouvert.
refusal-already-registered = Figure déjà au registre.
refusal-not-registered = Ne figure pas au registre.
refusal-unknown-person = Cette personne ou ce programme n’existe pas ici.
refusal-last-administrator = Il doit rester au moins un administrateur.
refusal-form-complete = Des champs obligatoires sont encore vides.
refusal-questions-some = Choisissez au moins une question.
refusal-addressee-chosen = Choisissez à qui vous vous adressez.
refusal-questions-all-answered = Chaque question doit d’abord avoir une réponse.
refusal-questions-some-answered = Au moins une question doit d’abord avoir une réponse.
refusal-questions-some-new = Il n’y a pas de nouvelle réponse à envoyer.

fault-comment-required = Un commentaire est nécessaire avec cette réponse
fault-control-characters = Contient des caractères qui ne peuvent être affichés
fault-country = « { $value } » n’est pas un pays connu ici
fault-date = « { $value } » n’est pas une date
fault-date-past = La date doit être à venir
fault-date-too-far = La date est trop lointaine
fault-email = Ceci n’est pas une adresse électronique
fault-language = Indiquez la langue du texte
fault-mark = Choisissez une note de 1 à 5
fault-not-a-list = Une liste est attendue
fault-not-a-text = Un texte est attendu
fault-not-an-object = Des valeurs nommées sont attendues
fault-not-in-list = « { $value } » ne figure pas dans la liste
fault-not-in-procedure = Cette autorité ne participe pas à la procédure
fault-unknown-entry = Cette entrée n’est pas la vôtre ou a déjà été retirée
fault-other-country = Cette autorité est dans un autre pays
fault-number = Un nombre est attendu
fault-only-one = N’en choisissez qu’une
fault-own-authority = Cette autorité est déjà partie au dossier
fault-partial-date = « { $value } » n’est pas une date ; le jour et le mois peuvent rester vides
fault-required = Ceci est nécessaire
fault-span = La première date doit précéder la seconde
fault-period = Le dernier jour précède le premier
fault-too-long = { $most } caractères au plus
fault-too-many = { $most } au plus
fault-unknown-authority = Cette autorité n’existe pas
fault-unknown-field = « { $name } » n’est pas connu ici
fault-unknown-file = Ce fichier n’existe pas
fault-unknown-question = « { $name } » n’est pas parmi les questions
fault-url = Ceci n’est pas une adresse web
fault-yes-or-no = Oui ou non est attendu

## Help

access-title = Déclaration d’accessibilité
access-1 = Comity est conçu pour respecter les WCAG 2.2, niveau AA. Chaque page fonctionne au clavier seul, sans scripts, agrandie à 400 %, avec des couleurs forcées et des mouvements réduits.
access-2 = Chaque page est vérifiée par programme à chaque modification, et à la main avec un lecteur d’écran avant chaque version.
access-3 = Si quelque chose vous gêne, écrivez à l’administrateur de votre autorité, qui transmettra.
privacy-title = Protection des données
privacy-1 = Seules les parties voient un dossier. Chaque champ contenant des données à caractère personnel porte un signe, et l’autre partie ne le voit que lorsque la procédure le permet.
privacy-2 = Aucune page ne va chercher quoi que ce soit ailleurs, et aucun cookie n’est déposé hormis ceux de la connexion et de vos choix de langue et d’apparence.
privacy-3 = Les données à caractère personnel sont bloquées puis effacées selon les délais de chaque procédure. Les courriels et les adresses des pages n’en contiennent pas.

## The demonstration

demo-title = Démonstration
demo-intro = Prenez la place de l’un des deux agents. Ce que fait une partie, l’autre le voit aussitôt, chacune dans sa langue.
demo-side = { $authority }, { $country }
demo-step-in = Prendre cette place
demo-both = Voir les deux côtés à la fois
demo-both-hint = Deux fenêtres côte à côte : { $left } à gauche, { $right } à droite. Agissez dans l’une et regardez l’autre.
demo-frame = La page de { $name }
demo-others = Autres personnes
demo-data = Toutes les personnes et tous les dossiers sont inventés. Tout est recréé à chaque démarrage de la démonstration.
demo-tries = Ce que vous pouvez essayer
demo-group-inside = À l’intérieur d’un pays
demo-group-alert = Alertes : une autorité en avertit beaucoup d’autres
demo-group-notification = Notifications : une règle est annoncée et commentée
demo-group-more = Autres
demo-place-inside-approve-sending = Approuver une demande avant qu’elle ne quitte le pays
demo-place-inside-approve-sending-hint = Une chambre ne peut pas envoyer seule. Lisez sa demande, puis approuvez-la ou renvoyez-la avec un commentaire.
demo-place-inside-approve-reply = Approuver des réponses avant leur envoi
demo-place-inside-approve-reply-hint = Les réponses sont écrites et, hors leur auteur, vous seul les lisez. Approuvez-les ou renvoyez-les.
demo-place-inside-hand-on = Transmettre une demande
demo-place-inside-hand-on-hint = Une nouvelle demande : confiez-la à un collègue, transmettez-la à une autre autorité ou répartissez ses questions.
demo-place-inside-shared = Voir une demande répartie se compléter
demo-place-inside-shared-hint = Trois autorités répondent, chacune pour sa partie. Deux ont répondu ; la page montre ce qui manque encore.
demo-place-inside-part = Répondre à une partie
demo-place-inside-part-hint = La partie attend sur votre bureau. Avec votre réponse, l’autorité qui a demandé a tout reçu.
demo-place-inside-referral = Trancher un différend
demo-place-inside-referral-hint = Le demandeur juge la réponse insuffisante. Donnez-lui raison et transmettez au coordinateur de l’autre côté, ou rejetez.
demo-place-alert-send = Suivre une alerte que vous avez envoyée
demo-place-alert-send-hint = Voyez quels pays l’ont transmise. Corrigez-la, notez qu’elle est contestée, ou révoquez-la.
demo-place-alert-masked = Transmettre une alerte sans voir le nom
demo-place-alert-masked-hint = Vous voyez la profession et la portée, mais pas le nom. Choisissez les autorités de votre pays qui doivent tout voir.
demo-place-alert-handle = Traiter une alerte
demo-place-alert-handle-hint = Le nom vous est montré. Dites si elle concerne votre autorité, ou demandez davantage à l’expéditeur.
demo-place-alert-object = S’opposer à la clôture d’une alerte
demo-place-alert-object-hint = Son expéditeur veut la clore. Opposez-vous avant la fin du délai, et elle reste ouverte.
demo-place-notification-broadcast = Envoyer une notification à tous les pays
demo-place-notification-broadcast-hint = Votre ministère relit ce qui quitte le pays. L’envoi ouvre la période de statu quo.
demo-place-notification-comment = Commenter au nom de la Commission
demo-place-notification-comment-hint = Commentez pour tous ou pour le seul pays notifiant, ou émettez un avis circonstancié qui prolonge le statu quo.
demo-place-notification-state = Commenter au nom d’un pays
demo-place-notification-state-hint = Transmettez la notification dans votre pays, commentez-la, émettez un avis.
demo-place-notification-notifier = Répondre aux commentaires, modifier le projet
demo-place-notification-notifier-hint = Vous avez annoncé la règle. Répondez aux questions ; après une modification, le texte antérieur reste lisible.
demo-place-more-compose = Poser votre propre question
demo-place-more-compose-hint = Choisissez une procédure, une autorité et les questions. L’envoi se fait quand vous le dites.
demo-place-more-check = Vérifier un registre en deux jours ouvrables
demo-place-more-check-hint = Une vérification urgente : le délai se compte en jours ouvrables de votre pays.
demo-place-more-area = Introduire un nouveau domaine
demo-place-more-area-hint = Un administrateur dépose un domaine sous forme de dossier. Il apparaît aussitôt sur tous les bureaux ouverts.

## Countries, as the Union writes their codes

country-AT = Autriche
country-BE = Belgique
country-BG = Bulgarie
country-CH = Suisse
country-CY = Chypre
country-CZ = Tchéquie
country-DE = Allemagne
country-DK = Danemark
country-EE = Estonie
country-EL = Grèce
country-ES = Espagne
country-EU = Union européenne
country-FI = Finlande
country-FR = France
country-HR = Croatie
country-HU = Hongrie
country-IE = Irlande
country-IS = Islande
country-IT = Italie
country-LI = Liechtenstein
country-LT = Lituanie
country-LU = Luxembourg
country-LV = Lettonie
country-MT = Malte
country-NL = Pays-Bas
country-NO = Norvège
country-PL = Pologne
country-PT = Portugal
country-RO = Roumanie
country-SE = Suède
country-SI = Slovénie
country-SK = Slovaquie
country-UK = Royaume-Uni

## Languages

language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-ga = irlandais
language-hr = croate
language-hu = hongrois
language-is = islandais
language-it = italien
language-lt = lituanien
language-lv = letton
language-mt = maltais
language-nb = norvégien bokmål
language-nl = néerlandais
language-nn = norvégien nynorsk
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sk = slovaque
language-sl = slovène
language-sv = suédois

## Ce que les programmes apprennent quand une demande n’a pas été exécutée

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Une autre fiche contient la même chose
problem-wrong-password = L’adresse électronique ou le mot de passe est incorrect.
problem-cross-site = Cette demande ne venait pas d’une page de Comity et n’a pas été exécutée.
problem-method = Cette adresse ne s’utilise pas ainsi.
problem-stale = Le dossier a changé depuis votre dernière lecture.
problem-too-large = C’est trop volumineux.
problem-media-type = Ce type de contenu n’est pas accepté ici.
problem-if-match = La demande doit indiquer l’état du dossier auquel elle s’applique.
problem-too-often = Trop de demandes. Veuillez patienter un instant.
problem-ours = Un problème est survenu de notre côté. Si vous avez vu une confirmation, rien n’est perdu.
problem-busy = Comity n’est pas prêt pour le moment. Veuillez réessayer sous peu.
problem-parked = Ce dossier est suspendu un instant.
problem-request = Cette demande n’a pas pu être comprise.
problem-unauthenticated = Personne n’est connecté, ou la clé n’est pas valable.
problem-missing = Ceci n’existe pas ici ou ne vous est pas visible.
problem-too-slow = La demande a pris trop de temps.
problem-cut-off = La demande s’est interrompue avant la fin.
problem-not-utf8 = La demande n’est pas écrite en UTF-8.
problem-not-json = La demande n’est pas un JSON lisible ici.
problem-query = Un paramètre de l’adresse est inconnu ou non conforme.
problem-cursor = Le curseur n’appartient pas à cette liste.
problem-reset = Cette position n’est plus connue. Relisez tout.
problem-key = La clé d’idempotence n’est pas conforme.
problem-key-running = Une demande portant la même clé d’idempotence est encore en cours.
problem-key-reused = La clé d’idempotence a déjà servi à autre chose.
problem-unsure = Il n’est pas certain que cela ait été fait. Redemandez avec la même clé d’idempotence.
detail-not-utf8 = À partir de l’octet { $byte }, c’est autre chose.
detail-not-json = Illisible à la ligne { $line }, colonne { $column } : mal formé, trop imbriqué ou nommé deux fois.
detail-query = Il s’agit de « { $name } ».
detail-too-large = { $most } octets au plus sont acceptés.
detail-too-often = Réessayez dans { $seconds } secondes.
detail-parked = Une erreur s’est produite plusieurs fois de suite dans ce dossier, il est donc suspendu pendant une minute. Rien de ce qui a été enregistré n’est perdu et les autres dossiers ne sont pas touchés.
fault-file-empty = « { $name } » est vide
fault-file-differs = Le contenu de « { $name } » n’est pas ce que disent son nom ou son type
fault-file-name = Le fichier doit avoir un nom de { $most } caractères au plus

link-origin = Demandé par le dossier
link-opening = en cours d’ouverture
link-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}

## Ce qui distingue deux versions d’un paquet

diff-none = Il n’y a aucune différence.
diff-added = { $of } : { $kind } { $name } : nouveau
diff-removed = { $of } : { $kind } { $name } : supprimé
diff-changed = { $of } : { $kind } { $name } : modifié
diff-reworded = { $of } : { $kind } { $name } : « { $from } » devient « { $to } »
diff-changed-from = { $of } : { $kind } { $name } : { $what } était « { $from } », est « { $to } »
diff-kind-pack = paquet
diff-kind-procedure = procédure
diff-kind-form = formulaire
diff-kind-question-set = série de questions
diff-kind-stories = récits
diff-kind-list = liste
diff-kind-code = code
diff-kind-text = texte
diff-kind-slot = partie
diff-kind-state = état
diff-kind-step = étape
diff-kind-clock = délai
diff-kind-link = lien
diff-kind-part = élément
diff-kind-action = action
diff-kind-input = saisie
diff-kind-mask = nom composé de champs
diff-kind-field = champ
diff-kind-section = section
diff-kind-heading = rubrique
diff-kind-question = question

## Domaines de droit, pour les administrateurs

areas-title = Domaines
areas-intro = Domaines de droit en service, chacun sous forme de données. Une nouvelle version est vérifiée avant que quiconque la voie ; les dossiers ouverts gardent la leur.
areas-in-use = En service
areas-area = Domaine
areas-version = Version
areas-latest = pour les nouveaux dossiers
areas-open = Dossiers ouverts
areas-procedures = Procédures
areas-languages = Langues
areas-new = Apporter un domaine ou une version
areas-new-hint = Le contenu du paquet dans un fichier ZIP. Il est d’abord vérifié ; rien ne change sans votre accord.
areas-file = Paquet ZIP
areas-check = Vérifier
areas-whole = Complet, pas encore en service
areas-use = Mettre en service
areas-changes = Ce qui changerait
areas-all-new = Le domaine est nouveau, ou rien ne diffère de la version en service.
areas-since = Depuis la version { $version }
areas-others = Autres versions en service
areas-no-others = Aucune.
areas-report = Rapport de vérification
areas-where = Où
areas-what = Ce qui ne va pas, et que faire
areas-nothing-changed = Rien n’a changé pour personne.
areas-again = Corriger et réessayer
areas-texts = Textes par type et langue
areas-complete = complet
areas-row-questions = Questions
areas-row-lists = Listes de réponses
areas-row-forms = Libellés de formulaires
areas-row-procedures = États, actions et autres
areas-translators = Pour les traducteurs
areas-xlsx = Toutes les langues dans un classeur (XLSX)
areas-zip = Les fichiers du paquet (ZIP)
areas-texts-hint = Ce qui revient est comparé texte par texte. S’il n’y a pas d’erreur, c’est une nouvelle version, que vous mettez ensuite en service.
areas-texts-file = Textes traduits (XLSX ou XLIFF)
areas-texts-version = Nom de la nouvelle version
areas-refused = { $n ->
    [one] Refusé : { $n } point à corriger
   *[other] Refusé : { $n } points à corriger
}
areas-keep = { $n ->
    [one] Rien ne change sans votre accord. { $n } dossier ouvert garde sa version.
   *[other] Rien ne change sans votre accord. { $n } dossiers ouverts gardent leur version.
}
fault-unknown-official = Cet agent n’agit pas pour votre autorité, ou pas dans le rôle requis.
fault-no-desk = Ce pays n’a pas d’autorité qui reçoit les demandes pour d’autres. Choisissez une autorité.
refusal-allocated-some = Le dossier n’est encore attribué à personne.
refusal-allocated-to-me = Le dossier est attribué à un autre agent de votre autorité.
reach-nobody-inside = Aucune autre autorité de votre pays qui pourrait être désignée ici ne participe à cette procédure.
reach-nobody = Il n’y a personne à désigner ici qui ne participe déjà au dossier.
reach-no-official = Personne en particulier
reach-stays = Reste ici
desk-allocated = Vous est attribué
history-joined = { $who } participe désormais
history-left = { $who } ne participe plus

## What everybody reads

public-title = Registre public
public-home = Comity, vers le registre public
public-intro = Ce que les autorités ont publié. Chacun peut le lire, sans se connecter.
public-none = Rien n’est public pour le moment.
public-count = { $n ->
    [one] { $n } publication
    [many] { $n } publications
   *[other] { $n } publications
}
public-feed = Fil d’actualités (Atom)
public-order = Du plus récent au plus ancien
public-what = Publication
public-from = De
public-published = Publié le
public-updated = Dernière modification
public-about = À propos de cette publication
public-programs = Pour les programmes
public-file = Fichier non public
public-gone = N’est plus public
public-gone-when = { $number } a été retiré le { $date }.
public-gone-why = Ce qui se trouvait ici ne peut plus être lu. Les copies faites par d’autres sont périmées.
public-gone-list = Ce qui est public maintenant
public-since = Public depuis le
problem-withdrawn = Ce n’est plus public.
detail-withdrawn = Retiré : { $since }.
refusal-case-public = Le dossier n’est pas public.
case-blocked = Le contenu de ce dossier est verrouillé depuis le { $since } et n’est visible par personne. Il sera effacé après le { $until }.

# Repositories
records-title = Répertoires
records-intro = Ce que les autorités tiennent ici les unes pour les autres, à consulter par toute personne habilitée.
records-nowhere = Aucun domaine en service n’a de répertoire.
records-n = { $n ->
    [0] Aucune fiche
    [one] { $n } fiche
   *[other] { $n } fiches
}
records-on = { $n ->
    [0] Aucune fiche en vigueur le { $day }
    [one] { $n } fiche en vigueur le { $day }
   *[other] { $n } fiches en vigueur le { $day }
}
records-new = Nouvelle fiche
records-query = Mots ou parties de mots, dans toute écriture
records-search = Chercher
records-any = Tous
records-day = En vigueur le
records-over = Aussi les fiches archivées
records-read = État au { $day }, { $hour }.
records-again = Relire
records-none = Rien ici ne correspond à votre recherche.
records-all = Afficher toutes les fiches
records-empty = Rien n’a encore été inscrit.
records-period = En vigueur
record-version = Version { $n }
record-from = à partir du { $day }
record-until = jusqu’au { $day }
record-in-force = en vigueur : { $period }
record-entered = inscrite
