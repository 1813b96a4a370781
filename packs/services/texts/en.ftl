### Every word of this area in English. The other languages carry the same keys and the same variables.
### $who: the name of an authority, a country or an own official. $other: the country or authority on the other side.
### $provider and $activity: values of the case; the page marks them, so no sentence may need them inflected.

pack-title = Services
pack-about = Authorities ask each other about businesses and self-employed people who provide services across a border.
act-2006-123 = Directive 2006/123/EC

## The request

request-title = Request about a service provider
request-slot-requester = requesting authority
request-slot-responder = responding authority

request-state-draft = Draft
request-state-awaiting_acceptance = Request sent
request-state-accepted = Accepted
request-state-clarification_requested = Clarification requested
request-state-partially_answered = Partial reply
request-state-answered = Information provided
request-state-additional_information_requested = More information requested
request-state-closed = Closed
request-state-withdrawn = Withdrawn
request-state-refused = Refused
request-state-discarded = Draft discarded

request-now-draft-ours = Complete the request and send it.
request-now-draft-ours-more = Only your authority sees the draft.
request-now-awaiting_acceptance-ours = Your turn: accept the request, or refuse it and say why.
request-now-awaiting_acceptance-ours-more = You will see the personal data once you have accepted.
request-now-awaiting_acceptance-theirs = Waiting for { $other } to accept the request.
request-now-awaiting_acceptance-theirs-more = Until then they see the activity, the legal form and the questions, but not who the provider is.
request-now-accepted-ours = Your turn: answer the questions, then send the reply.
request-now-accepted-ours-more = You may release single answers before the others are ready.
request-now-accepted-theirs = Waiting for the reply from { $other }.
request-now-clarification_requested-ours = Your turn: { $other } asks you to clarify something.
request-now-clarification_requested-ours-more = Their time limit stands still until you have answered.
request-now-clarification_requested-theirs = Waiting for { $other } to clarify what you asked.
request-now-clarification_requested-theirs-more = Your time limit stands still until then.
request-now-partially_answered-ours = Your turn: answer the remaining questions, then send the reply.
request-now-partially_answered-theirs = { $other } has answered some of the questions and is working on the others.
request-now-partially_answered-theirs-more = If what you have is enough, you can close the request now.
request-now-answered-ours = Your turn: read the answers, then close the request or ask for more.
request-now-answered-theirs = Your reply has been sent. Waiting for { $other } to close the request or ask for more.
request-now-additional_information_requested-ours = Your turn: { $other } asks for more information. Accept, or decline and say why.
request-now-additional_information_requested-theirs = Waiting for { $other } to decide whether to give more information.
request-now-closed = The request is closed. There is nothing more to do.
request-now-withdrawn = The request was withdrawn. There is nothing more to do.
request-now-refused = The request was refused. The reason is among the messages.
request-now-discarded = The draft was discarded and its contents were erased.

request-step-sent = Sent
request-step-accepted = Accepted
request-step-partly = Partial reply
request-step-answered = Reply
request-step-closed = Closed

request-clock-acceptance = Acceptance
request-clock-reply = Reply to all questions

