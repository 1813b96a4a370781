### Όλα τα κείμενα αυτού του τομέα στα ελληνικά. Οι τιμές που εισάγονται μένουν στην ονομαστική· οι προτάσεις είναι διατυπωμένες ανάλογα.

pack-title = Επαγγελματικά προσόντα
pack-about = Οι αρχές ζητούν η μία από την άλλη πληροφορίες για πρόσωπα που επιθυμούν να αναγνωριστούν τα επαγγελματικά τους προσόντα σε άλλη χώρα.
act-2005-36 = Οδηγία 2005/36/ΕΚ

## Το αίτημα

request-title = Αίτημα σχετικά με επαγγελματικά προσόντα
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
request-now-awaiting_acceptance-theirs-more = Έως τότε βλέπει το επάγγελμα και τις ερωτήσεις, αλλά όχι τα δεδομένα προσωπικού χαρακτήρα.
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
request-action-send-hint = Η άλλη πλευρά βλέπει αμέσως το επάγγελμα και τις ερωτήσεις, ενώ τα δεδομένα προσωπικού χαρακτήρα μόνο αφού αποδεχθεί το αίτημα.
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
request-action-message-hint = Το διαβάζουν και οι δύο πλευρές. Παρακαλούμε μην αναφέρετε το όνομα του προσώπου πριν γίνει δεκτό το αίτημα.
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

request-entry-clarification = Διευκρίνιση
request-entry-additional = Αίτηση πρόσθετων πληροφοριών
request-entry-refusal = Λόγος της άρνησης
request-entry-withdrawal = Λόγος της απόσυρσης
request-entry-message = Μήνυμα
request-entry-note = Εσωτερικό σημείωμα

request-notice-incoming = { $who }: νέο αίτημα προς εσάς
request-notice-accepted = { $who }: το αίτημά σας έγινε δεκτό
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

## Το έντυπο

form-professional-section-person = Το πρόσωπο
form-professional-section-address = Διεύθυνση και ηλεκτρονικό ταχυδρομείο
form-professional-section-grounds = Γιατί ρωτάτε
form-professional-profession = Επάγγελμα
form-professional-title = Προσφώνηση
form-professional-first_name = Όνομα
form-professional-surname = Επώνυμο
form-professional-nationality = Ιθαγένεια
form-professional-birth_date = Ημερομηνία γέννησης
form-professional-birth_place = Τόπος γέννησης
form-professional-country = Χώρα
form-professional-region = Περιφέρεια / Περιοχή
form-professional-town = Πόλη
form-professional-postcode = Ταχυδρομικός κώδικας
form-professional-street = Οδός και αριθμός
form-professional-email = Ηλεκτρονικό ταχυδρομείο
form-professional-justification = Αιτιολογία του αιτήματος
form-professional-justification_other = Ο άλλος λόγος με δικά σας λόγια

## Οι ερωτήσεις

heading-professional-identify = Ερωτήσεις για τον προσδιορισμό του επαγγέλματος
heading-professional-identification = Προσδιορισμός του επαγγέλματος
heading-professional-person = Ερωτήσεις σχετικά με τον επαγγελματία
heading-professional-nationality = Ιθαγένεια
heading-professional-qualification = Προσόντα
heading-professional-exercise = Ερωτήσεις σχετικά με την άσκηση του επαγγέλματος
heading-professional-right = Δικαίωμα άσκησης επαγγέλματος
heading-professional-conduct = Επαγγελματική συμπεριφορά και πείρα

question-professional-regulated = Είναι το επάγγελμα { $profession } νομοθετικώς κατοχυρωμένο στην επικράτειά σας;
question-professional-national = Έχει το πρόσωπο { $person } την ιθαγένεια του κράτους μέλους σας;
question-professional-other_nationality = Ποια ιθαγένεια έχει το πρόσωπο { $person };
question-professional-diploma_genuine = Είναι γνήσιος ο τίτλος εκπαίδευσης που προσκόμισε το πρόσωπο { $person };
question-professional-diploma_date = Ποια ημερομηνία εκδόθηκε αυτός ο τίτλος εκπαίδευσης;
question-professional-acquired_rights = Έχει το πρόσωπο { $person } κεκτημένα δικαιώματα στο κράτος μέλος σας;
question-professional-entitled = Ποιο επάγγελμα δικαιούται να ασκεί το πρόσωπο { $person } στην επικράτειά σας;
question-professional-entitled_since = Από πότε δικαιούται το πρόσωπο { $person } να ασκεί αυτό το επάγγελμα στην επικράτειά σας;
question-professional-sanctions = Έχουν επιβληθεί στο εν λόγω πρόσωπο ({ $person }) πειθαρχικές ή ποινικές κυρώσεις που ενδέχεται να έχουν συνέπειες στην άσκηση του επαγγέλματος ({ $profession });
question-professional-sanctions_which = Ποια μέτρα ή ποιες κυρώσεις επιβλήθηκαν, από ποιον φορέα, και ισχύουν ακόμη;
question-professional-years_practised = Πόσα από τα τελευταία δέκα έτη έχει ασκήσει το πρόσωπο { $person } το επάγγελμα { $profession } στην επικράτειά σας;

