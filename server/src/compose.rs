//! The wiring: the only file that names concrete parts and marries them; it decides nothing and is imported by nobody but
//! the command line and tests.

use crate::{
    app::{App, Shared, Stopping},
    bus::LocalBus,
    clock::Clock,
    config::Config,
    directory::{Directory, Said},
    http::front::Front,
    interface::Interface,
    lookout,
    packs::Packs,
    store::Store,
    sweep,
    views::live::Live,
};
use anyhow::Context;
use comity_actors::{
    bus::{Bus, Heard, Ring},
    journal::Topic,
    limits::Limits,
    registry::Registry,
    world::World,
};
use std::{future::Future, process::ExitCode, sync::Arc, task::Waker, time::Duration};
use tokio::{
    net::TcpListener,
    sync::broadcast::{Receiver, error::RecvError},
};

/// How long live viewers may take to go when the node stops.
const PARTING: Duration = Duration::from_secs(3);

/// Runs a future on a multi-threaded runtime inside an actix system, so that keepers live on arbiters and everything
/// else on the runtime's threads.
pub fn in_runtime(future: impl Future<Output = anyhow::Result<ExitCode>>) -> anyhow::Result<ExitCode> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn")),
        )
        .with_writer(std::io::stderr)
        .init();
    let system = actix::System::with_tokio_rt(|| {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built")
    });
    system.block_on(future)
}

/// Binds the address; when the port is 0 the configuration learns which one it got.
pub async fn listen(config: &mut Config) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(config.server.listen)
        .await
        .with_context(|| format!("cannot listen on {}", config.server.listen))?;
    config.server.listen = listener.local_addr()?;
    Ok(listener)
}

/// Marries the parts of a node.
pub async fn compose(config: Config, clock: Clock) -> anyhow::Result<Shared> {
    std::fs::create_dir_all(&config.data_dir)
        .with_context(|| format!("the data folder {} cannot be made", config.data_dir.display()))?;
    let chance = clock.clone();
    let chance = Arc::new(move |bytes: &mut [u8]| chance.fill(bytes));
    let store = Arc::new(Store::open(&config.store_url(), &config.data_dir.join("files"), chance).await?);
    let packs = Arc::new(Packs::shipped_and_at(&config.packs_dir())?);
    let interface = Arc::new(Interface::read()?);
    let directory = Arc::new(Directory::new(competences(packs.clone()), store.all_cards().await?));
    let bus = Arc::new(LocalBus::default());
    let (laws, register, hands) = (packs.clone(), directory.clone(), clock.clone());
    let mut node = [0u8; 8];
    clock.fill(&mut node);
    let home = tokio::runtime::Handle::current();
    let world = World {
        journal: store.clone(),
        bus: bus.clone(),
        present: Arc::new(Live::new(interface.clone(), packs.clone(), directory.clone())),
        laws: Arc::new(move |pack| laws.get(pack).map(|loaded| loaded.pack.clone())),
        register: Arc::new(move |procedure| register.addressable(procedure)),
        now: Arc::new(move || hands.now()),
        // a task of the runtime wakes its other tasks without a call to the kernel for each
        wake: Arc::new(move |sleepers| {
            home.spawn(async move { sleepers.into_iter().for_each(Waker::wake) });
        }),
        node: u64::from_le_bytes(node),
    };
    let limits = Limits {
        keepers: config.limits.keepers,
        ..Limits::default()
    };
    let registry = Registry::start(world, limits);
    let stopping = Stopping::default();
    tokio::spawn(follow(bus.heard(), store.clone(), directory.clone(), stopping.clone()));
    Ok(Arc::new(App {
        front: Front::new(&config, &clock),
        config,
        clock,
        registry,
        store,
        bus,
        packs,
        interface,
        directory,
        roll: Arc::default(),
        stopping,
    }))
}

/// What a competence is called in every language: the words of the list it names, in whichever pack has it.
fn competences(packs: Arc<Packs>) -> Said {
    Arc::new(move |competence| {
        let key = format!("list-{}", competence.replace('/', "-"));
        let mut said = Vec::new();
        for loaded in packs.latest_of_all() {
            for lang in loaded.words.languages() {
                if let Some(words) = loaded.words.find(lang, &key, &[]) {
                    said.push((lang, words.into_owned()));
                }
            }
        }
        said
    })
}

/// Keeps the register in memory true: an authority's stream that moved is read again.
async fn follow(mut heard: Receiver<Heard>, store: Arc<Store>, directory: Arc<Directory>, stopping: Stopping) {
    loop {
        let rung = tokio::select! {
            () = stopping.cancelled() => return,
            rung = heard.recv() => rung,
        };
        let entries = match rung {
            Ok(Heard::Ring(Ring {
                topic: Topic::Authority(id),
                ..
            })) => store.register_entry(id).await.map(|entry| entry.into_iter().collect()),
            // What was missed is not known: everything is read again.
            Err(RecvError::Lagged(_)) => store.all_cards().await,
            Err(RecvError::Closed) => return,
            Ok(_) => continue,
        };
        match entries {
            Ok(entries) => entries.into_iter().for_each(|entry| directory.put(entry)),
            Err(fail) => tracing::warn!(%fail, "the register in memory could not be brought up to date"),
        }
    }
}

/// Runs a node until it is told to stop.
pub async fn serve(mut config: Config) -> anyhow::Result<ExitCode> {
    let listener = listen(&mut config).await?;
    let app = compose(config, Clock::machine()).await?;
    run(app, listener).await
}

/// Serves, sweeps, and stops in order: no new work, sockets told to come back, keepers drained.
pub async fn run(app: Shared, listener: TcpListener) -> anyhow::Result<ExitCode> {
    crate::handles::raise();
    let sweeping = tokio::spawn(sweep::run(app.clone()));
    let looking = tokio::spawn(lookout::run(app.clone()));
    let signal = tokio::spawn(stop_signal(app.clone()));
    tracing::info!(listen = %app.config.server.listen, "serving");
    let parting = tokio::spawn({
        let app = app.clone();
        async move {
            app.stopping.cancelled().await;
            app.roll.stop().await;
        }
    });
    crate::http::serve::serve(listener, crate::http::routes(&app), app.stopping.clone()).await;
    stop(&app).await;
    parting.abort();
    sweeping.abort();
    looking.abort();
    signal.abort();
    Ok(ExitCode::SUCCESS)
}

/// Stops the parts.
pub async fn stop(app: &Shared) {
    app.stopping.cancel();
    // whoever does not go when told is cut off with the process
    if tokio::time::timeout(PARTING, app.roll.stop()).await.is_err() {
        tracing::warn!(left = app.roll.len(), "live connections were cut off");
    }
    app.registry.stop().await;
    app.store.close().await;
}

/// Brings the store's tables to this release.
pub async fn migrate(config: Config) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(&config.data_dir)?;
    let clock = Clock::machine();
    let chance = Arc::new(move |bytes: &mut [u8]| clock.fill(bytes));
    Store::open(&config.store_url(), &config.data_dir.join("files"), chance)
        .await?
        .close()
        .await;
    println!("the store is at this release");
    Ok(ExitCode::SUCCESS)
}

async fn stop_signal(app: Shared) {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => return tracing::error!(%error, "no signal can be heard"),
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("stopping");
    #[cfg(feature = "plant")]
    if comity_actors::plant::is("stop-at-once") {
        std::process::exit(0);
    }
    app.stopping.cancel();
}
