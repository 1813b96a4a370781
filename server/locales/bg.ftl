### Думите на интерфейса на български. Същите ключове и променливи като в en.ftl.

## Every page

skip = Към съдържанието
to-desk = Comity, към работното място
main-nav = Основна навигация
foot-nav = За Comity
nav-desk = Работно място
nav-new = Нов случай
nav-records = Хранилища
nav-authorities = Органи
find = Търсене на орган
language = Език
theme = Изглед
theme-system = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
sign-out = Изход
keys = Клавишни комбинации
accessibility = Достъпност
data-protection = Защита на данните
personal-data = лични данни
optional = незадължително
error = Грешка
choose = Моля, изберете
of = { $n } от { $all }
back = Назад
back-to-case = Обратно към случая
path = Път

## When and how much

today = Днес
yesterday = Вчера
when-today = днес, { $hour }
when-yesterday = вчера, { $hour }
when-day = { $date }, { $hour }
due-today = Срок днес
due-tomorrow = Срок утре
due-in-days = { $days ->
    [one] След { $days } работен ден
   *[other] След { $days } работни дни
}
due-late = Просрочено
due-late-days = { $days ->
    [one] { $days } работен ден закъснение
   *[other] { $days } работни дни закъснение
}
due-met = Спазен
due-met-days = { $days ->
    [one] Спазен, { $days } работен ден по-рано
   *[other] Спазен, { $days } работни дни по-рано
}
due-missed = Неспазен
due-missed-days = { $days ->
    [one] Пропуснат с { $days } работен ден
   *[other] Пропуснат с { $days } работни дни
}
due-stopped = Спрян
due-none = Без срок
clock-calendar = Работни дни според: { $country }
date-proposed-ours = Вие предлагате
date-proposed-theirs = Другата страна предлага
partial-hint = Денят и месецът могат да останат празни, ако не са известни.
date-day = Ден
date-month = Месец
date-year = Година
date-from = От
date-to = До
size-kb = { $n } kB
size-mb = { $n } MB

## The case

case-opened = открит
track = Ход на случая
track-due = срок { $date }
jump = Части на случая
section-facts = Данни
section-questions = Въпроси и отговори
section-messages = Съобщения
section-files = Файлове
section-clocks = Срокове
section-actions = Други действия
section-history = История
section-parties = Страни
rail = Срокове, действия, история
party-ours = Вашият орган
recipients-done = готови { $done } от { $of }
understands = разбира
other-understands = Другата страна разбира: { $languages }. Ако е възможно, пишете на един от тези езици.
facts-hidden = На този етап от случая личните данни не са видими за Вас.
facts-personal = Само страните по случая виждат личните данни.
not-given = не е посочено
version-changed = Версия { $n }, { $when }
versions-title = Предишни версии
erased = заличено
mask-hidden = името е скрито
mask-empty = още не е посочено
written-in = език на текста: { $language }
law-article = { $act }, член { $article }
question-n = Въпрос { $n }.{" "}
question-link = въпрос { $n }
question-open = Още без отговор
question-reopened = Поискан е нов отговор
questions-none = Няма въпроси.
answer = Отговор
answer-none = няма отговор
answer-yes = Да
answer-no = Не
answer-unknown = Не е известно
answer-cannot = Не може да се отговори
answer-file = файл
answer-final = окончателен
answer-draft = чернова, вижда я само Вашият орган
answer-comment = Бележка
answer-comment-yours = Бележка
answer-yours = Вашият отговор
answer-change = Промяна на този отговор
answer-next = Отговорете на въпросите
answers-earlier = { $n ->
    [one] { $n } предишен отговор
   *[other] { $n } предишни отговора
}
second-beside = До него
second-hide = Скриване на втория език
second-show = Показване на втори език
second-choose = Втори език
text-language = Език на този текст
languages-understood = Разбира ги другата страна
languages-other = Други езици
tongue-doubt = Текстът е отбелязан като { $marked }, но изглежда да е { $seems }. Вярно ли е отбелязаното?
tongue-mark = Отбележете: { $seems }
tongue-set = Отбелязан е език: { $seems }, защото текстът изглежда на него. Променете го, ако не е верен.
tongue-sent = Извършено е. Един от текстовете е отбелязан като { $marked }, но изглежда да е { $seems }. Ако отбелязаното е грешно, пишете на другата страна.
tongue-far = Другата страна не посочва, че разбира този език.
entry-own = остава във Вашия орган
entry-only = само за: { $slots }
entry-retracted = оттеглено от автора
entry-about = Относно
messages-none = Още няма съобщения.
messages-both = Съобщенията се четат от двете страни; вътрешните бележки остават във Вашия орган.
messages-many = Всяка страна чете това, което процедурата ѝ показва; вътрешните бележки остават във Вашия орган.
write = Напишете
files-none = Няма файлове.
files-hint = PDF, изображения, текстове и офис документи, всеки до 10 MB.
file-hidden = Файл, който още не е видим за Вас
file-kept = Запазване на вече избрания файл
clocks-none = Няма срокове.
actions-none = В момента няма какво друго да се направи.
which-questions = Кои въпроси
history-opened = { $who }: откриване на случая
history-passed = Изтекъл срок: { $clock }
history-whole = { $n ->
    [one] Цялата история, { $n } запис
   *[other] Цялата история, { $n } записа
}
history-title = История
who-us = Вашият орган
who-system = Comity
rating-of = Оценка:
mark-1 = Много слабо
mark-2 = Слабо
mark-3 = Задоволително
mark-4 = Добре
mark-5 = Много добре
here-us = колега
here-them = разглежда случая в момента

