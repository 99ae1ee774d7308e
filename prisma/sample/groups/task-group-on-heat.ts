import { heatWorkPlan } from '@/prisma/sample/groups/heat-work-plan'
import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const taskGroupOnHeat: SampleGroup = {
  slug: 'task-group-on-heat',
  kind: 'task_group',
  joining: 'on_request',
  parent: 'city-coordinators-group',
  people: [
    { person: 'joris-haverkamp', role: 'lead' },
    { person: 'lars-erik-nyman', role: 'member' },
    { person: 'hanna-oberg', role: 'member' },
    { person: 'fergus-lindsay', role: 'member' },
    { person: 'eilidh-macrae', role: 'member' },
    { person: 'tomasz-zurawski', role: 'member' },
  ],
  partners: [
    'city-of-rotterdam',
    'city-of-glasgow',
    'umea-energi',
    'region-vasterbotten',
    'wheatley-group',
    'city-of-gdansk',
  ],
  cities: ['rotterdam', 'umea', 'glasgow', 'gdansk'],
  themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
  initiatives: [],
  workPlan: heatWorkPlan,
  words: {
    en: {
      name: 'Task Group on Heat',
      summary:
        'Engineers and landlords who move heat between buildings, and collect the contracts that make it possible.',
      body: `
        <p>Six people who would rather be in a pump room than in a meeting. They come from three cities, a
        hospital region, a landlord and an energy company, and they share one subject: heat that is somewhere
        and is needed somewhere else.</p>
        <p>The group began with temperatures and flow rates and soon got to the lawyers. Its collection of
        contract clauses, with the names taken out, is what other cities ask for most. It has entries for the
        day on which a building is sold, for the winter that is too mild and for the pump that fails at
        Christmas. The <a href="/library/report-lessons-on-heat">report on lessons</a> tells the stories
        behind them.</p>
        <p>It also keeps a list of what not to try again. Four solutions of the catalogue come from its
        members: <a href="/solutions/heat-and-cold-exchange">exchange between neighbours</a>,
        <a href="/solutions/heat-from-surface-water">surface water</a>,
        <a href="/solutions/storage-heater-control">storage heaters</a> and
        <a href="/solutions/thermal-renovation-of-schools">old schools</a>. Whoever has a pipe in the ground,
        or a reason why there is none, may join.</p>
      `,
    },
    nl: {
      name: 'Taakgroep warmte',
      summary:
        'Ingenieurs en verhuurders die warmte van gebouw naar gebouw brengen en de contracten verzamelen die dat mogelijk maken.',
      body: `
        <p>Zes mensen die liever in een pompkamer staan dan in een vergadering zitten. Ze komen van drie
        steden, een ziekenhuisregio, een verhuurder en een energiebedrijf, en ze hebben één onderwerp: warmte
        die ergens is en ergens anders nodig.</p>
        <p>De groep begon met temperaturen en debieten en kwam al snel bij de juristen uit. Haar verzameling
        contractbepalingen, zonder namen, is waar andere steden het meest naar vragen. Er staat in wat er
        gebeurt als een gebouw verkocht wordt, als de winter te zacht is en als de pomp met Kerstmis uitvalt.
        Het <a href="/library/report-lessons-on-heat">rapport met lessen</a> vertelt de verhalen erachter.</p>
        <p>Ook houdt zij een lijst bij van wat je niet nog eens moet proberen. Vier oplossingen uit de
        catalogus komen van haar leden: <a href="/solutions/heat-and-cold-exchange">uitwisseling tussen
        buren</a>, <a href="/solutions/heat-from-surface-water">oppervlaktewater</a>,
        <a href="/solutions/storage-heater-control">accumulatiekachels</a> en
        <a href="/solutions/thermal-renovation-of-schools">oude scholen</a>. Wie een leiding in de grond
        heeft, of een reden waarom die er niet ligt, kan meedoen.</p>
      `,
    },
  },
}
