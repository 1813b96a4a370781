//! A wall between client and server that lets everything through until it is told to stall; it reads nothing.

use std::cell::Cell;
use std::rc::Rc;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// A forwarding listener.
#[derive(Debug)]
pub struct Wall {
    /// where to connect instead
    pub addr: String,
    stalled: Rc<Cell<bool>>,
}

impl Wall {
    /// Raises a wall before an address.
    pub async fn raise(before: &str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let addr = listener.local_addr()?.to_string();
        let stalled = Rc::new(Cell::new(false));
        let (before, held) = (before.to_owned(), stalled.clone());
        tokio::task::spawn_local(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(&before).await else {
                    continue;
                };
                let ((near_in, near_out), (far_in, far_out)) = (near.into_split(), far.into_split());
                tokio::task::spawn_local(pass(near_in, far_out, held.clone()));
                tokio::task::spawn_local(pass(far_in, near_out, held.clone()));
            }
        });
        Ok(Self { addr, stalled })
    }

    /// From here on nothing passes, though every connection stays open.
    pub fn stall(&self) {
        self.stalled.set(true);
    }
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, stalled: Rc<Cell<bool>>) {
    let mut buffer = [0; 4096];
    while let Ok(n) = from.read(&mut buffer).await {
        if stalled.get() {
            // holds both ends open without a word until the test ends
            return std::future::pending().await;
        }
        if n == 0 || to.write_all(&buffer[..n]).await.is_err() {
            return;
        }
    }
}
