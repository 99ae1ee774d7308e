import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import type { FieldName, RecordFields } from '@/components/desk/record-fields'
import { TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { RichTextField } from '@/components/richtext-editor/rich-text-field'
import type { RichText } from '@/lib/richtext/nodes'

type Props = {
  field: RecordFields
  shown: string
  /** Absent where the noun has no long text. */
  body?: RichText | null | undefined
  /** The fields of one line, the name first. */
  lines?: readonly FieldName[]
  /** Why the first of them may stay empty, where it may. */
  nameHint?: string
  /** Further texts of several lines. */
  areas?: readonly FieldName[]
}

/** The texts of a record in one language. */
export function TextFields({ field, shown, body, lines = ['name'], nameHint, areas = [] }: Props) {
  const t = useTranslations('desk')
  const [first, ...others] = lines
  return (
    <FieldSet legend={t('record.texts', { language: languageName(shown, useLocale()) })}>
      {first && (
        <TextField {...field.one(first)} {...(nameHint && { hint: nameHint, optional: true })} lang={shown} />
      )}
      {others.map((name) => (
        <TextField key={name} {...field.one(name)} optional lang={shown} />
      ))}
      {['summary' as const, ...areas].map((name) => (
        <TextArea key={name} {...field.one(name)} optional rows={3} lang={shown} />
      ))}
      {body !== undefined && (
        <RichTextField name="body" label={t('fields.body')} optional value={body} language={shown} />
      )}
    </FieldSet>
  )
}
