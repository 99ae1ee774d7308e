import type { SampleSession } from '@/prisma/sample/types/stories'

/** From the cellar to the maps. */
export const morning: SampleSession[] = [
  {
    kind: 'item',
    from: '09:00',
    until: '09:30',
    words: {
      en: { title: 'Coffee, and maps on the walls', summary: 'Hang yours where you find a nail.' },
      pl: { title: 'Kawa i mapy na ściany', summary: 'Powieś swoją tam, gdzie znajdziesz gwóźdź.' },
    },
  },
  {
    kind: 'session',
    from: '09:30',
    until: '10:45',
    place: 'From the cellar to the rafters',
    words: {
      en: {
        title: 'Five remarks in a staff room',
        summary: 'A walk through the school in the order in which it was renovated.',
        body: `
          <p>The teachers’ remarks hang where they belong: <em>Finally</em> in the attic, <em>A whole
          year?</em> in the cellar, <em>Do they open?</em> at the windows.</p>
        `,
      },
      pl: {
        title: 'Pięć uwag z pokoju nauczycielskiego',
        summary: 'Przejście przez szkołę w kolejności, w jakiej ją remontowano.',
        body: `
          <p>Uwagi nauczycieli wiszą tam, gdzie ich miejsce: <em>Nareszcie</em> na strychu, <em>Cały rok?</em>
          w piwnicy, <em>Czy się otwierają?</em> przy oknach.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'tomasz-zurawski', role: 'speaker' }],
        documents: ['slides-school-renovation-gdansk'],
        words: {
          en: { title: 'With the core of the wall, to be passed round' },
          pl: { title: 'Z rdzeniem ze ściany, do podawania dalej' },
        },
      },
    ],
  },
  {
    kind: 'session',
    from: '11:00',
    until: '12:30',
    place: 'Gym',
    words: {
      en: {
        title: 'The map on the floor',
        summary: 'Pins, string and slippers. Where would the six solutions go in your district?',
        body: `
          <ul>
            <li>One pin for each solution that might go there.</li>
            <li>String between pins that need the same trench, the same year or the same person.</li>
            <li>No pin without a place, no place without an owner.</li>
          </ul>
        `,
      },
      pl: {
        title: 'Mapa na podłodze',
        summary: 'Pinezki, sznurek i kapcie. Gdzie w twojej dzielnicy byłoby miejsce na sześć rozwiązań?',
        body: `
          <ul>
            <li>Po jednej pinezce na każde rozwiązanie, które mogłoby tam trafić.</li>
            <li>Sznurek między pinezkami, które potrzebują tego samego wykopu, tego samego roku albo tej samej
            osoby.</li>
            <li>Nie ma pinezki bez miejsca ani miejsca bez właściciela.</li>
          </ul>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'nienke-brouwer', role: 'moderator' }],
        documents: ['guide-integrated-planning-workshop'],
        words: {
          en: { title: 'How to use forty metres of string' },
          pl: { title: 'Do czego służy czterdzieści metrów sznurka' },
        },
      },
    ],
  },
  {
    kind: 'item',
    from: '12:30',
    until: '13:30',
    words: {
      en: { title: 'Lunch in the school canteen', summary: 'The heads of finance are asked to stay.' },
      pl: { title: 'Obiad w szkolnej stołówce', summary: 'Skarbników prosimy, żeby zostali.' },
    },
  },
]
