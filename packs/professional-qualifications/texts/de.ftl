### Alle Texte dieses Bereichs auf Deutsch. Eingesetzte Werte stehen im Nominativ; die Sätze sind so gebaut, dass das genügt.

pack-title = Berufsqualifikationen
pack-about = Behörden fragen einander nach Personen, die ihre Berufsqualifikationen in einem anderen Staat anerkennen lassen möchten.
act-2005-36 = Richtlinie 2005/36/EG

## Die Anfrage

request-title = Anfrage zu Berufsqualifikationen
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
request-now-awaiting_acceptance-theirs-more = Bis dahin sieht sie den Beruf und die Fragen, aber keine personenbezogenen Daten.
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
request-action-send-hint = Die andere Seite sieht den Beruf und die Fragen sofort, die personenbezogenen Daten erst, wenn sie die Anfrage angenommen hat.
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
request-action-message-hint = Beide Seiten lesen sie. Bitte nennen Sie den Namen der Person nicht, solange die Anfrage nicht angenommen ist.
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

request-entry-clarification = Klärung
request-entry-additional = Bitte um weitere Auskunft
request-entry-refusal = Grund der Ablehnung
request-entry-withdrawal = Grund der Zurückziehung
request-entry-message = Nachricht
request-entry-note = Interner Vermerk

request-notice-incoming = { $who }: neue Anfrage an Sie
request-notice-accepted = { $who }: Ihre Anfrage wurde angenommen
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

## Das Formular

form-professional-section-person = Die Person
form-professional-section-address = Anschrift und E-Mail
form-professional-section-grounds = Warum Sie fragen
form-professional-profession = Beruf
form-professional-title = Anrede
form-professional-first_name = Vorname
form-professional-surname = Nachname
form-professional-nationality = Staatsangehörigkeit
form-professional-birth_date = Geburtsdatum
form-professional-birth_place = Geburtsort
form-professional-country = Staat
form-professional-region = Region
form-professional-town = Ort
form-professional-postcode = Postleitzahl
form-professional-street = Straße und Hausnummer
form-professional-email = E-Mail
form-professional-justification = Begründung der Anfrage
form-professional-justification_other = Der andere Grund in eigenen Worten

## Die Fragen

heading-professional-identify = Fragen zur Bestimmung des Berufs
heading-professional-identification = Bestimmung des Berufs
heading-professional-person = Fragen zur berufstätigen Person
heading-professional-nationality = Staatsangehörigkeit
heading-professional-qualification = Qualifikationen
heading-professional-exercise = Fragen zur Ausübung des Berufs
heading-professional-right = Recht auf Ausübung eines Berufs
heading-professional-conduct = Berufliches Verhalten und Berufserfahrung

question-professional-regulated = Ist der Beruf { $profession } in Ihrem Hoheitsgebiet reglementiert?
question-professional-national = Besitzt { $person } die Staatsangehörigkeit Ihres Mitgliedstaats?
question-professional-other_nationality = Welche Staatsangehörigkeit besitzt { $person }?
question-professional-diploma_genuine = Ist der Ausbildungsnachweis echt, den { $person } vorgelegt hat?
question-professional-diploma_date = An welchem Tag wurde dieser Ausbildungsnachweis ausgestellt?
question-professional-acquired_rights = Gelten für die betreffende Person ({ $person }) in Ihrem Mitgliedstaat erworbene Rechte?
question-professional-entitled = Zur Ausübung welches Berufs ist { $person } in Ihrem Hoheitsgebiet berechtigt?
question-professional-entitled_since = Seit wann ist { $person } in Ihrem Hoheitsgebiet zur Ausübung dieses Berufs berechtigt?
question-professional-sanctions = Wurden gegen die betreffende Person ({ $person }) disziplinarische oder strafrechtliche Sanktionen verhängt, die sich auf die Ausübung des Berufs { $profession } auswirken könnten?
question-professional-sanctions_which = Welche Maßnahmen oder Sanktionen wurden von welcher Stelle verhängt, und gelten sie noch?
question-professional-years_practised = Wie viele der letzten zehn Jahre hat { $person } den Beruf { $profession } in Ihrem Hoheitsgebiet ausgeübt?

## Die Listen

list-titles-mr = Herr
list-titles-ms = Frau

list-professions-doctor = Arzt/Ärztin
list-professions-specialist_doctor = Facharzt/Fachärztin
list-professions-nurse = Krankenschwester/Krankenpfleger für allgemeine Pflege
list-professions-dentist = Zahnarzt/Zahnärztin
list-professions-midwife = Hebamme
list-professions-veterinary_surgeon = Tierarzt/Tierärztin
list-professions-pharmacist = Apotheker/in
list-professions-physiotherapist = Physiotherapeut/in
list-professions-architect = Architekt/in
list-professions-teacher = Lehrer/in
list-professions-engineer = Ingenieur/in
list-professions-mountain_guide = Bergführer/in
list-professions-not_regulated = nicht reglementierter Beruf

list-justifications-document_authenticity = Begründete und berechtigte Zweifel an der Echtheit des Dokuments
list-justifications-right_to_practise = Überprüfung des Rechts auf Ausübung des Berufs
list-justifications-conduct = Überprüfung der guten Führung sowie disziplinarischer oder strafrechtlicher Sanktionen
list-justifications-identity = Begründete und berechtigte Zweifel an der Identität der berufstätigen Person
list-justifications-other = Anderer Grund

list-refusal_reasons-no_competence = Unsere Behörde ist in dieser Sache nicht zuständig
list-refusal_reasons-no_legal_ground = Für diese Auskunft gibt es keine Rechtsgrundlage
list-refusal_reasons-insufficient_information = Die Anfrage enthält nicht genügend Angaben
list-refusal_reasons-already_answered = Dieselbe Anfrage wurde bereits beantwortet
list-refusal_reasons-not_regulated = Der Beruf ist in unserem Staat nicht reglementiert

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

