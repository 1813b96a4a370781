### Всички текстове на тази област на български. Вмъкнатите стойности не се променят по форма; изреченията са съставени така, че това да е достатъчно.

pack-title = Услуги
pack-about = Органите се питат взаимно за предприятия и самостоятелно заети лица, които предоставят услуги през граница.
act-2006-123 = Директива 2006/123/ЕО

## Запитването

request-title = Запитване относно доставчик на услуги
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
request-now-awaiting_acceptance-theirs-more = Дотогава тя вижда дейността, правната форма и въпросите, но не и кой е доставчикът.
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
request-action-send-hint = Другата страна вижда веднага дейността, правната форма и въпросите, а кой е доставчикът – едва след като приеме запитването.
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
request-action-forward = Препращане до друг орган в нашата държава
request-action-forward-done = { $who }: запитването е препратено
request-action-forward-hint = Тогава другият орган решава дали да приеме запитването. Вашият орган вече не го вижда.
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
request-action-message-hint = Четат го и двете страни. Моля, не посочвайте името на доставчика, преди запитването да бъде прието.
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
request-notice-date-proposed = { $who }: предложение за друга дата
request-notice-forwarded = { $who }: Вашето запитване е препратено до друг орган
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

## Мерките спрямо доставчик

derogation-title = Искане за мерки спрямо доставчик на услуги
derogation-slot-host = държава, в която се предоставя услугата
derogation-slot-establishment = държава на установяване

derogation-state-draft = Чернова
derogation-state-requested = Поискани мерки
derogation-state-reported = Държавата на установяване отговори
derogation-state-notified = Съобщено намерение
derogation-state-taken = Предприети мерки
derogation-state-settled = Уредено без мерки
derogation-state-withdrawn = Оттеглено
derogation-state-discarded = Изтрита чернова

derogation-now-draft-ours = Моля, попълнете запитването и го изпратете.
derogation-now-draft-ours-more = Черновата се вижда само от Вашия орган.
derogation-now-requested-ours = Ваш ред е: моля, проверете фактите и посочете какви мерки са предприети или предвидени, или защо няма такива.
derogation-now-requested-ours-more = Директивата изисква отговор във възможно най-кратък срок.
derogation-now-requested-theirs = Ред е на другата страна ({ $other }) да провери фактите и да съобщи мерките си.
derogation-now-requested-theirs-more = В спешни случаи можете да предприемете мерки веднага, като посочите причините.
derogation-now-reported-ours = Ваш ред е: ако това е достатъчно, уредете случая; ако не е, съобщете намерението си да предприемете мерки.
derogation-now-reported-theirs = Отговорът Ви е изпратен. Ред е на другата страна ({ $other }) да уреди случая или да съобщи мерки.
derogation-now-notified-ours = Мерки могат да се предприемат, след като изминат 15 работни дни от съобщаването.
derogation-now-notified-theirs = Другата страна ({ $other }) възнамерява да предприеме мерки след изтичането на 15 работни дни.
derogation-now-taken = Предприети са мерки. Тук не е нужно повече нищо.
derogation-now-settled = Случаят е уреден без мерки. Не е нужно повече нищо.
derogation-now-withdrawn = Запитването е оттеглено. Не е нужно повече нищо.
derogation-now-discarded = Черновата е изтрита заедно със съдържанието ѝ.

derogation-step-requested = Искане
derogation-step-reported = Отговор
derogation-step-notified = Съобщение
derogation-step-ended = Край

derogation-clock-standstill = Мерки не преди

