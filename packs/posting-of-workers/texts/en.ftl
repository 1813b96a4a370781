### Every word of this area in English. The other languages carry the same keys and the same variables.
### $who: the name of an authority, a country or an own official. $other: the country or authority on the other side.
### $undertaking, $worker and $sector: values of the case; the page marks them, so no sentence may need them inflected.

pack-title = Posting of workers
pack-about = Authorities ask each other about undertakings that post workers to another country, and about the terms on which those workers are employed.
act-96-71 = Directive 96/71/EC
act-2014-67 = Directive 2014/67/EU
act-883-2004 = Regulation (EC) No 883/2004

## The request

request-title = Request about posted workers
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
request-now-awaiting_acceptance-theirs-more = Until then they see the sector, the kind of posting and the questions, but neither the undertaking nor any worker.
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
request-action-send-hint = The reply is due 25 working days after the request is received. The other side sees the sector, the kind of posting and the questions at once, the names only once it has accepted.
request-action-discard = Discard the draft
request-action-discard-done = { $who } discarded the draft
request-action-discard-hint = Everything written in the draft is erased. This cannot be undone.
request-action-correct = Correct the details
request-action-correct-done = { $who } corrected the details
request-action-correct-hint = You can correct the details until the other side has accepted.
request-action-accept = Accept the request
request-action-accept-done = { $who } accepted the request
request-action-accept-hint = Once you accept, your authority sees the personal data. The time limit has been running since the request was received.
request-action-forward = Forward to another authority of our country
request-action-forward-done = { $who } forwarded the request
request-action-forward-hint = The other authority then decides whether to accept. Your authority no longer sees the request.
request-action-propose_date = Propose another date
request-action-propose_date-done = { $who } proposed another date
request-action-propose_date-hint = The time limit so far applies until the other side agrees to your date, which may lie at most 25 working days ahead.
request-action-agree_date = Agree to the date
request-action-agree_date-done = { $who } agreed to the date
request-action-decline_date = Decline the date
request-action-decline_date-done = { $who } declined the date
request-action-decline_date-hint = The time limit so far stays as it is.
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
request-action-message-hint = Both sides read it. Please do not name the undertaking or a worker before the request has been accepted.
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
request-notice-forwarded = { $who } forwarded your request to another authority
request-notice-date-proposed = { $who } proposed another date
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

## The urgent check of a register

check-title = Urgent check of a register
check-slot-requester = requesting authority
check-slot-responder = responding authority

check-state-draft = Draft
check-state-asked = Check requested
check-state-answered = Information provided
check-state-closed = Closed
check-state-withdrawn = Withdrawn
check-state-refused = Refused
check-state-discarded = Draft discarded

check-now-draft-ours = Complete the check and send it.
check-now-draft-ours-more = Only your authority sees the draft.
check-now-asked-ours = Your turn: look the undertaking up and send the reply.
check-now-asked-ours-more = An urgent check is answered within two working days of its receipt.
check-now-asked-theirs = Waiting for { $other } to look the undertaking up.
check-now-asked-theirs-more = An urgent check is answered within two working days of its receipt.
check-now-answered-ours = Your turn: read the answers, then close the check.
check-now-answered-theirs = Your reply has been sent. Waiting for { $other } to close the check.
check-now-closed = The check is closed. There is nothing more to do.
check-now-withdrawn = The check was withdrawn. There is nothing more to do.
check-now-refused = The check was refused. The reason is among the messages.
check-now-discarded = The draft was discarded and its contents were erased.

check-step-sent = Sent
check-step-answered = Reply
check-step-closed = Closed

check-clock-check = Urgent reply

