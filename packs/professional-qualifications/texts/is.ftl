### Allir textar þessa sviðs á íslensku. Innsett gildi standa í nefnifalli; setningarnar eru orðaðar þannig að það nægi.

pack-title = Fagleg menntun og hæfi
pack-about = Stjórnvöld spyrja hvert annað um einstaklinga sem óska eftir að fá faglega menntun sína og hæfi viðurkennd í öðru landi.
act-2005-36 = Tilskipun 2005/36/EB

## Fyrirspurnin

request-title = Fyrirspurn um faglega menntun og hæfi
request-slot-requester = fyrirspyrjandi stjórnvald
request-slot-responder = stjórnvald sem svarar

request-state-draft = Drög
request-state-awaiting_acceptance = Fyrirspurn send
request-state-accepted = Samþykkt
request-state-clarification_requested = Óskað eftir skýringum
request-state-partially_answered = Svarað að hluta
request-state-answered = Upplýsingar veittar
request-state-additional_information_requested = Óskað eftir frekari upplýsingum
request-state-closed = Lokið
request-state-withdrawn = Afturkölluð
request-state-refused = Hafnað
request-state-discarded = Drögum eytt

request-now-draft-ours = Ljúkið við fyrirspurnina og sendið hana.
request-now-draft-ours-more = Aðeins stjórnvald ykkar sér drögin.
request-now-awaiting_acceptance-ours = Komið er að ykkur: samþykkið fyrirspurnina eða hafnið henni og tilgreinið ástæðu.
request-now-awaiting_acceptance-ours-more = Þið sjáið persónuupplýsingarnar þegar þið hafið samþykkt.
request-now-awaiting_acceptance-theirs = Komið er að hinum aðilanum ({ $other }) að samþykkja fyrirspurnina eða hafna henni.
request-now-awaiting_acceptance-theirs-more = Þangað til sér hann starfsgreinina og spurningarnar en engar persónuupplýsingar.
request-now-accepted-ours = Komið er að ykkur: svarið spurningunum og sendið síðan svarið.
request-now-accepted-ours-more = Þið getið birt einstök svör áður en hin eru tilbúin.
request-now-accepted-theirs = Hinn aðilinn ({ $other }) vinnur að svarinu.
request-now-clarification_requested-ours = Komið er að ykkur: hinn aðilinn ({ $other }) óskar eftir skýringum.
request-now-clarification_requested-ours-more = Frestur hans stendur kyrr þar til þið hafið svarað.
request-now-clarification_requested-theirs = Komið er að hinum aðilanum ({ $other }) að skýra það sem þið spurðuð um.
request-now-clarification_requested-theirs-more = Frestur ykkar stendur kyrr þangað til.
request-now-partially_answered-ours = Komið er að ykkur: svarið þeim spurningum sem eftir eru og sendið síðan svarið.
request-now-partially_answered-theirs = Hinn aðilinn ({ $other }) hefur svarað hluta spurninganna og vinnur að hinum.
request-now-partially_answered-theirs-more = Ef svörin nægja getið þið lokið fyrirspurninni strax.
request-now-answered-ours = Komið er að ykkur: lesið svörin og ljúkið síðan fyrirspurninni eða óskið eftir frekari upplýsingum.
request-now-answered-theirs = Svar ykkar hefur verið sent. Komið er að hinum aðilanum ({ $other }) að ljúka fyrirspurninni eða óska eftir frekari upplýsingum.
request-now-additional_information_requested-ours = Komið er að ykkur: hinn aðilinn ({ $other }) óskar eftir frekari upplýsingum. Samþykkið eða hafnið og tilgreinið ástæðu.
request-now-additional_information_requested-theirs = Komið er að hinum aðilanum ({ $other }) að ákveða hvort hann veitir frekari upplýsingar.
request-now-closed = Fyrirspurninni er lokið. Ekki þarf að gera neitt frekar.
request-now-withdrawn = Fyrirspurnin var afturkölluð. Ekki þarf að gera neitt frekar.
request-now-refused = Fyrirspurninni var hafnað. Ástæðan er meðal skilaboðanna.
request-now-discarded = Drögunum og innihaldi þeirra var eytt.

