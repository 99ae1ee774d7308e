import type { SamplePairing } from '@/prisma/sample/types/consortium'

export const pairingsOnCirculation: SamplePairing[] = [
  {
    slug: 'austin-bologna',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Austin', country: 'US' },
      { name: 'Bologna', country: 'IT' },
    ],
    themes: ['circular-production-and-consumption', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'A library for drills',
        summary:
          'Repair workshops, a market for surplus materials and libraries that lend tools: two cities put together a kit for circular habits.',
        body: `
          <p>A drill runs for a few minutes in its life. In Austin, Texas, and in the metropolitan city of
          Bologna one may borrow it, from a library that lends tools and household things. It is one idea
          among several that the two collected: workshops in which people learn to repair their own gadgets, a
          marketplace that brings surplus material together with those who can use it, and laboratories where
          designers think of a product’s second life before its first.</p>
          <p>They treat the circular economy less as a matter of waste than as one of business, of neighbours
          and of getting through a crisis. What has proved itself goes into a toolkit for their
          communities.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>Which surplus arises every week in the same place? A market needs regular sellers.</li>
            <li>Who is liable when a borrowed ladder breaks? This question stops more lending libraries than
            rent does.</li>
            <li>Which library has a storeroom, and opening hours that suit working people?</li>
          </ul>
          <p>Our own cities have begun with heat, which is borrowed and lent in the same spirit.</p>
        `,
      },
      it: {
        title: 'Una biblioteca per i trapani',
        summary:
          'Laboratori di riparazione, un mercato dei materiali avanzati e biblioteche che prestano attrezzi: due città mettono insieme un kit per abitudini circolari.',
        body: `
          <p>Un trapano gira per pochi minuti in tutta la sua vita. Ad Austin, in Texas, e nella città
          metropolitana di Bologna lo si può prendere in prestito, in una biblioteca di attrezzi e cose di
          casa. È una delle idee che le due hanno raccolto: laboratori in cui si impara a riparare i propri
          apparecchi, un mercato che mette i materiali avanzati in mano a chi può usarli, e luoghi in cui i
          progettisti pensano alla seconda vita di un prodotto prima della prima.</p>
          <p>L’economia circolare per loro è meno una faccenda di rifiuti che di imprese, di vicini e di
          tenuta nei momenti difficili. Ciò che ha funzionato entra in una cassetta degli attrezzi per le loro
          comunità.</p>
          <h2>Che cosa possono chiedersi le altre città</h2>
          <ul>
            <li>Quale avanzo si forma ogni settimana nello stesso posto? A un mercato servono venditori
            regolari.</li>
            <li>Chi risponde se si rompe una scala prestata? Questa domanda ferma più biblioteche
            dell’affitto.</li>
            <li>Quale biblioteca ha un magazzino, e orari per chi lavora?</li>
          </ul>
          <p>Le nostre città hanno cominciato dal calore, che si presta e si restituisce con lo stesso
          spirito.</p>
        `,
      },
    },
  },
  {
    slug: 'kochi-vilnius',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Kochi', country: 'IN' },
      { name: 'Vilnius', country: 'LT' },
    ],
    themes: ['circular-production-and-consumption'],
    words: {
      en: {
        title: 'First count what is in the bin',
        summary:
          'Vilnius passes on to Kochi how a baseline and scenarios guide the choice between sorting, composting and burning, in a city with wild dumps and thin collection.',
      },
    },
  },
  {
    slug: 'shimla-wolverhampton',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Shimla', country: 'IN' },
      { name: 'Wolverhampton', country: 'GB' },
    ],
    themes: ['circular-production-and-consumption', 'mobility-and-transport'],
    words: {
      en: {
        title: 'Bus stops out of bottles',
        summary:
          'The plan is to build bus stops with bricks made of recycled plastic, in a hill town and in an old works town.',
      },
    },
  },
  {
    slug: 'colima-galati',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Colima', country: 'MX' },
      { name: 'Galaţi', country: 'RO' },
    ],
    themes: ['circular-production-and-consumption'],
    words: {
      en: {
        title: 'Ten corners for sorting',
        summary:
          'Ten neighbourhoods of Colima are to get “Green Points” with furniture and containers for sorting, after an example from Galaţi, and neighbours who look after them.',
      },
    },
  },
  {
    slug: 'minas-gerais-silesia',
    level: 'region',
    programme: 'IUC',
    members: [
      { name: 'Minas Gerais', country: 'BR', level: 'region' },
      { name: 'Silesia', country: 'PL', level: 'region' },
    ],
    themes: ['circular-production-and-consumption'],
    words: {
      en: {
        title: 'What mining leaves behind',
        summary: 'Two regions whose wealth came out of the ground look for ways to mine with less harm.',
      },
      pl: {
        title: 'Co zostawia górnictwo',
        summary:
          'Dwa regiony, których bogactwo wyszło spod ziemi, szukają sposobów wydobycia o mniejszej szkodzie.',
      },
    },
  },
]
