//! One kept-alive HTTP connection; it does not know what the answers mean.

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{HeaderMap, Method, Request, header};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// A caller with one connection, opened again when the other side has closed it.
#[derive(Debug)]
pub struct Http {
    addr: String,
    bearer: Option<String>,
    sender: Option<SendRequest<Full<Bytes>>>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// the status code
    pub status: u16,
    /// the headers
    pub headers: HeaderMap,
    /// the body as sent, still encoded if it was
    pub body: Bytes,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_slice(&self.body).with_context(|| {
            format!(
                "status {} with a body that is no JSON: {}",
                self.status,
                self.start_of_body()
            )
        })
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The answer itself when it is a success, an error that quotes it otherwise.
    pub fn success(self) -> Result<Self> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        bail!("status {}: {}", self.status, self.start_of_body())
    }

    fn start_of_body(&self) -> String {
        String::from_utf8_lossy(&self.body).chars().take(400).collect()
    }
}

/// How often a request that never left is put on another connection.
const TRIES: usize = 3;

impl Http {
    /// A caller without credentials.
    pub fn new(addr: impl Into<String>) -> Self {
        Self {
            addr: addr.into(),
            bearer: None,
            sender: None,
        }
    }

    /// A caller that signs with a client key.
    pub fn with_key(addr: impl Into<String>, key: &str) -> Self {
        Self {
            bearer: Some(format!("Bearer {key}")),
            ..Self::new(addr)
        }
    }

    /// Reads an address.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        self.call(Method::GET, path, &[], Bytes::new()).await
    }

    /// Sends JSON.
    pub async fn post(&mut self, path: &str, headers: &[(&str, &str)], body: &Value) -> Result<Answer> {
        let mut all = vec![("content-type", "application/json")];
        all.extend_from_slice(headers);
        self.call(Method::POST, path, &all, serde_json::to_vec(body)?.into())
            .await
    }

    /// Sends a request and reads the whole answer. An error means that nobody knows whether it happened.
    pub async fn call(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: Bytes) -> Result<Answer> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.addr);
        if let Some(bearer) = &self.bearer {
            request = request.header(header::AUTHORIZATION, bearer);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Full::new(body))?;
        let mut tries = TRIES;
        let answer = loop {
            let mut lost = match self.sender().await?.try_send_request(request).await {
                Ok(answer) => break answer,
                Err(lost) => lost,
            };
            self.sender = None;
            tries -= 1;
            match lost.take_message() {
                // a resting connection was closed before the request was on it: nothing was asked yet
                Some(unsent) if tries > 0 => request = unsent,
                _ => return Err(lost.into_error().into()),
            }
        };
        let (head, body) = answer.into_parts();
        let body = match body.collect().await {
            Ok(body) => body.to_bytes(),
            Err(e) => {
                self.sender = None;
                return Err(e.into());
            }
        };
        Ok(Answer {
            status: head.status.as_u16(),
            headers: head.headers,
            body,
        })
    }

    async fn sender(&mut self) -> Result<&mut SendRequest<Full<Bytes>>> {
        let usable = match &mut self.sender {
            Some(sender) => sender.ready().await.is_ok(),
            None => false,
        };
        if !usable {
            let stream = TcpStream::connect(&self.addr).await?;
            stream.set_nodelay(true)?;
            let (sender, connection) = handshake(TokioIo::new(stream)).await?;
            // ends with the connection; its error reaches the caller through `send_request`
            tokio::spawn(connection);
            self.sender = Some(sender);
        }
        self.sender.as_mut().context("a sender was just made")
    }
}
