-- Which of the wanted sessions of an event can be picked and have room. Asked in the statement that holds the event
-- and writes: each statement of a function sees what was committed before that one began.
CREATE FUNCTION public.sessions_with_room(of_event uuid, wanted uuid[], holding public.registration_state[])
RETURNS TABLE (session_id uuid) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN QUERY
    SELECT s.id FROM public.event_sessions s
    WHERE s.event_id = of_event AND s.choosable AND s.id = ANY (wanted)
      AND (s.capacity IS NULL OR s.capacity > (
        SELECT count(*) FROM public.registration_sessions c JOIN public.registrations r ON r.id = c.registration_id
        WHERE c.session_id = s.id AND r.state = ANY (holding)));
END $$;
