### Alle Texte dieses Bereichs auf Deutsch. Eingesetzte Werte stehen im Nominativ; die Sätze sind so gebaut, dass das genügt.

pack-title = Dienstleistungen
pack-about = Behörden fragen einander nach Unternehmen und Selbstständigen, die Dienstleistungen über die Grenze hinweg erbringen.
act-2006-123 = Richtlinie 2006/123/EG

## Die Anfrage

request-title = Anfrage zu einem Dienstleistungserbringer
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
request-now-awaiting_acceptance-theirs-more = Bis dahin sieht sie die Tätigkeit, die Rechtsform und die Fragen, aber nicht, um wen es geht.
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
request-action-send-hint = Die andere Seite sieht die Tätigkeit, die Rechtsform und die Fragen sofort; um wen es geht, erst, wenn sie die Anfrage angenommen hat.
request-action-discard = Entwurf verwerfen
request-action-discard-done = { $who }: Entwurf verworfen
request-action-discard-hint = Der gesamte Inhalt des Entwurfs wird gelöscht. Das lässt sich nicht rückgängig machen.
request-action-correct = Angaben berichtigen
request-action-correct-done = { $who }: Angaben berichtigt
request-action-correct-hint = Sie können die Angaben berichtigen, bis die andere Seite die Anfrage angenommen hat.
request-action-accept = Anfrage annehmen
request-action-accept-done = { $who }: Anfrage angenommen
request-action-accept-hint = Mit der Annahme sieht Ihre Behörde die personenbezogenen Daten, und der gewünschte Tag wird zu Ihrer Frist.
request-action-accept_with_date = Annehmen und einen anderen Tag vorschlagen
request-action-accept_with_date-done = { $who }: Anfrage angenommen und einen anderen Tag vorgeschlagen
request-action-accept_with_date-hint = Mit der Annahme sieht Ihre Behörde die personenbezogenen Daten. Bis die andere Seite Ihrem Vorschlag zustimmt, gilt der von ihr gewünschte Tag.
request-action-forward = An eine andere Behörde unseres Staates weiterleiten
request-action-forward-done = { $who }: Anfrage weitergeleitet
request-action-forward-hint = Dann entscheidet die andere Behörde über die Annahme. Ihre Behörde sieht die Anfrage nicht mehr.
request-action-propose_date = Einen anderen Tag vorschlagen
request-action-propose_date-done = { $who }: einen anderen Tag vorgeschlagen
request-action-propose_date-hint = Bis die andere Seite zustimmt, gilt die bisherige Frist.
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
request-action-message-hint = Beide Seiten lesen sie. Bitte nennen Sie den Namen des Dienstleistungserbringers nicht, solange die Anfrage nicht angenommen ist.
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

request-input-send-wish = Antwort benötigt bis
request-input-accept_with_date-date = Wir können antworten bis
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
request-notice-date-proposed = { $who }: Vorschlag für einen anderen Tag
request-notice-forwarded = { $who }: Ihre Anfrage wurde an eine andere Behörde weitergeleitet
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

## Die Maßnahmen gegen einen Dienstleistungserbringer

derogation-title = Ersuchen um Maßnahmen gegen einen Dienstleistungserbringer
derogation-slot-host = Staat, in dem die Dienstleistung erbracht wird
derogation-slot-establishment = Niederlassungsstaat

derogation-state-draft = Entwurf
derogation-state-requested = Maßnahmen erbeten
derogation-state-reported = Niederlassungsstaat hat geantwortet
derogation-state-notified = Absicht mitgeteilt
derogation-state-taken = Maßnahmen ergriffen
derogation-state-settled = Ohne Maßnahmen erledigt
derogation-state-withdrawn = Zurückgezogen
derogation-state-discarded = Entwurf verworfen

