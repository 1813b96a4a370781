### The interface's own words in English. Other languages carry the same keys and the same variables.
### $who: an official or an authority. $other: the other side. $n, $all, $days: numbers.

## Every page

skip = Skip to the main content
to-desk = Comity, to the desk
main-nav = Main
foot-nav = About Comity
nav-desk = Desk
nav-new = New case
nav-records = Repositories
nav-authorities = Authorities
find = Find an authority
language = Language
theme = Appearance
theme-system = As the device
theme-light = Light
theme-dark = Dark
sign-out = Sign out
keys = Keyboard shortcuts
accessibility = Accessibility
data-protection = Data protection
personal-data = personal data
optional = optional
error = Error
choose = Please choose
of = { $n } of { $all }
back = Back
back-to-case = Back to the case
path = Path

## When and how much

today = Today
yesterday = Yesterday
when-today = today, { $hour }
when-yesterday = yesterday, { $hour }
when-day = { $date }, { $hour }
due-today = Due today
due-tomorrow = Due tomorrow
due-in-days = { $days ->
    [one] In { $days } working day
   *[other] In { $days } working days
}
due-late = Late
due-late-days = { $days ->
    [one] { $days } working day late
   *[other] { $days } working days late
}
due-met = Met
due-met-days = { $days ->
    [one] Met, { $days } working day early
   *[other] Met, { $days } working days early
}
due-missed = Missed
due-missed-days = { $days ->
    [one] Missed by { $days } working day
   *[other] Missed by { $days } working days
}
due-stopped = Stopped
due-none = No deadline
clock-calendar = Working days counted in: { $country }
date-proposed-ours = You propose
date-proposed-theirs = The other side proposes
partial-hint = Day and month may be left empty when they are not known.
date-day = Day
date-month = Month
date-year = Year
date-from = From
date-to = To
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = opened
track = Course of the case
track-due = due { $date }
jump = Parts of the case
section-facts = Details
section-questions = Questions and answers
section-messages = Messages
section-files = Files
section-clocks = Deadlines
section-actions = Other actions
section-history = History
section-parties = Parties
rail = Deadlines, actions, history
party-ours = your authority
recipients-done = { $done } of { $of } done
understands = understands
other-understands = The other side understands: { $languages }. If you can, write in one of these languages.
facts-hidden = Personal data is hidden from you at this stage of the case.
facts-personal = Only the parties to the case see personal data.
not-given = not given
version-changed = Version { $n }, { $when }
versions-title = Earlier versions
erased = erased
mask-hidden = name hidden
mask-empty = not given yet
written-in = written in: { $language }
law-article = { $act }, Art. { $article }
question-n = Question { $n }.{" "}
question-link = question { $n }
question-open = Not answered yet
question-reopened = A new answer has been asked for
questions-none = No questions to show.
answer = Answer
answer-none = no answer
answer-yes = Yes
answer-no = No
answer-unknown = Not known
answer-cannot = Cannot answer
answer-file = file
answer-final = final
answer-draft = draft, only your authority sees it
answer-comment = Comment
answer-comment-yours = Comment
answer-yours = Your answer
answer-change = Change this answer
answer-next = Answer the questions
answers-earlier = { $n ->
    [one] { $n } earlier answer
   *[other] { $n } earlier answers
}
second-beside = Shown beside
second-hide = Hide the second language
second-show = Show a second language
second-choose = Second language
text-language = Language of this text
languages-understood = Understood by the other side
languages-other = Other languages
tongue-doubt = This text is marked { $marked } but seems to be { $seems }. Is the mark right?
tongue-mark = Mark it { $seems }
tongue-set = Marked { $seems }: the text seems to be in this language. Change the mark if it is not.
tongue-sent = This was done. One of the texts is marked { $marked } but seems to be { $seems }. If the mark is wrong, tell the other side in a message.
tongue-far = The other side does not say that it understands this language.
entry-own = stays in your authority
entry-only = only for { $slots }
entry-retracted = taken back by its writer
entry-about = About
messages-none = No messages yet.
messages-both = Both sides read messages; internal notes stay in your authority.
messages-many = Each side reads what the procedure shows it; internal notes stay in your authority.
write = Write
files-none = No files.
files-hint = PDF, pictures, text and office documents, at most 10 MB each.
file-hidden = File, not yet visible to you
file-kept = Keep the file chosen before
clocks-none = No deadlines.
actions-none = There is nothing else to do at the moment.
which-questions = Which questions
history-opened = { $who } opened the case
history-passed = Deadline passed: { $clock }
history-whole = { $n ->
    [one] Whole history, { $n } entry
   *[other] Whole history, { $n } entries
}
history-title = History
who-us = Your authority
who-system = Comity
rating-of = Rating:
mark-1 = Very poor
mark-2 = Poor
mark-3 = Fair
mark-4 = Good
mark-5 = Very good
here-us = a colleague
here-them = is looking at the case now

