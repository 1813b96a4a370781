//! Who may change an authority's record, and what must always hold of it.

use super::{ADMINISTRATOR, Authority, Command, Event, Profile, is_role};
use crate::{Caller, Key, Moment, case::Fault, moment, value::Sealer};

/// Why not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is in the register already.
    AlreadyRegistered,
    /// It is not in the register.
    NotRegistered,
    /// Only an administrator of this very authority may.
    NotYourRole,
    /// No such official or program.
    Unknown,
    /// At least one administrator must remain (domain.md 1.2).
    LastAdministrator,
    /// What was given is not as it must be.
    Faults(Vec<Fault>),
}

impl Refusal {
    /// The key of the sentence in the interface's words.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::AlreadyRegistered => "refusal-already-registered",
            Refusal::NotRegistered => "refusal-not-registered",
            Refusal::NotYourRole => "refusal-not-your-role",
            Refusal::Unknown => "refusal-unknown-person",
            Refusal::LastAdministrator => "refusal-last-administrator",
            Refusal::Faults(_) => "refusal-faults",
        }
    }
}

pub(super) fn decide(
    authority: &Authority,
    caller: &Caller,
    _at: Moment,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    if let Command::Register { id, profile } = command {
        if authority.id.is_some() {
            return Err(Refusal::AlreadyRegistered);
        }
        whole(profile)?;
        return Ok(vec![Event::Registered {
            id: *id,
            profile: (**profile).clone(),
        }]);
    }
    let id = authority.id.ok_or(Refusal::NotRegistered)?;
    let administers = caller.authority == id && caller.has(ADMINISTRATOR);
    if !(caller.is_system() || administers) {
        return Err(Refusal::NotYourRole);
    }
    match command {
        Command::Register { .. } => Err(Refusal::AlreadyRegistered),
        Command::Describe(profile) => {
            whole(profile)?;
            let same = authority.profile().is_some_and(|held| *held == **profile);
            Ok(if same {
                Vec::new()
            } else {
                vec![Event::Described {
                    profile: (**profile).clone(),
                }]
            })
        }
        Command::Enrol {
            official,
            name,
            email,
            lang,
            roles,
        } => {
            if authority.officials.contains_key(official) {
                return Err(Refusal::AlreadyRegistered);
            }
            let mut faults = known(roles);
            faults.extend(name.trim().is_empty().then(|| Fault::new("/name", "fault-required")));
            faults.extend(
                name.chars()
                    .any(char::is_control)
                    .then(|| Fault::new("/name", "fault-control-characters")),
            );
            let address = email
                .split_once('@')
                .is_some_and(|(l, h)| !l.is_empty() && h.contains('.'));
            faults
                .extend((!address || email.contains(char::is_whitespace)).then(|| Fault::new("/email", "fault-email")));
            if !faults.is_empty() {
                return Err(Refusal::Faults(faults));
            }
            let mut sealer = Sealer(authority.sealed);
            let (name, email) = (sealer.seal(name.trim()), sealer.seal(email));
            Ok(vec![Event::Enrolled {
                official: *official,
                name,
                email,
                lang: *lang,
                roles: roles.clone(),
            }])
        }
        Command::SetRoles { official, roles } => {
            let held = authority
                .officials
                .get(official)
                .filter(|o| !o.dismissed)
                .ok_or(Refusal::Unknown)?;
            let faults = known(roles);
            if !faults.is_empty() {
                return Err(Refusal::Faults(faults));
            }
            let was = held.roles.iter().any(|role| *role == ADMINISTRATOR);
            if was && !roles.iter().any(|role| *role == ADMINISTRATOR) && administrators(authority) == 1 {
                return Err(Refusal::LastAdministrator);
            }
            let same = held.roles == *roles;
            Ok(if same {
                Vec::new()
            } else {
                vec![Event::RolesSet {
                    official: *official,
                    roles: roles.clone(),
                }]
            })
        }
        Command::Dismiss(official) => {
            let held = authority
                .officials
                .get(official)
                .filter(|o| !o.dismissed)
                .ok_or(Refusal::Unknown)?;
            if held.roles.iter().any(|role| *role == ADMINISTRATOR) && administrators(authority) == 1 {
                return Err(Refusal::LastAdministrator);
            }
            Ok(vec![Event::Dismissed { official: *official }])
        }
        Command::Admit { client, label, roles } => {
            if authority.clients.contains_key(client) {
                return Err(Refusal::AlreadyRegistered);
            }
            let faults = known(roles);
            if !faults.is_empty() {
                return Err(Refusal::Faults(faults));
            }
            Ok(vec![Event::Admitted {
                client: *client,
                label: label.clone(),
                roles: roles.clone(),
            }])
        }
        Command::Revoke(client) => {
            let held = authority.clients.get(client).ok_or(Refusal::Unknown)?;
            Ok(if held.revoked {
                Vec::new()
            } else {
                vec![Event::Revoked { client: *client }]
            })
        }
    }
}

fn administrators(authority: &Authority) -> usize {
    authority
        .officials
        .values()
        .filter(|o| o.roles.iter().any(|role| *role == ADMINISTRATOR))
        .count()
}

fn known(roles: &[Key]) -> Vec<Fault> {
    roles
        .iter()
        .filter(|role| !is_role(role))
        .map(|role| Fault::new("/roles", "fault-not-in-list").with("value", role))
        .collect()
}

fn whole(profile: &Profile) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    if profile.names.is_empty() || profile.names.values().any(|name| name.trim().is_empty()) {
        faults.push(Fault::new("/names", "fault-required"));
    }
    if profile.names.values().any(|name| name.chars().any(char::is_control)) {
        faults.push(Fault::new("/names", "fault-control-characters"));
    }
    if profile.languages.is_empty() {
        faults.push(Fault::new("/languages", "fault-required"));
    }
    if moment::zone(&profile.zone).is_none() {
        faults.push(Fault::new("/zone", "fault-not-in-list").with("value", &profile.zone));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Faults(faults))
    }
}