request-action-edit = Save the draft
request-action-send = Send the request
request-action-send-done = { $who } sent the request
request-action-send-hint = The other side sees the activity, the legal form and the questions at once; who the provider is only once it has accepted.
request-action-discard = Discard the draft
request-action-discard-done = { $who } discarded the draft
request-action-discard-hint = Everything written in the draft is erased. This cannot be undone.
request-action-correct = Correct the details
request-action-correct-done = { $who } corrected the details
request-action-correct-hint = You can correct the details until the other side has accepted.
request-action-accept = Accept the request
request-action-accept-done = { $who } accepted the request
request-action-accept-hint = Once you accept, your authority sees the personal data, and the date that was asked for becomes your time limit.
request-action-accept_with_date = Accept and propose another date
request-action-accept_with_date-done = { $who } accepted the request and proposed another date
request-action-accept_with_date-hint = Once you accept, your authority sees the personal data. The date that was asked for applies until the other side agrees to yours.
request-action-forward = Forward to another authority of our country
request-action-forward-done = { $who } forwarded the request
request-action-forward-hint = The other authority then decides whether to accept. Your authority no longer sees the request.
request-action-propose_date = Propose another date
request-action-propose_date-done = { $who } proposed another date
request-action-propose_date-hint = The date agreed so far applies until the other side agrees to yours.
request-action-agree_date = Agree to the date
request-action-agree_date-done = { $who } agreed to the date
request-action-decline_date = Decline the date
request-action-decline_date-done = { $who } declined the date
request-action-decline_date-hint = The date agreed so far stays as it is.
request-action-ask_clarification = Ask for clarification
request-action-ask_clarification-done = { $who } asked for clarification
request-action-ask_clarification-hint = Your time limit stands still until the other side has answered.
request-action-give_clarification = Send the clarification
request-action-give_clarification-done = { $who } sent the clarification
request-action-give_clarification-hint = The time limit of the other side then goes on running.
request-action-save_answers = Save as a draft
request-action-save_answers-hint = Only your authority sees draft answers.
request-action-reply_partly = Release these answers
request-action-reply_partly-done = { $who } released answers
request-action-reply_partly-hint = Released answers are final, and the other side sees them at once.
request-action-reply = Send the reply
request-action-reply-done = { $who } sent the reply
request-action-reply-hint = All answers become final, and the other side sees them at once.
request-action-ask_more = Ask for more information
request-action-ask_more-done = { $who } asked for more information
request-action-ask_more-hint = The questions you choose are open again. What was answered so far can still be read.
request-action-accept_more = Agree to give more information
request-action-accept_more-done = { $who } agreed to give more information
request-action-accept_more-hint = The date that was asked for becomes your time limit.
request-action-refuse_more = Decline to give more information
request-action-refuse_more-done = { $who } declined to give more information
request-action-refuse_more-hint = The other side reads your reason. Your earlier answers stay as they are.
request-action-close = Close the request
request-action-close-done = { $who } closed the request
request-action-close-hint = The request ends for both sides. The other side sees your rating.
request-action-message = Send a message
request-action-message-done = { $who } sent a message
request-action-message-hint = Both sides read it. Please do not name the provider before the request has been accepted.
request-action-note = Save as an internal note
request-action-note-hint = Only your authority reads it.
request-action-remind = Send a reminder
request-action-remind-done = { $who } sent a reminder
request-action-refuse = Refuse the request
request-action-refuse-done = { $who } refused the request
request-action-refuse-hint = The request ends for both sides. The other side reads your reason, and your authority no longer sees the personal data.
request-action-withdraw = Withdraw the request
request-action-withdraw-done = { $who } withdrew the request
request-action-withdraw-hint = The request ends for both sides. The other side reads your reason and no longer sees the personal data.

request-input-send-wish = Reply needed by
request-input-accept_with_date-date = We can reply by
request-input-forward-to = Forward to
request-input-forward-text = Why that authority
request-input-propose_date-date = Proposed date
request-input-ask_clarification-text = What needs to be clarified
request-input-give_clarification-text = Clarification
request-input-give_clarification-files = Files
request-input-ask_more-text = What else you need, and why
request-input-ask_more-wish = Needed by
request-input-refuse_more-text = Reason
request-input-close-timeliness = Was the reply in time?
request-input-close-effort = Was the reply helpful and complete?
request-input-message-text = Text of the message
request-input-message-files = Files
request-input-note-text = Text of the note
request-input-refuse-reason = Reason
request-input-refuse-text = Explanation
request-input-withdraw-text = Reason

request-entry-forwarding = Why it was forwarded
request-entry-clarification = Clarification
request-entry-additional = Request for more information
request-entry-refusal = Reason for refusing
request-entry-message = Message
request-entry-note = Internal note
request-entry-withdrawal = Reason for withdrawing

request-notice-incoming = { $who } sent you a new request
request-notice-accepted = { $who } accepted your request
request-notice-date-proposed = { $who } proposed another date
request-notice-forwarded = { $who } forwarded your request to another authority
request-notice-date-agreed = { $who } agreed to your date
request-notice-date-declined = { $who } declined your date
request-notice-clarification-asked = { $who } asks you to clarify something
request-notice-clarification-given = { $who } sent the clarification you asked for
request-notice-partial = { $who } answered some of your questions
request-notice-answered = { $who } answered all your questions
request-notice-additional = { $who } asks you for more information
request-notice-additional-refused = { $who } cannot give more information
request-notice-closed = { $who } closed the request
request-notice-message = { $who } sent you a message
request-notice-reminder = { $who } reminds you of this request
request-notice-refused = { $who } refused your request
request-notice-withdrawn = { $who } withdrew the request
request-notice-late = A time limit has passed

request-guard-no-proposal = The other side has not proposed a date that you could accept or decline. Perhaps it was settled a moment ago.

## The measures against a provider

derogation-title = Request for measures against a service provider
derogation-slot-host = state where the service is provided
derogation-slot-establishment = state of establishment

derogation-state-draft = Draft
derogation-state-requested = Measures requested
derogation-state-reported = State of establishment has answered
derogation-state-notified = Intention notified
derogation-state-taken = Measures taken
derogation-state-settled = Settled without measures
derogation-state-withdrawn = Withdrawn
derogation-state-discarded = Draft discarded

