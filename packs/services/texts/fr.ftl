### Tous les textes de ce domaine en français. Les valeurs insérées ne changent pas de forme ; les phrases sont construites en conséquence.

pack-title = Services
pack-about = Les autorités se renseignent entre elles sur les entreprises et les indépendants qui fournissent des services au-delà d’une frontière.
act-2006-123 = Directive 2006/123/CE

## La demande

request-title = Demande concernant un prestataire de services
request-slot-requester = autorité requérante
request-slot-responder = autorité chargée de répondre

request-state-draft = Brouillon
request-state-awaiting_acceptance = Demande envoyée
request-state-accepted = Acceptée
request-state-clarification_requested = Précisions demandées
request-state-partially_answered = Réponse partielle
request-state-answered = Informations fournies
request-state-additional_information_requested = Complément demandé
request-state-closed = Close
request-state-withdrawn = Retirée
request-state-refused = Refusée
request-state-discarded = Brouillon supprimé

request-now-draft-ours = Veuillez compléter la demande, puis l’envoyer.
request-now-draft-ours-more = Seule votre autorité voit le brouillon.
request-now-awaiting_acceptance-ours = C’est à vous : veuillez accepter la demande, ou la refuser en indiquant le motif.
request-now-awaiting_acceptance-ours-more = Vous verrez les données à caractère personnel après avoir accepté.
request-now-awaiting_acceptance-theirs = C’est à l’autre autorité ({ $other }) d’accepter ou de refuser la demande.
request-now-awaiting_acceptance-theirs-more = D’ici là, elle voit l’activité, la forme juridique et les questions, mais pas l’identité du prestataire.
request-now-accepted-ours = C’est à vous : veuillez répondre aux questions, puis envoyer la réponse.
request-now-accepted-ours-more = Vous pouvez transmettre certaines réponses avant que les autres soient prêtes.
request-now-accepted-theirs = L’autre autorité ({ $other }) prépare la réponse.
request-now-clarification_requested-ours = C’est à vous : l’autre autorité ({ $other }) vous demande des précisions.
request-now-clarification_requested-ours-more = Son délai est suspendu jusqu’à votre réponse.
request-now-clarification_requested-theirs = C’est à l’autre autorité ({ $other }) de vous donner les précisions demandées.
request-now-clarification_requested-theirs-more = Votre délai est suspendu jusque-là.
request-now-partially_answered-ours = C’est à vous : veuillez répondre aux questions restantes, puis envoyer la réponse.
request-now-partially_answered-theirs = L’autre autorité ({ $other }) a répondu à une partie des questions et travaille aux autres.
request-now-partially_answered-theirs-more = Si ces réponses vous suffisent, vous pouvez déjà clore la demande.
request-now-answered-ours = C’est à vous : veuillez lire les réponses, puis clore la demande ou demander un complément.
request-now-answered-theirs = Votre réponse est envoyée. C’est à l’autre autorité ({ $other }) de clore la demande ou de demander un complément.
request-now-additional_information_requested-ours = C’est à vous : l’autre autorité ({ $other }) demande un complément d’information. Veuillez accepter, ou refuser en indiquant le motif.
request-now-additional_information_requested-theirs = C’est à l’autre autorité ({ $other }) de décider si elle fournit le complément d’information.
request-now-closed = La demande est close. Il n’y a plus rien à faire.
request-now-withdrawn = La demande a été retirée. Il n’y a plus rien à faire.
request-now-refused = La demande a été refusée. Le motif figure parmi les messages.
request-now-discarded = Le brouillon a été supprimé et son contenu effacé.

request-step-sent = Envoyée
request-step-accepted = Acceptée
request-step-partly = Réponse partielle
request-step-answered = Réponse
request-step-closed = Close

request-clock-acceptance = Acceptation
request-clock-reply = Réponse à toutes les questions

