//! The one binary: reads the command line and hands over; it knows no rule.

fn main() -> anyhow::Result<std::process::ExitCode> {
    comity_server::cli::run()
}
