import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { portalPagePath } from '@/lib/portal/paths'
import { noticeVersion, type Asked } from '@/lib/registrations/form/rules'

type Props = { asked: Asked; known: Readonly<Record<string, readonly string[]>> }

/** What is kept, for what, how long and who sees it; and the one thing that is done with consent alone, unticked. */
export function PrivacyNote({ asked: { participantsListed, questions, keptDays }, known }: Props) {
  const t = useTranslations('registrations.privacy')
  const language = useLocale()
  const asksNeeds = questions.some(({ sensitive }) => sensitive)
  return (
    <>
      {participantsListed && (
        <Checkbox
          name="listed"
          label={t('listed')}
          hint={t('listedHint')}
          checked={known['listed']?.[0] === 'on'}
        />
      )}
      <section className="privacy-note" aria-labelledby="privacy-note">
        <h2 id="privacy-note">{t('title')}</h2>
        <p>{t('what')}</p>
        <p>{t('who')}</p>
        {asksNeeds && <p>{t('needs')}</p>}
        <p>{t('long', { days: keptDays })}</p>
        <p>
          {t.rich('rights', {
            link: (text) => <a href={`/${language}${portalPagePath('privacy')}`}>{text}</a>,
          })}{' '}
          <span className="meta">{t('version', { version: noticeVersion })}</span>
        </p>
      </section>
    </>
  )
}
