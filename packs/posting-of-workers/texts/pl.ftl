### Wszystkie teksty tego obszaru po polsku. Wstawiane wartości stoją w mianowniku; zdania są tak zbudowane, że wystarcza.

pack-title = Delegowanie pracowników
pack-about = Organy pytają się wzajemnie o przedsiębiorstwa delegujące pracowników do innego państwa i o warunki zatrudnienia tych pracowników.
act-96-71 = Dyrektywa 96/71/WE
act-2014-67 = Dyrektywa 2014/67/UE
act-883-2004 = Rozporządzenie (WE) nr 883/2004

## Zapytanie

request-title = Zapytanie o pracowników delegowanych
request-slot-requester = organ pytający
request-slot-responder = organ udzielający odpowiedzi

request-state-draft = Szkic
request-state-awaiting_acceptance = Wysłane
request-state-accepted = Przyjęte
request-state-clarification_requested = Prośba o wyjaśnienie
request-state-partially_answered = Częściowa odpowiedź
request-state-answered = Udzielono informacji
request-state-additional_information_requested = Prośba o dodatkowe informacje
request-state-closed = Zamknięte
request-state-withdrawn = Wycofane
request-state-refused = Odmowa
request-state-discarded = Szkic usunięty

request-now-draft-ours = Proszę uzupełnić zapytanie i je wysłać.
request-now-draft-ours-more = Szkic widzi tylko Państwa organ.
request-now-awaiting_acceptance-ours = Teraz Państwa kolej: proszę przyjąć zapytanie albo odmówić, podając powód.
request-now-awaiting_acceptance-ours-more = Dane osobowe zobaczą Państwo po przyjęciu zapytania.
request-now-awaiting_acceptance-theirs = Teraz kolej drugiej strony ({ $other }): przyjmie zapytanie albo odmówi.
request-now-awaiting_acceptance-theirs-more = Do tego czasu widzi ona branżę, rodzaj delegowania i pytania, ale nie widzi ani przedsiębiorstwa, ani pracowników.
request-now-accepted-ours = Teraz Państwa kolej: proszę odpowiedzieć na pytania i wysłać odpowiedź.
request-now-accepted-ours-more = Poszczególne odpowiedzi można przekazać wcześniej, zanim gotowe będą pozostałe.
request-now-accepted-theirs = Druga strona ({ $other }) przygotowuje odpowiedź.
request-now-clarification_requested-ours = Teraz Państwa kolej: druga strona ({ $other }) prosi o wyjaśnienie.
request-now-clarification_requested-ours-more = Do czasu Państwa odpowiedzi jej termin nie biegnie.
request-now-clarification_requested-theirs = Teraz kolej drugiej strony ({ $other }): udzieli wyjaśnień, o które Państwo proszą.
request-now-clarification_requested-theirs-more = Do tego czasu Państwa termin nie biegnie.
request-now-partially_answered-ours = Teraz Państwa kolej: proszę odpowiedzieć na pozostałe pytania i wysłać odpowiedź.
request-now-partially_answered-theirs = Druga strona ({ $other }) odpowiedziała na część pytań i pracuje nad pozostałymi.
request-now-partially_answered-theirs-more = Jeżeli otrzymane odpowiedzi wystarczą, można już zamknąć zapytanie.
request-now-answered-ours = Teraz Państwa kolej: proszę przeczytać odpowiedzi, a następnie zamknąć zapytanie albo poprosić o dodatkowe informacje.
request-now-answered-theirs = Odpowiedź wysłano. Teraz kolej drugiej strony ({ $other }): zamknie zapytanie albo poprosi o dodatkowe informacje.
request-now-additional_information_requested-ours = Teraz Państwa kolej: druga strona ({ $other }) prosi o dodatkowe informacje. Proszę się zgodzić albo odmówić, podając powód.
request-now-additional_information_requested-theirs = Teraz kolej drugiej strony ({ $other }): zdecyduje, czy udzieli dodatkowych informacji.
request-now-closed = Zapytanie jest zamknięte. Nic więcej nie trzeba robić.
request-now-withdrawn = Zapytanie zostało wycofane. Nic więcej nie trzeba robić.
request-now-refused = Zapytanie spotkało się z odmową. Jej powód znajduje się wśród wiadomości.
request-now-discarded = Szkic został usunięty wraz z treścią.

request-step-sent = Wysłane
request-step-accepted = Przyjęte
request-step-partly = Częściowa odpowiedź
request-step-answered = Odpowiedź
request-step-closed = Zamknięte

request-clock-acceptance = Przyjęcie
request-clock-reply = Odpowiedź na wszystkie pytania

