### Orð viðmótsins á íslensku. Sömu lyklar og breytur og í en.ftl.

## Every page

skip = Fara beint í efnið
to-desk = Comity, á skrifborðið
main-nav = Aðalvalmynd
foot-nav = Um Comity
nav-desk = Skrifborð
nav-new = Nýtt mál
nav-records = Gagnasöfn
nav-authorities = Stjórnvöld
find = Finna stjórnvald
language = Tungumál
theme = Útlit
theme-system = Eins og tækið
theme-light = Ljóst
theme-dark = Dökkt
sign-out = Skrá út
keys = Flýtilyklar
accessibility = Aðgengi
data-protection = Persónuvernd
personal-data = persónuupplýsingar
optional = valfrjálst
error = Villa
choose = Vinsamlegast veljið
of = { $n } af { $all }
back = Til baka
back-to-case = Aftur í málið
path = Slóð

## When and how much

today = Í dag
yesterday = Í gær
when-today = í dag, { $hour }
when-yesterday = í gær, { $hour }
when-day = { $date }, { $hour }
due-today = Frestur í dag
due-tomorrow = Frestur á morgun
due-in-days = { $days ->
    [one] Eftir { $days } virkan dag
   *[other] Eftir { $days } virka daga
}
due-late = Of seint
due-late-days = { $days ->
    [one] { $days } virkum degi of seint
   *[other] { $days } virkum dögum of seint
}
due-met = Staðinn
due-met-days = { $days ->
    [one] Staðinn, { $days } virkum degi fyrr
   *[other] Staðinn, { $days } virkum dögum fyrr
}
due-missed = Ekki staðinn
due-missed-days = { $days ->
    [one] Farið { $days } virkan dag fram yfir
   *[other] Farið { $days } virka daga fram yfir
}
due-stopped = Stöðvaður
due-none = Enginn frestur
clock-calendar = Virkir dagar taldir í: { $country }
date-proposed-ours = Þið leggið til
date-proposed-theirs = Hinn aðilinn leggur til
partial-hint = Dag og mánuð má skilja eftir auða ef þeir eru ekki þekktir.
date-day = Dagur
date-month = Mánuður
date-year = Ár
date-from = Frá
date-to = Til
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = opnað
track = Gangur málsins
track-due = frestur { $date }
jump = Hlutar málsins
section-facts = Upplýsingar
section-questions = Spurningar og svör
section-messages = Skilaboð
section-files = Skrár
section-clocks = Frestir
section-actions = Aðrar aðgerðir
section-history = Saga
section-parties = Aðilar
rail = Frestir, aðgerðir, saga
party-ours = ykkar stjórnvald
recipients-done = lokið: { $done } af { $of }
understands = skilur
other-understands = Hinn aðilinn skilur: { $languages }. Skrifið á einu þessara tungumála ef hægt er.
facts-hidden = Á þessu stigi málsins eru persónuupplýsingar ykkur huldar.
facts-personal = Aðeins aðilar málsins sjá persónuupplýsingar.
not-given = ekki gefið upp
version-changed = Útgáfa { $n }, { $when }
versions-title = Fyrri útgáfur
erased = eytt
mask-hidden = nafn hulið
mask-empty = ekki gefið upp enn
written-in = tungumál texta: { $language }
law-article = { $act }, { $article }. gr.
question-n = Spurning { $n }.{" "}
question-link = spurning { $n }
question-open = Ekki svarað enn
question-reopened = Beðið hefur verið um nýtt svar
questions-none = Engar spurningar.
answer = Svar
answer-none = ekkert svar
answer-yes = Já
answer-no = Nei
answer-unknown = Ekki vitað
answer-cannot = Ekki hægt að svara
answer-file = skrá
answer-final = endanlegt
answer-draft = drög, aðeins ykkar stjórnvald sér þau
answer-comment = Athugasemd
answer-comment-yours = Athugasemd
answer-yours = Ykkar svar
answer-change = Breyta þessu svari
answer-next = Svarið spurningunum
answers-earlier = { $n ->
    [one] { $n } fyrra svar
   *[other] { $n } fyrri svör
}
second-beside = Við hlið
second-hide = Fela annað tungumálið
second-show = Sýna annað tungumál
second-choose = Annað tungumál
text-language = Tungumál þessa texta
languages-understood = Hinn aðilinn skilur þau
languages-other = Önnur tungumál
tongue-doubt = Textinn er merktur sem { $marked } en virðist vera { $seems }. Er merkingin rétt?
tongue-mark = Merkja: { $seems }
tongue-set = Merkt sem { $seems } því textinn virðist vera á því máli. Breytið merkingunni ef hún er röng.
tongue-sent = Þetta var gert. Einn textanna er merktur sem { $marked } en virðist vera { $seems }. Ef merkingin er röng skuluð þið segja hinum aðilanum frá því í skilaboðum.
tongue-far = Hinn aðilinn tekur ekki fram að hann skilji þetta tungumál.
entry-own = verður eftir hjá ykkar stjórnvaldi
entry-only = aðeins fyrir: { $slots }
entry-retracted = höfundur dró þetta til baka
entry-about = Um
messages-none = Engin skilaboð enn.
messages-both = Báðir aðilar lesa skilaboð; innri minnispunktar verða eftir hjá ykkar stjórnvaldi.
messages-many = Hver aðili les það sem málsmeðferðin sýnir honum; innri minnisblöð verða eftir hjá stjórnvaldi ykkar.
write = Skrifa
files-none = Engar skrár.
files-hint = PDF, myndir, textar og skrifstofuskjöl, hvert að hámarki 10 MB.
file-hidden = Skrá sem er ykkur ekki sýnileg enn
file-kept = Halda skránni sem valin var áður
clocks-none = Engir frestir.
actions-none = Ekkert annað er hægt að gera sem stendur.
which-questions = Hvaða spurningar
history-opened = { $who }: opnun málsins
history-passed = Frestur liðinn: { $clock }
history-whole = { $n ->
    [one] Öll sagan, { $n } færsla
   *[other] Öll sagan, { $n } færslur
}
history-title = Saga
who-us = Ykkar stjórnvald
who-system = Comity
rating-of = Einkunn:
mark-1 = Mjög slæmt
mark-2 = Slæmt
mark-3 = Sæmilegt
mark-4 = Gott
mark-5 = Mjög gott
here-us = samstarfsmaður
here-them = er að skoða málið núna

