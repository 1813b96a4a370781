pack-title = Указател на регистрите

pack-about = Кои регистри водят държавите, какво съдържат, кой ги води и как се правят справки в тях.

act-2006-123 = Директива 2006/123/ЕО

act-1024-2012 = Регламент (ЕС) № 1024/2012

register-title = Национален регистър

register-records = Национални регистри

register-slot-keeper = вписан от
register-slot-coordinator = утвърден от

register-state-draft = Чернова
register-state-submitted = Чака утвърждаване
register-state-published = Публикуван
register-state-archived = Архивиран
register-state-discarded = Черновата е отхвърлена

register-now-draft-ours = Попълнете вписването и го публикувайте.
register-now-draft-ours-more = Само вашият орган вижда черновата.
register-now-submitted-ours = Ваш ред е: утвърдете вписването или го върнете с причина.
register-now-submitted-theirs = { $other }: чакаме утвърждаване на вписването.
register-now-published = Вписването е публикувано. Намира го всеки, който е влязъл.
register-now-archived = Вписването е в архива. Остава достъпно за четене.
register-now-discarded = Черновата е отхвърлена и съдържанието ѝ е изтрито.

register-step-submitted = Утвърждаване
register-step-published = Публикувано
register-step-archived = Архив

register-clock-in_force = Последен ден на действие

register-action-edit = Запазване на черновата
register-action-publish = Публикуване
register-action-publish-done = { $who }: вписването е публикувано
register-action-publish-hint = От този момент го намира всеки, който е влязъл.
register-action-submit = Подаване за утвърждаване
register-action-submit-done = { $who }: вписването е подадено за утвърждаване
register-action-validate = Утвърждаване и публикуване
register-action-validate-done = { $who }: вписването е утвърдено и публикувано
register-action-return = Връщане
register-action-return-done = { $who }: вписването е върнато
register-action-discard = Отхвърляне на черновата
register-action-discard-done = { $who }: черновата е отхвърлена
register-action-update = Актуализиране
register-action-update-done = { $who }: вписването е актуализирано
register-action-update-hint = По-ранните версии остават достъпни. Ако нещо се променя от определен ден, впишете този ден в „В сила от“.
register-action-archive = Архивиране
register-action-archive-done = { $who }: вписването е архивирано
register-action-archive-hint = От утре вписването вече не е в сила. То остава достъпно за четене, а името му се освобождава за друго вписване.

register-input-return-text = Какво трябва да се промени

register-entry-return = Причина за връщането

register-notice-submitted = { $who }: вписване чака вашето утвърждаване
register-notice-validated = { $who }: вашето вписване е публикувано
register-notice-returned = { $who }: вашето вписване е върнато
register-notice-updated = { $who }: вписване е актуализирано

register-guard-approval = Вписванията на вашия орган се утвърждават от координатора му. Подайте вписването за утвърждаване.
register-guard-no-approval = Вашият орган не се нуждае от утвърждаване. Публикувайте вписването сами.

form-register-section-register = Регистърът
form-register-section-access = Как се правят справки
form-register-section-validity = Действие на вписването
form-register-country = Държава
form-register-kind = Вид
form-register-name = Наименование
form-register-english_name = Наименование на английски
form-register-authority = Орган, който го води
form-register-holds = Какво съдържа
form-register-link = Връзка
form-register-access = Достъп
form-register-conditions = Условия и такси
form-register-languages = Езици
form-register-from = В сила от
form-register-until = Последен ден на действие

list-kinds-professions = Професии
list-kinds-companies = Дружества
list-kinds-sole_traders = Еднолични търговци
list-kinds-associations = Сдружения и фондации
list-kinds-licences = Лицензи и разрешения
list-kinds-crafts = Занаяти
list-kinds-insolvency = Несъстоятелност
list-kinds-land = Имоти
list-kinds-products = Продукти

list-access_terms-open = Отворен за всички
list-access_terms-free_account = Безплатен, с профил
list-access_terms-on_request = При поискване
list-access_terms-fee = Срещу такса

list-languages-bg = Български
list-languages-cs = Чешки
list-languages-da = Датски
list-languages-de = Немски
list-languages-el = Гръцки
list-languages-en = Английски
list-languages-es = Испански
list-languages-et = Естонски
list-languages-fi = Фински
list-languages-fr = Френски
list-languages-ga = Ирландски
list-languages-hr = Хърватски
list-languages-hu = Унгарски
list-languages-is = Исландски
list-languages-it = Италиански
list-languages-lt = Литовски
list-languages-lv = Латвийски
list-languages-mt = Малтийски
list-languages-nb = Норвежки
list-languages-nl = Нидерландски
list-languages-pl = Полски
list-languages-pt = Португалски
list-languages-ro = Румънски
list-languages-sk = Словашки
list-languages-sl = Словенски
list-languages-sv = Шведски
