import type { SampleSolution } from '@/prisma/sample/types/practice'

export const solutionsForLandAndRounds: SampleSolution[] = [
  {
    slug: 'green-parking-payoff',
    kind: 'method',
    area: 'urban-governance',
    stage: 'decide-and-commit',
    providers: ['city-of-umea'],
    projects: ['ruggedised'],
    themes: ['mobility-and-transport', 'smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Green parking pay-off',
        summary:
          'A developer may build fewer parking spaces than the rule demands, and pays for other ways of getting there instead.',
        body: `
          <p>Most town plans ask for so many parking spaces per flat or desk. They are dear to build, half of
          them stand empty, and they shape the street for good. The pay-off turns the rule round: the
          developer builds fewer, signs an agreement, and puts part of what is saved into a fund for cycle
          rooms, shared cars, bus tickets or a common car park at the edge.</p>
          <h2>What it takes</h2>
          <p>A clause in the parking rule, a model contract, a fund with somebody in charge of it, and a
          council that does not give in to the first angry letter. It costs no concrete at all. It costs
          perhaps a year of talks between planners, lawyers and the parking company, and it can then be used
          for decades.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The cycle room is in the cellar behind three doors.</li>
            <li>The building is sold, and the buyer has never heard of the agreement.</li>
            <li>Cars end up in the next street. Its residents were not party to the contract.</li>
          </ul>
          <h2>Ask first</h2>
          <p>How full are the spaces there now, at two in the morning and at noon? Is there a bus that people
          can rely on? Does national law allow the agreement to bind the next owner?</p>
          <h2>Who runs it</h2>
          <p>The planning office signs, a parking company or fund carries it out, and once a year the council
          reads what the money was spent on. Without that reading it becomes an ordinary fee.</p>
        `,
      },
    },
  },
  {
    slug: 'smart-waste-collection',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'act',
    readiness: 8,
    providers: ['city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['circular-production-and-consumption', 'smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Smart waste collection',
        summary:
          'Sensors in underground containers say how full they are, and the lorry’s round is planned anew each morning.',
        body: `
          <p>A lorry that empties half-full containers drives for nothing; one that comes too late leaves bags
          on the pavement. With a level sensor in each container the round can follow need. The planner sees
          in the morning what will be full by evening, and the lorry drives the shortest way between
          those.</p>
          <h2>What it takes</h2>
          <p>Containers that are shared and large enough to be worth a sensor, a radio network, a planning
          program and drivers who were asked. The drivers know which lids stick, which street is closed on
          market day and where the bags will stand whatever the sensor says.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>A mattress across the opening reads as full, or as empty.</li>
            <li>The battery of the sensor lasts less than the tender promised, and each change means a closed
            street.</li>
            <li>The round gets shorter and the working day does not. If nobody has thought about what the crew
            does then, the crew will.</li>
          </ul>
          <h2>Ask first</h2>
          <p>How often is a container overfull today, and who says so? Do the data belong to the city? Will
          residents be told that their street is emptied on another day than before?</p>
          <h2>Who runs it</h2>
          <p>The collection service, with one person who cleans up the sensor list every month. A sensor that
          has been silent for a week must show in red; otherwise silence looks like an empty bin.</p>
        `,
      },
    },
  },
]
