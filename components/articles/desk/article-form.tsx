import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { StoryFiles } from '@/components/articles/desk/article-files'
import { ArticleRelations } from '@/components/articles/desk/article-relations'
import { TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { Form } from '@/components/forms/form'
import { RichTextField } from '@/components/richtext-editor/rich-text-field'
import type { ArticleOptions } from '@/lib/articles/desk/options/queries'
import type { Words } from '@/lib/articles/drafts/rules'
import type { ArticleRelations as Relations } from '@/lib/articles/relations/rules'
import type { FormAction } from '@/lib/forms/form-state'
import type { RichTextLinks } from '@/lib/richtext/links'

type Props = {
  action: FormAction
  hidden: Readonly<Record<string, string | number>>
  /** The language of the text. */
  language: string
  words: Words
  links?: RichTextLinks
  /** Absent while the story has not begun. */
  relations: Relations | null
  options: ArticleOptions
  files: StoryFiles
  /** Whether it may belong to no partner. */
  mayBeNobodys: boolean
  /** The buttons, and before them what they ask for. */
  children: ReactNode
}

/** The one form of a story: its words, what it is about, and what can be done with it. */
export function ArticleForm({ action, hidden, language, words, links, children, ...about }: Props) {
  const t = useTranslations('articlesDesk')
  return (
    <Form action={action} hidden={hidden} label={t('title')}>
      <TextField name="title" label={t('fields.title')} value={words.title} lang={language} maxLength={300} />
      <TextArea
        name="summary"
        label={t('fields.summary')}
        hint={t('fields.summaryHint')}
        value={words.summary}
        lang={language}
        rows={3}
        optional
      />
      <RichTextField
        name="body"
        label={t('fields.body')}
        value={words.body}
        language={language}
        {...(links && { links })}
      />
      <ArticleRelations id={String(hidden['id'] ?? 'new')} language={language} {...about} />
      <FieldSet legend={t('actions')}>{children}</FieldSet>
    </Form>
  )
}