check-action-edit = Save the draft
check-action-send = Send the urgent check
check-action-send-done = { $who } sent the request
check-action-send-hint = The reply is due within two working days of receipt. The other side sees the undertaking at once. For questions about workers, send a request instead.
check-action-discard = Discard the draft
check-action-discard-done = { $who } discarded the draft
check-action-discard-hint = Everything written in the draft is erased. This cannot be undone.
check-action-save_answers = Save as a draft
check-action-save_answers-hint = Only your authority sees draft answers.
check-action-reply = Send the reply
check-action-reply-done = { $who } sent the reply
check-action-reply-hint = All answers become final, and the other side sees them at once.
check-action-close = Close the request
check-action-close-done = { $who } closed the request
check-action-close-hint = The request ends for both sides. The other side sees your rating.
check-action-message = Send a message
check-action-message-done = { $who } sent a message
check-action-message-hint = Both sides read it.
check-action-note = Save as an internal note
check-action-note-hint = Only your authority reads it.
check-action-remind = Send a reminder
check-action-remind-done = { $who } sent a reminder
check-action-refuse = Refuse the request
check-action-refuse-done = { $who } refused the request
check-action-refuse-hint = The request ends for both sides. The other side reads your reason, and your authority no longer sees the personal data.
check-action-withdraw = Withdraw the request
check-action-withdraw-done = { $who } withdrew the request
check-action-withdraw-hint = The request ends for both sides. The other side reads your reason and no longer sees the personal data.

check-input-close-timeliness = Was the reply in time?
check-input-close-effort = Was the reply helpful and complete?
check-input-message-text = Text of the message
check-input-message-files = Files
check-input-note-text = Text of the note
check-input-refuse-reason = Reason
check-input-refuse-text = Explanation
check-input-withdraw-text = Reason

check-entry-message = Message
check-entry-note = Internal note
check-entry-refusal = Reason for refusing
check-entry-withdrawal = Reason for withdrawing

check-notice-incoming = { $who } sent you a new request
check-notice-answered = { $who } answered all your questions
check-notice-closed = { $who } closed the request
check-notice-message = { $who } sent you a message
check-notice-reminder = { $who } reminds you of this request
check-notice-refused = { $who } refused your request
check-notice-withdrawn = { $who } withdrew the request
check-notice-late = A time limit has passed

## The form of the check

form-check-section-undertaking = The undertaking
form-check-section-urgency = Why it is urgent

form-check-name = Name of the undertaking
form-check-legal_form = Legal form
form-check-registration_number = Registration number
form-check-vat_number = VAT number
form-check-country = Country of establishment
form-check-town = Town
form-check-street = Street and number
form-check-sector = Sector
form-check-place = Place of work
form-check-reason = Reason for the urgency
form-check-details = Details of the urgency

## The form

form-request-section-undertaking = The undertaking
form-request-section-workers = The posted workers
form-request-section-posting = The posting
form-request-section-grounds = Why you ask

form-request-name = Name of the undertaking
form-request-legal_form = Legal form
form-request-registration_number = Registration number
form-request-vat_number = VAT number
form-request-country = Country of establishment
form-request-town = Town
form-request-postcode = Postcode
form-request-street = Street and number
form-request-contact = Contact person of the undertaking
form-request-email = E-mail
form-request-number_of_workers = Number of posted workers concerned
form-request-worker_first_name = First name
form-request-worker_surname = Surname
form-request-worker_birth_date = Date of birth
form-request-worker_nationality = Nationality
form-request-worker_insurance_number = Social security number
form-request-other_workers = Other workers
form-request-sector = Sector
form-request-kind = Kind of posting
form-request-recipient = Recipient of the service
form-request-place = Place of work
form-request-from = Posted from
form-request-to = Posted until
form-request-suspicions = What you need to verify
form-request-justification = Justification for the request

## The questions of the check

heading-check-register = Entry in the register
heading-check-tax = Taxes and contributions

question-check-registered = Is { $undertaking } entered in the register of undertakings?
question-check-state = What is the state of the entry?
question-check-registered_since = Since when has { $undertaking } been entered?
question-check-name_correct = Are the name and the legal form given correctly?
question-check-address_correct = Is the address given that of the registered office?
question-check-represented_by = Who is entitled to represent { $undertaking }?
question-check-sector_entered = In which sector is { $undertaking } entered?
question-check-vat_valid = Is { $undertaking } registered for VAT, and is the number given valid?
question-check-vat_since = Since when has { $undertaking } been registered for VAT?
question-check-employer = Is { $undertaking } registered as an employer with the social security institution?

