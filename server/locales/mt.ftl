### Il-kliem tal-interfaċċa bil-Malti. L-istess ċwievet u varjabbli bħal f’en.ftl.

## Every page

skip = Mur għall-kontenut
to-desk = Comity, lejn l-iskrivanija
main-nav = Navigazzjoni ewlenija
foot-nav = Dwar Comity
nav-desk = Skrivanija
nav-new = Każ ġdid
nav-records = Repożitorji
nav-authorities = Awtoritajiet
find = Sib awtorità
language = Lingwa
theme = Dehra
theme-system = Bħall-apparat
theme-light = Ċara
theme-dark = Skura
sign-out = Oħroġ
keys = Ċwievet tat-tastiera
accessibility = Aċċessibbiltà
data-protection = Protezzjoni tad-data
personal-data = data personali
optional = mhux obbligatorju
error = Żball
choose = Jekk jogħġbok agħżel
of = { $n } minn { $all }
back = Lura
back-to-case = Lura għall-każ
path = Mogħdija

## When and how much

today = Illum
yesterday = Ilbieraħ
when-today = illum, { $hour }
when-yesterday = ilbieraħ, { $hour }
when-day = { $date }, { $hour }
due-today = Jagħlaq illum
due-tomorrow = Jagħlaq għada
due-in-days = { $days ->
    [1] Fi żmien jum ta’ xogħol
    [2] Fi żmien jumejn ta’ xogħol
    [few] Fi żmien { $days } ijiem ta’ xogħol
    [many] Fi żmien { $days }-il jum ta’ xogħol
   *[other] Fi żmien { $days } jum ta’ xogħol
}
due-late = Tard
due-late-days = { $days ->
    [1] Tard b’jum ta’ xogħol
    [2] Tard b’jumejn ta’ xogħol
    [few] Tard bi { $days } ijiem ta’ xogħol
    [many] Tard bi { $days }-il jum ta’ xogħol
   *[other] Tard bi { $days } jum ta’ xogħol
}
due-met = Irrispettata
due-met-days = { $days ->
    [1] Irrispettata, jum ta’ xogħol qabel iż-żmien
    [2] Irrispettata, jumejn ta’ xogħol qabel iż-żmien
    [few] Irrispettata, { $days } ijiem ta’ xogħol qabel iż-żmien
    [many] Irrispettata, { $days }-il jum ta’ xogħol qabel iż-żmien
   *[other] Irrispettata, { $days } jum ta’ xogħol qabel iż-żmien
}
due-missed = Mhux irrispettata
due-missed-days = { $days ->
    [1] Maqbuża b’jum ta’ xogħol
    [2] Maqbuża b’jumejn ta’ xogħol
    [few] Maqbuża bi { $days } ijiem ta’ xogħol
    [many] Maqbuża bi { $days }-il jum ta’ xogħol
   *[other] Maqbuża bi { $days } jum ta’ xogħol
}
due-stopped = Imwaqqfa
due-none = L-ebda skadenza
clock-calendar = Il-jiem tax-xogħol jingħaddu fi: { $country }
date-proposed-ours = Intom tipproponu
date-proposed-theirs = In-naħa l-oħra tipproponi
partial-hint = Il-jum u x-xahar jistgħu jitħallew vojta jekk mhumiex magħrufa.
date-day = Jum
date-month = Xahar
date-year = Sena
date-from = Minn
date-to = Sa
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = infetaħ
track = Il-mixja tal-każ
track-due = skadenza { $date }
jump = Partijiet tal-każ
section-facts = Dettalji
section-questions = Mistoqsijiet u tweġibiet
section-messages = Messaġġi
section-files = Fajls
section-clocks = Skadenzi
section-actions = Azzjonijiet oħra
section-history = Storja
section-parties = Partijiet
rail = Skadenzi, azzjonijiet, storja
party-ours = l-awtorità tagħkom
recipients-done = lesti { $done } minn { $of }
understands = tifhem
other-understands = In-naħa l-oħra tifhem: { $languages }. Jekk tistgħu, iktbu b’waħda minn dawn il-lingwi.
facts-hidden = F’dan l-istadju tal-każ id-data personali hija moħbija minnkom.
facts-personal = Il-partijiet fil-każ biss jaraw id-data personali.
not-given = mhux mogħti
version-changed = Verżjoni { $n }, { $when }
versions-title = Verżjonijiet preċedenti
erased = imħassar
mask-hidden = l-isem moħbi
mask-empty = għadu mhux mogħti
written-in = miktub bi: { $language }
law-article = { $act }, Art. { $article }
question-n = Mistoqsija { $n }.{" "}
question-link = mistoqsija { $n }
question-open = Għadha mingħajr tweġiba
question-reopened = Intalbet tweġiba ġdida
questions-none = L-ebda mistoqsija x’turi.
answer = Tweġiba
answer-none = l-ebda tweġiba
answer-yes = Iva
answer-no = Le
answer-unknown = Mhux magħruf
answer-cannot = Ma tistax titwieġeb
answer-file = fajl
answer-final = finali
answer-draft = abbozz, l-awtorità tagħkom biss tarah
answer-comment = Kumment
answer-comment-yours = Kumment
answer-yours = It-tweġiba tagħkom
answer-change = Ibdel din it-tweġiba
answer-next = Wieġeb il-mistoqsijiet
answers-earlier = { $n ->
    [1] tweġiba waħda ta’ qabel
    [2] żewġ tweġibiet ta’ qabel
    [few] { $n } tweġibiet ta’ qabel
    [many] { $n }-il tweġiba ta’ qabel
   *[other] { $n } tweġiba ta’ qabel
}
second-beside = Ħdejh
second-hide = Aħbi t-tieni lingwa
second-show = Uri t-tieni lingwa
second-choose = It-tieni lingwa
text-language = Il-lingwa ta’ dan it-test
languages-understood = In-naħa l-oħra tifhimhom
languages-other = Lingwi oħra
tongue-doubt = Dan it-test huwa mmarkat bħala { $marked } iżda jidher li hu { $seems }. Il-marka hija tajba?
tongue-mark = Immarkah { $seems }
tongue-set = Immarkat { $seems }, għax it-test jidher li hu b’din il-lingwa. Ibdlu l-marka jekk mhix tajba.
tongue-sent = Dan sar. Wieħed mit-testi huwa mmarkat bħala { $marked } iżda jidher li hu { $seems }. Jekk il-marka hija ħażina, għidu lin-naħa l-oħra f’messaġġ.
tongue-far = In-naħa l-oħra ma tgħidx li tifhem din il-lingwa.
entry-own = tibqa’ fl-awtorità tagħkom
entry-only = għal dawn biss: { $slots }
entry-retracted = irtirat minn min kitbu
entry-about = Dwar
messages-none = Għad m’hemmx messaġġi.
messages-both = Iż-żewġ naħat jaqraw il-messaġġi; in-noti interni jibqgħu fl-awtorità tagħkom.
messages-many = Kull naħa taqra dak li turiha l-proċedura; in-noti interni jibqgħu fl-awtorità tagħkom.
write = Ikteb
files-none = L-ebda fajl.
files-hint = PDF, stampi, testi u dokumenti tal-uffiċċju, sa 10 MB kull wieħed.
file-hidden = Fajl, għadu ma jidhirx għalikom
file-kept = Żomm il-fajl magħżul qabel
clocks-none = L-ebda skadenza.
actions-none = Bħalissa m’hemm xejn aktar x’isir.
which-questions = Liema mistoqsijiet
history-opened = { $who }: il-ftuħ tal-każ
history-passed = Għaddiet l-iskadenza: { $clock }
history-whole = { $n ->
    [1] L-istorja kollha, entrata waħda
    [2] L-istorja kollha, żewġ entrati
    [few] L-istorja kollha, { $n } entrati
    [many] L-istorja kollha, { $n }-il entrata
   *[other] L-istorja kollha, { $n } entrata
}
history-title = Storja
who-us = L-awtorità tagħkom
who-system = Comity
rating-of = Klassifikazzjoni:
mark-1 = Ħażin ħafna
mark-2 = Ħażin
mark-3 = Mhux ħażin
mark-4 = Tajjeb
mark-5 = Tajjeb ħafna
here-us = kollega
here-them = qed tara l-każ issa

