import { papers } from '@/prisma/sample/documents/papers'
import { slideDecks } from '@/prisma/sample/documents/slides'
import type { SampleDocument } from '@/prisma/sample/types/stories'

/** Slides, reports, agendas and minutes; what their files say is in decks/. */
export const sampleDocuments: SampleDocument[] = [...slideDecks, ...papers]
