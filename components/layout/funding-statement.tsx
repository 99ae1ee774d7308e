import { EuEmblem } from '@/components/layout/eu-emblem'

export type FundingStatementProps = {
  /** What the grant asks to be said, word for word. */
  text: string
  /** Project that the statement is about, where there are several. */
  acronym?: string
  /** Language of the text where it is not the page's. */
  lang?: string
  /** Whether the funder asks for the European emblem. */
  emblem?: boolean
}

/** Who pays, in the words of the grant, beside the funder's emblem. */
export function FundingStatement({ text, acronym, lang, emblem = true }: FundingStatementProps) {
  return (
    <div className="fund">
      {emblem && <EuEmblem />}
      <p lang={lang}>
        {acronym && <b>{acronym}: </b>}
        {text}
      </p>
    </div>
  )
}
