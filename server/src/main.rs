//! The one binary: reads the command line and hands over; it knows no rule.

/// Most of what a request takes is small and given back by another thread than took it.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<std::process::ExitCode> {
    comity_server::cli::run()
}
