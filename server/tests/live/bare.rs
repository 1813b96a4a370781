//! A house whose topics are lists of texts, a server in front of it on a random port, and clients of two kinds: one that
//! keeps the rules of the protocol and one that writes any bytes.

use bytes::Bytes;
use comity_actors::{
    journal::Topic,
    outbox::{Frame, Outbox},
    present::Position,
};
use comity_domain::{AuthorityId, Caller, Lang, OfficialId};
use comity_server::socket::{Guest, Hall, House, Joining, Limits, NotAdmitted, NotJoined, Pass, upgrade};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, atomic::AtomicI64, atomic::Ordering},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest, protocol::frame::coding::CloseCode},
};

/// The origin of the pages of this server.
pub const ORIGIN: &str = "http://comity.example";
/// Longer than anything here may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What a test can see of the house and change in it.
#[derive(Default)]
pub struct Rooms {
    told: Mutex<HashMap<Topic, Vec<Bytes>>>,
    watching: Mutex<HashMap<(Topic, u64), Outbox>>,
    /// What the house was told, in words.
    pub heard: Mutex<Vec<String>>,
    standing: Mutex<HashMap<Pass, Option<u64>>>,
    micros: AtomicI64,
}

/// A topic that exists.
pub fn case(n: u128) -> Topic {
    Topic::Case(comity_domain::CaseId::from_u128(n))
}

/// The topic that nobody may see.
pub const HIDDEN: u128 = 0xdead;
/// The topic that is too busy to answer.
pub const BUSY: u128 = 0xb5;

impl Rooms {
    /// Says something on a topic: an event whose position is its number.
    pub fn say(&self, topic: Topic, text: &str) {
        let mut told = self.told.lock().unwrap();
        let frames = told.entry(topic).or_default();
        let at = format!("t-{}", frames.len() + 1);
        let frame: Bytes = json!({"type": "event", "topic": topic.to_string(), "at": at, "event": text})
            .to_string()
            .into();
        frames.push(frame.clone());
        let mut watching = self.watching.lock().unwrap();
        watching.retain(|(other, _), outbox| *other != topic || outbox.try_send(Frame::Text(frame.clone())).is_ok());
    }
    /// How many watch.
    pub fn watchers(&self) -> usize {
        self.watching.lock().unwrap().len()
    }
    /// What a pass is worth from now on.
    pub fn stands(&self, pass: Pass, rights: Option<u64>) {
        self.standing.lock().unwrap().insert(pass, rights);
    }
    /// Lets time pass for those who count what is asked.
    pub fn pass_seconds(&self, seconds: i64) {
        self.micros.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
    fn note(&self, words: String) {
        self.heard.lock().unwrap().push(words);
    }
}

#[async_trait::async_trait]
impl House for Rooms {
    /// `Bearer N` and `cookie: comity=N` are official N.
    async fn admit(&self, request: &axum::http::request::Parts) -> Result<Guest, NotAdmitted> {
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
        let n = header("authorization")
            .and_then(|value| value.strip_prefix("Bearer "))
            .or_else(|| header("cookie").and_then(|value| value.strip_prefix("comity=")));
        let n: u8 = n.and_then(|n| n.parse().ok()).ok_or(NotAdmitted::Nobody)?;
        Ok(Guest {
            caller: Caller {
                authority: AuthorityId::from_u128(1),
                official: Some(OfficialId::from_u128(n.into())),
                client: None,
                roles: Default::default(),
            },
            pass: pass(n),
            rights: 1,
            lang: Lang::EN,
            second: None,
        })
    }
    async fn standing(&self, passes: &[Pass]) -> Vec<Option<u64>> {
        let standing = self.standing.lock().unwrap();
        passes
            .iter()
            .map(|pass| standing.get(pass).copied().unwrap_or(Some(1)))
            .collect()
    }
    async fn join(&self, topic: Topic, joining: Joining) -> Result<(), NotJoined> {
        if topic == case(HIDDEN) {
            return Err(NotJoined::Gone);
        }
        if topic == case(BUSY) {
            return Err(NotJoined::Busy);
        }
        let told = self.told.lock().unwrap();
        let frames = told.get(&topic).map_or(&[][..], Vec::as_slice);
        let since = joining
            .since
            .map(|since| if &*since.epoch.0 == "t" { since.seq } else { u64::MAX });
        let at = format!("t-{}", frames.len());
        let word = if since.is_some_and(|since| since > frames.len() as u64) {
            "reset"
        } else {
            "joined"
        };
        let answer = json!({"type": word, "topic": topic.to_string(), "at": at}).to_string();
        let _ = joining.outbox.try_send(Frame::Text(answer.into()));
        if word == "joined" {
            for frame in frames.iter().skip(since.unwrap_or(frames.len() as u64) as usize) {
                let _ = joining.outbox.try_send(Frame::Text(frame.clone()));
            }
        }
        self.watching
            .lock()
            .unwrap()
            .insert((topic, joining.viewer), joining.outbox);
        Ok(())
    }
    fn leave(&self, topic: Topic, viewer: u64) {
        self.watching.lock().unwrap().remove(&(topic, viewer));
    }
    fn here(&self, topic: Topic, _: u64, focus: Option<String>) {
        self.note(format!("here {topic} {focus:?}"));
    }
    async fn seen(&self, _: &Guest, topic: Topic, at: Position) {
        self.note(format!("seen {topic} {at}"));
    }
    fn say(&self, lang: Lang, key: &'static str) -> String {
        format!("{lang}:{key}")
    }
    fn micros(&self) -> i64 {
        self.micros.load(Ordering::SeqCst)
    }
}

/// What proves that one is official N.
pub fn pass(n: u8) -> Pass {
    [n; 32]
}

/// A server in front of a house.
pub struct Site {
    pub rooms: Arc<Rooms>,
    pub hall: Arc<Hall>,
    pub addr: String,
}

impl Site {
    pub async fn open(limits: Limits) -> Self {
        Self::over(Arc::default(), limits).await
    }

