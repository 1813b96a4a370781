### Alle Texte dieses Bereichs auf Deutsch. Eingesetzte Werte stehen im Nominativ; die Sätze sind so gebaut, dass das genügt.

pack-title = Entsendung von Arbeitnehmern
pack-about = Behörden fragen einander nach Unternehmen, die Arbeitnehmerinnen und Arbeitnehmer in einen anderen Staat entsenden, und nach deren Arbeitsbedingungen.
act-96-71 = Richtlinie 96/71/EG
act-2014-67 = Richtlinie 2014/67/EU
act-883-2004 = Verordnung (EG) Nr. 883/2004

## Die Anfrage

request-title = Anfrage zu entsandten Arbeitnehmern
request-slot-requester = anfragende Behörde
request-slot-responder = antwortende Behörde

request-state-draft = Entwurf
request-state-awaiting_acceptance = Anfrage gesendet
request-state-accepted = Angenommen
request-state-clarification_requested = Klärung erbeten
request-state-partially_answered = Teilantwort
request-state-answered = Auskunft erteilt
request-state-additional_information_requested = Weitere Auskunft erbeten
request-state-closed = Geschlossen
request-state-withdrawn = Zurückgezogen
request-state-refused = Abgelehnt
request-state-discarded = Entwurf verworfen

request-now-draft-ours = Bitte vervollständigen Sie die Anfrage und senden Sie sie ab.
request-now-draft-ours-more = Den Entwurf sieht nur Ihre Behörde.
request-now-awaiting_acceptance-ours = Sie sind an der Reihe: Bitte nehmen Sie die Anfrage an oder lehnen Sie sie mit Begründung ab.
request-now-awaiting_acceptance-ours-more = Die personenbezogenen Daten sehen Sie, sobald Sie angenommen haben.
request-now-awaiting_acceptance-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie nimmt die Anfrage an oder lehnt sie ab.
request-now-awaiting_acceptance-theirs-more = Bis dahin sieht sie die Branche, die Art der Entsendung und die Fragen, aber weder das Unternehmen noch Personen.
request-now-accepted-ours = Sie sind an der Reihe: Bitte beantworten Sie die Fragen und senden Sie dann die Antwort.
request-now-accepted-ours-more = Einzelne Antworten können Sie freigeben, bevor die übrigen fertig sind.
request-now-accepted-theirs = Die andere Seite ({ $other }) bereitet die Antwort vor.
request-now-clarification_requested-ours = Sie sind an der Reihe: Die andere Seite ({ $other }) bittet um Klärung.
request-now-clarification_requested-ours-more = Bis Sie geantwortet haben, steht deren Frist still.
request-now-clarification_requested-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie klärt, worum Sie gebeten haben.
request-now-clarification_requested-theirs-more = Bis dahin steht Ihre Frist still.
request-now-partially_answered-ours = Sie sind an der Reihe: Bitte beantworten Sie die übrigen Fragen und senden Sie dann die Antwort.
request-now-partially_answered-theirs = Die andere Seite ({ $other }) hat einen Teil der Fragen beantwortet und arbeitet an den übrigen.
request-now-partially_answered-theirs-more = Wenn Ihnen die Antworten genügen, können Sie die Anfrage schon jetzt schließen.
request-now-answered-ours = Sie sind an der Reihe: Bitte lesen Sie die Antworten und schließen Sie dann die Anfrage oder bitten Sie um weitere Auskunft.
request-now-answered-theirs = Ihre Antwort ist gesendet. Die andere Seite ({ $other }) schließt die Anfrage oder bittet um weitere Auskunft.
request-now-additional_information_requested-ours = Sie sind an der Reihe: Die andere Seite ({ $other }) bittet um weitere Auskunft. Bitte sagen Sie zu oder lehnen Sie mit Begründung ab.
request-now-additional_information_requested-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie entscheidet, ob sie weitere Auskunft erteilt.
request-now-closed = Die Anfrage ist geschlossen. Es ist nichts weiter zu tun.
request-now-withdrawn = Die Anfrage wurde zurückgezogen. Es ist nichts weiter zu tun.
request-now-refused = Die Anfrage wurde abgelehnt. Der Grund steht bei den Nachrichten.
request-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

request-step-sent = Gesendet
request-step-accepted = Angenommen
request-step-partly = Teilantwort
request-step-answered = Antwort
request-step-closed = Geschlossen

request-clock-acceptance = Annahme
request-clock-reply = Antwort auf alle Fragen

