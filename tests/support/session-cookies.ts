import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { runSql } from './postgres'

/** What the browser of somebody sends whose session is in the database. @param secret of the portal: its NEXTAUTH_SECRET */
export async function sessionCookie(sessionId: string, secret: string): Promise<string> {
  const token = await encode({ token: { sessionId }, secret, maxAge: 86_400 })
  return `next-auth.session-token=${token}`
}

/** Writes an editor, who has a second factor, with a session into the database of a portal. @returns their cookie */
export async function editorOf(url: string, secret: string): Promise<string> {
  const [row] = await runSql(
    url,
    `WITH editor AS (
       INSERT INTO accounts (id, email, name, role, email_verified_at, totp_confirmed_at, updated_at)
       VALUES (gen_random_uuid(), '${randomUUID()}@example.org', 'Eve', 'editor', now(), now(), now()) RETURNING id
     )
     INSERT INTO sessions (id, account_id, expires_at)
       SELECT gen_random_uuid(), id, now() + interval '1 day' FROM editor RETURNING id::text AS id`,
  )
  return sessionCookie(String(row?.id), secret)
}