derogation-action-edit = Запазване на черновата
derogation-action-send = Изпращане на запитването
derogation-action-send-done = { $who }: запитването е изпратено
derogation-action-send-hint = Другата страна вижда всичко веднага, за да провери фактите незабавно.
derogation-action-discard = Изтриване на черновата
derogation-action-discard-done = { $who }: черновата е изтрита
derogation-action-discard-hint = Цялото съдържание на черновата се заличава. Това действие е необратимо.
derogation-action-report = Изпращане на отговора
derogation-action-report-done = { $who }: съобщени са мерките
derogation-action-settle = Уреждане без мерки
derogation-action-settle-done = { $who }: случаят е уреден
derogation-action-notify = Съобщаване на намерение за мерки
derogation-action-notify-done = { $who }: съобщено е намерение за мерки
derogation-action-notify-hint = Започват да текат 15 работни дни на институциите на Съюза; до изтичането им не могат да се предприемат мерки.
derogation-action-take = Съобщаване на предприетите мерки
derogation-action-take-done = { $who }: предприети са мерки
derogation-action-refrain = Отказ от мерки
derogation-action-refrain-done = { $who }: отказ от мерки
derogation-action-urgent = Предприемане на спешни мерки
derogation-action-urgent-done = { $who }: предприети са спешни мерки
derogation-action-urgent-hint = Само когато изчакването би причинило вреда. Другата страна прочита причините веднага.
derogation-action-message = Изпращане на съобщение
derogation-action-message-done = { $who }: изпратено е съобщение
derogation-action-message-hint = Четат го и двете страни.
derogation-action-note = Запазване като вътрешна бележка
derogation-action-note-hint = Чете я само Вашият орган.
derogation-action-remind = Изпращане на напомняне
derogation-action-remind-done = { $who }: изпратено е напомняне
derogation-action-withdraw = Оттегляне на запитването
derogation-action-withdraw-done = { $who }: запитването е оттеглено
derogation-action-withdraw-hint = Запитването приключва и за двете страни. Другата страна прочита Вашата причина и вече не вижда личните данни.

derogation-input-report-answer = Мерки
derogation-input-report-text = Какви мерки или защо няма
derogation-input-report-files = Файлове
derogation-input-notify-inadequate = Защо мерките на държавата на установяване не са достатъчни
derogation-input-notify-justified = Какви мерки възнамерявате да предприемете и защо отговарят на условията на член 18
derogation-input-notify-informed = Комисията е уведомена в същия ден
derogation-input-take-text = Предприети мерки
derogation-input-refrain-text = Причина
derogation-input-urgent-urgency = Защо не беше възможно изчакване
derogation-input-urgent-text = Предприети мерки
derogation-input-urgent-informed = Комисията е уведомена
derogation-input-message-text = Текст на съобщението
derogation-input-message-files = Файлове
derogation-input-note-text = Текст на бележката
derogation-input-withdraw-text = Причина

derogation-entry-report = Отговор на държавата на установяване
derogation-entry-inadequate = Защо досегашните мерки не са достатъчни
derogation-entry-justified = Предвидени мерки
derogation-entry-measures = Предприети мерки
derogation-entry-refrained = Причина за отказа от мерки
derogation-entry-urgency = Причини за спешността
derogation-entry-message = Съобщение
derogation-entry-note = Вътрешна бележка
derogation-entry-withdrawal = Причина за оттеглянето

derogation-notice-incoming = { $who }: ново запитване до Вас
derogation-notice-reported = { $who }: отговор на Вашето искане за мерки
derogation-notice-settled = { $who }: случаят е уреден без мерки
derogation-notice-intention = { $who }: намерение за предприемане на мерки
derogation-notice-taken = { $who }: предприети са мерки
derogation-notice-refrained = { $who }: отказ от мерки
derogation-notice-urgent = { $who }: предприети са спешни мерки
derogation-notice-message = { $who }: съобщение до Вас
derogation-notice-reminder = { $who }: напомняне за това запитване
derogation-notice-withdrawn = { $who }: запитването е оттеглено
derogation-notice-standstill-over = 15-те работни дни изтекоха

derogation-guard-informed = И Комисията трябва да бъде уведомена (член 35). Моля, потвърдете, че това е направено.
derogation-guard-standstill = Мерки не могат да се предприемат преди изтичането на 15 работни дни от съобщаването.

## Формулярът на мерките

form-derogation-section-provider = Доставчикът
form-derogation-section-service = Услугата
form-derogation-section-circumstances = Какво се е случило

form-derogation-name = Име на доставчика
form-derogation-legal_form = Правна форма
form-derogation-registration_number = Регистрационен номер
form-derogation-town = Град
form-derogation-activity = Дейност по предоставяне на услуги
form-derogation-place = Място на предоставяне
form-derogation-facts = Услугата, обстоятелствата и защо е застрашена безопасността
form-derogation-measures_asked = Мерки, поискани от държавата на установяване

## Формулярът

