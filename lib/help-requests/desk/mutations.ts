import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mailAnswer } from '@/lib/help-requests/mails/requester'
import { canAnswerRequests } from '@/lib/help-requests/policy'

type Result = Promise<{ ok: true } | Refusal<'not-found' | 'no-address'>>

/** Answers by mail. Who answers first looks after the request, unless somebody does already. */
export async function answerRequest(
  tx: Transaction,
  viewer: Viewer,
  { id, text, close }: { id: string; text: string; close?: 'on' | undefined },
): Result {
  const request = await hold(tx, viewer, id)
  if (!request) return refuse('not-found')
  if (!request.email) return refuse('no-address')
  await tx.helpReply.create({
    data: { id: uuid(), requestId: id, writtenById: viewer.accountId, fromDesk: true, text },
    select: { id: true },
  })
  await tx.helpRequest.update({
    where: { id },
    data: {
      state: close ? 'closed' : 'answered',
      answeredAt: request.answeredAt ?? new Date(),
      assignedToId: request.assignedToId ?? viewer.accountId,
    },
    select: { id: true },
  })
  await mailAnswer(tx, request, text)
  await record(tx, viewer, 'help_request.answered', id)
  return { ok: true }
}

/** Says who looks after it: somebody of the staff, or nobody. */
export async function assignRequest(
  tx: Transaction,
  viewer: Viewer,
  { id, accountId }: { id: string; accountId: string },
): Result {
  if (!(await hold(tx, viewer, id))) return refuse('not-found')
  const staff = { id: accountId, role: { in: ['editor' as const, 'admin' as const] }, disabledAt: null }
  if (accountId && (await tx.account.count({ where: staff })) === 0) return refuse('not-found')
  await tx.helpRequest.update({
    where: { id },
    data: { assignedToId: accountId || null },
    select: { id: true },
  })
  await record(tx, viewer, 'help_request.assigned', id)
  return { ok: true }
}

/** Closes it without a further word. */
export async function closeRequest(tx: Transaction, viewer: Viewer, { id }: { id: string }): Result {
  if (!(await hold(tx, viewer, id))) return refuse('not-found')
  await tx.helpRequest.update({ where: { id }, data: { state: 'closed' }, select: { id: true } })
  await record(tx, viewer, 'help_request.closed', id)
  return { ok: true }
}

/** Opens it again: answered too early, or closed by mistake. */
export async function reopenRequest(tx: Transaction, viewer: Viewer, { id }: { id: string }): Result {
  if (!(await hold(tx, viewer, id))) return refuse('not-found')
  await tx.helpRequest.update({ where: { id }, data: { state: 'open' }, select: { id: true } })
  await record(tx, viewer, 'help_request.reopened', id)
  return { ok: true }
}

async function hold(tx: Transaction, viewer: Viewer, id: string) {
  if (!canAnswerRequests(viewer)) return null
  return tx.helpRequest.findUnique({
    where: { id },
    select: {
      ...{ id: true, reference: true, name: true, email: true, language: true },
      ...{ answeredAt: true, assignedToId: true },
    },
  })
}
