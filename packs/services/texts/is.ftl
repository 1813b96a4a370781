### Allir textar þessa sviðs á íslensku. Innsett gildi standa í nefnifalli; setningarnar eru orðaðar þannig að það nægi.

pack-title = Þjónusta
pack-about = Stjórnvöld spyrja hvert annað um fyrirtæki og sjálfstætt starfandi einstaklinga sem veita þjónustu yfir landamæri.
act-2006-123 = Tilskipun 2006/123/EB

## Fyrirspurnin

request-title = Fyrirspurn um þjónustuveitanda
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
request-now-awaiting_acceptance-theirs-more = Þangað til sér hann starfsemina, rekstrarformið og spurningarnar en ekki hver þjónustuveitandinn er.
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
request-action-send-hint = Hinn aðilinn sér starfsemina, rekstrarformið og spurningarnar strax en ekki hver þjónustuveitandinn er fyrr en hann hefur samþykkt fyrirspurnina.
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
request-action-forward = Áframsenda til annars stjórnvalds í landi okkar
request-action-forward-done = { $who }: fyrirspurnin áframsend
request-action-forward-hint = Þá ákveður hitt stjórnvaldið hvort það samþykkir. Stjórnvald ykkar sér fyrirspurnina ekki lengur.
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
request-action-message-hint = Báðir aðilar lesa þau. Vinsamlegast nefnið ekki nafn þjónustuveitandans fyrr en fyrirspurnin hefur verið samþykkt.
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
request-input-forward-to = Áframsenda til
request-input-forward-text = Hvers vegna það stjórnvald
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

request-entry-forwarding = Ástæða áframsendingar
request-entry-clarification = Skýringar
request-entry-additional = Ósk um frekari upplýsingar
request-entry-refusal = Ástæða höfnunar
request-entry-message = Skilaboð
request-entry-note = Innri athugasemd
request-entry-withdrawal = Ástæða afturköllunar

request-notice-incoming = { $who }: ný fyrirspurn til ykkar
request-notice-accepted = { $who }: fyrirspurn ykkar samþykkt
request-notice-date-proposed = { $who }: tillaga um annan dag
request-notice-forwarded = { $who }: fyrirspurn ykkar áframsend til annars stjórnvalds
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

## Ráðstafanir gagnvart þjónustuveitanda

derogation-title = Beiðni um ráðstafanir gagnvart þjónustuveitanda
derogation-slot-host = ríki þar sem þjónustan er veitt
derogation-slot-establishment = staðfesturíki

derogation-state-draft = Drög
derogation-state-requested = Óskað eftir ráðstöfunum
derogation-state-reported = Staðfesturíkið hefur svarað
derogation-state-notified = Fyrirætlun tilkynnt
derogation-state-taken = Gripið til ráðstafana
derogation-state-settled = Lokið án ráðstafana
derogation-state-withdrawn = Afturkölluð
derogation-state-discarded = Drögum eytt

derogation-now-draft-ours = Ljúkið við fyrirspurnina og sendið hana.
derogation-now-draft-ours-more = Aðeins stjórnvald ykkar sér drögin.
derogation-now-requested-ours = Komið er að ykkur: kannið málsatvik og greinið frá ráðstöfunum sem gripið er til eða fyrirhugaðar eru, eða hvers vegna engar eru.
derogation-now-requested-ours-more = Samkvæmt tilskipuninni á að svara eins fljótt og auðið er.
derogation-now-requested-theirs = Komið er að hinum aðilanum ({ $other }) að kanna málsatvik og greina frá ráðstöfunum.
derogation-now-requested-theirs-more = Í áríðandi tilvikum getið þið gripið strax til ráðstafana og tilgreint ástæður.
derogation-now-reported-ours = Komið er að ykkur: ljúkið málinu ef þetta nægir; tilkynnið ella að þið ætlið að grípa til ráðstafana.
derogation-now-reported-theirs = Svar ykkar hefur verið sent. Komið er að hinum aðilanum ({ $other }) að ljúka málinu eða tilkynna ráðstafanir.
derogation-now-notified-ours = Grípa má til ráðstafana þegar 15 virkir dagar eru liðnir frá tilkynningunni.
derogation-now-notified-theirs = Hinn aðilinn ({ $other }) hyggst grípa til ráðstafana þegar 15 virkir dagar eru liðnir.
derogation-now-taken = Gripið var til ráðstafana. Ekki þarf að gera neitt frekar hér.
derogation-now-settled = Málinu lauk án ráðstafana. Ekki þarf að gera neitt frekar.
derogation-now-withdrawn = Fyrirspurnin var afturkölluð. Ekki þarf að gera neitt frekar.
derogation-now-discarded = Drögunum og innihaldi þeirra var eytt.

