import 'server-only'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { dayText, zoneCity } from '@/lib/events/rules'
import { speakerPath } from '@/lib/events/slides/paths'
import { defaultLanguage } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor } from '@/lib/i18n/words'
import { queueMail } from '@/lib/mail/queue'

const title = { select: { language: true, title: true } } as const

/** Asks a speaker for the slides of a talk, in the language of the meeting. */
export async function mailSlidesRequest(
  tx: Transaction,
  { to, contributionId, token }: { to: string; contributionId: string; token: string },
): Promise<void> {
  const talk = await tx.contribution.findUniqueOrThrow({
    where: { id: contributionId },
    select: {
      slidesDueAt: true,
      translations: title,
      event: { select: { startsAt: true, timeZone: true, translations: title } },
    },
  })
  const { event, slidesDueAt } = talk
  const meeting = inLanguage(event.translations, defaultLanguage)
  const language = meeting?.language ?? defaultLanguage
  const t = wordsFor(language)
  const day = (instant: Date) => `${dayText(instant, event.timeZone, language)} (${zoneCity(event.timeZone)})`
  const about = { meeting: meeting?.title ?? '', day: day(event.startsAt) }
  const contribution = inLanguage(talk.translations, language)?.title
  await queueMail(tx, {
    to,
    language,
    words: {
      subject: t('slidesByLink.mail.subject', about),
      paragraphs: [
        contribution
          ? t('slidesByLink.mail.talk', { ...about, contribution })
          : t('slidesByLink.mail.meeting', about),
        ...(slidesDueAt ? [t('slidesByLink.mail.due', { day: day(slidesDueAt) })] : []),
      ],
      button: {
        label: t('slidesByLink.mail.button'),
        href: `${settings().portalUrl}/${language}${speakerPath(token)}`,
      },
      after: [t('slidesByLink.mail.again')],
      footer: t('slidesByLink.mail.footer'),
    },
  })
}
