//! The demonstration's scenario runs through the real engine, store and all, and leaves a journal that verifies.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

use comity_domain::Moment;
use comity_server::{clock::Clock, compose, config::Config, demo, store::audit};

#[test]
fn the_scenario_runs_and_its_journal_verifies() {
    let dir = tempfile::tempdir().unwrap();
    let system = actix::System::with_tokio_rt(|| {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .unwrap()
    });
    system.block_on(async {
        let config = Config {
            data_dir: dir.path().to_owned(),
            ..Config::default()
        };
        let now = Moment::from_rfc3339("2026-03-09T09:59:00Z").unwrap();
        let clock = Clock::set_to(now);
        let url = config.store_url();
        let app = compose::compose(config, clock.clone()).await.unwrap();
        let written = demo::seed(&app, &clock, now).await.unwrap();
        assert!(written["cases"].as_array().unwrap().len() > 5);
        assert!(
            written["officials"]
                .as_array()
                .unwrap()
                .iter()
                .all(|o| o["authority"].is_string())
        );
        compose::stop(&app).await;
        drop(app);
        let report = audit::verify(&url).await.unwrap();
        assert!(report.bad.is_empty(), "{report}");
    });
}
