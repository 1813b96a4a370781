### Всички текстове на тази област на български. Вмъкнатите стойности не се променят по форма; изреченията са съставени така, че това да е достатъчно.

pack-title = Командироване на работници
pack-about = Органите се питат взаимно за предприятия, които командироват работници в друга държава, и за условията, при които тези работници са наети.
act-96-71 = Директива 96/71/ЕО
act-2014-67 = Директива 2014/67/ЕС
act-883-2004 = Регламент (ЕО) № 883/2004

## Запитването

request-title = Запитване относно командировани работници
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
request-now-awaiting_acceptance-theirs-more = Дотогава тя вижда сектора, вида на командироването и въпросите, но не и предприятието или работниците.
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
request-action-send-hint = Срокът за отговор е 25 работни дни от получаването на запитването. Другата страна вижда веднага сектора, вида на командироването и въпросите, а имената – едва след като приеме запитването.
request-action-discard = Изтриване на черновата
request-action-discard-done = { $who }: черновата е изтрита
request-action-discard-hint = Цялото съдържание на черновата се заличава. Това действие е необратимо.
request-action-correct = Поправяне на данните
request-action-correct-done = { $who }: данните са поправени
request-action-correct-hint = Можете да поправяте данните, докато другата страна приеме запитването.
request-action-accept = Приемане на запитването
request-action-accept-done = { $who }: запитването е прието
request-action-accept-hint = С приемането Вашият орган вижда личните данни. Срокът тече от получаването на запитването.
request-action-forward = Препращане до друг орган в нашата държава
request-action-forward-done = { $who }: запитването е препратено
request-action-forward-hint = Тогава другият орган решава дали да приеме запитването. Вашият орган вече не го вижда.
request-action-propose_date = Предлагане на друга дата
request-action-propose_date-done = { $who }: предложена е друга дата
request-action-propose_date-hint = Докато другата страна се съгласи, важи досегашният срок. Новата дата може да бъде най-много след 25 работни дни.
request-action-agree_date = Съгласие с датата
request-action-agree_date-done = { $who }: дадено е съгласие с датата
request-action-decline_date = Отхвърляне на датата
request-action-decline_date-done = { $who }: датата е отхвърлена
request-action-decline_date-hint = Досегашният срок остава непроменен.
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
request-action-message-hint = Четат го и двете страни. Моля, не посочвайте предприятието или работник, преди запитването да бъде прието.
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

request-input-forward-to = Препращане до
request-input-forward-text = Защо този орган
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

request-entry-forwarding = Причина за препращането
request-entry-clarification = Разяснение
request-entry-additional = Искане на допълнителна информация
request-entry-refusal = Причина за отказа
request-entry-message = Съобщение
request-entry-note = Вътрешна бележка
request-entry-withdrawal = Причина за оттеглянето

request-notice-incoming = { $who }: ново запитване до Вас
request-notice-accepted = { $who }: Вашето запитване е прието
request-notice-forwarded = { $who }: Вашето запитване е препратено до друг орган
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

## Спешната проверка в регистър

check-title = Спешна проверка в регистър
check-slot-requester = запитващ орган
check-slot-responder = отговарящ орган

check-state-draft = Чернова
check-state-asked = Поискана проверка
check-state-answered = Предоставена информация
check-state-closed = Приключено
check-state-withdrawn = Оттеглено
check-state-refused = Отказано
check-state-discarded = Изтрита чернова

