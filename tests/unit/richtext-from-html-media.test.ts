import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { RichText } from '@/components/richtext/rich-text'
import { fromHtml } from '@/lib/richtext/from-html'
import type { HtmlOptions } from '@/lib/richtext/from-html'
import { options, shown } from '../support/richtext-shown'

describe('links', () => {
  const resolve: HtmlOptions['resolve'] = {
    link: (href) => {
      if (href.endsWith('/slides.pdf')) return { documentId: '0193d3b5-7c00-7000-8000-000000000001' }
      return href === 'https://old.example/about/' ? { href: '/en/about' } : null
    },
  }

  test('addresses of the old site become documents and pages, all others stay', () => {
    const html =
      '<p><a href="../slides.pdf">slides</a> <a href="/about/">about</a> <a href="//else.example/x">else</a></p>'
    const { doc, links } = fromHtml(html, { ...options, resolve })
    expect(links.map(({ href, text, to }) => [href, text, to])).toEqual([
      ['https://old.example/2022/slides.pdf', 'slides', 'document'],
      ['https://old.example/about/', 'about', 'page'],
      ['https://else.example/x', 'else', 'elsewhere'],
    ])
    expect(renderToStaticMarkup(createElement(RichText, { doc }))).toBe(
      '<p>slides <a href="/en/about">about</a> <a href="https://else.example/x" rel="noopener">else</a></p>',
    )
  })

  test.each([
    ['by script', '<a href="javascript:alert(1)">here</a>', 'address javascript:alert(1)'],
    [
      'by script behind an entity',
      '<a href="java&#10;script:alert(1)">here</a>',
      'address javascript:alert(1)',
    ],
    ['inside the page', '<a href="#top">here</a>', 'link inside the page: #top'],
    [
      'to a stolen host',
      '<a href="https://a.example@b.example/">here</a>',
      'link to https://a.example@b.example/',
    ],
  ])('a link %s leaves its words and is reported', (_, html, what) => {
    const { doc, dropped, links } = fromHtml(`<p>Read it ${html}.</p>`, options)
    expect(JSON.stringify(doc)).toContain('"text":"Read it here."')
    expect(dropped.map((one) => one.what)).toContain(what)
    expect(links).toEqual([])
  })

  test('an address alone in its paragraph becomes a link, a film a click-to-load page', () => {
    expect(shown('See\n\nhttps://a.example/x\n\nend')).toContain(
      '<p><a href="https://a.example/x" rel="noopener">https://a.example/x</a></p>',
    )
    expect(fromHtml('https://youtu.be/abc', options).doc.content).toEqual([
      { type: 'embed', attrs: { url: 'https://youtu.be/abc', title: 'youtu.be', provider: 'youtu.be' } },
    ])
  })
})

describe('pictures and players', () => {
  test('a picture keeps alt, credit and the address it is missing from', () => {
    const html =
      '<p>Before <img class="size-full wp-image-12" src="a.jpg" data-src="late.jpg" alt="A  pipe"> after</p>'
    const { doc, images } = fromHtml(html, options)
    expect(doc.content.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(images).toEqual([
      {
        src: 'https://old.example/2022/harbour/late.jpg',
        attachment: '12',
        alt: 'A pipe',
        credit: null,
        imageId: null,
      },
    ])
  })

  test('a picture that the portal has is placed by its id', () => {
    const imageId = '0193d3b5-7c00-7000-8000-000000000002'
    const { doc } = fromHtml('<img src="/a.jpg">', { ...options, resolve: { image: () => imageId } })
    expect(doc.content).toMatchObject([{ type: 'image', attrs: { imageId, missing: null } }])
  })

  test.each([
    ['<figure><img src="/a.jpg"><figcaption>Photo by Jane Doe</figcaption></figure>', 'Jane Doe', null],
    [
      '<figure><img src="/a.jpg"><figcaption>© City of Old Town</figcaption></figure>',
      'City of Old Town',
      null,
    ],
    ['[caption id="attachment_3" width="3"]<img src="/a.jpg"> (Photo: Jane Doe)[/caption]', 'Jane Doe', null],
    [
      '<figure><img src="/a.jpg"><figcaption>Photovoltaics on the roof</figcaption></figure>',
      null,
      'Photovoltaics on the roof',
    ],
  ])('under a picture: %s', (html, credit, caption) => {
    expect(fromHtml(html, options).doc.content).toMatchObject([{ type: 'image', attrs: { credit, caption } }])
  })

  test('a gallery names its attachments', () => {
    expect(
      fromHtml('[gallery ids="7, 9"]', options).images.map(({ attachment, src }) => [attachment, src]),
    ).toEqual([
      ['7', null],
      ['9', null],
    ])
  })

  test('an embedded page waits for a click; a recording becomes a link', () => {
    expect(
      fromHtml('<iframe src="//video.example/embed/1" title="The tour"></iframe>', options).doc.content,
    ).toEqual([
      {
        type: 'embed',
        attrs: { url: 'https://video.example/embed/1', title: 'The tour', provider: 'video.example' },
      },
    ])
    expect(shown('<video src="/tour.mp4"></video>')).toBe(
      '<p><a href="https://old.example/tour.mp4" rel="noopener">tour.mp4</a></p>',
    )
  })
})

describe('what cannot be kept is named with its place', () => {
  test.each([
    ['<p>Sign up <form><input></form></p>', 'form', 'Sign up'],
    ['<p>Words</p><script>alert(1)</script>', 'script', 'Words'],
    ['Words [contact-form-7 id="3"]', 'shortcode contact-form-7', 'Words'],
    ['<p>Words</p><!-- wp:latest-posts {"n":3} /-->', 'block latest-posts', 'Words'],
    ['<p>Words <img src="data:image/png;base64,AA"></p>', 'address data:image/png;base64,AA', 'Words'],
  ])('%s', (html, what, where) => {
    const { dropped } = fromHtml(html, options)
    expect(dropped).toContainEqual({ what, where })
    expect(shown(html)).toMatch(/^<p>(Words|Sign up)<\/p>$/)
  })

  test('brackets of prose are words, wrappers of page builders are not', () => {
    expect(shown('<p>We use [the smart metre] and [ed: heat].</p>')).toBe(
      '<p>We use [the smart metre] and [ed: heat].</p>',
    )
    expect(shown('[row][column width="3"]Inside[/column][/row]')).toBe('<p>Inside</p>')
    expect(shown('<p>Write [[gallery]] here</p>')).toBe('<p>Write [[gallery]] here</p>')
  })
})
