import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'from-umea-to-kamakura',
  kind: 'news',
  published: { weeks: -42, weekday: 3 },
  project: 'ruggedised',
  cities: ['umea', 'rotterdam', 'glasgow', 'brno', 'gdansk', 'parma'],
  themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
  solutions: ['innovation-platform'],
  partners: ['isinnova', 'city-of-umea'],
  people: ['annika-sjoberg', 'carlo-benedetti', 'agnieszka-wojcik'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: ['booklet-pairings'],
  events: [],
  groups: ['secretariat'],
  pairings: ['kamakura-umea'],
  words: {
    en: {
      title: 'From Umeå to Kamakura',
      summary:
        'Six European cities and three Japanese ones have been talking since 2019. What crossed the distance was not a technology. It was a way to hold a meeting, and the first rehearsal of it did not work.',
      body: `
        <p>At eight in the morning in Umeå it is mid-afternoon in Kamakura. This leaves about two hours of the
        working day in which both are awake, dressed and at a desk, and for the first year they were spent on
        slides. Each side showed the other what it had built. Each side said that it was very interesting.
        <a href="/people/annika-sjoberg">Annika Sjöberg</a> remembers the quiet after the question <em>any
        questions?</em> as the longest of her career.</p>
        <p>It was no fault of the Japanese or the Swedes. “We had sent them finished things,” she says. “There
        is not much to ask about a finished thing.”</p>
        <h2>How it began</h2>
        <p>The talks started in 2019. The idea and the design came from the research institute
        <a href="/partners/isinnova">ISINNOVA</a> in Rome, one of our partners, and on the Japanese side the
        Cabinet Office lent its support. On 11 October 2021 the cooperation was launched, on screens. Nine
        cities take part.</p>
        <ul>
          <li>In Europe the six of our consortium: <a href="/cities/rotterdam">Rotterdam</a>,
          <a href="/cities/glasgow">Glasgow</a>, <a href="/cities/umea">Umeå</a>,
          <a href="/cities/brno">Brno</a>, <a href="/cities/gdansk">Gdańsk</a> and
          <a href="/cities/parma">Parma</a>.</li>
          <li>In Japan Hamamatsu, Kamakura and Tamana.</li>
        </ul>
        <p>The three are as unlike each other as the six. One is an industrial city, one has temples and
        visitors, one is small and rural. Their smart-city plans stand at different stages, which at first was
        thought to be a difficulty. It has become the reason why some of the conversations work.</p>
        <h2>The thing with the brainstorm</h2>
        <p>Umeå and Kamakura had a second thread. As a <a href="/pairings/kamakura-umea">pair in the
        International Urban Cooperation programme</a> they had found out that both care about how residents
        are brought into a room. In Kamakura there is Kamacon, a monthly evening at which citizens and
        companies throw ideas at one problem that somebody has brought along. Nobody may say why an idea will
        not work until the evening is over. Projects have come of it.</p>
        <p>Umeå wanted to have that. It even had a name at once: Umecon.</p>
        <blockquote data-person="annika-sjoberg">
          <p>We had the name, the logo and the fika before we had understood what they do. What they do is
          shut up and build on each other. That is harder than it looks, if you come from a country of
          comments.</p>
        </blockquote>
        <h2>A rehearsal</h2>
        <p>Before anybody was invited to an Umecon, it was rehearsed. The way Sjöberg tells it, this was on a
        weekday at two in the afternoon, in a room at city hall, with name badges, and all who came were paid
        to be there. The problem on the table was one that the city already had a plan for. By half past two
        an engineer had explained why the first idea would not work, and by three the evening had turned into
        a consultation in daylight.</p>
        <p>The organisers wrote down what they had got wrong and sent it to Kamakura. It was the first thing
        that they had sent which was not finished, and the answer ran to four pages.</p>
        <ol>
          <li>Hold it at an hour when people with jobs and children can come, and feed the children.</li>
          <li>Let a resident bring the problem. If the city brings it, everybody turns to face the city.</li>
          <li>Take off the badges. Who somebody is can be told over the food.</li>
          <li>Have a person whose only task is to ring a bell when somebody says <em>but</em>.</li>
          <li>End when it is fullest.</li>
        </ol>
        <p>The bell, from a bicycle, has been bought. Sjöberg calls it the best-value piece of equipment in
        the project. The Umecon for which it is meant is still to come.</p>
        <h2>What the others got out of it</h2>
        <p><a href="/people/carlo-benedetti">Carlo Benedetti</a> of ISINNOVA, who sat through every call, has
        tried to say what made the difference between polite hours and useful ones. He came up with a short
        table and a warning not to frame it.</p>
        <table>
          <thead>
            <tr><th>Sent across</th><th>What came back</th></tr>
          </thead>
          <tbody>
            <tr><td>A finished deck</td><td>Thanks</td></tr>
            <tr><td>A finished deck with its costs</td><td>One question, by e-mail, a week later</td></tr>
            <tr><td>A problem with nothing tried yet</td><td>A finished deck</td></tr>
            <tr><td>Something tried that failed</td><td>Four pages</td></tr>
          </tbody>
        </table>
        <blockquote data-person="carlo-benedetti">
          <p>Translation costs more than travel. So people translate only what they are proud of. If you want
          to learn anything, pay for the translation of the other half.</p>
        </blockquote>
        <p>Not everybody is won over. Agnieszka Wójcik of Gdańsk, whose days are full enough, asked in a
        coordinators’ meeting what a city on the Baltic is to do with a bell from Kamakura. She was told that
        nobody expects anything. She says this was the first invitation in years that came without an
        expectation, and she has accepted it on those terms, for the calls in which things have gone
        wrong.</p>
        <h2>What is next, and what is missing</h2>
        <p>The next calls are to be about growing old: homes, buses, loneliness. Japan is ahead of Europe
        there, in years as well as in experience. What is missing is money for interpreters. The hours on
        screen have so far been held in English, and those who speak it best are not always those who know
        most. On both sides somebody in the second row has been seen drawing the answer on paper and holding
        it up to the camera.</p>
        <p>Those drawings are being collected. Sjöberg thinks that they may be the report.</p>
        <p data-document="booklet-pairings"></p>
      `,
    },
  },
}
