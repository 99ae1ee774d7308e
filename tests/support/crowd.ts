import { randomUUID } from 'node:crypto'
import { Agent, request, type IncomingMessage } from 'node:http'
import { runSql } from './postgres'
import { sessionCookie } from './session-cookies'
import { hiddenFields } from './signed-in'

/** People who are signed in at a portal, for an event that all of them want to go to. */
export type Crowd = { eventId: string; slug: string; cookies: string[] }

/**
 * Writes an event and people with sessions into the database of a portal.
 * @param secret of the portal: its NEXTAUTH_SECRET
 */
export async function gatherCrowd(
  url: string,
  { people, seats, secret }: { people: number; seats: number | null; secret: string },
): Promise<Crowd> {
  const [eventId, slug] = [randomUUID(), `crowd-${randomUUID()}`]
  const rows = await runSql(
    url,
    `INSERT INTO events (id, slug, uid, starts_at, ends_at, time_zone, registration, capacity, updated_at)
       VALUES ('${eventId}', '${slug}', '${slug}', now() + interval '30 days', now() + interval '31 days',
         'Europe/Brussels', 'everyone', ${seats}, now())`,
    `INSERT INTO event_translations (event_id, language, title, status, published_at, updated_at)
       VALUES ('${eventId}', 'en', 'The meeting that everybody wants', 'published', now(), now())`,
    `WITH people AS (
       INSERT INTO accounts (id, email, name, email_verified_at, updated_at)
       SELECT gen_random_uuid(), '${slug}-' || n || '@example.org', 'Person ' || n, now(), now()
       FROM generate_series(1, ${people}) n RETURNING id
     )
     INSERT INTO sessions (id, account_id, expires_at)
       SELECT gen_random_uuid(), id, now() + interval '1 day' FROM people RETURNING id::text AS id`,
  )
  const cookies = rows.map(({ id }) => sessionCookie(String(id), secret))
  return { eventId, slug, cookies: await Promise.all(cookies) }
}

/**
 * Has an event ask a question that has to be answered, and offer two break-outs at the same time with room for all.
 * @returns what a form says to it
 */
export async function askCrowd(url: string, { eventId }: Crowd): Promise<Record<string, string>> {
  const [questionId, ...sessionIds] = [randomUUID(), randomUUID(), randomUUID()]
  await runSql(
    url,
    `INSERT INTO registration_questions (id, event_id, required, updated_at)
       VALUES ('${questionId}', '${eventId}', true, now())`,
    `INSERT INTO registration_question_translations (registration_question_id, language, label)
       VALUES ('${questionId}', 'en', 'What would you like to speak about?')`,
    ...sessionIds.flatMap((id) => [
      `INSERT INTO event_sessions (id, event_id, parallel_group, choosable, capacity, updated_at)
         VALUES ('${id}', '${eventId}', 1, true, 1000, now())`,
      `INSERT INTO event_session_translations (event_session_id, language, title) VALUES ('${id}', 'en', 'A table')`,
    ]),
  )
  return { [`question-${questionId}`]: 'Trams', 'session-1': sessionIds[0] ?? '' }
}

/** Reads the page on which one registers. @returns what its form sends when nothing is changed in it */
export async function formOf(origin: string, slug: string, cookie: string): Promise<URLSearchParams> {
  const answer = await fetch(`${origin}/en/events/${slug}/register`, { headers: { cookie } })
  const html = await answer.text()
  if (answer.status !== 200) throw new Error(`The form of registration is answered with ${answer.status}.`)
  const form = new URLSearchParams(hiddenFields(html))
  form.set('step', 'confirm')
  return form
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

/** Presses *Confirm registration*. @returns the status, and how many milliseconds it took */
export function press(
  origin: string,
  slug: string,
  cookie: string,
  form: URLSearchParams,
): Promise<{ status: number; milliseconds: number }> {
  const began = performance.now()
  const boundary = 'the-boundary-of-a-press'
  const body = [...form].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const headers = {
    cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': `multipart/form-data; boundary=${boundary}`,
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}/en/events/${slug}/register`, { method: 'POST', agent, headers }, answered)
    sent.on('error', reject).end(`${body.join('')}--${boundary}--\r\n`)
    function answered(response: IncomingMessage): void {
      response.resume().on('end', () => {
        resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - began })
      })
    }
  })
}