request-action-edit = Zapisz szkic
request-action-send = Wyślij zapytanie
request-action-send-done = { $who }: wysłano zapytanie
request-action-send-hint = Termin odpowiedzi upływa 25 dni roboczych po otrzymaniu zapytania. Druga strona od razu zobaczy branżę, rodzaj delegowania i pytania, a nazwy i nazwiska dopiero po przyjęciu zapytania.
request-action-discard = Usuń szkic
request-action-discard-done = { $who }: usunięto szkic
request-action-discard-hint = Cała treść szkicu zostanie usunięta. Tego nie można cofnąć.
request-action-correct = Popraw dane
request-action-correct-done = { $who }: poprawiono dane
request-action-correct-hint = Dane można poprawiać, dopóki druga strona nie przyjmie zapytania.
request-action-accept = Przyjmij zapytanie
request-action-accept-done = { $who }: przyjęto zapytanie
request-action-accept-hint = Po przyjęciu Państwa organ zobaczy dane osobowe. Termin biegnie od otrzymania zapytania.
request-action-forward = Przekaż innemu organowi w naszym kraju
request-action-forward-done = { $who }: przekazano zapytanie
request-action-forward-hint = Wtedy tamten organ zdecyduje, czy przyjąć zapytanie. Państwa organ nie będzie go już widzieć.
request-action-propose_date = Zaproponuj inny termin
request-action-propose_date-done = { $who }: zaproponowano inny termin
request-action-propose_date-hint = Dopóki druga strona się nie zgodzi, obowiązuje termin dotychczasowy. Nowy termin może przypadać najpóźniej za 25 dni roboczych.
request-action-agree_date = Zgódź się na termin
request-action-agree_date-done = { $who }: wyrażono zgodę na termin
request-action-decline_date = Nie zgadzaj się na termin
request-action-decline_date-done = { $who }: nie wyrażono zgody na termin
request-action-decline_date-hint = Termin dotychczasowy pozostaje bez zmian.
request-action-ask_clarification = Poproś o wyjaśnienie
request-action-ask_clarification-done = { $who }: poproszono o wyjaśnienie
request-action-ask_clarification-hint = Państwa termin nie biegnie, dopóki druga strona nie odpowie.
request-action-give_clarification = Wyślij wyjaśnienie
request-action-give_clarification-done = { $who }: udzielono wyjaśnień
request-action-give_clarification-hint = Termin drugiej strony zacznie wtedy biec dalej.
request-action-save_answers = Zapisz jako szkic
request-action-save_answers-hint = Szkice odpowiedzi widzi tylko Państwa organ.
request-action-reply_partly = Przekaż te odpowiedzi
request-action-reply_partly-done = { $who }: przekazano odpowiedzi
request-action-reply_partly-hint = Przekazane odpowiedzi są ostateczne i druga strona zobaczy je od razu.
request-action-reply = Wyślij odpowiedź
request-action-reply-done = { $who }: wysłano odpowiedź
request-action-reply-hint = Wszystkie odpowiedzi staną się ostateczne i druga strona zobaczy je od razu.
request-action-ask_more = Poproś o dodatkowe informacje
request-action-ask_more-done = { $who }: poproszono o dodatkowe informacje
request-action-ask_more-hint = Na wybrane pytania będzie można odpowiedzieć ponownie. Dotychczasowe odpowiedzi pozostaną widoczne.
request-action-accept_more = Zgódź się udzielić dodatkowych informacji
request-action-accept_more-done = { $who }: wyrażono zgodę na udzielenie dodatkowych informacji
request-action-accept_more-hint = Data wskazana przez drugą stronę stanie się Państwa terminem.
request-action-refuse_more = Odmów dodatkowych informacji
request-action-refuse_more-done = { $who }: odmówiono dodatkowych informacji
request-action-refuse_more-hint = Druga strona przeczyta podany powód. Wcześniejsze odpowiedzi pozostają bez zmian.
request-action-close = Zamknij zapytanie
request-action-close-done = { $who }: zamknięto zapytanie
request-action-close-hint = Sprawa zakończy się dla obu stron. Druga strona zobaczy Państwa ocenę.
request-action-message = Wyślij wiadomość
request-action-message-done = { $who }: wysłano wiadomość
request-action-message-hint = Wiadomość czytają obie strony. Dopóki zapytanie nie zostanie przyjęte, prosimy nie wymieniać w niej nazwy przedsiębiorstwa ani nazwisk pracowników.
request-action-note = Zapisz jako notatkę wewnętrzną
request-action-note-hint = Notatkę czyta tylko Państwa organ.
request-action-remind = Wyślij przypomnienie
request-action-remind-done = { $who }: wysłano przypomnienie
request-action-refuse = Odmów
request-action-refuse-done = { $who }: odmówiono
request-action-refuse-hint = Sprawa zakończy się dla obu stron. Druga strona przeczyta podany powód, a Państwa organ nie będzie już widzieć danych osobowych.
request-action-withdraw = Wycofaj zapytanie
request-action-withdraw-done = { $who }: wycofano zapytanie
request-action-withdraw-hint = Sprawa zakończy się dla obu stron. Druga strona przeczyta podany powód i nie będzie już widzieć danych osobowych.

