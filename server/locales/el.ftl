### Οι λέξεις της διεπαφής στα ελληνικά. Ίδια κλειδιά και μεταβλητές με το en.ftl.

## Every page

skip = Μετάβαση στο περιεχόμενο
to-desk = Comity, προς το γραφείο
main-nav = Κύρια πλοήγηση
foot-nav = Σχετικά με το Comity
nav-desk = Γραφείο
nav-new = Νέα υπόθεση
nav-records = Αποθετήρια
nav-authorities = Αρχές
find = Αναζήτηση αρχής
language = Γλώσσα
theme = Εμφάνιση
theme-system = Όπως η συσκευή
theme-light = Φωτεινή
theme-dark = Σκούρα
sign-out = Αποσύνδεση
keys = Συντομεύσεις πληκτρολογίου
accessibility = Προσβασιμότητα
data-protection = Προστασία δεδομένων
personal-data = δεδομένα προσωπικού χαρακτήρα
optional = προαιρετικό
error = Σφάλμα
choose = Επιλέξτε
of = { $n } από { $all }
back = Πίσω
back-to-case = Πίσω στην υπόθεση
path = Διαδρομή

## When and how much

today = Σήμερα
yesterday = Χθες
when-today = σήμερα, { $hour }
when-yesterday = χθες, { $hour }
when-day = { $date }, { $hour }
due-today = Λήγει σήμερα
due-tomorrow = Λήγει αύριο
due-in-days = { $days ->
    [one] Σε { $days } εργάσιμη ημέρα
   *[other] Σε { $days } εργάσιμες ημέρες
}
due-late = Εκπρόθεσμο
due-late-days = { $days ->
    [one] { $days } εργάσιμη ημέρα καθυστέρηση
   *[other] { $days } εργάσιμες ημέρες καθυστέρηση
}
due-met = Τηρήθηκε
due-met-days = { $days ->
    [one] Τηρήθηκε, { $days } εργάσιμη ημέρα νωρίτερα
   *[other] Τηρήθηκε, { $days } εργάσιμες ημέρες νωρίτερα
}
due-missed = Δεν τηρήθηκε
due-missed-days = { $days ->
    [one] Υπέρβαση κατά { $days } εργάσιμη ημέρα
   *[other] Υπέρβαση κατά { $days } εργάσιμες ημέρες
}
due-stopped = Σε αναστολή
due-none = Χωρίς προθεσμία
clock-calendar = Εργάσιμες ημέρες κατά: { $country }
date-proposed-ours = Προτείνετε
date-proposed-theirs = Η άλλη πλευρά προτείνει
partial-hint = Η ημέρα και ο μήνας μπορούν να μείνουν κενά, αν δεν είναι γνωστά.
date-day = Ημέρα
date-month = Μήνας
date-year = Έτος
date-from = Από
date-to = Έως
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = άνοιξε
track = Πορεία της υπόθεσης
track-due = προθεσμία { $date }
jump = Μέρη της υπόθεσης
section-facts = Στοιχεία
section-questions = Ερωτήσεις και απαντήσεις
section-messages = Μηνύματα
section-files = Αρχεία
section-clocks = Προθεσμίες
section-actions = Άλλες ενέργειες
section-history = Ιστορικό
section-parties = Μέρη
rail = Προθεσμίες, ενέργειες, ιστορικό
party-ours = η αρχή σας
recipients-done = ολοκληρώθηκαν { $done } από { $of }
understands = γνωρίζει
other-understands = Η άλλη πλευρά γνωρίζει: { $languages }. Αν είναι δυνατόν, γράψτε σε μία από αυτές τις γλώσσες.
facts-hidden = Σε αυτό το στάδιο της υπόθεσης τα δεδομένα προσωπικού χαρακτήρα δεν σας εμφανίζονται.
facts-personal = Τα δεδομένα προσωπικού χαρακτήρα τα βλέπουν μόνο τα μέρη της υπόθεσης.
not-given = δεν δόθηκε
version-changed = Έκδοση { $n }, { $when }
versions-title = Προηγούμενες εκδόσεις
erased = διαγράφηκε
mask-hidden = το όνομα δεν εμφανίζεται
mask-empty = δεν δόθηκε ακόμη
written-in = γλώσσα κειμένου: { $language }
law-article = { $act }, άρθρο { $article }
question-n = Ερώτηση { $n }.{" "}
question-link = ερώτηση { $n }
question-open = Δεν απαντήθηκε ακόμη
question-reopened = Ζητήθηκε νέα απάντηση
questions-none = Δεν υπάρχουν ερωτήσεις.
answer = Απάντηση
answer-none = χωρίς απάντηση
answer-yes = Ναι
answer-no = Όχι
answer-unknown = Δεν είναι γνωστό
answer-cannot = Δεν μπορεί να απαντηθεί
answer-file = αρχείο
answer-final = οριστική
answer-draft = πρόχειρο, το βλέπει μόνο η αρχή σας
answer-comment = Σχόλιο
answer-comment-yours = Σχόλιο
answer-yours = Η απάντησή σας
answer-change = Αλλαγή αυτής της απάντησης
answer-next = Απαντήστε στις ερωτήσεις
answers-earlier = { $n ->
    [one] { $n } προηγούμενη απάντηση
   *[other] { $n } προηγούμενες απαντήσεις
}
second-beside = Δίπλα
second-hide = Απόκρυψη δεύτερης γλώσσας
second-show = Εμφάνιση δεύτερης γλώσσας
second-choose = Δεύτερη γλώσσα
text-language = Γλώσσα αυτού του κειμένου
languages-understood = Τις γνωρίζει η άλλη πλευρά
languages-other = Άλλες γλώσσες
tongue-doubt = Η γλώσσα που δηλώθηκε για το κείμενο είναι: { $marked }, αλλά φαίνεται να είναι: { $seems }. Είναι σωστή η δήλωση;
tongue-mark = Δήλωση: { $seems }
tongue-set = Δηλώθηκε η γλώσσα { $seems }, επειδή έτσι φαίνεται από το κείμενο. Αλλάξτε την αν δεν είναι σωστή.
tongue-sent = Έγινε. Για ένα από τα κείμενα δηλώθηκε η γλώσσα { $marked }, αλλά φαίνεται να είναι: { $seems }. Αν η δήλωση είναι λάθος, γράψτε το στην άλλη πλευρά με μήνυμα.
tongue-far = Η άλλη πλευρά δεν δηλώνει ότι γνωρίζει αυτή τη γλώσσα.
entry-own = μένει στην αρχή σας
entry-only = μόνο για: { $slots }
entry-retracted = αποσύρθηκε από τον συντάκτη
entry-about = Αφορά
messages-none = Δεν υπάρχουν ακόμη μηνύματα.
messages-both = Τα μηνύματα τα διαβάζουν και οι δύο πλευρές· οι εσωτερικές σημειώσεις μένουν στην αρχή σας.
messages-many = Κάθε πλευρά διαβάζει ό,τι της δείχνει η διαδικασία· οι εσωτερικές σημειώσεις μένουν στην αρχή σας.
write = Γράψτε
files-none = Δεν υπάρχουν αρχεία.
files-hint = PDF, εικόνες, κείμενα και έγγραφα γραφείου, έως 10 MB το καθένα.
file-hidden = Αρχείο, δεν σας εμφανίζεται ακόμη
file-kept = Διατήρηση του αρχείου που είχε επιλεγεί
clocks-none = Δεν υπάρχουν προθεσμίες.
actions-none = Προς το παρόν δεν υπάρχει κάτι άλλο να γίνει.
which-questions = Ποιες ερωτήσεις
history-opened = { $who }: άνοιγμα της υπόθεσης
history-passed = Έληξε η προθεσμία: { $clock }
history-whole = { $n ->
    [one] Όλο το ιστορικό, { $n } καταχώριση
   *[other] Όλο το ιστορικό, { $n } καταχωρίσεις
}
history-title = Ιστορικό
who-us = Η αρχή σας
who-system = Comity
rating-of = Αξιολόγηση:
mark-1 = Πολύ κακό
mark-2 = Κακό
mark-3 = Μέτριο
mark-4 = Καλό
mark-5 = Πολύ καλό
here-us = συνάδελφος
here-them = βλέπει τώρα την υπόθεση

