### Það sem sagt er um pakka sem ekki eru teknir. Lyklar og breytur eins og í en.ftl; það sem stendur á milli ` og ` er aldrei þýtt.

# Files and their form
flaw-file-missing = þessi skrá er ekki til og verður að vera til
flaw-file-unknown = í pakka er engin skrá `{ $name }`: í honum eru pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl og stories/*.toml
flaw-file-name = auðkennið er `{ $name }` en skráin heitir öðru nafni; gefið báðum sama heiti
flaw-format = ekki læsilegt: { $what }
flaw-csv-head = fyrsta línan verður að nefna dálkana og sá fyrsti verður að vera `code`
flaw-csv-columns = í þessari línu er annar fjöldi dálka en í þeirri fyrstu
flaw-csv-quotes = gæsalöpp er ekki lokað

# Names
flaw-name = `{ $name }` er ekki heiti: fyrst bókstafur, síðan bókstafir, tölustafir, `_` eða `-`, í mesta lagi 60 stafir
flaw-twice = `{ $name }` stendur hér tvisvar
flaw-unused = ekkert í pakkanum notar `{ $name }`
flaw-number-shared = málsmeðferðin `{ $name }` númerar mál sín eftir sama mynstri; tvö mál gætu fengið sama númer
flaw-unknown-country = ekkert dagatal er til fyrir `{ $name }` svo ekki er hægt að telja virka daga þar; ritið lönd eins og Evrópusambandið, EL fyrir Grikkland
flaw-english = enska (`en`) verður að vera meðal tungumálanna: hana sér lesandinn þegar texta vantar á öðru tungumáli
flaw-no-procedure = engin málsmeðferð er í pakkanum
flaw-law-address = `{ $name }` er ekki veffang sem hefst á https://

# What is not there
flaw-unknown-slot = málsmeðferðin hefur engan aðila `{ $name }`
flaw-unknown-state = málsmeðferðin hefur enga stöðu `{ $name }`
flaw-unknown-recipient-state = viðtakendur hafa enga stöðu `{ $name }`
flaw-unknown-link = málsmeðferðin hefur enga tengingu `{ $name }`
flaw-unknown-procedure = pakkinn hefur enga málsmeðferð `{ $name }`
flaw-unknown-clock = málsmeðferðin hefur engan frest `{ $name }`
flaw-unknown-action = málsmeðferðin hefur enga aðgerð `{ $name }`
flaw-unknown-input = aðgerðin hefur ekkert inntak `{ $name }` sem nefna mætti hér
flaw-unknown-mask = málsmeðferðin hefur ekkert heiti úr reitum `{ $name }`
flaw-unknown-form = pakkinn hefur ekkert eyðublað `{ $name }`
flaw-unknown-questions = pakkinn hefur ekkert spurningasett `{ $name }`
flaw-unknown-field = eyðublaðið hefur engan reit `{ $name }`
flaw-unknown-section = eyðublaðið hefur engan kafla `{ $name }`
flaw-unknown-question = spurningasettið hefur enga spurningu `{ $name }`
flaw-unknown-heading = spurningasettið hefur enga fyrirsögn `{ $name }`
flaw-unknown-list = pakkinn hefur engan lista `{ $name }`
flaw-unknown-code = `{ $name }` getur aldrei verið `{ $code }`
flaw-unknown-entry = engin aðgerð skrifar færslu af tegundinni `{ $name }`
flaw-unknown-role = enginn getur haft hlutverkið `{ $name }`; auk handler, viewer og administrator verður pakkinn að tilgreina hlutverk sín í pack.toml

# States
flaw-state-unreachable = engin aðgerð leiðir til stöðunnar `{ $name }`; bætið aðgerð við eða fjarlægið stöðuna
flaw-state-stuck = ekkert leiðir úr stöðunni `{ $name }`; bætið aðgerð við eða gerið hana að lokastöðu
flaw-state-not-final = staðan `{ $name }` er lokastaða en þó leiðir aðgerð úr henni
flaw-turn-after-end = þetta er lokastaða svo enginn á leik, ekki heldur `{ $name }`
flaw-state-without-step = staðan `{ $name }` tilheyrir engu skrefi í gangi málsins
flaw-track-long = í gangi málsins eru fleiri en { $name } skref; fleiri eru ekki sýnd á síðu

# Slots
flaw-slot-not-addressed = við aðilann `{ $name }` er ekki sagt hvernig stjórnvöld koma þar inn; skrifið til dæmis address = "one"
flaw-opener-addressed = aðilinn `{ $name }` er stjórnvaldið sem opnar málið og getur ekki verið viðtakandi
flaw-slot-never-filled = enginn verður nokkurn tíma aðilinn `{ $name }`: til þess þarf inntak af tegundinni addressee og aðgerð sem bætir við þeim sem þar eru nefndir
flaw-slot-many = address aðilans `{ $name }` og `many` stangast á: `one` er ritað án þess, `some` og `all` með many = true
flaw-slot-missing = við inntakið `{ $name }` verður að segja hvaða aðila það ákvarðar

# Links
flaw-link-never-opened = ekkert opnar mál fyrir tenginguna `{ $name }`
flaw-link-elsewhere = tengingin leiðir til annarrar málsmeðferðar en `{ $name }`
flaw-link-answers = svör geta aðeins borist um tenginguna `{ $name }` ef báðar málsmeðferðir hafa sama spurningasett
flaw-open-nobody = enginn aðhefst hér svo segja verður hver opnar málið: opener = "slot"
flaw-open-to = hver er spurður segir annaðhvort `input` eða `slot`

# Actions
flaw-action-nobody = enginn má gera `{ $name }`: `by` vantar, aðgerðin hefst ekki í neinni stöðu eða hún er ætluð aðila sem tekur ekki þátt í drögum
flaw-target-never = þetta markmið er aldrei valið því það sem á undan er hefur ekkert skilyrði
flaw-guard-silent = í `say` verður að segja hvers vegna skilyrðið synjar; aðeins nefndar staðreyndir eiga sína eigin setningu
flaw-answers-elsewhere = aðilinn `{ $name }` hefur ekki answers = true og sæi því ekki það sem hann skrifar
flaw-input-of-nothing = `{ $name }` þarf eyðublað eða spurningasett sem málsmeðferðin hefur ekki
flaw-kind = `{ $name }` er ekki af þeirri tegund sem hér þarf
flaw-join-by-clock = `{ $name }` bætir við stjórnvöldum sem skráin tilgreinir, en enginn spyr skrána þegar frestur rennur út
flaw-address-optional = viðtakandinn ræðst af reitnum `{ $name }` sem má vera auður; gerið hann að skyldureit
flaw-inside-abroad = aðilinn `{ $name }` er innan lands svo stjórnvöld hans koma þaðan: skrifið country = "own"
flaw-recipient-state-unreachable = engin aðgerð þessara viðtakenda leiðir til stöðu þeirra `{ $name }`
flaw-act-needs-input = aðgerðin `{ $name }` þarf inntak en enginn gefur það þegar hún gerist sjálfkrafa
flaw-notify-nobody = þessi tilkynning berst engum
flaw-list-missing = `{ $name }` geymir kóða og segja verður úr hvaða lista
flaw-list-needless = `{ $name }` geymir engan kóða og hefur því engan lista

# Clocks
flaw-clock-no-date = fresturinn `{ $name }` hefur enga dagsetningu: gefið honum lengd, reit eða aðgerð sem hefur hann fram að dagsetningu eða semur um hana
flaw-clock-two-dates = fresturinn `{ $name }` fylgir reit og hefur því enga eigin lengd
flaw-clock-no-length = fresturinn `{ $name }` hefur enga lengd og getur því aðeins hafist fram að dagsetningu
flaw-clock-never-starts = ekkert hefur frestinn `{ $name }`
flaw-clock-not-agreed = enginn semur um frestinn `{ $name }`; tilgreinið aðilana í agreed_by
flaw-agreed-alone = aðeins einn aðili semur um frestinn `{ $name }`; til þess þarf tvo

# Conditions
flaw-condition-empty = skilyrðalistinn er tómur
flaw-condition-here = hér má skilyrði aðeins spyrja um reiti og spurningar
flaw-condition-itself = `{ $name }` yrði aðeins sýnt þegar eitthvað er í því og þar með aldrei

# Forms, questions, lists
flaw-heading-above = engin fyrirsögn `{ $name }` er fyrir ofan þessa
flaw-list-empty = listinn `{ $name }` er tómur
flaw-list-parent = enginn kóði `{ $name }` er fyrir ofan þennan

# Who sees what
flaw-grant-empty = þessi regla sýnir ekkert
flaw-grant-twice = önnur regla sýnir þetta þegar sama fólki í sömu stöðum
flaw-remind-nothing = áminning um frestinn `{ $name }` gerir ekkert
flaw-remind-early = áminning um frestinn `{ $name }` kæmi áður en fresturinn hefst
flaw-publish-nothing = `publish` sýndi ekkert: engin regla er fyrir almenning (`who` með `public = true`)
flaw-unpublish-nothing = `unpublish` lýkur engu: engin aðgerð og enginn frestur birtir neitt
flaw-public-never = þessi regla er fyrir almenning en engin aðgerð og enginn frestur birtir neitt
flaw-public-sight = þetta er aldrei fyrir almenning sem sér aðeins það sem nefnt er: reiti, kafla, færslur ætlaðar öllum aðilum, útgáfur, skrár og aðila sem allir þekkja
flaw-public-personal = `{ $name }` er persónuupplýsingar eða getur geymt þær og er aldrei fyrir almenning
flaw-parties-known = aðilar þekkja hver annan hvort eð er; `parties` er aðeins sagt um almenning
flaw-field-unseen = enginn sér nokkurn tíma reitinn `{ $name }`
flaw-entry-unseen = enginn sér nokkurn tíma færslur af tegundinni `{ $name }`
flaw-retention-order = málinu yrði eytt áður en persónuupplýsingum þess er lokað

# Records
flaw-record-never-live = færsla er ekki í gildi í neinni stöðu; nefnið að minnsta kosti eina í `live`
flaw-record-live = í stöðunni `{ $name }` getur færsla ekki verið í gildi: hún er drög eða ekkert kemur á eftir
flaw-record-unique-empty = þessi hópur nefnir engan reit
flaw-record-optional = reiturinn `{ $name }` er ekki skyldureitur svo allar færslur án hans væru eins
flaw-record-columns = listi sýndi engan dálk
flaw-record-personal = reiturinn `{ $name }` er persónuupplýsingar sem enginn listi færslna má geyma
flaw-record-unread = engin regla leyfir öðrum en aðilum að sjá færslu sem er í gildi; sýnið lesendum eitthvað

# Texts
flaw-language-missing = tungumálið `{ $name }` er tilgreint en hefur enga texta
flaw-language-undeclared = tungumálið `{ $name }` hefur texta en er ekki tilgreint í pack.toml
flaw-text-missing = textann `{ $name }` vantar
flaw-text-needless = ekkert notar textann `{ $name }`
flaw-text-long = í textanum `{ $name }` eru { $length } stafir en rúm er fyrir { $most }; breytur eru ekki taldar
flaw-placeholder-lost = í `{ $text }` vantar breytuna ${ $name } sem er í enska textanum
flaw-placeholder-unknown = `{ $text }` notar breytuna ${ $name } sem textinn fær ekki

# Stories
flaw-story = sagan „{ $name }“ stenst ekki: { $place }: hún lofar { $expected } en þar er { $found }

# Honesty
flaw-not-yet = `{ $name }` tilheyrir orðaforðanum en þessi útgáfa kerfisins framkvæmir það ekki enn

# What keeps texts out. $name: the key of the text.
texts-file = ekki læsilegt: { $what }
texts-formula = í reitnum { $what } er formúla; textar eru aldrei reiknaðir
texts-languages-missing = enginn dálkur og engin eigind nefnir tungumál sem á að taka inn
texts-language-none = `{ $name }` er ekki tungumál sem Comity þekkir
texts-language-undeclared = pakkinn tilgreinir ekki tungumálið `{ $name }`; bætið því fyrst við `languages` í pack.toml
texts-key-unknown = pakkinn hefur engan texta `{ $name }`
texts-key-twice = textinn `{ $name }` stendur hér tvisvar
texts-key-missing = textinn `{ $name }` er ekki í skránni; skrá kemur til baka með öllum línum sínum
texts-english-changed = enski textinn fyrir `{ $name }` hefur breyst síðan; flytjið út að nýju
texts-broken = { $lang }: `{ $name }` er ekki læsilegt: { $what }
texts-variable-lost = { $lang }: í `{ $name }` vantar breytuna ${ $variable } sem er í enska textanum
texts-variable-unknown = { $lang }: `{ $name }` notar breytuna ${ $variable } sem textinn fær ekki
texts-long = { $lang }: í `{ $name }` eru { $length } stafir en rúm er fyrir { $most }; breytur eru ekki taldar

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = þetta er ekki ZIP-safn: { $what }
archive-path = slóð leiðir út úr möppunni eða getur ekki verið slóð skrár: { $what }
archive-link = `{ $what }` er vísun; í pakka eru aðeins skrár
archive-many = fleiri en { $what } skrár
archive-heavy = meira en { $what } bæti eftir afþjöppun
archive-twice = `{ $what }` er þar tvisvar
archive-text = `{ $what }` er ekki í UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } er í notkun með öðru innihaldi; gefið nýja pakkanum aðra útgáfu
pack-not-kept = ekki tókst að geyma pakkann: { $what }
