import { describe, expect, test } from 'vitest'
import { addressKey, isOfSite, oldPath, shortAddress } from '@/lib/import/plans/wordpress/addresses'
import { isNameOfPerson } from '@/lib/import/plans/wordpress/authors'
import { openingOf } from '@/lib/import/plans/wordpress/opening'
import { fromHtml } from '@/lib/richtext/from-html'

describe('who wrote a story', () => {
  test.each([
    'Judith Borsboom-van Beurden',
    'Katelien van den Berge',
    'Lukáš Grůza',
    'Ann B. Cee',
    'J. R. Smith',
  ])('%s is a person', (name) => {
    expect(isNameOfPerson(name)).toBe(true)
  })
  test.each([
    'RUGGEDISED editors',
    'admin',
    'Communications Team',
    'ICLEI EUROPE',
    'ann@x.invalid',
    'Project Office',
    'editor 2',
    '',
  ])('%s is an office', (name) => {
    expect(isNameOfPerson(name)).toBe(false)
  })
})

describe('an old address', () => {
  test.each([
    ['https://old.invalid/A-Story/', '/a-story'],
    ['https://old.invalid/2022/10/Stra%C3%9Fe/?utm=1#top', '/2022/10/straße'],
    ['https://old.invalid/uploads/X.pdf', '/uploads/x.pdf'],
    ['https://old.invalid/%E0%A4%A', '/%e0%a4%a'],
    ['https://old.invalid/', null],
    ['https://old.invalid/?p=12', '/?p=12'],
    ['https://old.invalid/?p=12&preview=true', null],
    ['https://old.invalid/?page_id=12', null],
    ['https://old.invalid/story/?p=12', '/story'],
    [`https://old.invalid/a${'/'.repeat(900)}`, '/a'],
    ['https://old.invalid/events/', null],
    ['not an address', null],
    [null, null],
  ])('%s is kept as %s', (address, path) => {
    expect(oldPath(address)).toBe(path)
  })

  test.each([
    'http://old.invalid/story',
    'https://www.old.invalid/Story/?utm_source=x',
    'https://old.invalid/story#part',
  ])('%s is the same', (address) => {
    expect(addressKey(address)).toBe(addressKey('https://old.invalid/story/'))
  })

  test('by number is another for each number', () => {
    expect(addressKey('https://old.invalid/?p=1')).not.toBe(addressKey('https://old.invalid/?p=2'))
  })

  test.each([
    ['3', 'https://old.invalid', 'https://old.invalid/?p=3'],
    ['3', 'https://old.invalid/blog/', 'https://old.invalid/blog/?p=3'],
    ['3&x', 'https://old.invalid', null],
    ['', 'https://old.invalid', null],
    ['3', null, null],
  ])('the story %s of %s answers at %s', (id, site, address) => {
    expect(shortAddress(id, site)).toBe(address)
  })

  test('of a million slashes is looked at once, not once for each of them', () => {
    const endless = `https://old.invalid/${'/'.repeat(1_000_000)}x`
    expect(oldPath(endless)).toBeNull()
    expect(addressKey(endless)).toHaveLength('old.invalid/x'.length + 1_000_000)
  })

  test('of another host is none of the site', () => {
    expect(isOfSite('https://new.invalid/story', 'https://old.invalid')).toBe(false)
    expect(isOfSite('http://www.old.invalid/story', 'https://old.invalid')).toBe(true)
  })
})

describe('the opening of a text', () => {
  const opening = (html: string, longest = 60) => openingOf(fromHtml(html).doc, 'en', longest)

  test('is as many whole sentences as fit', () => {
    expect(
      opening(
        '<h2>Title</h2><p>One sentence by Dr. Who. Another one.</p><p>A third that does not fit any more.</p>',
      ),
    ).toBe('One sentence by Dr. Who. Another one.')
  })

  test('is cut between words when the first sentence is too long', () => {
    expect(opening(`<p>${'word '.repeat(40)}</p>`)).toMatch(/^(word )+word…$/)
  })

  test('of no text is empty', () => {
    expect(opening('')).toBe('')
  })
})
