### Test results of products, bg. $other, $who: a country, an authority or an own official. $product: brand and model. $group: product group.

## The area

pack-title = Енергийно етикетиране и екодизайн
pack-about = Органите за надзор на пазара взаимно се осведомяват за резултатите от изпитвания на продукти.
act-2009-125 = Директива 2009/125/ЕО за екодизайна

## The request

request-title = Запитване за изпитване на продукт
request-slot-requester = запитващ орган
request-slot-responder = отговарящ орган
request-state-draft = Чернова
request-state-awaiting_acceptance = Изпратено
request-state-accepted = Прието
request-state-answered = Предоставена информация
request-state-closed = Приключено
request-state-withdrawn = Оттеглено
request-state-refused = Отказано
request-state-discarded = Изтрита чернова

## What to do, or whom we wait for

request-now-draft-ours = Моля, попълнете запитването и го изпратете.
request-now-draft-ours-more = Черновата се вижда само от Вашия орган.
request-now-awaiting_acceptance-ours = Ваш ред е: моля, приемете запитването или откажете, като посочите причината.
request-now-awaiting_acceptance-theirs = Ред е на другата страна ({ $other }) да приеме запитването или да откаже.
request-now-accepted-ours = Ваш ред е: моля, отговорете на въпросите и след това изпратете отговора.
request-now-accepted-theirs = Другата страна ({ $other }) подготвя отговора.
request-now-answered-ours = Ваш ред е: прочетете отговорите и след това приключете запитването.
request-now-answered-theirs = Отговорът ви е изпратен. Очаква се приключване: { $other }.
request-now-closed = Запитването е приключено. Не е нужно повече нищо.
request-now-withdrawn = Запитването е оттеглено. Не е нужно повече нищо.
request-now-refused = Запитването е отказано. Причината е посочена сред съобщенията.
request-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.
request-step-sent = Изпратено
request-step-accepted = Прието
request-step-answered = Отговор
request-step-closed = Приключено
request-clock-acceptance = Приемане
request-clock-reply = Отговор на всички въпроси

## What can be done

request-action-edit = Запазване на черновата
request-action-send = Изпращане на запитването
request-action-send-done = { $who }: запитването е изпратено
request-action-discard = Изтриване на черновата
request-action-discard-done = { $who }: черновата е изтрита
request-action-discard-hint = Цялото съдържание на черновата се заличава. Това действие е необратимо.
request-action-accept = Приемане на запитването
request-action-accept-done = { $who }: запитването е прието
request-action-save_answers = Запазване като чернова
request-action-save_answers-hint = Черновите на отговорите се виждат само от Вашия орган.
request-action-reply = Изпращане на отговора
request-action-reply-done = { $who }: отговорът е изпратен
request-action-reply-hint = Всички отговори стават окончателни и другата страна ги вижда веднага.
request-action-close = Приключване на запитването
request-action-close-done = { $who }: запитването е приключено
request-action-message = Изпращане на съобщение
request-action-message-done = { $who }: изпратено е съобщение
request-action-note = Запазване като вътрешна бележка
request-action-note-hint = Чете я само Вашият орган.
request-action-refuse = Отказване на запитването
request-action-refuse-done = { $who }: запитването е отказано
request-action-withdraw = Оттегляне на запитването
request-action-withdraw-done = { $who }: запитването е оттеглено

## What is given with it

request-input-reply-report = Протокол от изпитването
request-input-message-text = Текст на съобщението
request-input-message-files = Файлове
request-input-note-text = Текст на бележката
request-input-refuse-reason = Причина
request-input-refuse-text = Обяснение
request-input-withdraw-text = Причина

## Entries and notices

request-entry-message = Съобщение
request-entry-note = Вътрешна бележка
request-entry-refusal = Причина за отказа
request-entry-withdrawal = Причина за оттеглянето
request-notice-incoming = { $who }: ново запитване до Вас
request-notice-accepted = { $who }: Вашето запитване е прието
request-notice-answered = { $who }: отговор на всички Ваши въпроси
request-notice-closed = { $who }: запитването е приключено
request-notice-message = { $who }: съобщение до Вас
request-notice-refused = { $who }: Вашето запитване е отказано
request-notice-withdrawn = { $who }: запитването е оттеглено
request-notice-late = Изтече срок

## The form

form-product-section-product = Продуктът
form-product-section-grounds = Причина за запитването
form-product-group = Продуктова група
form-product-brand = Марка
form-product-model = Модел
form-product-manufacturer = Производител или вносител
form-product-made_in = Държава на производителя
form-product-declared = Обявени стойности
form-product-reason = Причина
form-product-reason_other = Другата причина с ваши думи

## The questions

heading-testing-results = Резултати от изпитвания
heading-testing-test = Изпитването
heading-testing-outcome = Резултат
heading-testing-follow = Какво последва
heading-testing-measures = Мерки
heading-testing-sharing = Споделяне на протоколи и разходи
question-testing-tested = Възложил ли е вашият орган изпитване на { $product }?
question-testing-accredited = Акредитирана ли е лабораторията за това изпитване?
question-testing-compliant = Отговаря ли { $product } на изискванията за група { $group }?
question-testing-deviation = С колко процента измерената стойност се различава от обявената?
question-testing-measure = Каква мярка е взета по отношение на { $product } на ваша територия?
question-testing-share_report = Можете ли да ни изпратите протокола от изпитването?
question-testing-share_costs = Би ли поел вашият орган част от разходите за ново изпитване?

