import { about } from '@/prisma/sample/pages/about'
import type { SamplePage } from '@/prisma/sample/types/consortium'

/** Pages that the sample has words of its own for. */
export const samplePages: SamplePage[] = [about]
