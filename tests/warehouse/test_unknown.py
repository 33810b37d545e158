"""Mentions that mean something of a dimension and could not be told: what counts, and what does not."""

from datetime import date
from typing import Any

from pipelines.warehouse.unknown import left_unknown


def test_a_place_without_a_body_counts_as_a_mention_of_a_unit(staging: Any) -> None:
    version = staging.document(
        "a.txt", "Hội nghị một\nHội nghị hai\nHội nghị ba\nHội nghị bốn", published_on=date(2020, 3, 1)
    )
    for nth, (body, place) in enumerate(
        [
            (None, "phường Ba Đình"),  # there were two
            (None, "quận Tây Hồ"),
            ("Công ty Thép Hòa Phát", None),  # of no unit
            (None, None),  # nothing is named
        ]
    ):
        staging.fact("meetings", version, "Hội nghị", nth=nth, body=body, jurisdiction=place)
    found = left_unknown(staging.build().path)["dim_admin_unit"]
    assert found.mentions == 2
    assert found.rows.rows() == [("a", None, "phường Ba Đình")]
