import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'charging-in-the-street',
  kind: 'news',
  published: { weeks: -5, weekday: 1 },
  project: 'ruggedised',
  partner: 'city-of-glasgow',
  image: 'drawing-charging-street',
  cities: ['glasgow', 'parma'],
  themes: ['mobility-and-transport'],
  solutions: ['public-charging-streets', 'solar-canopy-with-battery', 'charging-hub-for-fleets'],
  partners: ['city-of-glasgow'],
  people: ['priya-campbell', 'eilidh-macrae', 'davide-ferrarini'],
  authors: [{ person: 'priya-campbell' }, { person: 'ioana-petrescu', role: 'Editor' }],
  documents: ['slides-charging-glasgow'],
  events: ['spring-meeting-of-coordinators', 'charging-roundtable'],
  groups: [],
  pairings: [],
  words: {
    en: {
      title: 'Charging in the street',
      summary:
        'Most people in a Glasgow tenement have no drive to park on. A charger has to stand in the street, and there it takes room from somebody. The story of one pavement, seven questions and a cable.',
      body: `
        <p>The complaint came with a photograph. An orange cable ran out of a ground-floor window, down three
        steps, over the pavement and into a parked car. Somebody had laid a doormat over it. The sender used a
        wheelchair and had drawn, in red, the route that she would have had to take round the doormat: off the
        kerb, between two bumpers, along the traffic and back up at the corner.</p>
        <p>“She asked what the city was going to do about the cable,” says Priya Campbell, who plans charging
        points for the <a href="/cities/glasgow">City of Glasgow</a>. “I wrote back that we were going to put
        in a charger. She wrote back: where?”</p>
        <h2>Where</h2>
        <p>In a street of tenements the pavement is narrow and already full. Lamp posts, bins, a bus stop, a
        tree that somebody fought for. A charger on the footway takes less room than a bin, but it is never
        only the charger. It is the cable in use, the person untangling it and the second cable of somebody
        who parked the wrong way round.</p>
        <figure><img src="image:drawing-charging-street"></figure>
        <p>So the drawing that Campbell took to the first evening with residents had no charger on the
        footway. It stood on a build-out, a small island of kerb in the carriageway between two parking bays.
        Walkers lost nothing. Drivers lost a bay in every six. The evening went as she had expected.</p>
        <blockquote data-person="priya-campbell">
          <p>Nobody in the hall was against chargers and nobody was against wheelchairs. They were against
          losing the space outside number forty. One is allowed to be against that.</p>
        </blockquote>
        <h2>Seven questions</h2>
        <p>What came out of that evening and the ones after it is a list. Campbell goes through it before any
        street is drawn, and she has shown it to the other cities in
        <a href="/library/slides-charging-glasgow">her slides</a>.</p>
        <ol>
          <li>Can two wheelchairs pass each other while a car is charging on either side?</li>
          <li>Who parks here at night, and who by day? If it is not the same people, one bay can serve
          both.</li>
          <li>Is the cable under this street strong enough, and if not, whose turn is it to pay for a stronger
          one?</li>
          <li>Can the place be seen from a window? Nobody likes to stand with a telephone in a dark
          corner.</li>
          <li>What happens when the car is full? If nothing happens, a charger is a reserved parking
          space.</li>
          <li>Does it say what it costs, in words, before one plugs in?</li>
          <li>Whom does one ring at eleven at night, and do they pick up?</li>
        </ol>
        <p>The third question has stopped more streets than the rest together. The network under an old street
        was laid for lamps and kettles. When several cars come home at six and all plug in at once, the answer
        is a new cable or a slower charge, and a new cable means a trench outside number forty.</p>
        <h2>Later, and cheaper</h2>
        <p>A slower charge turns out to suit most people, provided that they wake up to a full battery. This
        is the idea that Agile Streets set out to test, with Glasgow as <strong>one of only four
        regions</strong> in the trial: a public charger that waits for the hours in which power is cheap and
        the network idle, and passes the difference on to the driver.</p>
        <p>It sounds simple to anybody who charges in a garage. In the street it raises a matter of trust. The
        driver goes to bed and the charger decides. If there was a fault, she finds out at seven with her coat
        on.</p>
        <blockquote data-person="eilidh-macrae">
          <p>It is our storage heaters over again. You ask people to give up control for a few hours and in
          return they want one thing, a button that says <em>now</em>, whatever it costs.</p>
        </blockquote>
        <p>Eilidh MacRae’s remark, made in the corridor, has led to something. The two trials are now compared
        by one small team, because moving a load to the night is
        <a href="/solutions/demand-side-management">the same work</a> whether the load is a car or a flat.
        <a href="/news/warmer-evenings">Her half of the comparison</a> concerns heat.</p>
        <h2>Where it went wrong</h2>
        <ul>
          <li><strong>The bay that nobody enforced.</strong> A sign without a warden is a suggestion. For some
          weeks the best-lit charger in one street had a petrol van in front of it, every night, the same
          van.</li>
          <li><strong>Four cards and two apps.</strong> Visitors from another town could not pay at all. The
          new rule is that a bank card must be enough.</li>
          <li><strong>The map that said <em>free</em>.</strong> It meant that the charger was working and not
          in use. People read that it cost nothing. It says <em>available</em> now.</li>
        </ul>
        <h2>Streets or hubs?</h2>
        <p>Davide Ferrarini of <a href="/cities/parma">Parma</a> thinks that the whole street is a mistake. He
        would put the chargers where cars stand anyway, in car parks with a
        <a href="/solutions/solar-canopy-with-battery">roof of solar panels and a battery</a>, and leave the
        pavement to people. (His own city has a charging street in its plans all the same. He says that he was
        outvoted.) Glasgow does that as well. But a car park ten minutes from home is where one charges in
        theory, Campbell answers, and a taxi driver after a night shift does not walk ten minutes on
        principle.</p>
        <p>The two were to settle it at a <a href="/events/charging-roundtable">round table</a>, which had to
        be cancelled. They go on by e-mail. His last message ends with a photograph of an empty car park, hers
        with one of a full street.</p>
        <p>The orange cable is gone. The car’s owner moved away before the charger came. The woman who sent
        the photograph has joined the group that looks at the drawings, and she brings a tape measure.</p>
      `,
    },
  },
}
