### Wszystkie teksty tego obszaru po polsku. Wstawiane wartości stoją w mianowniku; zdania są tak zbudowane, że wystarcza.

pack-title = Usługi
pack-about = Organy pytają się wzajemnie o przedsiębiorstwa i osoby samozatrudnione, które świadczą usługi za granicą.
act-2006-123 = Dyrektywa 2006/123/WE

## Zapytanie

request-title = Zapytanie o usługodawcę
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
request-now-awaiting_acceptance-theirs-more = Do tego czasu widzi ona działalność, formę prawną i pytania, ale nie widzi, kim jest usługodawca.
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
request-action-send-hint = Druga strona od razu zobaczy działalność, formę prawną i pytania, a dane usługodawcy dopiero po przyjęciu zapytania.
request-action-discard = Usuń szkic
request-action-discard-done = { $who }: usunięto szkic
request-action-discard-hint = Cała treść szkicu zostanie usunięta. Tego nie można cofnąć.
request-action-correct = Popraw dane
request-action-correct-done = { $who }: poprawiono dane
request-action-correct-hint = Dane można poprawiać, dopóki druga strona nie przyjmie zapytania.
request-action-accept = Przyjmij zapytanie
request-action-accept-done = { $who }: przyjęto zapytanie
request-action-accept-hint = Po przyjęciu Państwa organ zobaczy dane osobowe, a data wskazana przez drugą stronę stanie się Państwa terminem.
request-action-accept_with_date = Przyjmij i zaproponuj inny termin
request-action-accept_with_date-done = { $who }: przyjęto zapytanie i zaproponowano inny termin
request-action-accept_with_date-hint = Po przyjęciu Państwa organ zobaczy dane osobowe. Dopóki druga strona nie zgodzi się na nowy termin, obowiązuje wskazany przez nią.
request-action-forward = Przekaż innemu organowi w naszym kraju
request-action-forward-done = { $who }: przekazano zapytanie
request-action-forward-hint = Wtedy tamten organ zdecyduje, czy przyjąć zapytanie. Państwa organ nie będzie go już widzieć.
request-action-propose_date = Zaproponuj inny termin
request-action-propose_date-done = { $who }: zaproponowano inny termin
request-action-propose_date-hint = Dopóki druga strona się nie zgodzi, obowiązuje termin dotychczasowy.
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
request-action-message-hint = Wiadomość czytają obie strony. Dopóki zapytanie nie zostanie przyjęte, prosimy nie wymieniać w niej nazwy ani nazwiska usługodawcy.
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

request-input-send-wish = Odpowiedź potrzebna do
request-input-accept_with_date-date = Możemy odpowiedzieć do
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
request-notice-date-proposed = { $who }: propozycja innego terminu
request-notice-forwarded = { $who }: Państwa zapytanie przekazano innemu organowi
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

## Środki wobec usługodawcy

derogation-title = Wniosek o zastosowanie środków wobec usługodawcy
derogation-slot-host = państwo, w którym świadczona jest usługa
derogation-slot-establishment = państwo siedziby

derogation-state-draft = Szkic
derogation-state-requested = Poproszono o środki
derogation-state-reported = Państwo siedziby odpowiedziało
derogation-state-notified = Zawiadomiono o zamiarze
derogation-state-taken = Zastosowano środki
derogation-state-settled = Zakończono bez środków
derogation-state-withdrawn = Wycofane
derogation-state-discarded = Szkic usunięty

derogation-now-draft-ours = Proszę uzupełnić zapytanie i je wysłać.
derogation-now-draft-ours-more = Szkic widzi tylko Państwa organ.
derogation-now-requested-ours = Teraz Państwa kolej: proszę zbadać fakty i podać, jakie środki zastosowano lub planuje się zastosować albo dlaczego nie zastosowano żadnych.
derogation-now-requested-ours-more = Dyrektywa wymaga odpowiedzi w możliwie najkrótszym terminie.
derogation-now-requested-theirs = Teraz kolej drugiej strony ({ $other }): zbada fakty i poinformuje o środkach.
derogation-now-requested-theirs-more = W pilnych przypadkach mogą Państwo zastosować środki od razu, podając powody.
derogation-now-reported-ours = Teraz Państwa kolej: jeżeli to wystarcza, proszę zakończyć sprawę; jeżeli nie, zawiadomić o zamiarze zastosowania środków.
derogation-now-reported-theirs = Odpowiedź wysłano. Teraz kolej drugiej strony ({ $other }): zakończy sprawę albo zawiadomi o środkach.
derogation-now-notified-ours = Środki można zastosować po upływie 15 dni roboczych od zawiadomienia.
derogation-now-notified-theirs = Druga strona ({ $other }) zamierza zastosować środki po upływie 15 dni roboczych.
derogation-now-taken = Zastosowano środki. Nic więcej nie trzeba tu robić.
derogation-now-settled = Sprawę zakończono bez zastosowania środków. Nic więcej nie trzeba robić.
derogation-now-withdrawn = Zapytanie zostało wycofane. Nic więcej nie trzeba robić.
derogation-now-discarded = Szkic został usunięty wraz z treścią.

