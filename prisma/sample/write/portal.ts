import { describePortal } from '@/lib/portal/mutations'
import { describePortalPage } from '@/lib/portal/pages/mutations'
import { sampleName, sampleSummary, sampleWords } from '@/prisma/sample/consortium'
import { richText } from '@/prisma/sample/texts'
import type { SamplePage } from '@/prisma/sample/types/consortium'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

/** Whose portal it is, and that what it shows is the sample. */
export async function writePortal({ tx, viewer, keys, calendar }: Writing): Promise<void> {
  const words = sampleWords.map(({ language, tagline }) => {
    return { language, name: sampleName, tagline, summary: sampleSummary[language] ?? '' }
  })
  const projectId = keys.id('projects', 'ruggedised')
  done(
    await describePortal(tx, viewer, {
      kind: 'consortium',
      projectId,
      sampleLoadedAt: calendar.start,
      words,
    }),
  )
}

export async function writePage({ key, words }: SamplePage, { tx, viewer, keys }: Writing): Promise<void> {
  const { first, others } = spoken(words)
  for (const { body, ...text } of [first, ...others])
    done(await describePortalPage(tx, viewer, { key, ...text, body: richText(body, keys) }))
}
