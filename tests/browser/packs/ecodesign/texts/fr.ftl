### Test results of products, fr. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Étiquetage énergétique et écoconception
pack-about = Les autorités de surveillance du marché se communiquent les résultats des essais de produits.
act-2009-125 = Directive 2009/125/CE sur l’écoconception

## The request

request-title = Demande sur l’essai d’un produit
request-slot-requester = autorité requérante
request-slot-responder = autorité chargée de répondre
request-state-draft = Brouillon
request-state-awaiting_acceptance = Demande envoyée
request-state-accepted = Acceptée
request-state-answered = Informations fournies
request-state-closed = Close
request-state-withdrawn = Retirée
request-state-refused = Refusée
request-state-discarded = Brouillon supprimé

## What to do, or whom we wait for

request-now-draft-ours = Veuillez compléter la demande, puis l’envoyer.
request-now-draft-ours-more = Seule votre autorité voit le brouillon.
request-now-awaiting_acceptance-ours = C’est à vous : veuillez accepter la demande, ou la refuser en indiquant le motif.
request-now-awaiting_acceptance-theirs = C’est à l’autre autorité ({ $other }) d’accepter ou de refuser la demande.
request-now-accepted-ours = C’est à vous : veuillez répondre aux questions, puis envoyer la réponse.
request-now-accepted-theirs = L’autre autorité ({ $other }) prépare la réponse.
request-now-answered-ours = À vous : lisez les réponses, puis clôturez la demande.
request-now-answered-theirs = Votre réponse est envoyée. En attente de la clôture : { $other }.
request-now-closed = La demande est close. Il n’y a plus rien à faire.
request-now-withdrawn = La demande a été retirée. Il n’y a plus rien à faire.
request-now-refused = La demande a été refusée. Le motif figure parmi les messages.
request-now-discarded = Le brouillon a été supprimé et son contenu effacé.
request-step-sent = Envoyée
request-step-accepted = Acceptée
request-step-answered = Réponse
request-step-closed = Close
request-clock-acceptance = Acceptation
request-clock-reply = Réponse à toutes les questions

## What can be done

request-action-edit = Enregistrer le brouillon
request-action-send = Envoyer la demande
request-action-send-done = { $who } : demande envoyée
request-action-discard = Supprimer le brouillon
request-action-discard-done = { $who } : brouillon supprimé
request-action-discard-hint = Tout le contenu du brouillon sera effacé. Cette opération est irréversible.
request-action-accept = Accepter la demande
request-action-accept-done = { $who } : demande acceptée
request-action-save_answers = Enregistrer comme brouillon
request-action-save_answers-hint = Seule votre autorité voit les brouillons de réponses.
request-action-reply = Envoyer la réponse
request-action-reply-done = { $who } : réponse envoyée
request-action-reply-hint = Toutes les réponses deviennent définitives et l’autre autorité les voit immédiatement.
request-action-close = Clore la demande
request-action-close-done = { $who } : demande close
request-action-message = Envoyer un message
request-action-message-done = { $who } : message envoyé
request-action-note = Enregistrer comme note interne
request-action-note-hint = Seule votre autorité la lit.
request-action-refuse = Refuser la demande
request-action-refuse-done = { $who } : demande refusée
request-action-withdraw = Retirer la demande
request-action-withdraw-done = { $who } : demande retirée

## What is given with it

request-input-reply-report = Rapport d’essai
request-input-message-text = Texte du message
request-input-message-files = Fichiers
request-input-note-text = Texte de la note
request-input-refuse-reason = Motif
request-input-refuse-text = Explication
request-input-withdraw-text = Motif

## Entries and notices

request-entry-message = Message
request-entry-note = Note interne
request-entry-refusal = Motif du refus
request-entry-withdrawal = Motif du retrait
request-notice-incoming = { $who } : nouvelle demande pour vous
request-notice-accepted = { $who } : votre demande a été acceptée
request-notice-answered = { $who } : réponse à toutes vos questions
request-notice-closed = { $who } : demande close
request-notice-message = { $who } : message pour vous
request-notice-refused = { $who } : votre demande a été refusée
request-notice-withdrawn = { $who } : demande retirée
request-notice-late = Un délai est dépassé

## The form

form-product-section-product = Le produit
form-product-section-grounds = Motif de la demande
form-product-group = Groupe de produits
form-product-brand = Marque
form-product-model = Modèle
form-product-manufacturer = Fabricant ou importateur
form-product-made_in = Pays du fabricant
form-product-declared = Valeurs déclarées
form-product-reason = Motif
form-product-reason_other = L’autre motif, dans vos propres termes

## The questions

heading-testing-results = Résultats d’essai
heading-testing-test = L’essai
heading-testing-outcome = Résultat
heading-testing-follow = Suites données
heading-testing-measures = Mesures
heading-testing-sharing = Partage des rapports et des coûts
question-testing-tested = Votre autorité a-t-elle fait tester { $product } ?
question-testing-accredited = Le laboratoire était-il accrédité pour cet essai ?
question-testing-compliant = { $product } satisfait-il aux exigences applicables au groupe { $group } ?
question-testing-deviation = De combien de pour cent la valeur mesurée s’écartait-elle de la valeur déclarée ?
question-testing-measure = Quelle mesure a été prise au sujet de { $product } sur votre territoire ?
question-testing-share_report = Pouvez-vous nous envoyer le rapport d’essai ?
question-testing-share_costs = Votre autorité partagerait-elle les coûts d’un nouvel essai ?