derogation-step-requested = Wniosek
derogation-step-reported = Odpowiedź
derogation-step-notified = Zawiadomienie
derogation-step-ended = Zakończenie

derogation-clock-standstill = Środki nie wcześniej niż po

derogation-action-edit = Zapisz szkic
derogation-action-send = Wyślij zapytanie
derogation-action-send-done = { $who }: wysłano zapytanie
derogation-action-send-hint = Druga strona od razu zobaczy wszystko, aby mogła niezwłocznie zbadać fakty.
derogation-action-discard = Usuń szkic
derogation-action-discard-done = { $who }: usunięto szkic
derogation-action-discard-hint = Cała treść szkicu zostanie usunięta. Tego nie można cofnąć.
derogation-action-report = Wyślij odpowiedź
derogation-action-report-done = { $who }: poinformowano o środkach
derogation-action-settle = Zakończ bez środków
derogation-action-settle-done = { $who }: zakończono sprawę
derogation-action-notify = Zawiadom o zamiarze zastosowania środków
derogation-action-notify-done = { $who }: zawiadomiono o zamiarze zastosowania środków
derogation-action-notify-hint = Zaczyna biec 15 dni roboczych instytucji Unii; przed ich upływem nie wolno stosować środków.
derogation-action-take = Poinformuj o zastosowanych środkach
derogation-action-take-done = { $who }: zastosowano środki
derogation-action-refrain = Odstąp od środków
derogation-action-refrain-done = { $who }: odstąpiono od środków
derogation-action-urgent = Zastosuj pilne środki
derogation-action-urgent-done = { $who }: zastosowano pilne środki
derogation-action-urgent-hint = Tylko gdy czekanie wyrządziłoby szkodę. Druga strona od razu przeczyta powody.
derogation-action-message = Wyślij wiadomość
derogation-action-message-done = { $who }: wysłano wiadomość
derogation-action-message-hint = Wiadomość czytają obie strony.
derogation-action-note = Zapisz jako notatkę wewnętrzną
derogation-action-note-hint = Notatkę czyta tylko Państwa organ.
derogation-action-remind = Wyślij przypomnienie
derogation-action-remind-done = { $who }: wysłano przypomnienie
derogation-action-withdraw = Wycofaj zapytanie
derogation-action-withdraw-done = { $who }: wycofano zapytanie
derogation-action-withdraw-hint = Sprawa zakończy się dla obu stron. Druga strona przeczyta podany powód i nie będzie już widzieć danych osobowych.

derogation-input-report-answer = Środki
derogation-input-report-text = Jakie środki albo dlaczego żadne
derogation-input-report-files = Pliki
derogation-input-notify-inadequate = Dlaczego środki państwa siedziby nie wystarczają
derogation-input-notify-justified = Jakie środki są zamierzone i dlaczego spełniają warunki art. 18
derogation-input-notify-informed = Tego samego dnia zawiadomiono Komisję
derogation-input-take-text = Zastosowane środki
derogation-input-refrain-text = Powód
derogation-input-urgent-urgency = Dlaczego nie można było czekać
derogation-input-urgent-text = Zastosowane środki
derogation-input-urgent-informed = Zawiadomiono Komisję
derogation-input-message-text = Treść wiadomości
derogation-input-message-files = Pliki
derogation-input-note-text = Treść notatki
derogation-input-withdraw-text = Powód

derogation-entry-report = Odpowiedź państwa siedziby
derogation-entry-inadequate = Dlaczego dotychczasowe środki nie wystarczają
derogation-entry-justified = Zamierzone środki
derogation-entry-measures = Zastosowane środki
derogation-entry-refrained = Dlaczego odstąpiono od środków
derogation-entry-urgency = Powody pilności
derogation-entry-message = Wiadomość
derogation-entry-note = Notatka wewnętrzna
derogation-entry-withdrawal = Powód wycofania