derogation-now-draft-ours = Bitte vervollständigen Sie die Anfrage und senden Sie sie ab.
derogation-now-draft-ours-more = Den Entwurf sieht nur Ihre Behörde.
derogation-now-requested-ours = Sie sind an der Reihe: Bitte prüfen Sie den Sachverhalt und sagen Sie, welche Maßnahmen getroffen oder geplant sind oder warum keine.
derogation-now-requested-ours-more = Die Richtlinie verlangt eine Antwort so schnell wie möglich.
derogation-now-requested-theirs = Die andere Seite ({ $other }) ist an der Reihe: Sie prüft den Sachverhalt und teilt ihre Maßnahmen mit.
derogation-now-requested-theirs-more = In dringenden Fällen können Sie sofort Maßnahmen ergreifen und die Gründe nennen.
derogation-now-reported-ours = Sie sind an der Reihe: Wenn das genügt, erledigen Sie den Fall; wenn nicht, teilen Sie Ihre Absicht mit, Maßnahmen zu ergreifen.
derogation-now-reported-theirs = Ihre Antwort ist gesendet. Die andere Seite ({ $other }) erledigt den Fall oder teilt Maßnahmen mit.
derogation-now-notified-ours = Maßnahmen dürfen Sie ergreifen, wenn 15 Arbeitstage seit der Mitteilung vergangen sind.
derogation-now-notified-theirs = Die andere Seite ({ $other }) beabsichtigt, nach Ablauf von 15 Arbeitstagen Maßnahmen zu ergreifen.
derogation-now-taken = Es wurden Maßnahmen ergriffen. Hier ist nichts weiter zu tun.
derogation-now-settled = Der Fall ist ohne Maßnahmen erledigt. Es ist nichts weiter zu tun.
derogation-now-withdrawn = Die Anfrage wurde zurückgezogen. Es ist nichts weiter zu tun.
derogation-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

derogation-step-requested = Ersuchen
derogation-step-reported = Antwort
derogation-step-notified = Mitteilung
derogation-step-ended = Ende

derogation-clock-standstill = Maßnahmen nicht vor Ablauf des

derogation-action-edit = Entwurf speichern
derogation-action-send = Anfrage senden
derogation-action-send-done = { $who }: Anfrage gesendet
derogation-action-send-hint = Die andere Seite sieht alles sofort, damit sie den Sachverhalt unverzüglich prüfen kann.
derogation-action-discard = Entwurf verwerfen
derogation-action-discard-done = { $who }: Entwurf verworfen
derogation-action-discard-hint = Der gesamte Inhalt des Entwurfs wird gelöscht. Das lässt sich nicht rückgängig machen.
derogation-action-report = Antwort senden
derogation-action-report-done = { $who }: Maßnahmen mitgeteilt
derogation-action-settle = Ohne Maßnahmen erledigen
derogation-action-settle-done = { $who }: Fall erledigt
derogation-action-notify = Absicht mitteilen, Maßnahmen zu ergreifen
derogation-action-notify-done = { $who }: Absicht mitgeteilt, Maßnahmen zu ergreifen
derogation-action-notify-hint = Es beginnen 15 Arbeitstage der Organe der Union; bis sie vergangen sind, dürfen keine Maßnahmen ergriffen werden.
derogation-action-take = Ergriffene Maßnahmen mitteilen
derogation-action-take-done = { $who }: Maßnahmen ergriffen
derogation-action-refrain = Von Maßnahmen absehen
derogation-action-refrain-done = { $who }: von Maßnahmen abgesehen
derogation-action-urgent = Dringende Maßnahmen ergreifen
derogation-action-urgent-done = { $who }: dringende Maßnahmen ergriffen
derogation-action-urgent-hint = Nur wenn Abwarten schaden würde. Die andere Seite liest die Gründe sofort.
derogation-action-message = Nachricht senden
derogation-action-message-done = { $who }: Nachricht gesendet
derogation-action-message-hint = Beide Seiten lesen sie.
derogation-action-note = Als internen Vermerk speichern
derogation-action-note-hint = Den Vermerk liest nur Ihre Behörde.
derogation-action-remind = Erinnerung senden
derogation-action-remind-done = { $who }: Erinnerung gesendet
derogation-action-withdraw = Anfrage zurückziehen
derogation-action-withdraw-done = { $who }: Anfrage zurückgezogen
derogation-action-withdraw-hint = Die Anfrage endet für beide Seiten. Die andere Seite liest Ihre Begründung und sieht die personenbezogenen Daten nicht mehr.

derogation-input-report-answer = Maßnahmen
derogation-input-report-text = Welche Maßnahmen oder warum keine
derogation-input-report-files = Dateien
derogation-input-notify-inadequate = Warum die Maßnahmen des Niederlassungsstaats nicht genügen
derogation-input-notify-justified = Welche Maßnahmen Sie beabsichtigen und warum sie Artikel 18 entsprechen
derogation-input-notify-informed = Die Kommission wurde am selben Tag unterrichtet
derogation-input-take-text = Ergriffene Maßnahmen
derogation-input-refrain-text = Begründung
derogation-input-urgent-urgency = Warum nicht gewartet werden konnte
derogation-input-urgent-text = Ergriffene Maßnahmen
derogation-input-urgent-informed = Die Kommission wurde unterrichtet
derogation-input-message-text = Text der Nachricht
derogation-input-message-files = Dateien
derogation-input-note-text = Text des Vermerks
derogation-input-withdraw-text = Begründung

