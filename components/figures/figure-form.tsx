import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { FigureFactFields } from '@/components/figures/figure-fact-fields'
import { addFigureAction, saveFigureAction } from '@/lib/figures/desk/actions'
import type { DeskFigure, FigureOptions } from '@/lib/figures/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: FigureOptions
  /** Absent for a new one. */
  figure?: DeskFigure
}

/** What the desk can say of a figure: its texts in one language, and everything else. */
export function FigureForm({ shown, options, figure }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, figure?.fields)
  return (
    <RecordForm
      action={figure ? saveFigureAction : addFigureAction}
      {...{ shown, record: figure?.record, fields: figure?.fields }}
    >
      <TextFields {...{ field, shown }} lines={['title']} areas={['method']} />
      <FigureFactFields field={field} options={options} />
    </RecordForm>
  )
}