derogation-step-requested = Beiðni
derogation-step-reported = Svar
derogation-step-notified = Tilkynning
derogation-step-ended = Lok

derogation-clock-standstill = Ráðstafanir ekki fyrr en eftir

derogation-action-edit = Vista drögin
derogation-action-send = Senda fyrirspurnina
derogation-action-send-done = { $who }: fyrirspurnin send
derogation-action-send-hint = Hinn aðilinn sér allt strax svo að hann geti kannað málsatvik án tafar.
derogation-action-discard = Eyða drögunum
derogation-action-discard-done = { $who }: drögunum eytt
derogation-action-discard-hint = Öllu efni draganna verður eytt. Það er ekki hægt að afturkalla.
derogation-action-report = Senda svarið
derogation-action-report-done = { $who }: greint frá ráðstöfunum
derogation-action-settle = Ljúka án ráðstafana
derogation-action-settle-done = { $who }: málinu lokið
derogation-action-notify = Tilkynna um fyrirhugaðar ráðstafanir
derogation-action-notify-done = { $who }: tilkynnt um fyrirhugaðar ráðstafanir
derogation-action-notify-hint = Fimmtán virkir dagar stofnana sambandsins byrja að líða; ekki má grípa til ráðstafana fyrr en þeir eru liðnir.
derogation-action-take = Greina frá ráðstöfunum
derogation-action-take-done = { $who }: gripið til ráðstafana
derogation-action-refrain = Falla frá ráðstöfunum
derogation-action-refrain-done = { $who }: fallið frá ráðstöfunum
derogation-action-urgent = Grípa til áríðandi ráðstafana
derogation-action-urgent-done = { $who }: gripið til áríðandi ráðstafana
derogation-action-urgent-hint = Aðeins ef bið myndi valda tjóni. Hinn aðilinn les ástæðurnar strax.
derogation-action-message = Senda skilaboð
derogation-action-message-done = { $who }: skilaboð send
derogation-action-message-hint = Báðir aðilar lesa þau.
derogation-action-note = Vista sem innri athugasemd
derogation-action-note-hint = Aðeins stjórnvald ykkar les hana.
derogation-action-remind = Senda áminningu
derogation-action-remind-done = { $who }: áminning send
derogation-action-withdraw = Afturkalla fyrirspurnina
derogation-action-withdraw-done = { $who }: fyrirspurnin afturkölluð
derogation-action-withdraw-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn les ástæðuna og sér persónuupplýsingarnar ekki lengur.

derogation-input-report-answer = Ráðstafanir
derogation-input-report-text = Hvaða ráðstafanir eða hvers vegna engar
derogation-input-report-files = Skrár
derogation-input-notify-inadequate = Hvers vegna ráðstafanir staðfesturíkisins nægja ekki
derogation-input-notify-justified = Hvaða ráðstafanir eru fyrirhugaðar og hvers vegna þær uppfylla skilyrði 18. gr.
derogation-input-notify-informed = Framkvæmdastjórninni var tilkynnt sama dag
derogation-input-take-text = Ráðstafanir
derogation-input-refrain-text = Ástæða
derogation-input-urgent-urgency = Hvers vegna ekki var hægt að bíða
derogation-input-urgent-text = Ráðstafanir
derogation-input-urgent-informed = Framkvæmdastjórninni var tilkynnt
derogation-input-message-text = Texti skilaboðanna
derogation-input-message-files = Skrár
derogation-input-note-text = Texti athugasemdarinnar
derogation-input-withdraw-text = Ástæða

derogation-entry-report = Svar staðfesturíkisins
derogation-entry-inadequate = Hvers vegna fyrri ráðstafanir nægja ekki
derogation-entry-justified = Fyrirhugaðar ráðstafanir
derogation-entry-measures = Ráðstafanir
derogation-entry-refrained = Hvers vegna fallið er frá ráðstöfunum
derogation-entry-urgency = Hvers vegna málið var áríðandi
derogation-entry-message = Skilaboð
derogation-entry-note = Innri athugasemd
derogation-entry-withdrawal = Ástæða afturköllunar

