import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inParma = { city: 'parma', project: 'ruggedised' } as const

export const demonstrationsInParma: SampleDemonstration[] = [
  {
    slug: 'parma-emission-mapping',
    solution: 'emission-mapping',
    ...inParma,
    status: 'in_progress',
    place: 'Centro storico',
    latitude: 44.8015,
    longitude: 10.3279,
    partners: ['city-of-parma'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      it: {
        title: 'La mappa del carbonio',
        summary:
          'Il Comune, le imprese e la ricerca disegnano insieme da dove vengono le emissioni. La mappa è il primo passo e si rifà ogni anno.',
        body: `
          <p>Prima mappare, poi pianificare, poi agire, poi controllare. Sembra ovvio, dice
          <a href="/people/chiara-montanari">Chiara Montanari</a>, ma quasi tutti cominciano dal terzo passo
          perché si fotografa meglio.</p>
          <p>Le diapositive sono in <a href="/library/slides-emission-map-parma">biblioteca</a>, il racconto
          fra le <a href="/news/parma-maps-its-emissions">notizie</a>.</p>
        `,
      },
      en: {
        title: 'The carbon map',
        summary:
          'City, companies and research draw together where the emissions come from. The map is the first step and is to be redrawn every year.',
        body: `
          <p>First map, then plan, then act, then check. It sounds obvious, says
          <a href="/people/chiara-montanari">Chiara Montanari</a>, but nearly everybody begins with the third
          step because it makes the better photograph.</p>
          <p>The slides are in the <a href="/library/slides-emission-map-parma">library</a>, the story in the
          <a href="/news/parma-maps-its-emissions">news</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'parma-public-charging-streets',
    solution: 'public-charging-streets',
    ...inParma,
    status: 'planned',
    place: 'Oltretorrente',
    latitude: 44.801,
    longitude: 10.3205,
    origin: 'glasgow',
    partners: ['city-of-parma'],
    themes: ['mobility-and-transport'],
    words: {
      it: {
        title: 'Ricarica in strada, Oltretorrente',
        summary:
          'Strade strette, pochi garage e molte biciclette: l’idea di Glasgow va rifatta sulla misura dei portici. Si comincia contando i marciapiedi.',
      },
      en: {
        title: 'Charging in the streets of Oltretorrente',
        summary:
          'Narrow streets, few garages and many bicycles: Glasgow’s idea has to be cut to the measure of the old town. It begins with measuring pavements.',
      },
    },
  },
  {
    slug: 'parma-integrated-planning-workshop',
    solution: 'integrated-planning-workshop',
    ...inParma,
    status: 'planned',
    place: 'San Leonardo',
    latitude: 44.8155,
    longitude: 10.329,
    partners: ['city-of-parma', 'tno'],
    themes: ['smart-cities-and-innovation', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'A planning day with the map on the table',
        summary:
          'Officials and residents are to plan a district over the emission map, in the way of Parma Futuro, which brought both to one table.',
      },
    },
  },
]