request-action-edit = Enregistrer le brouillon
request-action-send = Envoyer la demande
request-action-send-done = { $who } : demande envoyée
request-action-send-hint = L’autre autorité voit immédiatement l’activité, la forme juridique et les questions, et l’identité du prestataire seulement après avoir accepté.
request-action-discard = Supprimer le brouillon
request-action-discard-done = { $who } : brouillon supprimé
request-action-discard-hint = Tout le contenu du brouillon sera effacé. Cette opération est irréversible.
request-action-correct = Corriger les données
request-action-correct-done = { $who } : données corrigées
request-action-correct-hint = Vous pouvez corriger les données tant que l’autre autorité n’a pas accepté la demande.
request-action-accept = Accepter la demande
request-action-accept-done = { $who } : demande acceptée
request-action-accept-hint = Dès l’acceptation, votre autorité voit les données à caractère personnel, et la date souhaitée devient votre délai.
request-action-accept_with_date = Accepter et proposer une autre date
request-action-accept_with_date-done = { $who } : demande acceptée, autre date proposée
request-action-accept_with_date-hint = Dès l’acceptation, votre autorité voit les données à caractère personnel. La date souhaitée s’applique tant que l’autre autorité n’a pas approuvé la vôtre.
request-action-forward = Transmettre à une autre autorité de notre pays
request-action-forward-done = { $who } : demande transmise
request-action-forward-hint = L’autre autorité décide alors si elle accepte. La vôtre ne voit plus la demande.
request-action-propose_date = Proposer une autre date
request-action-propose_date-done = { $who } : autre date proposée
request-action-propose_date-hint = La date convenue s’applique tant que l’autre autorité n’a pas approuvé la vôtre.
request-action-agree_date = Approuver la date
request-action-agree_date-done = { $who } : date approuvée
request-action-decline_date = Ne pas approuver la date
request-action-decline_date-done = { $who } : date non approuvée
request-action-decline_date-hint = La date convenue reste inchangée.
request-action-ask_clarification = Demander des précisions
request-action-ask_clarification-done = { $who } : précisions demandées
request-action-ask_clarification-hint = Votre délai est suspendu jusqu’à la réponse de l’autre autorité.
request-action-give_clarification = Envoyer les précisions
request-action-give_clarification-done = { $who } : précisions envoyées
request-action-give_clarification-hint = Le délai de l’autre autorité recommence alors à courir.
request-action-save_answers = Enregistrer comme brouillon
request-action-save_answers-hint = Seule votre autorité voit les brouillons de réponses.
request-action-reply_partly = Transmettre ces réponses
request-action-reply_partly-done = { $who } : réponses transmises
request-action-reply_partly-hint = Les réponses transmises sont définitives et l’autre autorité les voit immédiatement.
request-action-reply = Envoyer la réponse
request-action-reply-done = { $who } : réponse envoyée
request-action-reply-hint = Toutes les réponses deviennent définitives et l’autre autorité les voit immédiatement.
request-action-ask_more = Demander un complément
request-action-ask_more-done = { $who } : complément demandé
request-action-ask_more-hint = Les questions choisies sont de nouveau ouvertes. Les réponses déjà données restent lisibles.
request-action-accept_more = Accepter de fournir un complément
request-action-accept_more-done = { $who } : complément accepté
request-action-accept_more-hint = La date souhaitée devient votre délai.
request-action-refuse_more = Refuser le complément
request-action-refuse_more-done = { $who } : complément refusé
request-action-refuse_more-hint = L’autre autorité lit votre motif. Vos réponses précédentes restent inchangées.
request-action-close = Clore la demande
request-action-close-done = { $who } : demande close
request-action-close-hint = La demande prend fin pour les deux autorités. L’autre autorité voit votre évaluation.
request-action-message = Envoyer un message
request-action-message-done = { $who } : message envoyé
request-action-message-hint = Les deux autorités le lisent. Veuillez ne pas nommer le prestataire tant que la demande n’est pas acceptée.
request-action-note = Enregistrer comme note interne
request-action-note-hint = Seule votre autorité la lit.
request-action-remind = Envoyer un rappel
request-action-remind-done = { $who } : rappel envoyé
request-action-refuse = Refuser la demande
request-action-refuse-done = { $who } : demande refusée
request-action-refuse-hint = La demande prend fin pour les deux autorités. L’autre autorité lit votre motif, et la vôtre ne voit plus les données à caractère personnel.
request-action-withdraw = Retirer la demande
request-action-withdraw-done = { $who } : demande retirée
request-action-withdraw-hint = La demande prend fin pour les deux autorités. L’autre autorité lit votre motif et ne voit plus les données à caractère personnel.

request-input-send-wish = Réponse souhaitée pour le
request-input-accept_with_date-date = Nous pouvons répondre pour le
request-input-forward-to = Transmettre à
request-input-forward-text = Pourquoi cette autorité
request-input-propose_date-date = Date proposée
request-input-ask_clarification-text = Points à préciser
request-input-give_clarification-text = Précisions
request-input-give_clarification-files = Fichiers
request-input-ask_more-text = Ce qu’il vous faut encore, et pourquoi
request-input-ask_more-wish = Souhaité pour le
request-input-refuse_more-text = Motif
request-input-close-timeliness = La réponse est-elle arrivée à temps ?
request-input-close-effort = La réponse était-elle utile et complète ?
request-input-message-text = Texte du message
request-input-message-files = Fichiers
request-input-note-text = Texte de la note
request-input-refuse-reason = Motif
request-input-refuse-text = Explication
request-input-withdraw-text = Motif

request-entry-forwarding = Motif de la transmission
request-entry-clarification = Précisions
request-entry-additional = Demande de complément
request-entry-refusal = Motif du refus
request-entry-message = Message
request-entry-note = Note interne
request-entry-withdrawal = Motif du retrait