derogation-notice-incoming = { $who }: ný fyrirspurn til ykkar
derogation-notice-reported = { $who }: svar við beiðni ykkar um ráðstafanir
derogation-notice-settled = { $who }: málinu lokið án ráðstafana
derogation-notice-intention = { $who }: fyrirhugaðar ráðstafanir
derogation-notice-taken = { $who }: gripið til ráðstafana
derogation-notice-refrained = { $who }: fallið frá ráðstöfunum
derogation-notice-urgent = { $who }: gripið til áríðandi ráðstafana
derogation-notice-message = { $who }: skilaboð til ykkar
derogation-notice-reminder = { $who }: áminning um þessa fyrirspurn
derogation-notice-withdrawn = { $who }: fyrirspurnin afturkölluð
derogation-notice-standstill-over = Fimmtán virkir dagar eru liðnir

derogation-guard-informed = Einnig þarf að tilkynna framkvæmdastjórninni (35. gr.). Staðfestið að það hafi verið gert.
derogation-guard-standstill = Ekki má grípa til ráðstafana fyrr en 15 virkir dagar eru liðnir frá tilkynningunni.

## Eyðublað ráðstafananna

form-derogation-section-provider = Þjónustuveitandinn
form-derogation-section-service = Þjónustan
form-derogation-section-circumstances = Hvað gerðist

form-derogation-name = Nafn þjónustuveitanda
form-derogation-legal_form = Rekstrarform
form-derogation-registration_number = Skráningarnúmer
form-derogation-town = Borg eða bær
form-derogation-activity = Þjónustustarfsemi
form-derogation-place = Staður þar sem þjónustan er veitt
form-derogation-facts = Þjónustan, aðstæður og hvers vegna öryggi er í húfi
form-derogation-measures_asked = Ráðstafanir sem óskað er eftir af staðfesturíkinu

## Eyðublaðið

form-request-section-provider = Þjónustuveitandinn
form-request-section-address = Heimilisfang og tengiliðaupplýsingar
form-request-section-managers = Hver stýrir fyrirtækinu
form-request-section-service = Þjónustan
form-request-section-grounds = Hvers vegna þið spyrjið

form-request-name = Nafn þjónustuveitanda
form-request-trade_name = Viðskiptaheiti
form-request-legal_form = Rekstrarform
form-request-register = Skrá þar sem hann er skráður
form-request-registration_number = Skráningarnúmer
form-request-vat_number = Virðisaukaskattsnúmer
form-request-country = Staðfesturíki
form-request-region = Hérað / Svæði
form-request-town = Borg eða bær
form-request-postcode = Póstnúmer
form-request-street = Gata og húsnúmer
form-request-email = Netfang
form-request-website = Vefsetur
form-request-manager_surname = Kenninafn
form-request-manager_first_name = Eiginnafn
form-request-manager_birth_date = Fæðingardagur
form-request-manager_function = Staða
form-request-other_managers = Aðrir stjórnendur
form-request-activity = Þjónustustarfsemi
form-request-mode = Hvernig þjónustan er veitt
form-request-description = Lýsing á þjónustunni
form-request-place = Staður þar sem þjónustan er veitt
form-request-from = Frá
form-request-to = Til
form-request-justification = Rökstuðningur fyrir fyrirspurninni
form-request-justification_other = Hin ástæðan með eigin orðum

## Spurningarnar

heading-request-provider = Spurningar um þjónustuveitandann
heading-request-identity = Deili og skráning
heading-request-establishment = Staðfesta
heading-request-activity = Spurningar um starfsemina
heading-request-lawful = Lögmæti starfseminnar
heading-request-authorisation = Leyfi
heading-request-insurance = Starfsábyrgðartrygging
heading-request-reliability = Spurningar um áreiðanleika
heading-request-repute = Góður orðstír
heading-request-supervision = Athuganir og eftirlit
heading-request-documents = Spurningar um skjöl

