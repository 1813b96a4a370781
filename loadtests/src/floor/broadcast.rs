//! A bare broadcast: join a topic, get every frame published on it. No rights, no history, no language, no resume.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use anyhow::Result;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use bytes::Bytes;
use clap::Args;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async_with_config};

use super::store::{Row, Writer};

/// How the bare broadcast behaves.
#[derive(Debug, Args)]
pub struct Broadcast {
    /// join whatever waits for a viewer into one write
    #[arg(long)]
    joined: bool,
    /// commit each update durably to a store in this folder before it is broadcast
    #[arg(long)]
    commit: Option<PathBuf>,
    /// tungstenite's own buffer sizes instead of small ones
    #[arg(long)]
    default_buffers: bool,
}

type Mailbox = mpsc::Sender<Utf8Bytes>;

#[derive(Clone)]
struct Hall {
    topics: Arc<RwLock<HashMap<String, Vec<Mailbox>>>>,
    writer: Option<Writer>,
}

impl Broadcast {
    /// Serves until killed; the first line printed names the two addresses.
    pub async fn serve(self) -> Result<()> {
        let hall = Hall {
            topics: Arc::default(),
            writer: self.commit.as_deref().map(Writer::open).transpose()?,
        };
        let live = TcpListener::bind("127.0.0.1:0").await?;
        let http = TcpListener::bind("127.0.0.1:0").await?;
        println!(
            "{}",
            json!({"live": live.local_addr()?.to_string(), "http": http.local_addr()?.to_string()})
        );
        let config = self.config();
        let app = Router::new()
            .route("/publish/{*topic}", post(publish))
            .with_state(hall.clone());
        tokio::spawn(async move { axum::serve(http, app).await });
        loop {
            let (stream, _) = live.accept().await?;
            let hall = hall.clone();
            tokio::spawn(async move {
                // a viewer that goes away is the ordinary end of its task
                let _ = attend(stream, hall, config, self.joined).await;
            });
        }
    }

    fn config(&self) -> WebSocketConfig {
        if self.default_buffers {
            return WebSocketConfig::default();
        }
        WebSocketConfig::default()
            .read_buffer_size(2048)
            // tungstenite writes once this is exceeded: nothing waits in the plain variant, 16 KiB in the joined one
            .write_buffer_size(if self.joined { 16 * 1024 } else { 0 })
            .max_write_buffer_size(1024 * 1024)
    }
}

async fn publish(State(hall): State<Hall>, Path(topic): Path<String>, body: Bytes) -> Result<StatusCode, StatusCode> {
    let frame = Utf8Bytes::try_from(body).map_err(|_| StatusCode::BAD_REQUEST)?;
    if let Some(writer) = &hall.writer {
        let row = Row {
            topic: topic.clone(),
            body: frame.to_string(),
        };
        writer
            .commit(row)
            .await
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    }
    let mailboxes = {
        let topics = hall.topics.read().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        topics.get(&topic).cloned().unwrap_or_default()
    };
    for mailbox in mailboxes {
        // a full mailbox holds the publisher back; a closed one is a viewer that left
        let _ = mailbox.send(frame.clone()).await;
    }
    Ok(StatusCode::NO_CONTENT)
}

#[allow(clippy::result_large_err, reason = "the handshake callback's type is tungstenite's")]
async fn attend(stream: TcpStream, hall: Hall, config: WebSocketConfig, joined: bool) -> Result<()> {
    stream.set_nodelay(true)?;
    let echo = |request: &Request, mut answer: Response| {
        if let Some(wanted) = request.headers().get("sec-websocket-protocol") {
            answer.headers_mut().insert("sec-websocket-protocol", wanted.clone());
        }
        Ok(answer)
    };
    let mut socket = accept_hdr_async_with_config(stream, echo, Some(config)).await?;
    let (mailbox, mut letters) = mpsc::channel::<Utf8Bytes>(256);
    loop {
        tokio::select! {
            letter = letters.recv() => match letter {
                None => return Ok(()),
                Some(letter) => deliver(&mut socket, letter, &mut letters, joined).await?,
            },
            said = socket.next() => match said {
                None => return Ok(()),
                Some(said) => hear(said?, &mut socket, &hall, &mailbox).await?,
            },
        }
    }
}

async fn deliver(
    socket: &mut WebSocketStream<TcpStream>,
    first: Utf8Bytes,
    letters: &mut mpsc::Receiver<Utf8Bytes>,
    joined: bool,
) -> Result<()> {
    if !joined {
        return Ok(socket.send(Message::Text(first)).await?);
    }
    socket.feed(Message::Text(first)).await?;
    while let Ok(next) = letters.try_recv() {
        socket.feed(Message::Text(next)).await?;
    }
    Ok(socket.flush().await?)
}

async fn hear(said: Message, socket: &mut WebSocketStream<TcpStream>, hall: &Hall, mailbox: &Mailbox) -> Result<()> {
    let Message::Text(text) = said else { return Ok(()) };
    let frame: Value = serde_json::from_str(&text)?;
    if frame["type"] != "join" {
        return Ok(());
    }
    let topic = frame["topic"].as_str().unwrap_or_default().to_owned();
    if let Ok(mut topics) = hall.topics.write() {
        topics.entry(topic.clone()).or_default().push(mailbox.clone());
    }
    let answer = json!({"type": "joined", "topic": topic, "at": "0"}).to_string();
    Ok(socket.send(Message::text(answer)).await?)
}
