### Test results of products, mt. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Ittikkettar tal-enerġija u ekodisinn
pack-about = L-awtoritajiet tas-sorveljanza tas-suq jgħidu lil xulxin x’urew it-testijiet tal-prodotti.
act-2009-125 = Id-Direttiva 2009/125/KE dwar l-ekodisinn

## The request

request-title = Talba dwar test ta’ prodott
request-slot-requester = awtorità rikjedenti
request-slot-responder = awtorità li twieġeb
request-state-draft = Abbozz
request-state-awaiting_acceptance = Intbagħtet
request-state-accepted = Aċċettata
request-state-answered = Ingħatat l-informazzjoni
request-state-closed = Magħluqa
request-state-withdrawn = Irtirata
request-state-refused = Irrifjutata
request-state-discarded = Abbozz imħassar

## What to do, or whom we wait for

request-now-draft-ours = Imlew it-talba u ibagħtuha.
request-now-draft-ours-more = L-abbozz tarah biss l-awtorità tagħkom.
request-now-awaiting_acceptance-ours = Issa jmiss lilkom: aċċettaw it-talba, jew irrifjutawha u agħtu r-raġuni.
request-now-awaiting_acceptance-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li taċċetta t-talba jew tirrifjutaha.
request-now-accepted-ours = Issa jmiss lilkom: wieġbu l-mistoqsijiet u mbagħad ibagħtu t-tweġiba.
request-now-accepted-theirs = In-naħa l-oħra ({ $other }) qed tħejji t-tweġiba.
request-now-answered-ours = Imissek int: aqra t-tweġibiet, imbagħad agħlaq it-talba.
request-now-answered-theirs = It-tweġiba tiegħek intbagħtet. Qed nistennew l-għeluq: { $other }.
request-now-closed = It-talba hija magħluqa. M’hemm xejn aktar x’isir.
request-now-withdrawn = It-talba ġiet irtirata. M’hemm xejn aktar x’isir.
request-now-refused = It-talba ġiet irrifjutata. Ir-raġuni tinsab fost il-messaġġi.
request-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.
request-step-sent = Intbagħtet
request-step-accepted = Aċċettata
request-step-answered = Tweġiba
request-step-closed = Magħluqa
request-clock-acceptance = Aċċettazzjoni
request-clock-reply = Tweġiba għall-mistoqsijiet kollha

## What can be done

request-action-edit = Issejvja l-abbozz
request-action-send = Ibgħat it-talba
request-action-send-done = { $who }: it-talba ntbagħtet
request-action-discard = Ħassar l-abbozz
request-action-discard-done = { $who }: l-abbozz tħassar
request-action-discard-hint = Dak kollu li hemm fl-abbozz jitħassar. Dan ma jistax jitreġġa’ lura.
request-action-accept = Aċċetta t-talba
request-action-accept-done = { $who }: it-talba ġiet aċċettata
request-action-save_answers = Issejvja bħala abbozz
request-action-save_answers-hint = L-abbozzi tat-tweġibiet tarahom biss l-awtorità tagħkom.
request-action-reply = Ibgħat it-tweġiba
request-action-reply-done = { $who }: it-tweġiba ntbagħtet
request-action-reply-hint = It-tweġibiet kollha jsiru finali u n-naħa l-oħra tarahom minnufih.
request-action-close = Agħlaq it-talba
request-action-close-done = { $who }: it-talba ngħalqet
request-action-message = Ibgħat messaġġ
request-action-message-done = { $who }: intbagħat messaġġ
request-action-note = Issejvja bħala nota interna
request-action-note-hint = Taqraha biss l-awtorità tagħkom.
request-action-refuse = Irrifjuta t-talba
request-action-refuse-done = { $who }: it-talba ġiet irrifjutata
request-action-withdraw = Irtira t-talba
request-action-withdraw-done = { $who }: it-talba ġiet irtirata

## What is given with it

request-input-reply-report = Rapport tat-test
request-input-message-text = Test tal-messaġġ
request-input-message-files = Fajls
request-input-note-text = Test tan-nota
request-input-refuse-reason = Raġuni
request-input-refuse-text = Spjegazzjoni
request-input-withdraw-text = Raġuni