## The questions

heading-request-undertaking = Questions about the undertaking
heading-request-registration = Registration
heading-request-establishment = Genuine establishment
heading-request-worker = Questions about the posted worker
heading-request-employment = Employment and posting
heading-request-security = Social security
heading-request-conditions = Questions about terms and conditions of employment
heading-request-pay = Pay and working time
heading-request-documents = Documents
heading-request-compliance = Questions about compliance

question-request-registered = Is { $undertaking } registered in your territory?
question-request-registered_since = Since when has it been registered?
question-request-number_valid = Are the registration number and the VAT number of { $undertaking } valid?
question-request-represented_by = Who is entitled to represent { $undertaking }?
question-request-licensed_agency = If { $undertaking } is a temporary employment undertaking: may it lawfully hire out workers?
question-request-genuine = Does { $undertaking } genuinely perform substantial activities in your territory, other than purely internal management or administration?
question-request-seat = Where does { $undertaking } have its registered office and administration, use office space, and pay taxes and social security contributions?
question-request-recruited = Where are the posted workers recruited, and from where are they posted?
question-request-contract_law = Which law applies to the contracts of { $undertaking } with its workers and with its clients?
question-request-main_activity = In which sector does { $undertaking } pursue its main activity in your territory?
question-request-staff = How many people does { $undertaking } employ in your territory, administrative staff included?
question-request-turnover = What share of its turnover, in per cent, does { $undertaking } realise in your territory?
question-request-other_states = Does { $undertaking } post workers to other countries as well?
question-request-employed = Is { $worker } employed by { $undertaking }?
question-request-why_not = How does { $worker } stand to { $undertaking } otherwise?
question-request-employed_span = During which period has { $worker } been employed by { $undertaking }?
question-request-habitual = Does { $worker } habitually carry out work in your territory?
question-request-returns = Has { $worker } returned, or is { $worker } expected to return, to work in your territory after the posting?
question-request-nature = What kind of work does { $worker } do for { $undertaking } in your territory?
question-request-travel = Does { $undertaking } provide or reimburse travel, board and accommodation?
question-request-replaced = Was the same post filled by a posted worker before?
question-request-self_employed = Is { $worker } registered as self-employed in your territory?
question-request-a1_issued = Has a portable document A1 been issued for { $worker }?
question-request-a1_span = For which period does the document A1 apply?
question-request-a1_genuine = Is the document A1 that was presented for { $worker } authentic?
question-request-contributions = Does { $undertaking } pay social security contributions for { $worker } in your territory?
question-request-pay = What was { $worker } paid during the posting, by the documents of { $undertaking }?
question-request-allowances = Do the payments include allowances specific to the posting?
question-request-hours_recorded = Does { $undertaking } keep records of the daily working time of { $worker }?
question-request-papers = Which of these documents could you obtain from { $undertaking }? Please send copies.
question-request-papers_genuine = Are the documents that were presented to us authentic?
question-request-infringements = Are infringements of the rules on posting by { $undertaking } known to you?
question-request-infringements_which = Which rules were infringed?
question-request-penalties = Which penalties were imposed, and have they been paid?
question-request-inspected = What did the checks and inspections that you carried out at our request find?

## The lists

list-infringements-no_genuine_establishment = undertaking not genuinely established
list-infringements-no_genuine_posting = worker not genuinely posted
list-infringements-not_declared = posting not declared, or declared wrongly
list-infringements-minimum_pay = pay below the rate that applies
list-infringements-working_time = working time and rest
list-infringements-paid_leave = paid annual leave
list-infringements-health_safety = health and safety at work
list-infringements-accommodation = conditions of accommodation
list-infringements-equal_treatment = equal treatment and protection of young people and mothers
list-infringements-agency_conditions = conditions of hiring out workers
list-infringements-documents_missing = documents missing at the place of work
list-infringements-false_self_employment = false self-employment
list-infringements-social_security = social security

