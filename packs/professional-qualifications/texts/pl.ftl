### Wszystkie teksty tego obszaru po polsku. Wstawiane wartości stoją w mianowniku; zdania są tak zbudowane, że wystarcza.

pack-title = Kwalifikacje zawodowe
pack-about = Organy pytają się wzajemnie o osoby, które ubiegają się o uznanie kwalifikacji zawodowych w innym państwie.
act-2005-36 = Dyrektywa 2005/36/WE

## Zapytanie

request-title = Zapytanie o kwalifikacje zawodowe
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
request-now-awaiting_acceptance-theirs-more = Do tego czasu widzi ona zawód i pytania, ale nie widzi danych osobowych.
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
request-action-send-hint = Druga strona od razu zobaczy zawód i pytania, a dane osobowe dopiero po przyjęciu zapytania.
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
request-action-message-hint = Wiadomość czytają obie strony. Dopóki zapytanie nie zostanie przyjęte, prosimy nie wymieniać w niej nazwiska osoby.
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

request-entry-clarification = Wyjaśnienie
request-entry-additional = Prośba o dodatkowe informacje
request-entry-refusal = Powód odmowy
request-entry-withdrawal = Powód wycofania
request-entry-message = Wiadomość
request-entry-note = Notatka wewnętrzna

request-notice-incoming = { $who }: nowe zapytanie do Państwa
request-notice-accepted = { $who }: Państwa zapytanie przyjęto
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

## Formularz

form-professional-section-person = Osoba
form-professional-section-address = Adres i e-mail
form-professional-section-grounds = Dlaczego Państwo pytają
form-professional-profession = Zawód
form-professional-title = Pan/Pani
form-professional-first_name = Imię
form-professional-surname = Nazwisko
form-professional-nationality = Narodowość
form-professional-birth_date = Data urodzenia
form-professional-birth_place = Miejsce urodzenia
form-professional-country = Państwo
form-professional-region = Region
form-professional-town = Miasto
form-professional-postcode = Kod pocztowy
form-professional-street = Ulica i numer
form-professional-email = E-mail
form-professional-justification = Uzasadnienie wniosku
form-professional-justification_other = Inny powód, własnymi słowami

## Pytania

heading-professional-identify = Pytania pomagające określić zawód
heading-professional-identification = Pytania dotyczące zawodu
heading-professional-person = Pytania dotyczące osoby wykonującej dany zawód
heading-professional-nationality = Narodowość
heading-professional-qualification = Kwalifikacje
heading-professional-exercise = Pytania dotyczące wykonywania zawodu
heading-professional-right = Prawo wykonywania zawodu
heading-professional-conduct = Postawa zawodowa i doświadczenie

question-professional-regulated = Czy zawód { $profession } jest na terytorium Państwa kraju regulowany?
question-professional-national = Czy { $person } jest obywatelem Państwa kraju?
question-professional-other_nationality = Jakiej narodowości jest { $person }?
question-professional-diploma_genuine = Czy dokument potwierdzający posiadanie kwalifikacji, który przedstawia { $person }, jest autentyczny?
question-professional-diploma_date = Kiedy wydano ten dokument potwierdzający posiadanie kwalifikacji?
question-professional-acquired_rights = Czy { $person } korzysta w Państwa kraju z praw nabytych?
question-professional-entitled = Do wykonywania jakiego zawodu jest uprawniony(-a) { $person } na terytorium Państwa kraju?
question-professional-entitled_since = Od kiedy { $person } ma prawo wykonywać ten zawód na terytorium Państwa kraju?
question-professional-sanctions = Czy osoba, której dotyczy zapytanie ({ $person }), podlegała postępowaniu dyscyplinarnemu lub sankcjom karnym, które mogą mieć wpływ na wykonywanie zawodu { $profession }?
question-professional-sanctions_which = Jakie środki lub sankcje zastosowano, jaki organ je nałożył i czy nadal obowiązują?
question-professional-years_practised = Przez ile z ostatnich dziesięciu lat { $person } wykonuje lub wykonywał(a) zawód { $profession } na terytorium Państwa kraju?

## Listy

list-titles-mr = Pan
list-titles-ms = Pani

list-professions-doctor = lekarz
list-professions-specialist_doctor = lekarz specjalista
list-professions-nurse = pielęgniarka/pielęgniarz (opieka ogólna)
list-professions-dentist = lekarz dentysta
list-professions-midwife = położna/położny
list-professions-veterinary_surgeon = lekarz weterynarii
list-professions-pharmacist = farmaceuta
list-professions-physiotherapist = fizjoterapeuta
list-professions-architect = architekt
list-professions-teacher = nauczyciel
list-professions-engineer = inżynier
list-professions-mountain_guide = przewodnik górski
list-professions-not_regulated = zawód nieregulowany

list-justifications-document_authenticity = Uzasadnione wątpliwości co do autentyczności dokumentu
list-justifications-right_to_practise = Sprawdzenie prawa wykonywania zawodu
list-justifications-conduct = Sprawdzenie nienagannej postawy oraz sankcji dyscyplinarnych lub karnych
list-justifications-identity = Uzasadnione wątpliwości co do tożsamości osoby wykonującej dany zawód
list-justifications-other = Inny powód

list-refusal_reasons-no_competence = Nasz organ nie jest właściwy w tej sprawie
list-refusal_reasons-no_legal_ground = Brak podstawy prawnej do udzielenia tych informacji
list-refusal_reasons-insufficient_information = Zapytanie nie zawiera wystarczających informacji
list-refusal_reasons-already_answered = Na takie samo zapytanie już udzielono odpowiedzi
list-refusal_reasons-not_regulated = Zawód nie jest w naszym kraju regulowany

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

