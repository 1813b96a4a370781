//! The bytes of one connection: what lies under the web socket once HTTP has let go of it, and how text frames are written
//! on it, one system call for whatever waits. It knows no frame's content.

use bytes::Bytes;
use comity_actors::outbox::{Close, Inbox};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use std::{
    cell::RefCell,
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// How many frames one system call may carry.
const JOINED: usize = 64;
/// Frames up to so many bytes are copied together: that costs less than telling the kernel where each lies.
const COPIED: usize = 64 * 1024;
/// The longest head of a frame that a server writes.
const HEAD: usize = 10;
/// How many bytes the kernel may hold that it has not sent yet. Left alone it takes megabytes, and a viewer that does not
/// read is found out minutes late; what is on its way to one that reads is not counted.
#[cfg(target_os = "linux")]
const UNSENT: u32 = 64 * 1024;

/// An upgraded connection. A plain one is taken out of hyper's box, which saves memory and a call per write.
#[derive(Debug)]
pub enum Wire {
    /// A plain connection.
    Tcp(TcpStream),
    /// Whatever else hyper served.
    Other(TokioIo<Upgraded>),
}

impl Wire {
    /// Takes the connection over, with what was read beyond the request.
    pub fn take(upgraded: Upgraded) -> (Self, Bytes) {
        let upgraded = match upgraded.downcast::<TokioIo<TcpStream>>() {
            Ok(parts) => return Self::plain(parts.io.into_inner(), parts.read_buf),
            Err(upgraded) => upgraded,
        };
        // axum's own server wraps the connection once more
        match hyper_util::server::conn::auto::upgrade::downcast::<TokioIo<TcpStream>>(upgraded) {
            Ok(parts) => Self::plain(parts.io.into_inner(), parts.read_buf),
            Err(upgraded) => (Self::Other(TokioIo::new(upgraded)), Bytes::new()),
        }
    }

    fn plain(stream: TcpStream, read: Bytes) -> (Self, Bytes) {
        // a connection that is gone already says so at the first read
        let _ = stream.set_nodelay(true);
        #[cfg(target_os = "linux")]
        let _ = socket2::SockRef::from(&stream).set_tcp_notsent_lowat(UNSENT);
        (Self::Tcp(stream), read)
    }
}

macro_rules! each {
    ($wire:expr, $stream:ident => $then:expr) => {
        match $wire {
            Wire::Tcp($stream) => $then,
            Wire::Other($stream) => $then,
        }
    };
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        each!(self.get_mut(), s => Pin::new(s).poll_read(cx, buf))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        each!(self.get_mut(), s => Pin::new(s).poll_write(cx, buf))
    }
    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        each!(self.get_mut(), s => Pin::new(s).poll_write_vectored(cx, bufs))
    }
    fn is_write_vectored(&self) -> bool {
        each!(self, s => s.is_write_vectored())
    }
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each!(self.get_mut(), s => Pin::new(s).poll_flush(cx))
    }
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each!(self.get_mut(), s => Pin::new(s).poll_shutdown(cx))
    }
}

/// Text frames on their way out. Frames of a server are not masked, so every viewer of a lens is written the very same
/// shared bytes; only the head of ten bytes at most is made here.
#[derive(Debug, Default)]
pub struct Letters {
    frames: Vec<Bytes>,
    /// How many of `frames` are written whole.
    done: usize,
    /// How much of the next one is written, its head included.
    part: usize,
}

impl Letters {
    /// Takes what waits in a viewer's outbox; only when everything before is written.
    pub fn poll_take(&mut self, inbox: &mut Inbox, cx: &mut Context<'_>) -> Poll<Option<Close>> {
        debug_assert!(self.frames.is_empty(), "what was taken before is written first");
        inbox.poll_take(cx, &mut self.frames)
    }

    /// Forgets every frame of which nothing is written yet.
    pub fn keep_only_begun(&mut self) {
        self.frames.truncate(self.done + usize::from(self.part > 0));
    }

    /// Writes until nothing is left.
    pub fn poll_write(&mut self, wire: &mut Wire, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.done < self.frames.len() {
            let waiting = &self.frames[self.done..];
            let bytes: usize = waiting.iter().map(|frame| HEAD + frame.len()).sum();
            let written = match waiting.len() {
                _ if bytes <= COPIED => ready!(self.poll_copied(wire, cx))?,
                1 => ready!(self.poll_some::<1>(wire, cx))?,
                _ => ready!(self.poll_some::<JOINED>(wire, cx))?,
            };
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.advance(written);
        }
        self.frames.clear();
        self.done = 0;
        Poll::Ready(Ok(()))
    }

    /// One system call for all that waits, which must be little.
    fn poll_copied(&self, wire: &mut Wire, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        thread_local! {
            static TOGETHER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
        }
        TOGETHER.with_borrow_mut(|together| {
            together.clear();
            for frame in &self.frames[self.done..] {
                let mut head = [0; HEAD];
                write_head(frame.len(), &mut head);
                together.extend_from_slice(&head[..head_len(frame.len())]);
                together.extend_from_slice(frame);
            }
            Pin::new(wire).poll_write(cx, &together[self.part..])
        })
    }

