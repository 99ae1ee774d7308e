import 'server-only'
import { readLink } from '@/lib/auth/links'
import { signedId } from '@/lib/auth/signatures'
import { db } from '@/lib/db'
import { mentionable, namedSelect, toNamed } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

/** A theme that a subscriber can choose, as a form offers it. */
export type ThemeChoice = { value: string; label: string; lang?: string | undefined }

/** Every theme that the public knows, in the order of their page. */
export async function listThemeChoices(language: string): Promise<ThemeChoice[]> {
  noteReads(themesTag)
  const themes = await db.theme.findMany({
    where: mentionable,
    orderBy: [{ position: 'asc' }, { sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, ...namedSelect.select },
    take: 200,
  })
  return themes.map(({ id, ...theme }) => {
    const { name, language: spoken } = toNamed(theme, language)
    return { value: id, label: name, lang: foreign(spoken, language) }
  })
}

/** Whether a mailed link to confirm still holds; looking uses nothing up. */
export async function canConfirmSubscription(token: string): Promise<boolean> {
  return (await readLink('newsletter_confirm', token)) !== null
}

export type Subscription = {
  email: string
  language: string
  /** Ids; none chosen means all. */
  themes: string[]
  /** Whether it was ended. */
  ended: boolean
}

/** What a signed link opens; null when it names nothing, and for what was never confirmed. */
export async function getSubscription(token: string): Promise<Subscription | null> {
  const id = signedId('newsletter', token)
  const row =
    id &&
    (await db.newsletterSubscription.findUnique({
      where: { id },
      select: { email: true, language: true, state: true, themes: { select: { themeId: true } } },
    }))
  if (!row || row.state === 'pending') return null
  const { email, language, state, themes } = row
  return { email, language, ended: state === 'unsubscribed', themes: themes.map(({ themeId }) => themeId) }
}

/** The language in which the subscriber is written to; null where there is no such subscription. */
export async function languageOfSubscription(token: string): Promise<string | null> {
  return (await getSubscription(token))?.language ?? null
}
