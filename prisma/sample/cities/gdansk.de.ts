import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const de: NonNullable<SampleCityProfile['words']['de']> = {
  name: 'Danzig',
  summary:
    'Hafenstadt an der Ostsee, die sich statt eines neuen Quartiers eine einzige denkmalgeschützte Schule vorgenommen hat und zu Städten, die weiter sind, jemanden mit einem Notizbuch schickt.',
  body: `
    <p>Danzig ist so sorgfältig wieder aufgebaut worden, dass Besucher es für älter halten, als es ist. Eine
    Stadt, die ihre Mitte Ziegel für Ziegel neu zusammengesetzt hat, hat zu Ziegeln eine feste Meinung. Jeder
    Ingenieur trifft hier früher oder später auf die Denkmalpflege, und am besten früher.</p>
    <h2>Was die Stadt vorhatte</h2>
    <p>Als Fellow-Stadt sollte sie von Rotterdam, Glasgow und Umeå lernen und etwas Eigenes planen. Eine Weile
    besah sie sich Quartiere, dann wählte sie ein einziges Gebäude, das Gymnasium von 1837 an der Lastadia.
    Die Begründung war einfach. Das meiste, was in fünfzig Jahren hier stehen wird, steht schon.</p>
    <h2>Was sie getan hat</h2>
    <p>Die Schule wurde <a href="/solutions/thermal-renovation-of-schools">von Grund auf energetisch
    saniert</a>, von innen und in einer Reihenfolge, über die bei jedem Schritt gestritten wurde. Die Stadt
    nannte es das zweite Leben der Lastadia, und <a href="/news/a-school-of-1837">unser Bericht</a> erzählt
    von dem Jahr, in dem nichts geschah als Trocknen. Was man dabei gelernt hat, ist heute Arbeitsweise: erst
    die Feuchte, dann die Dämmung, Fenster zum Öffnen und ein Hausmeister, den jemand gefragt hat.</p>
    <p>Danzig führt auch das Tagebuch der drei Fellow-Städte, in dem aufgegebene Versuche eine Seite haben wie
    alle anderen.</p>
    <h2>Was sie anders machen würde</h2>
    <ul>
      <li>Dem Keller sein Jahr von Anfang an geben und es dem Rat auch sagen.</li>
      <li>Die Lüftung an einer Klasse ausprobieren und nicht an einem Modell.</li>
      <li>Vom ersten Tag an zählen, wie viele Vorhaben in einer Straße geplant sind. Es waren vier.</li>
    </ul>
    <h2>Wen man fragen kann</h2>
    <p><a href="/people/tomasz-zurawski">Tomasz Żurawski</a> nach Mauern; ein Stück von einer liegt auf seinem
    Schreibtisch. <a href="/people/agnieszka-wojcik">Agnieszka Wójcik</a> danach, wie man von anderen lernt,
    ohne sie von der Arbeit abzuhalten. Sie ist Gastgeberin des
    <a href="/events/replication-workshop-gdansk">Replikationsworkshops</a>.</p>
  `,
}