## The desk

desk-title = { $late ->
    [0] Skrifborð: { $ours } { $ours ->
        [one] bíður
       *[other] bíða
    } ykkar
   *[other] Skrifborð: { $ours } { $ours ->
        [one] bíður
       *[other] bíða
    } ykkar, { $late } of sein
}
next = Hvað á að gera núna
next-of = Fyrstu þrjú af þeim { $n } sem bíða ykkar
next-none = Ekkert bíður ykkar.
counts = Mál eftir því eftir hverju þau bíða
view-open = Opin mál
view-ours = Bíða ykkar
view-late = Of sein
view-theirs = Bíða hins aðilans
view-drafts = Drög
view-over = Lokið
unread = ólesið
unread-n = ólesin: { $n }
mark-read = Merkja sem lesið
answered-of = { $n } af { $all } svarað
date-to-answer = Ykkur hefur verið boðin dagsetning
col-case = Mál
col-other = Hinn aðilinn
col-state = Staða
col-reason = Hvers vegna það er hér
col-due = Frestur
open-case = Opna
desk-empty = Engin mál hér.
desk-all = Sýna öll opin mál
desk-order = það efst sem hefur næsta frest
desk-shown = { $n ->
    [one] { $n } mál
   *[other] { $n } mál
}
next-page = Næsta síða

## Keys

keys-move = færa
keys-open = opna
keys-read = merkja sem lesið
keys-find = finna
keys-all = allir flýtilyklar
keys-off = Slökkva á stökum lyklum
keys-on = Kveikja á stökum lyklum
keys-state-on = Kveikt er á stökum lyklum.
keys-state-off = Slökkt er á stökum lyklum.
keys-intro = Þessir lyklar virka á skrifborðinu og í listum á meðan ekki er verið að skrifa. Hægt er að slökkva á þeim, til dæmis þegar talað er við tölvuna.

## What the page says while it is live

