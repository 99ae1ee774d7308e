import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { describedBy, FieldNotes } from '@/components/forms/field-notes'
import { UploadFiles } from '@/components/richtext-editor/upload-files'
import type { UploadReason } from '@/lib/uploads/refusals'

type Props = {
  id: string
  label: string
  hint: ReactNode
  accept: string
  several?: boolean | undefined
  /** Why the last one was not taken. */
  refused: UploadReason | undefined
  /** Where a script sends what is chosen, and under which name it tells the form. */
  to: string
  name: string
}

/** Files to be sent: with a script one after the other as they are chosen, without it with the form. */
export function FileField({ id, label, hint, accept, several, refused, to, name }: Props) {
  const t = useTranslations('documentsDesk.refusals')
  const notes = { hint, error: refused && t(refused) }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} {...notes} />
      <UploadFiles to={to} name={name}>
        <input
          type="file"
          id={id}
          name="files"
          multiple={several}
          accept={accept}
          required
          aria-describedby={describedBy(id, notes)}
        />
      </UploadFiles>
    </div>
  )
}
