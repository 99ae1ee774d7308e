import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { keeperKeys } from '@/components/islands/drafts/words'
import { IslandScript } from '@/components/richtext-editor/island-script'

type Props = {
  /** Where the fields are sent to after a change: `{ fields, version }` as JSON. */
  save: string
  /** Asked and told every quarter of a minute who has this open. */
  presence?: string
  /** The page that shows both texts when somebody else saved meanwhile. */
  conflict: string
  /** Where to sign in again and come back. */
  signIn: string
  /** What is edited, "article 0190…": with the language, the name of what this browser keeps. */
  record: string
  /** Of the text. */
  language: string
  /** The version that the fields show. A field of the form called "version" follows it. */
  version: number
  /** Of what the public has; grows with each that is published. */
  live?: number
  /** The form. */
  children: ReactNode
}

/** Saves what is written in a form while it is written, and keeps in the browser what could not be saved. */
export function DraftKeeper({
  save,
  presence,
  conflict,
  signIn,
  record,
  language,
  version,
  live = 0,
  children,
}: Props) {
  const t = useTranslations('editor')
  const words = Object.fromEntries(keeperKeys.map((key) => [key, t.raw(`keeper.${key}`) as string]))
  return (
    <draft-keeper
      data-words={JSON.stringify(words)}
      data-save={save}
      data-presence={presence}
      data-conflict={conflict}
      data-sign-in={signIn}
      data-record={record}
      data-language={language}
      data-version={String(version)}
      data-live={String(live)}
    >
      {children}
      <IslandScript name="draft-keeper" />
    </draft-keeper>
  )
}
