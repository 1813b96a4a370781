### Всички текстове на тази област на български. Вмъкнатите стойности не се променят по форма; изреченията са съставени така, че това да е достатъчно.

pack-title = Професионални квалификации
pack-about = Органите се питат взаимно за лица, които желаят професионалните им квалификации да бъдат признати в друга държава.
act-2005-36 = Директива 2005/36/ЕО

## Запитването

request-title = Запитване относно професионални квалификации
request-slot-requester = запитващ орган
request-slot-responder = отговарящ орган

request-state-draft = Чернова
request-state-awaiting_acceptance = Изпратено
request-state-accepted = Прието
request-state-clarification_requested = Поискано разяснение
request-state-partially_answered = Частичен отговор
request-state-answered = Предоставена информация
request-state-additional_information_requested = Поискана допълнителна информация
request-state-closed = Приключено
request-state-withdrawn = Оттеглено
request-state-refused = Отказано
request-state-discarded = Изтрита чернова

request-now-draft-ours = Моля, попълнете запитването и го изпратете.
request-now-draft-ours-more = Черновата се вижда само от Вашия орган.
request-now-awaiting_acceptance-ours = Ваш ред е: моля, приемете запитването или откажете, като посочите причината.
request-now-awaiting_acceptance-ours-more = Личните данни ще видите, след като приемете.
request-now-awaiting_acceptance-theirs = Ред е на другата страна ({ $other }) да приеме запитването или да откаже.
request-now-awaiting_acceptance-theirs-more = Дотогава тя вижда професията и въпросите, но не и личните данни.
request-now-accepted-ours = Ваш ред е: моля, отговорете на въпросите и след това изпратете отговора.
request-now-accepted-ours-more = Можете да предоставите отделни отговори, преди останалите да са готови.
request-now-accepted-theirs = Другата страна ({ $other }) подготвя отговора.
request-now-clarification_requested-ours = Ваш ред е: другата страна ({ $other }) моли за разяснение.
request-now-clarification_requested-ours-more = Нейният срок е спрян, докато отговорите.
request-now-clarification_requested-theirs = Ред е на другата страна ({ $other }) да разясни това, за което сте помолили.
request-now-clarification_requested-theirs-more = Дотогава Вашият срок е спрян.
request-now-partially_answered-ours = Ваш ред е: моля, отговорете на останалите въпроси и след това изпратете отговора.
request-now-partially_answered-theirs = Другата страна ({ $other }) отговори на част от въпросите и работи по останалите.
request-now-partially_answered-theirs-more = Ако получените отговори са достатъчни, можете да приключите запитването още сега.
request-now-answered-ours = Ваш ред е: моля, прочетете отговорите и след това приключете запитването или поискайте допълнителна информация.
request-now-answered-theirs = Отговорът Ви е изпратен. Ред е на другата страна ({ $other }) да приключи запитването или да поиска допълнителна информация.
request-now-additional_information_requested-ours = Ваш ред е: другата страна ({ $other }) иска допълнителна информация. Моля, съгласете се или откажете, като посочите причината.
request-now-additional_information_requested-theirs = Ред е на другата страна ({ $other }) да реши дали ще предостави допълнителна информация.
request-now-closed = Запитването е приключено. Не е нужно повече нищо.
request-now-withdrawn = Запитването е оттеглено. Не е нужно повече нищо.
request-now-refused = Запитването е отказано. Причината е посочена сред съобщенията.
request-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.

request-step-sent = Изпратено
request-step-accepted = Прието
request-step-partly = Частичен отговор
request-step-answered = Отговор
request-step-closed = Приключено

request-clock-acceptance = Приемане
request-clock-reply = Отговор на всички въпроси

