### Test results of products, en. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Energy labelling and ecodesign
pack-about = Market surveillance authorities tell each other what tests of products have shown.
act-2009-125 = Directive 2009/125/EC on ecodesign

## The request

request-title = Request about a product test
request-slot-requester = requesting authority
request-slot-responder = responding authority
request-state-draft = Draft
request-state-awaiting_acceptance = Request sent
request-state-accepted = Accepted
request-state-answered = Information provided
request-state-closed = Closed
request-state-withdrawn = Withdrawn
request-state-refused = Refused
request-state-discarded = Draft discarded

## What to do, or whom we wait for

request-now-draft-ours = Complete the request and send it.
request-now-draft-ours-more = Only your authority sees the draft.
request-now-awaiting_acceptance-ours = Your turn: accept the request, or refuse it and say why.
request-now-awaiting_acceptance-theirs = Waiting for { $other } to accept the request.
request-now-accepted-ours = Your turn: answer the questions, then send the reply.
request-now-accepted-theirs = Waiting for the reply from { $other }.
request-now-answered-ours = Your turn: read the answers, then close the request.
request-now-answered-theirs = Your reply has been sent. Waiting for { $other } to close the request.
request-now-closed = The request is closed. There is nothing more to do.
request-now-withdrawn = The request was withdrawn. There is nothing more to do.
request-now-refused = The request was refused. The reason is among the messages.
request-now-discarded = The draft was discarded and its contents were erased.
request-step-sent = Sent
request-step-accepted = Accepted
request-step-answered = Reply
request-step-closed = Closed
request-clock-acceptance = Acceptance
request-clock-reply = Reply to all questions

## What can be done

request-action-edit = Save the draft
request-action-send = Send the request
request-action-send-done = { $who } sent the request
request-action-discard = Discard the draft
request-action-discard-done = { $who } discarded the draft
request-action-discard-hint = Everything written in the draft is erased. This cannot be undone.
request-action-accept = Accept the request
request-action-accept-done = { $who } accepted the request
request-action-save_answers = Save as a draft
request-action-save_answers-hint = Only your authority sees draft answers.
request-action-reply = Send the reply
request-action-reply-done = { $who } sent the reply
request-action-reply-hint = All answers become final, and the other side sees them at once.
request-action-close = Close the request
request-action-close-done = { $who } closed the request
request-action-message = Send a message
request-action-message-done = { $who } sent a message
request-action-note = Save as an internal note
request-action-note-hint = Only your authority reads it.
request-action-refuse = Refuse the request
request-action-refuse-done = { $who } refused the request
request-action-withdraw = Withdraw the request
request-action-withdraw-done = { $who } withdrew the request

## What is given with it

request-input-reply-report = Test report
request-input-message-text = Text of the message
request-input-message-files = Files
request-input-note-text = Text of the note
request-input-refuse-reason = Reason
request-input-refuse-text = Explanation
request-input-withdraw-text = Reason

## Entries and notices

request-entry-message = Message
request-entry-note = Internal note
request-entry-refusal = Reason for refusing
request-entry-withdrawal = Reason for withdrawing
request-notice-incoming = { $who } sent you a new request
request-notice-accepted = { $who } accepted your request
request-notice-answered = { $who } answered all your questions
request-notice-closed = { $who } closed the request
request-notice-message = { $who } sent you a message
request-notice-refused = { $who } refused your request
request-notice-withdrawn = { $who } withdrew the request
request-notice-late = A time limit has passed

## The form

form-product-section-product = The product
form-product-section-grounds = Why you ask
form-product-group = Product group
form-product-brand = Brand
form-product-model = Model
form-product-manufacturer = Manufacturer or importer
form-product-made_in = Country of the manufacturer
form-product-declared = Declared values
form-product-reason = Why you ask
form-product-reason_other = The other reason in your own words

## The questions

heading-testing-results = Test results
heading-testing-test = The test
heading-testing-outcome = Outcome
heading-testing-follow = What followed
heading-testing-measures = Measures
heading-testing-sharing = Sharing of reports and costs
question-testing-tested = Has your authority had { $product } tested?
question-testing-accredited = Was the laboratory accredited for this test?
question-testing-compliant = Does { $product } meet the requirements for { $group }?
question-testing-deviation = By how many per cent did the measured value differ from the declared one?
question-testing-measure = What measure has been taken about { $product } in your territory?
question-testing-share_report = Can you send us the test report?
question-testing-share_costs = Would your authority share the costs of a further test?