derogation-now-draft-ours = Complete the request and send it.
derogation-now-draft-ours-more = Only your authority sees the draft.
derogation-now-requested-ours = Your turn: check the facts and say which measures are taken or envisaged, or why none.
derogation-now-requested-ours-more = The Directive asks for an answer within the shortest possible time.
derogation-now-requested-theirs = Waiting for { $other } to check the facts and report its measures.
derogation-now-requested-theirs-more = In urgent cases you may take measures at once and give the reasons.
derogation-now-reported-ours = Your turn: if this is enough, settle the case; if not, notify your intention to take measures.
derogation-now-reported-theirs = Your answer has been sent. Waiting for { $other } to settle the case or notify measures.
derogation-now-notified-ours = Measures may be taken once 15 working days have passed since the notification.
derogation-now-notified-theirs = The other side ({ $other }) intends to take measures once 15 working days have passed.
derogation-now-taken = Measures have been taken. There is nothing more to do here.
derogation-now-settled = The case is settled without measures. There is nothing more to do.
derogation-now-withdrawn = The request was withdrawn. There is nothing more to do.
derogation-now-discarded = The draft was discarded and its contents were erased.

derogation-step-requested = Requested
derogation-step-reported = Answer
derogation-step-notified = Notification
derogation-step-ended = End

derogation-clock-standstill = Measures not before

derogation-action-edit = Save the draft
derogation-action-send = Send the request
derogation-action-send-done = { $who } sent the request
derogation-action-send-hint = The other side sees everything at once, so that it can check the facts without delay.
derogation-action-discard = Discard the draft
derogation-action-discard-done = { $who } discarded the draft
derogation-action-discard-hint = Everything written in the draft is erased. This cannot be undone.
derogation-action-report = Send the answer
derogation-action-report-done = { $who } reported its measures
derogation-action-settle = Settle without measures
derogation-action-settle-done = { $who } settled the case
derogation-action-notify = Notify the intention to take measures
derogation-action-notify-done = { $who } notified its intention to take measures
derogation-action-notify-hint = Fifteen working days of the Union’s institutions begin; until they have passed, no measures may be taken.
derogation-action-take = Report the measures taken
derogation-action-take-done = { $who } took measures
derogation-action-refrain = Refrain from measures
derogation-action-refrain-done = { $who } refrains from measures
derogation-action-urgent = Take urgent measures
derogation-action-urgent-done = { $who } took urgent measures
derogation-action-urgent-hint = Only where waiting would do harm. The other side reads the reasons at once.
derogation-action-message = Send a message
derogation-action-message-done = { $who } sent a message
derogation-action-message-hint = Both sides read it.
derogation-action-note = Save as an internal note
derogation-action-note-hint = Only your authority reads it.
derogation-action-remind = Send a reminder
derogation-action-remind-done = { $who } sent a reminder
derogation-action-withdraw = Withdraw the request
derogation-action-withdraw-done = { $who } withdrew the request
derogation-action-withdraw-hint = The request ends for both sides. The other side reads your reason and no longer sees the personal data.

derogation-input-report-answer = Measures
derogation-input-report-text = Which measures, or why none
derogation-input-report-files = Files
derogation-input-notify-inadequate = Why the measures of the state of establishment are not enough
derogation-input-notify-justified = Which measures you intend, and why they meet the conditions of Article 18
derogation-input-notify-informed = The Commission has been notified on the same day
derogation-input-take-text = Measures taken
derogation-input-refrain-text = Reason
derogation-input-urgent-urgency = Why it could not wait
derogation-input-urgent-text = Measures taken
derogation-input-urgent-informed = The Commission has been notified
derogation-input-message-text = Text of the message
derogation-input-message-files = Files
derogation-input-note-text = Text of the note
derogation-input-withdraw-text = Reason

derogation-entry-report = Answer of the state of establishment
derogation-entry-inadequate = Why the measures so far are not enough
derogation-entry-justified = Measures intended
derogation-entry-measures = Measures taken
derogation-entry-refrained = Why no measures are taken
derogation-entry-urgency = Reasons for the urgency
derogation-entry-message = Message
derogation-entry-note = Internal note
derogation-entry-withdrawal = Reason for withdrawing

derogation-notice-incoming = { $who } sent you a new request
derogation-notice-reported = { $who } answered your request for measures
derogation-notice-settled = { $who } settled the case without measures
derogation-notice-intention = { $who } intends to take measures
derogation-notice-taken = { $who } took measures
derogation-notice-refrained = { $who } refrains from measures
derogation-notice-urgent = { $who } took urgent measures
derogation-notice-message = { $who } sent you a message
derogation-notice-reminder = { $who } reminds you of this request
derogation-notice-withdrawn = { $who } withdrew the request
derogation-notice-standstill-over = The 15 working days have passed