request-notice-incoming = { $who } : nouvelle demande pour vous
request-notice-accepted = { $who } : votre demande a été acceptée
request-notice-date-proposed = { $who } : proposition d’une autre date
request-notice-forwarded = { $who } : votre demande a été transmise à une autre autorité
request-notice-date-agreed = { $who } : votre date a été approuvée
request-notice-date-declined = { $who } : votre date n’a pas été approuvée
request-notice-clarification-asked = { $who } : précisions demandées
request-notice-clarification-given = { $who } : voici les précisions que vous avez demandées
request-notice-partial = { $who } : réponse à une partie de vos questions
request-notice-answered = { $who } : réponse à toutes vos questions
request-notice-additional = { $who } : complément d’information demandé
request-notice-additional-refused = { $who } : complément d’information refusé
request-notice-closed = { $who } : demande close
request-notice-message = { $who } : message pour vous
request-notice-reminder = { $who } : rappel de cette demande
request-notice-refused = { $who } : votre demande a été refusée
request-notice-withdrawn = { $who } : demande retirée
request-notice-late = Un délai est dépassé

request-guard-no-proposal = L’autre autorité n’a proposé aucune date que vous puissiez approuver ou non. Elle vient peut-être d’être fixée.

## Les mesures à l’encontre d’un prestataire

derogation-title = Demande de mesures à l’encontre d’un prestataire de services
derogation-slot-host = État où le service est fourni
derogation-slot-establishment = État d’établissement

derogation-state-draft = Brouillon
derogation-state-requested = Mesures demandées
derogation-state-reported = L’État d’établissement a répondu
derogation-state-notified = Intention notifiée
derogation-state-taken = Mesures prises
derogation-state-settled = Réglé sans mesures
derogation-state-withdrawn = Retirée
derogation-state-discarded = Brouillon supprimé

derogation-now-draft-ours = Veuillez compléter la demande, puis l’envoyer.
derogation-now-draft-ours-more = Seule votre autorité voit le brouillon.
derogation-now-requested-ours = C’est à vous : veuillez vérifier les faits et indiquer les mesures prises ou envisagées, ou pourquoi il n’y en a pas.
derogation-now-requested-ours-more = La directive demande une réponse dans les plus brefs délais.
derogation-now-requested-theirs = C’est à l’autre autorité ({ $other }) de vérifier les faits et d’indiquer ses mesures.
derogation-now-requested-theirs-more = En cas d’urgence, vous pouvez prendre des mesures immédiatement, en indiquant les raisons.
derogation-now-reported-ours = C’est à vous : si cela suffit, veuillez régler l’affaire ; sinon, notifier votre intention de prendre des mesures.
derogation-now-reported-theirs = Votre réponse est envoyée. C’est à l’autre autorité ({ $other }) de régler l’affaire ou de notifier des mesures.
derogation-now-notified-ours = Les mesures peuvent être prises quinze jours ouvrables après la notification.
derogation-now-notified-theirs = L’autre autorité ({ $other }) a l’intention de prendre des mesures à l’issue de quinze jours ouvrables.
derogation-now-taken = Des mesures ont été prises. Il n’y a plus rien à faire ici.
derogation-now-settled = L’affaire est réglée sans mesures. Il n’y a plus rien à faire.
derogation-now-withdrawn = La demande a été retirée. Il n’y a plus rien à faire.
derogation-now-discarded = Le brouillon a été supprimé et son contenu effacé.

derogation-step-requested = Demande
derogation-step-reported = Réponse
derogation-step-notified = Notification
derogation-step-ended = Fin

derogation-clock-standstill = Pas de mesures avant la fin du

derogation-action-edit = Enregistrer le brouillon
derogation-action-send = Envoyer la demande
derogation-action-send-done = { $who } : demande envoyée
derogation-action-send-hint = L’autre autorité voit tout immédiatement, afin de pouvoir vérifier les faits sans délai.
derogation-action-discard = Supprimer le brouillon
derogation-action-discard-done = { $who } : brouillon supprimé
derogation-action-discard-hint = Tout le contenu du brouillon sera effacé. Cette opération est irréversible.
derogation-action-report = Envoyer la réponse
derogation-action-report-done = { $who } : mesures indiquées
derogation-action-settle = Régler sans mesures
derogation-action-settle-done = { $who } : affaire réglée
derogation-action-notify = Notifier l’intention de prendre des mesures
derogation-action-notify-done = { $who } : intention de prendre des mesures notifiée
derogation-action-notify-hint = Quinze jours ouvrables des institutions de l’Union commencent à courir ; aucune mesure ne peut être prise avant leur expiration.
derogation-action-take = Indiquer les mesures prises
derogation-action-take-done = { $who } : mesures prises
derogation-action-refrain = Renoncer aux mesures
derogation-action-refrain-done = { $who } : renonciation aux mesures
derogation-action-urgent = Prendre des mesures urgentes
derogation-action-urgent-done = { $who } : mesures urgentes prises
derogation-action-urgent-hint = Seulement si l’attente causait un préjudice. L’autre autorité lit les raisons immédiatement.
derogation-action-message = Envoyer un message
derogation-action-message-done = { $who } : message envoyé
derogation-action-message-hint = Les deux autorités le lisent.
derogation-action-note = Enregistrer comme note interne
derogation-action-note-hint = Seule votre autorité la lit.
derogation-action-remind = Envoyer un rappel
derogation-action-remind-done = { $who } : rappel envoyé
derogation-action-withdraw = Retirer la demande
derogation-action-withdraw-done = { $who } : demande retirée
derogation-action-withdraw-hint = La demande prend fin pour les deux autorités. L’autre autorité lit votre motif et ne voit plus les données à caractère personnel.

