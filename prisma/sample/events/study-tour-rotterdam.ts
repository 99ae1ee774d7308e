import { agenda } from '@/prisma/sample/events/study-tour-rotterdam.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'study-tour-rotterdam',
  kind: 'study_tour',
  first: { weeks: 11, weekday: 3 },
  days: 2,
  from: '09:30',
  until: '14:30',
  timeZone: 'Europe/Amsterdam',
  attendance: 'in_person',
  placeName: 'Heart of South, meeting point at Zuidplein metro station',
  placeAddress: 'Zuidplein, Rotterdam',
  languages: ['en', 'nl'],
  group: 'task-group-on-heat',
  city: 'rotterdam',
  registration: 'invited',
  capacity: 18,
  themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
  projects: ['ruggedised'],
  organisers: ['city-of-rotterdam'],
  contact: 'joris-haverkamp',
  documents: [{ document: 'report-lessons-on-heat', role: 'other' }],
  sessions: agenda,
  words: {
    en: {
      title: 'Study tour to Rotterdam: the quay, the pump room and the street that was opened twice',
      summary:
        'Two days on foot in the Heart of South with the people who maintain what was built there. By invitation of the task group on heat.',
      host: 'City of Rotterdam',
      priceNote:
        'No fee. Travel and hotel at your own cost. Lunch on the first day is on the city, on the second everyone pays at the market.',
      accessProvision:
        'About four kilometres on foot in two days, all of it level; a wheelchair-accessible minibus covers the same route. The pump room has six steps. Tell us and its operator comes up with the door open and the drawings.',
      body: `
        <p>Joris Haverkamp’s rule for visitors is <em>first the pump room, then the slides</em>. This tour
        keeps to it. It goes to see <a href="/solutions/heat-from-surface-water">heat from the basin</a>,
        <a href="/solutions/heat-from-pavements">heat from the pavement</a> and the
        <a href="/solutions/smart-thermal-grid">network</a> that joins them. At each stop somebody stands who
        has to do with it on an ordinary Wednesday.</p>
        <h2>How to be invited</h2>
        <p>Places go to members of the <a href="/groups/task-group-on-heat">task group</a> first and then to
        cities with a trench in their plans for the next two years. Write which trench, in one line.</p>
        <h2>Preparation</h2>
        <ul>
          <li>Read <a href="/news/heat-from-the-quay">Heat from the quay</a>. Then you will know about the
          mussels, and we can talk about something else.</li>
          <li>Bring the section of one of your streets.</li>
          <li>Wear shoes that may get wet.</li>
        </ul>
      `,
    },
    nl: {
      title: 'Studiereis naar Rotterdam: de kade, de pompkamer en de straat die twee keer open moest',
      summary:
        'Twee dagen te voet door Hart van Zuid met de mensen die onderhouden wat er gebouwd is. Op uitnodiging van de taakgroep warmte.',
      host: 'Gemeente Rotterdam',
      priceNote:
        'Geen deelnamekosten. Reis en hotel zijn voor eigen rekening. De lunch op de eerste dag is van de stad, op de tweede betaalt ieder zelf op de markt.',
      accessProvision:
        'Ongeveer vier kilometer lopen in twee dagen, alles vlak; een rolstoeltoegankelijk busje rijdt dezelfde route. De pompkamer heeft zes treden. Laat het weten, dan komt de beheerder naar boven, met de deur open en de tekeningen erbij.',
      body: `
        <p>De regel van Joris Haverkamp voor bezoekers luidt <em>eerst de pompkamer, dan de dia’s</em>. Deze
        reis houdt zich daaraan. We bekijken <a href="/solutions/heat-from-surface-water">warmte uit het
        bassin</a>, <a href="/solutions/heat-from-pavements">warmte uit het wegdek</a> en het
        <a href="/solutions/smart-thermal-grid">net</a> dat ze verbindt. Bij elke halte staat iemand die er op
        een gewone woensdag mee te maken heeft.</p>
        <h2>Hoe je uitgenodigd wordt</h2>
        <p>Plaatsen gaan eerst naar leden van de <a href="/groups/task-group-on-heat">taakgroep</a> en daarna
        naar steden die de komende twee jaar een sleuf in hun plannen hebben. Schrijf in één regel welke
        sleuf.</p>
        <h2>Voorbereiding</h2>
        <ul>
          <li>Lees <a href="/news/heat-from-the-quay">Warmte van de kade</a>. Dan weet je van de mosselen en
          kunnen we het over iets anders hebben.</li>
          <li>Neem de doorsnede van een van je eigen straten mee.</li>
          <li>Draag schoenen die nat mogen worden.</li>
        </ul>
      `,
    },
  },
}
