import { keepDraft } from '@/lib/articles/form/keep/mutations'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'

type Context = { params: Promise<{ id: string }> }

/** Saves what somebody is writing, again and again while they write. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id } = await params
  const page = new URL(request.url).searchParams.get('page')
  const sent: unknown = await request.json().catch(() => null)
  const kept = await keepDraft(viewer, id, sent, isLanguage(page) ? page : 'en')
  switch (kept.kind) {
    case 'saved':
      return Response.json({ version: kept.version, savedAt: kept.savedAt.toISOString() })
    case 'conflict':
      return Response.json({ conflict: kept.theirs }, { status: 409 })
    case 'invalid':
      return Response.json({ errors: kept.errors }, { status: 422 })
    case 'gone':
      return Response.json({ error: 'not-found' }, { status: 404 })
  }
}
