-- Whether an item, by the name that it compares by, is a whole budget (tổng thu, tổng chi) and not a part of one: a
-- place's whole revenue, spending or public investment. How each is written is in pipelines/resolve/data/items.toml.
-- A bare "chi" is the verb as well, of money spent on anything.
CREATE MACRO mart.is_total(item, item_group) AS
    item_group IN ('thu ngân sách', 'chi ngân sách', 'vốn đầu tư công', 'giải ngân vốn đầu tư công')
    AND lower(item) <> 'chi';
