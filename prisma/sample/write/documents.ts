import { addDocument, translateDocument } from '@/lib/documents/mutations'
import { addDocumentVersion } from '@/lib/documents/versions/mutations'
import { knownDate } from '@/prisma/sample/dates'
import type { StoredDocument } from '@/prisma/sample/files'
import type { SampleDocument } from '@/prisma/sample/types/stories'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeDocument(
  document: SampleDocument,
  file: StoredDocument,
  writing: Writing,
): Promise<void> {
  const { tx, viewer, keys, calendar } = writing
  const { slug, kind, visibility = 'public', group, partner, project, issued, licence, language } = document
  const { first, others } = spoken(document.words)
  const { date, precision } =
    typeof issued === 'string' ? knownDate(issued) : { date: calendar.day(issued), precision: 'day' as const }
  const id = keys.id('library', slug)
  done(
    await addDocument(tx, viewer, {
      id,
      slug,
      kind,
      visibility,
      stage: visibility === 'public' ? 'final' : 'draft',
      licence,
      issuedOn: date,
      issuedOnPrecision: precision,
      expectedName: null,
      originalUrl: null,
      groupId: group ? keys.id('groups', group) : null,
      partnerId: partner ? keys.id('partners', partner) : null,
      projectId: project ? keys.id('projects', project) : null,
      speakerIds: keys.ids('people', document.speakers),
      authorIds: keys.ids('people', document.authors),
      cityIds: keys.ids('cities', document.cities),
      themeIds: keys.ids('themes', document.themes),
      solutionIds: keys.ids('solutions', document.solutions),
      ...first,
    }),
  )
  for (const words of others) done(await translateDocument(tx, viewer, { id, ...words }))
  done(await addDocumentVersion(tx, viewer, { documentId: id, language, ...file }))
}
