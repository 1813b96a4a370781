### Όλα τα κείμενα αυτού του τομέα στα ελληνικά. Οι τιμές που εισάγονται μένουν στην ονομαστική· οι προτάσεις είναι διατυπωμένες ανάλογα.

pack-title = Απόσπαση εργαζομένων
pack-about = Οι αρχές ζητούν η μία από την άλλη πληροφορίες για επιχειρήσεις που αποσπούν εργαζομένους σε άλλη χώρα και για τους όρους απασχόλησης των εργαζομένων αυτών.
act-96-71 = Οδηγία 96/71/ΕΚ
act-2014-67 = Οδηγία 2014/67/ΕΕ
act-883-2004 = Κανονισμός (ΕΚ) αριθ. 883/2004

## Το αίτημα

request-title = Αίτημα σχετικά με αποσπασμένους εργαζομένους
request-slot-requester = αιτούσα αρχή
request-slot-responder = αρχή που απαντά

request-state-draft = Προσχέδιο
request-state-awaiting_acceptance = Το αίτημα εστάλη
request-state-accepted = Έγινε δεκτό
request-state-clarification_requested = Ζητήθηκε διευκρίνιση
request-state-partially_answered = Μερική απάντηση
request-state-answered = Οι πληροφορίες δόθηκαν
request-state-additional_information_requested = Ζητήθηκαν πρόσθετες πληροφορίες
request-state-closed = Ολοκληρώθηκε
request-state-withdrawn = Αποσύρθηκε
request-state-refused = Δεν έγινε δεκτό
request-state-discarded = Το προσχέδιο διαγράφηκε

request-now-draft-ours = Συμπληρώστε το αίτημα και στείλτε το.
request-now-draft-ours-more = Το προσχέδιο το βλέπει μόνο η αρχή σας.
request-now-awaiting_acceptance-ours = Είναι η σειρά σας: αποδεχθείτε το αίτημα ή αρνηθείτε το αναφέροντας τον λόγο.
request-now-awaiting_acceptance-ours-more = Θα δείτε τα δεδομένα προσωπικού χαρακτήρα αφού αποδεχθείτε το αίτημα.
request-now-awaiting_acceptance-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να αποδεχθεί το αίτημα ή να το αρνηθεί.
request-now-awaiting_acceptance-theirs-more = Έως τότε βλέπει τον κλάδο, το είδος της απόσπασης και τις ερωτήσεις, αλλά ούτε την επιχείρηση ούτε κάποιον εργαζόμενο.
request-now-accepted-ours = Είναι η σειρά σας: απαντήστε στις ερωτήσεις και στη συνέχεια στείλτε την απάντηση.
request-now-accepted-ours-more = Μπορείτε να διαβιβάσετε ορισμένες απαντήσεις πριν είναι έτοιμες οι υπόλοιπες.
request-now-accepted-theirs = Η άλλη πλευρά ({ $other }) ετοιμάζει την απάντηση.
request-now-clarification_requested-ours = Είναι η σειρά σας: η άλλη πλευρά ({ $other }) ζητεί διευκρίνιση.
request-now-clarification_requested-ours-more = Η προθεσμία της αναστέλλεται έως ότου απαντήσετε.
request-now-clarification_requested-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να διευκρινίσει αυτό που ζητήσατε.
request-now-clarification_requested-theirs-more = Έως τότε η προθεσμία σας αναστέλλεται.
request-now-partially_answered-ours = Είναι η σειρά σας: απαντήστε στις υπόλοιπες ερωτήσεις και στη συνέχεια στείλτε την απάντηση.
request-now-partially_answered-theirs = Η άλλη πλευρά ({ $other }) απάντησε σε μέρος των ερωτήσεων και επεξεργάζεται τις υπόλοιπες.
request-now-partially_answered-theirs-more = Αν οι απαντήσεις που λάβατε επαρκούν, μπορείτε ήδη να ολοκληρώσετε το αίτημα.
request-now-answered-ours = Είναι η σειρά σας: διαβάστε τις απαντήσεις και στη συνέχεια ολοκληρώστε το αίτημα ή ζητήστε πρόσθετες πληροφορίες.
request-now-answered-theirs = Η απάντησή σας εστάλη. Είναι η σειρά της άλλης πλευράς ({ $other }) να ολοκληρώσει το αίτημα ή να ζητήσει πρόσθετες πληροφορίες.
request-now-additional_information_requested-ours = Είναι η σειρά σας: η άλλη πλευρά ({ $other }) ζητεί πρόσθετες πληροφορίες. Συμφωνήστε ή αρνηθείτε αναφέροντας τον λόγο.
request-now-additional_information_requested-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να αποφασίσει αν θα δώσει πρόσθετες πληροφορίες.
request-now-closed = Το αίτημα ολοκληρώθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
request-now-withdrawn = Το αίτημα αποσύρθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
request-now-refused = Το αίτημα δεν έγινε δεκτό. Ο λόγος αναφέρεται στα μηνύματα.
request-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.

request-step-sent = Αποστολή
request-step-accepted = Αποδοχή
request-step-partly = Μερική απάντηση
request-step-answered = Απάντηση
request-step-closed = Ολοκλήρωση

request-clock-acceptance = Αποδοχή
request-clock-reply = Απάντηση σε όλες τις ερωτήσεις

