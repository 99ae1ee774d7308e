import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { PairingMembers } from '@/components/pairings/pairing-members'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import type { PairingRow } from '@/lib/pairings/queries'

type Props = { pairings: PairingRow[]; label?: string; level?: Level }

/** Pairings by title with their members in the margin, or by their members where they have none. */
export function PairingRows({ pairings, label, level }: Props) {
  const t = useTranslations('pairings')
  const language = useLocale()
  return (
    <Rows label={label}>
      {pairings.map((pairing) => {
        const lang = foreign(pairing.language, language)
        const [first, ...others] = pairing.themes
        return (
          <Row
            key={pairing.slug}
            level={level}
            href={`/${language}${pairingPath(pairing.slug)}`}
            title={pairing.title}
            // The names that stand for a title are in the reader's language; the summary is not.
            lang={pairing.titled ? lang : undefined}
            lead={
              <p className="meta margin-note">
                {pairing.titled && <PairingMembers members={pairing.members} />}
              </p>
            }
            kind={first && <NameText of={first} />}
            meta={[
              ...others.map((theme) => <NameText key={theme.slug} of={theme} />),
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