derogation-notice-incoming = { $who }: nowe zapytanie do Państwa
derogation-notice-reported = { $who }: odpowiedź na Państwa wniosek o środki
derogation-notice-settled = { $who }: sprawę zakończono bez środków
derogation-notice-intention = { $who }: zamiar zastosowania środków
derogation-notice-taken = { $who }: zastosowano środki
derogation-notice-refrained = { $who }: odstąpiono od środków
derogation-notice-urgent = { $who }: zastosowano pilne środki
derogation-notice-message = { $who }: wiadomość do Państwa
derogation-notice-reminder = { $who }: przypomnienie o tym zapytaniu
derogation-notice-withdrawn = { $who }: zapytanie wycofano
derogation-notice-standstill-over = Upłynęło 15 dni roboczych

derogation-guard-informed = Należy zawiadomić także Komisję (art. 35). Prosimy potwierdzić, że to zrobiono.
derogation-guard-standstill = Środków nie wolno stosować przed upływem 15 dni roboczych od zawiadomienia.

## Formularz środków

form-derogation-section-provider = Usługodawca
form-derogation-section-service = Usługa
form-derogation-section-circumstances = Co się stało

form-derogation-name = Nazwa usługodawcy
form-derogation-legal_form = Forma prawna
form-derogation-registration_number = Numer w rejestrze
form-derogation-town = Miejscowość
form-derogation-activity = Rodzaj działalności usługowej
form-derogation-place = Miejsce świadczenia usługi
form-derogation-facts = Usługa, okoliczności i dlaczego zagrożone jest bezpieczeństwo
form-derogation-measures_asked = Środki, o które prosi się państwo siedziby

## Formularz

form-request-section-provider = Usługodawca
form-request-section-address = Adres i kontakt
form-request-section-managers = Kto kieruje przedsiębiorstwem
form-request-section-service = Usługa
form-request-section-grounds = Dlaczego Państwo pytają

form-request-name = Nazwa usługodawcy
form-request-trade_name = Nazwa handlowa
form-request-legal_form = Forma prawna
form-request-register = Rejestr, do którego wpisano usługodawcę
form-request-registration_number = Numer w rejestrze
form-request-vat_number = Numer VAT
form-request-country = Państwo siedziby
form-request-region = Region
form-request-town = Miejscowość
form-request-postcode = Kod pocztowy
form-request-street = Ulica i numer
form-request-email = E-mail
form-request-website = Strona internetowa
form-request-manager_surname = Nazwisko
form-request-manager_first_name = Imię
form-request-manager_birth_date = Data urodzenia
form-request-manager_function = Funkcja
form-request-other_managers = Inne osoby kierujące
form-request-activity = Rodzaj działalności usługowej
form-request-mode = Sposób świadczenia usługi
form-request-description = Opis usługi
form-request-place = Miejsce świadczenia usługi
form-request-from = Od
form-request-to = Do
form-request-justification = Uzasadnienie wniosku
form-request-justification_other = Inny powód, własnymi słowami

## Pytania

heading-request-provider = Pytania o usługodawcę
heading-request-identity = Tożsamość i wpis do rejestru
heading-request-establishment = Siedziba i faktyczna działalność
heading-request-activity = Pytania o działalność
heading-request-lawful = Zgodność działalności z prawem
heading-request-authorisation = Zezwolenie
heading-request-insurance = Ubezpieczenie odpowiedzialności zawodowej
heading-request-reliability = Pytania o wiarygodność
heading-request-repute = Nieposzlakowana opinia
heading-request-supervision = Kontrole i nadzór
heading-request-documents = Pytania o dokumenty