## The desk

desk-title = { $late ->
    [0] Γραφείο: { $ours } σας { $ours ->
        [one] περιμένει
       *[other] περιμένουν
    }
   *[other] Γραφείο: { $ours } σας { $ours ->
        [one] περιμένει
       *[other] περιμένουν
    }, { $late ->
        [one] { $late } εκπρόθεσμη
       *[other] { $late } εκπρόθεσμες
    }
}
next = Τι να κάνετε τώρα
next-of = Οι τρεις πρώτες από { $n } που σας περιμένουν
next-none = Τίποτα δεν σας περιμένει.
counts = Υποθέσεις ανάλογα με το τι περιμένουν
view-open = Ανοικτές υποθέσεις
view-ours = Σας περιμένουν
view-late = Εκπρόθεσμες
view-theirs = Περιμένουν την άλλη πλευρά
view-drafts = Πρόχειρα
view-over = Περατωμένες
unread = μη αναγνωσμένο
unread-n = μη αναγνωσμένα: { $n }
mark-read = Σήμανση ως αναγνωσμένου
answered-of = απαντήθηκαν { $n } από { $all }
date-to-answer = Σας προτάθηκε ημερομηνία
col-case = Υπόθεση
col-other = Άλλη πλευρά
col-state = Κατάσταση
col-reason = Γιατί βρίσκεται εδώ
col-due = Προθεσμία
open-case = Άνοιγμα
desk-empty = Δεν υπάρχουν υποθέσεις εδώ.
desk-all = Εμφάνιση όλων των ανοικτών υποθέσεων
desk-order = πρώτη αυτή με την πλησιέστερη προθεσμία
desk-shown = { $n ->
    [one] { $n } υπόθεση
   *[other] { $n } υποθέσεις
}
next-page = Επόμενη σελίδα

## Keys

keys-move = μετακίνηση
keys-open = άνοιγμα
keys-read = σήμανση ως αναγνωσμένου
keys-find = αναζήτηση
keys-all = όλες οι συντομεύσεις
keys-off = Απενεργοποίηση μεμονωμένων πλήκτρων
keys-on = Ενεργοποίηση μεμονωμένων πλήκτρων
keys-state-on = Τα μεμονωμένα πλήκτρα είναι ενεργά.
keys-state-off = Τα μεμονωμένα πλήκτρα είναι ανενεργά.
keys-intro = Αυτά τα πλήκτρα λειτουργούν στο γραφείο και στους καταλόγους όσο δεν γράφετε. Μπορούν να απενεργοποιηθούν, για παράδειγμα όταν υπαγορεύετε στον υπολογιστή σας.

## What the page says while it is live

