import type { SamplePairing } from '@/prisma/sample/types/consortium'

export const pairingsOnWaterAndGreen: SamplePairing[] = [
  {
    slug: 'surat-rotterdam',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Surat', country: 'IN' },
      { name: 'Rotterdam', country: 'NL' },
    ],
    themes: ['blue-and-green-infrastructure', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'A square for the monsoon',
        summary:
          'Rotterdam has squares that fill with rain and empty slowly. Surat fits the idea to a riverside neighbourhood with a monsoon and a dry season.',
        body: `
          <p>In Rotterdam a water square is a sports ground on most days and a basin during a cloudburst.
          Surat, in the west of India, saw in it an answer to two troubles at once. In the monsoon there is
          too much water; in the months after, too little.</p>
          <p>So the Indian version does more than the Dutch one. It is to lead the excess of the rains into
          the ground, where it fills the aquifer and can be drawn in the dry season. The site is a waste dump
          in a neighbourhood by the river, and it is to become a green place for people to use. Surat has
          committed technical staff and money of its own to it, which is the surest sign that a pilot will be
          built.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>How fast does water sink in at this spot? Where it hardly does, a square can only store.</li>
            <li>What lies in the soil of a former dump, and where would water carry it?</li>
            <li>Who sweeps the square after a flood, before children play there again?</li>
          </ul>
        `,
      },
      nl: {
        title: 'Een plein voor de moesson',
        summary:
          'Rotterdam heeft pleinen die volregenen en langzaam leeglopen. Surat maakt het idee passend voor een wijk aan de rivier met een moesson en een droge tijd.',
        body: `
          <p>In Rotterdam is een waterplein meestal een sportveld en tijdens een wolkbreuk een bekken. Surat,
          in het westen van India, zag er een antwoord in op twee problemen tegelijk. In de moesson is er te
          veel water, in de maanden erna te weinig.</p>
          <p>De Indiase versie doet daarom meer dan de Nederlandse. Ze moet het overschot van de regens de
          grond in leiden, waar het de watervoerende laag vult en in de droge tijd weer opgepompt kan worden.
          De plek is een vuilstort in een wijk aan de rivier, en wordt een groene plek waar mensen
          terechtkunnen. Surat zet er eigen technici en eigen geld voor in, en dat is het beste teken dat een
          proef er komt.</p>
          <h2>Wat andere steden kunnen vragen</h2>
          <ul>
            <li>Hoe snel zakt water hier weg? Waar dat nauwelijks gebeurt, kan een plein alleen bergen.</li>
            <li>Wat zit er in de grond van een oude stort, en waar zou water het heen brengen?</li>
            <li>Wie veegt het plein na een overstroming, voordat er weer kinderen spelen?</li>
          </ul>
        `,
      },
    },
  },
  {
    slug: 'burlington-vaxjo',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Burlington', country: 'CA' },
      { name: 'Växjö', country: 'SE' },
    ],
    themes: ['blue-and-green-infrastructure'],
    words: {
      en: {
        title: 'Parks where works stood',
        summary:
          'Old industrial land becomes parkland that holds back rain, cleans lakes and air, and draws neighbours in because they can see the change.',
      },
      sv: {
        title: 'Parker där fabrikerna stod',
        summary:
          'Gammal industrimark blir park som håller kvar regn, renar sjöar och luft och lockar grannarna, eftersom de kan se förändringen.',
      },
    },
  },
  {
    slug: 'tokorozawa-bratislava',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Tokorozawa', country: 'JP' },
      { name: 'Bratislava', country: 'SK' },
    ],
    themes: ['blue-and-green-infrastructure', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Green against the cloudburst',
        summary:
          'Both plant public places so that heavy rain has somewhere to go, and draw maps of risk for the day when that is not enough.',
      },
    },
  },
  {
    slug: 'arequipa-granada',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Arequipa', country: 'PE' },
      { name: 'Granada', country: 'ES' },
    ],
    themes: ['blue-and-green-infrastructure', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'New sewers under old paving',
        summary:
          'In two World Heritage centres sanitation is renewed without tearing open what has been listed, in Arequipa with loans of a development bank.',
      },
    },
  },
]
