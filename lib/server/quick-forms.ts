import 'server-only'
import { viewerOf, type Viewer } from '@/lib/auth/session'
import { confirmRegistration } from '@/lib/registrations/form/mutations'
import { longestOfVisitor } from '@/lib/server/body'
import { newReading, whileReading } from '@/lib/server/reading'
import type { Asked, Rendering } from '@/lib/server/render'
import { fits } from '@/lib/server/segments'

type QuickForm = {
  /** Segments of the page that sends it to itself, after the language. */
  path: readonly string[]
  /**
   * Does what it asks for.
   * @returns where to go then; null for what it leaves to the page's own action, having written no more than that it was
   * tried
   */
  answer: (viewer: Viewer, form: FormData) => Promise<string | null>
}

/** Forms that a crowd sends at the same moment. */
const quickForms: readonly QuickForm[] = [
  { path: ['events', '[slug]', 'register'], answer: confirmRegistration },
]

/**
 * Answers a form that needs no page: Next would take as long to find its action as the action takes.
 * @returns null for every other request, and for a form that needs a page after all
 */
export async function answerQuickForm({ address, method, body, asking }: Asked): Promise<Rendering | null> {
  if (method !== 'POST' || !body || !asking?.accountId) return null
  const [path = ''] = address.split('?', 1)
  const segments = path.split('/').slice(2)
  const quick = quickForms.find((candidate) => fits(candidate.path, segments))
  const form = quick && (await readForm(body))
  if (!form) return null
  const reading = newReading(asking)
  const location = await whileReading(reading, async () => {
    const viewer = await viewerOf(asking)
    return viewer && quick.answer(viewer, form)
  })
  if (location === null) return null
  return { ...reading, status: 303, keep: false, html: '', contentType: '', location }
}

/** @returns null for what Next would not take for a form of a page either, and for what takes long to read */
async function readForm({ content, type }: NonNullable<Asked['body']>): Promise<FormData | null> {
  if (!type.startsWith('multipart/form-data') || content.length > longestOfVisitor) return null
  try {
    return await new Response(new Uint8Array(content), { headers: { 'content-type': type } }).formData()
  } catch {
    return null
  }
}