form-request-section-provider = Доставчикът
form-request-section-address = Адрес и връзка
form-request-section-managers = Кой управлява предприятието
form-request-section-service = Услугата
form-request-section-grounds = Защо питате

form-request-name = Име на доставчика
form-request-trade_name = Търговско наименование
form-request-legal_form = Правна форма
form-request-register = Регистър, в който е вписан
form-request-registration_number = Регистрационен номер
form-request-vat_number = Номер по ДДС
form-request-country = Държава на установяване
form-request-region = Регион / Област
form-request-town = Град
form-request-postcode = Пощенски код
form-request-street = Улица и номер
form-request-email = Електронна поща
form-request-website = Уебсайт
form-request-manager_surname = Фамилно име
form-request-manager_first_name = Собствено име
form-request-manager_birth_date = Дата на раждане
form-request-manager_function = Длъжност
form-request-other_managers = Други управители
form-request-activity = Дейност по предоставяне на услуги
form-request-mode = Начин на предоставяне
form-request-description = Описание на услугата
form-request-place = Място на предоставяне
form-request-from = От
form-request-to = До
form-request-justification = Обосновка на запитването
form-request-justification_other = Другата причина с Ваши думи

## Въпросите

heading-request-provider = Въпроси за доставчика
heading-request-identity = Самоличност и вписване в регистър
heading-request-establishment = Установяване
heading-request-activity = Въпроси за дейността
heading-request-lawful = Законосъобразно упражняване
heading-request-authorisation = Разрешение
heading-request-insurance = Застраховка „Професионална отговорност“
heading-request-reliability = Въпроси за надеждността
heading-request-repute = Добра репутация
heading-request-supervision = Проверки и надзор
heading-request-documents = Въпроси за документи

question-request-identified = Можете ли да установите кой е доставчикът { $provider } по дадените данни?
question-request-name_correct = Правилно ли са посочени името и правната форма на доставчика { $provider }?
question-request-number_valid = Валиден ли е регистрационният номер на доставчика { $provider } и действа ли все още вписването?
question-request-vat_valid = Валиден ли е номерът по ДДС на доставчика { $provider }?
question-request-represented_by = Кой има право да представлява доставчика { $provider }?
question-request-established = Законно ли е установен доставчикът { $provider } на територията на Вашата държава?
question-request-status = Защо доставчикът { $provider } не е установен на територията на Вашата държава?
question-request-established_since = Откога доставчикът { $provider } е установен на територията на Вашата държава?
question-request-genuine = Упражнява ли действително доставчикът { $provider } стопанска дейност на територията на Вашата държава за неопределен срок и чрез постоянна инфраструктура?
question-request-premises = С какви помещения, оборудване и персонал разполага доставчикът { $provider } на територията на Вашата държава?
question-request-staff = Колко души са наети от доставчика { $provider } на територията на Вашата държава?
question-request-elsewhere = Известно ли Ви е доставчикът { $provider } да е установен и в други държави?
question-request-elsewhere_where = В кои държави и под какво име?
question-request-pursued = Упражнява ли доставчикът { $provider } дейността { $activity } на територията на Вашата държава?
question-request-registered_for = За каква дейност е вписан доставчикът { $provider }?
question-request-unlawful = Известно ли Ви е нещо, което сочи, че доставчикът { $provider } упражнява дейностите си незаконно?
question-request-unlawful_how = Кои правила не се спазват и откога?
question-request-authorisation_required = Изисква ли се на територията на Вашата държава разрешение за дейността { $activity }?
question-request-authorisation_held = Притежава ли доставчикът { $provider } това разрешение?
question-request-authorisation_scope = Какво обхваща разрешението и при какви условия е издадено?
question-request-authorisation_valid = От кога до кога е валидно разрешението?
question-request-authorisation_withdrawn = Спирано, ограничавано или отнемано ли е разрешение на доставчика { $provider }?
question-request-insured = Има ли доставчикът { $provider } застраховка „Професионална отговорност“ или сравнима гаранция?
question-request-insurance_kind = Какъв вид покритие е това?
question-request-insurance_abroad = Обхваща ли покритието услуги, предоставяни на територията на нашата държава?
question-request-insurance_sum = Каква е застрахователната сума за едно събитие, в евро?
question-request-insurance_equivalent = Равностойно ли е покритието или по същество сравнимо с изискваното на територията на нашата държава?
question-request-sanctions = Предприемани ли са срещу доставчика { $provider } дисциплинарни или административни мерки или налагани ли са наказателни санкции, които пряко засягат неговата компетентност или професионална надеждност?
question-request-sanctions_kind = Какъв вид са били мерките или санкциите?
question-request-sanctions_which = Каква мярка или санкция е наложена, от кой орган и въз основа на кои разпоредби?
question-request-sanctions_final = Окончателно ли е решението? Ако е подадена жалба, моля, посочете кога се очаква произнасяне по нея.
question-request-insolvent = Има ли решение относно неплатежоспособност или несъстоятелност, свързани с измама?
question-request-checked = Какво установиха проверките, инспекциите или разследванията, извършени по наше искане?
question-request-measures = Предприел ли е Вашият орган мерки спрямо доставчика { $provider }?
question-request-measures_which = Какви мерки са предприети и все още ли са в сила?
question-request-dangerous = Известни ли са Ви действия или обстоятелства, свързани с доставчика { $provider }, които биха могли да причинят сериозни вреди на здравето или безопасността на хората или на околната среда?
question-request-genuine_document = Автентичен ли е документът, представен от доставчика { $provider }?
question-request-document_date = На коя дата е издаден документът?
question-request-equivalent_document = Кой документ във Вашата държава има равностойно предназначение на изисквания от нас?

