import { sv } from '@/prisma/sample/articles/buses-in-the-cold.sv'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'buses-in-the-cold',
  kind: 'news',
  published: { weeks: -6, weekday: 3 },
  project: 'ruggedised',
  partner: 'city-of-umea',
  cities: ['umea', 'parma', 'rotterdam'],
  themes: ['mobility-and-transport', 'climate-change-adaptation-and-mitigation'],
  solutions: ['e-bus-fast-charging', 'climate-smart-bus-stop'],
  partners: ['city-of-umea', 'umea-energi'],
  people: ['annika-sjoberg', 'davide-ferrarini', 'samira-el-idrissi', 'lars-erik-nyman'],
  authors: [{ person: 'annika-sjoberg' }, { person: 'ioana-petrescu', role: 'Editor' }],
  documents: [],
  events: ['study-tour-umea'],
  groups: [],
  pairings: [],
  words: {
    en: {
      title: 'Buses in the cold',
      summary:
        'A battery likes the temperature of a living room. In Umeå it gets January. Why the doors mattered more than the batteries, what a coffee break has to do with it, and why a visitor from Parma went home half convinced.',
      body: `
        <p>Thirty below is not the worst, say the drivers. The worst is zero, when the road is wet, the slush
        freezes onto whatever hangs under the bus, and the arm of the charger comes down on a crust of ice. At
        thirty below everything is at least dry.</p>
        <p><a href="/cities/umea">Umeå</a> has run electric buses through more winters than most cities. At
        the end of the line a mast stands at the kerb, an arm makes contact with the roof, and the bus takes
        on in minutes what it needs for the next round. This is <a href="/solutions/e-bus-fast-charging">fast
        charging</a>, and it means a small battery that is filled often instead of a large one that is filled
        at night.</p>
        <p>Visitors ask about the battery first. The people who run the service would rather talk about the
        doors.</p>
        <h2>Where the heat goes</h2>
        <p>A diesel bus is warm because it is wasteful. Its engine turns so much fuel into heat that
        passengers are warmed by what is left over. An electric motor has nothing left over. Every degree
        inside has to come out of the same battery as the next kilometre, and every stop opens three wide
        doors to the North.</p>
        <ul>
          <li>On the open road the heating is a nuisance.</li>
          <li>In stop-and-go traffic it competes with the wheels.</li>
          <li>At a terminus with the doors open for the driver’s break, it wins.</li>
        </ul>
        <p>So the first thing to be changed was not electrical. Doors open on a button, one at a time, when
        somebody wants to get in. It saves heat and annoys people with prams, who were used to walking up to
        an open door. After a winter of letters the middle door has a larger button, lower down, and stays
        open longer than the others.</p>
        <h2>The stop as a part of the bus</h2>
        <p>The next step was to ask why the bus has to do all the warming. At a
        <a href="/solutions/climate-smart-bus-stop">climate-smart bus stop</a> people wait in a glazed room
        with doors of its own, which are in line with those of the bus. One steps from warm to warm. The coat
        stays buttoned up, and the bus can be kept cooler than a bus in which people have to thaw.</p>
        <blockquote data-person="annika-sjoberg">
          <p>We had measured the buses for two years before anybody measured the passengers. They come in cold
          and the bus has to heat them. Warm them up before and you need less battery. It sounds like a joke
          and it is physics.</p>
        </blockquote>
        <p>The stop has had trouble of its own. It is so pleasant that people stay in it. In its first winter
        it was where half a school class spent the free period, which is a compliment that nobody had budgeted
        for, and the doors stood open because a bag stood in them. A bench was taken out. It was put back
        after a week, since the ones who missed it were not the school class.</p>
        <h2>Seven minutes</h2>
        <p>Charging at the terminus takes as long as a driver’s break. On paper the two fit. In practice a bus
        that is four minutes late has four minutes less to charge, leaves with less, and is later on the next
        round. The timetable has no place where the lost minutes could come back.</p>
        <p>For a while the answer was to take the minutes out of the break. The drivers put an end to that,
        quite rightly, in a letter that the operator has framed. Since then some lines have one bus more than
        they need, which stands at the terminus full and warm and takes over when another comes in late. It is
        the most expensive coffee break in northern Sweden, says a planner, and the one that she would pay for
        again.</p>
        <table>
          <thead>
            <tr><th>Trouble</th><th>First answer</th><th>Answer that stayed</th></tr>
          </thead>
          <tbody>
            <tr><th>Ice on the contact</th><td>A man with a broom</td><td>Contact heated, broom kept</td></tr>
            <tr>
              <th>Heat lost at the stops</th>
              <td>Lower temperature on board</td>
              <td>Doors on a button, warm stops</td>
            </tr>
            <tr><th>Late bus, short charge</th><td>Shorter break</td><td>One spare bus on the line</td></tr>
            <tr>
              <th>Peak on the grid at seven</th>
              <td>None</td>
              <td>Charger talks to the district heating</td>
            </tr>
          </tbody>
        </table>
        <p>The last line is the work of Lars-Erik Nyman at <a href="/partners/umea-energi">Umeå Energi</a>. At
        seven in the morning everybody in town wants everything, and a mast that draws full power for seven
        minutes is a neighbour one notices. The charger now says when it is going to draw, and a few large
        buildings wait a moment with their ventilation. Nobody inside can tell.</p>
        <h2>A visitor’s objection</h2>
        <p>Davide Ferrarini plans mobility in <a href="/cities/parma">Parma</a> and came along on the
        <a href="/events/study-tour-umea">study tour</a> as a self-declared sceptic. In Parma the cold is not
        the problem. July is, and a bus has to be cooled with its doors open.</p>
        <blockquote data-person="davide-ferrarini">
          <p>You have built a lovely machine for one line with a mast at each end. I have narrow streets, a
          cathedral and a superintendent of monuments. Tell me where the mast goes.</p>
        </blockquote>
        <p>He got no answer to that, and says he respects it. What he took home is the spare bus and the warm
        stop turned round: shade, a breeze and doors in line with those of the bus. Whether large batteries
        and a night in the depot would suit his city better he wants to find out on a screen first. Samira El
        Idrissi’s colleagues in Rotterdam have <a href="/news/a-city-modelled-in-3d">simulated such a
        change</a> for their own network, and she has offered him the model and a warning. The simulated
        passengers always close the door behind them.</p>
      `,
    },
    sv,
  },
}
