import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'a-plan-in-a-day',
  kind: 'blog',
  published: { weeks: -8, weekday: 2 },
  project: 'smarter-together',
  partner: 'tno',
  image: 'drawing-planning-day',
  cities: ['gdansk'],
  themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
  solutions: ['integrated-planning-workshop'],
  partners: ['tno'],
  people: ['agnieszka-wojcik', 'petr-dvoracek'],
  authors: [{ person: 'nienke-brouwer', role: 'Innovation adviser', affiliation: 'TNO' }],
  documents: ['guide-integrated-planning-workshop'],
  events: ['replication-workshop-gdansk'],
  groups: ['integrated-planning'],
  pairings: [],
  words: {
    en: {
      title: 'A plan in a day',
      summary:
        'A guest post by Nienke Brouwer on a workshop that promises a city a plan by five o’clock, what has to happen in the weeks before it, and the chair that always ends up empty.',
      body: `
        <p>I bring string. When people ask me what one needs for an integrated planning workshop, they expect
        software. I bring forty metres of string, a roll of tracing paper, a map so large that it has to lie
        on the floor, and slippers, because otherwise nobody dares to walk on it.</p>
        <p>What we do on that map has a long name, the <em>Smart City Guidance Package for Integrated Planning
        and Management</em>. It was put together over nearly two years in one of the action clusters of the
        European Innovation Partnership, from what earlier projects had got right and wrong. The City of
        Sofia, which people in our field know from the project <a href="/projects/smarter-together">Smarter
        Together</a>, was the first to let it be tried on itself. I was not in that room. I have been in
        others since, and I have learned to look at the chairs.</p>
        <h2>Three weeks before</h2>
        <p>The day is won or lost with two pieces of homework, and they look too simple to be taken
        seriously.</p>
        <ol>
          <li><strong>A list.</strong> Which solutions, methods as well as machines, would suit this city? Not
          which are good. Which would suit.</li>
          <li><strong>A map.</strong> Where could each of them go?</li>
        </ol>
        <p>Everyone does the list. It is done by one department in one afternoon, it has thirty entries, and a
        third of them are that department’s favourites. The map is what people leave out. On a list a charging
        hub and a row of trees never meet. On the map they want the same corner.</p>
        <blockquote data-person="agnieszka-wojcik">
          <p>We had four projects in one street and none of us knew. Four departments, four budgets, four
          times the same tarmac torn up. It took a pencil to find out.</p>
        </blockquote>
        <p>That was in <a href="/cities/gdansk">Gdańsk</a>, in preparation for the
        <a href="/events/replication-workshop-gdansk">workshop</a> that is still to come. I thought that I
        would be needed to tell them why the map matters. I was shown it.</p>
        <h2>The day</h2>
        <figure><img src="image:drawing-planning-day"></figure>
        <table>
          <thead>
            <tr><th>Hour</th><th>On the floor</th><th>In the room</th></tr>
          </thead>
          <tbody>
            <tr><th>Nine</th><td>The map, empty</td><td>People stand along the walls by department</td></tr>
            <tr>
              <th>Ten</th>
              <td>Pins for everything on the list</td>
              <td>The first argument, about a corner</td>
            </tr>
            <tr>
              <th>Eleven</th>
              <td>String between things that need each other</td>
              <td>People have to step over each other’s string</td>
            </tr>
            <tr><th>Twelve</th><td>Lunch on the map</td><td>Finance looks at its telephone</td></tr>
            <tr><th>Two</th><td>Half of the pins come out again</td><td>It hurts</td></tr>
            <tr><th>Four</th><td>Names on what is left, and years</td><td>Very quiet</td></tr>
            <tr><th>Five</th><td>Photograph</td><td>Somebody takes the map home</td></tr>
          </tbody>
        </table>
        <p>The string is the method. A heat network needs the trench, the trench needs the year in which the
        road is due, the road needs the bus to take another route, the bus needs a depot with a cable that can
        carry it. By eleven o’clock the floor looks like a spider’s accident, and people from mobility and
        people from energy are on their knees beside each other, disentangling.</p>
        <h2>The empty chair</h2>
        <p>Now for the chair. At a workshop which I shall not locate, the head of finance came at nine, was
        charming, laid a pin and left after lunch for a meeting that could not be moved. In the afternoon we
        took out half the pins. We asked ourselves what it would cost, guessed, and took out the wrong
        half.</p>
        <p>The plan was on paper by five. It was a beautiful plan. Four weeks later I was told in one line of
        an e-mail that the two measures we had thrown out for lack of money had money, which had been waiting
        for a purpose since spring, and that the three we had kept had none.</p>
        <p>I have made it a rule since. If finance cannot stay until five, we change the date. It has happened
        twice. Both times I was told that I was being difficult, and both times the second date was kept.</p>
        <h2>A list of who should be there</h2>
        <p>The package speaks of avoiding silos by putting together people from different departments. My own
        translation is less elegant.</p>
        <ul>
          <li>Somebody who can say yes to money, and stays.</li>
          <li>Somebody who can say no to everything, usually from law or monuments.
            <ul>
              <li>If they are not invited they say it later.</li>
              <li>If they are invited they tend to say <em>no, but</em>.</li>
            </ul>
          </li>
          <li>Somebody who holds a shovel. Engineers on site know which trench is a fiction.</li>
          <li>Somebody who lives there and is not a professional resident.</li>
          <li>Somebody from the network operator who is senior enough to have an opinion and junior enough to
          have time.</li>
        </ul>
        <p>Petr Dvořáček of <a href="/cities/brno">Brno</a> adds a sixth: somebody who will still be in the
        same post in three years. Every plan he has seen die, he says, died of a farewell party.</p>
        <h2>What it is not</h2>
        <p>A day does not replace a plan in the legal sense, and it does not replace asking the public. It
        gives one sheet on which a city’s departments have looked at the same ground at the same time. I have
        seen such sheets survive an election, pinned to a wall, and I have seen a fine report of three hundred
        pages not survive a change of server.</p>
        <p>The <a href="/solutions/integrated-planning-workshop">workshop is on this portal</a> with
        everything that one needs to run it without me. Please do. Buy the thick string. The thin one
        tangles.</p>
        <p data-document="guide-integrated-planning-workshop"></p>
      `,
    },
  },
}