## The desk

desk-title = { $late ->
    [0] Skrivanija: { $ours } qed { $ours ->
        [1] jistenniekom
       *[other] jistennewkom
    }
   *[other] Skrivanija: { $ours } qed { $ours ->
        [1] jistenniekom
       *[other] jistennewkom
    }, { $late } tard
}
next = X’għandu jsir issa
next-of = L-ewwel tlieta minn { $n } li qed jistennewkom
next-none = Xejn mhu qed jistenniekom.
counts = Każijiet skont x’qed jistennew
view-open = Każijiet miftuħa
view-ours = Qed jistennewkom
view-late = Tard
view-theirs = Qed jistennew in-naħa l-oħra
view-drafts = Abbozzi
view-over = Magħluqa
unread = mhux moqri
unread-n = mhux moqrija: { $n }
mark-read = Immarka bħala moqri
answered-of = imwieġba { $n } minn { $all }
date-to-answer = Ġiet proposta data lilkom
col-case = Każ
col-other = In-naħa l-oħra
col-state = Stat
col-reason = Għaliex jinsab hawn
col-due = Skadenza
open-case = Iftaħ
desk-empty = M’hawnx każijiet.
desk-all = Uri l-każijiet miftuħa kollha
desk-order = l-eqreb skadenza fuq nett
desk-shown = { $n ->
    [1] każ wieħed
    [2] żewġ każijiet
    [few] { $n } każijiet
    [many] { $n }-il każ
   *[other] { $n } każ
}
next-page = Il-paġna li jmiss

## Keys

keys-move = imxi
keys-open = iftaħ
keys-read = immarka bħala moqri
keys-find = fittex
keys-all = iċ-ċwievet kollha
keys-off = Itfi ċ-ċwievet waħedhom
keys-on = Ixgħel iċ-ċwievet waħedhom
keys-state-on = Iċ-ċwievet waħedhom huma mixgħula.
keys-state-off = Iċ-ċwievet waħedhom huma mitfija.
keys-intro = Dawn iċ-ċwievet jaħdmu fuq l-iskrivanija u fil-listi meta ma tkunux qed tiktbu. Jistgħu jintfew, pereżempju meta tiddettaw lill-kompjuter.

