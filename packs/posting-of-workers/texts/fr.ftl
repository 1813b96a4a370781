### Tous les textes de ce domaine en français. Les valeurs insérées ne changent pas de forme ; les phrases sont construites en conséquence.

pack-title = Détachement de travailleurs
pack-about = Les autorités se renseignent entre elles sur les entreprises qui détachent des travailleurs dans un autre pays et sur les conditions d’emploi de ces travailleurs.
act-96-71 = Directive 96/71/CE
act-2014-67 = Directive 2014/67/UE
act-883-2004 = Règlement (CE) n° 883/2004

## La demande

request-title = Demande concernant des travailleurs détachés
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
request-now-awaiting_acceptance-theirs-more = D’ici là, elle voit le secteur, le type de détachement et les questions, mais ni l’entreprise ni les travailleurs.
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
request-action-send-hint = La réponse est due 25 jours ouvrables après la réception de la demande. L’autre autorité voit immédiatement le secteur, le type de détachement et les questions, et les noms seulement après avoir accepté.
request-action-discard = Supprimer le brouillon
request-action-discard-done = { $who } : brouillon supprimé
request-action-discard-hint = Tout le contenu du brouillon sera effacé. Cette opération est irréversible.
request-action-correct = Corriger les données
request-action-correct-done = { $who } : données corrigées
request-action-correct-hint = Vous pouvez corriger les données tant que l’autre autorité n’a pas accepté la demande.
request-action-accept = Accepter la demande
request-action-accept-done = { $who } : demande acceptée
request-action-accept-hint = Dès l’acceptation, votre autorité voit les données à caractère personnel. Le délai court depuis la réception de la demande.
request-action-forward = Transmettre à une autre autorité de notre pays
request-action-forward-done = { $who } : demande transmise
request-action-forward-hint = L’autre autorité décide alors si elle accepte. La vôtre ne voit plus la demande.
request-action-propose_date = Proposer une autre date
request-action-propose_date-done = { $who } : autre date proposée
request-action-propose_date-hint = Le délai actuel s’applique tant que l’autre autorité n’a pas approuvé votre date, qui ne peut dépasser 25 jours ouvrables.
request-action-agree_date = Approuver la date
request-action-agree_date-done = { $who } : date approuvée
request-action-decline_date = Ne pas approuver la date
request-action-decline_date-done = { $who } : date non approuvée
request-action-decline_date-hint = Le délai actuel reste inchangé.
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
request-action-message-hint = Les deux autorités le lisent. Veuillez ne nommer ni l’entreprise ni un travailleur tant que la demande n’est pas acceptée.
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
request-notice-forwarded = { $who } : votre demande a été transmise à une autre autorité
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

## La vérification urgente d’un registre

check-title = Vérification urgente d’un registre
check-slot-requester = autorité requérante
check-slot-responder = autorité chargée de répondre

check-state-draft = Brouillon
check-state-asked = Vérification demandée
check-state-answered = Informations fournies
check-state-closed = Close
check-state-withdrawn = Retirée
check-state-refused = Refusée
check-state-discarded = Brouillon supprimé

check-now-draft-ours = Veuillez compléter la vérification, puis l’envoyer.
check-now-draft-ours-more = Seule votre autorité voit le brouillon.
check-now-asked-ours = C’est à vous : veuillez consulter le registre, puis envoyer la réponse.
check-now-asked-ours-more = Une vérification urgente reçoit une réponse dans les deux jours ouvrables suivant sa réception.
check-now-asked-theirs = C’est à l’autre autorité ({ $other }) de consulter le registre.
check-now-asked-theirs-more = Une vérification urgente reçoit une réponse dans les deux jours ouvrables suivant sa réception.
check-now-answered-ours = C’est à vous : veuillez lire les réponses, puis clore la vérification.
check-now-answered-theirs = Votre réponse est envoyée. C’est à l’autre autorité ({ $other }) de clore la vérification.
check-now-closed = La vérification est close. Il n’y a plus rien à faire.
check-now-withdrawn = La vérification a été retirée. Il n’y a plus rien à faire.
check-now-refused = La vérification a été refusée. Le motif figure parmi les messages.
check-now-discarded = Le brouillon a été supprimé et son contenu effacé.

