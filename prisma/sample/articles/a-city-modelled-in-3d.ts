import { nl } from '@/prisma/sample/articles/a-city-modelled-in-3d.nl'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'a-city-modelled-in-3d',
  kind: 'case_study',
  published: { weeks: -25, weekday: 1 },
  project: 'ruggedised',
  partner: 'erasmus-centre-for-data-analytics',
  image: 'drawing-city-model',
  cities: ['rotterdam'],
  themes: ['smart-cities-and-innovation'],
  solutions: ['city-model-in-3d', 'urban-data-platform', 'e-bus-fast-charging'],
  partners: ['erasmus-centre-for-data-analytics', 'city-of-rotterdam'],
  people: ['samira-el-idrissi', 'marit-van-der-veen', 'lenka-hruzova'],
  authors: [{ person: 'samira-el-idrissi' }],
  documents: ['slides-city-model-rotterdam'],
  events: ['urban-data-workshop-brno'],
  groups: ['experts-group'],
  pairings: [],
  words: {
    en: {
      title: 'A city modelled in 3D',
      summary:
        'Rotterdam built a digital double of itself and a platform for its data, and researchers made a teaching case of it. In the classroom the technology is over in ten minutes. Then somebody has to play the municipality.',
      body: `
        <p>The student who plays the municipality has folded her arms. In front of her, made of the same foam
        board and the same paper cups as last year, lies a district of Rotterdam. A fellow student playing a
        developer wants the loads that the roofs can bear. One playing a residents’ group wants to know who
        will see into their windows. A third plays a start-up and wants everything, by Friday. She says that
        she has to ask upstairs. The class laughs. She was not joking.</p>
        <p>The scene comes from a seminar on <em>Digital City Rotterdam: Open Urban Platform</em>, a case that
        the Case Development Centre and the <a href="/partners/erasmus-centre-for-data-analytics">Erasmus
        Centre for Data Analytics</a>, both at Rotterdam School of Management, wrote about the city next door.
        It can be downloaded free of charge. Part of the research behind it was done in our project.</p>
        <h2>What the city made</h2>
        <p>There are two things, and they are easily mistaken for one. The
        <a href="/solutions/city-model-in-3d">model</a> is Rotterdam in three dimensions: buildings, trees,
        cables, what lies under the street and what is planned above it. The
        <a href="/solutions/urban-data-platform">platform</a> is the place where data about all of that are
        shared under agreed terms, by the city and by others. The model makes people gasp. The platform makes
        them read the terms.</p>
        <figure><img src="image:drawing-city-model"></figure>
        <p>For the researchers the double was first of all a place to try things out. They simulated what
        happens when a bus network changes to <a href="/solutions/e-bus-fast-charging">electric buses</a>, how
        charging affects timetable, cost and emissions, and how it could follow the hours with sun and wind.
        No passenger was late for it.</p>
        <h2>Five questions without a plug</h2>
        <p>The case pays particular attention to five matters. Samira El Idrissi, who teaches with it, has
        noticed that students take them for the soft part until they have to decide one.</p>
        <h3>What is it for?</h3>
        <p>A platform for everybody who might have a use is a platform for nobody. In class this question
        takes longest, since each group has an answer and they exclude each other.</p>
        <h3>Who decides?</h3>
        <p>If the city runs the platform alone, companies keep their data at home. If a company runs it,
        residents do. El Idrissi lets the class draw a board and then asks who in it has no interest. The
        answer, so far, has always been nobody, and they draw again.</p>
        <h3>Who pays in year six?</h3>
        <p>The first years have a grant. The double of a city grows old faster than the city, and a model that
        is two years out of date is a film set.</p>
        <h3>Why should anyone trust it?</h3>
        <p>Trust was the word in the interviews for the case that came up without being asked for. People
        forgave a wrong tree. They did not forgive finding out from a newspaper what had been measured in
        their street.</p>
        <h3>What do residents get to do?</h3>
        <p>Look at it, in the first version. El Idrissi is blunt about that.</p>
        <blockquote data-person="samira-el-idrissi">
          <p>We built a window and called it a door. People could see the whole city and could not move a
          single bench.</p>
        </blockquote>
        <h2>A bench, for example</h2>
        <p>The bench is a real one. At an open day a man found his street in the model, zoomed in and said
        that the bench outside the chemist’s had gone a year ago. There was no button for that. The young
        woman at the screen wrote it on a sticky note. By the evening she had thirty notes on the frame of the
        screen, and most of them were right.</p>
        <p>The notes led to an argument inside the administration. One side wanted residents to correct the
        model directly. The other pointed out that engineers calculate with it, and that one cannot lay a main
        on the strength of a sticky note. Marit van der Veen, who had to decide, gave the model two layers.
        One is measured and signed. The other is reported and shows it, with a date and without a name.</p>
        <blockquote data-person="marit-van-der-veen">
          <p>The second layer cost a fraction of the first and took three times as many meetings. It is the
          one that people open at home.</p>
        </blockquote>
        <h2>Playing it through</h2>
        <p>For anybody who would like to use the case with their own staff, and several of our cities have,
        this is how the seminar runs.</p>
        <table>
          <thead>
            <tr><th>Minutes</th><th>What happens</th><th>What usually goes wrong</th></tr>
          </thead>
          <tbody>
            <tr>
              <td>0 to 10</td>
              <td>The technology is explained</td>
              <td>Somebody wants to explain more of it</td>
            </tr>
            <tr>
              <td>10 to 30</td>
              <td>Roles: city, developer, residents, network operator, start-up</td>
              <td>Nobody wants to be the city</td>
            </tr>
            <tr>
              <td>30 to 70</td>
              <td>Each role asks for one set of data and offers one</td>
              <td>Everybody asks</td>
            </tr>
            <tr>
              <td>70 to 90</td>
              <td>A data set turns out to be wrong, and a house has flooded</td>
              <td>Silence, then lawyers</td>
            </tr>
            <tr>
              <td>90 to 120</td>
              <td>The terms are written again</td>
              <td>They are twice as long and half as many people sign</td>
            </tr>
          </tbody>
        </table>
        <p>Lenka Hrůzová took it to <a href="/cities/brno">Brno</a> and let real officers play, each in the
        role of the office they quarrel with most. The head of one department, as a resident, filed a request
        for data with his own department. He is still waiting, he says, and has changed the form.</p>
        <h2>What remains open</h2>
        <p>Whether a double of a city belongs to anyone. The buildings have owners and the data about them
        have makers, but what one can see only when everything is laid together, where it will be hot, where
        nobody walks, which street is worth buying, was made by nobody and can be sold by whoever sees it
        first. The case leaves that to the class. The class, as a rule, leaves it to the municipality, which
        folds its arms.</p>
        <section data-resources="See below: to read and to teach">
          <a href="/library/slides-city-model-rotterdam">Slides: Rotterdam in 3D</a>
          <a href="https://www.thecasecentre.org">The Case Centre, where the case can be had free of
          charge</a>
        </section>
      `,
    },
    nl,
  },
}