conn-live = Ζωντανά
conn-offline = Εκτός σύνδεσης
live-lost = Δεν υπάρχει σύνδεση. Όσα βλέπετε ίσως δεν είναι ενημερωμένα. Όσα γράφετε διατηρούνται εδώ.
live-retry = Δοκιμή τώρα
live-back = Η σύνδεση επανήλθε. Όλα είναι ενημερωμένα.
live-new = Υπάρχει νέα έκδοση του Comity. Ολοκληρώστε όσα γράφετε και έπειτα φορτώστε την.
live-held = Αλλαγές περιμένουν όσο βρίσκεστε εδώ. Εμφάνιση
live-meanwhile = Αυτό άλλαξε ενώ γράφατε. Το κείμενό σας διατηρείται.
live-compare = Εμφάνιση της αλλαγής
live-gone = Η υπόθεση αυτή δεν σας εμφανίζεται πλέον.
live-sending = Αποστολή…
live-kept = Το κείμενό σας διατηρείται.
live-just = μόλις τώρα
live-vanished = Αυτό δεν είναι πλέον δυνατό: η υπόθεση άλλαξε.
live-signed-out = Έχετε αποσυνδεθεί. Το κείμενό σας διατηρείται σε αυτή την καρτέλα.
live-reload = Επαναφόρτωση της σελίδας
live-not-a-frame = Αυτό δεν είναι πλαίσιο: αναμένεται ένα αντικείμενο JSON με τα γνωστά πεδία.
live-unknown-type = Δεν υπάρχει πλαίσιο αυτού του τύπου.
live-wrong-field = Λείπει ένα πεδίο ή δεν ανήκει σε αυτό το πλαίσιο ή περιέχει κάτι μη επιτρεπτό.
live-unknown-topic = Αυτό δεν είναι όνομα θέματος.
live-too-many-topics = Πάρα πολλά θέματα σε αυτή τη σύνδεση. Εγκαταλείψτε πρώτα ένα.
live-busy = Αυτό δεν μπορεί να εμφανιστεί τώρα. Ρωτήστε ξανά σε λίγο.

## Signing in

sign-in = Σύνδεση
sign-in-intro = Για υπαλλήλους των αρχών που συμμετέχουν.
email = Διεύθυνση ηλεκτρονικού ταχυδρομείου
password = Κωδικός πρόσβασης
sign-in-again = Συνδεθείτε για να συνεχίσετε. Έπειτα θα επιστρέψετε εκεί όπου ήσασταν.

## Finding an authority

authorities-title = Αρχές
authorities-intro = Αναζητήστε με όνομα σε οποιαδήποτε γλώσσα, με πόλη ή με τομέα αρμοδιότητας.
authorities-query = Όνομα, πόλη ή τομέας αρμοδιότητας
authorities-country = Χώρα
authorities-any = Οποιαδήποτε χώρα
authorities-search = Αναζήτηση
authorities-found = { $n ->
    [0] Δεν βρέθηκε αρχή
    [one] Βρέθηκε { $n } αρχή
   *[other] Βρέθηκαν { $n } αρχές
}
authorities-none-hint = Δοκιμάστε με λιγότερες λέξεις ή μόνο με τη χώρα.
authorities-ask = Νέα υπόθεση με αυτή την αρχή
why-name = όνομα
why-town = πόλη
why-competence = αρμόδια για

## A new case

compose-choose = Τι θέλετε να κάνετε;
compose-none = Δεν υπάρχει κάτι που μπορείτε να ανοίξετε.
compose-title = Νέα υπόθεση: { $procedure }
draft-title = Πρόχειρο: { $title }
compose-draft = Πρόχειρο, το βλέπει μόνο η αρχή σας
compose-whom = Ποιον ρωτάτε
compose-whom-home = Ποιες αρχές της χώρας σας
compose-what = Τι ρωτάτε
compose-send = Πότε το χρειάζεστε
compose-personal = Τα πεδία με αυτό το σημάδι είναι δεδομένα προσωπικού χαρακτήρα.
compose-find = Εύρεση της αρχής
compose-desk = { $country }: η χώρα αποφασίζει ποιος απαντά
compose-desk-goes = πηγαίνει σε: { $authority }
compose-questions-hint = Οι ερωτήσεις είναι ήδη μεταφρασμένες. Η άλλη πλευρά τις διαβάζει στη γλώσσα της.
compose-chosen = επιλέχθηκαν { $n } από { $all }
compose-fixed = τίθεται πάντα
compose-along = τίθεται μαζί της, εφόσον συντρέχει περίπτωση:
compose-update = Ενημέρωση του εντύπου
compose-update-hint = δείχνει τι άλλο χρειάζεται για αυτή την επιλογή
compose-review = Έλεγχος και αποστολή
compose-missing = Πριν μπορέσετε να στείλετε
compose-ready = Υπάρχουν όλα όσα χρειάζονται.
compose-need-whom = Επιλέξτε αρχή
compose-need-field = Συμπληρώστε: { $field }
compose-need-question = Επιλέξτε τουλάχιστον μία ερώτηση
compose-to = Προς
compose-subject = Θέμα
compose-questions = Ερωτήσεις
compose-nobody = κανείς ακόμη
compose-change = Αλλαγή
compose-saved = Αποθηκεύτηκε { $when }, το βλέπει μόνο η αρχή σας
compose-language-note = { $authority } γνωρίζει: { $languages }. Αν είναι δυνατόν, γράψτε σε μία από αυτές τις γλώσσες και σημειώστε την κάτω από το κείμενο.

## Sending and refusing

