### It-testi kollha ta’ dan il-qasam bil-Malti. Il-valuri mdaħħla ma jinbidlux; is-sentenzi huma miktuba b’mod li dan ikun biżżejjed.

pack-title = Servizzi
pack-about = L-awtoritajiet jistaqsu lil xulxin dwar negozji u persuni li jaħdmu għal rashom li jipprovdu servizzi lil hinn mill-fruntiera.
act-2006-123 = Direttiva 2006/123/KE

## It-talba

request-title = Talba dwar fornitur ta’ servizzi
request-slot-requester = awtorità rikjedenti
request-slot-responder = awtorità li twieġeb

request-state-draft = Abbozz
request-state-awaiting_acceptance = Intbagħtet
request-state-accepted = Aċċettata
request-state-clarification_requested = Intalbet kjarifika
request-state-partially_answered = Tweġiba parzjali
request-state-answered = Ingħatat l-informazzjoni
request-state-additional_information_requested = Intalbet aktar informazzjoni
request-state-closed = Magħluqa
request-state-withdrawn = Irtirata
request-state-refused = Irrifjutata
request-state-discarded = Abbozz imħassar

request-now-draft-ours = Imlew it-talba u ibagħtuha.
request-now-draft-ours-more = L-abbozz tarah biss l-awtorità tagħkom.
request-now-awaiting_acceptance-ours = Issa jmiss lilkom: aċċettaw it-talba, jew irrifjutawha u agħtu r-raġuni.
request-now-awaiting_acceptance-ours-more = Tkunu tistgħu taraw id-data personali wara li taċċettaw.
request-now-awaiting_acceptance-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li taċċetta t-talba jew tirrifjutaha.
request-now-awaiting_acceptance-theirs-more = Sa dak iż-żmien tara l-attività, il-forma ġuridika u l-mistoqsijiet, iżda mhux min hu l-fornitur.
request-now-accepted-ours = Issa jmiss lilkom: wieġbu l-mistoqsijiet u mbagħad ibagħtu t-tweġiba.
request-now-accepted-ours-more = Tistgħu tgħaddu xi tweġibiet qabel ma jkunu lesti l-oħrajn.
request-now-accepted-theirs = In-naħa l-oħra ({ $other }) qed tħejji t-tweġiba.
request-now-clarification_requested-ours = Issa jmiss lilkom: in-naħa l-oħra ({ $other }) qed titlob kjarifika.
request-now-clarification_requested-ours-more = L-iskadenza tagħha hija sospiża sakemm twieġbu.
request-now-clarification_requested-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li tikkjarifika dak li tlabtu.
request-now-clarification_requested-theirs-more = Sa dak iż-żmien l-iskadenza tagħkom hija sospiża.
request-now-partially_answered-ours = Issa jmiss lilkom: wieġbu l-bqija tal-mistoqsijiet u mbagħad ibagħtu t-tweġiba.
request-now-partially_answered-theirs = In-naħa l-oħra ({ $other }) wieġbet xi mistoqsijiet u qed taħdem fuq l-oħrajn.
request-now-partially_answered-theirs-more = Jekk dawn it-tweġibiet huma biżżejjed għalikom, tistgħu diġà tagħlqu t-talba.
request-now-answered-ours = Issa jmiss lilkom: aqraw it-tweġibiet, u mbagħad agħlqu t-talba jew itolbu aktar informazzjoni.
request-now-answered-theirs = It-tweġiba tagħkom intbagħtet. Issa jmiss lin-naħa l-oħra ({ $other }) li tagħlaq it-talba jew titlob aktar informazzjoni.
request-now-additional_information_requested-ours = Issa jmiss lilkom: in-naħa l-oħra ({ $other }) qed titlob aktar informazzjoni. Aċċettaw, jew irrifjutaw u agħtu r-raġuni.
request-now-additional_information_requested-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li tiddeċiedi jekk tagħtix aktar informazzjoni.
request-now-closed = It-talba hija magħluqa. M’hemm xejn aktar x’isir.
request-now-withdrawn = It-talba ġiet irtirata. M’hemm xejn aktar x’isir.
request-now-refused = It-talba ġiet irrifjutata. Ir-raġuni tinsab fost il-messaġġi.
request-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.

request-step-sent = Intbagħtet
request-step-accepted = Aċċettata
request-step-partly = Tweġiba parzjali
request-step-answered = Tweġiba
request-step-closed = Magħluqa

request-clock-acceptance = Aċċettazzjoni
request-clock-reply = Tweġiba għall-mistoqsijiet kollha

