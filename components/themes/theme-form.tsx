import { useLocale, useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { ThemeFactFields } from '@/components/themes/theme-fact-fields'
import { addThemeAction, saveThemeAction } from '@/lib/themes/desk/actions'
import type { DeskTheme, ThemeOptions } from '@/lib/themes/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: ThemeOptions
  /** Absent for a new one. */
  theme?: DeskTheme
}

/** What the desk can say of a theme: its texts in one language, and everything else. */
export function ThemeForm({ shown, options, theme }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const field = recordFields(t, theme?.fields)
  return (
    <RecordForm
      action={theme ? saveThemeAction : addThemeAction}
      {...{ shown, record: theme?.record, fields: theme?.fields, body: theme?.body }}
    >
      <TextFields {...{ field, shown, body: theme?.body ?? null }} />
      <ThemeFactFields field={field} options={options} language={language} />
    </RecordForm>
  )
}
