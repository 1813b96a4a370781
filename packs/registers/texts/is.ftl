pack-title = Skrá yfir skrár

pack-about = Hvaða skrár löndin halda, hvað í þeim er, hver heldur þær og hvernig má fletta upp í þeim.

act-2006-123 = Tilskipun 2006/123/EB

act-1024-2012 = Reglugerð (ESB) nr. 1024/2012

register-title = Innlend skrá

register-records = Innlendar skrár

register-slot-keeper = skráð af
register-slot-coordinator = staðfest af

register-state-draft = Drög
register-state-submitted = Bíður staðfestingar
register-state-published = Birt
register-state-archived = Sett í safn
register-state-discarded = Drögum hent

register-now-draft-ours = Ljúktu við færsluna og birtu hana.
register-now-draft-ours-more = Aðeins þitt stjórnvald sér drögin.
register-now-submitted-ours = Nú er komið að þér: staðfestu færsluna eða sendu hana til baka með skýringu.
register-now-submitted-theirs = { $other }: beðið er eftir staðfestingu færslunnar.
register-now-published = Færslan er birt. Allir sem eru innskráðir finna hana.
register-now-archived = Færslan er komin í safnið. Hún er áfram læsileg.
register-now-discarded = Drögunum var hent og innihaldi þeirra eytt.

register-step-submitted = Staðfesting
register-step-published = Birt
register-step-archived = Í safni

register-clock-in_force = Síðasti gildisdagur

register-action-edit = Vista drög
register-action-publish = Birta
register-action-publish-done = { $who }: birti færsluna
register-action-publish-hint = Upp frá því finna hana allir sem eru innskráðir.
register-action-submit = Senda til staðfestingar
register-action-submit-done = { $who }: sendi færsluna til staðfestingar
register-action-validate = Staðfesta og birta
register-action-validate-done = { $who }: staðfesti og birti færsluna
register-action-return = Senda til baka
register-action-return-done = { $who }: sendi færsluna til baka
register-action-discard = Henda drögum
register-action-discard-done = { $who }: henti drögunum
register-action-update = Uppfæra
register-action-update-done = { $who }: uppfærði færsluna
register-action-update-hint = Eldri útgáfur eru áfram læsilegar. Ef eitthvað breytist frá tilteknum degi skaltu setja þann dag í „Í gildi frá“.
register-action-archive = Setja í safn
register-action-archive-done = { $who }: setti færsluna í safn
register-action-archive-hint = Frá og með morgundeginum gildir færslan ekki lengur. Hún er áfram læsileg og nafnið losnar fyrir aðra færslu.

register-input-return-text = Hverju þarf að breyta

register-entry-return = Ástæða endursendingar

register-notice-submitted = { $who }: færsla bíður staðfestingar þinnar
register-notice-validated = { $who }: færslan þín var birt
register-notice-returned = { $who }: færslan þín var send til baka
register-notice-updated = { $who }: færsla var uppfærð

register-guard-approval = Samræmingaraðili staðfestir færslur stjórnvaldsins. Sendu færsluna til staðfestingar.
register-guard-no-approval = Stjórnvald þitt þarf ekki staðfestingu. Birtu færsluna sjálf.

form-register-section-register = Skráin
form-register-section-access = Hvernig á að fletta upp í henni
form-register-section-validity = Gildistími færslunnar
form-register-country = Land
form-register-kind = Tegund
form-register-name = Heiti
form-register-english_name = Heiti á ensku
form-register-authority = Stjórnvald sem heldur hana
form-register-holds = Hvað er í henni
form-register-link = Tengill
form-register-access = Aðgangur
form-register-conditions = Skilyrði og gjöld
form-register-languages = Tungumál
form-register-from = Í gildi frá
form-register-until = Síðasti gildisdagur

list-kinds-professions = Starfsgreinar
list-kinds-companies = Félög
list-kinds-sole_traders = Einyrkjar
list-kinds-associations = Félagasamtök og sjálfseignarstofnanir
list-kinds-licences = Leyfi
list-kinds-crafts = Iðngreinar
list-kinds-insolvency = Gjaldþrot
list-kinds-land = Fasteignir
list-kinds-products = Vörur

list-access_terms-open = Öllum opið
list-access_terms-free_account = Ókeypis með aðgangi
list-access_terms-on_request = Samkvæmt beiðni
list-access_terms-fee = Gegn gjaldi

list-languages-bg = Búlgarska
list-languages-cs = Tékkneska
list-languages-da = Danska
list-languages-de = Þýska
list-languages-el = Gríska
list-languages-en = Enska
list-languages-es = Spænska
list-languages-et = Eistneska
list-languages-fi = Finnska
list-languages-fr = Franska
list-languages-ga = Írska
list-languages-hr = Króatíska
list-languages-hu = Ungverska
list-languages-is = Íslenska
list-languages-it = Ítalska
list-languages-lt = Litháíska
list-languages-lv = Lettneska
list-languages-mt = Maltneska
list-languages-nb = Norska
list-languages-nl = Hollenska
list-languages-pl = Pólska
list-languages-pt = Portúgalska
list-languages-ro = Rúmenska
list-languages-sk = Slóvakíska
list-languages-sl = Slóvenska
list-languages-sv = Sænska
