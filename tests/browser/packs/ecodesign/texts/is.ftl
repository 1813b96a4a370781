### Test results of products, is. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Orkumerkingar og visthönnun
pack-about = Markaðseftirlitsyfirvöld segja hvert öðru hvað prófanir á vörum hafa leitt í ljós.
act-2009-125 = Tilskipun 2009/125/EB um visthönnun

## The request

request-title = Fyrirspurn um vöruprófun
request-slot-requester = fyrirspyrjandi stjórnvald
request-slot-responder = stjórnvald sem svarar
request-state-draft = Drög
request-state-awaiting_acceptance = Fyrirspurn send
request-state-accepted = Samþykkt
request-state-answered = Upplýsingar veittar
request-state-closed = Lokið
request-state-withdrawn = Afturkölluð
request-state-refused = Hafnað
request-state-discarded = Drögum eytt

## What to do, or whom we wait for

request-now-draft-ours = Ljúkið við fyrirspurnina og sendið hana.
request-now-draft-ours-more = Aðeins stjórnvald ykkar sér drögin.
request-now-awaiting_acceptance-ours = Komið er að ykkur: samþykkið fyrirspurnina eða hafnið henni og tilgreinið ástæðu.
request-now-awaiting_acceptance-theirs = Komið er að hinum aðilanum ({ $other }) að samþykkja fyrirspurnina eða hafna henni.
request-now-accepted-ours = Komið er að ykkur: svarið spurningunum og sendið síðan svarið.
request-now-accepted-theirs = Hinn aðilinn ({ $other }) vinnur að svarinu.
request-now-answered-ours = Þið eigið leik: lesið svörin og lokið síðan fyrirspurninni.
request-now-answered-theirs = Svar ykkar er sent. Beðið er eftir lokun: { $other }.
request-now-closed = Fyrirspurninni er lokið. Ekki þarf að gera neitt frekar.
request-now-withdrawn = Fyrirspurnin var afturkölluð. Ekki þarf að gera neitt frekar.
request-now-refused = Fyrirspurninni var hafnað. Ástæðan er meðal skilaboðanna.
request-now-discarded = Drögunum og innihaldi þeirra var eytt.
request-step-sent = Send
request-step-accepted = Samþykkt
request-step-answered = Svar
request-step-closed = Lokið
request-clock-acceptance = Samþykki
request-clock-reply = Svar við öllum spurningum

## What can be done

request-action-edit = Vista drögin
request-action-send = Senda fyrirspurnina
request-action-send-done = { $who }: fyrirspurnin send
request-action-discard = Eyða drögunum
request-action-discard-done = { $who }: drögunum eytt
request-action-discard-hint = Öllu efni draganna verður eytt. Það er ekki hægt að afturkalla.
request-action-accept = Samþykkja fyrirspurnina
request-action-accept-done = { $who }: fyrirspurnin samþykkt
request-action-save_answers = Vista sem drög
request-action-save_answers-hint = Aðeins stjórnvald ykkar sér drög að svörum.
request-action-reply = Senda svarið
request-action-reply-done = { $who }: svarið sent
request-action-reply-hint = Öll svörin verða endanleg og hinn aðilinn sér þau strax.
request-action-close = Ljúka fyrirspurninni
request-action-close-done = { $who }: fyrirspurninni lokið
request-action-message = Senda skilaboð
request-action-message-done = { $who }: skilaboð send
request-action-note = Vista sem innri athugasemd
request-action-note-hint = Aðeins stjórnvald ykkar les hana.
request-action-refuse = Hafna fyrirspurninni
request-action-refuse-done = { $who }: fyrirspurninni hafnað
request-action-withdraw = Afturkalla fyrirspurnina
request-action-withdraw-done = { $who }: fyrirspurnin afturkölluð

## What is given with it