derogation-guard-informed = The Commission must be notified too (Article 35). Please confirm that it has been.
derogation-guard-standstill = Measures may not be taken until 15 working days have passed since the notification.

## The form of the measures

form-derogation-section-provider = The provider
form-derogation-section-service = The service
form-derogation-section-circumstances = What has happened

form-derogation-name = Name of the provider
form-derogation-legal_form = Legal form
form-derogation-registration_number = Registration number
form-derogation-town = Town
form-derogation-activity = Service activity
form-derogation-place = Place where the service is provided
form-derogation-facts = The service, the circumstances, and why safety is at stake
form-derogation-measures_asked = Measures asked of the state of establishment

## The form

form-request-section-provider = The provider
form-request-section-address = Address and contact
form-request-section-managers = Who runs the business
form-request-section-service = The service
form-request-section-grounds = Why you ask

form-request-name = Name of the provider
form-request-trade_name = Trading name
form-request-legal_form = Legal form
form-request-register = Register in which it is entered
form-request-registration_number = Registration number
form-request-vat_number = VAT number
form-request-country = Country of establishment
form-request-region = Region / Area
form-request-town = Town
form-request-postcode = Postcode
form-request-street = Street and number
form-request-email = E-mail
form-request-website = Website
form-request-manager_surname = Surname
form-request-manager_first_name = First name
form-request-manager_birth_date = Date of birth
form-request-manager_function = Function
form-request-other_managers = Other managers
form-request-activity = Service activity
form-request-mode = How the service is provided
form-request-description = Description of the service
form-request-place = Place where the service is provided
form-request-from = From
form-request-to = Until
form-request-justification = Justification for the request
form-request-justification_other = The other reason in your own words

## The questions

heading-request-provider = Questions about the provider
heading-request-identity = Identity and registration
heading-request-establishment = Establishment
heading-request-activity = Questions about the activity
heading-request-lawful = Lawful exercise
heading-request-authorisation = Authorisation
heading-request-insurance = Professional liability insurance
heading-request-reliability = Questions about reliability
heading-request-repute = Good repute
heading-request-supervision = Checks and supervision
heading-request-documents = Questions about documents

question-request-identified = Can you identify { $provider } from the details given?
question-request-name_correct = Are the name and the legal form of { $provider } given correctly?
question-request-number_valid = Is the registration number of { $provider } valid, and is the entry still in the register?
question-request-vat_valid = Is the VAT number of { $provider } valid?
question-request-represented_by = Who is entitled to represent { $provider }?
question-request-established = Is { $provider } lawfully established in your territory?
question-request-status = Why is { $provider } not established in your territory?
question-request-established_since = Since when has { $provider } been established in your territory?
question-request-genuine = Does { $provider } actually pursue an economic activity in your territory, from a stable infrastructure and for an indefinite period?
question-request-premises = What premises, equipment and staff does { $provider } have in your territory?
question-request-staff = How many people does { $provider } employ in your territory?
question-request-elsewhere = Do you know of establishments of { $provider } in other countries?
question-request-elsewhere_where = In which countries, and under which name?
question-request-pursued = Does { $provider } pursue the activity { $activity } in your territory?
question-request-registered_for = For which activity is { $provider } registered?
question-request-unlawful = Do you know of anything that suggests that { $provider } is exercising its activities unlawfully?
question-request-unlawful_how = Which rules are not complied with, and since when?
question-request-authorisation_required = Is an authorisation required in your territory for the activity { $activity }?
question-request-authorisation_held = Does { $provider } hold this authorisation?
question-request-authorisation_scope = What does the authorisation cover, and under which conditions was it granted?
question-request-authorisation_valid = From when until when is the authorisation valid?
question-request-authorisation_withdrawn = Has an authorisation of { $provider } ever been suspended, restricted or withdrawn?
question-request-insured = Is { $provider } covered by professional liability insurance or a comparable guarantee?
question-request-insurance_kind = What kind of cover is it?
question-request-insurance_abroad = Does the cover extend to services provided in our territory?
question-request-insurance_sum = What is the sum insured for each claim, in euros?
question-request-insurance_equivalent = Is the cover equivalent to, or essentially comparable with, the cover required in our territory?
question-request-sanctions = Have disciplinary or administrative actions or criminal sanctions been taken against { $provider } that bear directly on its competence or professional reliability?
question-request-sanctions_kind = What kind of actions or sanctions were they?
question-request-sanctions_which = Which action or sanction was taken, by which body, and under which provisions?
question-request-sanctions_final = Is the decision final? If an appeal is pending, please say when it is expected to be decided.
question-request-insolvent = Has there been a decision concerning insolvency or bankruptcy involving fraud?
question-request-checked = What did the checks, inspections or investigations carried out at our request find?
question-request-measures = Has your authority taken measures against { $provider }?
question-request-measures_which = Which measures were taken, and are they still in force?
question-request-dangerous = Do you know of acts or circumstances of { $provider } that could cause serious damage to the health or safety of persons or to the environment?
question-request-genuine_document = Is the document presented by { $provider } authentic?
question-request-document_date = On what date was the document issued?
question-request-equivalent_document = Which document of your country serves an equivalent purpose to the one we require?

