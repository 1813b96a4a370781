### Test results of products, pl. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Etykiety energetyczne i ekoprojekt
pack-about = Organy nadzoru rynku informują się nawzajem o wynikach badań produktów.
act-2009-125 = Dyrektywa 2009/125/WE w sprawie ekoprojektu

## The request

request-title = Zapytanie o badanie produktu
request-slot-requester = organ pytający
request-slot-responder = organ udzielający odpowiedzi
request-state-draft = Szkic
request-state-awaiting_acceptance = Wysłane
request-state-accepted = Przyjęte
request-state-answered = Udzielono informacji
request-state-closed = Zamknięte
request-state-withdrawn = Wycofane
request-state-refused = Odmowa
request-state-discarded = Szkic usunięty

## What to do, or whom we wait for

request-now-draft-ours = Proszę uzupełnić zapytanie i je wysłać.
request-now-draft-ours-more = Szkic widzi tylko Państwa organ.
request-now-awaiting_acceptance-ours = Teraz Państwa kolej: proszę przyjąć zapytanie albo odmówić, podając powód.
request-now-awaiting_acceptance-theirs = Teraz kolej drugiej strony ({ $other }): przyjmie zapytanie albo odmówi.
request-now-accepted-ours = Teraz Państwa kolej: proszę odpowiedzieć na pytania i wysłać odpowiedź.
request-now-accepted-theirs = Druga strona ({ $other }) przygotowuje odpowiedź.
request-now-answered-ours = Państwa kolej: proszę przeczytać odpowiedzi, a następnie zamknąć zapytanie.
request-now-answered-theirs = Odpowiedź została wysłana. Oczekiwanie na zamknięcie zapytania: { $other }.
request-now-closed = Zapytanie jest zamknięte. Nic więcej nie trzeba robić.
request-now-withdrawn = Zapytanie zostało wycofane. Nic więcej nie trzeba robić.
request-now-refused = Zapytanie spotkało się z odmową. Jej powód znajduje się wśród wiadomości.
request-now-discarded = Szkic został usunięty wraz z treścią.
request-step-sent = Wysłane
request-step-accepted = Przyjęte
request-step-answered = Odpowiedź
request-step-closed = Zamknięte
request-clock-acceptance = Przyjęcie
request-clock-reply = Odpowiedź na wszystkie pytania

## What can be done

request-action-edit = Zapisz szkic
request-action-send = Wyślij zapytanie
request-action-send-done = { $who }: wysłano zapytanie
request-action-discard = Usuń szkic
request-action-discard-done = { $who }: usunięto szkic
request-action-discard-hint = Cała treść szkicu zostanie usunięta. Tego nie można cofnąć.
request-action-accept = Przyjmij zapytanie
request-action-accept-done = { $who }: przyjęto zapytanie
request-action-save_answers = Zapisz jako szkic
request-action-save_answers-hint = Szkice odpowiedzi widzi tylko Państwa organ.
request-action-reply = Wyślij odpowiedź
request-action-reply-done = { $who }: wysłano odpowiedź
request-action-reply-hint = Wszystkie odpowiedzi staną się ostateczne i druga strona zobaczy je od razu.
request-action-close = Zamknij zapytanie
request-action-close-done = { $who }: zamknięto zapytanie
request-action-message = Wyślij wiadomość
request-action-message-done = { $who }: wysłano wiadomość
request-action-note = Zapisz jako notatkę wewnętrzną
request-action-note-hint = Notatkę czyta tylko Państwa organ.
request-action-refuse = Odmów
request-action-refuse-done = { $who }: odmówiono
request-action-withdraw = Wycofaj zapytanie
request-action-withdraw-done = { $who }: wycofano zapytanie

## What is given with it

request-input-reply-report = Sprawozdanie z badania
request-input-message-text = Treść wiadomości
request-input-message-files = Pliki
request-input-note-text = Treść notatki
request-input-refuse-reason = Powód
request-input-refuse-text = Wyjaśnienie powodu
request-input-withdraw-text = Powód

## Entries and notices

request-entry-message = Wiadomość
request-entry-note = Notatka wewnętrzna
request-entry-refusal = Powód odmowy
request-entry-withdrawal = Powód wycofania
request-notice-incoming = { $who }: nowe zapytanie do Państwa
request-notice-accepted = { $who }: Państwa zapytanie przyjęto
request-notice-answered = { $who }: odpowiedź na wszystkie Państwa pytania
request-notice-closed = { $who }: zapytanie zamknięto
request-notice-message = { $who }: wiadomość do Państwa
request-notice-refused = { $who }: odmowa na Państwa zapytanie
request-notice-withdrawn = { $who }: zapytanie wycofano
request-notice-late = Minął termin

## The form

form-product-section-product = Produkt
form-product-section-grounds = Powód zapytania
form-product-group = Grupa produktów
form-product-brand = Marka
form-product-model = Model
form-product-manufacturer = Producent lub importer
form-product-made_in = Kraj producenta
form-product-declared = Wartości deklarowane
form-product-reason = Powód
form-product-reason_other = Inny powód, własnymi słowami

## The questions

heading-testing-results = Wyniki badań
heading-testing-test = Badanie
heading-testing-outcome = Wynik
heading-testing-follow = Dalsze kroki
heading-testing-measures = Środki
heading-testing-sharing = Udostępnianie sprawozdań i podział kosztów
question-testing-tested = Czy Państwa organ zlecił badanie produktu { $product }?
question-testing-accredited = Czy laboratorium miało akredytację na to badanie?
question-testing-compliant = Czy { $product } spełnia wymagania dla grupy: { $group }?
question-testing-deviation = O ile procent wartość zmierzona różniła się od deklarowanej?
question-testing-measure = Jaki środek zastosowano wobec produktu { $product } na Państwa terytorium?
question-testing-share_report = Czy mogą Państwo przesłać nam sprawozdanie z badania?
question-testing-share_costs = Czy Państwa organ pokryłby część kosztów kolejnego badania?

