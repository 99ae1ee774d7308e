import { cs } from '@/prisma/sample/articles/open-data-in-the-rules.cs'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'open-data-in-the-rules',
  kind: 'news',
  published: { weeks: -9, weekday: 4 },
  project: 'ruggedised',
  partner: 'city-of-brno',
  image: 'drawing-open-data-steps',
  cities: ['brno'],
  themes: ['smart-cities-and-innovation'],
  solutions: ['open-data-by-default', 'urban-data-platform'],
  partners: ['city-of-brno'],
  people: ['lenka-hruzova', 'petr-dvoracek', 'samira-el-idrissi'],
  authors: [{ person: 'petr-dvoracek' }],
  documents: ['slides-open-data-brno'],
  events: ['urban-data-workshop-brno'],
  groups: ['experts-group'],
  pairings: [],
  words: {
    en: {
      title: 'Open data, because it is in the rules',
      summary:
        'Brno began by asking its officers for data one by one. It worked, slowly. Then the city wrote openness into its own rules, and the burden of explaining changed sides.',
      body: `
        <p>Lenka Hrůzová keeps a list of the answers she used to get. <em>It is wrong in places. It is not
        finished yet. The company that made it would have to agree. You may have it if you do not show it to
        anybody.</em> There are nineteen of them, in the order in which she first heard them, and she reads
        them out to new colleagues on their first day.</p>
        <p>Hrůzová is a data officer of the <a href="/cities/brno">City of Brno</a>. In the first years of the
        city’s data platform her work was to go from office to office, sit down with the one person who looked
        after a register, and ask for it. Trees, streetlamps, school places, tenders. Sometimes it took an
        hour and sometimes a year.</p>
        <blockquote data-person="lenka-hruzova">
          <p>It worked. People forget that when I tell the story. Every single one of those conversations
          worked in the end. There were just too many of them.</p>
        </blockquote>
        <h2>A platform made of favours</h2>
        <p>What came together in this way was a first edition, and it had the marks of how it was made. The
        trees were there because a woman in the parks office liked maps. The water pipes were missing because
        nobody had a cousin at the waterworks, as the joke went. When an officer changed jobs, the favour left
        with her and the data set stayed as it was on her last afternoon.</p>
        <figure><img src="image:drawing-open-data-steps"></figure>
        <p>The people who used the platform noticed before the city did. A student built a map of playgrounds
        and found one on it that had become a car park. He wrote to the address on the page. The address
        belonged to somebody who had left.</p>
        <h2>The sentence</h2>
        <p>Two things changed the pace, and neither was technical. The first came from Brussels: the European
        Union’s Open Data Directive gave the officers a reason that was bigger than Hrůzová. The second came
        from upstairs. Politicians backed the platform, and the department got a mandate inside the
        administration, in writing.</p>
        <p>In short, what had been a request became the ordinary case. An office that does not wish to publish
        something may still say no. But it is now the office that writes the reason down.</p>
        <table>
          <thead>
            <tr><th>Question</th><th>Before</th><th>After</th></tr>
          </thead>
          <tbody>
            <tr>
              <th>Who begins?</th>
              <td>The data officer, by telephone</td>
              <td>The office that keeps the register</td>
            </tr>
            <tr><th>Who explains?</th><td>Whoever wants the data</td><td>Whoever keeps it back</td></tr>
            <tr><th>What if nobody answers?</th><td>Nothing happens</td><td>It is published</td></tr>
            <tr>
              <th>Who keeps it fresh?</th>
              <td>Whoever was kind enough</td>
              <td>A named post, not a named person</td>
            </tr>
          </tbody>
        </table>
        <p>The platform has since been rebuilt and offers a large number of data sets in formats that open
        without special software. What Hrůzová is proudest of does not show on the page. Behind each data set
        is a post in the organisation chart.</p>
        <h2>What the rules broke</h2>
        <p>The new order has made enemies of some of her old friends. People who had given their data gladly
        found that gladness was no longer asked for. One of them, an engineer near retirement, told her that
        he had been promoted from donor to suspect. He still sends his tables on time. He no longer adds the
        notes in the margin that only he could write.</p>
        <p>And there was a spring in which the platform got fuller and worse. Offices that had been told to
        publish did so, in whatever shape the file happened to have. A list of events came as a photograph of
        a list of events. It met the rule.</p>
        <blockquote data-person="lenka-hruzova">
          <p>A mandate brings you data. It does not bring you care. For care you still have to go and have the
          coffee.</p>
        </blockquote>
        <p>So the visits have begun again, fewer of them and with a different purpose. She no longer asks
        <em>whether</em>. She brings somebody who has used the data, for preference somebody who is annoyed by
        it, and lets the two talk.</p>
        <h2>What stayed shut, and why that is published too</h2>
        <ul>
          <li>Anything from which a person can be worked out, even by a neighbour who already knows half of
          it.</li>
          <li>The exact place of some installations for water and power. The city publishes the street, not
          the cover.</li>
          <li>Data that a contract made with a company long ago keeps shut. The contract and its last day are
          on the list.</li>
        </ul>
        <p>That third group is where the <a href="/solutions/open-data-by-default">rule</a> costs something.
        Each new contract now says that data made with public money belongs to the public, and suppliers have
        begun to ask for more money when they read it.</p>
        <p>At the <a href="/events/urban-data-workshop-brno">workshop in Brno</a>, Samira El Idrissi, who
        studies urban data in Rotterdam, asked whether the rule could be copied to a city whose council is
        less willing. Hrůzová thought about it for so long that the moderator began to repeat the question.
        Then she said no, and that this was the good news. It means that one knows whom to see first.</p>
        <section data-resources="See below">
          <a href="/library/slides-open-data-brno">Slides on open data in Brno</a>
          <a href="https://eur-lex.europa.eu/eli/dir/2019/1024/oj">Directive (EU) 2019/1024 on open data</a>
          <a href="https://data.brno.cz">The data platform of Brno</a>
        </section>
      `,
    },
    cs,
  },
}
