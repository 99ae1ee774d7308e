-- Search: text is compared without accents and case, in the stems of its language where Postgres knows them.
-- Everything is named with its schema, because a restore and the planner run these with an empty search path.

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- "Umeå", "UMEA" and "Umea" + combining ring are one word. unaccent is only STABLE, since its rules may be
-- edited, the portal never edits them, and generated columns want IMMUTABLE.
CREATE FUNCTION public.fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)));

-- No stemmer for Bulgarian, Croatian, Czech, Estonian, Latvian, Maltese, Polish, Slovak and Slovenian: words as they are.
CREATE FUNCTION public.search_configuration(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE split_part(language, '-', 1)
  WHEN 'da' THEN 'pg_catalog.danish'::regconfig
  WHEN 'de' THEN 'pg_catalog.german'::regconfig
  WHEN 'el' THEN 'pg_catalog.greek'::regconfig
  WHEN 'en' THEN 'pg_catalog.english'::regconfig
  WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
  WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
  WHEN 'fr' THEN 'pg_catalog.french'::regconfig
  WHEN 'ga' THEN 'pg_catalog.irish'::regconfig
  WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
  WHEN 'it' THEN 'pg_catalog.italian'::regconfig
  WHEN 'lt' THEN 'pg_catalog.lithuanian'::regconfig
  WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
  WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
  WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig
  WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
  ELSE 'pg_catalog.simple'::regconfig
END;

-- Title before summary before text. A tsvector holds at most 1 MB, so of a very long text the beginning counts.
CREATE FUNCTION public.search_vector(language text, title text, summary text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(public.search_configuration(language), public.fold(coalesce(title, ''))), 'A')
  || setweight(to_tsvector(public.search_configuration(language), public.fold(coalesce(summary, ''))), 'B')
  || setweight(to_tsvector(public.search_configuration(language), public.fold(left(coalesce(body, ''), 250000))), 'C');

-- What a person typed, in the same form: search @@ search_query(language, 'Gdansk -port "urban data"').
CREATE FUNCTION public.search_query(language text, typed text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN websearch_to_tsquery(public.search_configuration(language), public.fold(coalesce(typed, '')));
