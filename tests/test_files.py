"""A folder takes the place of another in one step."""

import threading

import pytest

from pipelines import files


def folder(path, content):
    path.mkdir(parents=True)
    (path / "page.html").write_text(content)
    return path


@pytest.mark.parametrize("exchanging", [True, False])  # False: a system that cannot swap two names
def test_a_folder_is_replaced_and_the_old_one_goes(tmp_path, monkeypatch, exchanging):
    if not exchanging:
        monkeypatch.setattr(files, "_exchange", lambda *_: False)
    place = tmp_path / "exports" / "report"
    for content in ("one", "two", "three"):
        files.replace_folder(folder(tmp_path / "build" / "report", content), place)
        assert (place / "page.html").read_text() == content
    assert [path.name for path in place.parent.iterdir()] == ["report"]
    assert list((tmp_path / "build").iterdir()) == []


def test_a_reader_always_finds_a_folder(tmp_path):
    place = folder(tmp_path / "report", "0")
    if not files._exchange(place, folder(tmp_path / "other", "1")):
        pytest.skip("this system cannot swap two names")
    missed, done = [], threading.Event()

    def read():
        while not done.is_set():
            try:
                place.stat()
            except FileNotFoundError:
                missed.append(1)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(200):
        files.replace_folder(folder(tmp_path / "new", str(number)), place)
    done.set()
    reader.join()
    assert missed == []
