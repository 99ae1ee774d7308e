import { neighbours } from '@/prisma/sample/projects/neighbours'
import { ruggedised } from '@/prisma/sample/projects/ruggedised'
import type { SampleProject } from '@/prisma/sample/types/consortium'

export const sampleProjects: SampleProject[] = [ruggedised, ...neighbours]
