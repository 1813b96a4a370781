### Tous les textes de ce domaine en français. Les valeurs insérées restent invariables ; les phrases n'exigent aucun accord avec elles.

pack-title = Qualifications professionnelles
pack-about = Les autorités s’interrogent mutuellement sur les personnes qui souhaitent faire reconnaître leurs qualifications professionnelles dans un autre pays.
act-2005-36 = Directive 2005/36/CE

## La demande

request-title = Demande relative aux qualifications professionnelles
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
request-now-awaiting_acceptance-theirs-more = D’ici là, elle voit la profession et les questions, mais aucune donnée à caractère personnel.
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
request-action-send-hint = L’autre autorité voit immédiatement la profession et les questions, et les données à caractère personnel seulement après avoir accepté.
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
request-action-message-hint = Les deux autorités le lisent. Veuillez ne pas nommer la personne tant que la demande n’est pas acceptée.
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

request-entry-clarification = Précisions
request-entry-additional = Demande de complément
request-entry-refusal = Motif du refus
request-entry-withdrawal = Motif du retrait
request-entry-message = Message
request-entry-note = Note interne

request-notice-incoming = { $who } : nouvelle demande pour vous
request-notice-accepted = { $who } : votre demande a été acceptée
request-notice-date-proposed = { $who } : proposition d’une autre date
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

## Le formulaire

form-professional-section-person = La personne
form-professional-section-address = Adresse et courriel
form-professional-section-grounds = Pourquoi vous demandez
form-professional-profession = Profession
form-professional-title = Civilité
form-professional-first_name = Prénom
form-professional-surname = Nom
form-professional-nationality = Nationalité
form-professional-birth_date = Date de naissance
form-professional-birth_place = Lieu de naissance
form-professional-country = Pays
form-professional-region = Région
form-professional-town = Ville
form-professional-postcode = Code postal
form-professional-street = Rue et numéro
form-professional-email = Courriel
form-professional-justification = Justification de la demande
form-professional-justification_other = L’autre motif, dans vos propres termes

## Les questions

heading-professional-identify = Questions visant à identifier la profession
heading-professional-identification = Identification de la profession
heading-professional-person = Questions relatives au professionnel
heading-professional-nationality = Nationalité
heading-professional-qualification = Qualifications
heading-professional-exercise = Questions relatives à l’exercice de la profession
heading-professional-right = Droit d’exercer une profession
heading-professional-conduct = Conduite et expérience professionnelles

question-professional-regulated = La profession { $profession } est-elle réglementée sur votre territoire ?
question-professional-national = La personne concernée, { $person }, a-t-elle la nationalité de votre État membre ?
question-professional-other_nationality = Quelle est la nationalité de la personne concernée, { $person } ?
question-professional-diploma_genuine = Le titre de formation présenté par { $person } est-il authentique ?
question-professional-diploma_date = À quelle date ce titre de formation a-t-il été délivré ?
question-professional-acquired_rights = La personne concernée, { $person }, bénéficie-t-elle de droits acquis dans votre État membre ?
question-professional-entitled = Quelle profession { $person } a-t-il/elle le droit d’exercer sur votre territoire ?
question-professional-entitled_since = Depuis quelle date { $person } a-t-il/elle le droit d’exercer cette profession sur votre territoire ?
question-professional-sanctions = La personne concernée, { $person }, a-t-elle fait l’objet de sanctions disciplinaires ou pénales susceptibles d’avoir des conséquences sur l’exercice de la profession { $profession } ?
question-professional-sanctions_which = Quelles mesures ou sanctions ont été prises, par quel organisme, et sont-elles encore en vigueur ?
question-professional-years_practised = Au cours des dix dernières années, pendant combien d’années { $person } a-t-il/elle exercé la profession { $profession } sur votre territoire ?

## Les listes

list-titles-mr = M.
list-titles-ms = Mme

list-professions-doctor = médecin
list-professions-specialist_doctor = médecin spécialiste
list-professions-nurse = infirmier/infirmière responsable de soins généraux
list-professions-dentist = praticien/praticienne de l’art dentaire
list-professions-midwife = sage-femme
list-professions-veterinary_surgeon = vétérinaire
list-professions-pharmacist = pharmacien/pharmacienne
list-professions-physiotherapist = kinésithérapeute
list-professions-architect = architecte
list-professions-teacher = enseignant/enseignante
list-professions-engineer = ingénieur/ingénieure
list-professions-mountain_guide = guide de montagne
list-professions-not_regulated = profession non réglementée

list-justifications-document_authenticity = Doutes raisonnables et justifiés quant à l’authenticité du document
list-justifications-right_to_practise = Vérification du droit d’exercer la profession
list-justifications-conduct = Vérification de la bonne conduite et des sanctions disciplinaires ou pénales
list-justifications-identity = Doutes raisonnables et justifiés quant à l’identité du professionnel
list-justifications-other = Autre motif

list-refusal_reasons-no_competence = Notre autorité n’est pas compétente en la matière
list-refusal_reasons-no_legal_ground = Aucune base juridique ne permet de communiquer ces informations
list-refusal_reasons-insufficient_information = La demande ne contient pas suffisamment d’informations
list-refusal_reasons-already_answered = La même demande a déjà reçu une réponse
list-refusal_reasons-not_regulated = La profession n’est pas réglementée dans notre pays

