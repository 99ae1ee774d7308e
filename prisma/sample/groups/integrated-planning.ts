import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const integratedPlanning: SampleGroup = {
  slug: 'integrated-planning',
  kind: 'action_cluster',
  joining: 'on_request',
  actionCluster: 'integrated-planning-policy-and-regulations',
  people: [
    { person: 'nienke-brouwer', role: 'lead' },
    { person: 'petr-dvoracek', role: 'member' },
    { person: 'agnieszka-wojcik', role: 'member' },
    { person: 'davide-ferrarini', role: 'member' },
    { person: 'ingrid-solheim', role: 'member' },
  ],
  partners: ['tno', 'rise', 'city-of-brno', 'city-of-gdansk', 'city-of-parma'],
  cities: ['brno', 'gdansk', 'parma'],
  themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
  initiatives: [
    {
      slug: 'smart-city-guidance-package',
      lead: 'nienke-brouwer',
      partners: ['tno', 'rise', 'city-of-brno'],
      words: {
        en: {
          name: 'Smart City Guidance Package',
          summary:
            'A road map in seven stages for a town hall that plans a district, and the workshop that goes with it.',
          body: `
            <p>The package was written in the European Innovation Partnership on Smart Cities and Communities.
            It says what to do before a project, during it and after it, and where others have stumbled. Sofia
            was the first city to test it.</p>
            <p>This initiative keeps it in use. Members lead
            <a href="/solutions/integrated-planning-workshop">workshops</a> in cities that ask for one, and
            put what they learn into the <a href="/library/guide-integrated-planning-workshop">guide</a>. The
            stages carry the same names here as in the package, so that solutions and plans can be sorted by
            them.</p>
          `,
        },
        nl: {
          name: 'Smart City Guidance Package',
          summary:
            'Een routekaart in zeven fasen voor een stadhuis dat een wijk plant, met de workshop die erbij hoort.',
          body: `
            <p>Het pakket ontstond in het Europese innovatiepartnerschap voor slimme steden en gemeenschappen.
            Het zegt wat je vóór, tijdens en na een project doet en waar anderen gestruikeld zijn. Sofia was
            de eerste stad die het uitprobeerde.</p>
            <p>Dit initiatief houdt het in gebruik. Leden leiden
            <a href="/solutions/integrated-planning-workshop">workshops</a> in steden die erom vragen en
            verwerken wat ze leren in de
            <a href="/library/guide-integrated-planning-workshop">handleiding</a>. De fasen heten hier net zo
            als in het pakket, zodat oplossingen en plannen erop te sorteren zijn.</p>
          `,
        },
      },
    },
    {
      slug: 'from-lighthouse-to-follower',
      lead: 'agnieszka-wojcik',
      partners: ['city-of-gdansk', 'city-of-parma', 'city-of-brno'],
      words: {
        en: {
          name: 'From Lighthouse to Follower',
          summary:
            'How a solution travels: what the second city changes, what it leaves out, and what nobody had told it.',
          body: `
            <p>Each solution was made for a place. The three Fellow cities keep a diary of what happens when
            it moves: which permit does not exist at home, which supplier will not come, which word means
            something else.</p>
            <p>The diary has one page for each attempt, also for those that were given up. The
            <a href="/events/replication-workshop-gdansk">workshop in Gdańsk</a> is the next occasion to add
            to it.</p>
          `,
        },
        pl: {
          name: 'Od miasta latarni do miasta naśladowcy',
          summary:
            'Jak podróżuje rozwiązanie: co zmienia drugie miasto, co pomija i o czym nikt mu nie powiedział.',
          body: `
            <p>Każde rozwiązanie powstało dla jakiegoś miejsca. Trzy miasta towarzyszące prowadzą dziennik
            tego, co się dzieje, gdy się ono przenosi: jakiego pozwolenia u nas nie ma, który dostawca nie
            przyjedzie, które słowo znaczy co innego.</p>
            <p>Dziennik ma jedną stronę na każdą próbę, także na te porzucone. Następna okazja, by coś
            dopisać, to <a href="/events/replication-workshop-gdansk">warsztaty w Gdańsku</a>.</p>
          `,
        },
      },
    },
  ],
  workPlan: {
    words: {
      en: {
        title: 'Year of the cluster',
        summary: 'Workshops in cities, a diary, and a list of rules that stand in the way.',
      },
    },
    items: [
      {
        when: { months: -3 },
        words: {
          en: {
            title: 'Shorten the guide',
            summary:
              'From forty pages to seven. What was cut is kept as an annex that nobody has asked for so far.',
          },
        },
      },
      {
        when: { months: -1 },
        words: {
          en: {
            title: 'Call for host cities',
            summary:
              'A host gives a room, a map and a department head for a whole day. The third is the hard one.',
          },
        },
      },
      {
        when: { months: 0 },
        words: {
          en: {
            title: 'List of barriers',
            summary:
              'Rules that stopped a solution, with paragraph and country, to be handed to the ministries concerned.',
          },
        },
      },
      {
        when: { event: 'replication-workshop-gdansk' },
        words: {
          en: {
            title: 'Workshop in Gdańsk',
            summary: 'Thirty people, six tables, one solution each. Bring your map.',
          },
        },
      },
      {
        when: { months: 4 },
        words: {
          en: {
            title: 'Workshop in a city of the coordinators’ choice',
            summary: 'It must be a city that has not taken part in any project of this kind.',
          },
        },
      },
      {
        when: { months: 7 },
        words: {
          en: {
            title: 'Diary of the Fellow cities, first volume',
            summary: 'What was taken over, what was changed, what was given up.',
          },
        },
      },
    ],
  },
  words: {
    en: {
      name: 'Integrated Planning',
      summary:
        'Action cluster for those who plan a district across departments, and for the rules that stand in their way.',
      body: `
        <p>A street is planned five times: by the people for water, for roads, for heat, for trees and for
        data. Each plan is sound, and together they open the street five times. This cluster is for those who
        would like to open it once.</p>
        <p>It took its name and its shape from the action clusters of the European Innovation Partnership on
        Smart Cities and Communities: partners who commit themselves to work on one matter and share what they
        know, in initiatives with a goal that can be checked. Here there are two. One keeps a planning guide
        in use; the other follows solutions from city to city.</p>
        <h2>For whom</h2>
        <ul>
          <li>heads of department who have to agree with another head of department,</li>
          <li>project managers, housing associations, network operators and their suppliers,</li>
          <li>politicians who want to know why it takes so long.</li>
        </ul>
      `,
    },
  },
}
