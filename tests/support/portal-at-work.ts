import { startJobs } from '@/lib/jobs/runner'

// What a portal does beside answering: started as a process of its own, so that a test can end it at any moment.
startJobs({})
setInterval(() => undefined, 60_000)