derogation-input-report-answer = Mesures
derogation-input-report-text = Quelles mesures, ou pourquoi aucune
derogation-input-report-files = Fichiers
derogation-input-notify-inadequate = Pourquoi les mesures de l’État d’établissement ne suffisent pas
derogation-input-notify-justified = Quelles mesures vous envisagez, et pourquoi elles remplissent les conditions de l’article 18
derogation-input-notify-informed = La Commission a été informée le même jour
derogation-input-take-text = Mesures prises
derogation-input-refrain-text = Motif
derogation-input-urgent-urgency = Pourquoi il n’était pas possible d’attendre
derogation-input-urgent-text = Mesures prises
derogation-input-urgent-informed = La Commission a été informée
derogation-input-message-text = Texte du message
derogation-input-message-files = Fichiers
derogation-input-note-text = Texte de la note
derogation-input-withdraw-text = Motif

derogation-entry-report = Réponse de l’État d’établissement
derogation-entry-inadequate = Pourquoi les mesures actuelles ne suffisent pas
derogation-entry-justified = Mesures envisagées
derogation-entry-measures = Mesures prises
derogation-entry-refrained = Motif de la renonciation
derogation-entry-urgency = Raisons de l’urgence
derogation-entry-message = Message
derogation-entry-note = Note interne
derogation-entry-withdrawal = Motif du retrait

derogation-notice-incoming = { $who } : nouvelle demande pour vous
derogation-notice-reported = { $who } : réponse à votre demande de mesures
derogation-notice-settled = { $who } : affaire réglée sans mesures
derogation-notice-intention = { $who } : intention de prendre des mesures
derogation-notice-taken = { $who } : mesures prises
derogation-notice-refrained = { $who } : renonciation aux mesures
derogation-notice-urgent = { $who } : mesures urgentes prises
derogation-notice-message = { $who } : message pour vous
derogation-notice-reminder = { $who } : rappel de cette demande
derogation-notice-withdrawn = { $who } : demande retirée
derogation-notice-standstill-over = Les quinze jours ouvrables sont écoulés

derogation-guard-informed = La Commission doit aussi être informée (article 35). Veuillez confirmer qu’elle l’a été.
derogation-guard-standstill = Aucune mesure ne peut être prise avant l’expiration de quinze jours ouvrables après la notification.

## Le formulaire des mesures

form-derogation-section-provider = Le prestataire
form-derogation-section-service = Le service
form-derogation-section-circumstances = Ce qui s’est passé

form-derogation-name = Nom du prestataire
form-derogation-legal_form = Forme juridique
form-derogation-registration_number = Numéro d’immatriculation
form-derogation-town = Ville
form-derogation-activity = Activité de service
form-derogation-place = Lieu de la prestation
form-derogation-facts = Le service, les circonstances et en quoi la sécurité est en jeu
form-derogation-measures_asked = Mesures demandées à l’État d’établissement

## Le formulaire

form-request-section-provider = Le prestataire
form-request-section-address = Adresse et contact
form-request-section-managers = Qui dirige l’entreprise
form-request-section-service = Le service
form-request-section-grounds = Pourquoi vous demandez

form-request-name = Nom du prestataire
form-request-trade_name = Nom commercial
form-request-legal_form = Forme juridique
form-request-register = Registre d’inscription
form-request-registration_number = Numéro d’immatriculation
form-request-vat_number = Numéro de TVA
form-request-country = Pays d’établissement
form-request-region = Région
form-request-town = Ville
form-request-postcode = Code postal
form-request-street = Rue et numéro
form-request-email = Courriel
form-request-website = Site internet
form-request-manager_surname = Nom
form-request-manager_first_name = Prénom
form-request-manager_birth_date = Date de naissance
form-request-manager_function = Fonction
form-request-other_managers = Autres dirigeants
form-request-activity = Activité de service
form-request-mode = Mode de prestation
form-request-description = Description du service
form-request-place = Lieu de la prestation
form-request-from = Du
form-request-to = Au
form-request-justification = Justification de la demande
form-request-justification_other = L’autre motif, dans vos propres termes

## Les questions

heading-request-provider = Questions sur le prestataire
heading-request-identity = Identité et immatriculation
heading-request-establishment = Établissement
heading-request-activity = Questions sur l’activité
heading-request-lawful = Exercice légal
heading-request-authorisation = Autorisation
heading-request-insurance = Assurance responsabilité professionnelle
heading-request-reliability = Questions sur la fiabilité
heading-request-repute = Honorabilité
heading-request-supervision = Contrôles et surveillance
heading-request-documents = Questions sur les documents

