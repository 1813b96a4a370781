### Όλα τα κείμενα αυτού του τομέα στα ελληνικά. Οι τιμές που εισάγονται μένουν στην ονομαστική· οι προτάσεις είναι διατυπωμένες ανάλογα.

pack-title = Υπηρεσίες
pack-about = Οι αρχές ζητούν η μία από την άλλη πληροφορίες για επιχειρήσεις και αυτοαπασχολούμενους που παρέχουν υπηρεσίες πέρα από τα σύνορα.
act-2006-123 = Οδηγία 2006/123/ΕΚ

## Το αίτημα

request-title = Αίτημα σχετικά με πάροχο υπηρεσιών
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
request-now-awaiting_acceptance-theirs-more = Έως τότε βλέπει τη δραστηριότητα, τη νομική μορφή και τις ερωτήσεις, αλλά όχι ποιος είναι ο πάροχος.
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
request-action-send-hint = Η άλλη πλευρά βλέπει αμέσως τη δραστηριότητα, τη νομική μορφή και τις ερωτήσεις, ενώ το ποιος είναι ο πάροχος μόνο αφού αποδεχθεί το αίτημα.
request-action-discard = Διαγραφή του προσχεδίου
request-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
request-action-discard-hint = Όλο το περιεχόμενο του προσχεδίου θα διαγραφεί. Η ενέργεια αυτή δεν αναιρείται.
request-action-correct = Διόρθωση των στοιχείων
request-action-correct-done = { $who }: τα στοιχεία διορθώθηκαν
request-action-correct-hint = Μπορείτε να διορθώνετε τα στοιχεία έως ότου η άλλη πλευρά αποδεχθεί το αίτημα.
request-action-accept = Αποδοχή του αιτήματος
request-action-accept-done = { $who }: το αίτημα έγινε δεκτό
request-action-accept-hint = Με την αποδοχή, η αρχή σας βλέπει τα δεδομένα προσωπικού χαρακτήρα και η ημερομηνία που ζητήθηκε γίνεται η προθεσμία σας.
request-action-accept_with_date = Αποδοχή και πρόταση άλλης ημερομηνίας
request-action-accept_with_date-done = { $who }: το αίτημα έγινε δεκτό και προτάθηκε άλλη ημερομηνία
request-action-accept_with_date-hint = Με την αποδοχή, η αρχή σας βλέπει τα δεδομένα προσωπικού χαρακτήρα. Έως ότου η άλλη πλευρά συμφωνήσει με τη δική σας ημερομηνία, ισχύει εκείνη που ζήτησε.
request-action-forward = Διαβίβαση σε άλλη αρχή της χώρας μας
request-action-forward-done = { $who }: το αίτημα διαβιβάστηκε
request-action-forward-hint = Τότε η άλλη αρχή αποφασίζει αν θα αποδεχθεί το αίτημα. Η αρχή σας δεν το βλέπει πλέον.
request-action-propose_date = Πρόταση άλλης ημερομηνίας
request-action-propose_date-done = { $who }: προτάθηκε άλλη ημερομηνία
request-action-propose_date-hint = Έως ότου η άλλη πλευρά συμφωνήσει, ισχύει η ημερομηνία που έχει συμφωνηθεί.
request-action-agree_date = Συμφωνία με την ημερομηνία
request-action-agree_date-done = { $who }: η ημερομηνία συμφωνήθηκε
request-action-decline_date = Απόρριψη της ημερομηνίας
request-action-decline_date-done = { $who }: η ημερομηνία δεν έγινε δεκτή
request-action-decline_date-hint = Η ημερομηνία που έχει συμφωνηθεί παραμένει ως έχει.
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
request-action-message-hint = Το διαβάζουν και οι δύο πλευρές. Παρακαλούμε μην αναφέρετε το όνομα του παρόχου πριν γίνει δεκτό το αίτημα.
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

request-input-send-wish = Απάντηση έως
request-input-accept_with_date-date = Μπορούμε να απαντήσουμε έως
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
request-notice-date-proposed = { $who }: πρόταση άλλης ημερομηνίας
request-notice-forwarded = { $who }: το αίτημά σας διαβιβάστηκε σε άλλη αρχή
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

## Τα μέτρα κατά παρόχου

derogation-title = Αίτημα για λήψη μέτρων κατά παρόχου υπηρεσιών
derogation-slot-host = κράτος παροχής της υπηρεσίας
derogation-slot-establishment = κράτος εγκατάστασης

derogation-state-draft = Προσχέδιο
derogation-state-requested = Ζητήθηκαν μέτρα
derogation-state-reported = Το κράτος εγκατάστασης απάντησε
derogation-state-notified = Κοινοποιήθηκε η πρόθεση
derogation-state-taken = Ελήφθησαν μέτρα
derogation-state-settled = Διευθετήθηκε χωρίς μέτρα
derogation-state-withdrawn = Αποσύρθηκε
derogation-state-discarded = Το προσχέδιο διαγράφηκε

