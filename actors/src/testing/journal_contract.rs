//! What every journal must do, as one suite: `make` gives an empty journal. Dialects and twins run it in two lines.

mod appends;
mod claims;
mod desks;
mod dispatches;
mod sample;

use crate::journal::Journal;
use std::sync::Arc;

/// Runs the suite; each rule gets a journal of its own.
pub async fn journal_contract(make: impl AsyncFn() -> Arc<dyn Journal>) {
    appends::what_is_appended_is_read(make().await).await;
    appends::one_of_two_appends_with_one_expectation_wins(make().await).await;
    appends::many_at_once_leave_no_gap(make().await).await;
    appends::a_refused_append_leaves_nothing(make().await).await;
    appends::a_key_is_used_once(make().await).await;
    appends::keys_of_different_callers_never_meet(make().await).await;
    appends::texts_are_erased_and_the_events_stay(make().await).await;
    appends::streams_do_not_meet(make().await).await;
    appends::heads_come_in_the_order_asked(make().await).await;
    appends::serials_are_never_given_twice(make().await).await;
    claims::what_one_record_holds_no_other_gets(make().await).await;
    claims::of_many_at_once_one_wins(make().await).await;
    claims::of_a_forgotten_case_nothing_is_held(make().await).await;
    dispatches::what_is_asked_waits_until_it_is_noted_as_done(make().await).await;
    dispatches::what_is_put_off_comes_again_at_its_instant(make().await).await;
    dispatches::a_refused_append_asks_for_nothing(make().await).await;
    desks::a_line_follows_its_case(make().await).await;
    desks::views_and_counters_agree(make().await).await;
    desks::pages_hold_every_line_once(make().await).await;
    desks::unread_is_what_came_after_the_last_look(make().await).await;
    desks::feeds_grow_by_one_and_in_order(make().await).await;
    desks::a_clock_is_due_after_its_instant(make().await).await;
}
