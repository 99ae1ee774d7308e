import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inUmea = { city: 'umea', project: 'ruggedised' } as const
/** Those that were built were watched until the end of the project. */
const untilTheEnd = { status: 'completed', endsOn: '2022-10' } as const

export const demonstrationsInUmea: SampleDemonstration[] = [
  {
    slug: 'umea-heat-and-cold-exchange',
    solution: 'heat-and-cold-exchange',
    ...inUmea,
    ...untilTheEnd,
    place: 'Norrlands universitetssjukhus',
    latitude: 63.8187,
    longitude: 20.2987,
    partners: ['umea-energi', 'region-vasterbotten', 'akademiska-hus', 'city-of-umea'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      sv: {
        title: 'Sjukhuset och campus delar värme och kyla',
        summary:
          'Ett energibolag, en fastighetsägare och en region med sjukhus kring samma rör. Avtalet blev tjockare än ritningen.',
        body: `
          <p>Tre ägare, ett rör: så sammanfattar de som var med det hela. Att parterna från början var överens
          om målet, och att energibolaget hör till kommunen, gjorde att de kom fram.</p>
          <p>Mer står i <a href="/news/one-pipe-three-owners">berättelsen</a> och i
          <a href="/library/slides-heat-exchange-umea">bilderna</a> från studiebesöket.</p>
        `,
      },
      en: {
        title: 'The hospital and the campus share heat and cold',
        summary:
          'An energy company, a property owner and a region with a hospital around the same pipe. The contract became thicker than the drawing.',
        body: `
          <p>Three owners, one pipe: so those who were there sum it up. That the parties agreed on the aim
          from the beginning, and that the energy company belongs to the city, is why they arrived.</p>
          <p>There is more in the <a href="/news/one-pipe-three-owners">story</a> and in the
          <a href="/library/slides-heat-exchange-umea">slides</a> of the study tour.</p>
        `,
      },
      nl: {
        title: 'Ziekenhuis en campus delen warmte en kou',
        summary:
          'Een energiebedrijf, een vastgoedeigenaar en een regio met een ziekenhuis rond dezelfde leiding. Het contract werd dikker dan de tekening.',
        body: `
          <p>Drie eigenaren, één leiding: zo vatten de betrokkenen het samen. Dat de partijen het vanaf het
          begin over het doel eens waren, en dat het energiebedrijf van de gemeente is, verklaart waarom ze er
          gekomen zijn.</p>
          <p>Meer staat in het <a href="/news/one-pipe-three-owners">verhaal</a> en in de
          <a href="/library/slides-heat-exchange-umea">dia’s</a> van de studiereis.</p>
        `,
      },
    },
  },
  {
    slug: 'umea-peak-load-control',
    solution: 'peak-load-control',
    ...inUmea,
    ...untilTheEnd,
    place: 'Campus Umeå',
    latitude: 63.8204,
    longitude: 20.3075,
    partners: ['akademiska-hus', 'umea-energi'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'The campus steps back for half an hour',
        summary:
          'On the coldest mornings the heating of lecture halls is throttled for a short while, building after building. Limits were set with those who work there.',
      },
      sv: {
        title: 'Campus tar ett steg tillbaka en halvtimme',
        summary:
          'De kallaste morgnarna stryps värmen i föreläsningssalarna en kort stund, hus efter hus. Gränserna bestämdes med dem som arbetar där.',
      },
    },
  },
  {
    slug: 'umea-building-energy-management',
    solution: 'building-energy-management',
    ...inUmea,
    ...untilTheEnd,
    place: 'Universum, Campus Umeå',
    latitude: 63.8209,
    longitude: 20.3037,
    partners: ['akademiska-hus'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Lecture halls that know who is coming',
        summary:
          'Ventilation follows bookings and sensors in place of the clock. An empty hall is allowed to be cold, if it is warm again at a quarter past eight.',
      },
    },
  },
  {
    slug: 'umea-climate-smart-bus-stop',
    solution: 'climate-smart-bus-stop',
    ...inUmea,
    ...untilTheEnd,
    place: 'Universitetssjukhuset, bus stop',
    latitude: 63.8199,
    longitude: 20.2996,
    partners: ['city-of-umea', 'umea-energi'],
    themes: ['mobility-and-transport', 'social-inclusion-and-urban-regeneration'],
    words: {
      sv: {
        title: 'En hållplats att vänta vid',
        summary:
          'Nattpersonal, studenter och patienter väntar här i tjugo minusgrader. Ljuset säger vilken buss som är på väg.',
      },
      en: {
        title: 'A stop where one can wait',
        summary:
          'Night staff, students and patients wait here in twenty degrees of frost. The light tells which bus is on its way.',
      },
    },
  },
  {
    slug: 'umea-e-bus-fast-charging',
    solution: 'e-bus-fast-charging',
    ...inUmea,
    ...untilTheEnd,
    place: 'Vasaplan',
    latitude: 63.827,
    longitude: 20.259,
    partners: ['city-of-umea', 'umea-energi'],
    themes: ['mobility-and-transport', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Electric buses in the cold',
        summary:
          'City buses that charge quickly at the turn and drive through a northern winter. In frost the cabin has to be heated from the same battery.',
        body: `
          <p>Everybody asks about the battery. The drivers talk about doors: each stop lets out the warmth
          that the last kilometre has paid for. Curtains of air and shorter openings are worth a thought
          before another charger.</p>
          <p>There is a <a href="/news/buses-in-the-cold">story</a> about a morning on one of them.</p>
        `,
      },
    },
  },
  {
    slug: 'umea-green-parking-payoff',
    solution: 'green-parking-payoff',
    ...inUmea,
    ...untilTheEnd,
    place: 'City centre',
    latitude: 63.8256,
    longitude: 20.263,
    partners: ['city-of-umea'],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        title: 'Paying for spaces that are never built',
        summary:
          'A developer in the centre builds fewer parking spaces and pays into a fund for other ways to travel. The clause about the next owner deserves the longest meeting.',
      },
      sv: {
        title: 'Att betala för p-platser som aldrig byggs',
        summary:
          'En byggherre i centrum bygger färre p-platser och betalar till en fond för andra sätt att resa. Punkten om nästa ägare förtjänar det längsta mötet.',
      },
    },
  },
  {
    slug: 'umea-demand-side-management',
    solution: 'demand-side-management',
    ...inUmea,
    status: 'in_progress',
    place: 'Ålidhem',
    latitude: 63.814,
    longitude: 20.317,
    partners: ['city-of-umea', 'umea-energi'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Who does the washing, and when?',
        summary:
          'Households try out moving their use of power to quieter hours. The city asks each person and not each household, since the answers differ.',
      },
    },
  },
  {
    slug: 'umea-innovation-platform',
    solution: 'innovation-platform',
    ...inUmea,
    status: 'in_progress',
    place: 'Stadshuset',
    latitude: 63.8286,
    longitude: 20.2655,
    partners: ['city-of-umea', 'rise'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'A home for trials in the town hall',
        summary:
          'City, university and companies look for a lasting place in which trials are begun, ended and written down. It is still open to whom it will report.',
      },
    },
  },
]
