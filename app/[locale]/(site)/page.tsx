import { getTranslations, setRequestLocale } from 'next-intl/server'
import { noteReads } from '@/lib/server/reading'
export async function generateMetadata() { return { title: 'Hello', description: 'x', alternates: { canonical: 'http://localhost:3000/en' } } }
export default async function P({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale((await params).locale)
  const t = await getTranslations('layout')
  await new Promise((r) => setTimeout(r, 5))
  noteReads(['articles'])
  return <main><h1>Hi {t('skip')} {1+1} there</h1><form action="/x"><button>ok</button></form></main>
}
