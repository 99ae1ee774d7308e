import { useLocale, useTranslations } from 'next-intl'
import { PairingMembers } from '@/components/pairings/pairing-members'
import { pairingThemes } from '@/components/pairings/pairing-themes'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import type { PairingRow } from '@/lib/pairings/queries'

type Props = { pairings: PairingRow[]; label?: string; level?: Level }

/** Pairings by title, or by their members where they have none. */
export function PairingRows({ pairings, label, level }: Props) {
  const t = useTranslations('pairings')
  const language = useLocale()
  return (
    <Rows label={label}>
      {pairings.map((pairing) => {
        const lang = foreign(pairing.language, language)
        return (
          <Row
            key={pairing.slug}
            level={level}
            href={`/${language}${pairingPath(pairing.slug)}`}
            title={pairing.title}
            // The names that stand for a title are in the reader's language; the summary is not.
            lang={pairing.titled ? lang : undefined}
            kind={pairingThemes(pairing.themes)}
            meta={[
              <PairingMembers key="members" members={pairing.members} />,
              pairing.level === 'region' && t('levels.region'),
            ]}
          >
            {pairing.summary && <p lang={lang}>{shorten(pairing.summary, rowSummary)}</p>}
          </Row>
        )
      })}
    </Rows>
  )
}
