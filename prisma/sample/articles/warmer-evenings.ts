import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'warmer-evenings',
  kind: 'news',
  published: { weeks: -3, weekday: 2 },
  project: 'ruggedised',
  partner: 'wheatley-group',
  image: 'drawing-storage-heater-day',
  cities: ['glasgow'],
  themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
  solutions: ['storage-heater-control', 'demand-side-management'],
  partners: ['wheatley-group', 'city-of-glasgow'],
  people: ['eilidh-macrae', 'fergus-lindsay', 'annika-sjoberg', 'tomasz-zurawski'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: ['slides-storage-heaters-glasgow', 'factsheet-peak-load-control'],
  events: ['webinar-storage-heaters'],
  groups: ['task-group-on-heat'],
  pairings: [],
  words: {
    en: {
      title: 'Warmer evenings',
      summary:
        'Electric storage heaters fill up at night and run empty before supper. In Glasgow a meter and a controller moved the warmth to the hours when people are at home. The bill is another matter.',
      body: `
        <p>Half past six in the evening is when a storage heater lets its people down. It has been filling up
        with cheap electricity since midnight. It has warmed the bedroom at four, the hall at eight and an
        empty kitchen at noon. Now the children are home, the brick inside is lukewarm, and whoever wants heat
        plugs in a fan and pays the day rate for it.</p>
        <p>That is the fault that <a href="/partners/wheatley-group">Wheatley Group</a>, a Glasgow landlord
        and Scotland’s largest housing provider, set out to mend with
        <a href="/solutions/storage-heater-control">smart meters and controllers</a>. It tried them first in
        one block of flats. The heaters still charge when power is cheap, but no longer blindly, and the
        people who live with them decide more of it themselves.</p>
        <figure><img src="image:drawing-storage-heater-day"></figure>
        <h2>One figure, and who gave it</h2>
        <p>In autumn 2022 the landlord reported that people with the new system were using <strong>about 20
        percent less energy</strong>, that they were more satisfied than before, and that it would be fitted
        in <strong>10,500 homes over the following 20 months</strong>. These are the landlord’s own numbers.
        The word <em>about</em> is part of the first one. The second was a plan on the day it was given, and
        on this portal it is <a href="/news/counting-once">filed as a plan</a>.</p>
        <p>When <a href="/people/eilidh-macrae">Eilidh MacRae</a> and <a href="/people/fergus-lindsay">Fergus
        Lindsay</a> presented it in our <a href="/events/webinar-storage-heaters">webinar</a>, the questions
        began with that figure and stayed there for a while. Less energy than what? Were the flats colder? Was
        it a mild winter?</p>
        <blockquote data-person="fergus-lindsay">
          <p>If someone tells you a saving and cannot tell you the temperature in the room, send them home.
          People in a cold flat save energy too.</p>
        </blockquote>
        <h2>The same day, twice</h2>
        <p>Lindsay’s slide of one day in a flat did more than the percentage to win over the sceptics.</p>
        <table>
          <thead>
            <tr>
              <th>Hour</th>
              <th>Heater that charges blindly</th>
              <th>Heater that is told what to expect</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>2 at night</th>
              <td>Full charge, whatever the weather</td>
              <td>As much as tomorrow’s forecast asks for</td>
            </tr>
            <tr>
              <th>7 in the morning</th>
              <td>Too warm, windows open</td>
              <td>Warm for an hour, then held back</td>
            </tr>
            <tr>
              <th>Noon</th>
              <td>Leaks heat into an empty flat</td>
              <td>Holds, and tops up if power is cheap</td>
            </tr>
            <tr><th>Half past six</th><td>Nearly empty, fan heater on</td><td>Gives what it held</td></tr>
          </tbody>
        </table>
        <p>Nothing in the right-hand column needs a new heater. That is why
        <a href="/people/tomasz-zurawski">Tomasz Żurawski</a>, who renovates schools in Gdańsk and listened
        in, called it the cheapest idea that he had heard in a year, and then asked who pays for the
        wiring.</p>
        <h2>What it does not do</h2>
        <p>It does not make electricity cheap. In Glasgow the people with electric heating are often those
        with the least money, and a better controller cannot outrun the price. The landlord said so at the
        time, and MacRae, who works on housing and energy for the city, says so to every visitor.</p>
        <blockquote data-person="eilidh-macrae">
          <p>I have had people hug the engineer and I have had people ask why the bill is the same. Both were
          right. They use less and each unit costs more.</p>
        </blockquote>
        <p>Three more things came up in the webinar. To one of them there was an answer, and it calmed nobody. To
        the other two nobody had one ready.</p>
        <ul>
          <li><strong>What does the meter know?</strong> Readings of each heater, was the answer, and a short
          list of people who may open them. When the heating goes on tells a stranger when somebody is at
          home. A housing officer does not need that; the list, Lindsay said, should be shorter.</li>
          <li><strong>Who holds the switch?</strong> A controller that shifts charging helps the grid as well
          as the tenant. On a windy night both want the same. On a still one they may not, and the tenancy
          agreement says nothing about it.</li>
          <li><strong>What if a home says no?</strong> The saving of a block is easier to show when everybody
          takes part. A home is still a home, and some people like their heater as it is.</li>
        </ul>
        <h2>A button on the wall</h2>
        <p>The longest exchange of the afternoon was about a button. MacRae had asked visitors to picture a
        tenant of eighty whose daughter comes on Sundays. An app is of no use to her. She wants one button, at
        the height of a light switch, that means <em>warmer for two hours</em>, and she wants it to work when
        the internet does not.</p>
        <p>Somebody from a manufacturer wrote in the chat that such a button would double the cost of
        commissioning. Somebody from a tenants’ association wrote that without it the rest was not worth
        commissioning. <a href="/people/annika-sjoberg">Annika Sjöberg</a>, who moderated from Umeå, where
        most homes are on district heating and hardly anybody has a storage heater, let the two of them argue
        for ten minutes and then asked for a show of hands. The button won by a wide margin. She noted for the
        record that no tenant was on the call.</p>
        <p>That last remark has had a consequence. The <a href="/groups/task-group-on-heat">task group on
        heat</a> has agreed that it will not finish its advice on
        <a href="/solutions/demand-side-management">demand-side management</a> in homes before it has been
        read aloud to people who live in them, in their own stairwell and at their own hour. Half past six has
        been proposed.</p>
        <section data-resources="See below: what was shown in the webinar">
          <a href="/library/slides-storage-heaters-glasgow">Storage heaters in Glasgow</a>
          <a href="/library/factsheet-peak-load-control">Peak load control</a>
        </section>
      `,
    },
  },
}