derogation-entry-report = Antwort des Niederlassungsstaats
derogation-entry-inadequate = Warum die bisherigen Maßnahmen nicht genügen
derogation-entry-justified = Beabsichtigte Maßnahmen
derogation-entry-measures = Ergriffene Maßnahmen
derogation-entry-refrained = Warum von Maßnahmen abgesehen wird
derogation-entry-urgency = Gründe der Dringlichkeit
derogation-entry-message = Nachricht
derogation-entry-note = Interner Vermerk
derogation-entry-withdrawal = Grund der Zurückziehung

derogation-notice-incoming = { $who }: neue Anfrage an Sie
derogation-notice-reported = { $who }: Antwort auf Ihr Ersuchen um Maßnahmen
derogation-notice-settled = { $who }: Fall ohne Maßnahmen erledigt
derogation-notice-intention = { $who }: Absicht, Maßnahmen zu ergreifen
derogation-notice-taken = { $who }: Maßnahmen ergriffen
derogation-notice-refrained = { $who }: von Maßnahmen abgesehen
derogation-notice-urgent = { $who }: dringende Maßnahmen ergriffen
derogation-notice-message = { $who }: Nachricht an Sie
derogation-notice-reminder = { $who }: Erinnerung an diese Anfrage
derogation-notice-withdrawn = { $who }: Anfrage zurückgezogen
derogation-notice-standstill-over = Die 15 Arbeitstage sind vergangen

derogation-guard-informed = Auch die Kommission ist zu unterrichten (Artikel 35). Bitte bestätigen Sie, dass dies geschehen ist.
derogation-guard-standstill = Maßnahmen dürfen erst 15 Arbeitstage nach der Mitteilung ergriffen werden.

## Das Formular der Maßnahmen

form-derogation-section-provider = Der Dienstleistungserbringer
form-derogation-section-service = Die Dienstleistung
form-derogation-section-circumstances = Was geschehen ist

form-derogation-name = Name des Dienstleistungserbringers
form-derogation-legal_form = Rechtsform
form-derogation-registration_number = Registernummer
form-derogation-town = Ort
form-derogation-activity = Dienstleistungstätigkeit
form-derogation-place = Ort der Erbringung
form-derogation-facts = Die Dienstleistung, die Umstände und warum die Sicherheit gefährdet ist
form-derogation-measures_asked = Maßnahmen, um die der Niederlassungsstaat ersucht wird

## Das Formular

form-request-section-provider = Der Dienstleistungserbringer
form-request-section-address = Anschrift und Kontakt
form-request-section-managers = Wer das Unternehmen leitet
form-request-section-service = Die Dienstleistung
form-request-section-grounds = Warum Sie fragen

form-request-name = Name des Dienstleistungserbringers
form-request-trade_name = Handelsname
form-request-legal_form = Rechtsform
form-request-register = Register, in das er eingetragen ist
form-request-registration_number = Registernummer
form-request-vat_number = Umsatzsteuer-Identifikationsnummer
form-request-country = Niederlassungsstaat
form-request-region = Region
form-request-town = Ort
form-request-postcode = Postleitzahl
form-request-street = Straße und Hausnummer
form-request-email = E-Mail
form-request-website = Website
form-request-manager_surname = Nachname
form-request-manager_first_name = Vorname
form-request-manager_birth_date = Geburtsdatum
form-request-manager_function = Funktion
form-request-other_managers = Weitere leitende Personen
form-request-activity = Dienstleistungstätigkeit
form-request-mode = Art der Erbringung
form-request-description = Beschreibung der Dienstleistung
form-request-place = Ort der Erbringung
form-request-from = Von
form-request-to = Bis
form-request-justification = Begründung der Anfrage
form-request-justification_other = Der andere Grund in eigenen Worten

## Die Fragen

heading-request-provider = Fragen zum Dienstleistungserbringer
heading-request-identity = Identität und Registereintrag
heading-request-establishment = Niederlassung
heading-request-activity = Fragen zur Tätigkeit
heading-request-lawful = Rechtmäßige Ausübung
heading-request-authorisation = Genehmigung
heading-request-insurance = Berufshaftpflichtversicherung
heading-request-reliability = Fragen zur Zuverlässigkeit
heading-request-repute = Guter Leumund
heading-request-supervision = Überprüfungen und Aufsicht
heading-request-documents = Fragen zu Dokumenten