## The desk

desk-title = { $late ->
    [0] Работно място: { $ours } Ви { $ours ->
        [one] чака
       *[other] чакат
    }
   *[other] Работно място: { $ours } Ви { $ours ->
        [one] чака
       *[other] чакат
    }, { $late ->
        [one] { $late } просрочен
       *[other] { $late } просрочени
    }
}
next = Какво да направите сега
next-of = Първите три от { $n }, които Ви чакат
next-none = Нищо не Ви чака.
counts = Случаи според това какво чакат
view-open = Открити случаи
view-ours = Чакат Ви
view-late = Просрочени
view-theirs = Чакат другата страна
view-drafts = Чернови
view-over = Приключени
unread = непрочетено
unread-n = непрочетени: { $n }
mark-read = Отбелязване като прочетено
answered-of = отговорени { $n } от { $all }
date-to-answer = Предложена Ви е дата
col-case = Случай
col-other = Друга страна
col-state = Състояние
col-reason = Защо е тук
col-due = Срок
open-case = Отваряне
desk-empty = Тук няма случаи.
desk-all = Показване на всички открити случаи
desk-order = най-горе е този с най-близък срок
desk-shown = { $n ->
    [one] { $n } случай
   *[other] { $n } случая
}
next-page = Следваща страница

## Keys

keys-move = придвижване
keys-open = отваряне
keys-read = отбелязване като прочетено
keys-find = търсене
keys-all = всички комбинации
keys-off = Изключване на единичните клавиши
keys-on = Включване на единичните клавиши
keys-state-on = Единичните клавиши са включени.
keys-state-off = Единичните клавиши са изключени.
keys-intro = Тези клавиши действат на работното място и в списъците, докато не пишете. Могат да бъдат изключени, например когато диктувате на компютъра си.

## What the page says while it is live

conn-live = На живо
conn-offline = Няма връзка
live-lost = Няма връзка. Това, което виждате, може да не е актуално. Написаното от Вас се пази тук.
live-retry = Опит сега
live-back = Връзката е възстановена. Всичко е актуално.
live-new = Има нова версия на Comity. Довършете написаното и след това я заредете.
live-held = Чакат промени, докато работите тук. Показване
live-meanwhile = Това се промени, докато пишехте. Написаното е запазено.
live-compare = Показване на промяната
live-gone = Този случай вече не е видим за Вас.
live-sending = Изпращане…
live-kept = Написаното е запазено.
live-just = току-що
live-vanished = Това вече не е възможно: случаят се промени.
live-signed-out = Вие излязохте от системата. Написаното е запазено в този раздел.
live-reload = Презареждане на страницата
live-not-a-frame = Това не е рамка: очаква се един обект JSON с познатите полета.
live-unknown-type = Няма рамка от този вид.
live-wrong-field = Липсва поле, или то не принадлежи на тази рамка, или съдържа нещо недопустимо.
live-unknown-topic = Това не е име на тема.
live-too-many-topics = Твърде много теми в тази връзка. Първо напуснете някоя.
live-busy = Това не може да се покаже в момента. Попитайте отново след малко.

## Signing in

