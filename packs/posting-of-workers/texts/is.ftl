### Allir textar þessa sviðs á íslensku. Innsett gildi standa í nefnifalli; setningarnar eru orðaðar þannig að það nægi.

pack-title = Útsending starfsmanna
pack-about = Stjórnvöld spyrja hvert annað um fyrirtæki sem senda starfsmenn til annars lands og um starfskjör þeirra.
act-96-71 = Tilskipun 96/71/EB
act-2014-67 = Tilskipun 2014/67/ESB
act-883-2004 = Reglugerð (EB) nr. 883/2004

## Fyrirspurnin

request-title = Fyrirspurn um útsenda starfsmenn
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
request-now-awaiting_acceptance-theirs-more = Þangað til sér hann atvinnugreinina, tegund útsendingarinnar og spurningarnar en hvorki fyrirtækið né starfsmenn.
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
request-action-send-hint = Svarið á að berast innan 25 virkra daga frá móttöku fyrirspurnarinnar. Hinn aðilinn sér atvinnugreinina, tegund útsendingarinnar og spurningarnar strax en nöfnin ekki fyrr en hann hefur samþykkt fyrirspurnina.
request-action-discard = Eyða drögunum
request-action-discard-done = { $who }: drögunum eytt
request-action-discard-hint = Öllu efni draganna verður eytt. Það er ekki hægt að afturkalla.
request-action-correct = Leiðrétta upplýsingarnar
request-action-correct-done = { $who }: upplýsingarnar leiðréttar
request-action-correct-hint = Þið getið leiðrétt upplýsingarnar þar til hinn aðilinn hefur samþykkt fyrirspurnina.
request-action-accept = Samþykkja fyrirspurnina
request-action-accept-done = { $who }: fyrirspurnin samþykkt
request-action-accept-hint = Við samþykki sér stjórnvald ykkar persónuupplýsingarnar. Fresturinn hefur liðið frá móttöku fyrirspurnarinnar.
request-action-forward = Áframsenda til annars stjórnvalds í landi okkar
request-action-forward-done = { $who }: fyrirspurnin áframsend
request-action-forward-hint = Þá ákveður hitt stjórnvaldið hvort það samþykkir. Stjórnvald ykkar sér fyrirspurnina ekki lengur.
request-action-propose_date = Leggja til annan dag
request-action-propose_date-done = { $who }: annar dagur lagður til
request-action-propose_date-hint = Núverandi frestur gildir þar til hinn aðilinn fellst á tillöguna. Nýi dagurinn má vera í mesta lagi eftir 25 virka daga.
request-action-agree_date = Fallast á daginn
request-action-agree_date-done = { $who }: fallist á daginn
request-action-decline_date = Fallast ekki á daginn
request-action-decline_date-done = { $who }: ekki fallist á daginn
request-action-decline_date-hint = Núverandi frestur stendur óbreyttur.
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
request-action-message-hint = Báðir aðilar lesa þau. Vinsamlegast nefnið hvorki fyrirtækið né starfsmann fyrr en fyrirspurnin hefur verið samþykkt.
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
request-notice-forwarded = { $who }: fyrirspurn ykkar áframsend til annars stjórnvalds
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

## Áríðandi uppfletting í skrá

check-title = Áríðandi uppfletting í skrá
check-slot-requester = fyrirspyrjandi stjórnvald
check-slot-responder = stjórnvald sem svarar

check-state-draft = Drög
check-state-asked = Óskað eftir uppflettingu
check-state-answered = Upplýsingar veittar
check-state-closed = Lokið
check-state-withdrawn = Afturkölluð
check-state-refused = Hafnað
check-state-discarded = Drögum eytt

check-now-draft-ours = Ljúkið við beiðnina og sendið hana.
check-now-draft-ours-more = Aðeins stjórnvald ykkar sér drögin.
check-now-asked-ours = Komið er að ykkur: flettið fyrirtækinu upp og sendið svarið.
check-now-asked-ours-more = Áríðandi uppflettingu er svarað innan tveggja virkra daga frá móttöku.
check-now-asked-theirs = Komið er að hinum aðilanum ({ $other }) að fletta fyrirtækinu upp.
check-now-asked-theirs-more = Áríðandi uppflettingu er svarað innan tveggja virkra daga frá móttöku.
check-now-answered-ours = Komið er að ykkur: lesið svörin og ljúkið síðan málinu.
check-now-answered-theirs = Svar ykkar hefur verið sent. Komið er að hinum aðilanum ({ $other }) að ljúka málinu.
check-now-closed = Málinu er lokið. Ekki þarf að gera neitt frekar.
check-now-withdrawn = Beiðnin var afturkölluð. Ekki þarf að gera neitt frekar.
check-now-refused = Uppflettingu var hafnað. Ástæðan er meðal skilaboðanna.
check-now-discarded = Drögunum og innihaldi þeirra var eytt.

