### Test results of products, de. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Energieverbrauchskennzeichnung und Ökodesign
pack-about = Marktüberwachungsbehörden teilen einander mit, was Prüfungen von Produkten ergeben haben.
act-2009-125 = Richtlinie 2009/125/EG über Ökodesign

## The request

request-title = Anfrage zu einer Produktprüfung
request-slot-requester = anfragende Behörde
request-slot-responder = antwortende Behörde
request-state-draft = Entwurf
request-state-awaiting_acceptance = Anfrage gesendet
request-state-accepted = Angenommen
request-state-answered = Auskunft erteilt
request-state-closed = Geschlossen
request-state-withdrawn = Zurückgezogen
request-state-refused = Abgelehnt
request-state-discarded = Entwurf verworfen

## What to do, or whom we wait for

request-now-draft-ours = Bitte vervollständigen Sie die Anfrage und senden Sie sie ab.
request-now-draft-ours-more = Den Entwurf sieht nur Ihre Behörde.
request-now-awaiting_acceptance-ours = Sie sind an der Reihe: Bitte nehmen Sie die Anfrage an oder lehnen Sie sie mit Begründung ab.
request-now-awaiting_acceptance-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie nimmt die Anfrage an oder lehnt sie ab.
request-now-accepted-ours = Sie sind an der Reihe: Bitte beantworten Sie die Fragen und senden Sie dann die Antwort.
request-now-accepted-theirs = Die andere Seite ({ $other }) bereitet die Antwort vor.
request-now-answered-ours = Sie sind am Zug: Lesen Sie die Antworten und schließen Sie dann die Anfrage.
request-now-answered-theirs = Ihre Antwort ist gesendet. Es wird auf den Abschluss gewartet: { $other }.
request-now-closed = Die Anfrage ist geschlossen. Es ist nichts weiter zu tun.
request-now-withdrawn = Die Anfrage wurde zurückgezogen. Es ist nichts weiter zu tun.
request-now-refused = Die Anfrage wurde abgelehnt. Der Grund steht bei den Nachrichten.
request-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.
request-step-sent = Gesendet
request-step-accepted = Angenommen
request-step-answered = Antwort
request-step-closed = Geschlossen
request-clock-acceptance = Annahme
request-clock-reply = Antwort auf alle Fragen

## What can be done

request-action-edit = Entwurf speichern
request-action-send = Anfrage senden
request-action-send-done = { $who }: Anfrage gesendet
request-action-discard = Entwurf verwerfen
request-action-discard-done = { $who }: Entwurf verworfen
request-action-discard-hint = Der gesamte Inhalt des Entwurfs wird gelöscht. Das lässt sich nicht rückgängig machen.
request-action-accept = Anfrage annehmen
request-action-accept-done = { $who }: Anfrage angenommen
request-action-save_answers = Als Entwurf speichern
request-action-save_answers-hint = Entwürfe von Antworten sieht nur Ihre Behörde.
request-action-reply = Antwort senden
request-action-reply-done = { $who }: Antwort gesendet
request-action-reply-hint = Alle Antworten werden endgültig, und die andere Seite sieht sie sofort.
request-action-close = Anfrage schließen
request-action-close-done = { $who }: Anfrage geschlossen
request-action-message = Nachricht senden
request-action-message-done = { $who }: Nachricht gesendet
request-action-note = Als internen Vermerk speichern
request-action-note-hint = Den Vermerk liest nur Ihre Behörde.
request-action-refuse = Anfrage ablehnen
request-action-refuse-done = { $who }: Anfrage abgelehnt
request-action-withdraw = Anfrage zurückziehen
request-action-withdraw-done = { $who }: Anfrage zurückgezogen

## What is given with it

request-input-reply-report = Prüfbericht
request-input-message-text = Text der Nachricht
request-input-message-files = Dateien
request-input-note-text = Text des Vermerks
request-input-refuse-reason = Grund
request-input-refuse-text = Erläuterung
request-input-withdraw-text = Begründung