question-request-identified = Getið þið borið kennsl á þjónustuveitandann { $provider } út frá upplýsingunum?
question-request-name_correct = Eru nafn og rekstrarform þjónustuveitandans { $provider } rétt tilgreind?
question-request-number_valid = Er skráningarnúmer þjónustuveitandans { $provider } gilt og er hann enn á skrá?
question-request-vat_valid = Er virðisaukaskattsnúmer þjónustuveitandans { $provider } gilt?
question-request-represented_by = Hver hefur heimild til að koma fram fyrir hönd þjónustuveitandans { $provider }?
question-request-established = Hefur { $provider } löglega staðfestu á yfirráðasvæði ykkar?
question-request-status = Hvers vegna hefur { $provider } ekki staðfestu á yfirráðasvæði ykkar?
question-request-established_since = Frá hvaða degi hefur { $provider } haft staðfestu á yfirráðasvæði ykkar?
question-request-genuine = Stundar { $provider } í raun atvinnustarfsemi á yfirráðasvæði ykkar um óákveðinn tíma og með fastri aðstöðu?
question-request-premises = Hvaða húsnæði, búnað og starfsfólk hefur { $provider } á yfirráðasvæði ykkar?
question-request-staff = Hversu margir starfa hjá þjónustuveitandanum { $provider } á yfirráðasvæði ykkar?
question-request-elsewhere = Er ykkur kunnugt um hvort { $provider } hefur einnig staðfestu í öðrum löndum?
question-request-elsewhere_where = Í hvaða löndum og undir hvaða nafni?
question-request-pursued = Stundar { $provider } starfsemina { $activity } á yfirráðasvæði ykkar?
question-request-registered_for = Fyrir hvaða starfsemi er { $provider } skráður aðili?
question-request-unlawful = Er ykkur kunnugt um eitthvað sem bendir til þess að { $provider } stundi starfsemi sína með ólögmætum hætti?
question-request-unlawful_how = Hvaða reglum er ekki fylgt og frá hvaða tíma?
question-request-authorisation_required = Þarf leyfi á yfirráðasvæði ykkar fyrir starfseminni { $activity }?
question-request-authorisation_held = Hefur { $provider } þetta leyfi?
question-request-authorisation_scope = Til hvers nær leyfið og með hvaða skilyrðum var það veitt?
question-request-authorisation_valid = Frá hvaða degi til hvaða dags gildir leyfið?
question-request-authorisation_withdrawn = Hefur leyfi þjónustuveitandans { $provider } einhvern tíma verið fellt tímabundið úr gildi, takmarkað eða afturkallað?
question-request-insured = Hefur { $provider } starfsábyrgðartryggingu eða sambærilega ábyrgð?
question-request-insurance_kind = Hvers konar vernd er um að ræða?
question-request-insurance_abroad = Nær verndin til þjónustu sem veitt er á yfirráðasvæði okkar?
question-request-insurance_sum = Hver er vátryggingarfjárhæðin fyrir hvert tjón í evrum?
question-request-insurance_equivalent = Er verndin jafngild eða í meginatriðum sambærileg þeirri sem krafist er á yfirráðasvæði okkar?
question-request-sanctions = Hefur þjónustuveitandinn { $provider } sætt aga- eða stjórnsýsluviðurlögum eða refsiviðurlögum sem varða beint hæfni hans eða faglegan áreiðanleika?
question-request-sanctions_kind = Hvers konar ráðstafanir eða viðurlög voru það?
question-request-sanctions_which = Hvaða ráðstöfun eða viðurlögum var beitt, af hvaða stofnun og samkvæmt hvaða ákvæðum?
question-request-sanctions_final = Er ákvörðunin endanleg? Ef mál er til meðferðar á æðra stigi, tilgreinið hvenær niðurstöðu er að vænta.
question-request-insolvent = Hefur verið tekin ákvörðun um ógjaldfærni eða gjaldþrot sem felur í sér svik?
question-request-checked = Hvað leiddu athuganir, skoðanir eða rannsóknir, sem fram fóru að beiðni okkar, í ljós?
question-request-measures = Hefur stjórnvald ykkar gripið til ráðstafana gagnvart þjónustuveitandanum { $provider }?
question-request-measures_which = Til hvaða ráðstafana var gripið og eru þær enn í gildi?
question-request-dangerous = Er ykkur kunnugt um athafnir eða aðstæður sem varða þjónustuveitandann { $provider } og gætu valdið alvarlegu tjóni á heilsu eða öryggi fólks eða á umhverfinu?
question-request-genuine_document = Er skjalið, sem { $provider } lagði fram, ófalsað?
question-request-document_date = Hvaða dag var skjalið gefið út?
question-request-equivalent_document = Hvaða skjal í landi ykkar þjónar jafngildum tilgangi og það sem við krefjumst?