derogation-now-draft-ours = Συμπληρώστε το αίτημα και στείλτε το.
derogation-now-draft-ours-more = Το προσχέδιο το βλέπει μόνο η αρχή σας.
derogation-now-requested-ours = Είναι η σειρά σας: ελέγξτε τα πραγματικά περιστατικά και αναφέρετε τα μέτρα που ελήφθησαν ή προβλέπονται, ή γιατί δεν ελήφθησαν.
derogation-now-requested-ours-more = Η οδηγία ζητεί απάντηση το συντομότερο δυνατόν.
derogation-now-requested-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να ελέγξει τα περιστατικά και να αναφέρει τα μέτρα της.
derogation-now-requested-theirs-more = Σε επείγουσες περιπτώσεις μπορείτε να λάβετε μέτρα αμέσως, αναφέροντας τους λόγους.
derogation-now-reported-ours = Είναι η σειρά σας: αν αυτό αρκεί, διευθετήστε την υπόθεση· αν όχι, κοινοποιήστε την πρόθεσή σας να λάβετε μέτρα.
derogation-now-reported-theirs = Η απάντησή σας εστάλη. Είναι η σειρά της άλλης πλευράς ({ $other }) να διευθετήσει την υπόθεση ή να κοινοποιήσει μέτρα.
derogation-now-notified-ours = Μέτρα μπορούν να ληφθούν αφού παρέλθουν 15 εργάσιμες ημέρες από την κοινοποίηση.
derogation-now-notified-theirs = Η άλλη πλευρά ({ $other }) προτίθεται να λάβει μέτρα αφού παρέλθουν 15 εργάσιμες ημέρες.
derogation-now-taken = Ελήφθησαν μέτρα. Δεν απαιτείται καμία άλλη ενέργεια εδώ.
derogation-now-settled = Η υπόθεση διευθετήθηκε χωρίς μέτρα. Δεν απαιτείται καμία άλλη ενέργεια.
derogation-now-withdrawn = Το αίτημα αποσύρθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
derogation-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.

derogation-step-requested = Αίτημα
derogation-step-reported = Απάντηση
derogation-step-notified = Κοινοποίηση
derogation-step-ended = Τέλος

derogation-clock-standstill = Μέτρα όχι πριν από

derogation-action-edit = Αποθήκευση του προσχεδίου
derogation-action-send = Αποστολή του αιτήματος
derogation-action-send-done = { $who }: το αίτημα εστάλη
derogation-action-send-hint = Η άλλη πλευρά βλέπει αμέσως τα πάντα, ώστε να ελέγξει τα περιστατικά χωρίς καθυστέρηση.
derogation-action-discard = Διαγραφή του προσχεδίου
derogation-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
derogation-action-discard-hint = Όλο το περιεχόμενο του προσχεδίου θα διαγραφεί. Η ενέργεια αυτή δεν αναιρείται.
derogation-action-report = Αποστολή της απάντησης
derogation-action-report-done = { $who }: αναφέρθηκαν τα μέτρα
derogation-action-settle = Διευθέτηση χωρίς μέτρα
derogation-action-settle-done = { $who }: η υπόθεση διευθετήθηκε
derogation-action-notify = Κοινοποίηση της πρόθεσης λήψης μέτρων
derogation-action-notify-done = { $who }: κοινοποιήθηκε η πρόθεση λήψης μέτρων
derogation-action-notify-hint = Αρχίζουν 15 εργάσιμες ημέρες των οργάνων της Ένωσης· έως ότου παρέλθουν δεν μπορούν να ληφθούν μέτρα.
derogation-action-take = Αναφορά των μέτρων που ελήφθησαν
derogation-action-take-done = { $who }: ελήφθησαν μέτρα
derogation-action-refrain = Αποχή από μέτρα
derogation-action-refrain-done = { $who }: αποχή από μέτρα
derogation-action-urgent = Λήψη επειγόντων μέτρων
derogation-action-urgent-done = { $who }: ελήφθησαν επείγοντα μέτρα
derogation-action-urgent-hint = Μόνο όταν η αναμονή θα προκαλούσε βλάβη. Η άλλη πλευρά διαβάζει αμέσως τους λόγους.
derogation-action-message = Αποστολή μηνύματος
derogation-action-message-done = { $who }: εστάλη μήνυμα
derogation-action-message-hint = Το διαβάζουν και οι δύο πλευρές.
derogation-action-note = Αποθήκευση ως εσωτερικό σημείωμα
derogation-action-note-hint = Το διαβάζει μόνο η αρχή σας.
derogation-action-remind = Αποστολή υπενθύμισης
derogation-action-remind-done = { $who }: εστάλη υπενθύμιση
derogation-action-withdraw = Απόσυρση του αιτήματος
derogation-action-withdraw-done = { $who }: το αίτημα αποσύρθηκε
derogation-action-withdraw-hint = Το αίτημα λήγει και για τις δύο πλευρές. Η άλλη πλευρά διαβάζει τον λόγο που αναφέρετε και δεν βλέπει πλέον τα δεδομένα προσωπικού χαρακτήρα.

derogation-input-report-answer = Μέτρα
derogation-input-report-text = Ποια μέτρα ή γιατί κανένα
derogation-input-report-files = Αρχεία
derogation-input-notify-inadequate = Γιατί δεν αρκούν τα μέτρα του κράτους εγκατάστασης
derogation-input-notify-justified = Ποια μέτρα προτίθεστε να λάβετε και γιατί πληρούν τους όρους του άρθρου 18
derogation-input-notify-informed = Η Επιτροπή ενημερώθηκε την ίδια ημέρα
derogation-input-take-text = Μέτρα που ελήφθησαν
derogation-input-refrain-text = Λόγος
derogation-input-urgent-urgency = Γιατί δεν ήταν δυνατή η αναμονή
derogation-input-urgent-text = Μέτρα που ελήφθησαν
derogation-input-urgent-informed = Η Επιτροπή ενημερώθηκε
derogation-input-message-text = Κείμενο του μηνύματος
derogation-input-message-files = Αρχεία
derogation-input-note-text = Κείμενο του σημειώματος
derogation-input-withdraw-text = Λόγος

