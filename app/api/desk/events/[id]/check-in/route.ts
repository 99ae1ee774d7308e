import { NotAllowed, requireDesk } from '@/lib/auth/session'
import { takePressed } from '@/lib/registrations/check-in/pressed/mutations'
import { listThere } from '@/lib/registrations/check-in/queries'
import { pressedSchema } from '@/lib/registrations/check-in/schema'

type Context = { params: Promise<{ id: string }> }

/** Who is there, for a page that is open at the door of the meeting. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const there = await listThere(viewer, (await params).id)
  if (!there) throw new NotAllowed(true)
  return Response.json(there)
}

/** Takes what was pressed there, perhaps while the line was away, and says who is there now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id: eventId } = await params
  const said = pressedSchema.safeParse(await request.json().catch(() => null))
  if (!said.success) return Response.json({ error: 'invalid' }, { status: 400 })
  const result = await takePressed(viewer, { eventId, ...said.data })
  if (!result.ok && result.reason === 'not-found') throw new NotAllowed(true)
  if (!result.ok) return Response.json({ error: result.reason }, { status: 409 })
  return Response.json({ checked: result.checked, ...(await listThere(viewer, eventId)) })
}
