#!/usr/bin/env python3
"""Uses the consent page and the code page of the sandbox with a real browser, and takes screenshots.

    crates/amazon-music-sandbox/examples/browser.py FOLDER

It starts a sandbox of its own, needs Chromium and only the standard library of Python, and ends with an error if a
page is not the expected one. It is not part of the tests: `walk.sh` does the same without a browser. SANDBOX_COMMAND
is the path of the built command, CHROMIUM that of the browser.
"""

import base64
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

LIMIT = 60  # Seconds after which a hanging process is killed.


class Browser:
    """Chromium, spoken to by its DevTools protocol over a pipe: JSON that ends with a zero byte."""

    def __init__(self, profile):
        command_end, self.commands = os.pipe()
        self.responses, response_end = os.pipe()
        # The browser reads at 3 and writes at 4. The shell moves them there.
        script = f'exec 3<&{command_end} 4>&{response_end}; exec "$@"'
        browser = os.environ.get("CHROMIUM", "chromium")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                   "--remote-debugging-pipe", f"--user-data-dir={profile}", "--window-size=900,800", "about:blank"]
        self.process = subprocess.Popen(["bash", "-c", script, "browser", browser, *options],
                                        pass_fds=(command_end, response_end), stderr=subprocess.DEVNULL)
        os.close(command_end)
        os.close(response_end)
        self.number, self.session, self.rest = 0, None, b""
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self.call("Page.enable")

    def read(self):
        while b"\0" not in self.rest:
            more = os.read(self.responses, 1 << 16)
            if not more:
                sys.exit("browser: it ended")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, loads=False, **params):
        """Calls a method; with `loads`, waits until a page has loaded after that."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        result, loaded = None, not loads
        while result is None or not loaded:
            response = self.read()
            if response.get("id") == self.number:
                if "error" in response:
                    sys.exit(f"browser: {method}: {response['error']['message']}")
                result = response["result"]
            loaded = loaded or response.get("method") == "Page.loadEventFired"
        return result

    def open(self, url):
        self.call("Page.navigate", loads=True, url=url)

    def run(self, script, loads=False):
        result = self.call("Runtime.evaluate", loads=loads, expression=script)
        if "exceptionDetails" in result:
            sys.exit(f"browser: {script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def shoot(self, file, text):
        """Takes a screenshot of a page that has to show a text."""
        shown = self.run("document.body.innerText")
        if text not in shown:
            sys.exit(f"browser: no '{text}' in: {shown}")
        picture = self.call("Page.captureScreenshot", format="png")["data"]
        file.write_bytes(base64.b64decode(picture))
        print(f"browser: {file}")


class Callback(http.server.BaseHTTPRequestHandler):
    """The app that the user comes back to."""

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Back in the app.")

    def log_message(self, *_):
        pass


def post(url, **fields):
    form = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(url, form, timeout=LIMIT) as response:
        return json.load(response)


def serve(redirect):
    """A sandbox, and the environment variables that it prints."""
    command = ["cargo", "run", "--quiet", "-p", "amazon-music-sandbox", "--"]
    if "SANDBOX_COMMAND" in os.environ:
        command = [os.environ["SANDBOX_COMMAND"]]
    process = subprocess.Popen([*command, "--redirect-uri", redirect], stdout=subprocess.PIPE, text=True)
    environment = {}
    for line in process.stdout:
        name, _, value = line.strip().partition("=")
        environment[name.removeprefix("export ")] = value.strip("'")
        if line.startswith("# Ctrl-C"):
            return process, environment
    sys.exit("browser: the sandbox did not start")


def walk(browser, folder, redirect, environment):
    lwa = environment["AMAZON_MUSIC_LWA_URL"]
    query = urllib.parse.urlencode({
        "client_id": environment["AMAZON_MUSIC_CLIENT_ID"],
        "scope": "music::catalog music::library profile",
        "response_type": "code",
        "redirect_uri": redirect,
        "state": "a state",
    })
    browser.open(f"{lwa}/ap/oa?{query}")
    browser.shoot(folder / "1-login.png", "music::library")
    browser.run("document.querySelector('button[value=allow]').click()", loads=True)
    browser.shoot(folder / "2-back.png", "Back in the app.")
    back = urllib.parse.parse_qs(urllib.parse.urlsplit(browser.run("location.href")).query)
    if back.get("state") != ["a state"]:
        sys.exit("browser: another state came back")
    post(f"{lwa}/auth/o2/token", grant_type="authorization_code", code=back["code"][0], redirect_uri=redirect,
         client_id=environment["AMAZON_MUSIC_CLIENT_ID"], client_secret=environment["AMAZON_MUSIC_CLIENT_SECRET"])

    device = environment["# For a device: export AMAZON_MUSIC_CLIENT_ID"]
    pair = post(f"{lwa}/auth/o2/create/codepair", response_type="device_code", client_id=device,
                scope="music::catalog")
    browser.open(pair["verification_uri"])
    browser.shoot(folder / "3-code.png", "Type the code")
    browser.run("document.querySelector('[name=user_code]').value = 'WRONG'")
    browser.run("document.querySelector('form button').click()", loads=True)
    browser.shoot(folder / "4-wrong-code.png", "not valid")
    browser.run(f"document.querySelector('[name=user_code]').value = '{pair['user_code']}'")
    browser.run("document.querySelector('form button').click()", loads=True)
    browser.shoot(folder / "5-device.png", "music::catalog")
    browser.run("document.querySelector('button[value=allow]').click()", loads=True)
    browser.shoot(folder / "6-done.png", "The device is logged in")
    post(f"{lwa}/auth/o2/token", grant_type="device_code", device_code=pair["device_code"],
         user_code=pair["user_code"])
    print("browser: done")


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
    folder.mkdir(parents=True, exist_ok=True)
    app = http.server.HTTPServer(("127.0.0.1", 0), Callback)
    threading.Thread(target=app.serve_forever, daemon=True).start()
    redirect = f"http://127.0.0.1:{app.server_port}/callback"
    sandbox, environment = serve(redirect)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            browser = Browser(profile)
            end = threading.Timer(LIMIT, browser.process.kill)
            end.start()
            try:
                walk(browser, folder, redirect, environment)
            finally:
                end.cancel()
                browser.process.kill()
                browser.process.wait()
    finally:
        sandbox.terminate()


if __name__ == "__main__":
    main()
