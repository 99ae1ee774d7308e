import { FileField } from '@/components/documents/file-field'
import type { UploadReason } from '@/lib/uploads/refusals'

type Props = {
  /** The page that goes on with the files; the language of a text may stand behind it. */
  next: string
  label: string
  hint: string
  accept: string
  button: string
  several?: boolean
  /** Named as the companion of a file rather than as its next version. */
  companion?: boolean
  /** Why the last one was not taken. */
  refused?: UploadReason | undefined
}

/** Sends files to the desk: with a script one after the other, with it or without it then the form. */
export function SendFiles({ next, label, hint, accept, button, several, companion, refused }: Props) {
  return (
    <form action="/api/desk/uploads" method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="next" value={next} />
      {companion && <input type="hidden" name="as" value="companion" />}
      <FileField
        id={companion ? 'companion' : 'files'}
        {...{ label, hint, accept, several, refused }}
        to="/api/desk/uploads"
        name="uploadIds"
      />
      <div className="actions">
        <button className="btn">{button}</button>
      </div>
    </form>
  )
}

/** What the portal keeps as documents, for the dialog of the browser. What a file is, its content says. */
export const documentFiles = '.pdf,.pptx,.docx,.xlsx,.odp,.odt,.ods'