check-step-sent = Envoyée
check-step-answered = Réponse
check-step-closed = Close

check-clock-check = Réponse urgente

check-action-edit = Enregistrer le brouillon
check-action-send = Envoyer la vérification urgente
check-action-send-done = { $who } : demande envoyée
check-action-send-hint = La réponse est due dans les deux jours ouvrables suivant la réception. L’autre autorité voit immédiatement l’entreprise. Pour des questions sur des travailleurs, envoyez plutôt une demande.
check-action-discard = Supprimer le brouillon
check-action-discard-done = { $who } : brouillon supprimé
check-action-discard-hint = Tout le contenu du brouillon sera effacé. Cette opération est irréversible.
check-action-save_answers = Enregistrer comme brouillon
check-action-save_answers-hint = Seule votre autorité voit les brouillons de réponses.
check-action-reply = Envoyer la réponse
check-action-reply-done = { $who } : réponse envoyée
check-action-reply-hint = Toutes les réponses deviennent définitives et l’autre autorité les voit immédiatement.
check-action-close = Clore la demande
check-action-close-done = { $who } : demande close
check-action-close-hint = La demande prend fin pour les deux autorités. L’autre autorité voit votre évaluation.
check-action-message = Envoyer un message
check-action-message-done = { $who } : message envoyé
check-action-message-hint = Les deux autorités le lisent.
check-action-note = Enregistrer comme note interne
check-action-note-hint = Seule votre autorité la lit.
check-action-remind = Envoyer un rappel
check-action-remind-done = { $who } : rappel envoyé
check-action-refuse = Refuser la demande
check-action-refuse-done = { $who } : demande refusée
check-action-refuse-hint = La demande prend fin pour les deux autorités. L’autre autorité lit votre motif, et la vôtre ne voit plus les données à caractère personnel.
check-action-withdraw = Retirer la demande
check-action-withdraw-done = { $who } : demande retirée
check-action-withdraw-hint = La demande prend fin pour les deux autorités. L’autre autorité lit votre motif et ne voit plus les données à caractère personnel.

check-input-close-timeliness = La réponse est-elle arrivée à temps ?
check-input-close-effort = La réponse était-elle utile et complète ?
check-input-message-text = Texte du message
check-input-message-files = Fichiers
check-input-note-text = Texte de la note
check-input-refuse-reason = Motif
check-input-refuse-text = Explication
check-input-withdraw-text = Motif

check-entry-message = Message
check-entry-note = Note interne
check-entry-refusal = Motif du refus
check-entry-withdrawal = Motif du retrait

check-notice-incoming = { $who } : nouvelle demande pour vous
check-notice-answered = { $who } : réponse à toutes vos questions
check-notice-closed = { $who } : demande close
check-notice-message = { $who } : message pour vous
check-notice-reminder = { $who } : rappel de cette demande
check-notice-refused = { $who } : votre demande a été refusée
check-notice-withdrawn = { $who } : demande retirée
check-notice-late = Un délai est dépassé

## Le formulaire de la vérification

form-check-section-undertaking = L’entreprise
form-check-section-urgency = Pourquoi c’est urgent

form-check-name = Nom de l’entreprise
form-check-legal_form = Forme juridique
form-check-registration_number = Numéro d’immatriculation
form-check-vat_number = Numéro de TVA
form-check-country = Pays d’établissement
form-check-town = Ville
form-check-street = Rue et numéro
form-check-sector = Secteur
form-check-place = Lieu de travail
form-check-reason = Motif de l’urgence
form-check-details = Précisions sur l’urgence

## Le formulaire

form-request-section-undertaking = L’entreprise
form-request-section-workers = Les travailleurs détachés
form-request-section-posting = Le détachement
form-request-section-grounds = Pourquoi vous demandez

