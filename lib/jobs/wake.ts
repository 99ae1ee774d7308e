// Whoever asks for work may be in Next's bundle, the runner is outside of it: they meet in the one place both can see.
const shared = globalThis as typeof globalThis & { pharosWakeJobs?: () => void }

/** Has the runner of this process look at once, where one runs. */
export function wakeRunner(): void {
  shared.pharosWakeJobs?.()
}

/** Makes a runner the one that this process wakes. Returns the way to stop. */
export function onWake(wake: () => void): () => void {
  shared.pharosWakeJobs = wake
  return () => {
    if (shared.pharosWakeJobs === wake) delete shared.pharosWakeJobs
  }
}