check-now-draft-ours = Моля, попълнете проверката и я изпратете.
check-now-draft-ours-more = Черновата се вижда само от Вашия орган.
check-now-asked-ours = Ваш ред е: моля, проверете предприятието в регистъра и изпратете отговора.
check-now-asked-ours-more = На спешна проверка се отговаря в срок от два работни дни от получаването ѝ.
check-now-asked-theirs = Ред е на другата страна ({ $other }) да провери предприятието в регистъра.
check-now-asked-theirs-more = На спешна проверка се отговаря в срок от два работни дни от получаването ѝ.
check-now-answered-ours = Ваш ред е: моля, прочетете отговорите и след това приключете проверката.
check-now-answered-theirs = Отговорът Ви е изпратен. Ред е на другата страна ({ $other }) да приключи проверката.
check-now-closed = Проверката е приключена. Не е нужно повече нищо.
check-now-withdrawn = Проверката е оттеглена. Не е нужно повече нищо.
check-now-refused = Проверката е отказана. Причината е посочена сред съобщенията.
check-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.

check-step-sent = Изпратено
check-step-answered = Отговор
check-step-closed = Приключено

check-clock-check = Спешен отговор

check-action-edit = Запазване на черновата
check-action-send = Изпращане на спешната проверка
check-action-send-done = { $who }: запитването е изпратено
check-action-send-hint = Срокът за отговор е два работни дни от получаването. Другата страна вижда предприятието веднага. За въпроси относно работници изпратете запитване.
check-action-discard = Изтриване на черновата
check-action-discard-done = { $who }: черновата е изтрита
check-action-discard-hint = Цялото съдържание на черновата се заличава. Това действие е необратимо.
check-action-save_answers = Запазване като чернова
check-action-save_answers-hint = Черновите на отговорите се виждат само от Вашия орган.
check-action-reply = Изпращане на отговора
check-action-reply-done = { $who }: отговорът е изпратен
check-action-reply-hint = Всички отговори стават окончателни и другата страна ги вижда веднага.
check-action-close = Приключване на запитването
check-action-close-done = { $who }: запитването е приключено
check-action-close-hint = Запитването приключва и за двете страни. Другата страна вижда Вашата оценка.
check-action-message = Изпращане на съобщение
check-action-message-done = { $who }: изпратено е съобщение
check-action-message-hint = Четат го и двете страни.
check-action-note = Запазване като вътрешна бележка
check-action-note-hint = Чете я само Вашият орган.
check-action-remind = Изпращане на напомняне
check-action-remind-done = { $who }: изпратено е напомняне
check-action-refuse = Отказване на запитването
check-action-refuse-done = { $who }: запитването е отказано
check-action-refuse-hint = Запитването приключва и за двете страни. Другата страна прочита Вашата причина, а Вашият орган вече не вижда личните данни.
check-action-withdraw = Оттегляне на запитването
check-action-withdraw-done = { $who }: запитването е оттеглено
check-action-withdraw-hint = Запитването приключва и за двете страни. Другата страна прочита Вашата причина и вече не вижда личните данни.

check-input-close-timeliness = Навреме ли пристигна отговорът?
check-input-close-effort = Беше ли отговорът полезен и пълен?
check-input-message-text = Текст на съобщението
check-input-message-files = Файлове
check-input-note-text = Текст на бележката
check-input-refuse-reason = Причина
check-input-refuse-text = Обяснение
check-input-withdraw-text = Причина

check-entry-message = Съобщение
check-entry-note = Вътрешна бележка
check-entry-refusal = Причина за отказа
check-entry-withdrawal = Причина за оттеглянето

check-notice-incoming = { $who }: ново запитване до Вас
check-notice-answered = { $who }: отговор на всички Ваши въпроси
check-notice-closed = { $who }: запитването е приключено
check-notice-message = { $who }: съобщение до Вас
check-notice-reminder = { $who }: напомняне за това запитване
check-notice-refused = { $who }: Вашето запитване е отказано
check-notice-withdrawn = { $who }: запитването е оттеглено
check-notice-late = Изтече срок

## Формулярът на проверката

form-check-section-undertaking = Предприятието
form-check-section-urgency = Защо е спешно

