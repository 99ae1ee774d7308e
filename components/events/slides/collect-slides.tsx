import { useLocale, useTranslations } from 'next-intl'
import { ContributionRow } from '@/components/events/slides/contribution-row'
import { Form } from '@/components/forms/form'
import { dayText } from '@/lib/events/rules'
import { remindSpeakersAction, showSlidesAction } from '@/lib/events/slides/actions'
import type { EventSlides } from '@/lib/events/slides/queries'

/** Who speaks, who was asked for slides, what came, and whether the public sees it. */
export function CollectSlides({
  slides,
  now,
  asking,
}: {
  slides: EventSlides
  now: Date
  asking: string | undefined
}) {
  const t = useTranslations('slidesByLink')
  const { eventId, contributions, timeZone } = slides
  const due = contributions.filter(({ missing, slidesDueAt }) => missing && slidesDueAt !== null).length
  if (contributions.length === 0) return <p>{t('none')}</p>
  return (
    <>
      <p>{t('intro')}</p>
      <Showing slides={slides} now={now} />
      {due > 0 && (
        <Form action={remindSpeakersAction} hidden={{ eventId }} label={t('remind')}>
          <p className="hint">{t('remindHint', { count: due })}</p>
          <div className="actions">
            <button className="btn quiet">{t('remind')}</button>
          </div>
        </Form>
      )}
      {contributions.map((contribution) => (
        <ContributionRow key={contribution.id} {...{ eventId, contribution, timeZone, asking }} />
      ))}
    </>
  )
}

function Showing({
  slides: { eventId, slidesShownAt, timeZone, contributions },
  now,
}: {
  slides: EventSlides
  now: Date
}) {
  const t = useTranslations('slidesByLink')
  const day = dayText(slidesShownAt ?? now, timeZone, useLocale())
  const isShown = slidesShownAt !== null && slidesShownAt <= now
  const hidden = contributions.some(({ documents }) => documents.some(({ published }) => !published))
  return (
    <>
      <p>{isShown ? t('shownAt', { day }) : slidesShownAt ? t('shownFrom', { day }) : t('byHand')}</p>
      {!isShown && hidden && (
        <Form action={showSlidesAction} hidden={{ eventId }} label={t('show')}>
          <div className="actions">
            <button className="btn">{t('show')}</button>
          </div>
        </Form>
      )}
    </>
  )
}
