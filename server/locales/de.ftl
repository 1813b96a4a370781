### Die Worte der Oberfläche auf Deutsch. Schlüssel und Variablen sind dieselben wie in en.ftl.

## Every page

skip = Zum Inhalt springen
to-desk = Comity, zum Schreibtisch
main-nav = Hauptnavigation
foot-nav = Über Comity
nav-desk = Schreibtisch
nav-new = Neuer Vorgang
nav-records = Verzeichnisse
nav-authorities = Behörden
find = Behörde suchen
language = Sprache
theme = Darstellung
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
sign-out = Abmelden
keys = Tastenkürzel
accessibility = Barrierefreiheit
data-protection = Datenschutz
personal-data = personenbezogene Daten
optional = freiwillig
error = Fehler
choose = Bitte wählen
of = { $n } von { $all }
back = Zurück
back-to-case = Zurück zum Vorgang
path = Pfad

## When and how much

today = Heute
yesterday = Gestern
when-today = heute, { $hour }
when-yesterday = gestern, { $hour }
when-day = { $date }, { $hour }
due-today = Heute fällig
due-tomorrow = Morgen fällig
due-in-days = { $days ->
    [one] In { $days } Arbeitstag
   *[other] In { $days } Arbeitstagen
}
due-late = Überfällig
due-late-days = { $days ->
    [one] { $days } Arbeitstag überfällig
   *[other] { $days } Arbeitstage überfällig
}
due-met = Eingehalten
due-met-days = { $days ->
    [one] Eingehalten, { $days } Arbeitstag vor der Zeit
   *[other] Eingehalten, { $days } Arbeitstage vor der Zeit
}
due-missed = Nicht eingehalten
due-missed-days = { $days ->
    [one] Um { $days } Arbeitstag überschritten
   *[other] Um { $days } Arbeitstage überschritten
}
due-stopped = Angehalten
due-none = Keine Frist
clock-calendar = Arbeitstage gezählt in: { $country }
date-proposed-ours = Sie schlagen vor
date-proposed-theirs = Die andere Seite schlägt vor
partial-hint = Tag und Monat können leer bleiben, wenn sie nicht bekannt sind.
date-day = Tag
date-month = Monat
date-year = Jahr
date-from = Von
date-to = Bis
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = eröffnet
track = Verlauf des Vorgangs
track-due = fällig { $date }
jump = Teile des Vorgangs
section-facts = Angaben
section-questions = Fragen und Antworten
section-messages = Nachrichten
section-files = Dateien
section-clocks = Fristen
section-actions = Weitere Handlungen
section-history = Verlauf
section-parties = Beteiligte
rail = Fristen, Handlungen, Verlauf
party-ours = Ihre Behörde
recipients-done = { $done } von { $of } erledigt
understands = versteht
other-understands = Die andere Seite versteht: { $languages }. Bitte schreiben Sie möglichst in einer dieser Sprachen.
facts-hidden = Personenbezogene Daten sind für Sie in diesem Stand des Vorgangs nicht sichtbar.
facts-personal = Personenbezogene Daten sehen nur die Beteiligten.
not-given = keine Angabe
version-changed = Fassung { $n }, { $when }
versions-title = Frühere Fassungen
erased = gelöscht
mask-hidden = Name nicht sichtbar
mask-empty = noch keine Angabe
written-in = geschrieben auf: { $language }
law-article = { $act }, Art. { $article }
question-n = Frage { $n }.{" "}
question-link = Frage { $n }
question-open = Noch nicht beantwortet
question-reopened = Um eine neue Antwort wurde gebeten
questions-none = Keine Fragen.
answer = Antwort
answer-none = keine Antwort
answer-yes = Ja
answer-no = Nein
answer-unknown = Nicht bekannt
answer-cannot = Kann nicht beantwortet werden
answer-file = Datei
answer-final = endgültig
answer-draft = Entwurf, nur Ihre Behörde sieht ihn
answer-comment = Anmerkung
answer-comment-yours = Anmerkung
answer-yours = Ihre Antwort
answer-change = Diese Antwort ändern
answer-next = Fragen beantworten
answers-earlier = { $n ->
    [one] { $n } frühere Antwort
   *[other] { $n } frühere Antworten
}
second-beside = Daneben
second-hide = Zweite Sprache ausblenden
second-show = Zweite Sprache einblenden
second-choose = Zweite Sprache
text-language = Sprache dieses Textes
languages-understood = Versteht die andere Seite
languages-other = Andere Sprachen
tongue-doubt = Dieser Text ist mit { $marked } gekennzeichnet, scheint aber { $seems } zu sein. Stimmt die Angabe?
tongue-mark = Auf { $seems } ändern
tongue-set = Sprache auf { $seems } gesetzt, weil der Text danach aussieht. Ändern Sie die Angabe, wenn sie nicht stimmt.
tongue-sent = Das ist geschehen. Einer der Texte ist mit { $marked } gekennzeichnet, scheint aber { $seems } zu sein. Stimmt die Angabe nicht, schreiben Sie es der anderen Seite.
tongue-far = Die andere Seite gibt nicht an, diese Sprache zu verstehen.
entry-own = bleibt in Ihrer Behörde
entry-only = nur für: { $slots }
entry-retracted = vom Verfasser zurückgenommen
entry-about = Betrifft
messages-none = Noch keine Nachrichten.
messages-both = Nachrichten lesen beide Seiten; interne Notizen bleiben in Ihrer Behörde.
messages-many = Jede Seite liest, was das Verfahren ihr zeigt; interne Notizen bleiben in Ihrer Behörde.
write = Schreiben
files-none = Keine Dateien.
files-hint = PDF, Bilder, Text- und Bürodokumente, je höchstens 10 MB.
file-hidden = Datei, für Sie noch nicht sichtbar
file-kept = Die zuvor gewählte Datei behalten
clocks-none = Keine Fristen.
actions-none = Im Augenblick ist sonst nichts zu tun.
which-questions = Welche Fragen
history-opened = { $who } hat den Vorgang eröffnet
history-passed = Frist abgelaufen: { $clock }
history-whole = { $n ->
    [one] Ganzer Verlauf, { $n } Eintrag
   *[other] Ganzer Verlauf, { $n } Einträge
}
history-title = Verlauf
who-us = Ihre Behörde
who-system = Comity
rating-of = Bewertung:
mark-1 = Sehr schlecht
mark-2 = Schlecht
mark-3 = Ausreichend
mark-4 = Gut
mark-5 = Sehr gut
here-us = jemand aus Ihrer Behörde
here-them = sieht den Vorgang gerade an

