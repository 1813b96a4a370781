//! One socket of `/live` as a program opens it; it does not know what the events mean.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// The subprotocol of programs.
pub const JSON: &str = "comity.json.1";

/// Where and as whom to open a socket.
#[derive(Debug, Clone)]
pub struct Door {
    /// host and port
    pub addr: String,
    /// a client key; a bare server needs none
    pub key: Option<String>,
    /// the language the events are wanted in
    pub lang: String,
}

/// An open socket.
#[derive(Debug)]
pub struct Socket {
    stream: WebSocketStream<TcpStream>,
}

/// What was heard.
#[derive(Debug)]
pub enum Heard {
    /// a text frame
    Text(tokio_tungstenite::tungstenite::Utf8Bytes),
    /// the other side closed, with its code
    Closed(Option<u16>),
}

impl Door {
    /// Opens a socket over a fresh connection.
    pub async fn open(&self) -> Result<Socket> {
        let stream = TcpStream::connect(&self.addr).await?;
        stream.set_nodelay(true)?;
        self.over(stream).await
    }

    /// Opens a socket over a given connection.
    pub async fn over(&self, stream: TcpStream) -> Result<Socket> {
        let mut request = format!("ws://{}/live?lang={}", self.addr, self.lang).into_client_request()?;
        let headers = request.headers_mut();
        headers.insert("sec-websocket-protocol", JSON.parse()?);
        if let Some(key) = &self.key {
            headers.insert("authorization", format!("Bearer {key}").parse()?);
        }
        let config = WebSocketConfig::default().read_buffer_size(8192).write_buffer_size(0);
        let (stream, answer) = client_async_with_config(request, stream, Some(config)).await?;
        let chosen = answer
            .headers()
            .get("sec-websocket-protocol")
            .and_then(|v| v.to_str().ok());
        if chosen != Some(JSON) {
            bail!("the server chose subprotocol {chosen:?}");
        }
        Ok(Socket { stream })
    }
}

impl Socket {
    /// Joins a topic and waits for the answer; what else arrives meanwhile goes to `other`, as does a `reset`, which has no
    /// position.
    pub async fn join(&mut self, topic: &str, since: Option<&Value>, mut other: impl FnMut(Value)) -> Result<Value> {
        let mut frame = json!({"type": "join", "topic": topic});
        if let Some(at) = since {
            frame["since"] = at.clone();
        }
        self.say(&frame).await?;
        loop {
            let frame = match self.hear().await? {
                Heard::Text(text) => serde_json::from_str::<Value>(&text)?,
                Heard::Closed(code) => bail!("closed with {code:?} while joining {topic}"),
            };
            match frame["type"].as_str() {
                Some("joined") if frame["topic"] == topic => return Ok(frame["at"].clone()),
                // the position leads nowhere: this is the whole answer, and the state is to be read anew
                Some("reset") if frame["topic"] == topic => {
                    other(frame);
                    return Ok(Value::Null);
                }
                Some("gone" | "error") => bail!("joining {topic} was answered by {frame}"),
                _ => other(frame),
            }
        }
    }

    /// Sends a frame.
    pub async fn say(&mut self, frame: &Value) -> Result<()> {
        Ok(self.stream.send(Message::text(frame.to_string())).await?)
    }

    /// Waits for the next text frame or the end.
    pub async fn hear(&mut self) -> Result<Heard> {
        loop {
            let message = match self.stream.next().await {
                Some(message) => message?,
                None => return Ok(Heard::Closed(None)),
            };
            match message {
                Message::Text(text) => return Ok(Heard::Text(text)),
                Message::Close(frame) => return Ok(Heard::Closed(frame.map(|f: CloseFrame| f.code.into()))),
                Message::Binary(_) => bail!("a binary frame on a text protocol"),
                Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
            }
        }
    }

    /// The next frame as JSON, or an error when nothing came in time.
    pub async fn hear_json(&mut self, patience: Duration) -> Result<Value> {
        match tokio::time::timeout(patience, self.hear())
            .await
            .context("nothing heard in time")??
        {
            Heard::Text(text) => Ok(serde_json::from_str(&text)?),
            Heard::Closed(code) => bail!("closed with {code:?}"),
        }
    }

    /// Says good-bye.
    pub async fn close(mut self) {
        // the other side may be gone already, which ends the connection as well
        let _ = self.stream.close(None).await;
    }

    /// The bare messages, close frame included.
    pub fn into_frames(self) -> WebSocketStream<TcpStream> {
        self.stream
    }

    /// The connection itself, for cuts that are not polite.
    pub fn into_tcp(self) -> TcpStream {
        self.stream.into_inner()
    }
}

#[cfg(test)]
mod tests {
    use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};

    use super::*;

    #[tokio::test]
    async fn a_join_that_leads_nowhere_ends() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap().to_string();
        let server = async {
            let (stream, _) = listener.accept().await.unwrap();
            #[expect(clippy::result_large_err, reason = "the library's own type of a refused handshake")]
            let agree = |_: &Request, mut answer: Response| {
                answer
                    .headers_mut()
                    .insert("sec-websocket-protocol", JSON.parse().unwrap());
                Ok(answer)
            };
            let mut stream = tokio_tungstenite::accept_hdr_async(stream, agree).await.unwrap();
            stream.next().await.unwrap().unwrap();
            let reset = json!({"type": "reset", "topic": "case/1"}).to_string();
            stream.send(Message::text(reset)).await.unwrap();
            stream
        };
        let door = Door {
            addr,
            key: None,
            lang: "en".to_owned(),
        };
        let mut told = Vec::new();
        let client = async {
            let mut socket = door.open().await.unwrap();
            let since = json!("old.1");
            let join = socket.join("case/1", Some(&since), |frame| told.push(frame));
            tokio::time::timeout(Duration::from_secs(5), join)
                .await
                .unwrap()
                .unwrap()
        };
        let (_kept, at) = tokio::join!(server, client);
        assert_eq!(at, Value::Null);
        assert_eq!(told[0]["type"], "reset");
    }
}