question-request-identified = Pouvez-vous identifier le prestataire, { $provider }, d’après les données fournies ?
question-request-name_correct = Le nom et la forme juridique du prestataire, { $provider }, sont-ils exacts ?
question-request-number_valid = Le numéro d’immatriculation du prestataire, { $provider }, est-il valable et l’inscription toujours en vigueur ?
question-request-vat_valid = Le numéro de TVA du prestataire, { $provider }, est-il valable ?
question-request-represented_by = Qui est habilité à représenter le prestataire, { $provider } ?
question-request-established = Le prestataire, { $provider }, est-il légalement établi sur votre territoire ?
question-request-status = Pourquoi le prestataire, { $provider }, n’est-il pas établi sur votre territoire ?
question-request-established_since = Depuis quelle date le prestataire, { $provider }, est-il établi sur votre territoire ?
question-request-genuine = Le prestataire, { $provider }, exerce-t-il effectivement une activité économique sur votre territoire, pour une durée indéterminée et au moyen d’une infrastructure stable ?
question-request-premises = De quels locaux, équipements et personnel le prestataire, { $provider }, dispose-t-il sur votre territoire ?
question-request-staff = Combien de personnes le prestataire, { $provider }, emploie-t-il sur votre territoire ?
question-request-elsewhere = Avez-vous connaissance d’établissements du prestataire, { $provider }, dans d’autres pays ?
question-request-elsewhere_where = Dans quels pays, et sous quel nom ?
question-request-pursued = Le prestataire, { $provider }, exerce-t-il l’activité { $activity } sur votre territoire ?
question-request-registered_for = Pour quelle activité le prestataire, { $provider }, est-il immatriculé ?
question-request-unlawful = Avez-vous connaissance d’éléments indiquant que le prestataire, { $provider }, exerce ses activités de manière illégale ?
question-request-unlawful_how = Quelles règles ne sont pas respectées, et depuis quand ?
question-request-authorisation_required = L’activité { $activity } est-elle soumise à autorisation sur votre territoire ?
question-request-authorisation_held = Le prestataire, { $provider }, est-il titulaire de cette autorisation ?
question-request-authorisation_scope = Que couvre l’autorisation, et à quelles conditions a-t-elle été délivrée ?
question-request-authorisation_valid = Pour quelle période l’autorisation est-elle valable ?
question-request-authorisation_withdrawn = Une autorisation du prestataire, { $provider }, a-t-elle déjà été suspendue, restreinte ou retirée ?
question-request-insured = Le prestataire, { $provider }, est-il couvert par une assurance responsabilité professionnelle ou une garantie comparable ?
question-request-insurance_kind = De quel type de couverture s’agit-il ?
question-request-insurance_abroad = La couverture s’étend-elle aux services fournis sur notre territoire ?
question-request-insurance_sum = Quel est le montant assuré par sinistre, en euros ?
question-request-insurance_equivalent = La couverture est-elle équivalente ou essentiellement comparable à celle exigée sur notre territoire ?
question-request-sanctions = Le prestataire, { $provider }, a-t-il fait l’objet d’actions disciplinaires ou administratives ou de sanctions pénales portant directement sur sa compétence ou sa fiabilité professionnelle ?
question-request-sanctions_kind = De quel type d’actions ou de sanctions s’agit-il ?
question-request-sanctions_which = Quelle action ou sanction a été prise, par quel organisme et en vertu de quelles dispositions ?
question-request-sanctions_final = La décision est-elle définitive ? Si un recours est pendant, veuillez indiquer la date à laquelle une décision est attendue.
question-request-insolvent = Une décision relative à une insolvabilité ou à une faillite frauduleuse a-t-elle été rendue ?
question-request-checked = Quel est le résultat des vérifications, inspections ou enquêtes effectuées à notre demande ?
question-request-measures = Votre autorité a-t-elle pris des mesures à l’encontre du prestataire, { $provider } ?
question-request-measures_which = Quelles mesures ont été prises, et sont-elles encore en vigueur ?
question-request-dangerous = Avez-vous connaissance d’actes ou de circonstances concernant le prestataire, { $provider }, susceptibles de causer un préjudice grave à la santé ou à la sécurité des personnes ou à l’environnement ?
question-request-genuine_document = Le document présenté par le prestataire, { $provider }, est-il authentique ?
question-request-document_date = À quelle date le document a-t-il été délivré ?
question-request-equivalent_document = Quel document de votre pays a une fonction équivalente à celui que nous exigeons ?

## Les listes

