import type { SamplePerson } from '@/prisma/sample/types/consortium'

export const peopleOfNetworks: SamplePerson[] = [
  {
    slug: 'matthias-oberleitner',
    partner: 'ait',
    words: {
      en: {
        name: 'Matthias Oberleitner',
        role: 'Researcher',
        summary:
          'He reads what projects leave behind and asks who still uses it. He owns a rubber stamp that says “could stand in any report” and has been given one of his own papers back with it.',
      },
      de: {
        name: 'Matthias Oberleitner',
        role: 'Forscher',
        summary:
          'Er liest, was Projekte hinterlassen, und fragt, wer es noch benutzt. Er besitzt einen Stempel „könnte in jedem Bericht stehen“ und hat damit auch schon einen eigenen Aufsatz zurückbekommen.',
      },
    },
  },
  {
    slug: 'ioana-petrescu',
    partner: 'iclei-europe',
    words: {
      en: {
        name: 'Ioana Petrescu',
        role: 'Communications and replication, head of the secretariat',
        summary:
          'She runs the secretariat, edits this portal and knows who was at which meeting. She worked for a newspaper before and still cuts the first paragraph of most texts. Write to her when you do not know whom to write to.',
      },
      de: {
        name: 'Ioana Petrescu',
        role: 'Kommunikation und Übertragung, Leiterin des Sekretariats',
        summary:
          'Sie führt das Sekretariat, redigiert dieses Portal und weiß, wer bei welchem Treffen war. Früher arbeitete sie bei einer Zeitung und streicht noch immer den ersten Absatz der meisten Texte. Schreiben Sie ihr, wenn Sie nicht wissen, wem Sie schreiben sollen.',
      },
      fr: {
        name: 'Ioana Petrescu',
        role: 'Communication et transfert, responsable du secrétariat',
        summary:
          'Elle dirige le secrétariat, édite ce portail et sait qui était à quelle réunion. Ancienne journaliste, elle coupe encore le premier paragraphe de la plupart des textes. Écrivez-lui quand vous ne savez pas à qui écrire.',
      },
    },
  },
  {
    slug: 'carlo-benedetti',
    partner: 'isinnova',
    words: {
      en: {
        name: 'Carlo Benedetti',
        role: 'Evaluation lead',
        summary:
          'He minds the figures and sends back every percentage that comes without its baseline. He referees football at weekends, which he calls the easier of his two jobs.',
      },
      it: {
        name: 'Carlo Benedetti',
        role: 'Responsabile della valutazione',
        summary:
          'Bada alle cifre e rimanda indietro ogni percentuale che arriva senza il suo punto di partenza. Nel fine settimana arbitra partite di calcio, e lo considera il più facile dei suoi due mestieri.',
      },
    },
  },
]