## The desk

desk-title = { $late ->
    [0] Schreibtisch: { $ours } { $ours ->
        [one] wartet
       *[other] warten
    } auf Sie
   *[other] Schreibtisch: { $ours } { $ours ->
        [one] wartet
       *[other] warten
    } auf Sie, { $late } überfällig
}
next = Was jetzt zu tun ist
next-of = Die ersten drei von { $n }, die auf Sie warten
next-none = Nichts wartet auf Sie.
counts = Vorgänge nach dem, worauf sie warten
view-open = Offene Vorgänge
view-ours = Warten auf Sie
view-late = Überfällig
view-theirs = Warten auf die andere Seite
view-drafts = Entwürfe
view-over = Abgeschlossen
unread = ungelesen
unread-n = { $n } ungelesen
mark-read = Als gelesen markieren
answered-of = { $n } von { $all } beantwortet
date-to-answer = Ihnen wurde ein Termin vorgeschlagen
col-case = Vorgang
col-other = Andere Seite
col-state = Stand
col-reason = Warum er hier ist
col-due = Frist
open-case = Öffnen
desk-empty = Hier sind keine Vorgänge.
desk-all = Alle offenen Vorgänge zeigen
desk-order = der zuerst fällige oben
desk-shown = { $n ->
    [one] { $n } Vorgang
   *[other] { $n } Vorgänge
}
next-page = Nächste Seite

## Keys

keys-move = bewegen
keys-open = öffnen
keys-read = als gelesen markieren
keys-find = suchen
keys-all = alle Kürzel
keys-off = Einzelne Tasten ausschalten
keys-on = Einzelne Tasten einschalten
keys-state-on = Einzelne Tasten sind eingeschaltet.
keys-state-off = Einzelne Tasten sind ausgeschaltet.
keys-intro = Diese Tasten wirken auf dem Schreibtisch und in Listen, solange Sie nicht schreiben. Sie lassen sich ausschalten, zum Beispiel wenn Sie Ihrem Computer diktieren.

## What the page says while it is live

