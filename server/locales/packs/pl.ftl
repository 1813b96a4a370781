### Co mówi się o pakietach, których nie przyjęto. Klucze i zmienne jak w en.ftl; tego, co stoi między ` i `, się nie tłumaczy.

# Files and their form
flaw-file-missing = nie ma takiego pliku, a musi być
flaw-file-unknown = w pakiecie nie ma miejsca na plik `{ $name }`: składają się na niego pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl i stories/*.toml
flaw-file-name = identyfikator to `{ $name }`, a plik nazywa się inaczej; proszę nadać obu tę samą nazwę
flaw-format = nie można odczytać: { $what }
flaw-csv-head = pierwszy wiersz musi nazywać kolumny, a pierwszą z nich musi być `code`
flaw-csv-columns = ten wiersz ma inną liczbę kolumn niż pierwszy
flaw-csv-quotes = cudzysłów nie jest zamknięty

# Names
flaw-name = `{ $name }` nie jest nazwą: najpierw litera, potem litery, cyfry, `_` lub `-`, najwyżej 60 znaków
flaw-twice = `{ $name }` występuje tu dwa razy
flaw-unused = nic w pakiecie nie używa `{ $name }`
flaw-number-shared = procedura `{ $name }` numeruje sprawy według tego samego wzoru; dwie sprawy mogłyby mieć jeden numer
flaw-unknown-country = nie ma kalendarza dla `{ $name }`, więc nie da się liczyć dni roboczych; państwa zapisuje się tak jak w Unii, Grecja to EL
flaw-english = wśród języków musi być angielski (`en`): widzi go czytelnik, gdy w innym języku brakuje tekstu
flaw-no-procedure = pakiet nie ma żadnej procedury
flaw-law-address = `{ $name }` nie jest adresem, który zaczyna się od https://

# What is not there
flaw-unknown-slot = procedura nie ma strony `{ $name }`
flaw-unknown-state = procedura nie ma stanu `{ $name }`
flaw-unknown-recipient-state = adresaci nie mają stanu `{ $name }`
flaw-unknown-link = procedura nie ma powiązania `{ $name }`
flaw-unknown-procedure = pakiet nie ma procedury `{ $name }`
flaw-unknown-clock = procedura nie ma terminu `{ $name }`
flaw-unknown-action = procedura nie ma działania `{ $name }`
flaw-unknown-input = działanie nie ma danej `{ $name }`, którą można by tu wskazać
flaw-unknown-mask = procedura nie ma nazwy z pól `{ $name }`
flaw-unknown-form = pakiet nie ma formularza `{ $name }`
flaw-unknown-questions = pakiet nie ma zestawu pytań `{ $name }`
flaw-unknown-field = formularz nie ma pola `{ $name }`
flaw-unknown-section = formularz nie ma sekcji `{ $name }`
flaw-unknown-question = zestaw pytań nie ma pytania `{ $name }`
flaw-unknown-heading = zestaw pytań nie ma nagłówka `{ $name }`
flaw-unknown-list = pakiet nie ma listy `{ $name }`
flaw-unknown-code = `{ $name }` nigdy nie może mieć wartości `{ $code }`
flaw-unknown-entry = żadne działanie nie zapisuje wpisu rodzaju `{ $name }`
flaw-unknown-role = nikt nie może mieć roli `{ $name }`; role inne niż handler, viewer i administrator pakiet musi wymienić w pack.toml

# States
flaw-state-unreachable = żadne działanie nie prowadzi do stanu `{ $name }`; proszę je dodać albo usunąć stan
flaw-state-stuck = nic nie wyprowadza ze stanu `{ $name }`; proszę dodać działanie albo uczynić stan końcowym
flaw-state-not-final = stan `{ $name }` jest końcowy, a wyprowadza z niego działanie
flaw-turn-after-end = stan jest końcowy, więc niczyja to kolej, także nie `{ $name }`
flaw-state-without-step = stan `{ $name }` nie należy do żadnego kroku przebiegu sprawy
flaw-track-long = przebieg sprawy ma więcej kroków niż { $name }; tyle mieści się na stronie

# Slots
flaw-slot-not-addressed = przy stronie `{ $name }` nie podano, jak trafiają do niej organy; proszę napisać na przykład address = "one"
flaw-opener-addressed = stronę `{ $name }` zajmuje organ, który otwiera sprawę; nie można jej adresować
flaw-slot-never-filled = nikt nigdy nie zajmie strony `{ $name }`: potrzebna jest dana rodzaju addressee i działanie, które nią dołącza
flaw-slot-many = sposób adresowania strony `{ $name }` i jej `many` są sprzeczne: przy `one` się go nie pisze, przy `some` i `all` pisze się many = true
flaw-slot-missing = przy danej `{ $name }` trzeba podać, którą stronę zajmuje

# Links
flaw-link-never-opened = nic nie otwiera sprawy dla powiązania `{ $name }`
flaw-link-elsewhere = powiązanie prowadzi do innej procedury niż `{ $name }`
flaw-link-answers = odpowiedzi mogą wrócić powiązaniem `{ $name }` tylko wtedy, gdy obie procedury mają ten sam zestaw pytań
flaw-open-nobody = nikt tu nie działa, więc trzeba podać, kto otwiera sprawę: opener = "slot"
flaw-open-to = kogo się pyta, podaje albo `input`, albo `slot`

# Actions
flaw-action-nobody = nikt nie może wykonać `{ $name }`: nie ma `by`, nie wychodzi z żadnego stanu albo jest dla strony, która nie uczestniczy w szkicu
flaw-target-never = ten cel nigdy nie zostanie wybrany, bo poprzedni nie ma warunku
flaw-guard-silent = trzeba napisać w `say`, dlaczego warunek odmawia; własne zdanie mają tylko nazwane fakty
flaw-answers-elsewhere = strona `{ $name }` nie ma answers = true, więc nie widziałaby tego, co pisze
flaw-input-of-nothing = `{ $name }` wymaga formularza lub zestawu pytań, a procedura go nie ma
flaw-kind = `{ $name }` nie jest rzeczą tego rodzaju, który jest tu potrzebny
flaw-join-by-clock = `{ $name }` dołącza organy, które wskazuje rejestr, a gdy mija termin, nikt rejestru nie pyta
flaw-address-optional = adresata wyznacza pole `{ $name }`, które może być puste; proszę uczynić je wymaganym
flaw-inside-abroad = strona `{ $name }` jest wewnątrz państwa, więc jej organy są z tego państwa; proszę napisać country = "own"
flaw-recipient-state-unreachable = żadne działanie tych adresatów nie prowadzi do ich stanu `{ $name }`
flaw-act-needs-input = działanie `{ $name }` wymaga danych, a gdy dzieje się samo, nikt ich nie poda
flaw-notify-nobody = to zawiadomienie do nikogo nie trafia
flaw-list-missing = `{ $name }` zawiera kody i trzeba podać, z której listy
flaw-list-needless = `{ $name }` nie zawiera kodów, więc nie ma listy

# Clocks
flaw-clock-no-date = termin `{ $name }` nie ma daty: trzeba mu dać długość, pole albo działanie, które rozpoczyna go do podanej daty lub ją uzgadnia
flaw-clock-two-dates = termin `{ $name }` wynika z pola, więc nie ma własnej długości
flaw-clock-no-length = termin `{ $name }` nie ma długości, więc może się zacząć tylko z podaną datą
flaw-clock-never-starts = nic nie rozpoczyna terminu `{ $name }`
flaw-clock-not-agreed = terminu `{ $name }` nikt nie uzgadnia; proszę wymienić strony w agreed_by
flaw-agreed-alone = termin `{ $name }` uzgadnia tylko jedna strona; potrzebne są dwie

# Conditions
flaw-condition-empty = lista warunków jest pusta
flaw-condition-here = warunek może tu pytać tylko o pola i pytania
flaw-condition-itself = `{ $name }` pokazywałoby się tylko wtedy, gdy coś zawiera, czyli nigdy

# Forms, questions, lists
flaw-heading-above = powyżej nie ma nagłówka `{ $name }`
flaw-list-empty = lista `{ $name }` jest pusta
flaw-list-parent = powyżej nie ma kodu `{ $name }`

# Who sees what
flaw-grant-empty = ta reguła niczego nie pokazuje
flaw-grant-twice = inna reguła pokazuje już to samo tym samym osobom w tych samych stanach
flaw-remind-nothing = przypomnienie terminu `{ $name }` nic nie robi
flaw-remind-early = przypomnienie terminu `{ $name }` nadeszłoby, zanim termin się zaczął
flaw-publish-nothing = `publish` niczego by nie pokazało: żadna reguła nie jest dla wszystkich (`who` z `public = true`)
flaw-unpublish-nothing = `unpublish` niczego nie kończy: żadne działanie i żaden termin nie publikuje
flaw-public-never = ta reguła jest dla wszystkich, a żadne działanie i żaden termin nie publikuje
flaw-public-sight = tego nigdy się nie publikuje; każdy widzi tylko to, co wymieniono z nazwy: pola, sekcje, wpisy przeznaczone dla wszystkich stron, wersje, pliki i strony, o których wie każda strona
flaw-public-personal = `{ $name }` to dane osobowe lub coś, co może je zawierać, i nigdy się tego nie publikuje
flaw-parties-known = strony i tak wiedzą o sobie nawzajem; `parties` pisze się tylko w regule dla wszystkich
flaw-field-unseen = nikt nigdy nie widzi pola `{ $name }`
flaw-entry-unseen = nikt nigdy nie widzi wpisów rodzaju `{ $name }`
flaw-retention-order = sprawa zostałaby usunięta, zanim zablokowano by jej dane osobowe

# Records
flaw-record-never-live = wpis nie obowiązuje w żadnym stanie; proszę wymienić co najmniej jeden w `live`
flaw-record-live = w stanie `{ $name }` wpis nie może obowiązywać: to szkic albo nic już po nim nie następuje
flaw-record-unique-empty = ta grupa nie wymienia żadnego pola
flaw-record-optional = pole `{ $name }` nie jest wymagane, więc wszystkie wpisy bez niego byłyby takie same
flaw-record-columns = lista nie miałaby żadnej kolumny
flaw-record-personal = pole `{ $name }` to dane osobowe, a tych nie może zawierać żadna lista wpisów
flaw-record-unread = żadna reguła nie pozwala nikomu poza stronami zobaczyć obowiązującego wpisu; proszę pokazać coś czytelnikom

# Texts
flaw-language-missing = język `{ $name }` jest zadeklarowany, a nie ma tekstów
flaw-language-undeclared = język `{ $name }` ma teksty, a nie jest zadeklarowany w pack.toml
flaw-text-missing = brakuje tekstu `{ $name }`
flaw-text-needless = nic nie używa tekstu `{ $name }`
flaw-text-long = tekst `{ $name }` ma { $length } znaków, a miejsca jest na { $most }; zmiennych się nie liczy
flaw-placeholder-lost = w `{ $text }` brakuje zmiennej ${ $name }, którą ma tekst angielski
flaw-placeholder-unknown = w `{ $text }` użyto zmiennej ${ $name }, której ten tekst nie dostaje

# Stories
flaw-story = historia „{ $name }” się nie sprawdza: { $place }: obiecuje { $expected }, a jest { $found }

# Honesty
flaw-not-yet = `{ $name }` należy do słownika, ale ta wersja silnika jeszcze tego nie wykonuje

# What keeps texts out. $name: the key of the text.
texts-file = nie można odczytać: { $what }
texts-formula = komórka { $what } zawiera formułę; tekstów nigdy się nie oblicza
texts-languages-missing = żadna kolumna ani żaden atrybut nie podaje języka, którego teksty mają wejść
texts-language-none = `{ $name }` nie jest językiem, który zna Comity
texts-language-undeclared = pakiet nie deklaruje języka `{ $name }`; proszę go najpierw dodać do `languages` w pack.toml
texts-key-unknown = pakiet nie ma tekstu `{ $name }`
texts-key-twice = tekst `{ $name }` występuje tu dwa razy
texts-key-missing = tekstu `{ $name }` nie ma w pliku; plik wraca ze wszystkimi wierszami
texts-english-changed = tekst angielski `{ $name }` jest już inny; proszę wyeksportować na nowo
texts-broken = { $lang }: nie można odczytać `{ $name }`: { $what }
texts-variable-lost = { $lang }: w `{ $name }` brakuje zmiennej ${ $variable }, którą ma tekst angielski
texts-variable-unknown = { $lang }: w `{ $name }` użyto zmiennej ${ $variable }, której ten tekst nie dostaje
texts-long = { $lang }: `{ $name }` ma { $length } znaków, a miejsca jest na { $most }; zmiennych się nie liczy

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = to nie jest archiwum ZIP: { $what }
archive-path = ścieżka wychodzi poza folder albo nie może być ścieżką pliku: { $what }
archive-link = `{ $what }` to dowiązanie; pakiet zawiera tylko pliki
archive-many = plików jest więcej niż { $what }
archive-heavy = po rozpakowaniu bajtów jest więcej niż { $what }
archive-twice = `{ $what }` występuje dwa razy
archive-text = `{ $what }` nie jest zapisany w UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } jest już w użyciu z inną treścią; proszę nadać nowemu pakietowi inną wersję
pack-not-kept = pakietu nie udało się zapisać: { $what }
