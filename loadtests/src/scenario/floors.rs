//! The bare programs alone, for a machine one does not know yet; no server takes part.

use anyhow::Result;
use serde::Deserialize;

use super::bare::{Shape, address, child, contender, hold};
use super::drive::Pace;
use crate::judge::Figure;
use crate::process::Side;
use crate::wire::http::Http;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floors {
    viewers: u32,
    cases: u32,
    frame_bytes: usize,
    seconds: f64,
}

impl Floors {
    /// Measures each bare program once.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let mut figures = Vec::new();
        for (name, joined, pace) in [
            ("hot", false, Pace::PerSecond(20.0)),
            ("hot_unpaced", false, Pace::Window(64)),
            ("hot_joined", true, Pace::PerSecond(20.0)),
            ("hot_unpaced_joined", true, Pace::Window(64)),
        ] {
            let shape = self.shape(1, self.viewers, joined);
            let mut bare = contender(shape).await?;
            bare.drive(pace, 1.0).await?;
            let m = bare.drive(pace, self.seconds).await?;
            figures.push(Figure::new(
                format!("{name}.cpu_s_per_m"),
                m.cpu_per_million(),
                "CPU-s/M",
            ));
            figures.push(Figure::new(format!("{name}.deliveries_per_s"), m.rate(), "1/s"));
            figures.push(Figure::new(format!("{name}.seen_p50"), m.seen.p50 / 1e3, "ms"));
            figures.push(Figure::new(format!("{name}.seen_p99"), m.seen.p99 / 1e3, "ms"));
            figures.push(Figure::new(format!("{name}.wrong"), m.wrong as f64, "deliveries"));
        }
        let folder = site.folder()?;
        let shape = Shape {
            commit: Some(folder.path()),
            ..self.shape(self.cases, 5, false)
        };
        let mut many = contender(shape).await?;
        many.drive(Pace::PerSecond(200.0), 1.0).await?;
        let m = many.drive(Pace::PerSecond(200.0), self.seconds).await?;
        figures.push(Figure::new("many.durable_and_seen_p50", m.both.p50 / 1e3, "ms"));
        figures.push(Figure::new("many.durable_and_seen_p99", m.both.p99 / 1e3, "ms"));
        figures.push(Figure::new(
            "many.cpu_us_per_command",
            m.cpu_s * 1e6 / m.updates as f64,
            "us",
        ));
        figures.push(self.echo().await?);
        Ok(figures)
    }

    async fn echo(&self) -> Result<Figure> {
        let (_process, line) = child(&["echo"], Side::Server)?;
        let mut http = Http::new(address(&line, "http")?);
        let body = serde_json::json!({"text": "x".repeat(self.frame_bytes)});
        hold(&mut http, &body).await?;
        let start = std::time::Instant::now();
        let mut count = 0_u32;
        while start.elapsed().as_secs_f64() < self.seconds {
            http.post("/echo", &[], &body).await?.success()?;
            count += 1;
        }
        Ok(Figure::new(
            "echo.per_s_1",
            f64::from(count) / start.elapsed().as_secs_f64(),
            "1/s",
        ))
    }

    fn shape(&self, topics: u32, viewers: u32, joined: bool) -> Shape<'static> {
        Shape {
            topics,
            viewers,
            frame_bytes: self.frame_bytes,
            publishers: 16,
            commit: None,
            joined,
            pinned: true,
        }
    }
}