## Listarnir

list-activities-f = byggingarstarfsemi
list-activities-f41 = bygging húsnæðis
list-activities-f42 = mannvirkjagerð
list-activities-f43-1 = niðurrif og undirbúningur byggingarsvæðis
list-activities-f43-21 = raflagnir
list-activities-f43-22 = pípulagnir, hitakerfi og loftræsting
list-activities-f43-3 = frágangur bygginga
list-activities-f43-9 = þakvinna og önnur sérhæfð byggingarstarfsemi
list-activities-g = verslun og viðgerðir
list-activities-g45-2 = viðhald og viðgerðir á vélknúnum ökutækjum
list-activities-g46 = heildverslun
list-activities-g47 = smásöluverslun
list-activities-g47-9 = póstverslun og netverslun
list-activities-i = gististaðir og veitingar
list-activities-i55 = hótel og sambærileg gisting
list-activities-i55-2 = orlofs- og skammtímagisting
list-activities-i56-1 = veitingastaðir
list-activities-i56-2 = veisluþjónusta
list-activities-j62 = forritun og ráðgjöf um upplýsingatækni
list-activities-l = fasteignaviðskipti
list-activities-l68-2 = leiga á eigin eða leigðum fasteignum
list-activities-l68-3 = fasteignasala
list-activities-m = sérfræði- og tækniþjónusta
list-activities-m69-1 = lögfræðiráðgjöf
list-activities-m69-2 = bókhald og skattaráðgjöf
list-activities-m70 = rekstrarráðgjöf
list-activities-m71-1 = arkitekta- og verkfræðiþjónusta
list-activities-m71-2 = tæknilegar prófanir og greining
list-activities-m73 = auglýsingar og markaðsrannsóknir
list-activities-m74-3 = þýðingar og túlkun
list-activities-m75 = dýralæknaþjónusta
list-activities-n = stoðþjónusta við fyrirtæki
list-activities-n77 = leiga á lausafé
list-activities-n79 = ferðaskrifstofur og ferðaskipuleggjendur
list-activities-n81-2 = þrif á byggingum
list-activities-n81-3 = skrúðgarðyrkja
list-activities-n82-3 = skipulagning sýninga og ráðstefna
list-activities-p85 = einkakennsla
list-activities-p85-53 = ökuskólar
list-activities-r = tómstundir
list-activities-r93-1 = íþróttaaðstaða og þjálfun
list-activities-r93-2 = skemmtigarðar og afþreying
list-activities-s = önnur persónuleg þjónusta
list-activities-s95 = viðgerðir á heimilismunum
list-activities-s96-02 = hárgreiðsla og snyrting
list-activities-s96-03 = útfararþjónusta
list-activities-other = önnur starfsemi

list-functions-owner = eigandi
list-functions-managing_director = framkvæmdastjóri
list-functions-board_member = stjórnarmaður
list-functions-partner = meðeigandi
list-functions-technical_manager = tæknilegur stjórnandi
list-functions-representative = umboðsmaður
list-functions-other = önnur staða

list-insurances-insurance = starfsábyrgðartrygging
list-insurances-guarantee = bankaábyrgð eða önnur fjárhagsleg ábyrgð
list-insurances-group_contract = hópsamningur fagfélags

list-justifications-establishment_doubted = Rökstuddur vafi um lögmæti staðfestunnar
list-justifications-authorisation_check = Staðfesting á leyfi eða skráningu
list-justifications-unlawful_conduct = Vísbendingar um ólögmæta háttsemi á yfirráðasvæði okkar
list-justifications-good_repute = Staðfesting á góðum orðstír
list-justifications-insurance_check = Staðfesting á vátryggingarvernd
list-justifications-document_authenticity = Rökstuddur vafi um að skjal sé ófalsað
list-justifications-complaint = Kvörtun frá þjónustuþega
list-justifications-establishment_application = Umsókn um staðfestu á yfirráðasvæði okkar
list-justifications-other = Önnur ástæða

list-legal_forms-natural_person = sjálfstætt starfandi einstaklingur eða einstaklingsfyrirtæki
list-legal_forms-partnership = sameignarfélag
list-legal_forms-limited_partnership = samlagsfélag
list-legal_forms-limited_company = einkahlutafélag
list-legal_forms-public_company = hlutafélag
list-legal_forms-cooperative = samvinnufélag
list-legal_forms-association = félagasamtök
list-legal_forms-foundation = sjálfseignarstofnun
list-legal_forms-european_company = Evrópufélag (SE)
list-legal_forms-branch = útibú eða umboðsskrifstofa
list-legal_forms-other = annað rekstrarform

