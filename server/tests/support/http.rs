//! One who talks HTTP: a connection, the headers they always send, and what came back. It knows no page and no API.

use http_body_util::{BodyExt, Full};
use hyper::{
    HeaderMap, Request,
    body::Bytes,
    client::conn::http1::{SendRequest, handshake},
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Mutex,
};

/// One who talks. Clones talk with the same headers over the same connection.
#[derive(Clone)]
pub struct Talk {
    addr: SocketAddr,
    always: Vec<(String, String)>,
    line: Arc<Mutex<Option<SendRequest<Full<Bytes>>>>>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{}: no JSON: {}", self.status, self.text()))
    }
    /// The body as JSON of an answer with this status.
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        self.json()
    }
    /// The problem that an answer with this status tells.
    pub fn problem(&self, status: u16) -> Value {
        let problem = self.expect(status);
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{problem}"
        );
        assert_eq!(problem["status"], status);
        for part in ["type", "title", "code"] {
            assert!(
                problem[part].as_str().is_some_and(|said| !said.is_empty()),
                "no {part}: {problem}"
            );
        }
        let title = problem["title"].as_str().unwrap();
        assert!(
            !title.starts_with("problem-") && !title.contains(['{', '}']),
            "no words: {problem}"
        );
        problem
    }
    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
    /// The tag of the version that came.
    pub fn etag(&self) -> String {
        self.header("etag").expect("a resource without an ETag").to_owned()
    }
}

impl Talk {
    /// Somebody without cookie or key.
    pub fn new(addr: SocketAddr) -> Self {
        Self {
            addr,
            always: Vec::new(),
            line: Arc::default(),
        }
    }
    /// The same, with a header in every request.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut always = self.always.clone();
        always.retain(|(other, _)| other != name);
        always.push((name.to_owned(), value.to_owned()));
        Self {
            addr: self.addr,
            always,
            line: Arc::default(),
        }
    }
    /// The same, without a header.
    pub fn without(&self, name: &str) -> Self {
        let mut always = self.always.clone();
        always.retain(|(other, _)| other != name);
        Self {
            addr: self.addr,
            always,
            line: Arc::default(),
        }
    }
    /// A header of every request.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.always.iter().find(|(other, _)| other == name)?;
        Some(&found.1)
    }
    /// Reads.
    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], Bytes::new()).await
    }
    /// Sends JSON.
    pub async fn post(&self, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
        let mut all = vec![("content-type", "application/json")];
        all.extend_from_slice(headers);
        self.send("POST", path, &all, body.to_string().into()).await
    }
    /// Sends anything.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Bytes) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", self.addr.to_string());
        let own = |name: &str| headers.iter().any(|(other, _)| *other == name);
        for (name, value) in self.always.iter().filter(|(name, _)| !own(name)) {
            request = request.header(name, value);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(body)).unwrap();
        let mut line = self.line.lock().await;
        let usable = match line.as_mut() {
            Some(line) => line.ready().await.is_ok(),
            None => false,
        };
        if !usable {
            let stream = TcpStream::connect(self.addr).await.unwrap();
            let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
            tokio::spawn(connection);
            *line = Some(sender);
        }
        let answer = line.as_mut().unwrap().send_request(request).await.unwrap();
        let (head, body) = answer.into_parts();
        Answer {
            status: head.status.as_u16(),
            headers: head.headers,
            body: body.collect().await.unwrap().to_bytes(),
        }
    }
    /// Writes bytes as they are on a connection of its own and reads until the other side ends it.
    pub async fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.addr).await.unwrap();
        // The other side may answer and close before everything is written.
        let _ = stream.write_all(bytes).await;
        let mut heard = Vec::new();
        let _ = stream.read_to_end(&mut heard).await;
        String::from_utf8_lossy(&heard).into_owned()
    }
}
