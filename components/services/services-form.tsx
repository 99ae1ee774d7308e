import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { ServiceFactFields } from '@/components/services/services-fact-fields'
import { addServiceAction, saveServiceAction } from '@/lib/services/desk/actions'
import type { DeskService, ServiceOptions } from '@/lib/services/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: ServiceOptions
  /** Absent for a new one. */
  service?: DeskService
}

/** What the desk can say of a service: its texts in one language, and everything else. */
export function ServiceForm({ shown, options, service }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, service?.fields)
  return (
    <RecordForm
      action={service ? saveServiceAction : addServiceAction}
      {...{ shown, record: service?.record, fields: service?.fields, body: service?.body }}
    >
      <TextFields {...{ field, shown, body: service?.body ?? null }} lines={['title']} />
      <ServiceFactFields field={field} options={options} />
    </RecordForm>
  )
}
