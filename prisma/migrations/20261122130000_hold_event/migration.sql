-- Holds an event's row and says how its places are then. A plain statement that locks and counts would count what was
-- there before it had to wait; each statement of a function sees what was committed before that one began.
-- `revision` is another one whenever the event's row was written, `arrival` later than that of everybody before.
CREATE FUNCTION public.hold_event(held_event uuid, holding text[], asking_account uuid, asking_email text)
RETURNS TABLE (revision text, held int, waiting int, last_position int, own boolean, arrival timestamptz)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public.events e WHERE e.id = held_event FOR UPDATE;
  RETURN QUERY
    SELECT (SELECT e.xmin::text FROM public.events e WHERE e.id = held_event AND e.trashed_at IS NULL),
      (count(*) FILTER (WHERE r.state::text = ANY (holding)))::int,
      count(r.position)::int,
      coalesce(max(r.position), 0),
      coalesce(bool_or(r.account_id = asking_account OR (r.account_id IS NULL AND r.email = asking_email)), false),
      greatest(clock_timestamp(), max(r.created_at) + interval '1 millisecond')
    FROM public.registrations r WHERE r.event_id = held_event;
END $$;

-- Who writes a tag need not think of those who listen: other instances are woken when it is committed.
CREATE FUNCTION public.notify_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('pharos_touched', '');
  RETURN NULL;
END $$;

CREATE TRIGGER touched_tags_notify AFTER INSERT ON touched_tags
FOR EACH STATEMENT EXECUTE FUNCTION public.notify_touched();
