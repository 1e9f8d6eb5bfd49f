"""Calling staff: counted once, taken back, and told to a robot that never holds anything up."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calls import QUIET_S, Board, answered, call, cancel
from kiosk.calls.robot import GIVEN_UP, Request, Robot, post, request
from kiosk.settings import Call


def test_a_call_waits_until_it_is_taken_back_or_answered() -> None:
    board, tell = call(Board(), 10.0)
    assert tell and board.since == 10.0 and board.called == 1
    assert call(board, 11.0) == (board, False)
    assert cancel(board).since is None and cancel(board).cancelled == 1
    assert answered(board).answered == 1 and answered(board).since is None
    assert cancel(Board()) == answered(Board()) == Board()


def test_playing_with_the_button_makes_no_noise_in_the_group() -> None:
    board, told = Board(), []
    for second in range(0, 61, 5):
        board, tell = call(board, float(second))
        told += [second] if tell else []
        board = cancel(board)
    assert told == [0, 30, 60] and QUIET_S == 30 and board.called == 13


@given(st.lists(st.tuples(st.sampled_from((call, cancel, answered)), st.floats(0, 60))))
def test_every_call_is_waiting_cancelled_or_answered(events: list[tuple[object, float]]) -> None:
    board, now = Board(), 0.0
    for what, pause in events:
        now += pause
        board = call(board, now)[0] if what is call else cancel(board) if what is cancel else answered(board)
        assert board.called == board.cancelled + board.answered + (board.since is not None)


def test_the_message_is_what_both_robots_take_and_holds_the_text_alone() -> None:
    sent = request(Call(webhook="https://example.org/robot?key=1", text="展台有人"), 1)
    assert sent == Request(
        "https://example.org/robot?key=1", '{"msgtype": "text", "text": {"content": "展台有人"}}'.encode()
    )
    assert request(Call(), 1) is None and Robot(Call()).tell() is None


def test_the_signature_is_dingtalks() -> None:
    sent = request(Call(webhook="https://example.org/robot?key=1", secret="SECabc"), 1_700_000_000_000)
    assert sent is not None
    fields = parse_qs(urlsplit(sent.url).query)
    expected = hmac.new(b"SECabc", b"1700000000000\nSECabc", hashlib.sha256).digest()
    assert fields == {"key": ["1"], "timestamp": ["1700000000000"], "sign": [base64.b64encode(expected).decode()]}


class Group(BaseHTTPRequestHandler):
    """A robot's server: /ok takes it, /no answers with an error, /404 is not there, /slow never answers, the answer of
    /drip never ends."""

    asked: ClassVar[list[bytes]] = []
    hold = threading.Event()

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path.startswith("/slow"):
            self.hold.wait(20)
        self.send_response(404 if self.path == "/404" else 200)
        self.end_headers()
        while self.path.startswith("/drip") and not self.hold.wait(0.05):
            self.wfile.write(b" ")
        answers = {"/ok": {"errcode": 0, "errmsg": "ok"}, "/no": {"errcode": 93000, "errmsg": "invalid webhook"}}
        self.wfile.write(json.dumps(answers.get(self.path, "?")).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def group() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Group)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Group.asked, Group.hold = [], threading.Event()
    yield f"http://127.0.0.1:{server.server_port}"
    Group.hold.set()
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_the_robot_answers(group: str) -> None:
    body = b'{"text": 1}'
    assert post(Request(f"{group}/ok", body), 5) is None and Group.asked == [body]
    assert "93000" in str(post(Request(f"{group}/no", body), 5))
    assert "404" in str(post(Request(f"{group}/404", body), 5))
    assert post(Request(f"{group}/other", body), 5) == "no answer that is understood"


def test_a_robot_that_does_not_answer_is_given_up(group: str) -> None:
    fault = post(Request(f"{group}/slow?key=verysecret", b"{}"), 0.3)
    assert fault is not None and "Timeout" in fault
    Group.hold.set()
    nobody = post(Request("http://127.0.0.1:1/?key=verysecret", b"{}"), 1)
    assert nobody is not None and "verysecret" not in fault + nobody


def attempts() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "robot"]


def test_a_name_that_is_looked_up_for_ever_is_given_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """No timeout of a socket ends that: the system's resolver waits as long as it likes."""
    gate = threading.Event()

    def hang(*_: object, **__: object) -> None:
        gate.wait(60)
        raise OSError("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    robot = Robot(Call(webhook="https://example.org/x?key=verysecret", timeout=0.3))
    thread = robot.tell()
    assert thread is not None
    thread.join(30)
    assert not thread.is_alive() and not gate.is_set() and robot.fault == GIVEN_UP
    assert "the robot was not told" in caplog.text and "verysecret" not in caplog.text
    gate.set()
    for late in attempts():
        late.join(60)
    assert robot.fault == GIVEN_UP, "what comes later is not heard"


def test_an_answer_that_never_ends_is_given_up(group: str) -> None:
    robot = Robot(Call(webhook=f"{group}/drip", timeout=1.0))
    thread = robot.tell()
    assert thread is not None
    thread.join(30)
    assert not thread.is_alive() and not Group.hold.is_set() and robot.fault == GIVEN_UP


def test_an_older_message_that_is_given_up_says_nothing_of_the_newer_one() -> None:
    gate, sent = threading.Event(), []

    def send(what: Request, timeout: float) -> str | None:
        sent.append(what)
        if len(sent) == 1:
            gate.wait(60)
        return None

    robot = Robot(Call(webhook="https://example.org/x", timeout=1.0), send)
    older, newer = robot.tell(), robot.tell()
    assert older is not None and newer is not None
    for thread in (older, newer):
        thread.join(60)
    assert robot.fault is None
    gate.set()


def test_telling_returns_at_once_and_keeps_the_fault_for_staff() -> None:
    gate = threading.Event()

    def send(what: Request, timeout: float) -> str | None:
        gate.wait(20)
        return f"gave up after {timeout}"

    robot = Robot(Call(webhook="https://example.org/x", timeout=30.0), send)
    thread = robot.tell()
    assert thread is not None and thread.is_alive() and robot.fault is None
    gate.set()
    thread.join(20)
    assert robot.fault == "gave up after 30.0"


def test_a_server_that_never_ends_its_answer_does_not_pile_up_threads() -> None:
    gate = threading.Event()
    call = Call(webhook="https://example.org/x", timeout=30.0)
    robot = Robot(call, lambda what, timeout: None if gate.wait(60) else "late")
    threads = [robot.tell() for _ in range(5)]
    waiting = [one for one in threads if one is not None]
    assert len(waiting) == 3 and robot.fault == "TimeoutError"
    gate.set()
    for thread in (*waiting, *attempts()):
        thread.join(60)
    assert robot.fault is None and robot.tell() is not None
