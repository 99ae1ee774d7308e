import { useLocale, useTranslations } from 'next-intl'
import { NameLinks } from '@/components/names/name-links'
import { MemberList } from '@/components/pairings/pairing-members'
import { fact, Facts } from '@/components/ui/facts'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { PairingRecord } from '@/lib/pairings/record/queries'
import { projectPath } from '@/lib/projects/paths'
import { themePath } from '@/lib/themes/paths'

/** Who takes part, on what, within what. */
export function PairingFacts({ pairing }: { pairing: PairingRecord }) {
  const t = useTranslations('pairings')
  const language = useLocale()
  const { members, themes, programme, project, level, startsOn, endsOn } = pairing
  const sides = members.filter(({ role }) => role === 'member')
  const others = members.filter(({ role }) => role === 'also_with')
  return (
    <Facts
      items={[
        ...fact(t(`facts.members.${level}`), <MemberList members={sides} linked />),
        ...fact(t('facts.alsoWith'), others.length > 0 && <MemberList members={others} linked />),
        ...fact(t('facts.themes'), themes.length > 0 && <NameLinks names={themes} path={themePath} />),
        ...fact(t('facts.programme'), programme),
        ...fact(
          t('facts.project'),
          project && <a href={`/${language}${projectPath(project.slug)}`}>{project.acronym}</a>,
        ),
        ...fact(t('facts.level'), t(`levels.${level}`)),
        ...fact(t('facts.starts'), startsOn && <PartialDateText {...startsOn} />),
        ...fact(t('facts.ends'), endsOn && <PartialDateText {...endsOn} />),
      ]}
    />
  )
}
