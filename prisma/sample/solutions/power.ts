import type { SampleSolution } from '@/prisma/sample/types/practice'

export const solutionsForPower: SampleSolution[] = [
  {
    slug: 'solar-canopy-with-battery',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'do',
    readiness: 8,
    providers: ['city-of-glasgow'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
    words: {
      en: {
        name: 'Solar canopy with battery over a car park',
        summary:
          'Solar panels make a roof over parked cars; a battery keeps their current for the hours when drivers plug in.',
        body: `
          <p>The top deck of a car park is a field that nobody farms. A steel canopy carries panels over the
          bays, a battery stands in a corner, and below it cars charge. The battery does two things: it holds
          the noon sun for the evening, and it spares the cable in the street, because ten cars that plug in
          at once do not all draw from it.</p>
          <h2>What it takes</h2>
          <p>A deck that can carry the steel and the wind on it; this is the first sum to do, and it ends many
          projects. A grid connection with something to spare. A room for the battery that the fire brigade
          has seen and approved. A car park that stays open while the work is done.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The deck is weaker than its drawing. Strengthening it costs more material than the
            canopy.</li>
            <li>The grid company needs longer to answer than the builder needs to build.</li>
            <li>Battery, panels and chargers each come with their own control, and the three never speak.</li>
          </ul>
          <h2>Ask first</h2>
          <p>How many cars are there at noon, and how many at night? Who may be charged for the current, under
          which licence? Will the insurer cover a battery above parked cars?</p>
          <h2>Who runs it</h2>
          <p>The car park’s operator sees to it day by day; energy settings belong with somebody who looks at
          the whole city’s fleet. Snow and gulls belong to the cleaner, who should be told.</p>
        `,
      },
    },
  },
  {
    slug: 'demand-side-management',
    kind: 'technology',
    area: 'citizen-engagement',
    stage: 'act',
    readiness: 7,
    providers: ['city-of-glasgow', 'city-of-umea', 'umea-energi'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        name: 'Demand-side management',
        summary:
          'Moving the use of electricity to hours when there is plenty, by agreement with those who use it.',
        body: `
          <p>Wind does not blow on request, but a cold store can wait an hour. Demand-side management finds
          the loads that can wait, agrees with their owners how long, and moves them. In an office block it is
          ventilation and water heaters. In homes it is washing, charging and, where heating is electric,
          heat.</p>
          <h2>What it takes</h2>
          <p>Meters that read in short steps, a tariff that rewards waiting and consent that people can
          understand. The technology is bought in an afternoon. The patience is in the conversations: with
          each caretaker, with each household, and again when they move.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>There is nothing to gain, because the tariff is flat.</li>
            <li>Households with time and an app save; those without either pay the peak.</li>
            <li>Something is switched that should never have been. One vaccine refrigerator ends a
            programme.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who decides at home, and who does the washing? Umeå asks this at every step and found that plans
          made for “the household” were often made for one person in it. What is the longest that each load
          may wait? Can anybody get out at once, without giving a reason?</p>
          <h2>Who runs it</h2>
          <p>The energy company or a firm it trusts. The list of what must never be switched belongs to the
          building, hangs in the plant room and is read aloud once a year.</p>
        `,
      },
    },
  },
  {
    slug: 'smart-street-lighting',
    kind: 'technology',
    area: 'urban-data-and-ict',
    stage: 'replicate-and-scale-up',
    readiness: 9,
    providers: ['city-of-glasgow', 'city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['smart-cities-and-innovation', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        name: 'Smart street lighting',
        summary:
          'Lamps that dim when nobody is about, report their own faults and can carry sensors for those who need them.',
        body: `
          <p>To change a lamp for an LED saves current; that is ordinary maintenance by now. Smart lighting
          goes a step further. Each lamp can be dimmed, by the clock or by a sensor, and says by itself when
          it fails. The column has power day and night, so it can carry other things: a noise meter, an air
          sensor, a charging socket.</p>
          <h2>What it takes</h2>
          <p>A register of columns that is true, down to the fuse. A radio network or a wire to each lamp. A
          socket of the standard kind on top, so that the next controller can come from another maker. A walk
          at night with people who use the street, women above all, before the curve for dimming is set.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The old column cannot bear anything more, as the rust at its foot shows once somebody
            looks.</li>
            <li>The supplier’s platform is shut down and the lamps burn at full power for good.</li>
            <li>A sensor is put up “for research” and nobody can say what it records.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who owns the columns? Which light level does the law demand at a crossing? Who sees the data, and
          is it written on the column?</p>
          <h2>Who runs it</h2>
          <p>The lighting department, with the keys to its own platform. A complaint about a dark street must
          still reach a human being.</p>
        `,
      },
      de: {
        name: 'Intelligente Straßenbeleuchtung',
        summary:
          'Leuchten, die sich dimmen, wenn niemand unterwegs ist, ihre Störungen selbst melden und bei Bedarf Sensoren tragen.',
        body: `
          <p>Eine Lampe gegen eine LED zu tauschen spart Strom; das ist inzwischen gewöhnliche Instandhaltung.
          Intelligente Beleuchtung geht einen Schritt weiter. Jede Leuchte lässt sich dimmen, nach der Uhr
          oder nach einem Sensor, und meldet selbst, wenn sie ausfällt. Der Mast hat Tag und Nacht Strom, er
          kann also auch anderes tragen: einen Lärmmesser, einen Luftsensor, eine Ladesteckdose.</p>
          <h2>Was es braucht</h2>
          <p>Ein Mastverzeichnis, das stimmt, bis zur Sicherung. Ein Funknetz oder einen Draht zu jeder
          Leuchte. Oben einen genormten Sockel, damit das nächste Steuergerät von einem anderen Hersteller
          kommen kann. Und einen Rundgang bei Nacht mit Menschen, die die Straße benutzen, vor allem mit
          Frauen, bevor die Dimmkurve festgelegt wird.</p>
          <h2>Was schiefgeht</h2>
          <ul>
            <li>Der alte Mast trägt nichts mehr; der Rost am Fuß zeigt es, sobald jemand hinsieht.</li>
            <li>Die Plattform des Anbieters wird abgeschaltet, und die Leuchten brennen für immer mit voller
            Leistung.</li>
            <li>Ein Sensor wird „für die Forschung“ angebracht, und niemand kann sagen, was er
            aufzeichnet.</li>
          </ul>
          <h2>Vorher fragen</h2>
          <p>Wem gehören die Masten? Wie hell muss es nach dem Gesetz an einer Kreuzung sein? Wer sieht die
          Daten, und steht es am Mast?</p>
          <h2>Wer es betreibt</h2>
          <p>Das Beleuchtungsamt, mit den Schlüsseln zur eigenen Plattform. Eine Beschwerde über eine dunkle
          Straße muss weiterhin einen Menschen erreichen.</p>
        `,
      },
    },
  },
]
