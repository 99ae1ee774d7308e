import { useTranslations } from 'next-intl'

/** What can be done to the ticked rows of a list together. */
export function BatchButtons({ inTrash }: { inTrash: boolean }) {
  const t = useTranslations('desk.list.batch')
  const verbs = inTrash ? (['restore'] as const) : (['publish', 'withdraw', 'trash'] as const)
  return (
    <div className="actions" role="group" aria-label={t('label')}>
      <span className="hint">{t('label')}</span>
      {verbs.map((verb) => (
        <button key={verb} className="btn quiet" name="verb" value={verb}>
          {t(verb)}
        </button>
      ))}
    </div>
  )
}
