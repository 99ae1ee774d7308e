-- Sessions decide about a registration as well: which can be picked, which run at the same time, how many may come.
CREATE OR REPLACE FUNCTION public.event_revision(of_event uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT concat_ws(' ', e.xmin,
    (SELECT string_agg(concat_ws(':', t.language, t.status), ',' ORDER BY t.language)
      FROM public.event_translations t WHERE t.event_id = e.id),
    (SELECT string_agg(concat_ws(':', q.id, q.xmin), ',' ORDER BY q.id)
      FROM public.registration_questions q WHERE q.event_id = e.id),
    (SELECT string_agg(concat_ws(':', s.id, s.xmin), ',' ORDER BY s.id)
      FROM public.event_sessions s WHERE s.event_id = e.id AND s.choosable))
  FROM public.events e WHERE e.id = of_event AND e.trashed_at IS NULL);
END $$;

-- Which of the wanted sessions of an event can be picked and have room. Asked in the statement that holds the event
-- and writes: each statement of a function sees what was committed before that one began. The revision of the event as
-- it is held is handed over so that nothing can be asked before it is.
CREATE FUNCTION public.sessions_with_room(of_event uuid, held_revision text, wanted uuid[], holding public.registration_state[])
RETURNS TABLE (session_id uuid) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN QUERY
    SELECT s.id FROM public.event_sessions s
    WHERE s.event_id = of_event AND s.choosable AND s.id = ANY (wanted) AND held_revision IS NOT NULL
      AND (s.capacity IS NULL OR s.capacity > (
        SELECT count(*) FROM public.registration_sessions c JOIN public.registrations r ON r.id = c.registration_id
        WHERE c.session_id = s.id AND r.state = ANY (holding)));
END $$;
