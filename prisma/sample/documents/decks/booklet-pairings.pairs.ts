import type { Table } from '@/lib/pdf/table'
import type { Block } from '@/prisma/sample/documents/decks/format'

export const ourThree: Block[] = [
  { heading: 'Our own three' },
  {
    caption: 'In red Umeå, Rotterdam and Parma, from north to south; in black those they were paired with',
    art: {
      alt: 'Map of the world. Rotterdam is paired with Surat in India, Umeå with Kamakura in Japan, Parma with Fredericton in Canada.',
      places: [
        { name: '', latitude: 51.9225, longitude: 4.4792, accent: true },
        { name: '', latitude: 63.8258, longitude: 20.263, accent: true },
        { name: '', latitude: 44.7992, longitude: 10.3262, accent: true },
        { name: 'Surat', latitude: 21.1702, longitude: 72.8311 },
        { name: 'Kamakura', latitude: 35.3192, longitude: 139.5467 },
        { name: 'Fredericton', latitude: 45.9636, longitude: -66.6431 },
      ],
    },
  },
  { heading: 'A square for the monsoon: Surat and Rotterdam', level: 2 },
  {
    text: 'In Rotterdam a water square is a sports ground that may drown for a day. Surat took it as a question. Its rain comes all at once and then for months not at all, so the plan for a riverside neighbourhood lets the surplus sink into the ground, to be drawn in the dry season. The place was a rubbish dump. Surat has put in technical staff and money of its own, the surest sign that a pilot will be built.',
  },
  {
    points: [
      'How fast does water sink in here? Where it hardly does, a square can only store.',
      'What lies in the soil of a former dump, and where would water carry it?',
      'Who sweeps the square before children play there again?',
    ],
  },
  { heading: 'A town that thinks aloud: Kamakura and Umeå', level: 2 },
  {
    text: 'Once a month residents and companies of Kamakura meet to make somebody’s idea better. They do not judge it. Umeå means to do the same and calls it Umecon. A rehearsal among colleagues, on a weekday at two with name badges, turned into a consultation in daylight. The list of mistakes went to Kamakura, and the answer ran to four pages: another hour, a resident’s problem, no badges, a bell for whoever says “but”, and to end when it is fullest.',
  },
  {
    points: [
      'Who comes a second time, and who does not?',
      'May an idea be thrown out, and who says so kindly?',
      'What does the town hall do on the morning after?',
    ],
  },
  { heading: 'Who gets to lead a department: Fredericton and Parma', level: 2 },
  {
    text: 'Most pairs choose pipes, buses or bins. These two looked for what keeps women out of the senior posts of a town hall, and for ways round it that another personnel office can follow, also for others who are passed over. It was not a comfortable subject to discuss with strangers. That is why strangers were needed.',
  },
  {
    points: [
      'At which step do women leave the list: advertisement, interview, first child?',
      'Who sits on the panel?',
      'Does anybody count, and is the count read out in council?',
    ],
  },
]

const pairs = (rows: string[][]): Table => ({
  columns: ['Pair', 'What passes between them'],
  rows,
  widths: [1, 2.2],
})

export const byTheme: Block[] = [
  { heading: 'Twenty-one more, by theme' },
  {
    text: 'Each stands once, under the theme that it began with. More on each is to be found on the portal, and about most of them less than one would like to know.',
  },
  {
    caption: 'Social inclusion and urban regeneration',
    table: pairs([
      ['New York, Barcelona', 'Rents, evictions, land trusts: how residents can stay'],
      ['Cali, Medellín, Belfast', 'Streets after a conflict: work, care, paint on walls that divided'],
      ['Baltimore, Turin', 'Firms with a purpose, in districts that growth passes by'],
      ['Yangzhou, Granada', 'Growing old in the middle of town'],
    ]),
  },
  {
    caption: 'Circular production and consumption',
    table: pairs([
      ['Austin, Bologna', 'Libraries for drills, workshops for repair, markets for surplus'],
      ['Kochi, Vilnius', 'First count what is in the bin, then choose how to treat it'],
      ['Shimla, Wolverhampton', 'Bus stops to be built with bricks of recycled plastic'],
      ['Colima, Galaţi', 'Ten corners for sorting, with benches and neighbours'],
      ['Minas Gerais, Silesia', 'Mining with less harm, in two regions that became rich by it'],
    ]),
  },
  {
    caption: 'Blue and green infrastructure',
    table: pairs([
      ['Burlington, Växjö', 'Parks where works stood, which hold back the rain'],
      ['Tokorozawa, Bratislava', 'Green places against the cloudburst, and maps of risk'],
      ['Arequipa, Granada', 'New sewers under old paving, without tearing up what is listed'],
    ]),
  },
  {
    caption: 'Climate change adaptation and mitigation',
    table: pairs([
      ['Edmonton, Riga', 'A budget of carbon: does a council decide differently?'],
      ['Koriyama, Essen', 'Renewable sources, and where to put the sun at night'],
      ['Ottawa, Malmö', 'Waste heat in two cold places: where it arises and who needs it'],
      ['Udaipur, Aarhus', 'Whether sludge is worth turning into gas or heat'],
    ]),
  },
  {
    caption: 'Mobility and transport; smart cities and innovation',
    table: pairs([
      ['Nagpur, Karlsruhe', 'A bicycle that an office worker may be seen on'],
      ['Santa Monica, Varna', 'Guests and residents without a car; streets closed for a feast'],
      ['Boston, Lyon', 'What to settle before vehicles come without a driver'],
      ['Guadalajara, Hamburg', 'A landfill, discussed on a screen'],
      ['Puebla, Styria', 'Green technology, region to region'],
    ]),
  },
]
