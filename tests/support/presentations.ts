import { zip, type ZipEntry } from './zip'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Slide = { paragraphs: string[]; hidden?: boolean; notes?: string; xml?: string }

/** The parts of a PowerPoint file, with its slides stored in another order than they are shown. */
export function presentationParts(slides: readonly Slide[], title = ''): ZipEntry[] {
  const stored = slides.map((slide, index) => ({
    slide,
    number: slides.length - index,
    id: `rId${index + 7}`,
  }))
  const order = stored.map(({ id }, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join('')
  const targets = stored.map(
    ({ id, number }) =>
      `<Relationship Id="${id}" Type="${relations}/slide" Target="slides/slide${number}.xml"/>`,
  )
  return [
    { name: '[Content_Types].xml', content: `${declaration}<Types/>` },
    {
      name: 'docProps/core.xml',
      content: `${declaration}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>Somebody</dc:creator></cp:coreProperties>`,
    },
    {
      name: 'ppt/presentation.xml',
      content: `${declaration}<p:presentation xmlns:p="${presentation}" xmlns:r="${relations}"><p:sldIdLst>${order}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: `${declaration}<Relationships>${targets.join('')}</Relationships>`,
    },
    ...stored.flatMap(({ slide, number }) => [
      { name: `ppt/slides/slide${number}.xml`, content: slide.xml ?? slideXml(slide) },
      ...(slide.notes
        ? [
            {
              name: `ppt/notesSlides/notesSlide${number}.xml`,
              content: slideXml({ paragraphs: [slide.notes] }),
            },
          ]
        : []),
    ]),
  ]
}

/** A PowerPoint file as an office program writes it, as far as the portal reads one. */
export function powerPoint(slides: readonly Slide[], title?: string): Buffer {
  return zip(presentationParts(slides, title))
}

function slideXml({ paragraphs, hidden }: Slide): string {
  const words = paragraphs
    .map((text) => `<a:p><a:r><a:rPr lang="en"/><a:t>${text}</a:t></a:r></a:p>`)
    .join('')
  return `${declaration}<p:sld xmlns:p="${presentation}" xmlns:a="${drawing}"${hidden ? ' show="0"' : ''}><p:cSld><p:spTree><p:sp><p:txBody>${words}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`
}