list-nationalities-AT = autrichienne
list-nationalities-BE = belge
list-nationalities-BG = bulgare
list-nationalities-CY = chypriote
list-nationalities-CZ = tchèque
list-nationalities-DE = allemande
list-nationalities-DK = danoise
list-nationalities-EE = estonienne
list-nationalities-EL = grecque
list-nationalities-ES = espagnole
list-nationalities-FI = finlandaise
list-nationalities-FR = française
list-nationalities-HR = croate
list-nationalities-HU = hongroise
list-nationalities-IE = irlandaise
list-nationalities-IS = islandaise
list-nationalities-IT = italienne
list-nationalities-LI = liechtensteinoise
list-nationalities-LT = lituanienne
list-nationalities-LU = luxembourgeoise
list-nationalities-LV = lettone
list-nationalities-MT = maltaise
list-nationalities-NL = néerlandaise
list-nationalities-NO = norvégienne
list-nationalities-PL = polonaise
list-nationalities-PT = portugaise
list-nationalities-RO = roumaine
list-nationalities-SE = suédoise
list-nationalities-SI = slovène
list-nationalities-SK = slovaque
list-nationalities-UK = britannique
list-nationalities-CH = suisse
list-nationalities-other = autre nationalité

## The alert

alert-title = Alerte concernant un professionnel
alert-slot-sender = autorité émettrice
alert-slot-recipient = coordonnateur des alertes entrantes
alert-slot-handler = autorité de traitement

alert-state-draft = Brouillon
alert-state-broadcast = Envoyée à tous les États
alert-state-expired = Mesure expirée
alert-state-revoked = Mesure révoquée
alert-state-withdrawn = Retirée
alert-state-discarded = Brouillon supprimé

alert-now-draft-ours = Complétez l’alerte et envoyez-la.
alert-now-broadcast-ours = À vous : transmettez l’alerte dans votre pays ou notez ce qu’elle signifie pour vous.
alert-now-broadcast-theirs = L’alerte est chez les destinataires. Leur avancement figure ci-dessous.
alert-now-expired = La mesure a expiré. Les données à caractère personnel sont effacées sous trois jours.
alert-now-revoked = La mesure a été révoquée. Les données à caractère personnel sont effacées sous trois jours.
alert-now-withdrawn = L’alerte a été envoyée par erreur et est retirée partout. Le motif figure dans les messages.
alert-now-discarded = Le brouillon a été supprimé et son contenu effacé.

alert-recipient-received = reçue
alert-recipient-disseminated = transmise
alert-recipient-unread = non lue
alert-recipient-read = lue
alert-recipient-relevant = pertinente
alert-recipient-not_relevant = sans objet

alert-step-sent = Envoyée
alert-step-ended = Terminée
alert-clock-expiry = Dernier jour de la mesure
alert-clock-deletion = Effacement des données à caractère personnel

alert-action-edit = Enregistrer le brouillon
alert-action-send = Envoyer à tous les États
alert-action-send-done = { $who } : alerte envoyée à tous les États
alert-action-send-hint = Les coordonnateurs voient la profession et la portée. Seules les autorités à qui ils transmettent voient le nom.
alert-action-discard = Supprimer le brouillon
alert-action-discard-done = { $who } : brouillon supprimé
alert-action-disseminate = Transmettre dans le pays
alert-action-disseminate-done = { $who } : transmise dans le pays
alert-action-mark_read = Marquer comme lue
alert-action-mark_read-done = { $who } : lue
alert-action-mark_relevant = Pertinente pour nous
alert-action-mark_relevant-done = { $who } : jugée pertinente
alert-action-mark_not_relevant = Sans objet pour nous
alert-action-mark_not_relevant-done = { $who } : jugée sans objet
alert-action-correct = Rectifier l’alerte
alert-action-correct-done = { $who } : alerte rectifiée
alert-action-contest = Noter que la mesure est contestée
alert-action-contest-done = { $who } : la mesure est contestée
alert-action-retract = Retirer une contribution
alert-action-retract-done = { $who } : contribution retirée
alert-action-revoke = La mesure a été révoquée
alert-action-revoke-done = { $who } : mesure révoquée
alert-action-withdraw = Retirer : envoyée par erreur
alert-action-withdraw-done = { $who } : alerte retirée
alert-action-expire = Terminer l’alerte
alert-action-expire-done = La mesure a expiré

alert-input-send-informed = Le professionnel a été informé de l’alerte par écrit
alert-input-contest-text = Ce qui est contesté, et devant qui
alert-input-retract-entry = Ce qui est retiré
alert-input-revoke-text = Par quelle décision
alert-input-withdraw-text = Pourquoi l’alerte était erronée

alert-entry-contested = Mention de contestation
alert-entry-revocation = Révocation
alert-entry-withdrawal = Retrait

alert-notice-incoming = { $who } : nouvelle alerte
alert-notice-passed-on = { $who } : alerte transmise à votre autorité
alert-notice-corrected = { $who } : alerte rectifiée
alert-notice-contested = { $who } : mesure contestée
alert-notice-revoked = { $who } : mesure révoquée
alert-notice-withdrawn = { $who } : alerte retirée
alert-notice-expired = La mesure a expiré
alert-guard-not-informed = Le professionnel doit être informé par écrit au moment de l’envoi.
alert-guard-not-over = Le dernier jour de la mesure n’est pas encore passé.

form-alert-section-scope = Profession et portée
form-alert-section-person = Le professionnel
form-alert-section-decision = La mesure
form-alert-profession = Profession
form-alert-scope = Portée de la restriction
form-alert-first_name = Prénom
form-alert-surname = Nom
form-alert-birth_date = Date de naissance
form-alert-birth_place = Lieu de naissance
form-alert-decided_by = Autorité ou juridiction ayant décidé
form-alert-from = S’applique à partir du
form-alert-until = S’applique jusqu’au

list-alert_scopes-prohibited = interdiction d’exercer
list-alert_scopes-prohibited_partly = interdiction partielle
list-alert_scopes-restricted = restriction
list-alert_scopes-falsified = titre de formation falsifié
