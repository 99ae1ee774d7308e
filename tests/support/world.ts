import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { wordpressExport, type Post } from './wordpress-export'

/** The old site of an invented consortium: what the browser tests' portal has imported. */
const oldSite = 'https://northern-districts.invalid'

export const heatStory: Post = {
  id: 1,
  title: 'What a heat network asks of its neighbours',
  slug: 'heat-network-neighbours',
  date: '2026-03-14',
  excerpt: 'A hospital and a campus share one pipe in Umeå. The engineering was the shorter part.',
  categories: ['Umeå', 'Rotterdam', 'Heat'],
  attachments: [
    { id: 901, title: 'Slides: One pipe for six landlords', url: `${oldSite}/slides/one-pipe.pdf` },
  ],
  html: `<p>Every landlord had a reason to save heat, and none had the task of doing it together.</p>
<h2>Data before pipes</h2><p>The partners metered for a winter. Find the slides <a href="${oldSite}/slides/one-pipe.pdf">here</a>.</p>
<blockquote><p>We met for a winter before anybody drew a line on a plan.</p></blockquote>
<h2>Who carries which risk</h2><p>Compare <a href="${oldSite}/tram-line-seven/">the tram line</a>, where <em>nobody</em> asked.</p>
<table><thead><tr><th>Owner</th><th>Share</th></tr></thead><tbody><tr><td>Region</td><td>40 %</td></tr><tr><td>University</td><td>35 %</td></tr></tbody></table>
<h2>What the contract says</h2><ul><li>Heat is shared<ul><li>in winter</li><li>at night</li></ul></li><li>Cold follows</li></ul>
<h2>What it cost</h2><p>Less than feared; see <a href="https://example.org/report">the report</a>.</p>
<h2>What comes next</h2><p>Gdańsk and Brno send people to look. So does Łódź.</p>`,
}

const tramStory: Post = {
  id: 2,
  title:
    'Tram line seven: a street that nobody asked, and what a very long headline does to a narrow telephone screen',
  slug: 'tram-line-seven',
  date: '2026-02-02',
  categories: ['Brno', 'Mobility'],
  attachments: [
    { id: 902, title: 'Slides: Rails that moved', url: `${oldSite}/slides/rails-that-moved.pdf` },
  ],
  html: `<p>The street was asked after the rails were ordered (<a href="${oldSite}/slides/rails-that-moved.pdf">slides</a>). It said no; the rails were moved.</p>`,
}

const dutchStory: Post = {
  id: 3,
  title: 'Wie betaalt de warmte?',
  slug: 'wie-betaalt-de-warmte',
  date: '2025-11-05',
  categories: ['Rotterdam'],
  html: '<p>Drie straten kozen zelf wie de rekening kreeg. Het werd niemand uit de straat.</p>',
}

const hidden: Post[] = [
  {
    id: 90,
    title: 'A draft of something',
    slug: 'a-draft',
    date: '2026-01-01',
    html: '<p>Draft</p>',
    status: 'draft',
  },
  {
    id: 91,
    title: 'A private note',
    slug: 'a-private-note',
    date: '2026-01-01',
    html: '<p>Private</p>',
    status: 'private',
  },
  {
    id: 92,
    title: 'Behind a password',
    slug: 'behind-a-password',
    date: '2026-01-01',
    html: '<p>Secret</p>',
    password: 'x',
  },
]

/** Enough short stories for a second page of the list. */
const shortStories: Post[] = Array.from({ length: 22 }, (_, i) => ({
  id: 100 + i,
  title: `Street ${i + 1} reports its first winter`,
  slug: `street-${i + 1}`,
  date: `2024-${String((i % 12) + 1).padStart(2, '0')}-10`,
  categories: [i % 2 ? 'Gdańsk' : 'Parma', 'Heat'],
  html: `<p>House ${i + 1} used a tenth less heat than the winter before, and its neighbours asked why.</p>`,
}))

const meetings = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Northern districts//EN
BEGIN:VEVENT
UID:heat-group-2099@northern-districts.invalid
DTSTAMP:20260101T080000Z
DTSTART;TZID=Europe/Stockholm:20990312T140000
DTEND;TZID=Europe/Stockholm:20990312T170000
SUMMARY:Heat group: who owns the pipe?
LOCATION:Town hall\\, Umeå
DESCRIPTION:We open with the figures of the winter.\\n\\n1. Contracts: who signs?\\n\\n• The region\\n• The university\\n\\n2. Prices
CATEGORIES:Meeting
END:VEVENT
BEGIN:VEVENT
UID:kick-off-2020@northern-districts.invalid
DTSTAMP:20200101T080000Z
DTSTART;TZID=Europe/Amsterdam:20200121T100000
DTEND;TZID=Europe/Amsterdam:20200121T120000
SUMMARY:Kick-off in Rotterdam
LOCATION:Rotterdam
DESCRIPTION:Six cities meet for the first time.
END:VEVENT
BEGIN:VEVENT
UID:cancelled-2099@northern-districts.invalid
DTSTAMP:20260101T080000Z
DTSTART:20990501T080000Z
DTEND:20990501T100000Z
STATUS:CANCELLED
SUMMARY:A workshop that will not take place
END:VEVENT
END:VCALENDAR`.replace(/\n/g, '\r\n')

const pairings = [
  'programme,level,member_a,country_a,member_b,country_b,also_with,theme,title,summary',
  'Twin Streets,city,Umeå,SE,Hamamatsu,JP,,Heat,Warm houses in cold winters,"Umeå (SE) and Hamamatsu (JP) compare how their old houses keep warm."',
  'Twin Streets,city,Cali,CO,Belfast,GB,Medellín,Mobility,,"Cali (COL), with Medellín, and Belfast (UK) exchange how a street is given back."',
  'Twin Streets,region,Lombardy,IT,Hokkaido,JP,,,Regions of snow,"Lombardy (IT) and Hokkaido (JP) share what snow costs."',
].join('\r\n')

/** What the old site's uploads still hold: one of two decks. */
export function writeMedia(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'rails-that-moved.pdf'), `%PDF-1.7\n% ${'rails '.repeat(400)}\n%%EOF\n`)
  return folder
}

/**
 * Writes the files that an import would be given.
 * @returns their paths
 */
export function writeWorld(folder: string, stories: Post[] = []): string[] {
  mkdirSync(folder, { recursive: true })
  const english = [heatStory, tramStory, ...shortStories, ...hidden].map(
    (post) => stories.find((changed) => changed.id === post.id) ?? post,
  )
  const files = {
    'news.xml': wordpressExport({ url: oldSite, language: 'en', posts: english }),
    'nieuws.xml': wordpressExport({ url: `${oldSite}/nl`, language: 'nl', posts: [dutchStory] }),
    'meetings.ics': meetings,
    'pairings.csv': pairings,
  }
  return Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  })
}