list-activities-f = construction
list-activities-f41 = construction de bâtiments
list-activities-f42 = génie civil
list-activities-f43-1 = démolition et préparation des sites
list-activities-f43-21 = installation électrique
list-activities-f43-22 = plomberie, chauffage et climatisation
list-activities-f43-3 = travaux de finition
list-activities-f43-9 = couverture et autres travaux spécialisés
list-activities-g = commerce et réparation
list-activities-g45-2 = entretien et réparation de véhicules automobiles
list-activities-g46 = commerce de gros
list-activities-g47 = commerce de détail
list-activities-g47-9 = vente à distance ou en ligne
list-activities-i = hébergement et restauration
list-activities-i55 = hôtels et hébergement similaire
list-activities-i55-2 = hébergement touristique et de courte durée
list-activities-i56-1 = restaurants
list-activities-i56-2 = traiteurs
list-activities-j62 = programmation et conseil informatiques
list-activities-l = activités immobilières
list-activities-l68-2 = location de biens immobiliers propres ou loués
list-activities-l68-3 = agences immobilières
list-activities-m = services spécialisés et techniques
list-activities-m69-1 = conseil juridique
list-activities-m69-2 = comptabilité et conseil fiscal
list-activities-m70 = conseil de gestion
list-activities-m71-1 = architecture et ingénierie
list-activities-m71-2 = contrôle et analyses techniques
list-activities-m73 = publicité et études de marché
list-activities-m74-3 = traduction et interprétation
list-activities-m75 = services vétérinaires
list-activities-n = services de soutien aux entreprises
list-activities-n77 = location et location-bail de biens
list-activities-n79 = agences de voyage et voyagistes
list-activities-n81-2 = nettoyage de bâtiments
list-activities-n81-3 = aménagement paysager
list-activities-n82-3 = organisation de foires et de congrès
list-activities-p85 = enseignement privé
list-activities-p85-53 = auto-écoles
list-activities-r = loisirs
list-activities-r93-1 = installations et cours de sport
list-activities-r93-2 = parcs d’attractions et activités récréatives
list-activities-s = autres services personnels
list-activities-s95 = réparation de biens domestiques
list-activities-s96-02 = coiffure et soins de beauté
list-activities-s96-03 = services funéraires
list-activities-other = autre activité

list-functions-owner = propriétaire
list-functions-managing_director = gérant/gérante
list-functions-board_member = membre du conseil d’administration
list-functions-partner = associé/associée
list-functions-technical_manager = responsable technique
list-functions-representative = mandataire
list-functions-other = autre fonction

list-insurances-insurance = assurance responsabilité professionnelle
list-insurances-guarantee = garantie bancaire ou autre garantie financière
list-insurances-group_contract = contrat de groupe d’un organisme professionnel

list-justifications-establishment_doubted = Doutes raisonnables quant à la légalité de l’établissement
list-justifications-authorisation_check = Vérification d’une autorisation ou d’une immatriculation
list-justifications-unlawful_conduct = Indices d’un comportement illégal sur notre territoire
list-justifications-good_repute = Vérification de l’honorabilité
list-justifications-insurance_check = Vérification de la couverture d’assurance
list-justifications-document_authenticity = Doutes raisonnables quant à l’authenticité d’un document
list-justifications-complaint = Plainte d’un destinataire du service
list-justifications-establishment_application = Demande d’établissement sur notre territoire
list-justifications-other = Autre motif

list-legal_forms-natural_person = indépendant ou entreprise individuelle
list-legal_forms-partnership = société de personnes
list-legal_forms-limited_partnership = société en commandite
list-legal_forms-limited_company = société à responsabilité limitée
list-legal_forms-public_company = société anonyme
list-legal_forms-cooperative = coopérative
list-legal_forms-association = association
list-legal_forms-foundation = fondation
list-legal_forms-european_company = société européenne (SE)
list-legal_forms-branch = succursale ou agence
list-legal_forms-other = autre forme juridique

list-measure_answers-taken = des mesures ont été prises
list-measure_answers-envisaged = des mesures sont envisagées
list-measure_answers-none = aucune mesure

list-modes-temporary = au-delà de la frontière, à titre temporaire
list-modes-establishment = à partir d’un établissement sur notre territoire
list-modes-unknown = non connu

list-refusal_reasons-no_competence = Notre autorité n’est pas compétente en la matière
list-refusal_reasons-no_legal_ground = Aucune base juridique ne permet de communiquer ces informations
list-refusal_reasons-insufficient_information = La demande ne contient pas suffisamment d’informations
list-refusal_reasons-already_answered = La même demande a déjà reçu une réponse
list-refusal_reasons-not_covered = L’activité ne relève pas de la directive

list-sanctions-disciplinary = action disciplinaire
list-sanctions-administrative = action administrative
list-sanctions-criminal = sanction pénale
list-sanctions-fraud_insolvency = décision relative à une insolvabilité ou à une faillite frauduleuse

list-statuses-never_established = N’a jamais été établi ici
list-statuses-ceased = A cessé son activité
list-statuses-dissolved = A été dissous ou radié du registre
list-statuses-moved = S’est établi dans un autre pays

## The alert

alert-title = Alerte concernant un service
alert-slot-sender = autorité émettrice
alert-slot-coordinator = coordonnateur de l’émetteur
alert-slot-recipient = coordonnateur destinataire
alert-slot-centre = Commission européenne
alert-slot-handler = autorité de traitement