sign-in = Вход
sign-in-intro = За служители на участващите органи.
email = Електронна поща
password = Парола
sign-in-again = Влезте, за да продължите. След това ще се върнете там, където бяхте.

## Finding an authority

authorities-title = Органи
authorities-intro = Търсете по име на всеки език, по град или по област на компетентност.
authorities-query = Име, град или област на компетентност
authorities-country = Държава
authorities-any = Всички държави
authorities-search = Търсене
authorities-found = { $n ->
    [0] Не е намерен орган
    [one] Намерен е { $n } орган
   *[other] Намерени са { $n } органа
}
authorities-none-hint = Опитайте с по-малко думи или само с държавата.
authorities-ask = Нов случай с този орган
why-name = име
why-town = град
why-competence = компетентен за

## A new case

compose-choose = Какво желаете да направите?
compose-none = Няма какво да откриете.
compose-title = Нов случай: { $procedure }
draft-title = Чернова: { $title }
compose-draft = Чернова, вижда я само Вашият орган
compose-whom = Кого питате
compose-whom-home = Кои органи на Вашата страна
compose-what = Какво питате
compose-send = Кога Ви е необходимо
compose-personal = Полетата с този знак са лични данни.
compose-find = Намиране на органа
compose-desk = { $country }: държавата решава кой отговаря
compose-desk-goes = отива при: { $authority }
compose-questions-hint = Въпросите вече са преведени. Другата страна ги чете на своя език.
compose-chosen = избрани { $n } от { $all }
compose-fixed = задава се винаги
compose-along = задава се заедно с него, ако е приложимо:
compose-update = Обновяване на формуляра
compose-update-hint = показва какво още е нужно при този избор
compose-review = Проверка и изпращане
compose-missing = Преди да можете да изпратите
compose-ready = Всичко необходимо е налице.
compose-need-whom = Изберете орган
compose-need-field = Попълнете: { $field }
compose-need-question = Изберете поне един въпрос
compose-to = До
compose-subject = Относно
compose-questions = Въпроси
compose-nobody = още никой
compose-change = Промяна
compose-saved = Запазено { $when }, вижда го само Вашият орган
compose-language-note = { $authority } разбира: { $languages }. Ако е възможно, пишете на един от тези езици и го отбележете под текста.

## Sending and refusing

problem = Има проблем
problem-kept = Нищо не е изпратено. Въведеното е запазено по-долу.
stale = Случаят се е променил, откакто отворихте тази страница. Вижте го какъвто е сега и изпратете отново.
stale-look = Вижте случая
reused = Този формуляр вече е изпратен с друго съдържание. Проверете въведеното и го изпратете отново, ако наистина искате това.
unsure = Не е сигурно дали това е извършено. Натиснете същия бутон още веднъж: нищо няма да бъде извършено два пъти.
busy = Comity е претоварено. Нищо не е извършено; въведеното е запазено. Изпратете отново.
parked = Този случай не може да бъде променен в момента: няколко пъти поред възникна грешка. Въведеното е запазено. Опитайте отново след минута.
action-gone = Това действие вече не е възможно.
action-not-now = „{ $action }“ не е възможно сега: състоянието на случая е „{ $state }“.

## Pages that say why not

error-home = Към работното място

refusal-unknown-action = Тук няма такова действие.
refusal-wrong-state = Това не е възможно в сегашното състояние на случая. Може би някой е действал междувременно.
refusal-not-your-turn = Това е работа на другата страна.
refusal-not-your-role = Вашата роля не позволява това.
refusal-guard = Това още не е възможно.
refusal-nobody-to-address = В регистъра няма кой да получи това в съответните държави.
refusal-faults = Част от даденото не е каквото трябва.
refusal-unknown-procedure = Няма такава процедура.
refusal-already-open = Случаят вече е открит.
refusal-held = Вече има запис със същите данни: { $fields }.
refusal-not-open = Случаят не е открит.
refusal-already-registered = Вече е в регистъра.
refusal-not-registered = Не е в регистъра.
refusal-unknown-person = Тук няма такова лице или програма.
refusal-last-administrator = Трябва да остане поне един администратор.
refusal-form-complete = Задължителни полета са още празни.
refusal-questions-some = Изберете поне един въпрос.
refusal-addressee-chosen = Изберете кого питате.
refusal-questions-all-answered = Първо всеки въпрос трябва да има отговор.
refusal-questions-some-answered = Първо поне един въпрос трябва да има отговор.
refusal-questions-some-new = Няма нов отговор за изпращане.