request-action-edit = Issejvja l-abbozz
request-action-send = Ibgħat it-talba
request-action-send-done = { $who }: it-talba ntbagħtet
request-action-send-hint = In-naħa l-oħra tara minnufih l-attività, il-forma ġuridika u l-mistoqsijiet, iżda tara min hu l-fornitur biss wara li taċċetta t-talba.
request-action-discard = Ħassar l-abbozz
request-action-discard-done = { $who }: l-abbozz tħassar
request-action-discard-hint = Dak kollu li hemm fl-abbozz jitħassar. Dan ma jistax jitreġġa’ lura.
request-action-correct = Ikkoreġi d-dettalji
request-action-correct-done = { $who }: id-dettalji ġew ikkoreġuti
request-action-correct-hint = Tistgħu tikkoreġu d-dettalji sakemm in-naħa l-oħra taċċetta t-talba.
request-action-accept = Aċċetta t-talba
request-action-accept-done = { $who }: it-talba ġiet aċċettata
request-action-accept-hint = Malli taċċettaw, l-awtorità tagħkom tara d-data personali, u d-data mitluba ssir l-iskadenza tagħkom.
request-action-accept_with_date = Aċċetta u pproponi data oħra
request-action-accept_with_date-done = { $who }: it-talba ġiet aċċettata u ġiet proposta data oħra
request-action-accept_with_date-hint = Malli taċċettaw, l-awtorità tagħkom tara d-data personali. Sakemm in-naħa l-oħra taqbel mal-proposta tagħkom, tapplika d-data li talbet hi.
request-action-forward = Għaddi lil awtorità oħra ta’ pajjiżna
request-action-forward-done = { $who }: it-talba ġiet mgħoddija
request-action-forward-hint = Imbagħad l-awtorità l-oħra tiddeċiedi jekk taċċettax. L-awtorità tagħkom ma tibqax tara t-talba.
request-action-propose_date = Ipproponi data oħra
request-action-propose_date-done = { $who }: ġiet proposta data oħra
request-action-propose_date-hint = Sakemm in-naħa l-oħra taqbel, tapplika d-data miftiehma s’issa.
request-action-agree_date = Aqbel mad-data
request-action-agree_date-done = { $who }: intlaħaq qbil dwar id-data
request-action-decline_date = Irrifjuta d-data
request-action-decline_date-done = { $who }: id-data ġiet irrifjutata
request-action-decline_date-hint = Id-data miftiehma s’issa tibqa’ kif inhi.
request-action-ask_clarification = Itlob kjarifika
request-action-ask_clarification-done = { $who }: intalbet kjarifika
request-action-ask_clarification-hint = L-iskadenza tagħkom hija sospiża sakemm in-naħa l-oħra twieġeb.
request-action-give_clarification = Ibgħat il-kjarifika
request-action-give_clarification-done = { $who }: il-kjarifika ntbagħtet
request-action-give_clarification-hint = Imbagħad l-iskadenza tan-naħa l-oħra terġa’ tibda tgħodd.
request-action-save_answers = Issejvja bħala abbozz
request-action-save_answers-hint = L-abbozzi tat-tweġibiet tarahom biss l-awtorità tagħkom.
request-action-reply_partly = Għaddi dawn it-tweġibiet
request-action-reply_partly-done = { $who }: it-tweġibiet ġew mgħoddija
request-action-reply_partly-hint = It-tweġibiet mgħoddija huma finali u n-naħa l-oħra tarahom minnufih.
request-action-reply = Ibgħat it-tweġiba
request-action-reply-done = { $who }: it-tweġiba ntbagħtet
request-action-reply-hint = It-tweġibiet kollha jsiru finali u n-naħa l-oħra tarahom minnufih.
request-action-ask_more = Itlob aktar informazzjoni
request-action-ask_more-done = { $who }: intalbet aktar informazzjoni
request-action-ask_more-hint = Il-mistoqsijiet li tagħżlu jerġgħu jinfetħu. It-tweġibiet li ngħataw s’issa jibqgħu jistgħu jinqraw.
request-action-accept_more = Aċċetta li tingħata aktar informazzjoni
request-action-accept_more-done = { $who }: ġie aċċettat li tingħata aktar informazzjoni
request-action-accept_more-hint = Id-data mitluba ssir l-iskadenza tagħkom.
request-action-refuse_more = Irrifjuta li tingħata aktar informazzjoni
request-action-refuse_more-done = { $who }: ġie rrifjutat li tingħata aktar informazzjoni
request-action-refuse_more-hint = In-naħa l-oħra taqra r-raġuni tagħkom. It-tweġibiet preċedenti tagħkom jibqgħu kif inhuma.
request-action-close = Agħlaq it-talba
request-action-close-done = { $who }: it-talba ngħalqet
request-action-close-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra tara l-valutazzjoni tagħkom.
request-action-message = Ibgħat messaġġ
request-action-message-done = { $who }: intbagħat messaġġ
request-action-message-hint = Jaqrawh iż-żewġ naħat. Jekk jogħġobkom issemmux isem il-fornitur qabel ma t-talba tiġi aċċettata.
request-action-note = Issejvja bħala nota interna
request-action-note-hint = Taqraha biss l-awtorità tagħkom.
request-action-remind = Ibgħat tfakkira
request-action-remind-done = { $who }: intbagħtet tfakkira
request-action-refuse = Irrifjuta t-talba
request-action-refuse-done = { $who }: it-talba ġiet irrifjutata
request-action-refuse-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra taqra r-raġuni tagħkom, u l-awtorità tagħkom ma tibqax tara d-data personali.
request-action-withdraw = Irtira t-talba
request-action-withdraw-done = { $who }: it-talba ġiet irtirata
request-action-withdraw-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra taqra r-raġuni tagħkom u ma tibqax tara d-data personali.

request-input-send-wish = It-tweġiba hija meħtieġa sa
request-input-accept_with_date-date = Nistgħu nwieġbu sa
request-input-forward-to = Għaddi lil
request-input-forward-text = Għaliex dik l-awtorità
request-input-propose_date-date = Data proposta
request-input-ask_clarification-text = X’għandu jiġi kkjarifikat
request-input-give_clarification-text = Kjarifika
request-input-give_clarification-files = Fajls
request-input-ask_more-text = X’għandkom bżonn aktar, u għaliex
request-input-ask_more-wish = Meħtieġa sa
request-input-refuse_more-text = Raġuni
request-input-close-timeliness = It-tweġiba waslet fil-ħin?
request-input-close-effort = It-tweġiba kienet utli u kompluta?
request-input-message-text = Test tal-messaġġ
request-input-message-files = Fajls
request-input-note-text = Test tan-nota
request-input-refuse-reason = Raġuni
request-input-refuse-text = Spjegazzjoni
request-input-withdraw-text = Raġuni

request-entry-forwarding = Raġuni għaliex ġiet mgħoddija
request-entry-clarification = Kjarifika
request-entry-additional = Talba għal aktar informazzjoni
request-entry-refusal = Raġuni tar-rifjut
request-entry-message = Messaġġ
request-entry-note = Nota interna
request-entry-withdrawal = Raġuni tal-irtirar

