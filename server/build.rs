//! Prepares what browsers fetch: every asset under one address that changes with any of them, and compressed once, here.
//! It knows no page.

use sha2::{Digest, Sha256};
use std::{env, fmt::Write as _, fs, io::Write as _, path::PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=assets");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=templates");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut files: Vec<PathBuf> = fs::read_dir("assets")?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    let mut all = Sha256::new();
    let mut table = String::new();
    for path in &files {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("a name that is no text")?;
        let content = fs::read(path)?;
        all.update(name.as_bytes());
        all.update((content.len() as u64).to_be_bytes());
        all.update(&content);
        let mut small = Vec::new();
        // The slowest setting and the widest window: it is done once for every reader.
        let mut writer = brotli::CompressorWriter::new(&mut small, 1 << 16, 11, 22);
        writer.write_all(&content)?;
        drop(writer);
        fs::write(out.join(name), &content)?;
        fs::write(out.join(format!("{name}.br")), &small)?;
        writeln!(
            table,
            "    ({name:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")), include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.br\"))),"
        )?;
    }
    let digest = all.finalize();
    let version: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let source = format!(
        "/// Changes when any asset does.\npub const VERSION: &str = \"{version}\";\n\
         /// Name, content, content compressed with brotli.\npub const FILES: &[(&str, &[u8], &[u8])] = &[\n{table}];\n"
    );
    fs::write(out.join("assets.rs"), source)?;
    Ok(())
}