conn-live = Live
conn-offline = Offline
live-lost = Keine Verbindung. Was Sie sehen, kann veraltet sein. Was Sie schreiben, bleibt hier erhalten.
live-retry = Jetzt versuchen
live-back = Die Verbindung ist wieder da. Alles ist aktuell.
live-new = Es gibt eine neue Fassung von Comity. Schreiben Sie zu Ende und laden Sie sie dann.
live-held = Änderungen warten, solange Sie hier sind. Jetzt zeigen
live-meanwhile = Dies hat sich geändert, während Sie schrieben. Ihr Text ist erhalten.
live-compare = Änderung zeigen
live-gone = Dieser Vorgang ist für Sie nicht mehr sichtbar.
live-sending = Wird gesendet…
live-kept = Ihr Text ist erhalten.
live-just = gerade eben
live-vanished = Das ist nicht mehr möglich: Der Vorgang hat sich geändert.
live-signed-out = Sie sind abgemeldet. Ihr Text bleibt in diesem Tab erhalten.
live-reload = Seite neu laden
live-not-a-frame = Das ist kein Frame: Erwartet wird ein JSON-Objekt mit den bekannten Feldern.
live-unknown-type = Einen Frame dieser Art gibt es nicht.
live-wrong-field = Ein Feld fehlt, gehört nicht zu diesem Frame oder enthält Unzulässiges.
live-unknown-topic = Das ist kein Name eines Themas.
live-too-many-topics = Zu viele Themen in dieser Verbindung. Bitte verlassen Sie zuerst eines.
live-busy = Das kann gerade nicht gezeigt werden. Bitte fragen Sie gleich noch einmal.

## Signing in

sign-in = Anmelden
sign-in-intro = Für Bedienstete der beteiligten Behörden.
email = E-Mail-Adresse
password = Passwort
sign-in-again = Bitte melden Sie sich an, um fortzufahren. Danach kommen Sie dorthin zurück, wo Sie waren.

## Finding an authority

authorities-title = Behörden
authorities-intro = Suchen Sie nach dem Namen in jeder Sprache, nach dem Ort oder nach der Zuständigkeit.
authorities-query = Name, Ort oder Zuständigkeit
authorities-country = Land
authorities-any = Alle Länder
authorities-search = Suchen
authorities-found = { $n ->
    [0] Keine Behörde gefunden
    [one] { $n } Behörde gefunden
   *[other] { $n } Behörden gefunden
}
authorities-none-hint = Versuchen Sie es mit weniger Wörtern oder nur mit dem Land.
authorities-ask = Neuer Vorgang mit dieser Behörde
why-name = Name
why-town = Ort
why-competence = zuständig für

## A new case

compose-choose = Was möchten Sie tun?
compose-none = Es gibt nichts, was Sie eröffnen können.
compose-title = Neuer Vorgang: { $procedure }
draft-title = Entwurf: { $title }
compose-draft = Entwurf, nur Ihre Behörde sieht ihn
compose-whom = Wen Sie fragen
compose-whom-home = Welche Behörden Ihres Landes
compose-what = Was Sie fragen
compose-send = Bis wann Sie es brauchen
compose-personal = Felder mit diesem Zeichen sind personenbezogene Daten.
compose-find = Behörde finden
compose-desk = { $country }: das Land bestimmt, wer antwortet
compose-desk-goes = geht an: { $authority }
compose-questions-hint = Die Fragen sind bereits übersetzt. Die andere Seite liest sie in ihrer Sprache.
compose-chosen = { $n } von { $all } gewählt
compose-fixed = wird immer gefragt
compose-along = wird mitgefragt, wenn es zutrifft:
compose-update = Formular aktualisieren
compose-update-hint = zeigt, was bei dieser Wahl noch nötig ist
compose-review = Prüfen und senden
compose-missing = Bevor Sie senden können
compose-ready = Alles Nötige ist da.
compose-need-whom = Wählen Sie eine Behörde
compose-need-field = Bitte ausfüllen: { $field }
compose-need-question = Wählen Sie mindestens eine Frage
compose-to = An
compose-subject = Betrifft
compose-questions = Fragen
compose-nobody = noch niemand
compose-change = Ändern
compose-saved = Gespeichert { $when }, nur Ihre Behörde sieht es
compose-language-note = { $authority } versteht: { $languages }. Bitte schreiben Sie möglichst in einer dieser Sprachen und geben Sie sie unter dem Text an.

## Sending and refusing

problem = Es gibt ein Problem
problem-kept = Nichts wurde gesendet. Ihre Eingaben stehen unten noch da.
stale = Der Vorgang hat sich geändert, seit Sie diese Seite geöffnet haben. Sehen Sie ihn sich an, wie er jetzt ist, und senden Sie dann erneut.
stale-look = Vorgang ansehen
reused = Dieses Formular wurde schon mit anderem Inhalt gesendet. Prüfen Sie Ihre Eingaben und senden Sie es erneut, wenn Sie es so meinen.
unsure = Es ist nicht sicher, ob dies ausgeführt wurde. Drücken Sie denselben Knopf noch einmal: Es geschieht nicht zweimal.
busy = Comity ist ausgelastet. Nichts wurde ausgeführt, Ihre Eingaben sind erhalten. Bitte senden Sie erneut.
parked = Dieser Vorgang kann gerade nicht geändert werden: Es ist mehrmals hintereinander ein Fehler aufgetreten. Ihre Eingaben sind erhalten. Versuchen Sie es in einer Minute wieder.
action-gone = Diese Handlung ist nicht mehr möglich.
action-not-now = „{ $action }“ ist jetzt nicht möglich: Der Stand des Vorgangs ist „{ $state }“.

