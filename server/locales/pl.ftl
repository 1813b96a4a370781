### Słowa interfejsu po polsku. Klucze i zmienne są takie same jak w en.ftl.

## Every page

skip = Przejdź do treści
to-desk = Comity, do pulpitu
main-nav = Nawigacja główna
foot-nav = O Comity
nav-desk = Pulpit
nav-new = Nowa sprawa
nav-records = Repozytoria
nav-authorities = Organy
find = Znajdź organ
language = Język
theme = Wygląd
theme-system = Jak w urządzeniu
theme-light = Jasny
theme-dark = Ciemny
sign-out = Wyloguj się
keys = Skróty klawiszowe
accessibility = Dostępność
data-protection = Ochrona danych
personal-data = dane osobowe
optional = nieobowiązkowe
error = Błąd
choose = Proszę wybrać
of = { $n } z { $all }
back = Wstecz
back-to-case = Wróć do sprawy
path = Ścieżka

## When and how much

today = Dziś
yesterday = Wczoraj
when-today = dziś, { $hour }
when-yesterday = wczoraj, { $hour }
when-day = { $date }, { $hour }
due-today = Termin dziś
due-tomorrow = Termin jutro
due-in-days = { $days ->
    [one] Za { $days } dzień roboczy
    [few] Za { $days } dni robocze
   *[other] Za { $days } dni roboczych
}
due-late = Po terminie
due-late-days = { $days ->
    [one] { $days } dzień roboczy po terminie
    [few] { $days } dni robocze po terminie
   *[other] { $days } dni roboczych po terminie
}
due-met = Dotrzymany
due-met-days = { $days ->
    [one] Dotrzymany, { $days } dzień roboczy przed czasem
    [few] Dotrzymany, { $days } dni robocze przed czasem
   *[other] Dotrzymany, { $days } dni roboczych przed czasem
}
due-missed = Niedotrzymany
due-missed-days = { $days ->
    [one] Przekroczony o { $days } dzień roboczy
    [few] Przekroczony o { $days } dni robocze
   *[other] Przekroczony o { $days } dni roboczych
}
due-stopped = Wstrzymany
due-none = Bez terminu
clock-calendar = Dni robocze liczone w: { $country }
date-proposed-ours = Proponują Państwo
date-proposed-theirs = Druga strona proponuje
partial-hint = Dzień i miesiąc można pominąć, jeśli nie są znane.
date-day = Dzień
date-month = Miesiąc
date-year = Rok
date-from = Od
date-to = Do
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = otwarta
track = Przebieg sprawy
track-due = termin { $date }
jump = Części sprawy
section-facts = Dane
section-questions = Pytania i odpowiedzi
section-messages = Wiadomości
section-files = Pliki
section-clocks = Terminy
section-actions = Inne działania
section-history = Historia
section-parties = Strony
rail = Terminy, działania, historia
party-ours = Państwa organ
recipients-done = gotowe: { $done } z { $of }
understands = zna języki
other-understands = Druga strona zna języki: { $languages }. Jeśli to możliwe, prosimy pisać w jednym z nich.
facts-hidden = Na tym etapie sprawy dane osobowe są przed Państwem ukryte.
facts-personal = Dane osobowe widzą tylko strony sprawy.
not-given = nie podano
version-changed = Wersja { $n }, { $when }
versions-title = Wcześniejsze wersje
erased = usunięto
mask-hidden = nazwisko ukryte
mask-empty = jeszcze nie podano
written-in = język tekstu: { $language }
law-article = { $act }, art. { $article }
question-n = Pytanie { $n }.{" "}
question-link = pytanie { $n }
question-open = Jeszcze bez odpowiedzi
question-reopened = Poproszono o nową odpowiedź
questions-none = Brak pytań.
answer = Odpowiedź
answer-none = brak odpowiedzi
answer-yes = Tak
answer-no = Nie
answer-unknown = Nie wiadomo
answer-cannot = Nie można odpowiedzieć
answer-file = plik
answer-final = ostateczna
answer-draft = szkic, widzi go tylko Państwa organ
answer-comment = Uwagi do odpowiedzi
answer-comment-yours = Uwagi do odpowiedzi
answer-yours = Państwa odpowiedź
answer-change = Zmień tę odpowiedź
answer-next = Odpowiedz na pytania
answers-earlier = { $n ->
    [one] { $n } wcześniejsza odpowiedź
    [few] { $n } wcześniejsze odpowiedzi
   *[other] { $n } wcześniejszych odpowiedzi
}
second-beside = Obok
second-hide = Ukryj drugi język
second-show = Pokaż drugi język
second-choose = Drugi język
text-language = Język treści
languages-understood = Zna je druga strona
languages-other = Inne języki
tongue-doubt = Tekst jest oznaczony językiem: { $marked }, a wygląda na język: { $seems }. Czy oznaczenie jest właściwe?
tongue-mark = Oznacz: { $seems }
tongue-set = Oznaczono język: { $seems }, bo tekst na niego wygląda. Jeśli to nie ten język, proszę zmienić oznaczenie.
tongue-sent = Wykonano. Jeden z tekstów jest oznaczony językiem: { $marked }, a wygląda na język: { $seems }. Jeśli oznaczenie jest błędne, proszę napisać o tym drugiej stronie.
tongue-far = Druga strona nie podaje, że zna ten język.
entry-own = zostaje w Państwa organie
entry-only = tylko dla: { $slots }
entry-retracted = wycofane przez autora
entry-about = Dotyczy
messages-none = Nie ma jeszcze wiadomości.
messages-both = Wiadomości czytają obie strony; notatki wewnętrzne zostają w Państwa organie.
messages-many = Każda strona czyta to, co pokazuje jej procedura; notatki wewnętrzne pozostają w Państwa organie.
write = Napisz
files-none = Brak plików.
files-hint = PDF, obrazy, teksty i dokumenty biurowe, każdy do 10 MB.
file-hidden = Plik, jeszcze dla Państwa niedostępny
file-kept = Zachowaj wybrany wcześniej plik
clocks-none = Brak terminów.
actions-none = W tej chwili nie ma nic więcej do zrobienia.
which-questions = Których pytań to dotyczy
history-opened = { $who }: otwarcie sprawy
history-passed = Minął termin: { $clock }
history-whole = { $n ->
    [one] Cała historia, { $n } wpis
    [few] Cała historia, { $n } wpisy
   *[other] Cała historia, { $n } wpisów
}
history-title = Historia
who-us = Państwa organ
who-system = Comity
rating-of = Ocena:
mark-1 = Bardzo źle
mark-2 = Źle
mark-3 = Dostatecznie
mark-4 = Dobrze
mark-5 = Bardzo dobrze
here-us = współpracownik
here-them = ogląda teraz sprawę

