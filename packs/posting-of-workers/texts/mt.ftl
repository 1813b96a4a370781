### It-testi kollha ta’ dan il-qasam bil-Malti. Il-valuri mdaħħla ma jinbidlux; is-sentenzi huma miktuba b’mod li dan ikun biżżejjed.

pack-title = Stazzjonar ta’ ħaddiema
pack-about = L-awtoritajiet jistaqsu lil xulxin dwar impriżi li jistazzjonaw ħaddiema f’pajjiż ieħor u dwar il-kundizzjonijiet tax-xogħol ta’ dawk il-ħaddiema.
act-96-71 = Direttiva 96/71/KE
act-2014-67 = Direttiva 2014/67/UE
act-883-2004 = Regolament (KE) Nru 883/2004

## It-talba

request-title = Talba dwar ħaddiema stazzjonati
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
request-now-awaiting_acceptance-theirs-more = Sa dak iż-żmien tara s-settur, it-tip ta’ stazzjonar u l-mistoqsijiet, iżda la l-impriża u lanqas xi ħaddiem.
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
request-action-send-hint = It-tweġiba hija dovuta 25 jum tax-xogħol wara li tasal it-talba. In-naħa l-oħra tara minnufih is-settur, it-tip ta’ stazzjonar u l-mistoqsijiet, iżda tara l-ismijiet biss wara li taċċetta t-talba.
request-action-discard = Ħassar l-abbozz
request-action-discard-done = { $who }: l-abbozz tħassar
request-action-discard-hint = Dak kollu li hemm fl-abbozz jitħassar. Dan ma jistax jitreġġa’ lura.
request-action-correct = Ikkoreġi d-dettalji
request-action-correct-done = { $who }: id-dettalji ġew ikkoreġuti
request-action-correct-hint = Tistgħu tikkoreġu d-dettalji sakemm in-naħa l-oħra taċċetta t-talba.
request-action-accept = Aċċetta t-talba
request-action-accept-done = { $who }: it-talba ġiet aċċettata
request-action-accept-hint = Malli taċċettaw, l-awtorità tagħkom tara d-data personali. L-iskadenza ilha tgħodd minn meta waslet it-talba.
request-action-forward = Għaddi lil awtorità oħra ta’ pajjiżna
request-action-forward-done = { $who }: it-talba ġiet mgħoddija
request-action-forward-hint = Imbagħad l-awtorità l-oħra tiddeċiedi jekk taċċettax. L-awtorità tagħkom ma tibqax tara t-talba.
request-action-propose_date = Ipproponi data oħra
request-action-propose_date-done = { $who }: ġiet proposta data oħra
request-action-propose_date-hint = Sakemm in-naħa l-oħra taqbel, tapplika l-iskadenza ta’ s’issa. Id-data l-ġdida tista’ tkun mhux aktar tard minn 25 jum tax-xogħol.
request-action-agree_date = Aqbel mad-data
request-action-agree_date-done = { $who }: intlaħaq qbil dwar id-data
request-action-decline_date = Irrifjuta d-data
request-action-decline_date-done = { $who }: id-data ġiet irrifjutata
request-action-decline_date-hint = L-iskadenza ta’ s’issa tibqa’ kif inhi.
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
request-action-message-hint = Jaqrawh iż-żewġ naħat. Jekk jogħġobkom issemmux l-impriża jew xi ħaddiem qabel ma t-talba tiġi aċċettata.
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
request-notice-forwarded = { $who }: it-talba tagħkom ġiet mgħoddija lil awtorità oħra
request-notice-date-proposed = { $who }: proposta għal data oħra
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

## Il-verifika urġenti ta’ reġistru

check-title = Verifika urġenti ta’ reġistru
check-slot-requester = awtorità rikjedenti
check-slot-responder = awtorità li twieġeb

check-state-draft = Abbozz
check-state-asked = Intalbet verifika
check-state-answered = Ingħatat l-informazzjoni
check-state-closed = Magħluqa
check-state-withdrawn = Irtirata
check-state-refused = Irrifjutata
check-state-discarded = Abbozz imħassar