## Списъците

list-activities-f = строителство
list-activities-f41 = строителство на сгради
list-activities-f42 = строителство на съоръжения
list-activities-f43-1 = разрушаване и подготовка на строителни площадки
list-activities-f43-21 = електрически инсталации
list-activities-f43-22 = ВиК, отоплителни и климатични инсталации
list-activities-f43-3 = довършителни строителни дейности
list-activities-f43-9 = покривни и други специализирани строителни дейности
list-activities-g = търговия и ремонт
list-activities-g45-2 = поддръжка и ремонт на моторни превозни средства
list-activities-g46 = търговия на едро
list-activities-g47 = търговия на дребно
list-activities-g47-9 = търговия по пощата или по интернет
list-activities-i = настаняване и хранене
list-activities-i55 = хотели и подобни места за настаняване
list-activities-i55-2 = туристическо и краткосрочно настаняване
list-activities-i56-1 = ресторанти
list-activities-i56-2 = кетъринг за събития
list-activities-j62 = програмиране и консултации по информационни технологии
list-activities-l = недвижими имоти
list-activities-l68-2 = отдаване под наем на собствени или наети имоти
list-activities-l68-3 = агенции за недвижими имоти
list-activities-m = професионални и технически услуги
list-activities-m69-1 = правни консултации
list-activities-m69-2 = счетоводство и данъчни консултации
list-activities-m70 = консултации по управление
list-activities-m71-1 = архитектурни и инженерни услуги
list-activities-m71-2 = технически изпитвания и анализи
list-activities-m73 = реклама и проучване на пазари
list-activities-m74-3 = писмени и устни преводи
list-activities-m75 = ветеринарни услуги
list-activities-n = спомагателни услуги за стопанската дейност
list-activities-n77 = наем и лизинг на вещи
list-activities-n79 = туристически агенции и туроператори
list-activities-n81-2 = почистване на сгради
list-activities-n81-3 = оформяне и поддържане на озеленени площи
list-activities-n82-3 = организиране на панаири и конгреси
list-activities-p85 = частно обучение
list-activities-p85-53 = автомобилни школи
list-activities-r = отдих и развлечения
list-activities-r93-1 = спортни обекти и тренировки
list-activities-r93-2 = увеселителни паркове и развлекателни прояви
list-activities-s = други персонални услуги
list-activities-s95 = ремонт на домакински вещи
list-activities-s96-02 = фризьорски и козметични услуги
list-activities-s96-03 = погребални услуги
list-activities-other = друга дейност

list-functions-owner = собственик
list-functions-managing_director = управител
list-functions-board_member = член на управителния съвет
list-functions-partner = съдружник
list-functions-technical_manager = технически ръководител
list-functions-representative = упълномощен представител
list-functions-other = друга длъжност

