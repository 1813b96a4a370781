### Какво се казва за пакети, които не са приети. Ключове и променливи като в en.ftl; каквото стои между ` и `, не се превежда.

# Files and their form
flaw-file-missing = няма такъв файл, а трябва да има
flaw-file-unknown = в пакет няма файл `{ $name }`: той се състои от pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl и stories/*.toml
flaw-file-name = идентификаторът е `{ $name }`, а файлът се казва иначе; дайте и на двата едно и също име
flaw-format = не може да се прочете: { $what }
flaw-csv-head = първият ред трябва да назовава колоните и първата от тях трябва да е `code`
flaw-csv-columns = този ред има друг брой колони от първия
flaw-csv-quotes = кавичка не е затворена

# Names
flaw-name = `{ $name }` не е име: първо буква, после букви, цифри, `_` или `-`, най-много 60
flaw-twice = `{ $name }` стои тук два пъти
flaw-unused = нищо в пакета не използва `{ $name }`
flaw-number-shared = процедурата `{ $name }` номерира случаите си по същия образец; два случая биха могли да имат един номер
flaw-unknown-country = няма календар за `{ $name }`, затова работните дни не могат да се броят; пишете държавите както Съюза, EL за Гърция
flaw-english = английският (`en`) трябва да е сред езиците: него вижда читателят, когато на друг език липсва текст
flaw-no-procedure = пакетът няма процедура
flaw-law-address = `{ $name }` не е адрес, който започва с https://

# What is not there
flaw-unknown-slot = процедурата няма страна `{ $name }`
flaw-unknown-state = процедурата няма състояние `{ $name }`
flaw-unknown-recipient-state = получателите нямат състояние `{ $name }`
flaw-unknown-link = процедурата няма връзка `{ $name }`
flaw-unknown-procedure = пакетът няма процедура `{ $name }`
flaw-unknown-clock = процедурата няма срок `{ $name }`
flaw-unknown-action = процедурата няма действие `{ $name }`
flaw-unknown-input = действието няма въвеждане `{ $name }`, което би могло да се посочи тук
flaw-unknown-mask = процедурата няма име от полета `{ $name }`
flaw-unknown-form = пакетът няма формуляр `{ $name }`
flaw-unknown-questions = пакетът няма набор от въпроси `{ $name }`
flaw-unknown-field = формулярът няма поле `{ $name }`
flaw-unknown-section = формулярът няма раздел `{ $name }`
flaw-unknown-question = наборът от въпроси няма въпрос `{ $name }`
flaw-unknown-heading = наборът от въпроси няма заглавие `{ $name }`
flaw-unknown-list = пакетът няма списък `{ $name }`
flaw-unknown-code = `{ $name }` никога не може да бъде `{ $code }`
flaw-unknown-entry = никое действие не пише запис от вида `{ $name }`
flaw-unknown-role = никой не може да има ролята `{ $name }`; освен handler, viewer и administrator пакетът трябва да посочи ролите си в pack.toml

# States
flaw-state-unreachable = никое действие не води до състоянието `{ $name }`; добавете такова или премахнете състоянието
flaw-state-stuck = нищо не извежда от състоянието `{ $name }`; добавете действие или го направете крайно
flaw-state-not-final = състоянието `{ $name }` е крайно, а от него извежда действие
flaw-turn-after-end = състоянието е крайно, затова никой не е на ред, нито `{ $name }`
flaw-state-without-step = състоянието `{ $name }` не принадлежи към никоя стъпка от хода
flaw-track-long = ходът има повече от { $name } стъпки; толкова показва една страница

# Slots
flaw-slot-not-addressed = за страната `{ $name }` не е казано как в нея влизат органи; напишете например address = "one"
flaw-opener-addressed = страната `{ $name }` е органът, който открива случая, и не може да бъде адресат
flaw-slot-never-filled = никой никога не става страната `{ $name }`: нужно е въвеждане от вида addressee и действие, което включва посочените
flaw-slot-many = адресирането на страната `{ $name }` и нейното `many` си противоречат: `one` е без него, `some` и `all` са с many = true
flaw-slot-missing = за въвеждането `{ $name }` трябва да е казано коя страна определя

# Links
flaw-link-never-opened = нищо не открива случай за връзката `{ $name }`
flaw-link-elsewhere = връзката води към друга процедура, а не към `{ $name }`
flaw-link-answers = отговори могат да дойдат по връзката `{ $name }` само когато двете процедури имат един и същ набор от въпроси
flaw-open-nobody = тук никой не действа, затова трябва да се каже кой открива случая: opener = "slot"
flaw-open-to = кой е питаният се казва или с `input`, или със `slot`

# Actions
flaw-action-nobody = никой не може да извърши `{ $name }`: няма `by`, не започва от никое състояние или е за страна, която не участва в чернова
flaw-target-never = тази цел никога не се избира, защото предишната няма условие
flaw-guard-silent = в `say` трябва да се каже защо условието отказва; собствено изречение имат само назованите факти
flaw-answers-elsewhere = страната `{ $name }` няма answers = true и затова не би виждала какво пише
flaw-input-of-nothing = `{ $name }` изисква формуляр или набор от въпроси, какъвто процедурата няма
flaw-kind = `{ $name }` не е от вида, който е нужен тук
flaw-join-by-clock = `{ $name }` включва органи, които посочва регистърът, а при изтичане на срок никой не пита регистъра
flaw-address-optional = адресатът се определя от полето `{ $name }`, което може да е празно; направете го задължително
flaw-inside-abroad = страната `{ $name }` е вътре в една държава, затова органите ѝ са оттам: напишете country = "own"
flaw-recipient-state-unreachable = никое действие на тези получатели не води до тяхното състояние `{ $name }`
flaw-act-needs-input = действието `{ $name }` изисква въвеждане, а когато става от само себе си, няма кой да въведе нещо
flaw-notify-nobody = това известие не стига до никого
flaw-list-missing = `{ $name }` съдържа кодове и трябва да каже от кой списък са
flaw-list-needless = `{ $name }` не съдържа код и затова няма списък

# Clocks
flaw-clock-no-date = срокът `{ $name }` няма дата: дайте му продължителност, поле или действие, което го започва до дата или договаря дата
flaw-clock-two-dates = срокът `{ $name }` следва поле и затова няма своя продължителност
flaw-clock-no-length = срокът `{ $name }` няма продължителност и затова може да започне само до дата
flaw-clock-never-starts = нищо не започва срока `{ $name }`
flaw-clock-not-agreed = срокът `{ $name }` не се договаря от никого; посочете страните в agreed_by
flaw-agreed-alone = срокът `{ $name }` се договаря само от една страна; нужни са две

# Conditions
flaw-condition-empty = списъкът с условия е празен
flaw-condition-here = тук условието може да пита само за полета и въпроси
flaw-condition-itself = `{ $name }` би се показвало само когато съдържа нещо, тоест никога

# Forms, questions, lists
flaw-heading-above = по-горе няма заглавие `{ $name }`
flaw-list-empty = списъкът `{ $name }` е празен
flaw-list-parent = по-горе няма код `{ $name }`

# Who sees what
flaw-grant-empty = това правило не показва нищо
flaw-grant-twice = друго правило вече показва това на същите лица в същите състояния
flaw-remind-nothing = напомняне за срока `{ $name }` не прави нищо
flaw-remind-early = напомняне за срока `{ $name }` би дошло, преди срокът да е започнал
flaw-publish-nothing = `publish` не би показало нищо: никое правило не е за всички (`who` с `public = true`)
flaw-unpublish-nothing = `unpublish` не прекратява нищо: никое действие и никой срок не публикува
flaw-public-never = това правило е за всички, а никое действие и никой срок не публикува
flaw-public-sight = това никога не се публикува; всички виждат само посоченото по име: полета, раздели, записи за всички страни, версии, файлове и страни, които всички познават
flaw-public-personal = `{ $name }` е лични данни или може да съдържа такива и никога не се публикува
flaw-parties-known = страните и без това се знаят; `parties` се казва само в правило за всички
flaw-field-unseen = никой никога не вижда полето `{ $name }`
flaw-entry-unseen = никой никога не вижда записи от вида `{ $name }`
flaw-retention-order = случаят би бил изтрит, преди личните данни в него да бъдат блокирани

# Records
flaw-record-never-live = записът не е в сила в никое състояние; посочете поне едно в `live`
flaw-record-live = в състоянието `{ $name }` записът не може да е в сила: той е чернова или нищо не следва
flaw-record-unique-empty = тази група не посочва никое поле
flaw-record-optional = полето `{ $name }` не е задължително, затова всички записи без него биха били еднакви
flaw-record-columns = списъкът не би показал никоя колона
flaw-record-personal = полето `{ $name }` е лични данни, каквито никой списък със записи не може да съдържа
flaw-record-unread = никое правило не позволява на друг освен страните да види запис, който е в сила; покажете нещо на читателите

# Texts
flaw-language-missing = езикът `{ $name }` е посочен, а няма текстове
flaw-language-undeclared = езикът `{ $name }` има текстове, а не е посочен в pack.toml
flaw-text-missing = липсва текстът `{ $name }`
flaw-text-needless = нищо не използва текста `{ $name }`
flaw-text-long = текстът `{ $name }` има { $length } знака, а място има за { $most }; променливите не се броят
flaw-placeholder-lost = в `{ $text }` липсва променливата ${ $name }, която е в английския текст
flaw-placeholder-unknown = `{ $text }` използва променливата ${ $name }, която не му се дава

# Stories
flaw-story = разказът „{ $name }“ не се потвърждава: { $place }: обещава { $expected }, а има { $found }

# Honesty
flaw-not-yet = `{ $name }` принадлежи към речника, но тази версия на програмата още не го изпълнява

# What keeps texts out. $name: the key of the text.
texts-file = не може да се прочете: { $what }
texts-formula = клетката { $what } съдържа формула; текстовете никога не се изчисляват
texts-languages-missing = нито колона, нито атрибут посочва език, чиито текстове да бъдат внесени
texts-language-none = `{ $name }` не е език, който Comity познава
texts-language-undeclared = пакетът не посочва езика `{ $name }`; първо го добавете към `languages` в pack.toml
texts-key-unknown = пакетът няма текст `{ $name }`
texts-key-twice = текстът `{ $name }` стои тук два пъти
texts-key-missing = текстът `{ $name }` не е във файла; файлът се връща с всичките си редове
texts-english-changed = английският текст на `{ $name }` вече е друг; експортирайте наново
texts-broken = { $lang }: `{ $name }` не може да се прочете: { $what }
texts-variable-lost = { $lang }: в `{ $name }` липсва променливата ${ $variable }, която е в английския текст
texts-variable-unknown = { $lang }: `{ $name }` използва променливата ${ $variable }, която не му се дава
texts-long = { $lang }: `{ $name }` има { $length } знака, а място има за { $most }; променливите не се броят

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = това не е архив ZIP: { $what }
archive-path = път води извън папката или не може да е път на файл: { $what }
archive-link = `{ $what }` е препратка; пакетът съдържа само файлове
archive-many = повече от { $what } файла
archive-heavy = повече от { $what } байта след разархивиране
archive-twice = `{ $what }` се среща два пъти
archive-text = `{ $what }` не е в UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } се използва с друго съдържание; дайте на новия пакет друга версия
pack-not-kept = пакетът не можа да бъде запазен: { $what }