## What the page says while it is live

conn-live = Live
conn-offline = Mhux konness
live-lost = M’hemmx konnessjoni. Dak li qed taraw jista’ ma jkunx aġġornat. Dak li tiktbu jinżamm hawn.
live-retry = Erġa’ pprova issa
live-back = Il-konnessjoni reġgħet lura. Kollox huwa aġġornat.
live-new = Hemm verżjoni ġdida ta’ Comity. Spiċċaw dak li qed tiktbu, imbagħad tellgħuha.
live-held = Hemm bidliet jistennew sakemm tkunu hawn. Urihom
live-meanwhile = Dan inbidel waqt li kontu qed tiktbu. Dak li ktibtu nżamm.
live-compare = Uri l-bidla
live-gone = Dan il-każ ma għadux jidher għalikom.
live-sending = Qed jintbagħat…
live-kept = Dak li ktibtu nżamm.
live-just = issa stess
live-vanished = Dan ma għadux possibbli: il-każ inbidel.
live-signed-out = Ħriġtu mis-sistema. Dak li ktibtu nżamm f’dan it-tab.
live-reload = Erġa’ tella’ l-paġna
live-not-a-frame = Dan mhux qafas: huwa mistenni oġġett JSON wieħed bl-oqsma magħrufa.
live-unknown-type = M’hemmx qafas ta’ dan it-tip.
live-wrong-field = Jonqos qasam, jew dan il-qafas m’għandux dak il-qasam, jew fih xi ħaġa mhux permessa.
live-unknown-topic = Dan mhux isem ta’ suġġett.
live-too-many-topics = Wisq suġġetti f’din il-konnessjoni. L-ewwel ħallu wieħed.
live-busy = Dan ma jistax jintwera bħalissa. Erġgħu staqsu ftit ieħor.

## Signing in

sign-in = Idħol
sign-in-intro = Għall-uffiċjali tal-awtoritajiet li jipparteċipaw.
email = Indirizz tal-posta elettronika
password = Password
sign-in-again = Idħlu biex tkomplu. Imbagħad terġgħu lura fejn kontu.

## Finding an authority

authorities-title = Awtoritajiet
authorities-intro = Fittxu bl-isem fi kwalunkwe lingwa, bil-belt, jew bil-qasam ta’ kompetenza.
authorities-query = Isem, belt jew qasam ta’ kompetenza
authorities-country = Pajjiż
authorities-any = Kwalunkwe pajjiż
authorities-search = Fittex
authorities-found = { $n ->
    [0] Ma nstabet l-ebda awtorità
    [1] Instabet awtorità waħda
    [2] Instabu żewġ awtoritajiet
    [few] Instabu { $n } awtoritajiet
    [many] Instabu { $n }-il awtorità
   *[other] Instabu { $n } awtorità
}
authorities-none-hint = Ippruvaw b’inqas kliem, jew bil-pajjiż biss.
authorities-ask = Każ ġdid ma’ din l-awtorità
why-name = isem
why-town = belt
why-competence = kompetenti għal

## A new case

compose-choose = X’tixtiequ tagħmlu?
compose-none = M’hemm xejn li tistgħu tiftħu.
compose-title = Każ ġdid: { $procedure }
draft-title = Abbozz: { $title }
compose-draft = Abbozz, l-awtorità tagħkom biss tarah
compose-whom = Lil min qed tistaqsu
compose-whom-home = Liema awtoritajiet ta’ pajjiżkom
compose-what = X’qed tistaqsu
compose-send = Għal meta teħtiġuh
compose-personal = L-oqsma b’din il-marka huma data personali.
compose-find = Sib l-awtorità
compose-desk = { $country }: il-pajjiż jiddeċiedi min iwieġeb
compose-desk-goes = tmur għand: { $authority }
compose-questions-hint = Il-mistoqsijiet huma diġà tradotti. In-naħa l-oħra taqrahom fil-lingwa tagħha.
compose-chosen = magħżula { $n } minn { $all }
compose-fixed = dejjem issir
compose-along = issir magħha, jekk tapplika:
compose-update = Aġġorna l-formola
compose-update-hint = juri x’iktar hemm bżonn għal din l-għażla
compose-review = Iċċekkja u ibgħat
compose-missing = Qabel ma tkunu tistgħu tibagħtu
compose-ready = Hemm dak kollu li hemm bżonn.
compose-need-whom = Agħżlu awtorità
compose-need-field = Imlew: { $field }
compose-need-question = Agħżlu mill-inqas mistoqsija waħda
compose-to = Lil
compose-subject = Dwar
compose-questions = Mistoqsijiet
compose-nobody = għad m’hemm ħadd
compose-change = Ibdel
compose-saved = Salvat { $when }, l-awtorità tagħkom biss tarah
compose-language-note = { $authority } tifhem: { $languages }. Jekk tistgħu, iktbu b’waħda minn dawn il-lingwi u mmarkawha taħt it-test.

## Sending and refusing

