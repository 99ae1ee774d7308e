import { useLocale } from 'next-intl'
import { PairingMembers } from '@/components/pairings/pairing-members'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import type { PairingRow } from '@/lib/pairings/queries'

/** Pairings in a line or two: what they are called and who takes part. */
export function PairingMentions({ pairings }: { pairings: PairingRow[] }) {
  const language = useLocale()
  return (
    <Rows>
      {pairings.map(({ slug, title, titled, members, ...pairing }) => (
        <Row
          key={slug}
          href={`/${language}${pairingPath(slug)}`}
          title={title}
          lang={titled ? foreign(pairing.language, language) : undefined}
          lead={<p className="meta margin-note">{titled && <PairingMembers members={members} />}</p>}
        />
      ))}
    </Rows>
  )
}
