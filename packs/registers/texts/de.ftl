pack-title = Verzeichnis der Register

pack-about = Welche Register die Länder führen, was sie enthalten, wer sie führt und wie man sie einsehen kann.

act-2006-123 = Richtlinie 2006/123/EG

act-1024-2012 = Verordnung (EU) Nr. 1024/2012

register-title = Nationales Register

register-records = Nationale Register

register-slot-keeper = eingetragen von
register-slot-coordinator = bestätigt durch

register-state-draft = Entwurf
register-state-submitted = Wartet auf Bestätigung
register-state-published = Veröffentlicht
register-state-archived = Archiviert
register-state-discarded = Entwurf verworfen

register-now-draft-ours = Vervollständigen Sie den Eintrag und veröffentlichen Sie ihn.
register-now-draft-ours-more = Nur Ihre Behörde sieht den Entwurf.
register-now-submitted-ours = Sie sind am Zug: Bestätigen Sie den Eintrag oder geben Sie ihn mit Begründung zurück.
register-now-submitted-theirs = { $other }: Wir warten auf die Bestätigung des Eintrags.
register-now-published = Der Eintrag ist veröffentlicht. Alle Angemeldeten finden ihn.
register-now-archived = Der Eintrag ist im Archiv. Er bleibt lesbar.
register-now-discarded = Der Entwurf wurde verworfen und sein Inhalt gelöscht.

register-step-submitted = Bestätigung
register-step-published = Veröffentlicht
register-step-archived = Archiviert

register-clock-in_force = Letzter Tag der Gültigkeit

register-action-edit = Entwurf speichern
register-action-publish = Veröffentlichen
register-action-publish-done = { $who }: hat den Eintrag veröffentlicht
register-action-publish-hint = Von da an finden ihn alle Angemeldeten.
register-action-submit = Zur Bestätigung vorlegen
register-action-submit-done = { $who }: hat den Eintrag zur Bestätigung vorgelegt
register-action-validate = Bestätigen und veröffentlichen
register-action-validate-done = { $who }: hat den Eintrag bestätigt und veröffentlicht
register-action-return = Zurückgeben
register-action-return-done = { $who }: hat den Eintrag zurückgegeben
register-action-discard = Entwurf verwerfen
register-action-discard-done = { $who }: hat den Entwurf verworfen
register-action-update = Aktualisieren
register-action-update-done = { $who }: hat den Eintrag aktualisiert
register-action-update-hint = Frühere Fassungen bleiben lesbar. Ändert sich etwas von einem Tag an, tragen Sie diesen Tag unter „Gültig ab“ ein.
register-action-archive = Archivieren
register-action-archive-done = { $who }: hat den Eintrag archiviert
register-action-archive-hint = Von morgen an gilt der Eintrag nicht mehr. Er bleibt lesbar, und sein Name wird für einen anderen Eintrag frei.

register-input-return-text = Was zu ändern ist

register-entry-return = Grund der Rückgabe

register-notice-submitted = { $who }: Ein Eintrag wartet auf Ihre Bestätigung
register-notice-validated = { $who }: Ihr Eintrag wurde veröffentlicht
register-notice-returned = { $who }: Ihr Eintrag wurde zurückgegeben
register-notice-updated = { $who }: Ein Eintrag wurde aktualisiert

register-guard-approval = Einträge Ihrer Behörde bestätigt deren Koordinator. Legen Sie den Eintrag zur Bestätigung vor.
register-guard-no-approval = Ihre Behörde braucht keine Bestätigung. Veröffentlichen Sie den Eintrag selbst.

form-register-section-register = Das Register
form-register-section-access = Wie man es einsieht
form-register-section-validity = Gültigkeit des Eintrags
form-register-country = Land
form-register-kind = Art
form-register-name = Name
form-register-english_name = Name auf Englisch
form-register-authority = Registerführende Behörde
form-register-holds = Was es enthält
form-register-link = Link
form-register-access = Zugang
form-register-conditions = Bedingungen und Gebühren
form-register-languages = Sprachen
form-register-from = Gültig ab
form-register-until = Letzter Tag der Gültigkeit

list-kinds-professions = Berufe
list-kinds-companies = Gesellschaften
list-kinds-sole_traders = Einzelunternehmen
list-kinds-associations = Vereine und Stiftungen
list-kinds-licences = Zulassungen und Genehmigungen
list-kinds-crafts = Handwerk
list-kinds-insolvency = Insolvenz
list-kinds-land = Grundstücke
list-kinds-products = Produkte

list-access_terms-open = Für alle offen
list-access_terms-free_account = Kostenlos mit Benutzerkonto
list-access_terms-on_request = Auf Antrag
list-access_terms-fee = Gegen Gebühr

list-languages-bg = Bulgarisch
list-languages-cs = Tschechisch
list-languages-da = Dänisch
list-languages-de = Deutsch
list-languages-el = Griechisch
list-languages-en = Englisch
list-languages-es = Spanisch
list-languages-et = Estnisch
list-languages-fi = Finnisch
list-languages-fr = Französisch
list-languages-ga = Irisch
list-languages-hr = Kroatisch
list-languages-hu = Ungarisch
list-languages-is = Isländisch
list-languages-it = Italienisch
list-languages-lt = Litauisch
list-languages-lv = Lettisch
list-languages-mt = Maltesisch
list-languages-nb = Norwegisch
list-languages-nl = Niederländisch
list-languages-pl = Polnisch
list-languages-pt = Portugiesisch
list-languages-ro = Rumänisch
list-languages-sk = Slowakisch
list-languages-sl = Slowenisch
list-languages-sv = Schwedisch