problem = Hemm problema
problem-kept = Ma ntbagħat xejn. Dak li ktibtu nżamm hawn taħt.
stale = Il-każ inbidel minn meta ftaħtu din il-paġna. Arawh kif inhu issa, imbagħad erġgħu ibagħtu.
stale-look = Ara l-każ
reused = Din il-formola diġà ntbagħtet b’kontenut ieħor. Iċċekkjaw dak li ktibtu, u erġgħu ibagħtuha jekk hekk tridu.
unsure = Mhux ċert jekk dan sarx. Agħfsu l-istess buttuna mill-ġdid: ma jsirx darbtejn.
busy = Comity għandu wisq xogħol. Ma sar xejn; dak li ktibtu nżamm. Erġgħu ibagħtu.
parked = Dan il-każ ma jistax jinbidel bħalissa: inqala’ żball diversi drabi wara xulxin. Dak li ktibtu nżamm. Erġgħu ppruvaw wara minuta.
action-gone = Din l-azzjoni ma għadhiex possibbli.
action-not-now = “{ $action }” mhux possibbli issa: il-każ jinsab fl-istat “{ $state }”.

## Pages that say why not

error-home = Lejn l-iskrivanija

refusal-unknown-action = M’hemmx azzjoni bħal din hawn.
refusal-wrong-state = Dan mhux possibbli fl-istat preżenti tal-każ. Forsi xi ħadd aġixxa sadanittant.
refusal-not-your-turn = Dan imiss lin-naħa l-oħra.
refusal-not-your-role = Ir-rwol tagħkom ma jippermettix dan.
refusal-guard = Dan għadu mhux possibbli.
refusal-nobody-to-address = Ħadd fir-reġistru ma jista’ jirċievi dan fil-pajjiżi kkonċernati.
refusal-faults = Xi wħud mid-dettalji mogħtija mhumiex kif suppost.
refusal-unknown-procedure = M’hemmx proċedura bħal din.
refusal-already-open = Il-każ diġà miftuħ.
refusal-held = Diġà hemm reġistrazzjoni bl-istess dettalji: { $fields }.
refusal-not-open = Il-każ mhux miftuħ.
refusal-already-registered = Diġà jinsab fir-reġistru.
refusal-not-registered = Ma jinsabx fir-reġistru.
refusal-unknown-person = M’hemmx persuna jew programm bħal dan hawn.
refusal-last-administrator = Irid jibqa’ mill-inqas amministratur wieħed.
refusal-form-complete = Għad hemm oqsma meħtieġa vojta.
refusal-questions-some = Agħżlu mill-inqas mistoqsija waħda.
refusal-addressee-chosen = Agħżlu lil min qed tistaqsu.
refusal-questions-all-answered = L-ewwel kull mistoqsija trid titwieġeb.
refusal-questions-some-answered = L-ewwel trid titwieġeb mill-inqas mistoqsija waħda.
refusal-questions-some-new = M’hemmx tweġiba ġdida x’tintbagħat.

fault-comment-required = Ma’ din it-tweġiba hemm bżonn kumment
fault-control-characters = Fih karattri li ma jistgħux jintwerew
fault-country = “{ $value }” mhux pajjiż magħruf hawn
fault-date = “{ $value }” mhux data
fault-date-past = Id-data trid tkun fil-futur
fault-date-too-far = Id-data hija ’l bogħod wisq
fault-email = Dan mhux indirizz tal-posta elettronika
fault-language = Immarkaw il-lingwa tat-test
fault-mark = Agħżlu marka minn 1 sa 5
fault-not-a-list = Hija mistennija lista
fault-not-a-text = Huwa mistenni test
fault-not-an-object = Huma mistennija valuri bl-isem
fault-not-in-list = “{ $value }” mhux fil-lista
fault-not-in-procedure = Din l-awtorità ma tipparteċipax fil-proċedura
fault-unknown-entry = Din l-entrata mhix tagħkom jew diġà ġiet irtirata
fault-other-country = Din l-awtorità tinsab f’pajjiż ieħor
fault-number = Huwa mistenni numru
fault-only-one = Agħżlu wieħed biss
fault-own-authority = Din l-awtorità diġà hija parti fil-każ
fault-partial-date = “{ $value }” mhux data; il-jum u x-xahar jistgħu jitħallew vojta
fault-required = Dan huwa meħtieġ
fault-span = L-ewwel data trid tiġi qabel it-tieni
fault-period = L-aħħar jum jiġi qabel l-ewwel
fault-too-long = L-aktar { $most } karattru
fault-too-many = L-aktar { $most }
fault-unknown-authority = M’hemmx awtorità bħal din
fault-unknown-field = “{ $name }” mhux magħruf hawn
fault-unknown-file = M’hemmx fajl bħal dan
fault-unknown-question = “{ $name }” mhix fost il-mistoqsijiet
fault-url = Dan mhux indirizz tal-web
fault-yes-or-no = Huwa mistenni iva jew le

## Help

