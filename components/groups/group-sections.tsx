import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { GroupInitiatives } from '@/components/groups/group-initiatives'
import { GroupMembers } from '@/components/groups/group-members'
import { GroupWorkPlan } from '@/components/groups/group-work-plan'
import { Sections, type Part } from '@/components/ui/sections'
import type { ArticleRow } from '@/lib/articles/queries'
import type { DocumentRow } from '@/lib/documents/queries'
import { eventsPath } from '@/lib/events/paths'
import type { GroupMeetings } from '@/lib/groups/meetings/queries'
import type { GroupRecord } from '@/lib/groups/record/queries'
import type { RegistrationState } from '@/prisma/generated/enums'

type Props = {
  group: GroupRecord
  meetings: GroupMeetings
  /** How whoever reads stands with them, by their slugs. */
  own: ReadonlyMap<string, RegistrationState>
  documents: DocumentRow[]
  /** Papers and drafts that only members see; none for who is no member. */
  memberDocuments: DocumentRow[]
  stories: ArticleRow[]
}

/** What a group does: its meetings, its plans and what came of them. What there is nothing of is left out. */
export function GroupSections({ group, meetings, own, documents, memberDocuments, stories }: Props) {
  const t = useTranslations('groups')
  const language = useLocale()
  const { slug, kind, initiatives, workPlans, members, links } = group
  const link = (path: string, label: string) => [{ href: `/${language}${path}`, label }]
  const before: Part[] = [
    {
      id: 'next',
      title: t('sections.next'),
      links: link(eventsPath({ group: slug }), t('sections.allNext')),
      shown: meetings.ahead.length > 0,
      rows: <EventRows events={meetings.ahead} own={own} />,
    },
    {
      id: 'initiatives',
      title: t('sections.initiatives'),
      shown: initiatives.length > 0,
      rows: <GroupInitiatives initiatives={initiatives} links={links} />,
    },
  ]
  const after: Part[] = [
    {
      id: 'member-documents',
      title: t('sections.memberDocuments'),
      shown: memberDocuments.length > 0,
      rows: <DocumentRows documents={memberDocuments} />,
    },
    {
      id: 'documents',
      title: t(kind === 'action_cluster' ? 'sections.outputs' : 'sections.documents'),
      shown: documents.length > 0,
      rows: <DocumentRows documents={documents} />,
    },
    {
      id: 'stories',
      title: t('sections.stories'),
      shown: stories.length > 0,
      rows: <ArticleRows articles={stories} />,
    },
    {
      id: 'people',
      title: t('sections.people'),
      shown: members.people.length > 0,
      rows: <GroupMembers members={members} />,
    },
    {
      id: 'past',
      title: t('sections.past'),
      links: link(eventsPath({ group: slug, when: 'past' }), t('sections.allPast')),
      shown: meetings.past.length > 0,
      rows: <EventRows events={meetings.past} own={own} />,
    },
  ]
  return (
    <>
      <Sections parts={before} />
      {workPlans.map((plan) => (
        <GroupWorkPlan key={plan.year} plan={plan} links={links} />
      ))}
      <Sections parts={after} />
    </>
  )
}