request-action-edit = Запазване на черновата
request-action-send = Изпращане на запитването
request-action-send-done = { $who }: запитването е изпратено
request-action-send-hint = Другата страна вижда веднага професията и въпросите, а личните данни едва след като приеме запитването.
request-action-discard = Изтриване на черновата
request-action-discard-done = { $who }: черновата е изтрита
request-action-discard-hint = Цялото съдържание на черновата се заличава. Това действие е необратимо.
request-action-correct = Поправяне на данните
request-action-correct-done = { $who }: данните са поправени
request-action-correct-hint = Можете да поправяте данните, докато другата страна приеме запитването.
request-action-accept = Приемане на запитването
request-action-accept-done = { $who }: запитването е прието
request-action-accept-hint = С приемането Вашият орган вижда личните данни, а поисканата дата става Ваш срок.
request-action-accept_with_date = Приемане с предложение за друга дата
request-action-accept_with_date-done = { $who }: запитването е прието с предложение за друга дата
request-action-accept_with_date-hint = С приемането Вашият орган вижда личните данни. Докато другата страна се съгласи с Вашата дата, важи поисканата от нея.
request-action-propose_date = Предлагане на друга дата
request-action-propose_date-done = { $who }: предложена е друга дата
request-action-propose_date-hint = Докато другата страна се съгласи, важи досега уговорената дата.
request-action-agree_date = Съгласие с датата
request-action-agree_date-done = { $who }: дадено е съгласие с датата
request-action-decline_date = Отхвърляне на датата
request-action-decline_date-done = { $who }: датата е отхвърлена
request-action-decline_date-hint = Досега уговорената дата остава непроменена.
request-action-ask_clarification = Искане на разяснение
request-action-ask_clarification-done = { $who }: поискано е разяснение
request-action-ask_clarification-hint = Вашият срок е спрян, докато другата страна отговори.
request-action-give_clarification = Изпращане на разяснението
request-action-give_clarification-done = { $who }: разяснението е изпратено
request-action-give_clarification-hint = След това срокът на другата страна продължава да тече.
request-action-save_answers = Запазване като чернова
request-action-save_answers-hint = Черновите на отговорите се виждат само от Вашия орган.
request-action-reply_partly = Предоставяне на тези отговори
request-action-reply_partly-done = { $who }: предоставени са отговори
request-action-reply_partly-hint = Предоставените отговори са окончателни и другата страна ги вижда веднага.
request-action-reply = Изпращане на отговора
request-action-reply-done = { $who }: отговорът е изпратен
request-action-reply-hint = Всички отговори стават окончателни и другата страна ги вижда веднага.
request-action-ask_more = Искане на допълнителна информация
request-action-ask_more-done = { $who }: поискана е допълнителна информация
request-action-ask_more-hint = Избраните въпроси се отварят отново. Дадените досега отговори остават видими.
request-action-accept_more = Съгласие за допълнителна информация
request-action-accept_more-done = { $who }: дадено е съгласие за допълнителна информация
request-action-accept_more-hint = Поисканата дата става Ваш срок.
request-action-refuse_more = Отказ на допълнителна информация
request-action-refuse_more-done = { $who }: отказана е допълнителна информация
request-action-refuse_more-hint = Другата страна прочита Вашата причина. Предишните Ви отговори остават непроменени.
request-action-close = Приключване на запитването
request-action-close-done = { $who }: запитването е приключено
request-action-close-hint = Запитването приключва и за двете страни. Другата страна вижда Вашата оценка.
request-action-message = Изпращане на съобщение
request-action-message-done = { $who }: изпратено е съобщение
request-action-message-hint = Четат го и двете страни. Моля, не посочвайте името на лицето, преди запитването да бъде прието.
request-action-note = Запазване като вътрешна бележка
request-action-note-hint = Чете я само Вашият орган.
request-action-remind = Изпращане на напомняне
request-action-remind-done = { $who }: изпратено е напомняне
request-action-refuse = Отказване на запитването
request-action-refuse-done = { $who }: запитването е отказано
request-action-refuse-hint = Запитването приключва и за двете страни. Другата страна прочита Вашата причина, а Вашият орган вече не вижда личните данни.
request-action-withdraw = Оттегляне на запитването
request-action-withdraw-done = { $who }: запитването е оттеглено
request-action-withdraw-hint = Запитването приключва и за двете страни. Другата страна прочита Вашата причина и вече не вижда личните данни.

