import 'server-only'
import { inTransaction } from '@/lib/db'
import { publishReceived, unseen } from '@/lib/events/slides/showing/mutations'

/** Shows the slides of meetings whose moment for it has come. */
export async function showDueSlides(now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const due = await tx.event.findMany({
      where: {
        slidesShownAt: { lte: now },
        trashedAt: null,
        contributions: { some: { documents: { some: unseen } } },
      },
      select: { id: true },
    })
    for (const { id } of due) await publishReceived(tx, id)
  })
}
