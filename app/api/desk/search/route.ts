import { getTranslations } from 'next-intl/server'
import { requireDesk } from '@/lib/auth/session'
import { listFindingsFor, listKnownFor } from '@/lib/search/desk/queries'
import { deskSearchSchema, type Finding } from '@/lib/search/desk/schema'

/** Finds what one who writes can point at, by its name or by its id. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireDesk()
  const asked = deskSearchSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return Response.json({ error: 'invalid' }, { status: 400 })
  const { known, language, page } = asked.data
  const findings = known
    ? await listKnownFor(viewer, known, language)
    : await listFindingsFor(viewer, asked.data)
  const t = await getTranslations({ locale: page, namespace: 'editor' })
  const note = ({ kind, more, draft }: Finding) =>
    [kind === 'image' ? '' : t(`kinds.${kind}`), more, draft ? t('draft') : ''].filter(Boolean).join(', ')
  return Response.json({
    results: findings.map(({ more, draft, ...finding }) => ({
      ...finding,
      note: note({ ...finding, more, draft }),
    })),
  })
}