list-insurances-insurance = застраховка „Професионална отговорност“
list-insurances-guarantee = банкова или друга финансова гаранция
list-insurances-group_contract = групов договор на професионална организация

list-justifications-establishment_doubted = Основателни съмнения относно законното установяване
list-justifications-authorisation_check = Проверка на разрешение или вписване
list-justifications-unlawful_conduct = Признаци за незаконно поведение на територията на нашата държава
list-justifications-good_repute = Проверка на добрата репутация
list-justifications-insurance_check = Проверка на застрахователното покритие
list-justifications-document_authenticity = Основателни съмнения относно автентичността на документ
list-justifications-complaint = Жалба от получател на услугата
list-justifications-establishment_application = Заявление за установяване на територията на нашата държава
list-justifications-other = Друга причина

list-legal_forms-natural_person = самостоятелно заето лице или едноличен търговец
list-legal_forms-partnership = събирателно дружество
list-legal_forms-limited_partnership = командитно дружество
list-legal_forms-limited_company = дружество с ограничена отговорност
list-legal_forms-public_company = акционерно дружество
list-legal_forms-cooperative = кооперация
list-legal_forms-association = сдружение
list-legal_forms-foundation = фондация
list-legal_forms-european_company = европейско дружество (SE)
list-legal_forms-branch = клон или представителство
list-legal_forms-other = друга правна форма

list-measure_answers-taken = предприети са мерки
list-measure_answers-envisaged = предвидени са мерки
list-measure_answers-none = без мерки

list-modes-temporary = трансгранично и временно
list-modes-establishment = от място на установяване на територията на нашата държава
list-modes-unknown = не е известно

list-refusal_reasons-no_competence = Нашият орган не е компетентен по този въпрос
list-refusal_reasons-no_legal_ground = Няма правно основание за предоставяне на тази информация
list-refusal_reasons-insufficient_information = Запитването не съдържа достатъчно информация
list-refusal_reasons-already_answered = На същото запитване вече е отговорено
list-refusal_reasons-not_covered = Дейността не попада в обхвата на директивата

list-sanctions-disciplinary = дисциплинарна мярка
list-sanctions-administrative = административна мярка
list-sanctions-criminal = наказателна санкция
list-sanctions-fraud_insolvency = решение относно неплатежоспособност или несъстоятелност, свързани с измама

list-statuses-never_established = Никога не е бил установен тук
list-statuses-ceased = Преустановил е дейността си
list-statuses-dissolved = Прекратен е или е заличен от регистъра
list-statuses-moved = Преместил се е в друга държава

## The alert

alert-title = Предупреждение за услуга
alert-slot-sender = изпращащ орган
alert-slot-coordinator = координатор на изпращача
alert-slot-recipient = получаващ координатор
alert-slot-centre = Европейска комисия
alert-slot-handler = обработващ орган

alert-state-draft = Чернова
alert-state-submitted = При националния координатор
alert-state-broadcast = Разпространено
alert-state-closure_proposed = Предложено закриване
alert-state-closed = Закрито
alert-state-withdrawn = Оттеглено
alert-state-discarded = Черновата е отхвърлена

alert-now-draft-ours = Попълнете предупреждението и го представете на Вашия координатор.
alert-now-submitted-ours = Ваш ред е: разпространете предупреждението или го върнете с мотиви.
alert-now-submitted-theirs = Вашият координатор преглежда предупреждението. В чужбина още никой не го вижда.
alert-now-broadcast-ours = Ваш ред е: потвърдете получаването и предайте предупреждението във Вашата държава.
alert-now-broadcast-theirs = Предупреждението е при получателите. Напредъкът им е показан по-долу.
alert-now-closure_proposed-ours = Предложено е закриване. Ако рискът не е отпаднал, възразете преди датата по-долу.
alert-now-closure_proposed-theirs = Предложено е закриване. То става само, освен ако получател възрази навреме.
alert-now-closed = Предупреждението е закрито. Няма какво повече да се прави.
alert-now-withdrawn = Предупреждението не е било основателно и е оттеглено навсякъде. Причината е в съобщенията.
alert-now-discarded = Черновата е отхвърлена и съдържанието ѝ е изтрито.