## The lists

list-activities-f = construction
list-activities-f41 = construction of buildings
list-activities-f42 = civil engineering
list-activities-f43-1 = demolition and site preparation
list-activities-f43-21 = electrical installation
list-activities-f43-22 = plumbing, heating and air-conditioning installation
list-activities-f43-3 = building completion and finishing
list-activities-f43-9 = roofing and other specialised construction
list-activities-g = trade and repair
list-activities-g45-2 = maintenance and repair of motor vehicles
list-activities-g46 = wholesale trade
list-activities-g47 = retail trade
list-activities-g47-9 = retail sale by mail order or online
list-activities-i = accommodation and food
list-activities-i55 = hotels and similar accommodation
list-activities-i55-2 = holiday and other short-stay accommodation
list-activities-i56-1 = restaurants
list-activities-i56-2 = event catering
list-activities-j62 = computer programming and consultancy
list-activities-l = real estate
list-activities-l68-2 = letting of own or leased property
list-activities-l68-3 = real estate agencies
list-activities-m = professional and technical services
list-activities-m69-1 = legal advice
list-activities-m69-2 = accounting and tax advice
list-activities-m70 = business and management consultancy
list-activities-m71-1 = architecture and engineering
list-activities-m71-2 = technical testing and inspection
list-activities-m73 = advertising and market research
list-activities-m74-3 = translation and interpretation
list-activities-m75 = veterinary services
list-activities-n = business support services
list-activities-n77 = rental and leasing of goods
list-activities-n79 = travel agencies and tour operators
list-activities-n81-2 = cleaning of buildings
list-activities-n81-3 = landscape gardening
list-activities-n82-3 = organisation of trade fairs and congresses
list-activities-p85 = private tuition
list-activities-p85-53 = driving schools
list-activities-r = leisure
list-activities-r93-1 = sports facilities and training
list-activities-r93-2 = amusement parks and leisure events
list-activities-s = other personal services
list-activities-s95 = repair of household goods
list-activities-s96-02 = hairdressing and beauty treatment
list-activities-s96-03 = funeral services
list-activities-other = another activity

list-functions-owner = owner
list-functions-managing_director = managing director
list-functions-board_member = member of the board
list-functions-partner = partner
list-functions-technical_manager = technical manager
list-functions-representative = authorised representative
list-functions-other = other function

list-insurances-insurance = professional liability insurance
list-insurances-guarantee = bank or other financial guarantee
list-insurances-group_contract = group contract of a professional body

list-justifications-establishment_doubted = Reasonable doubts about whether the provider is lawfully established
list-justifications-authorisation_check = Verification of an authorisation or registration
list-justifications-unlawful_conduct = Indications of unlawful conduct in our territory
list-justifications-good_repute = Verification of good repute
list-justifications-insurance_check = Verification of insurance cover
list-justifications-document_authenticity = Reasonable doubts about the authenticity of a document
list-justifications-complaint = Complaint by a recipient of the service
list-justifications-establishment_application = Application to establish in our territory
list-justifications-other = Other reason

list-legal_forms-natural_person = self-employed person or sole trader
list-legal_forms-partnership = partnership
list-legal_forms-limited_partnership = limited partnership
list-legal_forms-limited_company = private limited company
list-legal_forms-public_company = public limited company
list-legal_forms-cooperative = cooperative
list-legal_forms-association = association
list-legal_forms-foundation = foundation
list-legal_forms-european_company = European company (SE)
list-legal_forms-branch = branch or agency
list-legal_forms-other = other legal form

list-measure_answers-taken = measures have been taken
list-measure_answers-envisaged = measures are envisaged
list-measure_answers-none = no measures

list-modes-temporary = across the border, temporarily
list-modes-establishment = from an establishment in our territory
list-modes-unknown = not known

