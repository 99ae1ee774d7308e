import { z } from 'zod'
import { NotAllowed, requireDesk } from '@/lib/auth/session'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages'
import { exportRegistrationsFor } from '@/lib/registrations/export/queries'
import { addHeader } from '@/lib/server/reading'

type Context = { params: Promise<{ id: string }> }

/** Who registered for an event, as a table for a spreadsheet; food and access needs are not in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id } = await params
  const asked = new URL(request.url).searchParams.get('language')
  const language = isLanguage(asked) ? asked : defaultLanguage
  const table = z.uuid().safeParse(id).success ? await exportRegistrationsFor(viewer, id, language) : null
  if (table === null) throw new NotAllowed(true)
  addHeader('Content-Disposition', 'attachment; filename="registrations.csv"')
  // Spreadsheets take a file for the letters of their own country unless its first character says otherwise.
  return new Response(`\uFEFF${table}`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