form-request-name = Nom de l’entreprise
form-request-legal_form = Forme juridique
form-request-registration_number = Numéro d’immatriculation
form-request-vat_number = Numéro de TVA
form-request-country = Pays d’établissement
form-request-town = Ville
form-request-postcode = Code postal
form-request-street = Rue et numéro
form-request-contact = Personne de contact de l’entreprise
form-request-email = Courriel
form-request-number_of_workers = Nombre de travailleurs détachés concernés
form-request-worker_first_name = Prénom
form-request-worker_surname = Nom
form-request-worker_birth_date = Date de naissance
form-request-worker_nationality = Nationalité
form-request-worker_insurance_number = Numéro de sécurité sociale
form-request-other_workers = Autres travailleurs
form-request-sector = Secteur
form-request-kind = Type de détachement
form-request-recipient = Destinataire du service
form-request-place = Lieu de travail
form-request-from = Détachement du
form-request-to = Détachement au
form-request-suspicions = Points à vérifier
form-request-justification = Justification de la demande

## Les questions de la vérification

heading-check-register = Inscription au registre
heading-check-tax = Impôts et cotisations

question-check-registered = L’entreprise, { $undertaking }, est-elle inscrite au registre des entreprises ?
question-check-state = Quel est l’état de l’inscription ?
question-check-registered_since = Depuis quelle date l’entreprise, { $undertaking }, est-elle inscrite ?
question-check-name_correct = Le nom et la forme juridique sont-ils exacts ?
question-check-address_correct = L’adresse indiquée est-elle celle du siège ?
question-check-represented_by = Qui est habilité à représenter l’entreprise, { $undertaking } ?
question-check-sector_entered = Dans quel secteur l’entreprise, { $undertaking }, est-elle inscrite ?
question-check-vat_valid = L’entreprise, { $undertaking }, est-elle assujettie à la TVA, et le numéro indiqué est-il valable ?
question-check-vat_since = Depuis quelle date l’entreprise, { $undertaking }, est-elle assujettie à la TVA ?
question-check-employer = L’entreprise, { $undertaking }, est-elle déclarée comme employeur auprès de l’organisme de sécurité sociale ?

## Les questions

heading-request-undertaking = Questions sur l’entreprise
heading-request-registration = Immatriculation
heading-request-establishment = Établissement réel
heading-request-worker = Questions sur le travailleur détaché
heading-request-employment = Emploi et détachement
heading-request-security = Sécurité sociale
heading-request-conditions = Questions sur les conditions de travail et d’emploi
heading-request-pay = Rémunération et temps de travail
heading-request-documents = Documents
heading-request-compliance = Questions sur le respect des règles

