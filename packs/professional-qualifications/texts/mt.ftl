### It-testi kollha ta’ dan il-qasam bil-Malti. Il-valuri mdaħħla ma jinbidlux; is-sentenzi huma miktuba b’mod li dan ikun biżżejjed.

pack-title = Kwalifiki professjonali
pack-about = L-awtoritajiet jistaqsu lil xulxin dwar persuni li jixtiequ li l-kwalifiki professjonali tagħhom jiġu rikonoxxuti f’pajjiż ieħor.
act-2005-36 = Direttiva 2005/36/KE

## It-talba

request-title = Talba dwar kwalifiki professjonali
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
request-now-awaiting_acceptance-theirs-more = Sa dak iż-żmien tara l-professjoni u l-mistoqsijiet, iżda mhux id-data personali.
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
request-action-send-hint = In-naħa l-oħra tara minnufih il-professjoni u l-mistoqsijiet, iżda tara d-data personali biss wara li taċċetta t-talba.
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
request-action-message-hint = Jaqrawh iż-żewġ naħat. Jekk jogħġobkom issemmux isem il-persuna qabel ma t-talba tiġi aċċettata.
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

request-entry-clarification = Kjarifika
request-entry-additional = Talba għal aktar informazzjoni
request-entry-refusal = Raġuni tar-rifjut
request-entry-withdrawal = Raġuni tal-irtirar
request-entry-message = Messaġġ
request-entry-note = Nota interna

request-notice-incoming = { $who }: talba ġdida għalikom
request-notice-accepted = { $who }: it-talba tagħkom ġiet aċċettata
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

## Il-formola

form-professional-section-person = Il-persuna
form-professional-section-address = Indirizz u posta elettronika
form-professional-section-grounds = Għaliex qed tistaqsu
form-professional-profession = Professjoni
form-professional-title = Titlu
form-professional-first_name = Isem
form-professional-surname = Kunjom
form-professional-nationality = Nazzjonalità
form-professional-birth_date = Data tat-twelid
form-professional-birth_place = Post tat-twelid
form-professional-country = Pajjiż
form-professional-region = Reġjun / Żona
form-professional-town = Belt
form-professional-postcode = Kodiċi postali
form-professional-street = Triq u numru
form-professional-email = Posta elettronika
form-professional-justification = Ġustifikazzjoni għat-talba
form-professional-justification_other = Ir-raġuni l-oħra fi kliemkom stess

## Il-mistoqsijiet

heading-professional-identify = Mistoqsijiet biex tiġi identifikata l-professjoni
heading-professional-identification = Identifikazzjoni tal-professjoni
heading-professional-person = Mistoqsijiet relatati mal-professjonist
heading-professional-nationality = Nazzjonalità
heading-professional-qualification = Kwalifiki
heading-professional-exercise = Mistoqsijiet dwar l-eżerċizzju tal-professjoni
heading-professional-right = Dritt li tiġi eżerċitata professjoni
heading-professional-conduct = Kondotta u esperjenza professjonali

question-professional-regulated = Il-professjoni { $profession } hija regolata fit-territorju tagħkom?
question-professional-national = Il-persuna { $person } hija ċittadina tal-Istat Membru tagħkom?
question-professional-other_nationality = X’nazzjonalità għandha l-persuna { $person }?
question-professional-diploma_genuine = Il-prova tal-kwalifiki formali ppreżentata mill-persuna { $person } hija awtentika?
question-professional-diploma_date = F’liema data nħarġet din il-prova tal-kwalifiki formali?
question-professional-acquired_rights = Il-persuna { $person } tgawdi minn drittijiet akkwistati fl-Istat Membru tagħkom?
question-professional-entitled = Liema professjoni għandha d-dritt teżerċita l-persuna { $person } fit-territorju tagħkom?
question-professional-entitled_since = Minn meta l-persuna { $person } għandha d-dritt teżerċita din il-professjoni fit-territorju tagħkom?
question-professional-sanctions = Ittieħdu kontra l-persuna { $person } azzjonijiet dixxiplinari jew sanzjonijiet kriminali li x’aktarx ikollhom konsegwenzi għall-eżerċizzju tal-professjoni { $profession }?
question-professional-sanctions_which = Liema azzjoni jew sanzjoni ttieħdet, minn liema korp, u għadha fis-seħħ?
question-professional-years_practised = Għal kemm snin mill-aħħar għaxar snin il-persuna { $person } eżerċitat il-professjoni { $profession } fit-territorju tagħkom?

