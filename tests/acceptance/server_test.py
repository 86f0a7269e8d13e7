# SPDX-License-Identifier: Apache-2.0
"""examples/server: a machine that is too small, and live checks against a server that this test runs on loopback."""
import contextlib
import datetime
import http.server
import os
import shutil
import ssl
import subprocess
import threading
import time
import unittest
from unittest import mock

import support
import yaml

EXAMPLE = support.EXAMPLES / "server"
LIVE = ["TECH-14", "TECH-15", "TECH-15-CLOCK"]


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.requests += 1
        broken = self.server.faulty and self.server.requests % 2 == 0
        self.send_response(503 if broken else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def date_time_string(self, timestamp=None):
        return super().date_time_string(time.time() + (3600 if self.server.faulty else 0))

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    faulty = False
    requests = 0

    def handle_error(self, *_):
        """A client that only shakes hands is no error."""


@contextlib.contextmanager
def running(folder, faulty):
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "60", "-keyout", key, "-out", certificate,
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Server(("127.0.0.1", 0), Handler)
    server.faulty = faulty
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server, certificate
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Live(support.TestCase):
    def setUp(self):
        super().setUp()
        proxies = {name: "" for name in os.environ if name.lower() in ("http_proxy", "https_proxy", "all_proxy")}
        tomorrow = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)).date().isoformat()
        for patch in (mock.patch.dict(os.environ, proxies), mock.patch.object(support, "NOW", tomorrow)):
            patch.start()
            self.addCleanup(patch.stop)

    def project(self, server, change=lambda text: text):
        folder = self.folder / "project"
        shutil.copytree(EXAMPLE, folder)
        file = folder / "readiness.yaml"
        text = file.read_text(encoding="utf-8").replace("18443", str(server.server_address[1]))
        file.write_text(change(text), encoding="utf-8")
        return folder

    def test_every_planted_fault_is_found(self):
        oracle = yaml.safe_load((EXAMPLE / "oracle.yaml").read_text(encoding="utf-8"))
        with running(self.folder, faulty=True) as (server, _):
            audit = support.Audit(self.project(server), "--only", ",".join(oracle["outcomes"]))
        self.assertEqual(audit.outcomes(), oracle["outcomes"], audit.errors)
        for fault in oracle["faults"]:
            for item in fault["items"]:
                self.assertIn(fault["says"], support.all_texts(audit.findings[item]))

    def test_a_good_server_is_good(self):
        with running(self.folder, faulty=False) as (server, certificate):
            with mock.patch.dict(os.environ, {"SSL_CERT_FILE": str(certificate)}):
                audit = support.Audit(self.project(server), "--only", ",".join(LIVE))
        outcomes = audit.outcomes()
        self.assertEqual((outcomes["TECH-15"], outcomes["TECH-15-CLOCK"]), ("pass", "pass"), audit.findings)
        self.assertIn(outcomes["TECH-14"], ("pass", "partial"))  # how fast this machine is today is another question

    def test_nothing_goes_to_a_host_that_the_project_does_not_allow(self):
        with running(self.folder, faulty=False) as (server, _):
            own = f'"localhost:{server.server_address[1]}"]'
            project = self.project(server, lambda text: text.replace(own, '"other.example.com"]'))
            audit = support.Audit(project, "--only", ",".join(LIVE))
            self.assertEqual(server.requests, 0)
        self.assertEqual(audit.outcomes(), {item: "unknown" for item in LIVE})
        for item in LIVE:
            self.assertIn("does not allow talking to localhost", support.all_texts(audit.findings[item]))

    def test_where_nobody_answers_nothing_is_known(self):
        with running(self.folder, faulty=False) as (server, _):
            project = self.project(server)
        audit = support.Audit(project, "--only", ",".join(LIVE))
        self.assertEqual(audit.outcomes(), {item: "unknown" for item in LIVE})


if __name__ == "__main__":
    unittest.main()
