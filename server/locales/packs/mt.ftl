### Dak li jingħad dwar pakketti li ma jiġux aċċettati. Ċwievet u varjabbli bħal f’en.ftl; dak li hemm bejn ` u ` qatt ma jiġi tradott.

# Files and their form
flaw-file-missing = dan il-fajl ma jeżistix, u jrid ikun hemm
flaw-file-unknown = pakkett m’għandux fajl `{ $name }`: fih pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl u stories/*.toml
flaw-file-name = l-identifikatur huwa `{ $name }`, iżda l-fajl għandu isem ieħor; agħtu lit-tnejn l-istess isem
flaw-format = ma jistax jinqara: { $what }
flaw-csv-head = l-ewwel linja trid issemmi l-kolonni, u l-ewwel waħda minnhom trid tkun `code`
flaw-csv-columns = din il-linja għandha numru ta’ kolonni differenti mill-ewwel waħda
flaw-csv-quotes = virgoletta mhix magħluqa

# Names
flaw-name = `{ $name }` mhux isem: l-ewwel ittra, imbagħad ittri, ċifri, `_` jew `-`, l-aktar 60
flaw-twice = `{ $name }` jinsab hawn darbtejn
flaw-unused = xejn fil-pakkett ma juża `{ $name }`
flaw-number-shared = il-proċedura `{ $name }` tinnumera l-każijiet tagħha bl-istess mudell; żewġ każijiet jista’ jkollhom l-istess numru
flaw-unknown-country = m’hemmx kalendarju għal `{ $name }`, u għalhekk il-jiem tax-xogħol tiegħu ma jistgħux jingħaddu; iktbu l-pajjiżi kif tiktibhom l-Unjoni, EL għall-Greċja
flaw-english = l-Ingliż (`en`) irid ikun fost il-lingwi: huwa dak li jara l-qarrej meta test ikun nieqes b’lingwa oħra
flaw-no-procedure = il-pakkett m’għandux proċedura
flaw-law-address = `{ $name }` mhux indirizz li jibda b’https://

# What is not there
flaw-unknown-slot = il-proċedura m’għandhiex parti `{ $name }`
flaw-unknown-state = il-proċedura m’għandhiex stat `{ $name }`
flaw-unknown-recipient-state = id-destinatarji m’għandhomx stat `{ $name }`
flaw-unknown-link = il-proċedura m’għandhiex ħolqa `{ $name }`
flaw-unknown-procedure = il-pakkett m’għandux proċedura `{ $name }`
flaw-unknown-clock = il-proċedura m’għandhiex skadenza `{ $name }`
flaw-unknown-action = il-proċedura m’għandhiex azzjoni `{ $name }`
flaw-unknown-input = l-azzjoni m’għandhiex dħul `{ $name }` li jista’ jissemma hawn
flaw-unknown-mask = il-proċedura m’għandhiex isem minn oqsma `{ $name }`
flaw-unknown-form = il-pakkett m’għandux formola `{ $name }`
flaw-unknown-questions = il-pakkett m’għandux sett ta’ mistoqsijiet `{ $name }`
flaw-unknown-field = il-formola m’għandhiex qasam `{ $name }`
flaw-unknown-section = il-formola m’għandhiex taqsima `{ $name }`
flaw-unknown-question = is-sett ta’ mistoqsijiet m’għandux mistoqsija `{ $name }`
flaw-unknown-heading = is-sett ta’ mistoqsijiet m’għandux intestatura `{ $name }`
flaw-unknown-list = il-pakkett m’għandux lista `{ $name }`
flaw-unknown-code = `{ $name }` qatt ma jista’ jkun `{ $code }`
flaw-unknown-entry = l-ebda azzjoni ma tikteb entrata tat-tip `{ $name }`
flaw-unknown-role = ħadd ma jista’ jkollu r-rwol `{ $name }`; minbarra handler, viewer u administrator, il-pakkett irid jiddikjara r-rwoli tiegħu f’pack.toml

# States
flaw-state-unreachable = l-ebda azzjoni ma twassal għall-istat `{ $name }`; żidu waħda jew neħħu l-istat
flaw-state-stuck = xejn ma joħroġ mill-istat `{ $name }`; żidu azzjoni jew agħmluh finali
flaw-state-not-final = l-istat `{ $name }` huwa finali, iżda azzjoni toħroġ minnu
flaw-turn-after-end = l-istat huwa finali, u għalhekk ma jmiss lil ħadd, lanqas lil `{ $name }`
flaw-state-without-step = l-istat `{ $name }` ma jagħmel parti mill-ebda pass tal-mixja
flaw-track-long = il-mixja għandha aktar minn { $name } passi; daqshekk turi paġna

# Slots
flaw-slot-not-addressed = għall-parti `{ $name }` ma jingħadx kif jidħlu fiha l-awtoritajiet; iktbu pereżempju address = "one"
flaw-opener-addressed = il-parti `{ $name }` hija l-awtorità li tiftaħ il-każ u ma tistax tkun destinatarja
flaw-slot-never-filled = ħadd qatt ma jsir il-parti `{ $name }`: hemm bżonn dħul tat-tip addressee u azzjoni li ddaħħal lil min jissemma fih
flaw-slot-many = l-address tal-parti `{ $name }` u l-`many` tagħha jikkontradixxu lil xulxin: `one` jinkiteb mingħajru, `some` u `all` b’many = true
flaw-slot-missing = id-dħul `{ $name }` irid jgħid liema parti jiddetermina

# Links
flaw-link-never-opened = xejn ma jiftaħ każ għall-ħolqa `{ $name }`
flaw-link-elsewhere = il-ħolqa twassal għal proċedura oħra u mhux għal `{ $name }`
flaw-link-answers = it-tweġibiet jistgħu jaslu permezz tal-ħolqa `{ $name }` biss meta ż-żewġ proċeduri jkollhom l-istess sett ta’ mistoqsijiet
flaw-open-nobody = hawn ħadd ma jaġixxi, u għalhekk irid jingħad min jiftaħ il-każ: opener = "slot"
flaw-open-to = lil min isir il-mistoqsi jgħiduh jew `input` jew `slot`

# Actions
flaw-action-nobody = ħadd ma jista’ jagħmel `{ $name }`: m’għandux `by`, ma jibda mill-ebda stat, jew huwa għal parti li ma tieħux sehem f’abbozz
flaw-target-never = din il-mira qatt ma tintgħażel, għax dik ta’ qabilha m’għandhiex kundizzjoni
flaw-guard-silent = `say` irid jgħid għaliex il-kundizzjoni tirrifjuta; il-fatti msemmija biss għandhom sentenza tagħhom
flaw-answers-elsewhere = il-parti `{ $name }` m’għandhiex answers = true, u għalhekk ma tarax dak li tikteb
flaw-input-of-nothing = `{ $name }` jeħtieġ formola jew sett ta’ mistoqsijiet li l-proċedura m’għandhiex
flaw-kind = `{ $name }` mhux tat-tip meħtieġ hawn
flaw-join-by-clock = `{ $name }` idaħħal awtoritajiet li jsemmi r-reġistru, u ħadd ma jistaqsi lir-reġistru meta tiskadi skadenza
flaw-address-optional = id-destinatarju joħroġ mill-qasam `{ $name }`, li jista’ jkun vojt; agħmluh meħtieġ
flaw-inside-abroad = il-parti `{ $name }` hija ġewwa pajjiż, u għalhekk l-awtoritajiet tagħha jiġu minn hemm: iktbu country = "own"
flaw-recipient-state-unreachable = l-ebda azzjoni ta’ dawn id-destinatarji ma twassal għall-istat tagħhom `{ $name }`
flaw-act-needs-input = l-azzjoni `{ $name }` titlob dħul, u ħadd ma jagħtih meta ssir waħedha
flaw-notify-nobody = din in-notifika ma tasal għand ħadd
flaw-list-missing = `{ $name }` fih kodiċijiet u jrid jgħid minn liema lista
flaw-list-needless = `{ $name }` ma fihx kodiċi, u għalhekk m’għandux lista

# Clocks
flaw-clock-no-date = l-iskadenza `{ $name }` m’għandhiex data: agħtuha tul, qasam, jew azzjoni li tibdieha sa data jew taqbel dwar waħda
flaw-clock-two-dates = l-iskadenza `{ $name }` issegwi qasam, u għalhekk m’għandhiex tul tagħha
flaw-clock-no-length = l-iskadenza `{ $name }` m’għandhiex tul, u għalhekk tista’ tibda biss sa data
flaw-clock-never-starts = xejn ma jibda l-iskadenza `{ $name }`
flaw-clock-not-agreed = ħadd ma jaqbel dwar l-iskadenza `{ $name }`; semmu l-partijiet f’agreed_by
flaw-agreed-alone = parti waħda biss taqbel dwar l-iskadenza `{ $name }`; hemm bżonn tnejn

# Conditions
flaw-condition-empty = il-lista ta’ kundizzjonijiet hija vojta
flaw-condition-here = hawn kundizzjoni tista’ tistaqsi biss dwar oqsma u mistoqsijiet
flaw-condition-itself = `{ $name }` jintwera biss meta jkun fih xi ħaġa, u għalhekk qatt

# Forms, questions, lists
flaw-heading-above = m’hemmx intestatura `{ $name }` fuq din
flaw-list-empty = il-lista `{ $name }` hija vojta
flaw-list-parent = m’hemmx kodiċi `{ $name }` fuq dan

# Who sees what
flaw-grant-empty = din ir-regola ma turi xejn
flaw-grant-twice = regola oħra diġà turi dan lill-istess persuni fl-istess stati
flaw-remind-nothing = tfakkira tal-iskadenza `{ $name }` ma tagħmel xejn
flaw-remind-early = tfakkira tal-iskadenza `{ $name }` tasal qabel ma tibda l-iskadenza
flaw-publish-nothing = `publish` ma juri xejn: l-ebda regola mhi għall-pubbliku (`who` b’`public = true`)
flaw-unpublish-nothing = `unpublish` ma jtemm xejn: l-ebda azzjoni u l-ebda skadenza ma tippubblika
flaw-public-never = din ir-regola hija għall-pubbliku, u l-ebda azzjoni u l-ebda skadenza ma tippubblika
flaw-public-sight = dan qatt mhu għall-pubbliku, li jara biss dak li jissemma: oqsma, taqsimiet, entrati maħsuba għall-partijiet kollha, verżjonijiet, fajls u partijiet li jafu bihom kulħadd
flaw-public-personal = `{ $name }` huwa data personali jew jista’ jkun fih, u qatt mhu għall-pubbliku
flaw-parties-known = il-partijiet xorta jafu lil xulxin; `parties` jingħad biss dwar il-pubbliku
flaw-field-unseen = ħadd qatt ma jara l-qasam `{ $name }`
flaw-entry-unseen = ħadd qatt ma jara entrati tat-tip `{ $name }`
flaw-retention-order = il-każ jitħassar qabel ma d-data personali tiegħu tiġi mblukkata

# Records
flaw-record-never-live = reġistrazzjoni mhi fis-seħħ fl-ebda stat; semmu mill-inqas wieħed f’`live`
flaw-record-live = fl-istat `{ $name }` reġistrazzjoni ma tistax tkun fis-seħħ: hija abbozz, jew ma jiġi xejn warajh
flaw-record-unique-empty = dan il-grupp ma jsemmi l-ebda qasam
flaw-record-optional = il-qasam `{ $name }` mhux meħtieġ, u għalhekk ir-reġistrazzjonijiet kollha mingħajru jkunu l-istess
flaw-record-columns = lista ma turi l-ebda kolonna
flaw-record-personal = il-qasam `{ $name }` huwa data personali, li l-ebda lista ta’ reġistrazzjonijiet ma jista’ jkollha
flaw-record-unread = l-ebda regola ma tħalli lil ħadd ħlief il-partijiet jara reġistrazzjoni fis-seħħ; uru xi ħaġa lill-qarrejja

# Texts
flaw-language-missing = il-lingwa `{ $name }` hija ddikjarata u m’għandhiex testi
flaw-language-undeclared = il-lingwa `{ $name }` għandha testi u mhix iddikjarata f’pack.toml
flaw-text-missing = it-test `{ $name }` huwa nieqes
flaw-text-needless = xejn ma juża t-test `{ $name }`
flaw-text-long = in-numru ta’ karattri tat-test `{ $name }` huwa { $length }, u hemm spazju għal { $most }; il-varjabbli ma jingħaddux
flaw-placeholder-lost = f’`{ $text }` hija nieqsa l-varjabbli ${ $name } li hemm fit-test Ingliż
flaw-placeholder-unknown = `{ $text }` juża l-varjabbli ${ $name }, li ma tingħatalux

# Stories
flaw-story = l-istorja “{ $name }” ma sseħħx: { $place }: twiegħed { $expected }, u hemm { $found }

# Honesty
flaw-not-yet = `{ $name }` jagħmel parti mill-vokabularju, iżda din il-verżjoni tas-sistema għadha ma twettqux

# What keeps texts out. $name: the key of the text.
texts-file = ma jistax jinqara: { $what }
texts-formula = iċ-ċella { $what } fiha formula; it-testi qatt ma jiġu kkalkulati
texts-languages-missing = l-ebda kolonna u l-ebda attribut ma jsemmi lingwa li t-testi tagħha għandhom jiddaħħlu
texts-language-none = `{ $name }` mhix lingwa li Comity jagħraf
texts-language-undeclared = il-pakkett ma jiddikjarax il-lingwa `{ $name }`; l-ewwel żiduha ma’ `languages` f’pack.toml
texts-key-unknown = il-pakkett m’għandux test `{ $name }`
texts-key-twice = it-test `{ $name }` jinsab hawn darbtejn
texts-key-missing = it-test `{ $name }` mhux fil-fajl; fajl jiġi lura bil-linji kollha tiegħu
texts-english-changed = it-test Ingliż ta’ `{ $name }` inbidel sadanittant; esportaw mill-ġdid
texts-broken = { $lang }: `{ $name }` ma jistax jinqara: { $what }
texts-variable-lost = { $lang }: f’`{ $name }` hija nieqsa l-varjabbli ${ $variable } li hemm fit-test Ingliż
texts-variable-unknown = { $lang }: `{ $name }` juża l-varjabbli ${ $variable }, li ma tingħatalux
texts-long = { $lang }: in-numru ta’ karattri ta’ `{ $name }` huwa { $length }, u hemm spazju għal { $most }; il-varjabbli ma jingħaddux

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = dan mhux arkivju ZIP: { $what }
archive-path = mogħdija toħroġ mill-fowlder jew ma tistax tkun ta’ fajl: { $what }
archive-link = `{ $what }` huwa rabta; pakkett fih fajls biss
archive-many = aktar minn { $what } fajl
archive-heavy = aktar minn { $what } byte meta jinfetaħ
archive-twice = `{ $what }` jinsab hemm darbtejn
archive-text = `{ $what }` mhux f’UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } qed jintuża b’kontenut ieħor; agħtu lill-pakkett il-ġdid verżjoni oħra
pack-not-kept = il-pakkett ma setax jinżamm: { $what }
