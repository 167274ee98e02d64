"""The page in a real browser: no network, no errors, usable by keyboard, holds up in a narrow window."""

import json
import os
import runpy
import shutil
import signal
import subprocess
import time
from html import escape
from pathlib import Path
from select import select

import pytest

from stemma import api
from stemma.tell import html

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
SAMPLE = Path(__file__).parents[1] / "cases" / "tell" / "sample.py"
PATIENCE = 40
TRIES = 3

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium or Chrome on this machine (Debian: apt-get install chromium)"
)


class Browser:
    """Speaks the DevTools protocol over a pipe: no port is opened, and nothing needs installing but the browser."""

    def __init__(self, profile):
        read_here, write_there = os.pipe()
        read_there, write_here = os.pipe()
        command = f'exec "$@" 3<&{read_there} 4>&{write_there}'
        self.process = subprocess.Popen(  # noqa: S603 - a fixed command
            ["/bin/bash", "-c", command, "bash", CHROMIUM, *FLAGS, f"--user-data-dir={profile}"],
            pass_fds=(read_there, write_there),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(read_there)
        os.close(write_there)
        self.read, self.write = read_here, write_here
        self.rest, self.turn, self.session, self.events = b"", 0, None, []

    def message(self):
        end = time.monotonic() + PATIENCE
        while b"\0" not in self.rest:
            ready, _, _ = select([self.read], [], [], max(0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            piece = os.read(self.read, 1 << 16)
            assert piece, "the browser went away"
            self.rest += piece
        first, _, self.rest = self.rest.partition(b"\0")
        return json.loads(first)

    def ask(self, method, **params):
        self.turn += 1
        order = {"id": self.turn, "method": method, "params": params}
        if self.session:
            order["sessionId"] = self.session
        os.write(self.write, json.dumps(order).encode() + b"\0")
        while (answer := self.message()).get("id") != self.turn:
            self.events.append(answer)
        assert "error" not in answer, answer
        return answer["result"]

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.message())

    def run(self, script):
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key, code, text=None):
        more = {"text": text} if text else {}
        self.ask("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **more)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def window(self, width, **features):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        shown = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.ask("Emulation.setEmulatedMedia", media="", features=shown)

    def open(self, path):
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")
        self.ask("Page.navigate", url=path.as_uri())
        self.wait("Page.loadEventFired")

    def close(self):
        os.close(self.write)
        os.close(self.read)
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def show(page, folder):
    """A browser that shows the page; on a busy machine a start may hang, and another is made."""
    faults = []
    while len(faults) < TRIES:
        browser = Browser(folder / f"profile-{page.stem}-{len(faults)}")
        try:
            browser.open(page)
        except (AssertionError, OSError) as fault:
            browser.close()
            faults.append(fault)
        else:
            return browser
    raise faults[-1]


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    folder = tmp_path_factory.mktemp("browser")
    page = folder / "page.html"
    page.write_text(html.render(runpy.run_path(str(SAMPLE))["dossier"](), full_text=True), "utf-8")
    opened = show(page, folder)
    try:
        yield opened
    finally:
        opened.close()


def test_asks_for_nothing_but_itself(browser):
    asked = [e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"]
    assert len(asked) == 1
    assert asked[0].startswith("file:")


def test_has_no_errors(browser):
    faults = [
        e
        for e in browser.events
        if e.get("method") in {"Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"}
    ]
    assert faults == []


def test_a_claim_opens_by_keyboard(browser):
    browser.window(1280)
    browser.run("document.querySelector('.claims summary').focus()")
    assert browser.run("document.querySelector('.claims details').open") is False
    browser.press("Enter", 13, "\r")
    assert browser.run("document.querySelector('.claims details').open") is True
    assert browser.run("getComputedStyle(document.querySelector('.claims summary')).outlineStyle") != "none"


def test_the_first_key_leads_past_the_head(browser):
    browser.run("document.activeElement.blur(); scrollTo(0, 0); document.querySelector('.skip').focus()")
    assert browser.run("document.activeElement.getBoundingClientRect().left >= 0")


def test_the_search_box_leaves_what_fits(browser):
    search = "const f = document.querySelector('form.filter'); f.elements.words.value = '%s';"
    search += "f.dispatchEvent(new Event('input')); document.querySelectorAll('.claims > li:not([hidden])').length"
    assert browser.run("{" + search % "spillway" + "}") == 1
    assert browser.run("{" + search % "" + "}") > 5


@pytest.mark.parametrize("width", [1280, 800, 360, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_over_the_window(browser, width, scheme):
    browser.window(width, prefers_color_scheme=scheme)
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert browser.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 360])
def test_no_words_of_the_tree_lie_over_others(browser, width):
    browser.window(width)
    script = """(() => {
      const boxes = [...document.querySelectorAll('svg.tree text')].map((t) => t.getBoundingClientRect());
      const shown = boxes.filter((b) => b.width > 0);
      const over = shown.filter((a, i) => shown.some((b, j) => i < j
        && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3));
      const out = shown.filter((b) => b.right > innerWidth || b.left < 0);
      return [shown.length, over.length, out.length];
    })()"""
    shown, over, out = browser.run(script)
    assert shown > 8
    assert (over, out) == (0, 0)


@pytest.mark.parametrize("count", [4, 60])
def test_words_of_a_picture_stay_in_their_boxes(tmp_path, count):
    made = runpy.run_path(str(SAMPLE.parent / "many.py"))["dossier"](count)
    for choice in ({}, {"claim": "1"}):
        picture = tmp_path / f"tree{len(choice)}.svg"
        picture.write_text(api.export(made, "svg", **choice), "utf-8")
        opened = show(picture, tmp_path)
        try:
            script = """(() => {
              const nodes = [...document.querySelectorAll('g.node')].filter((node) => node.querySelector('text'));
              const out = nodes.filter((node) => {
                const rects = [...node.querySelectorAll('rect')];
                const box = rects[rects.length - 1].getBoundingClientRect();
                return [...node.querySelectorAll('text')].some((text) => {
                  const t = text.getBoundingClientRect();
                  return t.left < box.left || t.right > box.right || t.top < box.top - 1 || t.bottom > box.bottom + 1;
                });
              });
              const boxes = [...document.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
              const over = boxes.filter((a, i) => boxes.some((b, j) => i < j
                && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3));
              const edge = document.documentElement.getBoundingClientRect();
              return [nodes.length, out.length, over.length, boxes.filter((b) => b.right > edge.right).length];
            })()"""
            shown_nodes, out, over, cut = opened.run(script)
            assert shown_nodes > 3
            assert (out, over, cut) == (0, 0, 0)
        finally:
            opened.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_the_paper(browser, scheme):
    browser.window(1280, prefers_color_scheme=scheme)
    script = """(() => {
      const rgb = (c) => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
      const linear = (v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
      const light = (c) => { const [r, g, b] = rgb(c).map(linear);
        return .2126 * r + .7152 * g + .0722 * b; };
      const paper = light(getComputedStyle(document.body).backgroundColor);
      const ratio = (c) => { const l = light(c); return (Math.max(l, paper) + .05) / (Math.min(l, paper) + .05); };
      const shown = ['.soft', '.nobasis', '.count .key', '.basis', '.place', 'h2', '.margin', '.tale .passage',
        '.beside .why'];
      return Math.min(...shown
        .map((s) => ratio(getComputedStyle(document.querySelector(s)).color)));
    })()"""
    assert browser.run(script) >= 4.5


def test_the_account_is_read_before_all_else(browser):
    script = """(() => {
      const top = (s) => document.querySelector(s).getBoundingClientRect().top;
      return [top('.count') < top('.account'), top('.account') < top('.stand'), top('.stand') < top('.claims')];
    })()"""
    for width in (1280, 360):
        browser.window(width)
        assert browser.run(script) == [True, True, True]


def test_what_stands_beside_a_passage_is_beside_it_in_a_wide_window_and_below_in_a_narrow_one(browser):
    script = """(() => {
      const row = document.querySelector('.told > li');
      const [tale, margin] = [...row.children].map((part) => part.getBoundingClientRect());
      return margin.left >= tale.right ? 'beside' : margin.top >= tale.bottom ? 'below' : 'over';
    })()"""
    browser.window(1280)
    assert browser.run(script) == "beside"
    browser.window(360)
    assert browser.run(script) == "below"


HOSTILE = (
    "<script>window.caught = 1</script><img src=x onerror=window.caught=1><svg onload=window.caught=1>"
    "</details></script><iframe src=javascript:parent.caught=1></iframe>{{7*7}} \u202e\u2028' onclick='window.caught=1"
)


def test_hostile_words_stay_words(tmp_path):
    """A page can call itself, its outlet, its writers and its people anything; none of it may run or ask for a file."""
    head = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": HOSTILE,
            "publisher": {"name": HOSTILE},
            "author": {"name": HOSTILE},
            "url": 'https://example.com/"onclick="window.caught=1',
        }
    ).replace("</", "<\\/")
    words = escape(HOSTILE)
    page = (
        f'<head><title>{words}</title><script type="application/ld+json">{head}</script></head>'
        f"<article><h1>{words}</h1>"
        f"<p>The dam at Orlo broke on Monday and 40 people fled, “{words} we ran,” Ada Olin {words} said.</p>"
        f"<p>The agency {words} put the cost at 3 million crowns, <a href='javascript:window.caught=1'>it said</a>.</p>"
        "</article>"
    )
    for number in range(2):
        (tmp_path / f"{number}<img src=x onerror=window.caught=1>.html").write_text(page + "<p>" * number, "utf-8")
    hostile = tmp_path / "shown.html"
    hostile.write_text(api.export(api.build([tmp_path]), "html", full_text=True), "utf-8")
    assert "window.caught" in hostile.read_text("utf-8")
    opened = show(hostile, tmp_path)
    try:
        opened.run("document.querySelectorAll('details').forEach(one => one.open = true)")
        opened.run("document.querySelectorAll('main *').forEach(one => one.click && one.tagName != 'A' && one.click())")
        assert opened.run("window.caught === undefined")
        assert opened.run("document.querySelector('iframe, object, img, [onerror], [onload], [onclick]') === null")
        assert opened.run("[...document.links].every(one => /^(https?|file):/.test(one.protocol))")
        kinds = {"Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"}
        assert [e for e in opened.events if e.get("method") in kinds] == []
        asked = [e for e in opened.events if e.get("method") == "Network.requestWillBeSent"]
        assert len(asked) == 1
    finally:
        opened.close()