list-refusal_reasons-no_competence = Our authority is not competent in this matter
list-refusal_reasons-no_legal_ground = There is no legal basis for giving this information
list-refusal_reasons-insufficient_information = The request does not contain enough information
list-refusal_reasons-already_answered = The same request has already been answered
list-refusal_reasons-not_covered = The activity is not covered by the Directive

list-sanctions-disciplinary = disciplinary action
list-sanctions-administrative = administrative action
list-sanctions-criminal = criminal sanction
list-sanctions-fraud_insolvency = decision on fraudulent insolvency or bankruptcy

list-statuses-never_established = It was never established here
list-statuses-ceased = It has ceased its activity
list-statuses-dissolved = It has been dissolved or struck off the register
list-statuses-moved = It has moved to another country

## The alert

alert-title = Alert about a service
alert-slot-sender = sending authority
alert-slot-coordinator = coordinator of the sender
alert-slot-recipient = receiving coordinator
alert-slot-centre = European Commission
alert-slot-handler = handling authority

alert-state-draft = Draft
alert-state-submitted = With the own coordinator
alert-state-broadcast = Broadcast
alert-state-closure_proposed = Closure proposed
alert-state-closed = Closed
alert-state-withdrawn = Withdrawn
alert-state-discarded = Draft discarded

alert-now-draft-ours = Complete the alert and submit it to your coordinator.
alert-now-submitted-ours = Your turn: broadcast the alert, or return it and say why.
alert-now-submitted-theirs = Your coordinator looks over the alert. Nobody abroad sees it yet.
alert-now-broadcast-ours = Your turn: acknowledge the alert and pass it on inside your country.
alert-now-broadcast-theirs = The alert is with the recipients. Their progress is shown below.
alert-now-closure_proposed-ours = It is proposed to close the alert. If the risk is not gone, object before the date below.
alert-now-closure_proposed-theirs = It is proposed to close the alert. It closes by itself unless a recipient objects in time.
alert-now-closed = The alert is closed. There is nothing more to do.
alert-now-withdrawn = The alert was not justified and is withdrawn everywhere. The reason is among the messages.
alert-now-discarded = The draft was discarded and its contents were erased.

alert-recipient-received = received
alert-recipient-acknowledged = acknowledged
alert-recipient-disseminated = passed on
alert-step-submitted = Coordinator
alert-step-broadcast = Broadcast
alert-step-closing = Closure
alert-step-closed = Closed
alert-clock-objection = Objections until

alert-action-edit = Save draft
alert-action-submit = Submit to the coordinator
alert-action-submit-done = { $who }: submitted to the coordinator
alert-action-discard = Discard draft
alert-action-discard-done = { $who }: draft discarded
alert-action-return = Return to the sender
alert-action-return-done = { $who }: returned
alert-action-broadcast = Broadcast
alert-action-broadcast-done = { $who }: alert broadcast
alert-action-correct = Correct the alert
alert-action-correct-done = { $who }: alert corrected
alert-action-acknowledge = Acknowledge receipt
alert-action-acknowledge-done = { $who }: receipt acknowledged
alert-action-disseminate = Pass on inside the country
alert-action-disseminate-done = { $who }: passed on inside the country
alert-action-add = Add information
alert-action-add-done = { $who }: information added
alert-action-retract = Take back what was written
alert-action-retract-done = { $who }: took back what was written
alert-action-propose_closure = Propose to close
alert-action-propose_closure-done = { $who }: closure proposed
alert-action-object = Object to closure
alert-action-object-done = { $who }: objected to closure
alert-action-close = Close
alert-action-close-done = Nobody objected in time: the alert is closed
alert-action-withdraw = Withdraw
alert-action-withdraw-done = { $who }: alert withdrawn

alert-input-return-text = Why it is returned
alert-input-add-text = What you know
alert-input-add-files = Files
alert-input-retract-entry = What is taken back
alert-input-propose_closure-text = Why the risk is gone
alert-input-object-text = Why the risk is not gone
alert-input-withdraw-text = Why the alert was wrong

alert-entry-returned = Returned
alert-entry-added = Additional information
alert-entry-closure = Proposal to close
alert-entry-objection = Objection
alert-entry-withdrawal = Withdrawal

alert-notice-submitted = { $who }: alert to look over
alert-notice-returned = { $who }: alert returned
alert-notice-incoming = { $who }: new alert
alert-notice-passed-on = { $who }: alert passed on to you
alert-notice-corrected = { $who }: alert corrected
alert-notice-added = { $who }: information added
alert-notice-retracted = { $who }: took back what was written
alert-notice-closure-proposed = { $who }: closure proposed
alert-notice-objection = { $who }: objected to closure
alert-notice-closed = The alert is closed
alert-notice-withdrawn = { $who }: alert withdrawn
alert-guard-window-open = Recipients may still object.

