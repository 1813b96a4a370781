//! Who is connected, and by which pass: counts sockets per person, and ends them when a pass ends, rights change or the
//! node stops. It does not know what they watch.

use super::{Guest, Pass, close};
use comity_actors::outbox::{Close, Frame, Outbox};
use comity_domain::OfficialId;
use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::Notify;

/// How many are told to come back at once when the node stops, and how long until the next are: the others must not
/// knock all at the same door in the same instant.
const TOLD_AT_ONCE: usize = 100;
const BETWEEN: Duration = Duration::from_millis(10);

/// Everyone who is connected to this node.
#[derive(Debug, Default)]
pub struct Roll {
    lines: Mutex<Lines>,
    left: Notify,
}

#[derive(Debug, Default)]
struct Lines {
    by_viewer: HashMap<u64, Line>,
    /// Open sockets by what they are counted under.
    each: HashMap<(Full, u128), usize>,
    closed: bool,
}

#[derive(Debug)]
struct Line {
    guest: Arc<Guest>,
    outbox: Outbox,
}

/// Why nobody more is let in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Full {
    /// This person has enough sockets open.
    Person,
    /// This authority's officials and programs have enough sockets open together.
    Authority,
    /// The node has as many as it can carry, or stops.
    Node,
}

/// How many sockets are let in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Of this person or program.
    pub(super) person: usize,
    /// Of its authority.
    pub(super) authority: usize,
    /// Of everybody.
    pub(super) node: usize,
}

/// A place on the roll, given back when dropped.
#[derive(Debug)]
pub struct Place {
    roll: Arc<Roll>,
    viewer: u64,
}

fn person(guest: &Guest) -> u128 {
    let caller = &guest.caller;
    let program = caller.client.map(|client| client.as_u128());
    caller
        .official
        .map(|official| official.as_u128())
        .or(program)
        .unwrap_or_default()
}

/// What a guest's sockets are counted under.
fn counted(guest: &Guest) -> [(Full, u128); 2] {
    [
        (Full::Person, person(guest)),
        (Full::Authority, guest.caller.authority.as_u128()),
    ]
}

impl Roll {
    fn lines(&self) -> MutexGuard<'_, Lines> {
        // no code that can panic runs while the lock is held
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a viewer down, when there is room.
    pub(super) fn enter(
        self: &Arc<Self>,
        viewer: u64,
        guest: Arc<Guest>,
        outbox: Outbox,
        room: Room,
    ) -> Result<Place, Full> {
        let mut lines = self.lines();
        if lines.closed || lines.by_viewer.len() >= room.node {
            return Err(Full::Node);
        }
        let counted = counted(&guest);
        for (of, most) in counted.iter().zip([room.person, room.authority]) {
            if lines.each.get(of).is_some_and(|open| *open >= most) {
                return Err(of.0);
            }
        }
        for of in counted {
            *lines.each.entry(of).or_default() += 1;
        }
        lines.by_viewer.insert(viewer, Line { guest, outbox });
        Ok(Place {
            roll: self.clone(),
            viewer,
        })
    }

    /// How many are connected.
    pub fn len(&self) -> usize {
        self.lines().by_viewer.len()
    }

    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A pass is no longer in force: whoever came by it leaves now.
    pub fn end(&self, pass: &Pass) {
        self.close(close::SIGNED_OUT, |guest| guest.pass == *pass);
    }

    /// An official's rights changed: whoever connects as that official is asked anew.
    pub fn changed(&self, official: OfficialId) {
        self.close(close::CHANGED, |guest| guest.caller.official == Some(official));
    }

    fn close(&self, close: Close, whose: impl Fn(&Guest) -> bool) {
        let lines = self.lines();
        for line in lines.by_viewer.values().filter(|line| whose(&line.guest)) {
            // one that is shut already is on its way out
            let _ = line.outbox.try_send(Frame::Close(close));
        }
    }

    /// Every pass by which somebody is connected, once.
    pub(super) fn passes(&self) -> Vec<Pass> {
        let lines = self.lines();
        let mut passes: Vec<Pass> = lines.by_viewer.values().map(|line| line.guest.pass).collect();
        passes.sort_unstable();
        passes.dedup();
        passes
    }

    /// Ends whoever stands by a pass that is not what it was.
    pub(super) fn settle(&self, standing: &HashMap<Pass, Option<u64>>) {
        let now = |guest: &Guest| standing.get(&guest.pass).copied();
        self.close(close::SIGNED_OUT, |guest| now(guest) == Some(None));
        self.close(close::CHANGED, |guest| {
            now(guest).flatten().is_some_and(|rights| rights != guest.rights)
        });
    }

