import type { Deck } from '@/prisma/sample/documents/decks/format'
import {
  firstSight,
  oneWorks,
  twoMaps,
  verbs,
} from '@/prisma/sample/documents/decks/slides-emission-map-parma.art'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-emission-map-parma',
  language: 'it',
  title: 'Il quadrato arancione',
  subtitle:
    'La mappa delle emissioni di Parma: da dove vengono i numeri, dove sbagliava e chi l’ha corretta.',
  people: [{ name: 'Chiara Montanari', affiliation: 'Comune di Parma' }],
  occasion: 'Workshop sui dati urbani, Brno',
  slides: [
    {
      title: 'Che cosa si vide per primo',
      art: {
        alt: 'Una griglia di quadrati chiari. Uno solo è arancione e sopra c’è scritto: scuola elementare. Una strada attraversa la griglia e finisce in quel quadrato.',
        diagram: firstSight,
      },
      beside: [
        'La scuola scalda poco e male, ma non così male.',
        'L’arancione era la strada, contata per intero nel quadrato in cui finiva.',
        'Una mappa sbagliata la corregge la prima persona che ci abita.',
      ],
      note: 'A Brno queste pagine sono rimaste in italiano: una mappa si legge anche senza interprete.',
    },
    {
      title: 'Quattro verbi, in quest’ordine',
      art: {
        alt: 'Quattro riquadri in cerchio, uniti da frecce: mappare, pianificare, agire, controllare, e di nuovo mappare. Una freccia tratteggiata entra da fuori direttamente in agire.',
        diagram: verbs,
      },
      note: 'Così lavora l’alleanza per la neutralità carbonica: Comune, Provincia, Regione, Università e altri, con l’obiettivo del 2030.',
    },
    {
      title: 'Tutti arrivavano con il terzo passo in mano',
      lead: 'Un impianto, una pista ciclabile, un bando. La mappa fu un modo educato per dire: non ancora.',
      points: [
        'Nessun sensore nuovo: per cominciare bastano le bollette',
        'I dati esistono già, ma in dieci uffici e tre aziende',
        {
          text: 'Serve una persona che li conosce, con qualche mese di tempo',
          under: ['E una lettera del sindaco, che apre le porte.'],
        },
        'Agire si fotografa meglio. Per questo quasi tutti cominciano da lì',
      ],
    },
    {
      title: 'Un patto tra dati che non si conoscono',
      table: {
        columns: ['Voce', 'Che cosa si sa', 'Che cosa si è dovuto decidere'],
        rows: [
          ['Edifici', 'Gas ed elettricità venduti in una zona', 'Come dividerli tra i palazzi della zona'],
          ['Traffico', 'Passaggi contati in alcuni punti', 'Contarlo dove passa o dove abita chi guida?'],
          ['Industria', 'Dichiarazioni di ciascuna azienda', 'È del quartiere o di chi le compra la merce?'],
          ['Verde', 'Alberi e superfici', 'Sottrarre qualcosa? Per ora no'],
        ],
        widths: [1.1, 2.6, 3],
      },
      note: 'Ogni decisione scontenta qualcuno. Sta scritta accanto alla mappa, con la data.',
    },
    {
      title: 'Due mappe del traffico, e tutte e due giuste',
      art: {
        alt: 'A sinistra una strada trafficata con case ai lati: qui si respira. A destra quartieri da cui partono le auto: qui si può cambiare qualcosa. In mezzo la stessa auto.',
        diagram: twoMaps,
      },
    },
    {
      title: 'Il quartiere sbagliato',
      lead: 'A nord la mappa era pallida. Qualcuno ne fece un esempio di virtù in una riunione pubblica.',
      points: [
        {
          text: 'Una signora si alzò: nel suo palazzo la caldaia era ferma da due inverni',
          under: ['Non consumavano gas perché non ne avevano. Si scaldavano con le stufette.'],
        },
        'L’elettricità stava in un’altra tabella, arrivata dopo',
        'Da allora ogni quadrato chiaro porta un punto interrogativo, finché qualcuno non ci è andato',
      ],
    },
    {
      title: 'Perché i quadrati non si sommano',
      art: {
        alt: 'Una fabbrica sta su tre quadrati della griglia. Ognuno dei tre la conta per intero; sommati, la fabbrica compare tre volte.',
        diagram: oneWorks,
      },
      beside: [
        'La fabbrica sta in tre quadrati.',
        'Nessuna azienda deve comparire da sola: si raggruppa.',
        'Chi vuole un totale prende il bilancio della città, non la mappa.',
      ],
    },
    {
      title: 'Quel che un colore dice senza volerlo',
      table: {
        columns: ['Sulla mappa', 'Si legge', 'E invece'],
        rows: [
          ['Rosso', 'Colpa', 'È solo un ospedale'],
          ['Verde', 'Bravi', 'Nessuno è ancora andato a vedere'],
          ['Grigio', 'Niente', 'Il dato manca, o appartiene a un contratto'],
          ['Un bordo netto', 'Di qua sì, di là no', 'È il confine di un ufficio'],
        ],
        widths: [1.4, 1.6, 3],
      },
      note: 'Non dare mai a un colore un nome come «buono».',
    },
    {
      title: 'Il premio, la missione e la targa',
      numerals: [
        { value: '2021', label: 'primo premio europeo per la neutralità climatica dell’iniziativa CIVITAS' },
        {
          value: '112',
          before: 'una di',
          label: 'città scelte nel 2022 per la missione europea, su 377 candidate',
        },
        { value: '2030', label: 'l’anno che si è data l’alleanza. È un obiettivo, non un risultato' },
      ],
      note: 'Per qualche mese ogni proposta cominciava con la parola «premiata». La targa adesso è nell’atrio, dove la vede chi viene a lamentarsi.',
    },
    {
      title: 'La prossima volta',
      points: [
        'Un quartiere solo, sbagliato in fretta, invece della città intera sbagliata lentamente',
        'Su ogni quadrato la data del dato più vecchio che contiene',
        'Rifarla ogni anno con lo stesso metodo; se il metodo cambia, si rifanno anche gli anni vecchi',
        {
          text: 'Chiedere prima',
          under: [
            'Quale anno si racconta? Che cosa resta fuori dal confine, e lo diciamo?',
            'Chi corregge la mappa quando un cittadino ha ragione?',
          ],
        },
      ],
    },
  ],
}
