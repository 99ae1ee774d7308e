/** Milliseconds that work for later waits at most before each piece, and between two looks. */
const patience = 5_000
const between = 100

/**
 * Lets people go first: while a crowd waits for the portal, work for later is done now and then instead of at once.
 * @param isCrowded whether somebody waits for their turn
 */
export async function giveWay(isCrowded: () => boolean, stopping: AbortSignal): Promise<void> {
  for (let waited = 0; waited < patience && isCrowded() && !stopping.aborted; waited += between)
    await new Promise((resolve) => setTimeout(resolve, between))
}
