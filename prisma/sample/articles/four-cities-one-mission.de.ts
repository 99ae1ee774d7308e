import type { SampleArticle } from '@/prisma/sample/types/stories'

export const de: NonNullable<SampleArticle['words']['de']> = {
  title: 'Vier Städte, eine Mission',
  summary:
    'Von 377 Städten, die sich um die europäische Mission für klimaneutrale und intelligente Städte bewarben, wurden 112 ausgewählt, und vier davon sind unsere. Was sie zugesagt haben, was nicht in ihrer Hand liegt und was in den beiden anderen geschieht.',
  body: `
    <p>Dreihundertsiebenundsiebzig weniger hundertzwölf macht zweihundertfünfundsechzig. So viele Städte haben
    sich um die <a href="/projects/cities-mission">Mission der Europäischen Union für klimaneutrale und
    intelligente Städte</a> beworben und wurden nicht genommen. Wir fangen mit ihnen an, weil es sonst niemand
    tut.</p>
    <p>Im Frühjahr 2022 kam die Liste. Darauf stehen alle drei unserer Leuchtturmstädte,
    <a href="/cities/rotterdam">Rotterdam</a>, <a href="/cities/umea">Umeå</a> und
    <a href="/cities/glasgow">Glasgow</a>, und dazu <a href="/cities/parma">Parma</a>, das in das Projekt
    gekommen war, um zu lernen.</p>
    <table>
      <thead>
        <tr><th>Die Mission in Zahlen</th><th>Städte</th></tr>
      </thead>
      <tbody>
        <tr><th>Beworben</th><td>377</td></tr>
        <tr><th>Ausgewählt</th><td>112</td></tr>
        <tr><th>Davon in der Europäischen Union</th><td>100</td></tr>
        <tr><th>Davon in assoziierten Ländern</th><td>12</td></tr>
        <tr><th>Davon in unserem Konsortium</th><td>4</td></tr>
      </tbody>
    </table>
    <p>Glasgow ist eine der zwölf. Den Leuten dort war diese Zeile mehr wert als der Rest der Tabelle.</p>
    <h2>Was versprochen wird</h2>
    <p>Klimaneutralität bis 2030. Die Frist ist so kurz, dass die, die sie versprechen, womöglich noch selbst
    dafür geradestehen müssen. Marit van der Veen, die in Rotterdam das Programm leitet, sagt, das sei das
    Einzige, was ihr daran Angst mache, und das Einzige, was helfe.</p>
    <blockquote data-person="marit-van-der-veen">
      <p>Mit 2050 schreibt man eine Vision. Mit 2030 schlägt man den Kalender auf und stellt fest, dass der
      Heizkessel, der nächsten Monat eingebaut wird, an dem Tag noch dasteht.</p>
    </blockquote>
    <p>Der Heizkessel ist die Mission im Kleinen. Eine Stadt entscheidet über ihre eigenen Gebäude, ihren
    Fuhrpark und, wenn ihr ein Versorger gehört, über einen Teil ihrer Wärme. Über die meisten Heizkessel
    entscheidet sie nicht, auch nicht über die meisten Autos oder den Preis von irgendetwas.</p>
    <h2>Vier Antworten auf eine Frage</h2>
    <p>Wir haben Fachleute der vier Städte gefragt, was sie allein nicht können. Niemand musste lange
    nachdenken.</p>
    <ul>
      <li><strong>Rotterdam:</strong> den Hafen. Er liegt innerhalb der Stadtgrenzen und außerhalb der meisten
      Befugnisse der Stadt.</li>
      <li><strong>Umeå:</strong> Fliegen und Autofahren. Die Wärme ist im Griff, und die Entfernungen in
      Nordschweden sind, wie sie sind.</li>
      <li><strong>Glasgow:</strong> Wohnungen, die jemand anderem gehören, und in jedem Treppenhaus gleich
      mehreren.</li>
      <li><strong>Parma:</strong> Luft und Verkehr der umliegenden Ebene, die ungefragt hereinkommen.</li>
    </ul>
    <p>Priya Campbell, die in Glasgow Ladepunkte plant, erzählte, sie sei in einer einzigen Woche fünfmal
    gefragt worden, welche ihrer Vorhaben <em>Missionsvorhaben</em> seien. Ihre Antwort war jedes Mal
    dieselbe: die, die man als erste streichen würde, wenn sie nicht so hießen.</p>
    <blockquote data-person="priya-campbell">
      <p>Ein Etikett kostet nichts, ich nehme es gern. Aber ich habe Leuten drei Tage lang zugesehen, wie sie
      eine Tabelle umbenannten und nichts darin änderten.</p>
    </blockquote>
    <h2>Von der Karte zum Versprechen</h2>
    <p>Parma fällt aus der Reihe und ist vielleicht der interessanteste Fall. Es war eine Fellow-Stadt, eine
    von denen, die zusehen und lernen sollten. Es gründete ein Bündnis aus Stadt, Provinz, Region, Universität
    und Unternehmen, machte <a href="/news/parma-maps-its-emissions">eine Karte seiner Emissionen</a> zum
    ersten Schritt und bewarb sich erst danach.</p>
    <p>Chiara Montanari, die dort für Klima zuständig ist, warnt davor, daraus ein Rezept zu machen. Die Karte
    habe das Bündnis nicht einig gemacht. Sie habe es nur unmöglich gemacht, in jeder Sitzung über dieselben
    drei Tatsachen zu streiten, und so sei Platz für einen Streit geworden, der sich lohnt.</p>
    <blockquote data-person="chiara-montanari">
      <p>Vor der Karte haben wir darüber gestritten, wer schuld ist. Jetzt streiten wir darüber, wer zahlt.
      Das ist ein Fortschritt, und er ist lauter.</p>
    </blockquote>
    <h2>Die beiden anderen</h2>
    <p><a href="/cities/brno">Brünn</a> und <a href="/cities/gdansk">Danzig</a> stehen nicht auf der Liste. In
    der <a href="/groups/city-coordinators-group">Gruppe der Stadtkoordinatoren</a> sitzen sie bei jeder
    Sitzung zur Mission mit am Tisch, und einige der besten Fragen kommen von ihnen, denn sie haben nichts zu
    verteidigen.</p>
    <p>Die schlichteste stellte Agnieszka Wójcik aus Danzig. Wenn die hundertzwölf den Weg zeigen sollen, wer
    wird dann dafür bezahlt, den Weg aufzuschreiben? Eine Stadt, die auf 2030 zurennt, hat in der Woche keine
    Stunde übrig für jemanden aus einer anderen Stadt mit einem Notizbuch. Danzig würde gern mit einem
    Notizbuch kommen.</p>
    <blockquote data-person="agnieszka-wojcik">
      <p>Wir brauchen keine hundert Erfolgsgeschichten. Wir brauchen drei ehrliche Kostenblätter und eine
      Telefonnummer.</p>
    </blockquote>
    <p>Ihr Wunsch steht jetzt auf der Arbeitsliste der Gruppe. Jede der vier führt ein Blatt darüber, was
    geplant war, was es an Arbeitszeit gekostet hat und was aufgegeben wurde, und zeigt es den beiden anderen.
    Vorläufig sehen nur Mitglieder diese Blätter, weil in den ersten Entwürfen Ämter beim Namen genannt
    werden.</p>
    <h2>Woran die Gruppe arbeitet</h2>
    <p>Von den teilnehmenden Städten wird ein Klimastadtvertrag erwartet. Was darin stehen und wer ihn
    unterschreiben soll, ist offen genug für eine ganze Sitzung, und so kommt es auch: bei der
    <a href="/events/coordinators-meeting">nächsten in Brüssel</a> beugen sich die Mitglieder über einen
    eigenen Entwurf. Drei Fragen liegen schon auf dem Tisch.</p>
    <ol>
      <li>Welche Städte sollte eine Mission als nächste aufnehmen, und nach welchem Maß?</li>
      <li>Wer unterschreibt, und was wird aus einer Unterschrift nach einer Wahl?</li>
      <li>Wie zählt man Fortschritt so, dass eine Stadt, die mehr misst, nicht schlechter dasteht als eine,
      die weniger misst?</li>
    </ol>
    <p>Die dritte, sagt van der Veen, solle man im Auge behalten. Sie ist auch die, für die sich am wenigsten
    Hände heben.</p>
  `,
}
