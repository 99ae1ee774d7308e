import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  {
    kind: 'session',
    day: 1,
    from: '09:00',
    until: '10:00',
    place: 'Hospital, basement',
    words: {
      en: { title: 'To the red valve', summary: 'With the people who hold the keys.' },
      sv: { title: 'Till den röda ventilen', summary: 'Med dem som har nycklarna.' },
    },
    contributions: [
      {
        people: [
          { person: 'lars-erik-nyman', role: 'speaker' },
          { person: 'hanna-oberg', role: 'speaker' },
        ],
        words: {
          en: { title: 'Four lines on a whiteboard' },
          sv: { title: 'Fyra streck på en tavla' },
        },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '10:00',
    until: '12:00',
    place: 'Campus, seminar room',
    words: {
      en: {
        title: 'Write the contract',
        summary: 'Three tables, three roles at each, two hours.',
        body: `
          <ol>
            <li>Who pays whom, for what, and how often?</li>
            <li>Who turns the valve, and who may have it closed?</li>
            <li>What happens in July?</li>
            <li>How does one get out?</li>
          </ol>
        `,
        result: `
          <p>Three drafts. All of them had an answer to the first question and none to the fourth.</p>
        `,
      },
      sv: {
        title: 'Skriv avtalet',
        summary: 'Tre bord, tre roller vid varje, två timmar.',
        body: `
          <ol>
            <li>Vem betalar vem, för vad och hur ofta?</li>
            <li>Vem vrider på ventilen, och vem får begära den stängd?</li>
            <li>Vad händer i juli?</li>
            <li>Hur kommer man ur det?</li>
          </ol>
        `,
        result: `
          <p>Tre utkast. Alla hade svar på den första frågan och inget på den fjärde.</p>
        `,
      },
    },
  },
  {
    kind: 'item',
    day: 1,
    from: '12:00',
    until: '13:00',
    words: { en: { title: 'Lunch with the night shift' }, sv: { title: 'Lunch med nattskiftet' } },
  },
  {
    kind: 'session',
    day: 1,
    from: '13:00',
    until: '15:00',
    place: 'Campus, seminar room',
    words: {
      en: {
        title: 'July comes to visit',
        summary: 'The drafts meet a warm month.',
        result: `
          <p>No draft survived. The table without a price lasted longest, as nobody at it could say what they
          were losing.</p>
        `,
      },
      sv: {
        title: 'Juli kommer på besök',
        summary: 'Utkasten möter en varm månad.',
        result: `
          <p>Inget utkast klarade sig. Bordet utan pris höll längst, eftersom ingen där kunde säga vad de
          förlorade.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'hanna-oberg', role: 'moderator' }],
        words: { en: { title: 'As July' }, sv: { title: 'Som juli' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '17:30',
    until: '19:00',
    place: 'Stadshuset',
    words: {
      en: { title: 'Three decks before supper', summary: 'Fifteen minutes each, and no summary slide.' },
      sv: { title: 'Tre presentationer före maten', summary: 'En kvart var, och ingen sammanfattning.' },
    },
    contributions: [
      {
        people: [
          { person: 'lars-erik-nyman', role: 'speaker' },
          { person: 'hanna-oberg', role: 'speaker' },
        ],
        documents: ['slides-heat-exchange-umea'],
        words: {
          en: { title: 'Heat exchange between hospital and campus' },
          sv: { title: 'Värmeutbyte mellan sjukhus och campus' },
        },
      },
      {
        people: [{ person: 'joris-haverkamp', role: 'speaker' }],
        documents: ['slides-surface-water-rotterdam'],
        words: {
          en: { title: 'Surface water, and why it is not for Umeå' },
          sv: { title: 'Ytvatten, och varför det inte är något för Umeå' },
        },
      },
      {
        people: [{ person: 'ingrid-solheim', role: 'speaker' }],
        documents: ['slides-innovation-platform'],
        words: {
          en: { title: 'A platform is somebody who asks again' },
          sv: { title: 'En plattform är någon som frågar igen' },
        },
      },
    ],
  },
  {
    kind: 'session',
    day: 2,
    from: '09:00',
    until: '11:30',
    place: 'Bus line, end to end',
    words: {
      en: {
        title: 'Seven minutes at the terminus',
        summary: 'By bus, with a driver who explains. Get off at each stop and count the doors.',
        result: `
          <p>Noted by the visitor from Parma: the mast has no place at home. The spare bus, and the stop whose
          doors match those of the bus, may have one.</p>
        `,
      },
      sv: {
        title: 'Sju minuter vid ändhållplatsen',
        summary: 'Med buss och en förare som förklarar. Kliv av vid varje hållplats och räkna dörrarna.',
        result: `
          <p>Antecknat av besökaren från Parma: för masten finns ingen plats hemma. För den extra bussen, och
          för hållplatsen vars dörrar passar bussens, kan det finnas en.</p>
        `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'annika-sjoberg', role: 'speaker' },
          { person: 'davide-ferrarini', role: 'panellist' },
        ],
        words: {
          en: { title: 'Questions on board' },
          sv: { title: 'Frågor ombord' },
        },
      },
    ],
  },
  {
    kind: 'session',
    day: 2,
    from: '12:30',
    until: '15:00',
    place: 'Stadshuset',
    words: {
      en: {
        title: 'The fourth draft, and what does not travel',
        summary: 'One page that all sign, and one list.',
        result: `
          <p>The page has four rules and an open line: who pays for boreholes that are no longer filled? The
          task group on heat takes it from there.</p>
        `,
      },
      sv: {
        title: 'Det fjärde utkastet, och det som inte går att ta med sig',
        summary: 'En sida som alla skriver under, och en lista.',
        result: `
          <p>Sidan har fyra regler och en öppen rad: vem betalar för borrhål som inte längre fylls?
          Arbetsgruppen för värme tar vid där.</p>
        `,
      },
    },
  },
]
