### Test results of products, el. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Ενεργειακή επισήμανση και οικολογικός σχεδιασμός
pack-about = Οι αρχές εποπτείας της αγοράς ενημερώνουν η μία την άλλη για τα αποτελέσματα δοκιμών προϊόντων.
act-2009-125 = Οδηγία 2009/125/ΕΚ για τον οικολογικό σχεδιασμό

## The request

request-title = Αίτημα για δοκιμή προϊόντος
request-slot-requester = αιτούσα αρχή
request-slot-responder = αρχή που απαντά
request-state-draft = Προσχέδιο
request-state-awaiting_acceptance = Το αίτημα εστάλη
request-state-accepted = Έγινε δεκτό
request-state-answered = Οι πληροφορίες δόθηκαν
request-state-closed = Ολοκληρώθηκε
request-state-withdrawn = Αποσύρθηκε
request-state-refused = Δεν έγινε δεκτό
request-state-discarded = Το προσχέδιο διαγράφηκε

## What to do, or whom we wait for

request-now-draft-ours = Συμπληρώστε το αίτημα και στείλτε το.
request-now-draft-ours-more = Το προσχέδιο το βλέπει μόνο η αρχή σας.
request-now-awaiting_acceptance-ours = Είναι η σειρά σας: αποδεχθείτε το αίτημα ή αρνηθείτε το αναφέροντας τον λόγο.
request-now-awaiting_acceptance-theirs = Είναι η σειρά της άλλης πλευράς ({ $other }) να αποδεχθεί το αίτημα ή να το αρνηθεί.
request-now-accepted-ours = Είναι η σειρά σας: απαντήστε στις ερωτήσεις και στη συνέχεια στείλτε την απάντηση.
request-now-accepted-theirs = Η άλλη πλευρά ({ $other }) ετοιμάζει την απάντηση.
request-now-answered-ours = Σειρά σας: διαβάστε τις απαντήσεις και έπειτα κλείστε το αίτημα.
request-now-answered-theirs = Η απάντησή σας στάλθηκε. Αναμένεται το κλείσιμο: { $other }.
request-now-closed = Το αίτημα ολοκληρώθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
request-now-withdrawn = Το αίτημα αποσύρθηκε. Δεν απαιτείται καμία άλλη ενέργεια.
request-now-refused = Το αίτημα δεν έγινε δεκτό. Ο λόγος αναφέρεται στα μηνύματα.
request-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.
request-step-sent = Αποστολή
request-step-accepted = Αποδοχή
request-step-answered = Απάντηση
request-step-closed = Ολοκλήρωση
request-clock-acceptance = Αποδοχή
request-clock-reply = Απάντηση σε όλες τις ερωτήσεις

## What can be done

request-action-edit = Αποθήκευση του προσχεδίου
request-action-send = Αποστολή του αιτήματος
request-action-send-done = { $who }: το αίτημα εστάλη
request-action-discard = Διαγραφή του προσχεδίου
request-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
request-action-discard-hint = Όλο το περιεχόμενο του προσχεδίου θα διαγραφεί. Η ενέργεια αυτή δεν αναιρείται.
request-action-accept = Αποδοχή του αιτήματος
request-action-accept-done = { $who }: το αίτημα έγινε δεκτό
request-action-save_answers = Αποθήκευση ως προσχέδιο
request-action-save_answers-hint = Τα προσχέδια των απαντήσεων τα βλέπει μόνο η αρχή σας.
request-action-reply = Αποστολή της απάντησης
request-action-reply-done = { $who }: η απάντηση εστάλη
request-action-reply-hint = Όλες οι απαντήσεις γίνονται οριστικές και η άλλη πλευρά τις βλέπει αμέσως.
request-action-close = Ολοκλήρωση του αιτήματος
request-action-close-done = { $who }: το αίτημα ολοκληρώθηκε
request-action-message = Αποστολή μηνύματος
request-action-message-done = { $who }: εστάλη μήνυμα
request-action-note = Αποθήκευση ως εσωτερικό σημείωμα
request-action-note-hint = Το διαβάζει μόνο η αρχή σας.
request-action-refuse = Άρνηση του αιτήματος
request-action-refuse-done = { $who }: το αίτημα δεν έγινε δεκτό
request-action-withdraw = Απόσυρση του αιτήματος
request-action-withdraw-done = { $who }: το αίτημα αποσύρθηκε

## What is given with it

request-input-reply-report = Έκθεση δοκιμής
request-input-message-text = Κείμενο του μηνύματος
request-input-message-files = Αρχεία
request-input-note-text = Κείμενο του σημειώματος
request-input-refuse-reason = Λόγος
request-input-refuse-text = Επεξήγηση
request-input-withdraw-text = Λόγος