question-request-identified = Czy na podstawie podanych danych mogą Państwo ustalić, kim jest usługodawca { $provider }?
question-request-name_correct = Czy nazwa i forma prawna usługodawcy { $provider } są podane prawidłowo?
question-request-number_valid = Czy numer usługodawcy { $provider } w rejestrze jest ważny, a wpis nadal istnieje?
question-request-vat_valid = Czy numer VAT usługodawcy { $provider } jest ważny?
question-request-represented_by = Kto jest uprawniony do reprezentowania usługodawcy { $provider }?
question-request-established = Czy usługodawca { $provider } zgodnie z prawem prowadzi przedsiębiorstwo na terytorium Państwa kraju?
question-request-status = Dlaczego usługodawca { $provider } nie prowadzi przedsiębiorstwa na terytorium Państwa kraju?
question-request-established_since = Od kiedy usługodawca { $provider } prowadzi przedsiębiorstwo na terytorium Państwa kraju?
question-request-genuine = Czy usługodawca { $provider } rzeczywiście prowadzi na terytorium Państwa kraju działalność gospodarczą, przez czas nieokreślony i z wykorzystaniem stałej infrastruktury?
question-request-premises = Jakie pomieszczenia, wyposażenie i personel ma usługodawca { $provider } na terytorium Państwa kraju?
question-request-staff = Ile osób zatrudnia usługodawca { $provider } na terytorium Państwa kraju?
question-request-elsewhere = Czy wiadomo Państwu, że usługodawca { $provider } prowadzi przedsiębiorstwo także w innych państwach?
question-request-elsewhere_where = W jakich państwach i pod jaką nazwą?
question-request-pursued = Czy usługodawca { $provider } prowadzi na terytorium Państwa kraju działalność { $activity }?
question-request-registered_for = Jaką działalność zarejestrował usługodawca { $provider }?
question-request-unlawful = Czy wiadomo Państwu o czymś, co wskazuje, że usługodawca { $provider } prowadzi działalność niezgodnie z prawem?
question-request-unlawful_how = Jakie przepisy są naruszane i od kiedy?
question-request-authorisation_required = Czy na terytorium Państwa kraju działalność { $activity } wymaga zezwolenia?
question-request-authorisation_held = Czy usługodawca { $provider } ma takie zezwolenie?
question-request-authorisation_scope = Co obejmuje zezwolenie i na jakich warunkach je wydano?
question-request-authorisation_valid = Od kiedy do kiedy zezwolenie jest ważne?
question-request-authorisation_withdrawn = Czy zezwolenie usługodawcy { $provider } było kiedykolwiek zawieszone, ograniczone lub cofnięte?
question-request-insured = Czy usługodawca { $provider } ma ubezpieczenie odpowiedzialności zawodowej lub porównywalną gwarancję?
question-request-insurance_kind = Jakiego rodzaju jest to zabezpieczenie?
question-request-insurance_abroad = Czy zabezpieczenie obejmuje usługi świadczone na terytorium naszego kraju?
question-request-insurance_sum = Ile wynosi suma ubezpieczenia na jedno zdarzenie, w euro?
question-request-insurance_equivalent = Czy zabezpieczenie jest równoważne z wymaganym w naszym kraju lub zasadniczo z nim porównywalne?
question-request-sanctions = Czy wobec usługodawcy { $provider } zastosowano środki dyscyplinarne lub administracyjne albo sankcje karne, które bezpośrednio dotyczą jego kompetencji lub wiarygodności zawodowej?
question-request-sanctions_kind = Jakiego rodzaju były to środki lub sankcje?
question-request-sanctions_which = Jaki środek lub jaką sankcję zastosowano, przez jaki organ i na podstawie jakich przepisów?
question-request-sanctions_final = Czy decyzja jest ostateczna? Jeżeli wniesiono odwołanie, prosimy podać, kiedy spodziewane jest jego rozstrzygnięcie.
question-request-insolvent = Czy wydano decyzję w sprawie niewypłacalności lub upadłości związanej z oszustwem?
question-request-checked = Co wykazały kontrole, inspekcje lub dochodzenia przeprowadzone na nasz wniosek?
question-request-measures = Czy Państwa organ zastosował środki wobec usługodawcy { $provider }?
question-request-measures_which = Jakie środki zastosowano i czy nadal obowiązują?
question-request-dangerous = Czy wiadomo Państwu o działaniach lub okolicznościach dotyczących usługodawcy { $provider }, które mogłyby spowodować poważną szkodę dla zdrowia lub bezpieczeństwa osób albo dla środowiska?
question-request-genuine_document = Czy dokument, który przedstawia usługodawca { $provider }, jest autentyczny?
question-request-document_date = Kiedy wydano ten dokument?
question-request-equivalent_document = Jaki dokument w Państwa kraju spełnia cel równoważny z dokumentem, którego wymagamy?

## Listy