fault-comment-required = Към този отговор е нужна бележка
fault-control-characters = Съдържа знаци, които не могат да бъдат показани
fault-country = „{ $value }“ не е позната тук държава
fault-date = „{ $value }“ не е дата
fault-date-past = Датата трябва да е в бъдещето
fault-date-too-far = Датата е твърде далеч
fault-email = Това не е адрес на електронна поща
fault-language = Отбележете езика на текста
fault-mark = Изберете оценка от 1 до 5
fault-not-a-list = Очаква се списък
fault-not-a-text = Очаква се текст
fault-not-an-object = Очакват се именувани стойности
fault-not-in-list = „{ $value }“ не е в списъка
fault-not-in-procedure = Този орган не участва в процедурата
fault-unknown-entry = Този запис не е Ваш или вече е оттеглен
fault-other-country = Този орган е в друга държава
fault-number = Очаква се число
fault-only-one = Изберете само едно
fault-own-authority = Този орган вече е страна по случая
fault-partial-date = „{ $value }“ не е дата; денят и месецът могат да останат празни
fault-required = Това е необходимо
fault-span = Първата дата трябва да е преди втората
fault-period = Последният ден е преди първия
fault-too-long = Най-много { $most } знака
fault-too-many = Най-много { $most }
fault-unknown-authority = Няма такъв орган
fault-unknown-field = „{ $name }“ не е познато тук
fault-unknown-file = Няма такъв файл
fault-unknown-question = „{ $name }“ не е сред въпросите
fault-url = Това не е адрес в интернет
fault-yes-or-no = Очаква се да или не

## Help

access-title = Декларация за достъпност
access-1 = Comity е създадено така, че да отговаря на WCAG 2.2, ниво AA. Всяка страница работи само с клавиатура, без скриптове, при увеличение 400 %, с наложени цветове и с намалено движение.
access-2 = Всяка страница се проверява с програма при всяка промяна, а преди издаване и на ръка с екранен четец.
access-3 = Ако нещо Ви пречи, пишете на администратора на Вашия орган, който ще го предаде нататък.
privacy-title = Защита на данните
privacy-1 = Един случай се вижда само от страните по него. Всяко поле с лични данни носи знак, а другата страна го вижда едва когато процедурата позволи.
privacy-2 = Никоя страница не зарежда нищо отвън и не се поставят бисквитки освен тези за вход и за Вашия избор на език и изглед.
privacy-3 = Личните данни се блокират и заличават след сроковете, определени във всяка процедура. Писмата и адресите на страниците не съдържат лични данни.

## The demonstration

