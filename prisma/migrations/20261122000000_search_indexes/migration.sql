-- What is written to a search index waits in a list until the list is full or a vacuum comes by, and every search reads
-- that list from end to end. The embedded database has no vacuum of its own, so 4 MB of it made each search take a
-- tenth of a second; 64 kB are read in less than a millisecond and cost a write a fifth more.
DO $$
DECLARE name regclass;
BEGIN
  FOR name IN
    SELECT i.indexrelid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'gin' AND c.relnamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER INDEX %s SET (gin_pending_list_limit = 64)', name);
    PERFORM gin_clean_pending_list(name);
  END LOOP;
END $$;