list-measure_answers-taken = gripið hefur verið til ráðstafana
list-measure_answers-envisaged = ráðstafanir eru fyrirhugaðar
list-measure_answers-none = engar ráðstafanir

list-modes-temporary = yfir landamæri, tímabundið
list-modes-establishment = frá staðfestu á yfirráðasvæði okkar
list-modes-unknown = ekki vitað

list-refusal_reasons-no_competence = Stjórnvald okkar er ekki bært í þessu máli
list-refusal_reasons-no_legal_ground = Lagagrundvöll skortir til að veita þessar upplýsingar
list-refusal_reasons-insufficient_information = Fyrirspurnin hefur ekki að geyma nægar upplýsingar
list-refusal_reasons-already_answered = Sömu fyrirspurn hefur þegar verið svarað
list-refusal_reasons-not_covered = Starfsemin fellur ekki undir tilskipunina

list-sanctions-disciplinary = agaviðurlög
list-sanctions-administrative = stjórnsýsluviðurlög
list-sanctions-criminal = refsiviðurlög
list-sanctions-fraud_insolvency = ákvörðun um sviksamlega ógjaldfærni eða gjaldþrot

list-statuses-never_established = Hafði aldrei staðfestu hér
list-statuses-ceased = Hefur hætt starfsemi
list-statuses-dissolved = Hefur verið slitið eða afmáð úr skrá
list-statuses-moved = Hefur flust til annars lands

## The alert

alert-title = Viðvörun um þjónustu
alert-slot-sender = sendandi stjórnvald
alert-slot-coordinator = samræmingaraðili sendanda
alert-slot-recipient = samræmingaraðili viðtakanda
alert-slot-centre = framkvæmdastjórn ESB
alert-slot-handler = afgreiðandi stjórnvald

alert-state-draft = Drög
alert-state-submitted = Hjá eigin samræmingaraðila
alert-state-broadcast = Dreift
alert-state-closure_proposed = Lokun lögð til
alert-state-closed = Lokað
alert-state-withdrawn = Dregin til baka
alert-state-discarded = Drögum hent

alert-now-draft-ours = Ljúkið við viðvörunina og leggið hana fyrir samræmingaraðila ykkar.
alert-now-submitted-ours = Ykkar leikur: dreifið viðvöruninni eða endursendið hana með rökum.
alert-now-submitted-theirs = Samræmingaraðili ykkar fer yfir viðvörunina. Enginn erlendis sér hana enn.
alert-now-broadcast-ours = Ykkar leikur: staðfestið móttöku og komið viðvöruninni áfram innanlands.
alert-now-broadcast-theirs = Viðvörunin er hjá viðtakendum. Framvinda þeirra er sýnd hér að neðan.
alert-now-closure_proposed-ours = Lagt er til að loka viðvöruninni. Ef hættan er ekki liðin hjá skuluð þið andmæla fyrir dagsetninguna hér að neðan.
alert-now-closure_proposed-theirs = Lagt er til að loka. Það gerist sjálfkrafa nema viðtakandi andmæli í tæka tíð.
alert-now-closed = Viðvöruninni er lokað. Ekkert er eftir að gera.
alert-now-withdrawn = Viðvörunin átti ekki við rök að styðjast og er dregin til baka alls staðar. Ástæðan er meðal skilaboðanna.
alert-now-discarded = Drögunum var hent og efni þeirra eytt.

alert-recipient-received = móttekin
alert-recipient-acknowledged = staðfest
alert-recipient-disseminated = komið áfram
alert-step-submitted = Samræming
alert-step-broadcast = Dreift
alert-step-closing = Lokun
alert-step-closed = Lokað
alert-clock-objection = Andmæli til

