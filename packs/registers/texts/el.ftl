pack-title = Κατάλογος μητρώων

pack-about = Ποια μητρώα τηρούν οι χώρες, τι περιέχουν, ποιος τα τηρεί και πώς μπορεί κανείς να τα συμβουλευτεί.

act-2006-123 = Οδηγία 2006/123/ΕΚ

act-1024-2012 = Κανονισμός (ΕΕ) αριθ. 1024/2012

register-title = Εθνικό μητρώο

register-records = Εθνικά μητρώα

register-slot-keeper = καταχώριση από
register-slot-coordinator = επικύρωση από

register-state-draft = Σχέδιο
register-state-submitted = Αναμένει επικύρωση
register-state-published = Δημοσιευμένο
register-state-archived = Αρχειοθετημένο
register-state-discarded = Το σχέδιο απορρίφθηκε

register-now-draft-ours = Συμπληρώστε την καταχώριση και δημοσιεύστε την.
register-now-draft-ours-more = Μόνο η αρχή σας βλέπει το σχέδιο.
register-now-submitted-ours = Σειρά σας: επικυρώστε την καταχώριση ή επιστρέψτε την με αιτιολογία.
register-now-submitted-theirs = { $other }: αναμένεται η επικύρωση της καταχώρισης.
register-now-published = Η καταχώριση έχει δημοσιευθεί. Τη βρίσκει όποιος έχει συνδεθεί.
register-now-archived = Η καταχώριση είναι στο αρχείο. Παραμένει αναγνώσιμη.
register-now-discarded = Το σχέδιο απορρίφθηκε και το περιεχόμενό του διαγράφηκε.

register-step-submitted = Επικύρωση
register-step-published = Δημοσίευση
register-step-archived = Αρχείο

register-clock-in_force = Τελευταία ημέρα ισχύος

register-action-edit = Αποθήκευση σχεδίου
register-action-publish = Δημοσίευση
register-action-publish-done = { $who }: δημοσίευσε την καταχώριση
register-action-publish-hint = Από τη στιγμή αυτή τη βρίσκει όποιος έχει συνδεθεί.
register-action-submit = Υποβολή για επικύρωση
register-action-submit-done = { $who }: υπέβαλε την καταχώριση για επικύρωση
register-action-validate = Επικύρωση και δημοσίευση
register-action-validate-done = { $who }: επικύρωσε και δημοσίευσε την καταχώριση
register-action-return = Επιστροφή
register-action-return-done = { $who }: επέστρεψε την καταχώριση
register-action-discard = Απόρριψη σχεδίου
register-action-discard-done = { $who }: απέρριψε το σχέδιο
register-action-update = Επικαιροποίηση
register-action-update-done = { $who }: επικαιροποίησε την καταχώριση
register-action-update-hint = Οι προηγούμενες εκδόσεις παραμένουν αναγνώσιμες. Όταν κάτι αλλάζει από μια ημέρα και μετά, γράψτε την ημέρα αυτή στο «Ισχύει από».
register-action-archive = Αρχειοθέτηση
register-action-archive-done = { $who }: αρχειοθέτησε την καταχώριση
register-action-archive-hint = Από αύριο η καταχώριση δεν ισχύει πλέον. Παραμένει αναγνώσιμη και η ονομασία της ελευθερώνεται για άλλη καταχώριση.

register-input-return-text = Τι πρέπει να αλλάξει

register-entry-return = Λόγος επιστροφής

register-notice-submitted = { $who }: καταχώριση αναμένει την επικύρωσή σας
register-notice-validated = { $who }: η καταχώρισή σας δημοσιεύθηκε
register-notice-returned = { $who }: η καταχώρισή σας επιστράφηκε
register-notice-updated = { $who }: καταχώριση επικαιροποιήθηκε

register-guard-approval = Τις καταχωρίσεις της αρχής σας επικυρώνει ο συντονιστής της. Υποβάλετε την καταχώριση για επικύρωση.
register-guard-no-approval = Η αρχή σας δεν χρειάζεται επικύρωση. Δημοσιεύστε την καταχώριση η ίδια.

form-register-section-register = Το μητρώο
form-register-section-access = Πώς το συμβουλεύεται κανείς
form-register-section-validity = Ισχύς της καταχώρισης
form-register-country = Χώρα
form-register-kind = Είδος
form-register-name = Ονομασία
form-register-english_name = Ονομασία στα αγγλικά
form-register-authority = Αρχή που το τηρεί
form-register-holds = Τι περιέχει
form-register-link = Σύνδεσμος
form-register-access = Πρόσβαση
form-register-conditions = Όροι και τέλη
form-register-languages = Γλώσσες
form-register-from = Ισχύει από
form-register-until = Τελευταία ημέρα ισχύος

list-kinds-professions = Επαγγέλματα
list-kinds-companies = Εταιρείες
list-kinds-sole_traders = Ατομικές επιχειρήσεις
list-kinds-associations = Σωματεία και ιδρύματα
list-kinds-licences = Άδειες
list-kinds-crafts = Βιοτεχνία
list-kinds-insolvency = Αφερεγγυότητα
list-kinds-land = Ακίνητα
list-kinds-products = Προϊόντα

list-access_terms-open = Ανοικτή σε όλους
list-access_terms-free_account = Δωρεάν, με λογαριασμό
list-access_terms-on_request = Κατόπιν αίτησης
list-access_terms-fee = Έναντι τέλους

list-languages-bg = Βουλγαρικά
list-languages-cs = Τσεχικά
list-languages-da = Δανικά
list-languages-de = Γερμανικά
list-languages-el = Ελληνικά
list-languages-en = Αγγλικά
list-languages-es = Ισπανικά
list-languages-et = Εσθονικά
list-languages-fi = Φινλανδικά
list-languages-fr = Γαλλικά
list-languages-ga = Ιρλανδικά
list-languages-hr = Κροατικά
list-languages-hu = Ουγγρικά
list-languages-is = Ισλανδικά
list-languages-it = Ιταλικά
list-languages-lt = Λιθουανικά
list-languages-lv = Λετονικά
list-languages-mt = Μαλτεζικά
list-languages-nb = Νορβηγικά
list-languages-nl = Ολλανδικά
list-languages-pl = Πολωνικά
list-languages-pt = Πορτογαλικά
list-languages-ro = Ρουμανικά
list-languages-sk = Σλοβακικά
list-languages-sl = Σλοβενικά
list-languages-sv = Σουηδικά