check-now-draft-ours = Imlew il-verifika u ibagħtuha.
check-now-draft-ours-more = L-abbozz tarah biss l-awtorità tagħkom.
check-now-asked-ours = Issa jmiss lilkom: fittxu l-impriża fir-reġistru u ibagħtu t-tweġiba.
check-now-asked-ours-more = Verifika urġenti titwieġeb fi żmien jumejn tax-xogħol minn meta tasal.
check-now-asked-theirs = Issa jmiss lin-naħa l-oħra ({ $other }) li tfittex l-impriża fir-reġistru.
check-now-asked-theirs-more = Verifika urġenti titwieġeb fi żmien jumejn tax-xogħol minn meta tasal.
check-now-answered-ours = Issa jmiss lilkom: aqraw it-tweġibiet, u mbagħad agħlqu l-verifika.
check-now-answered-theirs = It-tweġiba tagħkom intbagħtet. Issa jmiss lin-naħa l-oħra ({ $other }) li tagħlaq il-verifika.
check-now-closed = Il-verifika hija magħluqa. M’hemm xejn aktar x’isir.
check-now-withdrawn = Il-verifika ġiet irtirata. M’hemm xejn aktar x’isir.
check-now-refused = Il-verifika ġiet irrifjutata. Ir-raġuni tinsab fost il-messaġġi.
check-now-discarded = L-abbozz tħassar flimkien mal-kontenut tiegħu.

check-step-sent = Intbagħtet
check-step-answered = Tweġiba
check-step-closed = Magħluqa

check-clock-check = Tweġiba urġenti

check-action-edit = Issejvja l-abbozz
check-action-send = Ibgħat il-verifika urġenti
check-action-send-done = { $who }: it-talba ntbagħtet
check-action-send-hint = It-tweġiba hija dovuta fi żmien jumejn tax-xogħol minn meta tasal. In-naħa l-oħra tara l-impriża minnufih. Għal mistoqsijiet dwar ħaddiema, ibagħtu talba minflok.
check-action-discard = Ħassar l-abbozz
check-action-discard-done = { $who }: l-abbozz tħassar
check-action-discard-hint = Dak kollu li hemm fl-abbozz jitħassar. Dan ma jistax jitreġġa’ lura.
check-action-save_answers = Issejvja bħala abbozz
check-action-save_answers-hint = L-abbozzi tat-tweġibiet tarahom biss l-awtorità tagħkom.
check-action-reply = Ibgħat it-tweġiba
check-action-reply-done = { $who }: it-tweġiba ntbagħtet
check-action-reply-hint = It-tweġibiet kollha jsiru finali u n-naħa l-oħra tarahom minnufih.
check-action-close = Agħlaq it-talba
check-action-close-done = { $who }: it-talba ngħalqet
check-action-close-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra tara l-valutazzjoni tagħkom.
check-action-message = Ibgħat messaġġ
check-action-message-done = { $who }: intbagħat messaġġ
check-action-message-hint = Jaqrawh iż-żewġ naħat.
check-action-note = Issejvja bħala nota interna
check-action-note-hint = Taqraha biss l-awtorità tagħkom.
check-action-remind = Ibgħat tfakkira
check-action-remind-done = { $who }: intbagħtet tfakkira
check-action-refuse = Irrifjuta t-talba
check-action-refuse-done = { $who }: it-talba ġiet irrifjutata
check-action-refuse-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra taqra r-raġuni tagħkom, u l-awtorità tagħkom ma tibqax tara d-data personali.
check-action-withdraw = Irtira t-talba
check-action-withdraw-done = { $who }: it-talba ġiet irtirata
check-action-withdraw-hint = It-talba tintemm għaż-żewġ naħat. In-naħa l-oħra taqra r-raġuni tagħkom u ma tibqax tara d-data personali.

check-input-close-timeliness = It-tweġiba waslet fil-ħin?
check-input-close-effort = It-tweġiba kienet utli u kompluta?
check-input-message-text = Test tal-messaġġ
check-input-message-files = Fajls
check-input-note-text = Test tan-nota
check-input-refuse-reason = Raġuni
check-input-refuse-text = Spjegazzjoni
check-input-withdraw-text = Raġuni

check-entry-message = Messaġġ
check-entry-note = Nota interna
check-entry-refusal = Raġuni tar-rifjut
check-entry-withdrawal = Raġuni tal-irtirar

check-notice-incoming = { $who }: talba ġdida għalikom
check-notice-answered = { $who }: tweġiba għall-mistoqsijiet kollha tagħkom
check-notice-closed = { $who }: it-talba ngħalqet
check-notice-message = { $who }: messaġġ għalikom
check-notice-reminder = { $who }: tfakkira dwar din it-talba
check-notice-refused = { $who }: it-talba tagħkom ġiet irrifjutata
check-notice-withdrawn = { $who }: it-talba ġiet irtirata
check-notice-late = Skadiet skadenza

