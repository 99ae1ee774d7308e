import { de } from '@/prisma/sample/cities/gdansk.de'
import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const gdansk: SampleCityProfile = {
  name: 'Gdańsk',
  slug: 'gdansk',
  country: 'PL',
  role: 'fellow',
  climate: 'continental',
  stage: 'do',
  website: 'https://www.gdansk.pl',
  themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
  words: {
    en: {
      name: 'Gdańsk',
      summary:
        'Baltic port that took one listed school in hand instead of building a new district, and sends a notebook to cities that are ahead.',
      body: `
        <p>Gdańsk has been rebuilt so carefully that visitors take it for older than it is. A city which put
        its own centre together again brick by brick has firm views on bricks. In Gdańsk every engineer sooner
        or later meets a conservator, and it is best if that happens early.</p>
        <h2>What it set out to do</h2>
        <p>As a Fellow city it was to learn from Rotterdam, Glasgow and Umeå and plan something of its own. It
        looked at districts for a while and then chose a single building, the grammar school of 1837 at
        Lastadia. Its argument was plain. Most of what will stand here in fifty years stands here already.</p>
        <h2>What it did</h2>
        <p>The school has had a <a href="/solutions/thermal-renovation-of-schools">thorough thermal
        renovation</a>, from within, in an order that was argued over at every step. The city called it the
        second life of Lastadia, and <a href="/news/a-school-of-1837">our report</a> tells of the year in
        which nothing happened but drying. What was learned is now a working method: damp before insulation,
        windows that open, and a caretaker who was asked.</p>
        <p>Gdańsk also keeps the diary of the three Fellow cities, in which attempts that were given up have a
        page like all others.</p>
        <h2>What it would do differently</h2>
        <ul>
          <li>Give the cellar its year from the beginning, and say so to the council.</li>
          <li>Try the ventilation on a class and not on a model.</li>
          <li>Count from the first day how many projects are planned in one street. There were four.</li>
        </ul>
        <h2>Whom to ask</h2>
        <p><a href="/people/tomasz-zurawski">Tomasz Żurawski</a> about walls; he has part of one on his desk.
        <a href="/people/agnieszka-wojcik">Agnieszka Wójcik</a> about how to learn from others without keeping
        them from their work. She is host of the <a href="/events/replication-workshop-gdansk">replication
        workshop</a>.</p>
      `,
    },
    pl: {
      name: 'Gdańsk',
      summary:
        'Port nad Bałtykiem, który zamiast budować nową dzielnicę wziął się za jedną zabytkową szkołę, a do miast, które są dalej, wysyła kogoś z notesem.',
      body: `
        <p>Gdańsk odbudowano tak starannie, że przyjezdni biorą go za starszy, niż jest. Miasto, które własne
        śródmieście złożyło cegła po cegle, ma w sprawie cegieł zdecydowane poglądy. Każdy inżynier spotyka tu
        prędzej czy później konserwatora, i najlepiej, jeśli dzieje się to prędzej.</p>
        <h2>Co sobie postanowiło</h2>
        <p>Jako miasto towarzyszące miało się uczyć od Rotterdamu, Glasgow i Umeå i zaplanować coś własnego.
        Przez jakiś czas przyglądało się dzielnicom, a potem wybrało jeden budynek, gimnazjum z 1837 roku na
        Lastadii. Argument był prosty. Większość tego, co będzie tu stało za pięćdziesiąt lat, już stoi.</p>
        <h2>Co zrobiło</h2>
        <p>Szkoła przeszła <a href="/solutions/thermal-renovation-of-schools">gruntowną termomodernizację</a>,
        od środka, w kolejności, o którą spierano się na każdym kroku. Miasto nazwało to drugim życiem
        Lastadii, a <a href="/news/a-school-of-1837">nasz reportaż</a> opowiada o roku, w którym nie działo
        się nic poza suszeniem. To, czego się nauczono, jest dziś metodą pracy: najpierw wilgoć, potem
        ocieplenie, okna, które się otwierają, i woźny, którego ktoś zapytał.</p>
        <p>Gdańsk prowadzi też dziennik trzech miast towarzyszących, w którym próby porzucone mają swoją
        stronę tak jak wszystkie inne.</p>
        <h2>Co zrobiłoby inaczej</h2>
        <ul>
          <li>Dało piwnicy jej rok od razu i powiedziało o tym radzie.</li>
          <li>Wypróbowało wentylację na klasie, a nie na modelu.</li>
          <li>Od pierwszego dnia liczyło, ile projektów planuje się na jednej ulicy. Były cztery.</li>
        </ul>
        <h2>Kogo zapytać</h2>
        <p><a href="/people/tomasz-zurawski">Tomasza Żurawskiego</a> o mury; kawałek jednego ma na biurku.
        <a href="/people/agnieszka-wojcik">Agnieszkę Wójcik</a> o to, jak uczyć się od innych, nie odrywając
        ich od pracy. Jest gospodynią <a href="/events/replication-workshop-gdansk">warsztatów
        replikacyjnych</a>.</p>
      `,
    },
    de,
  },
}
