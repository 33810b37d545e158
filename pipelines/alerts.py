"""How an operator hears of a failed run: a webhook, a mail, or both. Keep out: what counts as failed."""

import json
import smtplib
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage

from pipelines.config import Settings


@dataclass(frozen=True, slots=True)
class Alert:
    """A run that failed."""

    job: str
    run_id: str
    reason: str

    @property
    def subject(self) -> str:
        """One line for a mail's subject or a chat."""
        return f"bienban: run {self.run_id[:8]} of {self.job} failed"

    @property
    def text(self) -> str:
        """What happened, and what it means for readers."""
        return f"{self.subject}\n{self.reason}\nThe published warehouse is as it was before this run."


def send(settings: Settings, alert: Alert) -> Iterator[str]:
    """Send to every address that is set, and give each after it was reached.

    Errors of the network are the caller's: Dagster shows them on the sensor and tries again.
    """
    if settings.alert_webhook is not None:
        _post(settings, alert)
        yield settings.alert_webhook.host or "webhook"
    if settings.alert_email_to is not None:
        _mail(settings, settings.alert_email_to, alert)
        yield settings.alert_email_to


def _post(settings: Settings, alert: Alert) -> None:
    """POST JSON whose `text` is what chat services show; the other fields are for programs."""
    body = {"text": alert.text, "job": alert.job, "run_id": alert.run_id, "reason": alert.reason}
    request = urllib.request.Request(  # noqa: S310  the settings admit only http and https
        str(settings.alert_webhook),
        data=json.dumps(body, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json; charset=utf-8", "User-Agent": "bienban"},
    )
    with urllib.request.urlopen(request, timeout=settings.alert_timeout_seconds):  # noqa: S310
        pass


def _mail(settings: Settings, to: str, alert: Alert) -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = alert.subject, settings.alert_email_from, to
    message.set_content(alert.text)
    with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=settings.alert_timeout_seconds) as server:
        if settings.smtp_starttls:
            server.starttls()
        if settings.smtp_user is not None and settings.smtp_password is not None:
            server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
        server.send_message(message)
