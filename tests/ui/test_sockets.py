"""Answers leave at once: of sockets that listen, and of the app as it runs."""

from __future__ import annotations

import http.client
import os
import socket
import time
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from visitor import apart

from tests.browser.running import serve
from ui.sockets import listening, prompt

HELD_BACK = 0.04  # seconds for which a reader holds back that it has read


async def pass_by():
    async with prompt(None):
        pass


def delays(one: socket.socket) -> bool:
    return not one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_connections_do_as_the_socket_that_listens():
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert delays(server)
        apart(pass_by())
        with socket.create_connection(server.getsockname()), server.accept()[0] as answering:
            assert not delays(answering)


def test_only_sockets_that_listen_on_the_network_are_touched(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket() as silent, socket.socket(socket.AF_UNIX) as local:
        local.bind("here")
        local.listen()
        apart(pass_by())
        assert delays(silent)
        held = []
        for each in listening():
            with each:
                held.append(each.getsockname())
    assert "here" not in held


def test_who_reads_a_pipe_still_sees_its_end():
    reading, writing = os.pipe()
    apart(pass_by())
    os.close(writing)
    os.set_blocking(reading, False)
    try:
        assert os.read(reading, 1) == b""
    finally:
        os.close(reading)


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    with serve(tmp_path_factory.mktemp("app")) as server:
        yield server


def test_nobody_waits_for_the_second_half_of_an_answer(app):
    taken = []
    with closing(http.client.HTTPConnection(urlsplit(app.url).netloc)) as line:
        for _ in range(40):  # the first few are acknowledged at once
            begun = time.perf_counter()
            line.request("GET", "/_stcore/health")
            assert line.getresponse().read() == b"ok"
            taken.append(time.perf_counter() - begun)
    assert min(taken[20:]) < HELD_BACK / 2
