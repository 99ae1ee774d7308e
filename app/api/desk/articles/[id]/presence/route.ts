import { appearAt } from '@/lib/articles/presence/opened/mutations'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'

type Context = { params: Promise<{ id: string }> }

/** Says that somebody has a story open, and hears who else has. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id } = await params
  const language = new URL(request.url).searchParams.get('language')
  const seen = isLanguage(language) ? await appearAt(viewer, { id, language }) : null
  if (!seen?.ok) return Response.json({ error: 'not-found' }, { status: 404 })
  return Response.json({ others: seen.others.map(({ name }) => name) })
}