request-input-send-wish = Отговорът е нужен до
request-input-accept_with_date-date = Можем да отговорим до
request-input-propose_date-date = Предложена дата
request-input-ask_clarification-text = Какво се нуждае от разяснение
request-input-give_clarification-text = Разяснение
request-input-give_clarification-files = Файлове
request-input-ask_more-text = Какво още Ви е нужно и защо
request-input-ask_more-wish = Нужно до
request-input-refuse_more-text = Причина
request-input-close-timeliness = Навреме ли пристигна отговорът?
request-input-close-effort = Беше ли отговорът полезен и пълен?
request-input-message-text = Текст на съобщението
request-input-message-files = Файлове
request-input-note-text = Текст на бележката
request-input-refuse-reason = Причина
request-input-refuse-text = Обяснение
request-input-withdraw-text = Причина

request-entry-clarification = Разяснение
request-entry-additional = Искане на допълнителна информация
request-entry-refusal = Причина за отказа
request-entry-withdrawal = Причина за оттеглянето
request-entry-message = Съобщение
request-entry-note = Вътрешна бележка

request-notice-incoming = { $who }: ново запитване до Вас
request-notice-accepted = { $who }: Вашето запитване е прието
request-notice-date-proposed = { $who }: предложение за друга дата
request-notice-date-agreed = { $who }: съгласие с Вашата дата
request-notice-date-declined = { $who }: Вашата дата е отхвърлена
request-notice-clarification-asked = { $who }: молба за разяснение
request-notice-clarification-given = { $who }: разяснението, което поискахте
request-notice-partial = { $who }: отговор на част от Вашите въпроси
request-notice-answered = { $who }: отговор на всички Ваши въпроси
request-notice-additional = { $who }: искане на допълнителна информация
request-notice-additional-refused = { $who }: отказ на допълнителна информация
request-notice-closed = { $who }: запитването е приключено
request-notice-message = { $who }: съобщение до Вас
request-notice-reminder = { $who }: напомняне за това запитване
request-notice-refused = { $who }: Вашето запитване е отказано
request-notice-withdrawn = { $who }: запитването е оттеглено
request-notice-late = Изтече срок

request-guard-no-proposal = Другата страна не е предложила дата, която да приемете или отхвърлите. Може би въпросът беше уреден току-що.

## Формулярът

form-professional-section-person = Лицето
form-professional-section-address = Адрес и електронна поща
form-professional-section-grounds = Защо питате
form-professional-profession = Професия
form-professional-title = Обръщение
form-professional-first_name = Собствено име
form-professional-surname = Фамилно име
form-professional-nationality = Гражданство
form-professional-birth_date = Дата на раждане
form-professional-birth_place = Място на раждане
form-professional-country = Държава
form-professional-region = Регион / Област
form-professional-town = Град
form-professional-postcode = Пощенски код
form-professional-street = Улица и номер
form-professional-email = Електронна поща
form-professional-justification = Обосновка на запитването
form-professional-justification_other = Другата причина с Ваши думи

## Въпросите

heading-professional-identify = Въпроси за определяне на професията
heading-professional-identification = Определяне на професията
heading-professional-person = Въпроси, свързани с лицето, упражняващо професията
heading-professional-nationality = Гражданство
heading-professional-qualification = Квалификации
heading-professional-exercise = Въпроси относно упражняването на професията
heading-professional-right = Право на упражняване на професия
heading-professional-conduct = Професионално поведение и опит

question-professional-regulated = Регулирана ли е професията { $profession } на територията на Вашата държава?
question-professional-national = Има ли { $person } гражданство на Вашата държава членка?
question-professional-other_nationality = Какво гражданство има { $person }?
question-professional-diploma_genuine = Автентично ли е представеното от { $person } доказателство за професионална квалификация?
question-professional-diploma_date = На коя дата е издадено това доказателство за професионална квалификация?
question-professional-acquired_rights = Ползва ли се { $person } с придобити права във Вашата държава членка?
question-professional-entitled = Каква професия има право да упражнява { $person } на територията на Вашата държава?
question-professional-entitled_since = Откога { $person } има право да упражнява тази професия на територията на Вашата държава?
question-professional-sanctions = Налагани ли са на { $person } дисциплинарни или наказателни санкции, които биха могли да имат последици за упражняването на професията { $profession }?
question-professional-sanctions_which = Какви мерки или санкции са наложени, от кой орган и все още ли са в сила?
question-professional-years_practised = Колко от последните десет години { $person } е упражнявал(а) професията { $profession } на територията на Вашата държава?

