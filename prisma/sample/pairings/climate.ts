import type { SamplePairing } from '@/prisma/sample/types/consortium'

export const pairingsOnClimate: SamplePairing[] = [
  {
    slug: 'edmonton-riga',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Edmonton', country: 'CA' },
      { name: 'Riga', country: 'LV' },
    ],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'A budget that runs out of carbon',
        summary:
          'Two cities test whether a council decides differently when each item shows what it takes from the carbon that is left.',
        body: `
          <p>A treasurer knows what is left in the purse. Edmonton in Canada and Riga ask whether the same can
          be known of carbon: so much may still be emitted, this decision takes so much of it, and then there
          is so much less. They apply it to purchases, to priorities, to the way in which the city’s companies
          are run, and to the renewal of districts.</p>
          <p>They use it differently. Edmonton has transport and district energy in mind. Riga looks at the
          ground: its waterfront and disused sites, and what kind of business could go there. That the method
          serves both is what the two would like to show.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>Who draws up the carbon account, and does that person sit near the treasurer?</li>
            <li>What is counted when the city buys a service and not a thing?</li>
            <li>What happens when the budget is overdrawn? If the answer is nothing, it is a table and no
            budget.</li>
          </ul>
          <p>In our consortium <a href="/solutions/emission-mapping">Parma’s map</a> comes closest. It says
          where the carbon is; a budget would say how much of it may stay.</p>
        `,
      },
    },
  },
  {
    slug: 'koriyama-essen',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Koriyama', country: 'JP' },
      { name: 'Essen', country: 'DE' },
    ],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Where to put the sun at night',
        summary:
          'Which renewable sources to choose, and how to store them: two cities go through the list, old means and new ones.',
      },
    },
  },
  {
    slug: 'ottawa-malmo',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Ottawa', country: 'CA' },
      { name: 'Malmö', country: 'SE' },
    ],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        title: 'Heat that is already there',
        summary:
          'Two cities with cold winters look at waste heat: where it arises, and how to get it to those who need it.',
      },
      sv: {
        title: 'Värmen som redan finns',
        summary:
          'Två städer med kalla vintrar ser på spillvärme: var den uppstår och hur den når dem som behöver den.',
      },
    },
  },
  {
    slug: 'udaipur-aarhus',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Udaipur', country: 'IN' },
      { name: 'Aarhus', country: 'DK' },
    ],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        title: 'What sludge could still give',
        summary:
          'A baseline study asks whether sewage sludge in Udaipur is worth turning into gas or heat, and which rules and works would have to be adapted.',
      },
    },
  },
]