problem = Υπάρχει ένα πρόβλημα
problem-kept = Δεν στάλθηκε τίποτα. Όσα γράψατε διατηρούνται παρακάτω.
stale = Η υπόθεση άλλαξε αφότου ανοίξατε αυτή τη σελίδα. Δείτε την όπως είναι τώρα και στείλτε ξανά.
stale-look = Δείτε την υπόθεση
reused = Το έντυπο αυτό στάλθηκε ήδη με άλλο περιεχόμενο. Ελέγξτε όσα γράψατε και στείλτε το ξανά, αν πράγματι το θέλετε.
unsure = Δεν είναι βέβαιο ότι έγινε. Πατήστε ξανά το ίδιο κουμπί: δεν θα γίνει δύο φορές.
busy = Το Comity είναι απασχολημένο. Δεν έγινε τίποτα· όσα γράψατε διατηρούνται. Στείλτε ξανά.
parked = Η υπόθεση αυτή δεν μπορεί να αλλάξει προς το παρόν: παρουσιάστηκε σφάλμα πολλές φορές στη σειρά. Όσα γράψατε διατηρούνται. Δοκιμάστε ξανά σε ένα λεπτό.
action-gone = Αυτή η ενέργεια δεν είναι πλέον δυνατή.
action-not-now = «{ $action }»: δεν είναι δυνατό τώρα, η κατάσταση της υπόθεσης είναι «{ $state }».

## Pages that say why not

error-home = Προς το γραφείο

refusal-unknown-action = Δεν υπάρχει τέτοια ενέργεια εδώ.
refusal-wrong-state = Αυτό δεν είναι δυνατό στην παρούσα κατάσταση της υπόθεσης. Ίσως κάποιος ενήργησε στο μεταξύ.
refusal-not-your-turn = Αυτό ανήκει στην άλλη πλευρά.
refusal-not-your-role = Ο ρόλος σας δεν το επιτρέπει.
refusal-guard = Αυτό δεν είναι ακόμη δυνατό.
refusal-nobody-to-address = Κανείς στο μητρώο δεν μπορεί να το λάβει στις χώρες αυτές.
refusal-faults = Ορισμένα από όσα δόθηκαν δεν είναι όπως πρέπει.
refusal-unknown-procedure = Δεν υπάρχει τέτοια διαδικασία.
refusal-already-open = Η υπόθεση είναι ήδη ανοικτή.
refusal-held = Υπάρχει ήδη εγγραφή με τα ίδια στοιχεία: { $fields }.
refusal-not-open = Η υπόθεση δεν είναι ανοικτή.
refusal-already-registered = Υπάρχει ήδη στο μητρώο.
refusal-not-registered = Δεν υπάρχει στο μητρώο.
refusal-unknown-person = Δεν υπάρχει τέτοιο πρόσωπο ή πρόγραμμα εδώ.
refusal-last-administrator = Πρέπει να μείνει τουλάχιστον ένας διαχειριστής.
refusal-form-complete = Υποχρεωτικά πεδία είναι ακόμη κενά.
refusal-questions-some = Επιλέξτε τουλάχιστον μία ερώτηση.
refusal-addressee-chosen = Επιλέξτε ποιον ρωτάτε.
refusal-questions-all-answered = Πρώτα πρέπει να απαντηθεί κάθε ερώτηση.
refusal-questions-some-answered = Πρώτα πρέπει να απαντηθεί τουλάχιστον μία ερώτηση.
refusal-questions-some-new = Δεν υπάρχει νέα απάντηση προς αποστολή.

fault-comment-required = Με αυτή την απάντηση χρειάζεται σχόλιο
fault-control-characters = Περιέχει χαρακτήρες που δεν μπορούν να εμφανιστούν
fault-country = Το «{ $value }» δεν είναι γνωστή χώρα εδώ
fault-date = Το «{ $value }» δεν είναι ημερομηνία
fault-date-past = Η ημερομηνία πρέπει να είναι μελλοντική
fault-date-too-far = Η ημερομηνία είναι πολύ μακρινή
fault-email = Αυτό δεν είναι διεύθυνση ηλεκτρονικού ταχυδρομείου
fault-language = Σημειώστε τη γλώσσα του κειμένου
fault-mark = Επιλέξτε βαθμό από 1 έως 5
fault-not-a-list = Αναμένεται κατάλογος
fault-not-a-text = Αναμένεται κείμενο
fault-not-an-object = Αναμένονται τιμές με όνομα
fault-not-in-list = Το «{ $value }» δεν υπάρχει στον κατάλογο
fault-not-in-procedure = Η αρχή αυτή δεν συμμετέχει στη διαδικασία
fault-unknown-entry = Η καταχώριση αυτή δεν είναι δική σας ή έχει ήδη αποσυρθεί
fault-other-country = Η αρχή αυτή βρίσκεται σε άλλη χώρα
fault-number = Αναμένεται αριθμός
fault-only-one = Επιλέξτε μόνο ένα
fault-own-authority = Η αρχή αυτή είναι ήδη μέρος της υπόθεσης
fault-partial-date = Το «{ $value }» δεν είναι ημερομηνία· η ημέρα και ο μήνας μπορούν να μείνουν κενά
fault-required = Αυτό χρειάζεται
fault-span = Η πρώτη ημερομηνία πρέπει να προηγείται της δεύτερης
fault-period = Η τελευταία ημέρα προηγείται της πρώτης
fault-too-long = Το πολύ { $most } χαρακτήρες
fault-too-many = Το πολύ { $most }
fault-unknown-authority = Δεν υπάρχει τέτοια αρχή
fault-unknown-field = Το «{ $name }» δεν είναι γνωστό εδώ
fault-unknown-file = Δεν υπάρχει τέτοιο αρχείο
fault-unknown-question = Το «{ $name }» δεν είναι ανάμεσα στις ερωτήσεις
fault-url = Αυτό δεν είναι διεύθυνση ιστού
fault-yes-or-no = Αναμένεται ναι ή όχι

## Help