request-input-forward-to = Przekaż do
request-input-forward-text = Dlaczego ten organ
request-input-propose_date-date = Proponowany termin
request-input-ask_clarification-text = Co wymaga wyjaśnienia
request-input-give_clarification-text = Wyjaśnienie
request-input-give_clarification-files = Pliki
request-input-ask_more-text = Jakie informacje są jeszcze potrzebne i dlaczego
request-input-ask_more-wish = Potrzebne do
request-input-refuse_more-text = Powód
request-input-close-timeliness = Czy odpowiedź nadeszła w porę?
request-input-close-effort = Czy odpowiedź była pomocna i pełna?
request-input-message-text = Treść wiadomości
request-input-message-files = Pliki
request-input-note-text = Treść notatki
request-input-refuse-reason = Powód
request-input-refuse-text = Wyjaśnienie powodu
request-input-withdraw-text = Powód

request-entry-forwarding = Powód przekazania
request-entry-clarification = Wyjaśnienie
request-entry-additional = Prośba o dodatkowe informacje
request-entry-refusal = Powód odmowy
request-entry-message = Wiadomość
request-entry-note = Notatka wewnętrzna
request-entry-withdrawal = Powód wycofania

request-notice-incoming = { $who }: nowe zapytanie do Państwa
request-notice-accepted = { $who }: Państwa zapytanie przyjęto
request-notice-forwarded = { $who }: Państwa zapytanie przekazano innemu organowi
request-notice-date-proposed = { $who }: propozycja innego terminu
request-notice-date-agreed = { $who }: zgoda na Państwa termin
request-notice-date-declined = { $who }: brak zgody na Państwa termin
request-notice-clarification-asked = { $who }: prośba o wyjaśnienie
request-notice-clarification-given = { $who }: wyjaśnienie, o które Państwo prosili
request-notice-partial = { $who }: odpowiedź na część Państwa pytań
request-notice-answered = { $who }: odpowiedź na wszystkie Państwa pytania
request-notice-additional = { $who }: prośba o dodatkowe informacje
request-notice-additional-refused = { $who }: odmowa dodatkowych informacji
request-notice-closed = { $who }: zapytanie zamknięto
request-notice-message = { $who }: wiadomość do Państwa
request-notice-reminder = { $who }: przypomnienie o tym zapytaniu
request-notice-refused = { $who }: odmowa na Państwa zapytanie
request-notice-withdrawn = { $who }: zapytanie wycofano
request-notice-late = Minął termin

request-guard-no-proposal = Druga strona nie zaproponowała terminu, na który można by się zgodzić lub nie. Być może przed chwilą został już ustalony.

## Pilne sprawdzenie w rejestrze

check-title = Pilne sprawdzenie w rejestrze
check-slot-requester = organ pytający
check-slot-responder = organ udzielający odpowiedzi

check-state-draft = Szkic
check-state-asked = Poproszono o sprawdzenie
check-state-answered = Udzielono informacji
check-state-closed = Zamknięte
check-state-withdrawn = Wycofane
check-state-refused = Odmowa
check-state-discarded = Szkic usunięty

check-now-draft-ours = Proszę uzupełnić dane do sprawdzenia i je wysłać.
check-now-draft-ours-more = Szkic widzi tylko Państwa organ.
check-now-asked-ours = Teraz Państwa kolej: proszę sprawdzić przedsiębiorstwo w rejestrze i wysłać odpowiedź.
check-now-asked-ours-more = Na pilne sprawdzenie odpowiada się w ciągu dwóch dni roboczych od otrzymania.
check-now-asked-theirs = Teraz kolej drugiej strony ({ $other }): sprawdzi przedsiębiorstwo w rejestrze.
check-now-asked-theirs-more = Na pilne sprawdzenie odpowiada się w ciągu dwóch dni roboczych od otrzymania.
check-now-answered-ours = Teraz Państwa kolej: proszę przeczytać odpowiedzi, a następnie zamknąć sprawę.
check-now-answered-theirs = Odpowiedź wysłano. Teraz kolej drugiej strony ({ $other }): zamknie sprawę.
check-now-closed = Sprawa jest zamknięta. Nic więcej nie trzeba robić.
check-now-withdrawn = Sprawa została wycofana. Nic więcej nie trzeba robić.
check-now-refused = Sprawdzenia odmówiono. Powód odmowy znajduje się wśród wiadomości.
check-now-discarded = Szkic został usunięty wraz z treścią.