## Entries and notices

request-entry-message = Nachricht
request-entry-note = Interner Vermerk
request-entry-refusal = Grund der Ablehnung
request-entry-withdrawal = Grund der Zurückziehung
request-notice-incoming = { $who }: neue Anfrage an Sie
request-notice-accepted = { $who }: Ihre Anfrage wurde angenommen
request-notice-answered = { $who }: Antwort auf alle Ihre Fragen
request-notice-closed = { $who }: Anfrage geschlossen
request-notice-message = { $who }: Nachricht an Sie
request-notice-refused = { $who }: Ihre Anfrage wurde abgelehnt
request-notice-withdrawn = { $who }: Anfrage zurückgezogen
request-notice-late = Eine Frist ist abgelaufen

## The form

form-product-section-product = Das Produkt
form-product-section-grounds = Grund der Anfrage
form-product-group = Produktgruppe
form-product-brand = Marke
form-product-model = Modell
form-product-manufacturer = Hersteller oder Einführer
form-product-made_in = Land des Herstellers
form-product-declared = Angegebene Werte
form-product-reason = Grund
form-product-reason_other = Der andere Grund in eigenen Worten

## The questions

heading-testing-results = Prüfergebnisse
heading-testing-test = Die Prüfung
heading-testing-outcome = Ergebnis
heading-testing-follow = Was darauf folgte
heading-testing-measures = Maßnahmen
heading-testing-sharing = Weitergabe von Berichten und Kosten
question-testing-tested = Hat Ihre Behörde { $product } prüfen lassen?
question-testing-accredited = War das Labor für diese Prüfung akkreditiert?
question-testing-compliant = Erfüllt { $product } die Anforderungen an die Gruppe { $group }?
question-testing-deviation = Um wie viel Prozent wich der gemessene Wert vom angegebenen ab?
question-testing-measure = Welche Maßnahme wurde in Ihrem Hoheitsgebiet zu { $product } getroffen?
question-testing-share_report = Können Sie uns den Prüfbericht senden?
question-testing-share_costs = Würde Ihre Behörde die Kosten einer weiteren Prüfung mittragen?

## The lists

list-groups-lamps = Lampen
list-groups-refrigerators = Kühlgeräte
list-groups-washing_machines = Waschmaschinen
list-groups-televisions = Fernsehgeräte
list-groups-heaters = Raumheizgeräte
list-groups-motors = Elektromotoren
list-groups-vacuum_cleaners = Staubsauger
list-reasons-complaint = Beschwerde über das Produkt
list-reasons-market_check = Geplante Marktkontrolle
list-reasons-label_doubt = Zweifel am Etikett
list-reasons-other = Anderer Grund
list-measures-none = keine
list-measures-voluntary = freiwillige Maßnahme des Unternehmens
list-measures-withdrawn = Rücknahme vom Markt
list-measures-banned = Verkaufsverbot
list-refusal_reasons-no_competence = Unsere Behörde ist in dieser Sache nicht zuständig
list-refusal_reasons-no_legal_ground = Für diese Auskunft gibt es keine Rechtsgrundlage
list-refusal_reasons-insufficient_information = Die Anfrage enthält nicht genügend Angaben
list-refusal_reasons-already_answered = Dieselbe Anfrage wurde bereits beantwortet

## The alert and the register of tested models

