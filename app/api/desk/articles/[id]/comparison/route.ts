import { compareWithNow } from '@/lib/articles/form/comparing/queries'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'

type Context = { params: Promise<{ id: string }> }

/** What somebody wrote beside what was saved meanwhile. Changes nothing: it is sent because a text is no address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id } = await params
  const page = new URL(request.url).searchParams.get('page')
  const sent: unknown = await request.json().catch(() => null)
  const comparison = await compareWithNow(viewer, id, sent, isLanguage(page) ? page : 'en')
  return comparison ? Response.json(comparison) : Response.json({ error: 'not-found' }, { status: 404 })
}