## Il-formola tal-verifika

form-check-section-undertaking = L-impriża
form-check-section-urgency = Għaliex hija urġenti

form-check-name = Isem l-impriża
form-check-legal_form = Forma ġuridika
form-check-registration_number = Numru ta’ reġistrazzjoni
form-check-vat_number = Numru tal-VAT
form-check-country = Pajjiż tal-istabbiliment
form-check-town = Belt
form-check-street = Triq u numru
form-check-sector = Settur
form-check-place = Post tax-xogħol
form-check-reason = Raġuni tal-urġenza
form-check-details = Dettalji tal-urġenza

## Il-formola

form-request-section-undertaking = L-impriża
form-request-section-workers = Il-ħaddiema stazzjonati
form-request-section-posting = L-istazzjonar
form-request-section-grounds = Għaliex qed tistaqsu

form-request-name = Isem l-impriża
form-request-legal_form = Forma ġuridika
form-request-registration_number = Numru ta’ reġistrazzjoni
form-request-vat_number = Numru tal-VAT
form-request-country = Pajjiż tal-istabbiliment
form-request-town = Belt
form-request-postcode = Kodiċi postali
form-request-street = Triq u numru
form-request-contact = Persuna ta’ kuntatt tal-impriża
form-request-email = Posta elettronika
form-request-number_of_workers = Għadd ta’ ħaddiema stazzjonati kkonċernati
form-request-worker_first_name = Isem
form-request-worker_surname = Kunjom
form-request-worker_birth_date = Data tat-twelid
form-request-worker_nationality = Nazzjonalità
form-request-worker_insurance_number = Numru tas-sigurtà soċjali
form-request-other_workers = Ħaddiema oħra
form-request-sector = Settur
form-request-kind = Tip ta’ stazzjonar
form-request-recipient = Riċevitur tas-servizz
form-request-place = Post tax-xogħol
form-request-from = Stazzjonar minn
form-request-to = Stazzjonar sa
form-request-suspicions = X’għandu jiġi vverifikat
form-request-justification = Ġustifikazzjoni għat-talba

## Il-mistoqsijiet tal-verifika

heading-check-register = Reġistrazzjoni fir-reġistru
heading-check-tax = Taxxi u kontribuzzjonijiet

question-check-registered = L-impriża { $undertaking } tinsab fir-reġistru tal-impriżi?
question-check-state = X’inhu l-istat tar-reġistrazzjoni?
question-check-registered_since = Minn meta l-impriża { $undertaking } ilha rreġistrata?
question-check-name_correct = L-isem u l-forma ġuridika huma mogħtija sew?
question-check-address_correct = L-indirizz mogħti huwa dak tal-uffiċċju rreġistrat?
question-check-represented_by = Min għandu s-setgħa jirrappreżenta lill-impriża { $undertaking }?
question-check-sector_entered = F’liema settur hija rreġistrata l-impriża { $undertaking }?
question-check-vat_valid = L-impriża { $undertaking } hija rreġistrata għall-VAT, u n-numru mogħti huwa validu?
question-check-vat_since = Minn meta l-impriża { $undertaking } ilha rreġistrata għall-VAT?
question-check-employer = L-impriża { $undertaking } hija rreġistrata bħala min iħaddem mal-istituzzjoni tas-sigurtà soċjali?

## Il-mistoqsijiet

heading-request-undertaking = Mistoqsijiet dwar l-impriża
heading-request-registration = Reġistrazzjoni
heading-request-establishment = Stabbiliment ġenwin
heading-request-worker = Mistoqsijiet dwar il-ħaddiem stazzjonat
heading-request-employment = Impjieg u stazzjonar
heading-request-security = Sigurtà soċjali
heading-request-conditions = Mistoqsijiet dwar il-kundizzjonijiet tax-xogħol
heading-request-pay = Paga u ħin tax-xogħol
heading-request-documents = Dokumenti
heading-request-compliance = Mistoqsijiet dwar il-konformità

