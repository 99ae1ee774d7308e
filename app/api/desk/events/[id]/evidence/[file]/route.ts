import { NotAllowed, requireDesk } from '@/lib/auth/session'
import { evidenceFiles, type EvidenceFile } from '@/lib/events/closing/paths'
import { getEvidence, type Evidence } from '@/lib/events/evidence/queries'
import { nameOfTotal, totalsCsv } from '@/lib/events/evidence/rules'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import { wordsFor } from '@/lib/i18n/words'
import { attendanceList } from '@/lib/pdf/attendance-list'
import { badges } from '@/lib/pdf/badges'
import { evidencePack } from '@/lib/pdf/evidence-pack'
import { getPortal } from '@/lib/portal/queries'
import { addHeader } from '@/lib/server/reading'

type Context = { params: Promise<{ id: string; file: string }> }

/** A file of the evidence of a meeting, for who runs it; to everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireDesk()
  const { id, file } = await params
  const said = new URL(request.url).searchParams.get('language')
  const language = isLanguage(said) ? said : defaultLanguage
  const kind = evidenceFiles.find((name) => name === file)
  const evidence = kind && (await getEvidence(viewer, id, language))
  if (!evidence) throw new NotAllowed(true)
  const [stem = '', extension = ''] = kind.split('.')
  addHeader('Content-Disposition', `attachment; filename="${evidence.closing.slug}-${stem}.${extension}"`)
  const type = extension === 'pdf' ? 'application/pdf' : 'text/csv; charset=utf-8'
  return new Response(await write(kind, evidence, language), { headers: { 'Content-Type': type } })
}

async function write(
  kind: EvidenceFile,
  evidence: Evidence,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | string> {
  if (kind === 'totals.csv') return totals(evidence, language)
  const asked = { language, portal: await getPortal(language), made: new Date() }
  const papers = { 'evidence.pdf': evidencePack, 'attendance.pdf': attendanceList, 'badges.pdf': badges }
  return new Uint8Array(await papers[kind](evidence, asked))
}

function totals(evidence: Evidence, language: Language): string {
  const t = wordsFor(language)
  const columns = [
    t('closing.columns.kind'),
    t('closing.columns.value'),
    t('closing.columns.registered'),
    t('closing.columns.attended'),
  ] as const
  const table = totalsCsv(evidence.closing.totals, columns, (total) => [
    t(`closing.dimensions.${total.dimension}`),
    nameOfTotal(total, evidence, language),
  ])
  // Spreadsheets take a file for the letters of their own country unless its first character says otherwise.
  return `\uFEFF${table}`
}