## The alert

alert-title = Ostrzeżenie dotyczące specjalisty
alert-slot-sender = organ wysyłający
alert-slot-recipient = koordynator ostrzeżeń przychodzących
alert-slot-handler = organ prowadzący

alert-state-draft = Projekt
alert-state-broadcast = Wysłane do wszystkich państw
alert-state-expired = Środek wygasł
alert-state-revoked = Środek uchylony
alert-state-withdrawn = Wycofane
alert-state-discarded = Projekt usunięty

alert-now-draft-ours = Uzupełnij ostrzeżenie i wyślij je.
alert-now-broadcast-ours = Państwa kolej: przekażcie ostrzeżenie w swoim kraju albo odnotujcie, co dla Państwa oznacza.
alert-now-broadcast-theirs = Ostrzeżenie jest u odbiorców. Ich postępy widać poniżej.
alert-now-expired = Środek wygasł. Dane osobowe zostaną usunięte w ciągu trzech dni.
alert-now-revoked = Środek uchylono. Dane osobowe zostaną usunięte w ciągu trzech dni.
alert-now-withdrawn = Ostrzeżenie wysłano omyłkowo i wycofano je wszędzie. Powód jest w wiadomościach.
alert-now-discarded = Projekt usunięto, a jego treść skasowano.

alert-recipient-received = otrzymane
alert-recipient-disseminated = przekazane
alert-recipient-unread = nieprzeczytane
alert-recipient-read = przeczytane
alert-recipient-relevant = istotne
alert-recipient-not_relevant = nieistotne

alert-step-sent = Wysłane
alert-step-ended = Zakończone
alert-clock-expiry = Ostatni dzień środka
alert-clock-deletion = Usunięcie danych osobowych

alert-action-edit = Zapisz projekt
alert-action-send = Wyślij do wszystkich państw
alert-action-send-done = { $who }: wysłano ostrzeżenie do wszystkich państw
alert-action-send-hint = Koordynatorzy widzą zawód i zakres. Nazwisko widzą tylko organy, którym przekażą ostrzeżenie.
alert-action-discard = Usuń projekt
alert-action-discard-done = { $who }: usunięto projekt
alert-action-disseminate = Przekaż w kraju
alert-action-disseminate-done = { $who }: przekazano w kraju
alert-action-mark_read = Oznacz jako przeczytane
alert-action-mark_read-done = { $who }: przeczytano
alert-action-mark_relevant = Istotne dla nas
alert-action-mark_relevant-done = { $who }: uznano za istotne
alert-action-mark_not_relevant = Nieistotne dla nas
alert-action-mark_not_relevant-done = { $who }: uznano za nieistotne
alert-action-correct = Popraw ostrzeżenie
alert-action-correct-done = { $who }: poprawiono ostrzeżenie
alert-action-contest = Odnotuj zaskarżenie środka
alert-action-contest-done = { $who }: środek zaskarżono
alert-action-retract = Wycofaj wpis
alert-action-retract-done = { $who }: wycofano wpis
alert-action-revoke = Środek uchylono
alert-action-revoke-done = { $who }: środek uchylono
alert-action-withdraw = Wycofaj: wysłane omyłkowo
alert-action-withdraw-done = { $who }: wycofano ostrzeżenie
alert-action-expire = Zakończ ostrzeżenie
alert-action-expire-done = Środek wygasł

alert-input-send-informed = Specjalistę poinformowano o ostrzeżeniu na piśmie
alert-input-contest-text = Co zaskarżono i przed jakim organem
alert-input-retract-entry = Co się wycofuje
alert-input-revoke-text = Na mocy jakiego orzeczenia
alert-input-withdraw-text = Dlaczego ostrzeżenie było błędne

alert-entry-contested = Wzmianka o zaskarżeniu
alert-entry-revocation = Uchylenie
alert-entry-withdrawal = Wycofanie

alert-notice-incoming = { $who }: nowe ostrzeżenie
alert-notice-passed-on = { $who }: przekazano Państwu ostrzeżenie
alert-notice-corrected = { $who }: poprawiono ostrzeżenie
alert-notice-contested = { $who }: środek zaskarżono
alert-notice-revoked = { $who }: środek uchylono
alert-notice-withdrawn = { $who }: wycofano ostrzeżenie
alert-notice-expired = Środek wygasł
alert-guard-not-informed = Specjalistę trzeba poinformować na piśmie przy wysłaniu ostrzeżenia.
alert-guard-not-over = Ostatni dzień środka jeszcze nie minął.

form-alert-section-scope = Zawód i zakres
form-alert-section-person = Specjalista
form-alert-section-decision = Środek
form-alert-profession = Zawód
form-alert-scope = Zakres ograniczenia
form-alert-first_name = Imię
form-alert-surname = Nazwisko
form-alert-birth_date = Data urodzenia
form-alert-birth_place = Miejsce urodzenia
form-alert-decided_by = Organ lub sąd, który orzekł
form-alert-from = Obowiązuje od
form-alert-until = Obowiązuje do

list-alert_scopes-prohibited = zakaz wykonywania zawodu
list-alert_scopes-prohibited_partly = zakaz częściowy
list-alert_scopes-restricted = ograniczenie
list-alert_scopes-falsified = sfałszowany dokument kwalifikacji
