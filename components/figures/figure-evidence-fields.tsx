import { useTranslations } from 'next-intl'
import type { RecordFields } from '@/components/desk/record-fields'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { FigureOptions } from '@/lib/figures/desk/queries'

type Props = { field: RecordFields; options: FigureOptions }

/** How one knows a figure: where it stands, what it is compared with, and when it is looked at again. */
export function FigureEvidenceFields({ field, options }: Props) {
  const t = useTranslations('desk')
  return (
    <FieldSet legend={t('record.evidence')}>
      <TextField {...field.one('baseline')} optional inputMode="decimal" />
      <TextField {...field.one('baselineOn')} optional />
      <Select {...field.one('sourceDocumentId')} optional none={t('none')} choices={options.documents} />
      <TextField {...field.one('sourceUrl')} optional type="url" />
      <TextArea {...field.one('sourceText')} optional rows={3} />
      <TextField {...field.one('reviewOn')} optional />
    </FieldSet>
  )
}