list-activities-f = budownictwo
list-activities-f41 = budowa budynków
list-activities-f42 = budowa obiektów inżynierii lądowej i wodnej
list-activities-f43-1 = rozbiórka i przygotowanie terenu pod budowę
list-activities-f43-21 = instalacje elektryczne
list-activities-f43-22 = instalacje wodno-kanalizacyjne, cieplne i klimatyzacyjne
list-activities-f43-3 = wykończeniowe roboty budowlane
list-activities-f43-9 = dekarstwo i inne specjalistyczne roboty budowlane
list-activities-g = handel i naprawa
list-activities-g45-2 = konserwacja i naprawa pojazdów samochodowych
list-activities-g46 = handel hurtowy
list-activities-g47 = handel detaliczny
list-activities-g47-9 = sprzedaż wysyłkowa lub internetowa
list-activities-i = zakwaterowanie i gastronomia
list-activities-i55 = hotele i podobne obiekty noclegowe
list-activities-i55-2 = obiekty noclegowe turystyczne i krótkotrwałego pobytu
list-activities-i56-1 = restauracje
list-activities-i56-2 = przygotowywanie posiłków na przyjęcia i imprezy
list-activities-j62 = programowanie i doradztwo informatyczne
list-activities-l = obsługa rynku nieruchomości
list-activities-l68-2 = wynajem nieruchomości własnych lub dzierżawionych
list-activities-l68-3 = pośrednictwo w obrocie nieruchomościami
list-activities-m = usługi specjalistyczne i techniczne
list-activities-m69-1 = doradztwo prawne
list-activities-m69-2 = księgowość i doradztwo podatkowe
list-activities-m70 = doradztwo w zakresie zarządzania
list-activities-m71-1 = architektura i inżynieria
list-activities-m71-2 = badania i kontrole techniczne
list-activities-m73 = reklama i badanie rynku
list-activities-m74-3 = tłumaczenia pisemne i ustne
list-activities-m75 = usługi weterynaryjne
list-activities-n = usługi wspierające działalność gospodarczą
list-activities-n77 = wynajem i dzierżawa rzeczy
list-activities-n79 = biura podróży i organizatorzy turystyki
list-activities-n81-2 = sprzątanie budynków
list-activities-n81-3 = zagospodarowanie terenów zieleni
list-activities-n82-3 = organizacja targów i kongresów
list-activities-p85 = nauczanie prywatne
list-activities-p85-53 = szkoły jazdy
list-activities-r = wypoczynek i rozrywka
list-activities-r93-1 = obiekty i zajęcia sportowe
list-activities-r93-2 = parki rozrywki i imprezy rekreacyjne
list-activities-s = inne usługi dla ludności
list-activities-s95 = naprawa artykułów użytku domowego
list-activities-s96-02 = fryzjerstwo i zabiegi kosmetyczne
list-activities-s96-03 = usługi pogrzebowe
list-activities-other = inna działalność

list-functions-owner = właściciel
list-functions-managing_director = dyrektor zarządzający
list-functions-board_member = członek zarządu
list-functions-partner = wspólnik
list-functions-technical_manager = kierownik techniczny
list-functions-representative = pełnomocnik
list-functions-other = inna funkcja

list-insurances-insurance = ubezpieczenie odpowiedzialności zawodowej
list-insurances-guarantee = gwarancja bankowa lub inna gwarancja finansowa
list-insurances-group_contract = umowa grupowa organizacji zawodowej

list-justifications-establishment_doubted = Uzasadnione wątpliwości, czy usługodawca zgodnie z prawem prowadzi przedsiębiorstwo
list-justifications-authorisation_check = Sprawdzenie zezwolenia lub wpisu do rejestru
list-justifications-unlawful_conduct = Oznaki działania niezgodnego z prawem na terytorium naszego kraju
list-justifications-good_repute = Sprawdzenie nieposzlakowanej opinii
list-justifications-insurance_check = Sprawdzenie ubezpieczenia
list-justifications-document_authenticity = Uzasadnione wątpliwości co do autentyczności dokumentu
list-justifications-complaint = Skarga usługobiorcy
list-justifications-establishment_application = Wniosek o podjęcie działalności na terytorium naszego kraju
list-justifications-other = Inny powód

