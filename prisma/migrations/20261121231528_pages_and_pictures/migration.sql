-- AlterTable
ALTER TABLE "file_pages" ADD COLUMN     "height" INTEGER,
ADD COLUMN     "width" INTEGER;

-- CreateTable
CREATE TABLE "image_uses" (
    "image_id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL,

    CONSTRAINT "image_uses_pkey" PRIMARY KEY ("kind","source_id","language","image_id")
);

-- CreateIndex
CREATE INDEX "image_uses_image_id_idx" ON "image_uses"("image_id");

ALTER TABLE file_pages ADD CONSTRAINT file_pages_extent CHECK ((width IS NULL) = (height IS NULL) AND width > 0 AND height > 0);
ALTER TABLE image_variants ADD CONSTRAINT image_variants_format CHECK (format IN ('avif', 'webp'));

-- Which pictures stand in which texts. A trigger rather than a verb in every noun: a text whose pictures nobody noted
-- would show none. No text can hold a picture before this migration, so there is nothing to catch up with.
CREATE FUNCTION public.images_in(body jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT (id #>> '{}')::uuid
  FROM jsonb_path_query(body, '$.**.imageId') AS id
  WHERE jsonb_typeof(id) = 'string' AND id #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

CREATE FUNCTION public.note_images(kind public.record_kind, record_id uuid, source_id uuid, language text, published boolean, body jsonb)
RETURNS void LANGUAGE sql AS $$
  DELETE FROM public.image_uses AS u WHERE u.kind = $1 AND u.source_id = $3 AND u.language = $4;
  INSERT INTO public.image_uses (image_id, kind, record_id, source_id, language, published)
  SELECT id, $1, $2, $3, $4, $5 FROM public.images_in(body) AS id;
$$;

-- For a translation with a body and a state of its own. Told the kind of record and the column that names it.
CREATE FUNCTION public.note_images_of_translation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  id uuid := words ->> TG_ARGV[1];
BEGIN
  PERFORM public.note_images(TG_ARGV[0]::public.record_kind, id, id, words ->> 'language',
    words ->> 'status' = 'published', CASE WHEN TG_OP <> 'DELETE' THEN words -> 'body' END);
  RETURN NULL;
END $$;

-- A story is read in its live version.
CREATE FUNCTION public.note_images_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words public.article_translations := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  live jsonb;
BEGIN
  IF TG_OP <> 'DELETE' THEN
    SELECT v.body INTO live FROM public.article_versions v WHERE v.id = words.live_version_id;
  END IF;
  PERFORM public.note_images('article', words.article_id, words.article_id, words.language, words.status = 'published', live);
  RETURN NULL;
END $$;

-- A session has no state of its own: it is read with its event.
CREATE FUNCTION public.note_images_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words public.event_session_translations := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  event uuid := (SELECT s.event_id FROM public.event_sessions s WHERE s.id = words.event_session_id);
BEGIN
  PERFORM public.note_images('event', event, words.event_session_id, words.language, true,
    CASE WHEN TG_OP <> 'DELETE' THEN jsonb_build_array(words.body, words.result) END);
  RETURN NULL;
END $$;

-- A page of the portal has a key instead of an id.
CREATE FUNCTION public.note_images_of_page() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words public.portal_pages := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  id uuid := md5(words.key::text)::uuid;
BEGIN
  PERFORM public.note_images('portal_page', id, id, words.language, words.status = 'published',
    CASE WHEN TG_OP <> 'DELETE' THEN words.body END);
  RETURN NULL;
END $$;

CREATE TRIGGER article_translations_images AFTER INSERT OR DELETE OR UPDATE OF live_version_id, status ON article_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_article();
CREATE TRIGGER event_session_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, result ON event_session_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_session();
CREATE TRIGGER portal_pages_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON portal_pages
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_page();
CREATE TRIGGER award_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON award_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('award', 'award_id');
CREATE TRIGGER barrier_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON barrier_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('barrier', 'barrier_id');
CREATE TRIGGER call_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON call_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('call', 'call_id');
CREATE TRIGGER city_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON city_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('city', 'city_id');
CREATE TRIGGER demonstration_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON demonstration_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('demonstration', 'demonstration_id');
CREATE TRIGGER event_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON event_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('event', 'event_id');
CREATE TRIGGER figure_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON figure_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('figure', 'figure_id');
CREATE TRIGGER group_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON group_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('group', 'group_id');
CREATE TRIGGER indicator_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON indicator_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('indicator', 'indicator_id');
CREATE TRIGGER initiative_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON initiative_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('initiative', 'initiative_id');
CREATE TRIGGER need_or_offer_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON need_or_offer_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('need_or_offer', 'need_or_offer_id');
CREATE TRIGGER pairing_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON pairing_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('pairing', 'pairing_id');
CREATE TRIGGER partner_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON partner_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('partner', 'partner_id');
CREATE TRIGGER person_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON person_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('person', 'person_id');
CREATE TRIGGER plan_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON plan_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('plan', 'plan_id');
CREATE TRIGGER project_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON project_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('project', 'project_id');
CREATE TRIGGER service_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON service_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('service', 'service_id');
CREATE TRIGGER solution_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON solution_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('solution', 'solution_id');
CREATE TRIGGER theme_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON theme_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('theme', 'theme_id');
CREATE TRIGGER work_plan_translations_images AFTER INSERT OR DELETE OR UPDATE OF body, status ON work_plan_translations
FOR EACH ROW EXECUTE FUNCTION public.note_images_of_translation('work_plan', 'work_plan_id');