## Списъците

list-titles-mr = г-н
list-titles-ms = г-жа

list-professions-doctor = лекар
list-professions-specialist_doctor = лекар специалист
list-professions-nurse = медицинска сестра с общ профил
list-professions-dentist = лекар по дентална медицина
list-professions-midwife = акушерка
list-professions-veterinary_surgeon = ветеринарен лекар
list-professions-pharmacist = фармацевт
list-professions-physiotherapist = физиотерапевт
list-professions-architect = архитект
list-professions-teacher = учител
list-professions-engineer = инженер
list-professions-mountain_guide = планински водач
list-professions-not_regulated = нерегулирана професия

list-justifications-document_authenticity = Основателни и обосновани съмнения относно автентичността на документа
list-justifications-right_to_practise = Проверка на правото за упражняване на професията
list-justifications-conduct = Проверка на доброто поведение и на дисциплинарни или наказателни санкции
list-justifications-identity = Основателни и обосновани съмнения относно самоличността на лицето, упражняващо професията
list-justifications-other = Друга причина

list-refusal_reasons-no_competence = Нашият орган не е компетентен по този въпрос
list-refusal_reasons-no_legal_ground = Няма правно основание за предоставяне на тази информация
list-refusal_reasons-insufficient_information = Запитването не съдържа достатъчно информация
list-refusal_reasons-already_answered = На същото запитване вече е отговорено
list-refusal_reasons-not_regulated = Професията не е регулирана в нашата държава

list-nationalities-AT = австрийско
list-nationalities-BE = белгийско
list-nationalities-BG = българско
list-nationalities-CY = кипърско
list-nationalities-CZ = чешко
list-nationalities-DE = германско
list-nationalities-DK = датско
list-nationalities-EE = естонско
list-nationalities-EL = гръцко
list-nationalities-ES = испанско
list-nationalities-FI = финландско
list-nationalities-FR = френско
list-nationalities-HR = хърватско
list-nationalities-HU = унгарско
list-nationalities-IE = ирландско
list-nationalities-IS = исландско
list-nationalities-IT = италианско
list-nationalities-LI = лихтенщайнско
list-nationalities-LT = литовско
list-nationalities-LU = люксембургско
list-nationalities-LV = латвийско
list-nationalities-MT = малтийско
list-nationalities-NL = нидерландско
list-nationalities-NO = норвежко
list-nationalities-PL = полско
list-nationalities-PT = португалско
list-nationalities-RO = румънско
list-nationalities-SE = шведско
list-nationalities-SI = словенско
list-nationalities-SK = словашко
list-nationalities-UK = британско
list-nationalities-CH = швейцарско
list-nationalities-other = друго гражданство

## The alert

alert-title = Предупреждение за професионалист
alert-slot-sender = изпращащ орган
alert-slot-recipient = координатор на входящите предупреждения
alert-slot-handler = обработващ орган

alert-state-draft = Чернова
alert-state-broadcast = Изпратено до всички държави
alert-state-expired = Мярката е изтекла
alert-state-revoked = Мярката е отменена
alert-state-withdrawn = Оттеглено
alert-state-discarded = Черновата е отхвърлена