check-step-sent = Wysłane
check-step-answered = Odpowiedź
check-step-closed = Zamknięte

check-clock-check = Pilna odpowiedź

check-action-edit = Zapisz szkic
check-action-send = Wyślij prośbę o pilne sprawdzenie
check-action-send-done = { $who }: wysłano zapytanie
check-action-send-hint = Termin odpowiedzi to dwa dni robocze od otrzymania. Druga strona od razu zobaczy dane przedsiębiorstwa. Do pytań o pracowników służy zwykłe zapytanie.
check-action-discard = Usuń szkic
check-action-discard-done = { $who }: usunięto szkic
check-action-discard-hint = Cała treść szkicu zostanie usunięta. Tego nie można cofnąć.
check-action-save_answers = Zapisz jako szkic
check-action-save_answers-hint = Szkice odpowiedzi widzi tylko Państwa organ.
check-action-reply = Wyślij odpowiedź
check-action-reply-done = { $who }: wysłano odpowiedź
check-action-reply-hint = Wszystkie odpowiedzi staną się ostateczne i druga strona zobaczy je od razu.
check-action-close = Zamknij zapytanie
check-action-close-done = { $who }: zamknięto zapytanie
check-action-close-hint = Sprawa zakończy się dla obu stron. Druga strona zobaczy Państwa ocenę.
check-action-message = Wyślij wiadomość
check-action-message-done = { $who }: wysłano wiadomość
check-action-message-hint = Wiadomość czytają obie strony.
check-action-note = Zapisz jako notatkę wewnętrzną
check-action-note-hint = Notatkę czyta tylko Państwa organ.
check-action-remind = Wyślij przypomnienie
check-action-remind-done = { $who }: wysłano przypomnienie
check-action-refuse = Odmów
check-action-refuse-done = { $who }: odmówiono
check-action-refuse-hint = Sprawa zakończy się dla obu stron. Druga strona przeczyta podany powód, a Państwa organ nie będzie już widzieć danych osobowych.
check-action-withdraw = Wycofaj zapytanie
check-action-withdraw-done = { $who }: wycofano zapytanie
check-action-withdraw-hint = Sprawa zakończy się dla obu stron. Druga strona przeczyta podany powód i nie będzie już widzieć danych osobowych.

check-input-close-timeliness = Czy odpowiedź nadeszła w porę?
check-input-close-effort = Czy odpowiedź była pomocna i pełna?
check-input-message-text = Treść wiadomości
check-input-message-files = Pliki
check-input-note-text = Treść notatki
check-input-refuse-reason = Powód
check-input-refuse-text = Wyjaśnienie powodu
check-input-withdraw-text = Powód

check-entry-message = Wiadomość
check-entry-note = Notatka wewnętrzna
check-entry-refusal = Powód odmowy
check-entry-withdrawal = Powód wycofania

check-notice-incoming = { $who }: nowe zapytanie do Państwa
check-notice-answered = { $who }: odpowiedź na wszystkie Państwa pytania
check-notice-closed = { $who }: zapytanie zamknięto
check-notice-message = { $who }: wiadomość do Państwa
check-notice-reminder = { $who }: przypomnienie o tym zapytaniu
check-notice-refused = { $who }: odmowa na Państwa zapytanie
check-notice-withdrawn = { $who }: zapytanie wycofano
check-notice-late = Minął termin

## Formularz sprawdzenia

form-check-section-undertaking = Przedsiębiorstwo
form-check-section-urgency = Dlaczego sprawa jest pilna

form-check-name = Nazwa przedsiębiorstwa
form-check-legal_form = Forma prawna
form-check-registration_number = Numer w rejestrze
form-check-vat_number = Numer VAT
form-check-country = Państwo siedziby
form-check-town = Miejscowość
form-check-street = Ulica i numer
form-check-sector = Branża
form-check-place = Miejsce pracy
form-check-reason = Powód pilności
form-check-details = Szczegóły uzasadniające pilność

## Formularz

form-request-section-undertaking = Przedsiębiorstwo
form-request-section-workers = Pracownicy delegowani
form-request-section-posting = Delegowanie
form-request-section-grounds = Dlaczego Państwo pytają