question-request-registered = L-impriża { $undertaking } hija rreġistrata fit-territorju tagħkom?
question-request-registered_since = Minn meta ilha rreġistrata?
question-request-number_valid = In-numru ta’ reġistrazzjoni u n-numru tal-VAT tal-impriża { $undertaking } huma validi?
question-request-represented_by = Min għandu s-setgħa jirrappreżenta lill-impriża { $undertaking }?
question-request-licensed_agency = Jekk l-impriża { $undertaking } hija aġenzija ta’ xogħol temporanju: tista’ legalment tqiegħed ħaddiema għad-dispożizzjoni ta’ ħaddieħor?
question-request-genuine = L-impriża { $undertaking } tassew twettaq fit-territorju tagħkom attivitajiet sostanzjali, minbarra ġestjoni jew amministrazzjoni purament interna?
question-request-seat = Fejn l-impriża { $undertaking } għandha l-uffiċċju rreġistrat u l-amministrazzjoni tagħha, tuża uffiċċji, u tħallas it-taxxi u l-kontribuzzjonijiet tas-sigurtà soċjali?
question-request-recruited = Fejn jiġu reklutati l-ħaddiema stazzjonati, u minn fejn jiġu stazzjonati?
question-request-contract_law = Liema liġi tapplika għall-kuntratti tal-impriża { $undertaking } mal-ħaddiema u mal-klijenti tagħha?
question-request-main_activity = F’liema settur twettaq l-impriża { $undertaking } l-attività ewlenija tagħha fit-territorju tagħkom?
question-request-staff = Kemm-il persuna tħaddem l-impriża { $undertaking } fit-territorju tagħkom, inkluż il-persunal amministrattiv?
question-request-turnover = X’sehem mill-fatturat tagħha, f’perċentwal, tagħmel l-impriża { $undertaking } fit-territorju tagħkom?
question-request-other_states = L-impriża { $undertaking } tistazzjona ħaddiema f’pajjiżi oħra wkoll?
question-request-employed = Il-persuna { $worker } hija impjegata mal-impriża { $undertaking }?
question-request-why_not = Inkella x’rabta għandha l-persuna { $worker } mal-impriża { $undertaking }?
question-request-employed_span = F’liema perjodu l-persuna { $worker } kienet impjegata mal-impriża { $undertaking }?
question-request-habitual = Il-persuna { $worker } normalment taħdem fit-territorju tagħkom?
question-request-returns = Il-persuna { $worker } reġgħet lura, jew hija mistennija terġa’ lura, għax-xogħol fit-territorju tagħkom wara l-istazzjonar?
question-request-nature = X’xogħol tagħmel il-persuna { $worker } għall-impriża { $undertaking } fit-territorju tagħkom?
question-request-travel = L-impriża { $undertaking } tipprovdi jew tirrimborża l-ivvjaġġar, l-ikel u l-akkomodazzjoni?
question-request-replaced = L-istess post diġà kien okkupat minn ħaddiem stazzjonat?
question-request-self_employed = Il-persuna { $worker } hija rreġistrata bħala persuna li taħdem għal rasha fit-territorju tagħkom?
question-request-a1_issued = Inħareġ dokument portabbli A1 għall-persuna { $worker }?
question-request-a1_span = Għal liema perjodu japplika d-dokument A1?
question-request-a1_genuine = Id-dokument A1 ippreżentat għall-persuna { $worker } huwa awtentiku?
question-request-contributions = L-impriża { $undertaking } tħallas kontribuzzjonijiet tas-sigurtà soċjali għall-persuna { $worker } fit-territorju tagħkom?
question-request-pay = Kemm tħallset il-persuna { $worker } matul l-istazzjonar, skont id-dokumenti tal-impriża { $undertaking }?
question-request-allowances = Il-ħlasijiet jinkludu allowances speċifiċi għall-istazzjonar?
question-request-hours_recorded = L-impriża { $undertaking } iżżomm rekords tal-ħin tax-xogħol ta’ kuljum tal-persuna { $worker }?
question-request-papers = Liema minn dawn id-dokumenti stajtu tiksbu mill-impriża { $undertaking }? Jekk jogħġobkom ibagħtu kopji.
question-request-papers_genuine = Id-dokumenti li ġew ippreżentati lilna huma awtentiċi?
question-request-infringements = Tafu bi ksur tar-regoli dwar l-istazzjonar mill-impriża { $undertaking }?
question-request-infringements_which = Liema regoli nkisru?
question-request-penalties = Liema penali ġew imposti, u tħallsu?
question-request-inspected = X’irriżulta mill-verifiki u l-ispezzjonijiet li għamiltu fuq talba tagħna?