request-action-edit = Entwurf speichern
request-action-send = Anfrage senden
request-action-send-done = { $who }: Anfrage gesendet
request-action-send-hint = Die Antwort ist 25 Arbeitstage nach Eingang der Anfrage fällig. Die andere Seite sieht die Branche, die Art der Entsendung und die Fragen sofort, die Namen erst, wenn sie die Anfrage angenommen hat.
request-action-discard = Entwurf verwerfen
request-action-discard-done = { $who }: Entwurf verworfen
request-action-discard-hint = Der gesamte Inhalt des Entwurfs wird gelöscht. Das lässt sich nicht rückgängig machen.
request-action-correct = Angaben berichtigen
request-action-correct-done = { $who }: Angaben berichtigt
request-action-correct-hint = Sie können die Angaben berichtigen, bis die andere Seite die Anfrage angenommen hat.
request-action-accept = Anfrage annehmen
request-action-accept-done = { $who }: Anfrage angenommen
request-action-accept-hint = Mit der Annahme sieht Ihre Behörde die personenbezogenen Daten. Die Frist läuft seit dem Eingang der Anfrage.
request-action-forward = An eine andere Behörde unseres Staates weiterleiten
request-action-forward-done = { $who }: Anfrage weitergeleitet
request-action-forward-hint = Dann entscheidet die andere Behörde über die Annahme. Ihre Behörde sieht die Anfrage nicht mehr.
request-action-propose_date = Einen anderen Tag vorschlagen
request-action-propose_date-done = { $who }: einen anderen Tag vorgeschlagen
request-action-propose_date-hint = Bis die andere Seite zustimmt, gilt die bisherige Frist. Der neue Tag darf höchstens 25 Arbeitstage entfernt sein.
request-action-agree_date = Dem Tag zustimmen
request-action-agree_date-done = { $who }: dem Tag zugestimmt
request-action-decline_date = Den Tag ablehnen
request-action-decline_date-done = { $who }: den Tag abgelehnt
request-action-decline_date-hint = Die bisherige Frist bleibt unverändert.
request-action-ask_clarification = Um Klärung bitten
request-action-ask_clarification-done = { $who }: um Klärung gebeten
request-action-ask_clarification-hint = Ihre Frist steht still, bis die andere Seite geantwortet hat.
request-action-give_clarification = Klärung senden
request-action-give_clarification-done = { $who }: Klärung gesendet
request-action-give_clarification-hint = Die Frist der anderen Seite läuft dann weiter.
request-action-save_answers = Als Entwurf speichern
request-action-save_answers-hint = Entwürfe von Antworten sieht nur Ihre Behörde.
request-action-reply_partly = Diese Antworten freigeben
request-action-reply_partly-done = { $who }: Antworten freigegeben
request-action-reply_partly-hint = Freigegebene Antworten sind endgültig, und die andere Seite sieht sie sofort.
request-action-reply = Antwort senden
request-action-reply-done = { $who }: Antwort gesendet
request-action-reply-hint = Alle Antworten werden endgültig, und die andere Seite sieht sie sofort.
request-action-ask_more = Um weitere Auskunft bitten
request-action-ask_more-done = { $who }: um weitere Auskunft gebeten
request-action-ask_more-hint = Die gewählten Fragen sind wieder offen. Was bisher geantwortet wurde, bleibt lesbar.
request-action-accept_more = Weitere Auskunft zusagen
request-action-accept_more-done = { $who }: weitere Auskunft zugesagt
request-action-accept_more-hint = Der gewünschte Tag wird zu Ihrer Frist.
request-action-refuse_more = Weitere Auskunft ablehnen
request-action-refuse_more-done = { $who }: weitere Auskunft abgelehnt
request-action-refuse_more-hint = Die andere Seite liest Ihre Begründung. Ihre früheren Antworten bleiben unverändert.
request-action-close = Anfrage schließen
request-action-close-done = { $who }: Anfrage geschlossen
request-action-close-hint = Die Anfrage endet für beide Seiten. Die andere Seite sieht Ihre Bewertung.
request-action-message = Nachricht senden
request-action-message-done = { $who }: Nachricht gesendet
request-action-message-hint = Beide Seiten lesen sie. Bitte nennen Sie weder das Unternehmen noch eine Person, solange die Anfrage nicht angenommen ist.
request-action-note = Als internen Vermerk speichern
request-action-note-hint = Den Vermerk liest nur Ihre Behörde.
request-action-remind = Erinnerung senden
request-action-remind-done = { $who }: Erinnerung gesendet
request-action-refuse = Anfrage ablehnen
request-action-refuse-done = { $who }: Anfrage abgelehnt
request-action-refuse-hint = Die Anfrage endet für beide Seiten. Die andere Seite liest Ihre Begründung, und Ihre Behörde sieht die personenbezogenen Daten nicht mehr.
request-action-withdraw = Anfrage zurückziehen
request-action-withdraw-done = { $who }: Anfrage zurückgezogen
request-action-withdraw-hint = Die Anfrage endet für beide Seiten. Die andere Seite liest Ihre Begründung und sieht die personenbezogenen Daten nicht mehr.