check-step-sent = Send
check-step-answered = Svar
check-step-closed = Lokið

check-clock-check = Áríðandi svar

check-action-edit = Vista drögin
check-action-send = Senda áríðandi beiðni
check-action-send-done = { $who }: fyrirspurnin send
check-action-send-hint = Svarið á að berast innan tveggja virkra daga frá móttöku. Hinn aðilinn sér fyrirtækið strax. Sendið venjulega fyrirspurn ef spurt er um starfsmenn.
check-action-discard = Eyða drögunum
check-action-discard-done = { $who }: drögunum eytt
check-action-discard-hint = Öllu efni draganna verður eytt. Það er ekki hægt að afturkalla.
check-action-save_answers = Vista sem drög
check-action-save_answers-hint = Aðeins stjórnvald ykkar sér drög að svörum.
check-action-reply = Senda svarið
check-action-reply-done = { $who }: svarið sent
check-action-reply-hint = Öll svörin verða endanleg og hinn aðilinn sér þau strax.
check-action-close = Ljúka fyrirspurninni
check-action-close-done = { $who }: fyrirspurninni lokið
check-action-close-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn sér einkunn ykkar.
check-action-message = Senda skilaboð
check-action-message-done = { $who }: skilaboð send
check-action-message-hint = Báðir aðilar lesa þau.
check-action-note = Vista sem innri athugasemd
check-action-note-hint = Aðeins stjórnvald ykkar les hana.
check-action-remind = Senda áminningu
check-action-remind-done = { $who }: áminning send
check-action-refuse = Hafna fyrirspurninni
check-action-refuse-done = { $who }: fyrirspurninni hafnað
check-action-refuse-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn les ástæðuna og stjórnvald ykkar sér persónuupplýsingarnar ekki lengur.
check-action-withdraw = Afturkalla fyrirspurnina
check-action-withdraw-done = { $who }: fyrirspurnin afturkölluð
check-action-withdraw-hint = Fyrirspurninni lýkur hjá báðum aðilum. Hinn aðilinn les ástæðuna og sér persónuupplýsingarnar ekki lengur.

check-input-close-timeliness = Barst svarið í tæka tíð?
check-input-close-effort = Var svarið gagnlegt og fullnægjandi?
check-input-message-text = Texti skilaboðanna
check-input-message-files = Skrár
check-input-note-text = Texti athugasemdarinnar
check-input-refuse-reason = Ástæða
check-input-refuse-text = Skýring
check-input-withdraw-text = Ástæða

check-entry-message = Skilaboð
check-entry-note = Innri athugasemd
check-entry-refusal = Ástæða höfnunar
check-entry-withdrawal = Ástæða afturköllunar

check-notice-incoming = { $who }: ný fyrirspurn til ykkar
check-notice-answered = { $who }: svar við öllum spurningum ykkar
check-notice-closed = { $who }: fyrirspurninni lokið
check-notice-message = { $who }: skilaboð til ykkar
check-notice-reminder = { $who }: áminning um þessa fyrirspurn
check-notice-refused = { $who }: fyrirspurn ykkar hafnað
check-notice-withdrawn = { $who }: fyrirspurnin afturkölluð
check-notice-late = Frestur er liðinn

## Eyðublað uppflettingarinnar

form-check-section-undertaking = Fyrirtækið
form-check-section-urgency = Hvers vegna málið er áríðandi

form-check-name = Nafn fyrirtækis
form-check-legal_form = Rekstrarform
form-check-registration_number = Skráningarnúmer
form-check-vat_number = Virðisaukaskattsnúmer
form-check-country = Staðfesturíki
form-check-town = Borg eða bær
form-check-street = Gata og húsnúmer
form-check-sector = Atvinnugrein
form-check-place = Vinnustaður
form-check-reason = Ástæða þess að málið er áríðandi
form-check-details = Nánar um ástæðuna

## Eyðublaðið

