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
