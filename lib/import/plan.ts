import 'server-only'
import type { Directory } from '@/lib/import/directory'
import { Identities } from '@/lib/import/identities'
import type { Media } from '@/lib/import/media'
import type { Place } from '@/lib/import/place'
import type { Planned } from '@/lib/import/planned'
import { emptyReport, type Severity } from '@/lib/import/report'

/** A row with the memory of the source that it is from. */
export type Step = { planned: Planned; identities: Identities }

/**
 * Everything that an import is going to write, in the order in which records need each other. Making a plan reads
 * and never writes.
 */
export class Plan {
  readonly steps: Step[] = []
  /** What is known before the records are looked at; counts come with judging or writing them. */
  readonly report = emptyReport(true)
  readonly #planned = new Set<string>()
  readonly #sources = new Map<string, Identities>()

  constructor(
    readonly directory: Directory,
    /** The language of texts whose file does not say it. */
    readonly language: string,
    /** IANA zone of days and times whose file does not say it. */
    readonly timeZone: string,
    readonly now: Date,
    readonly media: Media | null,
  ) {}

  /** The memory of a source, one for all files of it. */
  async from(source: string): Promise<Identities> {
    const identities = this.#sources.get(source) ?? (await Identities.of(source))
    this.#sources.set(source, identities)
    return identities
  }

  get sources(): Identities[] {
    return [...this.#sources.values()]
  }

  add(identities: Identities, planned: Planned): void {
    this.steps.push({ planned, identities })
    this.#planned.add(planned.id)
  }

  isPlanned(id: string): boolean {
    return this.#planned.has(id)
  }

  say(severity: Severity, place: Place, reason: string, field: string | null = null): void {
    this.report.problems.push({ ...place, field, severity, reason })
  }
}
