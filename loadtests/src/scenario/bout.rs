//! Measures the server and the bare program in turns within one run, so that a busy machine is busy for both.

use anyhow::{Context, Result};

use super::crowd::Crowd;
use super::drive::{Measured, Pace, Publisher, drive};
use crate::process::Process;
use crate::quantile::median;

/// One side of a comparison, ready to be driven.
#[derive(Debug)]
pub struct Contender<P> {
    /// whose CPU is read
    pub process: Process,
    /// who watches
    pub crowd: Crowd,
    /// who acts
    pub publishers: Vec<P>,
}

impl<P: Publisher> Contender<P> {
    /// Drives once.
    pub async fn drive(&mut self, pace: Pace, seconds: f64) -> Result<Measured> {
        let publishers = std::mem::take(&mut self.publishers);
        let (measured, publishers) = drive(&self.process, &self.crowd, publishers, pace, seconds).await?;
        self.publishers = publishers;
        Ok(measured)
    }
}

/// Drives both in turns; the first round only warms up.
pub async fn alternate<A: Publisher, B: Publisher>(
    server: &mut Contender<A>,
    bare: &mut Contender<B>,
    pace: Pace,
    seconds: f64,
    rounds: usize,
) -> Result<(Vec<Measured>, Vec<Measured>)> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    server.drive(pace, 1.0).await.context("the server, warming up")?;
    bare.drive(pace, 1.0).await.context("the bare program, warming up")?;
    for _ in 0..rounds {
        ours.push(server.drive(pace, seconds).await.context("the server")?);
        theirs.push(bare.drive(pace, seconds).await.context("the bare program")?);
    }
    Ok((ours, theirs))
}

/// The median of one figure over the rounds.
pub fn middle(rounds: &[Measured], figure: impl Fn(&Measured) -> f64) -> f64 {
    median(rounds.iter().map(figure).collect()).unwrap_or(f64::NAN)
}
