import type { SampleSolution } from '@/prisma/sample/types/practice'

export const heatFromTheCity: SampleSolution[] = [
  {
    slug: 'heat-from-surface-water',
    kind: 'technology',
    area: 'buildings',
    stage: 'do',
    readiness: 8,
    providers: ['city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
    words: {
      en: {
        name: 'Heat and cold from surface water',
        summary:
          'A pump in the quay passes canal or harbour water along a heat exchanger. Summer’s warmth goes into the ground and comes back in winter.',
        body: `
          <p>Water warms slowly and cools slowly, which is all that a heat pump asks for. An intake in the
          quay lets water in through a grille, a heat exchanger takes some of its warmth and the water flows
          out again a few paces further on. Most of it is harvested in summer, stored in an aquifer and
          brought up when the radiators need it. On hot days the same works cool.</p>
          <h2>What it takes</h2>
          <p>Water that moves, a quay in which a pit may be dug, a permit from the water authority, and ground
          suited to storage. Count on one winter of measuring temperatures before anything is ordered. A diver
          is needed more often than one would think.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Leaves, mussels and plastic bags. The filter is the part that decides whether it works.</li>
            <li>In a hard frost the water is too cold to give anything, just when it is wanted.</li>
            <li>The outlet lies too close to the intake, and the pump drinks its own cold water.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who else takes from this water upstream, and has leave to take more? Do boats lie there? What
          does the ecologist say about water a few degrees colder in August?</p>
          <h2>Who runs it</h2>
          <p>Whoever runs the heat pumps. The grille needs somebody near by with a rake and a key, after every
          storm, and it is best to name this person in the contract.</p>
        `,
      },
      nl: {
        name: 'Warmte en kou uit oppervlaktewater',
        summary:
          'Een pomp in de kade leidt water uit singel of haven langs een warmtewisselaar. De warmte van de zomer gaat de grond in en komt in de winter terug.',
        body: `
          <p>Water warmt langzaam op en koelt langzaam af, en meer vraagt een warmtepomp niet. Een inlaat in
          de kade laat water door een rooster binnen, een warmtewisselaar neemt er wat warmte uit en een paar
          passen verder stroomt het weer naar buiten. Het meeste wordt in de zomer geoogst, in een
          watervoerende laag bewaard en naar boven gehaald als de radiatoren het nodig hebben. Op hete dagen
          koelt dezelfde installatie.</p>
          <h2>Wat ervoor nodig is</h2>
          <p>Water dat beweegt, een kade waar je een put in mag maken, een vergunning van het waterschap en
          een bodem die zich voor opslag leent. Reken op één winter temperaturen meten voordat er iets besteld
          wordt. Een duiker heb je vaker nodig dan je denkt.</p>
          <h2>Wat er misgaat</h2>
          <ul>
            <li>Bladeren, mosselen en plastic tassen. Het filter bepaalt of het werkt.</li>
            <li>Bij strenge vorst is het water te koud om iets te geven, net als je het wilt hebben.</li>
            <li>De uitlaat ligt te dicht bij de inlaat, en de pomp drinkt haar eigen koude water.</li>
          </ul>
          <h2>Eerst vragen</h2>
          <p>Wie neemt er stroomopwaarts nog meer uit dit water, en mag er meer nemen? Liggen er boten? Wat
          vindt de ecoloog van water dat in augustus een paar graden kouder is?</p>
          <h2>Wie het beheert</h2>
          <p>Wie ook de warmtepompen beheert. Het rooster heeft na elke storm iemand in de buurt nodig met een
          hark en een sleutel, en die persoon kun je het best in het contract noemen.</p>
        `,
      },
    },
  },
  {
    slug: 'heat-from-waste-water',
    kind: 'technology',
    area: 'buildings',
    stage: 'plan',
    readiness: 7,
    providers: ['city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        name: 'Heat from waste water',
        summary:
          'Showers and washing machines send warm water into the sewer all year. A heat exchanger in the pipe takes some of the warmth back.',
        body: `
          <p>A sewer is warmer than the river in any month. Part of that warmth can be had by lining a stretch
          of pipe with a heat exchanger, or by drawing the water off at a pumping station, straining it and
          passing it along plates. A heat pump then raises it to what a building needs. The water flows on as
          before, a degree or so colder.</p>
          <h2>What it takes</h2>
          <p>A large sewer with steady flow close to a building that needs heat: the area around a pumping
          station, a hospital, a swimming pool. The sewer’s owner must agree, and so must the treatment works,
          whose bacteria do not like the cold. A week of flow and temperature readings in winter tells more
          than any map.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>A film grows on the plates and the yield falls. Whoever did not plan for cleaning finds this
            out in the second year.</li>
            <li>At four in the morning nothing flows.</li>
            <li>Rain. In a combined sewer a storm cools everything for a day.</li>
          </ul>
          <h2>Ask first</h2>
          <p>When will this sewer be relined anyway? May the works downstream receive colder water in
          February? Who goes down to clean, with which permit, and who pays the traffic sign?</p>
          <h2>Who runs it</h2>
          <p>The sewer stays with the city or water company; the heat pump with the building. The line between
          the two is a flange, and it should be drawn in red in the contract.</p>
        `,
      },
    },
  },
  {
    slug: 'heat-from-pavements',
    kind: 'technology',
    area: 'buildings',
    stage: 'plan',
    readiness: 6,
    providers: ['city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        name: 'Heat from pavements',
        summary:
          'Pipes under the asphalt carry off the heat of summer and store it. In winter the same pipes can keep a crossing free of ice.',
        body: `
          <p>On a July afternoon asphalt is too hot for a bare foot. Pipes a hand’s breadth below the surface
          take that heat away with water and bring it to a store in the ground. The road stays cooler and
          keeps its shape; in winter the water can flow the other way, under a bus lane or a ramp.</p>
          <h2>What it takes</h2>
          <p>A surface in the sun that will not be opened for many years: a square, a bus station, a car park.
          A store, and a building to use what is stored. The pipes have to go in while the road is being laid,
          so the road’s calendar is the master and everything else follows it.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Hot asphalt and plastic pipe do not agree. The layers must be laid in the right order, by
            people who have been told why.</li>
            <li>A cable company comes with a saw. After that the drawing is worth more than the pipe.</li>
            <li>The district changes its layout, and the collector lies under the wrong place. In Rotterdam a
            second stretch was given up for that reason before it was begun.</li>
          </ul>
          <h2>Ask first</h2>
          <p>What else lies here, and what is to come in the next fifteen years? Who is told before anybody
          digs? Is a roof near by that would give the same heat with less trouble?</p>
          <h2>Who runs it</h2>
          <p>The road’s owner keeps the surface, the heat company the water. Both need the same drawing, and
          one of them has to keep it right.</p>
        `,
      },
    },
  },
]
