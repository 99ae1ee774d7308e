import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'spring-meeting-of-coordinators',
  kind: 'meeting',
  first: { weeks: -6, weekday: 4 },
  from: '10:00',
  until: '15:30',
  timeZone: 'Europe/Rome',
  attendance: 'hybrid',
  placeName: 'Municipio di Parma, Sala del Consiglio',
  placeAddress: 'Strada della Repubblica 1, 43121 Parma',
  languages: ['en'],
  group: 'city-coordinators-group',
  city: 'parma',
  registration: 'members',
  themes: ['climate-change-adaptation-and-mitigation'],
  projects: ['ruggedised'],
  organisers: ['city-of-parma', 'iclei-europe'],
  contact: 'ioana-petrescu',
  documents: [{ document: 'minutes-spring-meeting', role: 'minutes' }],
  sessions: [
    {
      kind: 'session',
      from: '10:00',
      until: '11:00',
      words: {
        en: {
          title: 'The round that is not minuted',
          summary: 'Each city tells what went wrong since the last meeting. Nobody writes.',
          result: `
            <p>Six cities, nine mishaps. As agreed, nothing was written down.</p>
          `,
        },
      },
      contributions: [
        {
          people: [{ person: 'annika-sjoberg', role: 'moderator' }],
          words: { en: { title: 'Chair’s opening' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '11:00',
      until: '12:30',
      words: {
        en: {
          title: 'Seven questions about one pavement',
          summary: 'Glasgow’s list for charging in the street, tried out on a street of each city.',
          result: `
            <p>Six streets were examined. On two of them a charger would have blocked the way of a wheelchair,
            and the cities concerned had not noticed. On one nobody knew whose the cable was. Parma objected
            that its answer is car parks; a round table was proposed.</p>
          `,
        },
      },
      contributions: [
        {
          people: [{ person: 'priya-campbell', role: 'speaker' }],
          documents: ['slides-charging-glasgow'],
          words: { en: { title: 'The orange cable' } },
        },
        {
          people: [{ person: 'davide-ferrarini', role: 'panellist' }],
          words: { en: { title: 'A reply from a city of narrow streets' } },
        },
      ],
    },
    {
      kind: 'item',
      from: '12:30',
      until: '13:45',
      words: {
        en: {
          title: 'Lunch under the arcades',
          summary: 'On screen: a break, with the camera on the square.',
        },
      },
    },
    {
      kind: 'session',
      from: '13:45',
      until: '15:00',
      words: {
        en: {
          title: 'City contracts: shall we write one ourselves?',
          body: `
            <p>To be decided:</p>
            <ol>
              <li>Does the group want a draft of its own, or does it comment on those of others?</li>
              <li>If so, who writes?
                <ul>
                  <li>One author from a Lighthouse city</li>
                  <li>One from a Fellow city that was chosen for the mission</li>
                  <li>One from a city that was not</li>
                </ul>
              </li>
              <li>Who may read it, and from when?</li>
            </ol>
          `,
          result: `
            <p>The group writes its own. Authors: Marit van der Veen, Davide Ferrarini and Petr Dvořáček. The
            draft stays with members until the departments and companies that it names have been asked. This
            was carried by five votes to four. Three points were left for the next meeting: selection,
            contract and monitoring.</p>
            <p>On a motion of Gdańsk each city of the mission keeps a cost sheet and shows it to the cities
            that are not in the mission.</p>
          `,
        },
      },
      contributions: [
        {
          people: [
            { person: 'petr-dvoracek', role: 'speaker' },
            { person: 'agnieszka-wojcik', role: 'speaker' },
          ],
          words: { en: { title: 'For and against, by two cities that were not chosen' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '15:00',
      until: '15:30',
      words: {
        en: {
          title: 'Any other business',
          result: `
            <p>Brno and Umeå have offered to swap two desks for a week. A date for Brussels was found at the
            fourth attempt.</p>
          `,
        },
      },
    },
  ],
  words: {
    en: {
      title: 'Meeting of the coordinators in Parma',
      summary:
        'Six cities in a council chamber and on screen: nine mishaps, one pavement and the decision to write a contract of their own.',
      host: 'City of Parma',
      accessProvision:
        'The council chamber is reached by lift from the courtyard. On screen: captions in English. Please say beforehand if you join by telephone only.',
      body: `
        <p>The coordinators meet twice a year, once at the home of one of them. This time it was Parma’s turn.
        Seven came to the table and six were on screen, which the chair dealt with by a simple rule: whoever
        is on screen speaks first.</p>
        <p>The <a href="/library/minutes-spring-meeting">minutes</a> are open to everybody. They were read
        through by all who took part, and two sentences were struck out. The minutes say so.</p>
        <p>The points that were left open are on the agenda of the
        <a href="/events/coordinators-meeting">meeting in Brussels</a>.</p>
      `,
    },
  },
}
