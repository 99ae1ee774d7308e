-- What was said of a change that nobody was told of yet is one of several reasons from now on.
UPDATE jobs SET data = (data - 'reason') || jsonb_build_object('reasons',
  jsonb_build_array(jsonb_build_object('change', data -> 'change', 'text', data -> 'reason')))
WHERE name = 'tell-registered' AND data ? 'reason';