derogation-entry-report = Απάντηση του κράτους εγκατάστασης
derogation-entry-inadequate = Γιατί δεν αρκούν τα έως τώρα μέτρα
derogation-entry-justified = Μέτρα που προβλέπονται
derogation-entry-measures = Μέτρα που ελήφθησαν
derogation-entry-refrained = Λόγος της αποχής
derogation-entry-urgency = Λόγοι του επείγοντος
derogation-entry-message = Μήνυμα
derogation-entry-note = Εσωτερικό σημείωμα
derogation-entry-withdrawal = Λόγος της απόσυρσης

derogation-notice-incoming = { $who }: νέο αίτημα προς εσάς
derogation-notice-reported = { $who }: απάντηση στο αίτημά σας για μέτρα
derogation-notice-settled = { $who }: η υπόθεση διευθετήθηκε χωρίς μέτρα
derogation-notice-intention = { $who }: πρόθεση λήψης μέτρων
derogation-notice-taken = { $who }: ελήφθησαν μέτρα
derogation-notice-refrained = { $who }: αποχή από μέτρα
derogation-notice-urgent = { $who }: ελήφθησαν επείγοντα μέτρα
derogation-notice-message = { $who }: μήνυμα προς εσάς
derogation-notice-reminder = { $who }: υπενθύμιση γι’ αυτό το αίτημα
derogation-notice-withdrawn = { $who }: το αίτημα αποσύρθηκε
derogation-notice-standstill-over = Οι 15 εργάσιμες ημέρες παρήλθαν

derogation-guard-informed = Πρέπει να ενημερωθεί και η Επιτροπή (άρθρο 35). Επιβεβαιώστε ότι αυτό έγινε.
derogation-guard-standstill = Δεν μπορούν να ληφθούν μέτρα πριν παρέλθουν 15 εργάσιμες ημέρες από την κοινοποίηση.

## Το έντυπο των μέτρων

form-derogation-section-provider = Ο πάροχος
form-derogation-section-service = Η υπηρεσία
form-derogation-section-circumstances = Τι συνέβη

form-derogation-name = Όνομα του παρόχου
form-derogation-legal_form = Νομική μορφή
form-derogation-registration_number = Αριθμός μητρώου
form-derogation-town = Πόλη
form-derogation-activity = Δραστηριότητα παροχής υπηρεσιών
form-derogation-place = Τόπος παροχής
form-derogation-facts = Η υπηρεσία, οι περιστάσεις και γιατί διακυβεύεται η ασφάλεια
form-derogation-measures_asked = Μέτρα που ζητούνται από το κράτος εγκατάστασης

## Το έντυπο

form-request-section-provider = Ο πάροχος
form-request-section-address = Διεύθυνση και επικοινωνία
form-request-section-managers = Ποιος διοικεί την επιχείρηση
form-request-section-service = Η υπηρεσία
form-request-section-grounds = Γιατί ρωτάτε

form-request-name = Όνομα του παρόχου
form-request-trade_name = Διακριτικός τίτλος
form-request-legal_form = Νομική μορφή
form-request-register = Μητρώο στο οποίο είναι εγγεγραμμένος
form-request-registration_number = Αριθμός μητρώου
form-request-vat_number = Αριθμός ΦΠΑ
form-request-country = Χώρα εγκατάστασης
form-request-region = Περιφέρεια / Περιοχή
form-request-town = Πόλη
form-request-postcode = Ταχυδρομικός κώδικας
form-request-street = Οδός και αριθμός
form-request-email = Ηλεκτρονικό ταχυδρομείο
form-request-website = Ιστότοπος
form-request-manager_surname = Επώνυμο
form-request-manager_first_name = Όνομα
form-request-manager_birth_date = Ημερομηνία γέννησης
form-request-manager_function = Ιδιότητα
form-request-other_managers = Άλλοι υπεύθυνοι
form-request-activity = Δραστηριότητα παροχής υπηρεσιών
form-request-mode = Τρόπος παροχής
form-request-description = Περιγραφή της υπηρεσίας
form-request-place = Τόπος παροχής
form-request-from = Από
form-request-to = Έως
form-request-justification = Αιτιολογία του αιτήματος
form-request-justification_other = Ο άλλος λόγος με δικά σας λόγια

## Οι ερωτήσεις

heading-request-provider = Ερωτήσεις σχετικά με τον πάροχο
heading-request-identity = Ταυτότητα και εγγραφή σε μητρώο
heading-request-establishment = Εγκατάσταση
heading-request-activity = Ερωτήσεις σχετικά με τη δραστηριότητα
heading-request-lawful = Νόμιμη άσκηση
heading-request-authorisation = Άδεια
heading-request-insurance = Ασφάλιση επαγγελματικής ευθύνης
heading-request-reliability = Ερωτήσεις σχετικά με την αξιοπιστία
heading-request-repute = Εντιμότητα
heading-request-supervision = Έλεγχοι και εποπτεία
heading-request-documents = Ερωτήσεις σχετικά με έγγραφα

