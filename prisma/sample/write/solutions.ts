import { addSolution, translateSolution } from '@/lib/solutions/mutations'
import type { SampleSolution } from '@/prisma/sample/types/practice'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

export async function writeSolution(solution: SampleSolution, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, kind, area, stage, readiness } = solution
  const { first, others } = told(solution.words, keys)
  const id = keys.id('solutions', slug)
  done(
    await addSolution(tx, viewer, {
      id,
      slug,
      kind,
      area,
      stage,
      readiness: readiness ?? null,
      providerIds: keys.ids('partners', solution.providers),
      projectIds: keys.ids('projects', solution.projects),
      themeIds: keys.ids('themes', solution.themes),
      ...first,
    }),
  )
  for (const words of others) done(await translateSolution(tx, viewer, { id, ...words }))
}
