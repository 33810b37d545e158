-- Whether an item is a whole budget (tổng thu, tổng chi) and not a part of one: by its words alone, for a place's
-- whole revenue, spending or public investment.
CREATE MACRO mart.is_total(item) AS
    regexp_matches(
        mart.fold(item),
        '^((tong )?(so )?(thu|chi)( can doi)?( ngan sach| nsnn| nsdp)|tong (thu|chi)|(giai ngan |ke hoach |tong )*von dau tu cong)'
        || '( ngan sach| nsnn| nha nuoc| dia phuong| quan| huyen| xa| phuong| tinh| thanh pho| giai ngan| duoc giao)*'
        || '( tren dia ban.*| ca nam.*| ca nhiem ky)?$'
    );