## Il-listi

list-titles-mr = Is-Sur
list-titles-ms = Is-Sinjura

list-professions-doctor = tabib/tabiba
list-professions-specialist_doctor = tabib speċjalista/tabiba speċjalista
list-professions-nurse = infermier/infermiera responsabbli għall-kura ġenerali
list-professions-dentist = dentist/dentista
list-professions-midwife = qabla
list-professions-veterinary_surgeon = kirurgu veterinarju
list-professions-pharmacist = spiżjar/spiżjara
list-professions-physiotherapist = fiżjoterapista
list-professions-architect = perit/perita
list-professions-teacher = għalliem/għalliema
list-professions-engineer = inġinier/inġiniera
list-professions-mountain_guide = gwida tal-muntanji
list-professions-not_regulated = professjoni mhux regolata

list-justifications-document_authenticity = Dubji raġonevoli u ġġustifikati dwar l-awtentiċità tad-dokument
list-justifications-right_to_practise = Verifika tad-dritt li tiġi eżerċitata l-professjoni
list-justifications-conduct = Verifika tal-kondotta tajba u ta’ sanzjonijiet dixxiplinari jew kriminali
list-justifications-identity = Dubji raġonevoli u ġġustifikati dwar l-identità tal-professjonist
list-justifications-other = Raġuni oħra

list-refusal_reasons-no_competence = L-awtorità tagħna mhijiex kompetenti f’din il-kwistjoni
list-refusal_reasons-no_legal_ground = M’hemm l-ebda bażi legali biex tingħata din l-informazzjoni
list-refusal_reasons-insufficient_information = It-talba ma fihiex biżżejjed informazzjoni
list-refusal_reasons-already_answered = L-istess talba diġà ngħatat tweġiba
list-refusal_reasons-not_regulated = Il-professjoni mhijiex regolata f’pajjiżna

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

## The alert

alert-title = Twissija dwar professjonist
alert-slot-sender = awtorità li tibgħat
alert-slot-recipient = koordinatur tat-twissijiet deħlin
alert-slot-handler = awtorità li tittratta

alert-state-draft = Abbozz
alert-state-broadcast = Mibgħuta lill-Istati kollha
alert-state-expired = Il-miżura skadiet
alert-state-revoked = Il-miżura ġiet revokata
alert-state-withdrawn = Irtirata
alert-state-discarded = Abbozz mormi

alert-now-draft-ours = Imlew it-twissija u ibgħatha.
alert-now-broadcast-ours = Imiss lilkom: għaddu t-twissija f’pajjiżkom jew immarkaw xi tfisser għalikom.
alert-now-broadcast-theirs = It-twissija tinsab għand ir-riċevituri. Il-progress tagħhom jidher hawn taħt.
alert-now-expired = Il-miżura skadiet. Id-data personali titħassar fi żmien tlett ijiem.
alert-now-revoked = Il-miżura ġiet revokata. Id-data personali titħassar fi żmien tlett ijiem.
alert-now-withdrawn = It-twissija ntbagħtet bi żball u ġiet irtirata kullimkien. Ir-raġuni tinsab fost il-messaġġi.
alert-now-discarded = L-abbozz intrema u l-kontenut tiegħu tħassar.

alert-recipient-received = riċevuta
alert-recipient-disseminated = mgħoddija
alert-recipient-unread = mhux moqrija
alert-recipient-read = moqrija
alert-recipient-relevant = rilevanti
alert-recipient-not_relevant = mhux rilevanti