question-request-identified = Können Sie anhand der Angaben feststellen, wer { $provider } ist?
question-request-name_correct = Sind der Name und die Rechtsform von { $provider } richtig angegeben?
question-request-number_valid = Ist die Registernummer von { $provider } gültig und der Eintrag noch vorhanden?
question-request-vat_valid = Ist die Umsatzsteuer-Identifikationsnummer von { $provider } gültig?
question-request-represented_by = Wer ist berechtigt, { $provider } zu vertreten?
question-request-established = Ist { $provider } in Ihrem Hoheitsgebiet rechtmäßig niedergelassen?
question-request-status = Warum ist { $provider } in Ihrem Hoheitsgebiet nicht niedergelassen?
question-request-established_since = Seit wann ist { $provider } in Ihrem Hoheitsgebiet niedergelassen?
question-request-genuine = Übt { $provider } in Ihrem Hoheitsgebiet tatsächlich eine wirtschaftliche Tätigkeit auf unbestimmte Zeit und mittels einer festen Infrastruktur aus?
question-request-premises = Über welche Räume, welche Ausstattung und welches Personal verfügt { $provider } in Ihrem Hoheitsgebiet?
question-request-staff = Wie viele Personen beschäftigt { $provider } in Ihrem Hoheitsgebiet?
question-request-elsewhere = Ist Ihnen bekannt, ob { $provider } auch in anderen Staaten niedergelassen ist?
question-request-elsewhere_where = In welchen Staaten und unter welchem Namen?
question-request-pursued = Übt { $provider } in Ihrem Hoheitsgebiet die Tätigkeit { $activity } aus?
question-request-registered_for = Für welche Tätigkeit ist { $provider } eingetragen?
question-request-unlawful = Ist Ihnen etwas bekannt, das darauf hindeutet, dass { $provider } die Tätigkeiten unrechtmäßig ausübt?
question-request-unlawful_how = Welche Vorschriften werden nicht eingehalten, und seit wann?
question-request-authorisation_required = Ist in Ihrem Hoheitsgebiet für die Tätigkeit { $activity } eine Genehmigung erforderlich?
question-request-authorisation_held = Besitzt { $provider } diese Genehmigung?
question-request-authorisation_scope = Was umfasst die Genehmigung, und unter welchen Voraussetzungen wurde sie erteilt?
question-request-authorisation_valid = Von wann bis wann ist die Genehmigung gültig?
question-request-authorisation_withdrawn = Wurde eine Genehmigung von { $provider } jemals ausgesetzt, eingeschränkt oder widerrufen?
question-request-insured = Hat { $provider } eine Berufshaftpflichtversicherung oder eine vergleichbare Sicherheit?
question-request-insurance_kind = Um welche Art der Absicherung handelt es sich?
question-request-insurance_abroad = Erstreckt sich die Absicherung auf Dienstleistungen in unserem Hoheitsgebiet?
question-request-insurance_sum = Wie hoch ist die Versicherungssumme je Schadensfall in Euro?
question-request-insurance_equivalent = Ist die Absicherung gleichwertig oder im Wesentlichen vergleichbar mit der, die in unserem Hoheitsgebiet verlangt wird?
question-request-sanctions = Wurden gegen { $provider } Disziplinar- oder Verwaltungsmaßnahmen oder strafrechtliche Sanktionen verhängt, die unmittelbar die Kompetenz oder die berufliche Zuverlässigkeit betreffen?
question-request-sanctions_kind = Um welche Art von Maßnahmen oder Sanktionen handelt es sich?
question-request-sanctions_which = Welche Maßnahme oder Sanktion wurde von welcher Stelle und nach welchen Vorschriften verhängt?
question-request-sanctions_final = Ist die Entscheidung rechtskräftig? Wenn ein Rechtsmittel anhängig ist: Wann wird darüber voraussichtlich entschieden?
question-request-insolvent = Gibt es eine Entscheidung über eine Insolvenz oder einen Konkurs in betrügerischer Absicht?
question-request-checked = Was haben die Überprüfungen, Kontrollen oder Untersuchungen ergeben, die auf unser Ersuchen durchgeführt wurden?
question-request-measures = Hat Ihre Behörde Maßnahmen gegen { $provider } ergriffen?
question-request-measures_which = Welche Maßnahmen wurden ergriffen, und gelten sie noch?
question-request-dangerous = Sind Ihnen im Zusammenhang mit { $provider } Handlungen oder Umstände bekannt, die die Gesundheit oder Sicherheit von Personen oder die Umwelt schwer schädigen könnten?
question-request-genuine_document = Ist das Dokument echt, das { $provider } vorgelegt hat?
question-request-document_date = An welchem Tag wurde das Dokument ausgestellt?
question-request-equivalent_document = Welches Dokument Ihres Staates erfüllt einen gleichwertigen Zweck wie das von uns verlangte?