## The desk

desk-title = { $late ->
    [0] Pulpit: { $ours } czeka na Państwa
   *[other] Pulpit: { $ours } czeka na Państwa, po terminie: { $late }
}
next = Co teraz zrobić
next-of = Pierwsze trzy z { $n }, które czekają na Państwa
next-none = Nic na Państwa nie czeka.
counts = Sprawy według tego, na co czekają
view-open = Otwarte sprawy
view-ours = Czekają na Państwa
view-late = Po terminie
view-theirs = Czekają na drugą stronę
view-drafts = Szkice
view-over = Zakończone
unread = nieprzeczytane
unread-n = nieprzeczytane: { $n }
mark-read = Oznacz jako przeczytane
answered-of = odpowiedzi: { $n } z { $all }
date-to-answer = Zaproponowano Państwu termin
col-case = Sprawa
col-other = Druga strona
col-state = Stan
col-reason = Dlaczego tu jest
col-due = Termin
open-case = Otwórz
desk-empty = Nie ma tu spraw.
desk-all = Pokaż wszystkie otwarte sprawy
desk-order = na górze ta z najbliższym terminem
desk-shown = { $n ->
    [one] { $n } sprawa
    [few] { $n } sprawy
   *[other] { $n } spraw
}
next-page = Następna strona

## Keys

keys-move = przejdź
keys-open = otwórz
keys-read = oznacz jako przeczytane
keys-find = szukaj
keys-all = wszystkie skróty
keys-off = Wyłącz pojedyncze klawisze
keys-on = Włącz pojedyncze klawisze
keys-state-on = Pojedyncze klawisze są włączone.
keys-state-off = Pojedyncze klawisze są wyłączone.
keys-intro = Te klawisze działają na pulpicie i na listach, gdy nic się nie pisze. Można je wyłączyć, na przykład gdy dyktuje się tekst komputerowi.

## What the page says while it is live