access-title = Dikjarazzjoni tal-aċċessibbiltà
access-1 = Comity hu maħsub biex jilħaq il-WCAG 2.2, livell AA. Kull paġna taħdem bit-tastiera biss, mingħajr skripts, b’tkabbir ta’ 400 %, b’kuluri sfurzati u b’moviment imnaqqas.
access-2 = Kull paġna tiġi ċċekkjata minn programm ma’ kull bidla, u bl-idejn b’qarrej tal-iskrin qabel kull ħarġa.
access-3 = Jekk xi ħaġa tfixkilkom, iktbu lill-amministratur tal-awtorità tagħkom, li jgħaddiha ’l quddiem.
privacy-title = Protezzjoni tad-data
privacy-1 = Każ jidher biss għall-partijiet tiegħu. Kull qasam b’data personali għandu marka, u n-naħa l-oħra tarah biss meta l-proċedura tħalli.
privacy-2 = L-ebda paġna ma ġġib xejn minn band’oħra, u ma jitqiegħdu l-ebda cookies ħlief dawk għad-dħul u għall-għażla tagħkom tal-lingwa u d-dehra.
privacy-3 = Id-data personali tiġi mblukkata u mħassra wara ż-żminijiet stabbiliti f’kull proċedura. L-ittri elettroniċi u l-indirizzi tal-paġni ma fihomx data personali.

## The demonstration

demo-title = Turija
demo-intro = Idħlu flok wieħed mill-uffiċjali. Dak li tagħmel naħa waħda, l-oħra tarah minnufih, kull waħda fil-lingwa tagħha.
demo-side = { $authority }, { $country }
demo-step-in = Idħol f’dan il-post
demo-both = Ara ż-żewġ naħat f’daqqa
demo-both-hint = Żewġ twieqi ħdejn xulxin: { $left } fuq ix-xellug, { $right } fuq il-lemin. Aġixxu f’waħda u araw l-oħra.
demo-frame = Il-paġna ta’ { $name }
demo-others = Persuni oħra
demo-data = Il-persuni u l-każijiet kollha huma ivvintati. Kollox isir mill-ġdid meta tibda t-turija.
demo-tries = X’tistgħu tippruvaw
demo-group-inside = Ġewwa pajjiż wieħed
demo-group-alert = Twissijiet: awtorità waħda twissi lil ħafna
demo-group-notification = Notifiki: regola titħabbar u jsir kumment dwarha
demo-group-more = Aktar
demo-place-inside-approve-sending = Approvaw talba qabel ma toħroġ mill-pajjiż
demo-place-inside-approve-sending-hint = Il-kamra ma tistax tibgħat waħedha. Aqraw it-talba tagħha, imbagħad approvawha jew irritornawha b’kumment.
demo-place-inside-approve-reply = Approvaw tweġibiet qabel jintbagħtu
demo-place-inside-approve-reply-hint = It-tweġibiet huma miktuba u, barra l-awtur, taqrawhom intom biss. Approvawhom jew irritornawhom.
demo-place-inside-hand-on = Għaddu talba lil ħaddieħor
demo-place-inside-hand-on-hint = Talba ġdida: agħtuha lil kollega, għadduha lil awtorità oħra jew aqsmu l-mistoqsijiet tagħha.
demo-place-inside-shared = Araw talba maqsuma timtela
demo-place-inside-shared-hint = Tliet awtoritajiet iwieġbu, kull waħda l-parti tagħha. Tnejn wieġbu; il-paġna turi x’għadu nieqes.
demo-place-inside-part = Wieġbu parti minnha
demo-place-inside-part-hint = Il-parti qed tistenniekom. Bit-tweġiba tagħkom l-awtorità li staqsiet ikollha kollox.
demo-place-inside-referral = Iddeċiedu tilwima
demo-place-inside-referral-hint = Min staqsa jqis it-tweġiba mhux biżżejjed. Aqblu u għadduha lill-koordinatur tan-naħa l-oħra, jew iċħduha.
demo-place-alert-send = Segwu twissija li bgħattu
demo-place-alert-send-hint = Araw liema pajjiżi għaddewha. Ikkoreġuha, innutaw li hi kkontestata, jew irrevokawha.
demo-place-alert-masked = Għaddu twissija mingħajr ma taraw l-isem
demo-place-alert-masked-hint = Taraw il-professjoni u l-ambitu, iżda l-ebda isem. Agħżlu l-awtoritajiet ta’ pajjiżkom li għandhom jaraw kollox.
demo-place-alert-handle = Ittrattaw twissija
demo-place-alert-handle-hint = L-isem jidher għalikom. Għidu jekk tgħoddx għall-awtorità tagħkom, jew staqsu lill-mittent.
demo-place-alert-object = Oġġezzjonaw għall-għeluq ta’ twissija
demo-place-alert-object-hint = Il-mittent irid jagħlaqha. Oġġezzjonaw qabel jagħlaq iż-żmien, u tibqa’ miftuħa.
demo-place-notification-broadcast = Ibagħtu notifika lill-pajjiżi kollha
demo-place-notification-broadcast-hint = Il-ministeru tagħkom jara x’joħroġ mill-pajjiż. Meta tintbagħat jibda ż-żmien ta’ waqfien.
demo-place-notification-comment = Ikkummentaw bħala l-Kummissjoni
demo-place-notification-comment-hint = Kumment għal kulħadd jew għall-pajjiż notifikanti biss, jew opinjoni dettaljata li ttawwal il-waqfien.
demo-place-notification-state = Ikkummentaw bħala pajjiż
demo-place-notification-state-hint = Għaddu n-notifika f’pajjiżkom, ikkummentaw dwarha, agħtu opinjoni.
demo-place-notification-notifier = Wieġbu l-kummenti, ibdlu l-abbozz
demo-place-notification-notifier-hint = Intom ħabbartu r-regola. Wieġbu l-mistoqsijiet; wara bidla t-test ta’ qabel jibqa’ jinqara.
demo-place-more-compose = Staqsu mistoqsija tagħkom
demo-place-more-compose-hint = Agħżlu proċedura, awtorità u mistoqsijiet. Tintbagħat meta tgħidu intom.
demo-place-more-check = Iċċekkjaw reġistru f’jumejn tax-xogħol
demo-place-more-check-hint = Verifika urġenti: iż-żmien jingħadd fil-jiem tax-xogħol ta’ pajjiżkom.
demo-place-more-area = Daħħlu qasam ġdid
demo-place-more-area-hint = Amministratur itella’ qasam bħala fowlder. Jidher minnufih fuq kull skrivanija miftuħa.