request-step-sent = Send
request-step-accepted = Samþykkt
request-step-partly = Svarað að hluta
request-step-answered = Svar
request-step-closed = Lokið

request-clock-acceptance = Samþykki
request-clock-reply = Svar við öllum spurningum

request-action-edit = Vista drögin
request-action-send = Senda fyrirspurnina
request-action-send-done = { $who }: fyrirspurnin send
request-action-send-hint = Hinn aðilinn sér starfsgreinina og spurningarnar strax en persónuupplýsingarnar ekki fyrr en hann hefur samþykkt fyrirspurnina.
request-action-discard = Eyða drögunum
request-action-discard-done = { $who }: drögunum eytt
request-action-discard-hint = Öllu efni draganna verður eytt. Það er ekki hægt að afturkalla.
request-action-correct = Leiðrétta upplýsingarnar
request-action-correct-done = { $who }: upplýsingarnar leiðréttar
request-action-correct-hint = Þið getið leiðrétt upplýsingarnar þar til hinn aðilinn hefur samþykkt fyrirspurnina.
request-action-accept = Samþykkja fyrirspurnina
request-action-accept-done = { $who }: fyrirspurnin samþykkt
request-action-accept-hint = Við samþykki sér stjórnvald ykkar persónuupplýsingarnar og dagurinn sem óskað var eftir verður frestur ykkar.
request-action-accept_with_date = Samþykkja og leggja til annan dag
request-action-accept_with_date-done = { $who }: fyrirspurnin samþykkt og annar dagur lagður til
request-action-accept_with_date-hint = Við samþykki sér stjórnvald ykkar persónuupplýsingarnar. Dagurinn sem hinn aðilinn óskaði eftir gildir þar til hann fellst á tillögu ykkar.
request-action-propose_date = Leggja til annan dag
request-action-propose_date-done = { $who }: annar dagur lagður til
request-action-propose_date-hint = Umsaminn dagur gildir þar til hinn aðilinn fellst á tillöguna.
request-action-agree_date = Fallast á daginn
request-action-agree_date-done = { $who }: fallist á daginn
request-action-decline_date = Fallast ekki á daginn
request-action-decline_date-done = { $who }: ekki fallist á daginn
request-action-decline_date-hint = Umsaminn dagur stendur óbreyttur.
request-action-ask_clarification = Óska eftir skýringum
request-action-ask_clarification-done = { $who }: óskað eftir skýringum
request-action-ask_clarification-hint = Frestur ykkar stendur kyrr þar til hinn aðilinn hefur svarað.
request-action-give_clarification = Senda skýringarnar
request-action-give_clarification-done = { $who }: skýringar sendar
request-action-give_clarification-hint = Þá heldur frestur hins aðilans áfram að líða.
request-action-save_answers = Vista sem drög
request-action-save_answers-hint = Aðeins stjórnvald ykkar sér drög að svörum.
request-action-reply_partly = Birta þessi svör
request-action-reply_partly-done = { $who }: svör birt
request-action-reply_partly-hint = Birt svör eru endanleg og hinn aðilinn sér þau strax.
request-action-reply = Senda svarið
request-action-reply-done = { $who }: svarið sent
request-action-reply-hint = Öll svörin verða endanleg og hinn aðilinn sér þau strax.
request-action-ask_more = Óska eftir frekari upplýsingum
request-action-ask_more-done = { $who }: óskað eftir frekari upplýsingum
request-action-ask_more-hint = Spurningarnar sem þið veljið opnast á ný. Fyrri svör verða áfram læsileg.
request-action-accept_more = Samþykkja að veita frekari upplýsingar
request-action-accept_more-done = { $who }: samþykkt að veita frekari upplýsingar
request-action-accept_more-hint = Dagurinn sem óskað var eftir verður frestur ykkar.
request-action-refuse_more = Hafna því að veita frekari upplýsingar
request-action-refuse_more-done = { $who }: því hafnað að veita frekari upplýsingar
request-action-refuse_more-hint = Hinn aðilinn les ástæðuna. Fyrri svör ykkar standa óbreytt.
request-action-close = Ljúka fyrirspurninni
request-action-close-done = { $who }: fyrirspurninni lokið
request-action-close-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn sér einkunn ykkar.
request-action-message = Senda skilaboð
request-action-message-done = { $who }: skilaboð send
request-action-message-hint = Báðir aðilar lesa þau. Vinsamlegast nefnið ekki nafn einstaklingsins fyrr en fyrirspurnin hefur verið samþykkt.
request-action-note = Vista sem innri athugasemd
request-action-note-hint = Aðeins stjórnvald ykkar les hana.
request-action-remind = Senda áminningu
request-action-remind-done = { $who }: áminning send
request-action-refuse = Hafna fyrirspurninni
request-action-refuse-done = { $who }: fyrirspurninni hafnað
request-action-refuse-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn les ástæðuna og stjórnvald ykkar sér persónuupplýsingarnar ekki lengur.
request-action-withdraw = Afturkalla fyrirspurnina
request-action-withdraw-done = { $who }: fyrirspurnin afturkölluð
request-action-withdraw-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn les ástæðuna og sér persónuupplýsingarnar ekki lengur.