question-request-registered = L’entreprise, { $undertaking }, est-elle immatriculée sur votre territoire ?
question-request-registered_since = Depuis quelle date est-elle immatriculée ?
question-request-number_valid = Le numéro d’immatriculation et le numéro de TVA de l’entreprise, { $undertaking }, sont-ils valables ?
question-request-represented_by = Qui est habilité à représenter l’entreprise, { $undertaking } ?
question-request-licensed_agency = Si l’entreprise, { $undertaking }, est une entreprise de travail intérimaire : peut-elle légalement mettre des travailleurs à disposition ?
question-request-genuine = L’entreprise, { $undertaking }, exerce-t-elle réellement sur votre territoire des activités substantielles autres que de gestion interne ou purement administratives ?
question-request-seat = Où l’entreprise, { $undertaking }, a-t-elle son siège et son administration, occupe-t-elle des bureaux, paie-t-elle des impôts et des cotisations sociales ?
question-request-recruited = Où les travailleurs détachés sont-ils recrutés, et d’où sont-ils détachés ?
question-request-contract_law = Quel droit s’applique aux contrats que l’entreprise, { $undertaking }, conclut avec ses travailleurs et avec ses clients ?
question-request-main_activity = Dans quel secteur l’entreprise, { $undertaking }, exerce-t-elle son activité principale sur votre territoire ?
question-request-staff = Combien de personnes, personnel administratif compris, l’entreprise, { $undertaking }, emploie-t-elle sur votre territoire ?
question-request-turnover = Quelle part de son chiffre d’affaires, en pour cent, l’entreprise, { $undertaking }, réalise-t-elle sur votre territoire ?
question-request-other_states = L’entreprise, { $undertaking }, détache-t-elle aussi des travailleurs dans d’autres pays ?
question-request-employed = La personne concernée, { $worker }, est-elle employée par { $undertaking } ?
question-request-why_not = Quel est alors le lien entre la personne concernée, { $worker }, et l’entreprise, { $undertaking } ?
question-request-employed_span = Pendant quelle période la personne concernée, { $worker }, a-t-elle été employée par { $undertaking } ?
question-request-habitual = La personne concernée, { $worker }, accomplit-elle habituellement son travail sur votre territoire ?
question-request-returns = La personne concernée, { $worker }, a-t-elle repris ou doit-elle reprendre son travail sur votre territoire après le détachement ?
question-request-nature = Quel travail la personne concernée, { $worker }, accomplit-elle pour { $undertaking } sur votre territoire ?
question-request-travel = L’entreprise, { $undertaking }, fournit-elle ou rembourse-t-elle le voyage, la nourriture et l’hébergement ?
question-request-replaced = Le même poste a-t-il déjà été occupé par un travailleur détaché ?
question-request-self_employed = La personne concernée, { $worker }, est-elle enregistrée comme indépendante sur votre territoire ?
question-request-a1_issued = Un document portable A1 a-t-il été délivré pour { $worker } ?
question-request-a1_span = Pour quelle période le document A1 est-il valable ?
question-request-a1_genuine = Le document A1 présenté pour { $worker } est-il authentique ?
question-request-contributions = L’entreprise, { $undertaking }, verse-t-elle sur votre territoire des cotisations sociales pour { $worker } ?
question-request-pay = Quelle rémunération { $worker } a-t-il/elle perçue pendant le détachement, d’après les documents de l’entreprise, { $undertaking } ?
question-request-allowances = Les versements comprennent-ils des allocations propres au détachement ?
question-request-hours_recorded = L’entreprise, { $undertaking }, tient-elle des relevés du temps de travail journalier de { $worker } ?
question-request-papers = Lesquels de ces documents avez-vous pu obtenir de l’entreprise, { $undertaking } ? Merci d’en envoyer des copies.
question-request-papers_genuine = Les documents qui nous ont été présentés sont-ils authentiques ?
question-request-infringements = Avez-vous connaissance d’infractions aux règles de détachement commises par { $undertaking } ?
question-request-infringements_which = Quelles règles ont été enfreintes ?
question-request-penalties = Quelles sanctions ont été infligées, et ont-elles été payées ?
question-request-inspected = Quel est le résultat des contrôles et inspections que vous avez effectués à notre demande ?

## Les listes

list-infringements-no_genuine_establishment = entreprise non réellement établie
list-infringements-no_genuine_posting = travailleur non réellement détaché
list-infringements-not_declared = détachement non déclaré ou mal déclaré
list-infringements-minimum_pay = rémunération inférieure au taux applicable
list-infringements-working_time = temps de travail et repos
list-infringements-paid_leave = congés annuels payés
list-infringements-health_safety = santé et sécurité au travail
list-infringements-accommodation = conditions d’hébergement
list-infringements-equal_treatment = égalité de traitement et protection des jeunes et des mères
list-infringements-agency_conditions = conditions de mise à disposition de travailleurs
list-infringements-documents_missing = documents absents du lieu de travail
list-infringements-false_self_employment = faux travail indépendant
list-infringements-social_security = sécurité sociale

list-legal_forms-natural_person = indépendant ou entreprise individuelle
list-legal_forms-partnership = société de personnes
list-legal_forms-limited_partnership = société en commandite
list-legal_forms-limited_company = société à responsabilité limitée
list-legal_forms-public_company = société anonyme
list-legal_forms-cooperative = coopérative
list-legal_forms-european_company = société européenne (SE)
list-legal_forms-branch = succursale ou agence
list-legal_forms-other = autre forme juridique

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