request-input-reply-report = Prófunarskýrsla
request-input-message-text = Texti skilaboðanna
request-input-message-files = Skrár
request-input-note-text = Texti athugasemdarinnar
request-input-refuse-reason = Ástæða
request-input-refuse-text = Skýring
request-input-withdraw-text = Ástæða

## Entries and notices

request-entry-message = Skilaboð
request-entry-note = Innri athugasemd
request-entry-refusal = Ástæða höfnunar
request-entry-withdrawal = Ástæða afturköllunar
request-notice-incoming = { $who }: ný fyrirspurn til ykkar
request-notice-accepted = { $who }: fyrirspurn ykkar samþykkt
request-notice-answered = { $who }: svar við öllum spurningum ykkar
request-notice-closed = { $who }: fyrirspurninni lokið
request-notice-message = { $who }: skilaboð til ykkar
request-notice-refused = { $who }: fyrirspurn ykkar hafnað
request-notice-withdrawn = { $who }: fyrirspurnin afturkölluð
request-notice-late = Frestur er liðinn

## The form

form-product-section-product = Varan
form-product-section-grounds = Hvers vegna spurt er
form-product-group = Vöruflokkur
form-product-brand = Vörumerki
form-product-model = Gerð
form-product-manufacturer = Framleiðandi eða innflytjandi
form-product-made_in = Land framleiðanda
form-product-declared = Uppgefin gildi
form-product-reason = Ástæða
form-product-reason_other = Hin ástæðan með eigin orðum

## The questions

heading-testing-results = Niðurstöður prófana
heading-testing-test = Prófunin
heading-testing-outcome = Niðurstaða
heading-testing-follow = Hvað á eftir fór
heading-testing-measures = Ráðstafanir
heading-testing-sharing = Miðlun skýrslna og skipting kostnaðar
question-testing-tested = Hefur yfirvaldið látið prófa { $product }?
question-testing-accredited = Var rannsóknarstofan faggilt fyrir þessa prófun?
question-testing-compliant = Uppfyllir { $product } kröfur sem gilda um flokkinn { $group }?
question-testing-deviation = Um hve mörg prósent vék mælda gildið frá hinu uppgefna?
question-testing-measure = Hvaða ráðstöfun hefur verið gerð vegna { $product } á ykkar svæði?
question-testing-share_report = Getið þið sent okkur prófunarskýrsluna?
question-testing-share_costs = Myndi yfirvaldið deila kostnaði af frekari prófun?

## The lists

list-groups-lamps = lampar
list-groups-refrigerators = kæliskápar
list-groups-washing_machines = þvottavélar
list-groups-televisions = sjónvörp
list-groups-heaters = hitarar
list-groups-motors = rafhreyflar
list-groups-vacuum_cleaners = ryksugur
list-reasons-complaint = Kvörtun um vöruna
list-reasons-market_check = Áætlað markaðseftirlit
list-reasons-label_doubt = Efasemdir um merkimiðann
list-reasons-other = Önnur ástæða
list-measures-none = engin
list-measures-voluntary = sjálfviljug aðgerð fyrirtækis
list-measures-withdrawn = afturköllun af markaði
list-measures-banned = sölubann
list-refusal_reasons-no_competence = Stjórnvald okkar er ekki bært í þessu máli
list-refusal_reasons-no_legal_ground = Lagagrundvöll skortir til að veita þessar upplýsingar
list-refusal_reasons-insufficient_information = Fyrirspurnin hefur ekki að geyma nægar upplýsingar
list-refusal_reasons-already_answered = Sömu fyrirspurn hefur þegar verið svarað

## The alert and the register of tested models

