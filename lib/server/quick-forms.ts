import 'server-only'
import { confirmRegistration } from '@/lib/registrations/form/mutations'
import { newReading, whileReading, type Asking } from '@/lib/server/reading'
import type { Asked, Rendering } from '@/lib/server/render'
import { fits } from '@/lib/server/segments'

type QuickForm = {
  /** Segments of the page that sends it to itself, after the language. */
  path: readonly string[]
  /** Does what it asks for. @returns where to go then; null for what it leaves to the page's own action, having written nothing */
  answer: (asking: Asking, form: FormData) => Promise<string | null>
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
  if (method !== 'POST' || !body || !asking) return null
  const [path = ''] = address.split('?', 1)
  const segments = path.split('/').slice(2)
  const quick = quickForms.find((candidate) => fits(candidate.path, segments))
  const form = quick && (await readForm(body))
  if (!form) return null
  const reading = newReading(asking)
  const location = await whileReading(reading, () => quick.answer(asking, form))
  if (location === null) return null
  return { ...reading, status: 303, keep: false, html: '', contentType: '', location }
}

/** @returns null for what is no form: Next says so */
async function readForm({ content, type }: NonNullable<Asked['body']>): Promise<FormData | null> {
  const sent = new Response(new Uint8Array(content), { headers: { 'content-type': type } })
  return sent.formData().catch(() => null)
}