alert-now-draft-ours = Попълнете предупреждението и го изпратете.
alert-now-broadcast-ours = Ваш ред е: предайте предупреждението във Вашата държава или отбележете какво означава то за Вас.
alert-now-broadcast-theirs = Предупреждението е при получателите. Напредъкът им е показан по-долу.
alert-now-expired = Мярката е изтекла. Личните данни се изтриват в срок от три дни.
alert-now-revoked = Мярката е отменена. Личните данни се изтриват в срок от три дни.
alert-now-withdrawn = Предупреждението е изпратено по погрешка и е оттеглено навсякъде. Причината е в съобщенията.
alert-now-discarded = Черновата е отхвърлена и съдържанието ѝ е изтрито.

alert-recipient-received = получено
alert-recipient-disseminated = предадено
alert-recipient-unread = непрочетено
alert-recipient-read = прочетено
alert-recipient-relevant = от значение
alert-recipient-not_relevant = без значение

alert-step-sent = Изпратено
alert-step-ended = Приключено
alert-clock-expiry = Последен ден на мярката
alert-clock-deletion = Изтриване на личните данни

alert-action-edit = Запази черновата
alert-action-send = Изпрати до всички държави
alert-action-send-done = { $who }: предупреждението е изпратено до всички държави
alert-action-send-hint = Координаторите виждат професията и обхвата. Името виждат само органите, на които го предадат.
alert-action-discard = Отхвърли черновата
alert-action-discard-done = { $who }: черновата е отхвърлена
alert-action-disseminate = Предай в държавата
alert-action-disseminate-done = { $who }: предадено в държавата
alert-action-mark_read = Отбележи като прочетено
alert-action-mark_read-done = { $who }: прочетено
alert-action-mark_relevant = От значение за нас
alert-action-mark_relevant-done = { $who }: счетено за важно
alert-action-mark_not_relevant = Без значение за нас
alert-action-mark_not_relevant-done = { $who }: счетено за маловажно
alert-action-correct = Коригирай предупреждението
alert-action-correct-done = { $who }: предупреждението е коригирано
alert-action-contest = Отбележи, че мярката се оспорва
alert-action-contest-done = { $who }: мярката се оспорва
alert-action-retract = Оттегли написаното
alert-action-retract-done = { $who }: написаното е оттеглено
alert-action-revoke = Мярката е отменена
alert-action-revoke-done = { $who }: мярката е отменена
alert-action-withdraw = Оттегли: изпратено по погрешка
alert-action-withdraw-done = { $who }: предупреждението е оттеглено
alert-action-expire = Приключи предупреждението
alert-action-expire-done = Мярката е изтекла

alert-input-send-informed = Професионалистът е уведомен писмено за предупреждението
alert-input-contest-text = Какво се оспорва и пред кого
alert-input-retract-entry = Какво се оттегля
alert-input-revoke-text = С кое решение
alert-input-withdraw-text = Защо предупреждението е грешно

alert-entry-contested = Бележка за оспорване
alert-entry-revocation = Отмяна
alert-entry-withdrawal = Оттегляне

alert-notice-incoming = { $who }: ново предупреждение
alert-notice-passed-on = { $who }: предадено Ви е предупреждение
alert-notice-corrected = { $who }: коригирано предупреждение
alert-notice-contested = { $who }: мярката се оспорва
alert-notice-revoked = { $who }: мярката е отменена
alert-notice-withdrawn = { $who }: предупреждението е оттеглено
alert-notice-expired = Мярката е изтекла
alert-guard-not-informed = Професионалистът трябва да бъде уведомен писмено при изпращането.
alert-guard-not-over = Последният ден на мярката още не е изтекъл.

form-alert-section-scope = Професия и обхват
form-alert-section-person = Професионалистът
form-alert-section-decision = Мярката
form-alert-profession = Професия
form-alert-scope = Обхват на ограничението
form-alert-first_name = Собствено име
form-alert-surname = Фамилно име
form-alert-birth_date = Дата на раждане
form-alert-birth_place = Място на раждане
form-alert-decided_by = Орган или съд, взел решението
form-alert-from = В сила от
form-alert-until = В сила до

list-alert_scopes-prohibited = забрана за упражняване
list-alert_scopes-prohibited_partly = частична забрана
list-alert_scopes-restricted = ограничение
list-alert_scopes-falsified = подправено доказателство за квалификация