form-request-section-undertaking = Fyrirtækið
form-request-section-workers = Útsendu starfsmennirnir
form-request-section-posting = Útsendingin
form-request-section-grounds = Hvers vegna þið spyrjið

form-request-name = Nafn fyrirtækis
form-request-legal_form = Rekstrarform
form-request-registration_number = Skráningarnúmer
form-request-vat_number = Virðisaukaskattsnúmer
form-request-country = Staðfesturíki
form-request-town = Borg eða bær
form-request-postcode = Póstnúmer
form-request-street = Gata og húsnúmer
form-request-contact = Tengiliður fyrirtækisins
form-request-email = Netfang
form-request-number_of_workers = Fjöldi útsendra starfsmanna sem málið varðar
form-request-worker_first_name = Eiginnafn
form-request-worker_surname = Kenninafn
form-request-worker_birth_date = Fæðingardagur
form-request-worker_nationality = Ríkisfang
form-request-worker_insurance_number = Almannatrygginganúmer
form-request-other_workers = Aðrir starfsmenn
form-request-sector = Atvinnugrein
form-request-kind = Tegund útsendingar
form-request-recipient = Þjónustuþegi
form-request-place = Vinnustaður
form-request-from = Útsending frá
form-request-to = Útsending til
form-request-suspicions = Hvað þarf að staðfesta
form-request-justification = Rökstuðningur fyrir fyrirspurninni

## Spurningar uppflettingarinnar

heading-check-register = Skráning
heading-check-tax = Skattar og gjöld

question-check-registered = Er { $undertaking } í fyrirtækjaskrá?
question-check-state = Hver er staða skráningarinnar?
question-check-registered_since = Frá hvaða degi hefur { $undertaking } verið á skrá?
question-check-name_correct = Eru nafn og rekstrarform rétt tilgreind?
question-check-address_correct = Er tilgreint heimilisfang aðsetur fyrirtækisins?
question-check-represented_by = Hver hefur heimild til að koma fram fyrir hönd fyrirtækisins { $undertaking }?
question-check-sector_entered = Í hvaða atvinnugrein er { $undertaking } á skrá?
question-check-vat_valid = Er { $undertaking } á virðisaukaskattsskrá og er tilgreint númer gilt?
question-check-vat_since = Frá hvaða degi hefur { $undertaking } verið á virðisaukaskattsskrá?
question-check-employer = Er { $undertaking } á launagreiðendaskrá hjá almannatryggingum?

## Spurningarnar

heading-request-undertaking = Spurningar um fyrirtækið
heading-request-registration = Skráning
heading-request-establishment = Raunveruleg staðfesta
heading-request-worker = Spurningar um útsenda starfsmanninn
heading-request-employment = Ráðning og útsending
heading-request-security = Almannatryggingar
heading-request-conditions = Spurningar um starfskjör
heading-request-pay = Laun og vinnutími
heading-request-documents = Skjöl
heading-request-compliance = Spurningar um hvort reglum sé fylgt