alert-title = Viðvörun um gerð
alert-slot-sender = sendandi stjórnvald
alert-slot-recipient = viðtakandi
alert-state-sent = Send til allra landa
alert-state-closed = Lokið
alert-recipient-received = móttekin
alert-recipient-noted = skráð
alert-recipient-acting = grípur til aðgerða
alert-now-draft-ours = Fyllið út viðvörunina og sendið hana.
alert-now-sent-ours = Komið er að ykkur: segið hvað þið gerið eða skráið viðvörunina.
alert-now-sent-theirs = Viðvörunin er hjá öðrum löndum. Framvinda þeirra sést hér að neðan.
alert-now-closed = Viðvöruninni er lokið og hún er áfram læsileg.
alert-now-withdrawn = Viðvörunin var afturkölluð. Ástæðan er meðal skilaboðanna.
alert-step-sent = Send
alert-step-closed = Lokið
alert-action-send = Senda til allra landa
alert-action-send-done = { $who }: viðvörun send til allra landa
alert-action-act_too = Við grípum líka til aðgerða
alert-action-act_too-done = { $who }: grípur líka til aðgerða
alert-action-note_it = Skrá
alert-action-note_it-done = { $who }: skráð
alert-action-add = Bæta við upplýsingum
alert-action-add-done = { $who }: upplýsingum bætt við
alert-action-close = Ljúka viðvöruninni
alert-action-close-done = { $who }: viðvörun lokið
alert-action-withdraw = Afturkalla viðvörunina
alert-action-withdraw-done = { $who }: viðvörun afturkölluð
alert-input-act_too-measure = Aðgerð ykkar
alert-input-add-text = Hverju þið bætið við
alert-entry-added = Viðbótarupplýsingar
alert-entry-withdrawal = Ástæða afturköllunar
alert-notice-incoming = { $who }: ný viðvörun
alert-notice-added = { $who }: upplýsingum bætt við
alert-notice-closed = { $who }: viðvörun lokið
alert-notice-withdrawn = { $who }: viðvörun afturkölluð
product-title = Prófuð gerð
product-records = Prófaðar gerðir
product-slot-keeper = prófað af
product-state-published = Birt
product-state-archived = Í safni
product-now-draft-ours = Fyllið út færsluna og birtið hana.
product-now-published = Færslan er birt. Allir innskráðir finna hana.
product-now-archived = Færslan er í safninu og er áfram læsileg.
product-step-published = Birting
product-step-archived = Safn
product-action-publish = Birta
product-action-publish-done = { $who }: færsla birt
product-action-update = Uppfæra
product-action-update-done = { $who }: færsla uppfærð
product-action-archive = Færa í safn
product-action-archive-done = { $who }: færsla færð í safn
form-finding-section-finding = Niðurstaðan
form-finding-deviation = Frávik í prósentum
form-finding-shown = Hvað prófunin sýndi
form-finding-measure = Aðgerð sem gripið var til
form-tested-section-test = Prófunin
form-tested-result = Niðurstaða
form-tested-tested_on = Prófað þann
form-tested-laboratory = Rannsóknarstofa
list-results-compliant = uppfyllir kröfur
list-results-deviates = víkur frá innan vikmarka
list-results-not_compliant = uppfyllir ekki kröfur
alert-state-draft = Drög
alert-state-withdrawn = Afturkölluð
alert-state-discarded = Drögum eytt
alert-now-discarded = Drögunum og innihaldi þeirra var eytt.
alert-action-edit = Vista drögin
alert-action-discard = Eyða drögunum
alert-action-discard-done = { $who }: drögunum eytt
alert-input-add-files = Skrár
alert-input-withdraw-text = Ástæða
product-state-draft = Drög
product-state-discarded = Drögum eytt
product-now-discarded = Drögunum og innihaldi þeirra var eytt.
product-action-edit = Vista drögin
product-action-discard = Eyða drögunum
product-action-discard-done = { $who }: drögunum eytt
form-finding-section-product = Varan
form-finding-group = Vöruflokkur
form-finding-brand = Vörumerki
form-finding-model = Gerð
form-finding-manufacturer = Framleiðandi eða innflytjandi
form-tested-section-product = Varan
form-tested-group = Vöruflokkur
form-tested-brand = Vörumerki
form-tested-model = Gerð
form-tested-manufacturer = Framleiðandi eða innflytjandi