request-notice-incoming = { $who }: talba ġdida għalikom
request-notice-accepted = { $who }: it-talba tagħkom ġiet aċċettata
request-notice-date-proposed = { $who }: proposta għal data oħra
request-notice-forwarded = { $who }: it-talba tagħkom ġiet mgħoddija lil awtorità oħra
request-notice-date-agreed = { $who }: qbil mad-data tagħkom
request-notice-date-declined = { $who }: id-data tagħkom ġiet irrifjutata
request-notice-clarification-asked = { $who }: talba għal kjarifika
request-notice-clarification-given = { $who }: il-kjarifika li tlabtu
request-notice-partial = { $who }: tweġiba għal xi wħud mill-mistoqsijiet tagħkom
request-notice-answered = { $who }: tweġiba għall-mistoqsijiet kollha tagħkom
request-notice-additional = { $who }: talba għal aktar informazzjoni
request-notice-additional-refused = { $who }: rifjut li tingħata aktar informazzjoni
request-notice-closed = { $who }: it-talba ngħalqet
request-notice-message = { $who }: messaġġ għalikom
request-notice-reminder = { $who }: tfakkira dwar din it-talba
request-notice-refused = { $who }: it-talba tagħkom ġiet irrifjutata
request-notice-withdrawn = { $who }: it-talba ġiet irtirata
request-notice-late = Skadiet skadenza

request-guard-no-proposal = In-naħa l-oħra ma pproponietx data li tistgħu taqblu magħha jew tirrifjutaw. Forsi din għadha kemm ġiet deċiża.

## Il-miżuri kontra fornitur

derogation-title = Talba għal miżuri kontra fornitur ta’ servizzi
derogation-slot-host = Stat fejn jingħata s-servizz
derogation-slot-establishment = Stat tal-istabbiliment

derogation-state-draft = Abbozz
derogation-state-requested = Intalbu miżuri
derogation-state-reported = L-Istat tal-istabbiliment wieġeb
derogation-state-notified = Il-ħsieb ġie nnotifikat
derogation-state-taken = Ittieħdu miżuri
derogation-state-settled = Solvut mingħajr miżuri
derogation-state-withdrawn = Irtirata
derogation-state-discarded = Abbozz imħassar

derogation-now-draft-ours = Imlew it-talba u ibagħtuha.
derogation-now-draft-ours-more = L-abbozz tarah biss l-awtorità tagħkom.
derogation-now-requested-ours = Issa jmiss lilkom: iċċekkjaw il-fatti u għidu liema miżuri ttieħdu jew huma previsti, jew għaliex ma ttieħdux.
derogation-now-requested-ours-more = Id-Direttiva titlob tweġiba fl-iqsar żmien possibbli.
derogation-now-requested-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li tiċċekkja l-fatti u tirrapporta l-miżuri tagħha.
derogation-now-requested-theirs-more = F’każijiet urġenti tistgħu tieħdu miżuri minnufih u tagħtu r-raġunijiet.
derogation-now-reported-ours = Issa jmiss lilkom: jekk dan huwa biżżejjed, solvu l-każ; jekk le, innotifikaw il-ħsieb tagħkom li tieħdu miżuri.
derogation-now-reported-theirs = It-tweġiba tagħkom intbagħtet. Issa jmiss lin-naħa l-oħra ({ $other }) li ssolvi l-każ jew tinnotifika miżuri.
derogation-now-notified-ours = Il-miżuri jistgħu jittieħdu wara li jgħaddu 15-il jum tax-xogħol min-notifika.
derogation-now-notified-theirs = In-naħa l-oħra ({ $other }) bi ħsiebha tieħu miżuri wara li jgħaddu 15-il jum tax-xogħol.
derogation-now-taken = Ittieħdu miżuri. M’hemm xejn aktar x’isir hawn.
derogation-now-settled = Il-każ ġie solvut mingħajr miżuri. M’hemm xejn aktar x’isir.
derogation-now-withdrawn = It-talba ġiet irtirata. M’hemm xejn aktar x’isir.
derogation-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.

derogation-step-requested = Talba
derogation-step-reported = Tweġiba
derogation-step-notified = Notifika
derogation-step-ended = Tmiem

derogation-clock-standstill = Miżuri mhux qabel

derogation-action-edit = Issejvja l-abbozz
derogation-action-send = Ibgħat it-talba
derogation-action-send-done = { $who }: it-talba ntbagħtet
derogation-action-send-hint = In-naħa l-oħra tara kollox minnufih, biex tkun tista’ tiċċekkja l-fatti mingħajr dewmien.
derogation-action-discard = Ħassar l-abbozz
derogation-action-discard-done = { $who }: l-abbozz tħassar
derogation-action-discard-hint = Dak kollu li hemm fl-abbozz jitħassar. Dan ma jistax jitreġġa’ lura.
derogation-action-report = Ibgħat it-tweġiba
derogation-action-report-done = { $who }: ġew irrappurtati l-miżuri
derogation-action-settle = Solvi mingħajr miżuri
derogation-action-settle-done = { $who }: il-każ ġie solvut
derogation-action-notify = Innotifika l-ħsieb li jittieħdu miżuri
derogation-action-notify-done = { $who }: ġie nnotifikat il-ħsieb li jittieħdu miżuri
derogation-action-notify-hint = Jibdew jgħoddu 15-il jum tax-xogħol tal-istituzzjonijiet tal-Unjoni; sakemm jgħaddu ma jistgħux jittieħdu miżuri.
derogation-action-take = Irrapporta l-miżuri meħuda
derogation-action-take-done = { $who }: ittieħdu miżuri
derogation-action-refrain = Irrinunzja għall-miżuri
derogation-action-refrain-done = { $who }: rinunzja għall-miżuri
derogation-action-urgent = Ħu miżuri urġenti
derogation-action-urgent-done = { $who }: ittieħdu miżuri urġenti
derogation-action-urgent-hint = Biss fejn l-istennija tagħmel il-ħsara. In-naħa l-oħra taqra r-raġunijiet minnufih.
derogation-action-message = Ibgħat messaġġ
derogation-action-message-done = { $who }: intbagħat messaġġ
derogation-action-message-hint = Jaqrawh iż-żewġ naħat.
derogation-action-note = Issejvja bħala nota interna
derogation-action-note-hint = Taqraha biss l-awtorità tagħkom.
derogation-action-remind = Ibgħat tfakkira
derogation-action-remind-done = { $who }: intbagħtet tfakkira
derogation-action-withdraw = Irtira t-talba
derogation-action-withdraw-done = { $who }: it-talba ġiet irtirata
derogation-action-withdraw-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra taqra r-raġuni tagħkom u ma tibqax tara d-data personali.