## Die Listen

list-activities-f = Baugewerbe
list-activities-f41 = Hochbau
list-activities-f42 = Tiefbau
list-activities-f43-1 = Abbrucharbeiten und Baustellenvorbereitung
list-activities-f43-21 = Elektroinstallation
list-activities-f43-22 = Sanitär-, Heizungs- und Klimainstallation
list-activities-f43-3 = Ausbau
list-activities-f43-9 = Dachdeckerei und andere spezialisierte Bautätigkeiten
list-activities-g = Handel und Reparatur
list-activities-g45-2 = Instandhaltung und Reparatur von Kraftfahrzeugen
list-activities-g46 = Großhandel
list-activities-g47 = Einzelhandel
list-activities-g47-9 = Versand- und Internet-Einzelhandel
list-activities-i = Beherbergung und Gastronomie
list-activities-i55 = Hotels und ähnliche Beherbergung
list-activities-i55-2 = Ferienunterkünfte und ähnliche Beherbergung
list-activities-i56-1 = Restaurants
list-activities-i56-2 = Event-Catering
list-activities-j62 = Programmierung und IT-Beratung
list-activities-l = Grundstücks- und Wohnungswesen
list-activities-l68-2 = Vermietung eigener oder geleaster Immobilien
list-activities-l68-3 = Immobilienvermittlung
list-activities-m = freiberufliche und technische Dienstleistungen
list-activities-m69-1 = Rechtsberatung
list-activities-m69-2 = Buchführung und Steuerberatung
list-activities-m70 = Unternehmensberatung
list-activities-m71-1 = Architektur- und Ingenieurleistungen
list-activities-m71-2 = technische Prüfung und Untersuchung
list-activities-m73 = Werbung und Marktforschung
list-activities-m74-3 = Übersetzen und Dolmetschen
list-activities-m75 = tierärztliche Leistungen
list-activities-n = wirtschaftliche Unterstützungsleistungen
list-activities-n77 = Vermietung beweglicher Sachen
list-activities-n79 = Reisebüros und Reiseveranstalter
list-activities-n81-2 = Gebäudereinigung
list-activities-n81-3 = Garten- und Landschaftsbau
list-activities-n82-3 = Veranstaltung von Messen und Kongressen
list-activities-p85 = privater Unterricht
list-activities-p85-53 = Fahrschulen
list-activities-r = Freizeit
list-activities-r93-1 = Sportanlagen und Training
list-activities-r93-2 = Freizeitparks und Freizeitveranstaltungen
list-activities-s = sonstige persönliche Dienstleistungen
list-activities-s95 = Reparatur von Gebrauchsgütern
list-activities-s96-02 = Friseur- und Kosmetikleistungen
list-activities-s96-03 = Bestattungen
list-activities-other = andere Tätigkeit

list-functions-owner = Inhaber/in
list-functions-managing_director = Geschäftsführer/in
list-functions-board_member = Vorstandsmitglied
list-functions-partner = Gesellschafter/in
list-functions-technical_manager = technische Leitung
list-functions-representative = Bevollmächtigte/r
list-functions-other = andere Funktion

list-insurances-insurance = Berufshaftpflichtversicherung
list-insurances-guarantee = Bankbürgschaft oder andere finanzielle Sicherheit
list-insurances-group_contract = Gruppenvertrag eines Berufsverbands

list-justifications-establishment_doubted = Berechtigte Zweifel an der rechtmäßigen Niederlassung
list-justifications-authorisation_check = Überprüfung einer Genehmigung oder Eintragung
list-justifications-unlawful_conduct = Hinweise auf unrechtmäßiges Verhalten in unserem Hoheitsgebiet
list-justifications-good_repute = Überprüfung des guten Leumunds
list-justifications-insurance_check = Überprüfung des Versicherungsschutzes
list-justifications-document_authenticity = Berechtigte Zweifel an der Echtheit eines Dokuments
list-justifications-complaint = Beschwerde eines Dienstleistungsempfängers
list-justifications-establishment_application = Antrag auf Niederlassung in unserem Hoheitsgebiet
list-justifications-other = Anderer Grund