form-alert-section-service = The service
form-alert-section-provider = The provider
form-alert-activity = Activity
form-alert-conduct = What happened, and the harm to be feared
form-alert-countries = Countries concerned
form-alert-provider = Name of the provider
form-alert-established_in = Established in
form-alert-measures = Measures taken

## The notification

notification-title = Notification of a requirement
notification-slot-notifier = notifying authority
notification-slot-coordinator = coordinator of the notifying side
notification-slot-recipient = receiving coordinator
notification-slot-centre = European Commission
notification-slot-interested = interested authority

notification-state-draft = Draft
notification-state-submitted = With the own coordinator
notification-state-standstill = Standstill
notification-state-closed = Closed
notification-state-withdrawn = Withdrawn
notification-state-discarded = Draft discarded

notification-now-draft-ours = Complete the notification and submit it to your coordinator.
notification-now-submitted-ours = Your turn: send the notification to all states and the Commission.
notification-now-submitted-theirs = Your coordinator looks over the notification.
notification-now-standstill-ours = Your turn: pass the notification on inside your country, and comment on it before the date below.
notification-now-standstill-theirs = The rule may not be adopted before the date below. Comments are shown among the messages.
notification-now-closed = The standstill is over and the notification is closed.
notification-now-withdrawn = The notification was withdrawn. The reason is among the messages.
notification-now-discarded = The draft was discarded and its contents were erased.

notification-recipient-received = received
notification-recipient-disseminated = passed on
notification-step-submitted = Coordinator
notification-step-standstill = Standstill
notification-step-closed = Closed
notification-clock-standstill = End of the standstill

notification-action-edit = Save draft
notification-action-submit = Submit to the coordinator
notification-action-submit-done = { $who }: submitted to the coordinator
notification-action-discard = Discard draft
notification-action-discard-done = { $who }: draft discarded
notification-action-broadcast = Send to all states
notification-action-broadcast-done = { $who }: sent to all states and the Commission
notification-action-disseminate = Pass on inside the country
notification-action-disseminate-done = { $who }: passed on inside the country
notification-action-comment = Comment
notification-action-comment-done = { $who }: commented
notification-action-comment_apart = Comment to the notifying side only
notification-action-comment_apart-done = { $who }: commented to the notifying side
notification-action-give_opinion = Give a detailed opinion
notification-action-give_opinion-done = { $who }: detailed opinion
notification-action-give_opinion-hint = It lengthens the standstill. Several opinions lengthen it once: the latest date counts.
notification-action-answer = Answer comments
notification-action-answer-done = { $who }: answered comments
notification-action-modify = Give a new version
notification-action-modify-done = { $who }: new version
notification-action-withdraw = Withdraw
notification-action-withdraw-done = { $who }: notification withdrawn
notification-action-publish = Publish
notification-action-publish-done = { $who }: published
notification-action-publish-hint = Everybody can then read the rule, its reasons and who notified it, and after the standstill its answers and files. Comments and opinions stay among the parties.
notification-action-take_down = Take down
notification-action-take_down-done = { $who }: taken down
notification-action-close = Close
notification-action-close-done = The standstill is over: the notification is closed

notification-input-comment-text = Your comment
notification-input-comment_apart-text = Your comment
notification-input-give_opinion-text = Which obstacle the rule would create
notification-input-answer-text = Your answer
notification-input-answer-files = Files
notification-input-withdraw-text = Why it is withdrawn

notification-entry-comment = Comment
notification-entry-comment_apart = Comment apart
notification-entry-opinion = Detailed opinion
notification-entry-answer = Answer
notification-entry-withdrawal = Withdrawal

notification-notice-submitted = { $who }: notification to look over
notification-notice-incoming = { $who }: new notification
notification-notice-passed-on = { $who }: notification passed on to you
notification-notice-comment = { $who }: commented
notification-notice-opinion = { $who }: detailed opinion
notification-notice-answer = { $who }: answered comments
notification-notice-modified = { $who }: new version
notification-notice-withdrawn = { $who }: notification withdrawn
notification-notice-closed = The standstill is over
notification-guard-standstill = The standstill is not over yet.

form-notification-section-rule = The rule
form-notification-section-reasons = Text and reasons
form-notification-subject = Title of the rule
form-notification-type = What it restricts
form-notification-requirement = Requirements
form-notification-adopted = Already adopted
form-notification-text = Text of the rule
form-notification-justification = Why it is not discriminatory, necessary and proportionate