form-check-name = Име на предприятието
form-check-legal_form = Правна форма
form-check-registration_number = Регистрационен номер
form-check-vat_number = Номер по ДДС
form-check-country = Държава на установяване
form-check-town = Град
form-check-street = Улица и номер
form-check-sector = Сектор
form-check-place = Място на работа
form-check-reason = Причина за спешността
form-check-details = Подробности за спешността

## Формулярът

form-request-section-undertaking = Предприятието
form-request-section-workers = Командированите работници
form-request-section-posting = Командироването
form-request-section-grounds = Защо питате

form-request-name = Име на предприятието
form-request-legal_form = Правна форма
form-request-registration_number = Регистрационен номер
form-request-vat_number = Номер по ДДС
form-request-country = Държава на установяване
form-request-town = Град
form-request-postcode = Пощенски код
form-request-street = Улица и номер
form-request-contact = Лице за връзка в предприятието
form-request-email = Електронна поща
form-request-number_of_workers = Брой на засегнатите командировани работници
form-request-worker_first_name = Собствено име
form-request-worker_surname = Фамилно име
form-request-worker_birth_date = Дата на раждане
form-request-worker_nationality = Гражданство
form-request-worker_insurance_number = Осигурителен номер
form-request-other_workers = Други работници
form-request-sector = Сектор
form-request-kind = Вид командироване
form-request-recipient = Получател на услугата
form-request-place = Място на работа
form-request-from = Командироване от
form-request-to = Командироване до
form-request-suspicions = Какво трябва да се провери
form-request-justification = Обосновка на запитването

## Въпросите на проверката

heading-check-register = Вписване в регистъра
heading-check-tax = Данъци и вноски

question-check-registered = Вписано ли е предприятието { $undertaking } в търговския регистър?
question-check-state = Какво е състоянието на вписването?
question-check-registered_since = Откога е вписано предприятието { $undertaking }?
question-check-name_correct = Правилно ли са посочени името и правната форма?
question-check-address_correct = Посоченият адрес адресът на седалището ли е?
question-check-represented_by = Кой има право да представлява предприятието { $undertaking }?
question-check-sector_entered = В кой сектор е вписано предприятието { $undertaking }?
question-check-vat_valid = Регистрирано ли е предприятието { $undertaking } по ДДС и валиден ли е посоченият номер?
question-check-vat_since = Откога е регистрирано по ДДС предприятието { $undertaking }?
question-check-employer = Регистрирано ли е предприятието { $undertaking } като работодател в осигурителната институция?

## Въпросите

heading-request-undertaking = Въпроси за предприятието
heading-request-registration = Вписване
heading-request-establishment = Действително установяване
heading-request-worker = Въпроси за командирования работник
heading-request-employment = Наемане и командироване
heading-request-security = Социално осигуряване
heading-request-conditions = Въпроси за условията на труд
heading-request-pay = Заплащане и работно време
heading-request-documents = Документи
heading-request-compliance = Въпроси за спазването на правилата