conn-live = Í beinni
conn-offline = Ótengt
live-lost = Engin tenging. Það sem þið sjáið gæti verið úrelt. Það sem þið skrifið geymist hér.
live-retry = Reyna núna
live-back = Tengingin er komin aftur. Allt er uppfært.
live-new = Ný útgáfa af Comity er komin. Ljúkið við það sem þið eruð að skrifa og sækið hana svo.
live-held = Breytingar bíða á meðan þið eruð hér. Sýna þær
live-meanwhile = Þetta breyttist á meðan þið skrifuðuð. Textinn ykkar er geymdur.
live-compare = Sýna breytinguna
live-gone = Þetta mál er ykkur ekki lengur sýnilegt.
live-sending = Sendi…
live-kept = Textinn ykkar er geymdur.
live-just = rétt í þessu
live-vanished = Þetta er ekki lengur hægt: málið hefur breyst.
live-signed-out = Þið hafið verið skráð út. Textinn ykkar er geymdur í þessum flipa.
live-reload = Hlaða síðunni aftur
live-not-a-frame = Þetta er ekki rammi: búist er við einum JSON-hlut með þekktum reitum.
live-unknown-type = Enginn rammi er af þessari gerð.
live-wrong-field = Reit vantar, eða hann tilheyrir ekki þessum ramma, eða í honum er eitthvað óleyfilegt.
live-unknown-topic = Þetta er ekki heiti á efni.
live-too-many-topics = Of mörg efni á þessari tengingu. Farið fyrst úr einu.
live-busy = Ekki er hægt að sýna þetta sem stendur. Spyrjið aftur eftir smástund.

## Signing in

sign-in = Innskráning
sign-in-intro = Fyrir starfsmenn stjórnvalda sem taka þátt.
email = Netfang
password = Lykilorð
sign-in-again = Skráið ykkur inn til að halda áfram. Þið komið svo aftur þangað sem þið voruð.

## Finding an authority

authorities-title = Stjórnvöld
authorities-intro = Leitið eftir nafni á hvaða tungumáli sem er, eftir bæ eða valdsviði.
authorities-query = Nafn, bær eða valdsvið
authorities-country = Land
authorities-any = Hvaða land sem er
authorities-search = Leita
authorities-found = { $n ->
    [0] Ekkert stjórnvald fannst
    [one] { $n } stjórnvald fannst
   *[other] { $n } stjórnvöld fundust
}
authorities-none-hint = Reynið færri orð eða aðeins landið.
authorities-ask = Nýtt mál með þessu stjórnvaldi
why-name = nafn
why-town = bær
why-competence = bært um

## A new case

compose-choose = Hvað viljið þið gera?
compose-none = Það er ekkert sem þið getið opnað.
compose-title = Nýtt mál: { $procedure }
draft-title = Drög: { $title }
compose-draft = Drög, aðeins ykkar stjórnvald sér þau
compose-whom = Hvern þið spyrjið
compose-whom-home = Hvaða stjórnvöld lands ykkar
compose-what = Hvað þið spyrjið um
compose-send = Hvenær þið þurfið það
compose-personal = Reitir með þessu merki eru persónuupplýsingar.
compose-find = Finna stjórnvaldið
compose-desk = { $country }: landið ákveður hver svarar
compose-desk-goes = fer til: { $authority }
compose-questions-hint = Spurningarnar eru þegar þýddar. Hinn aðilinn les þær á sínu tungumáli.
compose-chosen = { $n } af { $all } valdar
compose-fixed = alltaf spurt
compose-along = spurt með henni, ef við á:
compose-update = Uppfæra eyðublaðið
compose-update-hint = sýnir hvað annað þarf við þetta val
compose-review = Fara yfir og senda
compose-missing = Áður en hægt er að senda
compose-ready = Allt sem þarf er komið.
compose-need-whom = Veljið stjórnvald
compose-need-field = Fyllið út: { $field }
compose-need-question = Veljið að minnsta kosti eina spurningu
compose-to = Til
compose-subject = Um
compose-questions = Spurningar
compose-nobody = enginn enn
compose-change = Breyta
compose-saved = Vistað { $when }, aðeins ykkar stjórnvald sér það
compose-language-note = { $authority } skilur: { $languages }. Skrifið á einu þessara tungumála ef hægt er og merkið það fyrir neðan textann.

## Sending and refusing

problem = Vandamál kom upp
problem-kept = Ekkert var sent. Það sem þið skrifuðuð er geymt hér fyrir neðan.
stale = Málið hefur breyst síðan þið opnuðuð þessa síðu. Skoðið það eins og það er núna og sendið svo aftur.
stale-look = Skoða málið
reused = Þetta eyðublað var sent áður með öðru innihaldi. Farið yfir það sem þið skrifuðuð og sendið aftur ef það er ætlunin.
unsure = Ekki er víst hvort þetta var gert. Ýtið aftur á sama hnapp: það verður ekki gert tvisvar.
busy = Comity er upptekið. Ekkert var gert; það sem þið skrifuðuð er geymt. Sendið aftur.
parked = Ekki er hægt að breyta þessu máli sem stendur: villa kom upp í því nokkrum sinnum í röð. Það sem þið skrifuðuð er geymt. Reynið aftur eftir eina mínútu.
action-gone = Þessi aðgerð er ekki lengur möguleg.
action-not-now = „{ $action }“ er ekki hægt núna: staða málsins er „{ $state }“.