question-request-identified = Μπορείτε να ταυτοποιήσετε τον πάροχο { $provider } με βάση τα στοιχεία που δίνονται;
question-request-name_correct = Είναι ορθά το όνομα και η νομική μορφή του παρόχου { $provider };
question-request-number_valid = Είναι έγκυρος ο αριθμός μητρώου του παρόχου { $provider } και ισχύει ακόμη η εγγραφή;
question-request-vat_valid = Είναι έγκυρος ο αριθμός ΦΠΑ του παρόχου { $provider };
question-request-represented_by = Ποιος έχει δικαίωμα να εκπροσωπεί τον πάροχο { $provider };
question-request-established = Είναι ο πάροχος { $provider } νομίμως εγκατεστημένος στην επικράτειά σας;
question-request-status = Γιατί δεν είναι ο πάροχος { $provider } εγκατεστημένος στην επικράτειά σας;
question-request-established_since = Από πότε είναι ο πάροχος { $provider } εγκατεστημένος στην επικράτειά σας;
question-request-genuine = Ασκεί πράγματι ο πάροχος { $provider } οικονομική δραστηριότητα στην επικράτειά σας, για αόριστο χρόνο και με μόνιμη υποδομή;
question-request-premises = Ποιους χώρους, ποιον εξοπλισμό και ποιο προσωπικό διαθέτει ο πάροχος { $provider } στην επικράτειά σας;
question-request-staff = Πόσα άτομα απασχολεί ο πάροχος { $provider } στην επικράτειά σας;
question-request-elsewhere = Γνωρίζετε αν ο πάροχος { $provider } έχει εγκαταστάσεις και σε άλλες χώρες;
question-request-elsewhere_where = Σε ποιες χώρες και με ποιο όνομα;
question-request-pursued = Ασκεί ο πάροχος { $provider } τη δραστηριότητα { $activity } στην επικράτειά σας;
question-request-registered_for = Για ποια δραστηριότητα είναι εγγεγραμμένος ο πάροχος { $provider };
question-request-unlawful = Γνωρίζετε κάτι που να δείχνει ότι ο πάροχος { $provider } ασκεί τις δραστηριότητές του παράνομα;
question-request-unlawful_how = Ποιοι κανόνες δεν τηρούνται και από πότε;
question-request-authorisation_required = Απαιτείται στην επικράτειά σας άδεια για τη δραστηριότητα { $activity };
question-request-authorisation_held = Διαθέτει ο πάροχος { $provider } την άδεια αυτή;
question-request-authorisation_scope = Τι καλύπτει η άδεια και με ποιους όρους χορηγήθηκε;
question-request-authorisation_valid = Από πότε έως πότε ισχύει η άδεια;
question-request-authorisation_withdrawn = Έχει ποτέ ανασταλεί, περιοριστεί ή ανακληθεί άδεια του παρόχου { $provider };
question-request-insured = Έχει ο πάροχος { $provider } ασφάλιση επαγγελματικής ευθύνης ή συγκρίσιμη εγγύηση;
question-request-insurance_kind = Για τι είδους κάλυψη πρόκειται;
question-request-insurance_abroad = Εκτείνεται η κάλυψη σε υπηρεσίες που παρέχονται στη δική μας επικράτεια;
question-request-insurance_sum = Ποιο είναι το ασφαλιζόμενο ποσό ανά ζημία, σε ευρώ;
question-request-insurance_equivalent = Είναι η κάλυψη ισοδύναμη ή ουσιαστικά συγκρίσιμη με εκείνη που απαιτείται στη δική μας επικράτεια;
question-request-sanctions = Έχουν ληφθεί κατά του παρόχου { $provider } πειθαρχικά ή διοικητικά μέτρα ή έχουν επιβληθεί ποινικές κυρώσεις που αφορούν άμεσα την ικανότητα ή την επαγγελματική αξιοπιστία του;
question-request-sanctions_kind = Για τι είδους μέτρα ή κυρώσεις πρόκειται;
question-request-sanctions_which = Ποιο μέτρο ή ποια κύρωση επιβλήθηκε, από ποιον φορέα και βάσει ποιων διατάξεων;
question-request-sanctions_final = Είναι η απόφαση τελεσίδικη; Αν εκκρεμεί προσφυγή, αναφέρετε πότε αναμένεται να εκδοθεί απόφαση.
question-request-insolvent = Έχει εκδοθεί απόφαση σχετικά με αφερεγγυότητα ή δόλια πτώχευση;
question-request-checked = Τι έδειξαν οι έλεγχοι, οι επιθεωρήσεις ή οι έρευνες που διενεργήθηκαν κατόπιν αιτήματός μας;
question-request-measures = Έχει λάβει η αρχή σας μέτρα κατά του παρόχου { $provider };
question-request-measures_which = Ποια μέτρα ελήφθησαν, και ισχύουν ακόμη;
question-request-dangerous = Γνωρίζετε πράξεις ή περιστάσεις που αφορούν τον πάροχο { $provider } και θα μπορούσαν να προκαλέσουν σοβαρή βλάβη στην υγεία ή την ασφάλεια προσώπων ή στο περιβάλλον;
question-request-genuine_document = Είναι γνήσιο το έγγραφο που προσκόμισε ο πάροχος { $provider };
question-request-document_date = Ποια ημερομηνία εκδόθηκε το έγγραφο;
question-request-equivalent_document = Ποιο έγγραφο της χώρας σας εξυπηρετεί ισοδύναμο σκοπό με εκείνο που απαιτούμε;