question-request-registered = Вписано ли е предприятието { $undertaking } на територията на Вашата държава?
question-request-registered_since = Откога е вписано?
question-request-number_valid = Валидни ли са регистрационният номер и номерът по ДДС на предприятието { $undertaking }?
question-request-represented_by = Кой има право да представлява предприятието { $undertaking }?
question-request-licensed_agency = Ако предприятието { $undertaking } осигурява временна работа: има ли законно право да предоставя работници?
question-request-genuine = Извършва ли действително предприятието { $undertaking } съществени дейности на територията на Вашата държава, различни от чисто вътрешно управление или администрация?
question-request-seat = Къде предприятието { $undertaking } има седалище и администрация, ползва офис, плаща данъци и осигурителни вноски?
question-request-recruited = Къде се наемат командированите работници и откъде се командироват?
question-request-contract_law = Кое право се прилага към договорите на предприятието { $undertaking } с работниците и с клиентите?
question-request-main_activity = В кой сектор предприятието { $undertaking } извършва основната си дейност на територията на Вашата държава?
question-request-staff = Колко души, включително административния персонал, са наети от предприятието { $undertaking } на територията на Вашата държава?
question-request-turnover = Какъв дял от оборота си, в проценти, реализира предприятието { $undertaking } на територията на Вашата държава?
question-request-other_states = Командирова ли предприятието { $undertaking } работници и в други държави?
question-request-employed = Нает/а ли е { $worker } от предприятието { $undertaking }?
question-request-why_not = Какво тогава свързва { $worker } с предприятието { $undertaking }?
question-request-employed_span = През кой период { $worker } е бил/а нает/а от предприятието { $undertaking }?
question-request-habitual = Работи ли { $worker } обичайно на територията на Вашата държава?
question-request-returns = Върнал/а ли се е { $worker } или се очаква да се върне на работа на територията на Вашата държава след командироването?
question-request-nature = Каква работа извършва { $worker } за предприятието { $undertaking } на територията на Вашата държава?
question-request-travel = Осигурява ли предприятието { $undertaking } пътуване, храна и настаняване или възстановява ли разходите за тях?
question-request-replaced = Заемано ли е било преди това същото работно място от командирован работник?
question-request-self_employed = Регистриран/а ли е { $worker } като самостоятелно заето лице на територията на Вашата държава?
question-request-a1_issued = Издаден ли е преносим документ А1 за { $worker }?
question-request-a1_span = За какъв период важи документът А1?
question-request-a1_genuine = Автентичен ли е документът А1, представен за { $worker }?
question-request-contributions = Плаща ли предприятието { $undertaking } осигурителни вноски за { $worker } на територията на Вашата държава?
question-request-pay = Какво заплащане е получил/а { $worker } по време на командироването според документите на предприятието { $undertaking }?
question-request-allowances = Включват ли плащанията надбавки за командироването?
question-request-hours_recorded = Води ли предприятието { $undertaking } отчет за дневното работно време на { $worker }?
question-request-papers = Кои от тези документи можахте да получите от предприятието { $undertaking }? Моля, изпратете копия.
question-request-papers_genuine = Автентични ли са представените ни документи?
question-request-infringements = Известни ли са Ви нарушения на правилата за командироване, извършени от предприятието { $undertaking }?
question-request-infringements_which = Кои правила са нарушени?
question-request-penalties = Какви санкции са наложени и платени ли са?
question-request-inspected = Какво установиха проверките и инспекциите, които извършихте по наше искане?

## Списъците

list-infringements-no_genuine_establishment = предприятието не е действително установено
list-infringements-no_genuine_posting = работникът не е действително командирован
list-infringements-not_declared = командироването не е обявено или е обявено неправилно
list-infringements-minimum_pay = заплащане под приложимата ставка
list-infringements-working_time = работно време и почивки
list-infringements-paid_leave = платен годишен отпуск
list-infringements-health_safety = здраве и безопасност при работа
list-infringements-accommodation = условия на настаняване
list-infringements-equal_treatment = равно третиране и закрила на младежите и майките
list-infringements-agency_conditions = условия за предоставяне на работници
list-infringements-documents_missing = липсващи документи на работното място
list-infringements-false_self_employment = привидна самостоятелна заетост
list-infringements-social_security = социално осигуряване

list-legal_forms-natural_person = самостоятелно заето лице или едноличен търговец
list-legal_forms-partnership = събирателно дружество
list-legal_forms-limited_partnership = командитно дружество
list-legal_forms-limited_company = дружество с ограничена отговорност
list-legal_forms-public_company = акционерно дружество
list-legal_forms-cooperative = кооперация
list-legal_forms-european_company = европейско дружество (SE)
list-legal_forms-branch = клон или представителство
list-legal_forms-other = друга правна форма

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

list-no_employment-never_employed = никога не е имало трудово правоотношение
list-no_employment-ended_before = правоотношението е прекратено преди командироването
list-no_employment-other_employer = трудово правоотношение с друго предприятие
list-no_employment-self_employed = самостоятелна заетост