list-notification_types-establishment = establishment
list-notification_types-provision = provision of services
list-requirements-quantitative = quantitative or territorial limits
list-requirements-legal_form = legal form
list-requirements-shareholding = shareholding
list-requirements-several_establishments = ban on several establishments
list-requirements-staff = minimum number of staff
list-requirements-tariffs = fixed tariffs
list-requirements-other = other

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Requester's coordinator
request-slot-responding_coordinator = Responder's coordinator
request-state-awaiting_send_approval = Awaiting approval
request-state-split = Shared among authorities
request-state-referred_requesting = Referred: requester's coordinator
request-state-referred_responding = Referred: responder's coordinator
request-now-awaiting_send_approval-ours = Decide whether this request may be sent
request-now-awaiting_send_approval-theirs = Your coordinator decides whether the request is sent
request-now-split-ours = Wait for the parts, or pass on what is still open
request-now-split-theirs = Several authorities answer, each its part
request-now-referred_requesting-ours = Decide whether the reply falls short
request-now-referred_requesting-theirs = The requester's coordinator looks at the reply
request-now-referred_responding-ours = Decide whether your authority must add to its reply
request-now-referred_responding-theirs = The responder's coordinator looks at the reply
request-link-part = Parts with other authorities
request-action-submit = Submit for approval
request-action-submit-done = { $who }: submitted for approval
request-action-approve_sending = Approve and send
request-action-approve_sending-done = { $who }: approved and sent
request-action-return_sending = Return to the author
request-action-return_sending-done = { $who }: returned to the author
request-action-pass_on = Pass on
request-action-pass_on-done = { $who }: passed on
request-action-allocate = Hand to an official
request-action-split = Share among authorities
request-action-split-done = { $who }: shared among authorities
request-action-collect = Collect the parts
request-action-collect-done = { $who }: part of the answers collected
request-action-stop = Stop
request-action-stop-done = { $who }: stopped, since the whole was withdrawn
request-action-refer = Refer to your coordinator
request-action-refer-done = { $who }: referred to the coordinator
request-action-uphold = Agree and hand on
request-action-uphold-done = { $who }: agreed with the requester, handed on
request-action-dismiss_referral = Find the reply sufficient
request-action-dismiss_referral-done = { $who }: found the reply sufficient
request-action-send_back = Send back to the authority
request-action-send_back-done = { $who }: sent back to the authority
request-input-submit-wish = Reply wished by
request-input-return_sending-text = What should be changed
request-input-allocate-to = Official
request-input-split-shares = Who answers which question
request-input-refer-text = Why the reply does not satisfy you
request-input-uphold-text = Your opinion
request-input-dismiss_referral-text = Your opinion
request-input-send_back-text = Your opinion
request-entry-return = Comment on the return
request-entry-referral = Reason for the referral
request-entry-opinion = Coordinator's opinion
request-notice-approval = { $who } asks for your approval
request-notice-approved = { $who } approved and sent your request
request-notice-returned = { $who } returned your request
request-notice-split = { $who } shared your request among several authorities
request-notice-referred = { $who } referred a reply to you
request-notice-decided = { $who } decided on the referral
request-guard-approval = Your authority needs its coordinator's approval. Submit the request for approval.
request-guard-no-approval = Your authority needs no approval. Send the request yourself.
request-guard-allocated = This request is handed to another official of your authority.
request-guard-no-coordinator = There is no coordinator for this authority.
request-state-awaiting_reply_approval = Reply awaits approval
request-now-awaiting_reply_approval-ours = Decide whether this reply may be sent
request-now-awaiting_reply_approval-theirs = The responder’s coordinator decides whether the reply is sent
request-clock-review = Closes by itself
request-action-take_over = Answer the rest yourselves
request-action-take_over-done = { $who }: answers the rest
request-action-submit_reply = Submit the reply for approval
request-action-submit_reply-done = { $who }: reply submitted for approval
request-action-approve_reply = Approve and send the reply
request-action-approve_reply-done = { $who }: reply approved and sent
request-action-return_reply = Return the reply to the author
request-action-return_reply-done = { $who }: reply returned to the author
request-action-lapse = Close by time
request-action-lapse-done = Closed by the system: nobody has asked for more
request-input-return_reply-text = What should be changed in the reply
request-notice-allocated = { $who }: handed to an official of your authority
request-notice-taken-over = { $who } answers the rest of your request
request-notice-reply-approved = { $who } approved and sent your reply
request-notice-reply-returned = { $who } returned your reply
request-notice-lapsed = Closed by the system: nobody has asked for more
request-guard-parts-out = Some parts are still with other authorities.
request-guard-reply-approval = Replies of your authority need its coordinator’s approval. Submit the reply for approval.
request-guard-no-reply-approval = Replies of your authority need no approval. Send the reply yourself.