form-request-name = Nazwa przedsiębiorstwa
form-request-legal_form = Forma prawna
form-request-registration_number = Numer w rejestrze
form-request-vat_number = Numer VAT
form-request-country = Państwo siedziby
form-request-town = Miejscowość
form-request-postcode = Kod pocztowy
form-request-street = Ulica i numer
form-request-contact = Osoba do kontaktów w przedsiębiorstwie
form-request-email = E-mail
form-request-number_of_workers = Liczba pracowników delegowanych, których dotyczy sprawa
form-request-worker_first_name = Imię
form-request-worker_surname = Nazwisko
form-request-worker_birth_date = Data urodzenia
form-request-worker_nationality = Narodowość
form-request-worker_insurance_number = Numer ubezpieczenia społecznego
form-request-other_workers = Inni pracownicy
form-request-sector = Branża
form-request-kind = Rodzaj delegowania
form-request-recipient = Usługobiorca
form-request-place = Miejsce pracy
form-request-from = Delegowanie od
form-request-to = Delegowanie do
form-request-suspicions = Co trzeba sprawdzić
form-request-justification = Uzasadnienie wniosku

## Pytania do rejestru

heading-check-register = Wpis do rejestru
heading-check-tax = Podatki i składki

question-check-registered = Czy przedsiębiorstwo { $undertaking } jest wpisane do rejestru przedsiębiorstw?
question-check-state = Jaki jest status wpisu?
question-check-registered_since = Od kiedy przedsiębiorstwo { $undertaking } jest wpisane?
question-check-name_correct = Czy nazwa i forma prawna są podane prawidłowo?
question-check-address_correct = Czy podany adres jest adresem siedziby?
question-check-represented_by = Kto jest uprawniony do reprezentowania przedsiębiorstwa { $undertaking }?
question-check-sector_entered = W jakiej branży wpisano przedsiębiorstwo { $undertaking }?
question-check-vat_valid = Czy przedsiębiorstwo { $undertaking } jest zarejestrowane do celów VAT, a podany numer jest ważny?
question-check-vat_since = Od kiedy przedsiębiorstwo { $undertaking } jest zarejestrowane do celów VAT?
question-check-employer = Czy przedsiębiorstwo { $undertaking } jest zgłoszone jako pracodawca w instytucji zabezpieczenia społecznego?

## Pytania

heading-request-undertaking = Pytania o przedsiębiorstwo
heading-request-registration = Wpis do rejestru
heading-request-establishment = Faktyczne prowadzenie działalności
heading-request-worker = Pytania o pracownika delegowanego
heading-request-employment = Zatrudnienie i delegowanie
heading-request-security = Zabezpieczenie społeczne
heading-request-conditions = Pytania o warunki zatrudnienia
heading-request-pay = Wynagrodzenie i czas pracy
heading-request-documents = Dokumenty
heading-request-compliance = Pytania o przestrzeganie przepisów

question-request-registered = Czy przedsiębiorstwo { $undertaking } jest zarejestrowane na terytorium Państwa kraju?
question-request-registered_since = Od kiedy jest zarejestrowane?
question-request-number_valid = Czy numer w rejestrze i numer VAT przedsiębiorstwa { $undertaking } są ważne?
question-request-represented_by = Kto jest uprawniony do reprezentowania przedsiębiorstwa { $undertaking }?
question-request-licensed_agency = Jeżeli przedsiębiorstwo { $undertaking } jest agencją pracy tymczasowej: czy wolno mu zgodnie z prawem kierować pracowników do innych podmiotów?
question-request-genuine = Czy przedsiębiorstwo { $undertaking } faktycznie prowadzi na terytorium Państwa kraju znaczną działalność, inną niż tylko wewnętrzne zarządzanie lub administracja?
question-request-seat = Gdzie przedsiębiorstwo { $undertaking } ma siedzibę i administrację, korzysta z pomieszczeń biurowych, płaci podatki i składki na ubezpieczenie społeczne?
question-request-recruited = Gdzie prowadzi się nabór pracowników delegowanych i skąd się ich deleguje?
question-request-contract_law = Jakiemu prawu podlegają umowy przedsiębiorstwa { $undertaking } z pracownikami i z klientami?
question-request-main_activity = W jakiej branży przedsiębiorstwo { $undertaking } prowadzi główną działalność na terytorium Państwa kraju?
question-request-staff = Ile osób, łącznie z personelem administracyjnym, zatrudnia przedsiębiorstwo { $undertaking } na terytorium Państwa kraju?
question-request-turnover = Jaką część obrotu, w procentach, przedsiębiorstwo { $undertaking } osiąga na terytorium Państwa kraju?
question-request-other_states = Czy przedsiębiorstwo { $undertaking } deleguje pracowników także do innych państw?
question-request-employed = Czy osoba { $worker } jest zatrudniona w przedsiębiorstwie { $undertaking }?
question-request-why_not = Co w takim razie łączy osobę { $worker } z przedsiębiorstwem { $undertaking }?
question-request-employed_span = W jakim okresie osoba { $worker } jest lub była zatrudniona w przedsiębiorstwie { $undertaking }?
question-request-habitual = Czy osoba { $worker } zazwyczaj wykonuje pracę na terytorium Państwa kraju?
question-request-returns = Czy osoba { $worker } wróciła lub ma wrócić do pracy na terytorium Państwa kraju po zakończeniu delegowania?
question-request-nature = Jaką pracę osoba { $worker } wykonuje dla przedsiębiorstwa { $undertaking } na terytorium Państwa kraju?
question-request-travel = Czy przedsiębiorstwo { $undertaking } zapewnia podróż, wyżywienie i zakwaterowanie lub zwraca ich koszty?
question-request-replaced = Czy wcześniej na tym samym stanowisku pracował już pracownik delegowany?
question-request-self_employed = Czy osoba { $worker } jest zarejestrowana na terytorium Państwa kraju jako samozatrudniona?
question-request-a1_issued = Czy dla osoby { $worker } wydano dokument przenośny A1?
question-request-a1_span = Jakiego okresu dotyczy dokument A1?
question-request-a1_genuine = Czy przedstawiony dokument A1 osoby { $worker } jest autentyczny?
question-request-contributions = Czy przedsiębiorstwo { $undertaking } opłaca na terytorium Państwa kraju składki na ubezpieczenie społeczne osoby { $worker }?
question-request-pay = Jakie wynagrodzenie osoba { $worker } otrzymała w czasie delegowania według dokumentów przedsiębiorstwa { $undertaking }?
question-request-allowances = Czy wypłaty obejmują dodatki z tytułu delegowania?
question-request-hours_recorded = Czy przedsiębiorstwo { $undertaking } prowadzi ewidencję dziennego czasu pracy osoby { $worker }?
question-request-papers = Które z tych dokumentów można było uzyskać od przedsiębiorstwa { $undertaking }? Prosimy o kopie.
question-request-papers_genuine = Czy przedstawione nam dokumenty są autentyczne?
question-request-infringements = Czy znane są Państwu naruszenia przepisów o delegowaniu, których dopuściło się przedsiębiorstwo { $undertaking }?
question-request-infringements_which = Jakie przepisy naruszono?
question-request-penalties = Jakie kary nałożono i czy zostały zapłacone?
question-request-inspected = Co wykazały kontrole i inspekcje przeprowadzone na nasz wniosek?