## The desk

desk-title = { $late ->
    [0] Desk: { $ours } waiting for you
   *[other] Desk: { $ours } waiting for you, { $late } late
}
next = What to do next
next-of = The first three of { $n } that wait for you
next-none = Nothing is waiting for you.
counts = Cases by what they wait for
view-open = Open cases
view-ours = Waiting for you
view-late = Late
view-theirs = Waiting for the other side
view-drafts = Drafts
view-over = Finished
unread = unread
unread-n = { $n } unread
mark-read = Mark as read
answered-of = { $n } of { $all } answered
date-to-answer = A date has been proposed to you
col-case = Case
col-other = Other side
col-state = State
col-reason = Why it is here
col-due = Due
open-case = Open
desk-empty = No cases here.
desk-all = Show all open cases
desk-order = the one due first on top
desk-shown = { $n ->
    [one] { $n } case shown
   *[other] { $n } cases shown
}
next-page = Next page

## Keys

keys-move = move
keys-open = open
keys-read = mark as read
keys-find = find
keys-all = all shortcuts
keys-off = Turn single keys off
keys-on = Turn single keys on
keys-state-on = Single keys are on.
keys-state-off = Single keys are off.
keys-intro = These keys work on the desk and in lists while you are not typing. They can be turned off, for example when you dictate to your computer.

## What the page says while it is live

conn-live = Live
conn-offline = Offline
live-lost = No connection. What you see may be out of date. What you type is kept here.
live-retry = Try now
live-back = The connection is back. Everything is up to date.
live-new = A new version of Comity is here. Finish what you are writing, then load it.
live-held = Changes are waiting while you are here. Show them
live-meanwhile = This changed while you were writing. What you wrote is kept.
live-compare = Show the change
live-gone = This case is no longer yours to see.
live-sending = Sending…
live-kept = What you typed is kept.
live-just = just now
live-vanished = This is no longer possible: the case has changed.
live-signed-out = You are signed out. What you typed is kept in this tab.
live-reload = Load the page again
# What programs are told over the live connection
live-not-a-frame = This is not a frame: one JSON object with the fields known is expected.
live-unknown-type = There is no frame of this type.
live-wrong-field = A field is missing, or this frame does not have it, or it holds what it may not.
live-unknown-topic = This is not the name of a topic.
live-too-many-topics = Too many topics are joined over this connection. Leave one first.
live-busy = This cannot be shown at the moment. Ask again in a while.

## Signing in

sign-in = Sign in
sign-in-intro = For officials of the authorities taking part.
email = E-mail address
password = Password
sign-in-again = Please sign in to continue. You will then come back to where you were.

## Finding an authority

authorities-title = Authorities
authorities-intro = Search by name in any language, by town, or by what an authority is competent for.
authorities-query = Name, town or field of competence
authorities-country = Country
authorities-any = Any country
authorities-search = Search
authorities-found = { $n ->
    [0] No authority found
    [one] { $n } authority found
   *[other] { $n } authorities found
}
authorities-none-hint = Try fewer words, or only the country.
authorities-ask = New case with this authority
why-name = name
why-town = town
why-competence = competent for

## A new case

