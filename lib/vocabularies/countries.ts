import { languages } from '@/lib/i18n/languages'
import { alpha3ByAlpha2 } from './iso-3166'

/**
 * Countries are stored as ISO 3166 alpha-2. The European institutions write Greece and the United Kingdom
 * as EL and UK (Interinstitutional style guide), which is what readers of the portal see and files may bring.
 */
const institutional: Record<string, string> = { GR: 'EL', GB: 'UK' }

/** Kosovo has no ISO code; XK is what the European institutions use, and XKX follows from it. */
const kosovo = 'XK'

const others: Record<string, string> = { EL: 'GR', UK: 'GB', XK: kosovo, XKX: kosovo, XKK: kosovo }

const memberStates = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** The first day on which the United Kingdom was no member. */
const withdrawal = '2020-02-01'

/** All codes that a record may carry. */
export const countryCodes: readonly string[] = [...alpha3ByAlpha2.keys(), kosovo].sort()

/**
 * The alpha-2 code of a country as people and files write it: two letters, three letters, EL and UK, or its
 * name in a language of the portal. Null when it is none of these.
 */
export function countryFrom(input: string): string | null {
  const code = input.trim().toUpperCase()
  if (alpha3ByAlpha2.has(code)) return code
  return others[code] ?? alpha2ByAlpha3().get(code) ?? alpha2ByName().get(nameKey(input)) ?? null
}

/** The country's name in a language, with the mark of its footnote where it has one. */
export function countryLabel(code: string, language: string): string {
  const name = namesIn(language).of(code) ?? code
  return countryFootnote(code, language) ? `${name}*` : name
}

/** The code as the European institutions write it: EL and UK, else the stored one. */
export function countryDisplayCode(code: string): string {
  return institutional[code] ?? code
}

/** What has to stand below a page that names the country, null for all countries but one. */
export function countryFootnote(code: string, language: string): string | null {
  if (code !== kosovo) return null
  const footnotes: Record<string, string> = kosovoFootnotes
  return footnotes[language] ?? kosovoFootnotes.en
}

/** Whether it is a member state, or was one on a day (2019-05-31), for counts of another time. */
export function isMemberState(code: string, day?: string): boolean {
  if (code === 'GB') return day !== undefined && day < withdrawal
  return memberStates.has(code)
}

const names = new Map<string, Intl.DisplayNames>()

/** Made once for each language: a form that offers all countries would take longer to make them than to be rendered. */
function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language)
  const made = known ?? new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' })
  if (!known) names.set(language, made)
  return made
}

let byAlpha3: Map<string, string> | undefined

function alpha2ByAlpha3(): Map<string, string> {
  byAlpha3 ??= new Map([...alpha3ByAlpha2].map(([alpha2, alpha3]) => [alpha3, alpha2]))
  return byAlpha3
}

let byName: Map<string, string> | undefined

/** Built at the first name that is asked for, as most input has codes. */
function alpha2ByName(): Map<string, string> {
  byName ??= new Map(
    languages.flatMap((language) => {
      return countryCodes.map((code): [string, string] => [nameKey(namesIn(language).of(code) ?? code), code])
    }),
  )
  return byName
}

/** "the Netherlands" and "Netherlands", "Türkiye" and "TURKIYE" are written alike. */
function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '')
  return plain.toLowerCase().trim().replace(/^the /, '')
}

/** The wording that the European institutions agreed on (Interinstitutional style guide, annex A5). */
const kosovoFootnotes = {
  en: 'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  nl: 'Deze benaming laat de standpunten over de status van Kosovo onverlet, en is in overeenstemming met Resolutie 1244/1999 van de VN-Veiligheidsraad en het advies van het Internationaal Gerechtshof over de onafhankelijkheidsverklaring van Kosovo.',
  sv: 'Denna beteckning påverkar inte ståndpunkter om Kosovos status och är i överensstämmelse med FN:s säkerhetsråds resolution 1244/1999 och med Internationella domstolens utlåtande om Kosovos självständighetsförklaring.',
  it: 'Tale designazione non pregiudica le posizioni riguardo allo status ed è in linea con la risoluzione 1244/1999 dell’UNSC e con il parere della CIG sulla dichiarazione di indipendenza del Kosovo.',
  pl: 'Użycie tej nazwy nie ma wpływu na stanowiska w sprawie statusu Kosowa i jest zgodne z rezolucją Rady Bezpieczeństwa ONZ 1244/1999 oraz z opinią Międzynarodowego Trybunału Sprawiedliwości w sprawie Deklaracji niepodległości Kosowa.',
  cs: 'Tímto označením nejsou dotčeny postoje k otázce statusu a označení je v souladu s rezolucí Rady bezpečnosti OSN č. 1244/1999 a se stanoviskem Mezinárodního soudního dvora k vyhlášení nezávislosti Kosova.',
  de: 'Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution 1244/1999 des VN-Sicherheitsrates und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung des Kosovos.',
  fr: 'Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244/1999 du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.',
} as const