alert-state-draft = Brouillon
alert-state-submitted = Chez le coordonnateur national
alert-state-broadcast = Diffusée
alert-state-closure_proposed = Clôture proposée
alert-state-closed = Close
alert-state-withdrawn = Retirée
alert-state-discarded = Brouillon supprimé

alert-now-draft-ours = Complétez l’alerte et soumettez-la à votre coordonnateur.
alert-now-submitted-ours = À vous : diffusez l’alerte, ou renvoyez-la en motivant.
alert-now-submitted-theirs = Votre coordonnateur examine l’alerte. Personne à l’étranger ne la voit encore.
alert-now-broadcast-ours = À vous : accusez réception et transmettez l’alerte dans votre pays.
alert-now-broadcast-theirs = L’alerte est chez les destinataires. Leur avancement figure ci-dessous.
alert-now-closure_proposed-ours = La clôture est proposée. Si le risque persiste, opposez-vous avant la date ci-dessous.
alert-now-closure_proposed-theirs = La clôture est proposée. Elle aura lieu d’elle-même si aucun destinataire ne s’y oppose à temps.
alert-now-closed = L’alerte est close. Il n’y a plus rien à faire.
alert-now-withdrawn = L’alerte n’était pas fondée et est retirée partout. Le motif figure dans les messages.
alert-now-discarded = Le brouillon a été supprimé et son contenu effacé.

alert-recipient-received = reçue
alert-recipient-acknowledged = accusée
alert-recipient-disseminated = transmise
alert-step-submitted = Coordonnateur
alert-step-broadcast = Diffusée
alert-step-closing = Clôture
alert-step-closed = Close
alert-clock-objection = Oppositions jusqu’au

alert-action-edit = Enregistrer le brouillon
alert-action-submit = Soumettre au coordonnateur
alert-action-submit-done = { $who } : soumise au coordonnateur
alert-action-discard = Supprimer le brouillon
alert-action-discard-done = { $who } : brouillon supprimé
alert-action-return = Renvoyer à l’émetteur
alert-action-return-done = { $who } : renvoyée
alert-action-broadcast = Diffuser
alert-action-broadcast-done = { $who } : alerte diffusée
alert-action-correct = Rectifier l’alerte
alert-action-correct-done = { $who } : alerte rectifiée
alert-action-acknowledge = Accuser réception
alert-action-acknowledge-done = { $who } : réception accusée
alert-action-disseminate = Transmettre dans le pays
alert-action-disseminate-done = { $who } : transmise dans le pays
alert-action-add = Ajouter des informations
alert-action-add-done = { $who } : informations ajoutées
alert-action-retract = Retirer une contribution
alert-action-retract-done = { $who } : contribution retirée
alert-action-propose_closure = Proposer la clôture
alert-action-propose_closure-done = { $who } : clôture proposée
alert-action-object = S’opposer à la clôture
alert-action-object-done = { $who } : opposition à la clôture
alert-action-close = Clore
alert-action-close-done = Aucune opposition à temps : l’alerte est close
alert-action-withdraw = Retirer
alert-action-withdraw-done = { $who } : alerte retirée

alert-input-return-text = Pourquoi elle est renvoyée
alert-input-add-text = Ce que vous savez
alert-input-add-files = Fichiers
alert-input-retract-entry = Ce qui est retiré
alert-input-propose_closure-text = Pourquoi le risque a disparu
alert-input-object-text = Pourquoi le risque persiste
alert-input-withdraw-text = Pourquoi l’alerte était erronée

alert-entry-returned = Renvoi
alert-entry-added = Informations complémentaires
alert-entry-closure = Proposition de clôture
alert-entry-objection = Opposition
alert-entry-withdrawal = Retrait

alert-notice-submitted = { $who } : alerte à examiner
alert-notice-returned = { $who } : alerte renvoyée
alert-notice-incoming = { $who } : nouvelle alerte
alert-notice-passed-on = { $who } : alerte transmise à votre autorité
alert-notice-corrected = { $who } : alerte rectifiée
alert-notice-added = { $who } : informations ajoutées
alert-notice-retracted = { $who } : contribution retirée
alert-notice-closure-proposed = { $who } : clôture proposée
alert-notice-objection = { $who } : opposition à la clôture
alert-notice-closed = L’alerte est close
alert-notice-withdrawn = { $who } : alerte retirée
alert-guard-window-open = Les destinataires peuvent encore s’opposer.

form-alert-section-service = Le service
form-alert-section-provider = Le prestataire
form-alert-activity = Activité
form-alert-conduct = Les faits et le dommage à craindre
form-alert-countries = Pays concernés
form-alert-provider = Nom du prestataire
form-alert-established_in = Établi en
form-alert-measures = Mesures prises

## The notification

notification-title = Notification d’une exigence
notification-slot-notifier = autorité notifiante
notification-slot-coordinator = coordonnateur de la partie notifiante
notification-slot-recipient = coordonnateur destinataire
notification-slot-centre = Commission européenne
notification-slot-interested = autorité intéressée