compose-choose = What would you like to do?
compose-none = There is nothing you may open.
compose-title = New case: { $procedure }
draft-title = Draft: { $title }
compose-draft = Draft, only your authority sees it
compose-whom = Whom you ask
compose-whom-home = Which authorities of your country
compose-what = What you ask
compose-send = When you need it
compose-personal = Fields with this mark are personal data.
compose-find = Find the authority
compose-desk = { $country }: the country decides who answers
compose-desk-goes = goes to { $authority }
compose-questions-hint = The questions are already translated. The other side reads them in its own language.
compose-chosen = { $n } of { $all } chosen
compose-fixed = always asked
compose-along = asked along with it, if it applies:
compose-update = Update the form
compose-update-hint = shows what else is needed for this choice
compose-review = Check and send
compose-missing = Before you can send
compose-ready = Everything needed is there.
compose-need-whom = Choose an authority
compose-need-field = Fill in: { $field }
compose-need-question = Choose at least one question
compose-to = To
compose-subject = About
compose-questions = Questions
compose-nobody = nobody yet
compose-change = Change
compose-saved = Saved { $when }, only your authority sees it
compose-language-note = { $authority } understands: { $languages }. If you can, write in one of these languages and mark it below the text.

## Sending and refusing

problem = There is a problem
problem-kept = Nothing was sent. What you typed is kept below.
stale = The case has changed since you opened this page. Look at it as it is now, then send again.
stale-look = Look at the case
reused = This form was sent before with other contents. Check what you typed, then send it again if you mean it.
unsure = It is not certain whether this was done. Press the same button again: it will not be done twice.
busy = Comity is busy. Nothing was done; what you typed is kept. Please send it again.
parked = This case cannot be changed at the moment: something went wrong with it several times in a row. What you typed is kept. Try again in a minute.
action-gone = This action is no longer possible.
action-not-now = “{ $action }” is not possible now: the case is at “{ $state }”.

## Pages that say why not

error-home = To the desk

refusal-unknown-action = There is no such action here.
refusal-wrong-state = This is not possible in the present state of the case. Somebody may have acted meanwhile.
refusal-not-your-turn = This is for the other side to do.
refusal-not-your-role = Your role does not allow this.
refusal-guard = This is not possible yet.
refusal-nobody-to-address = Nobody in the register can receive this in the countries meant.
refusal-faults = Some of what was given is not as it must be.
refusal-unknown-procedure = There is no such procedure.
refusal-already-open = The case is open already.
refusal-held = There is already a record with the same { $fields }.
refusal-not-open = The case is not open.
refusal-already-registered = It is in the register already.
refusal-not-registered = It is not in the register.
refusal-unknown-person = There is no such person or program here.
refusal-last-administrator = At least one administrator must remain.
refusal-form-complete = Required fields are still empty.
refusal-questions-some = Choose at least one question.
refusal-addressee-chosen = Choose whom you ask.
refusal-questions-all-answered = Every question needs an answer first.
refusal-questions-some-answered = At least one question needs an answer first.
refusal-questions-some-new = There is no new answer to release.

fault-comment-required = A comment is needed with this answer
fault-control-characters = It holds characters that cannot be shown
fault-country = “{ $value }” is not a country that is known here
fault-date = “{ $value }” is not a date
fault-date-past = The date must lie ahead
fault-date-too-far = The date lies too far ahead
fault-email = This is not an e-mail address
fault-language = Mark the language of the text
fault-mark = Choose a mark from 1 to 5
fault-not-a-list = A list is expected
fault-not-a-text = A text is expected
fault-not-an-object = Named values are expected
fault-not-in-list = “{ $value }” is not in the list
fault-not-in-procedure = This authority does not take part in the procedure
fault-unknown-entry = This entry is not yours to take back, or it is taken back already
fault-other-country = This authority is in another country
fault-number = A number is expected
fault-only-one = Choose only one
fault-own-authority = This authority is part of the case already
fault-partial-date = “{ $value }” is not a date; day and month may be left empty
fault-required = This is needed
fault-span = The first date must come before the second
fault-period = The last day lies before the first
fault-too-long = At most { $most } characters
fault-too-many = At most { $most }
fault-unknown-authority = There is no such authority
fault-unknown-field = “{ $name }” is not known here
fault-unknown-file = There is no such file
fault-unknown-question = “{ $name }” is not among the questions
fault-url = This is not a web address
fault-yes-or-no = Yes or no is expected

