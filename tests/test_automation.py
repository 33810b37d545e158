"""What runs by itself: the schedule, the inbox sensor, and the alert of a failed run, against loopback servers."""

import json
import socketserver
import threading
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from zoneinfo import ZoneInfo

import dagster as dg
import pytest
from dagster._utils.schedules import schedule_execution_time_iterator

from pipelines import alerts, config, schedules, sensors
from pipelines.assets.days import LANDING_TAG, STALE_ONLY_TAG, today
from pipelines.definitions import defs
from pipelines.errors import RunFailed

ALERT = alerts.Alert("ingest", "0123456789ab", "documents: quá nhiều bài lỗi")


def test_the_schedule_is_six_in_the_morning_in_vietnam_and_on_from_the_start():
    assert (schedules.daily.cron_schedule, schedules.daily.execution_timezone) == ("0 6 * * *", "Asia/Ho_Chi_Minh")
    assert schedules.daily.default_status == dg.DefaultScheduleStatus.RUNNING
    before = datetime(2026, 1, 5, 22, 59, tzinfo=UTC)  # 05:59 of the 6th in Hà Nội
    ticks = schedule_execution_time_iterator(before.timestamp(), "0 6 * * *", "Asia/Ho_Chi_Minh")
    assert next(ticks) == datetime(2026, 1, 6, 6, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.usefixtures("space")
def test_a_tick_asks_for_one_run_of_today():
    tick = datetime(2026, 1, 5, 23, 0, tzinfo=UTC)
    request = schedules.daily(dg.build_schedule_context(scheduled_execution_time=tick))
    assert request.run_key == "daily 2026-01-05"
    assert request.tags == {
        "dagster/asset_partition_range_start": str(today()),
        "dagster/asset_partition_range_end": str(today()),
        LANDING_TAG: str(today()),
        STALE_ONLY_TAG: "true",
    }


@pytest.mark.xdist_group("samples")
def test_a_run_covers_the_days_before_it_that_a_new_extractor_left_stale(samples_space, monkeypatch):
    [landed] = samples_space.layout.manifest.iterdir()
    first = date.fromisoformat(landed.stem)
    later = first + timedelta(days=9)
    assert schedules.run_tags(samples_space.layout, later)["dagster/asset_partition_range_start"] == str(later)
    monkeypatch.setattr(schedules, "extractor_version", lambda: "feedfacefeed")
    assert schedules.run_tags(samples_space.layout, later)["dagster/asset_partition_range_start"] == str(first)


def evaluate(cursor: str | None) -> dg.SensorResult | dg.SkipReason:
    sensor = sensors.inbox_sensor(config.settings())
    return sensor(dg.build_sensor_context(cursor=cursor))


def test_the_inbox_sensor_asks_once_for_each_state_of_the_inbox(space):
    assert "nothing new among 0 files" in evaluate(None).skip_message
    space.write("báo/a.txt", "một")
    first = evaluate(None)
    assert len(first.run_requests) == 1
    assert "nothing new among 1 files" in evaluate(first.cursor).skip_message

    space.write("báo/a.txt", "một, hai")
    second = evaluate(first.cursor)
    assert second.run_requests[0].run_key != first.run_requests[0].run_key
    assert second.run_requests[0].tags[LANDING_TAG] == str(today())


def test_the_inbox_sensor_waits_for_files_to_settle_and_for_the_inbox(space, monkeypatch):
    space.write("báo/a.txt", "một")
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", "3600")
    assert evaluate(None).skip_message == "nothing new among 0 files; 1 still settle"
    monkeypatch.setenv("BIENBAN_INBOX", str(space.inbox / "gone"))
    assert "expected the inbox, found no such folder" in evaluate(None).skip_message


def test_all_sensors_are_on_from_the_start():
    repository = defs().get_repository_def()
    statuses = {sensor.name: sensor.default_status for sensor in repository.sensor_defs}
    assert statuses == dict.fromkeys(("inbox", "web", "failure_alert"), dg.DefaultSensorStatus.RUNNING)


@pytest.fixture
def webhook():
    """A server that keeps what is posted to it."""
    posted: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with serving(HTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}/hook", posted


@pytest.fixture
def mailbox():
    """A mail server that takes one message in plain words and keeps its lines."""
    lines: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 test\r\n")
            in_data = False
            for raw in self.rfile:
                line = raw.decode().rstrip("\r\n")
                lines.append(line)
                if in_data and line != ".":
                    continue
                in_data = line == "data"
                answers = {"data": b"354 go on\r\n", "QUIT": b"221 bye\r\n"}
                self.wfile.write(answers.get(line, b"250 ok\r\n"))

    with serving(socketserver.TCPServer(("127.0.0.1", 0), Handler)) as port:
        yield port, lines


class serving:  # noqa: N801
    """Run a server in a thread while the block lasts."""

    def __init__(self, server: socketserver.TCPServer) -> None:
        self.server = server
        self.thread = threading.Thread(target=server.serve_forever, daemon=True)

    def __enter__(self) -> int:
        self.thread.start()
        return int(self.server.server_address[1])

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def test_an_alert_is_posted_as_json(webhook):
    url, posted = webhook
    assert list(alerts.send(config.Settings(alert_webhook=url), ALERT)) == ["127.0.0.1"]
    assert posted == [
        {
            "text": "bienban: run 01234567 of ingest failed\ndocuments: quá nhiều bài lỗi\n"
            "The published warehouse is as it was before this run.",
            "job": "ingest",
            "run_id": "0123456789ab",
            "reason": "documents: quá nhiều bài lỗi",
        }
    ]


def test_an_alert_is_mailed(mailbox):
    port, lines = mailbox
    settings = config.Settings(alert_email_to="operator@example.org", smtp_host="127.0.0.1", smtp_port=port)
    assert list(alerts.send(settings, ALERT)) == ["operator@example.org"]
    assert "Subject: bienban: run 01234567 of ingest failed" in lines
    assert "rcpt TO:<operator@example.org>" in lines


def test_without_an_address_nothing_is_sent():
    assert list(alerts.send(config.Settings(), ALERT)) == []


def test_an_address_that_does_not_answer_is_an_error_that_dagster_shows():
    settings = config.Settings(alert_webhook="http://127.0.0.1:1/", alert_timeout_seconds=2)
    with pytest.raises(OSError, match="refused"):
        list(alerts.send(settings, ALERT))


def test_a_failed_run_reaches_the_operator_with_its_reason(space, webhook, monkeypatch):
    url, posted = webhook
    monkeypatch.setenv("BIENBAN_ALERT_WEBHOOK", url)
    monkeypatch.setenv("BIENBAN_QUARANTINE_ALLOWANCE", "0")
    space.write("báo/rỗng.txt", b"")
    with pytest.raises(RunFailed):
        space.run()
    with dg.DagsterInstance.from_config(str(space.layout.dagster_home)) as instance:
        [run] = instance.get_runs()
        [failure] = [r for r in instance.all_logs(run.run_id) if r.dagster_event and r.dagster_event.is_run_failure]
        steps = [
            r.dagster_event
            for r in instance.all_logs(run.run_id)
            if r.dagster_event and r.dagster_event.is_step_failure
        ]
        context = dg.build_run_status_sensor_context(
            "failure_alert", failure.dagster_event, instance, run, partition_key=None
        ).for_run_failure()
        monkeypatch.setattr(type(context), "get_step_failure_events", lambda _: steps)
        sensors.failure_alert(context)
    [alert] = posted
    assert (alert["job"], alert["run_id"]) == ("ingest", run.run_id)
    assert "blocking asset check failed with ERROR severity" in alert["reason"]
    assert "documents: valid" in alert["reason"]