alert-action-edit = Vista drög
alert-action-submit = Leggja fyrir samræmingaraðila
alert-action-submit-done = { $who }: lagt fyrir samræmingaraðila
alert-action-discard = Henda drögum
alert-action-discard-done = { $who }: drögum hent
alert-action-return = Endursenda
alert-action-return-done = { $who }: endursent
alert-action-broadcast = Dreifa
alert-action-broadcast-done = { $who }: viðvörun dreift
alert-action-correct = Leiðrétta viðvörun
alert-action-correct-done = { $who }: viðvörun leiðrétt
alert-action-acknowledge = Staðfesta móttöku
alert-action-acknowledge-done = { $who }: móttaka staðfest
alert-action-disseminate = Koma áfram innanlands
alert-action-disseminate-done = { $who }: komið áfram innanlands
alert-action-add = Bæta við upplýsingum
alert-action-add-done = { $who }: upplýsingum bætt við
alert-action-retract = Draga skrif til baka
alert-action-retract-done = { $who }: skrif dregin til baka
alert-action-propose_closure = Leggja til lokun
alert-action-propose_closure-done = { $who }: lokun lögð til
alert-action-object = Andmæla lokun
alert-action-object-done = { $who }: lokun andmælt
alert-action-close = Loka
alert-action-close-done = Enginn andmælti í tæka tíð: viðvöruninni er lokað
alert-action-withdraw = Draga til baka
alert-action-withdraw-done = { $who }: viðvörun dregin til baka

alert-input-return-text = Hvers vegna endursent er
alert-input-add-text = Hvað þið vitið
alert-input-add-files = Skrár
alert-input-retract-entry = Hvað er dregið til baka
alert-input-propose_closure-text = Hvers vegna hættan er liðin hjá
alert-input-object-text = Hvers vegna hættan er ekki liðin hjá
alert-input-withdraw-text = Hvers vegna viðvörunin var röng

alert-entry-returned = Endursending
alert-entry-added = Viðbótarupplýsingar
alert-entry-closure = Tillaga um lokun
alert-entry-objection = Andmæli
alert-entry-withdrawal = Afturköllun

alert-notice-submitted = { $who }: viðvörun til yfirferðar
alert-notice-returned = { $who }: viðvörun endursend
alert-notice-incoming = { $who }: ný viðvörun
alert-notice-passed-on = { $who }: viðvörun framsend til ykkar
alert-notice-corrected = { $who }: leiðrétt viðvörun
alert-notice-added = { $who }: upplýsingum bætt við
alert-notice-retracted = { $who }: skrif dregin til baka
alert-notice-closure-proposed = { $who }: lokun lögð til
alert-notice-objection = { $who }: lokun andmælt
alert-notice-closed = Viðvöruninni er lokað
alert-notice-withdrawn = { $who }: viðvörun dregin til baka
alert-guard-window-open = Viðtakendur geta enn andmælt.

form-alert-section-service = Þjónustan
form-alert-section-provider = Þjónustuveitandinn
form-alert-activity = Starfsemi
form-alert-conduct = Hvað gerðist og hvaða tjón er óttast
form-alert-countries = Lönd sem málið varðar
form-alert-provider = Heiti þjónustuveitanda
form-alert-established_in = Með staðfestu í
form-alert-measures = Ráðstafanir sem gripið var til

## The notification

notification-title = Tilkynning um kröfu
notification-slot-notifier = tilkynnandi stjórnvald
notification-slot-coordinator = samræmingaraðili tilkynnanda
notification-slot-recipient = samræmingaraðili viðtakanda
notification-slot-centre = framkvæmdastjórn ESB
notification-slot-interested = stjórnvald sem málið varðar

notification-state-draft = Drög
notification-state-submitted = Hjá eigin samræmingaraðila
notification-state-standstill = Biðtími
notification-state-closed = Lokið
notification-state-withdrawn = Dregin til baka
notification-state-discarded = Drögum hent

notification-now-draft-ours = Ljúkið við tilkynninguna og leggið hana fyrir samræmingaraðila ykkar.
notification-now-submitted-ours = Ykkar leikur: sendið tilkynninguna öllum ríkjum og framkvæmdastjórninni.
notification-now-submitted-theirs = Samræmingaraðili ykkar fer yfir tilkynninguna.
notification-now-standstill-ours = Ykkar leikur: komið tilkynningunni áfram innanlands og gerið athugasemdir fyrir dagsetninguna hér að neðan.
notification-now-standstill-theirs = Regluna má ekki samþykkja fyrir dagsetninguna hér að neðan. Athugasemdir eru meðal skilaboðanna.
notification-now-closed = Biðtíminn er liðinn og tilkynningunni er lokið.
notification-now-withdrawn = Tilkynningin var dregin til baka. Ástæðan er meðal skilaboðanna.
notification-now-discarded = Drögunum var hent og efni þeirra eytt.