list-legal_forms-natural_person = osoba samozatrudniona lub jednoosobowa działalność gospodarcza
list-legal_forms-partnership = spółka osobowa
list-legal_forms-limited_partnership = spółka komandytowa
list-legal_forms-limited_company = spółka z ograniczoną odpowiedzialnością
list-legal_forms-public_company = spółka akcyjna
list-legal_forms-cooperative = spółdzielnia
list-legal_forms-association = stowarzyszenie
list-legal_forms-foundation = fundacja
list-legal_forms-european_company = spółka europejska (SE)
list-legal_forms-branch = oddział lub agencja
list-legal_forms-other = inna forma prawna

list-measure_answers-taken = zastosowano środki
list-measure_answers-envisaged = planuje się środki
list-measure_answers-none = nie zastosowano środków

list-modes-temporary = tymczasowo, w ramach świadczenia transgranicznego
list-modes-establishment = z przedsiębiorstwa na terytorium naszego kraju
list-modes-unknown = nie wiadomo

list-refusal_reasons-no_competence = Nasz organ nie jest właściwy w tej sprawie
list-refusal_reasons-no_legal_ground = Brak podstawy prawnej do udzielenia tych informacji
list-refusal_reasons-insufficient_information = Zapytanie nie zawiera wystarczających informacji
list-refusal_reasons-already_answered = Na takie samo zapytanie już udzielono odpowiedzi
list-refusal_reasons-not_covered = Działalność nie jest objęta dyrektywą

list-sanctions-disciplinary = środek dyscyplinarny
list-sanctions-administrative = środek administracyjny
list-sanctions-criminal = sankcja karna
list-sanctions-fraud_insolvency = decyzja o niewypłacalności lub upadłości związanej z oszustwem

list-statuses-never_established = Nigdy nie prowadził tu przedsiębiorstwa
list-statuses-ceased = Zaprzestał działalności
list-statuses-dissolved = Został rozwiązany lub wykreślony z rejestru
list-statuses-moved = Przeniósł się do innego państwa

## The alert

alert-title = Ostrzeżenie o usłudze
alert-slot-sender = organ wysyłający
alert-slot-coordinator = koordynator organu wysyłającego
alert-slot-recipient = koordynator odbierający
alert-slot-centre = Komisja Europejska
alert-slot-handler = organ prowadzący

alert-state-draft = Projekt
alert-state-submitted = U własnego koordynatora
alert-state-broadcast = Rozesłane
alert-state-closure_proposed = Zaproponowano zamknięcie
alert-state-closed = Zamknięte
alert-state-withdrawn = Wycofane
alert-state-discarded = Projekt usunięty

alert-now-draft-ours = Uzupełnij ostrzeżenie i przekaż je swojemu koordynatorowi.
alert-now-submitted-ours = Państwa kolej: roześlijcie ostrzeżenie albo zwróćcie je z uzasadnieniem.
alert-now-submitted-theirs = Koordynator sprawdza ostrzeżenie. Za granicą nikt go jeszcze nie widzi.
alert-now-broadcast-ours = Państwa kolej: potwierdźcie odbiór i przekażcie ostrzeżenie w kraju.
alert-now-broadcast-theirs = Ostrzeżenie jest u odbiorców. Ich postępy widać poniżej.
alert-now-closure_proposed-ours = Zaproponowano zamknięcie ostrzeżenia. Jeśli ryzyko trwa, zgłoście sprzeciw przed datą poniżej.
alert-now-closure_proposed-theirs = Zaproponowano zamknięcie. Nastąpi ono samoczynnie, chyba że odbiorca zgłosi sprzeciw w terminie.
alert-now-closed = Ostrzeżenie zamknięto. Nie trzeba nic więcej robić.
alert-now-withdrawn = Ostrzeżenie było nieuzasadnione i wycofano je wszędzie. Powód jest w wiadomościach.
alert-now-discarded = Projekt usunięto, a jego treść skasowano.

alert-recipient-received = otrzymane
alert-recipient-acknowledged = potwierdzone
alert-recipient-disseminated = przekazane
alert-step-submitted = Koordynator
alert-step-broadcast = Rozesłane
alert-step-closing = Zamknięcie
alert-step-closed = Zamknięte
alert-clock-objection = Sprzeciwy do

