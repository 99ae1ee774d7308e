import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { DocumentLines } from '@/components/events/document-line'
import { EventRecordings, hasRecording } from '@/components/events/event-recordings'
import { EventWhen } from '@/components/events/event-when'
import { NameLinks } from '@/components/names/name-links'
import { fact, Facts, type Fact } from '@/components/ui/facts'
import type { EventRecord } from '@/lib/events/record/queries'
import { placeOf } from '@/lib/events/rules'
import { groupPath } from '@/lib/groups/paths'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import { partnerPath } from '@/lib/partners/paths'

/** What one has to know before going, and what is left of it afterwards. What is not known has no line. */
export function EventFacts({ event }: { event: EventRecord }) {
  return <Facts items={[...usePlaceFacts(event), ...usePeopleFacts(event), ...useDocumentFacts(event)]} />
}

function usePlaceFacts(event: EventRecord): Fact[] {
  const t = useTranslations('events')
  const language = useLocale()
  const { attendance, spoken, priceNote, accessProvision } = event
  const lang = foreign(event.language, language)
  const afar = fromAfar(event)
  const languageNames = new Intl.DisplayNames([language], { type: 'language' })
  const languages = spoken.map((code) => languageNames.of(code) ?? code)
  return [
    ...fact(t('facts.when'), <EventWhen event={event} />),
    ...fact(t('facts.where'), attendance === 'online' ? t('attendance.online') : placeOf(event)),
    ...fact(t('facts.online'), afar && t(`online.${afar}`)),
    ...fact(t('facts.language'), listed(languages, language)),
    ...fact(t('facts.cost'), priceNote && <span lang={lang}>{priceNote}</span>),
    ...fact(t('facts.access'), accessProvision && <span lang={lang}>{accessProvision}</span>),
  ]
}

function usePeopleFacts(event: EventRecord): Fact[] {
  const t = useTranslations('events')
  const language = useLocale()
  const { host, partners, registration, group, past } = event
  const inRole = (wanted: string) => partners.filter(({ role }) => role === wanted)
  const lang = foreign(event.language, language)
  const hosts = inRole('host')
  const words = host && !hosts.some(({ name }) => name === host) && <span lang={lang}>{host}</span>
  return [
    ...fact(
      t('facts.host'),
      linked(hosts) && words ? (
        <>
          {linked(hosts)}; {words}
        </>
      ) : (
        linked(hosts) || words
      ),
    ),
    ...fact(t('facts.organiser'), linked(inRole('organiser'))),
    ...fact(t('facts.supporter'), linked(inRole('supporter'))),
    ...fact(
      t('facts.for'),
      !past && registration !== 'none' && t(`for.${registration}`, { group: group?.name ?? 'none' }),
    ),
    ...fact(
      t('facts.group'),
      (past || registration !== 'members') && group && <NameLinks names={[group]} path={groupPath} />,
    ),
  ]
}

function useDocumentFacts(event: EventRecord): Fact[] {
  const t = useTranslations('events')
  const enclosed = event.documents.filter(({ role }) => role !== 'minutes' && role !== 'recording')
  const minutes = event.documents.filter(({ role }) => role === 'minutes')
  return [
    ...fact(t('facts.enclosed'), enclosed.length > 0 && <DocumentLines documents={enclosed} />),
    ...fact(t('facts.minutes'), minutes.length > 0 && <DocumentLines documents={minutes} />),
    ...fact(t('facts.recording'), hasRecording(event) && <EventRecordings event={event} />),
  ]
}

function linked(partners: Named[]): ReactNode {
  return partners.length > 0 && <NameLinks names={partners} path={partnerPath} />
}

function listed(names: string[], language: string): string {
  return new Intl.ListFormat(language).format(names)
}

/** What to say of taking part from afar: how one will get the link, or only that one can where nobody registers. */
function fromAfar(event: EventRecord): 'link' | 'also' | null {
  if (event.attendance === 'in_person') return null
  const ahead = !event.past && event.status !== 'cancelled'
  if (ahead && event.registration !== 'none') return 'link'
  return event.attendance === 'hybrid' ? 'also' : null
}
