"""Two thousand articles: fetched once, and the second time only what changed is transferred."""

from tests.sources.conftest import source_of

NUMBER, CHANGED = 2000, (3, 500, 1999)
TEXT = "<p>" + "Hội nghị Ban Chấp hành Đảng bộ xã Tân Giang. " * 40 + "</p>"


def test_two_thousand_articles_are_fetched_once_and_then_only_what_changed(site, tour):
    paths = [f"/tin/{number}.html" for number in range(NUMBER)]
    urls = "".join(f"<url><loc>{site.url(path)}</loc></url>" for path in paths)
    site.page("/sitemap.xml", f"<urlset>{urls}</urlset>", Content_Type="application/xml")
    for path in paths:
        site.page(path, TEXT + path)
    limits = {"pages": 3000, "concurrency": 2}
    source = source_of(site, kind="sitemap", addresses=[site.url("/sitemap.xml")], limits=limits)
    assert tour.rows(source) == [
        {"source": "bao", "state": "read", "found": NUMBER, "new": NUMBER, "requests": NUMBER + 2}
    ]
    assert site.connections <= 2
    assert site.counts() == dict.fromkeys([*paths, "/sitemap.xml", "/robots.txt"], 1)
    assert tour.manifest.height == NUMBER

    tour.clock.pass_days(1)
    site.forget()
    for number in CHANGED:
        site.page(paths[number], TEXT + "Bài viết đã được bổ sung.")
    assert tour.rows(source) == [
        {
            "source": "bao", "state": "read", "found": NUMBER, "changed": 3, "unchanged": NUMBER - 3,
            "requests": NUMBER + 2,
        }
    ]  # fmt: skip
    assert site.connections <= 2
    assert site.statuses() == {304: NUMBER - 3 + 1, 200: 3}
    transferred = [each.path for each in site.asked if each.body_bytes and each.status == 200]
    assert sorted(transferred) == sorted(paths[number] for number in CHANGED)
    assert tour.manifest.height == NUMBER + 3
    assert tour.manifest["document_id"].n_unique() == NUMBER
