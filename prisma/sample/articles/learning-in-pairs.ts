import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'learning-in-pairs',
  kind: 'news',
  published: { weeks: -31, weekday: 2 },
  project: 'iuc',
  partner: 'iclei-europe',
  cities: ['rotterdam', 'umea', 'parma'],
  themes: [
    'blue-and-green-infrastructure',
    'circular-production-and-consumption',
    'social-inclusion-and-urban-regeneration',
  ],
  solutions: [],
  partners: ['iclei-europe'],
  people: ['ioana-petrescu', 'chiara-montanari', 'marit-van-der-veen'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: ['booklet-pairings'],
  events: [],
  groups: ['secretariat'],
  pairings: ['surat-rotterdam', 'fredericton-parma', 'kamakura-umea', 'colima-galati'],
  words: {
    en: {
      title: 'Learning in pairs',
      summary:
        'A city square that fills with rain went from Rotterdam to Surat and had to change on the way. What happens when two cities are tied together for a year and a half, step by step.',
      body: `
        <h2>A square that should not travel</h2>
        <p>In Rotterdam a water square is a playground that is allowed to drown. For most of the year children
        use it. In heavy rain it fills, holds the water back from the sewers, and empties within a day or so.
        Dutch visitors’ guides like to show it. Take it to a city with a monsoon and it would be under water
        from June to September.</p>
        <p>Surat, on the west coast of India, took it all the same, as a question rather than as a drawing.
        Its rain comes all at once and then for months not at all. The
        <a href="/pairings/surat-rotterdam">plan of the two cities</a> is for a riverside neighbourhood where
        a plaza takes up the surplus and lets it sink into the ground, to be pumped up again in the dry
        season. The same shape, and nearly the opposite purpose. The place chosen for it was a rubbish
        dump.</p>
        <p>Marit van der Veen, who was in some of the calls from the Rotterdam end, says that her city learned
        more from the answer than it had put into the question.</p>
        <blockquote data-person="marit-van-der-veen">
          <p>We want to be rid of water by Tuesday. They asked us where it goes. Nobody here had asked that in
          years, and now we have summers in which we would like it back.</p>
        </blockquote>
        <h2>The programme in a few numbers</h2>
        <p>The two cities met through the International Urban Cooperation programme of the European Union, IUC
        for short. It began to pair cities in 2017 and asked each pair to stay together for at least eighteen
        months.</p>
        <ul>
          <li>165 cities in 82 pairings. Twice 82 is 164, and neither number follows from the other: some
          pairings have three members, and some cities, such as Granada, are in more than one</li>
          <li>40 regions in 20 pairings</li>
          <li>Six themes, on which one and the same city may well appear several times</li>
        </ul>
        <p>How many countries took part depends on the page one reads. The programme’s own booklet gives 34
        for the cities in one place, and 20 member states and 11 others in another. We asked nobody to correct
        it. It is a useful reminder that even people who count for a living lose track between two
        chapters.</p>
        <h2>Six steps</h2>
        <p>What holds a pair together is paper. Every pair wrote an action plan, and all the plans go through
        the same steps.</p>
        <ol>
          <li>Describe where each city stands, without the brochure.</li>
          <li>Find what both want to work on, and say exactly what.</li>
          <li>Write down what is to pass from one to the other.</li>
          <li>Do it, in each city.</li>
          <li>Say what each has learned.</li>
          <li>Promise what comes afterwards, or say that nothing does.</li>
        </ol>
        <p>The first is the one most easily spoilt. A city that describes itself as it would to an investor
        gets an investor’s brochure in return, and two brochures have nothing to say to each other. Somebody
        has to break the spell, and it helps if it is the one who invited.</p>
        <h2>Not about pumps</h2>
        <p>Our own three pairings could hardly be less alike. <a href="/pairings/kamakura-umea">Umeå and
        Kamakura</a> exchanged a way to hold a meeting, and its <a href="/news/from-umea-to-kamakura">rehearsal
        went wrong</a>. <a href="/pairings/fredericton-parma">Parma and Fredericton</a>, in Canada,
        took on a matter inside their own walls: what keeps women from the senior posts of a city
        administration.</p>
        <p>It was not a comfortable subject to discuss with strangers, says Chiara Montanari of Parma, which
        is why strangers were needed.</p>
        <blockquote data-person="chiara-montanari">
          <p>With colleagues you discuss the rules, and the rules are fine. A stranger asks you at what hour
          the important meeting is held, and who picks up the children.</p>
        </blockquote>
        <h2>When it does not work</h2>
        <p>The programme’s booklet prints what the pairs have to show. Whether a pairing fell silent, and why,
        it does not say, and we do not know. So the coordinators of our own six cities sat round a table and
        asked what would silence theirs.</p>
        <table>
          <thead>
            <tr><th>What could happen to us</th><th>What might help</th></tr>
          </thead>
          <tbody>
            <tr>
              <th>An election, and nobody left who signed</th>
              <td>Two officers on each side from the first day, one of them not political</td>
            </tr>
            <tr><th>Both want to teach</th><td>To write down first what one cannot do</td></tr>
            <tr><th>The trip becomes the project</th><td>No trip before the third step</td></tr>
          </tbody>
        </table>
        <p>The third remedy made nobody popular. A flight is what brings a mayor to the launch. But whoever
        has met on a screen first, the table thought, will arrive with questions and not with gifts.</p>
        <h2>Three that are worth reading</h2>
        <p>Of the two dozen that stand on this portal, these are the ones that the secretariat hands to
        newcomers.</p>
        <ul>
          <li><a href="/pairings/colima-galati">Colima and Galaţi</a>, because waste separation there is about
          benches and neighbours more than about bins.</li>
          <li><a href="/pairings/kamakura-umea">Kamakura and Umeå</a>, for what was learned at a rehearsal that
          went wrong.</li>
          <li><a href="/pairings/surat-rotterdam">Surat and Rotterdam</a>, because the copy does something
          that the original cannot.</li>
        </ul>
        <p>The programme has a successor. Its pairings are not on this portal.</p>
        <p data-document="booklet-pairings"></p>
      `,
    },
  },
}
