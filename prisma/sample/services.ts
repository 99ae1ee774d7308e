import type { SampleService } from '@/prisma/sample/types/consortium'

/**
 * What the groups of the consortium offer other cities all the time. The shape is that of what the secretariat of
 * Scalable Cities offers; its money and its training are not theirs to give, so they are not here.
 */
export const sampleServices: SampleService[] = [
  {
    slug: 'coordinators-group',
    group: 'city-coordinators-group',
    words: {
      en: {
        title: 'City Coordinators Group',
        summary:
          'People who coordinate in a town hall tell each other what went wrong and write down what they want from others.',
      },
      nl: {
        title: 'Groep van stadscoördinatoren',
        summary:
          'Wie in een stadhuis coördineert, vertelt hier wat er misging en schrijft op wat anderen zouden moeten doen.',
      },
    },
  },
  {
    slug: 'peer-learning',
    group: 'secretariat',
    words: {
      en: {
        title: 'A city to ask',
        summary:
          'Send in one problem; we look for a city that has had it. There is no money for it, only telephone numbers.',
      },
      nl: {
        title: 'Een stad om het aan te vragen',
        summary:
          'Stuur één probleem in; wij zoeken een stad die het al had. Geld is er niet voor, wel telefoonnummers.',
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
      nl: {
        title: 'Taakgroepen',
        summary: 'Mensen uit de praktijk met één onderwerp en een einddatum. Op dit moment: warmte.',
      },
    },
  },
  {
    slug: 'technical-advice',
    group: 'experts-group',
    words: {
      en: {
        title: 'An answer in three pages',
        summary: 'The experts group reads a plan and says what it would ask before signing.',
      },
      nl: {
        title: 'Een antwoord van drie pagina’s',
        summary: 'De groep deskundigen leest een plan en zegt wat zij vóór de handtekening zou vragen.',
      },
    },
  },
]
