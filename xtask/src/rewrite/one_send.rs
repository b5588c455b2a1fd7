//! Builders only make their request; one function of the seam sends it and reads the answer.
//!
//! Progenitor writes both out for each operation, as one `async fn`.

use quote::{ToTokens, quote};
use syn::{
    Block, Expr, ExprMethodCall, Item, ItemImpl, Local, Pat, PatIdent, RangeLimits, ReturnType,
    Stmt, parse_quote,
};

use super::module;
use crate::generate::{argument, both, name};

/// # Errors
/// Where progenitor's `send` has another form than this pass knows.
pub(crate) fn apply(file: &mut syn::File) -> Result<(), String> {
    for item in module(&mut file.items, &["builder"]).into_iter().flatten() {
        if let Item::Impl(item) = item {
            let name = name(&item.self_ty).unwrap_or_default();
            split(item)
                .ok_or_else(|| format!("progenitor's `send` of {name} has an unknown form"))?;
        }
    }
    // The check that hooks are there: nobody calls them.
    file.items.retain(|item| !matches!(item, Item::Const(item) if item.ident == "_"));
    Ok(())
}

/// Turns the `send` of one builder into `send` and `prepare`; `None` where it is not understood.
fn split(item: &mut ItemImpl) -> Option<()> {
    let send = item.items.iter_mut().find_map(|item| match item {
        syn::ImplItem::Fn(function) if function.sig.ident == "send" => Some(function),
        _ => None,
    });
    let Some(send) = send else { return Some(()) };
    let ReturnType::Type(_, result) = &send.sig.output else { return None };
    let (value, error) = both(result)?;
    let response = argument(value, "ResponseValue")?.clone();
    let refusal = argument(error, "Error")?.clone();

    let success = success(&send.block)?;
    let stmts = made(&mut send.block)?;
    let attributes = std::mem::take(&mut send.attrs);
    *send = parse_quote! {
        #(#attributes)*
        pub fn send(self) -> crate::Sending<#response, #refusal> {
            crate::send::send(self)
        }
    };
    item.items.push(parse_quote! {
        pub(crate) fn prepare(self) -> Result<crate::Prepared, Error<#refusal>> {
            #(#stmts)*
            Ok(crate::Prepared::new(&client, <Self as crate::Request>::OPERATION, request, #success))
        }
    });
    Some(())
}

/// The statements up to the finished request, without what sets progenitor's `api-version`.
fn made(block: &mut Block) -> Option<Vec<Stmt>> {
    let at = block.stmts.iter().position(|stmt| declares(stmt, "request"))?;
    let mut stmts: Vec<Stmt> = block.stmts.drain(..=at).collect();
    stmts.retain(|stmt| !mentions(stmt, "api_version"));
    let has_headers = stmts.iter().filter(|stmt| mentions(stmt, "header_map")).count() > 2;
    if !has_headers {
        stmts.retain(|stmt| !declares(stmt, "header_map"));
    }
    let Some(Stmt::Local(Local { attrs, pat, init: Some(init), .. })) = stmts.last_mut() else {
        return None;
    };
    attrs.clear();
    *pat = parse_quote!(request);
    if !has_headers {
        without_headers(&mut init.expr);
    }
    Some(stmts)
}

/// Takes `.headers(header_map)` out of a chain of calls.
fn without_headers(chain: &mut Expr) {
    match chain {
        Expr::MethodCall(ExprMethodCall { receiver, method, .. }) if method == "headers" => {
            *chain = (**receiver).clone();
        }
        Expr::MethodCall(ExprMethodCall { receiver, .. }) => without_headers(receiver),
        Expr::Try(question) => without_headers(&mut question.expr),
        _ => {}
    }
}

