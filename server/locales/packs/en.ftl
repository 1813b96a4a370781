### What is said of packs that are not taken: by `comity pack` in English, on the pages in the reader's language.
### $name: what the flaw mentions. What stands between backticks is written so in files and is never translated.

# Files and their form
flaw-file-missing = there is no such file, and there must be one
flaw-file-unknown = a pack has no file `{ $name }`: it has pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl and stories/*.toml
flaw-file-name = the id is `{ $name }`, but the file is named otherwise; give both the same name
flaw-format = cannot be read: { $what }
flaw-csv-head = the first line must name the columns, and the first of them must be `code`
flaw-csv-columns = this line has another number of columns than the first
flaw-csv-quotes = a quotation mark is not closed

# Names
flaw-name = `{ $name }` is no name: a letter first, then letters, digits, `_` or `-`, at most 60
flaw-twice = `{ $name }` stands here twice
flaw-unused = nothing in the pack uses `{ $name }`
flaw-number-shared = the procedure `{ $name }` numbers its cases by the same pattern; two cases could bear one number
flaw-unknown-country = there is no calendar for `{ $name }`, so its working days cannot be counted; write countries as the Union does, EL for Greece
flaw-english = English (`en`) must be among the languages: it is what a reader sees when a text is missing elsewhere
flaw-no-procedure = the pack has no procedure
flaw-law-address = `{ $name }` is no address that begins with https://

# What is not there
flaw-unknown-slot = the procedure has no slot `{ $name }`
flaw-unknown-state = the procedure has no state `{ $name }`
flaw-unknown-recipient-state = recipients have no state `{ $name }`
flaw-unknown-link = the procedure has no link `{ $name }`
flaw-unknown-procedure = the pack has no procedure `{ $name }`
flaw-unknown-clock = the procedure has no clock `{ $name }`
flaw-unknown-action = the procedure has no action `{ $name }`
flaw-unknown-input = the action has no input `{ $name }` that could be named here
flaw-unknown-mask = the procedure has no mask `{ $name }`
flaw-unknown-form = the pack has no form `{ $name }`
flaw-unknown-questions = the pack has no question set `{ $name }`
flaw-unknown-field = the form has no field `{ $name }`
flaw-unknown-section = the form has no section `{ $name }`
flaw-unknown-question = the question set has no question `{ $name }`
flaw-unknown-heading = the question set has no heading `{ $name }`
flaw-unknown-list = the pack has no list `{ $name }`
flaw-unknown-code = `{ $name }` can never be `{ $code }`
flaw-unknown-entry = no action writes an entry of the kind `{ $name }`
flaw-unknown-role = nobody can hold the role `{ $name }`; beside handler, viewer and administrator the pack must declare its roles in pack.toml

# States
flaw-state-unreachable = no action leads to the state `{ $name }`; add one, or remove the state
flaw-state-stuck = nothing leads out of the state `{ $name }`; add an action, or make it final
flaw-state-not-final = the state `{ $name }` is final, but an action leads out of it
flaw-turn-after-end = the state is final, so it is nobody's turn, not that of `{ $name }`
flaw-state-without-step = the state `{ $name }` belongs to no step of the track
flaw-track-long = the track has more than { $name } steps; a page shows that many

# Slots
flaw-slot-not-addressed = the slot `{ $name }` does not say how authorities come into it; write for example address = "one"
flaw-opener-addressed = the slot `{ $name }` is filled by the authority that opens the case and cannot be addressed
flaw-slot-never-filled = nobody ever comes into the slot `{ $name }`: it needs an input of the kind addressee and an action that joins it
flaw-slot-many = the address of the slot `{ $name }` and its `many` contradict each other: `one` goes without, `some` and `all` go with many = true
flaw-slot-missing = the input `{ $name }` must say which slot it fills

# Links
flaw-link-never-opened = nothing opens a case for the link `{ $name }`
flaw-link-elsewhere = the link leads to another procedure than `{ $name }`
flaw-link-answers = answers can come over the link `{ $name }` only when both procedures ask the same question set
flaw-open-nobody = nobody acts here, so it must be said who opens the case: opener = "slot"
flaw-open-to = who is asked is said by either `input` or `slot`

# Actions
flaw-action-nobody = nobody may do `{ $name }`: it has no `by`, starts from no state, or is for a party that does not take part in a draft
flaw-target-never = this target is never chosen, since the one before it has no condition
flaw-guard-silent = the guard must `say` why it refuses; only named facts have a sentence of their own
flaw-answers-elsewhere = the slot `{ $name }` does not have answers = true, so it could not see what it writes
flaw-input-of-nothing = `{ $name }` needs a form or a question set that the procedure does not have
flaw-kind = `{ $name }` is not of the kind that is needed here
flaw-join-by-clock = `{ $name }` brings in authorities that the register names, and nobody asks the register when a clock runs out
flaw-address-optional = the address is computed from the field `{ $name }`, which may be empty; make it required
flaw-inside-abroad = the slot `{ $name }` is inside a country, so its authorities come from there: write country = "own"
flaw-recipient-state-unreachable = no action of these recipients leads to their state `{ $name }`
flaw-act-needs-input = the action `{ $name }` asks for inputs, and nobody gives them when it is done by itself
flaw-notify-nobody = this notice reaches nobody
flaw-list-missing = `{ $name }` holds codes and must say of which list
flaw-list-needless = `{ $name }` holds no code, so it has no list

# Clocks
flaw-clock-no-date = the clock `{ $name }` has no date: give it a length, a field, or an action that starts it until a date or agrees on one
flaw-clock-two-dates = the clock `{ $name }` follows a field, so it has no length of its own
flaw-clock-no-length = the clock `{ $name }` has no length, so it can only start until a date
flaw-clock-never-starts = nothing starts the clock `{ $name }`
flaw-clock-not-agreed = the clock `{ $name }` is not agreed by anybody; name the slots in agreed_by
flaw-agreed-alone = the clock `{ $name }` is agreed by one slot alone; it takes two

# Conditions
flaw-condition-empty = the list of conditions is empty
flaw-condition-here = here a condition may only ask fields and questions
flaw-condition-itself = `{ $name }` would be shown only when it holds something, and so never

# Forms, questions, lists
flaw-heading-above = there is no heading `{ $name }` above this one
flaw-list-empty = the list `{ $name }` is empty
flaw-list-parent = there is no code `{ $name }` above this one

# Who sees what
flaw-grant-empty = this rule shows nothing
flaw-grant-twice = another rule already shows this to the same people in the same states
flaw-remind-nothing = a reminder of the clock `{ $name }` does nothing
flaw-remind-early = a reminder of the clock `{ $name }` would come before the clock has started
flaw-publish-nothing = `publish` would show nothing: no rule is for the public (`who` with `public = true`)
flaw-unpublish-nothing = `unpublish` ends nothing: no action and no clock publishes
flaw-public-never = this rule is for the public, and no action and no clock publishes
flaw-public-sight = this is never for the public, which sees by name: fields, sections, entries meant for all parties, versions, files, parties that all know
flaw-public-personal = `{ $name }` is personal data or may hold some, and is never for the public
flaw-parties-known = parties know each other anyway; `parties` is said of the public only
flaw-field-unseen = nobody ever sees the field `{ $name }`
flaw-entry-unseen = nobody ever sees entries of the kind `{ $name }`
flaw-retention-order = the case would be deleted before its personal data is blocked

# Records
flaw-record-never-live = a record counts in no state; name at least one in `live`
flaw-record-live = in the state `{ $name }` a record cannot count: it is a draft, or nothing follows
flaw-record-unique-empty = this group names no field
flaw-record-optional = the field `{ $name }` is not required, so records without it would all be alike
flaw-record-columns = a list would show no column
flaw-record-personal = the field `{ $name }` is personal data, which no list of records may hold
flaw-record-unread = no rule lets anybody but the parties see a record that counts; grant something to readers

# Texts
flaw-language-missing = the language `{ $name }` is declared and has no texts
flaw-language-undeclared = the language `{ $name }` has texts and is not declared in pack.toml
flaw-text-missing = the text `{ $name }` is missing
flaw-text-needless = nothing says the text `{ $name }`
flaw-text-long = the text `{ $name }` has { $length } characters, and there is room for { $most }; variables are not counted
flaw-placeholder-lost = `{ $text }` lacks the variable ${ $name } that the English text has
flaw-placeholder-unknown = `{ $text }` uses the variable ${ $name }, which is not given to it

# Stories
flaw-story = the story "{ $name }" does not come true: { $place }: it promises { $expected }, and there is { $found }

# Honesty
flaw-not-yet = `{ $name }` belongs to the vocabulary, but this version of the engine does not carry it out yet

# What keeps texts out. $name: the key of the text.
texts-file = cannot be read: { $what }
texts-formula = the cell { $what } holds a formula; texts are never computed
texts-languages-missing = no column and no attribute names a language to bring texts in
texts-language-none = `{ $name }` is no language Comity knows
texts-language-undeclared = the pack does not declare the language `{ $name }`; add it to `languages` in pack.toml first
texts-key-unknown = the pack has no text `{ $name }`
texts-key-twice = the text `{ $name }` stands here twice
texts-key-missing = the text `{ $name }` is not in the file; a file comes back with all its rows
texts-english-changed = the English text of `{ $name }` is another one by now; export anew
texts-broken = { $lang }: `{ $name }` cannot be read: { $what }
texts-variable-lost = { $lang }: `{ $name }` lacks the variable ${ $variable } that the English text has
texts-variable-unknown = { $lang }: `{ $name }` uses the variable ${ $variable }, which is not given to it
texts-long = { $lang }: `{ $name }` has { $length } characters, and there is room for { $most }; variables are not counted

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = this is no ZIP archive: { $what }
archive-path = a path leads out of the folder or cannot be a file's: { $what }
archive-link = `{ $what }` is a link; a pack holds files only
archive-many = more than { $what } files
archive-heavy = more than { $what } bytes when unpacked
archive-twice = `{ $what }` is there twice
archive-text = `{ $what }` is not UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } is in use with other contents; give the new one another version
pack-not-kept = the pack could not be kept: { $what }
