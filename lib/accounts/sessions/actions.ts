'use server'

import { redirect } from 'next/navigation'
import { signInPath } from '@/lib/accounts/paths'
import { signOut, signOutEverywhere } from '@/lib/accounts/sessions/mutations'
import { linkViewer, requireAsking, requireViewer } from '@/lib/auth/session'
import { endedCookies } from '@/lib/auth/session-cookies'
import { inTransaction } from '@/lib/db'
import { formLanguage } from '@/lib/forms/answers'
import { addHeader } from '@/lib/server/reading'

export async function signOutAction(): Promise<void> {
  const asking = await requireAsking()
  const { sessionId, accountId } = asking
  if (sessionId) await inTransaction((tx) => signOut(tx, linkViewer('sign-out'), { sessionId, accountId }))
  for (const cookie of endedCookies()) addHeader('Set-Cookie', cookie)
  redirect(signInPath(formLanguage()))
}

export async function signOutEverywhereAction(): Promise<void> {
  const viewer = await requireViewer()
  await inTransaction((tx) => signOutEverywhere(tx, viewer))
  for (const cookie of endedCookies()) addHeader('Set-Cookie', cookie)
  redirect(signInPath(formLanguage()))
}
