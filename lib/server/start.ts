import 'server-only'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { settings } from '@/lib/env'
import { jobHandlers } from '@/lib/jobs/handlers'
import { startJobs } from '@/lib/jobs/runner'
import { defaultLanguage } from '@/lib/i18n/languages'
import { makeAhead } from '@/lib/server/ahead'
import { Assets } from '@/lib/server/assets'
import { calendarAt } from '@/lib/server/calendars'
import { devListener } from '@/lib/server/dev-listener'
import { feedAt } from '@/lib/server/feeds'
import { commonHeaders } from '@/lib/server/headers'
import { listener } from '@/lib/server/listener'
import { OldAddresses } from '@/lib/server/old-addresses'
import { ProblemAnswers } from '@/lib/server/problem-answers'
import { PublicPages } from '@/lib/server/public-pages'
import { Queue } from '@/lib/server/queue'
import { answerQuickForm } from '@/lib/server/quick-forms'
import { render, type AskedFor, type NextHandler } from '@/lib/server/render'
import { watchTouched } from '@/lib/server/touched-elsewhere'

type Options = { host: string; port: number; dev: boolean }

/** Memory for finished pages, in bytes: some 2,000 pages with their compressed forms. */
const keptBytes = 64 * 1024 * 1024

/** Serves the portal. Resolves when it listens; rejects when the port is taken or the build is missing. */
export async function startServer(options: Options): Promise<{ close(): Promise<void> }> {
  const root = path.resolve('.')
  // A client that says nothing must not hold a connection for Node's five minutes; a large file on a slow line may.
  const server = createServer({
    headersTimeout: 15_000,
    requestTimeout: 30 * 60_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  })
  const app = next({
    dev: options.dev,
    dir: root,
    hostname: options.host,
    port: options.port,
    // Hot reload speaks over a socket of its own; nothing else does, and an upgrade would pass the front door by.
    ...(options.dev ? { httpServer: server } : {}),
  })
  await app.prepare()
  const handler = app.getRequestHandler() as NextHandler
  const parts = options.dev ? null : await makeParts(handler, root)
  if (!options.dev) server.on('upgrade', (_, socket) => socket.destroy())
  server.on('request', parts ? listener(parts) : devListener(handler))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, () => resolve())
  })
  const jobs = startJobs(jobHandlers, parts?.isCrowded)
  const ahead = new AbortController()
  if (parts)
    void makeAhead(parts.pages, defaultLanguage, { signal: ahead.signal, isCrowded: parts.isCrowded })
  return {
    async close() {
      ahead.abort()
      server.close()
      server.closeIdleConnections()
      await jobs.stop()
      await parts?.close()
      await app.close()
      server.closeAllConnections()
    },
  }
}

async function makeParts(handler: NextHandler, root: string) {
  const renderCommon = (address: string) =>
    feedAt(address)?.() ?? calendarAt(address)?.() ?? render(handler, { address })
  const pages = new PublicPages(renderCommon, { maxBytes: keptBytes })
  const oldAddresses = new OldAddresses()
  const problems = new ProblemAnswers(renderCommon)
  const dropAll = () => {
    pages.dropAll()
    problems.prepareAgain()
  }
  const stopWatching = await watchTouched(dropAll, settings().databaseUrl)
  await Promise.all([oldAddresses.load(), problems.prepare()])
  // A crowd that registers or signs in at the same moment waits for its turn rather than being sent away. More at once
  // would only wait for each other: one process answers, and what they ask of the database is short.
  const queue = new Queue({ atOnce: 4, waiting: 5_000, seconds: 60 })
  return {
    pages,
    assets: new Assets(root),
    problems,
    oldAddresses,
    headers: commonHeaders(settings().portalUrl),
    renderFor: ({ look, from, ...asked }: AskedFor) =>
      queue.run(async () => {
        const known = { ...asked, asking: await look() }
        return (await answerQuickForm(known)) ?? render(handler, known)
      }, from),
    isCrowded: () => queue.isCrowded,
    async close() {
      pages.close()
      oldAddresses.close()
      problems.close()
      await stopWatching()
    },
  }
}