list-no_employment-never_employed = jamais employé/employée dans cette entreprise
list-no_employment-ended_before = emploi terminé avant le détachement
list-no_employment-other_employer = employé/employée par une autre entreprise
list-no_employment-self_employed = travail indépendant

list-papers-employment_contract = contrat de travail
list-papers-payslips = fiches de paie
list-papers-proof_of_payment = preuves du paiement des salaires
list-papers-time_sheets = relevés d’heures
list-papers-posting_declaration = déclaration de détachement
list-papers-a1_certificate = document portable A1
list-papers-service_contract = contrat avec le destinataire du service
list-papers-accommodation_contract = contrat d’hébergement

list-posting_kinds-contract = au titre d’un contrat avec un destinataire de services
list-posting_kinds-within_group = au sein d’un groupe d’entreprises
list-posting_kinds-agency_work = par une entreprise de travail intérimaire
list-posting_kinds-unknown = non connu

list-refusal_reasons-no_competence = Notre autorité n’est pas compétente en la matière
list-refusal_reasons-no_legal_ground = Aucune base juridique ne permet de communiquer ces informations
list-refusal_reasons-insufficient_information = La demande ne contient pas suffisamment d’informations
list-refusal_reasons-already_answered = La même demande a déjà reçu une réponse
list-refusal_reasons-undertaking_unknown = L’entreprise n’est pas connue dans notre pays

list-register_states-active = active
list-register_states-dormant = en sommeil
list-register_states-being_dissolved = en cours de dissolution
list-register_states-dissolved = dissoute ou radiée
list-register_states-insolvent = en procédure d’insolvabilité

list-sectors-construction = construction
list-sectors-agriculture = agriculture et sylviculture
list-sectors-agency_work = travail intérimaire
list-sectors-road_transport = transport routier
list-sectors-meat_processing = transformation de la viande
list-sectors-manufacturing = industrie manufacturière
list-sectors-assembly = montage et installation de biens
list-sectors-shipbuilding = construction et réparation navales
list-sectors-accommodation_food = hébergement et restauration
list-sectors-cleaning = nettoyage
list-sectors-care = soins et travail domestique
list-sectors-information_technology = technologies de l’information
list-sectors-events = événements et culture
list-sectors-energy = énergie et réseaux
list-sectors-other = autre secteur