## Pages that say why not

error-home = Zum Schreibtisch

refusal-unknown-action = Eine solche Handlung gibt es hier nicht.
refusal-wrong-state = Das ist im jetzigen Stand des Vorgangs nicht möglich. Vielleicht hat inzwischen jemand gehandelt.
refusal-not-your-turn = Das ist Sache der anderen Seite.
refusal-not-your-role = Ihre Rolle erlaubt das nicht.
refusal-guard = Das ist noch nicht möglich.
refusal-nobody-to-address = Im Behördenverzeichnis ist niemand, der dies in den gemeinten Ländern erhalten kann.
refusal-faults = Einige Angaben sind nicht so, wie sie sein müssen.
refusal-unknown-procedure = Ein solches Verfahren gibt es nicht.
refusal-already-open = Der Vorgang ist schon eröffnet.
refusal-held = Es gibt schon einen Eintrag mit denselben Angaben: { $fields }.
refusal-not-open = Der Vorgang ist nicht eröffnet.
refusal-already-registered = Das steht schon im Behördenverzeichnis.
refusal-not-registered = Das steht nicht im Behördenverzeichnis.
refusal-unknown-person = Eine solche Person oder ein solches Programm gibt es hier nicht.
refusal-last-administrator = Mindestens eine Person muss die Administration behalten.
refusal-form-complete = Pflichtfelder sind noch leer.
refusal-questions-some = Wählen Sie mindestens eine Frage.
refusal-addressee-chosen = Wählen Sie, wen Sie fragen.
refusal-questions-all-answered = Zuerst muss jede Frage beantwortet sein.
refusal-questions-some-answered = Zuerst muss mindestens eine Frage beantwortet sein.
refusal-questions-some-new = Es gibt keine neue Antwort, die freigegeben werden könnte.

fault-comment-required = Zu dieser Antwort gehört eine Anmerkung
fault-control-characters = Enthält Zeichen, die sich nicht darstellen lassen
fault-country = „{ $value }“ ist kein hier bekanntes Land
fault-date = „{ $value }“ ist kein Datum
fault-date-past = Das Datum muss in der Zukunft liegen
fault-date-too-far = Das Datum liegt zu weit in der Zukunft
fault-email = Das ist keine E-Mail-Adresse
fault-language = Geben Sie die Sprache des Textes an
fault-mark = Wählen Sie eine Note von 1 bis 5
fault-not-a-list = Erwartet wird eine Liste
fault-not-a-text = Erwartet wird ein Text
fault-not-an-object = Erwartet werden benannte Werte
fault-not-in-list = „{ $value }“ steht nicht in der Liste
fault-not-in-procedure = Diese Behörde nimmt am Verfahren nicht teil
fault-unknown-entry = Dieser Eintrag stammt nicht von Ihnen oder ist schon zurückgenommen
fault-other-country = Diese Behörde ist in einem anderen Land
fault-number = Erwartet wird eine Zahl
fault-only-one = Wählen Sie nur eine
fault-own-authority = Diese Behörde ist schon am Vorgang beteiligt
fault-partial-date = „{ $value }“ ist kein Datum; Tag und Monat können leer bleiben
fault-required = Das wird gebraucht
fault-span = Das erste Datum muss vor dem zweiten liegen
fault-period = Der letzte Tag liegt vor dem ersten
fault-too-long = Höchstens { $most } Zeichen
fault-too-many = Höchstens { $most }
fault-unknown-authority = Eine solche Behörde gibt es nicht
fault-unknown-field = „{ $name }“ ist hier nicht bekannt
fault-unknown-file = Eine solche Datei gibt es nicht
fault-unknown-question = „{ $name }“ gehört nicht zu den Fragen
fault-url = Das ist keine Internetadresse
fault-yes-or-no = Erwartet wird Ja oder Nein

## Help

