import { runSql } from './postgres'

/**
 * Fills an empty, migrated database with an old and busy portal: 10,000 published articles and 10,000 events in two
 * languages and 10,000 figures, on 200 cities, 20 themes, 40 partners, 30 groups and 4 projects. Half a minute on two cores.
 */
export async function fillWithMany(url: string, records = 10_000): Promise<void> {
  await runSql(url, ...statementsFor(records))
}

/** An id that can be told from its table and number, so that relations need no look at the rows. */
const id = (table: string, number: string) => `(md5('${table}' || (${number})))::uuid`

function named(table: string, own: string, columns: string, values: string, count: number): string[] {
  const key = `${own}_id`
  return [
    `INSERT INTO ${table} (id, slug, sort_key, updated_at${columns})
       SELECT ${id(table, 'n')}, '${own}-' || n, lpad(n::text, 6, '0'), now()${values}
       FROM generate_series(1, ${count}) n`,
    `INSERT INTO ${own}_translations (${key}, language, name, summary, status, published_at, updated_at)
       SELECT ${id(table, 'n')}, language, initcap('${own} ') || n, 'What ${own} ' || n || ' is about, in short.',
         'published', now(), now()
       FROM generate_series(1, ${count}) n, unnest(ARRAY['en', 'sv']) language`,
  ]
}

const pick = (table: string, among: number, seed = 'n') => id(table, `1 + (${seed}) % ${among}`)

function statementsFor(records: number): string[] {
  return [
    ...named('cities', 'city', ', country, latitude, longitude', `, 'SE', 40 + n % 25, n % 25`, 200),
    ...named('themes', 'theme', '', '', 20),
    ...named('partners', 'partner', '', '', 40),
    ...named('groups', 'group', '', '', 30),
    `INSERT INTO projects (id, slug, acronym, sort_key, updated_at)
       SELECT ${id('projects', 'n')}, 'project-' || n, 'PROJECT ' || n, n::text, now() FROM generate_series(1, 4) n`,
    `INSERT INTO project_translations (project_id, language, title, status, published_at, updated_at)
       SELECT ${id('projects', 'n')}, 'en', 'Project ' || n, 'published', now(), now() FROM generate_series(1, 4) n`,
    ...articles(records),
    ...events(records),
    ...figures(records),
    'ANALYZE',
  ]
}

function articles(count: number): string[] {
  const series = `generate_series(1, ${count}) n`
  const body = `jsonb_build_object('type', 'doc', 'schemaVersion', 1, 'content', jsonb_build_array(
    jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', text)))))`
  return [
    `INSERT INTO articles (id, slug, kind, published_on, project_id, partner_id, updated_at)
       SELECT ${id('articles', 'n')}, 'story-' || n,
         (ARRAY['news', 'blog', 'press_release', 'case_study'])[1 + n % 4]::article_kind,
         date '2026-10-31' - (n % 3650), ${pick('projects', 4)},
         CASE WHEN n % 3 = 0 THEN ${pick('partners', 40)} END, now()
       FROM ${series}`,
    `CREATE TEMP TABLE told AS
       SELECT n, language, 'Story ' || n || ' of heat and water in ' || language AS title,
         repeat('The pipe under street ' || n || ' was laid before anybody asked who would pay for it. ', 30) AS text
       FROM ${series}, unnest(ARRAY['en', 'sv']) language WHERE language = 'en' OR n % 3 = 0`,
    `INSERT INTO article_versions (id, article_id, language, number, title, summary, body, text)
       SELECT ${id('versions', 'n || language')}, ${id('articles', 'n')}, language, 1, title, left(text, 160), ${body}, text
       FROM told`,
    `INSERT INTO article_translations
         (article_id, language, title, summary, text, status, published_at, live_version_id, updated_at)
       SELECT ${id('articles', 'n')}, language, title, left(text, 160), text, 'published', now(),
         ${id('versions', 'n || language')}, now()
       FROM told`,
    'DROP TABLE told',
    `INSERT INTO article_cities (article_id, city_id)
       SELECT ${id('articles', 'n')}, ${pick('cities', 200, 'n * 7 + k')} FROM ${series}, generate_series(0, 1) k`,
    `INSERT INTO article_themes (article_id, theme_id)
       SELECT ${id('articles', 'n')}, ${pick('themes', 20, 'n * 3 + k')} FROM ${series}, generate_series(0, 1) k`,
  ]
}

function events(count: number): string[] {
  const series = `generate_series(1, ${count}) n`
  // A fifth lies ahead, whenever the test runs.
  const start = `date_trunc('hour', now()) + (n % 5 = 0)::int * interval '1 day' * (1 + n % 400)
    - (n % 5 <> 0)::int * interval '1 day' * (1 + n % 3000)`
  return [
    `INSERT INTO events (id, slug, uid, kind, starts_at, ends_at, time_zone, group_id, city_id, updated_at)
       SELECT ${id('events', 'n')}, 'meeting-' || n, 'meeting-' || n || '@many.test',
         (ARRAY['meeting', 'webinar', 'workshop', 'conference'])[1 + n % 4]::event_kind,
         ${start}, ${start} + interval '3 hours', 'Europe/Brussels', ${pick('groups', 30)},
         ${pick('cities', 200)}, now()
       FROM ${series}`,
    `INSERT INTO event_translations (event_id, language, title, summary, text, status, published_at, updated_at)
       SELECT ${id('events', 'n')}, language, 'Meeting ' || n || ' on heat', 'Who pays for pipe ' || n || '.',
         repeat('Everybody brings one bill. ', 20), 'published', now(), now()
       FROM ${series}, unnest(ARRAY['en', 'sv']) language WHERE language = 'en' OR n % 3 = 0`,
    `INSERT INTO event_themes (event_id, theme_id) SELECT ${id('events', 'n')}, ${pick('themes', 20)} FROM ${series}`,
  ]
}

function figures(count: number): string[] {
  const series = `generate_series(1, ${count}) n`
  return [
    ...named('indicators', 'indicator', ', summable', ', n % 2 = 0', 60),
    `INSERT INTO indicator_themes (indicator_id, theme_id)
       SELECT ${id('indicators', 'n')}, ${pick('themes', 20)} FROM generate_series(1, 60) n`,
    `INSERT INTO figures
         (id, slug, indicator_id, kind, value, unit, scope, city_id, project_id, as_of, headline_position, updated_at)
       SELECT ${id('figures', 'n')}, 'figure-' || n, ${pick('indicators', 60)},
         CASE WHEN n % 5 = 0 THEN 'target' ELSE 'measured' END::figure_kind, n, 'homes',
         (ARRAY['project', 'city', 'portal'])[1 + n % 3]::figure_scope,
         CASE WHEN n % 3 = 1 THEN ${pick('cities', 200)} END, CASE WHEN n % 3 = 0 THEN ${pick('projects', 4)} END,
         date '2020-01-01' + n % 2000, CASE WHEN n <= 7 THEN n END, now()
       FROM ${series}`,
    `INSERT INTO figure_translations (figure_id, language, title, method, status, published_at, updated_at)
       SELECT ${id('figures', 'n')}, 'en', 'homes in street ' || n, 'Counted at the door.', 'published', now(), now()
       FROM ${series}`,
  ]
}
