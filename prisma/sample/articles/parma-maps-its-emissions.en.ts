import type { SampleArticle } from '@/prisma/sample/types/stories'

export const en: NonNullable<SampleArticle['words']['en']> = {
  title: 'Parma maps its emissions',
  summary:
    'Before it decided what to do, the city put on paper where its emissions come from. The map closed some old arguments and opened others, and in one neighbourhood it was wrong.',
  body: `
    <p>The orange square lay on top of a primary school. When the map was thrown on the wall for the first
    time, everybody in the room saw it at the same moment, and for a while nobody looked at anything else. The
    school heats little and badly, but not as badly as that. The orange came from the road in front of it, all
    of which had been counted in the square where it ended.</p>
    <p>Chiara Montanari, climate officer of the <a href="/cities/parma">City of Parma</a>, tells the story
    whenever somebody asks about the map. She does not do so out of modesty. She does it to explain what the
    map is for.</p>
    <blockquote data-person="chiara-montanari">
      <p>A wrong table is read only by the person who made it. A wrong map is corrected by the first person
      who lives there.</p>
    </blockquote>
    <h2>Four steps, and one before the others</h2>
    <p>In Parma the work on climate is carried by an alliance: the city, the province, the region of
    Emilia-Romagna, the university and others, with the aim of carbon neutrality by 2030. The order of the
    work is written down in four verbs.</p>
    <ol>
      <li><strong>Map</strong> the emissions, to know where they come from.</li>
      <li><strong>Plan</strong> what is to be done, to know who does it.</li>
      <li><strong>Act</strong>.</li>
      <li><strong>Check</strong> what has changed, and go back to the first.</li>
    </ol>
    <p>It sounds obvious. It was not. When the talking began, everybody came with step three in hand: a plant,
    a cycle path, a tender. The <a href="/solutions/emission-mapping">map of emissions</a> was first of all a
    polite way of saying: not yet.</p>
    <figure><img src="image:drawing-emission-map"></figure>
    <h2>Where the numbers come from</h2>
    <p>A map like this is a pact between data that have never met. What buildings use is known by street or by
    meter, what factories use by company, traffic by stretch of road. To put them into the same square
    something has to be decided each time, and each decision leaves somebody unhappy.</p>
    <table>
      <thead>
        <tr><th>Source</th><th>What is known</th><th>What had to be decided</th></tr>
      </thead>
      <tbody>
        <tr>
          <th>Buildings</th>
          <td>Gas and electricity sold in a zone</td>
          <td>How to divide them among the buildings of the zone</td>
        </tr>
        <tr>
          <th>Traffic</th>
          <td>Vehicles counted in some places</td>
          <td>Whether to count it where it passes or where the driver lives</td>
        </tr>
        <tr>
          <th>Industry</th>
          <td>What each company declares</td>
          <td>Whether a factory belongs to its neighbourhood or to the world that buys from it</td>
        </tr>
        <tr><th>Green</th><td>Trees and surfaces</td><td>Whether to subtract anything. For now: no</td></tr>
      </tbody>
    </table>
    <p>The second line cost a spring of quarrelling. Davide Ferrarini, who plans mobility, wanted traffic
    counted where drivers live, because that is where something can be changed. The residents of the busiest
    streets wanted it counted where it passes, because that is where it is breathed. Both were right, and so
    there are now two maps.</p>
    <blockquote data-person="davide-ferrarini">
      <p>The first map says who suffers, the second says whom to talk to. Anyone who shows you only one of
      them is selling something.</p>
    </blockquote>
    <h2>The wrong neighbourhood</h2>
    <p>The serious mistake, though, was not the road in front of the school. In a neighbourhood to the north
    the map showed very low consumption, and somebody had already held it up as an example of virtue at a
    public meeting. A woman stood up and said that people in her building heated with electric fans because
    the boiler had been out of order for two winters. They used no gas because they had none. The electricity
    was in another table, which came later.</p>
    <p>Since then every pale square has carried a question mark until somebody has been there in person.</p>
    <h2>The prize and the zone</h2>
    <p>In October 2021 Parma received the first European award for climate neutrality given by the CIVITAS
    initiative, handed over in Aachen during its Forum. What convinced the jury was the Low Emission Zone,
    which limits access for the most polluting cars in the urban area. The alliance was among the strong
    points of the application.</p>
    <p>At city hall the award was welcome, and it did a small and precise kind of damage. For some months
    every proposal began with the word <em>award-winning</em>, and any objection sounded ungrateful. Montanari
    asked for the plaque to be taken out of the meeting room. It now hangs in the entrance, where it is seen
    by people who come to complain.</p>
    <p>The following spring the city was chosen for the <a href="/news/four-cities-one-mission">European
    cities mission</a>.</p>
    <h2>What they would do differently</h2>
    <ul>
      <li>Begin with a single neighbourhood and get it wrong quickly, instead of with the whole city and
      getting it wrong slowly.</li>
      <li>Write on every square the date of the oldest data in it.</li>
      <li>Never give a colour a name like <em>good</em>.</li>
    </ul>
    <p>Carlo Benedetti, who evaluates the consortium’s results for <a href="/partners/isinnova">ISINNOVA</a>,
    asked whether he might add up the squares. He was told no and shown why with a pencil: the factory is in
    three of them. He took notes and <a href="/news/counting-once">made an article of it</a>.</p>
    <section data-resources="Material">
      <a href="/library/slides-emission-map-parma">Parma’s map of emissions</a>
      <a href="https://civitas.eu">The CIVITAS initiative</a>
    </section>
  `,
}