## The alert

alert-title = Vorwarnung zu einem Berufsangehörigen
alert-slot-sender = sendende Behörde
alert-slot-recipient = Koordinator eingehender Vorwarnungen
alert-slot-handler = bearbeitende Behörde

alert-state-draft = Entwurf
alert-state-broadcast = An alle Staaten gesendet
alert-state-expired = Maßnahme abgelaufen
alert-state-revoked = Maßnahme aufgehoben
alert-state-withdrawn = Zurückgezogen
alert-state-discarded = Entwurf verworfen

alert-now-draft-ours = Vervollständigen Sie die Vorwarnung und senden Sie sie.
alert-now-broadcast-ours = Sie sind am Zug: Geben Sie die Vorwarnung in Ihrem Land weiter oder vermerken Sie, was sie für Sie bedeutet.
alert-now-broadcast-theirs = Die Vorwarnung ist bei den Empfängern. Ihr Stand steht unten.
alert-now-expired = Die Maßnahme ist abgelaufen. Die personenbezogenen Daten werden binnen drei Tagen gelöscht.
alert-now-revoked = Die Maßnahme wurde aufgehoben. Die personenbezogenen Daten werden binnen drei Tagen gelöscht.
alert-now-withdrawn = Die Vorwarnung wurde irrtümlich gesendet und ist überall zurückgezogen. Der Grund steht bei den Nachrichten.
alert-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

alert-recipient-received = eingegangen
alert-recipient-disseminated = weitergegeben
alert-recipient-unread = ungelesen
alert-recipient-read = gelesen
alert-recipient-relevant = relevant
alert-recipient-not_relevant = nicht relevant

alert-step-sent = Gesendet
alert-step-ended = Beendet
alert-clock-expiry = Letzter Tag der Maßnahme
alert-clock-deletion = Löschung der personenbezogenen Daten

alert-action-edit = Entwurf speichern
alert-action-send = An alle Staaten senden
alert-action-send-done = { $who }: Vorwarnung an alle Staaten gesendet
alert-action-send-hint = Die Koordinatoren sehen Beruf und Umfang. Den Namen sehen nur die Behörden, an die sie weitergeben.
alert-action-discard = Entwurf verwerfen
alert-action-discard-done = { $who }: Entwurf verworfen
alert-action-disseminate = Im Land weitergeben
alert-action-disseminate-done = { $who }: im Land weitergegeben
alert-action-mark_read = Als gelesen vermerken
alert-action-mark_read-done = { $who }: gelesen
alert-action-mark_relevant = Für uns relevant
alert-action-mark_relevant-done = { $who }: für relevant befunden
alert-action-mark_not_relevant = Für uns nicht relevant
alert-action-mark_not_relevant-done = { $who }: für nicht relevant befunden
alert-action-correct = Vorwarnung berichtigen
alert-action-correct-done = { $who }: Vorwarnung berichtigt
alert-action-contest = Anfechtung der Maßnahme vermerken
alert-action-contest-done = { $who }: Die Maßnahme ist angefochten
alert-action-retract = Geschriebenes zurücknehmen
alert-action-retract-done = { $who }: Geschriebenes zurückgenommen
alert-action-revoke = Maßnahme wurde aufgehoben
alert-action-revoke-done = { $who }: Maßnahme aufgehoben
alert-action-withdraw = Zurückziehen: irrtümlich gesendet
alert-action-withdraw-done = { $who }: Vorwarnung zurückgezogen
alert-action-expire = Vorwarnung beenden
alert-action-expire-done = Die Maßnahme ist abgelaufen

alert-input-send-informed = Der Berufsangehörige wurde schriftlich unterrichtet
alert-input-contest-text = Was angefochten ist und vor wem
alert-input-retract-entry = Was zurückgenommen wird
alert-input-revoke-text = Durch welche Entscheidung
alert-input-withdraw-text = Warum die Vorwarnung falsch war

alert-entry-contested = Vermerk über die Anfechtung
alert-entry-revocation = Aufhebung
alert-entry-withdrawal = Rücknahme

alert-notice-incoming = { $who }: neue Vorwarnung
alert-notice-passed-on = { $who }: Vorwarnung an Sie weitergegeben
alert-notice-corrected = { $who }: Vorwarnung berichtigt
alert-notice-contested = { $who }: Maßnahme angefochten
alert-notice-revoked = { $who }: Maßnahme aufgehoben
alert-notice-withdrawn = { $who }: Vorwarnung zurückgezogen
alert-notice-expired = Die Maßnahme ist abgelaufen
alert-guard-not-informed = Der Berufsangehörige ist mit der Vorwarnung schriftlich zu unterrichten.
alert-guard-not-over = Der letzte Tag der Maßnahme ist noch nicht vorbei.

form-alert-section-scope = Beruf und Umfang
form-alert-section-person = Der Berufsangehörige
form-alert-section-decision = Die Maßnahme
form-alert-profession = Beruf
form-alert-scope = Umfang der Beschränkung
form-alert-first_name = Vorname
form-alert-surname = Nachname
form-alert-birth_date = Geburtsdatum
form-alert-birth_place = Geburtsort
form-alert-decided_by = Entscheidende Behörde oder Gericht
form-alert-from = Gilt ab
form-alert-until = Gilt bis

list-alert_scopes-prohibited = Berufsausübung untersagt
list-alert_scopes-prohibited_partly = teilweise untersagt
list-alert_scopes-restricted = beschränkt
list-alert_scopes-falsified = gefälschter Qualifikationsnachweis
