import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { RichText } from '@/components/richtext/rich-text'
import { fromHtml, type HtmlOptions } from '@/lib/richtext/from-html'
import { richTextSchema } from '@/lib/richtext/schema'

/** A page of an old site, in English. */
export const options = { base: 'https://old.example/2022/harbour/', language: 'en' } satisfies HtmlOptions

/** The text of a page as a reader gets it; every text must also be one that may be stored. */
export function shown(html: string, more: HtmlOptions = {}): string {
  const { doc } = fromHtml(html, { ...options, ...more })
  expect(richTextSchema.safeParse(doc).error).toBeUndefined()
  return renderToStaticMarkup(createElement(RichText, { doc }))
}