alert-title = Warnung zu einem Modell
alert-slot-sender = sendende Behörde
alert-slot-recipient = Empfänger
alert-state-sent = An alle Länder gesendet
alert-state-closed = Geschlossen
alert-recipient-received = erhalten
alert-recipient-noted = zur Kenntnis genommen
alert-recipient-acting = handelt
alert-now-draft-ours = Vervollständigen Sie die Warnung und senden Sie sie.
alert-now-sent-ours = Sie sind am Zug: sagen Sie, was Sie tun, oder nehmen Sie die Warnung zur Kenntnis.
alert-now-sent-theirs = Die Warnung liegt bei den anderen Ländern. Wie weit sie sind, steht unten.
alert-now-closed = Die Warnung ist geschlossen und bleibt lesbar.
alert-now-withdrawn = Die Warnung wurde zurückgezogen. Der Grund steht unter den Nachrichten.
alert-step-sent = Gesendet
alert-step-closed = Geschlossen
alert-action-send = An alle Länder senden
alert-action-send-done = { $who }: Warnung an alle Länder gesendet
alert-action-act_too = Auch wir handeln
alert-action-act_too-done = { $who }: handelt ebenfalls
alert-action-note_it = Zur Kenntnis nehmen
alert-action-note_it-done = { $who }: zur Kenntnis genommen
alert-action-add = Angaben hinzufügen
alert-action-add-done = { $who }: Angaben hinzugefügt
alert-action-close = Warnung schließen
alert-action-close-done = { $who }: Warnung geschlossen
alert-action-withdraw = Warnung zurückziehen
alert-action-withdraw-done = { $who }: Warnung zurückgezogen
alert-input-act_too-measure = Ihre Maßnahme
alert-input-add-text = Was Sie hinzufügen
alert-entry-added = Hinzugefügte Angaben
alert-entry-withdrawal = Grund für das Zurückziehen
alert-notice-incoming = { $who }: neue Warnung
alert-notice-added = { $who }: Angaben hinzugefügt
alert-notice-closed = { $who }: Warnung geschlossen
alert-notice-withdrawn = { $who }: Warnung zurückgezogen
product-title = Geprüftes Modell
product-records = Geprüfte Modelle
product-slot-keeper = geprüft von
product-state-published = Veröffentlicht
product-state-archived = Archiviert
product-now-draft-ours = Vervollständigen Sie den Eintrag und veröffentlichen Sie ihn.
product-now-published = Der Eintrag ist veröffentlicht. Alle Angemeldeten finden ihn.
product-now-archived = Der Eintrag ist im Archiv und bleibt lesbar.
product-step-published = Veröffentlicht
product-step-archived = Archiviert
product-action-publish = Veröffentlichen
product-action-publish-done = { $who }: Eintrag veröffentlicht
product-action-update = Aktualisieren
product-action-update-done = { $who }: Eintrag aktualisiert
product-action-archive = Archivieren
product-action-archive-done = { $who }: Eintrag archiviert
form-finding-section-finding = Das Ergebnis
form-finding-deviation = Abweichung in Prozent
form-finding-shown = Was die Prüfung ergeben hat
form-finding-measure = Getroffene Maßnahme
form-tested-section-test = Die Prüfung
form-tested-result = Ergebnis
form-tested-tested_on = Geprüft am
form-tested-laboratory = Labor
list-results-compliant = erfüllt die Anforderungen
list-results-deviates = weicht innerhalb der Toleranz ab
list-results-not_compliant = erfüllt die Anforderungen nicht
alert-state-draft = Entwurf
alert-state-withdrawn = Zurückgezogen
alert-state-discarded = Entwurf verworfen
alert-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.
alert-action-edit = Entwurf speichern
alert-action-discard = Entwurf verwerfen
alert-action-discard-done = { $who }: Entwurf verworfen
alert-input-add-files = Dateien
alert-input-withdraw-text = Begründung
product-state-draft = Entwurf
product-state-discarded = Entwurf verworfen
product-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.
product-action-edit = Entwurf speichern
product-action-discard = Entwurf verwerfen
product-action-discard-done = { $who }: Entwurf verworfen
form-finding-section-product = Das Produkt
form-finding-group = Produktgruppe
form-finding-brand = Marke
form-finding-model = Modell
form-finding-manufacturer = Hersteller oder Einführer
form-tested-section-product = Das Produkt
form-tested-group = Produktgruppe
form-tested-brand = Marke
form-tested-model = Modell
form-tested-manufacturer = Hersteller oder Einführer