alert-action-edit = Zapisz projekt
alert-action-submit = Przekaż koordynatorowi
alert-action-submit-done = { $who }: przekazano koordynatorowi
alert-action-discard = Usuń projekt
alert-action-discard-done = { $who }: usunięto projekt
alert-action-return = Zwróć organowi
alert-action-return-done = { $who }: zwrócono
alert-action-broadcast = Roześlij
alert-action-broadcast-done = { $who }: rozesłano ostrzeżenie
alert-action-correct = Popraw ostrzeżenie
alert-action-correct-done = { $who }: poprawiono ostrzeżenie
alert-action-acknowledge = Potwierdź odbiór
alert-action-acknowledge-done = { $who }: potwierdzono odbiór
alert-action-disseminate = Przekaż w kraju
alert-action-disseminate-done = { $who }: przekazano w kraju
alert-action-add = Dodaj informacje
alert-action-add-done = { $who }: dodano informacje
alert-action-retract = Wycofaj wpis
alert-action-retract-done = { $who }: wycofano wpis
alert-action-propose_closure = Zaproponuj zamknięcie
alert-action-propose_closure-done = { $who }: zaproponowano zamknięcie
alert-action-object = Zgłoś sprzeciw
alert-action-object-done = { $who }: zgłoszono sprzeciw
alert-action-close = Zamknij
alert-action-close-done = Nikt nie zgłosił sprzeciwu w terminie: ostrzeżenie zamknięto
alert-action-withdraw = Wycofaj
alert-action-withdraw-done = { $who }: wycofano ostrzeżenie

alert-input-return-text = Dlaczego zwrócono
alert-input-add-text = Co Państwo wiedzą
alert-input-add-files = Pliki
alert-input-retract-entry = Co się wycofuje
alert-input-propose_closure-text = Dlaczego ryzyko ustało
alert-input-object-text = Dlaczego ryzyko trwa
alert-input-withdraw-text = Dlaczego ostrzeżenie było błędne

alert-entry-returned = Zwrot
alert-entry-added = Dodatkowe informacje
alert-entry-closure = Propozycja zamknięcia
alert-entry-objection = Sprzeciw
alert-entry-withdrawal = Wycofanie

alert-notice-submitted = { $who }: ostrzeżenie do sprawdzenia
alert-notice-returned = { $who }: zwrócono ostrzeżenie
alert-notice-incoming = { $who }: nowe ostrzeżenie
alert-notice-passed-on = { $who }: przekazano Państwu ostrzeżenie
alert-notice-corrected = { $who }: poprawiono ostrzeżenie
alert-notice-added = { $who }: dodano informacje
alert-notice-retracted = { $who }: wycofano wpis
alert-notice-closure-proposed = { $who }: zaproponowano zamknięcie
alert-notice-objection = { $who }: zgłoszono sprzeciw
alert-notice-closed = Ostrzeżenie zamknięto
alert-notice-withdrawn = { $who }: wycofano ostrzeżenie
alert-guard-window-open = Odbiorcy mogą jeszcze zgłosić sprzeciw.

form-alert-section-service = Usługa
form-alert-section-provider = Usługodawca
form-alert-activity = Działalność
form-alert-conduct = Co się stało i jakiej szkody można się obawiać
form-alert-countries = Państwa, których to dotyczy
form-alert-provider = Nazwa usługodawcy
form-alert-established_in = Siedziba w
form-alert-measures = Podjęte środki

## The notification

notification-title = Powiadomienie o wymogu
notification-slot-notifier = organ powiadamiający
notification-slot-coordinator = koordynator strony powiadamiającej
notification-slot-recipient = koordynator odbierający
notification-slot-centre = Komisja Europejska
notification-slot-interested = zainteresowany organ

notification-state-draft = Projekt
notification-state-submitted = U własnego koordynatora
notification-state-standstill = Okres wstrzymania
notification-state-closed = Zamknięte
notification-state-withdrawn = Wycofane
notification-state-discarded = Projekt usunięty

notification-now-draft-ours = Uzupełnij powiadomienie i przekaż je swojemu koordynatorowi.
notification-now-submitted-ours = Państwa kolej: wyślijcie powiadomienie do wszystkich państw i Komisji.
notification-now-submitted-theirs = Koordynator sprawdza powiadomienie.
notification-now-standstill-ours = Państwa kolej: przekażcie powiadomienie w kraju i zgłoście uwagi przed datą poniżej.
notification-now-standstill-theirs = Przepisu nie wolno przyjąć przed datą poniżej. Uwagi są w wiadomościach.
notification-now-closed = Okres wstrzymania minął, powiadomienie zamknięto.
notification-now-withdrawn = Powiadomienie wycofano. Powód jest w wiadomościach.
notification-now-discarded = Projekt usunięto, a jego treść skasowano.