access-title = Δήλωση προσβασιμότητας
access-1 = Το Comity έχει σχεδιαστεί ώστε να πληροί τις WCAG 2.2, επίπεδο ΑΑ. Κάθε σελίδα λειτουργεί μόνο με πληκτρολόγιο, χωρίς σενάρια, με μεγέθυνση 400 %, με επιβεβλημένα χρώματα και με μειωμένη κίνηση.
access-2 = Κάθε σελίδα ελέγχεται με πρόγραμμα σε κάθε αλλαγή και με το χέρι, με αναγνώστη οθόνης, πριν από κάθε έκδοση.
access-3 = Αν κάτι σας εμποδίζει, γράψτε στον διαχειριστή της αρχής σας, ο οποίος θα το προωθήσει.
privacy-title = Προστασία δεδομένων
privacy-1 = Μια υπόθεση τη βλέπουν μόνο τα μέρη της. Κάθε πεδίο με δεδομένα προσωπικού χαρακτήρα φέρει σημάδι, και η άλλη πλευρά το βλέπει μόνο όταν το επιτρέπει η διαδικασία.
privacy-2 = Καμία σελίδα δεν φορτώνει τίποτα από αλλού, και δεν τοποθετούνται cookies πέρα από εκείνα για τη σύνδεση και για τις επιλογές σας γλώσσας και εμφάνισης.
privacy-3 = Τα δεδομένα προσωπικού χαρακτήρα δεσμεύονται και διαγράφονται μετά τα διαστήματα που ορίζει κάθε διαδικασία. Τα μηνύματα ηλεκτρονικού ταχυδρομείου και οι διευθύνσεις σελίδων δεν περιέχουν τέτοια δεδομένα.

## The demonstration

demo-title = Επίδειξη
demo-intro = Μπείτε στη θέση ενός από τους δύο υπαλλήλους. Ό,τι κάνει η μία πλευρά, η άλλη το βλέπει αμέσως, καθεμία στη γλώσσα της.
demo-side = { $authority }, { $country }
demo-step-in = Είσοδος σε αυτή τη θέση
demo-both = Δείτε και τις δύο πλευρές μαζί
demo-both-hint = Δύο παράθυρα δίπλα δίπλα: { $left } αριστερά, { $right } δεξιά. Ενεργήστε στο ένα και δείτε το άλλο.
demo-frame = Η σελίδα: { $name }
demo-others = Άλλα πρόσωπα
demo-data = Όλα τα πρόσωπα και οι υποθέσεις είναι επινοημένα. Τα πάντα δημιουργούνται εκ νέου σε κάθε εκκίνηση της επίδειξης.
demo-tries = Τι μπορείτε να δοκιμάσετε
demo-group-inside = Μέσα σε μία χώρα
demo-group-alert = Προειδοποιήσεις: μία αρχή προειδοποιεί πολλές
demo-group-notification = Κοινοποιήσεις: ένας κανόνας ανακοινώνεται και σχολιάζεται
demo-group-more = Άλλα
demo-place-inside-approve-sending = Εγκρίνετε ένα αίτημα πριν φύγει από τη χώρα
demo-place-inside-approve-sending-hint = Ο σύλλογος δεν στέλνει μόνος του. Διαβάστε το αίτημά του και εγκρίνετέ το ή επιστρέψτε το με σχόλιο.
demo-place-inside-approve-reply = Εγκρίνετε απαντήσεις πριν σταλούν
demo-place-inside-approve-reply-hint = Οι απαντήσεις είναι γραμμένες και, εκτός από τον συντάκτη, τις διαβάζετε μόνο εσείς. Εγκρίνετέ τες ή επιστρέψτε τες.
demo-place-inside-hand-on = Παραδώστε ένα αίτημα
demo-place-inside-hand-on-hint = Ένα νέο αίτημα: αναθέστε το σε συνάδελφο, διαβιβάστε το σε άλλη αρχή ή κατανείμετε τις ερωτήσεις του.
demo-place-inside-shared = Δείτε ένα κατανεμημένο αίτημα να συμπληρώνεται
demo-place-inside-shared-hint = Τρεις αρχές απαντούν, καθεμία στο μέρος της. Δύο έχουν απαντήσει· η σελίδα δείχνει τι λείπει ακόμη.
demo-place-inside-part = Απαντήστε σε ένα μέρος του
demo-place-inside-part-hint = Το μέρος σας περιμένει. Με την απάντησή σας η αρχή που ρώτησε τα έχει όλα.
demo-place-inside-referral = Αποφασίστε για μια διαφωνία
demo-place-inside-referral-hint = Ο αιτών κρίνει την απάντηση ανεπαρκή. Συμφωνήστε και διαβιβάστε στον συντονιστή της άλλης πλευράς ή απορρίψτε.
demo-place-alert-send = Παρακολουθήστε μια προειδοποίηση που στείλατε
demo-place-alert-send-hint = Δείτε ποιες χώρες τη διαβίβασαν. Διορθώστε τη, σημειώστε ότι αμφισβητείται ή ανακαλέστε τη.
demo-place-alert-masked = Διαβιβάστε μια προειδοποίηση χωρίς να δείτε το όνομα
demo-place-alert-masked-hint = Βλέπετε επάγγελμα και έκταση, όχι όνομα. Επιλέξτε τις αρχές της χώρας σας που πρέπει να τα δουν όλα.
demo-place-alert-handle = Χειριστείτε μια προειδοποίηση
demo-place-alert-handle-hint = Βλέπετε το όνομα. Δηλώστε αν αφορά την αρχή σας ή ζητήστε περισσότερα από τον αποστολέα.
demo-place-alert-object = Αντιταχθείτε στο κλείσιμο μιας προειδοποίησης
demo-place-alert-object-hint = Ο αποστολέας θέλει να την κλείσει. Με ένσταση πριν λήξει η προθεσμία μένει ανοιχτή.
demo-place-notification-broadcast = Στείλτε μια κοινοποίηση σε όλες τις χώρες
demo-place-notification-broadcast-hint = Το υπουργείο σας ελέγχει ό,τι φεύγει από τη χώρα. Με την αποστολή αρχίζει η περίοδος αναμονής.
demo-place-notification-comment = Σχολιάστε ως Επιτροπή
demo-place-notification-comment-hint = Για όλους ή μόνο για τη χώρα που κοινοποιεί, ή με εμπεριστατωμένη γνώμη που παρατείνει την αναμονή.
demo-place-notification-state = Σχολιάστε ως χώρα
demo-place-notification-state-hint = Διαβιβάστε την κοινοποίηση στη χώρα σας, σχολιάστε τη, δώστε γνώμη.
demo-place-notification-notifier = Απαντήστε σε σχόλια, αλλάξτε το σχέδιο
demo-place-notification-notifier-hint = Εσείς ανακοινώσατε τον κανόνα. Απαντήστε στις ερωτήσεις· μετά από αλλαγή το προηγούμενο κείμενο μένει αναγνώσιμο.
demo-place-more-compose = Κάντε δική σας ερώτηση
demo-place-more-compose-hint = Επιλέξτε διαδικασία, αρχή και ερωτήσεις. Στέλνεται μόνο όταν το πείτε.
demo-place-more-check = Ελέγξτε ένα μητρώο σε δύο εργάσιμες ημέρες
demo-place-more-check-hint = Επείγων έλεγχος: η προθεσμία μετριέται στις εργάσιμες ημέρες της χώρας σας.
demo-place-more-area = Φέρτε έναν νέο τομέα
demo-place-more-area-hint = Ο διαχειριστής ανεβάζει έναν τομέα ως φάκελο. Εμφανίζεται αμέσως σε κάθε ανοιχτή θέση εργασίας.

