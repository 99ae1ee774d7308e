import { exportOwnData } from '@/lib/accounts/own-data/queries'
import { requireViewer } from '@/lib/auth/session'
import { addHeader } from '@/lib/server/reading'

/** What the portal keeps about the one who asks, as a file. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer()
  const data = await exportOwnData(viewer)
  addHeader('Content-Disposition', 'attachment; filename="my-data.json"')
  return Response.json(data)
}
