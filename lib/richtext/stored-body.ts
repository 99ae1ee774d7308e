import 'server-only'
import type { RichText } from '@/lib/richtext/nodes'

/**
 * A text as a translation keeps it. It was checked against the allow-list when it was written, and is rendered by it
 * again.
 * @returns null for one that says nothing
 */
export function storedBody(stored: unknown): RichText | null {
  const body = stored as RichText | null | undefined
  return body && body.content.length > 0 ? body : null
}
