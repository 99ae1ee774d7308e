import { useTranslations } from 'next-intl'
import { Select, TextArea, TextField } from '@/components/forms/field'
import type { DeskRights } from '@/lib/articles/desk/record/queries'
import type { Intent } from '@/lib/articles/form/schema'
import type { PublicationState } from '@/prisma/generated/enums'

type Props = {
  may: DeskRights
  status: PublicationState | null
  /** Whether one who reviews may not decide about this one. */
  isOwnWork: boolean
  isStaff: boolean
  timeZone: string
}

/** Everything that can be done with a story now; what cannot be has no button. */
export function ArticleButtons({ may, status, isOwnWork, isStaff, timeZone }: Props) {
  const t = useTranslations('articlesDesk')
  const isDated = status === 'scheduled'
  const withdraws = may.archive || (may.takeBack && !isStaff)
  return (
    <>
      {may.approve && !isDated && <ScheduleFields timeZone={timeZone} />}
      {(may.requestChanges || may.archive) && (
        <TextArea name="reason" label={t('reason')} rows={3} optional={!may.requestChanges} />
      )}
      {isOwnWork && <p className="hint">{t('ownWork')}</p>}
      <div className="actions">
        {may.save && <Button intent="save" label={t('buttons.save')} />}
        {may.submit && <Button intent="submit" label={t('buttons.submit')} quiet={!isOwnWork && isStaff} />}
        {may.approve && <Button intent="publish" label={t('buttons.publish')} quiet />}
        {may.approve && !isDated && <Button intent="schedule" label={t('buttons.schedule')} quiet />}
        {may.review && isDated && <Button intent="unschedule" label={t('buttons.unschedule')} quiet />}
        {may.requestChanges && <Button intent="request-changes" label={t('buttons.requestChanges')} quiet />}
        {withdraws && <Button intent="withdraw" label={t('buttons.withdraw')} quiet />}
        <Button intent="preview" label={t('buttons.preview')} quiet />
      </div>
    </>
  )
}

export function Button({ intent, label, quiet }: { intent: Intent; label: string; quiet?: boolean }) {
  return (
    <button className={quiet ? 'btn quiet' : 'btn'} name="intent" value={intent}>
      {label}
    </button>
  )
}

function ScheduleFields({ timeZone }: { timeZone: string }) {
  const t = useTranslations('articlesDesk.schedule')
  const hours = (['first', 'second'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <div role="group" aria-label={t('title')} className="schedule">
      <p className="hint">{t('zone', { zone: timeZone })}</p>
      <TextField name="publishAt" type="datetime-local" label={t('publishAt')} optional />
      <Select name="publishHour" label={t('hour')} choices={hours} none={t('any')} />
      <TextField
        name="withdrawAt"
        type="datetime-local"
        label={t('withdrawAt')}
        hint={t('withdrawHint')}
        optional
      />
      <Select name="withdrawHour" label={t('hour')} choices={hours} none={t('any')} />
    </div>
  )
}
