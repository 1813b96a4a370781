//! Forms with files: read part by part within the bounds for files and for texts, each file judged by its content; what
//! becomes of a file, the act decides.

use super::posted::Posted;
use crate::{
    app::Shared,
    http::{api::files, problem::Problem},
    views::control::Typed,
};
use axum::extract::{FromRequest, Multipart, Request};
use comity_domain::case::Fault;

/// More files than this no form takes at once.
const FILES: usize = 10;

/// A file as it came.
#[derive(Debug)]
pub struct Received {
    /// Its name, made harmless.
    pub name: String,
    /// Its type, or what is wrong with it.
    pub media: Result<&'static str, Fault>,
    /// What it holds.
    pub content: Vec<u8>,
}

/// Reads every part.
pub(super) async fn read(app: &Shared, request: Request, most_fields: usize) -> Result<Posted, Problem> {
    let limits = &app.config.limits;
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Problem::media_type())?;
    let mut posted = Posted::default();
    let mut held = 0usize;
    while let Some(mut field) = form.next_field().await.map_err(|_| Problem::cut_off())? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        let declared = field.content_type().map(str::to_owned);
        let most = if file.is_some() {
            limits.upload_bytes
        } else {
            limits.body_bytes
        };
        let mut content = Vec::new();
        while let Some(piece) = field.chunk().await.map_err(|_| Problem::cut_off())? {
            held += piece.len();
            if content.len() + piece.len() > most || held > limits.body_bytes + FILES * limits.upload_bytes {
                return Err(Problem::too_large(most));
            }
            content.extend_from_slice(&piece);
        }
        if posted.typed.0.len() + posted.files.len() >= most_fields {
            return Err(Problem::too_large(most_fields));
        }
        match file {
            // A field for files in which none was chosen.
            Some(file) if file.is_empty() && content.is_empty() => {}
            Some(file) => {
                if posted.files.len() == FILES {
                    let fault = Fault::new(format!("/{name}"), "fault-too-many").with("most", FILES);
                    return Err(Problem::faults(vec![fault]));
                }
                let (file, media) = match files::name(&file) {
                    Ok(file) => {
                        let media = files::media(&file, declared.as_deref(), &content);
                        (file, media)
                    }
                    Err(fault) => (String::new(), Err(fault)),
                };
                posted.files.push((
                    name,
                    Received {
                        name: file,
                        media,
                        content,
                    },
                ));
            }
            None => {
                let text = String::from_utf8(content)
                    .map_err(|broken| Problem::not_utf8(broken.utf8_error().valid_up_to()))?;
                let Typed(fields) = &mut posted.typed;
                fields.push((name, text));
            }
        }
    }
    Ok(posted)
}