request-action-edit = Αποθήκευση του προσχεδίου
request-action-send = Αποστολή του αιτήματος
request-action-send-done = { $who }: το αίτημα εστάλη
request-action-send-hint = Η απάντηση οφείλεται 25 εργάσιμες ημέρες μετά την παραλαβή του αιτήματος. Η άλλη πλευρά βλέπει αμέσως τον κλάδο, το είδος της απόσπασης και τις ερωτήσεις, ενώ τα ονόματα μόνο αφού αποδεχθεί το αίτημα.
request-action-discard = Διαγραφή του προσχεδίου
request-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
request-action-discard-hint = Όλο το περιεχόμενο του προσχεδίου θα διαγραφεί. Η ενέργεια αυτή δεν αναιρείται.
request-action-correct = Διόρθωση των στοιχείων
request-action-correct-done = { $who }: τα στοιχεία διορθώθηκαν
request-action-correct-hint = Μπορείτε να διορθώνετε τα στοιχεία έως ότου η άλλη πλευρά αποδεχθεί το αίτημα.
request-action-accept = Αποδοχή του αιτήματος
request-action-accept-done = { $who }: το αίτημα έγινε δεκτό
request-action-accept-hint = Με την αποδοχή, η αρχή σας βλέπει τα δεδομένα προσωπικού χαρακτήρα. Η προθεσμία τρέχει από την παραλαβή του αιτήματος.
request-action-forward = Διαβίβαση σε άλλη αρχή της χώρας μας
request-action-forward-done = { $who }: το αίτημα διαβιβάστηκε
request-action-forward-hint = Τότε η άλλη αρχή αποφασίζει αν θα αποδεχθεί το αίτημα. Η αρχή σας δεν το βλέπει πλέον.
request-action-propose_date = Πρόταση άλλης ημερομηνίας
request-action-propose_date-done = { $who }: προτάθηκε άλλη ημερομηνία
request-action-propose_date-hint = Έως ότου η άλλη πλευρά συμφωνήσει, ισχύει η έως τώρα προθεσμία. Η νέα ημερομηνία δεν μπορεί να απέχει πάνω από 25 εργάσιμες ημέρες.
request-action-agree_date = Συμφωνία με την ημερομηνία
request-action-agree_date-done = { $who }: η ημερομηνία συμφωνήθηκε
request-action-decline_date = Απόρριψη της ημερομηνίας
request-action-decline_date-done = { $who }: η ημερομηνία δεν έγινε δεκτή
request-action-decline_date-hint = Η έως τώρα προθεσμία παραμένει ως έχει.
request-action-ask_clarification = Αίτηση διευκρίνισης
request-action-ask_clarification-done = { $who }: ζητήθηκε διευκρίνιση
request-action-ask_clarification-hint = Η προθεσμία σας αναστέλλεται έως ότου απαντήσει η άλλη πλευρά.
request-action-give_clarification = Αποστολή της διευκρίνισης
request-action-give_clarification-done = { $who }: η διευκρίνιση εστάλη
request-action-give_clarification-hint = Η προθεσμία της άλλης πλευράς συνεχίζει τότε να τρέχει.
request-action-save_answers = Αποθήκευση ως προσχέδιο
request-action-save_answers-hint = Τα προσχέδια των απαντήσεων τα βλέπει μόνο η αρχή σας.
request-action-reply_partly = Διαβίβαση αυτών των απαντήσεων
request-action-reply_partly-done = { $who }: διαβιβάστηκαν απαντήσεις
request-action-reply_partly-hint = Οι απαντήσεις που διαβιβάζονται είναι οριστικές και η άλλη πλευρά τις βλέπει αμέσως.
request-action-reply = Αποστολή της απάντησης
request-action-reply-done = { $who }: η απάντηση εστάλη
request-action-reply-hint = Όλες οι απαντήσεις γίνονται οριστικές και η άλλη πλευρά τις βλέπει αμέσως.
request-action-ask_more = Αίτηση πρόσθετων πληροφοριών
request-action-ask_more-done = { $who }: ζητήθηκαν πρόσθετες πληροφορίες
request-action-ask_more-hint = Οι ερωτήσεις που επιλέγετε ανοίγουν εκ νέου. Οι απαντήσεις που έχουν δοθεί παραμένουν αναγνώσιμες.
request-action-accept_more = Αποδοχή της αίτησης πρόσθετων πληροφοριών
request-action-accept_more-done = { $who }: η αίτηση πρόσθετων πληροφοριών έγινε δεκτή
request-action-accept_more-hint = Η ημερομηνία που ζητήθηκε γίνεται η προθεσμία σας.
request-action-refuse_more = Άρνηση πρόσθετων πληροφοριών
request-action-refuse_more-done = { $who }: η αίτηση πρόσθετων πληροφοριών δεν έγινε δεκτή
request-action-refuse_more-hint = Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε. Οι προηγούμενες απαντήσεις σας παραμένουν ως έχουν.
request-action-close = Ολοκλήρωση του αιτήματος
request-action-close-done = { $who }: το αίτημα ολοκληρώθηκε
request-action-close-hint = Το αίτημα ολοκληρώνεται και για τις δύο πλευρές. Η άλλη πλευρά βλέπει την αξιολόγησή σας.
request-action-message = Αποστολή μηνύματος
request-action-message-done = { $who }: εστάλη μήνυμα
request-action-message-hint = Το διαβάζουν και οι δύο πλευρές. Παρακαλούμε μην αναφέρετε την επιχείρηση ή κάποιον εργαζόμενο πριν γίνει δεκτό το αίτημα.
request-action-note = Αποθήκευση ως εσωτερικό σημείωμα
request-action-note-hint = Το διαβάζει μόνο η αρχή σας.
request-action-remind = Αποστολή υπενθύμισης
request-action-remind-done = { $who }: εστάλη υπενθύμιση
request-action-refuse = Άρνηση του αιτήματος
request-action-refuse-done = { $who }: το αίτημα δεν έγινε δεκτό
request-action-refuse-hint = Το αίτημα λήγει και για τις δύο πλευρές. Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε και η αρχή σας δεν βλέπει πλέον τα δεδομένα προσωπικού χαρακτήρα.
request-action-withdraw = Απόσυρση του αιτήματος
request-action-withdraw-done = { $who }: το αίτημα αποσύρθηκε
request-action-withdraw-hint = Το αίτημα λήγει και για τις δύο πλευρές. Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε και δεν βλέπει πλέον τα δεδομένα προσωπικού χαρακτήρα.

