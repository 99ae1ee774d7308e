import type { SampleArticle } from '@/prisma/sample/types/stories'

export const fr: NonNullable<SampleArticle['words']['fr']> = {
  title: 'Quatre villes, une mission',
  summary:
    'Sur 377 villes candidates à la mission européenne pour des villes intelligentes et neutres pour le climat, 112 ont été retenues, dont quatre des nôtres. Ce qu’elles ont promis, ce qui n’est pas entre leurs mains, et ce qui se passe dans les deux autres.',
  body: `
    <p>Trois cent soixante-dix-sept moins cent douze, cela fait deux cent soixante-cinq. C’est le nombre de
    villes qui ont posé leur candidature à la <a href="/projects/cities-mission">mission de l’Union européenne
    pour des villes intelligentes et neutres pour le climat</a> et qui n’ont pas été retenues. Nous commençons par elles, puisque personne d’autre
    ne le fait.</p>
    <p>La liste est sortie au printemps 2022. Nos trois villes phares y figurent,
    <a href="/cities/rotterdam">Rotterdam</a>, <a href="/cities/umea">Umeå</a> et
    <a href="/cities/glasgow">Glasgow</a>, et avec elles <a href="/cities/parma">Parme</a>, qui était entrée
    dans le projet pour apprendre.</p>
    <table>
      <thead>
        <tr><th>La mission en chiffres</th><th>Villes</th></tr>
      </thead>
      <tbody>
        <tr><th>Candidates</th><td>377</td></tr>
        <tr><th>Retenues</th><td>112</td></tr>
        <tr><th>Dont dans l’Union européenne</th><td>100</td></tr>
        <tr><th>Dont dans des pays associés</th><td>12</td></tr>
        <tr><th>Dont dans notre consortium</th><td>4</td></tr>
      </tbody>
    </table>
    <p>Glasgow est l’une des douze. Pour ceux qui y travaillent, cette ligne valait plus que le reste du
    tableau.</p>
    <h2>Ce qui est promis</h2>
    <p>La neutralité climatique d’ici à 2030. L’échéance est assez courte pour que ceux qui promettent aient
    peut-être à en répondre en personne. Marit van der Veen, qui dirige le programme à Rotterdam, dit que
    c’est la seule chose qui lui fasse peur et la seule qui aide.</p>
    <blockquote data-person="marit-van-der-veen">
      <p>Avec 2050, on écrit une vision. Avec 2030, on ouvre l’agenda, et l’on s’aperçoit que la chaudière
      qu’on pose le mois prochain sera encore là le jour venu.</p>
    </blockquote>
    <p>La chaudière, c’est la mission en petit. Une ville décide de ses propres bâtiments, de son parc de
    véhicules et, si elle possède un fournisseur d’énergie, d’une partie de sa chaleur. Elle ne décide ni de
    la plupart des chaudières, ni de la plupart des voitures, ni du prix de quoi que ce soit.</p>
    <h2>Quatre réponses à une question</h2>
    <p>Nous avons demandé à des responsables des quatre villes ce qu’ils ne peuvent pas faire seuls. Aucun n’a
    eu besoin de réfléchir.</p>
    <ul>
      <li><strong>Rotterdam :</strong> le port. Il se trouve à l’intérieur des limites de la ville et à
      l’extérieur de la plupart de ses compétences.</li>
      <li><strong>Umeå :</strong> l’avion et la voiture. La chaleur est maîtrisée, et les distances du nord de
      la Suède sont ce qu’elles sont.</li>
      <li><strong>Glasgow :</strong> les logements qui appartiennent à quelqu’un d’autre, et dans chaque cage
      d’escalier ils sont plusieurs.</li>
      <li><strong>Parme :</strong> l’air et la circulation de la plaine qui l’entoure, qui entrent sans
      demander.</li>
    </ul>
    <p>Priya Campbell, qui planifie les bornes de recharge à Glasgow, raconte qu’on lui a demandé cinq fois en
    une semaine lesquels de ses projets étaient des <em>projets de la mission</em>. Sa réponse a toujours été
    la même : ceux qu’on supprimerait les premiers si personne ne les appelait ainsi.</p>
    <blockquote data-person="priya-campbell">
      <p>Une étiquette ne coûte rien, je la prends. Mais j’ai vu des gens renommer un tableur pendant trois
      jours sans rien y changer.</p>
    </blockquote>
    <h2>De la carte à la promesse</h2>
    <p>Parme est le cas à part, et peut-être le plus intéressant. C’était une ville associée, de celles qui
    devaient regarder et apprendre. Elle a formé une alliance entre la ville, la province, la région,
    l’université et des entreprises, elle a fait de <a href="/news/parma-maps-its-emissions">la carte de ses
    émissions</a> la première étape, et ce n’est qu’ensuite qu’elle a posé sa candidature.</p>
    <p>Chiara Montanari, chargée du climat, met en garde contre l’envie d’en tirer une recette. La carte n’a
    pas mis l’alliance d’accord. Elle a seulement rendu impossible de se disputer à chaque réunion sur les
    trois mêmes faits, et la dispute a pu passer à quelque chose qui en vaille la peine.</p>
    <blockquote data-person="chiara-montanari">
      <p>Avant la carte, nous discutions pour savoir à qui la faute. Maintenant, nous discutons pour savoir
      qui paie. C’est un progrès, et il fait plus de bruit.</p>
    </blockquote>
    <h2>Les deux autres</h2>
    <p><a href="/cities/brno">Brno</a> et <a href="/cities/gdansk">Gdańsk</a> ne sont pas sur la liste. Elles
    assistent à toutes les réunions du <a href="/groups/city-coordinators-group">groupe des coordinateurs de
    villes</a> où il est question de la mission, et quelques-unes des meilleures questions viennent d’elles,
    qui n’ont rien à défendre.</p>
    <p>La plus simple est venue d’Agnieszka Wójcik, de Gdańsk. Si les cent douze doivent montrer le chemin,
    qui est payé pour l’écrire, ce chemin ? Une ville qui court vers 2030 n’a plus une heure dans la semaine
    pour quelqu’un d’une autre ville qui arrive avec un carnet. Gdańsk aimerait arriver avec un carnet.</p>
    <blockquote data-person="agnieszka-wojcik">
      <p>Nous n’avons pas besoin de cent histoires de réussite. Il nous faut trois feuilles de coûts honnêtes
      et un numéro de téléphone.</p>
    </blockquote>
    <p>Sa demande figure désormais parmi les travaux du groupe. Chacune des quatre tient une feuille où elle
    note ce qui était prévu, ce que cela a coûté en temps de travail et ce qui a été abandonné, et la montre
    aux deux autres. Pour l’instant, seuls les membres voient ces feuilles, car les premières versions nomment
    des services.</p>
    <h2>Ce sur quoi le groupe travaille</h2>
    <p>On attend des villes participantes un contrat climatique. Ce qu’il doit contenir et qui doit le signer
    reste assez ouvert pour remplir une réunion, et ce sera le cas : à
    <a href="/events/coordinators-meeting">la prochaine, à Bruxelles</a>, les membres se pencheront sur un
    projet de leur main. Trois questions sont déjà sur la table.</p>
    <ol>
      <li>Quelles villes une mission devrait-elle accueillir ensuite, et selon quelle mesure ?</li>
      <li>Qui signe, et que devient une signature après une élection ?</li>
      <li>Comment compter les progrès sans qu’une ville qui mesure davantage paraisse moins bonne qu’une ville
      qui mesure moins ?</li>
    </ol>
    <p>La troisième, dit Marit van der Veen, est celle qu’il faut surveiller. C’est aussi celle pour laquelle
    le moins de mains se lèvent.</p>
  `,
}