## Help

access-title = Accessibility statement
access-1 = Comity is built to meet WCAG 2.2, level AA. Every page works with the keyboard alone, without scripts, at 400 % zoom, with forced colours and with reduced motion.
access-2 = Each page is checked by program on every change, and by hand with a screen reader before a release.
access-3 = If something stands in your way, write to the administrator of your authority, who passes it on.
privacy-title = Data protection
privacy-1 = A case is seen by its parties only. Each field that holds personal data carries a mark, and the other side sees it only once the procedure lets it.
privacy-2 = No page fetches anything from elsewhere, and no cookie is set beyond those for signing in and for your choices of language and appearance.
privacy-3 = Personal data is blocked and erased after the periods that each procedure lays down. Mails and addresses of pages hold no personal data.

## The demonstration

demo-title = Demonstration
demo-intro = Step into either official’s place. What one side does, the other sees at once, each in its own language.
demo-side = { $authority }, { $country }
demo-step-in = Step into this place
demo-both = Watch both sides at once
demo-both-hint = Two windows side by side: { $left } on the left, { $right } on the right. Act in one and watch the other.
demo-frame = The page of { $name }
demo-others = Other people
demo-data = All people and cases are invented. Everything is made anew when the demonstration starts.
demo-tries = What you can try
demo-group-inside = Inside one country
demo-group-alert = Alerts: one authority warns many
demo-group-notification = Notifications: a rule is announced and commented on
demo-group-more = More
demo-place-inside-approve-sending = Approve a request before it leaves the country
demo-place-inside-approve-sending-hint = A chamber may not send by itself. Read its request, then approve it or return it with a comment.
demo-place-inside-approve-reply = Approve answers before they are sent
demo-place-inside-approve-reply-hint = The answers are written and only you read them. Approve them, or return them to the author.
demo-place-inside-hand-on = Hand a request on
demo-place-inside-hand-on-hint = A new request: give it to a colleague, forward it to another authority, or share its questions among several.
demo-place-inside-shared = See a shared request come together
demo-place-inside-shared-hint = Three authorities answer, each its part. Two have replied; the page shows what is still out.
demo-place-inside-part = Answer one part of it
demo-place-inside-part-hint = The part waits on your desk. When you reply, the whole is answered for the authority that asked.
demo-place-inside-referral = Decide a dispute
demo-place-inside-referral-hint = The requester finds the reply insufficient. Agree and hand it to the other side’s coordinator, or dismiss it.
demo-place-alert-send = Follow an alert you sent
demo-place-alert-send-hint = See which countries have passed it on. Correct it, note that it is contested, or revoke it.
demo-place-alert-masked = Pass on an alert without seeing the name
demo-place-alert-masked-hint = You see profession and scope, and no name. Choose the authorities of your country that must see it all.
demo-place-alert-handle = Handle an alert
demo-place-alert-handle-hint = The name is shown to you. Say whether it matters for your authority, or ask the sender for more.
demo-place-alert-object = Object to the closing of an alert
demo-place-alert-object-hint = Its sender wants to close it. Object before the window ends, and it stays open.
demo-place-notification-broadcast = Send a notification to all countries
demo-place-notification-broadcast-hint = Your ministry looks over what leaves the country. Sending it starts the standstill.
demo-place-notification-comment = Comment for the Commission
demo-place-notification-comment-hint = Comment for everybody or only for the notifying country, or give a detailed opinion that lengthens the standstill.
demo-place-notification-state = Comment for a country
demo-place-notification-state-hint = Pass the notification on inside your country, comment on it, give an opinion.
demo-place-notification-notifier = Answer comments, change the draft
demo-place-notification-notifier-hint = You announced the rule. Answer what was asked; after a change the earlier text stays readable.
demo-place-more-compose = Ask a question of your own
demo-place-more-compose-hint = Choose a procedure, an authority and the questions. It is sent when you say so.
demo-place-more-check = Check a register within two working days
demo-place-more-check-hint = An urgent check: the deadline is counted in your country’s working days.
demo-place-more-area = Bring in a new area
demo-place-more-area-hint = An administrator uploads an area as a folder. It stands on every open desk at once.