request-input-forward-to = Διαβίβαση προς
request-input-forward-text = Γιατί αυτή η αρχή
request-input-propose_date-date = Προτεινόμενη ημερομηνία
request-input-ask_clarification-text = Τι χρειάζεται διευκρίνιση
request-input-give_clarification-text = Διευκρίνιση
request-input-give_clarification-files = Αρχεία
request-input-ask_more-text = Τι άλλο χρειάζεστε και γιατί
request-input-ask_more-wish = Έως
request-input-refuse_more-text = Λόγος
request-input-close-timeliness = Ήρθε εγκαίρως η απάντηση;
request-input-close-effort = Ήταν η απάντηση χρήσιμη και πλήρης;
request-input-message-text = Κείμενο του μηνύματος
request-input-message-files = Αρχεία
request-input-note-text = Κείμενο του σημειώματος
request-input-refuse-reason = Λόγος
request-input-refuse-text = Επεξήγηση
request-input-withdraw-text = Λόγος

request-entry-forwarding = Λόγος της διαβίβασης
request-entry-clarification = Διευκρίνιση
request-entry-additional = Αίτηση πρόσθετων πληροφοριών
request-entry-refusal = Λόγος της άρνησης
request-entry-message = Μήνυμα
request-entry-note = Εσωτερικό σημείωμα
request-entry-withdrawal = Λόγος της απόσυρσης

request-notice-incoming = { $who }: νέο αίτημα προς εσάς
request-notice-accepted = { $who }: το αίτημά σας έγινε δεκτό
request-notice-forwarded = { $who }: το αίτημά σας διαβιβάστηκε σε άλλη αρχή
request-notice-date-proposed = { $who }: πρόταση άλλης ημερομηνίας
request-notice-date-agreed = { $who }: συμφωνία με την ημερομηνία σας
request-notice-date-declined = { $who }: η ημερομηνία σας δεν έγινε δεκτή
request-notice-clarification-asked = { $who }: αίτηση διευκρίνισης
request-notice-clarification-given = { $who }: η διευκρίνιση που ζητήσατε
request-notice-partial = { $who }: απάντηση σε μέρος των ερωτήσεών σας
request-notice-answered = { $who }: απάντηση σε όλες τις ερωτήσεις σας
request-notice-additional = { $who }: αίτηση πρόσθετων πληροφοριών
request-notice-additional-refused = { $who }: άρνηση πρόσθετων πληροφοριών
request-notice-closed = { $who }: το αίτημα ολοκληρώθηκε
request-notice-message = { $who }: μήνυμα προς εσάς
request-notice-reminder = { $who }: υπενθύμιση γι’ αυτό το αίτημα
request-notice-refused = { $who }: το αίτημά σας δεν έγινε δεκτό
request-notice-withdrawn = { $who }: το αίτημα αποσύρθηκε
request-notice-late = Μια προθεσμία έληξε

request-guard-no-proposal = Η άλλη πλευρά δεν έχει προτείνει ημερομηνία με την οποία θα μπορούσατε να συμφωνήσετε ή όχι. Ίσως μόλις ρυθμίστηκε.

## Ο επείγων έλεγχος μητρώου

check-title = Επείγων έλεγχος μητρώου
check-slot-requester = αιτούσα αρχή
check-slot-responder = αρχή που απαντά

check-state-draft = Προσχέδιο
check-state-asked = Ζητήθηκε έλεγχος
check-state-answered = Οι πληροφορίες δόθηκαν
check-state-closed = Ολοκληρώθηκε
check-state-withdrawn = Αποσύρθηκε
check-state-refused = Δεν έγινε δεκτό
check-state-discarded = Το προσχέδιο διαγράφηκε

check-now-draft-ours = Συμπληρώστε τα στοιχεία του ελέγχου και στείλτε τα.
check-now-draft-ours-more = Το προσχέδιο το βλέπει μόνο η αρχή σας.
check-now-asked-ours = Είναι η σειρά σας: αναζητήστε την επιχείρηση στο μητρώο και στείλτε την απάντηση.
check-now-asked-ours-more = Ο επείγων έλεγχος απαντάται εντός δύο εργάσιμων ημερών από την παραλαβή του.
check-now-asked-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να αναζητήσει την επιχείρηση στο μητρώο.
check-now-asked-theirs-more = Ο επείγων έλεγχος απαντάται εντός δύο εργάσιμων ημερών από την παραλαβή του.
check-now-answered-ours = Είναι η σειρά σας: διαβάστε τις απαντήσεις και στη συνέχεια ολοκληρώστε τον έλεγχο.
check-now-answered-theirs = Η απάντησή σας εστάλη. Είναι η σειρά της άλλης πλευράς ({ $other }) να ολοκληρώσει τον έλεγχο.
check-now-closed = Ο έλεγχος ολοκληρώθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
check-now-withdrawn = Ο έλεγχος αποσύρθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
check-now-refused = Ο έλεγχος δεν έγινε δεκτός. Ο λόγος αναφέρεται στα μηνύματα.
check-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.

