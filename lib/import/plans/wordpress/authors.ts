import 'server-only'
import { addName, findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Plan } from '@/lib/import/plan'
import { isPublic } from '@/lib/import/plans/wordpress/stories'
import type { Site } from '@/lib/import/plans/wordpress/site'
import { plannedPerson } from '@/lib/import/records/person'

/**
 * The people who wrote the stories, by login. An account of an office ("editors") is nobody; the name of somebody
 * whose stories all stay unpublished does not become public either.
 */
export function planAuthors(
  plan: Plan,
  identities: Identities,
  site: Site,
  language: string,
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [login, { name, place }] of site.authors) {
    const stories = site.stories.filter(({ authorLogin }) => authorLogin === login)
    if (stories.length === 0 || !isNameOfPerson(name)) continue
    const key = `author:${login}`
    const known = identities.get('person', key)
    const match = known ? null : findName(plan.directory.people, name)
    if (match) identities.recognise('person', key, match)
    const id = identities.idOf('person', key)
    ids.set(login, id)
    if (match || known?.state === null) continue
    const published = stories.some((story) => isPublic(story, plan.now))
    const nothing = { role: '', summary: '', organisation: null, partnerId: null, cityId: null, email: null }
    plan.add(identities, plannedPerson({ key, id, place }, { language, name, published, ...nothing }))
    addName(plan.directory.people, name, id)
  }
  return ids
}

const offices =
  /\b(?:admin(?:istrator)?|editors?|editorial|team|office|staff|communications?|redaktion(?:en)?|redactie|redazione|redakcja|redakce|rédaction|press|news|project|projekt|projet|progetto|consortium|secretariat|web(?:master)?|info|support)\b/i

/** Two words or more, of which first and last begin with a capital, none is all capitals and none is an office. */
export function isNameOfPerson(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || offices.test(name) || /[\d@_/]/.test(name)) return false
  const isName = (word = '') => /^\p{Lu}/u.test(word) && (word.length <= 2 || word !== word.toUpperCase())
  return isName(words[0]) && isName(words.at(-1))
}
