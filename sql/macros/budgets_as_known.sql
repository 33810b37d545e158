-- Numbers about public money as they were known on a day (số liệu tính đến ngày): of each the report of the latest
-- day up to then. A number whose article and meeting have no day is left out.
CREATE MACRO mart.budgets_as_known(on_date) AS TABLE
    SELECT *
    FROM mart.budget_reports
    WHERE reported_on <= on_date
    QUALIFY row_number() OVER (PARTITION BY number_id ORDER BY reported_on DESC, fact_id) = 1;
