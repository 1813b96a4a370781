//! A live viewer: joins as a program or a page would, and says what it heard.

use crate::support::{Talk, TestApp};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest, http::HeaderMap},
};

/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Who opens a socket, and how frames are wanted.
#[derive(Clone)]
pub struct Seat {
    headers: HeaderMap,
    lang: &'static str,
    query: String,
}

impl Seat {
    /// A program of an authority.
    pub fn program(app: &TestApp, authority: &str) -> Self {
        Self::new(&[
            ("authorization", &format!("Bearer {}", app.key(authority, "handler"))),
            ("sec-websocket-protocol", "comity.json.1"),
        ])
    }

    /// An official's page.
    pub async fn page(app: &TestApp, official: &str) -> Self {
        Self::of(&app.official(official).await)
    }

    /// Whoever talks: the same cookie, from the same origin.
    pub fn of(talk: &Talk) -> Self {
        let headers = ["cookie", "origin"].map(|name| (name, talk.header(name).unwrap_or_default()));
        let mut headers: Vec<(&'static str, &str)> =
            headers.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        headers.push(("sec-websocket-protocol", "comity.html.1"));
        Self::new(&headers)
    }

    fn new(headers: &[(&'static str, &str)]) -> Self {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        Self {
            headers: map,
            lang: "en",
            query: String::new(),
        }
    }

    /// With something more in the address.
    pub fn asking(mut self, query: &str) -> Self {
        self.query = format!("&{query}");
        self
    }

    /// In another language.
    pub fn speaking(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Opens a socket.
    pub async fn open(&self, app: &TestApp) -> Viewer {
        self.try_open(app).await.unwrap()
    }

    /// Opens a socket, or says with which status it was refused.
    pub async fn try_open(&self, app: &TestApp) -> Result<Viewer, u16> {
        let stream = TcpStream::connect(app.addr).await.unwrap();
        let mut request = format!("ws://{}/live?lang={}{}", app.addr, self.lang, self.query)
            .into_client_request()
            .unwrap();
        request.headers_mut().extend(self.headers.clone());
        match client_async(request, stream).await {
            Ok((stream, _)) => Ok(Viewer { stream }),
            Err(tokio_tungstenite::tungstenite::Error::Http(answer)) => Err(answer.status().as_u16()),
            Err(error) => panic!("{error}"),
        }
    }
}

/// An open socket.
pub struct Viewer {
    stream: WebSocketStream<TcpStream>,
}

impl Viewer {
    /// Says a frame.
    pub async fn say(&mut self, frame: Value) {
        self.stream.send(Message::text(frame.to_string())).await.unwrap();
    }

    /// Joins and answers the frame that says so.
    pub async fn join(&mut self, topic: &str, since: Option<&str>) -> Value {
        let mut frame = json!({"type": "join", "topic": topic});
        if let Some(since) = since {
            frame["since"] = since.into();
        }
        self.say(frame).await;
        self.hears(|frame| ["joined", "reset", "gone", "error"].contains(&frame["type"].as_str().unwrap()))
            .await
    }

    /// The next frame that is wanted; others are passed over.
    pub async fn hears(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let frame = self.next().await.expect("the line is open");
            if wanted(&frame) {
                return frame;
            }
        }
    }

    /// The next frame of a type.
    pub async fn hears_a(&mut self, kind: &str) -> Value {
        self.hears(|frame| frame["type"] == kind).await
    }

    /// The next frame, or the code with which the line was closed.
    pub async fn next(&mut self) -> Result<Value, Option<u16>> {
        loop {
            match timeout(PATIENCE, self.stream.next())
                .await
                .expect("something is heard in time")
            {
                Some(Ok(Message::Text(text))) => return Ok(serde_json::from_str(&text).unwrap()),
                Some(Ok(Message::Close(frame))) => return Err(frame.map(|frame| frame.code.into())),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Err(None),
            }
        }
    }

    /// Whatever was on its way, until nothing comes for a moment.
    pub async fn drained(&mut self) -> Vec<Value> {
        let mut heard = Vec::new();
        while let Ok(Some(Ok(message))) = timeout(Duration::from_millis(300), self.stream.next()).await {
            if let Message::Text(text) = message {
                heard.push(serde_json::from_str(&text).unwrap());
            }
        }
        heard
    }

    /// The code with which the line is closed, whatever is heard before.
    pub async fn closed(&mut self) -> Option<u16> {
        loop {
            if let Err(code) = self.next().await {
                return code;
            }
        }
    }

    /// Ends the connection without a word, as a cable does that is pulled.
    pub fn cut(self) {
        let stream = self.stream.into_inner();
        // nothing lingers: the other side gets a reset
        let _ = stream.set_zero_linger();
    }

    /// Says good-bye.
    pub async fn leave(mut self) {
        let _ = self.stream.close(None).await;
    }
}
