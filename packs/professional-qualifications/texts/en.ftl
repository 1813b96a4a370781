### Every word of this area in English. The other languages carry the same keys and the same variables.
### $who: the name of an authority, a country or an own official. $other: the country or authority on the other side.
### $person and $profession: values of the case; the page marks them, so no sentence may need them inflected.

pack-title = Professional qualifications
pack-about = Authorities ask each other about professionals who wish to have their qualifications recognised in another country.
act-2005-36 = Directive 2005/36/EC

## The request

request-title = Request about professional qualifications
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
request-now-awaiting_acceptance-theirs-more = Until then they see the profession and the questions, but no personal data.
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
request-action-send-hint = The other side sees the profession and the questions at once, the personal data only once it has accepted.
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
request-action-message-hint = Both sides read it. Please do not name the person before the request has been accepted.
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

request-entry-clarification = Clarification
request-entry-additional = Request for more information
request-entry-refusal = Reason for refusing
request-entry-withdrawal = Reason for withdrawing
request-entry-message = Message
request-entry-note = Internal note

request-notice-incoming = { $who } sent you a new request
request-notice-accepted = { $who } accepted your request
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

## The form

form-professional-section-person = The person
form-professional-section-address = Address and e-mail
form-professional-section-grounds = Why you ask
form-professional-profession = Profession
form-professional-title = Title
form-professional-first_name = First name
form-professional-surname = Surname
form-professional-nationality = Nationality
form-professional-birth_date = Date of birth
form-professional-birth_place = Place of birth
form-professional-country = Country
form-professional-region = Region / Area
form-professional-town = Town
form-professional-postcode = Postcode
form-professional-street = Street and number
form-professional-email = E-mail
form-professional-justification = Justification for the request
form-professional-justification_other = The other reason in your own words

## The questions

heading-professional-identify = Questions to identify the profession
heading-professional-identification = Identification of the profession
heading-professional-person = Questions related to the professional
heading-professional-nationality = Nationality
heading-professional-qualification = Qualifications
heading-professional-exercise = Questions regarding the exercise of the profession
heading-professional-right = Right to pursue a profession
heading-professional-conduct = Conduct and professional experience

question-professional-regulated = Is the profession { $profession } regulated in your territory?
question-professional-national = Is { $person } a national of your Member State?
question-professional-other_nationality = What nationality does { $person } hold?
question-professional-diploma_genuine = Is the evidence of formal qualifications presented by { $person } authentic?
question-professional-diploma_date = On what date was this evidence of formal qualifications issued?
question-professional-acquired_rights = Does { $person } benefit from acquired rights in your Member State?
question-professional-entitled = What profession is { $person } entitled to pursue in your territory?
question-professional-entitled_since = Since when has { $person } been entitled to pursue this profession in your territory?
question-professional-sanctions = Has any disciplinary action or criminal sanction been taken against { $person } that is likely to have consequences for the pursuit of the profession { $profession }?
question-professional-sanctions_which = What action or sanction was taken, by which body, and is it still in force?
question-professional-years_practised = For how many of the last ten years has { $person } pursued the profession { $profession } in your territory?

## The lists

list-titles-mr = Mr
list-titles-ms = Ms

list-professions-doctor = doctor
list-professions-specialist_doctor = specialist doctor
list-professions-nurse = nurse responsible for general care
list-professions-dentist = dental practitioner
list-professions-midwife = midwife
list-professions-veterinary_surgeon = veterinary surgeon
list-professions-pharmacist = pharmacist
list-professions-physiotherapist = physiotherapist
list-professions-architect = architect
list-professions-teacher = teacher
list-professions-engineer = engineer
list-professions-mountain_guide = mountain guide
list-professions-not_regulated = profession that is not regulated

list-justifications-document_authenticity = Reasonable and justified doubts about the authenticity of the document
list-justifications-right_to_practise = Verification of the right to pursue the profession
list-justifications-conduct = Verification of good conduct and of disciplinary or criminal sanctions
list-justifications-identity = Reasonable and justified doubts about the identity of the professional
list-justifications-other = Other reason

list-refusal_reasons-no_competence = Our authority is not competent in this matter
list-refusal_reasons-no_legal_ground = There is no legal basis for giving this information
list-refusal_reasons-insufficient_information = The request does not contain enough information
list-refusal_reasons-already_answered = The same request has already been answered
list-refusal_reasons-not_regulated = The profession is not regulated in our country

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

## The alert

alert-title = Alert about a professional
alert-slot-sender = sending authority
alert-slot-recipient = coordinator of incoming alerts
alert-slot-handler = handling authority

alert-state-draft = Draft
alert-state-broadcast = Sent to all states
alert-state-expired = Measure expired
alert-state-revoked = Measure revoked
alert-state-withdrawn = Withdrawn
alert-state-discarded = Draft discarded

