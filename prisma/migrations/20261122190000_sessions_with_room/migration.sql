-- Which of the wanted sessions of an event can be picked: choosable, with room, and no other one wanted that runs at the
-- same time. Asked in the statement that holds the event and writes: each statement of a function sees what was
-- committed before that one began. The revision of the event as it is held is handed over so that nothing can be asked
-- before it is.
CREATE FUNCTION public.sessions_with_room(of_event uuid, held_revision text, wanted uuid[], holding public.registration_state[])
RETURNS TABLE (session_id uuid) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN QUERY
    SELECT s.id FROM public.event_sessions s
    WHERE s.event_id = of_event AND s.choosable AND s.id = ANY (wanted) AND held_revision IS NOT NULL
      AND NOT EXISTS (
        SELECT FROM public.event_sessions other
        WHERE other.id = ANY (wanted) AND other.id <> s.id AND other.parallel_group = s.parallel_group)
      -- Who holds no place at the event takes none in a session. Whether they do is looked up only where as many picked
      -- it as there are places.
      AND CASE
        WHEN s.capacity IS NULL THEN true
        WHEN s.capacity > (SELECT count(*) FROM public.registration_sessions c WHERE c.session_id = s.id) THEN true
        ELSE s.capacity > (
          SELECT count(*) FROM public.registration_sessions c JOIN public.registrations r ON r.id = c.registration_id
          WHERE c.session_id = s.id AND r.state = ANY (holding))
      END;
END $$;