check-step-sent = Αποστολή
check-step-answered = Απάντηση
check-step-closed = Ολοκλήρωση

check-clock-check = Επείγουσα απάντηση

check-action-edit = Αποθήκευση του προσχεδίου
check-action-send = Αποστολή του επείγοντος ελέγχου
check-action-send-done = { $who }: το αίτημα εστάλη
check-action-send-hint = Η απάντηση οφείλεται εντός δύο εργάσιμων ημερών από την παραλαβή. Η άλλη πλευρά βλέπει αμέσως την επιχείρηση. Για ερωτήσεις σχετικά με εργαζομένους στείλτε αίτημα.
check-action-discard = Διαγραφή του προσχεδίου
check-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
check-action-discard-hint = Όλο το περιεχόμενο του προσχεδίου θα διαγραφεί. Η ενέργεια αυτή δεν αναιρείται.
check-action-save_answers = Αποθήκευση ως προσχέδιο
check-action-save_answers-hint = Τα προσχέδια των απαντήσεων τα βλέπει μόνο η αρχή σας.
check-action-reply = Αποστολή της απάντησης
check-action-reply-done = { $who }: η απάντηση εστάλη
check-action-reply-hint = Όλες οι απαντήσεις γίνονται οριστικές και η άλλη πλευρά τις βλέπει αμέσως.
check-action-close = Ολοκλήρωση του αιτήματος
check-action-close-done = { $who }: το αίτημα ολοκληρώθηκε
check-action-close-hint = Το αίτημα ολοκληρώνεται και για τις δύο πλευρές. Η άλλη πλευρά βλέπει την αξιολόγησή σας.
check-action-message = Αποστολή μηνύματος
check-action-message-done = { $who }: εστάλη μήνυμα
check-action-message-hint = Το διαβάζουν και οι δύο πλευρές.
check-action-note = Αποθήκευση ως εσωτερικό σημείωμα
check-action-note-hint = Το διαβάζει μόνο η αρχή σας.
check-action-remind = Αποστολή υπενθύμισης
check-action-remind-done = { $who }: εστάλη υπενθύμιση
check-action-refuse = Άρνηση του αιτήματος
check-action-refuse-done = { $who }: το αίτημα δεν έγινε δεκτό
check-action-refuse-hint = Το αίτημα λήγει και για τις δύο πλευρές. Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε και η αρχή σας δεν βλέπει πλέον τα δεδομένα προσωπικού χαρακτήρα.
check-action-withdraw = Απόσυρση του αιτήματος
check-action-withdraw-done = { $who }: το αίτημα αποσύρθηκε
check-action-withdraw-hint = Το αίτημα λήγει και για τις δύο πλευρές. Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε και δεν βλέπει πλέον τα δεδομένα προσωπικού χαρακτήρα.

check-input-close-timeliness = Ήρθε εγκαίρως η απάντηση;
check-input-close-effort = Ήταν η απάντηση χρήσιμη και πλήρης;
check-input-message-text = Κείμενο του μηνύματος
check-input-message-files = Αρχεία
check-input-note-text = Κείμενο του σημειώματος
check-input-refuse-reason = Λόγος
check-input-refuse-text = Επεξήγηση
check-input-withdraw-text = Λόγος

check-entry-message = Μήνυμα
check-entry-note = Εσωτερικό σημείωμα
check-entry-refusal = Λόγος της άρνησης
check-entry-withdrawal = Λόγος της απόσυρσης

check-notice-incoming = { $who }: νέο αίτημα προς εσάς
check-notice-answered = { $who }: απάντηση σε όλες τις ερωτήσεις σας
check-notice-closed = { $who }: το αίτημα ολοκληρώθηκε
check-notice-message = { $who }: μήνυμα προς εσάς
check-notice-reminder = { $who }: υπενθύμιση γι’ αυτό το αίτημα
check-notice-refused = { $who }: το αίτημά σας δεν έγινε δεκτό
check-notice-withdrawn = { $who }: το αίτημα αποσύρθηκε
check-notice-late = Μια προθεσμία έληξε

## Το έντυπο του ελέγχου

form-check-section-undertaking = Η επιχείρηση
form-check-section-urgency = Γιατί είναι επείγον

form-check-name = Επωνυμία της επιχείρησης
form-check-legal_form = Νομική μορφή
form-check-registration_number = Αριθμός μητρώου
form-check-vat_number = Αριθμός ΦΠΑ
form-check-country = Χώρα εγκατάστασης
form-check-town = Πόλη
form-check-street = Οδός και αριθμός
form-check-sector = Κλάδος
form-check-place = Τόπος εργασίας
form-check-reason = Λόγος του επείγοντος
form-check-details = Λεπτομέρειες για το επείγον

## Το έντυπο

form-request-section-undertaking = Η επιχείρηση
form-request-section-workers = Οι αποσπασμένοι εργαζόμενοι
form-request-section-posting = Η απόσπαση
form-request-section-grounds = Γιατί ρωτάτε