request-input-send-wish = Svar þarf að berast fyrir
request-input-accept_with_date-date = Við getum svarað fyrir
request-input-propose_date-date = Dagur sem lagður er til
request-input-ask_clarification-text = Hvað þarf að skýra
request-input-give_clarification-text = Skýringar
request-input-give_clarification-files = Skrár
request-input-ask_more-text = Hvað vantar enn og hvers vegna
request-input-ask_more-wish = Þarf að berast fyrir
request-input-refuse_more-text = Ástæða
request-input-close-timeliness = Barst svarið í tæka tíð?
request-input-close-effort = Var svarið gagnlegt og fullnægjandi?
request-input-message-text = Texti skilaboðanna
request-input-message-files = Skrár
request-input-note-text = Texti athugasemdarinnar
request-input-refuse-reason = Ástæða
request-input-refuse-text = Skýring
request-input-withdraw-text = Ástæða

request-entry-clarification = Skýringar
request-entry-additional = Ósk um frekari upplýsingar
request-entry-refusal = Ástæða höfnunar
request-entry-withdrawal = Ástæða afturköllunar
request-entry-message = Skilaboð
request-entry-note = Innri athugasemd

request-notice-incoming = { $who }: ný fyrirspurn til ykkar
request-notice-accepted = { $who }: fyrirspurn ykkar samþykkt
request-notice-date-proposed = { $who }: tillaga um annan dag
request-notice-date-agreed = { $who }: fallist á dag ykkar
request-notice-date-declined = { $who }: ekki fallist á dag ykkar
request-notice-clarification-asked = { $who }: ósk um skýringar
request-notice-clarification-given = { $who }: skýringarnar sem þið óskuðuð eftir
request-notice-partial = { $who }: svar við hluta spurninga ykkar
request-notice-answered = { $who }: svar við öllum spurningum ykkar
request-notice-additional = { $who }: ósk um frekari upplýsingar
request-notice-additional-refused = { $who }: frekari upplýsingum hafnað
request-notice-closed = { $who }: fyrirspurninni lokið
request-notice-message = { $who }: skilaboð til ykkar
request-notice-reminder = { $who }: áminning um þessa fyrirspurn
request-notice-refused = { $who }: fyrirspurn ykkar hafnað
request-notice-withdrawn = { $who }: fyrirspurnin afturkölluð
request-notice-late = Frestur er liðinn

