"""Labels under one name, and the lists' own rules."""

import pytest

from pipelines.resolve.items import Item, is_total, item_of, labels, listed, with_ancestors


@pytest.mark.parametrize(
    ("kind", "label", "name"),
    [
        ("revenue", "tổng thu NSNN trên địa bàn tỉnh", "thu ngân sách"),
        ("revenue", "Thu ngân sách của cả nước", "thu ngân sách"),
        ("revenue", "tổng số thu NSNN năm 2017", "thu ngân sách"),
        ("revenue", "tổng thu ngân sách nhà nước (NSNN)", "thu ngân sách"),
        ("revenue", "thu nội địa trong cân đối", "thu nội địa"),
        ("revenue", "tiền thuê đất", "tiền thuê đất"),
        ("expenditure", "dự toán chi thường xuyên", "chi thường xuyên"),
        ("public_investment", "tỷ lệ giải ngân vốn đầu tư công", "giải ngân vốn đầu tư công"),
        ("indicator", "tỉ lệ hộ nghèo toàn huyện", "hộ nghèo"),
        ("indicator", "xã đạt chuẩn NTM", "xã đạt chuẩn nông thôn mới"),
        ("indicator", "tăng trưởng GRDP", "tốc độ tăng trưởng kinh tế"),
    ],
)
def test_a_label_fits(kind: str, label: str, name: str) -> None:
    assert item_of(kind, label) == listed()[kind, name]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        pytest.param("revenue", "khoản phí dự toán thu ngân sách nhà nước", id="the words inside a longer label"),
        pytest.param("public_investment", "vốn ODA năm 2019 cho dự án hồ chứa Gò Tây", id="one project's"),
        pytest.param("expenditure", "thu nội địa", id="another flow"),
        pytest.param("revenue", "thu nội địa (trừ tiền sử dụng đất)", id="words in brackets that say more"),
        pytest.param("public_investment", "tổng vốn đầu tư", id="not only public"),
        pytest.param("indicator", "thu nhập", id="less than the label says"),
        pytest.param("indicator", "hộ nghèo được tặng quà", id="more than the label says"),
        pytest.param("indicator", "cây xanh", id="nothing like it"),
    ],
)
def test_a_label_that_does_not_fit_keeps_its_own_name(kind: str, label: str) -> None:
    assert item_of(kind, label) == Item(kind, label)


@pytest.mark.parametrize(
    ("kind", "label", "total"),
    [
        ("revenue", "tổng thu ngân sách nhà nước trên địa bàn", True),
        ("revenue", "Thu NSNN", True),
        ("revenue", "tổng thu ngân sách nhà nước (NSNN)", True),
        ("revenue", "thu ngân sách xã", True),
        ("revenue", "tổng thu ngân sách cả năm", True),
        ("expenditure", "chi ngân sách địa phương", True),
        ("expenditure", "tổng chi NSNN chiều ngược lại", True),
        ("public_investment", "giải ngân vốn đầu tư công", True),
        ("public_investment", "kế hoạch vốn đầu tư công", True),
        ("revenue", "thu nội địa", False),
        ("revenue", "nộp ngân sách", False),  # one payer's
        ("expenditure", "chi thường xuyên", False),
        ("expenditure", "chi ngân sách cho giáo dục", False),
        ("revenue", "thu ngân sách từ tiền sử dụng đất", False),
        ("expenditure", "tổng chi phí", False),
        ("expenditure", "tổng chi", True),
        ("revenue", "thu", False),  # the verb: taken for anything, an auction too
        ("expenditure", "chi", False),
        ("public_investment", "vốn đầu tư công của dự án đường vành đai", False),
        ("public_investment", "tổng vốn đầu tư", False),  # a project's, or all of society's
        ("other", "nợ công", False),
    ],
)
def test_a_whole_budget_is_told_by_its_item_as_it_is_written(kind: str, label: str, total: bool) -> None:
    assert is_total(kind, label) is total


def test_the_lists_hold_together() -> None:
    names = listed()
    assert [item for item in names.values() if item.parent and (item.kind, item.parent) not in names] == []
    claimed = [(kind, words) for kind, words in labels() if (kind, words) in names and labels()[kind, words] != words]
    assert claimed == []  # no label is another's name
    assert with_ancestors([names["expenditure", "chi y tế"]]) == {
        names["expenditure", name] for name in ("chi y tế", "chi thường xuyên", "chi ngân sách")
    }