access-title = Erklärung zur Barrierefreiheit
access-1 = Comity ist darauf ausgelegt, WCAG 2.2, Stufe AA, zu erfüllen. Jede Seite funktioniert allein mit der Tastatur, ohne Skripte, bei 400 % Vergrößerung, mit erzwungenen Farben und mit verminderter Bewegung.
access-2 = Jede Seite wird bei jeder Änderung von einem Programm geprüft und vor einer Ausgabe von Hand mit einem Bildschirmleser.
access-3 = Wenn Ihnen etwas im Weg steht, schreiben Sie der Administration Ihrer Behörde; sie gibt es weiter.
privacy-title = Datenschutz
privacy-1 = Einen Vorgang sehen nur die Beteiligten. Jedes Feld mit personenbezogenen Daten trägt ein Zeichen, und die andere Seite sieht es erst, wenn das Verfahren es erlaubt.
privacy-2 = Keine Seite lädt etwas von anderswo, und es werden keine Cookies gesetzt außer denen für die Anmeldung und für Ihre Wahl von Sprache und Darstellung.
privacy-3 = Personenbezogene Daten werden nach den Fristen des jeweiligen Verfahrens gesperrt und gelöscht. E-Mails und Seitenadressen enthalten keine personenbezogenen Daten.

## The demonstration

demo-title = Vorführung
demo-intro = Nehmen Sie den Platz einer der beiden Personen ein. Was eine Seite tut, sieht die andere sofort, jede in ihrer Sprache.
demo-side = { $authority }, { $country }
demo-step-in = Diesen Platz einnehmen
demo-both = Beide Seiten zugleich ansehen
demo-both-hint = Zwei Fenster nebeneinander: { $left } links, { $right } rechts. Handeln Sie in dem einen und sehen Sie auf das andere.
demo-frame = Die Seite von { $name }
demo-others = Weitere Personen
demo-data = Alle Personen und Vorgänge sind erfunden. Bei jedem Start der Vorführung entsteht alles neu.
demo-tries = Was Sie ausprobieren können
demo-group-inside = Innerhalb eines Landes
demo-group-alert = Warnungen: eine Behörde warnt viele
demo-group-notification = Notifizierungen: eine Vorschrift wird angekündigt und kommentiert
demo-group-more = Mehr
demo-place-inside-approve-sending = Eine Anfrage genehmigen, bevor sie das Land verlässt
demo-place-inside-approve-sending-hint = Eine Kammer darf nicht selbst senden. Lesen Sie ihre Anfrage und genehmigen Sie sie, oder geben Sie sie mit einer Bemerkung zurück.
demo-place-inside-approve-reply = Antworten genehmigen, bevor sie gesendet werden
demo-place-inside-approve-reply-hint = Die Antworten sind geschrieben, und außer dem Verfasser lesen nur Sie sie. Genehmigen Sie sie oder geben Sie sie zurück.
demo-place-inside-hand-on = Eine Anfrage weitergeben
demo-place-inside-hand-on-hint = Eine neue Anfrage: weisen Sie sie jemandem zu, leiten Sie sie an eine andere Behörde weiter oder teilen Sie die Fragen auf.
demo-place-inside-shared = Sehen, wie eine geteilte Anfrage zusammenkommt
demo-place-inside-shared-hint = Drei Behörden antworten, jede auf ihren Teil. Zwei haben geantwortet; die Seite zeigt, was noch aussteht.
demo-place-inside-part = Einen Teil davon beantworten
demo-place-inside-part-hint = Der Teil wartet auf Ihrem Schreibtisch. Mit Ihrer Antwort ist das Ganze für die anfragende Behörde beantwortet.
demo-place-inside-referral = Einen Streit entscheiden
demo-place-inside-referral-hint = Dem Anfragenden genügt die Antwort nicht. Stimmen Sie zu und geben Sie an den Koordinator der anderen Seite weiter, oder weisen Sie zurück.
demo-place-alert-send = Eine eigene Warnung verfolgen
demo-place-alert-send-hint = Sie sehen, welche Länder sie weitergegeben haben. Berichtigen Sie sie, vermerken Sie einen Einspruch, oder widerrufen Sie sie.
demo-place-alert-masked = Eine Warnung weitergeben, ohne den Namen zu sehen
demo-place-alert-masked-hint = Sie sehen Beruf und Umfang, aber keinen Namen. Wählen Sie die Behörden Ihres Landes, die alles sehen müssen.
demo-place-alert-handle = Eine Warnung bearbeiten
demo-place-alert-handle-hint = Ihnen wird der Name gezeigt. Sagen Sie, ob er für Ihre Behörde von Bedeutung ist, oder fragen Sie den Absender.
demo-place-alert-object = Dem Schließen einer Warnung widersprechen
demo-place-alert-object-hint = Der Absender will sie schließen. Widersprechen Sie vor Ablauf der Frist, so bleibt sie offen.
demo-place-notification-broadcast = Eine Notifizierung an alle Länder senden
demo-place-notification-broadcast-hint = Ihr Ministerium sieht durch, was das Land verlässt. Mit dem Senden beginnt die Stillhaltefrist.
demo-place-notification-comment = Als Kommission Stellung nehmen
demo-place-notification-comment-hint = Für alle oder nur für das notifizierende Land, oder mit einer ausführlichen Stellungnahme, die die Stillhaltefrist verlängert.
demo-place-notification-state = Als Land Stellung nehmen
demo-place-notification-state-hint = Geben Sie die Notifizierung in Ihrem Land weiter, kommentieren Sie sie, nehmen Sie ausführlich Stellung.
demo-place-notification-notifier = Auf Bemerkungen antworten, den Entwurf ändern
demo-place-notification-notifier-hint = Sie haben die Vorschrift angekündigt. Beantworten Sie Fragen; nach einer Änderung bleibt der frühere Text lesbar.
demo-place-more-compose = Selbst eine Frage stellen
demo-place-more-compose-hint = Wählen Sie Verfahren, Behörde und Fragen. Gesendet wird erst, wenn Sie es sagen.
demo-place-more-check = Ein Register binnen zwei Arbeitstagen prüfen
demo-place-more-check-hint = Eine dringende Prüfung: die Frist zählt in den Arbeitstagen Ihres Landes.
demo-place-more-area = Einen neuen Bereich einführen
demo-place-more-area-hint = Ein Administrator lädt einen Bereich als Ordner hoch. Er steht sofort auf jedem offenen Schreibtisch.