## Entries and notices

request-entry-message = Messaġġ
request-entry-note = Nota interna
request-entry-refusal = Raġuni tar-rifjut
request-entry-withdrawal = Raġuni tal-irtirar
request-notice-incoming = { $who }: talba ġdida għalikom
request-notice-accepted = { $who }: it-talba tagħkom ġiet aċċettata
request-notice-answered = { $who }: tweġiba għall-mistoqsijiet kollha tagħkom
request-notice-closed = { $who }: it-talba ngħalqet
request-notice-message = { $who }: messaġġ għalikom
request-notice-refused = { $who }: it-talba tagħkom ġiet irrifjutata
request-notice-withdrawn = { $who }: it-talba ġiet irtirata
request-notice-late = Skadiet skadenza

## The form

form-product-section-product = Il-prodott
form-product-section-grounds = Għaliex qed tistaqsi
form-product-group = Grupp ta’ prodotti
form-product-brand = Marka
form-product-model = Mudell
form-product-manufacturer = Manifattur jew importatur
form-product-made_in = Pajjiż tal-manifattur
form-product-declared = Valuri ddikjarati
form-product-reason = Raġuni
form-product-reason_other = Ir-raġuni l-oħra fi kliemek

## The questions

heading-testing-results = Riżultati tat-testijiet
heading-testing-test = It-test
heading-testing-outcome = Eżitu
heading-testing-follow = X’ġara wara
heading-testing-measures = Miżuri
heading-testing-sharing = Qsim ta’ rapporti u spejjeż
question-testing-tested = L-awtorità tagħkom talbet li { $product } jiġi ttestjat?
question-testing-accredited = Il-laboratorju kien akkreditat għal dan it-test?
question-testing-compliant = { $product } jissodisfa r-rekwiżiti għall-grupp { $group }?
question-testing-deviation = B’kemm fil-mija l-valur imkejjel kien differenti minn dak iddikjarat?
question-testing-measure = Liema miżura ttieħdet dwar { $product } fit-territorju tagħkom?
question-testing-share_report = Tistgħu tibagħtulna r-rapport tat-test?
question-testing-share_costs = L-awtorità tagħkom taqsam l-ispejjeż ta’ test ieħor?

## The lists

list-groups-lamps = bozoz
list-groups-refrigerators = friġġijiet
list-groups-washing_machines = magni tal-ħasil
list-groups-televisions = televixins
list-groups-heaters = ħiters tal-kamra
list-groups-motors = muturi elettriċi
list-groups-vacuum_cleaners = vacuum cleaners
list-reasons-complaint = Ilment dwar il-prodott
list-reasons-market_check = Verifika ppjanata tas-suq
list-reasons-label_doubt = Dubji dwar it-tikketta
list-reasons-other = Raġuni oħra
list-measures-none = xejn
list-measures-voluntary = azzjoni volontarja tad-ditta
list-measures-withdrawn = irtirar mis-suq
list-measures-banned = projbizzjoni tal-bejgħ
list-refusal_reasons-no_competence = L-awtorità tagħna mhijiex kompetenti f’din il-kwistjoni
list-refusal_reasons-no_legal_ground = M’hemm l-ebda bażi legali biex tingħata din l-informazzjoni
list-refusal_reasons-insufficient_information = It-talba ma fihiex biżżejjed informazzjoni
list-refusal_reasons-already_answered = L-istess talba diġà ngħatat tweġiba

## The alert and the register of tested models

