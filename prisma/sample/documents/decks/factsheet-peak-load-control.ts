import type { Report } from '@/prisma/sample/documents/decks/format'

export const report: Report = {
  form: 'report',
  slug: 'factsheet-peak-load-control',
  language: 'en',
  kind: 'Fact sheet',
  title: 'Peak load control on two pages',
  subtitle: 'Half an hour that nobody notices: in a district network, and in a flat.',
  people: [
    { name: 'Lars-Erik Nyman', affiliation: 'Umeå Energi' },
    { name: 'Eilidh MacRae', affiliation: 'City of Glasgow' },
  ],
  cover: 'head',
  blocks: [
    {
      text: 'The coldest mornings of the year decide how large a city’s boilers have to be. For a few hours the dearest and dirtiest fuel is burned. A heavy building hardly notices when its heating is throttled for half an hour, because its walls are warm. If many do so in turns, the peak is gone.',
    },
    {
      caption: 'A cold morning in a network. A sketch without units: it shows when, not how much',
      art: {
        alt: 'Sketch of a morning from four to noon. Without control the load rises steeply to a peak at half past seven. With control, building after building steps back and the load stays flat. If all open again at once, a new and higher peak comes at nine.',
        lines: {
          steps: ['4:00', '5:00', '6:00', '7:00', '8:00', '9:00', '10:00', '11:00', '12:00'],
          max: 10,
          lines: [
            { label: 'Left alone', values: [4, 5, 7, 8.8, 8.6, 6.6, 5.4, 4.8, 4.4], tone: 'quiet' },
            { label: 'In turns', values: [4, 5.2, 6.4, 6.9, 6.9, 6.6, 6, 5.2, 4.8], tone: 'blue' },
            { label: 'All back at once', values: [4, 5, 6.2, 6.2, 6.4, 9.6, 7, 5, 4.2], tone: 'accent' },
          ],
        },
      },
    },
    {
      caption: 'The same idea in two places',
      table: {
        columns: ['', 'District network, as in Umeå', 'Storage heaters, as in Glasgow'],
        rows: [
          ['What waits', 'The heating of a hall', 'The charging of a heater'],
          ['What keeps warm', 'The frame of the building', 'The bricks in the heater'],
          ['How long', 'Half an hour, then the next one', 'Hours, after the forecast'],
          ['Who signals', 'The energy company', 'A controller in the flat'],
          ['Who sets the limits', 'The owner of the building', 'The tenant, with a button'],
          ['Who may refuse', 'The owner, at any time', 'The home, for good'],
        ],
        widths: [1.2, 1.9, 1.9],
      },
    },
    {
      text: 'It takes controls that can be reached from outside, sensors in the rooms where people sit, a forecast, and above all talks with caretakers, who have seen earlier attempts and remember them.',
    },
    { heading: 'What goes wrong', level: 2 },
    {
      points: [
        {
          text: 'All come back at once',
          under: ['And make a new and higher peak. Stagger the return as well.'],
        },
        {
          text: 'The corner room gets cold',
          under: ['One electric heater under one desk eats up what was gained.'],
        },
        'The caretaker adjusts by hand and forgets to say so',
        'The tariff changes and nobody tells the controller',
      ],
    },
    {
      box: 'A game for an afternoon: how could the control look like a disappointment although nothing is wrong with it? The card that won: one clock is set to the wrong zone, so that the signal reaches the buildings in the afternoon, when the morning peak is long over. With one season of measurement it would be reported, correctly, that it does not work.',
      title: 'One clock, on a card',
    },
    {
      text: 'In figures: the landlord in Glasgow reported about 20 percent less energy used, after a pilot in one block. Flats, winter and weather are not published. For the campus this sheet gives no figure until one comes with its method.',
    },
    { heading: 'Ask first', level: 2 },
    {
      numbered: true,
      points: [
        'How many degrees may it be, in which rooms, and who decides?',
        'Which rooms are never touched? Hang the list in the plant room.',
        'Who gets the money: the one who saves the load or the one who owns the building?',
        'What happens when the link is down on a cold night?',
        'Who reads through it once a year, and shows it to those who sat in the rooms?',
      ],
    },
  ],
}