## Listy

list-infringements-no_genuine_establishment = przedsiębiorstwo faktycznie nie prowadzi działalności w państwie siedziby
list-infringements-no_genuine_posting = pracownik nie jest faktycznie delegowany
list-infringements-not_declared = delegowania nie zgłoszono lub zgłoszono je błędnie
list-infringements-minimum_pay = wynagrodzenie poniżej obowiązującej stawki
list-infringements-working_time = czas pracy i odpoczynek
list-infringements-paid_leave = płatny urlop wypoczynkowy
list-infringements-health_safety = bezpieczeństwo i higiena pracy
list-infringements-accommodation = warunki zakwaterowania
list-infringements-equal_treatment = równe traktowanie oraz ochrona młodocianych i matek
list-infringements-agency_conditions = warunki kierowania pracowników przez agencję
list-infringements-documents_missing = brak dokumentów w miejscu pracy
list-infringements-false_self_employment = fikcyjne samozatrudnienie
list-infringements-social_security = zabezpieczenie społeczne

list-legal_forms-natural_person = osoba samozatrudniona lub jednoosobowa działalność gospodarcza
list-legal_forms-partnership = spółka osobowa
list-legal_forms-limited_partnership = spółka komandytowa
list-legal_forms-limited_company = spółka z ograniczoną odpowiedzialnością
list-legal_forms-public_company = spółka akcyjna
list-legal_forms-cooperative = spółdzielnia
list-legal_forms-european_company = spółka europejska (SE)
list-legal_forms-branch = oddział lub agencja
list-legal_forms-other = inna forma prawna

list-nationalities-AT = austriacka
list-nationalities-BE = belgijska
list-nationalities-BG = bułgarska
list-nationalities-CY = cypryjska
list-nationalities-CZ = czeska
list-nationalities-DE = niemiecka
list-nationalities-DK = duńska
list-nationalities-EE = estońska
list-nationalities-EL = grecka
list-nationalities-ES = hiszpańska
list-nationalities-FI = fińska
list-nationalities-FR = francuska
list-nationalities-HR = chorwacka
list-nationalities-HU = węgierska
list-nationalities-IE = irlandzka
list-nationalities-IS = islandzka
list-nationalities-IT = włoska
list-nationalities-LI = liechtensteińska
list-nationalities-LT = litewska
list-nationalities-LU = luksemburska
list-nationalities-LV = łotewska
list-nationalities-MT = maltańska
list-nationalities-NL = niderlandzka
list-nationalities-NO = norweska
list-nationalities-PL = polska
list-nationalities-PT = portugalska
list-nationalities-RO = rumuńska
list-nationalities-SE = szwedzka
list-nationalities-SI = słoweńska
list-nationalities-SK = słowacka
list-nationalities-UK = brytyjska
list-nationalities-CH = szwajcarska
list-nationalities-other = inna

