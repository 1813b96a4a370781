//! Commands that the engine itself gives and that bring in whom the register names: which they are, for which procedure,
//! and how they learn of those authorities. It knows no register.

use super::{Card, Case, Command};
use crate::{Key, pack::Pack};
use std::sync::Arc;

impl Command {
    /// The procedure, `pack/procedure`, whose authorities this command may bring in; none: it brings in nobody whom the
    /// register names. `pack` is the one the case pins, or will pin.
    pub fn asks_register(&self, case: &Case, pack: &Pack) -> Option<String> {
        let of_case = || case.procedure.clone();
        let (procedure, acts): (Key, Vec<&Key>) = match self {
            Command::Open(opening) => {
                let then = opening.begun.as_ref().and_then(|begun| begun.order.then.as_ref());
                (opening.procedure.clone(), then.into_iter().collect())
            }
            Command::Act(act) => (of_case()?, vec![&act.action]),
            Command::Hear(news) => {
                let held = case.links.iter().find(|held| held.order == news.order)?;
                let rule = pack.procedures.get(case.procedure.as_ref()?)?.link(&held.link)?;
                (of_case()?, rule.moved.iter().map(|moved| &moved.act).collect())
            }
            Command::Tick => return None,
        };
        let rules = pack.procedures.get(&procedure)?;
        let asks = acts.into_iter().any(|act| rules.asks_register(act));
        asks.then(|| format!("{}/{procedure}", pack.head.id))
    }

    /// Tells the command who could be addressed.
    pub fn learn(&mut self, candidates: Arc<Vec<Card>>) {
        match self {
            Command::Open(opening) => {
                if let Some(begun) = &mut opening.begun {
                    begun.candidates = candidates;
                }
            }
            Command::Act(act) => act.candidates = candidates,
            Command::Hear(news) => news.candidates = candidates,
            Command::Tick => {}
        }
    }
}