question-request-registered = Er { $undertaking } á skrá á yfirráðasvæði ykkar?
question-request-registered_since = Frá hvaða degi hefur skráningin gilt?
question-request-number_valid = Eru skráningarnúmer og virðisaukaskattsnúmer fyrirtækisins { $undertaking } gild?
question-request-represented_by = Hver hefur heimild til að koma fram fyrir hönd fyrirtækisins { $undertaking }?
question-request-licensed_agency = Ef { $undertaking } er starfsmannaleiga: hefur hún lögmæta heimild til að leigja út starfsmenn?
question-request-genuine = Stundar { $undertaking } í raun umtalsverða starfsemi á yfirráðasvæði ykkar, aðra en innri stjórnun eða umsýslu?
question-request-seat = Hvar hefur { $undertaking } aðsetur og stjórnsýslu, notar skrifstofur, greiðir skatta og tryggingagjöld?
question-request-recruited = Hvar eru útsendu starfsmennirnir ráðnir og hvaðan eru þeir sendir?
question-request-contract_law = Hvaða lög gilda um samninga fyrirtækisins { $undertaking } við starfsmenn og viðskiptavini?
question-request-main_activity = Í hvaða atvinnugrein stundar { $undertaking } meginstarfsemi sína á yfirráðasvæði ykkar?
question-request-staff = Hversu margir starfa hjá fyrirtækinu { $undertaking } á yfirráðasvæði ykkar, að skrifstofufólki meðtöldu?
question-request-turnover = Hversu stórt hlutfall veltunnar, í prósentum, verður til hjá fyrirtækinu { $undertaking } á yfirráðasvæði ykkar?
question-request-other_states = Sendir { $undertaking } starfsmenn einnig til annarra landa?
question-request-employed = Er { $worker } í starfi hjá fyrirtækinu { $undertaking }?
question-request-why_not = Hvernig tengist { $worker } annars fyrirtækinu { $undertaking }?
question-request-employed_span = Á hvaða tímabili hefur { $worker } verið í starfi hjá fyrirtækinu { $undertaking }?
question-request-habitual = Vinnur { $worker } að jafnaði á yfirráðasvæði ykkar?
question-request-returns = Hefur { $worker } snúið aftur til vinnu á yfirráðasvæði ykkar eða er búist við því eftir útsendinguna?
question-request-nature = Hvaða vinnu innir { $worker } af hendi fyrir fyrirtækið { $undertaking } á yfirráðasvæði ykkar?
question-request-travel = Leggur { $undertaking } til ferðir, fæði og húsnæði eða endurgreiðir kostnað af þeim?
question-request-replaced = Hefur útsendur starfsmaður gegnt sama starfi áður?
question-request-self_employed = Er { $worker } á skrá sem sjálfstætt starfandi einstaklingur á yfirráðasvæði ykkar?
question-request-a1_issued = Hefur A1-vottorð verið gefið út fyrir starfsmanninn { $worker }?
question-request-a1_span = Fyrir hvaða tímabil gildir A1-vottorðið?
question-request-a1_genuine = Er A1-vottorðið, sem lagt var fram fyrir starfsmanninn { $worker }, ófalsað?
question-request-contributions = Greiðir { $undertaking } tryggingagjöld fyrir starfsmanninn { $worker } á yfirráðasvæði ykkar?
question-request-pay = Hvaða laun fékk { $worker } meðan á útsendingunni stóð samkvæmt gögnum fyrirtækisins { $undertaking }?
question-request-allowances = Eru greiðslur vegna útsendingarinnar innifaldar í laununum?
question-request-hours_recorded = Heldur { $undertaking } skrá um daglegan vinnutíma starfsmannsins { $worker }?
question-request-papers = Hver þessara skjala gátuð þið fengið frá fyrirtækinu { $undertaking }? Vinsamlegast sendið afrit.
question-request-papers_genuine = Eru skjölin, sem lögð voru fyrir okkur, ófölsuð?
question-request-infringements = Er ykkur kunnugt um brot fyrirtækisins { $undertaking } á reglum um útsendingu starfsmanna?
question-request-infringements_which = Hvaða reglur voru brotnar?
question-request-penalties = Hvaða viðurlögum var beitt og hafa þau verið greidd?
question-request-inspected = Hvað leiddu athuganir og eftirlit, sem fram fóru að beiðni okkar, í ljós?

## Listarnir

list-infringements-no_genuine_establishment = fyrirtækið hefur ekki raunverulega staðfestu
list-infringements-no_genuine_posting = starfsmaðurinn er ekki sendur út í raun
list-infringements-not_declared = útsending ótilkynnt eða ranglega tilkynnt
list-infringements-minimum_pay = laun undir gildandi taxta
list-infringements-working_time = vinnutími og hvíld
list-infringements-paid_leave = launað árlegt orlof
list-infringements-health_safety = öryggi og hollustuhættir á vinnustað
list-infringements-accommodation = aðbúnaður í húsnæði
list-infringements-equal_treatment = jöfn meðferð og vernd ungmenna og mæðra
list-infringements-agency_conditions = skilyrði fyrir útleigu starfsmanna
list-infringements-documents_missing = skjöl vantar á vinnustað
list-infringements-false_self_employment = gerviverktaka
list-infringements-social_security = almannatryggingar

list-legal_forms-natural_person = sjálfstætt starfandi einstaklingur eða einstaklingsfyrirtæki
list-legal_forms-partnership = sameignarfélag
list-legal_forms-limited_partnership = samlagsfélag
list-legal_forms-limited_company = einkahlutafélag
list-legal_forms-public_company = hlutafélag
list-legal_forms-cooperative = samvinnufélag
list-legal_forms-european_company = Evrópufélag (SE)
list-legal_forms-branch = útibú eða umboðsskrifstofa
list-legal_forms-other = annað rekstrarform

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

