import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.ThemeUncheckedCreateInput> & {
  name: string
  language?: string
  status?: PublicationState
  summary?: string
}

export async function addThemeRow({ name, language, status, summary, ...about }: About): Promise<string> {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const words = { ...state(status, language), name, summary }
  const data = { id: newId(), slug, sortKey: slug, ...about, translations: { create: words } }
  return (await db.theme.create({ data, select: { id: true } })).id
}
