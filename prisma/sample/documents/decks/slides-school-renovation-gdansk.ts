import type { Deck } from '@/prisma/sample/documents/decks/format'
import { beamEnd, inOrder, wall } from '@/prisma/sample/documents/decks/slides-school-renovation-gdansk.art'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-school-renovation-gdansk',
  language: 'pl',
  title: 'Szkoła z 1837 roku',
  subtitle:
    'Remont ceglanego gmachu na Lastadii od środka: najpierw woda, potem powietrze, na końcu ciepło. I pięć uwag nauczycieli.',
  people: [{ name: 'Tomasz Żurawski', affiliation: 'Miasto Gdańsk' }],
  occasion: 'Konferencja o cieple, Rotterdam',
  slides: [
    {
      title: 'Ściana, którą można wziąć do ręki',
      art: {
        alt: 'Przekrój ściany od zewnątrz do środka: cegła, zaprawa wapienna, cegła, tynk i dziewięć warstw farby. Od zewnątrz napis: nie dotykać, od środka napis: tu pracujemy.',
        diagram: wall,
      },
      note: 'Szkic bez skali. Rdzeń z wiercenia krąży po sali; proszę go oddać.',
    },
    {
      title: 'Czego nie wolno, wiadomo od pierwszego zdania',
      lead: 'Wszystko, dla czego warto zachować ten dom, jest na zewnątrz: cegła, gzymsy, rytm okien.',
      points: [
        {
          text: 'Elewacji się nie ociepla',
          under: ['Konserwatorka powiedziała to na początku. Jestem jej za to wdzięczny do dziś.'],
        },
        'Zostają dach, piwnica, okna, instalacje i, ostrożnie, ściany od środka',
        'Prawie każde okno ma inny wymiar, więc pracy jest więcej niż materiału',
        'Głośne roboty mieszczą się w wakacjach, czyli w dwóch miesiącach',
      ],
    },
    {
      title: 'Kolejność jest połową projektu',
      art: {
        alt: 'Trzy pola połączone strzałkami: woda, powietrze, ciepło. Pod każdym napisano, co się dzieje, gdy się je pominie: mróz w cegle, pleśń, kotły za duże.',
        diagram: inOrder,
      },
    },
    {
      title: 'Kartka w pokoju nauczycielskim',
      table: {
        columns: ['Część', 'Co zrobiono', 'Co dopisali nauczyciele'],
        rows: [
          ['Dach i strych', 'Ocieplenie między starymi krokwiami', 'Nareszcie'],
          ['Ściany piwnic', 'Przed wszystkim innym rok suszenia', 'Cały rok?'],
          ['Okna', 'Stare ramy zostały, druga szyba od środka', 'Czy się otwierają?'],
          ['Ściany zewnętrzne', 'Ocieplenie wapienne, tylko w niektórych salach', 'W których?'],
          ['Ogrzewanie', 'Nowe, małe, sterowane w każdej sali osobno', 'Przez kogo?'],
        ],
        widths: [1.7, 3.4, 1.9],
      },
      note: 'Każda uwaga po prawej stronie skończyła się co najmniej jednym zebraniem.',
    },
    {
      title: '„Cały rok?”',
      art: {
        alt: 'Dwa słupki: plan przewidywał trzy miesiące suszenia piwnicy, trwało dwanaście.',
        bars: {
          unit: 'mies.',
          bars: [
            { label: 'Suszenie w planie', value: 3 },
            { label: 'Suszenie naprawdę', value: 12, accent: true },
          ],
        },
      },
      beside: [
        'Po trzech miesiącach czujniki w ścianie prawie nie drgnęły. Wykonawca czekał na podwórzu. Odesłałem go.',
        'Radni dostali latarki i przyłożyli dłoń do muru.',
        'Pleśń przychodzi w trzecim roku.',
      ],
    },
    {
      title: '„Czy się otwierają?”',
      lead: 'Na papierze najwięcej oszczędza okno, którego nie da się otworzyć.',
      points: [
        'W sali próbnej dzieci w czwartek źle się czuły, a przynajmniej tak mówiły',
        {
          text: 'Nauczycielka przez cały tydzień podpierała drzwi krzesłem',
          under: ['Wentylator bez zarzutu pracował przeciw krzesłu.'],
        },
        'Dziś okna się otwierają, a lampka przy oknie mówi, kiedy warto. Pilnuje jej uczeń',
        'W niektóre dni oszczędność jest przez to mniejsza. Krzesła nikt nie ruszył',
      ],
    },
    {
      title: '„W których?”',
      art: {
        alt: 'Przekrój ściany z belką stropową. Ocieplenie od środka sprawia, że cegła wokół końca belki jest zimna; tam spotykają się chłód, wilgoć i drewno.',
        diagram: beamEnd,
      },
      beside: [
        'Jedenaście sal zostało, jak było. W styczniu siedzi się tam w kurtkach.',
        'Na drzwiach wisi kartka, która mówi dlaczego. To pomysł dyrektorki.',
        'Zimną salę się znosi, gdy zna się powód.',
      ],
    },
    {
      title: '„Przez kogo?”',
      table: {
        columns: ['Kto sterował', 'Co się stało'],
        rows: [
          ['Woźny, czterdziestoma wykresami', 'Po trzech błędnych hasłach system go nie wpuścił'],
          ['Dostawca, z innego miasta', 'Nie wiedział, że w środy jest chór'],
          ['Nauczyciele, pokrętłem w każdej sali', 'W drugim tygodniu wszystkie stały na najwyższym'],
          ['Woźny, jednym ekranem z dużymi przyciskami', 'Działa. Pokrętła dają dwa stopnie, do dzwonka'],
        ],
        widths: [2.7, 3.2],
      },
      note: 'Dostawca nazywa to interfejsem zredukowanym. Zaprojektował go z woźnym w jedno popołudnie.',
    },
    {
      title: 'Czego jeszcze nie wiemy',
      points: [
        {
          text: 'Ile oszczędzamy',
          under: [
            'Ciepło i prąd przed remontem i po nim, po odjęciu pogody, ogłosimy po pełnych sezonach grzewczych. Wcześniej nie będzie procentu.',
          ],
        },
        'Jak zachowa się mur w salach, które ociepliliśmy. Mierzymy go dalej',
        'Kto ustawi wentylację, kiedy woźny pójdzie na emeryturę',
      ],
    },
    {
      title: 'O co zapytać najpierw',
      points: [
        'Ile budynek zużywał, miesiąc po miesiącu?',
        'Czy wasza piwnica może poczekać rok?',
        'Co konserwator zgodzi się odsłonić, a czego nie zobaczycie na żadnym rysunku?',
        'Gdzie uczniowie będą się uczyć, jeśli prace się przeciągną?',
        'Które sale zostaną zimne i kto o tym powie?',
        'Kto zapyta woźnego, zanim kupicie sterowanie?',
      ],
    },
  ],
}
