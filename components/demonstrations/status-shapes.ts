import type { Shape } from '@/components/ui/mark'
import type { Tone } from '@/components/ui/status'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

/** How far a demonstration is: the tone of its word, and the shape that goes with it on maps. */
export const statusTones: Record<DemonstrationStatus, Tone> = {
  completed: 'ok',
  in_progress: 'wait',
  planned: 'idle',
  discontinued: 'stop',
}

/** Those of `Status`, so that a mark on a map is the one beside the word. */
export const statusShapes: Record<DemonstrationStatus, Shape> = {
  completed: 'disc',
  in_progress: 'half',
  planned: 'ring',
  discontinued: 'square',
}