conn-live = Na żywo
conn-offline = Brak połączenia
live-lost = Brak połączenia. To, co Państwo widzą, może być nieaktualne. To, co Państwo piszą, jest tu zachowane.
live-retry = Spróbuj teraz
live-back = Połączenie wróciło. Wszystko jest aktualne.
live-new = Jest nowa wersja Comity. Proszę dokończyć pisanie, a potem ją wczytać.
live-held = Zmiany czekają, dopóki Państwo tu pracują. Pokaż je
live-meanwhile = To się zmieniło, gdy Państwo pisali. Napisany tekst jest zachowany.
live-compare = Pokaż zmianę
live-gone = Nie mają już Państwo dostępu do tej sprawy.
live-sending = Wysyłanie…
live-kept = Wpisany tekst jest zachowany.
live-just = przed chwilą
live-vanished = To nie jest już możliwe: sprawa się zmieniła.
live-signed-out = Nastąpiło wylogowanie. Wpisany tekst jest zachowany w tej karcie.
live-reload = Wczytaj stronę ponownie
live-not-a-frame = To nie jest ramka: oczekiwany jest jeden obiekt JSON ze znanymi polami.
live-unknown-type = Nie ma ramki tego typu.
live-wrong-field = Brakuje pola albo ta ramka go nie ma, albo zawiera ono coś niedozwolonego.
live-unknown-topic = To nie jest nazwa tematu.
live-too-many-topics = Zbyt wiele tematów w tym połączeniu. Najpierw proszę opuścić któryś z nich.
live-busy = Tego nie można teraz pokazać. Proszę zapytać ponownie za chwilę.

## Signing in

sign-in = Zaloguj się
sign-in-intro = Dla pracowników uczestniczących organów.
email = Adres e-mail
password = Hasło
sign-in-again = Proszę się zalogować, aby kontynuować. Potem wrócą Państwo do tego samego miejsca.

## Finding an authority

authorities-title = Organy
authorities-intro = Szukanie po nazwie w dowolnym języku, po mieście lub po zakresie właściwości organu.
authorities-query = Nazwa, miasto lub zakres właściwości
authorities-country = Państwo
authorities-any = Dowolne państwo
authorities-search = Szukaj
authorities-found = { $n ->
    [0] Nie znaleziono organu
    [one] Znaleziono { $n } organ
    [few] Znaleziono { $n } organy
   *[other] Znaleziono { $n } organów
}
authorities-none-hint = Proszę wpisać mniej słów albo wybrać tylko państwo.
authorities-ask = Nowa sprawa z tym organem
why-name = nazwa
why-town = miasto
why-competence = właściwość

## A new case

compose-choose = Co chcą Państwo zrobić?
compose-none = Nie ma nic, co mogliby Państwo otworzyć.
compose-title = Nowa sprawa: { $procedure }
draft-title = Szkic: { $title }
compose-draft = Szkic, widzi go tylko Państwa organ
compose-whom = Kogo Państwo pytają
compose-whom-home = Które organy Państwa kraju
compose-what = O co Państwo pytają
compose-send = Na kiedy jest to potrzebne
compose-personal = Pola z tym znakiem to dane osobowe.
compose-find = Znajdź organ
compose-desk = { $country }: o właściwym organie zdecyduje kraj
compose-desk-goes = trafi tutaj: { $authority }
compose-questions-hint = Pytania są już przetłumaczone. Druga strona czyta je w swoim języku.
compose-chosen = wybrano { $n } z { $all }
compose-fixed = zawsze zadawane
compose-along = zadawane razem z nim, jeśli dotyczy:
compose-update = Odśwież formularz
compose-update-hint = pokazuje, co jeszcze jest potrzebne przy tym wyborze
compose-review = Sprawdź i wyślij
compose-missing = Zanim będzie można wysłać
compose-ready = Jest wszystko, co potrzebne.
compose-need-whom = Proszę wybrać organ
compose-need-field = Proszę wypełnić: { $field }
compose-need-question = Proszę wybrać co najmniej jedno pytanie
compose-to = Do
compose-subject = Dotyczy
compose-questions = Pytania
compose-nobody = jeszcze nikt
compose-change = Zmień
compose-saved = Zapisano { $when }, widzi to tylko Państwa organ
compose-language-note = { $authority } zna języki: { $languages }. Jeśli to możliwe, prosimy pisać w jednym z nich i zaznaczyć go pod tekstem.

## Sending and refusing