## Pages that say why not

error-home = Á skrifborðið

refusal-unknown-action = Engin slík aðgerð er hér.
refusal-wrong-state = Þetta er ekki hægt í núverandi stöðu málsins. Einhver gæti hafa aðhafst í millitíðinni.
refusal-not-your-turn = Þetta er hins aðilans að gera.
refusal-not-your-role = Hlutverk ykkar leyfir þetta ekki.
refusal-guard = Þetta er ekki hægt enn.
refusal-nobody-to-address = Enginn í skránni getur tekið við þessu í löndunum sem um ræðir.
refusal-faults = Sumt af því sem gefið var upp er ekki eins og það á að vera.
refusal-unknown-procedure = Engin slík málsmeðferð er til.
refusal-already-open = Málið er þegar opið.
refusal-held = Þegar er til færsla með sömu upplýsingum: { $fields }.
refusal-not-open = Málið er ekki opið.
refusal-already-registered = Það er þegar í skránni.
refusal-not-registered = Það er ekki í skránni.
refusal-unknown-person = Enginn slíkur einstaklingur eða forrit er hér.
refusal-last-administrator = Að minnsta kosti einn kerfisstjóri verður að vera eftir.
refusal-form-complete = Nauðsynlegir reitir eru enn auðir.
refusal-questions-some = Veljið að minnsta kosti eina spurningu.
refusal-addressee-chosen = Veljið hvern þið spyrjið.
refusal-questions-all-answered = Fyrst þarf að svara öllum spurningum.
refusal-questions-some-answered = Fyrst þarf að svara að minnsta kosti einni spurningu.
refusal-questions-some-new = Ekkert nýtt svar er til að senda.

fault-comment-required = Athugasemd þarf með þessu svari
fault-control-characters = Inniheldur stafi sem ekki er hægt að sýna
fault-country = „{ $value }“ er ekki þekkt land hér
fault-date = „{ $value }“ er ekki dagsetning
fault-date-past = Dagsetningin verður að vera fram undan
fault-date-too-far = Dagsetningin er of langt fram undan
fault-email = Þetta er ekki netfang
fault-language = Merkið tungumál textans
fault-mark = Veljið einkunn frá 1 til 5
fault-not-a-list = Búist er við lista
fault-not-a-text = Búist er við texta
fault-not-an-object = Búist er við nefndum gildum
fault-not-in-list = „{ $value }“ er ekki á listanum
fault-not-in-procedure = Þetta stjórnvald tekur ekki þátt í málsmeðferðinni
fault-unknown-entry = Þessi færsla er ekki ykkar eða hefur þegar verið dregin til baka
fault-other-country = Þetta stjórnvald er í öðru landi
fault-number = Búist er við tölu
fault-only-one = Veljið aðeins eitt
fault-own-authority = Þetta stjórnvald er þegar aðili málsins
fault-partial-date = „{ $value }“ er ekki dagsetning; dag og mánuð má skilja eftir auða
fault-required = Þetta vantar
fault-span = Fyrri dagsetningin verður að vera á undan hinni
fault-period = Síðasti dagurinn er á undan þeim fyrsta
fault-too-long = Í mesta lagi { $most } stafir
fault-too-many = Í mesta lagi { $most }
fault-unknown-authority = Ekkert slíkt stjórnvald er til
fault-unknown-field = „{ $name }“ er ekki þekkt hér
fault-unknown-file = Engin slík skrá er til
fault-unknown-question = „{ $name }“ er ekki meðal spurninganna
fault-url = Þetta er ekki veffang
fault-yes-or-no = Búist er við já eða nei

## Help