    /// Another node over the same topics.
    pub async fn over(rooms: Arc<Rooms>, limits: Limits) -> Self {
        let hall = Hall::open(rooms.clone(), Arc::default(), limits, vec![ORIGIN.into()]);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap().to_string();
        let routes = upgrade::routes(hall.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { rooms, hall, addr }
    }

    /// A well-behaved client as official N.
    pub async fn client(&self, n: u8) -> Client {
        let stream = TcpStream::connect(&self.addr).await.unwrap();
        let mut request = format!("ws://{}/live", self.addr).into_client_request().unwrap();
        let headers = request.headers_mut();
        headers.insert("authorization", format!("Bearer {n}").parse().unwrap());
        headers.insert("sec-websocket-protocol", "comity.json.1".parse().unwrap());
        let (stream, _) = client_async(request, stream).await.unwrap();
        Client(stream)
    }

    /// Sends a request as it is written and reads the head of the answer.
    pub async fn request(&self, head: &str) -> (String, TcpStream) {
        self.request_bytes(head.as_bytes()).await
    }

    /// The same with whatever bytes follow the head at once.
    pub async fn request_bytes(&self, bytes: &[u8]) -> (String, TcpStream) {
        let mut stream = TcpStream::connect(&self.addr).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if timeout(PATIENCE, stream.read(&mut byte)).await.unwrap().unwrap_or(0) == 0 {
                break;
            }
            answer.push(byte[0]);
        }
        (String::from_utf8(answer).unwrap(), stream)
    }

    /// A connection that has been upgraded, for bytes of any kind.
    pub async fn raw(&self) -> Raw {
        let (answer, stream) = self.request(&handshake(&[("authorization", Some("Bearer 1"))])).await;
        assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
        Raw(stream)
    }
}

/// A handshake with some headers changed or left out.
pub fn handshake(changes: &[(&str, Option<&str>)]) -> String {
    let mut headers = vec![
        ("host", "comity.example"),
        ("connection", "Upgrade"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ("sec-websocket-protocol", "comity.json.1"),
    ];
    for (name, value) in changes {
        headers.retain(|(other, _)| other != name);
        headers.extend(value.map(|value| (*name, value)));
    }
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!("GET /live HTTP/1.1\r\n{lines}\r\n")
}

/// A client that keeps the rules.
pub struct Client(pub WebSocketStream<TcpStream>);

impl Client {
    pub async fn say(&mut self, frame: Value) {
        self.0.send(Message::text(frame.to_string())).await.unwrap();
    }
    pub async fn join(&mut self, topic: Topic, since: Option<&str>) {
        let mut frame = json!({"type": "join", "topic": topic.to_string()});
        if let Some(since) = since {
            frame["since"] = since.into();
        }
        self.say(frame).await;
    }
    /// The next text frame.
    pub async fn hears(&mut self) -> Value {
        loop {
            match timeout(PATIENCE, self.0.next())
                .await
                .expect("something is heard in time")
            {
                Some(Ok(Message::Text(text))) => return serde_json::from_str(&text).unwrap(),
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                other => panic!("heard {other:?}"),
            }
        }
    }
    /// The code the connection was closed with, whatever came before.
    pub async fn closed(&mut self) -> Option<u16> {
        loop {
            match timeout(PATIENCE, self.0.next()).await.expect("the end comes in time") {
                Some(Ok(Message::Close(frame))) => return frame.map(|frame| CloseCode::into(frame.code)),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return None,
            }
        }
    }
}

/// A client that writes any bytes.
pub struct Raw(pub TcpStream);

impl Raw {
    /// Sends bytes; what the other side does not want any more is its affair.
    pub async fn send(&mut self, bytes: &[u8]) {
        let _ = self.0.write_all(bytes).await;
    }
    /// The code of the close frame that ends the connection.
    pub async fn closed(&mut self) -> Option<u16> {
        let mut all = Vec::new();
        let read = timeout(PATIENCE, self.0.read_to_end(&mut all))
            .await
            .expect("the end comes in time");
        let _ = read;
        let mut rest = &all[..];
        while let [head, len, body @ ..] = rest {
            let (len, body) = match len {
                126 => (usize::from(u16::from_be_bytes([body[0], body[1]])), &body[2..]),
                len => (usize::from(*len), body),
            };
            if *head == 0x88 {
                return Some(u16::from_be_bytes([body[0], body[1]]));
            }
            rest = &body[len..];
        }
        None
    }
}

/// A masked frame with any first byte.
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        len @ 0..126 => bytes.push(0x80 | len as u8),
        len @ 126..65_536 => {
            bytes.push(0x80 | 126);
            bytes.extend((len as u16).to_be_bytes());
        }
        len => {
            bytes.push(0x80 | 127);
            bytes.extend((len as u64).to_be_bytes());
        }
    }
    let mask = [1, 2, 3, 4];
    bytes.extend(mask);
    bytes.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    bytes
}

/// Waits until something holds.
pub async fn until(mut holds: impl FnMut() -> bool) {
    timeout(PATIENCE, async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .expect("it holds in time");
}