notification-state-draft = Brouillon
notification-state-submitted = Chez le coordonnateur national
notification-state-standstill = Statu quo
notification-state-closed = Close
notification-state-withdrawn = Retirée
notification-state-discarded = Brouillon supprimé

notification-now-draft-ours = Complétez la notification et soumettez-la à votre coordonnateur.
notification-now-submitted-ours = À vous : envoyez la notification à tous les États et à la Commission.
notification-now-submitted-theirs = Votre coordonnateur examine la notification.
notification-now-standstill-ours = À vous : transmettez la notification dans votre pays et commentez-la avant la date ci-dessous.
notification-now-standstill-theirs = La règle ne peut être adoptée avant la date ci-dessous. Les commentaires figurent dans les messages.
notification-now-closed = Le statu quo est terminé et la notification est close.
notification-now-withdrawn = La notification a été retirée. Le motif figure dans les messages.
notification-now-discarded = Le brouillon a été supprimé et son contenu effacé.

notification-recipient-received = reçue
notification-recipient-disseminated = transmise
notification-step-submitted = Coordonnateur
notification-step-standstill = Statu quo
notification-step-closed = Close
notification-clock-standstill = Fin du statu quo

notification-action-edit = Enregistrer le brouillon
notification-action-submit = Soumettre au coordonnateur
notification-action-submit-done = { $who } : soumise au coordonnateur
notification-action-discard = Supprimer le brouillon
notification-action-discard-done = { $who } : brouillon supprimé
notification-action-broadcast = Envoyer à tous les États
notification-action-broadcast-done = { $who } : envoyée à tous les États et à la Commission
notification-action-disseminate = Transmettre dans le pays
notification-action-disseminate-done = { $who } : transmise dans le pays
notification-action-comment = Commenter
notification-action-comment-done = { $who } : commentaire
notification-action-comment_apart = Commenter à la seule partie notifiante
notification-action-comment_apart-done = { $who } : commentaire à la partie notifiante
notification-action-give_opinion = Émettre un avis circonstancié
notification-action-give_opinion-done = { $who } : avis circonstancié
notification-action-give_opinion-hint = Il prolonge le statu quo. Plusieurs avis le prolongent une fois : la date la plus tardive compte.
notification-action-answer = Répondre aux commentaires
notification-action-answer-done = { $who } : réponse aux commentaires
notification-action-modify = Donner une nouvelle version
notification-action-modify-done = { $who } : nouvelle version
notification-action-withdraw = Retirer
notification-action-withdraw-done = { $who } : notification retirée
notification-action-publish = Publier
notification-action-publish-done = { $who } : publication
notification-action-publish-hint = Chacun pourra alors lire la règle, ses motifs et l’autorité qui l’a notifiée, puis, après le statu quo, les réponses et les fichiers. Les observations et les avis restent entre les parties.
notification-action-take_down = Retirer la publication
notification-action-take_down-done = { $who } : publication retirée
notification-action-close = Clore
notification-action-close-done = Le statu quo est terminé : la notification est close

notification-input-comment-text = Votre commentaire
notification-input-comment_apart-text = Votre commentaire
notification-input-give_opinion-text = Quel obstacle la règle créerait
notification-input-answer-text = Votre réponse
notification-input-answer-files = Fichiers
notification-input-withdraw-text = Pourquoi elle est retirée

notification-entry-comment = Commentaire
notification-entry-comment_apart = Commentaire réservé
notification-entry-opinion = Avis circonstancié
notification-entry-answer = Réponse
notification-entry-withdrawal = Retrait

notification-notice-submitted = { $who } : notification à examiner
notification-notice-incoming = { $who } : nouvelle notification
notification-notice-passed-on = { $who } : notification transmise à votre autorité
notification-notice-comment = { $who } : commentaire
notification-notice-opinion = { $who } : avis circonstancié
notification-notice-answer = { $who } : réponse aux commentaires
notification-notice-modified = { $who } : nouvelle version
notification-notice-withdrawn = { $who } : notification retirée
notification-notice-closed = Le statu quo est terminé
notification-guard-standstill = Le statu quo n’est pas terminé.

form-notification-section-rule = La règle
form-notification-section-reasons = Texte et motifs
form-notification-subject = Titre de la règle
form-notification-type = Ce qu’elle restreint
form-notification-requirement = Exigences
form-notification-adopted = Déjà adoptée
form-notification-text = Texte de la règle
form-notification-justification = En quoi elle est non discriminatoire, nécessaire et proportionnée

list-notification_types-establishment = établissement
list-notification_types-provision = prestation de services
list-requirements-quantitative = limites quantitatives ou territoriales
list-requirements-legal_form = forme juridique
list-requirements-shareholding = détention du capital
list-requirements-several_establishments = interdiction de plusieurs établissements
list-requirements-staff = nombre minimal de salariés
list-requirements-tariffs = tarifs imposés
list-requirements-other = autre
