import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inGlasgow = { city: 'glasgow', project: 'ruggedised' } as const
/** Those that were built were watched until the end of the project. */
const untilTheEnd = { status: 'completed', endsOn: '2022-10' } as const

export const demonstrationsInGlasgow: SampleDemonstration[] = [
  {
    slug: 'glasgow-storage-heater-control',
    solution: 'storage-heater-control',
    ...inGlasgow,
    ...untilTheEnd,
    place: 'East End',
    latitude: 55.8602,
    longitude: -4.2337,
    partners: ['wheatley-group', 'city-of-glasgow'],
    themes: ['social-inclusion-and-urban-regeneration', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'One block, warm at seven in the evening',
        summary:
          'Wheatley Group fitted one block of flats with meters and a control for storage heaters. It reported about 20 percent less energy used, and more satisfied tenants.',
        body: `
          <p>A control that learns habits keeps to them when the tenant falls ill and stays at home. So there
          has to be a button that says: warm, now. <a href="/people/fergus-lindsay">Fergus Lindsay</a> begins
          every talk with that button.</p>
          <p>The <a href="/library/slides-storage-heaters-glasgow">slides</a> show a day in one flat, hour by
          hour.</p>
        `,
      },
      fr: {
        title: 'Un immeuble, au chaud à sept heures du soir',
        summary:
          'Wheatley Group a équipé un immeuble de compteurs et d’une régulation des radiateurs à accumulation. Il fait état d’environ 20 % d’énergie en moins et de locataires plus satisfaits.',
        body: `
          <p>Une régulation qui apprend les habitudes s’y tient quand le locataire, malade, reste chez lui. Il
          faut donc un bouton qui dise : chaud, maintenant. <a href="/people/fergus-lindsay">Fergus
          Lindsay</a> commence chaque exposé par ce bouton.</p>
          <p>Les <a href="/library/slides-storage-heaters-glasgow">diapositives</a> montrent une journée dans
          un logement, heure par heure.</p>
        `,
      },
    },
  },
  {
    slug: 'glasgow-storage-heater-control-wheatley-homes',
    solution: 'storage-heater-control',
    ...inGlasgow,
    status: 'in_progress',
    place: 'Homes of Wheatley Group',
    latitude: 55.8655,
    longitude: -4.2705,
    startsOn: '2022',
    partners: ['wheatley-group'],
    themes: ['social-inclusion-and-urban-regeneration', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'From one block to 10,500 homes',
        summary:
          'After the pilot Wheatley Group announced the control for 10,500 homes within twenty months. The point on the map stands for all of them; some may lie outside the city.',
      },
    },
  },
  {
    slug: 'glasgow-solar-canopy-with-battery',
    solution: 'solar-canopy-with-battery',
    ...inGlasgow,
    ...untilTheEnd,
    place: 'Duke Street car park',
    latitude: 55.8596,
    longitude: -4.2315,
    partners: ['city-of-glasgow'],
    themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
    words: {
      en: {
        title: 'Sun over the car park',
        summary:
          'A canopy of solar panels on the top deck, a battery in a room of its own, and chargers below. The first sum was not about the sun but about the weight on the deck.',
      },
    },
  },
  {
    slug: 'glasgow-charging-hub-for-fleets',
    solution: 'charging-hub-for-fleets',
    ...inGlasgow,
    ...untilTheEnd,
    place: 'Duke Street car park',
    latitude: 55.8593,
    longitude: -4.2309,
    partners: ['city-of-glasgow'],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        title: 'A charging hub the fleet shares with taxis',
        summary:
          'The city’s cars and other drivers use the same chargers under the canopy, by a rota. The list of who needs how much by when is harder to write than it sounds.',
        body: `
          <p>Hardly any department has ever been asked when its vans must start. Once somebody asks, most of
          them turn out to stand still for longer than a charge takes.</p>
          <p><a href="/people/priya-campbell">Priya Campbell</a> has the template of that list and sends it to
          anybody who asks.</p>
        `,
      },
    },
  },
  {
    slug: 'glasgow-public-charging-streets',
    solution: 'public-charging-streets',
    ...inGlasgow,
    status: 'completed',
    startsOn: '2021',
    place: 'South Side',
    latitude: 55.8365,
    longitude: -4.259,
    partners: ['city-of-glasgow'],
    themes: ['mobility-and-transport', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Charging in the street',
        summary:
          'Trial of Agile Streets, in which public chargers pick the cheap hours. Glasgow was one of only four regions to take part.',
      },
      de: {
        title: 'Laden in der Straße',
        summary:
          'Versuch Agile Streets, bei dem öffentliche Ladesäulen sich die billigen Stunden aussuchen. Glasgow war eine von nur vier teilnehmenden Regionen.',
      },
    },
  },
  {
    slug: 'glasgow-smart-street-lighting',
    solution: 'smart-street-lighting',
    ...inGlasgow,
    ...untilTheEnd,
    place: 'George Street',
    latitude: 55.8613,
    longitude: -4.244,
    partners: ['city-of-glasgow'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Columns with something extra',
        summary:
          'Lamp columns in the centre were renewed with room for sensors. Whether an old column can bear one more thing has to be found out foot by foot.',
      },
    },
  },
  {
    slug: 'glasgow-demand-side-management',
    solution: 'demand-side-management',
    ...inGlasgow,
    ...untilTheEnd,
    place: 'George Square',
    latitude: 55.8611,
    longitude: -4.25,
    partners: ['city-of-glasgow'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Offices that can wait half an hour',
        summary:
          'Ventilation and water heaters in public buildings pause when power is scarce. A list in the plant room says what must never be paused.',
      },
    },
  },
  {
    slug: 'glasgow-urban-data-platform',
    solution: 'urban-data-platform',
    ...inGlasgow,
    status: 'in_progress',
    place: 'Merchant City',
    latitude: 55.8585,
    longitude: -4.244,
    partners: ['city-of-glasgow'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'One table for energy and traffic',
        summary:
          'Data from buildings, chargers and streets are being brought into one place for decisions on the centre. Agreement on units comes before any software.',
      },
    },
  },
  {
    slug: 'glasgow-heat-and-cold-exchange',
    solution: 'heat-and-cold-exchange',
    ...inGlasgow,
    status: 'discontinued',
    place: 'Duke Street',
    latitude: 55.8583,
    longitude: -4.225,
    partners: ['city-of-glasgow'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        title: 'A shared heat pipe along Duke Street',
        summary:
          'Stopped after the study: the buildings needed new boilers in years too far apart for one contract to cover them. The drawings are there for the next renewal.',
        body: `
          <p>The heat was there and the pipe was short. What was missing was a common year. A pipe pays when
          its customers come together, and here the first would have waited for the last through a whole life
          of a boiler.</p>
          <p>The <a href="/groups/task-group-on-heat">task group on heat</a> keeps the case, under the clause
          that would have been needed.</p>
        `,
      },
    },
  },
]