## Οι κατάλογοι

list-activities-f = κατασκευές
list-activities-f41 = κατασκευή κτιρίων
list-activities-f42 = έργα πολιτικού μηχανικού
list-activities-f43-1 = κατεδαφίσεις και προετοιμασία εργοταξίου
list-activities-f43-21 = ηλεκτρικές εγκαταστάσεις
list-activities-f43-22 = υδραυλικές και κλιματιστικές εγκαταστάσεις
list-activities-f43-3 = αποπεράτωση κτιρίων
list-activities-f43-9 = στέγες και άλλες εξειδικευμένες κατασκευές
list-activities-g = εμπόριο και επισκευές
list-activities-g45-2 = συντήρηση και επισκευή μηχανοκίνητων οχημάτων
list-activities-g46 = χονδρικό εμπόριο
list-activities-g47 = λιανικό εμπόριο
list-activities-g47-9 = λιανική πώληση με αλληλογραφία ή μέσω διαδικτύου
list-activities-i = καταλύματα και εστίαση
list-activities-i55 = ξενοδοχεία και παρόμοια καταλύματα
list-activities-i55-2 = τουριστικά καταλύματα και καταλύματα σύντομης διαμονής
list-activities-i56-1 = εστιατόρια
list-activities-i56-2 = τροφοδοσία εκδηλώσεων
list-activities-j62 = προγραμματισμός και σύμβουλοι πληροφορικής
list-activities-l = διαχείριση ακινήτων
list-activities-l68-2 = εκμίσθωση ιδιόκτητων ή μισθωμένων ακινήτων
list-activities-l68-3 = μεσιτικά γραφεία ακινήτων
list-activities-m = επαγγελματικές και τεχνικές υπηρεσίες
list-activities-m69-1 = νομικές συμβουλές
list-activities-m69-2 = λογιστική και φορολογικές συμβουλές
list-activities-m70 = σύμβουλοι διαχείρισης επιχειρήσεων
list-activities-m71-1 = αρχιτεκτονικές υπηρεσίες και υπηρεσίες μηχανικών
list-activities-m71-2 = τεχνικές δοκιμές και έλεγχοι
list-activities-m73 = διαφήμιση και έρευνα αγοράς
list-activities-m74-3 = μετάφραση και διερμηνεία
list-activities-m75 = κτηνιατρικές υπηρεσίες
list-activities-n = υπηρεσίες υποστήριξης επιχειρήσεων
list-activities-n77 = ενοικίαση και εκμίσθωση αγαθών
list-activities-n79 = ταξιδιωτικά πρακτορεία και διοργανωτές ταξιδιών
list-activities-n81-2 = καθαρισμός κτιρίων
list-activities-n81-3 = αρχιτεκτονική τοπίου και κηποτεχνία
list-activities-n82-3 = διοργάνωση εκθέσεων και συνεδρίων
list-activities-p85 = ιδιαίτερα μαθήματα
list-activities-p85-53 = σχολές οδηγών
list-activities-r = αναψυχή
list-activities-r93-1 = αθλητικές εγκαταστάσεις και προπόνηση
list-activities-r93-2 = πάρκα αναψυχής και ψυχαγωγικές εκδηλώσεις
list-activities-s = άλλες προσωπικές υπηρεσίες
list-activities-s95 = επισκευή ειδών οικιακής χρήσης
list-activities-s96-02 = κομμωτική και αισθητική
list-activities-s96-03 = τελετές κηδείας
list-activities-other = άλλη δραστηριότητα

list-functions-owner = ιδιοκτήτης/-τρια
list-functions-managing_director = διευθύνων/-ουσα σύμβουλος
list-functions-board_member = μέλος του διοικητικού συμβουλίου
list-functions-partner = εταίρος
list-functions-technical_manager = τεχνικός/-ή διευθυντής/-τρια
list-functions-representative = εξουσιοδοτημένος/-η εκπρόσωπος
list-functions-other = άλλη ιδιότητα

list-insurances-insurance = ασφάλιση επαγγελματικής ευθύνης
list-insurances-guarantee = τραπεζική ή άλλη χρηματοοικονομική εγγύηση
list-insurances-group_contract = ομαδική σύμβαση επαγγελματικού φορέα

list-justifications-establishment_doubted = Εύλογες αμφιβολίες ως προς τη νόμιμη εγκατάσταση
list-justifications-authorisation_check = Επαλήθευση άδειας ή εγγραφής
list-justifications-unlawful_conduct = Ενδείξεις παράνομης συμπεριφοράς στην επικράτειά μας
list-justifications-good_repute = Επαλήθευση της εντιμότητας
list-justifications-insurance_check = Επαλήθευση της ασφαλιστικής κάλυψης
list-justifications-document_authenticity = Εύλογες αμφιβολίες ως προς τη γνησιότητα εγγράφου
list-justifications-complaint = Καταγγελία αποδέκτη της υπηρεσίας
list-justifications-establishment_application = Αίτηση εγκατάστασης στην επικράτειά μας
list-justifications-other = Άλλος λόγος

