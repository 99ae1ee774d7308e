import type { SampleImage } from '@/prisma/sample/types/stories'

const drawing = { credit: 'Drawing: RUGGEDISED', licence: 'CC-BY-4.0' }

/** Drawings in place of photographs; their shapes are in art/. */
export const sampleImages: SampleImage[] = [
  {
    ...drawing,
    slug: 'drawing-heat-exchange',
    file: 'drawing-heat-exchange',
    words: {
      en: {
        alt: 'Diagram: arrows carry heat from a hospital through a heat pump to a campus, and cold the other way. Under the ground boreholes hang on the pump.',
        caption: 'What one side throws away the other one buys. The ground keeps what neither needs today.',
      },
      sv: {
        alt: 'Schema: pilar för värme från ett sjukhus genom en värmepump till ett campus, och kyla åt andra hållet. Under marken hänger borrhål på pumpen.',
        caption: 'Det som den ena sidan slänger köper den andra. Marken sparar det som ingen behöver i dag.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-storage-heater-day',
    file: 'drawing-storage-heater-day',
    words: {
      en: {
        alt: 'Line chart of one day: a heater that charges blindly is full at six in the morning and nearly empty at six in the evening. One that is told what to expect still holds most of its heat then.',
        caption: 'A day in a flat, sketched: how full the heater is. It shows when, not how much.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-surface-water',
    file: 'drawing-surface-water',
    words: {
      en: {
        alt: 'Cross-section: a basin behind a quay wall, a pump beside it, a building at the right. Arrows lead from the water through the pump to the building, and down into a layer of sand and up again.',
        caption:
          'In summer the sand is filled with warmth from the water, in winter the building draws it up.',
      },
      nl: {
        alt: 'Doorsnede: een bassin achter een kademuur, ernaast een pomp, rechts een gebouw. Pijlen gaan van het water door de pomp naar het gebouw, en omlaag een zandlaag in en weer omhoog.',
        caption: 'In de zomer vult het water het zand met warmte, in de winter haalt het gebouw die weer op.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-emission-map',
    file: 'drawing-emission-map',
    words: {
      it: {
        alt: 'Una griglia di quadrati, chiari al margine e più scuri al centro e lungo una strada. La legenda va da meno a più.',
        caption: 'Così si legge una mappa delle emissioni. I quadrati sono inventati.',
      },
      en: {
        alt: 'A grid of squares, light at the edge and darker in the middle and along one road. The legend goes from least to most.',
        caption: 'How a map of emissions is read. The squares are made up.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-open-data-steps',
    file: 'drawing-open-data-steps',
    words: {
      en: {
        alt: 'Four steps of a staircase: ask each officer, win a mandate, write it in the rules, publish by default.',
        caption: 'The first step took longest. Without it there is no second.',
      },
      cs: {
        alt: 'Čtyři schody: poprosit každého úředníka, získat mandát, zapsat to do pravidel, zveřejňovat automaticky.',
        caption: 'První schod trval nejdéle. Bez něj není druhý.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-charging-street',
    file: 'drawing-charging-street',
    words: {
      en: {
        alt: 'A street with five houses. At the kerb stand three charging posts, each with a cable to a parked car.',
        caption: 'For those who have a street and no drive.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-city-model',
    file: 'drawing-city-model',
    words: {
      en: {
        alt: 'Blocks of different heights on a tilted square of ground. A line leads from one of them to the words: one record for each building.',
        caption: 'The blocks are easy. Keeping the records behind them true is the work.',
      },
      nl: {
        alt: 'Blokken van verschillende hoogte op een gekanteld stuk grond. Van één ervan gaat een lijn naar de woorden: één record voor elk gebouw.',
        caption: 'De blokken zijn makkelijk. De gegevens erachter kloppend houden is het werk.',
      },
    },
  },
  {
    ...drawing,
    slug: 'drawing-planning-day',
    file: 'drawing-planning-day',
    words: {
      en: {
        alt: 'A day from nine to five in four blocks that lead to each other: list, map, talk, plan.',
        caption: 'Two hours each. The talk takes longer, and the plan is shorter than anybody expects.',
      },
    },
  },
]