list-papers-employment_contract = трудов договор
list-papers-payslips = фишове за заплати
list-papers-proof_of_payment = доказателства за изплатени заплати
list-papers-time_sheets = отчети за работното време
list-papers-posting_declaration = декларация за командироване
list-papers-a1_certificate = преносим документ А1
list-papers-service_contract = договор с получателя на услугата
list-papers-accommodation_contract = договор за настаняване

list-posting_kinds-contract = по договор с получател на услуги
list-posting_kinds-within_group = в рамките на група предприятия
list-posting_kinds-agency_work = чрез предприятие за временна работа
list-posting_kinds-unknown = не е известно

list-refusal_reasons-no_competence = Нашият орган не е компетентен по този въпрос
list-refusal_reasons-no_legal_ground = Няма правно основание за предоставяне на тази информация
list-refusal_reasons-insufficient_information = Запитването не съдържа достатъчно информация
list-refusal_reasons-already_answered = На същото запитване вече е отговорено
list-refusal_reasons-undertaking_unknown = Предприятието не е известно в нашата държава

list-register_states-active = активно
list-register_states-dormant = без дейност
list-register_states-being_dissolved = в ликвидация
list-register_states-dissolved = прекратено или заличено
list-register_states-insolvent = в производство по несъстоятелност

list-sectors-construction = строителство
list-sectors-agriculture = селско и горско стопанство
list-sectors-agency_work = временна работа
list-sectors-road_transport = автомобилен транспорт
list-sectors-meat_processing = преработка на месо
list-sectors-manufacturing = преработваща промишленост
list-sectors-assembly = монтаж и инсталиране на стоки
list-sectors-shipbuilding = строеж и ремонт на кораби
list-sectors-accommodation_food = настаняване и хранене
list-sectors-cleaning = почистване
list-sectors-care = грижи и домашна работа
list-sectors-information_technology = информационни технологии
list-sectors-events = събития и култура
list-sectors-energy = енергетика и мрежи
list-sectors-other = друг сектор

list-urgencies-inspection_under_way = В момента се извършва инспекция
list-urgencies-workers_leave_soon = Работниците скоро ще заминат
list-urgencies-undertaking_leaves_soon = Предприятието скоро ще напусне или ще бъде прекратено
list-urgencies-accident = Станала е трудова злополука
list-urgencies-unpaid_workers = Работници са без заплащане или подслон
list-urgencies-other = Друга причина

## Approval, allocation, sharing, referral, closure by time