## Il-listi

list-infringements-no_genuine_establishment = impriża mhux ġenwinament stabbilita
list-infringements-no_genuine_posting = ħaddiem mhux ġenwinament stazzjonat
list-infringements-not_declared = stazzjonar mhux iddikjarat jew iddikjarat ħażin
list-infringements-minimum_pay = paga taħt ir-rata applikabbli
list-infringements-working_time = ħin tax-xogħol u mistrieħ
list-infringements-paid_leave = leave annwali mħallas
list-infringements-health_safety = saħħa u sikurezza fuq ix-xogħol
list-infringements-accommodation = kundizzjonijiet tal-akkomodazzjoni
list-infringements-equal_treatment = trattament ugwali u protezzjoni taż-żgħażagħ u l-ommijiet
list-infringements-agency_conditions = kundizzjonijiet biex jitqiegħdu ħaddiema għad-dispożizzjoni
list-infringements-documents_missing = dokumenti neqsin fil-post tax-xogħol
list-infringements-false_self_employment = xogħol għal rasu falz
list-infringements-social_security = sigurtà soċjali

list-legal_forms-natural_person = persuna li taħdem għal rasha jew negozjant waħdieni
list-legal_forms-partnership = soċjetà
list-legal_forms-limited_partnership = soċjetà in akkomandita
list-legal_forms-limited_company = kumpanija privata b’responsabbiltà limitata
list-legal_forms-public_company = kumpanija pubblika b’responsabbiltà limitata
list-legal_forms-cooperative = kooperattiva
list-legal_forms-european_company = kumpanija Ewropea (SE)
list-legal_forms-branch = fergħa jew aġenzija
list-legal_forms-other = forma ġuridika oħra

list-nationalities-AT = Awstrijaka
list-nationalities-BE = Belġjana
list-nationalities-BG = Bulgara
list-nationalities-CY = Ċiprijotta
list-nationalities-CZ = Ċeka
list-nationalities-DE = Ġermaniża
list-nationalities-DK = Daniża
list-nationalities-EE = Estonjana
list-nationalities-EL = Griega
list-nationalities-ES = Spanjola
list-nationalities-FI = Finlandiża
list-nationalities-FR = Franċiża
list-nationalities-HR = Kroata
list-nationalities-HU = Ungeriża
list-nationalities-IE = Irlandiża
list-nationalities-IS = Iżlandiża
list-nationalities-IT = Taljana
list-nationalities-LI = tal-Liechtenstein
list-nationalities-LT = Litwana
list-nationalities-LU = Lussemburgiża
list-nationalities-LV = Latvjana
list-nationalities-MT = Maltija
list-nationalities-NL = Netherlandiża
list-nationalities-NO = Norveġiża
list-nationalities-PL = Pollakka
list-nationalities-PT = Portugiża
list-nationalities-RO = Rumena
list-nationalities-SE = Żvediża
list-nationalities-SI = Slovena
list-nationalities-SK = Slovakka
list-nationalities-UK = Brittanika
list-nationalities-CH = Żvizzera
list-nationalities-other = nazzjonalità oħra

list-no_employment-never_employed = qatt ma kien hemm impjieg
list-no_employment-ended_before = l-impjieg intemm qabel l-istazzjonar
list-no_employment-other_employer = impjieg ma’ impriża oħra
list-no_employment-self_employed = xogħol għal rasu

list-papers-employment_contract = kuntratt tax-xogħol
list-papers-payslips = payslips
list-papers-proof_of_payment = prova tal-ħlas tal-pagi
list-papers-time_sheets = rekords tal-ħin tax-xogħol
list-papers-posting_declaration = dikjarazzjoni ta’ stazzjonar
list-papers-a1_certificate = dokument portabbli A1
list-papers-service_contract = kuntratt mar-riċevitur tas-servizz
list-papers-accommodation_contract = kuntratt dwar l-akkomodazzjoni

list-posting_kinds-contract = skont kuntratt ma’ riċevitur ta’ servizzi
list-posting_kinds-within_group = fi grupp ta’ impriżi
list-posting_kinds-agency_work = permezz ta’ aġenzija ta’ xogħol temporanju
list-posting_kinds-unknown = mhux magħruf