notification-recipient-received = móttekin
notification-recipient-disseminated = komið áfram
notification-step-submitted = Samræming
notification-step-standstill = Biðtími
notification-step-closed = Lokið
notification-clock-standstill = Lok biðtíma

notification-action-edit = Vista drög
notification-action-submit = Leggja fyrir samræmingaraðila
notification-action-submit-done = { $who }: lagt fyrir samræmingaraðila
notification-action-discard = Henda drögum
notification-action-discard-done = { $who }: drögum hent
notification-action-broadcast = Senda öllum ríkjum
notification-action-broadcast-done = { $who }: sent öllum ríkjum og framkvæmdastjórninni
notification-action-disseminate = Koma áfram innanlands
notification-action-disseminate-done = { $who }: komið áfram innanlands
notification-action-comment = Gera athugasemd
notification-action-comment-done = { $who }: athugasemd gerð
notification-action-comment_apart = Athugasemd aðeins til tilkynnanda
notification-action-comment_apart-done = { $who }: athugasemd til tilkynnanda
notification-action-give_opinion = Gefa ítarlegt álit
notification-action-give_opinion-done = { $who }: ítarlegt álit
notification-action-give_opinion-hint = Það lengir biðtímann. Fleiri álit lengja hann einu sinni: síðasta dagsetningin gildir.
notification-action-answer = Svara athugasemdum
notification-action-answer-done = { $who }: athugasemdum svarað
notification-action-modify = Gefa nýja útgáfu
notification-action-modify-done = { $who }: ný útgáfa
notification-action-withdraw = Draga til baka
notification-action-withdraw-done = { $who }: tilkynning dregin til baka
notification-action-publish = Birta
notification-action-publish-done = { $who }: birt
notification-action-publish-hint = Allir geta þá lesið regluna, rökstuðning hennar og hver tilkynnti hana, og að loknum biðtíma einnig svör og skrár. Athugasemdir og álit verða áfram á milli aðila.
notification-action-take_down = Taka úr birtingu
notification-action-take_down-done = { $who }: tekið úr birtingu
notification-action-close = Loka
notification-action-close-done = Biðtíminn er liðinn: tilkynningunni er lokið

notification-input-comment-text = Athugasemd ykkar
notification-input-comment_apart-text = Athugasemd ykkar
notification-input-give_opinion-text = Hvaða hindrun reglan myndi skapa
notification-input-answer-text = Svar ykkar
notification-input-answer-files = Skrár
notification-input-withdraw-text = Hvers vegna hún er dregin til baka

notification-entry-comment = Athugasemd
notification-entry-comment_apart = Sérstök athugasemd
notification-entry-opinion = Ítarlegt álit
notification-entry-answer = Svar
notification-entry-withdrawal = Afturköllun

notification-notice-submitted = { $who }: tilkynning til yfirferðar
notification-notice-incoming = { $who }: ný tilkynning
notification-notice-passed-on = { $who }: tilkynning framsend til ykkar
notification-notice-comment = { $who }: athugasemd gerð
notification-notice-opinion = { $who }: ítarlegt álit
notification-notice-answer = { $who }: athugasemdum svarað
notification-notice-modified = { $who }: ný útgáfa
notification-notice-withdrawn = { $who }: tilkynning dregin til baka
notification-notice-closed = Biðtíminn er liðinn
notification-guard-standstill = Biðtíminn er ekki liðinn.

form-notification-section-rule = Reglan
form-notification-section-reasons = Texti og rök
form-notification-subject = Heiti reglu
form-notification-type = Hvað hún takmarkar
form-notification-requirement = Kröfur
form-notification-adopted = Þegar samþykkt
form-notification-text = Texti reglu
form-notification-justification = Hvers vegna hún mismunar ekki, er nauðsynleg og hófleg

list-notification_types-establishment = staðfesta
list-notification_types-provision = veiting þjónustu
list-requirements-quantitative = magn- eða svæðistakmarkanir
list-requirements-legal_form = rekstrarform
list-requirements-shareholding = eignarhlutur
list-requirements-several_establishments = bann við fleiri starfsstöðvum
list-requirements-staff = lágmarksfjöldi starfsfólks
list-requirements-tariffs = fastar gjaldskrár
list-requirements-other = annað
