import path from 'node:path'
import { runScript, type ChildBounds } from '@/lib/previews/child'

/** The words of a presentation: those of each slide that is shown, in their order. */
type ReadSlides = { ok: true; title: string; slides: string[] } | { ok: false; reason: string }

const bounds = { seconds: 30, megabytes: 400 }
const mostSlides = 1000

/** Reads the text of a PowerPoint file in a process of its own, which is ended when it takes too long or too much memory. */
export async function readSlides(
  file: string,
  { limits = bounds, signal }: { limits?: ChildBounds; signal?: AbortSignal | undefined } = {},
): Promise<ReadSlides> {
  const slides: string[] = []
  let title = ''
  const end = await runScript('slides-child.mjs', [path.resolve(file), String(mostSlides)], {
    ...{ bounds: limits, megabytes: 256, signal },
    onLine: (line) => {
      const said = JSON.parse(line) as { title: string } | { text: string }
      if ('title' in said) title = said.title
      else slides.push(said.text)
    },
  })
  if (end === 'well') return { ok: true, title, slides }
  return { ok: false, reason: 'Its slides could not be read: it is broken, or larger than any presentation.' }
}
