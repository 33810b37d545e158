"""Plans told by who set them, what names a plan without being one, and what a sum leaves out."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import check

Read = Callable[..., Facts]
REVENUE = "Năm 2023, thu ngân sách huyện Thạch Khê đạt 245 tỷ đồng, "


@pytest.mark.parametrize(
    ("said", "measure", "basis"),
    [
        ("bằng 112% tỉnh giao.", "execution", "tỉnh giao"),
        ("bằng 112% huyện giao.", "execution", "huyện giao"),
        ("đạt 112% HĐND huyện giao.", "execution", "HĐND huyện giao"),
        ("đạt 112% UBND tỉnh giao.", "execution", "UBND tỉnh giao"),
        ("bằng 112% so với tỉnh giao.", "execution", "tỉnh giao"),
        ("bằng 112% Trung ương giao.", "execution", "Trung ương giao"),
        ("bằng 112% Bộ Tài chính giao.", "execution", "Bộ Tài chính giao"),
        ("vượt 12% so với tỉnh giao.", "change", "tỉnh giao"),
        ("vượt dự toán tỉnh giao 12%.", "change", "dự toán tỉnh giao"),
        ("vượt dự toán được giao ít nhất 5%.", "change", "dự toán được giao"),
        ("hụt dự toán được giao 3%.", "change", "dự toán được giao"),
        ("bằng 95% kịch bản.", "execution", "kịch bản"),
        ("bằng 95% kịch bản UBND tỉnh giao.", "execution", "kịch bản UBND tỉnh giao"),
        ("đạt 95% so với kịch bản đề ra.", "execution", "kịch bản đề ra"),
        ("vượt 4% kịch bản tăng trưởng.", "change", "kịch bản tăng trưởng"),
    ],
)
def test_a_plan_told_by_who_set_it(facts: Read, said: str, measure: str, basis: str) -> None:
    _, row = facts(REVENUE + said).budgets
    assert (row.measure.value, row.basis) == (measure, basis)


def test_each_of_two_who_set_it(facts: Read) -> None:
    check(
        facts,
        REVENUE + "bằng 112% tỉnh giao và 104% HĐND huyện giao. Thu ngân sách xã đạt 135,7% xã giao.",
        """revenue amount actual 245tỷ 2023
        revenue execution actual 112% 2023 | tỉnh giao
        revenue execution actual 104% 2023 | HĐND huyện giao
        revenue execution actual 135.7% 2023 | xã giao""",
        published="10/01/2024",
    )


@pytest.mark.parametrize(
    ("body", "measure"),
    [
        ("Huyện Thạch Khê gieo trồng đạt 102% diện tích kế hoạch.", "execution"),
        ("Huyện Thạch Khê thu hoạch đạt 97% sản lượng theo kế hoạch.", "execution"),
        ("Huyện Thạch Khê thi công đạt 64% khối lượng kế hoạch.", "execution"),
        ("Huyện Thạch Khê gieo trồng đạt 72% diện tích lúa.", "level"),
    ],
)
def test_a_measure_of_the_plan(facts: Read, body: str, measure: str) -> None:
    (row,) = facts(body).indicators
    assert row.measure.value == measure


@pytest.mark.parametrize(
    ("body", "statuses"),
    [
        ("Năm 2019, huyện Thạch Khê được ngân sách tỉnh bổ sung có mục tiêu 12 tỷ đồng.", ["actual"]),
        ("Trích từ nguồn ngân sách Trung ương bổ sung có mục tiêu số tiền 50 tỷ đồng cho huyện.", ["actual"]),
        ("Năm 2019, huyện Thạch Khê thu bổ sung có mục tiêu 95 tỷ đồng, thu kết dư 8 tỷ đồng.", ["actual", "actual"]),
        ("Năm 2019, huyện Thạch Khê giải ngân vốn hỗ trợ có mục tiêu 34 tỷ đồng.", ["actual"]),
        ("Năm 2019, huyện Thạch Khê chi từ nguồn bổ sung mục tiêu 7 tỷ đồng.", ["actual"]),
        ("Năm 2021, huyện Thạch Khê đặt mục tiêu thu ngân sách 95 tỷ đồng.", ["target"]),
        (
            "Giải ngân vốn đầu tư công theo kế hoạch tỉnh giao là 21 tỷ đồng, đạt 58% kế hoạch.",
            ["actual", "actual"],
        ),
        (
            "Giải ngân vốn đầu tư công theo quyết định giao của tỉnh là 21 tỷ đồng, bằng 58% kế hoạch.",
            ["actual", "actual"],
        ),
        ("Tổng thu ngân sách huyện Thạch Khê theo dự toán tỉnh giao là 500 tỷ đồng.", ["target"]),
        ("Dự toán thu ngân sách năm 2025 là 12,5 tỷ đồng; tổng chi ngân sách 11,8 tỷ đồng.", ["target"] * 2),
        ("Huyện Thạch Khê hoàn thành dự toán thu; chi ngân sách 11,8 tỷ đồng.", ["actual"]),
    ],
)
def test_what_only_names_a_plan(facts: Read, body: str, statuses: list[str]) -> None:
    assert [row.status.value for row in facts(body).budgets] == statuses


@pytest.mark.parametrize(
    "aside",
    [
        "không tính chi chuyển nguồn, chi trả gốc vay, chi dự phòng",
        "chưa gồm chi bổ sung cân đối ngân sách xã",
        "bao gồm cả chi từ nguồn thu tiền sử dụng đất",
        "không kể chi chuyển nguồn",
        "đã loại trừ chi viện trợ",
    ],
)
def test_a_share_goes_on_about_the_sum_whatever_it_leaves_out(facts: Read, aside: str) -> None:
    found = facts(
        f"Năm 2019, chi thường xuyên của huyện Thạch Khê đạt 504 tỷ đồng ({aside}), bằng 92% dự toán."
    ).budgets
    assert [(row.flow.value, row.item) for row in found] == [
        ("expenditure", "chi thường xuyên của huyện Thạch Khê"),
        ("expenditure", "chi thường xuyên của huyện Thạch Khê"),
    ]


@pytest.mark.parametrize(
    ("body", "flows"),
    [
        ("Tổng thu ngân sách trên địa bàn huyện Lương Sơn đạt 456 tỷ đồng, bằng 73% kế hoạch.", ["revenue", "revenue"]),
        ("Thu ngân sách của thị xã Giá Rai đạt 56 tỷ đồng.", ["revenue"]),
        ("Thu ngân sách huyện Chi Lăng đạt 56 tỷ đồng.", ["revenue"]),
        ("Thu nội địa của huyện Lương Tài đạt 456 tỷ đồng.", ["revenue"]),
        ("Giải ngân vốn đầu tư công của xã Thu Cúc đạt 34 tỷ đồng.", ["public_investment"]),
        ("Chi ngân sách xã Phú Lương đạt 12 tỷ đồng.", ["expenditure"]),
        ("Thu ngân sách tại xã Lương Thông được 3,2 tỷ đồng.", ["revenue"]),
        ("Lương công nhân xã Phú Sa đạt 7 triệu đồng.", []),  # a wage
        ("Giá điện xã Phú Sa là 3 triệu đồng.", []),
    ],
)
def test_a_syllable_of_a_name_is_no_word_of_money(facts: Read, body: str, flows: list[str]) -> None:
    assert [row.flow.value for row in facts(body).budgets] == flows


def test_small_revenues_of_a_commune(facts: Read) -> None:
    found = facts(
        "Năm 2019, thu ngân sách xã Phú Sa đạt 8,6 tỷ đồng, trong đó thu tại xã 2,1 tỷ đồng; thu khác ngân sách 450 "
        "triệu đồng; thu phạt 120 triệu đồng; thu từ quỹ đất công ích 310 triệu đồng; thu cổ tức 90 triệu đồng; thu xổ "
        "số kiến thiết 1,2 tỷ đồng; thu thuế bảo vệ môi trường 64 triệu đồng; thu tiền cho thuê đất 48 triệu đồng; thu "
        "hưởng theo tỷ lệ điều tiết 510 triệu đồng; thu khác 75 triệu đồng."
    )
    assert {(row.flow.value, row.measure.value) for row in found.budgets} == {("revenue", "amount")}
    assert (len(found.budgets), found.indicators) == (11, [])
