import { getTranslations } from 'next-intl/server'
import { GroupFacts } from '@/components/groups/group-facts'
import { GroupJsonLd } from '@/components/groups/group-json-ld'
import { GroupMargin } from '@/components/groups/group-margin'
import { GroupSections } from '@/components/groups/group-sections'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { getOwnMembership } from '@/lib/accounts/memberships/queries'
import { getViewer } from '@/lib/auth/session'
import { groupCalendarPath } from '@/lib/calendars/paths'
import { listMeetingsOfGroup } from '@/lib/groups/meetings/queries'
import {
  listDocumentsOfGroup,
  listMemberDocumentsOfGroup,
  listStoriesOfGroup,
} from '@/lib/groups/outputs/queries'
import { groupPath, groupsPath } from '@/lib/groups/paths'
import { getPublishedGroup } from '@/lib/groups/record/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listOwnStates } from '@/lib/registrations/own/listing/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, group] = await Promise.all([getPortal(language), getPublishedGroup(language, slug)])
  if (!group) return notFoundMetadata()
  const { name: title, summary: description } = group
  const calendar = groupCalendarPath(slug, language)
  return pageMetadata({ language, path: groupPath(slug), title, portal: portal.name, description, calendar })
}

export default async function GroupPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = groupPath(slug)
  const [t, portal, group] = await Promise.all([
    getTranslations('groups'),
    getPortal(language),
    getPublishedGroup(language, slug),
  ])
  if (!group) return <NotFoundPage language={language} path={path} portal={portal} />
  const viewer = await getViewer()
  const [meetings, documents, stories, membership, memberDocuments] = await Promise.all([
    listMeetingsOfGroup(language, group.id),
    listDocumentsOfGroup(language, group),
    listStoriesOfGroup(language, group),
    viewer && getOwnMembership(viewer, group.id),
    viewer ? listMemberDocumentsOfGroup(viewer, language, group) : [],
  ])
  const own = await listOwnStates(
    viewer,
    [...meetings.ahead, ...meetings.past].map((meeting) => meeting.slug),
  )
  const { name, summary, kind, body } = group
  const lang = foreign(group.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, groupsPath()) },
    { name, url: absoluteUrl(language, path) },
  ]
  const kindLink = <a href={`/${language}${groupsPath({ kind })}`}>{t(`kinds.${kind}`)}</a>
  return (
    <SitePage language={language} path={path} portal={portal} section="groups">
      <GroupJsonLd group={group} url={absoluteUrl(language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead title={name} lead={summary} lang={lang} kind={kindLink} />
        <Columns margin={<GroupMargin group={group} membership={membership} />}>
          {lang && <LanguageNotice language={lang} />}
          <GroupFacts group={group} />
          {body && (
            <div className="prose" lang={lang}>
              <RichText doc={body} links={group.links} tableLabel={t('table.label')} />
            </div>
          )}
        </Columns>
        <GroupSections {...{ group, meetings, own, documents, memberDocuments, stories }} />
      </article>
    </SitePage>
  )
}
