import type { SampleService } from '@/prisma/sample/types/consortium'

/** What a programme of cities offers all the time, after the services of the Scalable Cities secretariat. */
export const sampleServices: SampleService[] = [
  {
    slug: 'coordinators-group',
    group: 'city-coordinators-group',
    words: {
      en: {
        title: 'City Coordinators Group',
        summary:
          'People who coordinate in a town hall tell each other what they know and speak with one voice.',
      },
      nl: {
        title: 'Groep van stadscoördinatoren',
        summary: 'Wie in een stadhuis coördineert, deelt hier kennis en spreekt met één stem.',
      },
    },
  },
  {
    slug: 'peer-learning',
    group: 'secretariat',
    words: {
      en: {
        title: 'Peer-to-peer learning',
        summary:
          'Two administrations, one question: a week in the other city, and what was learned written down.',
      },
      nl: {
        title: 'Leren van elkaar',
        summary: 'Twee stadsbesturen, één vraag: een week in de andere stad, en opschrijven wat het leerde.',
      },
    },
  },
  {
    slug: 'action-grant',
    group: 'secretariat',
    words: {
      en: {
        title: 'Action grant',
        summary: 'Money for a city that repeats a measure which has proved itself elsewhere.',
      },
      nl: {
        title: 'Actiesubsidie',
        summary: 'Geld voor een stad die een maatregel herhaalt die zich elders heeft bewezen.',
      },
    },
  },
  {
    slug: 'task-groups',
    group: 'task-group-on-heat',
    words: {
      en: {
        title: 'Task groups',
        summary: 'Practitioners with one subject and an end date. At present: heat.',
      },
    },
  },
  {
    slug: 'technical-advice',
    group: 'experts-group',
    words: {
      en: {
        title: 'Technical advice',
        summary: 'The experts group reads a plan and says what it would ask before signing.',
      },
    },
  },
  {
    slug: 'roadshow',
    group: 'secretariat',
    words: {
      en: {
        title: 'Roadshow on finance',
        summary: 'Two days in a city, in its own language, on how to pay for a project after the grant.',
      },
    },
  },
]