problem = Wystąpił problem
problem-kept = Nic nie wysłano. Wpisany tekst jest zachowany poniżej.
stale = Sprawa zmieniła się od czasu otwarcia tej strony. Proszę zobaczyć, jak wygląda teraz, i wysłać ponownie.
stale-look = Zobacz sprawę
reused = Ten formularz wysłano już wcześniej z inną treścią. Proszę sprawdzić wpisany tekst i w razie potrzeby wysłać ponownie.
unsure = Nie jest pewne, czy to zostało wykonane. Proszę nacisnąć ten sam przycisk jeszcze raz: nic nie zostanie wykonane dwukrotnie.
busy = Comity jest zajęte. Nic nie zostało wykonane, wpisany tekst jest zachowany. Proszę wysłać ponownie.
parked = Tej sprawy nie można w tej chwili zmienić: kilka razy z rzędu wystąpił błąd. Wpisany tekst jest zachowany. Proszę spróbować ponownie za minutę.
action-gone = To działanie nie jest już możliwe.
action-not-now = „{ $action }”: teraz nie jest to możliwe, stan sprawy to „{ $state }”.

## Pages that say why not

error-home = Do pulpitu

refusal-unknown-action = Nie ma tu takiego działania.
refusal-wrong-state = W obecnym stanie sprawy nie jest to możliwe. Ktoś mógł w międzyczasie coś zrobić.
refusal-not-your-turn = To należy do drugiej strony.
refusal-not-your-role = Państwa rola na to nie pozwala.
refusal-guard = Jeszcze nie jest to możliwe.
refusal-nobody-to-address = W rejestrze nie ma nikogo, kto mógłby to otrzymać w danych państwach.
refusal-faults = Część podanych danych jest nieprawidłowa.
refusal-unknown-procedure = Nie ma takiej procedury.
refusal-already-open = Sprawa jest już otwarta.
refusal-held = Istnieje już wpis o takich samych danych: { $fields }.
refusal-not-open = Sprawa nie jest otwarta.
refusal-already-registered = Jest już w rejestrze.
refusal-not-registered = Nie ma w rejestrze.
refusal-unknown-person = Nie ma tu takiej osoby ani programu.
refusal-last-administrator = Musi pozostać co najmniej jeden administrator.
refusal-form-complete = Wymagane pola są jeszcze puste.
refusal-questions-some = Proszę wybrać co najmniej jedno pytanie.
refusal-addressee-chosen = Proszę wybrać, kogo Państwo pytają.
refusal-questions-all-answered = Najpierw każde pytanie musi mieć odpowiedź.
refusal-questions-some-answered = Najpierw co najmniej jedno pytanie musi mieć odpowiedź.
refusal-questions-some-new = Nie ma nowej odpowiedzi do wysłania.

fault-comment-required = Do tej odpowiedzi potrzebne są uwagi
fault-control-characters = Zawiera znaki, których nie można pokazać
fault-country = „{ $value }” nie jest znanym tu państwem
fault-date = „{ $value }” nie jest datą
fault-date-past = Data musi być w przyszłości
fault-date-too-far = Data jest zbyt odległa
fault-email = To nie jest adres e-mail
fault-language = Proszę zaznaczyć język tekstu
fault-mark = Proszę wybrać ocenę od 1 do 5
fault-not-a-list = Oczekiwana jest lista
fault-not-a-text = Oczekiwany jest tekst
fault-not-an-object = Oczekiwane są nazwane wartości
fault-not-in-list = „{ $value }” nie ma na liście
fault-not-in-procedure = Ten organ nie uczestniczy w procedurze
fault-unknown-entry = Ten wpis nie jest Państwa wpisem albo został już wycofany
fault-other-country = Ten organ jest w innym państwie
fault-number = Oczekiwana jest liczba
fault-only-one = Proszę wybrać tylko jedno
fault-own-authority = Ten organ już jest stroną sprawy
fault-partial-date = „{ $value }” nie jest datą; dzień i miesiąc można pominąć
fault-required = To jest wymagane
fault-span = Pierwsza data musi być wcześniejsza niż druga
fault-period = Ostatni dzień wypada przed pierwszym
fault-too-long = Najwyżej { $most } znaków
fault-too-many = Najwyżej { $most }
fault-unknown-authority = Nie ma takiego organu
fault-unknown-field = „{ $name }” nie jest tu znane
fault-unknown-file = Nie ma takiego pliku
fault-unknown-question = „{ $name }” nie należy do pytań
fault-url = To nie jest adres strony internetowej
fault-yes-or-no = Oczekiwane jest tak lub nie

## Help

