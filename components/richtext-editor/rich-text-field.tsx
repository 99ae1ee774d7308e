import { useTranslations } from 'next-intl'
import { RichTextControl } from '@/components/forms/rich-text-control'
import { wordKeys } from '@/components/islands/editor/words'
import { IslandScript } from '@/components/richtext-editor/island-script'
import { RichText } from '@/components/richtext/rich-text'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText as Text } from '@/lib/richtext/nodes'

type Props = {
  /** The form sends the text as JSON under this name: `richTextSchema.safeParse(JSON.parse(…))`. */
  name: string
  label: string
  hint?: string
  optional?: boolean
  value: Text | null
  /** Of the text, which need not be the page's. */
  language: string
  /** What the text points at, for those who read it without a script. */
  links?: RichTextLinks
  /** Whose authors may change the pictures that are added here; without one only who adds them and the editors. */
  partner?: string | null
}

/** A text with headings, links and pictures to write. Without a script it can be read and stays as it is. */
export function RichTextField({ value, links = {}, partner, language, ...field }: Props) {
  const t = useTranslations('editor')
  const words = Object.fromEntries(wordKeys.map((key) => [key, t.raw(`words.${key}`) as string]))
  const desk = {
    'data-words': JSON.stringify(words),
    'data-search': '/api/desk/search',
    'data-images': '/api/desk/images',
    ...(partner && { 'data-partner': partner }),
  }
  return (
    <RichTextControl {...field} language={language} value={value ? JSON.stringify(value) : ''} desk={desk}>
      <div className="text-editor-read">
        <noscript>
          <p className="notice">{t('needsScript')}</p>
        </noscript>
        {value && (
          <div className="prose" lang={language}>
            <RichText doc={value} links={links} />
          </div>
        )}
      </div>
      <IslandScript name="text-editor" />
    </RichTextControl>
  )
}