list-legal_forms-natural_person = αυτοαπασχολούμενος/-η ή ατομική επιχείρηση
list-legal_forms-partnership = ομόρρυθμη εταιρεία
list-legal_forms-limited_partnership = ετερόρρυθμη εταιρεία
list-legal_forms-limited_company = εταιρεία περιορισμένης ευθύνης
list-legal_forms-public_company = ανώνυμη εταιρεία
list-legal_forms-cooperative = συνεταιρισμός
list-legal_forms-association = σωματείο
list-legal_forms-foundation = ίδρυμα
list-legal_forms-european_company = ευρωπαϊκή εταιρεία (SE)
list-legal_forms-branch = υποκατάστημα ή πρακτορείο
list-legal_forms-other = άλλη νομική μορφή

list-measure_answers-taken = ελήφθησαν μέτρα
list-measure_answers-envisaged = προβλέπονται μέτρα
list-measure_answers-none = κανένα μέτρο

list-modes-temporary = διασυνοριακά και προσωρινά
list-modes-establishment = από εγκατάσταση στην επικράτειά μας
list-modes-unknown = δεν είναι γνωστός

list-refusal_reasons-no_competence = Η αρχή μας δεν είναι αρμόδια για το θέμα αυτό
list-refusal_reasons-no_legal_ground = Δεν υπάρχει νομική βάση για τη διαβίβαση των πληροφοριών αυτών
list-refusal_reasons-insufficient_information = Το αίτημα δεν περιέχει επαρκείς πληροφορίες
list-refusal_reasons-already_answered = Στο ίδιο αίτημα έχει ήδη δοθεί απάντηση
list-refusal_reasons-not_covered = Η δραστηριότητα δεν εμπίπτει στην οδηγία

list-sanctions-disciplinary = πειθαρχικό μέτρο
list-sanctions-administrative = διοικητικό μέτρο
list-sanctions-criminal = ποινική κύρωση
list-sanctions-fraud_insolvency = απόφαση για δόλια αφερεγγυότητα ή πτώχευση

list-statuses-never_established = Δεν ήταν ποτέ εγκατεστημένος εδώ
list-statuses-ceased = Έπαυσε τη δραστηριότητά του
list-statuses-dissolved = Λύθηκε ή διαγράφηκε από το μητρώο
list-statuses-moved = Μεταφέρθηκε σε άλλη χώρα

## The alert

alert-title = Προειδοποίηση για υπηρεσία
alert-slot-sender = αρχή αποστολής
alert-slot-coordinator = συντονιστής της αρχής αποστολής
alert-slot-recipient = συντονιστής παραλήπτης
alert-slot-centre = Ευρωπαϊκή Επιτροπή
alert-slot-handler = αρμόδια αρχή χειρισμού

alert-state-draft = Σχέδιο
alert-state-submitted = Στον εθνικό συντονιστή
alert-state-broadcast = Διαβιβάστηκε
alert-state-closure_proposed = Προτάθηκε το κλείσιμο
alert-state-closed = Έκλεισε
alert-state-withdrawn = Αποσύρθηκε
alert-state-discarded = Το σχέδιο απορρίφθηκε

alert-now-draft-ours = Συμπληρώστε την προειδοποίηση και υποβάλετέ την στον συντονιστή σας.
alert-now-submitted-ours = Σειρά σας: διαβιβάστε την προειδοποίηση ή επιστρέψτε τη με αιτιολογία.
alert-now-submitted-theirs = Ο συντονιστής σας εξετάζει την προειδοποίηση. Κανείς στο εξωτερικό δεν τη βλέπει ακόμη.
alert-now-broadcast-ours = Σειρά σας: επιβεβαιώστε τη λήψη και διαβιβάστε την προειδοποίηση στη χώρα σας.
alert-now-broadcast-theirs = Η προειδοποίηση βρίσκεται στους παραλήπτες. Η πρόοδός τους φαίνεται παρακάτω.
alert-now-closure_proposed-ours = Προτάθηκε το κλείσιμο. Αν ο κίνδυνος υπάρχει ακόμη, υποβάλετε ένσταση πριν από την παρακάτω ημερομηνία.
alert-now-closure_proposed-theirs = Προτάθηκε το κλείσιμο. Κλείνει αυτόματα, εκτός αν παραλήπτης υποβάλει εγκαίρως ένσταση.
alert-now-closed = Η προειδοποίηση έκλεισε. Δεν απομένει τίποτε άλλο.
alert-now-withdrawn = Η προειδοποίηση δεν ήταν δικαιολογημένη και αποσύρθηκε παντού. Ο λόγος αναφέρεται στα μηνύματα.
alert-now-discarded = Το σχέδιο απορρίφθηκε και το περιεχόμενό του διαγράφηκε.

alert-recipient-received = παρελήφθη
alert-recipient-acknowledged = επιβεβαιώθηκε
alert-recipient-disseminated = διαβιβάστηκε
alert-step-submitted = Συντονιστής
alert-step-broadcast = Διαβίβαση
alert-step-closing = Κλείσιμο
alert-step-closed = Έκλεισε
alert-clock-objection = Ενστάσεις έως