## Countries, as the Union writes their codes

country-AT = Austria
country-BE = Belgium
country-BG = Bulgaria
country-CH = Switzerland
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-EE = Estonia
country-EL = Greece
country-ES = Spain
country-EU = European Union
country-FI = Finland
country-FR = France
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IS = Iceland
country-IT = Italy
country-LI = Liechtenstein
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-MT = Malta
country-NL = Netherlands
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-SE = Sweden
country-SI = Slovenia
country-SK = Slovakia
country-UK = United Kingdom

## Languages

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-mt = Maltese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-nn = Norwegian Nynorsk
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sk = Slovak
language-sl = Slovenian
language-sv = Swedish

## What programs are told when a request was not carried out

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Another record holds the same
problem-wrong-password = The e-mail address or the password is wrong.
problem-cross-site = This request did not come from a page of Comity and was not carried out.
problem-method = This address does not work that way.
problem-stale = The case has changed since you last read it.
problem-too-large = This is too large.
problem-media-type = This kind of content is not taken here.
problem-if-match = The request must say which state of the case it is meant for.
problem-too-often = Too many requests. Please wait a moment.
problem-ours = Something went wrong on our side. Nothing you sent was lost if you saw a confirmation.
problem-busy = Comity is not ready at the moment. Please try again shortly.
problem-parked = This case rests for a moment.
problem-request = This request could not be understood.
problem-unauthenticated = Nobody is signed in, or the key is not in force.
problem-missing = There is no such thing here, or it is not yours to see.
problem-too-slow = The request took too long.
problem-cut-off = The request ended before it was complete.
problem-not-utf8 = The request is not written in UTF-8.
problem-not-json = The request is not JSON that can be read here.
problem-query = A parameter of the address is unknown or not as it must be.
problem-cursor = The cursor does not belong to this list.
problem-reset = This position is no longer known. Read everything anew.
problem-key = The idempotency key is not as it must be.
problem-key-running = A request with the same idempotency key is still being carried out.
problem-key-reused = The idempotency key was used before for something else.
problem-unsure = It is not certain whether this was done. Ask again with the same idempotency key.
detail-not-utf8 = From byte { $byte } on it is something else.
detail-not-json = It cannot be read in line { $line }, column { $column }: it is malformed, nested too deeply, or names something twice.
detail-query = It is “{ $name }”.
detail-too-large = At most { $most } bytes are taken.
detail-too-often = Try again in { $seconds } seconds.
detail-parked = Something went wrong with this case several times in a row, so it rests for a minute. Nothing that was saved is lost, and no other case is affected.
fault-file-empty = “{ $name }” is empty
fault-file-differs = The content of “{ $name }” is not what its name or its type says
fault-file-name = The file needs a name of at most { $most } characters

link-origin = Ordered by case
link-opening = is being opened
link-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}

## What differs between two versions of a pack

diff-none = There is no difference.
diff-added = { $of }: { $kind } { $name }: new
diff-removed = { $of }: { $kind } { $name }: gone
diff-changed = { $of }: { $kind } { $name }: changed
diff-reworded = { $of }: { $kind } { $name }: “{ $from }” became “{ $to }”
diff-changed-from = { $of }: { $kind } { $name }: { $what } was “{ $from }”, is “{ $to }”
diff-kind-pack = pack
diff-kind-procedure = procedure
diff-kind-form = form
diff-kind-question-set = set of questions
diff-kind-stories = stories
diff-kind-list = list
diff-kind-code = code
diff-kind-text = text
diff-kind-slot = party
diff-kind-state = state
diff-kind-step = step
diff-kind-clock = time limit
diff-kind-link = link
diff-kind-part = part
diff-kind-action = action
diff-kind-input = input
diff-kind-mask = name made of fields
diff-kind-field = field
diff-kind-section = section
diff-kind-heading = heading
diff-kind-question = question

## Areas of law, for administrators

