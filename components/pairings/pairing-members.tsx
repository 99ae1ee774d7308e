import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { cityPath } from '@/lib/cities/paths'
import type { PairingMember } from '@/lib/pairings/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { members: PairingMember[]; linked?: boolean }

/** "New York, United States ↔ Barcelona, Spain"; the arrow is for the eye, the word between them for the ear. */
export function PairingMembers({ members, linked }: Props) {
  const t = useTranslations('pairings')
  const sides = members.filter(({ role }) => role === 'member')
  const others = members.filter(({ role }) => role === 'also_with')
  return (
    <>
      {sides.map((member, index) => (
        <span key={member.slug} className="side">
          {index > 0 && (
            <>
              <span aria-hidden="true"> ↔ </span>
              <span className="visually-hidden"> {t('and')} </span>
            </>
          )}
          <Member member={member} linked={linked} />
        </span>
      ))}
      {others.length > 0 && (
        <>
          {' '}
          {t('with')} <MemberList members={others} linked={linked} />
        </>
      )}
    </>
  )
}

export function MemberList({ members, linked }: Props) {
  return members.map((member, index) => (
    <Fragment key={member.slug}>
      {index > 0 && '; '}
      <Member member={member} linked={linked} />
    </Fragment>
  ))
}

function Member({ member, linked }: { member: PairingMember; linked?: boolean }) {
  const language = useLocale()
  const name = <NameText of={member} />
  return (
    <>
      {linked && member.published ? <a href={`/${language}${cityPath(member.slug)}`}>{name}</a> : name}
      {`, ${countryLabel(member.country, language)}`}
    </>
  )
}
