### Ce qui est dit des paquets qui ne sont pas pris. Clés et variables comme dans en.ftl ; ce qui est entre ` et ` ne se traduit jamais.

# Files and their form
flaw-file-missing = ce fichier n’existe pas, et il est nécessaire
flaw-file-unknown = un paquet n’a pas de fichier `{ $name }` : il comprend pack.toml, procedures/*.toml, forms/*.toml, questions/*.toml, lists/*.csv, texts/<language>.ftl et stories/*.toml
flaw-file-name = l’identifiant est `{ $name }`, mais le fichier porte un autre nom ; donnez aux deux le même nom
flaw-format = lecture impossible : { $what }
flaw-csv-head = la première ligne doit nommer les colonnes, et la première d’entre elles doit être `code`
flaw-csv-columns = cette ligne n’a pas le même nombre de colonnes que la première
flaw-csv-quotes = un guillemet n’est pas fermé

# Names
flaw-name = `{ $name }` n’est pas un nom : une lettre d’abord, puis des lettres, des chiffres, `_` ou `-`, 60 caractères au plus
flaw-twice = `{ $name }` figure ici deux fois
flaw-unused = rien dans le paquet n’utilise `{ $name }`
flaw-number-shared = la procédure `{ $name }` numérote ses dossiers selon le même modèle ; deux dossiers pourraient porter le même numéro
flaw-unknown-country = il n’y a pas de calendrier pour `{ $name }`, ses jours ouvrables ne peuvent donc être comptés ; écrivez les pays comme l’Union, EL pour la Grèce
flaw-english = l’anglais (`en`) doit être parmi les langues : c’est lui que l’on voit lorsqu’un texte manque dans une autre langue
flaw-no-procedure = le paquet n’a pas de procédure
flaw-law-address = `{ $name }` n’est pas une adresse commençant par https://

# What is not there
flaw-unknown-slot = la procédure n’a pas de partie `{ $name }`
flaw-unknown-state = la procédure n’a pas d’état `{ $name }`
flaw-unknown-recipient-state = les destinataires n’ont pas d’état `{ $name }`
flaw-unknown-link = la procédure n’a pas de lien `{ $name }`
flaw-unknown-procedure = le paquet n’a pas de procédure `{ $name }`
flaw-unknown-clock = la procédure n’a pas de délai `{ $name }`
flaw-unknown-action = la procédure n’a pas d’action `{ $name }`
flaw-unknown-input = l’action n’a pas de saisie `{ $name }` qui puisse être nommée ici
flaw-unknown-mask = la procédure n’a pas de nom composé de champs `{ $name }`
flaw-unknown-form = le paquet n’a pas de formulaire `{ $name }`
flaw-unknown-questions = le paquet n’a pas de série de questions `{ $name }`
flaw-unknown-field = le formulaire n’a pas de champ `{ $name }`
flaw-unknown-section = le formulaire n’a pas de section `{ $name }`
flaw-unknown-question = la série de questions n’a pas de question `{ $name }`
flaw-unknown-heading = la série de questions n’a pas de rubrique `{ $name }`
flaw-unknown-list = le paquet n’a pas de liste `{ $name }`
flaw-unknown-code = `{ $name }` ne peut jamais valoir `{ $code }`
flaw-unknown-entry = aucune action n’écrit d’entrée du genre `{ $name }`
flaw-unknown-role = personne ne peut avoir le rôle `{ $name }` ; hormis handler, viewer et administrator, le paquet doit déclarer ses rôles dans pack.toml

# States
flaw-state-unreachable = aucune action ne mène à l’état `{ $name }` ; ajoutez-en une ou retirez l’état
flaw-state-stuck = rien ne permet de sortir de l’état `{ $name }` ; ajoutez une action ou rendez-le final
flaw-state-not-final = l’état `{ $name }` est final, mais une action en fait sortir
flaw-turn-after-end = l’état est final, ce n’est donc le tour de personne, pas même de `{ $name }`
flaw-state-without-step = l’état `{ $name }` n’appartient à aucune étape du déroulement
flaw-track-long = le déroulement a plus de { $name } étapes ; une page n’en montre pas davantage

# Slots
flaw-slot-not-addressed = la partie `{ $name }` ne dit pas comment les autorités y entrent ; écrivez par exemple address = "one"
flaw-opener-addressed = la partie `{ $name }` est l’autorité qui ouvre le dossier ; elle ne peut pas être adressée
flaw-slot-never-filled = personne ne devient jamais la partie `{ $name }` : il faut une saisie du genre addressee et une action qui fait entrer ceux qu’elle désigne
flaw-slot-many = l’adresse de la partie `{ $name }` et son `many` se contredisent : `one` s’écrit sans, `some` et `all` s’écrivent avec many = true
flaw-slot-missing = la saisie `{ $name }` doit dire quelle partie elle désigne

# Links
flaw-link-never-opened = rien n’ouvre de dossier pour le lien `{ $name }`
flaw-link-elsewhere = le lien mène à une autre procédure que `{ $name }`
flaw-link-answers = des réponses ne peuvent venir par le lien `{ $name }` que si les deux procédures ont la même série de questions
flaw-open-nobody = personne n’agit ici, il faut donc dire qui ouvre le dossier : opener = "slot"
flaw-open-to = qui est interrogé se dit par `input` ou par `slot`, non par les deux

# Actions
flaw-action-nobody = personne ne peut faire `{ $name }` : il manque `by`, l’action ne part d’aucun état, ou elle est réservée à une partie qui ne participe pas à un brouillon
flaw-target-never = cette cible n’est jamais choisie, puisque la précédente n’a pas de condition
flaw-guard-silent = `say` doit dire pourquoi la condition refuse ; seuls les faits nommés ont une phrase à eux
flaw-answers-elsewhere = la partie `{ $name }` n’a pas answers = true, elle ne verrait donc pas ce qu’elle écrit
flaw-input-of-nothing = `{ $name }` suppose un formulaire ou une série de questions que la procédure n’a pas
flaw-kind = `{ $name }` n’est pas du genre requis ici
flaw-join-by-clock = `{ $name }` fait entrer des autorités que le registre désigne, et personne n’interroge le registre quand un délai expire
flaw-address-optional = l’adresse se déduit du champ `{ $name }`, qui peut être vide ; rendez-le obligatoire
flaw-inside-abroad = la partie `{ $name }` est à l’intérieur d’un pays, ses autorités en viennent donc : écrivez country = "own"
flaw-recipient-state-unreachable = aucune action de ces destinataires ne mène à leur état `{ $name }`
flaw-act-needs-input = l’action `{ $name }` demande des saisies, et personne ne les fournit lorsqu’elle se fait d’elle-même
flaw-notify-nobody = cet avis n’atteint personne
flaw-list-missing = `{ $name }` contient des codes et doit dire de quelle liste
flaw-list-needless = `{ $name }` ne contient pas de code et n’a donc pas de liste

# Clocks
flaw-clock-no-date = le délai `{ $name }` n’a pas de date : donnez-lui une durée, un champ, ou une action qui le fait courir jusqu’à une date ou en convient
flaw-clock-two-dates = le délai `{ $name }` suit un champ et n’a donc pas de durée propre
flaw-clock-no-length = le délai `{ $name }` n’a pas de durée et ne peut donc courir que jusqu’à une date
flaw-clock-never-starts = rien ne fait courir le délai `{ $name }`
flaw-clock-not-agreed = personne ne convient du délai `{ $name }` ; nommez les parties dans agreed_by
flaw-agreed-alone = une seule partie convient du délai `{ $name }` ; il en faut deux

# Conditions
flaw-condition-empty = la liste de conditions est vide
flaw-condition-here = une condition ne peut interroger ici que des champs et des questions
flaw-condition-itself = `{ $name }` ne serait montré que s’il contient quelque chose, donc jamais

# Forms, questions, lists
flaw-heading-above = il n’y a pas de rubrique `{ $name }` au-dessus de celle-ci
flaw-list-empty = la liste `{ $name }` est vide
flaw-list-parent = il n’y a pas de code `{ $name }` au-dessus de celui-ci

# Who sees what
flaw-grant-empty = cette règle ne montre rien
flaw-grant-twice = une autre règle montre déjà ceci aux mêmes personnes dans les mêmes états
flaw-remind-nothing = un rappel du délai `{ $name }` ne fait rien
flaw-remind-early = un rappel du délai `{ $name }` viendrait avant que le délai ait commencé
flaw-publish-nothing = `publish` ne montrerait rien : aucune règle n’est pour le public (`who` avec `public = true`)
flaw-unpublish-nothing = `unpublish` ne met fin à rien : aucune action et aucun délai ne publie
flaw-public-never = cette règle est pour le public, et aucune action ni aucun délai ne publie
flaw-public-sight = ceci n’est jamais pour le public, qui ne voit que ce qui est nommé : champs, sections, entrées destinées à toutes les parties, versions, fichiers et parties connues de toutes
flaw-public-personal = `{ $name }` est une donnée à caractère personnel ou peut en contenir, et n’est jamais pour le public
flaw-parties-known = les parties se connaissent de toute façon ; `parties` ne se dit que du public
flaw-field-unseen = personne ne voit jamais le champ `{ $name }`
flaw-entry-unseen = personne ne voit jamais les entrées du genre `{ $name }`
flaw-retention-order = le dossier serait supprimé avant que ses données à caractère personnel ne soient bloquées

# Records
flaw-record-never-live = une fiche n’est en vigueur dans aucun état ; nommez-en au moins un dans `live`
flaw-record-live = dans l’état `{ $name }`, une fiche ne peut être en vigueur : c’est un brouillon, ou rien ne suit
flaw-record-unique-empty = ce groupe ne nomme aucun champ
flaw-record-optional = le champ `{ $name }` n’est pas obligatoire, toutes les fiches où il manque seraient donc identiques
flaw-record-columns = une liste ne montrerait aucune colonne
flaw-record-personal = le champ `{ $name }` est une donnée à caractère personnel, qu’aucune liste de fiches ne peut contenir
flaw-record-unread = aucune règle ne laisse voir une fiche en vigueur à d’autres que les parties ; montrez quelque chose aux lecteurs

# Texts
flaw-language-missing = la langue `{ $name }` est déclarée et n’a pas de textes
flaw-language-undeclared = la langue `{ $name }` a des textes et n’est pas déclarée dans pack.toml
flaw-text-missing = le texte `{ $name }` manque
flaw-text-needless = rien n’emploie le texte `{ $name }`
flaw-text-long = le texte `{ $name }` a { $length } caractères, et il y a place pour { $most } ; les variables ne comptent pas
flaw-placeholder-lost = il manque à `{ $text }` la variable ${ $name } qui figure dans le texte anglais
flaw-placeholder-unknown = `{ $text }` emploie la variable ${ $name }, qui ne lui est pas donnée

# Stories
flaw-story = le récit « { $name } » ne se vérifie pas : { $place } : il promet { $expected }, et l’on trouve { $found }

# Honesty
flaw-not-yet = `{ $name }` fait partie du vocabulaire, mais cette version du logiciel ne l’exécute pas encore

# What keeps texts out. $name: the key of the text.
texts-file = lecture impossible : { $what }
texts-formula = la cellule { $what } contient une formule ; les textes ne sont jamais calculés
texts-languages-missing = aucune colonne ni aucun attribut ne nomme une langue à reprendre
texts-language-none = `{ $name }` n’est pas une langue que Comity connaît
texts-language-undeclared = le paquet ne déclare pas la langue `{ $name }` ; ajoutez-la d’abord à `languages` dans pack.toml
texts-key-unknown = le paquet n’a pas de texte `{ $name }`
texts-key-twice = le texte `{ $name }` figure ici deux fois
texts-key-missing = le texte `{ $name }` n’est pas dans le fichier ; un fichier revient avec toutes ses lignes
texts-english-changed = le texte anglais de `{ $name }` a changé entre-temps ; exportez à nouveau
texts-broken = { $lang } : `{ $name }` ne peut être lu : { $what }
texts-variable-lost = { $lang } : il manque à `{ $name }` la variable ${ $variable } qui figure dans le texte anglais
texts-variable-unknown = { $lang } : `{ $name }` emploie la variable ${ $variable }, qui ne lui est pas donnée
texts-long = { $lang } : `{ $name }` a { $length } caractères, et il y a place pour { $most } ; les variables ne comptent pas

# What keeps an uploaded archive out. $what: what it mentions.
archive-none = ce n’est pas une archive ZIP : { $what }
archive-path = un chemin sort de l’archive ou ne peut être celui d’un fichier : { $what }
archive-link = `{ $what }` est un lien ; un paquet ne contient que des fichiers
archive-many = plus de { $what } fichiers
archive-heavy = plus de { $what } octets une fois décompressé
archive-twice = `{ $what }` y figure deux fois
archive-text = `{ $what }` n’est pas en UTF-8

# What keeps a whole pack out. $name: its name and version. $what: what the system says.
pack-version-taken = { $name } est en service avec un autre contenu ; donnez au nouveau paquet une autre version
pack-not-kept = le paquet n’a pu être conservé : { $what }