areas-title = Areas
areas-intro = Areas of law in use, each as data. A new version is checked before anybody sees it; open cases keep theirs.
areas-in-use = In use
areas-area = Area
areas-version = Version
areas-latest = new cases get it
areas-open = Open cases
areas-procedures = Procedures
areas-languages = Languages
areas-new = Bring a new area or version
areas-new-hint = The folder of the pack as a ZIP file. It is checked first; nothing changes until you say yes.
areas-file = Pack as ZIP
areas-check = Check
areas-whole = Whole, and not in use yet
areas-use = Take into use
areas-changes = What it would change
areas-all-new = The area is new, or nothing differs from the version in use.
areas-since = Since version { $version }
areas-others = Other versions in use
areas-no-others = None.
areas-report = Check report
areas-where = Where
areas-what = What is wrong, and what to do
areas-nothing-changed = Nothing has changed for anybody.
areas-again = Put it right and try again
areas-texts = Texts by kind and language
areas-complete = complete
areas-row-questions = Questions
areas-row-lists = Answer lists
areas-row-forms = Form labels
areas-row-procedures = States, actions and others
areas-translators = For translators
areas-xlsx = All languages in one workbook (XLSX)
areas-zip = The files of the pack (ZIP)
areas-texts-hint = What comes back is compared text by text. When nothing is wrong it becomes a new version, which you then take into use.
areas-texts-file = Translated texts (XLSX or XLIFF)
areas-texts-version = Name of the new version
areas-refused = { $n ->
    [one] Not taken: one thing to put right
   *[other] Not taken: { $n } things to put right
}
areas-keep = { $n ->
    [one] Nothing changes until you say yes. One open case keeps the version it has.
   *[other] Nothing changes until you say yes. { $n } open cases keep the version they have.
}
fault-unknown-official = This official does not act for your authority, or not in the role that is needed.
fault-no-desk = The country has no authority that takes requests for others. Choose an authority.
refusal-allocated-some = The case is not handed to anyone yet.
refusal-allocated-to-me = The case is handed to another official of your authority.
reach-nobody-inside = No other authority of your country that could be named here takes part in this procedure.
reach-nobody = Nobody who is not in the case already can be named here.
reach-no-official = Nobody in particular
reach-stays = Stays here
desk-allocated = Handed to you
history-joined = { $who } now takes part
history-left = { $who } no longer takes part

## What everybody reads

public-title = Public register
public-home = Comity, to the public register
public-intro = What authorities have published. Everybody may read it, without signing in.
public-none = Nothing is public at the moment.
public-count = { $n ->
    [one] { $n } publication
   *[other] { $n } publications
}
public-feed = News feed (Atom)
public-order = Newest first
public-what = Publication
public-from = From
public-published = Published
public-updated = Last changed
public-about = About this publication
public-programs = For programs
public-file = File that is not public
public-gone = No longer public
public-gone-when = { $number } was taken down on { $date }.
public-gone-why = What stood here can no longer be read. Copies that others made are out of date.
public-gone-list = What is public now
public-since = Public since
problem-withdrawn = It is no longer public.
detail-withdrawn = It was taken down: { $since }.
refusal-case-public = The case is not public.
case-blocked = What this case holds is blocked since { $since } and seen by nobody. It is deleted after { $until }.

# Repositories
records-title = Repositories
records-intro = What authorities keep here for one another, to be looked up by everybody who may.
records-nowhere = No area in use has a repository.
records-n = { $n ->
    [0] No record
    [one] { $n } record
   *[other] { $n } records
}
records-on = { $n ->
    [0] No record in force on { $day }
    [one] { $n } record in force on { $day }
   *[other] { $n } records in force on { $day }
}
records-new = New record
records-query = Words, or parts of words, in any script
records-search = Search
records-any = Any
records-day = In force on
records-over = Archived records too
records-read = As it was at { $hour } on { $day }.
records-again = Read again
records-none = Nothing here fits what you asked.
records-all = Show every record
records-empty = Nothing has been entered yet.
records-period = In force
record-version = Version { $n }
record-from = from { $day }
record-until = until { $day }
record-in-force = in force { $period }
record-entered = entered
