import { pl } from '@/prisma/sample/articles/a-school-of-1837.pl'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'a-school-of-1837',
  kind: 'case_study',
  published: { weeks: -35, weekday: 3 },
  project: 'ruggedised',
  partner: 'city-of-gdansk',
  cities: ['gdansk'],
  themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
  solutions: ['thermal-renovation-of-schools', 'building-energy-management'],
  partners: ['city-of-gdansk', 'ait'],
  people: ['tomasz-zurawski', 'agnieszka-wojcik', 'matthias-oberleitner'],
  authors: [{ person: 'agnieszka-wojcik' }],
  documents: ['slides-school-renovation-gdansk'],
  events: ['heat-conference-rotterdam', 'replication-workshop-gdansk'],
  groups: [],
  pairings: [],
  words: {
    en: {
      title: 'A school of 1837',
      summary:
        'The walls of the old grammar school at Lastadia are thick, listed and cold. Gdańsk renovated the building from the inside out, and on the way it changed its mind about windows, damp and who owns a radiator.',
      body: `
        <p>Brick, lime, more brick, a finger of plaster, nine coats of paint. Tomasz Żurawski drilled the
        first core out of the wall himself and keeps it on his desk, a cylinder the length of a baguette. When
        colleagues ask why a school of 1837 cannot simply be wrapped like a block of flats, he hands it to
        them.</p>
        <p>The building stands at Lastadia in <a href="/cities/gdansk">Gdańsk</a>. It was built as a grammar
        school, and it was to be one of the city’s cold buildings for ever, since whatever makes it worth
        keeping is on the outside: the brick, the cornices, the rhythm of the windows. Insulating the façade
        was never on the table. The conservation officer had said so in her first sentence, and Żurawski says
        that he was grateful to know it so early.</p>
        <h2>The order of work</h2>
        <p>A <a href="/solutions/thermal-renovation-of-schools">thermal renovation</a> of this kind is done
        part by part, and the parts affect each other. Tight windows without ventilation bring mould.
        Insulation inside without a dry wall brings frost into the brick. New boilers before anything else
        bring boilers that are too big. The project team wrote the order on a sheet and hung it in the staff
        room, where the teachers added a column.</p>
        <table>
          <thead>
            <tr><th>Part</th><th>What was done</th><th>What the teachers wrote beside it</th></tr>
          </thead>
          <tbody>
            <tr><th>Roof and attic</th><td>Insulated between the old rafters</td><td>Finally</td></tr>
            <tr><th>Cellar walls</th><td>Dried for a year before anything else</td><td>A whole year?</td></tr>
            <tr><th>Windows</th><td>Old frames kept, second pane inside</td><td>Do they open?</td></tr>
            <tr>
              <th>Outer walls</th>
              <td>Lime-based insulation inside, only in some rooms</td>
              <td>Which rooms?</td>
            </tr>
            <tr><th>Heating</th><td>New, small, controlled room by room</td><td>By whom?</td></tr>
          </tbody>
        </table>
        <p>Each of the remarks on the right turned into at least one meeting.</p>
        <h2>A whole year?</h2>
        <p>The cellar had been wet for longer than anyone remembered. The plan gave it three months. After
        three months the meters in the wall had hardly moved, and the contractor for the insulation stood
        ready in the yard with his people. Żurawski sent them away. It was the most expensive decision of the
        project, and the one that he would defend in front of anybody.</p>
        <blockquote data-person="tomasz-zurawski">
          <p>You can close a wet wall and hand over the keys on time. The mould comes in the third year, when
          the pictures have long been in the brochure.</p>
        </blockquote>
        <p>The delay was argued over in the council’s budget committee in terms that he prefers not to repeat.
        What settled it was a visit. The members were given torches and asked to put a hand on the wall.</p>
        <h2>Do they open?</h2>
        <p>The first plan had windows that stay shut and machines that bring the air. On paper this saves
        most. In the trial room the children felt ill by Thursday, or said so, and their teacher propped the
        door open with a chair all week. The fan worked faultlessly against the chair.</p>
        <p>Matthias Oberleitner of <a href="/partners/ait">AIT</a> had come to look at the readings. He looked
        at the chair instead.</p>
        <blockquote data-person="matthias-oberleitner">
          <p>The model had everything in it except the right of thirteen-year-olds to open a window. So we
          gave them the window and changed the model.</p>
        </blockquote>
        <p>The windows now open. A lamp beside each of them turns from green to orange when the air is used
        up, and in most rooms a pupil is in charge of it. On some days the saving is smaller for that. Nobody
        has moved a chair.</p>
        <h2>Which rooms?</h2>
        <p>Insulation on the inside makes a wall warmer to the touch and colder at its core. In some walls
        this is safe. In others beams end in the brick, and there cold and damp would meet in the wood. Rather
        than treat all walls alike, the team went through the building with a moisture meter and a red pencil.
        Eleven rooms were left as they are. They are the ones in which coats are still worn in January, and a
        note on the door explains why.</p>
        <p>The notes were the headmistress’s idea. She had noticed that people will put up with a cold room if
        they know the reason, and will not put up with a warm one if they suspect favouritism.</p>
        <h2>By whom?</h2>
        <p>The last remark was the hardest. A heating system that is
        <a href="/solutions/building-energy-management">controlled room by room</a> needs someone who decides.
        The caretaker had done it for twenty-two years with one valve and a good ear. The new system showed
        him forty curves and locked him out after three wrong passwords.</p>
        <ol>
          <li>First the supplier ran it from its office in another city. It did not know that the choir meets
          on Wednesdays.</li>
          <li>Then the teachers had a dial in each room. By the second week all dials stood at the top.</li>
          <li>Now the caretaker sets the timetable on one screen with large buttons, designed with him in one
          afternoon. The dials are still there and go two degrees either way, until the next bell.</li>
        </ol>
        <p>The supplier calls this third arrangement <em>a reduced interface</em>. Żurawski calls it the first
        one that worked.</p>
        <h2>What others can take along</h2>
        <p>Gdańsk has more old schools and will go through them one by one. At the
        <a href="/events/replication-workshop-gdansk">replication workshop</a> the building will be open from
        the cellar to the rafters, and the core will be passed round. As for figures, the team has promised to
        publish heat and electricity before and after, with the weather taken out, once there are full heating
        seasons to compare. Until then it gives no percentage, and it does not estimate one when asked
        nicely.</p>
        <section data-resources="See below">
          <a href="/library/slides-school-renovation-gdansk">Slides: renovating a school of 1837</a>
        </section>
      `,
    },
    pl,
  },
}
