import { describe, expect, test } from 'vitest'
import { plainDocument, UnexpectedShape } from '@/lib/server/document'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const body = (markup: string, address = '/en/news') =>
  plainDocument(page('<title>T</title>', markup), address).replace(/^.*<body>|<\/body>.*$/gs, '')

describe('a rendered page becomes a plain document', () => {
  test.each([
    [
      'a script of the framework',
      '<p>a</p><script src="/_next/static/chunks/1.js" async=""></script>',
      '<p>a</p>',
    ],
    ['what the framework says inline', '<p>a</p><script>self.__next_f.push([1])</script>', '<p>a</p>'],
    [
      'a script from elsewhere',
      '<script src="https://example.org/islands/x.js"></script><p>a</p>',
      '<p>a</p>',
    ],
    ['marks around streamed parts', '<!--$--><p>a</p><!--/$-->', '<p>a</p>'],
    ['the box for late metadata', '<div hidden=""><!--$--><!--/$--></div><p>a</p>', '<p>a</p>'],
    ['marks between texts', '<p>1<!-- --> of <!-- -->2</p>', '<p>1 of 2</p>'],
  ])('without %s', (_, given, expected) => {
    expect(body(given)).toBe(expected)
  })

  test.each([
    ['an island', '<script src="/islands/page.1a2b.js"></script>'],
    ['structured data', '<script type="application/ld+json">{"@type":"City"}</script>'],
    ['a hidden part with content of its own', '<div hidden=""><p>later</p></div>'],
    ['text that looks like markup', '<p>&lt;script&gt; and &lt;!--$--&gt;</p>'],
  ])('with %s as it was', (_, given) => {
    expect(body(given)).toBe(given)
  })

  test('a form that posts to its own page names that page', () => {
    expect(body('<form action="" method="post"></form>', '/en/x?page=2')).toBe(
      '<form action="/en/x?page=2" method="post"></form>',
    )
  })

  test('the head loses script hints and keeps style sheets without their marks', () => {
    const head =
      '<link rel="preload" as="script" href="/_next/static/chunks/1.js"><link rel="stylesheet" href="/_next/static/chunks/1.css" data-precedence="next">'
    expect(plainDocument(page(head, ''), '/en')).toContain(
      '<head><link rel="stylesheet" href="/_next/static/chunks/1.css"></head>',
    )
  })
})

describe('a page that would only appear with a script is refused', () => {
  test.each([
    ['a part still to come', '<template id="B:0"></template>'],
    ['a part parked for a script to move', '<div hidden="" id="S:0"><p>late</p></div>'],
    ['a style that the security policy refuses', '<p style="color:red">a</p>'],
  ])('%s', (_, given) => {
    expect(() => body(given)).toThrow(UnexpectedShape)
  })

  test('an error page of the framework', () => {
    expect(() =>
      plainDocument('<!DOCTYPE html><html id="__next_error__"><body></body></html>', '/en'),
    ).toThrow(UnexpectedShape)
  })
})
