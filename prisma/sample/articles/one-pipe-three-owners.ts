import { sv } from '@/prisma/sample/articles/one-pipe-three-owners.sv'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'one-pipe-three-owners',
  kind: 'report',
  published: { weeks: -11, weekday: 3 },
  project: 'ruggedised',
  image: 'drawing-heat-exchange',
  cities: ['umea', 'rotterdam', 'parma'],
  themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
  solutions: ['heat-and-cold-exchange', 'smart-thermal-grid', 'innovation-platform'],
  partners: ['umea-energi', 'akademiska-hus', 'region-vasterbotten', 'rise'],
  people: ['lars-erik-nyman', 'hanna-oberg', 'joris-haverkamp', 'ingrid-solheim', 'chiara-montanari'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: ['slides-heat-exchange-umea', 'slides-surface-water-rotterdam', 'slides-innovation-platform'],
  events: ['study-tour-umea'],
  groups: ['task-group-on-heat'],
  pairings: [],
  words: {
    en: {
      title: 'One pipe, three owners',
      summary:
        'A hospital wants to be cool, a campus wants to be warm, and between them runs a pipe. Fourteen visitors went to Umeå to see it and had to write its contract before lunch. No draft survived July.',
      body: `
        <p>The valve is painted red and as long as a forearm. It sits in a basement in Umeå where three
        properties meet, and the fourteen visitors who stood around it on the
        <a href="/events/study-tour-umea">study tour</a> needed less than a minute to ask the right question.
        Who may turn it?</p>
        <p>On one side of the valve is the hospital, run by <a href="/partners/region-vasterbotten">Region
        Västerbotten</a>. On the other are university buildings that belong to
        <a href="/partners/akademiska-hus">Akademiska Hus</a>. The network between them is that of
        <a href="/partners/umea-energi">Umeå Energi</a>, and Umeå Energi belongs to the municipality. One
        pipe, three owners, and heat that may flow in either direction.</p>
        <h2>The easy half</h2>
        <p>A hospital has to be cooled in every month of the year. Scanners, operating theatres and server
        rooms give off heat, and in most hospitals that heat goes through the roof. A campus next door wants
        to be warm from September to May. With an <a href="/solutions/heat-and-cold-exchange">exchange of heat
        and cold</a> the waste of one is the delivery of the other, and boreholes keep for months what neither
        needs today.</p>
        <figure><img src="image:drawing-heat-exchange"></figure>
        <p>Lars-Erik Nyman of Umeå Energi drew it on a whiteboard in four lines. That took ten minutes with
        questions. Then he handed out paper and told the visitors that they had two hours to write the
        contract.</p>
        <blockquote data-person="lars-erik-nyman">
          <p>Visitors ask about the pumps. Pumps I can buy. I wanted them to feel where it hurts.</p>
        </blockquote>
        <h2>Three drafts before lunch</h2>
        <p>At each of three tables sat a hospital, a landlord and a utility, played by people who are none of
        these at home. They had a plan of the pipes and one rule: sign nothing that your own board would not
        sign.</p>
        <ul>
          <li><strong>Table one</strong> set a price for every unit of heat, one for winter and one for
          summer. It was done first.</li>
          <li><strong>Table two</strong> made the utility buy all heat and sell all heat. Its landlord left
          the table twice.</li>
          <li><strong>Table three</strong> had no price at all. Whoever has heat gives it, and at the end of
          the year the savings are split in three.</li>
        </ul>
        <p>After lunch Hanna Öberg of the region went from table to table and introduced herself as July. The
        hospital, she said, is giving off more heat than in any other month, and nobody wants it. What does
        your paper say?</p>
        <p>Table one’s paper said that somebody without any use for the heat had to pay for it. Table two’s
        utility had bought heat that it could only throw away, and wished to know at whose cost. Table three
        had savings to split but, in July, no savings. Its hospital wanted to leave, and there was no clause
        on leaving.</p>
        <blockquote data-person="hanna-oberg">
          <p>They had all written a contract for January. In January everybody is grateful.</p>
        </blockquote>
        <h2>What does not travel</h2>
        <p>Umeå has an advantage that fits in no suitcase. The utility is public, so is the region, so is the
        landlord of the university. The three could say at the outset what they expected of each other and put
        the climate first, because none of them has to explain that to a shareholder.</p>
        <p>Joris Haverkamp came from <a href="/cities/rotterdam">Rotterdam</a>, where the owners of networks
        and buildings are mostly private, with a notebook full of objections. By the second day the objections
        had become a table, to which Chiara Montanari added <a href="/cities/parma">Parma</a>.</p>
        <table>
          <thead>
            <tr><th>City</th><th>Owners at the pipe</th><th>First question in the room</th></tr>
          </thead>
          <tbody>
            <tr><th>Umeå</th><td>Public</td><td>What is it for?</td></tr>
            <tr><th>Rotterdam</th><td>Mostly private</td><td>What do I get back, and when?</td></tr>
            <tr><th>Parma</th><td>Mostly private</td><td>Who else has signed?</td></tr>
          </tbody>
        </table>
        <blockquote data-person="joris-haverkamp">
          <p>I cannot take the ownership home. I can take the order of the questions home. We start with the
          return, get stuck, and only then ask what it is for.</p>
        </blockquote>
        <p>In the evening Ingrid Solheim of <a href="/partners/rise">RISE</a> gave that order a name. An
        <a href="/solutions/innovation-platform">innovation platform</a>, as she uses the word, is a place
        outside all three organisations where somebody is paid to put the question again. It is also the first
        thing to be cut, she said, because on a good day it has nothing to do.</p>
        <h2>The fourth draft</h2>
        <p>Before the bus left, the tables merged into one and wrote a page that all of them would sign.</p>
        <ol>
          <li>Accounts are settled over a whole year and over both directions.</li>
          <li>All three read the same meters at the same time. Nobody sends a bill from figures that the
          others cannot see.</li>
          <li>One operator turns the valve. Each owner can have it closed, at any hour, and gives the reason
          in writing afterwards.</li>
          <li>Whoever wants to leave says so two heating seasons ahead.</li>
        </ol>
        <p>One line stayed open. If the hospital needs half the cooling in ten years, who pays for the half of
        the boreholes that it no longer fills? The visitors found three answers and no majority. Nyman left
        the question on the whiteboard and asked the cleaners not to wipe it off.</p>
        <p>What the three owners in Umeå have agreed among themselves is theirs and is not printed here. The
        page of the visitors is an exercise, and the <a href="/groups/task-group-on-heat">task group on
        heat</a> will try to break it at its next meeting. This time somebody will play a dry November in
        which electricity costs more than heat.</p>
        <section data-resources="The three decks of the evening">
          <a href="/library/slides-heat-exchange-umea">Heat exchange in Umeå</a>
          <a href="/library/slides-surface-water-rotterdam">Surface water in Rotterdam</a>
          <a href="/library/slides-innovation-platform">Innovation platforms</a>
        </section>
      `,
    },
    sv,
  },
}
