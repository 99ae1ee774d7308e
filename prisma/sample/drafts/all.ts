import type { SampleDraft } from '@/prisma/sample/drafts/types'

/** What the sample's authors are working on: one story in each state in which the desk shows it. */
export const sampleDrafts: readonly SampleDraft[] = [
  {
    author: 'author@pharos.test',
    title: 'The mussels that moved in',
    summary: '',
    body: `<p>When the divers looked at the inlet in spring, somebody had moved in.</p>
      <h2>What grows where the water is warmer</h2>
      <p>To be written: the count of the divers, and what the water authority makes of it.</p>`,
    about: { cities: ['rotterdam'], themes: ['blue-and-green-infrastructure'] },
    state: 'draft',
  },
  {
    author: 'author@pharos.test',
    title: 'The grid on a Sunday',
    summary:
      'On Sundays the offices of Heart of South need nothing and the pool needs everything. What the grid does with that, hour by hour.',
    body: `<p>A network in which heat goes both ways is dull on a weekday: everybody wants the same thing at
      the same hour. On a Sunday it earns its keep.</p>
      <p>The offices give what their servers make, the <a href="/solutions/smart-thermal-grid">grid</a>
      carries it past two closed halls, and the pool takes it all.</p>`,
    about: { cities: ['rotterdam'], themes: ['climate-change-adaptation-and-mitigation'] },
    state: 'in_review',
    comment: 'The second paragraph is the story. Could it come first?',
  },
  {
    author: 'author@pharos.test',
    title: 'What the pavement gave in August',
    summary: 'A square that warms a school: the first summer of heat from under the tiles.',
    body: `<p>The tiles of the square were warm in August, and for once somebody wrote down how warm.</p>
      <p>The school next door drew a good part of its hot water from them.</p>`,
    about: { cities: ['rotterdam'], themes: ['climate-change-adaptation-and-mitigation'] },
    state: 'changes_requested',
    reason:
      '“A good part” is no figure. Please say how much, over which weeks, and where it is written down.',
  },
  {
    author: 'author-b@pharos.test',
    title: 'Night buses, counted',
    summary: 'Who rides the electric bus after eleven, and what the timetable learned from it.',
    body: `<p>After eleven the bus to the hospital is fuller than the one before eight. The timetable of
      <a href="/cities/umea">Umeå</a> did not know, because nobody had counted at night.</p>`,
    about: { cities: ['umea'], themes: ['climate-change-adaptation-and-mitigation'] },
    state: 'in_review',
  },
  {
    author: 'author-b@pharos.test',
    title: 'Warm stops for the winter',
    summary: 'Four bus stops get a bench that is warm from below, with heat that would have gone to waste.',
    body: `<p>The bench is warm because the pipe below it is. That is all there is to see, and people sit
      down on it with a look on their faces.</p>
      <p>From the first frost the four stops take what is left in the return of the district heating.</p>`,
    about: { cities: ['umea'], themes: ['climate-change-adaptation-and-mitigation'] },
    state: 'scheduled',
    weeks: 2,
  },
]

/** A live story that goes on in its own language, so that its translation is behind. */
export const sampleChange = {
  author: 'author@pharos.test',
  article: 'heat-from-the-quay',
  language: 'en',
  translation: 'nl',
  added: 'A year on, the mussels are counted twice a year.',
} as const