request-input-forward-to = Weiterleiten an
request-input-forward-text = Warum diese Behörde
request-input-propose_date-date = Vorgeschlagener Tag
request-input-ask_clarification-text = Was zu klären ist
request-input-give_clarification-text = Klärung
request-input-give_clarification-files = Dateien
request-input-ask_more-text = Was Sie noch benötigen und warum
request-input-ask_more-wish = Benötigt bis
request-input-refuse_more-text = Begründung
request-input-close-timeliness = Kam die Antwort rechtzeitig?
request-input-close-effort = War die Antwort hilfreich und vollständig?
request-input-message-text = Text der Nachricht
request-input-message-files = Dateien
request-input-note-text = Text des Vermerks
request-input-refuse-reason = Grund
request-input-refuse-text = Erläuterung
request-input-withdraw-text = Begründung

request-entry-forwarding = Grund der Weiterleitung
request-entry-clarification = Klärung
request-entry-additional = Bitte um weitere Auskunft
request-entry-refusal = Grund der Ablehnung
request-entry-message = Nachricht
request-entry-note = Interner Vermerk
request-entry-withdrawal = Grund der Zurückziehung

request-notice-incoming = { $who }: neue Anfrage an Sie
request-notice-accepted = { $who }: Ihre Anfrage wurde angenommen
request-notice-forwarded = { $who }: Ihre Anfrage wurde an eine andere Behörde weitergeleitet
request-notice-date-proposed = { $who }: Vorschlag für einen anderen Tag
request-notice-date-agreed = { $who }: Zustimmung zu Ihrem Tag
request-notice-date-declined = { $who }: Ihr Tag wurde abgelehnt
request-notice-clarification-asked = { $who }: Bitte um Klärung
request-notice-clarification-given = { $who }: Klärung, um die Sie gebeten haben
request-notice-partial = { $who }: Antwort auf einen Teil Ihrer Fragen
request-notice-answered = { $who }: Antwort auf alle Ihre Fragen
request-notice-additional = { $who }: Bitte um weitere Auskunft
request-notice-additional-refused = { $who }: keine weitere Auskunft
request-notice-closed = { $who }: Anfrage geschlossen
request-notice-message = { $who }: Nachricht an Sie
request-notice-reminder = { $who }: Erinnerung an diese Anfrage
request-notice-refused = { $who }: Ihre Anfrage wurde abgelehnt
request-notice-withdrawn = { $who }: Anfrage zurückgezogen
request-notice-late = Eine Frist ist abgelaufen

request-guard-no-proposal = Die andere Seite hat keinen Tag vorgeschlagen, dem Sie zustimmen oder den Sie ablehnen könnten. Vielleicht wurde er soeben vereinbart.

## Die dringende Registerabfrage

check-title = Dringende Registerabfrage
check-slot-requester = anfragende Behörde
check-slot-responder = antwortende Behörde

check-state-draft = Entwurf
check-state-asked = Abfrage erbeten
check-state-answered = Auskunft erteilt
check-state-closed = Geschlossen
check-state-withdrawn = Zurückgezogen
check-state-refused = Abgelehnt
check-state-discarded = Entwurf verworfen

check-now-draft-ours = Bitte vervollständigen Sie die Abfrage und senden Sie sie ab.
check-now-draft-ours-more = Den Entwurf sieht nur Ihre Behörde.
check-now-asked-ours = Sie sind an der Reihe: Bitte sehen Sie im Register nach und senden Sie die Antwort.
check-now-asked-ours-more = Eine dringende Abfrage wird innerhalb von zwei Arbeitstagen nach Eingang beantwortet.
check-now-asked-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie sieht im Register nach.
check-now-asked-theirs-more = Eine dringende Abfrage wird innerhalb von zwei Arbeitstagen nach Eingang beantwortet.
check-now-answered-ours = Sie sind an der Reihe: Bitte lesen Sie die Antworten und schließen Sie dann die Abfrage.
check-now-answered-theirs = Ihre Antwort ist gesendet. Die andere Seite ({ $other }) schließt die Abfrage.
check-now-closed = Die Abfrage ist geschlossen. Es ist nichts weiter zu tun.
check-now-withdrawn = Die Abfrage wurde zurückgezogen. Es ist nichts weiter zu tun.
check-now-refused = Die Abfrage wurde abgelehnt. Der Grund steht bei den Nachrichten.
check-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

