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
