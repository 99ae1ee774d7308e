import { describe, expect, test } from 'vitest'
import { fromHtml } from '@/lib/richtext/from-html'
import { richTextSchema } from '@/lib/richtext/schema'
import { options, shown } from '../support/richtext-shown'

describe('paragraphs', () => {
  test.each([
    [
      'marked ones, wrapped by a machine',
      '<p>The harbour\nis warm.</p>\n<p>Twice.</p>',
      '<p>The harbour is warm.</p><p>Twice.</p>',
    ],
    [
      'of the older editor, parted by empty lines',
      'The harbour\nis warm.\n\nTwice.',
      '<p>The harbour<br/>is warm.</p><p>Twice.</p>',
    ],
    [
      'with a break and a line end, which is one break',
      '<p>Ann Example,<br />\nOld Town</p>',
      '<p>Ann Example,<br/>Old Town</p>',
    ],
    ['parted by two breaks', '<p>One<br><br/>Two</p>', '<p>One</p><p>Two</p>'],
    [
      'loose beside marked ones',
      'Loose\n\n<p style="x">Marked\nline</p>',
      '<p>Loose</p><p>Marked<br/>line</p>',
    ],
    [
      'of the block editor',
      '<!-- wp:paragraph -->\n<p>Block</p>\n<!-- /wp:paragraph -->\n\nFree\nform',
      '<p>Block</p><p>Free<br/>form</p>',
    ],
    ['inside boxes', '<div><section>One\n\nTwo</section></div>', '<p>One</p><p>Two</p>'],
    ['empty ones, dropped', '<p> &nbsp; </p><p></p><p>\u200b</p><p>One</p>', '<p>One</p>'],
    [
      'white space at the borders of marks',
      '<p> A <b> bold </b> word </p>',
      '<p>A <strong>bold </strong>word</p>',
    ],
    ['marks of both kinds', '<p><i><b>x</b></i></p>', '<p><strong><em>x</em></strong></p>'],
    [
      'figures set high and low',
      '<p>CO<sub>2</sub> per m<sup>2</sup>, E<sup>th</sup></p>',
      '<p>CO₂ per m², Eth</p>',
    ],
    ['a no-break space, kept', '<p>17&nbsp;500 homes</p>', '<p>17\u00a0500 homes</p>'],
    [
      'another language',
      '<p lang="DE">Guten <b>Tag</b></p>',
      '<p><span lang="de">Guten </span><span lang="de"><strong>Tag</strong></span></p>',
    ],
    ['the language of the page, unmarked', '<p lang="en-GB">Good day</p>', '<p>Good day</p>'],
    ['preformatted lines', '<pre>a\nb</pre>', '<p>a<br/>b</p>'],
    [
      'terms and their meaning',
      '<dl><dt>Fellow</dt><dd>A city that learns</dd></dl>',
      '<p><strong>Fellow</strong></p><p>A city that learns</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected)
  })
})

describe('headings begin at level 2 and skip none', () => {
  test.each([
    ['h1 h2', 'h2 h2'],
    ['h3 h3', 'h2 h2'],
    ['h2 h4 h4 h3', 'h2 h3 h3 h3'],
    ['h3 h5 h2 h6', 'h2 h3 h2 h3'],
    ['h2 h3 h4 h5', 'h2 h3 h4 h4'],
  ])('%s becomes %s', (source, expected) => {
    const html = source
      .split(' ')
      .map((tag, n) => `<${tag}>Part ${n}</${tag}>`)
      .join('')
    expect(Array.from(shown(html).matchAll(/<(h\d)/g), (match) => match[1]).join(' ')).toBe(expected)
  })

  test('a heading is not bold twice, an empty one is dropped, a picture in one stands behind it', () => {
    expect(shown('<h2><b>Heat</b> and <em>cold</em></h2><h3> </h3>')).toBe(
      '<h2 id="h-heat-and-cold">Heat and <em>cold</em></h2>',
    )
    expect(fromHtml('<h2>Heat<img src="/a.jpg"></h2>', options).doc.content.map(({ type }) => type)).toEqual([
      'heading',
      'image',
    ])
  })
})

describe('lists, tables and quotations', () => {
  test.each([
    [
      'a nested list',
      '<ul><li>One<ul><li>Deep</li></ul></li></ul>',
      '<ul><li>One<ul><li>Deep</li></ul></li></ul>',
    ],
    [
      'a list beside the items',
      '<ol start="3"><li>One</li><ul><li>Deep</li></ul></ol>',
      '<ol start="3"><li>One<ul><li>Deep</li></ul></li></ol>',
    ],
    ['a heading in an item', '<ul><li><h3>One</h3>more</li></ul>', '<ul><li><p>One</p><p>more</p></li></ul>'],
    ['an empty item, dropped', '<ul><li> </li><li>One</li></ul><ul></ul>', '<ul><li>One</li></ul>'],
    [
      'a speaker in a footer',
      '<blockquote><p>It works.</p><footer>— Ann Example</footer></blockquote>',
      '<blockquote><p>It works.</p><footer>Ann Example</footer></blockquote>',
    ],
    [
      'a speaker cited',
      '<blockquote><p>It works.</p><cite>Ann Example, Old Town</cite></blockquote>',
      '<blockquote><p>It works.</p><footer>Ann Example, Old Town</footer></blockquote>',
    ],
    [
      'a speaker behind a dash',
      '<blockquote>It works.\n\n– Ann Example</blockquote>',
      '<blockquote><p>It works.</p><footer>Ann Example</footer></blockquote>',
    ],
    [
      'a source',
      '<blockquote cite="https://a.example/x">It works.</blockquote>',
      '<blockquote cite="https://a.example/x"><p>It works.</p></blockquote>',
    ],
    [
      'a title that is cited inside a sentence',
      '<blockquote><p>See <cite>Heat</cite> there.</p></blockquote>',
      '<blockquote><p>See Heat there.</p></blockquote>',
    ],
    [
      'a quotation in a quotation',
      '<blockquote>A<blockquote>B</blockquote></blockquote>',
      '<blockquote><p>A</p><p>B</p></blockquote>',
    ],
    ['a frame of one cell', '<table><tr><td><p>Framed</p></td></tr></table>', '<p>Framed</p>'],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test('a table keeps its head and its spans, and scrolls under the name of its heading', () => {
    const html =
      '<h2>Costs</h2><table><caption>In euro</caption><thead><tr><td>City</td><td>Sum</td></tr></thead><tr><td colspan="2"><h4>None</h4></td></tr></table>'
    expect(shown(html)).toBe(
      '<h2 id="h-costs">Costs</h2><p>In euro</p><div class="scroll" tabindex="0" role="region" aria-label="Costs"><table>' +
        '<thead><tr><th scope="col">City</th><th scope="col">Sum</th></tr></thead><tbody><tr><td colSpan="2">None</td></tr></tbody></table></div>',
    )
  })
})

test.each([
  '<b>'.repeat(50_000),
  '<div>'.repeat(50_000) + 'x',
  '<ul><li>'.repeat(5_000) + 'x',
  '<table><tr><td>'.repeat(2_000) + 'x',
  '<blockquote>'.repeat(5_000) + 'x',
  '<!-- wp:a '.repeat(20_000),
  '[caption '.repeat(20_000),
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<p><a href="/x" onclick="alert(1)" style="position:fixed">x</a></p>',
])('hostile HTML %# becomes a text that may be stored', (html) => {
  const { doc } = fromHtml(html, options)
  expect(richTextSchema.safeParse(doc).success).toBe(true)
  expect(JSON.stringify(doc)).not.toMatch(/onclick|onerror|javascript:|style/)
})
