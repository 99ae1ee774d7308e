import type { SampleDocument } from '@/prisma/sample/types'

const deck = {
  kind: 'slides',
  project: 'ruggedised',
  language: 'en',
  licence: 'CC-BY-4.0',
  authors: [],
} as const satisfies Partial<SampleDocument>

export const slideDecks: SampleDocument[] = [
  {
    ...deck,
    slug: 'slides-heat-exchange-umea',
    partner: 'umea-energi',
    issued: { weeks: -12, weekday: 2 },
    speakers: ['lars-erik-nyman', 'hanna-oberg'],
    cities: ['umea'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    solutions: ['heat-and-cold-exchange', 'smart-thermal-grid'],
    file: 'slides-heat-exchange-umea.pdf',
    words: {
      en: {
        title: 'One pipe, three owners: heat exchange in Umeå',
        summary:
          'A hospital, a campus and an energy company exchange heat and cold. The physics is on one slide, the contract on eight.',
      },
      sv: {
        title: 'Ett rör, tre ägare: värmeutbyte i Umeå',
        summary:
          'Ett sjukhus, ett campus och ett energibolag byter värme och kyla. Fysiken får plats på en bild, avtalet på åtta. Bilderna är på engelska.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-surface-water-rotterdam',
    partner: 'city-of-rotterdam',
    issued: { weeks: -40, weekday: 2 },
    speakers: ['joris-haverkamp'],
    cities: ['rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
    solutions: ['heat-from-surface-water', 'heat-from-pavements'],
    file: 'slides-surface-water-rotterdam.pdf',
    words: {
      en: {
        title: 'Heat from surface water in Heart of South',
        summary:
          'How cold may the water get, whose water is it, and what grows on the screen: three questions that come before the size of the pump.',
      },
      nl: {
        title: 'Warmte uit oppervlaktewater in Hart van Zuid',
        summary:
          'Hoe koud mag het water worden, van wie is het, en wat groeit er op het rooster: drie vragen die vóór de maat van de pomp komen. De dia’s zijn in het Engels.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-storage-heaters-glasgow',
    partner: 'wheatley-group',
    issued: { weeks: -17, weekday: 3 },
    speakers: ['eilidh-macrae', 'fergus-lindsay'],
    cities: ['glasgow'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    solutions: ['storage-heater-control', 'demand-side-management'],
    file: 'slides-storage-heaters-glasgow.pdf',
    words: {
      en: {
        title: 'The same day, twice: storage heaters in Glasgow',
        summary:
          'One day in a flat, hour by hour, with a heater that charges blindly and one that is told what to expect. Then the questions from the webinar.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-open-data-brno',
    partner: 'city-of-brno',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['lenka-hruzova'],
    cities: ['brno'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['open-data-by-default', 'urban-data-platform'],
    file: 'slides-open-data-brno.pdf',
    words: {
      en: {
        title: 'From asking nicely to a rule: open data in Brno',
        summary:
          'First every officer was asked, one by one. Then the council gave a mandate. What changed, and what still has to be asked for nicely.',
      },
      cs: {
        title: 'Od prosby k pravidlu: otevřená data v Brně',
        summary:
          'Nejdřív se prosil každý úředník zvlášť. Pak dalo zastupitelstvo mandát. Co se změnilo a o co je pořád třeba hezky požádat. Prezentace je v angličtině.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-emission-map-parma',
    partner: 'city-of-parma',
    language: 'it',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['chiara-montanari'],
    cities: ['parma'],
    themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
    solutions: ['emission-mapping'],
    file: 'slides-emission-map-parma.pdf',
    words: {
      it: {
        title: 'Prima la mappa: le emissioni di Parma',
        summary:
          'Da dove vengono le emissioni, chi può cambiarle e che cosa la mappa non dice. Con la pagina che tutti fotografano e quella che nessuno guarda.',
      },
      en: {
        title: 'The map comes first: Parma’s emissions',
        summary:
          'Where the emissions come from, who can change them, and what the map does not say. With the slide that everybody photographs and the one that nobody looks at. The slides are in Italian.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-school-renovation-gdansk',
    partner: 'city-of-gdansk',
    language: 'pl',
    issued: { weeks: -40, weekday: 2 },
    speakers: ['tomasz-zurawski'],
    cities: ['gdansk'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    solutions: ['thermal-renovation-of-schools', 'building-energy-management'],
    file: 'slides-school-renovation-gdansk.pdf',
    words: {
      en: {
        title: 'A school of 1837, warmer',
        summary:
          'Walls that may not be touched, pupils who may not be moved, and a boiler that decides when both are cold. What was done in which summer. The slides are in Polish.',
      },
      pl: {
        title: 'Szkoła z 1837 roku, tylko cieplejsza',
        summary:
          'Mury, których nie wolno ruszyć, uczniowie, których nie ma gdzie przenieść, i kocioł, który decyduje, kiedy marzną. Co zrobiono w które lato.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-charging-glasgow',
    partner: 'city-of-glasgow',
    issued: { weeks: -6, weekday: 4 },
    speakers: ['priya-campbell'],
    cities: ['glasgow'],
    themes: ['mobility-and-transport'],
    solutions: ['public-charging-streets', 'charging-hub-for-fleets'],
    file: 'slides-charging-glasgow.pdf',
    words: {
      en: {
        title: 'Charging where people park: Glasgow’s streets',
        summary:
          'For those without a drive. Where a post can stand, who moves the car at two in the morning, and what a trial in four regions can and cannot show.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-city-model-rotterdam',
    partner: 'erasmus-centre-for-data-analytics',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['samira-el-idrissi'],
    cities: ['rotterdam'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['city-model-in-3d', 'urban-data-platform'],
    file: 'slides-city-model-rotterdam.pdf',
    words: {
      en: {
        title: 'A city modelled in 3D, and who keeps it true',
        summary:
          'A model of every building is drawn once and out of date the next day. Purpose, governance, money and trust, in that order.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-innovation-platform',
    partner: 'rise',
    issued: { weeks: -12, weekday: 2 },
    speakers: ['ingrid-solheim'],
    cities: ['umea'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['innovation-platform'],
    file: 'slides-innovation-platform.pdf',
    words: {
      en: {
        title: 'An innovation platform is somebody who asks again',
        summary:
          'A place outside all organisations where one person is paid to put the question once more. It is the first thing to be cut, and how to notice that it was.',
      },
    },
  },
]