## Countries, as the Union writes their codes

country-AT = Αυστρία
country-BE = Βέλγιο
country-BG = Βουλγαρία
country-CH = Ελβετία
country-CY = Κύπρος
country-CZ = Τσεχία
country-DE = Γερμανία
country-DK = Δανία
country-EE = Εσθονία
country-EL = Ελλάδα
country-ES = Ισπανία
country-EU = Ευρωπαϊκή Ένωση
country-FI = Φινλανδία
country-FR = Γαλλία
country-HR = Κροατία
country-HU = Ουγγαρία
country-IE = Ιρλανδία
country-IS = Ισλανδία
country-IT = Ιταλία
country-LI = Λιχτενστάιν
country-LT = Λιθουανία
country-LU = Λουξεμβούργο
country-LV = Λετονία
country-MT = Μάλτα
country-NL = Κάτω Χώρες
country-NO = Νορβηγία
country-PL = Πολωνία
country-PT = Πορτογαλία
country-RO = Ρουμανία
country-SE = Σουηδία
country-SI = Σλοβενία
country-SK = Σλοβακία
country-UK = Ηνωμένο Βασίλειο

## Languages

language-bg = Βουλγαρικά
language-cs = Τσεχικά
language-da = Δανικά
language-de = Γερμανικά
language-el = Ελληνικά
language-en = Αγγλικά
language-es = Ισπανικά
language-et = Εσθονικά
language-fi = Φινλανδικά
language-fr = Γαλλικά
language-ga = Ιρλανδικά
language-hr = Κροατικά
language-hu = Ουγγρικά
language-is = Ισλανδικά
language-it = Ιταλικά
language-lt = Λιθουανικά
language-lv = Λετονικά
language-mt = Μαλτεζικά
language-nb = Νορβηγικά Μποκμάλ
language-nl = Ολλανδικά
language-nn = Νορβηγικά Νινόρσκ
language-pl = Πολωνικά
language-pt = Πορτογαλικά
language-ro = Ρουμανικά
language-sk = Σλοβακικά
language-sl = Σλοβενικά
language-sv = Σουηδικά