demo-title = Демонстрация
demo-intro = Влезте в ролята на един от двамата служители. Каквото направи едната страна, другата го вижда веднага, всяка на своя език.
demo-side = { $authority }, { $country }
demo-step-in = Влизане в тази роля
demo-both = Наблюдавайте двете страни едновременно
demo-both-hint = Два прозореца един до друг: { $left } отляво, { $right } отдясно. Действайте в единия и гледайте другия.
demo-frame = Страницата на { $name }
demo-others = Други лица
demo-data = Всички лица и случаи са измислени. При всяко стартиране на демонстрацията всичко се създава наново.
demo-tries = Какво можете да опитате
demo-group-inside = Вътре в една държава
demo-group-alert = Предупреждения: един орган предупреждава много
demo-group-notification = Нотификации: правило се обявява и коментира
demo-group-more = Още
demo-place-inside-approve-sending = Одобрете запитване, преди да напусне страната
demo-place-inside-approve-sending-hint = Камарата не може да изпраща сама. Прочетете запитването ѝ и го одобрете или го върнете с бележка.
demo-place-inside-approve-reply = Одобрете отговори, преди да бъдат изпратени
demo-place-inside-approve-reply-hint = Отговорите са написани и освен автора ги четете само Вие. Одобрете ги или ги върнете.
demo-place-inside-hand-on = Предайте запитване нататък
demo-place-inside-hand-on-hint = Ново запитване: възложете го на колега, препратете го на друг орган или разпределете въпросите му.
demo-place-inside-shared = Вижте как се събира разпределено запитване
demo-place-inside-shared-hint = Три органа отговарят, всеки на своята част. Два са отговорили; страницата показва какво още липсва.
demo-place-inside-part = Отговорете на една част
demo-place-inside-part-hint = Частта чака на Вашето бюро. С Вашия отговор питащият орган има всичко.
demo-place-inside-referral = Решете спор
demo-place-inside-referral-hint = Питащият намира отговора за недостатъчен. Съгласете се и предайте на координатора на другата страна или отхвърлете.
demo-place-alert-send = Проследете изпратено от Вас предупреждение
demo-place-alert-send-hint = Вижте кои държави са го предали нататък. Поправете го, отбележете, че се оспорва, или го отменете.
demo-place-alert-masked = Предайте предупреждение, без да виждате името
demo-place-alert-masked-hint = Виждате професията и обхвата, но не и име. Изберете органите във Вашата страна, които трябва да видят всичко.
demo-place-alert-handle = Обработете предупреждение
demo-place-alert-handle-hint = Виждате името. Посочете дали засяга Вашия орган или попитайте подателя.
demo-place-alert-object = Възразете срещу приключване на предупреждение
demo-place-alert-object-hint = Подателят иска да го приключи. Възразите ли в срок, то остава отворено.
demo-place-notification-broadcast = Изпратете нотификация до всички държави
demo-place-notification-broadcast-hint = Вашето министерство преглежда какво напуска страната. С изпращането започва периодът на изчакване.
demo-place-notification-comment = Коментирайте като Комисията
demo-place-notification-comment-hint = Коментар за всички или само за нотифициращата държава, или подробно становище, което удължава изчакването.
demo-place-notification-state = Коментирайте като държава
demo-place-notification-state-hint = Предайте нотификацията във Вашата страна, коментирайте я, дайте становище.
demo-place-notification-notifier = Отговорете на коментари, променете проекта
demo-place-notification-notifier-hint = Вие обявихте правилото. Отговорете на въпросите; след промяна предишният текст остава четим.
demo-place-more-compose = Задайте собствен въпрос
demo-place-more-compose-hint = Изберете процедура, орган и въпроси. Изпраща се, когато Вие кажете.
demo-place-more-check = Проверете регистър за два работни дни
demo-place-more-check-hint = Спешна проверка: срокът се брои в работните дни на Вашата страна.
demo-place-more-area = Въведете нова област
demo-place-more-area-hint = Администратор качва област като папка. Тя се появява веднага на всяко отворено бюро.

## Countries, as the Union writes their codes

country-AT = Австрия
country-BE = Белгия
country-BG = България
country-CH = Швейцария
country-CY = Кипър
country-CZ = Чехия
country-DE = Германия
country-DK = Дания
country-EE = Естония
country-EL = Гърция
country-ES = Испания
country-EU = Европейски съюз
country-FI = Финландия
country-FR = Франция
country-HR = Хърватия
country-HU = Унгария
country-IE = Ирландия
country-IS = Исландия
country-IT = Италия
country-LI = Лихтенщайн
country-LT = Литва
country-LU = Люксембург
country-LV = Латвия
country-MT = Малта
country-NL = Нидерландия
country-NO = Норвегия
country-PL = Полша
country-PT = Португалия
country-RO = Румъния
country-SE = Швеция
country-SI = Словения
country-SK = Словакия
country-UK = Обединеното кралство

## Languages

language-bg = български
language-cs = чешки
language-da = датски
language-de = немски
language-el = гръцки
language-en = английски
language-es = испански
language-et = естонски
language-fi = фински
language-fr = френски
language-ga = ирландски
language-hr = хърватски
language-hu = унгарски
language-is = исландски
language-it = италиански
language-lt = литовски
language-lv = латвийски
language-mt = малтийски
language-nb = норвежки (букмол)
language-nl = нидерландски
language-nn = норвежки (нюношк)
language-pl = полски
language-pt = португалски
language-ro = румънски
language-sk = словашки
language-sl = словенски
language-sv = шведски

## Какво научават програмите, когато заявката не е изпълнена