access-title = Aðgengisyfirlýsing
access-1 = Comity er gert til að uppfylla WCAG 2.2, stig AA. Hver síða virkar með lyklaborði einu, án skripta, við 400 % stækkun, með þvinguðum litum og með minni hreyfingu.
access-2 = Hver síða er prófuð með forriti við hverja breytingu og í höndunum með skjálesara fyrir útgáfu.
access-3 = Ef eitthvað stendur í vegi ykkar skuluð þið skrifa kerfisstjóra ykkar stjórnvalds sem kemur því áfram.
privacy-title = Persónuvernd
privacy-1 = Aðeins aðilar málsins sjá það. Hver reitur með persónuupplýsingum ber merki og hinn aðilinn sér hann ekki fyrr en málsmeðferðin leyfir.
privacy-2 = Engin síða sækir neitt annars staðar frá og engar vafrakökur eru settar nema þær sem þarf til innskráningar og vegna vals ykkar á tungumáli og útliti.
privacy-3 = Persónuupplýsingum er lokað og eytt eftir þann tíma sem hver málsmeðferð mælir fyrir um. Tölvupóstur og slóðir síðna innihalda engar persónuupplýsingar.

## The demonstration

demo-title = Sýning
demo-intro = Stígið í spor annars starfsmannsins. Það sem annar aðilinn gerir sér hinn strax, hvor á sínu tungumáli.
demo-side = { $authority }, { $country }
demo-step-in = Stíga í þessi spor
demo-both = Horfa á báðar hliðar í einu
demo-both-hint = Tveir gluggar hlið við hlið: { $left } til vinstri, { $right } til hægri. Aðhafist í öðrum og horfið á hinn.
demo-frame = Síða: { $name }
demo-others = Aðrir
demo-data = Allt fólk og öll mál eru tilbúningur. Allt er búið til upp á nýtt þegar sýningin hefst.
demo-tries = Það sem hægt er að prófa
demo-group-inside = Innan eins lands
demo-group-alert = Viðvaranir: eitt stjórnvald varar mörg við
demo-group-notification = Tilkynningar: regla er boðuð og athugasemdir gerðar
demo-group-more = Fleira
demo-place-inside-approve-sending = Samþykkja fyrirspurn áður en hún fer úr landi
demo-place-inside-approve-sending-hint = Félagið má ekki senda sjálft. Lesið fyrirspurnina og samþykkið hana eða sendið hana aftur með athugasemd.
demo-place-inside-approve-reply = Samþykkja svör áður en þau eru send
demo-place-inside-approve-reply-hint = Svörin eru skrifuð og auk höfundar lesið þið ein þau. Samþykkið þau eða sendið þau aftur.
demo-place-inside-hand-on = Afhenda fyrirspurn
demo-place-inside-hand-on-hint = Ný fyrirspurn: felið hana samstarfsmanni, framsendið hana öðru stjórnvaldi eða skiptið spurningunum.
demo-place-inside-shared = Sjá skipta fyrirspurn verða heila
demo-place-inside-shared-hint = Þrjú stjórnvöld svara, hvert sínum hluta. Tvö hafa svarað; síðan sýnir hvað vantar enn.
demo-place-inside-part = Svara einum hluta hennar
demo-place-inside-part-hint = Hlutinn bíður á skrifborði ykkar. Þegar þið svarið hefur spyrjandinn fengið allt.
demo-place-inside-referral = Úrskurða um ágreining
demo-place-inside-referral-hint = Spyrjandi telur svarið ófullnægjandi. Samþykkið það og sendið til samræmingaraðila hinnar hliðarinnar, eða hafnið.
demo-place-alert-send = Fylgjast með viðvörun sem þið senduð
demo-place-alert-send-hint = Sjáið hvaða lönd hafa miðlað henni. Leiðréttið hana, skráið að hún sé vefengd eða afturkallið hana.
demo-place-alert-masked = Miðla viðvörun án þess að sjá nafnið
demo-place-alert-masked-hint = Þið sjáið starfsgrein og umfang en ekkert nafn. Veljið stjórnvöld landsins sem þurfa að sjá allt.
demo-place-alert-handle = Vinna með viðvörun
demo-place-alert-handle-hint = Nafnið er sýnt ykkur. Segið hvort hún skiptir stjórnvald ykkar máli eða spyrjið sendandann.
demo-place-alert-object = Andmæla lokun viðvörunar
demo-place-alert-object-hint = Sendandinn vill loka henni. Ef andmælt er áður en fresturinn rennur út er hún áfram opin.
demo-place-notification-broadcast = Senda tilkynningu til allra landa
demo-place-notification-broadcast-hint = Ráðuneyti ykkar fer yfir það sem fer úr landi. Þegar sent er hefst biðtíminn.
demo-place-notification-comment = Gera athugasemd sem framkvæmdastjórnin
demo-place-notification-comment-hint = Athugasemd fyrir alla eða aðeins tilkynningarlandið, eða ítarlegt álit sem lengir biðtímann.
demo-place-notification-state = Gera athugasemd sem land
demo-place-notification-state-hint = Miðlið tilkynningunni innanlands, gerið athugasemd, gefið álit.
demo-place-notification-notifier = Svara athugasemdum, breyta drögunum
demo-place-notification-notifier-hint = Þið boðuðuð regluna. Svarið því sem spurt var; eftir breytingu er fyrri texti áfram læsilegur.
demo-place-more-compose = Spyrja eigin spurningar
demo-place-more-compose-hint = Veljið málsmeðferð, stjórnvald og spurningar. Sent er þegar þið segið til.
demo-place-more-check = Athuga skrá á tveimur virkum dögum
demo-place-more-check-hint = Brýn athugun: fresturinn er talinn í virkum dögum lands ykkar.
demo-place-more-area = Taka inn nýtt svið
demo-place-more-area-hint = Kerfisstjóri hleður sviði upp sem möppu. Það birtist strax á hverju opnu skrifborði.