## Τι μαθαίνουν τα προγράμματα όταν ένα αίτημα δεν εκτελείται

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Άλλη εγγραφή περιέχει τα ίδια
problem-wrong-password = Η διεύθυνση ή ο κωδικός πρόσβασης δεν είναι σωστά.
problem-cross-site = Το αίτημα αυτό δεν προήλθε από σελίδα του Comity και δεν εκτελέστηκε.
problem-method = Η διεύθυνση αυτή δεν λειτουργεί έτσι.
problem-stale = Η υπόθεση άλλαξε αφότου τη διαβάσατε.
problem-too-large = Αυτό είναι υπερβολικά μεγάλο.
problem-media-type = Αυτό το είδος περιεχομένου δεν γίνεται δεκτό εδώ.
problem-if-match = Το αίτημα πρέπει να λέει για ποια κατάσταση της υπόθεσης ισχύει.
problem-too-often = Πάρα πολλά αιτήματα. Περιμένετε λίγο.
problem-ours = Κάτι πήγε στραβά από τη δική μας πλευρά. Αν είδατε επιβεβαίωση, τίποτα δεν χάθηκε.
problem-busy = Το Comity δεν είναι έτοιμο προς το παρόν. Δοκιμάστε ξανά σε λίγο.
problem-parked = Η υπόθεση αυτή είναι προσωρινά σε αναμονή.
problem-request = Το αίτημα αυτό δεν έγινε κατανοητό.
problem-unauthenticated = Κανείς δεν έχει συνδεθεί ή το κλειδί δεν ισχύει.
problem-missing = Δεν υπάρχει κάτι τέτοιο εδώ ή δεν σας εμφανίζεται.
problem-too-slow = Το αίτημα διήρκεσε υπερβολικά.
problem-cut-off = Το αίτημα διακόπηκε πριν ολοκληρωθεί.
problem-not-utf8 = Το αίτημα δεν είναι γραμμένο σε UTF-8.
problem-not-json = Το αίτημα δεν είναι JSON που μπορεί να διαβαστεί εδώ.
problem-query = Μια παράμετρος της διεύθυνσης είναι άγνωστη ή δεν είναι όπως πρέπει.
problem-cursor = Ο δείκτης δεν ανήκει σε αυτόν τον κατάλογο.
problem-reset = Η θέση αυτή δεν είναι πλέον γνωστή. Διαβάστε τα πάντα εκ νέου.
problem-key = Το κλειδί ταυτοδυναμίας δεν είναι όπως πρέπει.
problem-key-running = Ένα αίτημα με το ίδιο κλειδί ταυτοδυναμίας εκτελείται ακόμη.
problem-key-reused = Το κλειδί ταυτοδυναμίας χρησιμοποιήθηκε ήδη για κάτι άλλο.
problem-unsure = Δεν είναι βέβαιο ότι έγινε. Ρωτήστε ξανά με το ίδιο κλειδί ταυτοδυναμίας.
detail-not-utf8 = Από το byte { $byte } και μετά είναι κάτι άλλο.
detail-not-json = Δεν διαβάζεται στη γραμμή { $line }, στήλη { $column }: είναι εσφαλμένο, υπερβολικά εμφωλευμένο ή κάτι ονομάζεται δύο φορές.
detail-query = Είναι το «{ $name }».
detail-too-large = Γίνονται δεκτά το πολύ { $most } byte.
detail-too-often = Δοκιμάστε ξανά σε { $seconds } δευτερόλεπτα.
detail-parked = Στην υπόθεση αυτή παρουσιάστηκε σφάλμα πολλές φορές στη σειρά, γι’ αυτό παραμένει σε αναμονή για ένα λεπτό. Τίποτα από όσα αποθηκεύτηκαν δεν χάθηκε και οι άλλες υποθέσεις δεν επηρεάζονται.
fault-file-empty = Το «{ $name }» είναι κενό
fault-file-differs = Το περιεχόμενο του «{ $name }» δεν είναι αυτό που λέει το όνομα ή ο τύπος του
fault-file-name = Το αρχείο χρειάζεται όνομα με το πολύ { $most } χαρακτήρες

link-origin = Ζητήθηκε από την υπόθεση
link-opening = ανοίγεται
link-questions = { $n ->
    [one] { $n } ερώτηση
   *[other] { $n } ερωτήσεις
}

## Τι διαφέρει μεταξύ δύο εκδόσεων ενός πακέτου

diff-none = Δεν υπάρχει καμία διαφορά.
diff-added = { $of }: { $kind } { $name }: νέο
diff-removed = { $of }: { $kind } { $name }: αφαιρέθηκε
diff-changed = { $of }: { $kind } { $name }: άλλαξε
diff-reworded = { $of }: { $kind } { $name }: από «{ $from }» σε «{ $to }»
diff-changed-from = { $of }: { $kind } { $name }: { $what } ήταν «{ $from }», είναι «{ $to }»
diff-kind-pack = πακέτο
diff-kind-procedure = διαδικασία
diff-kind-form = έντυπο
diff-kind-question-set = σύνολο ερωτήσεων
diff-kind-stories = ιστορίες
diff-kind-list = κατάλογος
diff-kind-code = κωδικός
diff-kind-text = κείμενο
diff-kind-slot = μέρος
diff-kind-state = κατάσταση
diff-kind-step = βήμα
diff-kind-clock = προθεσμία
diff-kind-link = σύνδεση
diff-kind-part = τμήμα
diff-kind-action = ενέργεια
diff-kind-input = στοιχείο
diff-kind-mask = όνομα από πεδία
diff-kind-field = πεδίο
diff-kind-section = ενότητα
diff-kind-heading = επικεφαλίδα
diff-kind-question = ερώτηση

## Τομείς δικαίου, για διαχειριστές

