import type { SamplePairing } from '@/prisma/sample/types/consortium'

export const pairingsOnSociety: SamplePairing[] = [
  {
    slug: 'fredericton-parma',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Fredericton', country: 'CA' },
      { name: 'Parma', country: 'IT' },
    ],
    themes: ['social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Who gets to lead a department',
        summary:
          'Two town halls looked for what keeps women out of senior posts, and for ways around it that others can use too.',
        body: `
          <p>A town hall employs many women and is led by few. Fredericton in Canada and Parma took that as a
          subject for cooperation, which is unusual: most pairs choose pipes, buses or bins. They worked out
          tools to find the barriers that hold women back in municipal careers, and means of getting past them
          and past discrimination.</p>
          <p>What they found was written for their own two cities first. But from the outset they asked
          whether a method would hold elsewhere, and for other groups that are passed over as well. That
          decided how things were written down: as steps that a personnel office in another country can
          follow.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>At which step of a career do women leave the list: at the advertisement, the interview or
            after the first child?</li>
            <li>Who sits on the panel?</li>
            <li>Does anybody count, and is the count read out in council?</li>
          </ul>
          <p>None of this needs a budget. It needs somebody in the personnel office who may ask, and a mayor
          who wants to hear.</p>
        `,
      },
      it: {
        title: 'Chi arriva a dirigere un ufficio',
        summary:
          'Due municipi hanno cercato che cosa tiene le donne lontane dai posti dirigenti, e rimedi che possano servire anche ad altri.',
        body: `
          <p>In municipio lavorano molte donne e ne dirigono poche. Fredericton, in Canada, e Parma ne hanno
          fatto il tema della loro cooperazione, cosa insolita: quasi tutte le coppie scelgono tubi, autobus o
          rifiuti. Hanno messo a punto strumenti per trovare gli ostacoli che frenano le carriere delle donne
          nei comuni, e modi per superarli insieme alle discriminazioni.</p>
          <p>Ciò che hanno trovato è stato scritto prima di tutto per le due città. Ma fin dall’inizio si sono
          chieste se un metodo reggerebbe altrove, e anche per altri gruppi che restano indietro. Da questo è
          dipeso il modo di scriverlo: per passi che un ufficio del personale di un altro paese può
          seguire.</p>
          <h2>Che cosa possono chiedersi le altre città</h2>
          <ul>
            <li>A quale gradino le donne escono dalla lista: al bando, al colloquio o dopo il primo
            figlio?</li>
            <li>Chi siede in commissione?</li>
            <li>Qualcuno conta, e il conto si legge in consiglio?</li>
          </ul>
          <p>Per tutto questo non serve un bilancio. Serve qualcuno, all’ufficio del personale, che possa
          chiedere, e un sindaco che voglia sentire.</p>
        `,
      },
    },
  },
  {
    slug: 'new-york-barcelona',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'New York City', country: 'US' },
      { name: 'Barcelona', country: 'ES' },
    ],
    themes: ['social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Rent that leaves something over',
        summary:
          'Both cities lose residents to short lets and rising rents. They compare protection for tenants, limits on evictions and rents, community land trusts and social housing.',
      },
    },
  },
  {
    slug: 'cali-belfast-medellin',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Cali', country: 'CO' },
      { name: 'Belfast', country: 'GB' },
      { name: 'Medellín', country: 'CO' },
    ],
    themes: ['social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Streets after a conflict',
        summary:
          'Three cities that have known violence try what prevents the next: social enterprises, care for the mind, skills for the young, and painting on walls that once divided.',
      },
    },
  },
  {
    slug: 'baltimore-turin',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Baltimore', country: 'US' },
      { name: 'Turin', country: 'IT' },
    ],
    themes: ['social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Firms with a second purpose',
        summary:
          'How a city helps social entrepreneurs along, so that growth reaches districts that it usually passes by.',
      },
    },
  },
  {
    slug: 'yangzhou-granada',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Yangzhou', country: 'CN' },
      { name: 'Granada', country: 'ES' },
    ],
    themes: ['social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Growing old in the middle of town',
        summary:
          'Two old cities compare what their oldest residents need to go on taking part in the life of the place.',
      },
    },
  },
]
