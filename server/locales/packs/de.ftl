### Was über Pakete gesagt wird, die nicht übernommen werden. Schlüssel und Variablen wie in en.ftl; was zwischen ` und ` steht, wird nie übersetzt.

# Files and their form
flaw-file-missing = diese Datei fehlt und muss vorhanden sein
flaw-file-unknown = eine Datei `{ $name }` gehört in kein Paket; es besteht aus pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl und stories/*.toml
flaw-file-name = die Kennung ist `{ $name }`, die Datei heißt aber anders; geben Sie beiden denselben Namen
flaw-format = nicht lesbar: { $what }
flaw-csv-head = die erste Zeile muss die Spalten nennen, und die erste davon muss `code` sein
flaw-csv-columns = diese Zeile hat eine andere Zahl von Spalten als die erste
flaw-csv-quotes = ein Anführungszeichen wird nicht geschlossen

# Names
flaw-name = `{ $name }` ist kein Name: zuerst ein Buchstabe, dann Buchstaben, Ziffern, `_` oder `-`, höchstens 60 Zeichen
flaw-twice = `{ $name }` steht hier zweimal
flaw-unused = nichts im Paket verwendet `{ $name }`
flaw-number-shared = das Verfahren `{ $name }` nummeriert seine Vorgänge nach demselben Muster; zwei Vorgänge könnten dieselbe Nummer tragen
flaw-unknown-country = für `{ $name }` gibt es keinen Kalender, Arbeitstage lassen sich also nicht zählen; schreiben Sie Länder wie die Union, EL für Griechenland
flaw-english = Englisch (`en`) muss unter den Sprachen sein: Es wird gezeigt, wenn ein Text in einer anderen Sprache fehlt
flaw-no-procedure = das Paket hat kein Verfahren
flaw-law-address = `{ $name }` ist keine Adresse, die mit https:// beginnt

# What is not there
flaw-unknown-slot = das Verfahren hat keinen Beteiligten `{ $name }`
flaw-unknown-state = das Verfahren hat keinen Stand `{ $name }`
flaw-unknown-recipient-state = Empfänger haben keinen Stand `{ $name }`
flaw-unknown-link = das Verfahren hat keine Verknüpfung `{ $name }`
flaw-unknown-procedure = das Paket hat kein Verfahren `{ $name }`
flaw-unknown-clock = das Verfahren hat keine Frist `{ $name }`
flaw-unknown-action = das Verfahren hat keine Handlung `{ $name }`
flaw-unknown-input = die Handlung hat keine Eingabe `{ $name }`, die hier genannt werden könnte
flaw-unknown-mask = das Verfahren hat keinen Namen aus Feldern `{ $name }`
flaw-unknown-form = das Paket hat kein Formular `{ $name }`
flaw-unknown-questions = das Paket hat keinen Fragensatz `{ $name }`
flaw-unknown-field = das Formular hat kein Feld `{ $name }`
flaw-unknown-section = das Formular hat keinen Abschnitt `{ $name }`
flaw-unknown-question = der Fragensatz hat keine Frage `{ $name }`
flaw-unknown-heading = der Fragensatz hat keine Überschrift `{ $name }`
flaw-unknown-list = das Paket hat keine Liste `{ $name }`
flaw-unknown-code = `{ $name }` kann nie den Wert `{ $code }` haben
flaw-unknown-entry = keine Handlung schreibt einen Eintrag der Art `{ $name }`
flaw-unknown-role = niemand kann die Rolle `{ $name }` haben; außer handler, viewer und administrator muss das Paket seine Rollen in pack.toml nennen

# States
flaw-state-unreachable = keine Handlung führt in den Stand `{ $name }`; fügen Sie eine hinzu oder entfernen Sie den Stand
flaw-state-stuck = nichts führt aus dem Stand `{ $name }` heraus; fügen Sie eine Handlung hinzu oder machen Sie ihn zum Endstand
flaw-state-not-final = der Stand `{ $name }` ist ein Endstand, und doch führt eine Handlung aus ihm heraus
flaw-turn-after-end = der Stand ist ein Endstand, daher ist niemand an der Reihe, auch nicht `{ $name }`
flaw-state-without-step = der Stand `{ $name }` gehört zu keinem Schritt des Verlaufs
flaw-track-long = der Verlauf hat mehr als { $name } Schritte; mehr zeigt eine Seite nicht

# Slots
flaw-slot-not-addressed = beim Beteiligten `{ $name }` fehlt, wie Behörden dazukommen; schreiben Sie zum Beispiel address = "one"
flaw-opener-addressed = Beteiligter `{ $name }` ist die Behörde, die den Vorgang eröffnet; sie kann nicht adressiert werden
flaw-slot-never-filled = niemand wird je Beteiligter `{ $name }`: Dafür braucht es eine Eingabe der Art addressee und eine Handlung, die damit hinzunimmt
flaw-slot-many = address und `many` des Beteiligten `{ $name }` widersprechen sich: `one` steht ohne, `some` und `all` stehen mit many = true
flaw-slot-missing = bei der Eingabe `{ $name }` muss stehen, welchen Beteiligten sie bestimmt

# Links
flaw-link-never-opened = nichts eröffnet einen Vorgang für die Verknüpfung `{ $name }`
flaw-link-elsewhere = die Verknüpfung führt zu einem anderen Verfahren als `{ $name }`
flaw-link-answers = über die Verknüpfung `{ $name }` können Antworten nur kommen, wenn beide Verfahren denselben Fragensatz haben
flaw-open-nobody = hier handelt niemand, daher muss gesagt werden, wer den Vorgang eröffnet: opener = "slot"
flaw-open-to = wer gefragt wird, sagt entweder `input` oder `slot`

# Actions
flaw-action-nobody = niemand darf `{ $name }`: Es fehlt `by`, es beginnt in keinem Stand, oder es gilt einem Beteiligten, der an einem Entwurf nicht teilnimmt
flaw-target-never = dieses Ziel wird nie gewählt, weil das vorige keine Bedingung hat
flaw-guard-silent = mit `say` muss gesagt werden, warum die Bedingung ablehnt; nur benannte Tatsachen haben einen eigenen Satz
flaw-answers-elsewhere = Beteiligter `{ $name }` hat kein answers = true und sähe daher nicht, was er schreibt
flaw-input-of-nothing = `{ $name }` braucht ein Formular oder einen Fragensatz, und das Verfahren hat keinen
flaw-kind = `{ $name }` ist nicht von der Art, die hier gebraucht wird
flaw-join-by-clock = `{ $name }` nimmt Behörden hinzu, die das Behördenverzeichnis nennt, und beim Ablauf einer Frist fragt es niemand
flaw-address-optional = die Adresse ergibt sich aus dem Feld `{ $name }`, das leer sein darf; machen Sie es zum Pflichtfeld
flaw-inside-abroad = Beteiligter `{ $name }` liegt innerhalb eines Landes, seine Behörden kommen also von dort: Schreiben Sie country = "own"
flaw-recipient-state-unreachable = keine Handlung dieser Empfänger führt in ihren Stand `{ $name }`
flaw-act-needs-input = die Handlung `{ $name }` verlangt Eingaben, und wenn sie von selbst geschieht, macht sie niemand
flaw-notify-nobody = diese Benachrichtigung erreicht niemanden
flaw-list-missing = `{ $name }` enthält Codes und muss sagen, aus welcher Liste
flaw-list-needless = `{ $name }` enthält keinen Code und hat daher keine Liste

# Clocks
flaw-clock-no-date = die Frist `{ $name }` hat kein Datum: Geben Sie ihr eine Länge, ein Feld oder eine Handlung, die sie bis zu einem Datum beginnt oder eines vereinbart
flaw-clock-two-dates = die Frist `{ $name }` folgt einem Feld und hat daher keine eigene Länge
flaw-clock-no-length = die Frist `{ $name }` hat keine Länge und kann daher nur bis zu einem Datum beginnen
flaw-clock-never-starts = nichts lässt die Frist `{ $name }` beginnen
flaw-clock-not-agreed = die Frist `{ $name }` wird von niemandem vereinbart; nennen Sie die Beteiligten in agreed_by
flaw-agreed-alone = die Frist `{ $name }` vereinbart ein Beteiligter allein; dazu gehören zwei

# Conditions
flaw-condition-empty = die Liste der Bedingungen ist leer
flaw-condition-here = hier darf eine Bedingung nur nach Feldern und Fragen fragen
flaw-condition-itself = `{ $name }` würde nur gezeigt, wenn es etwas enthält, und damit nie

# Forms, questions, lists
flaw-heading-above = darüber steht keine Überschrift `{ $name }`
flaw-list-empty = die Liste `{ $name }` ist leer
flaw-list-parent = darüber steht kein Code `{ $name }`

# Who sees what
flaw-grant-empty = diese Regel zeigt nichts
flaw-grant-twice = eine andere Regel zeigt dies schon denselben Personen in denselben Ständen
flaw-remind-nothing = eine Erinnerung an die Frist `{ $name }` tut nichts
flaw-remind-early = eine Erinnerung an die Frist `{ $name }` käme, bevor die Frist begonnen hat
flaw-publish-nothing = `publish` würde nichts zeigen: keine Regel gilt für die Öffentlichkeit (`who` mit `public = true`)
flaw-unpublish-nothing = `unpublish` beendet nichts: keine Handlung und keine Frist veröffentlicht
flaw-public-never = diese Regel gilt für die Öffentlichkeit, und keine Handlung und keine Frist veröffentlicht
flaw-public-sight = dies ist nie für die Öffentlichkeit; sie sieht, was einzeln genannt ist: Felder, Abschnitte, Einträge für alle Beteiligten, Fassungen, Dateien und Beteiligte, die alle kennen
flaw-public-personal = `{ $name }` sind personenbezogene Daten oder kann welche enthalten und ist nie für die Öffentlichkeit
flaw-parties-known = Beteiligte kennen einander ohnehin; `parties` steht nur in Regeln für die Öffentlichkeit
flaw-field-unseen = niemand sieht je das Feld `{ $name }`
flaw-entry-unseen = niemand sieht je Einträge der Art `{ $name }`
flaw-retention-order = der Vorgang würde gelöscht, bevor seine personenbezogenen Daten gesperrt sind

# Records
flaw-record-never-live = ein Eintrag gilt in keinem Stand; nennen Sie unter `live` mindestens einen
flaw-record-live = im Stand `{ $name }` kann ein Eintrag nicht gelten: Es ist ein Entwurf, oder es folgt nichts mehr
flaw-record-unique-empty = diese Gruppe nennt kein Feld
flaw-record-optional = das Feld `{ $name }` ist kein Pflichtfeld, alle Einträge ohne es wären also gleich
flaw-record-columns = eine Liste würde keine Spalte zeigen
flaw-record-personal = das Feld `{ $name }` enthält personenbezogene Daten, die in keiner Liste von Einträgen stehen dürfen
flaw-record-unread = keine Regel lässt jemanden außer den Beteiligten einen geltenden Eintrag sehen; geben Sie Lesern etwas frei

# Texts
flaw-language-missing = die Sprache `{ $name }` ist angegeben und hat keine Texte
flaw-language-undeclared = die Sprache `{ $name }` hat Texte und ist in pack.toml nicht angegeben
flaw-text-missing = der Text `{ $name }` fehlt
flaw-text-needless = nichts verwendet den Text `{ $name }`
flaw-text-long = der Text `{ $name }` hat { $length } Zeichen, Platz ist für { $most }; Variablen zählen nicht
flaw-placeholder-lost = in `{ $text }` fehlt die Variable ${ $name }, die der englische Text hat
flaw-placeholder-unknown = `{ $text }` verwendet die Variable ${ $name }, die ihm nicht gegeben wird

# Stories
flaw-story = die Geschichte „{ $name }“ trifft nicht zu: { $place }: Sie verspricht { $expected }, und da ist { $found }

# Honesty
flaw-not-yet = `{ $name }` gehört zum Wortschatz, aber diese Fassung der Software führt es noch nicht aus

# What keeps texts out. $name: the key of the text.
texts-file = nicht lesbar: { $what }
texts-formula = die Zelle { $what } enthält eine Formel; Texte werden nie berechnet
texts-languages-missing = keine Spalte und kein Attribut nennt eine Sprache, deren Texte kommen sollen
texts-language-none = `{ $name }` ist keine Sprache, die Comity kennt
texts-language-undeclared = das Paket gibt die Sprache `{ $name }` nicht an; ergänzen Sie sie zuerst unter `languages` in pack.toml
texts-key-unknown = das Paket hat keinen Text `{ $name }`
texts-key-twice = der Text `{ $name }` steht hier zweimal
texts-key-missing = der Text `{ $name }` steht nicht in der Datei; eine Datei kommt mit allen Zeilen zurück
texts-english-changed = der englische Text von `{ $name }` ist inzwischen ein anderer; exportieren Sie neu
texts-broken = { $lang }: `{ $name }` ist nicht lesbar: { $what }
texts-variable-lost = { $lang }: in `{ $name }` fehlt die Variable ${ $variable }, die der englische Text hat
texts-variable-unknown = { $lang }: `{ $name }` verwendet die Variable ${ $variable }, die ihm nicht gegeben wird
texts-long = { $lang }: `{ $name }` hat { $length } Zeichen, Platz ist für { $most }; Variablen zählen nicht

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = das ist kein ZIP-Archiv: { $what }
archive-path = ein Pfad führt aus dem Ordner heraus oder kann keiner Datei gehören: { $what }
archive-link = `{ $what }` ist ein Verweis; ein Paket enthält nur Dateien
archive-many = mehr als { $what } Dateien
archive-heavy = entpackt mehr als { $what } Bytes
archive-twice = `{ $what }` ist zweimal vorhanden
archive-text = `{ $what }` ist nicht in UTF-8 geschrieben

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } ist mit anderem Inhalt in Gebrauch; geben Sie dem neuen Paket eine andere Fassung
pack-not-kept = das Paket ließ sich nicht aufbewahren: { $what }
