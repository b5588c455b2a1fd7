//! Setters leave the conversion, and the words where it fails, to one function of the seam.

use syn::{Expr, ExprLit, ImplItem, ImplItemFn, Item, Lit, parse_quote, visit_mut::VisitMut};

use super::module;

pub(crate) fn apply(file: &mut syn::File) {
    for (path, is_body) in [(&["builder"][..], false), (&["types", "builder"], true)] {
        for item in module(&mut file.items, path).into_iter().flatten() {
            let Item::Impl(item) = item else { continue };
            Missing.visit_item_impl_mut(item);
            if item.trait_.is_some() {
                continue;
            }
            for item in &mut item.items {
                if let ImplItem::Fn(function) = item
                    && is_setter(function)
                {
                    shorten(function, is_body);
                }
            }
        }
    }
}

/// `fn name<V>(mut self, value: V) -> Self`.
fn is_setter(function: &ImplItemFn) -> bool {
    let value: syn::Pat = parse_quote!(value);
    function.sig.inputs.iter().any(|input| match input {
        syn::FnArg::Typed(input) => *input.pat == value,
        syn::FnArg::Receiver(_) => false,
    })
}

/// Errors have words of their own only where the setter asks for them.
fn shorten(function: &mut ImplItemFn, is_body: bool) {
    let name = function.sig.ident.clone();
    let text = name.to_string();
    let chain = quote::quote!(#function).to_string().replace(' ', "");
    let is_optional = chain.contains(".map(Some)");
    let is_kept_open = chain.contains(".map(From::from)");
    let convert: Expr = if is_body || is_kept_open {
        parse_quote!(crate::setter::convert_or_say_why(#text, value))
    } else {
        parse_quote!(crate::setter::convert(#text, value))
    };
    let converted: Expr = match (is_optional, is_kept_open) {
        (true, _) => parse_quote!(#convert.map(Some)),
        (_, true) => parse_quote!(#convert.map(From::from)),
        _ => convert,
    };
    function.block = parse_quote!({
        self.#name = #converted;
        self
    });
}

/// Words for what was not set.
struct Missing;

impl VisitMut for Missing {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "to_string"
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &*call.receiver
        {
            let text = text.value();
            let name = text
                .strip_suffix(" was not initialized")
                .or_else(|| text.strip_prefix("no value supplied for "));
            if let Some(name) = name {
                *expression = parse_quote!(crate::setter::missing(#name));
                return;
            }
        }
        syn::visit_mut::visit_expr_mut(self, expression);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn setters_of_operations_are_one_line() {
        becomes(
            r#"mod builder { impl GetJars {
                pub fn new(client: &Client) -> Self {
                    Self { client: client.clone(), ids: Err("ids was not initialized".to_string()) }
                }
                pub fn ids<V>(mut self, value: V) -> Self where V: TryInto<Ids> {
                    self.ids = value.try_into().map_err(|_| "conversion to `Ids` for ids failed".to_string());
                    self
                }
                pub fn limit<V>(mut self, value: V) -> Self where V: TryInto<u32> {
                    self.limit = value.try_into().map(Some).map_err(|_| "failed".to_string());
                    self
                }
                pub fn body<V>(mut self, value: V) -> Self where V: TryInto<Body>, V::Error: Display {
                    self.body = value.try_into().map(From::from).map_err(|s| format!("failed: {}", s));
                    self
                }
            } }"#,
            apply,
            r#"mod builder { impl GetJars {
                pub fn new(client: &Client) -> Self {
                    Self { client: client.clone(), ids: Err(crate::setter::missing("ids")) }
                }
                pub fn ids<V>(mut self, value: V) -> Self where V: TryInto<Ids> {
                    self.ids = crate::setter::convert("ids", value);
                    self
                }
                pub fn limit<V>(mut self, value: V) -> Self where V: TryInto<u32> {
                    self.limit = crate::setter::convert("limit", value).map(Some);
                    self
                }
                pub fn body<V>(mut self, value: V) -> Self where V: TryInto<Body>, V::Error: Display {
                    self.body = crate::setter::convert_or_say_why("body", value).map(From::from);
                    self
                }
            } }"#,
        );
    }

    #[test]
    fn setters_of_bodies_say_why() {
        becomes(
            r#"mod types { mod builder {
                impl Default for Body { fn default() -> Self {
                    Self { title: Err("no value supplied for title".to_string()) }
                } }
                impl Body {
                    pub fn title<T>(mut self, value: T) -> Self where T: TryInto<String> {
                        self.title = value.try_into().map(Some).map_err(|e| format!("error: {e}"));
                        self
                    }
                }
            } }"#,
            apply,
            r#"mod types { mod builder {
                impl Default for Body { fn default() -> Self {
                    Self { title: Err(crate::setter::missing("title")) }
                } }
                impl Body {
                    pub fn title<T>(mut self, value: T) -> Self where T: TryInto<String> {
                        self.title = crate::setter::convert_or_say_why("title", value).map(Some);
                        self
                    }
                }
            } }"#,
        );
    }

    #[test]
    fn what_sets_nothing_stays() {
        stays(
            r#"mod builder { impl GetJars {
                pub fn body_map<F>(mut self, f: F) -> Self { self.body = self.body.map(f); self }
                pub fn other(self) -> String { "other".to_string() }
            } }
            mod types { impl Jar { pub fn id<V>(mut self, value: V) -> Self { self } } }"#,
            apply,
        );
    }
}
