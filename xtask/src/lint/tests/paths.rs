//! Every rule for `x-payload` and `x-page` fires at least once.

use super::*;

#[test]
fn of_payloads() {
    each_is_found(&[
        ("      x-payload: none\n", "", "`break_jar` has no x-payload"),
        ("x-payload: none", "x-payload: 7", "x-payload must be a path, a list of paths, or `none`"),
        (
            "x-payload: none",
            "x-payload: []",
            "x-payload must be a path, a list of paths, or `none`",
        ),
        (
            "[data.jar, data.jars]",
            "[data.jar, jars]",
            "alternatives must be properties of one object",
        ),
        (
            "[data.jar, data.jars]",
            "[data.jar, data.pots]",
            "x-payload `data.pots`: no property `pots`",
        ),
        ("[data.jar, data.jars]", "[\"data.jars[0].lid\"]", "no property `lid` in the schema"),
        (
            "x-payload: data.weight",
            "x-payload: \"data[0].weight\"",
            "`data` is not a list, so that `[0]` cannot follow",
        ),
    ]);
}

#[test]
fn of_pages() {
    each_is_found(&[
        ("x-payload: \".\"", "x-payload: none", "x-page needs an x-payload to start from"),
        (
            "        items: rows[0].jars\n",
            "        items: rows[0].jars\n        size: 3\n",
            "x-page has no `size`",
        ),
        ("        items: rows[0].jars\n", "", "x-page has no `items`"),
        ("        next: rows[0].token\n", "", "x-page has no `next`"),
        (
            "        items: rows[0].jars\n",
            "        items: rows[0].pots\n",
            "x-page `items`: no property `pots`",
        ),
        (
            "        items: rows[0].jars\n",
            "        items: rows[0].token\n",
            "x-page `items` must lead to the type array",
        ),
        (
            "        next: rows[0].token\n",
            "        next: rows[0].jars\n",
            "x-page `next` must lead to the type string",
        ),
        (
            "        next: rows[0].token\n",
            "        next: rows.token\n",
            "x-page `next`: no property `token`",
        ),
        (
            "        next: rows[0].token\n",
            "        next: rows[0].token\n        more: rows[0].token\n",
            "x-page `more` must lead to the type boolean",
        ),
        (
            "        next: rows[0].token\n",
            "        next: rows[0].token\n        more: full\n",
            "x-page `more`: no property `full`",
        ),
        (
            "        next: rows[0].token\n",
            "        next: rows[0].token\n        item: pot\n",
            "x-page `item`: no property `pot`",
        ),
        (
            "        send: query.cursor\n        items: rows",
            "        send: query.token\n        items: rows",
            "x-page `send`: no query parameter `token`",
        ),
        (
            "        send: body.token\n",
            "        send: body.cursor\n",
            "no property `cursor` of type string in the request body",
        ),
        (
            "        send: body.token\n",
            "        send: cursor\n",
            "must be `query.NAME` or `body.NAME`",
        ),
        (
            "        send: body.token\n",
            "        send: header.token\n",
            "must be `query.NAME` or `body.NAME`",
        ),
        (
            "        send: body.token\n",
            "        send: body.\n",
            "must be `query.NAME` or `body.NAME`",
        ),
        ("        send: body.token\n", "", "must be `query.NAME` or `body.NAME`"),
        (
            "      x-page:\n        send: query.cursor\n        items: rows[0].jars\n        next: rows[0].token\n",
            "",
            "`get_shelf` takes a cursor but has no x-page",
        ),
        (
            "      x-page:\n        send: body.token\n",
            "      x-pages:\n        send: body.token\n",
            "takes a cursor but has no x-page",
        ),
    ]);
}
