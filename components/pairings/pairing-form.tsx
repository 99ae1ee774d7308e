import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { PairingFactFields } from '@/components/pairings/pairing-fact-fields'
import { addPairingAction, savePairingAction, savePairingTextsAction } from '@/lib/pairings/desk/actions'
import type { DeskPairing, PairingOptions } from '@/lib/pairings/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: PairingOptions
  /** Absent for a new one. */
  pairing?: DeskPairing
}

/** What the desk can say of a pairing: its texts in one language and, for the staff, everything else. */
export function PairingForm({ shown, options, pairing }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, pairing?.fields)
  const save = pairing?.record.mayManage === false ? savePairingTextsAction : savePairingAction
  return (
    <RecordForm
      action={pairing ? save : addPairingAction}
      {...{ shown, record: pairing?.record, fields: pairing?.fields, body: pairing?.body }}
    >
      <TextFields
        {...{ field, shown, body: pairing?.body ?? null }}
        lines={['title']}
        nameHint={t('moreHints.shortMention')}
      />
      {save === savePairingAction && (
        <PairingFactFields field={field} options={options} members={pairing?.members ?? []} />
      )}
    </RecordForm>
  )
}
