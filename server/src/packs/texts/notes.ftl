# What stands beside texts in files for translators: in English, the language that is translated from.

# Columns of the sheet
texts-col-key = Key
texts-col-note = What it is
texts-col-variables = Variables
texts-col-longest = Longest

# What a text is. $name: the thing, $of: the procedure, form, question set or list it belongs to.
note-title = The name of the area or, with “{ $of }”, of one case of it.
note-about = One sentence about the area.
note-act = The name of an act.
note-slot = The role “{ $name }” of a party, a noun.
note-state = Short label of the state “{ $name }” of a case.
note-recipient = Short label of the state “{ $name }” of one addressee.
note-now = State “{ $name }”: one calm sentence, what to do or whom we wait for. “ours”: it is the reader’s turn; “theirs”: the other side’s.
note-more = A second sentence to the one of “{ $name }”.
note-step = Very short label of the step “{ $name }” in the course of a case.
note-clock = Short label of the time limit “{ $name }”.
note-link = How a case is linked to another: “{ $name }”.
note-action = The button that does “{ $name }”.
note-done = A line in the history after “{ $name }” was done; $who is who did it, never a pronoun.
note-hint = What one should know before doing “{ $name }”.
note-input = Label of what is given with an action: “{ $name }”.
note-entry = What an entry of the kind “{ $name }” is.
note-notice = Why a case is on the desk: “{ $name }”. No personal data.
note-heading = Heading “{ $name }” of “{ $of }”.
note-field = Label of the field “{ $name }” of the form “{ $of }”.
note-question = A question of the set “{ $of }”. Variables are names of persons and things; the sentence must not need them in another case or gender.
note-code = What the code “{ $name }” of the list “{ $of }” means.
note-sentence = A sentence shown when something is refused.
