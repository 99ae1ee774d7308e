import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'coordinators-meet-in-brussels',
  kind: 'press_release',
  published: { weeks: -1, weekday: 2 },
  project: 'ruggedised',
  partner: 'iclei-europe',
  cities: ['rotterdam', 'glasgow', 'umea', 'brno', 'gdansk', 'parma'],
  themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
  solutions: [],
  partners: ['iclei-europe'],
  people: ['marit-van-der-veen', 'petr-dvoracek', 'annika-sjoberg', 'ioana-petrescu'],
  authors: [{ person: 'ioana-petrescu' }],
  documents: ['agenda-coordinators-meeting', 'minutes-spring-meeting'],
  events: ['coordinators-meeting', 'spring-meeting-of-coordinators', 'annual-conference'],
  groups: ['city-coordinators-group', 'secretariat'],
  pairings: [],
  words: {
    en: {
      title: 'Coordinators meet in Brussels over a contract that nobody has yet signed',
      summary:
        'Press release. The coordinators of six cities discuss their own draft of a climate city contract and settle whether a signature should outlive an election. The press may come to the drink, and to the first hour by arrangement.',
      body: `
        <p><strong>Brussels. For immediate release.</strong> The coordinators of Rotterdam, Glasgow, Umeå,
        Brno, Gdańsk and Parma will meet in Brussels in the coming weeks to discuss a draft contract between a
        city, its residents and the state on the way to climate neutrality. It is the first time that cities
        which were chosen for the European cities mission and cities which were not sit down over the same
        text. The draft was written by the members of the <a href="/groups/city-coordinators-group">City
        Coordinators Group</a> themselves.</p>
        <p>The <a href="/events/coordinators-meeting">meeting</a> lasts from 14:00 to 17:00 and can also be
        followed on screen by members. Place, date and agenda are on its page.</p>
        <h2>What is at issue</h2>
        <p>The group comes with three disagreements left over from its
        <a href="/events/spring-meeting-of-coordinators">meeting in Parma</a>, each of which has a room of
        its own.</p>
        <ol>
          <li><strong>Selection.</strong> Should the next cities be chosen for how far they have come or for
          how far they have to go?</li>
          <li><strong>Contract.</strong> Which promises does a city make that it can keep alone, which with
          others, and who signs for the others?</li>
          <li><strong>Monitoring.</strong> How is a city compared with itself over the years when it measures
          better every year?</li>
        </ol>
        <p>A vote is not planned. Each room hands the drafting team one page: what was agreed, what was not,
        and which sentence has to go.</p>
        <blockquote data-person="marit-van-der-veen">
          <p>A contract which everyone can sign on the day has left something out. I would rather go home with
          two empty lines and know why they are empty.</p>
        </blockquote>
        <p>Annika Sjöberg, City of Umeå, will chair the meeting. Marit van der Veen of Rotterdam is one of
        three authors. The draft takes as its starting point that most emissions of a city are not within its
        gift. It therefore keeps two columns, one for what the city does and one for what it asks of others.
        Some members consider the second column the heart of the text. Others fear that it will be read as an
        excuse.</p>
        <blockquote data-person="petr-dvoracek">
          <p>We are one of the two cities that were not chosen. I come to Brussels to find out whether the
          contract is any use without the label. If it is not, that is worth knowing too.</p>
        </blockquote>
        <h2>What is public and what is not</h2>
        <p>The agenda is public, and so will be the results of the three rooms, once the members have read
        them through. The draft itself is open to members only for the time being. The group decided this at
        its meeting in Parma, by a narrow majority and for a stated reason: the draft names departments and
        companies that have not yet been asked. The reason falls away with the next version, and with it the
        restriction.</p>
        <p>For journalists:</p>
        <ul>
          <li>The first hour is open to the press by arrangement, for listening.</li>
          <li>Coordinators are available for questions at the drink from 17:00. It is not part of the meeting,
          and what is said there may be quoted with consent.</li>
          <li>There will be no photo call. Pictures may be taken in the first ten minutes, with the badges
          off.</li>
        </ul>
        <h2>What follows</h2>
        <p>A revised draft goes to the members within four weeks. It is to be laid before the public at the
        <a href="/events/annual-conference">annual conference in Glasgow</a>. Whether it is signed there is
        open. Glasgow has said that it will provide the room and a pen but not the occasion.</p>
        <h2>Notes to editors</h2>
        <table>
          <thead>
            <tr><th>Term</th><th>Meaning</th></tr>
          </thead>
          <tbody>
            <tr>
              <th>The consortium</th>
              <td>Six cities and their partners who worked together in the project RUGGEDISED, funded by the
              European Union’s Horizon 2020 programme until 31 October 2022, and who have gone on meeting
              since</td>
            </tr>
            <tr>
              <th>Lighthouse and Fellow cities</th>
              <td>Rotterdam, Glasgow and Umeå built. Brno, Gdańsk and Parma learned and planned</td>
            </tr>
            <tr>
              <th>The cities mission</th>
              <td>The European Union’s mission for climate-neutral and smart cities by 2030. In 2022, 112 of
              377 applicants were chosen: 100 in the European Union and 12 in associated countries. Rotterdam,
              Glasgow, Umeå and Parma are among them</td>
            </tr>
            <tr>
              <th>City Coordinators Group</th>
              <td>The working group in which officers of the six cities prepare common positions. It has no
              budget and decides for nobody</td>
            </tr>
          </tbody>
        </table>
        <p>A reminder, since it has been printed otherwise: the group is no body of the European Commission
        and does not speak for it.</p>
        <h2>Contact</h2>
        <p><a href="/people/ioana-petrescu">Ioana Petrescu</a>, <a href="/groups/secretariat">secretariat</a>,
        for places at the first hour and for interviews with the coordinators. Interviews are possible in the
        language of each city. Please say which one when you ask.</p>
        <section data-resources="Documents">
          <a href="/library/agenda-coordinators-meeting">Agenda of the meeting</a>
          <a href="/library/minutes-spring-meeting">Minutes of the meeting in Parma</a>
        </section>
      `,
    },
  },
}
