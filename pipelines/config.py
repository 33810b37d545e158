"""The settings of Bienban, from the environment (`BIENBAN_INBOX`, …) and the defaults below.

Call `settings()` when a value is used, never at import: so tests, the command line and a long-lived
Dagster process all see the environment as it is now. Keep out: anything that acts on a setting.
"""

import os
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, HttpUrl, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from pipelines.errors import BadConfiguration
from pipelines.paths import Layout

PREFIX = "BIENBAN_"
PublishText = Literal["full", "sentence", "none"]


class Settings(BaseSettings):
    """Everything an operator can set; each field is the environment variable BIENBAN_<NAME>."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    inbox: Path = Field(Path("inbox"), description="Folder that articles are put into.")
    sources: Path | None = Field(None, description="YAML file of web sources, laid over the ones that ship.")
    corrections: Path | None = Field(
        None,
        description="YAML file of what reviewers put right; by default corrections.yaml in the warehouse's folder.",
    )
    warehouse: Path = Field(Path("warehouse"), description="Folder of the warehouse, its archive and Dagster's home.")
    settle_seconds: float = Field(
        5.0, ge=0, description="A file changed less than this many seconds ago waits: it may still be being written."
    )
    archive_member_bytes: int = Field(
        50_000_000, ge=1, description="Size from which a member of an archive is refused, unpacked."
    )
    archive_total_bytes: int = Field(
        4_000_000_000, ge=1, description="Size that may be unpacked from one archive; the rest of it is refused."
    )
    archive_ratio: int = Field(
        200, ge=1, description="How many times its size an archive or a member may unpack to; text rarely exceeds 20."
    )
    archive_members: int = Field(100_000, ge=1, description="Number of members from which the rest is refused.")
    archive_depth: int = Field(2, ge=1, description="How deep archives may lie in archives: 2 is one inside another.")
    workers: int = Field(
        default_factory=lambda: os.cpu_count() or 1,
        ge=1,
        description="How many processes read documents at once, where there are enough of them.",
    )
    quarantine_limit: float = Field(
        0.05, ge=0, le=1, description="Share of a table's rows that may be set aside before a run refuses to publish."
    )
    quarantine_allowance: int = Field(
        3, ge=0, description="So many rows set aside never stop a run: of twenty documents, two bad ones are no trend."
    )
    keep_releases: int = Field(5, ge=1, description="How many releases are kept, the published one among them.")
    publish_text: PublishText = Field(
        "sentence",
        description="How much of the articles' words go out: whole texts, the sentences behind facts, or neither;"
        " what an article is cited by (title, author, day, address) goes out in any case.",
    )
    unresolved_limit: float = Field(
        0.15, ge=0, le=1, description="Share of a dimension's mentions left unknown from which a run warns."
    )
    unlisted_items_limit: float = Field(
        0.85, ge=0, le=1, description="Share of budget numbers whose item no list names from which a run warns."
    )
    unlisted_indicators_limit: float = Field(
        0.97, ge=0, le=1, description="The same of indicators: news counts many things once and never again."
    )
    unresolved_allowance: int = Field(
        10, ge=0, description="So many mentions left unknown never make a run warn: of few documents they say nothing."
    )
    lock_seconds: float = Field(10.0, ge=0, description="How long a run waits for another one on the same warehouse.")
    freshness_hours: float = Field(
        26.0, gt=0, description="Age from which the published warehouse counts as stale: a day and two hours' grace."
    )
    sensor_seconds: int = Field(30, ge=1, description="How often the inbox is looked at.")

    alert_webhook: HttpUrl | None = Field(None, description="Address that a failed run is posted to, as JSON.")
    alert_email_to: str | None = Field(None, description="Who is written to when a run failed; several with commas.")
    alert_email_from: str = Field("bienban@localhost", description="Sender of these mails.")
    smtp_host: str = Field("localhost", description="Mail server.")
    smtp_port: int = Field(25, ge=1, le=65535, description="Its port.")
    smtp_starttls: bool = Field(False, description="Whether to encrypt the connection before anything else is said.")
    smtp_user: str | None = Field(None, description="User name at the mail server, if it asks for one.")
    smtp_password: SecretStr | None = Field(None, description="The password of that user.")
    alert_timeout_seconds: float = Field(20.0, gt=0, description="How long an alert may take.")

    @model_validator(mode="after")
    def _user_and_password_belong_together(self) -> Self:
        if (self.smtp_user is None) != (self.smtp_password is None):
            raise ValueError("smtp_user and smtp_password are set together or not at all")
        return self

    def unknown_limit(self, dimension: str) -> float:
        """Share of a dimension's mentions left unknown from which a run warns."""
        own = {"dim_budget_item": self.unlisted_items_limit, "dim_indicator": self.unlisted_indicators_limit}
        return own.get(dimension, self.unresolved_limit)

    @property
    def layout(self) -> Layout:
        """The folders and files of the warehouse, absolute, so that a changed working folder does not matter."""
        return Layout(self.warehouse.expanduser().absolute())


def settings() -> Settings:
    """Read the settings now; raises BadConfiguration that names the variable, what it holds and what it should."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = PREFIX + str(first["loc"][0]).upper() if first["loc"] else f"{PREFIX}*"
        found = f", found {first['input']!r}" if first["loc"] else ""
        raise BadConfiguration(f"{name}: {first['msg']}{found}: set it right or unset it") from error
