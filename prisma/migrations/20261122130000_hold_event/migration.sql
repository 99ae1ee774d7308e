-- What decides about a registration, in one text that is another one whenever any of it was written: the event's row,
-- where it is published, and what it asks. Not in SQL, whose functions are planned at every call.
CREATE FUNCTION public.event_revision(of_event uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT concat_ws(' ', e.xmin,
    (SELECT string_agg(concat_ws(':', t.language, t.status), ',' ORDER BY t.language)
      FROM public.event_translations t WHERE t.event_id = e.id),
    (SELECT string_agg(concat_ws(':', q.id, q.xmin), ',' ORDER BY q.id)
      FROM public.registration_questions q WHERE q.event_id = e.id))
  FROM public.events e WHERE e.id = of_event AND e.trashed_at IS NULL);
END $$;

-- Holds an event's row and says how its places are then. A plain statement that locks and counts would count what was
-- there before it had to wait; each statement of a function sees what was committed before that one began.
-- `arrival` is later than that of everybody before.
CREATE FUNCTION public.hold_event(held_event uuid, holding public.registration_state[], asking_account uuid, asking_email text)
RETURNS TABLE (revision text, held int, waiting int, last_position int, own boolean, arrival timestamptz)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public.events e WHERE e.id = held_event FOR UPDATE;
  RETURN QUERY
    SELECT public.event_revision(held_event),
      (count(*) FILTER (WHERE r.state = ANY (holding)))::int,
      count(r.position)::int,
      coalesce(max(r.position), 0),
      coalesce(bool_or(r.account_id = asking_account OR (r.account_id IS NULL AND r.email = asking_email)), false),
      greatest(clock_timestamp(), max(r.created_at) + interval '1 millisecond')
    FROM public.registrations r WHERE r.event_id = held_event;
END $$;

-- Who writes a tag need not think of those who listen: other instances are woken when it is committed. For each row,
-- since a statement that writes none wakes nobody; a transaction wakes them once.
CREATE FUNCTION public.notify_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('pharos_touched', '');
  RETURN NULL;
END $$;

CREATE TRIGGER touched_tags_notify AFTER INSERT ON touched_tags
FOR EACH ROW EXECUTE FUNCTION public.notify_touched();
