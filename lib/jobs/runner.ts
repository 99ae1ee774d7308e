import 'server-only'
import { askForWork } from '@/lib/jobs/clock'
import { giveWay } from '@/lib/jobs/give-way'
import { jobHandlers, type JobHandlers } from '@/lib/jobs/handlers'
import { Lane, type DoNext } from '@/lib/jobs/lane'
import { onWake } from '@/lib/jobs/wake'
import { doNextJob } from '@/lib/jobs/work'
import { mailSender } from '@/lib/mail/send'

/** Jobs at once, beside the one mail. More would take a small machine from the people who read. */
const atOnce = 2
/** Milliseconds between two looks for what other instances wrote down, or what is due by now. */
const interval = 1_000
const clockInterval = 60_000
/** Milliseconds that work in hand is given to end when the portal stops; it is done again after its lease. */
const grace = 10_000

/**
 * Does work for later and sends mail, until stopped. Only a portal that serves runs this; builds and tools do not.
 * @param isCrowded whether people wait for the portal, who come before all work for later
 */
export function startJobs(
  handlers: JobHandlers = jobHandlers,
  isCrowded: () => boolean = () => false,
): { stop(): Promise<void> } {
  const mail = mailSender()
  const work: DoNext = async (signal) => {
    await giveWay(isCrowded, signal)
    return !signal.aborted && doNextJob(handlers, signal)
  }
  const works = Array.from({ length: atOnce }, () => work)
  const lanes = [...works, ...(mail ? [mail.sendNext] : [])].map((doNext) => new Lane(doNext, interval))
  const forget = onWake(() => lanes.forEach((lane) => lane.wake()))
  const clock = new Lane(() => askForWork().then(() => false), clockInterval)
  return {
    async stop() {
      forget()
      const drained = Promise.all([...lanes, clock].map((lane) => lane.stop()))
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, grace).unref())])
      mail?.close()
    },
  }
}