form-request-name = Επωνυμία της επιχείρησης
form-request-legal_form = Νομική μορφή
form-request-registration_number = Αριθμός μητρώου
form-request-vat_number = Αριθμός ΦΠΑ
form-request-country = Χώρα εγκατάστασης
form-request-town = Πόλη
form-request-postcode = Ταχυδρομικός κώδικας
form-request-street = Οδός και αριθμός
form-request-contact = Πρόσωπο επαφής της επιχείρησης
form-request-email = Ηλεκτρονικό ταχυδρομείο
form-request-number_of_workers = Αριθμός των αποσπασμένων εργαζομένων
form-request-worker_first_name = Όνομα
form-request-worker_surname = Επώνυμο
form-request-worker_birth_date = Ημερομηνία γέννησης
form-request-worker_nationality = Ιθαγένεια
form-request-worker_insurance_number = Αριθμός κοινωνικής ασφάλισης
form-request-other_workers = Άλλοι εργαζόμενοι
form-request-sector = Κλάδος
form-request-kind = Είδος απόσπασης
form-request-recipient = Αποδέκτης της υπηρεσίας
form-request-place = Τόπος εργασίας
form-request-from = Απόσπαση από
form-request-to = Απόσπαση έως
form-request-suspicions = Τι πρέπει να επαληθευτεί
form-request-justification = Αιτιολογία του αιτήματος

## Οι ερωτήσεις του ελέγχου

heading-check-register = Εγγραφή στο μητρώο
heading-check-tax = Φόροι και εισφορές

question-check-registered = Είναι η επιχείρηση { $undertaking } εγγεγραμμένη στο μητρώο επιχειρήσεων;
question-check-state = Ποια είναι η κατάσταση της εγγραφής;
question-check-registered_since = Από πότε είναι εγγεγραμμένη η επιχείρηση { $undertaking };
question-check-name_correct = Είναι ορθά το όνομα και η νομική μορφή;
question-check-address_correct = Είναι η διεύθυνση που δίνεται εκείνη της έδρας;
question-check-represented_by = Ποιος έχει δικαίωμα να εκπροσωπεί την επιχείρηση { $undertaking };
question-check-sector_entered = Σε ποιον κλάδο είναι εγγεγραμμένη η επιχείρηση { $undertaking };
question-check-vat_valid = Είναι η επιχείρηση { $undertaking } εγγεγραμμένη στο μητρώο ΦΠΑ, και είναι έγκυρος ο αριθμός που δίνεται;
question-check-vat_since = Από πότε είναι η επιχείρηση { $undertaking } εγγεγραμμένη στο μητρώο ΦΠΑ;
question-check-employer = Είναι η επιχείρηση { $undertaking } δηλωμένη ως εργοδότης στον φορέα κοινωνικής ασφάλισης;

## Οι ερωτήσεις

heading-request-undertaking = Ερωτήσεις σχετικά με την επιχείρηση
heading-request-registration = Εγγραφή σε μητρώο
heading-request-establishment = Πραγματική εγκατάσταση
heading-request-worker = Ερωτήσεις σχετικά με τον αποσπασμένο εργαζόμενο
heading-request-employment = Απασχόληση και απόσπαση
heading-request-security = Κοινωνική ασφάλιση
heading-request-conditions = Ερωτήσεις σχετικά με τους όρους απασχόλησης
heading-request-pay = Αμοιβή και χρόνος εργασίας
heading-request-documents = Έγγραφα
heading-request-compliance = Ερωτήσεις σχετικά με την τήρηση των κανόνων

