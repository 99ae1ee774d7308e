import { v7 as newId } from 'uuid'
import { addAwardAtDesk, saveAward } from '@/lib/awards/desk/mutations'
import { getAwardFor, listAwardOptions } from '@/lib/awards/desk/queries'
import { awardSchema, newAwardSchema } from '@/lib/awards/desk/schema'
import { db } from '@/lib/db'
import { addFigureAtDesk, saveFigure } from '@/lib/figures/desk/mutations'
import { getFigureFor, listFigureOptions } from '@/lib/figures/desk/queries'
import { figureSchema, newFigureSchema } from '@/lib/figures/desk/schema'
import { addIndicatorAtDesk, saveIndicator } from '@/lib/indicators/desk/mutations'
import { getIndicatorFor, listIndicatorOptions } from '@/lib/indicators/desk/queries'
import { indicatorSchema, newIndicatorSchema } from '@/lib/indicators/desk/schema'
import { addServiceAtDesk, saveService } from '@/lib/services/desk/mutations'
import { getServiceFor, listServiceOptions } from '@/lib/services/desk/queries'
import { newServiceSchema, serviceSchema } from '@/lib/services/desk/schema'
import { there, type Desk } from './desk-forms'

let indicator = ''

/** Something to measure, beside what `prepare` made. */
export async function prepareEvidence(): Promise<void> {
  const data = { id: newId(), slug: 'homes', sortKey: 'homes' }
  indicator = (await db.indicator.create({ data, select: { id: true } })).id
}

const texts = { summary: 'In short.' }

/** The nouns of figures and of what stands beside records, and what their forms send. */
export const evidence: Desk[] = [
  {
    noun: 'indicators',
    schemas: [newIndicatorSchema, indicatorSchema],
    verbs: [addIndicatorAtDesk, saveIndicator],
    get: getIndicatorFor,
    options: listIndicatorOptions,
    sent: () => ({
      ...{ ...texts, name: 'Homes', unit: 'homes', direction: 'increase', level: 'city', summable: 'on' },
      ...{ framework: 'CITYkeys', frameworkCode: '12', position: '3', themeIds: [there.theme] },
    }),
  },
  {
    noun: 'figures',
    schemas: [newFigureSchema, figureSchema],
    verbs: [addFigureAtDesk, saveFigure],
    get: getFigureFor,
    options: listFigureOptions,
    sent: () => ({
      ...{ ...texts, title: 'homes on the heat network', method: 'Counted at the door.', kind: 'measured' },
      ...{ indicatorId: indicator, value: '17500.25', qualifier: 'more_than', unit: 'homes', direction: '' },
      ...{
        scope: 'city',
        cityId: there.city,
        projectId: '',
        solutionId: '',
        demonstrationId: '',
        pairingId: '',
      },
      ...{ asOf: '2021-10', baseline: '120', baselineOn: '2017', sourceDocumentId: '', partOfId: '' },
      ...{
        sourceUrl: 'https://example.org/report',
        sourceText: '',
        headlinePosition: '1',
        reviewOn: '2027-01-31',
      },
    }),
  },
  {
    noun: 'awards',
    schemas: [newAwardSchema, awardSchema],
    verbs: [addAwardAtDesk, saveAward],
    get: getAwardFor,
    options: listAwardOptions,
    sent: () => ({
      ...{
        ...texts,
        title: 'City of the year',
        givenBy: 'A jury',
        awardedOn: '2020',
        url: '',
        articleId: '',
      },
      ...{ cityIds: [there.city, there.other], partnerIds: [], projectIds: [there.project] },
    }),
  },
  {
    noun: 'services',
    schemas: [newServiceSchema, serviceSchema],
    verbs: [addServiceAtDesk, saveService],
    get: getServiceFor,
    options: listServiceOptions,
    sent: () => ({
      ...{ ...texts, title: 'Advice', body: '', contactEmail: 'advice@example.org', groupId: '' },
      position: '2',
    }),
  },
]
