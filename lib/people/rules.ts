/** "van", "de" and the like belong to the family name, but it is looked for under what follows them. */
const particle = /^(?:van|von|vom|zu|zur|de|der|den|het|ter|ten|op|di|da|del|della|dos|du|la|le|el|af|av)$/i

/** "Veen Marit van der": how a name is sorted. */
export function familyNameFirst(name: string): string {
  const words = name.trim().split(/\s+/)
  let family = words.length - 1
  // In "Borsboom-van Beurden" the family name begins before the last word.
  while (
    family > 1 &&
    particle.test((words[family - 1] ?? '').replace(/^.*-/, '')) &&
    /-/.test(words[family - 1] ?? '')
  )
    family--
  return [...words.slice(family), ...words.slice(0, family)].join(' ')
}

/** The address of a person's record at ORCID, null for what is no ORCID iD. */
export function orcidUrl(orcid: string | null): string | null {
  const found = /^(?:https?:\/\/orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])$/.exec(orcid ?? '')
  return found ? `https://orcid.org/${found[1]}` : null
}
