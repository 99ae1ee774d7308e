import type { Report } from '@/prisma/sample/documents/decks/format'
import { agreements, homes } from '@/prisma/sample/documents/decks/report-lessons-on-heat.people'

export const report: Report = {
  form: 'report',
  slug: 'report-lessons-on-heat',
  language: 'en',
  kind: 'Report',
  title: 'Lessons on heat',
  subtitle: 'What three Lighthouse cities would do sooner, later or not at all. For those who begin now.',
  people: [
    { name: 'Joris Haverkamp', affiliation: 'City of Rotterdam' },
    { name: 'Lars-Erik Nyman', affiliation: 'Umeå Energi' },
  ],
  cover: 'page',
  blocks: [
    { heading: 'How to read this' },
    {
      text: 'Heat is the part of a city’s energy that nobody photographs. It lies under the pavement, in cellars and behind a door marked “authorised persons only”. When it works it is not noticed, and when it fails everybody knows within an hour. This report collects what the members of the task group on heat found out in Rotterdam, Glasgow and Umeå, with the questions that visitors from Brno, Gdańsk and Parma put to them.',
    },
    {
      text: 'It is no manual. Each chapter ends with what we would do first the next time, and each can be read alone. Where a figure is given, its source stands beside it. Where a picture shows a sketch and no measurement, it says so. Much is missing, above all what the last winters will show when somebody has read all the meters.',
    },
    {
      box: 'If you have five minutes: read the eleven lessons in chapter 7, and ask yourself who in your city could sign the second.',
      title: 'In a hurry',
    },
    { heading: 'What was put in place' },
    {
      text: 'The three cities tried different things for the same reason. Heat is bought at one door and thrown away at the next, and the two doors have different owners. The table says which doors, and in what kind of district.',
    },
    {
      caption: 'Solutions for heat in the three Lighthouse cities',
      table: {
        columns: ['City', 'Where heat comes from', 'Who uses it', 'Owners'],
        rows: [
          [
            'Rotterdam',
            'Surface water, waste water, pavements, and buildings that are cooled',
            'Halls, a swimming pool, offices and shops in Heart of South',
            'Mostly private',
          ],
          ['Umeå', 'A hospital that is cooled all year', 'A campus next door', 'Public'],
          [
            'Glasgow',
            'Electricity at the hours when it is cheap',
            'Flats with storage heaters',
            'A housing association',
          ],
        ],
        widths: [1.1, 2.4, 2.3, 1.2],
      },
    },
    {
      caption: 'The six cities of the project: three that built, three that learn from them',
      art: {
        alt: 'Map of Europe with Rotterdam, Glasgow and Umeå as Lighthouse cities and Brno, Gdańsk and Parma as Fellow cities.',
        places: [
          { name: 'Rotterdam', latitude: 51.9225, longitude: 4.4792, accent: true },
          { name: 'Glasgow', latitude: 55.8652, longitude: -4.2576, accent: true },
          { name: 'Umeå', latitude: 63.8258, longitude: 20.263, accent: true },
          { name: 'Brno', latitude: 49.1952, longitude: 16.608 },
          { name: 'Gdańsk', latitude: 54.3523, longitude: 18.6491 },
          { name: 'Parma', latitude: 44.7992, longitude: 10.3262 },
        ],
      },
    },
    { heading: 'Meter first, draw later' },
    {
      text: 'On one thing the task group agrees without a vote: put the meters in a year earlier. The reason is not science but money. An exchange of heat is a bargain between neighbours, and a bargain needs a quantity. Whoever begins with the pipe has to guess it, and the guess is then built.',
    },
    {
      text: 'A year is the shortest useful time. A hospital gives off most of its heat in July, when nobody wants it; a campus asks for most in January. What can be exchanged lies between the two curves, and the store in the ground is as large as the distance between them. A figure for the year hides all of that.',
    },
    {
      caption: 'A year at the pipe. A sketch without units: it shows when, not how much',
      art: {
        alt: 'Sketch of a year: the heat that the cooled building gives off is highest in July, the heat that its neighbour needs is highest in January. The lines cross in May and in September.',
        lines: {
          steps: ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov'],
          max: 10,
          lines: [
            { label: 'Given off', values: [3.4, 3.8, 5.4, 9, 5.8, 3.8], tone: 'blue' },
            { label: 'Needed', values: [9.4, 7.6, 4, 1, 3.4, 7.8], tone: 'accent' },
          ],
        },
      },
    },
    {
      text: 'Two kinds of meters are forgotten. One counts what goes into the ground and comes out again; without it nobody knows what the store is worth. The other counts the electricity of the heat pump by itself. A building’s main meter also counts its lifts.',
    },
    {
      points: [
        'Order the meters before the pump, and put them in before the pump arrives.',
        'Read them at the same hour on both sides of every border of ownership.',
        'Write down what each does not count.',
      ],
    },
    ...agreements,
    ...homes,
    { heading: 'What still runs in ten years' },
    {
      text: 'A demonstration has somebody with the time. A service has somebody with the task. Between the two lies a list of small jobs that come every year, and in no first budget that the group has read did the whole list stand. A screen in the water has to be lifted out and dried. Heat taken from the ground has to be compared with heat put back. Somebody has to talk to the people next door.',
    },
    {
      caption: 'Jobs that come every year, and what happens where nobody has them',
      table: {
        columns: ['Job', 'Without it'],
        rows: [
          ['Clean what stands in the water', 'The pump works harder and nobody sees why'],
          ['Balance heat taken and heat put back', 'The ground cools down a little each winter'],
          ['Check the temperature that comes back', 'The heat pump idles'],
          ['Read and compare the meters', 'A saving is believed until somebody asks'],
          ['Talk to those who live with it', 'The first complaint comes through the newspaper'],
        ],
        widths: [1, 1.2],
      },
    },
    {
      text: 'Name the person beside each line before the ribbon is cut. Where the line stays empty, leave the thing out and build a smaller one.',
    },
    { heading: 'Eleven lessons, with whoever learned them' },
    {
      text: 'They were read out at the heat conference in Rotterdam, each by the person who signs it here. Two of them were voted down and came back reworded.',
    },
    {
      caption: 'What we would tell ourselves',
      table: {
        columns: ['', 'Lesson', 'Learned by'],
        rows: [
          ['1', 'Meter for a year before you draw.', 'Lars-Erik Nyman, Umeå Energi'],
          [
            '2',
            'Ask who may turn the valve before you ask what it costs.',
            'Hanna Öberg, Region Västerbotten',
          ],
          [
            '3',
            'Heat is taken from something. Ask how cold that may get.',
            'Joris Haverkamp, City of Rotterdam',
          ],
          [
            '4',
            'One permit, one contact, and meet where the water is.',
            'Marit van der Veen, City of Rotterdam',
          ],
          ['5', 'Write the reason beside the clause.', 'Petr Dvořáček, City of Brno'],
          [
            '6',
            'A saving without the temperature in the room says nothing.',
            'Fergus Lindsay, Wheatley Group',
          ],
          ['7', 'A button before an app.', 'Eilidh MacRae, City of Glasgow'],
          ['8', 'Mend the roof first, then choose the size of the pump.', 'Tomasz Żurawski, City of Gdańsk'],
          ['9', 'Pay somebody to ask again what it is for.', 'Ingrid Solheim, RISE'],
          [
            '10',
            'Map first, or you build where somebody happens to be keen.',
            'Chiara Montanari, City of Parma',
          ],
          ['11', 'Name who does it in year four, or build a smaller one.', 'Annika Sjöberg, City of Umeå'],
        ],
        widths: [0.35, 3, 2.2],
      },
    },
    { heading: 'What we do not know' },
    {
      text: 'Whether the stores in the ground hold what they promise over ten years. What a household does with a saving when the price of each unit rises. How many of the homes on a list have really been fitted. Whether an exchange between private owners can be made without a city in the middle, or whether somebody always has to be paid to put the question again.',
    },
    {
      text: 'The task group keeps this list, and strikes a line when a figure with its method is there. Until then a blank is the most honest thing that a portal can show.',
    },
  ],
}