list-no_employment-never_employed = nigdy nie było tam zatrudnienia
list-no_employment-ended_before = zatrudnienie ustało przed delegowaniem
list-no_employment-other_employer = zatrudnienie w innym przedsiębiorstwie
list-no_employment-self_employed = samozatrudnienie

list-papers-employment_contract = umowa o pracę
list-papers-payslips = paski wynagrodzeń
list-papers-proof_of_payment = dowody wypłaty wynagrodzenia
list-papers-time_sheets = ewidencja czasu pracy
list-papers-posting_declaration = oświadczenie o delegowaniu
list-papers-a1_certificate = dokument przenośny A1
list-papers-service_contract = umowa z usługobiorcą
list-papers-accommodation_contract = umowa o zakwaterowanie

list-posting_kinds-contract = na podstawie umowy z usługobiorcą
list-posting_kinds-within_group = w ramach grupy przedsiębiorstw
list-posting_kinds-agency_work = przez agencję pracy tymczasowej
list-posting_kinds-unknown = nie wiadomo

list-refusal_reasons-no_competence = Nasz organ nie jest właściwy w tej sprawie
list-refusal_reasons-no_legal_ground = Brak podstawy prawnej do udzielenia tych informacji
list-refusal_reasons-insufficient_information = Zapytanie nie zawiera wystarczających informacji
list-refusal_reasons-already_answered = Na takie samo zapytanie już udzielono odpowiedzi
list-refusal_reasons-undertaking_unknown = Przedsiębiorstwo nie jest znane w naszym kraju

list-register_states-active = aktywny
list-register_states-dormant = działalność zawieszona
list-register_states-being_dissolved = w likwidacji
list-register_states-dissolved = rozwiązane lub wykreślone
list-register_states-insolvent = w postępowaniu upadłościowym

list-sectors-construction = budownictwo
list-sectors-agriculture = rolnictwo i leśnictwo
list-sectors-agency_work = praca tymczasowa
list-sectors-road_transport = transport drogowy
list-sectors-meat_processing = przetwórstwo mięsne
list-sectors-manufacturing = produkcja przemysłowa
list-sectors-assembly = montaż i instalowanie towarów
list-sectors-shipbuilding = budowa i naprawa statków
list-sectors-accommodation_food = zakwaterowanie i gastronomia
list-sectors-cleaning = sprzątanie
list-sectors-care = opieka i praca w gospodarstwie domowym
list-sectors-information_technology = technologie informacyjne
list-sectors-events = imprezy i kultura
list-sectors-energy = energetyka i sieci
list-sectors-other = inna branża

