//! What a browser loads to show a case: the page and everything it refers to, as sent with brotli.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use hyper::Method;
use serde::Deserialize;

use crate::judge::Figure;
use crate::process::Side;
use crate::wire::http::{Answer, Http};
use crate::wire::server::{Credentials, Official, Site};

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// an upper bound of what one page may refer to; more means that the reader has lost its way
    most_parts: usize,
}

impl Page {
    /// Signs in, loads the demo's case and adds up the bytes.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let data = site.folder()?;
        let server = site.start("demo", data.path(), Side::Free).await?;
        let credentials = Credentials::read(data.path()).await?;
        let mut http = Http::new(&server.addr);
        let official = credentials.officials.first().context("the demo names no official")?;
        let cookie = sign_in(&mut http, &server.addr, official).await?;
        let case = credentials.cases.first().context("the demo names no case")?;
        let address = path(&case.url);
        let page = load(&mut http, &address, &cookie).await?;
        let mut total = page.body.len();
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut waiting = references(&address, &plain(&mut http, &address, &cookie).await?);
        while let Some(part) = waiting.pop() {
            if !known.insert(part.clone()) {
                continue;
            }
            if known.len() > self.most_parts {
                bail!("the page refers to more than {} parts: {known:?}", self.most_parts);
            }
            total += load(&mut http, &part, &cookie).await?.body.len();
            if [".css", ".js", ".mjs"]
                .iter()
                .any(|e| part.split('?').next().is_some_and(|p| p.ends_with(e)))
            {
                waiting.extend(references(&part, &plain(&mut http, &part, &cookie).await?));
            }
        }
        Ok(vec![
            Figure::new("total_kb", total as f64 / 1e3, "kB"),
            Figure::new("html_kb", page.body.len() as f64 / 1e3, "kB"),
            Figure::new("parts", known.len() as f64, "files"),
        ])
    }
}

/// Signs in whichever of these people may open a page.
pub async fn sign_in_for(addr: &str, officials: &[Official], page: &str) -> Result<String> {
    let mut http = Http::new(addr);
    for official in officials {
        let cookie = sign_in(&mut http, addr, official).await?;
        if load(&mut http, page, &cookie).await.is_ok() {
            return Ok(cookie);
        }
    }
    bail!("nobody may open {page}")
}

async fn sign_in(http: &mut Http, addr: &str, official: &Official) -> Result<String> {
    let body = format!(
        "email={}&password={}",
        escape(&official.email),
        escape(&official.password)
    );
    let origin = format!("http://{addr}");
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("origin", origin.as_str()),
        ("sec-fetch-site", "same-origin"),
    ];
    let answer = http.call(Method::POST, "/sign-in", &headers, body.into()).await?;
    let set = answer
        .header("set-cookie")
        .with_context(|| format!("signing in: status {}", answer.status))?;
    Ok(set.split(';').next().unwrap_or_default().to_owned())
}

async fn load(http: &mut Http, address: &str, cookie: &str) -> Result<Answer> {
    let headers = [("cookie", cookie), ("accept-encoding", "br"), ("accept", "*/*")];
    let answer = http.call(Method::GET, address, &headers, Bytes::new()).await?;
    answer.success().context(address.to_owned())
}

async fn plain(http: &mut Http, address: &str, cookie: &str) -> Result<String> {
    let headers = [("cookie", cookie), ("accept", "*/*")];
    let answer = http
        .call(Method::GET, address, &headers, Bytes::new())
        .await?
        .success()?;
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Addresses a browser fetches by itself: styles, scripts, icons, pictures, imports, `url(...)`.
fn references(base: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in text.split('<').filter_map(|t| t.split('>').next()) {
        let wanted = match tag.split_whitespace().next() {
            Some("link") => attribute(tag, "href").filter(|_| {
                attribute(tag, "rel")
                    .is_some_and(|rel| ["stylesheet", "icon", "modulepreload", "preload"].contains(&rel.as_str()))
            }),
            Some("script" | "img" | "source" | "iframe") => attribute(tag, "src"),
            _ => None,
        };
        found.extend(wanted);
    }
    for opening in ["url(", "import \"", "import '", "from \"", "from '", "import(\""] {
        for rest in text.split(opening).skip(1) {
            let end = rest.find(['"', '\'', ')']).filter(|e| *e > 0);
            let rest = if end.is_none() { &rest[1..] } else { rest };
            found.extend(rest.find(['"', '\'', ')']).map(|end| rest[..end].to_owned()));
        }
    }
    found
        .into_iter()
        .filter(|a| a.starts_with('/') || a.starts_with("./") || a.starts_with("../") || a.ends_with(".css"))
        .map(|a| resolve(base, a.split('#').next().unwrap_or_default()))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.replace("&amp;", "&"))
}

fn resolve(base: &str, address: &str) -> String {
    if address.starts_with('/') {
        return address.to_owned();
    }
    let mut parts: Vec<&str> = base.split('?').next().unwrap_or_default().split('/').collect();
    parts.pop();
    for step in address.split('/') {
        match step {
            "." => {}
            ".." => {
                parts.pop();
            }
            step => parts.push(step),
        }
    }
    parts.join("/")
}

fn path(url: &str) -> String {
    match url.split_once("://") {
        Some((_, rest)) => format!("/{}", rest.split_once('/').map_or("", |(_, p)| p)),
        None => url.to_owned(),
    }
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_a_browser_would_fetch() {
        let html = r#"<link rel="stylesheet" href="/a/x.css?v=1"><link rel="alternate" href="/feed">
            <script type="module" src="/a/live.js"></script><img src="../pic.svg"><a href="/cases/2">next</a>"#;
        assert_eq!(references("/cases/1", html), ["/a/x.css?v=1", "/a/live.js", "/pic.svg"]);
        assert_eq!(
            references("/a/x.css", "@import \"./b.css\"; p{background:url('/i.svg')}"),
            ["/i.svg", "/a/b.css"]
        );
        assert_eq!(references("/a/live.js", "import {x} from './ops.js';"), ["/a/ops.js"]);
    }

    #[test]
    fn keeps_the_path_of_a_full_address() {
        assert_eq!(path("http://127.0.0.1:8080/cases/1"), "/cases/1");
        assert_eq!(escape("a+b@c"), "a%2Bb%40c");
    }
}
