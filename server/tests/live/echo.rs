//! An echo made of the very parts that carry viewers, the library that reads and the writing past it, for a suite of
//! hundreds of protocol cases that wants an echo: see `protocol_cases.py`, which starts this and judges it.

#[path = "../../src/socket/wire.rs"]
#[allow(dead_code, reason = "a connection here was never HTTP")]
mod wire;

use comity_actors::outbox::{Frame, outbox};
use futures_util::{SinkExt, StreamExt, future::poll_fn};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    accept_async_with_config,
    tungstenite::{Message, protocol::WebSocketConfig},
};
use wire::{Letters, Wire};

/// Long messages belong to the suite; the limits of viewers are tested beside.
const LONGEST: usize = 32 << 20;

async fn echo(stream: TcpStream) {
    let config = WebSocketConfig::default()
        .read_buffer_size(2048)
        .write_buffer_size(0)
        .max_write_buffer_size(2 * LONGEST)
        .max_message_size(Some(LONGEST))
        .max_frame_size(Some(LONGEST));
    let Ok(mut line) = accept_async_with_config(Wire::Tcp(stream), Some(config)).await else {
        return;
    };
    let (outbox, mut inbox) = outbox(16);
    let mut letters = Letters::default();
    while let Some(Ok(said)) = line.next().await {
        match said {
            Message::Text(text) => {
                outbox.try_send(Frame::Text(text.into())).unwrap();
                poll_fn(|cx| letters.poll_take(&mut inbox, cx)).await;
                line.flush().await.unwrap();
                if poll_fn(|cx| letters.poll_write(line.get_mut(), cx)).await.is_err() {
                    return;
                }
            }
            Message::Binary(_) if line.send(said).await.is_err() => return,
            _ => {}
        }
    }
}

#[tokio::test]
#[ignore = "runs until it is killed; protocol_cases.py starts it"]
async fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("echo on {}", listener.local_addr().unwrap());
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(echo(stream));
    }
}
