-- Rows of a register of many matters; :matters and :meetings are how many of each. Read by matters_made.py, statement by statement.
SET session_replication_role = replica;
INSERT INTO people_organisation (id, slug, name, formal_name, kind, code, county, sort_key, official_address)
SELECT o, 'org-' || o, 'Org ' || o, '', 'municipality', '', '', 'org ' || o, '' FROM generate_series(1, 40) o;
INSERT INTO people_body (id, slug, name, kind, owner_id, regime, form, numbering, certifies, signing, is_proposed, sort_key)
SELECT b, 'organ-' || b, 'Organ ' || b, 'board', 1 + b % 40, 'formal', 'minutes', 'section', true, 'none', false, 'organ ' || b FROM generate_series(1, 300) b;
INSERT INTO register_bodyyear (body_id, year, meetings, partly, items, decisions, doubts, listed, present, organisations, municipalities, announced, gaps)
SELECT b, y, 10, 0, 100, 100, 0, 0, 0, 0, 0, '[]', '[]' FROM generate_series(1, 300) b, generate_series(2010, 2025) y;
INSERT INTO register_meeting
    (id, classification, ground, is_public, scope, body_id, slug, title, first_day, last_day, kind, items_count, decisions_count, present_count, open_doubts)
SELECT n, 'open', '', true, b, b, 'mote-' || n, '', d, d, 'minutes', 10, 0, 0, 0
FROM (
    SELECT n, ceil(300 * power((n * 7919 % 10007) / 10007.0 + 0.00001, 1.7))::int AS b, date '2010-01-01' + (n::bigint * 5840 / :meetings)::int AS d
    FROM generate_series(1, :meetings) n
) t;
-- the four passages of a matter are a month or more apart
INSERT INTO register_item (id, classification, ground, is_public, scope, meeting_id, ordinal, start, "end", page, number, heading, level, case_number)
SELECT (m - 1) * 4 + k, 'open', '', true, body_id, at, r, r * 1000, r * 1000 + 900, 1, '1', 'Fråga ' || m, 1, ''
FROM (
    SELECT m, k, t.body_id, t.id AS at, row_number() OVER (PARTITION BY t.id) - 1 AS r
    FROM (SELECT m::bigint, k FROM generate_series(1, :matters) m, generate_series(1, 4) k) s
    JOIN register_meeting t ON t.id = 1 + (m * 2 / 5 + k * :meetings / (200 + m % 300)) % :meetings
) placed;
INSERT INTO matters_passage
    (id, classification, ground, is_public, scope, meeting_id, item_id, matter_id, document, record, start, "end", page, kind, title, text, day, told, acts, announced, is_gone)
SELECT i.id, 'open', '', true, i.scope, i.meeting_id, i.id, (i.id - 1) / 4 + 1, '0a', 0, i.start, i."end", 1, 'item', i.heading, repeat('ord ', 200), t.first_day,
    '{}', '[]', '[]', false
FROM register_item i JOIN register_meeting t ON t.id = i.meeting_id;
INSERT INTO matters_matter
    (id, address, is_public, name, first_day, last_day, passages_count, meetings_count, bodies_count, anchor_id, titled_id, state, rests_from, lies_with, lies_start, lies_end)
SELECT m, 'm' || m, true, '', a, z, passages, meetings, bodies, first, first, state, CASE WHEN state IN ('closed', 'decided_by_all') THEN NULL ELSE z + 541 END, 'Organ 1', 0, 0
FROM (
    SELECT matter_id AS m, min(day) AS a, max(day) AS z, count(*) AS passages, count(DISTINCT meeting_id) AS meetings, count(DISTINCT scope) AS bodies, min(id) AS first,
        CASE WHEN matter_id % 500 = 0 THEN 'consulted' ELSE
        (ARRAY['raised', 'prepared', 'prepared', 'decided_by_all', 'decided_by_all', 'decided_by_some', 'closed', 'endorsed'])[1 + (matter_id * 7) % 8] END AS state
    FROM matters_passage GROUP BY matter_id
) told;
INSERT INTO register_mention (classification, ground, is_public, scope, organisation_id, item_id, day)
SELECT 'open', '', true, scope, ceil(40 * power((id * 7919 % 10007) / 10007.0 + 0.00001, 2))::int, item_id, day FROM matters_passage;
SET session_replication_role = DEFAULT;
ANALYZE;