list-urgencies-inspection_under_way = Trwa kontrola
list-urgencies-workers_leave_soon = Pracownicy wkrótce wyjadą
list-urgencies-undertaking_leaves_soon = Przedsiębiorstwo wkrótce opuści kraj lub zostanie rozwiązane
list-urgencies-accident = Doszło do wypadku przy pracy
list-urgencies-unpaid_workers = Pracownicy są bez wynagrodzenia lub bez dachu nad głową
list-urgencies-other = Inny powód

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Koordynator organu wnioskującego
request-slot-responding_coordinator = Koordynator organu odpowiadającego
request-state-awaiting_send_approval = Oczekuje na zatwierdzenie
request-state-split = Podzielone między organy
request-state-referred_requesting = Spór: koordynator organu wnioskującego
request-state-referred_responding = Spór: koordynator organu odpowiadającego
request-now-awaiting_send_approval-ours = Proszę zdecydować, czy zapytanie może zostać wysłane
request-now-awaiting_send_approval-theirs = Państwa koordynator decyduje, czy zapytanie zostanie wysłane
request-now-split-ours = Proszę poczekać na części lub przekazać to, co jeszcze otwarte
request-now-split-theirs = Odpowiada kilka organów, każdy na swoją część
request-now-referred_requesting-ours = Proszę zdecydować, czy odpowiedź jest niewystarczająca
request-now-referred_requesting-theirs = Koordynator organu wnioskującego ocenia odpowiedź
request-now-referred_responding-ours = Proszę zdecydować, czy Państwa organ ma uzupełnić odpowiedź
request-now-referred_responding-theirs = Koordynator organu odpowiadającego ocenia odpowiedź
request-link-part = Części u innych organów
request-action-submit = Przedłóż do zatwierdzenia
request-action-submit-done = { $who }: przedłożono do zatwierdzenia
request-action-approve_sending = Zatwierdź i wyślij
request-action-approve_sending-done = { $who }: zatwierdzono i wysłano
request-action-return_sending = Zwróć autorowi
request-action-return_sending-done = { $who }: zwrócono autorowi
request-action-pass_on = Przekaż dalej
request-action-pass_on-done = { $who }: przekazano dalej
request-action-allocate = Przydziel osobie
request-action-split = Podziel między organy
request-action-split-done = { $who }: podzielono między organy
request-action-collect = Zbierz części
request-action-collect-done = { $who }: zebrano część odpowiedzi
request-action-stop = Zatrzymaj
request-action-stop-done = { $who }: zatrzymano, ponieważ całość wycofano
request-action-refer = Skieruj do koordynatora
request-action-refer-done = { $who }: skierowano do koordynatora
request-action-uphold = Zgódź się i przekaż
request-action-uphold-done = { $who }: przyznano rację wnioskującemu, przekazano dalej
request-action-dismiss_referral = Uznaj odpowiedź za wystarczającą
request-action-dismiss_referral-done = { $who }: uznano odpowiedź za wystarczającą
request-action-send_back = Odeślij do organu
request-action-send_back-done = { $who }: odesłano do organu
request-input-return_sending-text = Co należy zmienić
request-input-allocate-to = Osoba
request-input-split-shares = Kto odpowiada na które pytanie
request-input-refer-text = Dlaczego odpowiedź nie wystarcza
request-input-uphold-text = Państwa opinia
request-input-dismiss_referral-text = Państwa opinia
request-input-send_back-text = Państwa opinia
request-entry-return = Uwaga do zwrotu
request-entry-referral = Powód skierowania
request-entry-opinion = Opinia koordynatora
request-notice-approval = { $who }: prośba o zatwierdzenie
request-notice-approved = { $who }: Państwa zapytanie zatwierdzono i wysłano
request-notice-returned = { $who }: Państwa zapytanie zwrócono
request-notice-split = { $who }: Państwa zapytanie podzielono między kilka organów
request-notice-referred = { $who }: skierowano do Państwa odpowiedź do oceny
request-notice-decided = { $who }: rozstrzygnięto spór
request-guard-approval = Państwa organ potrzebuje zgody koordynatora. Proszę przedłożyć zapytanie do zatwierdzenia.
request-guard-no-approval = Państwa organ nie potrzebuje zatwierdzenia. Proszę wysłać zapytanie samodzielnie.
request-guard-allocated = Wniosek przydzielono innej osobie w Państwa organie.
request-guard-no-coordinator = Ten organ nie ma koordynatora.
request-state-awaiting_reply_approval = Odpowiedź oczekuje na zatwierdzenie
request-now-awaiting_reply_approval-ours = Proszę zdecydować, czy odpowiedź może zostać wysłana
request-now-awaiting_reply_approval-theirs = Koordynator organu odpowiadającego decyduje, czy odpowiedź zostanie wysłana
request-clock-review = Zamknięcie samoczynne
request-action-take_over = Odpowiedz na resztę samodzielnie
request-action-take_over-done = { $who }: odpowie na resztę pytań
request-action-submit_reply = Przedłóż odpowiedź do zatwierdzenia
request-action-submit_reply-done = { $who }: przedłożono odpowiedź do zatwierdzenia
request-action-approve_reply = Zatwierdź i wyślij odpowiedź
request-action-approve_reply-done = { $who }: zatwierdzono i wysłano odpowiedź
request-action-return_reply = Zwróć odpowiedź autorowi
request-action-return_reply-done = { $who }: zwrócono odpowiedź autorowi
request-action-lapse = Zamknij po upływie czasu
request-action-lapse-done = Zamknięto samoczynnie: nikt o nic więcej nie zapytał
request-input-return_reply-text = Co należy zmienić w odpowiedzi
request-notice-allocated = { $who }: sprawę przydzielono osobie z Państwa organu
request-notice-taken-over = { $who }: odpowie na resztę Państwa pytań
request-notice-reply-approved = { $who }: Państwa odpowiedź zatwierdzono i wysłano
request-notice-reply-returned = { $who }: Państwa odpowiedź zwrócono
request-notice-lapsed = Zamknięto samoczynnie: nikt o nic więcej nie zapytał
request-guard-parts-out = Niektóre części są jeszcze u innych organów.
request-guard-reply-approval = Odpowiedzi Państwa organu wymagają zgody koordynatora. Proszę przedłożyć odpowiedź do zatwierdzenia.
request-guard-no-reply-approval = Odpowiedzi Państwa organu nie wymagają zatwierdzenia. Proszę wysłać odpowiedź samodzielnie.