check-step-sent = Gesendet
check-step-answered = Antwort
check-step-closed = Geschlossen

check-clock-check = Dringende Antwort

check-action-edit = Entwurf speichern
check-action-send = Dringende Abfrage senden
check-action-send-done = { $who }: Anfrage gesendet
check-action-send-hint = Die Antwort ist innerhalb von zwei Arbeitstagen nach Eingang fällig. Die andere Seite sieht das Unternehmen sofort. Für Fragen zu Personen senden Sie bitte eine Anfrage.
check-action-discard = Entwurf verwerfen
check-action-discard-done = { $who }: Entwurf verworfen
check-action-discard-hint = Der gesamte Inhalt des Entwurfs wird gelöscht. Das lässt sich nicht rückgängig machen.
check-action-save_answers = Als Entwurf speichern
check-action-save_answers-hint = Entwürfe von Antworten sieht nur Ihre Behörde.
check-action-reply = Antwort senden
check-action-reply-done = { $who }: Antwort gesendet
check-action-reply-hint = Alle Antworten werden endgültig, und die andere Seite sieht sie sofort.
check-action-close = Anfrage schließen
check-action-close-done = { $who }: Anfrage geschlossen
check-action-close-hint = Die Anfrage endet für beide Seiten. Die andere Seite sieht Ihre Bewertung.
check-action-message = Nachricht senden
check-action-message-done = { $who }: Nachricht gesendet
check-action-message-hint = Beide Seiten lesen sie.
check-action-note = Als internen Vermerk speichern
check-action-note-hint = Den Vermerk liest nur Ihre Behörde.
check-action-remind = Erinnerung senden
check-action-remind-done = { $who }: Erinnerung gesendet
check-action-refuse = Anfrage ablehnen
check-action-refuse-done = { $who }: Anfrage abgelehnt
check-action-refuse-hint = Die Anfrage endet für beide Seiten. Die andere Seite liest Ihre Begründung, und Ihre Behörde sieht die personenbezogenen Daten nicht mehr.
check-action-withdraw = Anfrage zurückziehen
check-action-withdraw-done = { $who }: Anfrage zurückgezogen
check-action-withdraw-hint = Die Anfrage endet für beide Seiten. Die andere Seite liest Ihre Begründung und sieht die personenbezogenen Daten nicht mehr.

check-input-close-timeliness = Kam die Antwort rechtzeitig?
check-input-close-effort = War die Antwort hilfreich und vollständig?
check-input-message-text = Text der Nachricht
check-input-message-files = Dateien
check-input-note-text = Text des Vermerks
check-input-refuse-reason = Grund
check-input-refuse-text = Erläuterung
check-input-withdraw-text = Begründung

check-entry-message = Nachricht
check-entry-note = Interner Vermerk
check-entry-refusal = Grund der Ablehnung
check-entry-withdrawal = Grund der Zurückziehung

check-notice-incoming = { $who }: neue Anfrage an Sie
check-notice-answered = { $who }: Antwort auf alle Ihre Fragen
check-notice-closed = { $who }: Anfrage geschlossen
check-notice-message = { $who }: Nachricht an Sie
check-notice-reminder = { $who }: Erinnerung an diese Anfrage
check-notice-refused = { $who }: Ihre Anfrage wurde abgelehnt
check-notice-withdrawn = { $who }: Anfrage zurückgezogen
check-notice-late = Eine Frist ist abgelaufen

## Das Formular der Registerabfrage

form-check-section-undertaking = Das Unternehmen
form-check-section-urgency = Warum es eilt

form-check-name = Name des Unternehmens
form-check-legal_form = Rechtsform
form-check-registration_number = Registernummer
form-check-vat_number = Umsatzsteuer-Identifikationsnummer
form-check-country = Niederlassungsstaat
form-check-town = Ort
form-check-street = Straße und Hausnummer
form-check-sector = Branche
form-check-place = Arbeitsort
form-check-reason = Grund der Dringlichkeit
form-check-details = Nähere Angaben zur Dringlichkeit

## Das Formular

form-request-section-undertaking = Das Unternehmen
form-request-section-workers = Die entsandten Personen
form-request-section-posting = Die Entsendung
form-request-section-grounds = Warum Sie fragen

