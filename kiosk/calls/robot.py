"""Tells a group robot of WeCom or DingTalk that a visitor is waiting. Nothing about the visitor is ever sent.

Both take the same text message: {"msgtype": "text", "text": {"content": …}} by POST, and answer {"errcode": 0, …}.
https://developer.work.weixin.qq.com/document/path/91770 · https://open.dingtalk.com/document/robots/custom-robot-access
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import NamedTuple
from urllib.parse import quote_plus

from kiosk.settings import Call

log = logging.getLogger(__name__)

MOST_UNDER_WAY = 3
"""Attempts whose threads may be there at once. One that was given up may go on: the system looks up a name for as long
as it likes, and no timeout of a socket ends an answer that comes byte by byte."""
GIVEN_UP = "TimeoutError"


class Request(NamedTuple):
    """What is sent: the address and the body."""

    url: str
    body: bytes


def signed(url: str, secret: str, milliseconds: int) -> str:
    """DingTalk's signature: HMAC-SHA256 of time and secret, keyed by the secret, in the address."""
    digest = hmac.new(secret.encode(), f"{milliseconds}\n{secret}".encode(), hashlib.sha256).digest()
    joint = "&" if "?" in url else "?"
    return f"{url}{joint}timestamp={milliseconds}&sign={quote_plus(base64.b64encode(digest))}"


def request(call: Call, milliseconds: int) -> Request | None:
    """What to send for a call; None where no robot is set. `milliseconds`: Unix time, for the signature."""
    if call.webhook is None:
        return None
    url = signed(call.webhook, call.secret, milliseconds) if call.secret else call.webhook
    body = {"msgtype": "text", "text": {"content": call.text}}
    return Request(url, json.dumps(body, ensure_ascii=False).encode())


def post(what: Request, timeout: float) -> str | None:
    """Send it and wait at most `timeout` seconds for each step; None when the robot took it, else why not."""
    import http.client
    import urllib.error
    import urllib.request

    asked = urllib.request.Request(what.url, what.body, {"Content-Type": "application/json; charset=utf-8"})
    try:
        with urllib.request.urlopen(asked, timeout=timeout) as answer:
            told = json.loads(answer.read(10_000))
    except (OSError, http.client.HTTPException, ValueError) as error:
        return _without_address(error)
    if isinstance(told, dict) and told.get("errcode", 0) == 0:
        return None
    return f"{told.get('errcode')} {told.get('errmsg')}" if isinstance(told, dict) else "no answer that is understood"


class Robot:
    """Tells the robot in threads of its own: a call never waits for a network."""

    def __init__(self, call: Call, send: Callable[[Request, float], str | None] = post) -> None:
        self._call, self._send = call, send
        self._under_way: list[threading.Thread] = []
        self.fault: str | None = None
        """Why the last message did not arrive, for staff; None when it did."""
        self._last = 0
        """Number of the last message that was sent: what becomes of those before it is no news any more."""

    def tell(self) -> threading.Thread | None:
        """Send the message. Returns at once with a thread that ends when the robot has answered or was given up, None
        where no robot is set or none answers."""
        what = request(self._call, int(time.time() * 1000))
        if what is None:
            return None
        self._under_way = [one for one in self._under_way if one.is_alive()]
        if len(self._under_way) >= MOST_UNDER_WAY:
            self._say(self._last, GIVEN_UP)
            return None
        self._last += 1
        answer: SimpleQueue[str | None] = SimpleQueue()
        attempt = _begin(lambda: answer.put(self._send(what, self._call.timeout)), "robot")
        self._under_way.append(attempt)
        number = self._last
        return _begin(lambda: self._wait(number, answer), "robot waits")

    def _wait(self, number: int, answer: SimpleQueue[str | None]) -> None:
        """At most so long for all steps together; what comes later is not heard any more."""
        try:
            self._say(number, answer.get(timeout=self._call.timeout))
        except Empty:
            self._say(number, GIVEN_UP)

    def _say(self, number: int, fault: str | None) -> None:
        if number == self._last:
            self.fault = fault
        if fault:
            log.warning("the robot was not told: %s", fault)


def _begin(what: Callable[[], None], name: str) -> threading.Thread:
    thread = threading.Thread(target=what, name=name, daemon=True)
    thread.start()
    return thread


def _without_address(error: Exception) -> str:
    """The reason alone: the address holds the robot's key and must not get into a log."""
    if (code := getattr(error, "code", None)) is not None:
        return f"HTTP {code}"
    reason = getattr(error, "reason", error)
    if not isinstance(reason, OSError):
        return type(reason).__name__
    return f"{type(reason).__name__} {reason.strerror or ''}".strip()