list-legal_forms-natural_person = selbstständige Person oder Einzelunternehmen
list-legal_forms-partnership = Personengesellschaft
list-legal_forms-limited_partnership = Kommanditgesellschaft
list-legal_forms-limited_company = Gesellschaft mit beschränkter Haftung
list-legal_forms-public_company = Aktiengesellschaft
list-legal_forms-cooperative = Genossenschaft
list-legal_forms-association = Verein
list-legal_forms-foundation = Stiftung
list-legal_forms-european_company = Europäische Gesellschaft (SE)
list-legal_forms-branch = Zweigniederlassung oder Agentur
list-legal_forms-other = andere Rechtsform

list-measure_answers-taken = Maßnahmen wurden ergriffen
list-measure_answers-envisaged = Maßnahmen sind geplant
list-measure_answers-none = keine Maßnahmen

list-modes-temporary = grenzüberschreitend und vorübergehend
list-modes-establishment = von einer Niederlassung in unserem Hoheitsgebiet aus
list-modes-unknown = nicht bekannt

list-refusal_reasons-no_competence = Unsere Behörde ist in dieser Sache nicht zuständig
list-refusal_reasons-no_legal_ground = Für diese Auskunft gibt es keine Rechtsgrundlage
list-refusal_reasons-insufficient_information = Die Anfrage enthält nicht genügend Angaben
list-refusal_reasons-already_answered = Dieselbe Anfrage wurde bereits beantwortet
list-refusal_reasons-not_covered = Die Tätigkeit fällt nicht unter die Richtlinie

list-sanctions-disciplinary = Disziplinarmaßnahme
list-sanctions-administrative = Verwaltungsmaßnahme
list-sanctions-criminal = strafrechtliche Sanktion
list-sanctions-fraud_insolvency = Entscheidung über betrügerische Insolvenz oder Konkurs

list-statuses-never_established = War hier nie niedergelassen
list-statuses-ceased = Hat die Tätigkeit eingestellt
list-statuses-dissolved = Wurde aufgelöst oder im Register gelöscht
list-statuses-moved = Ist in einen anderen Staat umgezogen

## The alert

alert-title = Warnung vor einer Dienstleistung
alert-slot-sender = sendende Behörde
alert-slot-coordinator = Koordinator des Senders
alert-slot-recipient = empfangender Koordinator
alert-slot-centre = Europäische Kommission
alert-slot-handler = bearbeitende Behörde

alert-state-draft = Entwurf
alert-state-submitted = Beim eigenen Koordinator
alert-state-broadcast = Verbreitet
alert-state-closure_proposed = Schließung vorgeschlagen
alert-state-closed = Geschlossen
alert-state-withdrawn = Zurückgezogen
alert-state-discarded = Entwurf verworfen

alert-now-draft-ours = Vervollständigen Sie die Warnung und legen Sie sie Ihrem Koordinator vor.
alert-now-submitted-ours = Sie sind am Zug: Verbreiten Sie die Warnung oder geben Sie sie mit Begründung zurück.
alert-now-submitted-theirs = Ihr Koordinator prüft die Warnung. Im Ausland sieht sie noch niemand.
alert-now-broadcast-ours = Sie sind am Zug: Bestätigen Sie den Eingang und geben Sie die Warnung in Ihrem Land weiter.
alert-now-broadcast-theirs = Die Warnung ist bei den Empfängern. Ihr Stand steht unten.
alert-now-closure_proposed-ours = Die Schließung ist vorgeschlagen. Besteht die Gefahr fort, widersprechen Sie vor dem unten genannten Tag.
alert-now-closure_proposed-theirs = Die Schließung ist vorgeschlagen. Sie tritt von selbst ein, wenn kein Empfänger rechtzeitig widerspricht.
alert-now-closed = Die Warnung ist geschlossen. Es ist nichts mehr zu tun.
alert-now-withdrawn = Die Warnung war nicht begründet und ist überall zurückgezogen. Der Grund steht bei den Nachrichten.
alert-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

alert-recipient-received = eingegangen
alert-recipient-acknowledged = bestätigt
alert-recipient-disseminated = weitergegeben
alert-step-submitted = Koordinator
alert-step-broadcast = Verbreitet
alert-step-closing = Schließung
alert-step-closed = Geschlossen
alert-clock-objection = Widerspruch bis

