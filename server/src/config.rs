//! What an operator may set: a TOML file, then the environment, each key known by name; it knows no default that is
//! unsafe in production. Unknown keys are errors, so that a misspelt one is not silently ignored.

use anyhow::{Context, bail};
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// The prefix of environment variables: `COMITY__SERVER__LISTEN`.
const PREFIX: &str = "COMITY__";

/// Everything that can be set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where files lie: the embedded store, uploads, the outbox.
    pub data_dir: PathBuf,
    /// The listening side.
    pub server: Server,
    /// The truth.
    pub store: Store,
    /// The doorbell between nodes.
    pub bus: Bus,
    /// Letters.
    pub mail: Mail,
    /// How long a sign-in holds.
    pub sign_in: SignIn,
    /// Numbers that bound strangers.
    pub limits: Limits,
    /// A demonstration: pages let anybody step into anybody's place. No file and no variable can set it.
    #[serde(skip)]
    pub demo: bool,
}

/// The listening side.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The address people type, without a path; decides cookie names, links and the allowed origin.
    pub public_url: Option<String>,
    /// Further origins whose pages may open live connections with a cookie.
    pub origins: Vec<String>,
    /// Believe the last address in X-Forwarded-For; only behind a proxy of one's own.
    pub behind_proxy: bool,
}

/// The truth.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// `sqlite://` and a path; empty: a file in the data directory.
    pub url: Option<String>,
}

/// The doorbell between nodes.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bus {
    /// Empty: this node alone.
    pub url: Option<String>,
}

/// Letters.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Empty: one file per letter under the data directory.
    pub url: Option<String>,
}

/// How long a sign-in holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// A session ends after so many minutes without a request.
    pub idle_minutes: u32,
    /// A session ends after so many hours whatever happens.
    pub absolute_hours: u32,
}

impl SignIn {
    /// The longest time without a request, in microseconds.
    pub fn idle(&self) -> i64 {
        i64::from(self.idle_minutes) * 60 * 1_000_000
    }
    /// The longest time at all, in microseconds.
    pub fn absolute(&self) -> i64 {
        i64::from(self.absolute_hours) * 3600 * 1_000_000
    }
}

/// Numbers that bound strangers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The largest body of a request, in bytes, uploads apart.
    pub body_bytes: usize,
    /// The largest uploaded file, in bytes.
    pub upload_bytes: usize,
    /// Frames that may wait for one viewer before it is told to come back.
    pub viewer_frames: usize,
    /// Live connections of one official.
    pub sockets_each: usize,
    /// Live connections of one program: it may watch for a whole authority.
    pub sockets_of_program: usize,
    /// Live connections of one authority, its officials and programs together.
    pub sockets_of_authority: usize,
    /// Keepers that may be awake at once.
    pub keepers: usize,
    /// Sign-ins per account and ten minutes before each further one has to wait.
    pub sign_ins: u32,
    /// Requests per second of one program or official.
    pub requests_per_second: u32,
    /// Requests per minute of one network that reads what is public.
    pub public_per_minute: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: "data".into(),
            server: Server {
                listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
                public_url: None,
                origins: Vec::new(),
                behind_proxy: false,
            },
            store: Store { url: None },
            bus: Bus { url: None },
            mail: Mail { url: None },
            sign_in: SignIn {
                idle_minutes: 30,
                absolute_hours: 12,
            },
            limits: Limits {
                body_bytes: 1 << 20,
                upload_bytes: 20 << 20,
                viewer_frames: 1024,
                sockets_each: 32,
                sockets_of_program: 10_000,
                sockets_of_authority: 12_000,
                keepers: 20_000,
                sign_ins: 10,
                requests_per_second: 5_000,
                public_per_minute: 600,
            },
            demo: false,
        }
    }
}

