import type { z } from 'zod'
import { articleParameters } from '@/lib/articles/schema'
import { cityParameters } from '@/lib/cities/schema'
import { documentParameters } from '@/lib/documents/schema'
import { eventParameters } from '@/lib/events/schema'
import { figureParameters } from '@/lib/figures/schema'
import { groupParameters } from '@/lib/groups/schema'
import { slugParameter } from '@/lib/lists/parameters'
import { pairingParameters } from '@/lib/pairings/schema'
import { partnerParameters } from '@/lib/partners/schema'
import { projectParameters } from '@/lib/projects/schema'
import { searchParameters } from '@/lib/search/schema'
import { solutionPageParameters, solutionParameters } from '@/lib/solutions/schema'
import { themeParameters } from '@/lib/themes/schema'

export type PageKind = {
  /** Segments after the language. */
  path: readonly string[]
  /** Every parameter that makes another page, in the order of the canonical address. */
  parameters: Readonly<Record<string, z.ZodType>>
  /** Values that need not be said. */
  defaults?: Readonly<Record<string, unknown>>
  /** Rendered for the person, and never kept, when the request carries a session. */
  personal: boolean
  /** Only for the person who asks: never kept, sends forms to itself, and reads its parameters itself. */
  private: boolean
  /** For everybody like any other, with a form that is sent to the page itself: only that answer is for one person. */
  form: boolean
  /** Anybody can make up as many of these as they like: kept for a while in a small room of their own. */
  endless: boolean
}

const firstPage = { page: 1 }

/** Nouns whose records the desk lists, begins and keeps, each on a page of its own. */
const deskNouns = [
  ...['cities', 'partners', 'projects', 'people', 'themes', 'groups'],
  ...['articles', 'events', 'documents', 'images'],
  ...['solutions', 'demonstrations', 'pairings', 'indicators', 'figures', 'awards', 'services'],
]

/** Who may do what, and what administrators look after. */
const administration = [
  ...['accounts', 'accounts/[id]', 'accounts/invitations'],
  ...['settings', 'outbox', 'outbox/[id]', 'jobs', 'audit'],
]

/** Getting an account, getting back into it, and what one does with it. */
const accountPages = [
  ...['sign-in', 'sign-up', 'confirm/[token]', 'reset', 'reset/[token]', 'invitation/[token]'],
  ...['account', 'account/profile', 'account/address', 'account/password', 'account/second-factor'],
  ...['account/sessions', 'account/memberships', 'account/data', 'account/registrations'],
  ...['events/[slug]/register', 'registrations/[token]'],
]

/** Accounts and the desk. `[id]` stands for the id of a record, `[token]` for that of a mailed link. */
const privatePages = [
  ...accountPages,
  'editor',
  ...['editor/pages', 'editor/pages/[slug]'],
  ...['versions', 'preview', 'conflict'].map((part) => `editor/articles/[id]/${part}`),
  ...['check-in', 'slides', 'minutes', 'closing'].map((part) => `editor/events/[id]/${part}`),
  'editor/events/[id]/registrations',
  ...['agenda', 'questions', 'dates', 'preview'].map((part) => `editor/events/[id]/${part}`),
  ...['previews/[token]', 'quotes/[token]', 'slides/[token]'],
  ...['groups/[slug]/join', 'memberships/[token]', 'editor/groups/[id]/members'],
  ...['work-plan', 'initiatives'].map((part) => `editor/groups/[id]/${part}`),
  ...['contact/received', 'contact/[token]'],
  ...['newsletter/asked', 'newsletter/confirm/[token]', 'newsletter/[token]'],
  ...['editor/requests', 'editor/requests/[id]', 'editor/subscribers'],
  ...deskNouns.flatMap((noun) => [`editor/${noun}`, `editor/${noun}/new`, `editor/${noun}/[id]`]),
  ...administration.map((path) => `editor/${path}`),
].map((path) => page(path, { private: true }))

/** Every page. An address that is not in this list is answered "not found" without asking Next. */
export const pages: readonly PageKind[] = [
  page(''),
  page('news', { parameters: articleParameters, defaults: firstPage }),
  page('news/[slug]'),
  page('events', {
    parameters: eventParameters,
    defaults: { ...firstPage, when: 'upcoming' },
    personal: true,
  }),
  page('events/[slug]', { personal: true }),
  page('cities', { parameters: cityParameters, defaults: firstPage }),
  page('cities/[slug]'),
  page('pairings', { parameters: pairingParameters, defaults: firstPage }),
  page('pairings/[slug]'),
  page('partners', { parameters: partnerParameters, defaults: firstPage }),
  page('partners/[slug]'),
  page('projects', { parameters: projectParameters, defaults: firstPage }),
  page('projects/[slug]'),
  page('solutions', { parameters: solutionParameters, defaults: firstPage }),
  page('solutions/[slug]', { parameters: solutionPageParameters, defaults: firstPage }),
  page('groups', { parameters: groupParameters, defaults: firstPage }),
  page('groups/[slug]', { personal: true }),
  page('themes', { parameters: themeParameters, defaults: firstPage }),
  page('themes/[slug]'),
  page('impact', { parameters: figureParameters, defaults: firstPage }),
  page('people/[slug]'),
  page('library', { parameters: documentParameters, defaults: firstPage, personal: true }),
  page('library/[slug]', { personal: true }),
  page('search', { parameters: searchParameters, defaults: firstPage, personal: true, endless: true }),
  page('about'),
  page('accessibility'),
  page('privacy'),
  page('contact', { parameters: { service: slugParameter }, personal: true, form: true }),
  page('newsletter', { personal: true, form: true }),
  ...privatePages,
]

function page(path: string, about: Partial<Omit<PageKind, 'path'>> = {}): PageKind {
  const segments = path === '' ? [] : path.split('/')
  const usual = { parameters: {}, personal: false, private: false, form: false, endless: false }
  return { path: segments, ...usual, ...about }
}