problem-not-your-role = { refusal-not-your-role }
problem-not-your-turn = { refusal-not-your-turn }
problem-faults = { refusal-faults }
problem-guard = { refusal-guard }
problem-wrong-state = { refusal-wrong-state }
problem-unknown-action = { refusal-unknown-action }
problem-unknown-procedure = { refusal-unknown-procedure }
problem-already-open = { refusal-already-open }
problem-held = Друг запис съдържа същото
problem-wrong-password = Електронната поща или паролата не са верни.
problem-cross-site = Тази заявка не дойде от страница на Comity и не беше изпълнена.
problem-method = Този адрес не работи по този начин.
problem-stale = Случаят се е променил, откакто го прочетохте.
problem-too-large = Това е твърде голямо.
problem-media-type = Този вид съдържание не се приема тук.
problem-if-match = Заявката трябва да посочи за кое състояние на случая се отнася.
problem-too-often = Твърде много заявки. Изчакайте малко.
problem-ours = Нещо се обърка от наша страна. Ако сте видели потвърждение, нищо не е загубено.
problem-busy = Comity не е готово в момента. Опитайте отново след малко.
problem-parked = Този случай е спрян за малко.
problem-request = Тази заявка не може да бъде разбрана.
problem-unauthenticated = Никой не е влязъл или ключът не е валиден.
problem-missing = Тук няма такова нещо или не е видимо за Вас.
problem-too-slow = Заявката продължи твърде дълго.
problem-cut-off = Заявката прекъсна преди края си.
problem-not-utf8 = Заявката не е написана в UTF-8.
problem-not-json = Заявката не е JSON, който може да бъде прочетен тук.
problem-query = Параметър на адреса е непознат или не е какъвто трябва.
problem-cursor = Курсорът не принадлежи към този списък.
problem-reset = Тази позиция вече не е известна. Прочетете всичко отново.
problem-key = Ключът за идемпотентност не е какъвто трябва.
problem-key-running = Заявка със същия ключ за идемпотентност още се изпълнява.
problem-key-reused = Ключът за идемпотентност вече е използван за нещо друго.
problem-unsure = Не е сигурно дали това е извършено. Попитайте отново със същия ключ за идемпотентност.
detail-not-utf8 = От байт { $byte } нататък е нещо друго.
detail-not-json = Не може да се прочете на ред { $line }, колона { $column }: записът е неправилен, вложен твърде дълбоко или нещо е назовано два пъти.
detail-query = Това е „{ $name }“.
detail-too-large = Приемат се най-много { $most } байта.
detail-too-often = Опитайте отново след { $seconds } секунди.
detail-parked = По този случай няколко пъти поред възникна грешка, затова той е спрян за една минута. Нищо записано не е загубено и другите случаи не са засегнати.
fault-file-empty = „{ $name }“ е празен
fault-file-differs = Съдържанието на „{ $name }“ не е това, което казват името или видът му
fault-file-name = Файлът трябва да има име от най-много { $most } знака

link-origin = Възложено от случай
link-opening = открива се
link-questions = { $n ->
    [one] { $n } въпрос
   *[other] { $n } въпроса
}

## По какво се различават две версии на пакет

diff-none = Няма разлика.
diff-added = { $of }: { $kind } { $name }: ново
diff-removed = { $of }: { $kind } { $name }: премахнато
diff-changed = { $of }: { $kind } { $name }: променено
diff-reworded = { $of }: { $kind } { $name }: от „{ $from }“ на „{ $to }“
diff-changed-from = { $of }: { $kind } { $name }: { $what } беше „{ $from }“, е „{ $to }“
diff-kind-pack = пакет
diff-kind-procedure = процедура
diff-kind-form = формуляр
diff-kind-question-set = набор от въпроси
diff-kind-stories = разкази
diff-kind-list = списък
diff-kind-code = код
diff-kind-text = текст
diff-kind-slot = страна
diff-kind-state = състояние
diff-kind-step = стъпка
diff-kind-clock = срок
diff-kind-link = връзка
diff-kind-part = част
diff-kind-action = действие
diff-kind-input = въвеждане
diff-kind-mask = име от полета
diff-kind-field = поле
diff-kind-section = раздел
diff-kind-heading = заглавие
diff-kind-question = въпрос

## Области на правото, за администратори

