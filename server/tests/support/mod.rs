//! A whole node for tests: its own folder, its own port, a clock whose hands the test moves, and callers who speak HTTP as
//! anybody would. It knows no expectation.
#![allow(dead_code, reason = "every test binary uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

pub mod casework;
mod http;

pub use http::{Answer, Talk};

use comity_domain::{AuthorityId, Moment};
use comity_server::{
    app::{Shared, Stopping},
    clock::Clock,
    compose,
    config::Config,
    http::{routes, serve::serve},
    register,
    scenario::Scenario,
};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::PathBuf,
    sync::mpsc,
    thread::{self, JoinHandle},
};
use tempfile::TempDir;
use tokio::net::TcpListener;

/// The people of every test.
const PEOPLE: &str = include_str!("people.toml");
/// When every test begins: a Monday.
pub const START: &str = "2026-03-09T09:00:00Z";
/// Every official's password.
pub const PASSWORD: &str = "a password of some length";

/// A node, as long as this lives.
pub struct TestApp {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Its hands are the test's.
    pub clock: Clock,
    /// The parts, for looking behind the scenes.
    pub app: Shared,
    folder: Option<TempDir>,
    authorities: BTreeMap<String, AuthorityId>,
    keys: BTreeMap<String, String>,
    emails: BTreeMap<String, String>,
    thread: Option<JoinHandle<()>>,
}

impl TestApp {
    /// A node with the people of `people.toml`.
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// The same, with a changed configuration.
    pub async fn with(change: impl FnOnce(&mut Config) + Send + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config {
            data_dir: folder.path().join("data"),
            ..Config::default()
        };
        config.server.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        change(&mut config);
        let clock = Clock::set_to(Moment::from_rfc3339(START).unwrap());
        let (app, addr, thread) = run(config, clock.clone()).await;
        let mut this = Self {
            addr,
            clock,
            app,
            folder: Some(folder),
            authorities: BTreeMap::new(),
            keys: BTreeMap::new(),
            emails: BTreeMap::new(),
            thread: Some(thread),
        };
        this.enter().await;
        this
    }

    async fn enter(&mut self) {
        let scenario = Scenario::read(PEOPLE).unwrap();
        let entered = register::enter(&self.app, &scenario, |_| PASSWORD.to_owned())
            .await
            .unwrap();
        for official in &entered.officials {
            self.emails
                .insert(official.named.key.clone(), official.named.email.clone());
        }
        for client in &entered.clients {
            let role = client.roles.first().map_or("", |role| role.as_str());
            self.keys
                .insert(format!("{}/{role}", client.authority), client.key.clone());
        }
        self.authorities = entered.authorities;
    }

    /// Stops the node and starts it again on the same data.
    pub async fn restart(mut self) -> Self {
        let mut config = self.app.config.clone();
        config.server.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        self.stop();
        let (app, addr, thread) = run(config, self.clock.clone()).await;
        Self {
            addr,
            clock: self.clock.clone(),
            app,
            folder: self.folder.take(),
            authorities: std::mem::take(&mut self.authorities),
            keys: std::mem::take(&mut self.keys),
            emails: std::mem::take(&mut self.emails),
            thread: Some(thread),
        }
    }

    fn stop(&mut self) {
        self.app.stopping.cancel();
        if let Some(thread) = self.thread.take() {
            let fell = thread.join().is_err();
            assert!(!fell || thread::panicking(), "the node fell");
        }
    }

    /// The id of an authority by its key in `people.toml`.
    pub fn authority(&self, key: &str) -> String {
        self.authorities[key].to_string()
    }

    /// The key of an authority's program with this role.
    pub fn key(&self, authority: &str, role: &str) -> String {
        self.keys[&format!("{authority}/{role}")].clone()
    }

    /// The address of an official for signing in.
    pub fn email(&self, official: &str) -> String {
        self.emails[official].clone()
    }

    /// Somebody without cookie or key.
    pub fn anybody(&self) -> Talk {
        Talk::new(self.addr)
    }

    /// A program that may handle cases for an authority.
    pub fn client(&self, authority: &str) -> Talk {
        self.anybody()
            .with("authorization", &format!("Bearer {}", self.key(authority, "handler")))
    }

    /// An official who has signed in.
    pub async fn official(&self, key: &str) -> Talk {
        let answer = self.sign_in(&self.email(key), PASSWORD).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        let cookie = answer
            .header("set-cookie")
            .unwrap()
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        self.anybody()
            .with("cookie", &cookie)
            .with("origin", &format!("http://{}", self.addr))
    }

    /// What signing in answers.
    pub async fn sign_in(&self, email: &str, password: &str) -> Answer {
        let escape = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
        let form = format!("email={}&password={}", escape(email), escape(password));
        let form_type = [("content-type", "application/x-www-form-urlencoded")];
        self.anybody().send("POST", "/sign-in", &form_type, form.into()).await
    }

    /// Moves the hands.
    pub fn advance(&self, seconds: i64) {
        self.clock.advance(seconds * 1_000_000);
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The node in a thread of its own: keepers live on an actix system, everything else on the runtime's threads.
async fn run(config: Config, clock: Clock) -> (Shared, SocketAddr, JoinHandle<()>) {
    let (tell, told) = mpsc::channel();
    let thread = thread::spawn(move || {
        let system = actix::System::with_tokio_rt(|| {
            tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap()
        });
        system.block_on(async {
            let mut config = config;
            let listener: TcpListener = compose::listen(&mut config).await.unwrap();
            let addr = listener.local_addr().unwrap();
            let app = compose::compose(config, clock).await.unwrap();
            tell.send((app.clone(), addr)).unwrap();
            let stopping: Stopping = app.stopping.clone();
            serve(listener, routes(&app), stopping).await;
            compose::stop(&app).await;
        });
    });
    let (app, addr) = tokio::task::spawn_blocking(move || told.recv().unwrap()).await.unwrap();
    (app, addr, thread)
}

/// A file beside the tests.
pub fn beside(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}