impl Config {
    /// Reads the file when there is one, then the environment, and checks what can be checked before anything starts.
    pub fn read(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut figment = Figment::from(Serialized::defaults(Config::default()));
        match file {
            Some(file) if !file.exists() => bail!("there is no configuration file at {}", file.display()),
            Some(file) => figment = figment.merge(Toml::file(file)),
            None => figment = figment.merge(Toml::file("comity.toml")),
        }
        let plain = Env::prefixed(PREFIX)
            .filter(|key| !key.as_str().to_ascii_lowercase().ends_with("_file"))
            .split("__");
        let mut config: Config = figment
            .merge(plain)
            .merge(secrets_from_files()?)
            .extract()
            .context("the configuration cannot be read; `comity config check` names the key")?;
        config.server.public_url = config.server.public_url.map(|url| url.trim_end_matches('/').to_owned());
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> anyhow::Result<()> {
        if let Some(url) = &self.server.public_url
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            bail!("server.public_url must begin with https:// or http://, it is `{url}`");
        }
        if let Some(url) = &self.store.url
            && !url.starts_with("sqlite://")
        {
            bail!("store.url must begin with sqlite://, it begins otherwise");
        }
        // The use of a session is written down once a minute: a shorter limit would end one that is in use.
        if !(2..=24 * 60).contains(&self.sign_in.idle_minutes) {
            bail!("sign_in.idle_minutes must be between 2 and 1440");
        }
        if !(1..=7 * 24).contains(&self.sign_in.absolute_hours) {
            bail!("sign_in.absolute_hours must be between 1 and 168");
        }
        if self.bus.url.is_some() {
            bail!("bus.url is set, but this release runs one node; leave it out");
        }
        if self.mail.url.is_some() {
            bail!("mail.url is set, but this release keeps notices on the desk and sends no letters; leave it out");
        }
        Ok(())
    }

    /// The address people type.
    pub fn public_url(&self) -> String {
        self.server
            .public_url
            .clone()
            .unwrap_or_else(|| format!("http://{}", self.server.listen))
    }

    /// Whether cookies may demand a secure connection.
    pub fn is_secure(&self) -> bool {
        self.public_url().starts_with("https://")
    }

    /// Origins whose pages may open live connections and post forms.
    pub fn origins(&self) -> Vec<String> {
        let mut origins = vec![self.public_url()];
        origins.extend(
            self.server
                .origins
                .iter()
                .map(|origin| origin.trim_end_matches('/').to_owned()),
        );
        origins
    }

    /// The store's address.
    pub fn store_url(&self) -> String {
        self.store
            .url
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}", self.data_dir.join("comity.db").display()))
    }

    /// Where imported packs are kept.
    pub fn packs_dir(&self) -> PathBuf {
        self.data_dir.join("packs")
    }

    /// The configuration as TOML, without secrets.
    pub fn dump(&self) -> anyhow::Result<String> {
        let mut text = String::new();
        for (key, value) in flatten("", &serde_json::to_value(self)?) {
            text.push_str(&format!("{key} = {value}\n"));
        }
        Ok(text)
    }
}

/// `COMITY__X__Y_FILE=/run/secrets/y` sets `x.y` to what the file holds.
fn secrets_from_files() -> anyhow::Result<Figment> {
    let mut figment = Figment::new();
    for (name, path) in std::env::vars().filter(|(name, _)| name.starts_with(PREFIX) && name.ends_with("_FILE")) {
        let key = name[PREFIX.len()..name.len() - "_FILE".len()]
            .to_ascii_lowercase()
            .replace("__", ".");
        let secret =
            std::fs::read_to_string(&path).with_context(|| format!("{name} names a file that cannot be read"))?;
        figment = figment.merge((key, secret.trim_end().to_owned()));
    }
    Ok(figment)
}

fn flatten(prefix: &str, value: &serde_json::Value) -> Vec<(String, String)> {
    match value {
        serde_json::Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| {
                let key = if prefix.is_empty() {
                    key.clone()
                } else {
                    format!("{prefix}.{key}")
                };
                flatten(&key, value)
            })
            .collect(),
        serde_json::Value::Null => Vec::new(),
        serde_json::Value::String(text) => {
            // An address may carry a password; it is never printed.
            let shown = match text
                .split_once("://")
                .and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?.1)))
            {
                Some((scheme, rest)) => format!("{scheme}://…@{rest}"),
                None => text.clone(),
            };
            vec![(prefix.to_owned(), format!("{shown:?}"))]
        }
        other => vec![(prefix.to_owned(), other.to_string())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_keys_are_errors_and_passwords_are_not_dumped() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("comity.toml");
        std::fs::write(&file, "[server]\nlissten = \"127.0.0.1:1\"\n").unwrap();
        let said = format!("{:#}", Config::read(Some(&file)).unwrap_err());
        assert!(said.contains("lissten"), "{said}");

        std::fs::write(&file, "[server]\nlisten = \"127.0.0.1:1\"\n").unwrap();
        let mut config = Config::read(Some(&file)).unwrap();
        assert_eq!(config.server.listen.port(), 1);
        assert!(config.check().is_ok());
        config.sign_in.idle_minutes = 1;
        assert!(config.check().is_err());
        config.mail.url = Some("smtp://user:secret@host".into());
        assert!(!config.dump().unwrap().contains("secret"));
    }
}