list-no_employment-never_employed = hefur aldrei starfað þar
list-no_employment-ended_before = starfinu lauk fyrir útsendinguna
list-no_employment-other_employer = starfar hjá öðru fyrirtæki
list-no_employment-self_employed = starfar sjálfstætt

list-papers-employment_contract = ráðningarsamningur
list-papers-payslips = launaseðlar
list-papers-proof_of_payment = staðfesting á launagreiðslum
list-papers-time_sheets = vinnutímaskýrslur
list-papers-posting_declaration = tilkynning um útsendingu
list-papers-a1_certificate = A1-vottorð
list-papers-service_contract = samningur við þjónustuþega
list-papers-accommodation_contract = samningur um húsnæði

list-posting_kinds-contract = samkvæmt samningi við þjónustuþega
list-posting_kinds-within_group = innan fyrirtækjasamstæðu
list-posting_kinds-agency_work = á vegum starfsmannaleigu
list-posting_kinds-unknown = ekki vitað

list-refusal_reasons-no_competence = Stjórnvald okkar er ekki bært í þessu máli
list-refusal_reasons-no_legal_ground = Lagagrundvöll skortir til að veita þessar upplýsingar
list-refusal_reasons-insufficient_information = Fyrirspurnin hefur ekki að geyma nægar upplýsingar
list-refusal_reasons-already_answered = Sömu fyrirspurn hefur þegar verið svarað
list-refusal_reasons-undertaking_unknown = Fyrirtækið er ekki þekkt í landi okkar

list-register_states-active = virk
list-register_states-dormant = óvirk
list-register_states-being_dissolved = í slitameðferð
list-register_states-dissolved = slitið eða afmáð
list-register_states-insolvent = í gjaldþrotameðferð

list-sectors-construction = byggingarstarfsemi
list-sectors-agriculture = landbúnaður og skógrækt
list-sectors-agency_work = starfsmannaleiga
list-sectors-road_transport = vegaflutningar
list-sectors-meat_processing = kjötvinnsla
list-sectors-manufacturing = framleiðsla
list-sectors-assembly = samsetning og uppsetning búnaðar
list-sectors-shipbuilding = skipasmíði og skipaviðgerðir
list-sectors-accommodation_food = gististaðir og veitingar
list-sectors-cleaning = þrif
list-sectors-care = umönnun og heimilisstörf
list-sectors-information_technology = upplýsingatækni
list-sectors-events = viðburðir og menning
list-sectors-energy = orka og veitur
list-sectors-other = önnur atvinnugrein