list-refusal_reasons-no_competence = L-awtorità tagħna mhijiex kompetenti f’din il-kwistjoni
list-refusal_reasons-no_legal_ground = M’hemm l-ebda bażi legali biex tingħata din l-informazzjoni
list-refusal_reasons-insufficient_information = It-talba ma fihiex biżżejjed informazzjoni
list-refusal_reasons-already_answered = L-istess talba diġà ngħatat tweġiba
list-refusal_reasons-undertaking_unknown = L-impriża mhijiex magħrufa f’pajjiżna

list-register_states-active = attiva
list-register_states-dormant = inattiva
list-register_states-being_dissolved = qed tiġi xolta
list-register_states-dissolved = xolta jew imħassra
list-register_states-insolvent = fi proċedimenti ta’ insolvenza

list-sectors-construction = kostruzzjoni
list-sectors-agriculture = agrikoltura u forestrija
list-sectors-agency_work = xogħol temporanju permezz ta’ aġenzija
list-sectors-road_transport = trasport bit-triq
list-sectors-meat_processing = ipproċessar tal-laħam
list-sectors-manufacturing = manifattura
list-sectors-assembly = armar u stallazzjoni ta’ oġġetti
list-sectors-shipbuilding = bini u tiswija ta’ bastimenti
list-sectors-accommodation_food = akkomodazzjoni u ikel
list-sectors-cleaning = tindif
list-sectors-care = kura u xogħol domestiku
list-sectors-information_technology = teknoloġija tal-informazzjoni
list-sectors-events = avvenimenti u kultura
list-sectors-energy = enerġija u netwerks
list-sectors-other = settur ieħor

