'use server'

import { redirect } from 'next/navigation'
import { decideByLink } from '@/lib/accounts/memberships/decisions/mutations'
import { linkedDecisionSchema } from '@/lib/accounts/memberships/decisions/schema'
import { decisionPath } from '@/lib/accounts/paths'
import { linkViewer, requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function decideByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = linkedDecisionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => decideByLink(tx, linkViewer('membership'), input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${decisionPath(formLanguage(), input.data.token)}?done=${input.data.decision}`)
}
