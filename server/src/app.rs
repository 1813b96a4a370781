//! What every part of one node shares: the config, the clock and the parts that were composed. It decides nothing.

use crate::{
    clock::Clock,
    config::Config,
    directory::Directory,
    http::front::Front,
    interface::Interface,
    packs::Packs,
    socket::Roll,
    store::{NewUpload, Store},
};
use comity_actors::{bus::Bus, journal::Fail, registry::Registry};
use comity_domain::{AttachmentId, AuthorityId, Lang, case::Upload};
use std::sync::Arc;
use tokio::sync::watch;

/// An official's session as it is kept: what a request is recognised by.
pub use crate::store::Session;

/// One node.
pub struct App {
    /// What the operator set.
    pub config: Config,
    /// The moment, chance and fresh ids.
    pub clock: Clock,
    /// The keepers of cases and authorities.
    pub registry: Registry,
    /// The truth, and what sign-in and files need.
    pub store: Arc<Store>,
    /// The doorbell.
    pub bus: Arc<dyn Bus>,
    /// Every pack in use, with its words.
    pub packs: Arc<Packs>,
    /// The interface's words.
    pub interface: Arc<Interface>,
    /// The register in memory.
    pub directory: Arc<Directory>,
    /// What the listening side keeps in mind between requests.
    pub front: Front,
    /// Who is connected live.
    pub roll: Arc<Roll>,
    /// Told once, when the node stops.
    pub stopping: Stopping,
}

impl App {
    /// Keeps an uploaded file until a case takes it.
    pub async fn keep_file(
        &self,
        id: AttachmentId,
        authority: AuthorityId,
        name: String,
        media: &str,
        lang: Lang,
        content: Vec<u8>,
    ) -> Result<Upload, Fail> {
        let new = NewUpload {
            id,
            authority,
            name,
            media: media.to_owned(),
            lang,
            at: self.clock.now(),
        };
        self.store.put_upload(new, content).await
    }
}

/// A handle to the node, as axum's state and as everybody's.
pub type Shared = Arc<App>;

/// A signal that is given once and heard by all who wait, now or later.
#[derive(Clone, Debug)]
pub struct Stopping(Arc<watch::Sender<bool>>);

impl Default for Stopping {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Stopping {
    /// Gives the signal.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
    /// Whether it was given.
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }
    /// Waits for it.
    pub async fn cancelled(&self) {
        let mut heard = self.0.subscribe();
        // The sender lives as long as `self`, so waiting ends only by the signal.
        let _ = heard.wait_for(|stop| *stop).await;
    }
}