list-urgencies-inspection_under_way = Une inspection est en cours
list-urgencies-workers_leave_soon = Les travailleurs vont bientôt partir
list-urgencies-undertaking_leaves_soon = L’entreprise va bientôt partir ou être dissoute
list-urgencies-accident = Un accident du travail s’est produit
list-urgencies-unpaid_workers = Des travailleurs sont sans salaire ou sans logement
list-urgencies-other = Autre motif

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Coordinateur de l’autorité demandeuse
request-slot-responding_coordinator = Coordinateur de l’autorité destinataire
request-state-awaiting_send_approval = En attente d’approbation
request-state-split = Répartie entre autorités
request-state-referred_requesting = Litige : coordinateur de l’autorité demandeuse
request-state-referred_responding = Litige : coordinateur de l’autorité destinataire
request-now-awaiting_send_approval-ours = Décidez si cette demande peut être envoyée
request-now-awaiting_send_approval-theirs = Votre coordinateur décide si la demande est envoyée
request-now-split-ours = Attendez les parties, ou transmettez ce qui reste ouvert
request-now-split-theirs = Plusieurs autorités répondent, chacune pour sa partie
request-now-referred_requesting-ours = Décidez si la réponse est insuffisante
request-now-referred_requesting-theirs = Le coordinateur de l’autorité demandeuse examine la réponse
request-now-referred_responding-ours = Décidez si votre autorité doit compléter sa réponse
request-now-referred_responding-theirs = Le coordinateur de l’autorité destinataire examine la réponse
request-link-part = Parties chez d’autres autorités
request-action-submit = Soumettre pour approbation
request-action-submit-done = { $who } : soumise pour approbation
request-action-approve_sending = Approuver et envoyer
request-action-approve_sending-done = { $who } : approuvée et envoyée
request-action-return_sending = Renvoyer à l’auteur
request-action-return_sending-done = { $who } : renvoyée à l’auteur
request-action-pass_on = Transmettre
request-action-pass_on-done = { $who } : transmise
request-action-allocate = Attribuer à un agent
request-action-split = Répartir entre autorités
request-action-split-done = { $who } : répartie entre autorités
request-action-collect = Rassembler les parties
request-action-collect-done = { $who } : une partie des réponses rassemblée
request-action-stop = Arrêter
request-action-stop-done = { $who } : arrêtée, l’ensemble ayant été retiré
request-action-refer = Saisir votre coordinateur
request-action-refer-done = { $who } : coordinateur saisi
request-action-uphold = Approuver et transmettre
request-action-uphold-done = { $who } : avis favorable au demandeur, transmis
request-action-dismiss_referral = Juger la réponse suffisante
request-action-dismiss_referral-done = { $who } : réponse jugée suffisante
request-action-send_back = Renvoyer à l’autorité
request-action-send_back-done = { $who } : renvoyée à l’autorité
request-input-return_sending-text = Ce qu’il faut modifier
request-input-allocate-to = Agent
request-input-split-shares = Qui répond à quelle question
request-input-refer-text = Pourquoi la réponse ne vous satisfait pas
request-input-uphold-text = Votre avis
request-input-dismiss_referral-text = Votre avis
request-input-send_back-text = Votre avis
request-entry-return = Commentaire du renvoi
request-entry-referral = Motif de la saisine
request-entry-opinion = Avis du coordinateur
request-notice-approval = { $who } demande votre approbation
request-notice-approved = { $who } a approuvé et envoyé votre demande
request-notice-returned = { $who } a renvoyé votre demande
request-notice-split = { $who } a réparti votre demande entre plusieurs autorités
request-notice-referred = { $who } vous a soumis une réponse contestée
request-notice-decided = { $who } a statué sur le litige
request-guard-approval = Votre autorité a besoin de l’approbation de son coordinateur. Soumettez la demande pour approbation.
request-guard-no-approval = Votre autorité n’a pas besoin d’approbation. Envoyez la demande vous-même.
request-guard-allocated = Cette demande est attribuée à un autre agent de votre autorité.
request-guard-no-coordinator = Cette autorité n’a pas de coordinateur.
request-state-awaiting_reply_approval = Réponse en attente d’approbation
request-now-awaiting_reply_approval-ours = Décidez si cette réponse peut être envoyée
request-now-awaiting_reply_approval-theirs = Le coordinateur de l’autorité destinataire décide si la réponse est envoyée
request-clock-review = Clôture automatique
request-action-take_over = Répondre vous-mêmes au reste
request-action-take_over-done = { $who } : répond au reste
request-action-submit_reply = Soumettre la réponse pour approbation
request-action-submit_reply-done = { $who } : réponse soumise pour approbation
request-action-approve_reply = Approuver et envoyer la réponse
request-action-approve_reply-done = { $who } : réponse approuvée et envoyée
request-action-return_reply = Renvoyer la réponse à l’auteur
request-action-return_reply-done = { $who } : réponse renvoyée à l’auteur
request-action-lapse = Clore à l’échéance
request-action-lapse-done = Demande close par le système : personne n’a demandé davantage
request-input-return_reply-text = Ce qu’il faut modifier dans la réponse
request-notice-allocated = { $who } : demande confiée à une personne de votre autorité
request-notice-taken-over = { $who } répond au reste de votre demande
request-notice-reply-approved = { $who } a approuvé et envoyé votre réponse
request-notice-reply-returned = { $who } a renvoyé votre réponse
request-notice-lapsed = Demande close par le système : personne n’a demandé davantage
request-guard-parts-out = Certaines parties sont encore chez d’autres autorités.
request-guard-reply-approval = Les réponses de votre autorité ont besoin de l’approbation de son coordinateur. Soumettez la réponse pour approbation.
request-guard-no-reply-approval = Les réponses de votre autorité n’ont pas besoin d’approbation. Envoyez la réponse vous-même.
