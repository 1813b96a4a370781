//! No event lost and none told twice, however the line is cut and whatever happens in the gap (P6, in short).

use crate::{
    support::TestApp,
    viewer::{Seat, Viewer},
    work::Case,
};
use serde_json::Value;

/// One who comes back again and again, and the numbers of the events heard so far.
struct Returning {
    seat: Seat,
    line: Option<Viewer>,
    at: String,
    heard: Vec<u64>,
}

impl Returning {
    async fn start(app: &TestApp, seat: Seat, topic: &str) -> Self {
        let mut line = seat.open(app).await;
        let joined = line.join(topic, None).await;
        Self {
            seat,
            line: Some(line),
            at: joined["at"].as_str().unwrap().to_owned(),
            heard: Vec::new(),
        }
    }

    fn note(&mut self, frame: &Value) {
        assert_ne!(frame["type"], "reset", "a short gap is caught up on");
        if let Some(at) = frame["at"].as_str() {
            at.clone_into(&mut self.at);
        }
        if frame["type"] == "event" {
            self.heard.push(frame["event"]["seq"].as_u64().unwrap());
        }
    }

    /// Hears a few frames and goes, in one way or the other.
    async fn cut(&mut self, polite: bool) {
        let Some(mut line) = self.line.take() else { return };
        if let Ok(frame) = line.next().await {
            self.note(&frame);
        }
        if polite { line.leave().await } else { line.cut() }
    }

    async fn back(&mut self, app: &TestApp, topic: &str) {
        let mut line = self.seat.open(app).await;
        let at = self.at.clone();
        let joined = line.join(topic, Some(&at)).await;
        self.note(&joined);
        self.line = Some(line);
    }

    async fn hear_out(&mut self) {
        let heard = self.line.as_mut().unwrap().drained().await;
        for frame in &heard {
            self.note(frame);
        }
    }
}

async fn all_heard(case: &Case, viewers: &[Returning], first: u64) {
    let all: Vec<u64> = case
        .numbers(&case.asks)
        .await
        .into_iter()
        .filter(|seq| *seq > first)
        .collect();
    for viewer in viewers {
        assert_eq!(viewer.heard, all, "heard without a hole and without a double");
    }
}

#[tokio::test]
async fn cuts_of_two_kinds_make_no_hole_and_no_double() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let first = case.numbers(&case.asks).await.last().copied().unwrap();
    let mut viewers = Vec::new();
    for n in 0..6 {
        let side = if n % 2 == 0 { "warsaw" } else { "london" };
        viewers.push(Returning::start(&app, Seat::program(&app, side), &case.topic).await);
    }
    for round in 0..12 {
        case.asks(&format!("{round} a")).await;
        for (n, viewer) in viewers.iter_mut().enumerate().filter(|(n, _)| (n + round) % 2 == 0) {
            viewer.cut(n % 3 == 0).await;
        }
        case.answers(&format!("{round} b")).await;
        case.asks(&format!("{round} c")).await;
        for viewer in viewers.iter_mut().filter(|viewer| viewer.line.is_none()) {
            viewer.back(&app, &case.topic).await;
        }
    }
    for viewer in &mut viewers {
        viewer.hear_out().await;
    }
    all_heard(&case, &viewers, first).await;
}

#[tokio::test]
async fn a_restart_in_the_gap_makes_no_hole_and_no_double() {
    let mut app = TestApp::start().await;
    let mut case = Case::sent(&app).await;
    let first = case.numbers(&case.asks).await.last().copied().unwrap();
    let mut viewers = Vec::new();
    for side in ["warsaw", "london"] {
        viewers.push(Returning::start(&app, Seat::program(&app, side), &case.topic).await);
    }
    for round in 0..3 {
        case.asks(&format!("{round} before")).await;
        viewers[0].cut(false).await;
        case.answers(&format!("{round} in the gap")).await;
        app = app.restart().await;
        case = case.again(&app);
        case.asks(&format!("{round} after")).await;
        for viewer in &mut viewers {
            viewer.line_down().await;
            viewer.back(&app, &case.topic).await;
        }
    }
    for viewer in &mut viewers {
        viewer.hear_out().await;
    }
    all_heard(&case, &viewers, first).await;
}

impl Returning {
    /// Hears what was on its way and why the line ended, when it is not down yet.
    async fn line_down(&mut self) {
        let Some(mut line) = self.line.take() else { return };
        loop {
            match line.next().await {
                Ok(frame) => self.note(&frame),
                Err(code) => {
                    assert_eq!(code, Some(4000), "a node that stops says come back");
                    return;
                }
            }
        }
    }
}

#[tokio::test]
async fn s33_a_forged_position_starts_afresh() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut viewer = Seat::program(&app, "london").open(&app).await;
    let at = viewer.join(&case.topic, None).await["at"].as_str().unwrap().to_owned();
    let (epoch, _) = at.rsplit_once('-').unwrap();
    for since in [
        &format!("{epoch}-999999"),
        &format!("{epoch}-9223372036854775808"),
        &format!("{epoch}--1"),
        "someotherlife-1",
        "text",
        "",
    ] {
        assert_eq!(viewer.join(&case.topic, Some(since)).await["type"], "reset", "{since}");
    }
    assert_eq!(viewer.join(&case.topic, Some(&at)).await["type"], "joined");
}

#[tokio::test]
async fn a_page_that_comes_back_is_patched_to_the_present() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let seat = Seat::page(&app, "anna").await;
    let mut line = seat.open(&app).await;
    let at = line.join(&case.topic, None).await["at"].as_str().unwrap().to_owned();
    line.cut();
    case.answers("said in the gap").await;
    let mut line = seat.open(&app).await;
    line.join(&case.topic, Some(&at)).await;
    let patch = line.hears_a("patch").await;
    assert!(patch["ops"].to_string().contains("said in the gap"));
    assert_eq!(
        line.drained()
            .await
            .iter()
            .filter(|frame| frame["type"] == "patch")
            .count(),
        0
    );
}
