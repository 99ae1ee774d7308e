import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const de: NonNullable<SampleCityProfile['words']['de']> = {
  name: 'Brünn',
  summary:
    'Zweitgrößte Stadt Tschechiens. Sie hat offene Daten zur Regel gemacht und aus der Hoffnung auf ein smartes Quartier Špitálka einen Plan mit Terminen.',
  body: `
    <p>Brünn lebt im Schatten von Prag und fährt gut damit. Es hat Gerichte, Messen, Universitäten und sehr
    viele Studierende, und es ist gerade klein genug, dass alle, auf die es bei einer Sache ankommt, in eine
    einzige Kneipe passen. Wer hier etwas ändern will, muss vorher dort gewesen sein.</p>
    <h2>Was die Stadt vorhatte</h2>
    <p>Brünn kam als Fellow-Stadt, um zuzusehen. Zwei Wünsche brachte es selbst mit. Der eine war, die Daten
    der Stadt zu öffnen. Der andere war Špitálka, ein früheres Industriegelände unweit der Mitte, aus dem ein
    Quartier werden sollte, das einen Teil seiner Energie selbst erzeugt.</p>
    <h2>Was sie getan hat</h2>
    <p>Zuerst die Daten. Man fragte die Beschäftigten einzeln, was gelang und Jahre dauerte. Dann stellte sich
    die Politik dahinter, die Abteilung bekam schriftlich einen Auftrag, die europäische Richtlinie lieferte
    den Grund, und <a href="/solutions/open-data-by-default">Offenheit wurde zur Regel</a>. Die
    <a href="/news/open-data-in-the-rules">Geschichte</a> hat auch ihre Verlierer. Mit Špitálka ging es
    umgekehrt: zuerst ein Bild, dann Runde um Runde
    <a href="/solutions/integrated-planning-workshop">Workshops</a> und am Ende ein Plan mit Zeitleiste und
    einem Weg, nach Geld zu suchen. Gebaut ist bisher nichts, und die Stadt sagt das auch.</p>
    <h2>Was sie anders machen würde</h2>
    <ul>
      <li>Eher zum Oberbürgermeister gehen als zu den Registern.</li>
      <li>Das Heizwerk zum ersten Workshop einladen und nicht erst zum dritten.</li>
      <li>Den Nachbarn des Quartiers außer dem Bild auch den Kalender zeigen.</li>
    </ul>
    <h2>Wen man fragen kann</h2>
    <p><a href="/people/petr-dvoracek">Petr Dvořáček</a> nach Plänen, die einen Stadtrat überleben; der erste
    hängt als Warnung an seiner Wand. <a href="/people/lenka-hruzova">Lenka Hrůzová</a> nach Daten, mit Kaffee
    oder ohne.</p>
  `,
}
