pack-title = Katalog rejestrów

pack-about = Jakie rejestry prowadzą poszczególne kraje, co zawierają, kto je prowadzi i jak można z nich korzystać.

act-2006-123 = Dyrektywa 2006/123/WE

act-1024-2012 = Rozporządzenie (UE) nr 1024/2012

register-title = Rejestr krajowy

register-records = Rejestry krajowe

register-slot-keeper = wpis prowadzi
register-slot-coordinator = zatwierdza

register-state-draft = Projekt
register-state-submitted = Czeka na zatwierdzenie
register-state-published = Opublikowany
register-state-archived = Zarchiwizowany
register-state-discarded = Projekt odrzucony

register-now-draft-ours = Proszę uzupełnić wpis i go opublikować.
register-now-draft-ours-more = Projekt widzi tylko Państwa organ.
register-now-submitted-ours = Kolej na Państwa: proszę zatwierdzić wpis albo zwrócić go z uzasadnieniem.
register-now-submitted-theirs = { $other }: oczekujemy na zatwierdzenie wpisu.
register-now-published = Wpis jest opublikowany. Znajdzie go każdy zalogowany użytkownik.
register-now-archived = Wpis jest w archiwum. Nadal można go czytać.
register-now-discarded = Projekt odrzucono, a jego treść usunięto.

register-step-submitted = Zatwierdzenie
register-step-published = Publikacja
register-step-archived = Archiwum

register-clock-in_force = Ostatni dzień obowiązywania

register-action-edit = Zapisz projekt
register-action-publish = Opublikuj
register-action-publish-done = { $who }: opublikowano wpis
register-action-publish-hint = Od tej chwili znajdzie go każdy zalogowany użytkownik.
register-action-submit = Przedłóż do zatwierdzenia
register-action-submit-done = { $who }: przedłożono wpis do zatwierdzenia
register-action-validate = Zatwierdź i opublikuj
register-action-validate-done = { $who }: zatwierdzono i opublikowano wpis
register-action-return = Zwróć
register-action-return-done = { $who }: zwrócono wpis
register-action-discard = Odrzuć projekt
register-action-discard-done = { $who }: odrzucono projekt
register-action-update = Zaktualizuj
register-action-update-done = { $who }: zaktualizowano wpis
register-action-update-hint = Wcześniejsze wersje pozostają dostępne. Jeżeli coś zmienia się od określonego dnia, proszę wpisać ten dzień w polu „Obowiązuje od”.
register-action-archive = Zarchiwizuj
register-action-archive-done = { $who }: zarchiwizowano wpis
register-action-archive-hint = Od jutra wpis nie obowiązuje. Nadal można go czytać, a jego nazwę można wykorzystać w innym wpisie.

register-input-return-text = Co należy zmienić

register-entry-return = Powód zwrotu

register-notice-submitted = { $who }: wpis czeka na Państwa zatwierdzenie
register-notice-validated = { $who }: Państwa wpis opublikowano
register-notice-returned = { $who }: Państwa wpis zwrócono
register-notice-updated = { $who }: wpis zaktualizowano

register-guard-approval = Wpisy Państwa organu zatwierdza jego koordynator. Proszę przedłożyć wpis do zatwierdzenia.
register-guard-no-approval = Państwa organ nie potrzebuje zatwierdzenia. Proszę opublikować wpis samodzielnie.

form-register-section-register = Rejestr
form-register-section-access = Jak z niego korzystać
form-register-section-validity = Obowiązywanie wpisu
form-register-country = Kraj
form-register-kind = Rodzaj
form-register-name = Nazwa
form-register-english_name = Nazwa po angielsku
form-register-authority = Organ prowadzący
form-register-holds = Co zawiera
form-register-link = Odnośnik
form-register-access = Dostęp
form-register-conditions = Warunki i opłaty
form-register-languages = Języki
form-register-from = Obowiązuje od
form-register-until = Ostatni dzień obowiązywania

list-kinds-professions = Zawody
list-kinds-companies = Spółki
list-kinds-sole_traders = Przedsiębiorcy indywidualni
list-kinds-associations = Stowarzyszenia i fundacje
list-kinds-licences = Zezwolenia i koncesje
list-kinds-crafts = Rzemiosło
list-kinds-insolvency = Niewypłacalność
list-kinds-land = Nieruchomości
list-kinds-products = Produkty

list-access_terms-open = Otwarty dla wszystkich
list-access_terms-free_account = Bezpłatny po założeniu konta
list-access_terms-on_request = Na wniosek
list-access_terms-fee = Odpłatny

list-languages-bg = Bułgarski
list-languages-cs = Czeski
list-languages-da = Duński
list-languages-de = Niemiecki
list-languages-el = Grecki
list-languages-en = Angielski
list-languages-es = Hiszpański
list-languages-et = Estoński
list-languages-fi = Fiński
list-languages-fr = Francuski
list-languages-ga = Irlandzki
list-languages-hr = Chorwacki
list-languages-hu = Węgierski
list-languages-is = Islandzki
list-languages-it = Włoski
list-languages-lt = Litewski
list-languages-lv = Łotewski
list-languages-mt = Maltański
list-languages-nb = Norweski
list-languages-nl = Niderlandzki
list-languages-pl = Polski
list-languages-pt = Portugalski
list-languages-ro = Rumuński
list-languages-sk = Słowacki
list-languages-sl = Słoweński
list-languages-sv = Szwedzki