derogation-input-report-answer = Miżuri
derogation-input-report-text = Liema miżuri, jew għaliex xejn
derogation-input-report-files = Fajls
derogation-input-notify-inadequate = Għaliex il-miżuri tal-Istat tal-istabbiliment mhumiex biżżejjed
derogation-input-notify-justified = X’miżuri bi ħsiebkom tieħdu, u għaliex jissodisfaw il-kundizzjonijiet tal-Artikolu 18
derogation-input-notify-informed = Il-Kummissjoni ġiet innotifikata fl-istess jum
derogation-input-take-text = Miżuri meħuda
derogation-input-refrain-text = Raġuni
derogation-input-urgent-urgency = Għaliex ma setax jistenna
derogation-input-urgent-text = Miżuri meħuda
derogation-input-urgent-informed = Il-Kummissjoni ġiet innotifikata
derogation-input-message-text = Test tal-messaġġ
derogation-input-message-files = Fajls
derogation-input-note-text = Test tan-nota
derogation-input-withdraw-text = Raġuni

derogation-entry-report = Tweġiba tal-Istat tal-istabbiliment
derogation-entry-inadequate = Għaliex il-miżuri s’issa mhumiex biżżejjed
derogation-entry-justified = Miżuri maħsuba
derogation-entry-measures = Miżuri meħuda
derogation-entry-refrained = Għaliex ma jittiħdux miżuri
derogation-entry-urgency = Raġunijiet tal-urġenza
derogation-entry-message = Messaġġ
derogation-entry-note = Nota interna
derogation-entry-withdrawal = Raġuni tal-irtirar

derogation-notice-incoming = { $who }: talba ġdida għalikom
derogation-notice-reported = { $who }: tweġiba għat-talba tagħkom għal miżuri
derogation-notice-settled = { $who }: il-każ ġie solvut mingħajr miżuri
derogation-notice-intention = { $who }: ħsieb li jittieħdu miżuri
derogation-notice-taken = { $who }: ittieħdu miżuri
derogation-notice-refrained = { $who }: rinunzja għall-miżuri
derogation-notice-urgent = { $who }: ittieħdu miżuri urġenti
derogation-notice-message = { $who }: messaġġ għalikom
derogation-notice-reminder = { $who }: tfakkira dwar din it-talba
derogation-notice-withdrawn = { $who }: it-talba ġiet irtirata
derogation-notice-standstill-over = Il-15-il jum tax-xogħol għaddew

derogation-guard-informed = Il-Kummissjoni trid tiġi nnotifikata wkoll (l-Artikolu 35). Jekk jogħġobkom ikkonfermaw li dan sar.
derogation-guard-standstill = Ma jistgħux jittieħdu miżuri qabel ma jgħaddu 15-il jum tax-xogħol min-notifika.

## Il-formola tal-miżuri

form-derogation-section-provider = Il-fornitur
form-derogation-section-service = Is-servizz
form-derogation-section-circumstances = X’ġara

form-derogation-name = Isem il-fornitur
form-derogation-legal_form = Forma ġuridika
form-derogation-registration_number = Numru ta’ reġistrazzjoni
form-derogation-town = Belt
form-derogation-activity = Attività ta’ servizz
form-derogation-place = Post fejn jingħata s-servizz
form-derogation-facts = Is-servizz, iċ-ċirkostanzi, u għaliex is-sikurezza tinsab fil-periklu
form-derogation-measures_asked = Miżuri mitluba mill-Istat tal-istabbiliment

## Il-formola

form-request-section-provider = Il-fornitur
form-request-section-address = Indirizz u kuntatt
form-request-section-managers = Min imexxi n-negozju
form-request-section-service = Is-servizz
form-request-section-grounds = Għaliex qed tistaqsu

form-request-name = Isem il-fornitur
form-request-trade_name = Isem kummerċjali
form-request-legal_form = Forma ġuridika
form-request-register = Reġistru li fih huwa mniżżel
form-request-registration_number = Numru ta’ reġistrazzjoni
form-request-vat_number = Numru tal-VAT
form-request-country = Pajjiż tal-istabbiliment
form-request-region = Reġjun / Żona
form-request-town = Belt
form-request-postcode = Kodiċi postali
form-request-street = Triq u numru
form-request-email = Posta elettronika
form-request-website = Sit web
form-request-manager_surname = Kunjom
form-request-manager_first_name = Isem
form-request-manager_birth_date = Data tat-twelid
form-request-manager_function = Kariga
form-request-other_managers = Maniġers oħra
form-request-activity = Attività ta’ servizz
form-request-mode = Kif jingħata s-servizz
form-request-description = Deskrizzjoni tas-servizz
form-request-place = Post fejn jingħata s-servizz
form-request-from = Minn
form-request-to = Sa
form-request-justification = Ġustifikazzjoni għat-talba
form-request-justification_other = Ir-raġuni l-oħra fi kliemkom stess

## Il-mistoqsijiet

heading-request-provider = Mistoqsijiet dwar il-fornitur
heading-request-identity = Identità u reġistrazzjoni
heading-request-establishment = Stabbiliment
heading-request-activity = Mistoqsijiet dwar l-attività
heading-request-lawful = Eżerċizzju skont il-liġi
heading-request-authorisation = Awtorizzazzjoni
heading-request-insurance = Assigurazzjoni tar-responsabbiltà professjonali
heading-request-reliability = Mistoqsijiet dwar l-affidabbiltà
heading-request-repute = Reputazzjoni tajba
heading-request-supervision = Kontrolli u superviżjoni
heading-request-documents = Mistoqsijiet dwar dokumenti