access-title = Deklaracja dostępności
access-1 = Comity jest tworzone tak, aby spełniać WCAG 2.2 na poziomie AA. Każda strona działa z samej klawiatury, bez skryptów, przy powiększeniu 400 %, z wymuszonymi kolorami i z ograniczonym ruchem.
access-2 = Każda strona jest sprawdzana programem przy każdej zmianie, a przed wydaniem także ręcznie czytnikiem ekranu.
access-3 = Jeśli coś Państwu przeszkadza, proszę napisać do administratora Państwa organu, który przekaże to dalej.
privacy-title = Ochrona danych
privacy-1 = Sprawę widzą tylko jej strony. Każde pole z danymi osobowymi ma znak, a druga strona widzi je dopiero wtedy, gdy pozwala na to procedura.
privacy-2 = Żadna strona nie pobiera niczego z zewnątrz i nie ustawia plików cookie poza tymi, które służą do logowania oraz do wyboru języka i wyglądu.
privacy-3 = Dane osobowe są blokowane i usuwane po okresach określonych w każdej procedurze. Wiadomości e-mail i adresy stron nie zawierają danych osobowych.

## The demonstration

demo-title = Pokaz
demo-intro = Proszę wejść w rolę jednego z pracowników. Co robi jedna strona, druga widzi od razu, każda w swoim języku.
demo-side = { $authority }, { $country }
demo-step-in = Wejdź w tę rolę
demo-both = Oglądaj obie strony naraz
demo-both-hint = Dwa okna obok siebie: { $left } po lewej, { $right } po prawej. Proszę działać w jednym i patrzeć na drugie.
demo-frame = Strona: { $name }
demo-others = Pozostałe osoby
demo-data = Wszystkie osoby i sprawy są zmyślone. Przy każdym uruchomieniu pokazu wszystko powstaje od nowa.
demo-tries = Co można wypróbować
demo-group-inside = Wewnątrz jednego kraju
demo-group-alert = Ostrzeżenia: jeden organ ostrzega wiele innych
demo-group-notification = Notyfikacje: zapowiedź przepisu i uwagi do niej
demo-group-more = Inne
demo-place-inside-approve-sending = Zatwierdź zapytanie, zanim opuści kraj
demo-place-inside-approve-sending-hint = Izba nie może wysłać go sama. Proszę przeczytać zapytanie, a potem zatwierdzić je lub zwrócić z uwagą.
demo-place-inside-approve-reply = Zatwierdź odpowiedzi przed wysłaniem
demo-place-inside-approve-reply-hint = Odpowiedzi są napisane i poza autorem czyta je tylko koordynator. Można je zatwierdzić albo zwrócić.
demo-place-inside-hand-on = Przekaż zapytanie dalej
demo-place-inside-hand-on-hint = Nowe zapytanie: można je przydzielić koleżance lub koledze, przekazać innemu organowi albo podzielić pytania między kilka organów.
demo-place-inside-shared = Zobacz, jak składa się podzielone zapytanie
demo-place-inside-shared-hint = Trzy organy odpowiadają, każdy na swoją część. Dwa już odpowiedziały; strona pokazuje, czego jeszcze brakuje.
demo-place-inside-part = Odpowiedz na jedną jego część
demo-place-inside-part-hint = Część czeka na Państwa pulpicie. Po Państwa odpowiedzi pytający organ ma komplet.
demo-place-inside-referral = Rozstrzygnij spór
demo-place-inside-referral-hint = Pytający uważa odpowiedź za niewystarczającą. Można się zgodzić i przekazać spór koordynatorowi drugiej strony albo go oddalić.
demo-place-alert-send = Śledź wysłane ostrzeżenie
demo-place-alert-send-hint = Widać, które kraje przekazały je dalej. Można je sprostować, odnotować odwołanie albo cofnąć.
demo-place-alert-masked = Przekaż ostrzeżenie, nie widząc nazwiska
demo-place-alert-masked-hint = Widać zawód i zakres, ale nie nazwisko. Proszę wybrać organy swojego kraju, które mają zobaczyć całość.
demo-place-alert-handle = Zajmij się ostrzeżeniem
demo-place-alert-handle-hint = Nazwisko jest widoczne. Proszę zaznaczyć, czy ma ono znaczenie dla Państwa organu, albo zapytać nadawcę.
demo-place-alert-object = Sprzeciw się zamknięciu ostrzeżenia
demo-place-alert-object-hint = Nadawca chce je zamknąć. Sprzeciw w terminie sprawia, że pozostaje otwarte.
demo-place-notification-broadcast = Wyślij notyfikację do wszystkich krajów
demo-place-notification-broadcast-hint = Ministerstwo ogląda to, co opuszcza kraj. Wysłanie rozpoczyna okres wstrzymania.
demo-place-notification-comment = Zgłoś uwagi jako Komisja
demo-place-notification-comment-hint = Uwaga dla wszystkich lub tylko dla kraju notyfikującego, albo opinia szczegółowa, która wydłuża wstrzymanie.
demo-place-notification-state = Zgłoś uwagi jako kraj
demo-place-notification-state-hint = Notyfikację można przekazać w swoim kraju, skomentować albo zaopiniować.
demo-place-notification-notifier = Odpowiedz na uwagi, zmień projekt
demo-place-notification-notifier-hint = To Państwo zapowiedzieli przepis. Proszę odpowiedzieć na pytania; po zmianie poprzedni tekst pozostaje czytelny.
demo-place-more-compose = Zadaj własne pytanie
demo-place-more-compose-hint = Proszę wybrać procedurę, organ i pytania. Wysłanie następuje dopiero na polecenie.
demo-place-more-check = Sprawdź rejestr w dwa dni robocze
demo-place-more-check-hint = Pilne sprawdzenie: termin liczy się w dniach roboczych Państwa kraju.
demo-place-more-area = Wprowadź nowy obszar
demo-place-more-area-hint = Administrator przesyła obszar jako folder. Od razu pojawia się u wszystkich zalogowanych.

