import 'server-only'
import { inTransaction } from '@/lib/db'
import { publishReceived, showing, unseen } from '@/lib/events/slides/showing/mutations'

/** Shows the slides of public meetings that take place and whose moment for it has come. */
export async function showDueSlides(now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const due = await tx.event.findMany({
      where: {
        ...showing(now),
        contributions: { some: { documents: { some: unseen } } },
      },
      select: { id: true },
    })
    for (const { id } of due) await publishReceived(tx, id)
  })
}