/// The statuses whose answers are decoded: those of the first arm.
fn success(block: &Block) -> Option<Expr> {
    let Some(Stmt::Expr(Expr::Match(answer), _)) = block.stmts.last() else { return None };
    match &answer.arms.first()?.pat {
        Pat::Lit(status) => Some(parse_quote!(#status..=#status)),
        Pat::Range(range) if matches!(range.limits, RangeLimits::Closed(_)) => {
            let (from, to) = (range.start.as_ref()?, range.end.as_ref()?);
            Some(parse_quote!(#from..=#to))
        }
        _ => None,
    }
}

fn declares(stmt: &Stmt, name: &str) -> bool {
    let Stmt::Local(Local { pat: Pat::Ident(PatIdent { ident, .. }), .. }) = stmt else {
        return false;
    };
    ident == name
}

fn mentions(tokens: &impl ToTokens, name: &str) -> bool {
    let text = quote!(#tokens).to_string();
    text.split(|character: char| !(character.is_alphanumeric() || character == '_'))
        .any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::becomes;

    fn pass(file: &mut syn::File) {
        apply(file).unwrap();
    }

    fn builder(header: &str, chain: &str, success: &str) -> String {
        format!(
            "mod builder {{ impl GetJar {{
                pub fn id(self) {{}}
                /// Sends the call.
                pub async fn send(self) -> Result<ResponseValue<types::Jar>, Error<types::Problem>> {{
                    let Self {{ client, id }} = self;
                    let mut header_map = HeaderMap::with_capacity(1usize);
                    header_map.append(name(\"api-version\"), super::Client::api_version());
                    {header}
                    #[allow(unused_mut)]
                    let mut request = client.client.get(url){chain}.headers(header_map).build()?;
                    let info = OperationInfo {{ operation_id: \"get_jar\" }};
                    client.pre(&mut request, &info).await?;
                    match response.status().as_u16() {{
                        {success} => ResponseValue::from_response(response).await,
                        400u16..=499u16 => Err(Error::ErrorResponse(response)),
                        _ => Err(Error::UnexpectedResponse(response)),
                    }}
                }}
            }} }}"
        )
    }

    fn split(headers: &str, chain: &str, success: &str) -> String {
        format!(
            "mod builder {{ impl GetJar {{
                pub fn id(self) {{}}
                /// Sends the call.
                pub fn send(self) -> crate::Sending<types::Jar, types::Problem> {{
                    crate::send::send(self)
                }}
                pub(crate) fn prepare(self) -> Result<crate::Prepared, Error<types::Problem>> {{
                    let Self {{ client, id }} = self;
                    {headers}
                    let request = client.client.get(url){chain}.build()?;
                    Ok(crate::Prepared::new(
                        &client, <Self as crate::Request>::OPERATION, request, {success},
                    ))
                }}
            }} }}"
        )
    }

    #[test]
    fn what_follows_the_request_is_left_to_the_seam() {
        becomes(&builder("", "", "200u16"), pass, &split("", "", "200u16..=200u16"));
        becomes(
            &builder("", ".form(&body)?", "200..=299"),
            pass,
            &split("", ".form(&body)?", "200..=299"),
        );
    }

    #[test]
    fn headers_that_the_caller_sets_stay() {
        let set = "if let Some(value) = language { header_map.append(\"a\", value); }";
        let kept = format!("let mut header_map = HeaderMap::with_capacity(1usize); {set}");
        becomes(
            &builder(set, "", "200u16"),
            pass,
            &split(&kept, ".headers(header_map)", "200u16..=200u16"),
        );
    }

    #[test]
    fn another_form_is_an_error_and_not_a_guess() {
        for (from, to) in [
            ("let mut request", "let mut call"),
            ("200u16 =>", "status if status < 300 =>"),
            ("ResponseValue<types::Jar>", "types::Jar"),
        ] {
            let code = crate::golden::replaced(&builder("", "", "200u16"), from, to);
            let error = apply(&mut syn::parse_file(&code).unwrap()).unwrap_err();
            assert!(error.contains("GetJar"), "{to}: {error}");
        }
    }
}