## The lists

list-groups-lamps = lampy
list-groups-refrigerators = chłodziarki
list-groups-washing_machines = pralki
list-groups-televisions = telewizory
list-groups-heaters = ogrzewacze pomieszczeń
list-groups-motors = silniki elektryczne
list-groups-vacuum_cleaners = odkurzacze
list-reasons-complaint = Skarga na produkt
list-reasons-market_check = Planowa kontrola rynku
list-reasons-label_doubt = Wątpliwości co do etykiety
list-reasons-other = Inny powód
list-measures-none = żaden
list-measures-voluntary = dobrowolne działanie przedsiębiorcy
list-measures-withdrawn = wycofanie z obrotu
list-measures-banned = zakaz sprzedaży
list-refusal_reasons-no_competence = Nasz organ nie jest właściwy w tej sprawie
list-refusal_reasons-no_legal_ground = Brak podstawy prawnej do udzielenia tych informacji
list-refusal_reasons-insufficient_information = Zapytanie nie zawiera wystarczających informacji
list-refusal_reasons-already_answered = Na takie samo zapytanie już udzielono odpowiedzi

## The alert and the register of tested models

alert-title = Ostrzeżenie o modelu
alert-slot-sender = organ wysyłający
alert-slot-recipient = odbiorca
alert-state-sent = Wysłane do wszystkich krajów
alert-state-closed = Zamknięte
alert-recipient-received = otrzymano
alert-recipient-noted = odnotowano
alert-recipient-acting = podejmuje działania
alert-now-draft-ours = Proszę uzupełnić ostrzeżenie i je wysłać.
alert-now-sent-ours = Państwa kolej: proszę wskazać podjęte działanie albo odnotować ostrzeżenie.
alert-now-sent-theirs = Ostrzeżenie jest u innych krajów. Ich postępy widać poniżej.
alert-now-closed = Ostrzeżenie jest zamknięte i pozostaje czytelne.
alert-now-withdrawn = Ostrzeżenie wycofano. Powód jest wśród wiadomości.
alert-step-sent = Wysłane
alert-step-closed = Zamknięte
alert-action-send = Wyślij do wszystkich krajów
alert-action-send-done = { $who }: wysłano ostrzeżenie do wszystkich krajów
alert-action-act_too = My też działamy
alert-action-act_too-done = { $who }: podjęto działania
alert-action-note_it = Odnotuj
alert-action-note_it-done = { $who }: odnotowano
alert-action-add = Dodaj informacje
alert-action-add-done = { $who }: dodano informacje
alert-action-close = Zamknij ostrzeżenie
alert-action-close-done = { $who }: zamknięto ostrzeżenie
alert-action-withdraw = Wycofaj ostrzeżenie
alert-action-withdraw-done = { $who }: wycofano ostrzeżenie
alert-input-act_too-measure = Państwa środek
alert-input-add-text = Co chcą Państwo dodać
alert-entry-added = Dodane informacje
alert-entry-withdrawal = Powód wycofania
alert-notice-incoming = { $who }: nowe ostrzeżenie
alert-notice-added = { $who }: dodano informacje
alert-notice-closed = { $who }: zamknięto ostrzeżenie
alert-notice-withdrawn = { $who }: wycofano ostrzeżenie
product-title = Zbadany model
product-records = Zbadane modele
product-slot-keeper = badanie przeprowadził
product-state-published = Opublikowany
product-state-archived = W archiwum
product-now-draft-ours = Proszę uzupełnić wpis i go opublikować.
product-now-published = Wpis jest opublikowany. Znajdzie go każda zalogowana osoba.
product-now-archived = Wpis jest w archiwum i pozostaje czytelny.
product-step-published = Publikacja
product-step-archived = Archiwum
product-action-publish = Opublikuj
product-action-publish-done = { $who }: opublikowano wpis
product-action-update = Zaktualizuj
product-action-update-done = { $who }: zaktualizowano wpis
product-action-archive = Przenieś do archiwum
product-action-archive-done = { $who }: przeniesiono wpis do archiwum
form-finding-section-finding = Ustalenia
form-finding-deviation = Odchylenie w procentach
form-finding-shown = Co wykazało badanie
form-finding-measure = Podjęty środek
form-tested-section-test = Badanie
form-tested-result = Wynik
form-tested-tested_on = Data badania
form-tested-laboratory = Laboratorium
list-results-compliant = spełnia wymagania
list-results-deviates = odchylenie w granicach tolerancji
list-results-not_compliant = nie spełnia wymagań
alert-state-draft = Szkic
alert-state-withdrawn = Wycofane
alert-state-discarded = Szkic usunięty
alert-now-discarded = Szkic został usunięty wraz z treścią.
alert-action-edit = Zapisz szkic
alert-action-discard = Usuń szkic
alert-action-discard-done = { $who }: usunięto szkic
alert-input-add-files = Pliki
alert-input-withdraw-text = Powód
product-state-draft = Szkic
product-state-discarded = Szkic usunięty
product-now-discarded = Szkic został usunięty wraz z treścią.
product-action-edit = Zapisz szkic
product-action-discard = Usuń szkic
product-action-discard-done = { $who }: usunięto szkic
form-finding-section-product = Produkt
form-finding-group = Grupa produktów
form-finding-brand = Marka
form-finding-model = Model
form-finding-manufacturer = Producent lub importer
form-tested-section-product = Produkt
form-tested-group = Grupa produktów
form-tested-brand = Marka
form-tested-model = Model
form-tested-manufacturer = Producent lub importer
