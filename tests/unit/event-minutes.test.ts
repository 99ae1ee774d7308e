import { describe, expect, it } from 'vitest'
import { linesOfText, merged, textOfLines } from '@/lib/events/minutes/rules'
import { richTextSchema } from '@/lib/richtext/schema'

describe('minutes', () => {
  const typed =
    'Heidi opened the meeting.\n- Selection: two criteria\n- Contracts: who signs\nThe next draft is due in May.'

  it('are typed in lines and kept as a text with lists', () => {
    const text = textOfLines(typed)
    expect(text?.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph'])
    expect(richTextSchema.safeParse(text).success).toBe(true)
  })

  it('come back as they were typed, without empty lines', () => {
    expect(linesOfText(textOfLines(`\n${typed.replace('\n', '\r\n\r\n')}\n`))).toBe(typed)
    expect(linesOfText(textOfLines('* One\n•  Two'))).toBe('- One\n- Two')
  })

  it('that say nothing are none', () => {
    expect(textOfLines(' \n\n- \n')).toBeNull()
    expect(linesOfText(null)).toBe('')
  })
})

describe('two people who take minutes at once', () => {
  const base = 'Opened at nine.\nSelection was discussed.\nClosed at noon.'

  it('both have what they wrote in different lines', () => {
    const theirs = base.replace('nine', 'half past nine')
    const mine = base.replace('noon', 'one')
    expect(merged({ base, theirs, mine })).toBe(
      'Opened at half past nine.\nSelection was discussed.\nClosed at one.',
    )
  })

  it('both have what they added at the end, one after the other', () => {
    const theirs = `${base}\n- Umeå drafts the contract`
    const mine = `${base}\n- Eindhoven asks the region`
    expect(merged({ base, theirs, mine })).toBe(
      `${base}\n- Umeå drafts the contract\n- Eindhoven asks the region`,
    )
  })

  it('have a line once that both added', () => {
    const both = `${base}\n- Umeå drafts the contract`
    expect(merged({ base, theirs: both, mine: `${both}\n- And sends it` })).toBe(`${both}\n- And sends it`)
  })

  it('wait for nobody who wrote the same line over and over', () => {
    const many = Array<string>(10_000).fill('-').join('\n')
    expect(merged({ base: many, theirs: `Opened\n${many}`, mine: `${many}\nClosed` })).toBe(
      `Opened\n${many}\nClosed`,
    )
  })

  it('are asked when both changed the same line', () => {
    const [theirs, mine] = ['half past nine', 'ten'].map((time) => base.replace('nine', time))
    expect(merged({ base, theirs: theirs ?? '', mine: mine ?? '' })).toBeNull()
  })

  it('are asked when one took away what the other changed', () => {
    const theirs = base.replace('Selection was discussed.\n', '')
    expect(merged({ base, theirs, mine: base.replace('discussed', 'decided') })).toBeNull()
  })
})