alert-recipient-received = получено
alert-recipient-acknowledged = потвърдено
alert-recipient-disseminated = предадено
alert-step-submitted = Координатор
alert-step-broadcast = Разпространено
alert-step-closing = Закриване
alert-step-closed = Закрито
alert-clock-objection = Възражения до

alert-action-edit = Запази черновата
alert-action-submit = Представи на координатора
alert-action-submit-done = { $who }: представено на координатора
alert-action-discard = Отхвърли черновата
alert-action-discard-done = { $who }: черновата е отхвърлена
alert-action-return = Върни на изпращача
alert-action-return-done = { $who }: върнато
alert-action-broadcast = Разпространи
alert-action-broadcast-done = { $who }: предупреждението е разпространено
alert-action-correct = Коригирай предупреждението
alert-action-correct-done = { $who }: предупреждението е коригирано
alert-action-acknowledge = Потвърди получаването
alert-action-acknowledge-done = { $who }: получаването е потвърдено
alert-action-disseminate = Предай в държавата
alert-action-disseminate-done = { $who }: предадено в държавата
alert-action-add = Добави информация
alert-action-add-done = { $who }: добавена е информация
alert-action-retract = Оттегли написаното
alert-action-retract-done = { $who }: написаното е оттеглено
alert-action-propose_closure = Предложи закриване
alert-action-propose_closure-done = { $who }: предложено е закриване
alert-action-object = Възрази срещу закриването
alert-action-object-done = { $who }: възразено срещу закриването
alert-action-close = Закрий
alert-action-close-done = Никой не възрази навреме: предупреждението е закрито
alert-action-withdraw = Оттегли
alert-action-withdraw-done = { $who }: предупреждението е оттеглено

alert-input-return-text = Защо се връща
alert-input-add-text = Какво знаете
alert-input-add-files = Файлове
alert-input-retract-entry = Какво се оттегля
alert-input-propose_closure-text = Защо рискът е отпаднал
alert-input-object-text = Защо рискът не е отпаднал
alert-input-withdraw-text = Защо предупреждението е грешно

alert-entry-returned = Връщане
alert-entry-added = Допълнителна информация
alert-entry-closure = Предложение за закриване
alert-entry-objection = Възражение
alert-entry-withdrawal = Оттегляне

alert-notice-submitted = { $who }: предупреждение за преглед
alert-notice-returned = { $who }: предупреждението е върнато
alert-notice-incoming = { $who }: ново предупреждение
alert-notice-passed-on = { $who }: предадено Ви е предупреждение
alert-notice-corrected = { $who }: коригирано предупреждение
alert-notice-added = { $who }: добавена е информация
alert-notice-retracted = { $who }: написаното е оттеглено
alert-notice-closure-proposed = { $who }: предложено е закриване
alert-notice-objection = { $who }: възразено срещу закриването
alert-notice-closed = Предупреждението е закрито
alert-notice-withdrawn = { $who }: предупреждението е оттеглено
alert-guard-window-open = Получателите все още могат да възразят.

form-alert-section-service = Услугата
form-alert-section-provider = Доставчикът
form-alert-activity = Дейност
form-alert-conduct = Какво се случи и каква вреда заплашва
form-alert-countries = Засегнати държави
form-alert-provider = Име на доставчика
form-alert-established_in = Установен в
form-alert-measures = Взети мерки

## The notification

notification-title = Уведомление за изискване
notification-slot-notifier = уведомяващ орган
notification-slot-coordinator = координатор на уведомяващата страна
notification-slot-recipient = получаващ координатор
notification-slot-centre = Европейска комисия
notification-slot-interested = заинтересован орган

notification-state-draft = Чернова
notification-state-submitted = При националния координатор
notification-state-standstill = Период на изчакване
notification-state-closed = Приключено
notification-state-withdrawn = Оттеглено
notification-state-discarded = Черновата е отхвърлена

notification-now-draft-ours = Попълнете уведомлението и го представете на Вашия координатор.
notification-now-submitted-ours = Ваш ред е: изпратете уведомлението до всички държави и Комисията.
notification-now-submitted-theirs = Вашият координатор преглежда уведомлението.
notification-now-standstill-ours = Ваш ред е: предайте уведомлението във Вашата държава и го коментирайте преди датата по-долу.
notification-now-standstill-theirs = Правилото не може да се приеме преди датата по-долу. Коментарите са в съобщенията.
notification-now-closed = Периодът на изчакване изтече и уведомлението е приключено.
notification-now-withdrawn = Уведомлението е оттеглено. Причината е в съобщенията.
notification-now-discarded = Черновата е отхвърлена и съдържанието ѝ е изтрито.