question-request-registered = Είναι η επιχείρηση { $undertaking } εγγεγραμμένη στην επικράτειά σας;
question-request-registered_since = Από πότε είναι εγγεγραμμένη;
question-request-number_valid = Είναι έγκυροι ο αριθμός μητρώου και ο αριθμός ΦΠΑ της επιχείρησης { $undertaking };
question-request-represented_by = Ποιος έχει δικαίωμα να εκπροσωπεί την επιχείρηση { $undertaking };
question-request-licensed_agency = Αν η επιχείρηση { $undertaking } είναι επιχείρηση προσωρινής απασχόλησης: έχει νόμιμα δικαίωμα να διαθέτει εργαζομένους;
question-request-genuine = Ασκεί πραγματικά η επιχείρηση { $undertaking } ουσιαστικές δραστηριότητες στην επικράτειά σας, πέρα από την εσωτερική διαχείριση ή διοίκηση;
question-request-seat = Πού έχει η επιχείρηση { $undertaking } την έδρα και τη διοίκησή της, χρησιμοποιεί γραφεία, καταβάλλει φόρους και εισφορές κοινωνικής ασφάλισης;
question-request-recruited = Πού προσλαμβάνονται οι αποσπασμένοι εργαζόμενοι και από πού αποσπώνται;
question-request-contract_law = Ποιο δίκαιο διέπει τις συμβάσεις της επιχείρησης { $undertaking } με τους εργαζομένους και με τους πελάτες της;
question-request-main_activity = Σε ποιον κλάδο ασκεί η επιχείρηση { $undertaking } την κύρια δραστηριότητά της στην επικράτειά σας;
question-request-staff = Πόσα άτομα, μαζί με το διοικητικό προσωπικό, απασχολεί η επιχείρηση { $undertaking } στην επικράτειά σας;
question-request-turnover = Τι ποσοστό του κύκλου εργασιών της, επί τοις εκατό, πραγματοποιεί η επιχείρηση { $undertaking } στην επικράτειά σας;
question-request-other_states = Αποσπά η επιχείρηση { $undertaking } εργαζομένους και σε άλλες χώρες;
question-request-employed = Απασχολείται το πρόσωπο { $worker } στην επιχείρηση { $undertaking };
question-request-why_not = Ποια είναι τότε η σχέση του προσώπου { $worker } με την επιχείρηση { $undertaking };
question-request-employed_span = Σε ποιο διάστημα απασχολήθηκε το πρόσωπο { $worker } στην επιχείρηση { $undertaking };
question-request-habitual = Εργάζεται το πρόσωπο { $worker } συνήθως στην επικράτειά σας;
question-request-returns = Έχει επιστρέψει ή αναμένεται να επιστρέψει το πρόσωπο { $worker } στην εργασία του στην επικράτειά σας μετά την απόσπαση;
question-request-nature = Τι είδους εργασία εκτελεί το πρόσωπο { $worker } για την επιχείρηση { $undertaking } στην επικράτειά σας;
question-request-travel = Παρέχει ή επιστρέφει η επιχείρηση { $undertaking } τα έξοδα ταξιδίου, διατροφής και καταλύματος;
question-request-replaced = Είχε καλυφθεί παλαιότερα η ίδια θέση από αποσπασμένο εργαζόμενο;
question-request-self_employed = Είναι το πρόσωπο { $worker } δηλωμένο ως αυτοαπασχολούμενο στην επικράτειά σας;
question-request-a1_issued = Έχει εκδοθεί φορητό έγγραφο Α1 για το πρόσωπο { $worker };
question-request-a1_span = Για ποιο διάστημα ισχύει το έγγραφο Α1;
question-request-a1_genuine = Είναι γνήσιο το έγγραφο Α1 που προσκομίστηκε για το πρόσωπο { $worker };
question-request-contributions = Καταβάλλει η επιχείρηση { $undertaking } στην επικράτειά σας εισφορές κοινωνικής ασφάλισης για το πρόσωπο { $worker };
question-request-pay = Τι αμοιβή έλαβε το πρόσωπο { $worker } κατά την απόσπαση, σύμφωνα με τα έγγραφα της επιχείρησης { $undertaking };
question-request-allowances = Περιλαμβάνουν οι πληρωμές επιδόματα απόσπασης;
question-request-hours_recorded = Τηρεί η επιχείρηση { $undertaking } αρχεία του ημερήσιου χρόνου εργασίας για το πρόσωπο { $worker };
question-request-papers = Ποια από τα έγγραφα αυτά μπορέσατε να λάβετε από την επιχείρηση { $undertaking }; Στείλτε μας αντίγραφα.
question-request-papers_genuine = Είναι γνήσια τα έγγραφα που μας προσκομίστηκαν;
question-request-infringements = Γνωρίζετε παραβάσεις των κανόνων για την απόσπαση από την επιχείρηση { $undertaking };
question-request-infringements_which = Ποιοι κανόνες παραβιάστηκαν;
question-request-penalties = Ποιες κυρώσεις επιβλήθηκαν, και έχουν καταβληθεί;
question-request-inspected = Τι έδειξαν οι έλεγχοι και οι επιθεωρήσεις που διενεργήσατε κατόπιν αιτήματός μας;

## Οι κατάλογοι

list-infringements-no_genuine_establishment = μη πραγματική εγκατάσταση της επιχείρησης
list-infringements-no_genuine_posting = μη πραγματική απόσπαση του εργαζομένου
list-infringements-not_declared = απόσπαση που δεν δηλώθηκε ή δηλώθηκε εσφαλμένα
list-infringements-minimum_pay = αμοιβή κάτω από το ισχύον όριο
list-infringements-working_time = χρόνος εργασίας και ανάπαυση
list-infringements-paid_leave = ετήσια άδεια μετ’ αποδοχών
list-infringements-health_safety = υγεία και ασφάλεια στην εργασία
list-infringements-accommodation = συνθήκες καταλύματος
list-infringements-equal_treatment = ίση μεταχείριση και προστασία νέων και μητέρων
list-infringements-agency_conditions = όροι διάθεσης εργαζομένων
list-infringements-documents_missing = έγγραφα που λείπουν από τον τόπο εργασίας
list-infringements-false_self_employment = ψευδής αυτοαπασχόληση
list-infringements-social_security = κοινωνική ασφάλιση

list-legal_forms-natural_person = αυτοαπασχολούμενος/-η ή ατομική επιχείρηση
list-legal_forms-partnership = ομόρρυθμη εταιρεία
list-legal_forms-limited_partnership = ετερόρρυθμη εταιρεία
list-legal_forms-limited_company = εταιρεία περιορισμένης ευθύνης
list-legal_forms-public_company = ανώνυμη εταιρεία
list-legal_forms-cooperative = συνεταιρισμός
list-legal_forms-european_company = ευρωπαϊκή εταιρεία (SE)
list-legal_forms-branch = υποκατάστημα ή πρακτορείο
list-legal_forms-other = άλλη νομική μορφή

list-nationalities-AT = αυστριακή
list-nationalities-BE = βελγική
list-nationalities-BG = βουλγαρική
list-nationalities-CY = κυπριακή
list-nationalities-CZ = τσεχική
list-nationalities-DE = γερμανική
list-nationalities-DK = δανική
list-nationalities-EE = εσθονική
list-nationalities-EL = ελληνική
list-nationalities-ES = ισπανική
list-nationalities-FI = φινλανδική
list-nationalities-FR = γαλλική
list-nationalities-HR = κροατική
list-nationalities-HU = ουγγρική
list-nationalities-IE = ιρλανδική
list-nationalities-IS = ισλανδική
list-nationalities-IT = ιταλική
list-nationalities-LI = του Λιχτενστάιν
list-nationalities-LT = λιθουανική
list-nationalities-LU = λουξεμβουργιανή
list-nationalities-LV = λετονική
list-nationalities-MT = μαλτέζικη
list-nationalities-NL = ολλανδική
list-nationalities-NO = νορβηγική
list-nationalities-PL = πολωνική
list-nationalities-PT = πορτογαλική
list-nationalities-RO = ρουμανική
list-nationalities-SE = σουηδική
list-nationalities-SI = σλοβενική
list-nationalities-SK = σλοβακική
list-nationalities-UK = βρετανική
list-nationalities-CH = ελβετική
list-nationalities-other = άλλη ιθαγένεια