## Countries, as the Union writes their codes

country-AT = Österreich
country-BE = Belgien
country-BG = Bulgarien
country-CH = Schweiz
country-CY = Zypern
country-CZ = Tschechien
country-DE = Deutschland
country-DK = Dänemark
country-EE = Estland
country-EL = Griechenland
country-ES = Spanien
country-EU = Europäische Union
country-FI = Finnland
country-FR = Frankreich
country-HR = Kroatien
country-HU = Ungarn
country-IE = Irland
country-IS = Island
country-IT = Italien
country-LI = Liechtenstein
country-LT = Litauen
country-LU = Luxemburg
country-LV = Lettland
country-MT = Malta
country-NL = Niederlande
country-NO = Norwegen
country-PL = Polen
country-PT = Portugal
country-RO = Rumänien
country-SE = Schweden
country-SI = Slowenien
country-SK = Slowakei
country-UK = Vereinigtes Königreich

## Languages

language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-hr = Kroatisch
language-hu = Ungarisch
language-is = Isländisch
language-it = Italienisch
language-lt = Litauisch
language-lv = Lettisch
language-mt = Maltesisch
language-nb = Norwegisch (Bokmål)
language-nl = Niederländisch
language-nn = Norwegisch (Nynorsk)
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sv = Schwedisch

