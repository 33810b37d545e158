"""Articles from web sites: found by feeds, sitemaps or listing pages, fetched with manners, never without limits."""