areas-title = Τομείς
areas-intro = Τομείς δικαίου σε χρήση, καθένας ως δεδομένα. Μια νέα έκδοση ελέγχεται πριν τη δει κανείς· οι ανοικτές υποθέσεις κρατούν τη δική τους.
areas-in-use = Σε χρήση
areas-area = Τομέας
areas-version = Έκδοση
areas-latest = για νέες υποθέσεις
areas-open = Ανοικτές υποθέσεις
areas-procedures = Διαδικασίες
areas-languages = Γλώσσες
areas-new = Φέρτε νέο τομέα ή έκδοση
areas-new-hint = Ο φάκελος του πακέτου ως αρχείο ZIP. Ελέγχεται πρώτα· τίποτα δεν αλλάζει πριν συμφωνήσετε.
areas-file = Πακέτο ZIP
areas-check = Έλεγχος
areas-whole = Πλήρες, όχι ακόμη σε χρήση
areas-use = Θέση σε χρήση
areas-changes = Τι θα άλλαζε
areas-all-new = Ο τομέας είναι νέος ή δεν διαφέρει από την έκδοση σε χρήση.
areas-since = Από την έκδοση { $version }
areas-others = Άλλες εκδόσεις σε χρήση
areas-no-others = Καμία.
areas-report = Έκθεση ελέγχου
areas-where = Πού
areas-what = Τι είναι λάθος και τι να κάνετε
areas-nothing-changed = Τίποτα δεν άλλαξε για κανέναν.
areas-again = Διορθώστε και προσπαθήστε ξανά
areas-texts = Κείμενα ανά είδος και γλώσσα
areas-complete = πλήρες
areas-row-questions = Ερωτήσεις
areas-row-lists = Κατάλογοι απαντήσεων
areas-row-forms = Ετικέτες εντύπων
areas-row-procedures = Καταστάσεις, ενέργειες και άλλα
areas-translators = Για μεταφραστές
areas-xlsx = Όλες οι γλώσσες σε ένα βιβλίο εργασίας (XLSX)
areas-zip = Τα αρχεία του πακέτου (ZIP)
areas-texts-hint = Ό,τι επιστρέφει συγκρίνεται κείμενο προς κείμενο. Αν δεν υπάρχει λάθος, γίνεται νέα έκδοση, την οποία θέτετε έπειτα σε χρήση.
areas-texts-file = Μεταφρασμένα κείμενα (XLSX ή XLIFF)
areas-texts-version = Όνομα της νέας έκδοσης
areas-refused = { $n ->
    [one] Δεν έγινε δεκτό: ένα σημείο προς διόρθωση
   *[other] Δεν έγινε δεκτό: { $n } σημεία προς διόρθωση
}
areas-keep = { $n ->
    [one] Τίποτα δεν αλλάζει πριν συμφωνήσετε. Μία ανοικτή υπόθεση κρατά την έκδοσή της.
   *[other] Τίποτα δεν αλλάζει πριν συμφωνήσετε. { $n } ανοικτές υποθέσεις κρατούν την έκδοσή τους.
}
fault-unknown-official = Το πρόσωπο αυτό δεν ενεργεί για την αρχή σας ή δεν έχει τον απαιτούμενο ρόλο.
fault-no-desk = Η χώρα δεν έχει αρχή που δέχεται αιτήματα για άλλες. Επιλέξτε μια αρχή.
refusal-allocated-some = Η υπόθεση δεν έχει ανατεθεί ακόμη σε κανέναν.
refusal-allocated-to-me = Η υπόθεση έχει ανατεθεί σε άλλο πρόσωπο της αρχής σας.
reach-nobody-inside = Καμία άλλη αρχή της χώρας σας που θα μπορούσε να οριστεί εδώ δεν συμμετέχει σε αυτή τη διαδικασία.
reach-nobody = Δεν μπορεί να οριστεί εδώ κανείς που δεν συμμετέχει ήδη στην υπόθεση.
reach-no-official = Κανείς συγκεκριμένα
reach-stays = Παραμένει εδώ
desk-allocated = Ανατεθειμένη σε εσάς
history-joined = { $who }: συμμετέχει πλέον
history-left = { $who }: δεν συμμετέχει πλέον

## What everybody reads

public-title = Δημόσιο μητρώο
public-home = Comity, στο δημόσιο μητρώο
public-intro = Όσα έχουν δημοσιεύσει οι αρχές. Όλοι μπορούν να τα διαβάσουν χωρίς σύνδεση.
public-none = Προς το παρόν δεν υπάρχει τίποτα δημόσιο.
public-count = { $n ->
    [one] { $n } δημοσίευση
   *[other] { $n } δημοσιεύσεις
}
public-feed = Ροή νέων (Atom)
public-order = Τα νεότερα πρώτα
public-what = Δημοσίευση
public-from = Από
public-published = Δημοσιεύθηκε
public-updated = Τελευταία αλλαγή
public-about = Για αυτή τη δημοσίευση
public-programs = Για προγράμματα
public-file = Αρχείο που δεν είναι δημόσιο
public-gone = Δεν είναι πλέον δημόσιο
public-gone-when = { $number }: αποσύρθηκε στις { $date }.
public-gone-why = Ό,τι υπήρχε εδώ δεν μπορεί πλέον να διαβαστεί. Αντίγραφα που έκαναν άλλοι δεν ισχύουν πια.
public-gone-list = Τι είναι δημόσιο τώρα
public-since = Δημόσια από
problem-withdrawn = Δεν είναι πλέον δημόσιο.
detail-withdrawn = Αποσύρθηκε: { $since }.
refusal-case-public = Η υπόθεση δεν είναι δημόσια.
case-blocked = Το περιεχόμενο αυτής της υπόθεσης έχει κλειδωθεί από { $since } και δεν το βλέπει κανείς. Διαγράφεται μετά τις { $until }.

# Repositories
records-title = Αποθετήρια
records-intro = Όσα τηρούν εδώ οι αρχές η μία για την άλλη· τα συμβουλεύεται όποιος έχει δικαίωμα.
records-nowhere = Κανένας τομέας σε χρήση δεν έχει αποθετήριο.
records-n = { $n ->
    [0] Καμία εγγραφή
    [one] { $n } εγγραφή
   *[other] { $n } εγγραφές
}
records-on = { $n ->
    [0] Καμία εγγραφή σε ισχύ στις { $day }
    [one] { $n } εγγραφή σε ισχύ στις { $day }
   *[other] { $n } εγγραφές σε ισχύ στις { $day }
}
records-new = Νέα εγγραφή
records-query = Λέξεις ή μέρη λέξεων, σε οποιαδήποτε γραφή
records-search = Αναζήτηση
records-any = Όλα
records-day = Σε ισχύ στις
records-over = Και αρχειοθετημένες εγγραφές
records-read = Κατάσταση: { $day }, { $hour }.
records-again = Νέα ανάγνωση
records-none = Τίποτα εδώ δεν ταιριάζει με την αναζήτησή σας.
records-all = Εμφάνιση όλων των εγγραφών
records-empty = Δεν έχει καταχωριστεί ακόμη τίποτα.
records-period = Σε ισχύ
record-version = Έκδοση { $n }
record-from = από { $day }
record-until = έως { $day }
record-in-force = σε ισχύ: { $period }
record-entered = καταχωρίστηκε