alert-now-draft-ours = Complete the alert and send it.
alert-now-broadcast-ours = Your turn: pass the alert on inside your country, or note what it means for you.
alert-now-broadcast-theirs = The alert is with the recipients. Their progress is shown below.
alert-now-expired = The measure has expired. Its personal data is erased within three days.
alert-now-revoked = The measure was revoked. The personal data is erased within three days.
alert-now-withdrawn = The alert was sent in error and is withdrawn everywhere. The reason is among the messages.
alert-now-discarded = The draft was discarded and its contents were erased.

alert-recipient-received = received
alert-recipient-disseminated = passed on
alert-recipient-unread = not read
alert-recipient-read = read
alert-recipient-relevant = relevant
alert-recipient-not_relevant = not relevant

alert-step-sent = Sent
alert-step-ended = Ended
alert-clock-expiry = Last day of the measure
alert-clock-deletion = Erasure of the personal data

alert-action-edit = Save draft
alert-action-send = Send to all states
alert-action-send-done = { $who }: alert sent to all states
alert-action-send-hint = The coordinators of incoming alerts see the profession and the scope. Only the authorities they pass it to see the name.
alert-action-discard = Discard draft
alert-action-discard-done = { $who }: draft discarded
alert-action-disseminate = Pass on inside the country
alert-action-disseminate-done = { $who }: passed on inside the country
alert-action-mark_read = Mark as read
alert-action-mark_read-done = { $who }: read
alert-action-mark_relevant = Relevant for us
alert-action-mark_relevant-done = { $who }: found relevant
alert-action-mark_not_relevant = Not relevant for us
alert-action-mark_not_relevant-done = { $who }: found not relevant
alert-action-correct = Correct the alert
alert-action-correct-done = { $who }: alert corrected
alert-action-contest = Note that the measure is contested
alert-action-contest-done = { $who }: the measure is contested
alert-action-retract = Take back what was written
alert-action-retract-done = { $who }: took back what was written
alert-action-revoke = The measure was revoked
alert-action-revoke-done = { $who }: measure revoked
alert-action-withdraw = Withdraw: sent in error
alert-action-withdraw-done = { $who }: alert withdrawn
alert-action-expire = End the alert
alert-action-expire-done = The measure has expired

alert-input-send-informed = The professional was informed of the alert in writing
alert-input-contest-text = What is contested, and before whom
alert-input-retract-entry = What is taken back
alert-input-revoke-text = Which decision revoked it
alert-input-withdraw-text = Why the alert was wrong

alert-entry-contested = Note that the measure is contested
alert-entry-revocation = Revocation
alert-entry-withdrawal = Withdrawal

alert-notice-incoming = { $who }: new alert
alert-notice-passed-on = { $who }: alert passed on to you
alert-notice-corrected = { $who }: alert corrected
alert-notice-contested = { $who }: the measure is contested
alert-notice-revoked = { $who }: measure revoked
alert-notice-withdrawn = { $who }: alert withdrawn
alert-notice-expired = The measure has expired
alert-guard-not-informed = The professional has to be informed in writing when the alert is sent.
alert-guard-not-over = The last day of the measure is not over yet.

form-alert-section-scope = Profession and scope
form-alert-section-person = The professional
form-alert-section-decision = The measure
form-alert-profession = Profession
form-alert-scope = Scope of the restriction
form-alert-first_name = First name
form-alert-surname = Surname
form-alert-birth_date = Date of birth
form-alert-birth_place = Place of birth
form-alert-decided_by = Authority or court that decided
form-alert-from = Applies from
form-alert-until = Applies until

list-alert_scopes-prohibited = prohibited from practising
list-alert_scopes-prohibited_partly = prohibited in part
list-alert_scopes-restricted = restricted
list-alert_scopes-falsified = falsified evidence of qualification

## Approval, forwarding, splitting, referral

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
request-action-forward = Forward to another authority
request-action-forward-done = { $who }: forwarded to another authority
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
request-input-forward-to = Authority
request-input-forward-text = Why it is for this authority
request-input-split-shares = Who answers which question
request-input-refer-text = Why the reply does not satisfy you
request-input-uphold-text = Your opinion
request-input-dismiss_referral-text = Your opinion
request-input-send_back-text = Your opinion
request-entry-return = Comment on the return
request-entry-forwarding = Reason for forwarding
request-entry-referral = Reason for the referral
request-entry-opinion = Coordinator's opinion
request-notice-approval = { $who } asks for your approval
request-notice-approved = { $who } approved and sent your request
request-notice-returned = { $who } returned your request
request-notice-forwarded = { $who } forwarded your request to another authority
request-notice-split = { $who } shared your request among several authorities
request-notice-referred = { $who } referred a reply to you
request-notice-decided = { $who } decided on the referral
request-guard-approval = Your authority needs its coordinator's approval. Submit the request for approval.
request-guard-no-approval = Your authority needs no approval. Send the request yourself.
request-guard-allocated = This request is handed to another official of your authority.
request-guard-no-coordinator = There is no coordinator for this authority.

## Approval of replies, closure by time, inquiries about alerts

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
alert-link-inquiry = Requests about this alert
alert-action-inquire = Ask the sender for information
alert-action-inquire-hint = A request to the sending authority is drafted with the details of the professional. Only the two of you will know of it.