question-request-identified = Tistgħu tidentifikaw lill-fornitur { $provider } mid-dettalji mogħtija?
question-request-name_correct = L-isem u l-forma ġuridika tal-fornitur { $provider } huma mogħtija sew?
question-request-number_valid = In-numru ta’ reġistrazzjoni tal-fornitur { $provider } huwa validu, u għadu fir-reġistru?
question-request-vat_valid = In-numru tal-VAT tal-fornitur { $provider } huwa validu?
question-request-represented_by = Min għandu s-setgħa jirrappreżenta lill-fornitur { $provider }?
question-request-established = Il-fornitur { $provider } huwa stabbilit legalment fit-territorju tagħkom?
question-request-status = Għaliex il-fornitur { $provider } mhuwiex stabbilit fit-territorju tagħkom?
question-request-established_since = Minn meta l-fornitur { $provider } ilu stabbilit fit-territorju tagħkom?
question-request-genuine = Il-fornitur { $provider } tassew jeżerċita attività ekonomika fit-territorju tagħkom, għal żmien indefinit u permezz ta’ infrastruttura stabbli?
question-request-premises = X’bini, tagħmir u persunal għandu l-fornitur { $provider } fit-territorju tagħkom?
question-request-staff = Kemm-il persuna jħaddem il-fornitur { $provider } fit-territorju tagħkom?
question-request-elsewhere = Tafu bi stabbilimenti tal-fornitur { $provider } f’pajjiżi oħra?
question-request-elsewhere_where = F’liema pajjiżi, u taħt liema isem?
question-request-pursued = Il-fornitur { $provider } jeżerċita l-attività { $activity } fit-territorju tagħkom?
question-request-registered_for = Għal liema attività huwa rreġistrat il-fornitur { $provider }?
question-request-unlawful = Tafu b’xi ħaġa li tindika li l-fornitur { $provider } qed jeżerċita l-attivitajiet tiegħu b’mod illegali?
question-request-unlawful_how = Liema regoli mhumiex qed jiġu rispettati, u minn meta?
question-request-authorisation_required = Fit-territorju tagħkom hija meħtieġa awtorizzazzjoni għall-attività { $activity }?
question-request-authorisation_held = Il-fornitur { $provider } għandu din l-awtorizzazzjoni?
question-request-authorisation_scope = X’tkopri l-awtorizzazzjoni, u b’liema kundizzjonijiet ingħatat?
question-request-authorisation_valid = Minn meta sa meta hija valida l-awtorizzazzjoni?
question-request-authorisation_withdrawn = Qatt ġiet sospiża, ristretta jew irtirata awtorizzazzjoni tal-fornitur { $provider }?
question-request-insured = Il-fornitur { $provider } huwa kopert minn assigurazzjoni tar-responsabbiltà professjonali jew minn garanzija komparabbli?
question-request-insurance_kind = X’tip ta’ kopertura hija?
question-request-insurance_abroad = Il-kopertura testendi għal servizzi mogħtija fit-territorju tagħna?
question-request-insurance_sum = Kemm hi s-somma assigurata għal kull klejm, f’euro?
question-request-insurance_equivalent = Il-kopertura hija ekwivalenti jew essenzjalment komparabbli ma’ dik meħtieġa fit-territorju tagħna?
question-request-sanctions = Ittieħdu kontra l-fornitur { $provider } azzjonijiet dixxiplinari jew amministrattivi jew sanzjonijiet kriminali li jolqtu direttament il-kompetenza jew l-affidabbiltà professjonali tiegħu?
question-request-sanctions_kind = X’tip ta’ azzjonijiet jew sanzjonijiet kienu?
question-request-sanctions_which = Liema azzjoni jew sanzjoni ttieħdet, minn liema korp u skont liema dispożizzjonijiet?
question-request-sanctions_final = Id-deċiżjoni hija finali? Jekk hemm appell pendenti, jekk jogħġobkom għidu meta hija mistennija d-deċiżjoni.
question-request-insolvent = Kien hemm deċiżjoni dwar insolvenza jew falliment li jinvolvu frodi?
question-request-checked = X’irriżulta mill-verifiki, l-ispezzjonijiet jew l-investigazzjonijiet li saru fuq talba tagħna?
question-request-measures = L-awtorità tagħkom ħadet miżuri kontra l-fornitur { $provider }?
question-request-measures_which = Liema miżuri ttieħdu, u għadhom fis-seħħ?
question-request-dangerous = Tafu b’atti jew ċirkostanzi tal-fornitur { $provider } li jistgħu jikkawżaw ħsara serja lis-saħħa jew lis-sikurezza tal-persuni jew lill-ambjent?
question-request-genuine_document = Id-dokument ippreżentat mill-fornitur { $provider } huwa awtentiku?
question-request-document_date = F’liema data nħareġ id-dokument?
question-request-equivalent_document = Liema dokument ta’ pajjiżkom iservi skop ekwivalenti għal dak li neħtieġu?

## Il-listi