    /// One system call for at most `N` frames, without a copy.
    fn poll_some<const N: usize>(&self, wire: &mut Wire, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let waiting = &self.frames[self.done..];
        let waiting = &waiting[..waiting.len().min(N)];
        let mut heads = [[0; HEAD]; N];
        for (frame, head) in waiting.iter().zip(&mut heads) {
            write_head(frame.len(), head);
        }
        let mut slices = [[IoSlice::new(&[]); 2]; N];
        let mut skip = self.part;
        for ((frame, head), pair) in waiting.iter().zip(&heads).zip(&mut slices) {
            let head = &head[..head_len(frame.len())];
            let of_head = skip.min(head.len());
            *pair = [IoSlice::new(&head[of_head..]), IoSlice::new(&frame[skip - of_head..])];
            skip = 0;
        }
        Pin::new(wire).poll_write_vectored(cx, &slices.as_flattened()[..2 * waiting.len()])
    }

    fn advance(&mut self, mut written: usize) {
        while let Some(frame) = self.frames.get(self.done) {
            let left = head_len(frame.len()) + frame.len() - self.part;
            if written < left {
                self.part += written;
                return;
            }
            written -= left;
            self.done += 1;
            self.part = 0;
        }
    }
}

fn head_len(payload: usize) -> usize {
    match payload {
        0..126 => 2,
        126..65_536 => 4,
        _ => HEAD,
    }
}

/// A final, unmasked text frame (RFC 6455, 5.2).
fn write_head(payload: usize, head: &mut [u8; HEAD]) {
    head[0] = 0x81;
    match head_len(payload) {
        2 => head[1] = payload as u8,
        4 => {
            head[1] = 126;
            head[2..4].copy_from_slice(&(payload as u16).to_be_bytes());
        }
        _ => {
            head[1] = 127;
            head[2..10].copy_from_slice(&(payload as u64).to_be_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_actors::outbox::{Frame, outbox};
    use futures_util::{StreamExt, future::poll_fn};
    use tokio::net::TcpListener;
    use tokio_tungstenite::{
        WebSocketStream,
        tungstenite::{Message, protocol::Role},
    };

    async fn pair() -> (Wire, WebSocketStream<TcpStream>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let there = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (here, _) = listener.accept().await.unwrap();
        (
            Wire::plain(here, Bytes::new()).0,
            WebSocketStream::from_raw_socket(there, Role::Client, None).await,
        )
    }

    /// An independent reader agrees on every length of head, joined or not, and when the connection takes a part only.
    #[tokio::test]
    async fn what_is_written_is_read_in_order_and_whole() {
        let (mut wire, mut reader) = pair().await;
        let sizes = [0, 1, 125, 126, 127, 600, 65_535, 65_536, 300_000];
        let texts: Vec<Bytes> = (0..400)
            .map(|n| vec![b'a' + (n % 26) as u8; sizes[n % sizes.len()]].into())
            .collect();
        let reading = tokio::spawn(async move {
            let mut read = Vec::new();
            while let Some(Ok(Message::Text(text))) = reader.next().await {
                read.push(Bytes::from(text));
            }
            read
        });
        let (outbox, mut inbox) = outbox(1_000);
        let mut letters = Letters::default();
        for (n, text) in texts.iter().enumerate() {
            outbox.try_send(Frame::Text(text.clone())).unwrap();
            if n % 7 == 0 || n == texts.len() - 1 {
                assert_eq!(poll_fn(|cx| letters.poll_take(&mut inbox, cx)).await, None);
                poll_fn(|cx| letters.poll_write(&mut wire, cx)).await.unwrap();
            }
        }
        drop(wire);
        let read = reading.await.unwrap();
        assert_eq!(read.len(), texts.len());
        assert!(read == texts);
    }

    #[tokio::test]
    async fn what_is_begun_is_kept_and_the_rest_can_be_forgotten() {
        let (mut wire, mut reader) = pair().await;
        let big = Bytes::from(vec![b'x'; 16 << 20]);
        let mut letters = Letters {
            frames: vec![big.clone(), Bytes::from_static(b"late")],
            ..Letters::default()
        };
        let stuck = poll_fn(|cx| Poll::Ready(letters.poll_write(&mut wire, cx).is_pending())).await;
        assert!(stuck, "sixteen megabytes fit into no socket");
        letters.keep_only_begun();
        let writing = tokio::spawn(async move {
            poll_fn(|cx| letters.poll_write(&mut wire, cx)).await.unwrap();
        });
        assert_eq!(reader.next().await.unwrap().unwrap().into_data(), big);
        writing.await.unwrap();
        assert!(reader.next().await.is_none_or(|end| end.is_err()));
    }
}
