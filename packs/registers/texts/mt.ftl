pack-title = Direttorju tar-reġistri

pack-about = Liema reġistri jżommu l-pajjiżi, x’fihom, min iżommhom u kif jistgħu jiġu kkonsultati.

act-2006-123 = Direttiva 2006/123/KE

act-1024-2012 = Regolament (UE) Nru 1024/2012

register-title = Reġistru nazzjonali

register-records = Reġistri nazzjonali

register-slot-keeper = imdaħħal minn
register-slot-coordinator = ivvalidat minn

register-state-draft = Abbozz
register-state-submitted = Qed jistenna l-validazzjoni
register-state-published = Ippubblikat
register-state-archived = Arkivjat
register-state-discarded = Abbozz imwarrab

register-now-draft-ours = Lesti d-dħul u ppubblikah.
register-now-draft-ours-more = L-awtorità tiegħek biss tara l-abbozz.
register-now-submitted-ours = Imissek int: ivvalida d-dħul, jew irritornah u għid għaliex.
register-now-submitted-theirs = Qed nistennew li { $other } jivvalida d-dħul.
register-now-published = Id-dħul huwa ppubblikat. Jista’ jsibu kull min ikun illoggja.
register-now-archived = Id-dħul jinsab fl-arkivju. Jibqa’ jinqara.
register-now-discarded = L-abbozz ġie mwarrab u l-kontenut tiegħu tħassar.

register-step-submitted = Validazzjoni
register-step-published = Ippubblikat
register-step-archived = Arkivjat

register-clock-in_force = L-aħħar jum fis-seħħ

register-action-edit = Issejvja l-abbozz
register-action-publish = Ippubblika
register-action-publish-done = { $who }: id-dħul ġie ppubblikat
register-action-publish-hint = Minn dak il-ħin ’il quddiem isibu kull min ikun illoggja.
register-action-submit = Ippreżenta għall-validazzjoni
register-action-submit-done = { $who }: id-dħul ġie ppreżentat għall-validazzjoni
register-action-validate = Ivvalida u ppubblika
register-action-validate-done = { $who }: id-dħul ġie vvalidat u ppubblikat
register-action-return = Irritorna
register-action-return-done = { $who }: id-dħul ġie rritornat
register-action-discard = Warrab l-abbozz
register-action-discard-done = { $who }: l-abbozz ġie mwarrab
register-action-update = Aġġorna
register-action-update-done = { $who }: id-dħul ġie aġġornat
register-action-update-hint = Il-verżjonijiet ta’ qabel jibqgħu jinqraw. Meta xi ħaġa tinbidel minn jum partikolari, daħħal dak il-jum f’“Fis-seħħ minn”.
register-action-archive = Arkivja
register-action-archive-done = { $who }: id-dħul ġie arkivjat
register-action-archive-hint = Minn għada ’l quddiem id-dħul ma jibqax fis-seħħ. Jibqa’ jinqara, u ismu jsir liberu għal dħul ieħor.

register-input-return-text = X’għandu jinbidel

register-entry-return = Raġuni għar-ritorn

register-notice-submitted = { $who }: dħul qed jistenna l-validazzjoni tiegħek
register-notice-validated = { $who }: id-dħul tiegħek ġie ppubblikat
register-notice-returned = { $who }: id-dħul tiegħek ġie rritornat
register-notice-updated = { $who }: dħul ġie aġġornat

register-guard-approval = Id-dħul tal-awtorità tiegħek jiġi vvalidat mill-koordinatur tagħha. Ippreżenta d-dħul għall-validazzjoni.
register-guard-no-approval = L-awtorità tiegħek ma teħtieġx validazzjoni. Ippubblika d-dħul int stess.

form-register-section-register = Ir-reġistru
form-register-section-access = Kif jiġi kkonsultat
form-register-section-validity = Validità tad-dħul
form-register-country = Pajjiż
form-register-kind = Tip
form-register-name = Isem
form-register-english_name = Isem bl-Ingliż
form-register-authority = Awtorità li żżommu
form-register-holds = X’fih
form-register-link = Link
form-register-access = Aċċess
form-register-conditions = Kundizzjonijiet u tariffi
form-register-languages = Lingwi
form-register-from = Fis-seħħ minn
form-register-until = L-aħħar jum fis-seħħ

list-kinds-professions = Professjonijiet
list-kinds-companies = Kumpaniji
list-kinds-sole_traders = Negozjanti waħedhom
list-kinds-associations = Assoċjazzjonijiet u fondazzjonijiet
list-kinds-licences = Liċenzji u permessi
list-kinds-crafts = Snajja’
list-kinds-insolvency = Insolvenza
list-kinds-land = Proprjetà immobbli
list-kinds-products = Prodotti

list-access_terms-open = Miftuħ għal kulħadd
list-access_terms-free_account = B’xejn, b’kont
list-access_terms-on_request = Fuq talba
list-access_terms-fee = Bi ħlas

list-languages-bg = Bulgaru
list-languages-cs = Ċek
list-languages-da = Daniż
list-languages-de = Ġermaniż
list-languages-el = Grieg
list-languages-en = Ingliż
list-languages-es = Spanjol
list-languages-et = Estonjan
list-languages-fi = Finlandiż
list-languages-fr = Franċiż
list-languages-ga = Irlandiż
list-languages-hr = Kroat
list-languages-hu = Ungeriż
list-languages-is = Iżlandiż
list-languages-it = Taljan
list-languages-lt = Litwan
list-languages-lv = Latvjan
list-languages-mt = Malti
list-languages-nb = Norveġiż
list-languages-nl = Olandiż
list-languages-pl = Pollakk
list-languages-pt = Portugiż
list-languages-ro = Rumen
list-languages-sk = Slovakk
list-languages-sl = Sloven
list-languages-sv = Żvediż