form-request-name = Name des Unternehmens
form-request-legal_form = Rechtsform
form-request-registration_number = Registernummer
form-request-vat_number = Umsatzsteuer-Identifikationsnummer
form-request-country = Niederlassungsstaat
form-request-town = Ort
form-request-postcode = Postleitzahl
form-request-street = Straße und Hausnummer
form-request-contact = Ansprechperson des Unternehmens
form-request-email = E-Mail
form-request-number_of_workers = Zahl der betroffenen entsandten Personen
form-request-worker_first_name = Vorname
form-request-worker_surname = Nachname
form-request-worker_birth_date = Geburtsdatum
form-request-worker_nationality = Staatsangehörigkeit
form-request-worker_insurance_number = Sozialversicherungsnummer
form-request-other_workers = Weitere entsandte Personen
form-request-sector = Branche
form-request-kind = Art der Entsendung
form-request-recipient = Dienstleistungsempfänger
form-request-place = Arbeitsort
form-request-from = Entsandt von
form-request-to = Entsandt bis
form-request-suspicions = Was zu überprüfen ist
form-request-justification = Begründung der Anfrage

## Die Fragen der Registerabfrage

heading-check-register = Registereintrag
heading-check-tax = Steuern und Beiträge

question-check-registered = Ist { $undertaking } im Unternehmensregister eingetragen?
question-check-state = Welchen Stand hat der Eintrag?
question-check-registered_since = Seit wann ist { $undertaking } eingetragen?
question-check-name_correct = Sind der Name und die Rechtsform richtig angegeben?
question-check-address_correct = Ist die angegebene Anschrift die des Sitzes?
question-check-represented_by = Wer ist berechtigt, { $undertaking } zu vertreten?
question-check-sector_entered = In welcher Branche ist { $undertaking } eingetragen?
question-check-vat_valid = Ist { $undertaking } umsatzsteuerlich erfasst und die angegebene Nummer gültig?
question-check-vat_since = Seit wann ist { $undertaking } umsatzsteuerlich erfasst?
question-check-employer = Ist { $undertaking } beim Sozialversicherungsträger als Arbeitgeber gemeldet?

## Die Fragen

heading-request-undertaking = Fragen zum Unternehmen
heading-request-registration = Eintragung
heading-request-establishment = Tatsächliche Niederlassung
heading-request-worker = Fragen zur entsandten Person
heading-request-employment = Beschäftigung und Entsendung
heading-request-security = Soziale Sicherheit
heading-request-conditions = Fragen zu den Arbeits- und Beschäftigungsbedingungen
heading-request-pay = Entgelt und Arbeitszeit
heading-request-documents = Unterlagen
heading-request-compliance = Fragen zur Einhaltung der Vorschriften

question-request-registered = Ist { $undertaking } in Ihrem Hoheitsgebiet eingetragen?
question-request-registered_since = Seit wann besteht die Eintragung?
question-request-number_valid = Sind die Registernummer und die Umsatzsteuer-Identifikationsnummer von { $undertaking } gültig?
question-request-represented_by = Wer ist berechtigt, { $undertaking } zu vertreten?
question-request-licensed_agency = Falls { $undertaking } ein Leiharbeitsunternehmen ist: Darf es rechtmäßig Arbeitskräfte überlassen?
question-request-genuine = Übt { $undertaking } in Ihrem Hoheitsgebiet tatsächlich wesentliche Tätigkeiten aus, die über rein interne Management- oder Verwaltungstätigkeiten hinausgehen?
question-request-seat = Wo hat { $undertaking } den Sitz und die Verwaltung, nutzt Büroräume, zahlt Steuern und Sozialversicherungsbeiträge?
question-request-recruited = Wo werden die entsandten Personen eingestellt, und von wo aus werden sie entsandt?
question-request-contract_law = Welches Recht gilt für die Verträge, die { $undertaking } mit den Beschäftigten und mit den Kunden schließt?
question-request-main_activity = In welcher Branche übt { $undertaking } in Ihrem Hoheitsgebiet die Haupttätigkeit aus?
question-request-staff = Wie viele Personen, das Verwaltungspersonal eingeschlossen, beschäftigt { $undertaking } in Ihrem Hoheitsgebiet?
question-request-turnover = Welchen Anteil des Umsatzes, in Prozent, erzielt { $undertaking } in Ihrem Hoheitsgebiet?
question-request-other_states = Entsendet { $undertaking } auch in andere Staaten?
question-request-employed = Ist { $worker } bei { $undertaking } beschäftigt?
question-request-why_not = In welchem Verhältnis steht { $worker } stattdessen zu { $undertaking }?
question-request-employed_span = In welchem Zeitraum ist oder war { $worker } bei { $undertaking } beschäftigt?
question-request-habitual = Arbeitet { $worker } gewöhnlich in Ihrem Hoheitsgebiet?
question-request-returns = Ist { $worker } nach der Entsendung an die Arbeit in Ihrem Hoheitsgebiet zurückgekehrt, oder wird die Rückkehr erwartet?
question-request-nature = Welche Arbeit verrichtet { $worker } für { $undertaking } in Ihrem Hoheitsgebiet?
question-request-travel = Stellt oder erstattet { $undertaking } Reise, Verpflegung und Unterbringung?
question-request-replaced = War derselbe Arbeitsplatz schon früher mit einer entsandten Person besetzt?
question-request-self_employed = Ist { $worker } in Ihrem Hoheitsgebiet als selbstständig gemeldet?
question-request-a1_issued = Wurde für { $worker } ein portables Dokument A1 ausgestellt?
question-request-a1_span = Für welchen Zeitraum gilt das Dokument A1?
question-request-a1_genuine = Ist das für { $worker } vorgelegte Dokument A1 echt?
question-request-contributions = Entrichtet { $undertaking } in Ihrem Hoheitsgebiet Sozialversicherungsbeiträge für { $worker }?
question-request-pay = Welches Entgelt hat { $worker } während der Entsendung nach den Unterlagen von { $undertaking } erhalten?
question-request-allowances = Enthalten die Zahlungen Entsendezulagen?
question-request-hours_recorded = Führt { $undertaking } Aufzeichnungen über die tägliche Arbeitszeit von { $worker }?
question-request-papers = Welche dieser Unterlagen konnten Sie von { $undertaking } erhalten? Bitte senden Sie Kopien.
question-request-papers_genuine = Sind die uns vorgelegten Unterlagen echt?
question-request-infringements = Sind Ihnen Verstöße gegen die Entsendevorschriften bekannt, die { $undertaking } begangen hat?
question-request-infringements_which = Gegen welche Vorschriften wurde verstoßen?
question-request-penalties = Welche Sanktionen wurden verhängt, und wurden sie bezahlt?
question-request-inspected = Was haben die Prüfungen und Kontrollen ergeben, die Sie auf unser Ersuchen durchgeführt haben?

