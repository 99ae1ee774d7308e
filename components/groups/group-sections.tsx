import { useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { GroupInitiatives } from '@/components/groups/group-initiatives'
import { GroupMembers } from '@/components/groups/group-members'
import { GroupWorkPlan } from '@/components/groups/group-work-plan'
import { Sections, usePartLinks, type Part } from '@/components/ui/sections'
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
export function GroupSections(props: Props) {
  const { workPlans, links } = props.group
  return (
    <>
      <Sections parts={useAhead(props)} />
      {workPlans.map((plan) => (
        <GroupWorkPlan key={plan.year} plan={plan} links={links} />
      ))}
      <Sections parts={useWork(props)} />
    </>
  )
}

/** What comes up and what is going on. */
function useAhead({ group, meetings, own }: Props): Part[] {
  const t = useTranslations('groups.sections')
  const link = usePartLinks()
  const { slug, initiatives, links } = group
  return [
    {
      id: 'next',
      title: t('next'),
      links: link(eventsPath({ group: slug }), t('allNext')),
      shown: meetings.ahead.length > 0,
      rows: <EventRows events={meetings.ahead} own={own} />,
    },
    {
      id: 'initiatives',
      title: t('initiatives'),
      shown: initiatives.length > 0,
      rows: <GroupInitiatives initiatives={initiatives} links={links} />,
    },
  ]
}

/** What came of it, by whom and at which meetings. */
function useWork({ group, meetings, own, documents, memberDocuments, stories }: Props): Part[] {
  const t = useTranslations('groups.sections')
  const link = usePartLinks()
  const { slug, kind, members } = group
  return [
    {
      id: 'member-documents',
      title: t('memberDocuments'),
      shown: memberDocuments.length > 0,
      rows: <DocumentRows documents={memberDocuments} />,
    },
    {
      id: 'documents',
      title: t(kind === 'action_cluster' ? 'outputs' : 'documents'),
      shown: documents.length > 0,
      rows: <DocumentRows documents={documents} />,
    },
    {
      id: 'stories',
      title: t('stories'),
      shown: stories.length > 0,
      rows: <ArticleRows articles={stories} />,
    },
    {
      id: 'people',
      title: t('people'),
      shown: members.people.length > 0,
      rows: <GroupMembers members={members} />,
    },
    {
      id: 'past',
      title: t('past'),
      links: link(eventsPath({ group: slug, when: 'past' }), t('allPast')),
      shown: meetings.past.length > 0,
      rows: <EventRows events={meetings.past} own={own} />,
    },
  ]
}
