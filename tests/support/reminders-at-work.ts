import { registrationJobs } from '@/lib/registrations/jobs'
import { startJobs } from '@/lib/jobs/runner'

// A portal that plans, writes and sends reminders: started as a process of its own, so that a test can end it.
startJobs(registrationJobs)
setInterval(() => undefined, 60_000)