list-no_employment-never_employed = δεν απασχολήθηκε ποτέ εκεί
list-no_employment-ended_before = η απασχόληση έληξε πριν από την απόσπαση
list-no_employment-other_employer = απασχολείται σε άλλη επιχείρηση
list-no_employment-self_employed = αυτοαπασχολείται

list-papers-employment_contract = σύμβαση εργασίας
list-papers-payslips = εκκαθαριστικά αποδοχών
list-papers-proof_of_payment = αποδεικτικά καταβολής αποδοχών
list-papers-time_sheets = φύλλα καταγραφής χρόνου εργασίας
list-papers-posting_declaration = δήλωση απόσπασης
list-papers-a1_certificate = φορητό έγγραφο Α1
list-papers-service_contract = σύμβαση με τον αποδέκτη της υπηρεσίας
list-papers-accommodation_contract = σύμβαση για το κατάλυμα

list-posting_kinds-contract = βάσει σύμβασης με αποδέκτη υπηρεσιών
list-posting_kinds-within_group = εντός ομίλου επιχειρήσεων
list-posting_kinds-agency_work = από επιχείρηση προσωρινής απασχόλησης
list-posting_kinds-unknown = δεν είναι γνωστό

list-refusal_reasons-no_competence = Η αρχή μας δεν είναι αρμόδια για το θέμα αυτό
list-refusal_reasons-no_legal_ground = Δεν υπάρχει νομική βάση για τη διαβίβαση των πληροφοριών αυτών
list-refusal_reasons-insufficient_information = Το αίτημα δεν περιέχει επαρκείς πληροφορίες
list-refusal_reasons-already_answered = Στο ίδιο αίτημα έχει ήδη δοθεί απάντηση
list-refusal_reasons-undertaking_unknown = Η επιχείρηση δεν είναι γνωστή στη χώρα μας

list-register_states-active = ενεργή
list-register_states-dormant = σε αδράνεια
list-register_states-being_dissolved = υπό εκκαθάριση
list-register_states-dissolved = λυμένη ή διαγραμμένη
list-register_states-insolvent = σε διαδικασία αφερεγγυότητας

list-sectors-construction = κατασκευές
list-sectors-agriculture = γεωργία και δασοκομία
list-sectors-agency_work = προσωρινή απασχόληση
list-sectors-road_transport = οδικές μεταφορές
list-sectors-meat_processing = επεξεργασία κρέατος
list-sectors-manufacturing = μεταποίηση
list-sectors-assembly = συναρμολόγηση και εγκατάσταση αγαθών
list-sectors-shipbuilding = ναυπήγηση και επισκευή πλοίων
list-sectors-accommodation_food = καταλύματα και εστίαση
list-sectors-cleaning = καθαρισμός
list-sectors-care = φροντίδα και οικιακή εργασία
list-sectors-information_technology = τεχνολογίες πληροφορικής
list-sectors-events = εκδηλώσεις και πολιτισμός
list-sectors-energy = ενέργεια και δίκτυα
list-sectors-other = άλλος κλάδος