## The lists

list-groups-lamps = лампи
list-groups-refrigerators = хладилници
list-groups-washing_machines = перални машини
list-groups-televisions = телевизори
list-groups-heaters = отоплителни уреди
list-groups-motors = електродвигатели
list-groups-vacuum_cleaners = прахосмукачки
list-reasons-complaint = Жалба относно продукта
list-reasons-market_check = Планова проверка на пазара
list-reasons-label_doubt = Съмнения относно етикета
list-reasons-other = Друга причина
list-measures-none = никаква
list-measures-voluntary = доброволно действие на предприятието
list-measures-withdrawn = изтегляне от пазара
list-measures-banned = забрана за продажба
list-refusal_reasons-no_competence = Нашият орган не е компетентен по този въпрос
list-refusal_reasons-no_legal_ground = Няма правно основание за предоставяне на тази информация
list-refusal_reasons-insufficient_information = Запитването не съдържа достатъчно информация
list-refusal_reasons-already_answered = На същото запитване вече е отговорено

## The alert and the register of tested models

alert-title = Предупреждение за модел
alert-slot-sender = изпращащ орган
alert-slot-recipient = получател
alert-state-sent = Изпратено до всички държави
alert-state-closed = Приключено
alert-recipient-received = получено
alert-recipient-noted = отбелязано
alert-recipient-acting = действа
alert-now-draft-ours = Попълнете предупреждението и го изпратете.
alert-now-sent-ours = Ваш ред е: посочете какво предприемате или отбележете предупреждението.
alert-now-sent-theirs = Предупреждението е при другите държави. Напредъкът им е показан по-долу.
alert-now-closed = Предупреждението е приключено и остава четимо.
alert-now-withdrawn = Предупреждението е оттеглено. Причината е сред съобщенията.
alert-step-sent = Изпратено
alert-step-closed = Приключено
alert-action-send = Изпращане до всички държави
alert-action-send-done = { $who }: предупреждението е изпратено до всички държави
alert-action-act_too = И ние действаме
alert-action-act_too-done = { $who }: също действа
alert-action-note_it = Отбелязване
alert-action-note_it-done = { $who }: отбелязано
alert-action-add = Добавяне на информация
alert-action-add-done = { $who }: добавена е информация
alert-action-close = Приключване на предупреждението
alert-action-close-done = { $who }: предупреждението е приключено
alert-action-withdraw = Оттегляне на предупреждението
alert-action-withdraw-done = { $who }: предупреждението е оттеглено
alert-input-act_too-measure = Вашата мярка
alert-input-add-text = Какво добавяте
alert-entry-added = Добавена информация
alert-entry-withdrawal = Причина за оттеглянето
alert-notice-incoming = { $who }: ново предупреждение
alert-notice-added = { $who }: добавена е информация
alert-notice-closed = { $who }: предупреждението е приключено
alert-notice-withdrawn = { $who }: предупреждението е оттеглено
product-title = Изпитан модел
product-records = Изпитани модели
product-slot-keeper = изпитал
product-state-published = Публикуван
product-state-archived = В архива
product-now-draft-ours = Попълнете записа и го публикувайте.
product-now-published = Записът е публикуван. Намира го всеки, който е влязъл в системата.
product-now-archived = Записът е в архива и остава четим.
product-step-published = Публикуване
product-step-archived = Архив
product-action-publish = Публикуване
product-action-publish-done = { $who }: записът е публикуван
product-action-update = Актуализиране
product-action-update-done = { $who }: записът е актуализиран
product-action-archive = Архивиране
product-action-archive-done = { $who }: записът е архивиран
form-finding-section-finding = Констатация
form-finding-deviation = Отклонение в проценти
form-finding-shown = Какво показа изпитването
form-finding-measure = Взета мярка
form-tested-section-test = Изпитването
form-tested-result = Резултат
form-tested-tested_on = Дата на изпитването
form-tested-laboratory = Лаборатория
list-results-compliant = отговаря на изискванията
list-results-deviates = отклонение в рамките на допустимото
list-results-not_compliant = не отговаря на изискванията
alert-state-draft = Чернова
alert-state-withdrawn = Оттеглено
alert-state-discarded = Изтрита чернова
alert-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.
alert-action-edit = Запазване на черновата
alert-action-discard = Изтриване на черновата
alert-action-discard-done = { $who }: черновата е изтрита
alert-input-add-files = Файлове
alert-input-withdraw-text = Причина
product-state-draft = Чернова
product-state-discarded = Изтрита чернова
product-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.
product-action-edit = Запазване на черновата
product-action-discard = Изтриване на черновата
product-action-discard-done = { $who }: черновата е изтрита
form-finding-section-product = Продуктът
form-finding-group = Продуктова група
form-finding-brand = Марка
form-finding-model = Модел
form-finding-manufacturer = Производител или вносител
form-tested-section-product = Продуктът
form-tested-group = Продуктова група
form-tested-brand = Марка
form-tested-model = Модел
form-tested-manufacturer = Производител или вносител