notification-recipient-received = получено
notification-recipient-disseminated = предадено
notification-step-submitted = Координатор
notification-step-standstill = Изчакване
notification-step-closed = Приключено
notification-clock-standstill = Край на периода на изчакване

notification-action-edit = Запази черновата
notification-action-submit = Представи на координатора
notification-action-submit-done = { $who }: представено на координатора
notification-action-discard = Отхвърли черновата
notification-action-discard-done = { $who }: черновата е отхвърлена
notification-action-broadcast = Изпрати до всички държави
notification-action-broadcast-done = { $who }: изпратено до всички държави и Комисията
notification-action-disseminate = Предай в държавата
notification-action-disseminate-done = { $who }: предадено в държавата
notification-action-comment = Коментирай
notification-action-comment-done = { $who }: коментирано
notification-action-comment_apart = Коментирай само пред уведомяващата страна
notification-action-comment_apart-done = { $who }: коментар до уведомяващата страна
notification-action-give_opinion = Дай подробно становище
notification-action-give_opinion-done = { $who }: подробно становище
notification-action-give_opinion-hint = Удължава периода на изчакване. Няколко становища го удължават веднъж: важи най-късната дата.
notification-action-answer = Отговори на коментарите
notification-action-answer-done = { $who }: отговорено на коментарите
notification-action-modify = Дай нова версия
notification-action-modify-done = { $who }: нова версия
notification-action-withdraw = Оттегли
notification-action-withdraw-done = { $who }: уведомлението е оттеглено
notification-action-publish = Публикувай
notification-action-publish-done = { $who }: публикувано
notification-action-publish-hint = Тогава всеки може да прочете правилото, мотивите му и кой го е съобщил, а след изчаквателния период и отговорите и файловете. Коментарите и становищата остават между страните.
notification-action-take_down = Свали публикацията
notification-action-take_down-done = { $who }: публикацията е свалена
notification-action-close = Приключи
notification-action-close-done = Периодът изтече: уведомлението е приключено

notification-input-comment-text = Вашият коментар
notification-input-comment_apart-text = Вашият коментар
notification-input-give_opinion-text = Каква пречка би създало правилото
notification-input-answer-text = Вашият отговор
notification-input-answer-files = Файлове
notification-input-withdraw-text = Защо се оттегля

notification-entry-comment = Коментар
notification-entry-comment_apart = Отделен коментар
notification-entry-opinion = Подробно становище
notification-entry-answer = Отговор
notification-entry-withdrawal = Оттегляне

notification-notice-submitted = { $who }: уведомление за преглед
notification-notice-incoming = { $who }: ново уведомление
notification-notice-passed-on = { $who }: предадено Ви е уведомление
notification-notice-comment = { $who }: коментирано
notification-notice-opinion = { $who }: подробно становище
notification-notice-answer = { $who }: отговорено на коментарите
notification-notice-modified = { $who }: нова версия
notification-notice-withdrawn = { $who }: уведомлението е оттеглено
notification-notice-closed = Периодът на изчакване изтече
notification-guard-standstill = Периодът на изчакване още не е изтекъл.

form-notification-section-rule = Правилото
form-notification-section-reasons = Текст и мотиви
form-notification-subject = Заглавие на правилото
form-notification-type = Какво ограничава
form-notification-requirement = Изисквания
form-notification-adopted = Вече прието
form-notification-text = Текст на правилото
form-notification-justification = Защо е недискриминационно, необходимо и пропорционално

list-notification_types-establishment = установяване
list-notification_types-provision = предоставяне на услуги
list-requirements-quantitative = количествени или териториални ограничения
list-requirements-legal_form = правна форма
list-requirements-shareholding = участие в капитала
list-requirements-several_establishments = забрана за няколко места на установяване
list-requirements-staff = минимален брой служители
list-requirements-tariffs = определени тарифи
list-requirements-other = друго