request-guard-no-proposal = Hinn aðilinn hefur ekki lagt til dag sem þið getið fallist á eða hafnað. Ef til vill var gengið frá honum rétt í þessu.

## Eyðublaðið

form-professional-section-person = Einstaklingurinn
form-professional-section-address = Heimilisfang og netfang
form-professional-section-grounds = Hvers vegna þið spyrjið
form-professional-profession = Starfsgrein
form-professional-title = Titill
form-professional-first_name = Eiginnafn
form-professional-surname = Kenninafn
form-professional-nationality = Ríkisfang
form-professional-birth_date = Fæðingardagur
form-professional-birth_place = Fæðingarstaður
form-professional-country = Land
form-professional-region = Hérað / Svæði
form-professional-town = Borg eða bær
form-professional-postcode = Póstnúmer
form-professional-street = Gata og húsnúmer
form-professional-email = Netfang
form-professional-justification = Rökstuðningur fyrir fyrirspurninni
form-professional-justification_other = Hin ástæðan með eigin orðum

## Spurningarnar

heading-professional-identify = Spurningar til að greina starfsgreinina
heading-professional-identification = Greining starfsgreinarinnar
heading-professional-person = Spurningar um einstaklinginn sem stundar starfsgreinina
heading-professional-nationality = Ríkisfang
heading-professional-qualification = Menntun og hæfi
heading-professional-exercise = Spurningar um hvernig starfsgreinin er stunduð
heading-professional-right = Réttur til að stunda starfsgrein
heading-professional-conduct = Háttsemi í starfi og starfsreynsla

question-professional-regulated = Er starfsgreinin { $profession } lögvernduð á yfirráðasvæði ykkar?
question-professional-national = Er { $person } ríkisborgari í aðildarríki ykkar?
question-professional-other_nationality = Hvaða ríkisfang hefur { $person }?
question-professional-diploma_genuine = Er vitnisburðurinn um formlega menntun og hæfi, sem { $person } lagði fram, ófalsaður?
question-professional-diploma_date = Hvaða dag var þessi vitnisburður um formlega menntun og hæfi gefinn út?
question-professional-acquired_rights = Nýtur { $person } áunninna réttinda í aðildarríki ykkar?
question-professional-entitled = Hvaða starfsgrein hefur { $person } rétt til að stunda á yfirráðasvæði ykkar?
question-professional-entitled_since = Frá hvaða degi hefur { $person } haft rétt til að stunda þessa starfsgrein á yfirráðasvæði ykkar?
question-professional-sanctions = Hefur viðkomandi einstaklingur ({ $person }) sætt viðurlögum vegna agabrota eða refsiviðurlögum sem líklegt er að hafi áhrif á rétt til að stunda starfsgreinina { $profession }?
question-professional-sanctions_which = Hvaða ráðstöfunum eða viðurlögum var beitt, af hvaða stofnun, og eru þau enn í gildi?
question-professional-years_practised = Í hversu mörg ár af síðustu tíu árum hefur { $person } stundað starfsgreinina { $profession } á yfirráðasvæði ykkar?

## Listarnir

list-titles-mr = Herra
list-titles-ms = Frú

list-professions-doctor = læknir
list-professions-specialist_doctor = sérfræðilæknir
list-professions-nurse = hjúkrunarfræðingur í almennri hjúkrun
list-professions-dentist = tannlæknir
list-professions-midwife = ljósmóðir
list-professions-veterinary_surgeon = dýralæknir
list-professions-pharmacist = lyfjafræðingur
list-professions-physiotherapist = sjúkraþjálfari
list-professions-architect = arkitekt
list-professions-teacher = kennari
list-professions-engineer = verkfræðingur
list-professions-mountain_guide = fjallaleiðsögumaður
list-professions-not_regulated = starfsgrein sem ekki er lögvernduð

