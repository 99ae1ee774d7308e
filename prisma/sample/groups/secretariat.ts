import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const secretariat: SampleGroup = {
  slug: 'secretariat',
  kind: 'secretariat',
  joining: 'closed',
  parent: 'board-of-coordinators',
  people: [
    { person: 'ioana-petrescu', role: 'lead' },
    { person: 'carlo-benedetti', role: 'member' },
  ],
  partners: ['iclei-europe', 'isinnova'],
  cities: [],
  themes: ['smart-cities-and-innovation'],
  initiatives: [],
  words: {
    en: {
      name: 'Secretariat',
      summary: 'Two people who answer questions, keep the calendar and look after this portal.',
      body: `
        <p>If you do not know whom to ask, ask here. The secretariat is two people, each for part of the week.
        <a href="/people/ioana-petrescu">Ioana Petrescu</a> answers letters, prepares meetings and edits what
        appears on this portal. <a href="/people/carlo-benedetti">Carlo Benedetti</a> looks after the
        figures.</p>
        <p>It brings people together: a city that has a question with one that has had it, a journalist with
        an engineer, a visitor with somebody who has the key to the pump room. It does not speak for the
        cities, and it gives no opinion on suppliers.</p>
        <p>Letters are answered within three working days, in English, German, French, Italian or Romanian.
        When the answer is that nobody knows, it says so and puts the question to the
        <a href="/groups/experts-group">experts</a>. A page here is wrong? Write to us: it is put right and
        the change is noted.</p>
      `,
    },
  },
}
