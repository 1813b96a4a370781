//! Enters authorities, officials and programs into the register from a file, for administration and demonstrations; who
//! may be entered is the domain's business.

use crate::{
    app::Shared,
    directory::EVERY,
    scenario::{NamedOfficial, Scenario},
};
use anyhow::{Context, bail};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use comity_domain::{AuthorityId, Caller, ClientId, Key, OfficialId, authority};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Who was entered.
#[derive(Debug, Default)]
pub struct Entered {
    /// Authorities by their keys.
    pub authorities: BTreeMap<String, AuthorityId>,
    /// Officials by their keys, in the order of the file.
    pub officials: Vec<EnteredOfficial>,
    /// Programs.
    pub clients: Vec<EnteredClient>,
}

/// An official with the password that was set.
#[derive(Debug)]
pub struct EnteredOfficial {
    /// What the file says.
    pub named: NamedOfficial,
    /// The id.
    pub id: OfficialId,
    /// The password; kept nowhere but here.
    pub password: String,
}

/// A program with the key that was issued.
#[derive(Debug)]
pub struct EnteredClient {
    /// The authority's key.
    pub authority: String,
    /// The roles.
    pub roles: Vec<Key>,
    /// The key; kept nowhere but here.
    pub key: String,
}

impl Entered {
    /// The official whom the file calls by this key.
    pub fn official(&self, key: &str) -> Option<&EnteredOfficial> {
        self.officials.iter().find(|official| official.named.key == key)
    }
}

/// Enters everybody the scenario names; `password` says which password an official gets.
pub async fn enter(
    app: &Shared,
    scenario: &Scenario,
    password: impl Fn(&NamedOfficial) -> String,
) -> anyhow::Result<Entered> {
    let mut entered = Entered::default();
    // All have their ids before the first is entered, since one may be another's coordinator.
    for named in &scenario.authorities {
        let id = AuthorityId::from_u128(app.clock.new_id());
        entered.authorities.insert(named.key.clone(), id);
    }
    for named in &scenario.authorities {
        let id = entered.authorities[&named.key];
        let coordinator = match &named.coordinator {
            None => None,
            Some(key) => Some(
                *entered
                    .authorities
                    .get(key)
                    .with_context(|| format!("no authority {key}"))?,
            ),
        };
        let profile = Box::new(named.profile(EVERY, coordinator));
        amend(app, id, authority::Command::Register { id, profile })
            .await
            .with_context(|| named.key.clone())?;
    }
    // Hashing is slow on purpose: all of it is begun before the first is waited for.
    let mut hashes = Vec::new();
    for named in &scenario.officials {
        let (typed, salt) = (password(named), chance(app));
        let hash = tokio::task::spawn_blocking({
            let typed = typed.clone();
            move || crate::password::hash(&typed, salt)
        });
        hashes.push((typed, hash));
    }
    for (named, (password, hash)) in scenario.officials.iter().zip(hashes) {
        let authority = *entered
            .authorities
            .get(&named.authority)
            .context("an official of no authority")?;
        let id = OfficialId::from_u128(app.clock.new_id());
        let enrol = authority::Command::Enrol {
            official: id,
            name: named.name.clone(),
            email: named.email.clone(),
            lang: named.lang,
            roles: named.roles.clone(),
        };
        amend(app, authority, enrol).await.with_context(|| named.key.clone())?;
        app.store.set_password(id, &hash.await?).await?;
        entered.officials.push(EnteredOfficial {
            named: named.clone(),
            id,
            password,
        });
    }
    for named in &scenario.clients {
        let authority = *entered
            .authorities
            .get(&named.authority)
            .context("a program of no authority")?;
        let id = ClientId::from_u128(app.clock.new_id());
        let admit = authority::Command::Admit {
            client: id,
            label: named.label.clone(),
            roles: named.roles.clone(),
        };
        amend(app, authority, admit)
            .await
            .with_context(|| named.label.clone())?;
        let key = format!("comity_{}", secret(app));
        app.store.set_client_key(id, &digest(&key), None).await?;
        entered.clients.push(EnteredClient {
            authority: named.authority.clone(),
            roles: named.roles.clone(),
            key,
        });
    }
    for id in entered.authorities.values() {
        if let Some(entry) = app.store.register_entry(*id).await? {
            app.directory.put(entry);
        }
    }
    Ok(entered)
}

/// A fresh secret of 256 bits, fit to be typed or copied.
pub fn secret(app: &Shared) -> String {
    let mut bytes = [0u8; 32];
    app.clock.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What the store keeps of a secret.
fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

fn chance(app: &Shared) -> [u8; 16] {
    let mut salt = [0u8; 16];
    app.clock.fill(&mut salt);
    salt
}

async fn amend(app: &Shared, id: AuthorityId, command: authority::Command) -> anyhow::Result<()> {
    match app.registry.amend(id, Caller::system(), vec![command]).await {
        Ok(_) => Ok(()),
        Err(denied) => bail!("the register refused: {denied:?}"),
    }
}