list-urgencies-inspection_under_way = Eftirlit stendur yfir
list-urgencies-workers_leave_soon = Starfsmennirnir eru á förum
list-urgencies-undertaking_leaves_soon = Fyrirtækið er á förum eða verður brátt slitið
list-urgencies-accident = Vinnuslys hefur orðið
list-urgencies-unpaid_workers = Starfsmenn eru án launa eða húsaskjóls
list-urgencies-other = Önnur ástæða

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Samræmingaraðili beiðanda
request-slot-responding_coordinator = Samræmingaraðili svaranda
request-state-awaiting_send_approval = Bíður samþykkis
request-state-split = Skipt á milli stjórnvalda
request-state-referred_requesting = Vísað til: samræmingaraðili beiðanda
request-state-referred_responding = Vísað til: samræmingaraðili svaranda
request-now-awaiting_send_approval-ours = Ákveðið hvort senda má fyrirspurnina
request-now-awaiting_send_approval-theirs = Samræmingaraðili ykkar ákveður hvort fyrirspurnin er send
request-now-split-ours = Bíddu eftir hlutunum eða sendu áfram það sem enn er opið
request-now-split-theirs = Nokkur stjórnvöld svara, hvert sínum hluta
request-now-referred_requesting-ours = Ákveddu hvort svarið er ófullnægjandi
request-now-referred_requesting-theirs = Samræmingaraðili beiðanda skoðar svarið
request-now-referred_responding-ours = Ákveddu hvort stjórnvald þitt þarf að bæta við svarið
request-now-referred_responding-theirs = Samræmingaraðili svaranda skoðar svarið
request-link-part = Hlutar hjá öðrum stjórnvöldum
request-action-submit = Leggja fyrir til samþykkis
request-action-submit-done = { $who }: lagt fyrir til samþykkis
request-action-approve_sending = Samþykkja og senda
request-action-approve_sending-done = { $who }: samþykkt og sent
request-action-return_sending = Senda aftur til höfundar
request-action-return_sending-done = { $who }: sent aftur til höfundar
request-action-pass_on = Senda áfram
request-action-pass_on-done = { $who }: sent áfram
request-action-allocate = Úthluta starfsmanni
request-action-split = Skipta á milli stjórnvalda
request-action-split-done = { $who }: skipt á milli stjórnvalda
request-action-collect = Safna hlutunum
request-action-collect-done = { $who }: hluta svaranna safnað
request-action-stop = Stöðva
request-action-stop-done = { $who }: stöðvað þar sem heildin var dregin til baka
request-action-refer = Vísa til samræmingaraðila
request-action-refer-done = { $who }: vísað til samræmingaraðila
request-action-uphold = Fallast á og senda áfram
request-action-uphold-done = { $who }: fallist á með beiðanda, sent áfram
request-action-dismiss_referral = Telja svarið fullnægjandi
request-action-dismiss_referral-done = { $who }: svarið talið fullnægjandi
request-action-send_back = Senda aftur til stjórnvaldsins
request-action-send_back-done = { $who }: sent aftur til stjórnvaldsins
request-input-return_sending-text = Hverju þarf að breyta
request-input-allocate-to = Starfsmaður
request-input-split-shares = Hver svarar hvaða spurningu
request-input-refer-text = Hvers vegna svarið nægir þér ekki
request-input-uphold-text = Álit þitt
request-input-dismiss_referral-text = Álit þitt
request-input-send_back-text = Álit þitt
request-entry-return = Athugasemd við endursendingu
request-entry-referral = Ástæða vísunar
request-entry-opinion = Álit samræmingaraðila
request-notice-approval = { $who }: óskað eftir samþykki ykkar
request-notice-approved = { $who }: fyrirspurn ykkar samþykkt og send
request-notice-returned = { $who }: fyrirspurn ykkar send aftur
request-notice-split = { $who }: fyrirspurn ykkar skipt á milli nokkurra stjórnvalda
request-notice-referred = { $who }: svari vísað til þín
request-notice-decided = { $who }: ákvörðun um vísunina
request-guard-approval = Stjórnvald ykkar þarf samþykki samræmingaraðila. Leggið fyrirspurnina fyrir til samþykkis.
request-guard-no-approval = Stjórnvald ykkar þarf ekki samþykki. Sendið fyrirspurnina sjálf.
request-guard-allocated = Beiðninni er úthlutað til annars starfsmanns stjórnvaldsins.
request-guard-no-coordinator = Þetta stjórnvald hefur engan samræmingaraðila.
request-state-awaiting_reply_approval = Svar bíður samþykkis
request-now-awaiting_reply_approval-ours = Ákveðið hvort senda má svarið
request-now-awaiting_reply_approval-theirs = Samræmingaraðili svaranda ákveður hvort svarið er sent
request-clock-review = Lýkur af sjálfu sér
request-action-take_over = Svara afganginum sjálf
request-action-take_over-done = { $who }: svarar afganginum
request-action-submit_reply = Leggja svarið fyrir til samþykkis
request-action-submit_reply-done = { $who }: svar lagt fyrir til samþykkis
request-action-approve_reply = Samþykkja og senda svarið
request-action-approve_reply-done = { $who }: svar samþykkt og sent
request-action-return_reply = Senda svarið aftur til höfundar
request-action-return_reply-done = { $who }: svar sent aftur til höfundar
request-action-lapse = Ljúka vegna tímans
request-action-lapse-done = Lokið af kerfinu: enginn hefur óskað eftir meiru
request-input-return_reply-text = Hverju þarf að breyta í svarinu
request-notice-allocated = { $who }: falið starfsmanni stjórnvalds ykkar
request-notice-taken-over = { $who }: svarar afganginum af fyrirspurn ykkar
request-notice-reply-approved = { $who }: svar ykkar samþykkt og sent
request-notice-reply-returned = { $who }: svar ykkar sent aftur
request-notice-lapsed = Lokið af kerfinu: enginn hefur óskað eftir meiru
request-guard-parts-out = Sumir hlutar eru enn hjá öðrum stjórnvöldum.
request-guard-reply-approval = Svör stjórnvalds ykkar þurfa samþykki samræmingaraðila þess. Leggið svarið fyrir til samþykkis.
request-guard-no-reply-approval = Svör stjórnvalds ykkar þurfa ekki samþykki. Sendið svarið sjálf.
