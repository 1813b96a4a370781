pack-title = Répertoire des registres

pack-about = Quels registres les pays tiennent, ce qu’ils contiennent, qui les tient et comment les consulter.

act-2006-123 = Directive 2006/123/CE

act-1024-2012 = Règlement (UE) n° 1024/2012

register-title = Registre national

register-records = Registres nationaux

register-slot-keeper = inscrit par
register-slot-coordinator = validé par

register-state-draft = Brouillon
register-state-submitted = En attente de validation
register-state-published = Publié
register-state-archived = Archivé
register-state-discarded = Brouillon abandonné

register-now-draft-ours = Complétez la fiche et publiez-la.
register-now-draft-ours-more = Seule votre autorité voit le brouillon.
register-now-submitted-ours = À vous : validez la fiche, ou renvoyez-la en disant pourquoi.
register-now-submitted-theirs = { $other } : en attente de la validation de la fiche.
register-now-published = La fiche est publiée. Toute personne connectée la trouve.
register-now-archived = La fiche est archivée. Elle reste lisible.
register-now-discarded = Le brouillon a été abandonné et son contenu effacé.

register-step-submitted = Validation
register-step-published = Publiée
register-step-archived = Archivée

register-clock-in_force = Dernier jour de validité

register-action-edit = Enregistrer le brouillon
register-action-publish = Publier
register-action-publish-done = { $who } : fiche publiée
register-action-publish-hint = Dès lors, toute personne connectée la trouve.
register-action-submit = Soumettre pour validation
register-action-submit-done = { $who } : fiche soumise pour validation
register-action-validate = Valider et publier
register-action-validate-done = { $who } : fiche validée et publiée
register-action-return = Renvoyer
register-action-return-done = { $who } : fiche renvoyée
register-action-discard = Abandonner le brouillon
register-action-discard-done = { $who } : brouillon abandonné
register-action-update = Mettre à jour
register-action-update-done = { $who } : fiche mise à jour
register-action-update-hint = Les versions antérieures restent lisibles. Si un changement prend effet un certain jour, indiquez ce jour sous « En vigueur à partir du ».
register-action-archive = Archiver
register-action-archive-done = { $who } : fiche archivée
register-action-archive-hint = Dès demain, la fiche n’est plus en vigueur. Elle reste lisible, et son nom devient libre pour une autre fiche.

register-input-return-text = Ce qui est à modifier

register-entry-return = Motif du renvoi

register-notice-submitted = { $who } : une fiche attend votre validation
register-notice-validated = { $who } : votre fiche a été publiée
register-notice-returned = { $who } : votre fiche a été renvoyée
register-notice-updated = { $who } : une fiche a été mise à jour

register-guard-approval = Les fiches de votre autorité sont validées par son coordinateur. Soumettez la fiche pour validation.
register-guard-no-approval = Votre autorité n’a pas besoin de validation. Publiez la fiche vous-même.

form-register-section-register = Le registre
form-register-section-access = Comment le consulter
form-register-section-validity = Validité de la fiche
form-register-country = Pays
form-register-kind = Type
form-register-name = Nom
form-register-english_name = Nom en anglais
form-register-authority = Autorité qui le tient
form-register-holds = Ce qu’il contient
form-register-link = Lien
form-register-access = Accès
form-register-conditions = Conditions et frais
form-register-languages = Langues
form-register-from = En vigueur à partir du
form-register-until = Dernier jour de validité

list-kinds-professions = Professions
list-kinds-companies = Sociétés
list-kinds-sole_traders = Entrepreneurs individuels
list-kinds-associations = Associations et fondations
list-kinds-licences = Licences et autorisations
list-kinds-crafts = Artisanat
list-kinds-insolvency = Insolvabilité
list-kinds-land = Biens immobiliers
list-kinds-products = Produits

list-access_terms-open = Ouvert à tous
list-access_terms-free_account = Gratuit, avec un compte
list-access_terms-on_request = Sur demande
list-access_terms-fee = Payant

list-languages-bg = Bulgare
list-languages-cs = Tchèque
list-languages-da = Danois
list-languages-de = Allemand
list-languages-el = Grec
list-languages-en = Anglais
list-languages-es = Espagnol
list-languages-et = Estonien
list-languages-fi = Finnois
list-languages-fr = Français
list-languages-ga = Irlandais
list-languages-hr = Croate
list-languages-hu = Hongrois
list-languages-is = Islandais
list-languages-it = Italien
list-languages-lt = Lituanien
list-languages-lv = Letton
list-languages-mt = Maltais
list-languages-nb = Norvégien
list-languages-nl = Néerlandais
list-languages-pl = Polonais
list-languages-pt = Portugais
list-languages-ro = Roumain
list-languages-sk = Slovaque
list-languages-sl = Slovène
list-languages-sv = Suédois