areas-title = Области
areas-intro = Използвани области на правото, всяка като данни. Новата версия се проверява, преди някой да я види; откритите случаи запазват своята.
areas-in-use = В употреба
areas-area = Област
areas-version = Версия
areas-latest = за нови случаи
areas-open = Открити случаи
areas-procedures = Процедури
areas-languages = Езици
areas-new = Добавяне на област или версия
areas-new-hint = Папката на пакета като ZIP файл. Първо се проверява; нищо не се променя, докато не потвърдите.
areas-file = Пакет като ZIP
areas-check = Проверка
areas-whole = Пълен, още не се използва
areas-use = Въвеждане в употреба
areas-changes = Какво би се променило
areas-all-new = Областта е нова или не се различава от използваната версия.
areas-since = От версия { $version }
areas-others = Други използвани версии
areas-no-others = Няма.
areas-report = Доклад от проверката
areas-where = Къде
areas-what = Какво не е наред и какво да се направи
areas-nothing-changed = Нищо не се е променило за никого.
areas-again = Поправете и опитайте отново
areas-texts = Текстове по вид и език
areas-complete = пълни
areas-row-questions = Въпроси
areas-row-lists = Списъци с отговори
areas-row-forms = Етикети на формуляри
areas-row-procedures = Състояния, действия и други
areas-translators = За преводачи
areas-xlsx = Всички езици в една работна книга (XLSX)
areas-zip = Файловете на пакета (ZIP)
areas-texts-hint = Върнатото се сравнява текст по текст. Ако няма грешки, то става нова версия, която след това се въвежда в употреба.
areas-texts-file = Преведени текстове (XLSX или XLIFF)
areas-texts-version = Име на новата версия
areas-refused = { $n ->
    [one] Не е приет: една грешка за поправяне
   *[other] Не е приет: { $n } грешки за поправяне
}
areas-keep = { $n ->
    [one] Нищо не се променя, докато не потвърдите. Един открит случай запазва версията си.
   *[other] Нищо не се променя, докато не потвърдите. { $n } открити случая запазват версията си.
}
fault-unknown-official = Този служител не действа за Вашия орган или няма нужната роля.
fault-no-desk = Държавата няма орган, който приема искания за други. Изберете орган.
refusal-allocated-some = Случаят още не е възложен на никого.
refusal-allocated-to-me = Случаят е възложен на друг служител от Вашия орган.
reach-nobody-inside = Никой друг орган от Вашата държава, който може да бъде посочен тук, не участва в тази процедура.
reach-nobody = Тук не може да бъде посочен никой, който не участва вече в случая.
reach-no-official = Никой определен
reach-stays = Остава тук
desk-allocated = Възложен на Вас
history-joined = { $who }: вече участва
history-left = { $who }: вече не участва

## What everybody reads

public-title = Публичен регистър
public-home = Comity, към публичния регистър
public-intro = Това, което органите са публикували. Всеки може да го чете без вход в системата.
public-none = В момента няма нищо публично.
public-count = { $n ->
    [one] { $n } публикация
   *[other] { $n } публикации
}
public-feed = Емисия с новости (Atom)
public-order = Най-новите първи
public-what = Публикация
public-from = От
public-published = Публикувано
public-updated = Последна промяна
public-about = За тази публикация
public-programs = За програми
public-file = Непубличен файл
public-gone = Вече не е публично
public-gone-when = { $number }: публикацията е свалена на { $date }.
public-gone-why = Това, което стоеше тук, вече не може да се чете. Копията, направени от други, са остарели.
public-gone-list = Какво е публично сега
public-since = Публично от
problem-withdrawn = Това вече не е публично.
detail-withdrawn = Публикацията е свалена: { $since }.
refusal-case-public = Случаят не е публичен.
case-blocked = Съдържанието на този случай е блокирано от { $since } и никой не го вижда. Изтрива се след { $until }.

# Repositories
records-title = Хранилища
records-intro = Каквото органите поддържат тук един за друг; справки прави всеки, който има право.
records-nowhere = Никоя използвана област няма хранилище.
records-n = { $n ->
    [0] Няма записи
    [one] { $n } запис
   *[other] { $n } записа
}
records-on = { $n ->
    [0] Няма записи в сила на { $day }
    [one] { $n } запис в сила на { $day }
   *[other] { $n } записа в сила на { $day }
}
records-new = Нов запис
records-query = Думи или части от думи, на всяка азбука
records-search = Търсене
records-any = Всички
records-day = В сила на
records-over = Включително архивираните
records-read = Към { $day }, { $hour } ч.
records-again = Ново прочитане
records-none = Тук нищо не отговаря на търсенето.
records-all = Показване на всички записи
records-empty = Още нищо не е вписано.
records-period = В сила
record-version = Версия { $n }
record-from = от { $day }
record-until = до { $day }
record-in-force = в сила: { $period }
record-entered = вписан
