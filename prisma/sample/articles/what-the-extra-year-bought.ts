import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'what-the-extra-year-bought',
  kind: 'news',
  published: { weeks: -51, weekday: 2 },
  project: 'ruggedised',
  cities: ['rotterdam', 'glasgow', 'umea'],
  themes: ['smart-cities-and-innovation', 'climate-change-adaptation-and-mitigation'],
  solutions: ['peak-load-control', 'building-energy-management'],
  partners: ['city-of-rotterdam', 'isinnova'],
  people: ['marit-van-der-veen', 'carlo-benedetti', 'annika-sjoberg'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: [],
  events: [],
  groups: ['board-of-coordinators'],
  pairings: [],
  words: {
    en: {
      title: 'What the extra year bought',
      summary:
        'The project was to end in November 2021 and ended on 31 October 2022 instead. Three people who had to live with the extension answer the same questions about it, and do not agree.',
      body: `
        <p><em>The pandemic delayed building works and emptied the buildings that were to be measured. In
        November 2021, after talks with the European Commission, the partners announced that they would go on
        until 31 October 2022, so that the Lighthouse cities could fully monitor what had been built. We asked
        three people what came of it: <a href="/people/marit-van-der-veen">Marit van der Veen</a>, who ran the
        programme in Rotterdam, <a href="/people/carlo-benedetti">Carlo Benedetti</a>, who evaluates, and
        <a href="/people/annika-sjoberg">Annika Sjöberg</a>, who managed the work in Umeå. Each was asked
        alone.</em></p>
        <h2>When did you know that you would need more time?</h2>
        <p><strong>Van der Veen:</strong> In the second week of the first lockdown. A fitter rang and asked
        whether heat pumps were essential. I said yes. His boss said no. From then on I kept two
        calendars.</p>
        <p><strong>Sjöberg:</strong> Later than Marit. Our building sites went on. What stopped was people. A
        campus without students uses energy like a campus in July, and you cannot learn from July what happens
        in February.</p>
        <p><strong>Benedetti:</strong> I knew before the pandemic. As I remember the plan, measuring stood at its
        very end. One season is an anecdote. I have been unbearable about it ever since.</p>
        <h2>What was the extra year for?</h2>
        <p><strong>Benedetti:</strong> For a second winter. That is all. Everything else that people will tell
        you is true as well, but without a second winter you cannot say whether a saving came from the
        controller or from the weather.</p>
        <p><strong>Van der Veen:</strong> For finishing in order. There is a way to end a project in which the
        last two months are spent on reports and nobody answers the telephone from the building. We had time
        to hand things over to people who would still be there.</p>
        <p><strong>Sjöberg:</strong> For one conversation that we had put off for four years, about who pays
        for the sensors when the project no longer does.</p>
        <blockquote data-person="annika-sjoberg">
          <p>As long as there is a project, a broken sensor is a delay. The day after, it is a question of
          whose sensor it is.</p>
        </blockquote>
        <h2>What did it cost?</h2>
        <p><strong>Van der Veen:</strong> People. Two of my best had new posts agreed for the first of
        December. One stayed, out of loyalty, in a job that had already said goodbye to her. I would not ask
        that of anyone again.</p>
        <p><strong>Benedetti:</strong> Attention. You can extend a contract. You cannot extend the moment at
        which everybody wants to know how it came out. A year later they want to know about the next
        thing.</p>
        <p><strong>Sjöberg:</strong> Less than people feared and more than was written down. Somebody has to
        keep a measuring system alive for twelve months after everybody has stopped finding it exciting.
        Nobody had planned hours for being bored.</p>
        <h2>What did you get that you would not otherwise have?</h2>
        <table>
          <thead>
            <tr><th>What one would like to know</th><th>With one winter</th><th>With a second</th></tr>
          </thead>
          <tbody>
            <tr><th>Was it the weather?</th><td>Who can say?</td><td>Were the two alike?</td></tr>
            <tr>
              <th>Was it the people?</th>
              <td>Were there any in the building?</td>
              <td>The same ones?</td>
            </tr>
            <tr>
              <th>Are the instruments right?</th>
              <td>Has anybody doubted them?</td>
              <td>Which have been caught out?</td>
            </tr>
            <tr>
              <th>Who answers afterwards?</th>
              <td>The project, and until when?</td>
              <td>Is there a name for each site?</td>
            </tr>
          </tbody>
        </table>
        <p><strong>Benedetti:</strong> The table is mine, and it has no answers in it. For those you must go to
        each building. The third line is the important one. In the first year you measure the building. In the
        second you may find out that you have been measuring a window somebody opened.</p>
        <p><strong>Sjöberg:</strong> Time for a game. We sat round a table with the drawing of the
        <a href="/solutions/peak-load-control">control of peak loads</a> and asked how it could look like a
        disappointment although nothing is wrong with it. I remember the card that won: one clock is set to
        the wrong zone, and the signal for the morning peak reaches the buildings in the afternoon. With one
        season you would report, correctly, that it does not work.</p>
        <h2>And what did you not get?</h2>
        <p><strong>Van der Veen:</strong> A party. By the time of the final conference half of the people who
        had built the thing were elsewhere. They came, but as guests.</p>
        <p><strong>Benedetti:</strong> A third winter.</p>
        <h2>Would you do it again?</h2>
        <p><strong>Sjöberg:</strong> I would not call it an extension. I would plan for it from the first day
        and call it the fifth year. An extension sounds as if one had been late. Measuring is not being
        late.</p>
        <p><strong>Van der Veen:</strong> Yes, but I would let people go who have a new job, and pay somebody
        local to read the meters. A student could do it and would have learned something.</p>
        <blockquote data-person="carlo-benedetti">
          <p>Every project proposal should have a page headed <em>the year after</em>. If it is empty, the
          rest of the proposal is about building things.</p>
        </blockquote>
        <p><em>The six cities went on meeting after the end of October 2022, without a project. What they do
        is on the page of the <a href="/groups/board-of-coordinators">Board of Coordinators</a>. The clock
        with the wrong time was drawn on a card. It has never hung in Umeå.</em></p>
      `,
    },
  },
}