## Was Programme hören, wenn eine Anfrage nicht ausgeführt wurde

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Ein anderer Eintrag enthält dasselbe
problem-wrong-password = Die E-Mail-Adresse oder das Passwort ist falsch.
problem-cross-site = Diese Anfrage kam nicht von einer Seite von Comity und wurde nicht ausgeführt.
problem-method = So lässt sich diese Adresse nicht verwenden.
problem-stale = Der Vorgang hat sich geändert, seit Sie ihn gelesen haben.
problem-too-large = Das ist zu groß.
problem-media-type = Diese Art von Inhalt wird hier nicht angenommen.
problem-if-match = Die Anfrage muss sagen, für welchen Stand des Vorgangs sie gilt.
problem-too-often = Zu viele Anfragen. Bitte warten Sie einen Augenblick.
problem-ours = Bei uns ist etwas schiefgegangen. Wenn Sie eine Bestätigung gesehen haben, ist nichts verloren.
problem-busy = Comity ist gerade nicht bereit. Bitte versuchen Sie es in Kürze erneut.
problem-parked = Dieser Vorgang ruht für einen Augenblick.
problem-request = Diese Anfrage war nicht zu verstehen.
problem-unauthenticated = Niemand ist angemeldet, oder der Schlüssel gilt nicht.
problem-missing = Das gibt es hier nicht, oder es ist für Sie nicht sichtbar.
problem-too-slow = Die Anfrage hat zu lange gedauert.
problem-cut-off = Die Anfrage brach vor ihrem Ende ab.
problem-not-utf8 = Die Anfrage ist nicht in UTF-8 geschrieben.
problem-not-json = Die Anfrage ist kein JSON, das hier gelesen werden kann.
problem-query = Ein Parameter der Adresse ist unbekannt oder nicht so, wie er sein muss.
problem-cursor = Die Marke gehört nicht zu dieser Liste.
problem-reset = Diese Stelle ist nicht mehr bekannt. Lesen Sie alles neu.
problem-key = Der Idempotenzschlüssel ist nicht so, wie er sein muss.
problem-key-running = Eine Anfrage mit demselben Idempotenzschlüssel wird noch ausgeführt.
problem-key-reused = Der Idempotenzschlüssel wurde schon für etwas anderes verwendet.
problem-unsure = Es ist nicht sicher, ob dies ausgeführt wurde. Fragen Sie noch einmal mit demselben Idempotenzschlüssel.
detail-not-utf8 = Ab Byte { $byte } ist es etwas anderes.
detail-not-json = Es ist in Zeile { $line }, Spalte { $column } nicht lesbar: fehlerhaft, zu tief geschachtelt oder doppelt benannt.
detail-query = Es ist „{ $name }“.
detail-too-large = Höchstens { $most } Bytes werden angenommen.
detail-too-often = Versuchen Sie es in { $seconds } Sekunden wieder.
detail-parked = Bei diesem Vorgang ist mehrmals hintereinander ein Fehler aufgetreten, deshalb ruht er für eine Minute. Nichts Gespeichertes ist verloren, andere Vorgänge sind nicht betroffen.
fault-file-empty = „{ $name }“ ist leer
fault-file-differs = Der Inhalt von „{ $name }“ ist nicht, was Name oder Typ sagen
fault-file-name = Die Datei braucht einen Namen von höchstens { $most } Zeichen

link-origin = Ausgelöst durch Vorgang
link-opening = wird eröffnet
link-questions = { $n ->
    [one] { $n } Frage
   *[other] { $n } Fragen
}

## Was zwei Fassungen eines Pakets unterscheidet

diff-none = Es gibt keinen Unterschied.
diff-added = { $of }: { $kind } { $name }: neu
diff-removed = { $of }: { $kind } { $name }: entfallen
diff-changed = { $of }: { $kind } { $name }: geändert
diff-reworded = { $of }: { $kind } { $name }: aus „{ $from }“ wurde „{ $to }“
diff-changed-from = { $of }: { $kind } { $name }: { $what } war „{ $from }“, ist „{ $to }“
diff-kind-pack = Paket
diff-kind-procedure = Verfahren
diff-kind-form = Formular
diff-kind-question-set = Fragensatz
diff-kind-stories = Geschichten
diff-kind-list = Liste
diff-kind-code = Code
diff-kind-text = Text
diff-kind-slot = Beteiligter
diff-kind-state = Stand
diff-kind-step = Schritt
diff-kind-clock = Frist
diff-kind-link = Verknüpfung
diff-kind-part = Teil
diff-kind-action = Handlung
diff-kind-input = Eingabe
diff-kind-mask = Name aus Feldern
diff-kind-field = Feld
diff-kind-section = Abschnitt
diff-kind-heading = Überschrift
diff-kind-question = Frage

## Rechtsbereiche, für Verwalter