list-activities-f = kostruzzjoni
list-activities-f41 = kostruzzjoni ta’ bini
list-activities-f42 = inġinerija ċivili
list-activities-f43-1 = twaqqigħ u tħejjija ta’ siti
list-activities-f43-21 = stallazzjoni tal-elettriku
list-activities-f43-22 = stallazzjoni tal-ilma, it-tisħin u l-arja kkundizzjonata
list-activities-f43-3 = tlestija u rfinar ta’ bini
list-activities-f43-9 = xogħol tas-soqfa u kostruzzjoni speċjalizzata oħra
list-activities-g = kummerċ u tiswija
list-activities-g45-2 = manutenzjoni u tiswija ta’ vetturi bil-mutur
list-activities-g46 = kummerċ bl-ingrossa
list-activities-g47 = kummerċ bl-imnut
list-activities-g47-9 = bejgħ bil-posta jew onlajn
list-activities-i = akkomodazzjoni u ikel
list-activities-i55 = lukandi u akkomodazzjoni simili
list-activities-i55-2 = akkomodazzjoni għall-vaganzi u għal żmien qasir
list-activities-i56-1 = ristoranti
list-activities-i56-2 = catering għal avvenimenti
list-activities-j62 = programmar u konsulenza tal-informatika
list-activities-l = proprjetà immobbli
list-activities-l68-2 = kiri ta’ proprjetà propja jew mikrija
list-activities-l68-3 = aġenziji tal-proprjetà
list-activities-m = servizzi professjonali u tekniċi
list-activities-m69-1 = pariri legali
list-activities-m69-2 = kontabilità u konsulenza dwar it-taxxa
list-activities-m70 = konsulenza fit-tmexxija tan-negozju
list-activities-m71-1 = arkitettura u inġinerija
list-activities-m71-2 = ittestjar u analiżi tekniċi
list-activities-m73 = reklamar u riċerka tas-suq
list-activities-m74-3 = traduzzjoni u interpretazzjoni
list-activities-m75 = servizzi veterinarji
list-activities-n = servizzi ta’ appoġġ għan-negozji
list-activities-n77 = kiri u lokazzjoni ta’ oġġetti
list-activities-n79 = aġenziji tal-ivvjaġġar u operaturi turistiċi
list-activities-n81-2 = tindif ta’ bini
list-activities-n81-3 = pajsaġġar u ġonna
list-activities-n82-3 = organizzazzjoni ta’ fieri u kungressi
list-activities-p85 = tagħlim privat
list-activities-p85-53 = skejjel tas-sewqan
list-activities-r = divertiment
list-activities-r93-1 = faċilitajiet u taħriġ sportivi
list-activities-r93-2 = parks tad-divertiment u attivitajiet rikreattivi
list-activities-s = servizzi personali oħra
list-activities-s95 = tiswija ta’ oġġetti tad-dar
list-activities-s96-02 = parrukkiera u trattamenti tas-sbuħija
list-activities-s96-03 = servizzi tal-funerali
list-activities-other = attività oħra

list-functions-owner = sid
list-functions-managing_director = direttur maniġerjali
list-functions-board_member = membru tal-bord
list-functions-partner = soċju
list-functions-technical_manager = maniġer tekniku
list-functions-representative = rappreżentant awtorizzat
list-functions-other = kariga oħra

list-insurances-insurance = assigurazzjoni tar-responsabbiltà professjonali
list-insurances-guarantee = garanzija bankarja jew garanzija finanzjarja oħra
list-insurances-group_contract = kuntratt ta’ grupp ta’ korp professjonali

list-justifications-establishment_doubted = Dubji raġonevoli dwar jekk il-fornitur huwiex stabbilit legalment
list-justifications-authorisation_check = Verifika ta’ awtorizzazzjoni jew reġistrazzjoni
list-justifications-unlawful_conduct = Indikazzjonijiet ta’ mġiba illegali fit-territorju tagħna
list-justifications-good_repute = Verifika tar-reputazzjoni tajba
list-justifications-insurance_check = Verifika tal-kopertura tal-assigurazzjoni
list-justifications-document_authenticity = Dubji raġonevoli dwar l-awtentiċità ta’ dokument
list-justifications-complaint = Ilment minn riċevitur tas-servizz
list-justifications-establishment_application = Applikazzjoni għal stabbiliment fit-territorju tagħna
list-justifications-other = Raġuni oħra

list-legal_forms-natural_person = persuna li taħdem għal rasha jew negozjant waħdieni
list-legal_forms-partnership = soċjetà
list-legal_forms-limited_partnership = soċjetà in akkomandita
list-legal_forms-limited_company = kumpanija privata b’responsabbiltà limitata
list-legal_forms-public_company = kumpanija pubblika b’responsabbiltà limitata
list-legal_forms-cooperative = kooperattiva
list-legal_forms-association = assoċjazzjoni
list-legal_forms-foundation = fondazzjoni
list-legal_forms-european_company = kumpanija Ewropea (SE)
list-legal_forms-branch = fergħa jew aġenzija
list-legal_forms-other = forma ġuridika oħra

list-measure_answers-taken = ittieħdu miżuri
list-measure_answers-envisaged = huma previsti miżuri
list-measure_answers-none = ebda miżura

list-modes-temporary = lil hinn mill-fruntiera, b’mod temporanju
list-modes-establishment = minn stabbiliment fit-territorju tagħna
list-modes-unknown = mhux magħruf

list-refusal_reasons-no_competence = L-awtorità tagħna mhijiex kompetenti f’din il-kwistjoni
list-refusal_reasons-no_legal_ground = M’hemm l-ebda bażi legali biex tingħata din l-informazzjoni
list-refusal_reasons-insufficient_information = It-talba ma fihiex biżżejjed informazzjoni
list-refusal_reasons-already_answered = L-istess talba diġà ngħatat tweġiba
list-refusal_reasons-not_covered = L-attività mhijiex koperta mid-Direttiva

list-sanctions-disciplinary = azzjoni dixxiplinari
list-sanctions-administrative = azzjoni amministrattiva
list-sanctions-criminal = sanzjoni kriminali
list-sanctions-fraud_insolvency = deċiżjoni dwar insolvenza jew falliment b’qerq

list-statuses-never_established = Qatt ma kien stabbilit hawn
list-statuses-ceased = Waqqaf l-attività tiegħu
list-statuses-dissolved = Ġie xolt jew imħassar mir-reġistru
list-statuses-moved = Mar f’pajjiż ieħor

## The alert