list-justifications-document_authenticity = Eðlilegur og rökstuddur vafi um að skjalið sé ófalsað
list-justifications-right_to_practise = Staðfesting á rétti til að stunda starfsgreinina
list-justifications-conduct = Staðfesting á góðri háttsemi og á viðurlögum vegna agabrota eða refsiviðurlögum
list-justifications-identity = Eðlilegur og rökstuddur vafi um hver einstaklingurinn er
list-justifications-other = Önnur ástæða

list-refusal_reasons-no_competence = Stjórnvald okkar er ekki bært í þessu máli
list-refusal_reasons-no_legal_ground = Lagagrundvöll skortir til að veita þessar upplýsingar
list-refusal_reasons-insufficient_information = Fyrirspurnin hefur ekki að geyma nægar upplýsingar
list-refusal_reasons-already_answered = Sömu fyrirspurn hefur þegar verið svarað
list-refusal_reasons-not_regulated = Starfsgreinin er ekki lögvernduð í landi okkar

list-nationalities-AT = austurrískt
list-nationalities-BE = belgískt
list-nationalities-BG = búlgarskt
list-nationalities-CY = kýpverskt
list-nationalities-CZ = tékkneskt
list-nationalities-DE = þýskt
list-nationalities-DK = danskt
list-nationalities-EE = eistneskt
list-nationalities-EL = grískt
list-nationalities-ES = spænskt
list-nationalities-FI = finnskt
list-nationalities-FR = franskt
list-nationalities-HR = króatískt
list-nationalities-HU = ungverskt
list-nationalities-IE = írskt
list-nationalities-IS = íslenskt
list-nationalities-IT = ítalskt
list-nationalities-LI = liechtensteinskt
list-nationalities-LT = litháískt
list-nationalities-LU = lúxemborgskt
list-nationalities-LV = lettneskt
list-nationalities-MT = maltneskt
list-nationalities-NL = hollenskt
list-nationalities-NO = norskt
list-nationalities-PL = pólskt
list-nationalities-PT = portúgalskt
list-nationalities-RO = rúmenskt
list-nationalities-SE = sænskt
list-nationalities-SI = slóvenskt
list-nationalities-SK = slóvakískt
list-nationalities-UK = breskt
list-nationalities-CH = svissneskt
list-nationalities-other = annað ríkisfang

## The alert

alert-title = Viðvörun um fagmann
alert-slot-sender = sendandi stjórnvald
alert-slot-recipient = samræmingaraðili viðvarana
alert-slot-handler = afgreiðandi stjórnvald

alert-state-draft = Drög
alert-state-broadcast = Send öllum ríkjum
alert-state-expired = Ráðstöfun útrunnin
alert-state-revoked = Ráðstöfun afturkölluð
alert-state-withdrawn = Dregin til baka
alert-state-discarded = Drögum hent

alert-now-draft-ours = Ljúkið við viðvörunina og sendið hana.
alert-now-broadcast-ours = Ykkar leikur: komið viðvöruninni áfram innanlands eða skráið hvað hún þýðir fyrir ykkur.
alert-now-broadcast-theirs = Viðvörunin er hjá viðtakendum. Framvinda þeirra er sýnd hér að neðan.
alert-now-expired = Ráðstöfunin er útrunnin. Persónuupplýsingum er eytt innan þriggja daga.
alert-now-revoked = Ráðstöfunin var afturkölluð. Persónuupplýsingum er eytt innan þriggja daga.
alert-now-withdrawn = Viðvörunin var send fyrir mistök og er dregin til baka alls staðar. Ástæðan er meðal skilaboðanna.
alert-now-discarded = Drögunum var hent og efni þeirra eytt.

alert-recipient-received = móttekin
alert-recipient-disseminated = komið áfram
alert-recipient-unread = ólesin
alert-recipient-read = lesin
alert-recipient-relevant = skiptir máli
alert-recipient-not_relevant = skiptir ekki máli