## Countries, as the Union writes their codes

country-AT = Austurríki
country-BE = Belgía
country-BG = Búlgaría
country-CH = Sviss
country-CY = Kýpur
country-CZ = Tékkland
country-DE = Þýskaland
country-DK = Danmörk
country-EE = Eistland
country-EL = Grikkland
country-ES = Spánn
country-EU = Evrópusambandið
country-FI = Finnland
country-FR = Frakkland
country-HR = Króatía
country-HU = Ungverjaland
country-IE = Írland
country-IS = Ísland
country-IT = Ítalía
country-LI = Liechtenstein
country-LT = Litháen
country-LU = Lúxemborg
country-LV = Lettland
country-MT = Malta
country-NL = Holland
country-NO = Noregur
country-PL = Pólland
country-PT = Portúgal
country-RO = Rúmenía
country-SE = Svíþjóð
country-SI = Slóvenía
country-SK = Slóvakía
country-UK = Bretland

## Languages

language-bg = búlgarska
language-cs = tékkneska
language-da = danska
language-de = þýska
language-el = gríska
language-en = enska
language-es = spænska
language-et = eistneska
language-fi = finnska
language-fr = franska
language-ga = írska
language-hr = króatíska
language-hu = ungverska
language-is = íslenska
language-it = ítalska
language-lt = litháíska
language-lv = lettneska
language-mt = maltneska
language-nb = norskt bókmál
language-nl = hollenska
language-nn = nýnorska
language-pl = pólska
language-pt = portúgalska
language-ro = rúmenska
language-sk = slóvakíska
language-sl = slóvenska
language-sv = sænska

