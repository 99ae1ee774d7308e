import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  hidden?: Readonly<Record<string, string | number>>
  /** Its name, where a page has several. */
  label?: string
  className?: string
  children: ReactNode
}

/** A form of the portal: label above, hint between, errors at the top and beside the field, what was typed kept. */
export function Form({ action, hidden = {}, label, className = 'form', children }: Props) {
  const t = useTranslations('forms')
  const words = { problem: t('problem'), errorPrefix: t('errorPrefix'), optional: t('optional') }
  return (
    <ActionForm action={action} hidden={hidden} words={words} label={label} className={className}>
      {children}
    </ActionForm>
  )
}