alert-title = Twissija dwar mudell
alert-slot-sender = awtorità li tibgħat
alert-slot-recipient = riċevitur
alert-state-sent = Mibgħuta lill-pajjiżi kollha
alert-state-closed = Magħluqa
alert-recipient-received = riċevuta
alert-recipient-noted = innutata
alert-recipient-acting = qed jaġixxi
alert-now-draft-ours = Imlew it-twissija u ibagħtuha.
alert-now-sent-ours = Imisskom intom: għidu x’qed tagħmlu, jew innutaw it-twissija.
alert-now-sent-theirs = It-twissija qiegħda għand il-pajjiżi l-oħra. Il-progress tagħhom jidher hawn taħt.
alert-now-closed = It-twissija hija magħluqa u tibqa’ tinqara.
alert-now-withdrawn = It-twissija ġiet irtirata. Ir-raġuni tinsab fost il-messaġġi.
alert-step-sent = Mibgħuta
alert-step-closed = Magħluqa
alert-action-send = Ibgħat lill-pajjiżi kollha
alert-action-send-done = { $who }: it-twissija ntbagħtet lill-pajjiżi kollha
alert-action-act_too = Aħna wkoll naġixxu
alert-action-act_too-done = { $who }: qed jaġixxi wkoll
alert-action-note_it = Innota
alert-action-note_it-done = { $who }: innutata
alert-action-add = Żid informazzjoni
alert-action-add-done = { $who }: żdiedet informazzjoni
alert-action-close = Agħlaq it-twissija
alert-action-close-done = { $who }: it-twissija ngħalqet
alert-action-withdraw = Irtira t-twissija
alert-action-withdraw-done = { $who }: it-twissija ġiet irtirata
alert-input-act_too-measure = Il-miżura tagħkom
alert-input-add-text = X’qed iżżidu
alert-entry-added = Informazzjoni miżjuda
alert-entry-withdrawal = Raġuni għall-irtirar
alert-notice-incoming = { $who }: twissija ġdida
alert-notice-added = { $who }: żdiedet informazzjoni
alert-notice-closed = { $who }: it-twissija ngħalqet
alert-notice-withdrawn = { $who }: it-twissija ġiet irtirata
product-title = Mudell ittestjat
product-records = Mudelli ttestjati
product-slot-keeper = ittestjat minn
product-state-published = Ippubblikat
product-state-archived = Fl-arkivju
product-now-draft-ours = Imlew l-entrata u ppubblikawha.
product-now-published = L-entrata hija ppubblikata. Isibha kull min hu dieħel fis-sistema.
product-now-archived = L-entrata tinsab fl-arkivju u tibqa’ tinqara.
product-step-published = Ippubblikat
product-step-archived = Arkivju
product-action-publish = Ippubblika
product-action-publish-done = { $who }: l-entrata ġiet ippubblikata
product-action-update = Aġġorna
product-action-update-done = { $who }: l-entrata ġiet aġġornata
product-action-archive = Arkivja
product-action-archive-done = { $who }: l-entrata ġiet arkivjata
form-finding-section-finding = Is-sejba
form-finding-deviation = Devjazzjoni fil-mija
form-finding-shown = X’wera t-test
form-finding-measure = Miżura meħuda
form-tested-section-test = It-test
form-tested-result = Riżultat
form-tested-tested_on = Data tat-test
form-tested-laboratory = Laboratorju
list-results-compliant = jissodisfa r-rekwiżiti
list-results-deviates = jiddevja fit-tolleranza
list-results-not_compliant = ma jissodisfax ir-rekwiżiti
alert-state-draft = Abbozz
alert-state-withdrawn = Irtirata
alert-state-discarded = Abbozz imħassar
alert-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.
alert-action-edit = Issejvja l-abbozz
alert-action-discard = Ħassar l-abbozz
alert-action-discard-done = { $who }: l-abbozz tħassar
alert-input-add-files = Fajls
alert-input-withdraw-text = Raġuni
product-state-draft = Abbozz
product-state-discarded = Abbozz imħassar
product-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.
product-action-edit = Issejvja l-abbozz
product-action-discard = Ħassar l-abbozz
product-action-discard-done = { $who }: l-abbozz tħassar
form-finding-section-product = Il-prodott
form-finding-group = Grupp ta’ prodotti
form-finding-brand = Marka
form-finding-model = Mudell
form-finding-manufacturer = Manifattur jew importatur
form-tested-section-product = Il-prodott
form-tested-group = Grupp ta’ prodotti
form-tested-brand = Marka
form-tested-model = Mudell
form-tested-manufacturer = Manifattur jew importatur