## The lists

list-groups-lamps = lamps
list-groups-refrigerators = refrigerators
list-groups-washing_machines = washing machines
list-groups-televisions = televisions
list-groups-heaters = space heaters
list-groups-motors = electric motors
list-groups-vacuum_cleaners = vacuum cleaners
list-reasons-complaint = A complaint about the product
list-reasons-market_check = Planned market check
list-reasons-label_doubt = Doubts about the label
list-reasons-other = Other reason
list-measures-none = none
list-measures-voluntary = voluntary action of the firm
list-measures-withdrawn = withdrawal from the market
list-measures-banned = ban on sale
list-refusal_reasons-no_competence = Our authority is not competent in this matter
list-refusal_reasons-no_legal_ground = There is no legal basis for giving this information
list-refusal_reasons-insufficient_information = The request does not contain enough information
list-refusal_reasons-already_answered = The same request has already been answered

## The alert and the register of tested models

alert-title = Alert about a model
alert-slot-sender = sending authority
alert-slot-recipient = recipient
alert-state-sent = Sent to all countries
alert-state-closed = Closed
alert-recipient-received = received
alert-recipient-noted = noted
alert-recipient-acting = acting
alert-now-draft-ours = Complete the alert and send it.
alert-now-sent-ours = Your turn: say what you do, or note the alert.
alert-now-sent-theirs = The alert is with the other countries. Their progress is shown below.
alert-now-closed = The alert is closed and stays readable.
alert-now-withdrawn = The alert was withdrawn. The reason is among the messages.
alert-step-sent = Sent
alert-step-closed = Closed
alert-action-send = Send to all countries
alert-action-send-done = { $who }: alert sent to all countries
alert-action-act_too = We act too
alert-action-act_too-done = { $who }: acts too
alert-action-note_it = Note it
alert-action-note_it-done = { $who }: noted
alert-action-add = Add information
alert-action-add-done = { $who }: added information
alert-action-close = Close the alert
alert-action-close-done = { $who }: alert closed
alert-action-withdraw = Withdraw the alert
alert-action-withdraw-done = { $who }: alert withdrawn
alert-input-act_too-measure = Your measure
alert-input-add-text = What you add
alert-entry-added = Added information
alert-entry-withdrawal = Reason for withdrawing
alert-notice-incoming = { $who }: new alert
alert-notice-added = { $who }: added information
alert-notice-closed = { $who }: alert closed
alert-notice-withdrawn = { $who }: alert withdrawn
product-title = Tested model
product-records = Tested models
product-slot-keeper = tested by
product-state-published = Published
product-state-archived = Archived
product-now-draft-ours = Complete the entry and publish it.
product-now-published = The entry is published. Everybody who is signed in finds it.
product-now-archived = The entry is in the archive. It stays readable.
product-step-published = Published
product-step-archived = Archived
product-action-publish = Publish
product-action-publish-done = { $who }: published the entry
product-action-update = Update
product-action-update-done = { $who }: updated the entry
product-action-archive = Archive
product-action-archive-done = { $who }: archived the entry
form-finding-section-finding = The finding
form-finding-deviation = Deviation in per cent
form-finding-shown = What the test has shown
form-finding-measure = Measure taken
form-tested-section-test = The test
form-tested-result = Result
form-tested-tested_on = Tested on
form-tested-laboratory = Laboratory
list-results-compliant = meets the requirements
list-results-deviates = deviates within the tolerance
list-results-not_compliant = does not meet the requirements
alert-state-draft = Draft
alert-state-withdrawn = Withdrawn
alert-state-discarded = Draft discarded
alert-now-discarded = The draft was discarded and its contents were erased.
alert-action-edit = Save the draft
alert-action-discard = Discard the draft
alert-action-discard-done = { $who } discarded the draft
alert-input-add-files = Files
alert-input-withdraw-text = Reason
product-state-draft = Draft
product-state-discarded = Draft discarded
product-now-discarded = The draft was discarded and its contents were erased.
product-action-edit = Save the draft
product-action-discard = Discard the draft
product-action-discard-done = { $who } discarded the draft
form-finding-section-product = The product
form-finding-group = Product group
form-finding-brand = Brand
form-finding-model = Model
form-finding-manufacturer = Manufacturer or importer
form-tested-section-product = The product
form-tested-group = Product group
form-tested-brand = Brand
form-tested-model = Model
form-tested-manufacturer = Manufacturer or importer
