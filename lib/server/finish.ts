import { makeAnswer, type Answer } from '@/lib/server/answer'
import { plainDocument } from '@/lib/server/document'
import type { Rendering } from '@/lib/server/render'

/** Says that Next answered with an error instead of a page. The cause stands in the log under the reference. */
export class RenderingFailed extends Error {
  constructor(readonly reference: string) {
    super(`A page could not be rendered (${reference}).`)
  }
}

/**
 * Makes an answer of a rendering.
 * @param quality of compression, where it is not to be the usual one
 * @throws RenderingFailed, UnexpectedShape
 */
export async function finish(
  rendering: Rendering,
  address: string,
  vary?: string,
  quality?: number,
): Promise<Answer> {
  if (rendering.status >= 500) throw new RenderingFailed(rendering.reference)
  const { status, contentType, tags, headers } = rendering
  const isDocument = contentType.startsWith('text/html')
  const text = isDocument ? plainDocument(rendering.html, address) : rendering.html
  const lastModified = headers.find(([name]) => name === 'Last-Modified')?.[1]
  const about = { status, contentType, tags: [...tags], vary, quality, lastModified }
  return makeAnswer(Buffer.from(text), about)
}