alert-step-sent = Send
alert-step-ended = Lokið
alert-clock-expiry = Síðasti dagur ráðstöfunar
alert-clock-deletion = Eyðing persónuupplýsinga

alert-action-edit = Vista drög
alert-action-send = Senda öllum ríkjum
alert-action-send-done = { $who }: viðvörun send öllum ríkjum
alert-action-send-hint = Samræmingaraðilar sjá starfsgrein og umfang. Aðeins þau stjórnvöld sem þeir framsenda til sjá nafnið.
alert-action-discard = Henda drögum
alert-action-discard-done = { $who }: drögum hent
alert-action-disseminate = Koma áfram innanlands
alert-action-disseminate-done = { $who }: komið áfram innanlands
alert-action-mark_read = Merkja sem lesna
alert-action-mark_read-done = { $who }: lesin
alert-action-mark_relevant = Skiptir okkur máli
alert-action-mark_relevant-done = { $who }: talin skipta máli
alert-action-mark_not_relevant = Skiptir okkur ekki máli
alert-action-mark_not_relevant-done = { $who }: talin skipta ekki máli
alert-action-correct = Leiðrétta viðvörun
alert-action-correct-done = { $who }: viðvörun leiðrétt
alert-action-contest = Skrá að ráðstöfun sé kærð
alert-action-contest-done = { $who }: ráðstöfunin er kærð
alert-action-retract = Draga skrif til baka
alert-action-retract-done = { $who }: skrif dregin til baka
alert-action-revoke = Ráðstöfunin var afturkölluð
alert-action-revoke-done = { $who }: ráðstöfun afturkölluð
alert-action-withdraw = Draga til baka: send fyrir mistök
alert-action-withdraw-done = { $who }: viðvörun dregin til baka
alert-action-expire = Ljúka viðvörun
alert-action-expire-done = Ráðstöfunin er útrunnin

alert-input-send-informed = Fagmanninum var tilkynnt skriflega um viðvörunina
alert-input-contest-text = Hvað er kært og til hvers
alert-input-retract-entry = Hvað er dregið til baka
alert-input-revoke-text = Með hvaða ákvörðun
alert-input-withdraw-text = Hvers vegna viðvörunin var röng

alert-entry-contested = Athugasemd um kæru
alert-entry-revocation = Afturköllun
alert-entry-withdrawal = Afturköllun viðvörunar

alert-notice-incoming = { $who }: ný viðvörun
alert-notice-passed-on = { $who }: viðvörun framsend til ykkar
alert-notice-corrected = { $who }: leiðrétt viðvörun
alert-notice-contested = { $who }: ráðstöfun kærð
alert-notice-revoked = { $who }: ráðstöfun afturkölluð
alert-notice-withdrawn = { $who }: viðvörun dregin til baka
alert-notice-expired = Ráðstöfunin er útrunnin
alert-guard-not-informed = Tilkynna verður fagmanninum skriflega þegar viðvörunin er send.
alert-guard-not-over = Síðasti dagur ráðstöfunarinnar er ekki liðinn.

form-alert-section-scope = Starfsgrein og umfang
form-alert-section-person = Fagmaðurinn
form-alert-section-decision = Ráðstöfunin
form-alert-profession = Starfsgrein
form-alert-scope = Umfang takmörkunar
form-alert-first_name = Eiginnafn
form-alert-surname = Kenninafn
form-alert-birth_date = Fæðingardagur
form-alert-birth_place = Fæðingarstaður
form-alert-decided_by = Stjórnvald eða dómstóll sem ákvað
form-alert-from = Gildir frá
form-alert-until = Gildir til

list-alert_scopes-prohibited = bannað að starfa
list-alert_scopes-prohibited_partly = bannað að hluta
list-alert_scopes-restricted = takmarkað
list-alert_scopes-falsified = falsað vottorð um menntun