## Die Listen

list-infringements-no_genuine_establishment = Unternehmen nicht tatsächlich niedergelassen
list-infringements-no_genuine_posting = Person nicht tatsächlich entsandt
list-infringements-not_declared = Entsendung nicht oder falsch gemeldet
list-infringements-minimum_pay = Entgelt unter dem geltenden Satz
list-infringements-working_time = Arbeitszeit und Ruhezeiten
list-infringements-paid_leave = bezahlter Jahresurlaub
list-infringements-health_safety = Sicherheit und Gesundheitsschutz bei der Arbeit
list-infringements-accommodation = Bedingungen der Unterkunft
list-infringements-equal_treatment = Gleichbehandlung sowie Jugend- und Mutterschutz
list-infringements-agency_conditions = Bedingungen der Arbeitnehmerüberlassung
list-infringements-documents_missing = fehlende Unterlagen am Arbeitsort
list-infringements-false_self_employment = Scheinselbstständigkeit
list-infringements-social_security = soziale Sicherheit

list-legal_forms-natural_person = selbstständige Person oder Einzelunternehmen
list-legal_forms-partnership = Personengesellschaft
list-legal_forms-limited_partnership = Kommanditgesellschaft
list-legal_forms-limited_company = Gesellschaft mit beschränkter Haftung
list-legal_forms-public_company = Aktiengesellschaft
list-legal_forms-cooperative = Genossenschaft
list-legal_forms-european_company = Europäische Gesellschaft (SE)
list-legal_forms-branch = Zweigniederlassung oder Agentur
list-legal_forms-other = andere Rechtsform

list-nationalities-AT = österreichisch
list-nationalities-BE = belgisch
list-nationalities-BG = bulgarisch
list-nationalities-CY = zyprisch
list-nationalities-CZ = tschechisch
list-nationalities-DE = deutsch
list-nationalities-DK = dänisch
list-nationalities-EE = estnisch
list-nationalities-EL = griechisch
list-nationalities-ES = spanisch
list-nationalities-FI = finnisch
list-nationalities-FR = französisch
list-nationalities-HR = kroatisch
list-nationalities-HU = ungarisch
list-nationalities-IE = irisch
list-nationalities-IS = isländisch
list-nationalities-IT = italienisch
list-nationalities-LI = liechtensteinisch
list-nationalities-LT = litauisch
list-nationalities-LU = luxemburgisch
list-nationalities-LV = lettisch
list-nationalities-MT = maltesisch
list-nationalities-NL = niederländisch
list-nationalities-NO = norwegisch
list-nationalities-PL = polnisch
list-nationalities-PT = portugiesisch
list-nationalities-RO = rumänisch
list-nationalities-SE = schwedisch
list-nationalities-SI = slowenisch
list-nationalities-SK = slowakisch
list-nationalities-UK = britisch
list-nationalities-CH = schweizerisch
list-nationalities-other = andere Staatsangehörigkeit

