"""What reviewers put right by hand: a small YAML file under review, applied whenever the star is built.

An entry names facts by their `fact_id` and, for each, the words that it stands on; if those are no longer there, the
run fails before it publishes, for the correction may be wrong by now. Every key of the file is a field of a model here.
Keep out: applying (`warehouse.corrected`).
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from pipelines.errors import BadConfiguration, one_line
from pipelines.identity import digest

FactId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Facts = Annotated[dict[FactId, str], Field(min_length=1)]
"""The words that each fact stands on, by its fact_id."""
KEPT = frozenset({"fact_id", "version_id", "document_id", "char_start", "char_end", "landing_date"})
"""Columns that no correction may set: they say which row it is."""


class Correction(BaseModel):
    """One entry: exactly one of the things that can be put right, and who says so, when and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    row: Facts | None = Field(None, description="One fact; with `set` or `drop`.")
    set: dict[str, Any] | None = Field(None, description="Columns and their right values; null empties one.")
    drop: bool = Field(False, description="Take the row out.")
    same_person: Facts | None = Field(None, description="Participations or elections of one person.")
    other_person: Facts | None = Field(None, description="Those of another person than the others of the name.")
    same_meeting: Facts | None = Field(None, description="Reports of one meeting.")
    other_meeting: Facts | None = Field(None, description="Reports of another meeting than the others.")
    same_organization: Facts | None = Field(None, description="Facts whose bodies or subjects are one organisation.")
    other_organization: Facts | None = Field(None, description="Those of another one than the others of the name.")
    mention: Facts | None = Field(None, description="Facts whose body or subject means what `means` says.")
    means: str | None = Field(
        None, min_length=1, description='A name that leaves nothing open: "UBND huyện Châu Thành, tỉnh Bến Tre".'
    )
    reviewer: str = Field(min_length=1, description="Who says so.")
    date: date
    reason: str = Field(min_length=1, description="Why.")

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        named = [kind for kind in ("row", *GROUPINGS) if getattr(self, kind)]
        if len(named) != 1:
            raise ValueError(f"expected one of row, {', '.join(GROUPINGS)}, found {', '.join(named) or 'none'}")
        if self.row and (len(self.row) != 1 or bool(self.set) == self.drop):
            raise ValueError("row: expected one fact, with either `set` or `drop: true`")
        if not self.row and (self.set or self.drop):
            raise ValueError("set, drop: expected only beside `row`")
        if bool(self.mention) != bool(self.means):
            raise ValueError("mention: expected it together with `means`")
        if named[0].startswith("same") and len(self.facts) < 2:
            raise ValueError(f"{named[0]}: expected two facts or more")
        if kept := KEPT & set(self.set or ()):
            raise ValueError(f"set: expected columns that may change, found {', '.join(sorted(kept))}")
        return self

    @property
    def kind(self) -> str:
        """What is put right: set, drop, or a grouping."""
        return next((kind for kind in GROUPINGS if getattr(self, kind)), "drop" if self.drop else "set")

    @property
    def change(self) -> str | None:
        """New values or meaning, in words."""
        return self.means or ", ".join(f"{column} = {value}" for column, value in (self.set or {}).items()) or None

    @property
    def facts(self) -> Mapping[str, str]:
        """The words that each fact stands on."""
        found: Mapping[str, str] = self.row or getattr(self, self.kind)
        return found

    @property
    def correction_id(self) -> str:
        """Hash of what it says."""
        return digest("correction", self.model_dump_json())

    def told(self, *fact_ids: str, article: str | None = None) -> str:
        """Which entry of the file it is, by who wrote it when, and which of its facts are meant."""
        named = ", ".join(fact_ids) + (f" in {article}" if article else "")
        return f"the correction of {self.date} by {self.reviewer} ({self.kind}: {named})"


GROUPINGS = (
    "same_person", "other_person", "same_meeting", "other_meeting", "same_organization", "other_organization",
    "mention",
)  # fmt: skip
"""What is put right of what facts mean, not of what they say."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    corrections: list[Correction] = []


def read_corrections(path: Path, *, named: bool = False) -> list[Correction]:
    """The entries of the file, in its order; none if there is no file, unless it was `named` by a setting.

    Raises BadConfiguration with the place of the first mistake.
    """
    if not path.exists():
        if named:
            raise BadConfiguration(
                f"BIENBAN_CORRECTIONS: expected a YAML file, found no {path}: set it right or unset it"
            )
        return []
    try:
        found = _File.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {}).corrections
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadConfiguration(f"{path}: expected YAML, found {one_line(error)}: mend it") from error
    except ValidationError as error:
        raise BadConfiguration(f"{path}: {_mistake(error)}: mend it") from error
    _require_single(path, found)
    return found


def _mistake(error: ValidationError) -> str:
    """Where the first mistake of the file stands, what was expected there, and what was found."""
    first = error.errors(include_url=False)[0]
    *above, last = first["loc"] or ("the file",)
    place = ".".join(str(part) for part in above) or "the file"
    match first["type"]:
        case "extra_forbidden":
            keys = Correction.model_fields if above else _File.model_fields
            return f"{place}: expected keys among {', '.join(keys)}, found {last}"
        case "missing":
            return f"{place}: expected the key {last}, found none"
        case "value_error":  # of the model's own, which say what was expected
            return f"{'.'.join(str(part) for part in first['loc'])}: {first['ctx']['error']}"
    return f"{'.'.join(str(part) for part in (*above, last))}: {first['msg']}, found {first['input']!r}"


def _require_single(path: Path, found: list[Correction]) -> None:
    """Raise BadConfiguration for a second correction of a row."""
    seen: set[str] = set()
    for correction in found:
        if correction.row and (fact := next(iter(correction.row))) in seen:
            raise BadConfiguration(f"{path}: expected one correction of a row, found two of {fact}: join them")
        seen |= set(correction.row or ())
