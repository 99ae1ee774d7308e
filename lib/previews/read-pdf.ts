import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A page as it was read. `picture` is a WebP file; sizes in pixels. */
type ReadPage = { number: number; text: string; picture: string; width: number; height: number }

export type ReadPdf =
  | { ok: true; pages: ReadPage[]; /** Pages that the file has. */ count: number }
  /** A sentence for the editors. */
  | { ok: false; reason: string }

/**
 * Bounds of one reading: a page or slide of a real document takes a tenth of a second and 200 MB. An upright page is
 * shown narrower than a slide, and so is drawn: A4 is 1024 pixels wide.
 */
const bounds = { width: 1280, height: 1448, pages: 200, seconds: 120, heapMegabytes: 512, megabytes: 1024 }

/**
 * Reads the pages of a PDF in a process of its own, which is ended when it takes too long or too much memory.
 * @param folder where the pictures go, as <number>.webp
 */
export async function readPdf(
  file: string,
  folder: string,
  { seconds, megabytes }: { seconds: number; megabytes: number } = bounds,
): Promise<ReadPdf> {
  const child = start(file, folder)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  let ending: string | null = null
  const end = (reason: string) => {
    ending ??= reason
    child.kill('SIGKILL')
  }
  const clock = setTimeout(() => end('Reading its pages took too long.'), seconds * 1000)
  const watch = setInterval(() => void weigh(child, megabytes, end), 200)
  try {
    const read = await listen(child, folder)
    const code = await ended
    if (ending) return { ok: false, reason: ending }
    if (code !== 0 || read.count === 0)
      return { ok: false, reason: 'It is broken, locked or no PDF: no page of it could be read.' }
    return { ok: true, ...read }
  } finally {
    clearTimeout(clock)
    clearInterval(watch)
    child.kill('SIGKILL')
  }
}

function start(file: string, folder: string): ChildProcess {
  // Not bundled with the rest: it runs by itself, and commands run in the project's root.
  const script = path.resolve(/*turbopackIgnore: true*/ 'lib/previews/pdf-child.mjs')
  const numbers = [bounds.width, bounds.height, bounds.pages].map(String)
  return spawn(
    process.execPath,
    [
      `--max-old-space-size=${bounds.heapMegabytes}`,
      script,
      path.resolve(file),
      path.resolve(folder),
      ...numbers,
    ],
    // Whatever the file makes it do, it holds no secret of the portal.
    { env: { NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true },
  )
}

async function listen(child: ChildProcess, folder: string): Promise<{ pages: ReadPage[]; count: number }> {
  const pages: ReadPage[] = []
  let count = 0
  if (!child.stdout) return { pages, count }
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { pages: number } | Omit<ReadPage, 'picture'>
    if ('pages' in said) count = said.pages
    else pages.push({ ...said, picture: path.join(folder, `${said.number}.webp`) })
  }
  return { pages, count }
}

/** The heap has a bound of its own; what pictures take lies outside of it, and only Linux tells how much that is. */
async function weigh(child: ChildProcess, megabytes: number, end: (reason: string) => void): Promise<void> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0)
  if (kilobytes > megabytes * 1024) end('Its pages take more memory than the portal gives them.')
}
