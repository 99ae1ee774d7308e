import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { Decoy } from '@/components/forms/decoy'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { WishFields } from '@/components/newsletter/wish-fields'
import { subscribeAction } from '@/lib/newsletter/subscriptions/actions'
import type { ThemeChoice } from '@/lib/newsletter/subscriptions/queries'
import { portalPagePath } from '@/lib/portal/paths'

type Props = {
  themes: readonly ThemeChoice[]
  /** Of who is signed in. */
  email: string | undefined
  /** The portal's name. */
  portal: string
}

/** Asks for the newsletter. Nothing is sent before the mailed link is confirmed. */
export function SubscribeForm({ themes, email, portal }: Props) {
  const t = useTranslations('newsletter')
  const language = useLocale()
  const privacy = (words: ReactNode) => <a href={`/${language}${portalPagePath('privacy')}`}>{words}</a>
  return (
    <Form action={subscribeAction} label={t('title')}>
      <TextField name="email" type="email" label={t('email')} value={email} autoComplete="email" />
      <WishFields themes={themes} language={language} />
      <Checkbox name="consent" label={t('consent', { portal })} />
      <Decoy />
      <p className="hint">{t.rich('privacy', { privacy })}</p>
      <div className="actions">
        <button className="btn">{t('subscribe')}</button>
      </div>
    </Form>
  )
}