list-urgencies-inspection_under_way = Qed issir spezzjoni
list-urgencies-workers_leave_soon = Il-ħaddiema dalwaqt jitilqu
list-urgencies-undertaking_leaves_soon = L-impriża dalwaqt titlaq jew tiġi xolta
list-urgencies-accident = Seħħ inċident fuq ix-xogħol
list-urgencies-unpaid_workers = Hemm ħaddiema mingħajr paga jew kenn
list-urgencies-other = Raġuni oħra

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Koordinatur tal-awtorità rikjedenti
request-slot-responding_coordinator = Koordinatur tal-awtorità li twieġeb
request-state-awaiting_send_approval = Qed jistenna l-approvazzjoni
request-state-split = Maqsuma bejn awtoritajiet
request-state-referred_requesting = Tilwima: koordinatur tal-awtorità rikjedenti
request-state-referred_responding = Tilwima: koordinatur tal-awtorità li twieġeb
request-now-awaiting_send_approval-ours = Iddeċiedu jekk din it-talba tistax tintbagħat
request-now-awaiting_send_approval-theirs = Il-koordinatur tagħkom jiddeċiedi jekk it-talba tintbagħat
request-now-split-ours = Stenna l-partijiet, jew għaddi dak li għadu miftuħ
request-now-split-theirs = Jwieġbu diversi awtoritajiet, kull waħda l-parti tagħha
request-now-referred_requesting-ours = Iddeċiedi jekk it-tweġiba mhijiex biżżejjed
request-now-referred_requesting-theirs = Il-koordinatur tal-awtorità rikjedenti qed jeżamina t-tweġiba
request-now-referred_responding-ours = Iddeċiedi jekk l-awtorità tiegħek għandhiex iżżid mat-tweġiba
request-now-referred_responding-theirs = Il-koordinatur tal-awtorità li twieġeb qed jeżamina t-tweġiba
request-link-part = Partijiet għand awtoritajiet oħra
request-action-submit = Ippreżenta għall-approvazzjoni
request-action-submit-done = { $who }: ippreżentata għall-approvazzjoni
request-action-approve_sending = Approva u ibgħat
request-action-approve_sending-done = { $who }: approvata u mibgħuta
request-action-return_sending = Irritorna lill-awtur
request-action-return_sending-done = { $who }: irritornata lill-awtur
request-action-pass_on = Għaddi
request-action-pass_on-done = { $who }: mgħoddija
request-action-allocate = Agħti lil uffiċjal
request-action-split = Aqsam bejn awtoritajiet
request-action-split-done = { $who }: maqsuma bejn awtoritajiet
request-action-collect = Iġbor il-partijiet
request-action-collect-done = { $who }: inġabret parti mit-tweġibiet
request-action-stop = Waqqaf
request-action-stop-done = { $who }: imwaqqfa, għax it-talba sħiħa ġiet irtirata
request-action-refer = Irreferi lill-koordinatur tiegħek
request-action-refer-done = { $who }: irriferuta lill-koordinatur
request-action-uphold = Aqbel u għaddi
request-action-uphold-done = { $who }: qabel mar-rikjedent, mgħoddija
request-action-dismiss_referral = Sib it-tweġiba biżżejjed
request-action-dismiss_referral-done = { $who }: it-tweġiba nstabet biżżejjed
request-action-send_back = Ibgħat lura lill-awtorità
request-action-send_back-done = { $who }: mibgħuta lura lill-awtorità
request-input-return_sending-text = X’għandu jinbidel
request-input-allocate-to = Uffiċjal
request-input-split-shares = Min iwieġeb liema mistoqsija
request-input-refer-text = Għaliex it-tweġiba ma tissodisfakx
request-input-uphold-text = L-opinjoni tiegħek
request-input-dismiss_referral-text = L-opinjoni tiegħek
request-input-send_back-text = L-opinjoni tiegħek
request-entry-return = Kumment dwar ir-ritorn
request-entry-referral = Raġuni għar-riferiment
request-entry-opinion = Opinjoni tal-koordinatur
request-notice-approval = { $who }: jitlob l-approvazzjoni tagħkom
request-notice-approved = { $who }: it-talba tagħkom ġiet approvata u mibgħuta
request-notice-returned = { $who }: it-talba tagħkom ġiet irritornata
request-notice-split = { $who }: it-talba tagħkom inqasmet bejn diversi awtoritajiet
request-notice-referred = { $who }: tweġiba riferuta lilek
request-notice-decided = { $who }: deċiżjoni dwar ir-riferiment
request-guard-approval = L-awtorità tagħkom teħtieġ l-approvazzjoni tal-koordinatur tagħha. Ippreżentaw it-talba għall-approvazzjoni.
request-guard-no-approval = L-awtorità tagħkom ma teħtieġx approvazzjoni. Ibagħtu t-talba intom stess.
request-guard-allocated = Din it-talba ngħatat lil uffiċjal ieħor tal-awtorità tiegħek.
request-guard-no-coordinator = M’hemmx koordinatur għal din l-awtorità.
request-state-awaiting_reply_approval = It-tweġiba qed tistenna l-approvazzjoni
request-now-awaiting_reply_approval-ours = Iddeċiedu jekk din it-tweġiba tistax tintbagħat
request-now-awaiting_reply_approval-theirs = Il-koordinatur tal-awtorità li twieġeb jiddeċiedi jekk it-tweġiba tintbagħat
request-clock-review = Tingħalaq waħedha
request-action-take_over = Wieġbu l-bqija intom stess
request-action-take_over-done = { $who }: se twieġeb il-bqija
request-action-submit_reply = Ippreżenta t-tweġiba għall-approvazzjoni
request-action-submit_reply-done = { $who }: it-tweġiba ġiet ippreżentata għall-approvazzjoni
request-action-approve_reply = Approva u ibgħat it-tweġiba
request-action-approve_reply-done = { $who }: it-tweġiba ġiet approvata u mibgħuta
request-action-return_reply = Irritorna t-tweġiba lill-awtur
request-action-return_reply-done = { $who }: it-tweġiba ġiet irritornata lill-awtur
request-action-lapse = Agħlaq minħabba ż-żmien
request-action-lapse-done = Magħluqa mis-sistema: ħadd ma staqsa għal aktar
request-input-return_reply-text = X’għandu jinbidel fit-tweġiba
request-notice-allocated = { $who }: mogħtija lil uffiċjal tal-awtorità tagħkom
request-notice-taken-over = { $who }: se twieġeb il-bqija tat-talba tagħkom
request-notice-reply-approved = { $who }: it-tweġiba tagħkom ġiet approvata u mibgħuta
request-notice-reply-returned = { $who }: it-tweġiba tagħkom ġiet irritornata
request-notice-lapsed = Magħluqa mis-sistema: ħadd ma staqsa għal aktar
request-guard-parts-out = Xi partijiet għadhom għand awtoritajiet oħra.
request-guard-reply-approval = It-tweġibiet tal-awtorità tagħkom jeħtieġu l-approvazzjoni tal-koordinatur tagħha. Ippreżentaw it-tweġiba għall-approvazzjoni.
request-guard-no-reply-approval = It-tweġibiet tal-awtorità tagħkom ma jeħtiġux approvazzjoni. Ibagħtu t-tweġiba intom stess.
