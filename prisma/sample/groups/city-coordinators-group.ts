import { cityCoordinatorsWorkPlan } from '@/prisma/sample/groups/city-coordinators-work-plan'
import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const cityCoordinatorsGroup: SampleGroup = {
  slug: 'city-coordinators-group',
  kind: 'working_group',
  joining: 'on_request',
  parent: 'board-of-coordinators',
  people: [
    { person: 'annika-sjoberg', role: 'chair' },
    { person: 'petr-dvoracek', role: 'vice_chair' },
    { person: 'marit-van-der-veen', role: 'member' },
    { person: 'priya-campbell', role: 'member' },
    { person: 'lenka-hruzova', role: 'member' },
    { person: 'agnieszka-wojcik', role: 'member' },
    { person: 'davide-ferrarini', role: 'member' },
    { person: 'hanna-oberg', role: 'member' },
    { person: 'ioana-petrescu', role: 'secretary' },
  ],
  partners: [
    'city-of-rotterdam',
    'city-of-glasgow',
    'city-of-umea',
    'city-of-brno',
    'city-of-gdansk',
    'city-of-parma',
    'iclei-europe',
    'region-vasterbotten',
  ],
  cities: ['rotterdam', 'glasgow', 'umea', 'brno', 'gdansk', 'parma'],
  themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
  initiatives: [],
  workPlan: cityCoordinatorsWorkPlan,
  words: {
    en: {
      name: 'City Coordinators Group',
      summary:
        'Where the people who do the work in the six cities meet, compare, and write down what they want from others.',
      body: `
        <p>A coordinator is the one who is telephoned. When the digger hits a cable, when a partner leaves,
        when the auditor comes, it is always the same person, and in most town halls nobody else knows what
        the job is like. So the coordinators of six cities meet by themselves.</p>
        <p>They do three things. They tell each other what went wrong, in a round that is not minuted. They
        prepare common positions, at present on <a href="/events/coordinators-meeting">city contracts</a>: who
        signs one, what stands in it, what happens when a signatory leaves. And they look for somebody to
        learn from, by matching a city that has a problem with one that has had it.</p>
        <h2>How to join</h2>
        <p>Members are people who coordinate such work in a town hall, a region or a city’s own company, in
        the six cities or elsewhere. Ask through this page and say in two sentences what you are working on.
        <a href="/people/annika-sjoberg">Annika Sjöberg</a> answers within a week. Drafts are for members only
        until the group has agreed on them; the <a href="/library/minutes-spring-meeting">minutes</a> are open
        to all.</p>
      `,
    },
    fr: {
      name: 'Groupe des coordinateurs de villes',
      summary:
        'Où se retrouvent ceux qui font le travail dans les six villes, pour comparer et écrire ce qu’ils attendent des autres.',
      body: `
        <p>Un coordinateur, c’est celui qu’on appelle. Quand la pelleteuse touche un câble, quand un
        partenaire s’en va, quand l’auditeur arrive, c’est toujours la même personne, et dans la plupart des
        mairies personne d’autre ne sait ce qu’est ce métier. Alors les coordinateurs de six villes se
        réunissent entre eux.</p>
        <p>Ils font trois choses. Ils se racontent ce qui a mal tourné, dans un tour de table sans
        procès-verbal. Ils préparent des positions communes, en ce moment sur les
        <a href="/events/coordinators-meeting">contrats de ville</a> : qui en signe un, ce qui y figure, ce
        qui se passe quand un signataire part. Et ils cherchent auprès de qui apprendre, en mettant en
        relation une ville qui a un problème et une autre qui l’a eu.</p>
        <h2>Comment entrer</h2>
        <p>Sont membres ceux qui coordonnent un tel travail dans une mairie, une région ou une entreprise
        municipale, dans les six villes ou ailleurs. Faites-en la demande depuis cette page et dites en deux
        phrases à quoi vous travaillez. <a href="/people/annika-sjoberg">Annika Sjöberg</a> répond dans la
        semaine. Les projets de texte sont réservés aux membres jusqu’à ce que le groupe se soit mis
        d’accord ; les <a href="/library/minutes-spring-meeting">procès-verbaux</a> sont ouverts à tous.</p>
      `,
    },
  },
}
