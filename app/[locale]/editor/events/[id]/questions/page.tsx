import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { EventQuestions, OneQuestion } from '@/components/events/desk/event-questions'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { getRecordFor } from '@/lib/desk/get-record'
import { recordMetadata } from '@/lib/desk/pages'
import { deskEventPath, eventNews } from '@/lib/events/paths'
import { getQuestionsFor } from '@/lib/events/questions/queries'
import { isLanguage, languages } from '@/lib/i18n/languages'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('events', props)

const parameters = {
  language: z.enum(languages),
  question: z.union([z.literal('new'), z.uuid()]),
  done: z.enum(eventNews),
}

export default async function QuestionsDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const asked = readParameters(parameters, await searchParams)
  const shown = isLanguage(asked.language) ? asked.language : language
  const [t, portal, record, read] = await Promise.all([
    getTranslations('eventsDesk.questions'),
    getPortal(language),
    getRecordFor(viewer, 'events', id, language),
    getQuestionsFor(viewer, id, language, shown),
  ])
  const question = read?.questions.find((one) => one.id === asked.question)
  const isThere = asked.question === undefined || asked.question === 'new' || question !== undefined
  if (!record || !read || !isThere)
    return <NotFoundPage language={language} path={deskEventPath(id, 'questions')} portal={portal} />
  return (
    <EventDeskPage {...{ id, language, portal, viewer }} done={asked.done} part="questions" event={record}>
      {asked.question ? (
        <OneQuestion eventId={id} shown={shown} question={question} title={t('new')} />
      ) : (
        <EventQuestions eventId={id} {...{ record, read, language, shown }} />
      )}
    </EventDeskPage>
  )
}