## Countries, as the Union writes their codes

country-AT = l-Awstrija
country-BE = il-Belġju
country-BG = il-Bulgarija
country-CH = l-Iżvizzera
country-CY = Ċipru
country-CZ = ir-Repubblika Ċeka
country-DE = il-Ġermanja
country-DK = id-Danimarka
country-EE = l-Estonja
country-EL = il-Greċja
country-ES = Spanja
country-EU = Unjoni Ewropea
country-FI = il-Finlandja
country-FR = Franza
country-HR = il-Kroazja
country-HU = l-Ungerija
country-IE = l-Irlanda
country-IS = l-Iżlanda
country-IT = l-Italja
country-LI = il-Liechtenstein
country-LT = il-Litwanja
country-LU = il-Lussemburgu
country-LV = il-Latvja
country-MT = Malta
country-NL = in-Netherlands
country-NO = in-Norveġja
country-PL = il-Polonja
country-PT = il-Portugall
country-RO = ir-Rumanija
country-SE = l-Iżvezja
country-SI = is-Slovenja
country-SK = is-Slovakkja
country-UK = ir-Renju Unit

## Languages

language-bg = Bulgaru
language-cs = Ċek
language-da = Daniż
language-de = Ġermaniż
language-el = Grieg
language-en = Ingliż
language-es = Spanjol
language-et = Estonjan
language-fi = Finlandiż
language-fr = Franċiż
language-ga = Irlandiż
language-hr = Kroat
language-hu = Ungeriż
language-is = Iżlandiż
language-it = Taljan
language-lt = Litwan
language-lv = Latvjan
language-mt = Malti
language-nb = Bokmal Norveġiż
language-nl = Olandiż
language-nn = Ninorsk Norveġiż
language-pl = Pollakk
language-pt = Portugiż
language-ro = Rumen
language-sk = Slovakk
language-sl = Sloven
language-sv = Żvediż

## X’jitgħarrfu l-programmi meta talba ma titwettaqx

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Reġistrazzjoni oħra fiha l-istess
problem-wrong-password = L-indirizz jew il-password mhumiex tajbin.
problem-cross-site = Din it-talba ma ġietx minn paġna ta’ Comity u ma twettqitx.
problem-method = Dan l-indirizz ma jaħdimx hekk.
problem-stale = Il-każ inbidel minn meta qrajtuh l-aħħar.
problem-too-large = Dan huwa kbir wisq.
problem-media-type = Kontenut ta’ dan it-tip ma jiġix aċċettat hawn.
problem-if-match = It-talba għandha tgħid għal liema stat tal-każ hija maħsuba.
problem-too-often = Wisq talbiet. Stennew ftit.
problem-ours = Marret ħażin xi ħaġa min-naħa tagħna. Jekk rajtu konferma, ma ntilef xejn.
problem-busy = Comity mhux lest bħalissa. Erġgħu ppruvaw dalwaqt.
problem-parked = Dan il-każ hu mwaqqaf għal ftit.
problem-request = Din it-talba ma setgħetx tinftiehem.
problem-unauthenticated = Ħadd ma daħal, jew iċ-ċavetta mhix fis-seħħ.
problem-missing = Hawn m’hemmx ħaġa bħal din, jew ma tidhirx għalikom.
problem-too-slow = It-talba ħadet wisq żmien.
problem-cut-off = It-talba waqfet qabel ma kienet sħiħa.
problem-not-utf8 = It-talba mhix miktuba f’UTF-8.
problem-not-json = It-talba mhix JSON li jista’ jinqara hawn.
problem-query = Parametru tal-indirizz mhux magħruf jew mhux kif suppost.
problem-cursor = Il-kursur mhux ta’ din il-lista.
problem-reset = Din il-pożizzjoni m’għadhiex magħrufa. Erġgħu aqraw kollox.
problem-key = Iċ-ċavetta tal-idempotenza mhix kif suppost.
problem-key-running = Talba bl-istess ċavetta tal-idempotenza għadha qed titwettaq.
problem-key-reused = Iċ-ċavetta tal-idempotenza diġà ntużat għal ħaġa oħra.
problem-unsure = Mhux ċert jekk dan sarx. Erġgħu staqsu bl-istess ċavetta tal-idempotenza.
detail-not-utf8 = Mill-byte { $byte } ’il quddiem hija xi ħaġa oħra.
detail-not-json = Ma tistax tinqara fil-linja { $line }, kolonna { $column }: hija ħażina, imdaħħla f’xulxin wisq, jew issemmi xi ħaġa darbtejn.
detail-query = Hija “{ $name }”.
detail-too-large = Jiġu aċċettati l-aktar { $most } bytes.
detail-too-often = Erġgħu ppruvaw wara { $seconds } sekondi.
detail-parked = F’dan il-każ inqala’ żball diversi drabi wara xulxin, u għalhekk il-każ jieqaf għal minuta. Xejn minn dak li nħażen ma ntilef, u l-każijiet l-oħra mhumiex affettwati.
fault-file-empty = “{ $name }” huwa vojt
fault-file-differs = Il-kontenut ta’ “{ $name }” mhux dak li jgħidu ismu jew it-tip tiegħu
fault-file-name = Il-fajl jeħtieġ isem ta’ mhux aktar minn { $most } karattru