## The lists

list-groups-lamps = lampes
list-groups-refrigerators = réfrigérateurs
list-groups-washing_machines = lave-linge
list-groups-televisions = téléviseurs
list-groups-heaters = dispositifs de chauffage
list-groups-motors = moteurs électriques
list-groups-vacuum_cleaners = aspirateurs
list-reasons-complaint = Une plainte concernant le produit
list-reasons-market_check = Contrôle de marché planifié
list-reasons-label_doubt = Doutes sur l’étiquette
list-reasons-other = Autre motif
list-measures-none = aucune
list-measures-voluntary = action volontaire de l’entreprise
list-measures-withdrawn = retrait du marché
list-measures-banned = interdiction de vente
list-refusal_reasons-no_competence = Notre autorité n’est pas compétente en la matière
list-refusal_reasons-no_legal_ground = Aucune base juridique ne permet de communiquer ces informations
list-refusal_reasons-insufficient_information = La demande ne contient pas suffisamment d’informations
list-refusal_reasons-already_answered = La même demande a déjà reçu une réponse

## The alert and the register of tested models

alert-title = Alerte sur un modèle
alert-slot-sender = autorité expéditrice
alert-slot-recipient = destinataire
alert-state-sent = Envoyée à tous les pays
alert-state-closed = Close
alert-recipient-received = reçue
alert-recipient-noted = notée
alert-recipient-acting = agit
alert-now-draft-ours = Complétez l’alerte et envoyez-la.
alert-now-sent-ours = À vous : dites ce que vous faites, ou prenez note de l’alerte.
alert-now-sent-theirs = L’alerte est chez les autres pays. Leur avancement est indiqué ci-dessous.
alert-now-closed = L’alerte est close et reste lisible.
alert-now-withdrawn = L’alerte a été retirée. Le motif figure parmi les messages.
alert-step-sent = Envoyée
alert-step-closed = Close
alert-action-send = Envoyer à tous les pays
alert-action-send-done = { $who } : alerte envoyée à tous les pays
alert-action-act_too = Nous agissons aussi
alert-action-act_too-done = { $who } : agit aussi
alert-action-note_it = Prendre note
alert-action-note_it-done = { $who } : pris note
alert-action-add = Ajouter des informations
alert-action-add-done = { $who } : informations ajoutées
alert-action-close = Clore l’alerte
alert-action-close-done = { $who } : alerte close
alert-action-withdraw = Retirer l’alerte
alert-action-withdraw-done = { $who } : alerte retirée
alert-input-act_too-measure = Votre mesure
alert-input-add-text = Ce que vous ajoutez
alert-entry-added = Informations ajoutées
alert-entry-withdrawal = Motif du retrait
alert-notice-incoming = { $who } : nouvelle alerte
alert-notice-added = { $who } : informations ajoutées
alert-notice-closed = { $who } : alerte close
alert-notice-withdrawn = { $who } : alerte retirée
product-title = Modèle essayé
product-records = Modèles essayés
product-slot-keeper = essayé par
product-state-published = Publié
product-state-archived = Archivé
product-now-draft-ours = Complétez l’entrée et publiez-la.
product-now-published = L’entrée est publiée. Toute personne connectée la trouve.
product-now-archived = L’entrée est archivée et reste lisible.
product-step-published = Publié
product-step-archived = Archivé
product-action-publish = Publier
product-action-publish-done = { $who } : entrée publiée
product-action-update = Mettre à jour
product-action-update-done = { $who } : entrée mise à jour
product-action-archive = Archiver
product-action-archive-done = { $who } : entrée archivée
form-finding-section-finding = Le constat
form-finding-deviation = Écart en pour cent
form-finding-shown = Ce que l’essai a montré
form-finding-measure = Mesure prise
form-tested-section-test = L’essai
form-tested-result = Résultat
form-tested-tested_on = Date de l’essai
form-tested-laboratory = Laboratoire
list-results-compliant = satisfait aux exigences
list-results-deviates = s’écarte dans les limites de la tolérance
list-results-not_compliant = ne satisfait pas aux exigences
alert-state-draft = Brouillon
alert-state-withdrawn = Retirée
alert-state-discarded = Brouillon supprimé
alert-now-discarded = Le brouillon a été supprimé et son contenu effacé.
alert-action-edit = Enregistrer le brouillon
alert-action-discard = Supprimer le brouillon
alert-action-discard-done = { $who } : brouillon supprimé
alert-input-add-files = Fichiers
alert-input-withdraw-text = Motif
product-state-draft = Brouillon
product-state-discarded = Brouillon supprimé
product-now-discarded = Le brouillon a été supprimé et son contenu effacé.
product-action-edit = Enregistrer le brouillon
product-action-discard = Supprimer le brouillon
product-action-discard-done = { $who } : brouillon supprimé
form-finding-section-product = Le produit
form-finding-group = Groupe de produits
form-finding-brand = Marque
form-finding-model = Modèle
form-finding-manufacturer = Fabricant ou importateur
form-tested-section-product = Le produit
form-tested-group = Groupe de produits
form-tested-brand = Marque
form-tested-model = Modèle
form-tested-manufacturer = Fabricant ou importateur
