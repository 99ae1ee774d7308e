import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inGdansk = { city: 'gdansk', project: 'ruggedised' } as const

export const demonstrationsInGdansk: SampleDemonstration[] = [
  {
    slug: 'gdansk-thermal-renovation-of-schools',
    solution: 'thermal-renovation-of-schools',
    ...inGdansk,
    status: 'completed',
    place: 'Lastadia',
    latitude: 54.3447,
    longitude: 18.6534,
    partners: ['city-of-gdansk'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    words: {
      pl: {
        title: 'Drugie życie Lastadii',
        summary:
          'Gruntowna termomodernizacja gmachu gimnazjum z 1837 roku. Miasto skorzystało z doświadczeń pozostałych pięciu miast.',
        body: `
          <p>Najpierw woda, potem powietrze, na końcu ciepło: taka kolejność obowiązuje w starym domu.
          <a href="/people/tomasz-zurawski">Tomasz Żurawski</a> pokazuje w swoim wykładzie głównie to, co
          wilgotne, bo od tego zależy reszta.</p>
          <p>Wykład jest w <a href="/library/slides-school-renovation-gdansk">bibliotece</a>, a historia domu
          w <a href="/news/a-school-of-1837">aktualnościach</a>.</p>
        `,
      },
      en: {
        title: 'The second life of Lastadia',
        summary:
          'Thorough thermal renovation of a school building from 1837. The city drew on what the other five had learned.',
        body: `
          <p>Water first, then air, heat last: that is the order in an old house.
          <a href="/people/tomasz-zurawski">Tomasz Żurawski</a> shows mostly damp things in his talk, because
          the rest depends on them.</p>
          <p>The talk is in the <a href="/library/slides-school-renovation-gdansk">library</a>, the story of
          the house in the <a href="/news/a-school-of-1837">news</a>.</p>
        `,
      },
      de: {
        title: 'Das zweite Leben der Lastadia',
        summary:
          'Gründliche energetische Sanierung eines Schulgebäudes von 1837. Die Stadt nutzte die Erfahrungen der fünf anderen.',
        body: `
          <p>Erst das Wasser, dann die Luft, zuletzt die Wärme: So ist die Reihenfolge in einem alten Haus.
          <a href="/people/tomasz-zurawski">Tomasz Żurawski</a> zeigt in seinem Vortrag vor allem Feuchtes,
          denn davon hängt alles andere ab.</p>
          <p>Der Vortrag liegt in der <a href="/library/slides-school-renovation-gdansk">Bibliothek</a>, die
          Geschichte des Hauses steht in den <a href="/news/a-school-of-1837">Nachrichten</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'gdansk-building-energy-management',
    solution: 'building-energy-management',
    ...inGdansk,
    status: 'in_progress',
    place: 'Stare Przedmieście',
    latitude: 54.3453,
    longitude: 18.6508,
    origin: 'umea',
    partners: ['city-of-gdansk'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Meters in a house from 1837',
        summary:
          'After the renovation the building is read room by room, as on the campus in Umeå. The caretaker has been trained and has his own list of doubts.',
      },
      pl: {
        title: 'Liczniki w domu z 1837 roku',
        summary:
          'Po modernizacji budynek odczytuje się sala po sali, jak na kampusie w Umeå. Woźny jest przeszkolony i ma własną listę wątpliwości.',
      },
    },
  },
  {
    slug: 'gdansk-smart-street-lighting',
    solution: 'smart-street-lighting',
    ...inGdansk,
    status: 'planned',
    place: 'Wrzeszcz',
    latitude: 54.3797,
    longitude: 18.6055,
    origin: 'glasgow',
    partners: ['city-of-gdansk'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Lamps for Wrzeszcz, after a walk at night',
        summary:
          'Glasgow’s advice was to look at the foot of each column first. That survey comes before any order.',
      },
    },
  },
  {
    slug: 'gdansk-integrated-planning-workshop',
    solution: 'integrated-planning-workshop',
    ...inGdansk,
    status: 'planned',
    place: 'Dolne Miasto',
    latitude: 54.344,
    longitude: 18.6625,
    partners: ['city-of-gdansk', 'tno'],
    themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'A planning day for the Lower Town',
        summary:
          'One day, one map, with residents at each table. The date depends on which heads of department can stay until five.',
      },
    },
  },
]