alert-step-sent = Mibgħuta
alert-step-ended = Intemmet
alert-clock-expiry = L-aħħar jum tal-miżura
alert-clock-deletion = Tħassir tad-data personali

alert-action-edit = Issejvja l-abbozz
alert-action-send = Ibgħat lill-Istati kollha
alert-action-send-done = { $who }: it-twissija ntbagħtet lill-Istati kollha
alert-action-send-hint = Il-koordinaturi jaraw il-professjoni u l-ambitu. L-isem jarawh biss l-awtoritajiet li jgħadduhielhom.
alert-action-discard = Armi l-abbozz
alert-action-discard-done = { $who }: l-abbozz intrema
alert-action-disseminate = Għaddi fil-pajjiż
alert-action-disseminate-done = { $who }: mgħoddija fil-pajjiż
alert-action-mark_read = Immarka bħala moqrija
alert-action-mark_read-done = { $who }: inqrat
alert-action-mark_relevant = Rilevanti għalina
alert-action-mark_relevant-done = { $who }: instabet rilevanti
alert-action-mark_not_relevant = Mhux rilevanti għalina
alert-action-mark_not_relevant-done = { $who }: instabet mhux rilevanti
alert-action-correct = Ikkoreġi t-twissija
alert-action-correct-done = { $who }: it-twissija ġiet ikkoreġuta
alert-action-contest = Innota li l-miżura qed tiġi kkontestata
alert-action-contest-done = { $who }: il-miżura qed tiġi kkontestata
alert-action-retract = Irtira dak li nkiteb
alert-action-retract-done = { $who }: dak li nkiteb ġie rtirat
alert-action-revoke = Il-miżura ġiet revokata
alert-action-revoke-done = { $who }: il-miżura ġiet revokata
alert-action-withdraw = Irtira: intbagħtet bi żball
alert-action-withdraw-done = { $who }: it-twissija ġiet irtirata
alert-action-expire = Temm it-twissija
alert-action-expire-done = Il-miżura skadiet

alert-input-send-informed = Il-professjonist ġie infurmat bil-miktub bit-twissija
alert-input-contest-text = X’qed jiġi kkontestat, u quddiem min
alert-input-retract-entry = X’qed jiġi rtirat
alert-input-revoke-text = B’liema deċiżjoni
alert-input-withdraw-text = Għaliex it-twissija kienet żbaljata

alert-entry-contested = Nota ta’ kontestazzjoni
alert-entry-revocation = Revoka
alert-entry-withdrawal = Irtirar

alert-notice-incoming = { $who }: twissija ġdida
alert-notice-passed-on = { $who }: twissija mgħoddija lilkom
alert-notice-corrected = { $who }: twissija kkoreġuta
alert-notice-contested = { $who }: il-miżura qed tiġi kkontestata
alert-notice-revoked = { $who }: miżura revokata
alert-notice-withdrawn = { $who }: twissija rtirata
alert-notice-expired = Il-miżura skadiet
alert-guard-not-informed = Il-professjonist irid jiġi infurmat bil-miktub meta tintbagħat it-twissija.
alert-guard-not-over = L-aħħar jum tal-miżura għadu ma għaddiex.

form-alert-section-scope = Professjoni u ambitu
form-alert-section-person = Il-professjonist
form-alert-section-decision = Il-miżura
form-alert-profession = Professjoni
form-alert-scope = Ambitu tar-restrizzjoni
form-alert-first_name = Isem
form-alert-surname = Kunjom
form-alert-birth_date = Data tat-twelid
form-alert-birth_place = Post tat-twelid
form-alert-decided_by = Awtorità jew qorti li ddeċidiet
form-alert-from = Japplika minn
form-alert-until = Japplika sa

list-alert_scopes-prohibited = projbizzjoni milli jeżerċita
list-alert_scopes-prohibited_partly = projbizzjoni parzjali
list-alert_scopes-restricted = restrizzjoni
list-alert_scopes-falsified = prova falsa tal-kwalifika
