"""Settings come from the environment when they are used, and a wrong one is told in a line."""

from pathlib import Path

import pytest

from pipelines import config
from pipelines.errors import BadConfiguration


def test_defaults_are_those_of_the_commands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in config.Settings.model_fields:
        monkeypatch.delenv(config.PREFIX + name.upper(), raising=False)
    found = config.settings()
    assert (found.inbox, found.warehouse, found.quarantine_limit) == (Path("inbox"), Path("warehouse"), 0.05)
    assert found.layout.published == tmp_path / "warehouse" / "bienban.duckdb"


def test_a_setting_is_read_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", "1.5")
    assert config.settings().settle_seconds == 1.5
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", "")  # an empty variable is an unset one
    assert config.settings().settle_seconds == 5


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("QUARANTINE_LIMIT", "5", "BIENBAN_QUARANTINE_LIMIT: Input should be less than or equal to 1, found '5'"),
        ("SETTLE_SECONDS", "soon", "BIENBAN_SETTLE_SECONDS: Input should be a valid number, unable to parse"),
        ("ALERT_WEBHOOK", "file:///etc/passwd", "BIENBAN_ALERT_WEBHOOK: URL scheme should be 'http' or 'https'"),
        ("SMTP_USER", "robot", "smtp_user and smtp_password are set together or not at all"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str) -> None:
    monkeypatch.setenv(f"BIENBAN_{name}", value)
    with pytest.raises(BadConfiguration) as raised:
        config.settings()
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, field in config.Settings.model_fields.items() if not field.description] == []


def test_a_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIENBAN_SMTP_USER", "robot")
    monkeypatch.setenv("BIENBAN_SMTP_PASSWORD", "hunter2")
    assert "hunter2" not in repr(config.settings())