alert-action-edit = Αποθήκευση σχεδίου
alert-action-submit = Υποβολή στον συντονιστή
alert-action-submit-done = { $who }: υποβλήθηκε στον συντονιστή
alert-action-discard = Απόρριψη σχεδίου
alert-action-discard-done = { $who }: το σχέδιο απορρίφθηκε
alert-action-return = Επιστροφή στην αρχή
alert-action-return-done = { $who }: επιστράφηκε
alert-action-broadcast = Διαβίβαση
alert-action-broadcast-done = { $who }: η προειδοποίηση διαβιβάστηκε
alert-action-correct = Διόρθωση της προειδοποίησης
alert-action-correct-done = { $who }: η προειδοποίηση διορθώθηκε
alert-action-acknowledge = Επιβεβαίωση λήψης
alert-action-acknowledge-done = { $who }: επιβεβαιώθηκε η λήψη
alert-action-disseminate = Διαβίβαση εντός της χώρας
alert-action-disseminate-done = { $who }: διαβιβάστηκε εντός της χώρας
alert-action-add = Προσθήκη πληροφοριών
alert-action-add-done = { $who }: προστέθηκαν πληροφορίες
alert-action-retract = Απόσυρση καταχώρισης
alert-action-retract-done = { $who }: αποσύρθηκε καταχώριση
alert-action-propose_closure = Πρόταση κλεισίματος
alert-action-propose_closure-done = { $who }: προτάθηκε το κλείσιμο
alert-action-object = Ένσταση στο κλείσιμο
alert-action-object-done = { $who }: υποβλήθηκε ένσταση
alert-action-close = Κλείσιμο
alert-action-close-done = Καμία εμπρόθεσμη ένσταση: η προειδοποίηση έκλεισε
alert-action-withdraw = Απόσυρση
alert-action-withdraw-done = { $who }: η προειδοποίηση αποσύρθηκε

alert-input-return-text = Γιατί επιστρέφεται
alert-input-add-text = Τι γνωρίζετε
alert-input-add-files = Αρχεία
alert-input-retract-entry = Τι αποσύρεται
alert-input-propose_closure-text = Γιατί ο κίνδυνος εξέλιπε
alert-input-object-text = Γιατί ο κίνδυνος υπάρχει ακόμη
alert-input-withdraw-text = Γιατί η προειδοποίηση ήταν λανθασμένη

alert-entry-returned = Επιστροφή
alert-entry-added = Πρόσθετες πληροφορίες
alert-entry-closure = Πρόταση κλεισίματος
alert-entry-objection = Ένσταση
alert-entry-withdrawal = Απόσυρση

alert-notice-submitted = { $who }: προειδοποίηση προς εξέταση
alert-notice-returned = { $who }: η προειδοποίηση επιστράφηκε
alert-notice-incoming = { $who }: νέα προειδοποίηση
alert-notice-passed-on = { $who }: σας διαβιβάστηκε προειδοποίηση
alert-notice-corrected = { $who }: διορθωμένη προειδοποίηση
alert-notice-added = { $who }: προστέθηκαν πληροφορίες
alert-notice-retracted = { $who }: αποσύρθηκε καταχώριση
alert-notice-closure-proposed = { $who }: προτάθηκε το κλείσιμο
alert-notice-objection = { $who }: υποβλήθηκε ένσταση
alert-notice-closed = Η προειδοποίηση έκλεισε
alert-notice-withdrawn = { $who }: η προειδοποίηση αποσύρθηκε
alert-guard-window-open = Οι παραλήπτες μπορούν ακόμη να υποβάλουν ένσταση.

form-alert-section-service = Η υπηρεσία
form-alert-section-provider = Ο πάροχος
form-alert-activity = Δραστηριότητα
form-alert-conduct = Τι συνέβη και ποια βλάβη απειλείται
form-alert-countries = Χώρες που αφορά
form-alert-provider = Επωνυμία παρόχου
form-alert-established_in = Εγκατεστημένος σε
form-alert-measures = Ληφθέντα μέτρα

## The notification

notification-title = Κοινοποίηση απαίτησης
notification-slot-notifier = αρχή κοινοποίησης
notification-slot-coordinator = συντονιστής της πλευράς κοινοποίησης
notification-slot-recipient = συντονιστής παραλήπτης
notification-slot-centre = Ευρωπαϊκή Επιτροπή
notification-slot-interested = ενδιαφερόμενη αρχή

notification-state-draft = Σχέδιο
notification-state-submitted = Στον εθνικό συντονιστή
notification-state-standstill = Περίοδος αναστολής
notification-state-closed = Έκλεισε
notification-state-withdrawn = Αποσύρθηκε
notification-state-discarded = Το σχέδιο απορρίφθηκε

notification-now-draft-ours = Συμπληρώστε την κοινοποίηση και υποβάλετέ την στον συντονιστή σας.
notification-now-submitted-ours = Σειρά σας: στείλτε την κοινοποίηση σε όλα τα κράτη και στην Επιτροπή.
notification-now-submitted-theirs = Ο συντονιστής σας εξετάζει την κοινοποίηση.
notification-now-standstill-ours = Σειρά σας: διαβιβάστε την κοινοποίηση στη χώρα σας και σχολιάστε πριν από την παρακάτω ημερομηνία.
notification-now-standstill-theirs = Ο κανόνας δεν μπορεί να θεσπιστεί πριν από την παρακάτω ημερομηνία. Τα σχόλια βρίσκονται στα μηνύματα.
notification-now-closed = Η περίοδος αναστολής έληξε και η κοινοποίηση έκλεισε.
notification-now-withdrawn = Η κοινοποίηση αποσύρθηκε. Ο λόγος αναφέρεται στα μηνύματα.
notification-now-discarded = Το σχέδιο απορρίφθηκε και το περιεχόμενό του διαγράφηκε.