alert-title = Twissija dwar servizz
alert-slot-sender = awtorità li tibgħat
alert-slot-coordinator = koordinatur ta’ min bagħat
alert-slot-recipient = koordinatur li jirċievi
alert-slot-centre = Kummissjoni Ewropea
alert-slot-handler = awtorità li tittratta

alert-state-draft = Abbozz
alert-state-submitted = Għand il-koordinatur nazzjonali
alert-state-broadcast = Imxandra
alert-state-closure_proposed = Għeluq propost
alert-state-closed = Magħluqa
alert-state-withdrawn = Irtirata
alert-state-discarded = Abbozz mormi

alert-now-draft-ours = Imlew it-twissija u ressquha lill-koordinatur tagħkom.
alert-now-submitted-ours = Imiss lilkom: xandru t-twissija, jew irritornawha bir-raġuni.
alert-now-submitted-theirs = Il-koordinatur tagħkom qed jeżamina t-twissija. Barra mill-pajjiż għad ħadd ma jaraha.
alert-now-broadcast-ours = Imiss lilkom: ikkonfermaw li rċevejtu t-twissija u għadduha f’pajjiżkom.
alert-now-broadcast-theirs = It-twissija tinsab għand ir-riċevituri. Il-progress tagħhom jidher hawn taħt.
alert-now-closure_proposed-ours = Qed jiġi propost li tingħalaq it-twissija. Jekk ir-riskju għadu hemm, oġġezzjonaw qabel id-data t’hawn taħt.
alert-now-closure_proposed-theirs = Qed jiġi propost li tingħalaq. Tingħalaq waħedha sakemm riċevitur ma joġġezzjonax fil-ħin.
alert-now-closed = It-twissija ngħalqet. M’hemm xejn aktar x’isir.
alert-now-withdrawn = It-twissija ma kinitx ġustifikata u ġiet irtirata kullimkien. Ir-raġuni tinsab fost il-messaġġi.
alert-now-discarded = L-abbozz intrema u l-kontenut tiegħu tħassar.

alert-recipient-received = riċevuta
alert-recipient-acknowledged = ikkonfermata
alert-recipient-disseminated = mgħoddija
alert-step-submitted = Koordinatur
alert-step-broadcast = Imxandra
alert-step-closing = Għeluq
alert-step-closed = Magħluqa
alert-clock-objection = Oġġezzjonijiet sa

alert-action-edit = Issejvja l-abbozz
alert-action-submit = Ressaq lill-koordinatur
alert-action-submit-done = { $who }: imressqa lill-koordinatur
alert-action-discard = Armi l-abbozz
alert-action-discard-done = { $who }: l-abbozz intrema
alert-action-return = Irritorna lil min bagħat
alert-action-return-done = { $who }: irritornata
alert-action-broadcast = Xandar
alert-action-broadcast-done = { $who }: it-twissija xxandret
alert-action-correct = Ikkoreġi t-twissija
alert-action-correct-done = { $who }: it-twissija ġiet ikkoreġuta
alert-action-acknowledge = Ikkonferma li waslet
alert-action-acknowledge-done = { $who }: ikkonfermat li waslet
alert-action-disseminate = Għaddi fil-pajjiż
alert-action-disseminate-done = { $who }: mgħoddija fil-pajjiż
alert-action-add = Żid informazzjoni
alert-action-add-done = { $who }: żdiedet informazzjoni
alert-action-retract = Irtira dak li nkiteb
alert-action-retract-done = { $who }: dak li nkiteb ġie rtirat
alert-action-propose_closure = Ipproponi l-għeluq
alert-action-propose_closure-done = { $who }: għeluq propost
alert-action-object = Oġġezzjona għall-għeluq
alert-action-object-done = { $who }: oġġezzjoni għall-għeluq
alert-action-close = Agħlaq
alert-action-close-done = Ħadd ma oġġezzjona fil-ħin: it-twissija ngħalqet
alert-action-withdraw = Irtira
alert-action-withdraw-done = { $who }: it-twissija ġiet irtirata

alert-input-return-text = Għaliex qed tiġi rritornata
alert-input-add-text = X’tafu
alert-input-add-files = Fajls
alert-input-retract-entry = X’qed jiġi rtirat
alert-input-propose_closure-text = Għaliex ir-riskju għadda
alert-input-object-text = Għaliex ir-riskju għadu hemm
alert-input-withdraw-text = Għaliex it-twissija kienet żbaljata

alert-entry-returned = Ritorn
alert-entry-added = Informazzjoni addizzjonali
alert-entry-closure = Proposta ta’ għeluq
alert-entry-objection = Oġġezzjoni
alert-entry-withdrawal = Irtirar

alert-notice-submitted = { $who }: twissija x’teżaminaw
alert-notice-returned = { $who }: twissija rritornata
alert-notice-incoming = { $who }: twissija ġdida
alert-notice-passed-on = { $who }: twissija mgħoddija lilkom
alert-notice-corrected = { $who }: twissija kkoreġuta
alert-notice-added = { $who }: żdiedet informazzjoni
alert-notice-retracted = { $who }: dak li nkiteb ġie rtirat
alert-notice-closure-proposed = { $who }: għeluq propost
alert-notice-objection = { $who }: oġġezzjoni għall-għeluq
alert-notice-closed = It-twissija ngħalqet
alert-notice-withdrawn = { $who }: twissija rtirata
alert-guard-window-open = Ir-riċevituri għadhom jistgħu joġġezzjonaw.

form-alert-section-service = Is-servizz
form-alert-section-provider = Il-fornitur
form-alert-activity = Attività
form-alert-conduct = X’ġara u liema ħsara hemm biża’ minnha
form-alert-countries = Pajjiżi kkonċernati
form-alert-provider = Isem il-fornitur
form-alert-established_in = Stabbilit fi
form-alert-measures = Miżuri meħuda

## The notification