## Οι κατάλογοι

list-titles-mr = κ.
list-titles-ms = κα

list-professions-doctor = ιατρός
list-professions-specialist_doctor = ειδικευμένος/-η ιατρός
list-professions-nurse = νοσοκόμος υπεύθυνος/-η για γενική περίθαλψη
list-professions-dentist = οδοντίατρος
list-professions-midwife = μαία/μαιευτής
list-professions-veterinary_surgeon = κτηνίατρος
list-professions-pharmacist = φαρμακοποιός
list-professions-physiotherapist = φυσικοθεραπευτής/-τρια
list-professions-architect = αρχιτέκτονας
list-professions-teacher = εκπαιδευτικός
list-professions-engineer = μηχανικός
list-professions-mountain_guide = οδηγός βουνού
list-professions-not_regulated = επάγγελμα μη νομοθετικώς κατοχυρωμένο

list-justifications-document_authenticity = Εύλογες και δικαιολογημένες αμφιβολίες ως προς τη γνησιότητα του εγγράφου
list-justifications-right_to_practise = Επαλήθευση του δικαιώματος άσκησης του επαγγέλματος
list-justifications-conduct = Επαλήθευση της καλής διαγωγής και των πειθαρχικών ή ποινικών κυρώσεων
list-justifications-identity = Εύλογες και δικαιολογημένες αμφιβολίες ως προς την ταυτότητα του επαγγελματία
list-justifications-other = Άλλος λόγος

list-refusal_reasons-no_competence = Η αρχή μας δεν είναι αρμόδια για το θέμα αυτό
list-refusal_reasons-no_legal_ground = Δεν υπάρχει νομική βάση για τη διαβίβαση των πληροφοριών αυτών
list-refusal_reasons-insufficient_information = Το αίτημα δεν περιέχει επαρκείς πληροφορίες
list-refusal_reasons-already_answered = Στο ίδιο αίτημα έχει ήδη δοθεί απάντηση
list-refusal_reasons-not_regulated = Το επάγγελμα δεν είναι νομοθετικώς κατοχυρωμένο στη χώρα μας

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

## The alert

alert-title = Προειδοποίηση για επαγγελματία
alert-slot-sender = αρχή αποστολής
alert-slot-recipient = συντονιστής εισερχόμενων προειδοποιήσεων
alert-slot-handler = αρμόδια αρχή χειρισμού

alert-state-draft = Σχέδιο
alert-state-broadcast = Εστάλη σε όλα τα κράτη
alert-state-expired = Το μέτρο έληξε
alert-state-revoked = Το μέτρο ανακλήθηκε
alert-state-withdrawn = Αποσύρθηκε
alert-state-discarded = Το σχέδιο απορρίφθηκε

alert-now-draft-ours = Συμπληρώστε την προειδοποίηση και στείλτε την.
alert-now-broadcast-ours = Σειρά σας: διαβιβάστε την προειδοποίηση στη χώρα σας ή σημειώστε τι σημαίνει για εσάς.
alert-now-broadcast-theirs = Η προειδοποίηση βρίσκεται στους παραλήπτες. Η πρόοδός τους φαίνεται παρακάτω.
alert-now-expired = Το μέτρο έληξε. Τα προσωπικά δεδομένα διαγράφονται εντός τριών ημερών.
alert-now-revoked = Το μέτρο ανακλήθηκε. Τα προσωπικά δεδομένα διαγράφονται εντός τριών ημερών.
alert-now-withdrawn = Η προειδοποίηση εστάλη εσφαλμένα και αποσύρθηκε παντού. Ο λόγος αναφέρεται στα μηνύματα.
alert-now-discarded = Το σχέδιο απορρίφθηκε και το περιεχόμενό του διαγράφηκε.

alert-recipient-received = παρελήφθη
alert-recipient-disseminated = διαβιβάστηκε
alert-recipient-unread = δεν διαβάστηκε
alert-recipient-read = διαβάστηκε
alert-recipient-relevant = σχετική
alert-recipient-not_relevant = μη σχετική