alert-action-edit = Entwurf speichern
alert-action-submit = Dem Koordinator vorlegen
alert-action-submit-done = { $who }: dem Koordinator vorgelegt
alert-action-discard = Entwurf verwerfen
alert-action-discard-done = { $who }: Entwurf verworfen
alert-action-return = An den Sender zurückgeben
alert-action-return-done = { $who }: zurückgegeben
alert-action-broadcast = Verbreiten
alert-action-broadcast-done = { $who }: Warnung verbreitet
alert-action-correct = Warnung berichtigen
alert-action-correct-done = { $who }: Warnung berichtigt
alert-action-acknowledge = Eingang bestätigen
alert-action-acknowledge-done = { $who }: Eingang bestätigt
alert-action-disseminate = Im Land weitergeben
alert-action-disseminate-done = { $who }: im Land weitergegeben
alert-action-add = Information hinzufügen
alert-action-add-done = { $who }: Information hinzugefügt
alert-action-retract = Geschriebenes zurücknehmen
alert-action-retract-done = { $who }: Geschriebenes zurückgenommen
alert-action-propose_closure = Schließung vorschlagen
alert-action-propose_closure-done = { $who }: Schließung vorgeschlagen
alert-action-object = Der Schließung widersprechen
alert-action-object-done = { $who }: der Schließung widersprochen
alert-action-close = Schließen
alert-action-close-done = Niemand hat rechtzeitig widersprochen: Die Warnung ist geschlossen
alert-action-withdraw = Zurückziehen
alert-action-withdraw-done = { $who }: Warnung zurückgezogen

alert-input-return-text = Warum es zurückgegeben wird
alert-input-add-text = Was Sie wissen
alert-input-add-files = Dateien
alert-input-retract-entry = Was zurückgenommen wird
alert-input-propose_closure-text = Warum die Gefahr vorbei ist
alert-input-object-text = Warum die Gefahr fortbesteht
alert-input-withdraw-text = Warum die Warnung falsch war

alert-entry-returned = Rückgabe
alert-entry-added = Zusätzliche Information
alert-entry-closure = Vorschlag zur Schließung
alert-entry-objection = Widerspruch
alert-entry-withdrawal = Rücknahme

alert-notice-submitted = { $who }: Warnung zu prüfen
alert-notice-returned = { $who }: Warnung zurückgegeben
alert-notice-incoming = { $who }: neue Warnung
alert-notice-passed-on = { $who }: Warnung an Sie weitergegeben
alert-notice-corrected = { $who }: Warnung berichtigt
alert-notice-added = { $who }: Information hinzugefügt
alert-notice-retracted = { $who }: Geschriebenes zurückgenommen
alert-notice-closure-proposed = { $who }: Schließung vorgeschlagen
alert-notice-objection = { $who }: der Schließung widersprochen
alert-notice-closed = Die Warnung ist geschlossen
alert-notice-withdrawn = { $who }: Warnung zurückgezogen
alert-guard-window-open = Empfänger können noch widersprechen.

form-alert-section-service = Die Dienstleistung
form-alert-section-provider = Der Anbieter
form-alert-activity = Tätigkeit
form-alert-conduct = Was geschah und welcher Schaden droht
form-alert-countries = Betroffene Länder
form-alert-provider = Name des Anbieters
form-alert-established_in = Niedergelassen in
form-alert-measures = Getroffene Maßnahmen

## The notification

notification-title = Meldung einer Anforderung
notification-slot-notifier = meldende Behörde
notification-slot-coordinator = Koordinator der meldenden Seite
notification-slot-recipient = empfangender Koordinator
notification-slot-centre = Europäische Kommission
notification-slot-interested = interessierte Behörde

notification-state-draft = Entwurf
notification-state-submitted = Beim eigenen Koordinator
notification-state-standstill = Stillhaltefrist
notification-state-closed = Geschlossen
notification-state-withdrawn = Zurückgezogen
notification-state-discarded = Entwurf verworfen

notification-now-draft-ours = Vervollständigen Sie die Meldung und legen Sie sie Ihrem Koordinator vor.
notification-now-submitted-ours = Sie sind am Zug: Senden Sie die Meldung an alle Staaten und die Kommission.
notification-now-submitted-theirs = Ihr Koordinator prüft die Meldung.
notification-now-standstill-ours = Sie sind am Zug: Geben Sie die Meldung in Ihrem Land weiter und nehmen Sie vor dem unten genannten Tag Stellung.
notification-now-standstill-theirs = Die Vorschrift darf vor dem unten genannten Tag nicht erlassen werden. Stellungnahmen stehen bei den Nachrichten.
notification-now-closed = Die Stillhaltefrist ist vorbei, die Meldung ist geschlossen.
notification-now-withdrawn = Die Meldung wurde zurückgezogen. Der Grund steht bei den Nachrichten.
notification-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