areas-title = Bereiche
areas-intro = Rechtsbereiche in Gebrauch, jeder als Daten. Eine neue Fassung wird geprüft, bevor jemand sie sieht; offene Vorgänge behalten ihre.
areas-in-use = In Gebrauch
areas-area = Bereich
areas-version = Fassung
areas-latest = für neue Vorgänge
areas-open = Offene Vorgänge
areas-procedures = Verfahren
areas-languages = Sprachen
areas-new = Neuen Bereich oder neue Fassung einbringen
areas-new-hint = Der Ordner des Pakets als ZIP-Datei. Er wird zuerst geprüft; nichts ändert sich, bevor Sie zustimmen.
areas-file = Paket als ZIP
areas-check = Prüfen
areas-whole = Vollständig und noch nicht in Gebrauch
areas-use = In Gebrauch nehmen
areas-changes = Was sich ändern würde
areas-all-new = Der Bereich ist neu, oder nichts unterscheidet sich von der Fassung in Gebrauch.
areas-since = Seit Fassung { $version }
areas-others = Andere Fassungen in Gebrauch
areas-no-others = Keine.
areas-report = Prüfbericht
areas-where = Wo
areas-what = Was falsch ist und was zu tun ist
areas-nothing-changed = Für niemanden hat sich etwas geändert.
areas-again = Berichtigen und erneut versuchen
areas-texts = Texte nach Art und Sprache
areas-complete = vollständig
areas-row-questions = Fragen
areas-row-lists = Antwortlisten
areas-row-forms = Formularfelder
areas-row-procedures = Stände, Handlungen und anderes
areas-translators = Für Übersetzer
areas-xlsx = Alle Sprachen in einer Arbeitsmappe (XLSX)
areas-zip = Die Dateien des Pakets (ZIP)
areas-texts-hint = Was zurückkommt, wird Text für Text verglichen. Ist nichts falsch, wird daraus eine neue Fassung, die Sie dann in Gebrauch nehmen.
areas-texts-file = Übersetzte Texte (XLSX oder XLIFF)
areas-texts-version = Name der neuen Fassung
areas-refused = { $n ->
    [one] Nicht übernommen: ein Punkt ist zu berichtigen
   *[other] Nicht übernommen: { $n } Punkte sind zu berichtigen
}
areas-keep = { $n ->
    [one] Nichts ändert sich, bevor Sie zustimmen. Ein offener Vorgang behält seine Fassung.
   *[other] Nichts ändert sich, bevor Sie zustimmen. { $n } offene Vorgänge behalten ihre Fassung.
}
fault-unknown-official = Diese Person handelt nicht für Ihre Behörde oder nicht in der nötigen Rolle.
fault-no-desk = Das Land hat keine Behörde, die Anfragen für andere annimmt. Wählen Sie eine Behörde.
refusal-allocated-some = Der Vorgang ist noch niemandem zugeteilt.
refusal-allocated-to-me = Der Vorgang ist einer anderen Person Ihrer Behörde zugeteilt.
reach-nobody-inside = Keine andere Behörde Ihres Landes, die hier genannt werden könnte, nimmt an diesem Verfahren teil.
reach-nobody = Niemand kann hier genannt werden, der nicht schon am Vorgang beteiligt ist.
reach-no-official = Niemand Bestimmtes
reach-stays = Bleibt hier
desk-allocated = Ihnen zugeteilt
history-joined = { $who } ist jetzt beteiligt
history-left = { $who } ist nicht mehr beteiligt

## What everybody reads

public-title = Öffentliches Register
public-home = Comity, zum öffentlichen Register
public-intro = Was Behörden veröffentlicht haben. Alle können es lesen, ohne Anmeldung.
public-none = Zurzeit ist nichts öffentlich.
public-count = { $n ->
    [one] { $n } Veröffentlichung
   *[other] { $n } Veröffentlichungen
}
public-feed = Neuigkeiten (Atom-Feed)
public-order = Neueste zuerst
public-what = Veröffentlichung
public-from = Von
public-published = Veröffentlicht
public-updated = Zuletzt geändert
public-about = Über diese Veröffentlichung
public-programs = Für Programme
public-file = Nicht öffentliche Datei
public-gone = Nicht mehr öffentlich
public-gone-when = { $number } wurde am { $date } zurückgenommen.
public-gone-why = Was hier stand, kann nicht mehr gelesen werden. Kopien, die andere gemacht haben, sind überholt.
public-gone-list = Was jetzt öffentlich ist
public-since = Öffentlich seit
problem-withdrawn = Es ist nicht mehr öffentlich.
detail-withdrawn = Es wurde zurückgenommen: { $since }.
refusal-case-public = Der Vorgang ist nicht öffentlich.
case-blocked = Der Inhalt dieses Vorgangs ist seit { $since } gesperrt und für niemanden sichtbar. Er wird nach dem { $until } gelöscht.

# Repositories
records-title = Verzeichnisse
records-intro = Was Behörden hier füreinander bereithalten; nachschlagen kann, wer es darf.
records-nowhere = Kein Bereich, der in Gebrauch ist, hat ein Verzeichnis.
records-n = { $n ->
    [0] Kein Eintrag
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
records-on = { $n ->
    [0] Kein Eintrag in Kraft am { $day }
    [one] { $n } Eintrag in Kraft am { $day }
   *[other] { $n } Einträge in Kraft am { $day }
}
records-new = Neuer Eintrag
records-query = Wörter oder Teile davon, in jeder Schrift
records-search = Suchen
records-any = Alle
records-day = In Kraft am
records-over = Auch archivierte Einträge
records-read = Stand: { $day }, { $hour } Uhr.
records-again = Neu lesen
records-none = Hier passt nichts zu Ihrer Suche.
records-all = Alle Einträge zeigen
records-empty = Es ist noch nichts eingetragen.
records-period = In Kraft
record-version = Fassung { $n }
record-from = ab { $day }
record-until = bis { $day }
record-in-force = in Kraft: { $period }
record-entered = eingetragen
