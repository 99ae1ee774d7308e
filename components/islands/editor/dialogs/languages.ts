/** The official languages of the Union, those of its neighbours and a few that cities speak beside them. */
const tags = (
  'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv ' +
  'ca eu gl is lb nb nn se sq sr bs mk tr uk be ru ar he fa zh ja ko hi'
).split(' ')

/**
 * Tags and names, by name, as the page's language writes them.
 * @param had a tag that the text has already, which must stay choosable
 */
export function languageChoices(page: string, text: string, had: string): [tag: string, name: string][] {
  const names = new Intl.DisplayNames([page || 'en'], { type: 'language' })
  const { compare } = new Intl.Collator(page || 'en')
  const offered = new Set([...tags.filter((tag) => tag !== text), ...(had ? [had] : [])])
  return [...offered]
    .map((tag): [string, string] => [tag, names.of(tag) ?? tag])
    .sort(([, one], [, other]) => compare(one, other))
}