list-no_employment-never_employed = dort nie beschäftigt
list-no_employment-ended_before = Beschäftigung endete vor der Entsendung
list-no_employment-other_employer = bei einem anderen Unternehmen beschäftigt
list-no_employment-self_employed = selbstständig

list-papers-employment_contract = Arbeitsvertrag
list-papers-payslips = Lohnzettel
list-papers-proof_of_payment = Nachweise der Lohnzahlung
list-papers-time_sheets = Arbeitszeitnachweise
list-papers-posting_declaration = Entsendemeldung
list-papers-a1_certificate = portables Dokument A1
list-papers-service_contract = Vertrag mit dem Dienstleistungsempfänger
list-papers-accommodation_contract = Vertrag über die Unterkunft

list-posting_kinds-contract = aufgrund eines Vertrags mit einem Dienstleistungsempfänger
list-posting_kinds-within_group = innerhalb einer Unternehmensgruppe
list-posting_kinds-agency_work = durch ein Leiharbeitsunternehmen
list-posting_kinds-unknown = nicht bekannt

list-refusal_reasons-no_competence = Unsere Behörde ist in dieser Sache nicht zuständig
list-refusal_reasons-no_legal_ground = Für diese Auskunft gibt es keine Rechtsgrundlage
list-refusal_reasons-insufficient_information = Die Anfrage enthält nicht genügend Angaben
list-refusal_reasons-already_answered = Dieselbe Anfrage wurde bereits beantwortet
list-refusal_reasons-undertaking_unknown = Das Unternehmen ist in unserem Staat nicht bekannt

list-register_states-active = aktiv
list-register_states-dormant = ruhend
list-register_states-being_dissolved = in Auflösung
list-register_states-dissolved = aufgelöst oder gelöscht
list-register_states-insolvent = im Insolvenzverfahren

list-sectors-construction = Baugewerbe
list-sectors-agriculture = Land- und Forstwirtschaft
list-sectors-agency_work = Leiharbeit
list-sectors-road_transport = Straßenverkehr
list-sectors-meat_processing = Fleischverarbeitung
list-sectors-manufacturing = verarbeitendes Gewerbe
list-sectors-assembly = Montage und Einbau von Waren
list-sectors-shipbuilding = Schiffbau und -reparatur
list-sectors-accommodation_food = Beherbergung und Gastronomie
list-sectors-cleaning = Reinigung
list-sectors-care = Pflege und Haushalt
list-sectors-information_technology = Informationstechnik
list-sectors-events = Veranstaltungen und Kultur
list-sectors-energy = Energie und Netze
list-sectors-other = andere Branche