## Entries and notices

request-entry-message = Μήνυμα
request-entry-note = Εσωτερικό σημείωμα
request-entry-refusal = Λόγος της άρνησης
request-entry-withdrawal = Λόγος της απόσυρσης
request-notice-incoming = { $who }: νέο αίτημα προς εσάς
request-notice-accepted = { $who }: το αίτημά σας έγινε δεκτό
request-notice-answered = { $who }: απάντηση σε όλες τις ερωτήσεις σας
request-notice-closed = { $who }: το αίτημα ολοκληρώθηκε
request-notice-message = { $who }: μήνυμα προς εσάς
request-notice-refused = { $who }: το αίτημά σας δεν έγινε δεκτό
request-notice-withdrawn = { $who }: το αίτημα αποσύρθηκε
request-notice-late = Μια προθεσμία έληξε

## The form

form-product-section-product = Το προϊόν
form-product-section-grounds = Λόγος του αιτήματος
form-product-group = Ομάδα προϊόντων
form-product-brand = Μάρκα
form-product-model = Μοντέλο
form-product-manufacturer = Κατασκευαστής ή εισαγωγέας
form-product-made_in = Χώρα του κατασκευαστή
form-product-declared = Δηλωμένες τιμές
form-product-reason = Λόγος
form-product-reason_other = Ο άλλος λόγος με δικά σας λόγια

## The questions

heading-testing-results = Αποτελέσματα δοκιμών
heading-testing-test = Η δοκιμή
heading-testing-outcome = Αποτέλεσμα
heading-testing-follow = Τι ακολούθησε
heading-testing-measures = Μέτρα
heading-testing-sharing = Κοινή χρήση εκθέσεων και εξόδων
question-testing-tested = Η αρχή σας υπέβαλε σε δοκιμή το προϊόν { $product };
question-testing-accredited = Ήταν το εργαστήριο διαπιστευμένο για αυτή τη δοκιμή;
question-testing-compliant = Πληροί το προϊόν { $product } τις απαιτήσεις για την ομάδα { $group };
question-testing-deviation = Κατά πόσο τοις εκατό απέκλινε η μετρημένη τιμή από τη δηλωμένη;
question-testing-measure = Ποιο μέτρο λήφθηκε για το προϊόν { $product } στο έδαφός σας;
question-testing-share_report = Μπορείτε να μας στείλετε την έκθεση δοκιμής;
question-testing-share_costs = Θα μοιραζόταν η αρχή σας τα έξοδα μιας νέας δοκιμής;

## The lists

list-groups-lamps = λαμπτήρες
list-groups-refrigerators = ψυγεία
list-groups-washing_machines = πλυντήρια ρούχων
list-groups-televisions = τηλεοράσεις
list-groups-heaters = θερμαντήρες χώρου
list-groups-motors = ηλεκτρικοί κινητήρες
list-groups-vacuum_cleaners = ηλεκτρικές σκούπες
list-reasons-complaint = Καταγγελία για το προϊόν
list-reasons-market_check = Προγραμματισμένος έλεγχος αγοράς
list-reasons-label_doubt = Αμφιβολίες για την ετικέτα
list-reasons-other = Άλλος λόγος
list-measures-none = κανένα
list-measures-voluntary = εθελοντική ενέργεια της επιχείρησης
list-measures-withdrawn = απόσυρση από την αγορά
list-measures-banned = απαγόρευση πώλησης
list-refusal_reasons-no_competence = Η αρχή μας δεν είναι αρμόδια για το θέμα αυτό
list-refusal_reasons-no_legal_ground = Δεν υπάρχει νομική βάση για τη διαβίβαση των πληροφοριών αυτών
list-refusal_reasons-insufficient_information = Το αίτημα δεν περιέχει επαρκείς πληροφορίες
list-refusal_reasons-already_answered = Στο ίδιο αίτημα έχει ήδη δοθεί απάντηση

## The alert and the register of tested models