list-urgencies-inspection_under_way = Διενεργείται επιθεώρηση
list-urgencies-workers_leave_soon = Οι εργαζόμενοι πρόκειται να φύγουν
list-urgencies-undertaking_leaves_soon = Η επιχείρηση πρόκειται να φύγει ή να λυθεί
list-urgencies-accident = Συνέβη εργατικό ατύχημα
list-urgencies-unpaid_workers = Εργαζόμενοι χωρίς αμοιβή ή στέγη
list-urgencies-other = Άλλος λόγος

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Συντονιστής της αιτούσας αρχής
request-slot-responding_coordinator = Συντονιστής της απαντώσας αρχής
request-state-awaiting_send_approval = Αναμένει έγκριση
request-state-split = Κατανεμημένο σε αρχές
request-state-referred_requesting = Διαφωνία: συντονιστής της αιτούσας αρχής
request-state-referred_responding = Διαφωνία: συντονιστής της απαντώσας αρχής
request-now-awaiting_send_approval-ours = Αποφασίστε αν το αίτημα μπορεί να σταλεί
request-now-awaiting_send_approval-theirs = Ο συντονιστής σας αποφασίζει αν θα σταλεί το αίτημα
request-now-split-ours = Περιμένετε τα μέρη ή διαβιβάστε ό,τι μένει ανοικτό
request-now-split-theirs = Απαντούν περισσότερες αρχές, η καθεμία στο μέρος της
request-now-referred_requesting-ours = Αποφασίστε αν η απάντηση δεν επαρκεί
request-now-referred_requesting-theirs = Ο συντονιστής της αιτούσας αρχής εξετάζει την απάντηση
request-now-referred_responding-ours = Αποφασίστε αν η αρχή σας πρέπει να συμπληρώσει την απάντηση
request-now-referred_responding-theirs = Ο συντονιστής της απαντώσας αρχής εξετάζει την απάντηση
request-link-part = Μέρη σε άλλες αρχές
request-action-submit = Υποβολή για έγκριση
request-action-submit-done = { $who }: υποβλήθηκε για έγκριση
request-action-approve_sending = Έγκριση και αποστολή
request-action-approve_sending-done = { $who }: εγκρίθηκε και στάλθηκε
request-action-return_sending = Επιστροφή στον συντάκτη
request-action-return_sending-done = { $who }: επιστράφηκε στον συντάκτη
request-action-pass_on = Διαβίβαση
request-action-pass_on-done = { $who }: διαβιβάστηκε
request-action-allocate = Ανάθεση σε υπάλληλο
request-action-split = Κατανομή σε αρχές
request-action-split-done = { $who }: κατανεμήθηκε σε αρχές
request-action-collect = Συγκέντρωση των μερών
request-action-collect-done = { $who }: συγκεντρώθηκε μέρος των απαντήσεων
request-action-stop = Διακοπή
request-action-stop-done = { $who }: διακόπηκε, επειδή το σύνολο ανακλήθηκε
request-action-refer = Παραπομπή στον συντονιστή σας
request-action-refer-done = { $who }: παραπέμφθηκε στον συντονιστή
request-action-uphold = Σύμφωνη γνώμη και διαβίβαση
request-action-uphold-done = { $who }: σύμφωνη γνώμη, διαβιβάστηκε
request-action-dismiss_referral = Η απάντηση κρίνεται επαρκής
request-action-dismiss_referral-done = { $who }: η απάντηση κρίθηκε επαρκής
request-action-send_back = Αναπομπή στην αρχή
request-action-send_back-done = { $who }: αναπέμφθηκε στην αρχή
request-input-return_sending-text = Τι πρέπει να αλλάξει
request-input-allocate-to = Υπάλληλος
request-input-split-shares = Ποιος απαντά σε ποια ερώτηση
request-input-refer-text = Γιατί δεν σας ικανοποιεί η απάντηση
request-input-uphold-text = Η γνώμη σας
request-input-dismiss_referral-text = Η γνώμη σας
request-input-send_back-text = Η γνώμη σας
request-entry-return = Σχόλιο για την επιστροφή
request-entry-referral = Λόγος παραπομπής
request-entry-opinion = Γνώμη του συντονιστή
request-notice-approval = { $who }: ζητείται η έγκρισή σας
request-notice-approved = { $who }: το αίτημά σας εγκρίθηκε και στάλθηκε
request-notice-returned = { $who }: το αίτημά σας επιστράφηκε
request-notice-split = { $who }: το αίτημά σας κατανεμήθηκε σε περισσότερες αρχές
request-notice-referred = { $who }: σας παραπέμφθηκε μια απάντηση
request-notice-decided = { $who }: αποφάσισε για την παραπομπή
request-guard-approval = Η αρχή σας χρειάζεται την έγκριση του συντονιστή της. Υποβάλετε το αίτημα για έγκριση.
request-guard-no-approval = Η αρχή σας δεν χρειάζεται έγκριση. Στείλτε το αίτημα η ίδια.
request-guard-allocated = Το αίτημα έχει ανατεθεί σε άλλον υπάλληλο της αρχής σας.
request-guard-no-coordinator = Δεν υπάρχει συντονιστής για αυτή την αρχή.
request-state-awaiting_reply_approval = Η απάντηση αναμένει έγκριση
request-now-awaiting_reply_approval-ours = Αποφασίστε αν η απάντηση μπορεί να σταλεί
request-now-awaiting_reply_approval-theirs = Ο συντονιστής της απαντώσας αρχής αποφασίζει αν θα σταλεί η απάντηση
request-clock-review = Αυτόματη ολοκλήρωση
request-action-take_over = Απαντήστε εσείς στα υπόλοιπα
request-action-take_over-done = { $who }: απαντά στα υπόλοιπα
request-action-submit_reply = Υποβολή της απάντησης για έγκριση
request-action-submit_reply-done = { $who }: η απάντηση υποβλήθηκε για έγκριση
request-action-approve_reply = Έγκριση και αποστολή της απάντησης
request-action-approve_reply-done = { $who }: η απάντηση εγκρίθηκε και στάλθηκε
request-action-return_reply = Επιστροφή της απάντησης στον συντάκτη
request-action-return_reply-done = { $who }: η απάντηση επιστράφηκε στον συντάκτη
request-action-lapse = Ολοκλήρωση λόγω χρόνου
request-action-lapse-done = Ολοκληρώθηκε από το σύστημα: κανείς δεν ζήτησε κάτι άλλο
request-input-return_reply-text = Τι πρέπει να αλλάξει στην απάντηση
request-notice-allocated = { $who }: ανατέθηκε σε υπάλληλο της αρχής σας
request-notice-taken-over = { $who }: απαντά στα υπόλοιπα του αιτήματός σας
request-notice-reply-approved = { $who }: η απάντησή σας εγκρίθηκε και στάλθηκε
request-notice-reply-returned = { $who }: η απάντησή σας επιστράφηκε
request-notice-lapsed = Ολοκληρώθηκε από το σύστημα: κανείς δεν ζήτησε κάτι άλλο
request-guard-parts-out = Ορισμένα μέρη βρίσκονται ακόμη σε άλλες αρχές.
request-guard-reply-approval = Οι απαντήσεις της αρχής σας χρειάζονται την έγκριση του συντονιστή της. Υποβάλετε την απάντηση για έγκριση.
request-guard-no-reply-approval = Οι απαντήσεις της αρχής σας δεν χρειάζονται έγκριση. Στείλτε την απάντηση εσείς.