list-urgencies-inspection_under_way = Eine Kontrolle läuft gerade
list-urgencies-workers_leave_soon = Die Personen reisen in Kürze ab
list-urgencies-undertaking_leaves_soon = Das Unternehmen zieht in Kürze ab oder wird aufgelöst
list-urgencies-accident = Es gab einen Arbeitsunfall
list-urgencies-unpaid_workers = Personen sind ohne Lohn oder Unterkunft
list-urgencies-other = Anderer Grund

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Koordinator der anfragenden Behörde
request-slot-responding_coordinator = Koordinator der antwortenden Behörde
request-state-awaiting_send_approval = Wartet auf Genehmigung
request-state-split = Auf Behörden aufgeteilt
request-state-referred_requesting = Vorgelegt: Koordinator der anfragenden Behörde
request-state-referred_responding = Vorgelegt: Koordinator der antwortenden Behörde
request-now-awaiting_send_approval-ours = Entscheiden Sie, ob die Anfrage gesendet werden darf
request-now-awaiting_send_approval-theirs = Ihr Koordinator entscheidet, ob die Anfrage gesendet wird
request-now-split-ours = Warten Sie auf die Teile oder geben Sie weiter, was noch offen ist
request-now-split-theirs = Mehrere Behörden antworten, jede auf ihren Teil
request-now-referred_requesting-ours = Entscheiden Sie, ob die Antwort nicht ausreicht
request-now-referred_requesting-theirs = Der Koordinator der anfragenden Behörde prüft die Antwort
request-now-referred_responding-ours = Entscheiden Sie, ob Ihre Behörde ihre Antwort ergänzen muss
request-now-referred_responding-theirs = Der Koordinator der antwortenden Behörde prüft die Antwort
request-link-part = Teile bei anderen Behörden
request-action-submit = Zur Genehmigung vorlegen
request-action-submit-done = { $who }: zur Genehmigung vorgelegt
request-action-approve_sending = Genehmigen und senden
request-action-approve_sending-done = { $who }: genehmigt und gesendet
request-action-return_sending = Zurückgeben
request-action-return_sending-done = { $who }: zurückgegeben
request-action-pass_on = Weitergeben
request-action-pass_on-done = { $who }: weitergegeben
request-action-allocate = Einer Person zuteilen
request-action-split = Auf Behörden aufteilen
request-action-split-done = { $who }: auf Behörden aufgeteilt
request-action-collect = Teile sammeln
request-action-collect-done = { $who }: ein Teil der Antworten gesammelt
request-action-stop = Anhalten
request-action-stop-done = { $who }: angehalten, da das Ganze zurückgezogen wurde
request-action-refer = Dem Koordinator vorlegen
request-action-refer-done = { $who }: dem Koordinator vorgelegt
request-action-uphold = Zustimmen und weiterreichen
request-action-uphold-done = { $who }: der anfragenden Behörde zugestimmt, weitergereicht
request-action-dismiss_referral = Antwort für ausreichend erklären
request-action-dismiss_referral-done = { $who }: Antwort für ausreichend erklärt
request-action-send_back = An die Behörde zurückgeben
request-action-send_back-done = { $who }: an die Behörde zurückgegeben
request-input-return_sending-text = Was geändert werden soll
request-input-allocate-to = Person
request-input-split-shares = Wer welche Frage beantwortet
request-input-refer-text = Warum die Antwort nicht ausreicht
request-input-uphold-text = Ihre Stellungnahme
request-input-dismiss_referral-text = Ihre Stellungnahme
request-input-send_back-text = Ihre Stellungnahme
request-entry-return = Bemerkung zur Rückgabe
request-entry-referral = Grund der Vorlage
request-entry-opinion = Stellungnahme des Koordinators
request-notice-approval = { $who } bittet um Ihre Genehmigung
request-notice-approved = { $who } hat Ihre Anfrage genehmigt und gesendet
request-notice-returned = { $who } hat Ihre Anfrage zurückgegeben
request-notice-split = { $who } hat Ihre Anfrage auf mehrere Behörden aufgeteilt
request-notice-referred = { $who } hat Ihnen eine Antwort vorgelegt
request-notice-decided = { $who } hat über die Vorlage entschieden
request-guard-approval = Ihre Behörde braucht die Genehmigung ihres Koordinators. Legen Sie die Anfrage zur Genehmigung vor.
request-guard-no-approval = Ihre Behörde braucht keine Genehmigung. Senden Sie die Anfrage selbst.
request-guard-allocated = Diese Anfrage ist einer anderen Person Ihrer Behörde zugeteilt.
request-guard-no-coordinator = Für diese Behörde gibt es keinen Koordinator.
request-state-awaiting_reply_approval = Antwort wartet auf Genehmigung
request-now-awaiting_reply_approval-ours = Entscheiden Sie, ob diese Antwort gesendet werden darf
request-now-awaiting_reply_approval-theirs = Der Koordinator der antwortenden Behörde entscheidet, ob die Antwort gesendet wird
request-clock-review = Schließt von selbst
request-action-take_over = Den Rest selbst beantworten
request-action-take_over-done = { $who }: beantwortet den Rest
request-action-submit_reply = Antwort zur Genehmigung vorlegen
request-action-submit_reply-done = { $who }: Antwort zur Genehmigung vorgelegt
request-action-approve_reply = Antwort genehmigen und senden
request-action-approve_reply-done = { $who }: Antwort genehmigt und gesendet
request-action-return_reply = Antwort zurückgeben
request-action-return_reply-done = { $who }: Antwort zurückgegeben
request-action-lapse = Nach Ablauf der Zeit schließen
request-action-lapse-done = Vom System geschlossen: niemand hat weiter nachgefragt
request-input-return_reply-text = Was an der Antwort geändert werden soll
request-notice-allocated = { $who }: einer Person Ihrer Behörde zugewiesen
request-notice-taken-over = { $who } beantwortet den Rest Ihrer Anfrage
request-notice-reply-approved = { $who } hat Ihre Antwort genehmigt und gesendet
request-notice-reply-returned = { $who } hat Ihre Antwort zurückgegeben
request-notice-lapsed = Vom System geschlossen: niemand hat weiter nachgefragt
request-guard-parts-out = Einige Teile liegen noch bei anderen Behörden.
request-guard-reply-approval = Antworten Ihrer Behörde brauchen die Genehmigung ihres Koordinators. Legen Sie die Antwort zur Genehmigung vor.
request-guard-no-reply-approval = Antworten Ihrer Behörde brauchen keine Genehmigung. Senden Sie die Antwort selbst.
