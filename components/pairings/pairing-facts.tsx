import { Fragment, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { MemberList } from '@/components/pairings/pairing-members'
import { Facts, type Fact } from '@/components/ui/facts'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { pairingsPath } from '@/lib/pairings/paths'
import type { PairingRecord } from '@/lib/pairings/record/queries'

/** Who takes part, on what, within what. */
export function PairingFacts({ pairing }: { pairing: PairingRecord }) {
  const t = useTranslations('pairings')
  const { members, themes, programme, project, level, startsOn, endsOn } = pairing
  const sides = members.filter(({ role }) => role === 'member')
  const others = members.filter(({ role }) => role === 'also_with')
  return (
    <Facts
      items={[
        ...fact(t(`facts.members.${level}`), <MemberList members={sides} linked />),
        ...fact(t('facts.alsoWith'), others.length > 0 && <MemberList members={others} linked />),
        ...fact(t('facts.themes'), themes.length > 0 && <Themes themes={themes} />),
        ...fact(t('facts.programme'), programme),
        ...fact(t('facts.project'), project),
        ...fact(t('facts.level'), t(`levels.${level}`)),
        ...fact(t('facts.starts'), startsOn && <PartialDateText {...startsOn} />),
        ...fact(t('facts.ends'), endsOn && <PartialDateText {...endsOn} />),
      ]}
    />
  )
}

/** Each leads to the other pairings on it. */
function Themes({ themes }: Pick<PairingRecord, 'themes'>) {
  const language = useLocale()
  return themes.map((theme, index) => (
    <Fragment key={theme.slug}>
      {index > 0 && '; '}
      <a href={`/${language}${pairingsPath({ theme: theme.slug })}`}>
        <NameText of={theme} />
      </a>
    </Fragment>
  ))
}

function fact(term: string, children: ReactNode): Fact[] {
  return children ? [{ term, children }] : []
}
