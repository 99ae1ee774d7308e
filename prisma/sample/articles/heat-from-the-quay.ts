import { nl } from '@/prisma/sample/articles/heat-from-the-quay.nl'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'heat-from-the-quay',
  kind: 'case_study',
  published: { weeks: -14, weekday: 2 },
  project: 'ruggedised',
  partner: 'city-of-rotterdam',
  image: 'drawing-surface-water',
  cities: ['rotterdam'],
  themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
  solutions: [
    'heat-from-surface-water',
    'heat-and-cold-exchange',
    'heat-from-pavements',
    'smart-thermal-grid',
  ],
  partners: ['city-of-rotterdam', 'tno'],
  people: ['joris-haverkamp', 'marit-van-der-veen', 'lars-erik-nyman', 'nienke-brouwer'],
  authors: [{ person: 'joris-haverkamp' }, { person: 'ioana-petrescu', role: 'Editor' }],
  documents: ['slides-surface-water-rotterdam', 'report-lessons-on-heat'],
  events: ['heat-conference-rotterdam', 'study-tour-rotterdam'],
  groups: ['task-group-on-heat'],
  pairings: [],
  words: {
    en: {
      title: 'Heat from the quay',
      summary:
        'In Rotterdam’s Heart of South, water from a basin helps to warm buildings in winter and cool them in summer. The physics was settled in a week. The permit, the mussels and the question of whose water it is took longer.',
      body: `
        <h2>The question</h2>
        <p>Water in a Dutch basin is cold in February and pleasant in August, which is exactly the wrong way
        round for anybody who wants to heat a building with it.
        <a href="/solutions/heat-from-surface-water">Heat from surface water</a> works all the same, because
        the ground remembers. In summer a heat exchanger at the quay takes warmth out of the water and sends
        it down into a layer of sand. In winter the building draws it up again, and a heat pump makes up the
        difference.</p>
        <figure><img src="image:drawing-surface-water"></figure>
        <p>Heart of South, <span lang="nl">Hart van Zuid</span> to those who live there, is where
        <a href="/cities/rotterdam">Rotterdam</a> tried most of its solutions. Big buildings with very
        different habits stand close together there: halls that must be cooled when they are full of people, a
        swimming pool that must always be warm, offices, shops. Between them the city wanted a
        <a href="/solutions/smart-thermal-grid">network in which heat goes both ways</a>. The basin was to be
        one of its sources.</p>
        <h2>What was decided first</h2>
        <p>Joris Haverkamp, heat engineer of the city, was asked at the start for the size of the pump. He
        answered with a different question: how cold may the water get?</p>
        <blockquote data-person="joris-haverkamp">
          <p>Everybody thinks of heat as something you find. You do not find it. You take it from something,
          and that something is then colder. Here it is a basin with fish in it and a row of houseboats.</p>
        </blockquote>
        <p>That question made the design. It fixed how much water could pass the exchanger and how far apart
        inlet and outlet had to be, and it fixed them before a supplier had drawn anything. Two offers that
        had looked the cheapest fell out at that point. Both would have drawn their own cold water back in
        after an hour.</p>
        <h2>Whose water?</h2>
        <p>Nobody had an answer ready. The quay wall is one authority’s, the water and its quality another’s,
        the bed of the basin a third’s, and the moorings have contracts of their own. All four found the idea
        sympathetic. None had a form for it.</p>
        <ol>
          <li>One said that taking heat is a kind of discharge, since cold comes back, and sent the form for
          discharges.</li>
          <li>One said that nothing is taken from the water but temperature, and that temperature has no
          owner.</li>
          <li>One said that it would agree as soon as the other two had.</li>
          <li>The fourth asked whether the pipe could be painted.</li>
        </ol>
        <p>What ended the round was a meeting on the quay itself, standing, in the rain. Marit van der Veen
        had called it there because no room was free. With their shoes in the puddle the four agreed on one
        joint permit with one contact. She has since held three more meetings out of doors on purpose.</p>
        <h2>What went wrong</h2>
        <h3>The mussels</h3>
        <p>The intake has a screen against leaves and plastic. Within its first summer the screen had become a
        home. Young mussels settle where water moves gently and brings food, and nothing moves as gently as
        water through a well-designed intake. The flow fell, the pump ran harder to make up for it, and for
        some weeks the installation used more power to fetch heat than anybody wishes to see on a poster.</p>
        <p>The answer was a second screen, so that one can be lifted out and dried while the other works. It
        is the least elegant part of the system and the first thing that visitors are shown.</p>
        <h3>The summer that counted too late</h3>
        <p>The meters for the warmth going into the ground were ordered with those for the buildings and came
        with them, half a year after the pump. The first summer’s store is therefore known only roughly. On
        this portal it has no figure at all. A rough one was proposed and refused, and that argument is told
        in <a href="/news/counting-once">Counting once</a>.</p>
        <h2>What it costs to keep</h2>
        <p>The sum that a council sees is the investment. The sum that decides whether the thing still runs in
        ten years is smaller and comes every year. The team lists it for anybody who asks.</p>
        <table>
          <thead>
            <tr><th>Every year</th><th>Who does it</th><th>Was it in the first budget?</th></tr>
          </thead>
          <tbody>
            <tr><th>Lift, dry and change the screens</th><td>Harbour maintenance, by boat</td><td>No</td></tr>
            <tr><th>Compare heat taken and heat put back</th><td>Operator of the network</td><td>Yes</td></tr>
            <tr>
              <th>Temperature of the basin, reported to the permit’s contact</th>
              <td>The city</td>
              <td>No</td>
            </tr>
            <tr><th>Talk to the people on the boats</th><td>Whoever has the time</td><td>No</td></tr>
          </tbody>
        </table>
        <p>Three noes in four lines. Nienke Brouwer of <a href="/partners/tno">TNO</a> uses the table when she
        explains why a demonstration is not yet a service.</p>
        <blockquote data-person="nienke-brouwer">
          <p>For a demonstration there is always somebody with the time. For a service there must be somebody
          with the task.</p>
        </blockquote>
        <h2>Would it work elsewhere?</h2>
        <p>With standing or slow water, sand below and a building nearby that wants to be cooled in summer,
        yes. Without the summer cooling the store is never filled and the sum does not come out. Lars-Erik
        Nyman, who stores heat in rock in <a href="/cities/umea">Umeå</a>, crossed surface water off his own
        list in a minute: his river is under ice when the heat is wanted and in a hurry when it is not. He
        kept the two screens. He uses them in a cooling intake.</p>
        <p>The same district also draws <a href="/solutions/heat-from-pavements">heat from pavements</a>, by
        the same reasoning and with no mussels. The <a href="/events/study-tour-rotterdam">study tour</a>
        visits both.</p>
        <section data-resources="Read on">
          <a href="/library/slides-surface-water-rotterdam">Slides: surface water</a>
          <a href="/library/report-lessons-on-heat">Report: lessons on heat</a>
        </section>
      `,
    },
    nl,
  },
}