link-origin = Mitlub mill-każ
link-opening = qed jinfetaħ
link-questions = { $n ->
    [1] mistoqsija waħda
    [2] żewġ mistoqsijiet
    [few] { $n } mistoqsijiet
    [many] { $n }-il mistoqsija
   *[other] { $n } mistoqsija
}

## X’inhu differenti bejn żewġ verżjonijiet ta’ pakkett

diff-none = M’hemm l-ebda differenza.
diff-added = { $of }: { $kind } { $name }: ġdid
diff-removed = { $of }: { $kind } { $name }: tneħħa
diff-changed = { $of }: { $kind } { $name }: inbidel
diff-reworded = { $of }: { $kind } { $name }: “{ $from }” saret “{ $to }”
diff-changed-from = { $of }: { $kind } { $name }: { $what } kien “{ $from }”, issa “{ $to }”
diff-kind-pack = pakkett
diff-kind-procedure = proċedura
diff-kind-form = formola
diff-kind-question-set = sett ta’ mistoqsijiet
diff-kind-stories = stejjer
diff-kind-list = lista
diff-kind-code = kodiċi
diff-kind-text = test
diff-kind-slot = parti
diff-kind-state = stat
diff-kind-step = pass
diff-kind-clock = skadenza
diff-kind-link = ħolqa
diff-kind-part = biċċa
diff-kind-action = azzjoni
diff-kind-input = dħul
diff-kind-mask = isem minn oqsma
diff-kind-field = qasam
diff-kind-section = taqsima
diff-kind-heading = intestatura
diff-kind-question = mistoqsija

## Oqsma tal-liġi, għall-amministraturi

areas-title = Oqsma
areas-intro = Oqsma tal-liġi li qed jintużaw, kull wieħed bħala data. Verżjoni ġdida tiġi ċċekkjata qabel ma jaraha xi ħadd; il-każijiet miftuħa jżommu tagħhom.
areas-in-use = Qed jintużaw
areas-area = Qasam
areas-version = Verżjoni
areas-latest = għal każijiet ġodda
areas-open = Każijiet miftuħa
areas-procedures = Proċeduri
areas-languages = Lingwi
areas-new = Ġib qasam jew verżjoni ġdida
areas-new-hint = Il-fowlder tal-pakkett bħala fajl ZIP. L-ewwel jiġi ċċekkjat; xejn ma jinbidel qabel ma taqblu.
areas-file = Pakkett ZIP
areas-check = Iċċekkja
areas-whole = Sħiħ, għadu ma jintużax
areas-use = Daħħal fl-użu
areas-changes = X’jinbidel
areas-all-new = Il-qasam huwa ġdid, jew ma hemmx differenza mill-verżjoni li qed tintuża.
areas-since = Mill-verżjoni { $version }
areas-others = Verżjonijiet oħra li qed jintużaw
areas-no-others = L-ebda waħda.
areas-report = Rapport tal-verifika
areas-where = Fejn
areas-what = X’inhu ħażin u x’għandu jsir
areas-nothing-changed = Xejn ma nbidel għal ħadd.
areas-again = Irranġa u erġa’ pprova
areas-texts = Testi skont it-tip u l-lingwa
areas-complete = komplut
areas-row-questions = Mistoqsijiet
areas-row-lists = Listi ta’ tweġibiet
areas-row-forms = Tikketti tal-formoli
areas-row-procedures = Stati, azzjonijiet u oħrajn
areas-translators = Għat-tradutturi
areas-xlsx = Il-lingwi kollha f’ktieb wieħed (XLSX)
areas-zip = Il-fajls tal-pakkett (ZIP)
areas-texts-hint = Dak li jiġi lura jitqabbel test b’test. Jekk xejn ma jkun ħażin, isir verżjoni ġdida, li mbagħad tibdew tużaw.
areas-texts-file = Testi tradotti (XLSX jew XLIFF)
areas-texts-version = Isem tal-verżjoni l-ġdida
areas-refused = { $n ->
    [1] Mhux aċċettat: ħaġa waħda x’tirranġaw
    [2] Mhux aċċettat: żewġ affarijiet x’tirranġaw
    [few] Mhux aċċettat: { $n } affarijiet x’tirranġaw
    [many] Mhux aċċettat: { $n }-il ħaġa x’tirranġaw
   *[other] Mhux aċċettat: { $n } ħaġa x’tirranġaw
}
areas-keep = { $n ->
    [1] Xejn ma jinbidel qabel ma taqblu. Każ miftuħ wieħed iżomm il-verżjoni tiegħu.
    [2] Xejn ma jinbidel qabel ma taqblu. Żewġ każijiet miftuħa jżommu l-verżjoni tagħhom.
    [few] Xejn ma jinbidel qabel ma taqblu. { $n } każijiet miftuħa jżommu l-verżjoni tagħhom.
    [many] Xejn ma jinbidel qabel ma taqblu. { $n }-il każ miftuħ iżommu l-verżjoni tagħhom.
   *[other] Xejn ma jinbidel qabel ma taqblu. { $n } każ miftuħ iżommu l-verżjoni tagħhom.
}
fault-unknown-official = Dan l-uffiċjal ma jaġixxix għall-awtorità tagħkom, jew mhux fir-rwol meħtieġ.
fault-no-desk = Il-pajjiż m’għandux awtorità li tilqa’ talbiet għal oħrajn. Agħżlu awtorità.
refusal-allocated-some = Il-każ għadu ma ġie assenjat lil ħadd.
refusal-allocated-to-me = Il-każ ġie assenjat lil uffiċjal ieħor tal-awtorità tagħkom.
reach-nobody-inside = L-ebda awtorità oħra ta’ pajjiżkom li tista’ tissemma hawn ma tipparteċipa f’din il-proċedura.
reach-nobody = Ħadd li mhux diġà fil-każ ma jista’ jissemma hawn.
reach-no-official = Ħadd partikolari
reach-stays = Jibqa’ hawn
desk-allocated = Assenjat lilkom
history-joined = { $who }: issa parti fil-każ
history-left = { $who }: m’għadux parti fil-każ

