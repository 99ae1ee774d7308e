import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const cityCoordinatorsWorkPlan: NonNullable<SampleGroup['workPlan']> = {
  words: {
    en: {
      title: 'Work plan of the coordinators',
      summary:
        'One position on city contracts, meetings to take it apart, and six cities that have each asked another for help.',
    },
    fr: {
      title: 'Plan de travail des coordinateurs',
      summary:
        'Une position sur les contrats de ville, des réunions pour la mettre en pièces, et six villes qui ont chacune demandé de l’aide à une autre.',
    },
  },
  items: [
    {
      when: { months: -4 },
      words: {
        en: {
          title: 'Collect the questions',
          summary:
            'Each city sends in the one problem that keeps it awake. Eleven came; some cities have two.',
        },
        fr: {
          title: 'Recueillir les questions',
          summary:
            'Chaque ville envoie le problème qui l’empêche de dormir. Onze sont arrivés ; certaines villes en ont deux.',
        },
      },
    },
    {
      when: { months: -3 },
      words: {
        en: {
          title: 'Find a peer for each question',
          summary:
            'The secretariat proposes, the cities choose. Two questions found nobody and go to the experts.',
        },
        fr: {
          title: 'Trouver un pair pour chaque question',
          summary:
            'Le secrétariat propose, les villes choisissent. Deux questions n’ont trouvé personne et vont aux experts.',
        },
      },
    },
    {
      when: { event: 'spring-meeting-of-coordinators' },
      words: {
        en: {
          title: 'Meeting in Parma',
          summary: 'First round on city contracts; the group decided to write a position of its own.',
        },
        fr: {
          title: 'Réunion à Parme',
          summary: 'Premier tour sur les contrats de ville ; le groupe a décidé d’écrire sa propre position.',
        },
      },
    },
    {
      when: { months: 0 },
      words: {
        en: {
          title: 'Draft on city contracts',
          summary: 'Three authors, one from each kind of city. Open to members’ comments until the meeting.',
        },
        fr: {
          title: 'Projet de texte sur les contrats de ville',
          summary:
            'Trois auteurs, venus de villes différentes. Ouvert aux remarques des membres jusqu’à la réunion.',
        },
      },
    },
    {
      when: { event: 'coordinators-meeting' },
      words: {
        en: {
          title: 'Meeting in Brussels',
          summary:
            'Break-outs on who is chosen, what is signed and how it is watched. Their results become the second draft.',
        },
        fr: {
          title: 'Réunion à Bruxelles',
          summary:
            'Ateliers sur qui est choisi, ce qui est signé et comment on le suit. Leurs résultats font le deuxième projet.',
        },
      },
    },
    {
      when: { months: 2 },
      words: {
        en: {
          title: 'Second draft to the board',
          summary: 'With the objections of those who did not agree, in their own words.',
        },
        fr: {
          title: 'Deuxième projet au conseil',
          summary: 'Avec les objections de ceux qui n’étaient pas d’accord, dans leurs propres mots.',
        },
      },
    },
    {
      when: { months: 4 },
      words: {
        en: {
          title: 'Swap desks for a week',
          summary: 'Two coordinators work in each other’s town hall. Brno and Umeå have offered to begin.',
        },
        fr: {
          title: 'Échanger ses bureaux une semaine',
          summary:
            'Deux coordinateurs travaillent dans la mairie de l’autre. Brno et Umeå se sont proposées pour commencer.',
        },
      },
    },
    {
      when: { months: 6 },
      words: {
        en: {
          title: 'What did the peers bring?',
          summary: 'A telephone call to every city that asked for help: what is done differently now?',
        },
        fr: {
          title: 'Qu’ont apporté les pairs ?',
          summary: 'Un appel à chaque ville qui a demandé de l’aide : que fait-on autrement aujourd’hui ?',
        },
      },
    },
  ],
}