## Countries, as the Union writes their codes

country-AT = Austria
country-BE = Belgia
country-BG = Bułgaria
country-CH = Szwajcaria
country-CY = Cypr
country-CZ = Czechy
country-DE = Niemcy
country-DK = Dania
country-EE = Estonia
country-EL = Grecja
country-ES = Hiszpania
country-EU = Unia Europejska
country-FI = Finlandia
country-FR = Francja
country-HR = Chorwacja
country-HU = Węgry
country-IE = Irlandia
country-IS = Islandia
country-IT = Włochy
country-LI = Liechtenstein
country-LT = Litwa
country-LU = Luksemburg
country-LV = Łotwa
country-MT = Malta
country-NL = Holandia
country-NO = Norwegia
country-PL = Polska
country-PT = Portugalia
country-RO = Rumunia
country-SE = Szwecja
country-SI = Słowenia
country-SK = Słowacja
country-UK = Zjednoczone Królestwo

## Languages

language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-et = estoński
language-fi = fiński
language-fr = francuski
language-ga = irlandzki
language-hr = chorwacki
language-hu = węgierski
language-is = islandzki
language-it = włoski
language-lt = litewski
language-lv = łotewski
language-mt = maltański
language-nb = norweski (bokmål)
language-nl = niderlandzki
language-nn = norweski (nynorsk)
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-sk = słowacki
language-sl = słoweński
language-sv = szwedzki

## Co słyszą programy, gdy żądania nie wykonano

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Inny wpis zawiera to samo
problem-wrong-password = Adres e-mail lub hasło są nieprawidłowe.
problem-cross-site = To żądanie nie przyszło ze strony Comity i nie zostało wykonane.
problem-method = Ten adres nie działa w ten sposób.
problem-stale = Sprawa zmieniła się od ostatniego odczytu.
problem-too-large = To jest zbyt duże.
problem-media-type = Ten rodzaj treści nie jest tu przyjmowany.
problem-if-match = Żądanie musi podać, którego stanu sprawy dotyczy.
problem-too-often = Zbyt wiele żądań. Proszę chwilę poczekać.
problem-ours = Coś poszło nie tak po naszej stronie. Jeśli widzieli Państwo potwierdzenie, nic nie przepadło.
problem-busy = Comity nie jest w tej chwili gotowe. Proszę wkrótce spróbować ponownie.
problem-parked = Ta sprawa jest na chwilę wstrzymana.
problem-request = Tego żądania nie można zrozumieć.
problem-unauthenticated = Nikt nie jest zalogowany albo klucz nie jest ważny.
problem-missing = Nie ma tu czegoś takiego albo nie mogą Państwo tego zobaczyć.
problem-too-slow = Żądanie trwało zbyt długo.
problem-cut-off = Żądanie urwało się przed końcem.
problem-not-utf8 = Żądanie nie jest zapisane w UTF-8.
problem-not-json = Żądanie nie jest zapisem JSON, który można tu odczytać.
problem-query = Parametr adresu jest nieznany albo nieprawidłowy.
problem-cursor = Kursor nie należy do tej listy.
problem-reset = Ta pozycja nie jest już znana. Proszę odczytać wszystko od nowa.
problem-key = Klucz idempotencji jest nieprawidłowy.
problem-key-running = Żądanie z tym samym kluczem idempotencji jest jeszcze wykonywane.
problem-key-reused = Klucza idempotencji użyto już do czegoś innego.
problem-unsure = Nie jest pewne, czy to zostało wykonane. Proszę powtórzyć żądanie z tym samym kluczem idempotencji.
detail-not-utf8 = Od bajtu { $byte } zapis jest inny.
detail-not-json = Nie można tego odczytać w wierszu { $line }, kolumnie { $column }: zapis jest błędny, zbyt głęboko zagnieżdżony albo coś jest nazwane dwa razy.
detail-query = Jest to „{ $name }”.
detail-too-large = Przyjmuje się najwyżej tyle bajtów: { $most }.
detail-too-often = Proszę spróbować ponownie po tylu sekundach: { $seconds }.
detail-parked = W tej sprawie kilka razy z rzędu wystąpił błąd, dlatego jest wstrzymana na minutę. Nic z tego, co zapisano, nie zginęło, a innych spraw to nie dotyczy.
fault-file-empty = Plik „{ $name }” jest pusty
fault-file-differs = Zawartość pliku „{ $name }” nie odpowiada jego nazwie lub typowi
fault-file-name = Plik musi mieć nazwę o długości najwyżej { $most } znaków