notification-title = Notifika ta’ rekwiżit
notification-slot-notifier = awtorità li tinnotifika
notification-slot-coordinator = koordinatur ta’ min jinnotifika
notification-slot-recipient = koordinatur li jirċievi
notification-slot-centre = Kummissjoni Ewropea
notification-slot-interested = awtorità interessata

notification-state-draft = Abbozz
notification-state-submitted = Għand il-koordinatur nazzjonali
notification-state-standstill = Waqfien
notification-state-closed = Magħluqa
notification-state-withdrawn = Irtirata
notification-state-discarded = Abbozz mormi

notification-now-draft-ours = Imlew in-notifika u ressquha lill-koordinatur tagħkom.
notification-now-submitted-ours = Imiss lilkom: ibagħtu n-notifika lill-Istati kollha u lill-Kummissjoni.
notification-now-submitted-theirs = Il-koordinatur tagħkom qed jeżamina n-notifika.
notification-now-standstill-ours = Imiss lilkom: għaddu n-notifika f’pajjiżkom u kkummentaw qabel id-data t’hawn taħt.
notification-now-standstill-theirs = Ir-regola ma tistax tiġi adottata qabel id-data t’hawn taħt. Il-kummenti jidhru fost il-messaġġi.
notification-now-closed = Il-waqfien intemm u n-notifika ngħalqet.
notification-now-withdrawn = In-notifika ġiet irtirata. Ir-raġuni tinsab fost il-messaġġi.
notification-now-discarded = L-abbozz intrema u l-kontenut tiegħu tħassar.

notification-recipient-received = riċevuta
notification-recipient-disseminated = mgħoddija
notification-step-submitted = Koordinatur
notification-step-standstill = Waqfien
notification-step-closed = Magħluqa
notification-clock-standstill = Tmiem il-waqfien

notification-action-edit = Issejvja l-abbozz
notification-action-submit = Ressaq lill-koordinatur
notification-action-submit-done = { $who }: imressqa lill-koordinatur
notification-action-discard = Armi l-abbozz
notification-action-discard-done = { $who }: l-abbozz intrema
notification-action-broadcast = Ibgħat lill-Istati kollha
notification-action-broadcast-done = { $who }: intbagħtet lill-Istati kollha u lill-Kummissjoni
notification-action-disseminate = Għaddi fil-pajjiż
notification-action-disseminate-done = { $who }: mgħoddija fil-pajjiż
notification-action-comment = Ikkummenta
notification-action-comment-done = { $who }: sar kumment
notification-action-comment_apart = Ikkummenta lil min jinnotifika biss
notification-action-comment_apart-done = { $who }: kumment lil min jinnotifika
notification-action-give_opinion = Agħti opinjoni dettaljata
notification-action-give_opinion-done = { $who }: opinjoni dettaljata
notification-action-give_opinion-hint = Ittawwal il-waqfien. Diversi opinjonijiet itawluh darba: tgħodd l-aħħar data.
notification-action-answer = Wieġeb il-kummenti
notification-action-answer-done = { $who }: twieġbu l-kummenti
notification-action-modify = Agħti verżjoni ġdida
notification-action-modify-done = { $who }: verżjoni ġdida
notification-action-withdraw = Irtira
notification-action-withdraw-done = { $who }: notifika rtirata
notification-action-publish = Ippubblika
notification-action-publish-done = { $who }: ġiet ippubblikata
notification-action-publish-hint = Kulħadd ikun jista’ jaqra r-regola, ir-raġunijiet tagħha u min innotifikaha, u wara l-waqfien ukoll it-tweġibiet u l-fajls. Il-kummenti u l-opinjonijiet jibqgħu bejn il-partijiet.
notification-action-take_down = Neħħi l-pubblikazzjoni
notification-action-take_down-done = { $who }: il-pubblikazzjoni tneħħiet
notification-action-close = Agħlaq
notification-action-close-done = Il-waqfien intemm: in-notifika ngħalqet

notification-input-comment-text = Il-kumment tagħkom
notification-input-comment_apart-text = Il-kumment tagħkom
notification-input-give_opinion-text = Liema ostaklu toħloq ir-regola
notification-input-answer-text = It-tweġiba tagħkom
notification-input-answer-files = Fajls
notification-input-withdraw-text = Għaliex qed tiġi rtirata

notification-entry-comment = Kumment
notification-entry-comment_apart = Kumment apparti
notification-entry-opinion = Opinjoni dettaljata
notification-entry-answer = Tweġiba
notification-entry-withdrawal = Irtirar

notification-notice-submitted = { $who }: notifika x’teżaminaw
notification-notice-incoming = { $who }: notifika ġdida
notification-notice-passed-on = { $who }: notifika mgħoddija lilkom
notification-notice-comment = { $who }: sar kumment
notification-notice-opinion = { $who }: opinjoni dettaljata
notification-notice-answer = { $who }: twieġbu l-kummenti
notification-notice-modified = { $who }: verżjoni ġdida
notification-notice-withdrawn = { $who }: notifika rtirata
notification-notice-closed = Il-waqfien intemm
notification-guard-standstill = Il-waqfien għadu ma ntemmx.

form-notification-section-rule = Ir-regola
form-notification-section-reasons = Test u raġunijiet
form-notification-subject = Titolu tar-regola
form-notification-type = X’tillimita
form-notification-requirement = Rekwiżiti
form-notification-adopted = Diġà adottata
form-notification-text = Test tar-regola
form-notification-justification = Għaliex mhix diskriminatorja, u hija meħtieġa u proporzjonata

list-notification_types-establishment = stabbiliment
list-notification_types-provision = forniment ta’ servizzi
list-requirements-quantitative = limiti kwantitattivi jew territorjali
list-requirements-legal_form = forma ġuridika
list-requirements-shareholding = parteċipazzjoni azzjonarja
list-requirements-several_establishments = projbizzjoni ta’ diversi stabbilimenti
list-requirements-staff = għadd minimu ta’ impjegati
list-requirements-tariffs = tariffi fissi
list-requirements-other = oħra
