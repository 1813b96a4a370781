### Every word of this area in English. The other languages carry the same keys and the same variables.
### $who: the name of an authority, a country or an own official. $other: the country or authority on the other side.

pack-title = Directory of registers

pack-about = Which registers the countries keep, what they hold, who keeps them and how to look into them.

act-2006-123 = Directive 2006/123/EC

act-1024-2012 = Regulation (EU) No 1024/2012

register-title = National register

register-records = National registers

register-slot-keeper = entered by
register-slot-coordinator = validated by

register-state-draft = Draft
register-state-submitted = Awaiting validation
register-state-published = Published
register-state-archived = Archived
register-state-discarded = Draft discarded

register-now-draft-ours = Complete the entry and publish it.
register-now-draft-ours-more = Only your authority sees the draft.
register-now-submitted-ours = Your turn: validate the entry, or return it and say why.
register-now-submitted-theirs = Waiting for { $other } to validate the entry.
register-now-published = The entry is published. Everybody who is signed in finds it.
register-now-archived = The entry is in the archive. It stays readable.
register-now-discarded = The draft was discarded and its contents were erased.

register-step-submitted = Validation
register-step-published = Published
register-step-archived = Archived

register-clock-in_force = Last day in force

register-action-edit = Save draft
register-action-publish = Publish
register-action-publish-done = { $who }: published the entry
register-action-publish-hint = From then on everybody who is signed in finds it.
register-action-submit = Submit for validation
register-action-submit-done = { $who }: submitted the entry for validation
register-action-validate = Validate and publish
register-action-validate-done = { $who }: validated and published the entry
register-action-return = Return
register-action-return-done = { $who }: returned the entry
register-action-discard = Discard draft
register-action-discard-done = { $who }: discarded the draft
register-action-update = Update
register-action-update-done = { $who }: updated the entry
register-action-update-hint = Earlier versions stay readable. When something changes from a day on, put that day into “In force from”.
register-action-archive = Archive
register-action-archive-done = { $who }: archived the entry
register-action-archive-hint = The entry is no longer in force from tomorrow on. It stays readable, and its name is free for another entry.

register-input-return-text = What is to be changed

register-entry-return = Why it was returned

register-notice-submitted = { $who }: an entry awaits your validation
register-notice-validated = { $who }: your entry was published
register-notice-returned = { $who }: your entry was returned
register-notice-updated = { $who }: an entry was updated

register-guard-approval = Entries of your authority are validated by its coordinator. Submit the entry for validation.
register-guard-no-approval = Your authority needs no validation. Publish the entry yourself.

form-register-section-register = The register
form-register-section-access = How to look into it
form-register-section-validity = Validity of the entry
form-register-country = Country
form-register-kind = Kind
form-register-name = Name
form-register-english_name = Name in English
form-register-authority = Authority that keeps it
form-register-holds = What it holds
form-register-link = Link
form-register-access = Access
form-register-conditions = Conditions and fees
form-register-languages = Languages
form-register-from = In force from
form-register-until = Last day in force

list-kinds-professions = Professions
list-kinds-companies = Companies
list-kinds-sole_traders = Sole traders
list-kinds-associations = Associations and foundations
list-kinds-licences = Licences and permits
list-kinds-crafts = Crafts
list-kinds-insolvency = Insolvency
list-kinds-land = Land
list-kinds-products = Products

list-access_terms-open = Open to everybody
list-access_terms-free_account = Free, with an account
list-access_terms-on_request = On request
list-access_terms-fee = Against a fee

list-languages-bg = Bulgarian
list-languages-cs = Czech
list-languages-da = Danish
list-languages-de = German
list-languages-el = Greek
list-languages-en = English
list-languages-es = Spanish
list-languages-et = Estonian
list-languages-fi = Finnish
list-languages-fr = French
list-languages-ga = Irish
list-languages-hr = Croatian
list-languages-hu = Hungarian
list-languages-is = Icelandic
list-languages-it = Italian
list-languages-lt = Lithuanian
list-languages-lv = Latvian
list-languages-mt = Maltese
list-languages-nb = Norwegian
list-languages-nl = Dutch
list-languages-pl = Polish
list-languages-pt = Portuguese
list-languages-ro = Romanian
list-languages-sk = Slovak
list-languages-sl = Slovenian
list-languages-sv = Swedish
