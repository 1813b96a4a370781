//! `/admin/packs`: which areas of law are in use, in which versions; a new one is uploaded, checked, shown with what it would
//! change, and taken into use by a second act. It judges no pack.

mod export;
mod texts;

use super::{Page, SignedIn, go, page, posted::Posted, reader::ADMINISTRATOR};
use crate::{
    app::{App, Shared},
    http::problem::Problem,
    interface::Tongue,
    lookout,
    packs::{
        Draft, Folder, Found, Loaded, NotTaken, archive, diff::diff, draft, report, said::sentence, texts::targets,
    },
    views::{
        areas::{self, Area, Areas, Fault, Proposal, Refused, Version},
        voice::speak,
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use comity_domain::{Lang, pack::PackRef};
use std::{collections::BTreeMap, sync::Arc};

/// How many open cases pin each version.
type Pinned = BTreeMap<PackRef, u64>;

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/packs", get(all).post(upload).layer(DefaultBodyLimit::disable()))
        .route("/admin/packs/proposed/{digest}", get(proposal).post(take))
        .route("/admin/packs/{id}/{version}", get(one))
        .route("/admin/packs/{id}/{version}/export/{what}", get(export::export))
        .route(
            "/admin/packs/{id}/{version}/texts",
            post(texts::bring).layer(DefaultBodyLimit::disable()),
        )
}

/// Only administrators come further.
fn admitted(who: &SignedIn) -> Result<(), Problem> {
    if who.scope.caller.has(ADMINISTRATOR) {
        Ok(())
    } else {
        Err(Problem::not_your_role())
    }
}

/// A version in use as it was named, with its files read as one would read a proposal.
async fn named(app: &App, id: &str, version: &str) -> Result<(Arc<Loaded>, Draft), Problem> {
    let reference = PackRef {
        id: id.into(),
        version: version.into(),
    };
    let loaded = app.packs.get(&reference).ok_or_else(Problem::missing)?;
    let draft = aside(loaded.folder.clone(), draft).await?;
    Ok((loaded, draft.map_err(|_| Problem::busy())?))
}

/// Work on a whole pack, on a thread where nobody waits for it.
async fn aside<T: Send + 'static, G: Send + 'static>(
    given: G,
    work: impl FnOnce(G) -> T + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(move || work(given))
        .await
        .map_err(|_| Problem::busy())
}

async fn pinned(app: &App) -> Result<Pinned, Problem> {
    app.store.open_cases_by_pack().await.map_err(|_| Problem::busy())
}

fn version(app: &App, lang: Lang, loaded: &Loaded, pinned: &Pinned) -> Version {
    let head = &loaded.pack.head;
    let t = app.interface.tongue(lang);
    let number = |n: usize| t.number(&n.to_string());
    let latest = app
        .packs
        .latest(&head.id)
        .is_some_and(|latest| latest.pack.head.version == head.version);
    Version {
        href: format!("/admin/packs/{}/{}", head.id, head.version),
        title: speak(&loaded.words, lang, "pack-title", &[]),
        id: head.id.to_string(),
        version: head.version.to_string(),
        latest,
        procedures: number(loaded.pack.procedures.len()),
        languages: number(head.languages.len()),
        open: t.number(
            &pinned
                .get(&loaded.pack.reference())
                .copied()
                .unwrap_or_default()
                .to_string(),
        ),
    }
}

/// `GET /admin/packs`.
async fn all(State(app): State<Shared>, who: SignedIn) -> Page {
    admitted(&who)?;
    let pinned = pinned(&app).await?;
    let shell = who.reader.shell(&app);
    let versions = app.packs.all();
    let html = areas::page(&Areas {
        p: &shell,
        versions: versions
            .iter()
            .map(|loaded| version(&app, who.reader.lang, loaded, &pinned))
            .collect(),
    });
    Ok(page(StatusCode::OK, html))
}

/// `GET /admin/packs/{id}/{version}`.
async fn one(State(app): State<Shared>, who: SignedIn, Path((id, which)): Path<(String, String)>) -> Page {
    admitted(&who)?;
    let (loaded, this) = named(&app, &id, &which).await?;
    let pinned = pinned(&app).await?;
    let (lang, t) = (who.reader.lang, app.interface.tongue(who.reader.lang));
    let versions: Vec<Arc<Loaded>> = app
        .packs
        .all()
        .into_iter()
        .filter(|other| other.pack.head.id == *id)
        .collect();
    let place = versions.iter().position(|other| other.pack.head.version == *which);
    let before = match place.and_then(|place| versions.get(place.checked_sub(1)?)) {
        Some(before) => {
            let (_, old) = named(&app, &id, &before.pack.head.version).await?;
            let found: Vec<String> = diff(&old, &this).iter().map(|one| sentence(t, one)).collect();
            Some((before.pack.head.version.to_string(), found))
        }
        None => None,
    };
    let others = versions.iter().filter(|other| other.pack.head.version != *which);
    let shell = who.reader.shell(&app);
    let html = areas::page(&Area {
        p: &shell,
        one: version(&app, lang, &loaded, &pinned),
        about: speak(&loaded.words, lang, "pack-about", &[]),
        texts: texts::complete(t, &this),
        targets: targets(&this, &[]).iter().map(ToString::to_string).collect(),
        before,
        others: others.map(|other| version(&app, lang, other, &pinned)).collect(),
    });
    Ok(page(StatusCode::OK, html))
}

/// `POST /admin/packs`: an archive is checked; when it is whole it waits for a yes.
async fn upload(State(app): State<Shared>, who: SignedIn, mut posted: Posted) -> Page {
    admitted(&who)?;
    let file = posted.files.pop().map(|(_, file)| file.content).unwrap_or_default();
    let unpacked = aside(file, |file| archive::unpack(&file)).await?;
    match unpacked {
        Ok(folder) => propose(&app, &who, folder, "/admin/packs").await,
        Err(why) => {
            let fault = archived(app.interface.tongue(who.reader.lang), &why);
            Ok(refused(&app, &who, "/admin/packs", vec![fault]))
        }
    }
}

/// A sentence about an archive.
fn archived(t: &Tongue, why: &archive::NotTaken) -> Fault {
    Fault {
        place: "ZIP".to_owned(),
        text: report::archived(t, why),
    }
}

/// Checks a folder, tells its stories, and keeps it until somebody says yes.
async fn propose(app: &Shared, who: &SignedIn, folder: Folder, back: &str) -> Page {
    let packs = app.packs.clone();
    let judged = aside(folder, move |folder| {
        packs.examine(folder.clone())?;
        packs
            .propose(&folder)
            .map_err(|error| NotTaken::Files("proposed".into(), error))
    })
    .await?;
    match judged {
        Ok(digest) => Ok(go(&format!("/admin/packs/proposed/{digest}"))),
        Err(why) => Ok(refused(
            app,
            who,
            back,
            faults(app.interface.tongue(who.reader.lang), &why),
        )),
    }
}

/// Sentences about a pack.
fn faults(t: &Tongue, why: &NotTaken) -> Vec<Fault> {
    match why {
        NotTaken::Flaws(found) => found.iter().map(|found| fault(t, found)).collect(),
        other => vec![Fault {
            place: "pack.toml".to_owned(),
            text: report::refusal(t, other),
        }],
    }
}

fn fault(t: &Tongue, found: &Found) -> Fault {
    Fault {
        place: report::place(found),
        text: report::sentence(t, found),
    }
}

/// Nothing was taken, and why.
fn refused(app: &App, who: &SignedIn, back: &str, faults: Vec<Fault>) -> Response {
    let shell = who.reader.shell(app);
    let t = app.interface.tongue(who.reader.lang);
    let heading = t.say_with("areas-refused", &[("n", faults.len().into())]).into_owned();
    let html = areas::page(&Refused {
        p: &shell,
        heading,
        faults,
        again: back.to_owned(),
    });
    page(StatusCode::UNPROCESSABLE_ENTITY, html)
}

/// `GET /admin/packs/proposed/{digest}`: what it would change.
async fn proposal(State(app): State<Shared>, who: SignedIn, Path(digest): Path<String>) -> Page {
    admitted(&who)?;
    let folder = app.packs.proposed(&digest).ok_or_else(Problem::missing)?;
    let new = aside(folder, draft).await?.map_err(|_| Problem::missing())?;
    let (lang, t) = (who.reader.lang, app.interface.tongue(who.reader.lang));
    let reference = new.pack.reference();
    let current = app.packs.latest(&reference.id);
    let differences = match &current {
        Some(current) => {
            let old = aside(current.folder.clone(), draft)
                .await?
                .map_err(|_| Problem::busy())?;
            diff(&old, &new).iter().map(|one| sentence(t, one)).collect()
        }
        None => Vec::new(),
    };
    let pinned = pinned(&app).await?;
    let keeping: u64 = pinned
        .iter()
        .filter(|(pack, _)| pack.id == reference.id)
        .map(|(_, n)| n)
        .sum();
    let title = current
        .as_ref()
        .map(|current| speak(&current.words, lang, "pack-title", &[]));
    let shell = who.reader.shell(&app);
    let html = areas::page(&Proposal {
        p: &shell,
        to: format!("/admin/packs/proposed/{digest}"),
        title: title.unwrap_or_else(|| texts::said(&new, lang, "pack-title")),
        pack: reference.to_string(),
        current: current.map(|current| current.pack.head.version.to_string()),
        keep: t
            .say_with(
                "areas-keep",
                &[("n", i64::try_from(keeping).unwrap_or(i64::MAX).into())],
            )
            .into_owned(),
        differences,
        texts: texts::complete(t, &new),
    });
    Ok(page(StatusCode::OK, html))
}

/// `POST /admin/packs/proposed/{digest}`: the yes.
async fn take(State(app): State<Shared>, who: SignedIn, Path(digest): Path<String>) -> Page {
    admitted(&who)?;
    let folder = app.packs.proposed(&digest).ok_or_else(Problem::missing)?;
    let packs = app.packs.clone();
    match aside(folder, move |folder| packs.adopt(folder)).await? {
        Ok(loaded) => {
            let official = who.scope.caller.official.map(|id| id.to_string());
            tracing::info!(pack = %loaded.pack.reference(), official, "a pack is taken into use");
            lookout::tell(&app);
            let head = &loaded.pack.head;
            Ok(go(&format!("/admin/packs/{}/{}", head.id, head.version)))
        }
        Err(why) => {
            let faults = faults(app.interface.tongue(who.reader.lang), &why);
            Ok(refused(&app, &who, "/admin/packs", faults))
        }
    }
}
