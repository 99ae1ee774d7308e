import type { SamplePerson } from '@/prisma/sample/types/consortium'

export const peopleOfFellowCities: SamplePerson[] = [
  {
    slug: 'petr-dvoracek',
    partner: 'city-of-brno',
    city: 'brno',
    words: {
      cs: {
        name: 'Petr Dvořáček',
        role: 'Strategický plánovač',
        summary:
          'Připravuje Špitálku a ví, kolik razítek stojí jeden metr potrubí. Na zeď kanceláře si pověsil první plán území, aby bylo vidět, co všechno se od té doby nesplnilo. Plánování začal u autobusových zastávek.',
      },
      en: {
        name: 'Petr Dvořáček',
        role: 'Strategic planner',
        summary:
          'He prepares Špitálka and knows how many stamps a metre of pipe takes. On his office wall hangs the first plan of the site, so that everybody can see what did not come true. He began by planning bus stops.',
      },
    },
  },
  {
    slug: 'lenka-hruzova',
    partner: 'city-of-brno',
    city: 'brno',
    words: {
      en: {
        name: 'Lenka Hrůzová',
        role: 'Data officer',
        summary:
          'She talked officers into opening their tables one by one, until the city made it the rule. She keeps a list of the objections, with the answer that helped beside each. “It is wrong in places” stands at the top; the answer is: then somebody will tell you.',
      },
      cs: {
        name: 'Lenka Hrůzová',
        role: 'Datová specialistka',
        summary:
          'Přemlouvala úředníky k otevření tabulek jednoho po druhém, než z toho město udělalo pravidlo. Vede si seznam námitek a ke každé odpověď, která pomohla. Nahoře stojí „jsou tam chyby“; odpověď zní: tak vám je někdo řekne.',
      },
    },
  },
  {
    slug: 'agnieszka-wojcik',
    partner: 'city-of-gdansk',
    city: 'gdansk',
    words: {
      pl: {
        name: 'Agnieszka Wójcik',
        role: 'Koordynatorka projektu',
        summary:
          'Prowadzi udział Gdańska w konsorcjum i pilnuje, żeby po każdym wyjeździe ktoś coś zrobił inaczej. Po wizytach studyjnych rozsyła jedną stronę: co bierzemy, czego nie, kto do kiedy.',
      },
      en: {
        name: 'Agnieszka Wójcik',
        role: 'Project officer',
        summary:
          'She runs Gdańsk’s part in the consortium and sees to it that after each journey somebody does something differently. After a study visit she sends round one page: what we take, what we leave, who does it by when.',
      },
    },
  },
  {
    slug: 'tomasz-zurawski',
    partner: 'city-of-gdansk',
    city: 'gdansk',
    words: {
      en: {
        name: 'Tomasz Żurawski',
        role: 'Building engineer',
        summary:
          'He knows old brick, wet cellars and conservators, and gets on with all three. He knocks on a wall before he reads its drawing. His talk on the school of 1837 has more photographs of damp than of façades.',
      },
      pl: {
        name: 'Tomasz Żurawski',
        role: 'Inżynier budowlany',
        summary:
          'Zna starą cegłę, mokre piwnice i konserwatorów zabytków i ze wszystkimi dobrze żyje. Zanim przeczyta rysunek, puka w ścianę. W jego wykładzie o szkole z 1837 roku jest więcej zdjęć wilgoci niż elewacji.',
      },
    },
  },
  {
    slug: 'chiara-montanari',
    partner: 'city-of-parma',
    city: 'parma',
    words: {
      it: {
        name: 'Chiara Montanari',
        role: 'Responsabile clima',
        summary:
          'Tiene la mappa delle emissioni e la porta dove si decide, anche stampata su un lenzuolo. Ha studiato chimica e diffida dei colori troppo belli. Quando qualcuno dice che il suo quartiere non c’entra, gli mostra il suo quartiere.',
      },
      en: {
        name: 'Chiara Montanari',
        role: 'Climate officer',
        summary:
          'She keeps the map of emissions and carries it to where decisions are taken, once printed on a bed sheet. She studied chemistry and mistrusts colours that are too pretty. To those who say that their district has no part in it she shows their district.',
      },
    },
  },
  {
    slug: 'davide-ferrarini',
    partner: 'city-of-parma',
    city: 'parma',
    words: {
      en: {
        name: 'Davide Ferrarini',
        role: 'Mobility planner',
        summary:
          'He plans streets in a city where everybody cycles and everybody complains about cyclists. He counts by hand at one junction every spring, on the same folding chair, and compares the sensors with his list.',
      },
    },
  },
]
