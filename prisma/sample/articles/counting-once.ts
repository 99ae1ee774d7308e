import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'counting-once',
  kind: 'blog',
  published: { weeks: -24, weekday: 4 },
  project: 'scalable-cities',
  partner: 'isinnova',
  cities: [],
  themes: ['smart-cities-and-innovation'],
  solutions: ['emission-mapping', 'heat-from-surface-water'],
  partners: ['isinnova'],
  people: ['joris-haverkamp'],
  authors: [{ person: 'carlo-benedetti', role: 'Evaluation lead', affiliation: 'ISINNOVA' }],
  documents: [],
  events: [],
  groups: ['experts-group'],
  pairings: [],
  words: {
    en: {
      title: 'Counting once',
      summary:
        'More than, nearly, up to, about: four small words stand before most of our figures. Carlo Benedetti, who looks after the numbers of the consortium, on why he guards them like a dog.',
      body: `
        <p>I have a reputation. When I come into a meeting, people turn over the sheet with the figures on it.
        I would like to explain myself.</p>
        <p>My work is to add up what cities have done, and most of that work consists in not adding. A few
        examples follow, and in none of them has anybody cheated. They are what happens when well-meaning
        people meet a column of numbers.</p>
        <h2>407 out of 205</h2>
        <p>The International Urban Cooperation programme says how many of its cities and regions worked on
        each of six themes. The numbers are 81, 64, 57, 74, 54 and 77. They ask to be added, and the sum is
        407. But the programme had 165 cities and 40 regions, which makes 205.</p>
        <p>Nothing is wrong there. A city that works on housing and on mobility is counted in both, as it
        should be. Only the sum is nonsense, and it is nonsense that looks very good on a slide. On
        <a href="/themes/mobility-and-transport">this portal</a> each theme shows its own count and there is
        no line at the bottom. When a visitor asked me where the total was, I was happier than I can decently
        say.</p>
        <h2>A small dictionary</h2>
        <p>Then there are the words. Scalable Cities, the European Commission’s community of cities with
        projects like ours, publishes seven headline figures, and not one of them is a bare number. Here
        are four of them, and a fifth from the same page, with the word that stands before each and with what I
        believe the word is telling us.</p>
        <table>
          <thead>
            <tr><th>As published</th><th>What the word says</th><th>What one may not do</th></tr>
          </thead>
          <tbody>
            <tr><td>more than 53 % energy saved</td><td>At least this</td><td>Print “53 %”</td></tr>
            <tr>
              <td>up to 88 % CO2 emissions reduced</td>
              <td>The best case. Others are lower, perhaps far lower</td>
              <td>Put it beside the 53 as if it were the same sort of thing</td>
            </tr>
            <tr>
              <td>nearly 500 charging stations</td>
              <td>Fewer than 500</td>
              <td>Round it to 500, which is what everybody does</td>
            </tr>
            <tr>
              <td>over 17,500 smart meters</td>
              <td>At least this</td>
              <td>Divide by the number of cities</td>
            </tr>
            <tr>
              <td>more than 550 demonstrations</td>
              <td>At least this, on a day that is not given</td>
              <td>Call it today’s number</td>
            </tr>
          </tbody>
        </table>
        <p>The third column is my biography.</p>
        <p>What the table cannot show is a date. Not one of the seven has one, because the page that publishes
        them gives none, and I will not make one up. From a city I would have sent them back. These stand on
        the front page of this portal all the same, undated, and say so in their method. It is the weakest
        place in our figures, and I would rather point at it myself.</p>
        <p>Notice that 142 cities and 28 projects have no such word. Somebody has counted them, one by one,
        and is prepared to name them. That is what a bare number means, and why it should be rare.</p>
        <h2>A plan is not a result</h2>
        <p>In Glasgow a landlord said in 2022 that a heating controller would be fitted in 10,500 homes over
        twenty months. Within a month I had seen three texts in which it <em>had been</em> fitted. None of the
        authors meant to mislead. They had dropped the verb to save space.</p>
        <p>We keep plans and measurements in different drawers since then, and the drawer is printed on the
        front. A plan can be late, can shrink and can be given up, and on the day it is fulfilled it does not
        change into a result by itself. Somebody has to go and count.</p>
        <h2>The quarrel about the summer</h2>
        <p>I promised myself to tell one story in which I am not obviously right.</p>
        <p>In Rotterdam the meters of a <a href="/solutions/heat-from-surface-water">heat installation at a
        quay</a> came half a year after the pump. For the first summer there was an estimate, made by my
        friend Joris Haverkamp, who knows that pump better than his car. He wanted to publish it with the word
        <em>about</em>. I said no. He asked what in my opinion <em>about</em> was for.</p>
        <blockquote data-person="joris-haverkamp">
          <p>You would rather have no number than an honest guess. So the year will look empty, and people
          will think that nothing happened in it. Is that more true?</p>
        </blockquote>
        <p>It is a good argument and I lost sleep over it. In the end I held to this: <em>about</em> describes
        a measurement whose last digits we do not trust. An estimate is something else. It needs its method
        beside it, and his method was thirty years of experience, which I cannot print. The year stands empty
        with a note that says why. Joris still signs his e-mails <em>approximately yours</em>.</p>
        <h2>Five rules for the other side of the table</h2>
        <p>If you send me figures, and I hope that you will, this is what I do with them.</p>
        <ol>
          <li>I ask what it was before. A saving without a baseline is a feeling.</li>
          <li>I ask who says so. A figure has a source, and if the source sells the thing, the page should let
          one see that.</li>
          <li>I ask whether it is part of something else. If the homes are in the district and the district is
          in the city, they may appear three times and be counted once.</li>
          <li>I ask what was <em>not</em> measured. In Parma they showed me
          <a href="/news/parma-maps-its-emissions">a factory that stands in three squares</a> of a map, and
          then the squares that nobody had visited.</li>
          <li>I ask from when it is and when it will be old. If you cannot say, it gets no date and the page
          says that; if you can, it gets one on which I ring you up.</li>
        </ol>
        <p>People say that this makes us look smaller than we are. It does. I could show you by how much, but
        then somebody would print that. Twice now a journalist has rung to check one of them and been sent to
        the page with its proof, and both times the article that came out had our number in it and nobody
        else’s.</p>
        <p>You may turn the sheet over again.</p>
        <section data-resources="Where the figures come from">
          <a href="https://smart-cities-marketplace.ec.europa.eu/scalable-cities">Scalable Cities, European
          Commission</a>
          <a href="/library/booklet-pairings">Booklet of the pairings, with counts by theme</a>
        </section>
      `,
    },
  },
}