notification-recipient-received = eingegangen
notification-recipient-disseminated = weitergegeben
notification-step-submitted = Koordinator
notification-step-standstill = Stillhaltefrist
notification-step-closed = Geschlossen
notification-clock-standstill = Ende der Stillhaltefrist

notification-action-edit = Entwurf speichern
notification-action-submit = Dem Koordinator vorlegen
notification-action-submit-done = { $who }: dem Koordinator vorgelegt
notification-action-discard = Entwurf verwerfen
notification-action-discard-done = { $who }: Entwurf verworfen
notification-action-broadcast = An alle Staaten senden
notification-action-broadcast-done = { $who }: an alle Staaten und die Kommission gesendet
notification-action-disseminate = Im Land weitergeben
notification-action-disseminate-done = { $who }: im Land weitergegeben
notification-action-comment = Stellung nehmen
notification-action-comment-done = { $who }: Stellung genommen
notification-action-comment_apart = Nur der meldenden Seite gegenüber Stellung nehmen
notification-action-comment_apart-done = { $who }: Stellungnahme an die meldende Seite
notification-action-give_opinion = Ausführliche Stellungnahme abgeben
notification-action-give_opinion-done = { $who }: ausführliche Stellungnahme
notification-action-give_opinion-hint = Sie verlängert die Stillhaltefrist. Mehrere verlängern sie einmal: Es zählt das späteste Datum.
notification-action-answer = Auf Stellungnahmen antworten
notification-action-answer-done = { $who }: auf Stellungnahmen geantwortet
notification-action-modify = Neue Fassung geben
notification-action-modify-done = { $who }: neue Fassung
notification-action-withdraw = Zurückziehen
notification-action-withdraw-done = { $who }: Meldung zurückgezogen
notification-action-publish = Veröffentlichen
notification-action-publish-done = { $who }: veröffentlicht
notification-action-publish-hint = Alle können dann die Vorschrift, ihre Begründung und die meldende Behörde lesen, nach der Stillhaltefrist auch Antworten und Dateien. Stellungnahmen bleiben unter den Beteiligten.
notification-action-take_down = Veröffentlichung zurücknehmen
notification-action-take_down-done = { $who }: Veröffentlichung zurückgenommen
notification-action-close = Schließen
notification-action-close-done = Die Stillhaltefrist ist vorbei: Die Meldung ist geschlossen

notification-input-comment-text = Ihre Stellungnahme
notification-input-comment_apart-text = Ihre Stellungnahme
notification-input-give_opinion-text = Welches Hindernis die Vorschrift schüfe
notification-input-answer-text = Ihre Antwort
notification-input-answer-files = Dateien
notification-input-withdraw-text = Warum sie zurückgezogen wird

notification-entry-comment = Stellungnahme
notification-entry-comment_apart = Gesonderte Stellungnahme
notification-entry-opinion = Ausführliche Stellungnahme
notification-entry-answer = Antwort
notification-entry-withdrawal = Rücknahme

notification-notice-submitted = { $who }: Meldung zu prüfen
notification-notice-incoming = { $who }: neue Meldung
notification-notice-passed-on = { $who }: Meldung an Sie weitergegeben
notification-notice-comment = { $who }: Stellung genommen
notification-notice-opinion = { $who }: ausführliche Stellungnahme
notification-notice-answer = { $who }: auf Stellungnahmen geantwortet
notification-notice-modified = { $who }: neue Fassung
notification-notice-withdrawn = { $who }: Meldung zurückgezogen
notification-notice-closed = Die Stillhaltefrist ist vorbei
notification-guard-standstill = Die Stillhaltefrist läuft noch.

form-notification-section-rule = Die Vorschrift
form-notification-section-reasons = Wortlaut und Gründe
form-notification-subject = Titel der Vorschrift
form-notification-type = Was sie beschränkt
form-notification-requirement = Anforderungen
form-notification-adopted = Schon erlassen
form-notification-text = Wortlaut
form-notification-justification = Warum sie nicht diskriminierend, erforderlich und verhältnismäßig ist

list-notification_types-establishment = Niederlassung
list-notification_types-provision = Erbringung von Dienstleistungen
list-requirements-quantitative = mengenmäßige oder territoriale Grenzen
list-requirements-legal_form = Rechtsform
list-requirements-shareholding = Beteiligung am Kapital
list-requirements-several_establishments = Verbot mehrerer Niederlassungen
list-requirements-staff = Mindestzahl an Beschäftigten
list-requirements-tariffs = feste Preise
list-requirements-other = andere
