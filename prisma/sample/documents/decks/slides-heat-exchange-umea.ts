import type { Deck } from '@/prisma/sample/documents/decks/format'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-heat-exchange-umea',
  language: 'en',
  title: 'One pipe, three owners',
  subtitle:
    'How a hospital, a campus and an energy company in Umeå came to exchange heat and cold, and what we would write down sooner.',
  people: [
    { name: 'Lars-Erik Nyman', affiliation: 'Umeå Energi' },
    { name: 'Hanna Öberg', affiliation: 'Region Västerbotten' },
  ],
  occasion: 'Study tour to Umeå',
  slides: [
    {
      title: 'Two neighbours with opposite needs',
      lead: 'A hospital is cooled in every month of the year. The campus beside it is warmed from September to May.',
      points: [
        {
          text: 'Scanners and server rooms give off heat, in January too',
          under: ['In most hospitals that heat leaves through the roof.'],
        },
        'Lecture halls and offices next door buy heat',
        'Between them lies a district network that can carry both',
      ],
    },
    {
      title: 'The physics, in one picture',
      art: {
        alt: 'Hospital at the left and campus at the right, joined by a pipe for heat and a pipe for cold with a heat pump in the middle. Under the heat pump are boreholes that store heat from summer to winter. The district network is joined to the campus.',
        diagram: [
          { box: [2, 10, 22, 14], label: 'Hospital', sub: 'to be cooled all year', tone: 'blue' },
          { box: [76, 10, 22, 14], label: 'Campus', sub: 'to be warmed in winter', tone: 'accent' },
          { box: [40, 10, 20, 14], label: 'Heat pump', tone: 'ink', filled: true },
          { line: [24, 14, 40, 14], tone: 'accent', head: true, heavy: true },
          { line: [60, 14, 76, 14], tone: 'accent', head: true, heavy: true },
          { line: [76, 20, 60, 20], tone: 'blue', head: true, heavy: true },
          { line: [40, 20, 24, 20], tone: 'blue', head: true, heavy: true },
          { words: 'heat', at: [32, 12.4], anchor: 'middle', tone: 'accent', strong: true },
          { words: 'cold', at: [32, 23.2], anchor: 'middle', tone: 'blue', strong: true },
          { words: 'heat', at: [68, 12.4], anchor: 'middle', tone: 'accent', strong: true },
          { words: 'cold', at: [68, 23.2], anchor: 'middle', tone: 'blue', strong: true },
          { line: [50, 24, 50, 31], tone: 'quiet', head: true },
          { line: [44, 31, 44, 44], tone: 'quiet', heavy: true },
          { line: [48, 31, 48, 44], tone: 'quiet', heavy: true },
          { line: [52, 31, 52, 44], tone: 'quiet', heavy: true },
          { line: [56, 31, 56, 44], tone: 'quiet', heavy: true },
          { words: 'Boreholes keep\nfor months what\nneither needs', at: [59, 35], tone: 'quiet' },
          { box: [76, 35, 22, 8], label: 'District network', tone: 'quiet' },
          { line: [87, 35, 87, 24], tone: 'quiet', head: true },
        ],
      },
    },
    {
      title: 'Three owners, all of them public',
      table: {
        columns: ['Who', 'Owns', 'Wants above all'],
        rows: [
          ['Region Västerbotten', 'The hospital', 'Cooling that never fails'],
          ['Akademiska Hus', 'University buildings', 'A cost it can tell its tenants a year ahead'],
          ['Umeå Energi', 'The network', 'No surprise on the coldest night'],
          ['Municipality of Umeå', 'Umeå Energi', 'A city that burns less'],
        ],
        widths: [2.2, 2, 3.4],
      },
      note: 'Umeå Energi belongs to the municipality. What each of them wants is our own reading, to be argued with.',
    },
    {
      title: 'What public ownership gave us, and what it did not',
      points: [
        {
          text: 'All three could put the climate first',
          under: ['None had to explain that to a shareholder.'],
        },
        {
          text: 'They said at the outset what they expected of each other',
          under: ['That belongs before the first pipe on a drawing.'],
        },
        {
          text: 'It did not make the contract shorter',
          under: ['Public bodies buy by rules of procurement, and the rules are three sets of rules.'],
        },
      ],
    },
    {
      title: 'A year at the valve',
      art: {
        alt: 'Sketch of a year. The heat that the hospital gives off is highest in July and lowest in January. The heat that the campus needs runs the other way round. The two lines cross in May and in September.',
        lines: {
          steps: ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov'],
          max: 10,
          lines: [
            { label: 'Hospital gives', values: [3.4, 3.8, 5.4, 9, 5.8, 3.8], tone: 'blue' },
            { label: 'Campus needs', values: [9.4, 7.6, 4, 1, 3.4, 7.8], tone: 'accent' },
          ],
        },
      },
      note: 'A sketch to think with, without units: it shows when, not how much. Measured values will follow with their method.',
    },
    {
      title: 'Everybody writes a contract for January',
      lead: 'In January all are grateful. A contract is tested in the month in which nobody wants what you have.',
      points: [
        {
          text: 'July: the hospital gives off more heat than ever, and nobody wants it',
          under: ['Who pays for taking it?'],
        },
        {
          text: 'A dry November: electricity costs more than heat',
          under: ['Does the heat pump stand still, and who decides that?'],
        },
        {
          text: 'Ten years on: the hospital needs half the cooling',
          under: ['Who pays for the half of the boreholes that it no longer fills?'],
        },
      ],
    },
    {
      title: 'Four questions before the first drawing',
      points: [
        {
          text: 'Who may turn the valve?',
          under: ['One hand turns it. Whose, and who may have it stopped at what hour?'],
        },
        {
          text: 'Who reads the meters?',
          under: ['And who else sees what they say, before a bill is made of it?'],
        },
        {
          text: 'What is owed in July?',
          under: ['Read your paper aloud with the figures of the hottest month.'],
        },
        { text: 'How does one leave?', under: ['Say it before anybody wants to.'] },
      ],
      note: 'The answers are tomorrow’s work. What the three owners agreed among themselves is theirs.',
    },
    {
      title: 'What goes wrong between neighbours',
      points: [
        {
          text: 'Old radiators send the water back too warm',
          under: ['The heat pump idles until the circuits are balanced, room by room.'],
        },
        {
          text: 'The meters come later than the pipes',
          under: ['The first winter is then known by its bills only.'],
        },
        {
          text: 'Those who know why a clause is there change their posts',
          under: ['Write the reason beside the clause.'],
        },
      ],
    },
    {
      title: 'Who has to be in the room',
      art: {
        alt: 'In the middle stands the valve. Around it stand those who must be in the room: operations of the hospital, the landlord of the campus, the grid operator, procurement, and somebody who may say no. A dashed line leads to the tenants, who are missing.',
        diagram: [
          { circle: [50, 24, 8], label: 'The valve', tone: 'accent', filled: true },
          { box: [4, 4, 26, 11], label: 'Hospital operations', tone: 'blue' },
          { box: [70, 4, 26, 11], label: 'Landlord of the campus', tone: 'blue' },
          { box: [4, 33, 26, 11], label: 'Operator of the network', tone: 'blue' },
          { box: [70, 33, 26, 11], label: 'Procurement, all three', tone: 'blue' },
          { box: [39, 38, 22, 10], label: 'Tenants', sub: 'missing so far', tone: 'quiet' },
          { line: [30, 12, 43, 20], tone: 'ink' },
          { line: [70, 12, 57, 20], tone: 'ink' },
          { line: [30, 36, 43, 28], tone: 'ink' },
          { line: [70, 36, 57, 28], tone: 'ink' },
          { line: [50, 38, 50, 32], tone: 'quiet', dashed: true },
        ],
      },
      beside: [
        'Each brings somebody who may say no. Those who may only say yes come later.',
        'A lawyer from the second meeting on, not from the last.',
        'One person is paid to ask the question again.',
      ],
    },
    {
      title: 'Would it work with you?',
      table: {
        columns: ['Question', 'If the answer is no'],
        rows: [
          [
            'Is there cold to sell in winter?',
            'Look for waste heat that comes all year: a data hall, a sewer',
          ],
          ['May you drill?', 'A tank holds days instead of months'],
          ['Do both sides heat with lukewarm water?', 'Balance the circuits first; it is the cheapest step'],
          ['Does one owner have no shareholder?', 'Begin with the return, and write down by when it is due'],
          ['Will the same people be there in three years?', 'Write down why, beside each what'],
        ],
        widths: [2.2, 3],
      },
    },
    {
      title: 'Where to look, whom to ask',
      art: {
        alt: 'Map of northern Europe around Umeå in Sweden, on the coast of the Gulf of Bothnia.',
        places: [
          { name: 'Umeå', latitude: 63.8258, longitude: 20.263, role: 'Hospital and campus', accent: true },
        ],
      },
      beside: [
        'The story of the study tour: One pipe, three owners',
        'The report of the task group: Lessons on heat',
        'The task group meets again; a dry November is on the agenda',
      ],
      note: 'Outlines: Natural Earth.',
    },
  ],
}
