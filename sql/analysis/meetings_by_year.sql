-- How many meetings of each kind were reported for each year?
-- Mỗi năm có bao nhiêu cuộc họp thuộc mỗi loại được đưa tin?
SELECT
    year(start_date) AS year,
    meeting_type,
    count(*) AS meetings,
    sum(reports)::BIGINT AS reports
FROM mart.meetings
GROUP BY ALL
ORDER BY year, meeting_type

-- On the samples (trên các bài mẫu):
-- year,meeting_type,meetings,reports
-- 2017,congress,3,3
-- 2017,conference,1,1
-- 2019,working_session,1,1
-- 2020,congress,1,1
-- 2021,conference,1,1
-- 2022,council_session,1,1
-- 2023,voter_meeting,1,1
-- 2024,press_briefing,1,1
-- 2025,congress,1,2
-- 2025,working_session,1,1
-- 2025,ceremony,1,1