link-origin = Zlecono w sprawie
link-opening = jest otwierana
link-questions = { $n ->
    [one] { $n } pytanie
    [few] { $n } pytania
   *[many] { $n } pytań
}

## Czym różnią się dwie wersje pakietu

diff-none = Nie ma różnic.
diff-added = { $of }: { $kind } { $name }: nowe
diff-removed = { $of }: { $kind } { $name }: usunięte
diff-changed = { $of }: { $kind } { $name }: zmienione
diff-reworded = { $of }: { $kind } { $name }: „{ $from }” zmieniono na „{ $to }”
diff-changed-from = { $of }: { $kind } { $name }: { $what } – było „{ $from }”, jest „{ $to }”
diff-kind-pack = pakiet
diff-kind-procedure = procedura
diff-kind-form = formularz
diff-kind-question-set = zestaw pytań
diff-kind-stories = historie
diff-kind-list = lista
diff-kind-code = kod
diff-kind-text = tekst
diff-kind-slot = strona
diff-kind-state = stan
diff-kind-step = krok
diff-kind-clock = termin
diff-kind-link = powiązanie
diff-kind-part = część
diff-kind-action = działanie
diff-kind-input = dana
diff-kind-mask = nazwa z pól
diff-kind-field = pole
diff-kind-section = sekcja
diff-kind-heading = nagłówek
diff-kind-question = pytanie

## Obszary prawa, dla administratorów

