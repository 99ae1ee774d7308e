import { de } from '@/prisma/sample/articles/four-cities-one-mission.de'
import { fr } from '@/prisma/sample/articles/four-cities-one-mission.fr'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'four-cities-one-mission',
  kind: 'news',
  published: { weeks: -4, weekday: 4 },
  project: 'ruggedised',
  cities: ['rotterdam', 'glasgow', 'umea', 'parma', 'brno', 'gdansk'],
  themes: ['climate-change-adaptation-and-mitigation'],
  solutions: ['emission-mapping', 'integrated-planning-workshop'],
  partners: ['city-of-rotterdam', 'city-of-glasgow', 'city-of-umea', 'city-of-parma'],
  people: ['marit-van-der-veen', 'priya-campbell', 'chiara-montanari', 'agnieszka-wojcik'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: [],
  events: ['coordinators-meeting'],
  groups: ['city-coordinators-group'],
  pairings: [],
  words: {
    en: {
      title: 'Four cities, one mission',
      summary:
        'Of 377 cities that applied to the European mission for climate-neutral and smart cities, 112 were chosen, and four of them are ours. What they signed up to, what they do not control, and what happens in the other two.',
      body: `
        <p>Three hundred and seventy-seven minus a hundred and twelve is two hundred and sixty-five. That is
        how many cities applied to the European Union’s <a href="/projects/cities-mission">mission for
        climate-neutral and smart cities</a> and were not chosen. We begin with them because nobody else
        does.</p>
        <p>In spring 2022 the list came out. All three of our Lighthouse cities are on it,
        <a href="/cities/rotterdam">Rotterdam</a>, <a href="/cities/umea">Umeå</a> and
        <a href="/cities/glasgow">Glasgow</a>, and so is <a href="/cities/parma">Parma</a>, which had come
        into the project to learn.</p>
        <table>
          <thead>
            <tr><th>The mission in numbers</th><th>Cities</th></tr>
          </thead>
          <tbody>
            <tr><th>Applied</th><td>377</td></tr>
            <tr><th>Chosen</th><td>112</td></tr>
            <tr><th>Of these, inside the European Union</th><td>100</td></tr>
            <tr><th>Of these, in associated countries</th><td>12</td></tr>
            <tr><th>Of these, in our consortium</th><td>4</td></tr>
          </tbody>
        </table>
        <p>Glasgow is one of the twelve. For the people there that line was worth more than the rest of the
        table.</p>
        <h2>What is promised</h2>
        <p>Climate neutrality by 2030. The date is short enough that the people who promise it may have to
        answer for it in person. Marit van der Veen, who runs the programme in Rotterdam, says that this is
        the only thing about it which frightens her and the only thing which helps.</p>
        <blockquote data-person="marit-van-der-veen">
          <p>With 2050 you write a vision. With 2030 you open the calendar, and you find that the boiler which
          goes in next month will still be there on the day.</p>
        </blockquote>
        <p>The boiler is the mission in small. A city decides about its own buildings, its own fleet and, if
        it owns a utility, about some of its heat. It does not decide about most of the boilers, most of the
        cars or the price of anything.</p>
        <h2>Four answers to one question</h2>
        <p>We asked officers of the four cities what they cannot do alone. None of them needed time to
        think.</p>
        <ul>
          <li><strong>Rotterdam:</strong> the port. It lies inside the city’s borders and outside most of the
          city’s powers.</li>
          <li><strong>Umeå:</strong> flying and driving. The heat is in hand, and the distances in northern
          Sweden are what they are.</li>
          <li><strong>Glasgow:</strong> homes that belong to somebody else, and there are several somebodies
          in each stairwell.</li>
          <li><strong>Parma:</strong> the air and the traffic of the plain around it, which arrive without
          asking.</li>
        </ul>
        <p>Priya Campbell, who plans charging points in Glasgow, added that she had been asked five times in
        one week which of her projects were <em>mission projects</em>. Her answer had been the same each time.
        They are the ones that would be cut first if nobody called them that.</p>
        <blockquote data-person="priya-campbell">
          <p>A label is cheap and I will take it. But I have watched people relabel a spreadsheet for three
          days and change nothing in it.</p>
        </blockquote>
        <h2>From map to promise</h2>
        <p>Parma is the odd one out, and perhaps the most interesting. It was a Fellow city, one of those that
        were to watch and learn. It set up an alliance of city, province, region, university and companies,
        made <a href="/news/parma-maps-its-emissions">a map of its emissions</a> the first step, and only then
        applied.</p>
        <p>Chiara Montanari, its climate officer, warns against turning that into a recipe. The map did not
        make the alliance agree. It made it impossible to disagree about the same three facts in every
        meeting, so that the quarrel could move on to something worth quarrelling about.</p>
        <blockquote data-person="chiara-montanari">
          <p>Before the map we argued about who was to blame. Now we argue about who pays. That is progress,
          and it is louder.</p>
        </blockquote>
        <h2>The other two</h2>
        <p><a href="/cities/brno">Brno</a> and <a href="/cities/gdansk">Gdańsk</a> are not on the list. They
        are at every meeting of the <a href="/groups/city-coordinators-group">city coordinators’ group</a> in
        which the mission is discussed, and some of the best questions are theirs, since they have nothing to
        defend.</p>
        <p>Agnieszka Wójcik of Gdańsk put the plainest one. If the hundred and twelve are to show the way, who
        is paid to write down the way? A city that races for 2030 has no hour left in the week for somebody
        from another city with a notebook. Gdańsk would like to come with a notebook.</p>
        <blockquote data-person="agnieszka-wojcik">
          <p>We do not need a hundred success stories. We need three honest cost sheets and a telephone
          number.</p>
        </blockquote>
        <p>Her request is now an item in the group’s work. Each of the four has agreed to keep one sheet of
        what was planned, what it cost in people’s time and what was dropped, and to show it to the other two.
        The sheets are for members for the time being, because the first drafts name departments.</p>
        <h2>What the group is working on</h2>
        <p>Cities that take part are asked for a climate city contract. What should stand in it and who should
        sign is open enough to fill a meeting, and it will: at the
        <a href="/events/coordinators-meeting">coming one in Brussels</a> the members sit down over a draft of
        their own. Three questions are already on the table.</p>
        <ol>
          <li>Which cities should a mission take next, and by what measure?</li>
          <li>Who signs, and what happens to a signature after an election?</li>
          <li>How is progress counted so that a city which measures more does not look worse than one which
          measures less?</li>
        </ol>
        <p>The third, says van der Veen, is the one to watch. It is also the one for which fewest people ever
        put up their hand.</p>
      `,
    },
    de,
    fr,
  },
}
