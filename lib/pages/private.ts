import 'server-only'
import type { Metadata } from 'next'

/** The head of a page that is for one person: it is found by no search engine. */
export function privateMetadata(title: string, portal: string): Metadata {
  return { title: `${title} · ${portal}`, robots: 'noindex' }
}

export type PrivatePageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
export type PrivateRecordPageProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Of a page that a mailed link opens. */
export type PrivateTokenPageProps = { params: Promise<{ locale: string; token: string }> }

/** A parameter of a private page that is said once; what is said twice was made up. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
