#!/bin/sh
# Uses the sandbox with curl alone: consent page, code, requests, playlist, device code, fault.
# It starts a sandbox of its own, and ends with an error at the first unexpected response.
#
#     crates/amazon-music-sandbox/examples/walk.sh
#
# Needs curl and cargo, or the path of the built command in SANDBOX_COMMAND.
set -eu

work=$(mktemp -d)
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

fail() {
    echo "walk: $*" >&2
    exit 1
}

step() {
    echo "walk: $*"
}

# request STATUS CURL-ARGUMENTS…: sends a request and stores head and body of the response in files.
request() {
    expected=$1
    shift
    status=$(curl --silent --show-error --max-time 20 --dump-header "$work/head" --output "$work/body" \
        --write-out '%{http_code}' "$@") || fail "no response"
    [ "$status" = "$expected" ] || fail "status $status instead of $expected: $(cat "$work/body")"
}

# field NAME: the first string or number of that name in the last JSON.
field() {
    value=$(sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" "$work/body" | head -n 1)
    [ -n "$value" ] || fail "no $1 in: $(cat "$work/body")"
    printf '%s' "$value"
}

# hidden NAME: the value of a hidden field of the last page.
hidden() {
    value=$(sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" "$work/body" | head -n 1)
    [ -n "$value" ] || fail "no field $1 in the page"
    printf '%s' "$value"
}

# has TEXT: the last body contains it.
has() {
    grep -qF -- "$1" "$work/body" || fail "no '$1' in: $(cat "$work/body")"
}

command=${SANDBOX_COMMAND:-}
if [ -z "$command" ]; then
    cd "$(dirname "$0")"
    cargo build --quiet -p amazon-music-sandbox --bin amazon-music-sandbox
    command=$(cargo metadata --format-version 1 --no-deps |
        sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')/debug/amazon-music-sandbox
fi
"$command" --device-interval 1 >"$work/environment" &
server=$!
tries=0
until grep -q '^# Ctrl-C' "$work/environment" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || fail "the sandbox did not start"
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "the sandbox printed nothing"
    sleep 0.1
done
. "$work/environment"
device_client=$(sed -n "s/^# For a device:.*='\(.*\)'$/\1/p" "$work/environment")
lwa=$AMAZON_MUSIC_LWA_URL
api=$AMAZON_MUSIC_API_URL
callback=https://music.example/callback

step "the consent page lists the requested scopes"
# The example of RFC 7636, appendix B.
verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
request 200 --get "$lwa/ap/oa" \
    --data-urlencode "client_id=$AMAZON_MUSIC_CLIENT_ID" \
    --data-urlencode "scope=music::catalog music::library profile" \
    --data-urlencode "response_type=code" \
    --data-urlencode "redirect_uri=$callback" \
    --data-urlencode "state=a state" \
    --data-urlencode "code_challenge=$challenge" \
    --data-urlencode "code_challenge_method=S256"
has '<code>music::library</code>'
consent=$(hidden consent)

step "consent redirects with a code"
request 302 "$lwa/ap/oa" --data-urlencode "consent=$consent" --data "decision=allow"
location=$(tr -d '\r' <"$work/head" | sed -n 's/^[Ll]ocation: //p')
case $location in
"$callback?code="*"&state=a%20state") ;;
*) fail "the browser is sent to $location" ;;
esac
code=${location#*code=}
code=${code%%&*}

step "the page is valid once"
request 400 "$lwa/ap/oa" --data-urlencode "consent=$consent" --data "decision=allow"

step "the code is exchanged for tokens, once"
exchange() {
    request "$1" "$lwa/auth/o2/token" \
        --data "grant_type=authorization_code" \
        --data-urlencode "code=$code" \
        --data-urlencode "redirect_uri=$callback" \
        --data-urlencode "client_id=$AMAZON_MUSIC_CLIENT_ID" \
        --data-urlencode "client_secret=$AMAZON_MUSIC_CLIENT_SECRET" \
        --data-urlencode "code_verifier=$verifier"
}
exchange 200
token=$(field access_token)
refresh=$(field refresh_token)
exchange 400
has '"error":"invalid_grant"'

step "a refresh returns another access token"
request 200 "$lwa/auth/o2/token" \
    --data "grant_type=refresh_token" \
    --data-urlencode "refresh_token=$refresh" \
    --data-urlencode "client_id=$AMAZON_MUSIC_CLIENT_ID" \
    --data-urlencode "client_secret=$AMAZON_MUSIC_CLIENT_SECRET"
token=$(field access_token)

step "token information and profile belong to the token"
request 200 --get "$lwa/auth/o2/tokeninfo" --data-urlencode "access_token=$token"
[ "$(field aud)" = "$AMAZON_MUSIC_CLIENT_ID" ] || fail "the token belongs to another app"
[ "$(field app_id)" = "$AMAZON_MUSIC_SECURITY_PROFILE_ID" ] || fail "another security profile"
request 200 "$lwa/user/profile" --header "Authorization: Bearer $token"
has '"email":"'

# call STATUS METHOD PATH [BODY]: a request to the Web API.
call() {
    wanted=$1
    method=$2
    path=$3
    shift 3
    if [ $# -gt 0 ]; then
        set -- --header 'Content-Type: application/json' --data "$1"
    fi
    request "$wanted" --request "$method" "$api$path" \
        --header "Authorization: Bearer $token" \
        --header "x-api-key: $AMAZON_MUSIC_SECURITY_PROFILE_ID" "$@"
}

step "a search finds tracks"
call 200 POST /search/tracks '{"searchFilters":[{"query":"a"}],"limit":3}'
track=$(field id)
call 200 GET "/tracks/$track"
has "\"$track\""

step "a playlist is created, filled, read and deleted"
call 200 POST /playlists '{"title":"A walk","description":"With curl","visibility":"PRIVATE"}'
playlist=$(field id)
call 204 PUT "/playlists/$playlist/tracks" "{\"trackIds\":[\"$track\"],\"addDuplicateTracks\":true}"
call 200 GET "/playlists/$playlist/tracks"
has "\"$track\""
call 204 DELETE "/playlists/$playlist"
call 404 GET "/playlists/$playlist"

step "a scope that was not requested is denied"
call 403 GET /me
has 'ACCESS_DENIED'

step "a device logs in by a code"
request 200 "$lwa/auth/o2/create/codepair" \
    --data "response_type=device_code" \
    --data-urlencode "client_id=$device_client" \
    --data-urlencode "scope=music::catalog"
device_code=$(field device_code)
user_code=$(field user_code)
page=$(field verification_uri)
poll() {
    request "$1" "$lwa/auth/o2/token" \
        --data "grant_type=device_code" \
        --data-urlencode "device_code=$device_code" \
        --data-urlencode "user_code=$user_code"
}
poll 400
has '"error":"authorization_pending"'
poll 400
has '"error":"slow_down"'
request 200 "$page"
has 'name="user_code"'
request 400 "$page" --data "user_code=WRONG"
request 200 "$page" --data-urlencode "user_code=$user_code"
has '<code>music::catalog</code>'
consent=$(hidden consent)
request 200 "$page" --data-urlencode "consent=$consent" --data "decision=allow"
poll 200
device_token=$(field access_token)
[ "$device_token" != "$token" ] || fail "the device got the token of the website"
poll 400
has '"error":"invalid_code_pair"'

step "a track is added to the catalogue"
request 201 "$lwa/sandbox/tracks" \
    --data '{"title":"Blue Window","artists":["Example Band"],"isrc":"QZ-ABC-26-00001"}'
added=$(field id)
call 200 POST /search/tracks '{"searchFilters":[{"field":"isrc","query":"QZABC2600001"}]}'
has "\"$added\""

step "an account is added"
request 201 "$lwa/sandbox/accounts" --data '{"name":"Kim Example"}'
has '"AMAZON_MUSIC_REFRESH_TOKEN"'

step "a fault is triggered once"
request 201 "$lwa/sandbox/faults" \
    --data '{"on":"get_track","times":1,"effect":{"status":{"status":429,"retry_after":1}}}'
call 429 GET "/tracks/$track"
grep -qi '^retry-after: 1' "$work/head" || fail "no Retry-After"
call 200 GET "/tracks/$track"

step "an hour later the token has expired"
request 200 "$lwa/sandbox/clock" --data '{"advance_seconds":3600}'
call 401 GET "/tracks/$track"
has 'INVALID_ACCESS_TOKEN'

step "the journal has all requests, and no secret"
request 200 "$lwa/sandbox/journal"
has '"operation":"get_track"'
if grep -qE 'Atz[ar]\||oa2-cs' "$work/body"; then fail "a secret is in the journal"; fi

step "a reset empties the journal"
request 204 --request POST "$lwa/sandbox/reset"
request 200 "$lwa/sandbox/journal"
[ "$(cat "$work/body")" = '{"requests":[]}' ] || fail "the journal is not empty"

step "done"