    /// The node stops: nobody more is let in, everyone is told to come back, a few at a time. Returns when all are gone.
    pub async fn stop(&self) {
        let told: Vec<Outbox> = {
            let mut lines = self.lines();
            lines.closed = true;
            lines.by_viewer.values().map(|line| line.outbox.clone()).collect()
        };
        for some in told.chunks(TOLD_AT_ONCE) {
            for outbox in some {
                let _ = outbox.try_send(Frame::Close(close::RESTART));
            }
            tokio::time::sleep(BETWEEN).await;
        }
        loop {
            let left = self.left.notified();
            if self.is_empty() {
                return;
            }
            left.await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut lines = self.roll.lines();
        let Some(line) = lines.by_viewer.remove(&self.viewer) else {
            return;
        };
        for of in counted(&line.guest) {
            if let Entry::Occupied(mut open) = lines.each.entry(of) {
                *open.get_mut() -= 1;
                if *open.get() == 0 {
                    open.remove();
                }
            }
        }
        drop(lines);
        self.roll.left.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_actors::outbox::{Inbox, outbox};
    use comity_domain::{AuthorityId, Caller, Lang};
    use futures_util::{FutureExt, future::poll_fn};

    fn guest(official: u128, pass: u8, rights: u64) -> Arc<Guest> {
        Arc::new(Guest {
            caller: Caller {
                authority: AuthorityId::from_u128(1),
                official: Some(OfficialId::from_u128(official)),
                client: None,
                roles: Default::default(),
            },
            pass: [pass; 32],
            rights,
            lang: Lang::EN,
            second: None,
        })
    }

    fn enter(roll: &Arc<Roll>, viewer: u64, guest: Arc<Guest>) -> (Place, Inbox) {
        let (outbox, inbox) = outbox(4);
        (roll.enter(viewer, guest, outbox, room(2, 9, 9)).unwrap(), inbox)
    }

    fn room(person: usize, authority: usize, node: usize) -> Room {
        Room {
            person,
            authority,
            node,
        }
    }

    fn told(inbox: &mut Inbox) -> Option<Close> {
        poll_fn(|cx| inbox.poll_take(cx, &mut Vec::new()))
            .now_or_never()
            .flatten()
    }

    #[test]
    fn a_person_has_so_many_sockets_and_gets_places_back() {
        let roll = Arc::<Roll>::default();
        let first = enter(&roll, 1, guest(7, 1, 0));
        let _second = enter(&roll, 2, guest(7, 2, 0));
        let _other = enter(&roll, 3, guest(8, 3, 0));
        let third = || roll.enter(4, guest(7, 1, 0), outbox(4).0, room(2, 9, 9)).map(drop);
        assert_eq!(third(), Err(Full::Person));
        drop(first);
        assert_eq!(third(), Ok(()));
        assert_eq!(roll.len(), 2);
    }

    #[test]
    fn only_who_came_by_the_pass_is_ended() {
        let roll = Arc::<Roll>::default();
        let (_a, mut one) = enter(&roll, 1, guest(7, 1, 0));
        let (_b, mut other) = enter(&roll, 2, guest(7, 2, 0));
        roll.end(&[1; 32]);
        assert_eq!(told(&mut one), Some(close::SIGNED_OUT));
        assert_eq!(told(&mut other), None);
        roll.changed(OfficialId::from_u128(7));
        assert_eq!(told(&mut other), Some(close::CHANGED));
    }

    #[test]
    fn a_second_look_ends_what_is_not_what_it_was() {
        let roll = Arc::<Roll>::default();
        let (_a, mut same) = enter(&roll, 1, guest(7, 1, 5));
        let (_b, mut fewer) = enter(&roll, 2, guest(8, 2, 5));
        let (_c, mut ended) = enter(&roll, 3, guest(9, 3, 5));
        let (_d, mut newer) = enter(&roll, 4, guest(10, 4, 5));
        assert_eq!(roll.passes().len(), 4);
        let standing = [([1; 32], Some(5)), ([2; 32], Some(6)), ([3; 32], None)];
        roll.settle(&standing.into_iter().collect());
        assert_eq!(told(&mut same), None);
        assert_eq!(told(&mut fewer), Some(close::CHANGED));
        assert_eq!(told(&mut ended), Some(close::SIGNED_OUT));
        assert_eq!(told(&mut newer), None, "it came after the question was asked");
    }

    #[tokio::test]
    async fn a_stop_tells_everyone_and_waits_for_them() {
        let roll = Arc::<Roll>::default();
        let (place, mut inbox) = enter(&roll, 1, guest(7, 1, 0));
        let stopping = tokio::spawn({
            let roll = roll.clone();
            async move { roll.stop().await }
        });
        assert_eq!(
            poll_fn(|cx| inbox.poll_take(cx, &mut Vec::new())).await,
            Some(close::RESTART)
        );
        assert_eq!(
            roll.enter(2, guest(8, 2, 0), outbox(4).0, room(2, 9, 9)).map(drop),
            Err(Full::Node)
        );
        assert!(!stopping.is_finished());
        drop(place);
        stopping.await.unwrap();
    }
}