areas-title = Obszary
areas-intro = Używane obszary prawa, każdy w postaci danych. Nowa wersja jest sprawdzana, zanim ktokolwiek ją zobaczy; otwarte sprawy zachowują swoją.
areas-in-use = W użyciu
areas-area = Obszar
areas-version = Wersja
areas-latest = dla nowych spraw
areas-open = Otwarte sprawy
areas-procedures = Procedury
areas-languages = Języki
areas-new = Dodaj nowy obszar lub wersję
areas-new-hint = Folder pakietu jako plik ZIP. Najpierw zostanie sprawdzony; nic się nie zmieni, dopóki Państwo tego nie potwierdzą.
areas-file = Pakiet ZIP
areas-check = Sprawdź
areas-whole = Kompletny, jeszcze nieużywany
areas-use = Wprowadź do użycia
areas-changes = Co by się zmieniło
areas-all-new = Obszar jest nowy albo nie różni się od używanej wersji.
areas-since = Od wersji { $version }
areas-others = Inne używane wersje
areas-no-others = Brak.
areas-report = Wynik sprawdzenia
areas-where = Gdzie
areas-what = Co jest nie tak i co zrobić
areas-nothing-changed = Dla nikogo nic się nie zmieniło.
areas-again = Popraw i spróbuj ponownie
areas-texts = Teksty według rodzaju i języka
areas-complete = kompletne
areas-row-questions = Pytania
areas-row-lists = Listy odpowiedzi
areas-row-forms = Etykiety formularzy
areas-row-procedures = Stany, działania i inne
areas-translators = Dla tłumaczy
areas-xlsx = Wszystkie języki w jednym skoroszycie (XLSX)
areas-zip = Pliki pakietu (ZIP)
areas-texts-hint = To, co wróci, zostanie porównane tekst po tekście. Jeśli wszystko się zgadza, powstaje nowa wersja, którą następnie wprowadza się do użycia.
areas-texts-file = Przetłumaczone teksty (XLSX lub XLIFF)
areas-texts-version = Nazwa nowej wersji
areas-refused = { $n ->
    [one] Nie przyjęto: { $n } rzecz do poprawienia
    [few] Nie przyjęto: { $n } rzeczy do poprawienia
   *[other] Nie przyjęto: { $n } rzeczy do poprawienia
}
areas-keep = { $n ->
    [one] Nic się nie zmieni, dopóki Państwo tego nie potwierdzą. { $n } otwarta sprawa zachowa swoją wersję.
    [few] Nic się nie zmieni, dopóki Państwo tego nie potwierdzą. { $n } otwarte sprawy zachowają swoją wersję.
   *[other] Nic się nie zmieni, dopóki Państwo tego nie potwierdzą. { $n } otwartych spraw zachowa swoją wersję.
}
fault-unknown-official = Ta osoba nie działa w imieniu Państwa organu albo nie ma wymaganej roli.
fault-no-desk = W tym kraju nie ma organu, który przyjmuje wnioski dla innych. Proszę wybrać organ.
refusal-allocated-some = Sprawa nie została jeszcze nikomu przydzielona.
refusal-allocated-to-me = Sprawę przydzielono innej osobie w Państwa organie.
reach-nobody-inside = W tej procedurze nie uczestniczy żaden inny organ Państwa kraju, który można by tu wskazać.
reach-nobody = Nie można tu wskazać nikogo, kto nie uczestniczy już w sprawie.
reach-no-official = Nikt konkretny
reach-stays = Pozostaje u nas
desk-allocated = Przydzielona Państwu
history-joined = { $who }: teraz uczestniczy w sprawie
history-left = { $who }: już nie uczestniczy w sprawie

## What everybody reads

public-title = Rejestr publiczny
public-home = Comity, do rejestru publicznego
public-intro = To, co opublikowały organy. Każdy może to przeczytać bez logowania.
public-none = Obecnie nic nie jest publiczne.
public-count = { $n ->
    [one] { $n } publikacja
    [few] { $n } publikacje
    [many] { $n } publikacji
   *[other] { $n } publikacji
}
public-feed = Kanał nowości (Atom)
public-order = Od najnowszych
public-what = Publikacja
public-from = Skąd
public-published = Opublikowano
public-updated = Ostatnia zmiana
public-about = O tej publikacji
public-programs = Dla programów
public-file = Plik niepubliczny
public-gone = Już niepubliczne
public-gone-when = { $number }: publikację wycofano { $date }.
public-gone-why = Tego, co tu było, nie można już przeczytać. Kopie sporządzone przez innych są nieaktualne.
public-gone-list = Co jest teraz publiczne
public-since = Publiczna od
problem-withdrawn = To nie jest już publiczne.
detail-withdrawn = Publikację wycofano: { $since }.
refusal-case-public = Sprawa nie jest publiczna.
case-blocked = Treść tej sprawy jest zablokowana od { $since } i nikt jej nie widzi. Zostanie usunięta po { $until }.

# Repositories
records-title = Repozytoria
records-intro = To, co organy udostępniają sobie nawzajem; może to sprawdzić każdy uprawniony.
records-nowhere = Żaden używany obszar nie ma repozytorium.
records-n = { $n ->
    [0] Brak wpisów
    [one] { $n } wpis
    [few] { $n } wpisy
   *[other] { $n } wpisów
}
records-on = { $n ->
    [0] Brak wpisów w mocy w dniu { $day }
    [one] { $n } wpis w mocy w dniu { $day }
    [few] { $n } wpisy w mocy w dniu { $day }
   *[other] { $n } wpisów w mocy w dniu { $day }
}
records-new = Nowy wpis
records-query = Słowa lub ich części, dowolnym alfabetem
records-search = Szukaj
records-any = Dowolne
records-day = W mocy w dniu
records-over = Także wpisy zarchiwizowane
records-read = Stan z dnia { $day }, godz. { $hour }.
records-again = Odczytaj ponownie
records-none = Nic tu nie odpowiada zapytaniu.
records-all = Pokaż wszystkie wpisy
records-empty = Nic jeszcze nie wpisano.
records-period = Obowiązuje
record-version = Wersja { $n }
record-from = od { $day }
record-until = do { $day }
record-in-force = w mocy: { $period }
record-entered = wpisano
