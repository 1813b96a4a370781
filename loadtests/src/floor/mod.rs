//! The bare programs that every figure is divided by: child processes of this same binary, so that their CPU is measured alike.

use clap::Subcommand;

pub mod broadcast;
pub mod commit;
pub mod echo;
pub mod store;

/// A bare program.
#[derive(Debug, Subcommand)]
pub enum Floor {
    /// a bare tokio-tungstenite broadcast: a task and a bounded mailbox per connection
    Broadcast(broadcast::Broadcast),
    /// a bare group commit with waiting callers
    Commit(commit::Commit),
    /// a bare axum handler that reads and answers the same JSON
    Echo(echo::Echo),
}

impl Floor {
    /// Runs until it is killed, or for the asked time.
    pub fn run(self) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            match self {
                Self::Broadcast(b) => b.serve().await,
                Self::Commit(c) => c.run().await,
                Self::Echo(e) => e.serve().await,
            }
        })
    }
}
