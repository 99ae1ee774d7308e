import type { SamplePerson } from '@/prisma/sample/types/consortium'

export const peopleOfLighthouseCities: SamplePerson[] = [
  {
    slug: 'marit-van-der-veen',
    partner: 'city-of-rotterdam',
    city: 'rotterdam',
    words: {
      nl: {
        name: 'Marit van der Veen',
        role: 'Programmamanager',
        summary:
          'Zij houdt zes steden en hun agenda’s bij elkaar en zit het bestuur van coördinatoren voor. Voor Europa werkte ze in de haven, waar ze leerde een schip nooit te laten wachten op een handtekening. Op haar deur hangt een lijst van beloften met een datum erachter.',
      },
      en: {
        name: 'Marit van der Veen',
        role: 'Programme manager',
        summary:
          'She keeps six cities and their calendars together and chairs the board of coordinators. Before Europe she worked in the port, where she learned never to let a ship wait for a signature. On her door hangs a list of promises, each with a date.',
      },
    },
  },
  {
    slug: 'joris-haverkamp',
    partner: 'city-of-rotterdam',
    city: 'rotterdam',
    words: {
      en: {
        name: 'Joris Haverkamp',
        role: 'Heat engineer',
        summary:
          'He has drawn, redrawn and crossed out most of the heat pipes under the Heart of South. His rule for visitors: first the pump room, then the slides. He leads the task group on heat and collects contracts the way others collect stamps.',
      },
      nl: {
        name: 'Joris Haverkamp',
        role: 'Warmte-ingenieur',
        summary:
          'Hij tekende de meeste warmteleidingen onder Hart van Zuid, tekende ze opnieuw en streepte ze door. Zijn regel voor bezoekers: eerst de pompkamer, dan de dia’s. Hij leidt de taakgroep warmte en verzamelt contracten zoals anderen postzegels.',
      },
    },
  },
  {
    slug: 'samira-el-idrissi',
    partner: 'erasmus-centre-for-data-analytics',
    city: 'rotterdam',
    words: {
      en: {
        name: 'Samira El Idrissi',
        role: 'Data researcher',
        summary:
          'She simulates buses, chargers and other things that are cheaper to get wrong on a computer. Ask her about any city’s data platform and she will ask back who pays for it in the sixth year.',
      },
    },
  },
  {
    slug: 'nienke-brouwer',
    partner: 'tno',
    words: {
      en: {
        name: 'Nienke Brouwer',
        role: 'Innovation adviser',
        summary:
          'She leads workshops in which a city plans a district in a day, on a paper map. Trained as a geographer, she still trusts a thick pen more than a screen. She writes here as a guest.',
      },
      nl: {
        name: 'Nienke Brouwer',
        role: 'Innovatieadviseur',
        summary:
          'Zij leidt workshops waarin een stad in één dag een wijk plant, op een papieren kaart. Als geograaf vertrouwt ze een dikke stift nog steeds meer dan een scherm. Ze schrijft hier als gast.',
      },
    },
  },
  {
    slug: 'eilidh-macrae',
    partner: 'city-of-glasgow',
    city: 'glasgow',
    words: {
      en: {
        name: 'Eilidh MacRae',
        role: 'Housing and energy officer',
        summary:
          'She sits between the housing department and the people with the meters, and translates. Her mother had storage heaters, so she knows what seven in the evening feels like in a cold room. She asks for the bill before she looks at the building.',
      },
    },
  },
  {
    slug: 'fergus-lindsay',
    partner: 'wheatley-group',
    city: 'glasgow',
    words: {
      en: {
        name: 'Fergus Lindsay',
        role: 'Asset manager',
        summary:
          'He looks after heaters, lifts and roofs in several thousand homes. A gadget convinces him once a tenant of eighty can turn it off. He keeps the first control box of the pilot on his desk, with the mistakes marked in red.',
      },
    },
  },
  {
    slug: 'priya-campbell',
    partner: 'city-of-glasgow',
    city: 'glasgow',
    words: {
      en: {
        name: 'Priya Campbell',
        role: 'E-mobility planner',
        summary:
          'She decides where chargers go, and has the complaints of both sides in one folder: those who want one at their door and those who do not. She drives no car herself and surveys streets by bicycle, in the rain if need be.',
      },
    },
  },
  {
    slug: 'annika-sjoberg',
    partner: 'city-of-umea',
    city: 'umea',
    words: {
      sv: {
        name: 'Annika Sjöberg',
        role: 'Projektledare',
        summary:
          'Hon leder Umeås arbete och är ordförande i stadssamordnarnas grupp. Vid varje förslag frågar hon vem som inte sitter vid bordet. Studiebesök tar hon helst emot när det är kallt, så att ingen behöver tro henne på hennes ord om kylan.',
      },
      en: {
        name: 'Annika Sjöberg',
        role: 'Project manager',
        summary:
          'She leads Umeå’s work and chairs the city coordinators’ group. At every proposal she asks who is not at the table. She likes to receive study visits when it is cold, so that nobody has to take her word for it.',
      },
    },
  },
  {
    slug: 'lars-erik-nyman',
    partner: 'umea-energi',
    city: 'umea',
    words: {
      sv: {
        name: 'Lars-Erik Nyman',
        role: 'Affärsutvecklare värme',
        summary:
          'Han började som rörmokare och skriver i dag avtal om värme mellan grannar. Han kan förklara en värmepump med två kaffekoppar, och gör det. Med Hanna Öberg höll han föredraget om utbytet mellan sjukhus och campus.',
      },
      en: {
        name: 'Lars-Erik Nyman',
        role: 'Business developer, heat',
        summary:
          'He began as a plumber and now writes contracts about heat between neighbours. He can explain a heat pump with two cups of coffee, and does. With Hanna Öberg he gave the talk on the exchange between hospital and campus.',
      },
    },
  },
  {
    slug: 'hanna-oberg',
    partner: 'region-vasterbotten',
    city: 'umea',
    words: {
      en: {
        name: 'Hanna Öberg',
        role: 'Energy strategist',
        summary:
          'She plans energy for a hospital that never closes, and begins each project in the basement with the people on night duty. Before that she was a nurse, which ends many a discussion about two degrees more or less.',
      },
    },
  },
  {
    slug: 'ingrid-solheim',
    partner: 'rise',
    words: {
      en: {
        name: 'Ingrid Solheim',
        role: 'Researcher',
        summary:
          'She studies how town halls try things out and what becomes of the trials. A Norwegian in Sweden, she has a file named “Ended quietly” and believes it to be the most useful one she owns.',
      },
      sv: {
        name: 'Ingrid Solheim',
        role: 'Forskare',
        summary:
          'Hon undersöker hur kommuner prövar nytt och vad som sedan blir av försöken. Norska i Sverige; har en mapp som heter ”Slutade i tysthet” och anser att den är den nyttigaste hon äger.',
      },
    },
  },
]