notification-recipient-received = otrzymane
notification-recipient-disseminated = przekazane
notification-step-submitted = Koordynator
notification-step-standstill = Wstrzymanie
notification-step-closed = Zamknięte
notification-clock-standstill = Koniec okresu wstrzymania

notification-action-edit = Zapisz projekt
notification-action-submit = Przekaż koordynatorowi
notification-action-submit-done = { $who }: przekazano koordynatorowi
notification-action-discard = Usuń projekt
notification-action-discard-done = { $who }: usunięto projekt
notification-action-broadcast = Wyślij do wszystkich państw
notification-action-broadcast-done = { $who }: wysłano do wszystkich państw i Komisji
notification-action-disseminate = Przekaż w kraju
notification-action-disseminate-done = { $who }: przekazano w kraju
notification-action-comment = Zgłoś uwagi
notification-action-comment-done = { $who }: zgłoszono uwagi
notification-action-comment_apart = Uwagi tylko dla strony powiadamiającej
notification-action-comment_apart-done = { $who }: uwagi dla strony powiadamiającej
notification-action-give_opinion = Wydaj szczegółową opinię
notification-action-give_opinion-done = { $who }: szczegółowa opinia
notification-action-give_opinion-hint = Wydłuża okres wstrzymania. Kilka opinii wydłuża go raz: liczy się najpóźniejsza data.
notification-action-answer = Odpowiedz na uwagi
notification-action-answer-done = { $who }: odpowiedziano na uwagi
notification-action-modify = Podaj nową wersję
notification-action-modify-done = { $who }: nowa wersja
notification-action-withdraw = Wycofaj
notification-action-withdraw-done = { $who }: wycofano powiadomienie
notification-action-publish = Opublikuj
notification-action-publish-done = { $who }: opublikowano
notification-action-publish-hint = Każdy będzie mógł wtedy przeczytać przepis, jego uzasadnienie i kto go zgłosił, a po okresie wstrzymania także odpowiedzi i pliki. Uwagi i opinie pozostają między stronami.
notification-action-take_down = Wycofaj publikację
notification-action-take_down-done = { $who }: wycofano publikację
notification-action-close = Zamknij
notification-action-close-done = Okres wstrzymania minął: powiadomienie zamknięto

notification-input-comment-text = Uwagi
notification-input-comment_apart-text = Uwagi
notification-input-give_opinion-text = Jaką przeszkodę stworzyłby przepis
notification-input-answer-text = Odpowiedź
notification-input-answer-files = Pliki
notification-input-withdraw-text = Dlaczego wycofano

notification-entry-comment = Uwagi
notification-entry-comment_apart = Uwagi poufne
notification-entry-opinion = Szczegółowa opinia
notification-entry-answer = Odpowiedź
notification-entry-withdrawal = Wycofanie

notification-notice-submitted = { $who }: powiadomienie do sprawdzenia
notification-notice-incoming = { $who }: nowe powiadomienie
notification-notice-passed-on = { $who }: przekazano Państwu powiadomienie
notification-notice-comment = { $who }: zgłoszono uwagi
notification-notice-opinion = { $who }: szczegółowa opinia
notification-notice-answer = { $who }: odpowiedziano na uwagi
notification-notice-modified = { $who }: nowa wersja
notification-notice-withdrawn = { $who }: wycofano powiadomienie
notification-notice-closed = Okres wstrzymania minął
notification-guard-standstill = Okres wstrzymania jeszcze trwa.

form-notification-section-rule = Przepis
form-notification-section-reasons = Treść i uzasadnienie
form-notification-subject = Tytuł przepisu
form-notification-type = Co ogranicza
form-notification-requirement = Wymogi
form-notification-adopted = Już przyjęty
form-notification-text = Treść przepisu
form-notification-justification = Dlaczego jest niedyskryminujący, konieczny i proporcjonalny

list-notification_types-establishment = zakładanie przedsiębiorstw
list-notification_types-provision = świadczenie usług
list-requirements-quantitative = limity ilościowe lub terytorialne
list-requirements-legal_form = forma prawna
list-requirements-shareholding = udziały w kapitale
list-requirements-several_establishments = zakaz posiadania kilku zakładów
list-requirements-staff = minimalna liczba pracowników
list-requirements-tariffs = stałe taryfy
list-requirements-other = inne