request-slot-requesting_coordinator = Координатор на искащия орган
request-slot-responding_coordinator = Координатор на отговарящия орган
request-state-awaiting_send_approval = Чака одобрение
request-state-split = Разпределено между органи
request-state-referred_requesting = Спор: координатор на искащия орган
request-state-referred_responding = Спор: координатор на отговарящия орган
request-now-awaiting_send_approval-ours = Решете дали запитването може да се изпрати
request-now-awaiting_send_approval-theirs = Вашият координатор решава дали запитването да се изпрати
request-now-split-ours = Изчакайте частите или предайте това, което още е отворено
request-now-split-theirs = Отговарят няколко органа, всеки за своята част
request-now-referred_requesting-ours = Решете дали отговорът е недостатъчен
request-now-referred_requesting-theirs = Координаторът на искащия орган разглежда отговора
request-now-referred_responding-ours = Решете дали вашият орган трябва да допълни отговора си
request-now-referred_responding-theirs = Координаторът на отговарящия орган разглежда отговора
request-link-part = Части при други органи
request-action-submit = Подаване за одобрение
request-action-submit-done = { $who }: подадено за одобрение
request-action-approve_sending = Одобряване и изпращане
request-action-approve_sending-done = { $who }: одобрено и изпратено
request-action-return_sending = Връщане на автора
request-action-return_sending-done = { $who }: върнато на автора
request-action-pass_on = Предаване нататък
request-action-pass_on-done = { $who }: предадено нататък
request-action-allocate = Възлагане на служител
request-action-split = Разпределяне между органи
request-action-split-done = { $who }: разпределено между органи
request-action-collect = Събиране на частите
request-action-collect-done = { $who }: събрана е част от отговорите
request-action-stop = Спиране
request-action-stop-done = { $who }: спряно, защото цялото беше оттеглено
request-action-refer = Отнасяне до координатора
request-action-refer-done = { $who }: отнесено до координатора
request-action-uphold = Съгласие и предаване
request-action-uphold-done = { $who }: съгласие с искащия орган, предадено нататък
request-action-dismiss_referral = Отговорът е достатъчен
request-action-dismiss_referral-done = { $who }: отговорът е приет за достатъчен
request-action-send_back = Връщане на органа
request-action-send_back-done = { $who }: върнато на органа
request-input-return_sending-text = Какво трябва да се промени
request-input-allocate-to = Служител
request-input-split-shares = Кой на кой въпрос отговаря
request-input-refer-text = Защо отговорът не ви удовлетворява
request-input-uphold-text = Вашето становище
request-input-dismiss_referral-text = Вашето становище
request-input-send_back-text = Вашето становище
request-entry-return = Бележка към връщането
request-entry-referral = Причина за отнасянето
request-entry-opinion = Становище на координатора
request-notice-approval = { $who }: моли за Вашето одобрение
request-notice-approved = { $who }: Вашето запитване е одобрено и изпратено
request-notice-returned = { $who }: Вашето запитване е върнато
request-notice-split = { $who }: Вашето запитване е разпределено между няколко органа
request-notice-referred = { $who }: до вас е отнесен отговор
request-notice-decided = { $who }: решение по спора
request-guard-approval = Вашият орган се нуждае от одобрението на координатора си. Подайте запитването за одобрение.
request-guard-no-approval = Вашият орган не се нуждае от одобрение. Изпратете запитването сами.
request-guard-allocated = Искането е възложено на друг служител от вашия орган.
request-guard-no-coordinator = Този орган няма координатор.
request-state-awaiting_reply_approval = Отговорът чака одобрение
request-now-awaiting_reply_approval-ours = Решете дали отговорът може да се изпрати
request-now-awaiting_reply_approval-theirs = Координаторът на отговарящия орган решава дали отговорът да се изпрати
request-clock-review = Приключва само
request-action-take_over = Отговорете сами на останалото
request-action-take_over-done = { $who }: отговаря на останалото
request-action-submit_reply = Подаване на отговора за одобрение
request-action-submit_reply-done = { $who }: отговорът е подаден за одобрение
request-action-approve_reply = Одобряване и изпращане на отговора
request-action-approve_reply-done = { $who }: отговорът е одобрен и изпратен
request-action-return_reply = Връщане на отговора на автора
request-action-return_reply-done = { $who }: отговорът е върнат на автора
request-action-lapse = Приключване поради изтекло време
request-action-lapse-done = Приключено от системата: никой не е поискал друго
request-input-return_reply-text = Какво трябва да се промени в отговора
request-notice-allocated = { $who }: възложено на служител от Вашия орган
request-notice-taken-over = { $who }: отговаря на останалото от Вашето запитване
request-notice-reply-approved = { $who }: Вашият отговор е одобрен и изпратен
request-notice-reply-returned = { $who }: Вашият отговор е върнат
request-notice-lapsed = Приключено от системата: никой не е поискал друго
request-guard-parts-out = Някои части все още са при други органи.
request-guard-reply-approval = Отговорите на Вашия орган се нуждаят от одобрението на координатора му. Подайте отговора за одобрение.
request-guard-no-reply-approval = Отговорите на Вашия орган не се нуждаят от одобрение. Изпратете отговора сами.
