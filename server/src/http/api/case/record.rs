//! What a record says of itself, and cases linked to one: parts of a case view that few cases have.

use comity_domain::visibility::RecordView;
use serde::Serialize;
use utoipa::ToSchema;

/// What a record says of itself.
#[derive(Serialize, ToSchema)]
pub struct Record {
    /// Which version it is, the first being 1; absent for those who see no earlier ones.
    pub version: Option<u32>,
    /// The first day on which it is in force.
    pub from: Option<String>,
    /// The last such day.
    pub until: Option<String>,
    /// It counts: only then it can be in force.
    pub live: bool,
}

impl From<&RecordView> for Record {
    fn from(view: &RecordView) -> Self {
        Self {
            version: view.version,
            from: view.from.clone(),
            until: view.until.clone(),
            live: view.live,
        }
    }
}

/// The case that another comes from.
#[derive(Serialize, ToSchema)]
pub struct Origin {
    /// Its id.
    #[schema(format = Uuid)]
    pub id: String,
    /// Its number.
    pub number: String,
    /// The kind of link there.
    pub link: String,
}
