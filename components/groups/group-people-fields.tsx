import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { rowWords } from '@/components/desk/row-words'
import { LinkRows } from '@/components/forms/link-rows'
import type { LinkRow } from '@/lib/desk/rows'
import type { GroupOptions } from '@/lib/groups/desk/queries'
import { GroupPersonRole } from '@/prisma/generated/enums'

/** Who is shown as belonging to a group. */
export function GroupPeopleFields({ options, people }: { options: GroupOptions; people: LinkRow[] }) {
  const t = useTranslations('desk')
  const roles = useTranslations('groups.roles')
  return (
    <LinkRows
      name="people"
      legend={t('fields.people')}
      hint={t('moreHints.order')}
      rows={people}
      choices={options.people}
      roles={valueChoices(GroupPersonRole, roles)}
      usual={GroupPersonRole.member}
      words={rowWords(t, 'people')}
    />
  )
}