alert-step-sent = Εστάλη
alert-step-ended = Έληξε
alert-clock-expiry = Τελευταία ημέρα του μέτρου
alert-clock-deletion = Διαγραφή των προσωπικών δεδομένων

alert-action-edit = Αποθήκευση σχεδίου
alert-action-send = Αποστολή σε όλα τα κράτη
alert-action-send-done = { $who }: η προειδοποίηση εστάλη σε όλα τα κράτη
alert-action-send-hint = Οι συντονιστές βλέπουν το επάγγελμα και την έκταση. Το όνομα το βλέπουν μόνο οι αρχές στις οποίες τη διαβιβάζουν.
alert-action-discard = Απόρριψη σχεδίου
alert-action-discard-done = { $who }: το σχέδιο απορρίφθηκε
alert-action-disseminate = Διαβίβαση εντός της χώρας
alert-action-disseminate-done = { $who }: διαβιβάστηκε εντός της χώρας
alert-action-mark_read = Σήμανση ως αναγνωσμένη
alert-action-mark_read-done = { $who }: διαβάστηκε
alert-action-mark_relevant = Μας αφορά
alert-action-mark_relevant-done = { $who }: κρίθηκε σχετική
alert-action-mark_not_relevant = Δεν μας αφορά
alert-action-mark_not_relevant-done = { $who }: κρίθηκε μη σχετική
alert-action-correct = Διόρθωση της προειδοποίησης
alert-action-correct-done = { $who }: η προειδοποίηση διορθώθηκε
alert-action-contest = Σημείωση ότι το μέτρο προσβάλλεται
alert-action-contest-done = { $who }: το μέτρο προσβάλλεται
alert-action-retract = Απόσυρση καταχώρισης
alert-action-retract-done = { $who }: αποσύρθηκε καταχώριση
alert-action-revoke = Το μέτρο ανακλήθηκε
alert-action-revoke-done = { $who }: το μέτρο ανακλήθηκε
alert-action-withdraw = Απόσυρση: εστάλη εσφαλμένα
alert-action-withdraw-done = { $who }: η προειδοποίηση αποσύρθηκε
alert-action-expire = Λήξη της προειδοποίησης
alert-action-expire-done = Το μέτρο έληξε

alert-input-send-informed = Ο επαγγελματίας ενημερώθηκε γραπτώς για την προειδοποίηση
alert-input-contest-text = Τι προσβάλλεται και ενώπιον ποίου
alert-input-retract-entry = Τι αποσύρεται
alert-input-revoke-text = Με ποια απόφαση
alert-input-withdraw-text = Γιατί η προειδοποίηση ήταν λανθασμένη

alert-entry-contested = Σημείωση προσβολής
alert-entry-revocation = Ανάκληση
alert-entry-withdrawal = Απόσυρση

alert-notice-incoming = { $who }: νέα προειδοποίηση
alert-notice-passed-on = { $who }: σας διαβιβάστηκε προειδοποίηση
alert-notice-corrected = { $who }: διορθωμένη προειδοποίηση
alert-notice-contested = { $who }: το μέτρο προσβάλλεται
alert-notice-revoked = { $who }: το μέτρο ανακλήθηκε
alert-notice-withdrawn = { $who }: η προειδοποίηση αποσύρθηκε
alert-notice-expired = Το μέτρο έληξε
alert-guard-not-informed = Ο επαγγελματίας πρέπει να ενημερωθεί γραπτώς κατά την αποστολή.
alert-guard-not-over = Η τελευταία ημέρα του μέτρου δεν έχει παρέλθει.

form-alert-section-scope = Επάγγελμα και έκταση
form-alert-section-person = Ο επαγγελματίας
form-alert-section-decision = Το μέτρο
form-alert-profession = Επάγγελμα
form-alert-scope = Έκταση του περιορισμού
form-alert-first_name = Όνομα
form-alert-surname = Επώνυμο
form-alert-birth_date = Ημερομηνία γέννησης
form-alert-birth_place = Τόπος γέννησης
form-alert-decided_by = Αρχή ή δικαστήριο που αποφάσισε
form-alert-from = Ισχύει από
form-alert-until = Ισχύει έως

list-alert_scopes-prohibited = απαγόρευση άσκησης
list-alert_scopes-prohibited_partly = μερική απαγόρευση
list-alert_scopes-restricted = περιορισμός
list-alert_scopes-falsified = πλαστό αποδεικτικό προσόντων
