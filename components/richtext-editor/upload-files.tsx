import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { uploadKeys } from '@/components/islands/uploads/words'
import { IslandScript } from '@/components/richtext-editor/island-script'

type Props = {
  /** Where each file is sent by itself, "/api/desk/uploads". */
  to: string
  /** The hidden fields that say what was uploaded: the ids, one field for each file. */
  name: string
  /** Set where nothing is sent without a script: what is inside is not shown then. */
  scripted?: true
  /** The field that takes the files, `<input type="file">`, as the form sends it without a script. */
  children: ReactNode
}

/** Bytes. The same as the portal takes at most: a larger file is refused before it is sent. */
const largest = 200_000_000

/** Sends chosen files one by one and shows how far they are. Without a script the form sends them itself. */
export function UploadFiles({ to, name, scripted, children }: Props) {
  const t = useTranslations('editor')
  const words = Object.fromEntries(uploadKeys.map((key) => [key, t.raw(`upload.${key}`) as string]))
  return (
    <upload-files
      data-words={JSON.stringify(words)}
      data-to={to}
      data-name={name}
      data-most={largest}
      hidden={scripted}
    >
      {children}
      <IslandScript name="upload-files" />
    </upload-files>
  )
}