notification-recipient-received = παρελήφθη
notification-recipient-disseminated = διαβιβάστηκε
notification-step-submitted = Συντονιστής
notification-step-standstill = Αναστολή
notification-step-closed = Έκλεισε
notification-clock-standstill = Λήξη της αναστολής

notification-action-edit = Αποθήκευση σχεδίου
notification-action-submit = Υποβολή στον συντονιστή
notification-action-submit-done = { $who }: υποβλήθηκε στον συντονιστή
notification-action-discard = Απόρριψη σχεδίου
notification-action-discard-done = { $who }: το σχέδιο απορρίφθηκε
notification-action-broadcast = Αποστολή σε όλα τα κράτη
notification-action-broadcast-done = { $who }: εστάλη σε όλα τα κράτη και στην Επιτροπή
notification-action-disseminate = Διαβίβαση εντός της χώρας
notification-action-disseminate-done = { $who }: διαβιβάστηκε εντός της χώρας
notification-action-comment = Σχολιασμός
notification-action-comment-done = { $who }: υποβλήθηκε σχόλιο
notification-action-comment_apart = Σχόλιο μόνο προς την πλευρά κοινοποίησης
notification-action-comment_apart-done = { $who }: σχόλιο προς την πλευρά κοινοποίησης
notification-action-give_opinion = Εμπεριστατωμένη γνώμη
notification-action-give_opinion-done = { $who }: εμπεριστατωμένη γνώμη
notification-action-give_opinion-hint = Παρατείνει την αναστολή. Περισσότερες γνώμες την παρατείνουν μία φορά: μετρά η πιο απώτερη ημερομηνία.
notification-action-answer = Απάντηση στα σχόλια
notification-action-answer-done = { $who }: απάντηση στα σχόλια
notification-action-modify = Νέα έκδοση
notification-action-modify-done = { $who }: νέα έκδοση
notification-action-withdraw = Απόσυρση
notification-action-withdraw-done = { $who }: η κοινοποίηση αποσύρθηκε
notification-action-publish = Δημοσίευση
notification-action-publish-done = { $who }: δημοσίευση
notification-action-publish-hint = Όλοι θα μπορούν τότε να διαβάζουν τον κανόνα, την αιτιολόγησή του και ποιος τον κοινοποίησε, και μετά την αναστολή τις απαντήσεις και τα αρχεία. Τα σχόλια και οι γνώμες μένουν μεταξύ των μερών.
notification-action-take_down = Απόσυρση της δημοσίευσης
notification-action-take_down-done = { $who }: απόσυρση της δημοσίευσης
notification-action-close = Κλείσιμο
notification-action-close-done = Η αναστολή έληξε: η κοινοποίηση έκλεισε

notification-input-comment-text = Το σχόλιό σας
notification-input-comment_apart-text = Το σχόλιό σας
notification-input-give_opinion-text = Ποιο εμπόδιο θα δημιουργούσε ο κανόνας
notification-input-answer-text = Η απάντησή σας
notification-input-answer-files = Αρχεία
notification-input-withdraw-text = Γιατί αποσύρεται

notification-entry-comment = Σχόλιο
notification-entry-comment_apart = Χωριστό σχόλιο
notification-entry-opinion = Εμπεριστατωμένη γνώμη
notification-entry-answer = Απάντηση
notification-entry-withdrawal = Απόσυρση

notification-notice-submitted = { $who }: κοινοποίηση προς εξέταση
notification-notice-incoming = { $who }: νέα κοινοποίηση
notification-notice-passed-on = { $who }: σας διαβιβάστηκε κοινοποίηση
notification-notice-comment = { $who }: υποβλήθηκε σχόλιο
notification-notice-opinion = { $who }: εμπεριστατωμένη γνώμη
notification-notice-answer = { $who }: απάντηση στα σχόλια
notification-notice-modified = { $who }: νέα έκδοση
notification-notice-withdrawn = { $who }: η κοινοποίηση αποσύρθηκε
notification-notice-closed = Η αναστολή έληξε
notification-guard-standstill = Η αναστολή δεν έχει λήξει.

form-notification-section-rule = Ο κανόνας
form-notification-section-reasons = Κείμενο και λόγοι
form-notification-subject = Τίτλος του κανόνα
form-notification-type = Τι περιορίζει
form-notification-requirement = Απαιτήσεις
form-notification-adopted = Έχει ήδη θεσπιστεί
form-notification-text = Κείμενο του κανόνα
form-notification-justification = Γιατί δεν εισάγει διακρίσεις, είναι αναγκαίος και αναλογικός

list-notification_types-establishment = εγκατάσταση
list-notification_types-provision = παροχή υπηρεσιών
list-requirements-quantitative = ποσοτικοί ή εδαφικοί περιορισμοί
list-requirements-legal_form = νομική μορφή
list-requirements-shareholding = κατοχή κεφαλαίου
list-requirements-several_establishments = απαγόρευση πολλών εγκαταστάσεων
list-requirements-staff = ελάχιστος αριθμός εργαζομένων
list-requirements-tariffs = καθορισμένες τιμές
list-requirements-other = άλλη
