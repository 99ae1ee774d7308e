import { v7 as uuid } from 'uuid'
import type { Slug } from '@/prisma/sample/types/words'

/**
 * The ids of all records of the sample, made before the first is written, so that texts can link in any direction.
 * Sections are the first parts of addresses; those without a page have a word of their own.
 */
export class SampleKeys {
  readonly #ids = new Map<string, string>()
  readonly #people = new Map<Slug, string>()

  add(section: string, slugs: readonly Slug[]): void {
    for (const slug of slugs) {
      const key = `${section}/${slug}`
      if (this.#ids.has(key)) throw new Error(`The sample has ${key} twice.`)
      this.#ids.set(key, uuid())
    }
  }

  addPerson(slug: Slug, name: string): void {
    this.add('people', [slug])
    this.#people.set(slug, name)
  }

  /** @throws Error when a record names another that the sample does not have */
  id(section: string, slug: Slug): string {
    const id = this.#ids.get(`${section}/${slug}`)
    if (!id) throw new Error(`The sample names ${section}/${slug}, which it does not have.`)
    return id
  }

  ids(section: string, slugs: readonly Slug[]): string[] {
    return slugs.map((slug) => this.id(section, slug))
  }

  person(slug: Slug): { id: string; name: string } {
    return { id: this.id('people', slug), name: this.#people.get(slug) ?? slug }
  }
}
