import { requireAdmin } from '@/lib/auth/session'
import { exportSubscribers } from '@/lib/newsletter/subscribers/queries'
import { addHeader } from '@/lib/server/reading'

/** Who confirmed that they want the newsletter, as a file. */
export async function GET(): Promise<Response> {
  const viewer = await requireAdmin()
  const csv = await exportSubscribers(viewer)
  addHeader('Content-Disposition', 'attachment; filename="newsletter.csv"')
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
