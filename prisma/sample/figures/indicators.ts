import { indicatorsOfProgrammes } from '@/prisma/sample/figures/indicators-of-programmes'
import type { SampleIndicator } from '@/prisma/sample/types/practice'

const climate = 'climate-change-adaptation-and-mitigation'
const mobility = 'mobility-and-transport'
const innovation = 'smart-cities-and-innovation'
const inclusion = 'social-inclusion-and-urban-regeneration'

const impact = { direction: 'increase', framework: 'Scalable Cities' } as const

export const indicators: SampleIndicator[] = [
  {
    slug: 'energy-saved',
    unit: '%',
    ...impact,
    summable: false,
    themes: [climate],
    words: {
      en: {
        name: 'Energy saved',
        summary: 'Share of the energy that would have been used without the measure.',
      },
      de: {
        name: 'Eingesparte Energie',
        summary: 'Anteil der Energie, die ohne die Maßnahme verbraucht worden wäre.',
      },
      sv: {
        name: 'Sparad energi',
        summary: 'Andel av den energi som hade använts utan åtgärden.',
      },
    },
  },
  {
    slug: 'co2-emissions-reduced',
    unit: '%',
    ...impact,
    summable: false,
    themes: [climate],
    words: {
      en: {
        name: 'CO₂ emissions reduced',
        summary: 'Share of the emissions that would have arisen without the measure.',
      },
      it: {
        name: 'Emissioni di CO₂ evitate',
        summary: 'Quota delle emissioni che ci sarebbero state senza la misura.',
      },
    },
  },
  {
    slug: 'smart-meters',
    unit: '',
    ...impact,
    summable: true,
    themes: [innovation, climate],
    words: {
      en: {
        name: 'Smart meters',
        summary: 'Meters that can be read from outside, in homes and in other buildings.',
      },
      nl: {
        name: 'Slimme meters',
        summary: 'Meters die van buiten af te lezen zijn, in woningen en andere gebouwen.',
      },
    },
  },
  {
    slug: 'floor-space-refurbished',
    unit: 'm²',
    ...impact,
    summable: true,
    themes: [climate, inclusion],
    words: {
      en: {
        name: 'Floor space refurbished',
        summary: 'Floor area of the buildings that were renovated to use less energy.',
      },
      pl: {
        name: 'Wyremontowana powierzchnia',
        summary: 'Powierzchnia budynków, które zmodernizowano, by zużywały mniej energii.',
      },
    },
  },
  {
    slug: 'e-vehicles',
    unit: '',
    ...impact,
    summable: true,
    themes: [mobility],
    words: {
      en: {
        name: 'Electric vehicles',
        summary:
          'Vehicles put on the road by a measure, from the bus to the cargo bicycle where a project counts it.',
      },
      sv: {
        name: 'Elfordon',
        summary:
          'Fordon som en åtgärd satt på vägen, från bussen till lastcykeln där ett projekt räknar den.',
      },
    },
  },
  {
    slug: 'charging-stations',
    unit: '',
    ...impact,
    summable: true,
    themes: [mobility],
    words: {
      en: {
        name: 'Charging stations',
        summary: 'Places with one plug or more at which vehicles charge, public or for a fleet.',
      },
    },
  },
  {
    slug: 'citizens-engaged',
    unit: '',
    ...impact,
    summable: false,
    themes: [inclusion],
    words: {
      en: {
        name: 'Citizens engaged',
        summary:
          'People who took part in some form. Not summed, since one person can be in several projects.',
      },
      fr: {
        name: 'Citoyens mobilisés',
        summary:
          'Personnes ayant pris part sous une forme ou une autre. Sans somme : la même peut être dans plusieurs projets.',
      },
    },
  },
  {
    slug: 'energy-saved-by-a-control',
    unit: '%',
    direction: 'increase',
    summable: false,
    themes: [climate, inclusion],
    words: {
      en: {
        name: 'Energy saved by a control of heating',
        summary:
          'How much less energy homes use with a control than without it, as somebody reports it; over what time stands with each figure, or that it is not known.',
      },
      fr: {
        name: 'Énergie économisée par une régulation du chauffage',
        summary:
          'Ce que des logements consomment d’énergie en moins avec une régulation, selon qui en rend compte ; sur quelle durée, chaque chiffre le dit, ou dit qu’on l’ignore.',
      },
    },
  },
  {
    slug: 'homes-with-control',
    unit: '',
    direction: 'increase',
    summable: true,
    themes: [inclusion, climate],
    words: {
      en: {
        name: 'Homes with smart heating control',
        summary: 'Homes in which the heating is charged or run by a control that knows tariff and weather.',
      },
    },
  },
  {
    slug: 'trial-regions',
    unit: '',
    summable: false,
    themes: [mobility],
    words: {
      en: {
        name: 'Regions in a trial',
        summary: 'Regions that take part in the same trial at the same time.',
      },
    },
  },
  ...indicatorsOfProgrammes,
]
