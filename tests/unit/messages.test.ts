import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { languages } from '@/lib/i18n/languages'

type Messages = { [key: string]: string | Messages }

/** Every message by its full key, as "news.filters.city". */
function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

function messagesOf(language: string): Map<string, string> {
  return flat(JSON.parse(readFileSync(`lib/i18n/messages/${language}.json`, 'utf8')) as Messages)
}

const english = messagesOf('en')
const others = languages.filter((language) => language !== 'en')

/** Words that are the same in another language; everything else that equals the English was forgotten. */
const sameInOther: Record<string, readonly string[]> = JSON.parse(
  readFileSync('tests/unit/messages-same-as-english.json', 'utf8'),
) as Record<string, string[]>

describe.each(others)('the interface in %s', (language) => {
  const translated = messagesOf(language)

  test('has every message and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('has no text that is still English', () => {
    const allowed = new Set(sameInOther[language] ?? [])
    const left = [...translated].filter(
      ([key, text]) =>
        text === english.get(key) && /\p{Letter}{2}/u.test(withoutPlaceholders(text)) && !allowed.has(key),
    )
    expect(left).toEqual([])
  })

  test('fills in the same values as the English', () => {
    for (const [key, text] of translated)
      expect([key, ...placeholders(text)]).toEqual([key, ...placeholders(english.get(key) ?? '')])
  })

  test('knows every plural form that the language has', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, text] of translated) {
      if (!/\{\s*\w+\s*,\s*plural/.test(text)) continue
      // "many" is for fractions in Czech and Polish needs it; a number of records is always whole.
      const needed = categories.filter(
        (category) => category !== 'other' && !(language !== 'pl' && category === 'many'),
      )
      for (const category of needed)
        expect([key, text]).toEqual([key, expect.stringMatching(new RegExp(`\\b${category}\\s*\\{`))])
    }
  })
})

test('no message is left over', () => {
  const uses = sources().map((file) => usesIn(readFileSync(file, 'utf8')))
  const unused = [...english.keys()].filter((key) => !uses.some((used) => used(key)))
  expect(unused).toEqual([])
})

/** What a message is filled in with, as the parser that also runs in production reads it. */
function placeholders(text: string): string[] {
  const names = new Set<string>()
  const walk = (parts: MessageFormatElement[]): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal || part.type === TYPE.pound) continue
      names.add(part.type === TYPE.tag ? `<${part.value}>` : part.value)
      if (part.type === TYPE.tag) walk(part.children)
      if (part.type === TYPE.plural || part.type === TYPE.select)
        Object.values(part.options).forEach((option) => walk(option.value))
    }
  }
  walk(parse(text))
  return [...names].sort()
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\{\w+\}|<\/?\w+>/g, '')
}

/**
 * Recognises the keys that a file asks for: by name, or by a template whose changing part stands for one level. What
 * forms say is asked for by schemas and refusals everywhere; mails and jobs name whole keys; a part that is handed the
 * translator of its page names the last two levels at least.
 */
function usesIn(source: string): (key: string) => boolean {
  const declared = [
    ...source.matchAll(/(?:useTranslations|getTranslations)(?:<[^>]*>)?[(<][^)]*?'([\w.-]+)'/g),
  ].map((match) => match[1] ?? '')
  const namespaces = [...declared, 'forms.errors', '']
  const literals = new Set([...source.matchAll(/'([\w.-]+)'/g)].map((match) => match[1] ?? ''))
  const ends = [...literals].filter((literal) => literal.includes('.'))
  const templates = [...source.matchAll(/`([\w.-]*\$\{[^`]*)`/g)].map((match) => asPattern(match[1] ?? ''))
  const asksByVariable = /\b(?:const|let) (\w+) = (?:await )?(?:use|get)Translations\('([\w.-]+)'\)/g
  const whole = [...source.matchAll(asksByVariable)].flatMap(([, name = '', namespace = '']) =>
    new RegExp(`\\b${name}\\((?!['"\`])`).test(source) ? namespace : [],
  )
  return (key) =>
    ends.some((end) => key.endsWith(`.${end}`)) ||
    whole.some(
      (namespace) => key.startsWith(`${namespace}.`) && !key.slice(namespace.length + 1).includes('.'),
    ) ||
    namespaces.some((namespace) => {
      if (namespace && !key.startsWith(`${namespace}.`)) return false
      const rest = namespace ? key.slice(namespace.length + 1) : key
      return literals.has(rest) || templates.some((template) => template.test(rest))
    })
}

function asPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\w-]+')}$`)
}

function sources(): string[] {
  return ['app', 'components', 'lib'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(room, file)),
  )
}
