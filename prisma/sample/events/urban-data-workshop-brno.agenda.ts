import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  {
    kind: 'session',
    from: '09:00',
    until: '10:30',
    place: 'Assembly hall',
    words: {
      en: {
        title: 'Three cities, three registers',
        summary: 'A tree, a flat and a bus stop, and how each of them got onto a map.',
        result: `
          <p>Asked whether Brno’s rule could be copied to a city whose council is unwilling, Lenka Hrůzová
          said no. It was noted as the most useful answer of the morning, since it says where to begin.</p>
        `,
      },
      cs: {
        title: 'Tři města, tři registry',
        summary: 'Strom, byt a zastávka, a jak se každý z nich dostal na mapu.',
        result: `
          <p>Na otázku, zda lze brněnské pravidlo převzít ve městě, jehož zastupitelstvo není ochotné, Lenka
          Hrůzová odpověděla, že ne. Zapsali jsme to jako nejužitečnější odpověď dopoledne, protože říká, kde
          začít.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'lenka-hruzova', role: 'speaker' }],
        documents: ['slides-open-data-brno'],
        words: {
          en: { title: 'Brno: from favours to a rule' },
          cs: { title: 'Brno: od laskavostí k pravidlu' },
        },
      },
      {
        people: [{ person: 'samira-el-idrissi', role: 'speaker' }],
        documents: ['slides-city-model-rotterdam'],
        words: {
          en: { title: 'Rotterdam: a model with two layers, one of which may be wrong' },
          cs: { title: 'Rotterdam: model o dvou vrstvách, z nichž jedna se smí mýlit' },
        },
      },
      {
        people: [{ person: 'chiara-montanari', role: 'speaker' }],
        documents: ['slides-emission-map-parma'],
        words: {
          en: { title: 'Parma: the orange square on the school' },
          cs: { title: 'Parma: oranžový čtverec na škole' },
        },
      },
      {
        people: [{ person: 'petr-dvoracek', role: 'moderator' }],
        words: { en: { title: 'Questions' }, cs: { title: 'Otázky' } },
      },
    ],
  },
  {
    kind: 'item',
    from: '10:30',
    until: '11:00',
    words: {
      en: { title: 'Coffee', summary: 'With the people from the registers, who wear green badges.' },
      cs: { title: 'Káva', summary: 'S lidmi z registrů, kteří mají zelené jmenovky.' },
    },
  },
  {
    kind: 'session',
    from: '11:00',
    until: '12:30',
    parallel: 1,
    choosable: true,
    number: 1,
    place: 'Room A',
    words: {
      en: {
        title: 'The person with the table',
        summary: 'Who keeps a data set alive, and what do they get for it?',
        body: `
          <ul>
            <li>How many hours a month does it really take?</li>
            <li>Who notices when it stops?</li>
            <li>What would make you do it gladly?
              <ul>
                <li>to hear from somebody who used it,</li>
                <li>not to be asked again for the same thing,</li>
                <li>to see your name, or for it not to be seen.</li>
              </ul>
            </li>
          </ul>
        `,
        result: `
          <p>Nearly everybody wanted to hear from users and nobody had ever heard from one. Each data page now
          gets a box that goes to the keeper’s desk and not to the webmaster’s.</p>
        `,
      },
      cs: {
        title: 'Člověk s tabulkou',
        summary: 'Kdo udržuje datovou sadu naživu a co za to má?',
        body: `
          <ul>
            <li>Kolik hodin měsíčně to doopravdy zabere?</li>
            <li>Kdo si všimne, že to přestalo?</li>
            <li>Kvůli čemu byste to dělali rádi?
              <ul>
                <li>kdyby se ozval někdo, kdo data použil,</li>
                <li>kdyby po vás nikdo nechtěl totéž podruhé,</li>
                <li>kdyby tam bylo vaše jméno, nebo naopak nebylo.</li>
              </ul>
            </li>
          </ul>
        `,
        result: `
          <p>Skoro všichni chtěli slyšet od uživatelů a nikdo od nich nikdy neslyšel. Každá stránka s daty teď
          dostane políčko, které vede na stůl správce dat, a ne správce webu.</p>
        `,
      },
    },
  },
  {
    kind: 'session',
    from: '11:00',
    until: '12:30',
    parallel: 1,
    choosable: true,
    number: 2,
    place: 'Room B',
    words: {
      en: {
        title: 'One platform or twelve columns?',
        summary: 'A proposal to share a platform among six cities, and its price.',
        body: `
          <ol>
            <li>What would a resident notice?</li>
            <li>Who signs the contract, and in which country?</li>
            <li>What is the smallest thing that would do?</li>
          </ol>
        `,
        result: `
          <p>The author of the proposal withdrew it. With the same names for twelve columns, a map of one city
          works in the others, at the cost of one afternoon for each city.</p>
        `,
      },
      cs: {
        title: 'Jedna platforma, nebo dvanáct sloupců?',
        summary: 'Návrh, aby šest měst sdílelo platformu, a jeho cena.',
        body: `
          <ol>
            <li>Čeho by si všiml obyvatel?</li>
            <li>Kdo podepíše smlouvu a v které zemi?</li>
            <li>Jaké nejmenší řešení by stačilo?</li>
          </ol>
        `,
        result: `
          <p>Autor návrh stáhl. Se stejnými názvy dvanácti sloupců funguje mapa jednoho města i v ostatních, a
          stojí to každé město jedno odpoledne.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'matthias-oberleitner', role: 'moderator' }],
        words: {
          en: { title: 'Why I came with a platform' },
          cs: { title: 'Proč jsem přijel s platformou' },
        },
      },
    ],
  },
  {
    kind: 'item',
    from: '12:30',
    until: '14:00',
    words: { en: { title: 'Lunch in the canteen' }, cs: { title: 'Oběd v jídelně' } },
  },
  {
    kind: 'session',
    from: '14:00',
    until: '16:30',
    place: 'Assembly hall',
    words: {
      en: {
        title: 'The case, played with real officers',
        summary:
          'Digital City Rotterdam as a role play. Everybody plays the office that they quarrel with most.',
        result: `
          <p>Two requests for data were filed in play and granted in earnest the week after. One is still
          open, and its form has been shortened.</p>
        `,
      },
      cs: {
        title: 'Případová studie, kterou hrají skuteční úředníci',
        summary: 'Digital City Rotterdam jako hra na role. Každý hraje úřad, se kterým se nejvíc hádá.',
        result: `
          <p>Dvě žádosti o data byly podány ve hře a o týden později vyřízeny doopravdy. Jedna je stále
          otevřená a její formulář se zkrátil.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'samira-el-idrissi', role: 'moderator' }],
        words: { en: { title: 'Rules and roles' }, cs: { title: 'Pravidla a role' } },
      },
    ],
  },
]