## Það sem forrit fá að vita þegar beiðni er ekki framkvæmd

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Önnur færsla geymir það sama
problem-wrong-password = Netfangið eða lykilorðið er rangt.
problem-cross-site = Þessi beiðni kom ekki frá síðu Comity og var ekki framkvæmd.
problem-method = Þetta veffang virkar ekki á þennan hátt.
problem-stale = Málið hefur breyst síðan þið lásuð það síðast.
problem-too-large = Þetta er of stórt.
problem-media-type = Ekki er tekið við efni af þessari gerð hér.
problem-if-match = Beiðnin verður að segja fyrir hvaða stöðu málsins hún er.
problem-too-often = Of margar beiðnir. Bíðið andartak.
problem-ours = Eitthvað fór úrskeiðis hjá okkur. Ef þið sáuð staðfestingu hefur ekkert glatast.
problem-busy = Comity er ekki tilbúið sem stendur. Reynið aftur innan skamms.
problem-parked = Þetta mál er í bið um stund.
problem-request = Ekki var hægt að skilja þessa beiðni.
problem-unauthenticated = Enginn er skráður inn eða lykillinn er ekki í gildi.
problem-missing = Ekkert slíkt er hér eða það er ykkur ekki sýnilegt.
problem-too-slow = Beiðnin tók of langan tíma.
problem-cut-off = Beiðnin rofnaði áður en henni lauk.
problem-not-utf8 = Beiðnin er ekki rituð í UTF-8.
problem-not-json = Beiðnin er ekki JSON sem hægt er að lesa hér.
problem-query = Stika í veffanginu er óþekkt eða ekki eins og hún á að vera.
problem-cursor = Bendillinn á ekki við þennan lista.
problem-reset = Þessi staða er ekki lengur þekkt. Lesið allt að nýju.
problem-key = Endurtekningarlykillinn er ekki eins og hann á að vera.
problem-key-running = Enn er verið að framkvæma beiðni með sama endurtekningarlykli.
problem-key-reused = Endurtekningarlykillinn var áður notaður í öðrum tilgangi.
problem-unsure = Ekki er víst hvort þetta var gert. Spyrjið aftur með sama endurtekningarlykli.
detail-not-utf8 = Frá bæti { $byte } er það eitthvað annað.
detail-not-json = Það er ekki læsilegt í línu { $line }, dálki { $column }: það er rangt ritað, of djúpt hreiðrað eða nefnir eitthvað tvisvar.
detail-query = Það er „{ $name }“.
detail-too-large = Tekið er við í mesta lagi { $most } bætum.
detail-too-often = Reynið aftur eftir { $seconds } sekúndur.
detail-parked = Villa kom upp í þessu máli nokkrum sinnum í röð og því er það í bið í eina mínútu. Ekkert sem var vistað hefur glatast og önnur mál verða ekki fyrir áhrifum.
fault-file-empty = „{ $name }“ er tóm
fault-file-differs = Innihald „{ $name }“ er ekki það sem nafnið eða gerðin segir
fault-file-name = Skráin þarf nafn með í mesta lagi { $most } stöfum

link-origin = Að beiðni máls
link-opening = er verið að opna
link-questions = { $n ->
    [one] { $n } spurning
   *[other] { $n } spurningar
}

## Hvað skilur tvær útgáfur pakka að

diff-none = Enginn munur er.
diff-added = { $of }: { $kind } { $name }: nýtt
diff-removed = { $of }: { $kind } { $name }: fellt brott
diff-changed = { $of }: { $kind } { $name }: breytt
diff-reworded = { $of }: { $kind } { $name }: „{ $from }“ varð „{ $to }“
diff-changed-from = { $of }: { $kind } { $name }: { $what } var „{ $from }“, er „{ $to }“
diff-kind-pack = pakki
diff-kind-procedure = málsmeðferð
diff-kind-form = eyðublað
diff-kind-question-set = spurningasett
diff-kind-stories = sögur
diff-kind-list = listi
diff-kind-code = kóði
diff-kind-text = texti
diff-kind-slot = aðili
diff-kind-state = staða
diff-kind-step = skref
diff-kind-clock = frestur
diff-kind-link = tenging
diff-kind-part = hluti
diff-kind-action = aðgerð
diff-kind-input = inntak
diff-kind-mask = heiti úr reitum
diff-kind-field = reitur
diff-kind-section = kafli
diff-kind-heading = fyrirsögn
diff-kind-question = spurning

## Réttarsvið, fyrir stjórnendur