## What everybody reads

public-title = Reġistru pubbliku
public-home = Comity, għar-reġistru pubbliku
public-intro = Dak li ppubblikaw l-awtoritajiet. Kulħadd jista’ jaqrah mingħajr ma jidħol.
public-none = Bħalissa xejn mhu pubbliku.
public-count = { $n ->
    [1] pubblikazzjoni waħda
    [2] żewġ pubblikazzjonijiet
    [few] { $n } pubblikazzjonijiet
    [many] { $n }-il pubblikazzjoni
   *[other] { $n } pubblikazzjoni
}
public-feed = Aħbarijiet (Atom)
public-order = L-aktar riċenti l-ewwel
public-what = Pubblikazzjoni
public-from = Minn
public-published = Ippubblikat
public-updated = L-aħħar bidla
public-about = Dwar din il-pubblikazzjoni
public-programs = Għall-programmi
public-file = Fajl mhux pubbliku
public-gone = M’għadux pubbliku
public-gone-when = { $number }: il-pubblikazzjoni tneħħiet fi { $date }.
public-gone-why = Dak li kien hawn ma jistax jinqara aktar. Il-kopji li għamlu oħrajn skadew.
public-gone-list = X’inhu pubbliku issa
public-since = Pubbliku minn
problem-withdrawn = M’għadux pubbliku.
detail-withdrawn = Tneħħa: { $since }.
refusal-case-public = Il-każ mhuwiex pubbliku.
case-blocked = Il-kontenut ta’ dan il-każ ilu mblukkat minn { $since } u ma jarah ħadd. Jitħassar wara { $until }.

# Repositories
records-title = Repożitorji
records-intro = Dak li l-awtoritajiet iżommu hawn għal xulxin, biex jikkonsultah kull min għandu d-dritt.
records-nowhere = L-ebda qasam li qed jintuża ma għandu repożitorju.
records-n = { $n ->
    [0] L-ebda reġistrazzjoni
    [1] Reġistrazzjoni waħda
    [2] Żewġ reġistrazzjonijiet
    [few] { $n } reġistrazzjonijiet
    [many] { $n }-il reġistrazzjoni
   *[other] { $n } reġistrazzjoni
}
records-on = { $n ->
    [0] L-ebda reġistrazzjoni fis-seħħ fi { $day }
    [1] Reġistrazzjoni waħda fis-seħħ fi { $day }
    [2] Żewġ reġistrazzjonijiet fis-seħħ fi { $day }
    [few] { $n } reġistrazzjonijiet fis-seħħ fi { $day }
    [many] { $n }-il reġistrazzjoni fis-seħħ fi { $day }
   *[other] { $n } reġistrazzjoni fis-seħħ fi { $day }
}
records-new = Reġistrazzjoni ġdida
records-query = Kliem jew partijiet minnu, bi kwalunkwe alfabett
records-search = Fittex
records-any = Kollha
records-day = Fis-seħħ fi
records-over = Ukoll dawk arkivjati
records-read = Kif kien fi { $day }, { $hour }.
records-again = Erġa’ aqra
records-none = Hawn ma hemm xejn li jaqbel mat-tfittxija tagħkom.
records-all = Uri r-reġistrazzjonijiet kollha
records-empty = Għadu ma ddaħħal xejn.
records-period = Fis-seħħ
record-version = Verżjoni { $n }
record-from = minn { $day }
record-until = sa { $day }
record-in-force = fis-seħħ: { $period }
record-entered = imdaħħla
