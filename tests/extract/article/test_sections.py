"""Parts of a report: what the heading over a number says of it."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param("II. NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2020", ("target", "2020-10-01", "2020-12-31"), id="aims"),
        pytest.param(
            "II. Phương hướng, nhiệm vụ năm 2021", ("target", "2021-01-01", "2021-12-31"), id="aims of a year"
        ),
        pytest.param(
            "II. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2020", ("target", "2020-10-01", "2020-12-31"), id="aims of some months"
        ),
        pytest.param("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", ("actual", "2020-01-01", "2020-09-30"), id="results of tasks"),
        pytest.param("2. Về nông nghiệp", ("actual", "2020-01-01", "2020-09-30"), id="neither: as the part above it"),
    ],
)
def test_what_stands_under_a_heading(facts: Read, heading: str, expected: tuple[str, str, str]) -> None:
    found = facts(
        "I. KẾT QUẢ ĐẠT ĐƯỢC\n- 9 tháng đầu năm 2020, huyện Thạch Khê trồng 320 ha cam.\n"
        f"{heading}\n- Gieo trồng 1.250 ha cây vụ đông.\n"
    )
    row = found.indicators[-1]
    assert (str(row.status), str(row.period_start), str(row.period_end)) == expected


def test_what_was_done_is_no_aim(facts: Read) -> None:
    found = facts("II. NHIỆM VỤ TRỌNG TÂM QUÝ IV\n- Huyện Thạch Khê đã trồng 1.250 ha cây vụ đông.\n")
    assert [str(row.status) for row in found.indicators] == ["actual"]


def test_a_headline_in_capitals_names_whom_the_report_is_about(facts: Read) -> None:
    found = facts("Sản lượng cam đạt 3.200 tấn.", title="BÁO CÁO TÌNH HÌNH KINH TẾ HUYỆN THẠCH KHÊ 9 THÁNG NĂM 2020")
    assert [(row.subject, row.indicator) for row in found.indicators] == [("huyện Thạch Khê", "sản lượng cam")]


def test_a_headline_of_results_and_tasks_frames_results_by_the_first_of_its_periods(facts: Read) -> None:
    found = facts(
        "I. KẾT QUẢ\n- Gieo trồng: 1.250 ha/1.200 ha, đạt 104% KH.\n- Tổng đàn: 210 con, tăng 12 con so với cùng kỳ.\n"
        "II. NHIỆM VỤ\n- Hoàn thành 3 xã NTM.\nUBND huyện Thạch Khê\n",
        title="BÁO CÁO KẾT QUẢ 9 THÁNG ĐẦU NĂM, NHIỆM VỤ 3 THÁNG CUỐI NĂM 2020",
    )
    told = [(str(row.value), str(row.status), str(row.period_end), row.indicator) for row in found.indicators]
    assert told == [
        ("1250", "actual", "2020-09-30", "diện tích gieo trồng"),
        ("104", "actual", "2020-09-30", "diện tích gieo trồng"),
        ("210", "actual", "2020-09-30", "tổng đàn"),
        ("12", "actual", "2020-09-30", "tổng đàn"),
        ("3", "target", "None", "hoàn thành xã NTM"),
    ]
    assert {row.subject for row in found.indicators} == {"huyện Thạch Khê"}, "of the body that signs in the last line"