areas-title = Svið
areas-intro = Réttarsvið í notkun, hvert sem gögn. Ný útgáfa er athuguð áður en nokkur sér hana; opin mál halda sinni.
areas-in-use = Í notkun
areas-area = Svið
areas-version = Útgáfa
areas-latest = fyrir ný mál
areas-open = Opin mál
areas-procedures = Málsmeðferðir
areas-languages = Tungumál
areas-new = Koma með nýtt svið eða útgáfu
areas-new-hint = Mappa pakkans sem ZIP-skrá. Hún er fyrst athuguð; ekkert breytist fyrr en þið samþykkið.
areas-file = Pakki sem ZIP
areas-check = Athuga
areas-whole = Heilt og ekki enn í notkun
areas-use = Taka í notkun
areas-changes = Hvað breytist
areas-all-new = Sviðið er nýtt eða ekkert skilur það frá útgáfunni í notkun.
areas-since = Frá útgáfu { $version }
areas-others = Aðrar útgáfur í notkun
areas-no-others = Engar.
areas-report = Niðurstaða athugunar
areas-where = Hvar
areas-what = Hvað er að og hvað skal gera
areas-nothing-changed = Ekkert hefur breyst hjá neinum.
areas-again = Lagfæra og reyna aftur
areas-texts = Textar eftir tegund og tungumáli
areas-complete = allir til
areas-row-questions = Spurningar
areas-row-lists = Svarlistar
areas-row-forms = Heiti reita
areas-row-procedures = Stöður, aðgerðir og annað
areas-translators = Fyrir þýðendur
areas-xlsx = Öll tungumál í einni vinnubók (XLSX)
areas-zip = Skrár pakkans (ZIP)
areas-texts-hint = Það sem kemur til baka er borið saman texta fyrir texta. Ef ekkert er að verður til ný útgáfa sem þið takið síðan í notkun.
areas-texts-file = Þýddir textar (XLSX eða XLIFF)
areas-texts-version = Heiti nýju útgáfunnar
areas-refused = { $n ->
    [one] Ekki tekið: { $n } atriði til að lagfæra
   *[other] Ekki tekið: { $n } atriði til að lagfæra
}
areas-keep = { $n ->
    [one] Ekkert breytist fyrr en þið samþykkið. { $n } opið mál heldur sinni útgáfu.
   *[other] Ekkert breytist fyrr en þið samþykkið. { $n } opin mál halda sinni útgáfu.
}
fault-unknown-official = Þessi starfsmaður starfar ekki fyrir ykkar stjórnvald eða ekki í því hlutverki sem þarf.
fault-no-desk = Landið hefur ekkert stjórnvald sem tekur við beiðnum fyrir önnur. Veljið stjórnvald.
refusal-allocated-some = Málinu hefur ekki verið úthlutað enn.
refusal-allocated-to-me = Málinu hefur verið úthlutað til annars starfsmanns ykkar stjórnvalds.
reach-nobody-inside = Ekkert annað stjórnvald í landi ykkar sem tilgreina mætti hér tekur þátt í þessari málsmeðferð.
reach-nobody = Hér er ekki hægt að tilgreina neinn sem er ekki þegar aðili að málinu.
reach-no-official = Enginn sérstakur
reach-stays = Verður áfram hér
desk-allocated = Úthlutað til ykkar
history-joined = { $who } tekur nú þátt
history-left = { $who } tekur ekki lengur þátt

## What everybody reads

public-title = Opinber skrá
public-home = Comity, í opinberu skrána
public-intro = Það sem stjórnvöld hafa birt. Allir geta lesið það án innskráningar.
public-none = Ekkert er opinbert sem stendur.
public-count = { $n ->
    [one] { $n } birting
   *[other] { $n } birtingar
}
public-feed = Fréttaveita (Atom)
public-order = Nýjast fyrst
public-what = Birting
public-from = Frá
public-published = Birt
public-updated = Síðast breytt
public-about = Um þessa birtingu
public-programs = Fyrir forrit
public-file = Skrá sem er ekki opinber
public-gone = Ekki lengur opinbert
public-gone-when = { $number } var tekið úr birtingu { $date }.
public-gone-why = Það sem hér stóð er ekki lengur hægt að lesa. Afrit sem aðrir tóku eru úrelt.
public-gone-list = Það sem er opinbert núna
public-since = Opinbert frá
problem-withdrawn = Þetta er ekki lengur opinbert.
detail-withdrawn = Tekið úr birtingu: { $since }.
refusal-case-public = Málið er ekki opinbert.
case-blocked = Efni þessa máls hefur verið lokað frá { $since } og enginn sér það. Því verður eytt eftir { $until }.

# Repositories
records-title = Gagnasöfn
records-intro = Það sem stjórnvöld geyma hér hvert fyrir annað; allir sem hafa heimild geta flett því upp.
records-nowhere = Ekkert svið í notkun á sér gagnasafn.
records-n = { $n ->
    [0] Engin færsla
    [one] { $n } færsla
   *[other] { $n } færslur
}
records-on = { $n ->
    [0] Engin færsla í gildi { $day }
    [one] { $n } færsla í gildi { $day }
   *[other] { $n } færslur í gildi { $day }
}
records-new = Ný færsla
records-query = Orð eða hlutar orða, með hvaða letri sem er
records-search = Leita
records-any = Allt
records-day = Í gildi þann
records-over = Einnig færslur í safni
records-read = Staðan { $day }, kl. { $hour }.
records-again = Lesa aftur
records-none = Ekkert hér svarar til leitarinnar.
records-all = Sýna allar færslur
records-empty = Ekkert hefur verið skráð enn.
records-period = Í gildi
record-version = Útgáfa { $n }
record-from = frá { $day }
record-until = til { $day }
record-in-force = í gildi: { $period }
record-entered = skráð