alert-title = Προειδοποίηση για μοντέλο
alert-slot-sender = αρχή που στέλνει
alert-slot-recipient = αποδέκτης
alert-state-sent = Στάλθηκε σε όλες τις χώρες
alert-state-closed = Ολοκληρώθηκε
alert-recipient-received = ελήφθη
alert-recipient-noted = σημειώθηκε
alert-recipient-acting = ενεργεί
alert-now-draft-ours = Συμπληρώστε την προειδοποίηση και στείλτε την.
alert-now-sent-ours = Είναι η σειρά σας: δηλώστε τι κάνετε ή σημειώστε την προειδοποίηση.
alert-now-sent-theirs = Η προειδοποίηση βρίσκεται στις άλλες χώρες. Η πρόοδός τους φαίνεται παρακάτω.
alert-now-closed = Η προειδοποίηση ολοκληρώθηκε και παραμένει αναγνώσιμη.
alert-now-withdrawn = Η προειδοποίηση αποσύρθηκε. Ο λόγος αναφέρεται στα μηνύματα.
alert-step-sent = Αποστολή
alert-step-closed = Ολοκλήρωση
alert-action-send = Αποστολή σε όλες τις χώρες
alert-action-send-done = { $who }: η προειδοποίηση στάλθηκε σε όλες τις χώρες
alert-action-act_too = Ενεργούμε και εμείς
alert-action-act_too-done = { $who }: ενεργεί επίσης
alert-action-note_it = Σημείωση
alert-action-note_it-done = { $who }: σημειώθηκε
alert-action-add = Προσθήκη πληροφοριών
alert-action-add-done = { $who }: προστέθηκαν πληροφορίες
alert-action-close = Ολοκλήρωση της προειδοποίησης
alert-action-close-done = { $who }: η προειδοποίηση ολοκληρώθηκε
alert-action-withdraw = Απόσυρση της προειδοποίησης
alert-action-withdraw-done = { $who }: η προειδοποίηση αποσύρθηκε
alert-input-act_too-measure = Το μέτρο σας
alert-input-add-text = Τι προσθέτετε
alert-entry-added = Πρόσθετες πληροφορίες
alert-entry-withdrawal = Λόγος της απόσυρσης
alert-notice-incoming = { $who }: νέα προειδοποίηση
alert-notice-added = { $who }: προστέθηκαν πληροφορίες
alert-notice-closed = { $who }: η προειδοποίηση ολοκληρώθηκε
alert-notice-withdrawn = { $who }: η προειδοποίηση αποσύρθηκε
product-title = Μοντέλο που δοκιμάστηκε
product-records = Μοντέλα που δοκιμάστηκαν
product-slot-keeper = δοκιμή από
product-state-published = Δημοσιευμένο
product-state-archived = Αρχειοθετημένο
product-now-draft-ours = Συμπληρώστε την εγγραφή και δημοσιεύστε την.
product-now-published = Η εγγραφή δημοσιεύτηκε. Τη βρίσκουν όλοι οι συνδεδεμένοι.
product-now-archived = Η εγγραφή βρίσκεται στο αρχείο και παραμένει αναγνώσιμη.
product-step-published = Δημοσίευση
product-step-archived = Αρχείο
product-action-publish = Δημοσίευση
product-action-publish-done = { $who }: η εγγραφή δημοσιεύτηκε
product-action-update = Ενημέρωση
product-action-update-done = { $who }: η εγγραφή ενημερώθηκε
product-action-archive = Αρχειοθέτηση
product-action-archive-done = { $who }: η εγγραφή αρχειοθετήθηκε
form-finding-section-finding = Το εύρημα
form-finding-deviation = Απόκλιση τοις εκατό
form-finding-shown = Τι έδειξε η δοκιμή
form-finding-measure = Μέτρο που λήφθηκε
form-tested-section-test = Η δοκιμή
form-tested-result = Αποτέλεσμα
form-tested-tested_on = Ημερομηνία δοκιμής
form-tested-laboratory = Εργαστήριο
list-results-compliant = πληροί τις απαιτήσεις
list-results-deviates = αποκλίνει εντός των ορίων ανοχής
list-results-not_compliant = δεν πληροί τις απαιτήσεις
alert-state-draft = Προσχέδιο
alert-state-withdrawn = Αποσύρθηκε
alert-state-discarded = Το προσχέδιο διαγράφηκε
alert-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.
alert-action-edit = Αποθήκευση του προσχεδίου
alert-action-discard = Διαγραφή του προσχεδίου
alert-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
alert-input-add-files = Αρχεία
alert-input-withdraw-text = Λόγος
product-state-draft = Προσχέδιο
product-state-discarded = Το προσχέδιο διαγράφηκε
product-now-discarded = Το προσχέδιο διαγράφηκε μαζί με το περιεχόμενό του.
product-action-edit = Αποθήκευση του προσχεδίου
product-action-discard = Διαγραφή του προσχεδίου
product-action-discard-done = { $who }: το προσχέδιο διαγράφηκε
form-finding-section-product = Το προϊόν
form-finding-group = Ομάδα προϊόντων
form-finding-brand = Μάρκα
form-finding-model = Μοντέλο
form-finding-manufacturer = Κατασκευαστής ή εισαγωγέας
form-tested-section-product = Το προϊόν
form-tested-group = Ομάδα προϊόντων
form-tested-brand = Μάρκα
form-tested-model = Μοντέλο
form-tested-manufacturer = Κατασκευαστής ή εισαγωγέας