list-legal_forms-natural_person = self-employed person or sole trader
list-legal_forms-partnership = partnership
list-legal_forms-limited_partnership = limited partnership
list-legal_forms-limited_company = private limited company
list-legal_forms-public_company = public limited company
list-legal_forms-cooperative = cooperative
list-legal_forms-european_company = European company (SE)
list-legal_forms-branch = branch or agency
list-legal_forms-other = other legal form

list-nationalities-AT = Austrian
list-nationalities-BE = Belgian
list-nationalities-BG = Bulgarian
list-nationalities-CY = Cypriot
list-nationalities-CZ = Czech
list-nationalities-DE = German
list-nationalities-DK = Danish
list-nationalities-EE = Estonian
list-nationalities-EL = Greek
list-nationalities-ES = Spanish
list-nationalities-FI = Finnish
list-nationalities-FR = French
list-nationalities-HR = Croatian
list-nationalities-HU = Hungarian
list-nationalities-IE = Irish
list-nationalities-IS = Icelandic
list-nationalities-IT = Italian
list-nationalities-LI = of Liechtenstein
list-nationalities-LT = Lithuanian
list-nationalities-LU = of Luxembourg
list-nationalities-LV = Latvian
list-nationalities-MT = Maltese
list-nationalities-NL = Dutch
list-nationalities-NO = Norwegian
list-nationalities-PL = Polish
list-nationalities-PT = Portuguese
list-nationalities-RO = Romanian
list-nationalities-SE = Swedish
list-nationalities-SI = Slovenian
list-nationalities-SK = Slovak
list-nationalities-UK = British
list-nationalities-CH = Swiss
list-nationalities-other = another nationality

list-no_employment-never_employed = never employed there
list-no_employment-ended_before = employment ended before the posting
list-no_employment-other_employer = employed by another undertaking
list-no_employment-self_employed = self-employed

list-papers-employment_contract = contract of employment
list-papers-payslips = payslips
list-papers-proof_of_payment = proof of payment of wages
list-papers-time_sheets = time sheets
list-papers-posting_declaration = declaration of posting
list-papers-a1_certificate = portable document A1
list-papers-service_contract = contract with the recipient of the service
list-papers-accommodation_contract = contract about the accommodation

list-posting_kinds-contract = under a contract with a recipient of services
list-posting_kinds-within_group = within a group of undertakings
list-posting_kinds-agency_work = hired out by a temporary employment undertaking
list-posting_kinds-unknown = not known

list-refusal_reasons-no_competence = Our authority is not competent in this matter
list-refusal_reasons-no_legal_ground = There is no legal basis for giving this information
list-refusal_reasons-insufficient_information = The request does not contain enough information
list-refusal_reasons-already_answered = The same request has already been answered
list-refusal_reasons-undertaking_unknown = The undertaking is not known in our country

list-register_states-active = active
list-register_states-dormant = dormant
list-register_states-being_dissolved = being dissolved
list-register_states-dissolved = dissolved or struck off
list-register_states-insolvent = in insolvency proceedings

list-sectors-construction = construction
list-sectors-agriculture = agriculture and forestry
list-sectors-agency_work = temporary agency work
list-sectors-road_transport = road transport
list-sectors-meat_processing = meat processing
list-sectors-manufacturing = manufacturing
list-sectors-assembly = assembly and installation of goods
list-sectors-shipbuilding = shipbuilding and repair
list-sectors-accommodation_food = accommodation and food
list-sectors-cleaning = cleaning
list-sectors-care = care and domestic work
list-sectors-information_technology = information technology
list-sectors-events = events and culture
list-sectors-energy = energy and networks
list-sectors-other = another sector

list-urgencies-inspection_under_way = An inspection is under way
list-urgencies-workers_leave_soon = The workers are about to leave
list-urgencies-undertaking_leaves_soon = The undertaking is about to leave or to be dissolved
list-urgencies-accident = There has been an accident at work
list-urgencies-unpaid_workers = Workers are without pay or shelter
list-urgencies-other = Other reason

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
