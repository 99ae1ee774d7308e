import { fill } from '../fill'
import { whenParsed } from '../parsed'
import { fieldsOf, fillIn, saysTheSame, type Fields } from './fields'
import { Kept, type KeptText } from './kept'
import { Notices } from './notices'
import { watchOthers } from './presence'
import { save, type Outcome, type Theirs } from './saving'
import type { KeeperWords } from './words'

/** After the last change, and between tries. */
const pause = { change: 3000, retry: 10_000 }

/** Saves the form inside while somebody writes in it, and keeps in the browser what the portal does not have yet. */
export class DraftKeeper extends HTMLElement {
  #form!: HTMLFormElement
  #words!: KeeperWords
  #kept!: Kept
  #notices!: Notices
  #version = 0
  #live = 0
  #timer = 0
  #changes = 0
  #isKept = true
  #running: Promise<void> | null = null
  /** What was sent and not yet answered, and after how many changes. The portal may have it, even if no answer comes. */
  #unheard: { fields: Fields; changes: number } | null = null
  #askedAgain = false
  #stopped = false
  #failed = false

  connectedCallback() {
    whenParsed(() => {
      const form = this.querySelector('form')
      if (!form || this.#form) return
      this.#form = form
      this.#start()
    })
  }

  #start() {
    const { words = '{}', record = '', language = '', version = '0', live = '0', presence } = this.dataset
    this.#words = JSON.parse(words) as KeeperWords
    this.#version = Number(version)
    this.#live = Number(live)
    this.#kept = new Kept(record, language)
    this.#notices = new Notices(this, this.#words)
    this.#offer(this.#kept.found())
    for (const type of ['input', 'change']) this.#form.addEventListener(type, () => this.#changed())
    this.#form.addEventListener('submit', (event) => this.#sends(event))
    addEventListener('online', () => this.#soon(0))
    addEventListener('beforeunload', (event) => {
      if (this.#changes > 0 && !this.#isKept) event.preventDefault()
    })
    if (presence) watchOthers(presence, (names) => this.#notices.others(names))
  }

  #changed() {
    this.#changes += 1
    this.#keep()
    if (this.#stopped) return
    // What went wrong stays said until it went well: nobody wants to hear of every try.
    if (!this.#failed) this.#notices.say(this.#words.unsaved)
    this.#soon(pause.change)
  }

  #keep(sent?: string) {
    const text: KeptText = {
      fields: fieldsOf(this.#form),
      version: this.#version,
      live: this.#live,
      at: Date.now(),
      ...(sent !== undefined && { sent }),
    }
    this.#isKept = this.#kept.keep(text)
  }

  #soon(wait: number) {
    window.clearTimeout(this.#timer)
    if (this.#changes === 0 || this.#stopped) return
    this.#timer = window.setTimeout(() => void this.#save(), wait)
  }

  /**
   * One at a time: what is written meanwhile is sent after it. What was not answered is sent once more as it was: if the
   * portal has it, it says so, and the text is not in conflict with itself.
   */
  async #save() {
    if (this.#running) return
    const sent = (this.#unheard ??= { fields: fieldsOf(this.#form), changes: this.#changes })
    if (!this.#failed) this.#notices.say(this.#words.saving)
    this.#running = save(this.dataset.save ?? '', sent.fields, this.#version).then((outcome) => {
      this.#running = null
      if (outcome.kind !== 'offline' && outcome.kind !== 'failed') this.#unheard = null
      this.#hear(outcome, sent.changes)
    })
    await this.#running
  }

  #hear(outcome: Outcome, sent: number) {
    this.#failed = outcome.kind !== 'saved'
    if (outcome.kind === 'saved') return this.#saved(outcome.version, outcome.savedAt, sent)
    if (outcome.kind === 'conflict') return this.#differs(outcome.theirs)
    const words = this.#words
    const { signIn } = this.dataset
    if (outcome.kind === 'invalid')
      return this.#notices.say(fill(words.invalid, { errors: outcome.errors.join(' ') }))
    if (outcome.kind === 'signed-out')
      this.#notices.say(words.signedOut, signIn && { href: signIn, text: words.signIn })
    else if (outcome.kind === 'gone') this.#notices.say(words.gone)
    else if (!this.#isKept) this.#notices.say(words.lost)
    else this.#notices.say(outcome.kind === 'offline' ? words.offline : words.failed)
    this.#stopped = outcome.kind === 'gone'
    this.#soon(pause.retry)
  }

  #saved(version: number, savedAt: string, sent: number) {
    this.#follow(version)
    this.#askedAgain = false
    this.#notices.say(fill(this.#words.saved, { time: this.#notices.time(savedAt) }))
    if (this.#changes > sent) {
      this.#keep()
      return this.#soon(pause.change)
    }
    this.#changes = 0
    this.#kept.drop()
  }

  /** A form that is sent later must not be in conflict with what was saved of it here. */
  #follow(version: number) {
    this.#version = version
    const field = this.#form.elements.namedItem('version')
    if (field instanceof HTMLInputElement) field.value = String(version)
  }

  #differs(theirs: Theirs) {
    this.#stopped = true
    this.#keep()
    this.dispatchEvent(new CustomEvent('draft-conflict', { bubbles: true, detail: theirs }))
    this.#notices.conflict(fieldsOf(this.#form), theirs, this.dataset.conflict ?? '', {
      mine: () => {
        this.#stopped = false
        this.#failed = false
        this.#follow(theirs.version)
        this.#soon(0)
      },
      theirs: () => {
        this.#changes = 0
        this.#kept.drop()
        location.reload()
      },
    })
  }

  /** Offers what an earlier visit left behind, unless the portal has it. */
  #offer(found: readonly KeptText[]) {
    const now = fieldsOf(this.#form)
    const isShown = ({ fields }: KeptText) => saysTheSame({ ...now, ...fields }, now)
    const last = found.findLast((text) => !this.#arrived(text) && !isShown(text))
    if (!last) {
      this.#kept.decided()
      // A form that was refused comes back as it was sent: the portal does not have it yet.
      if (found.some((text) => text.sent !== undefined && !this.#arrived(text))) this.#changed()
      return
    }
    this.#notices.offer(last.at, {
      bringBack: () => {
        this.#kept.decided()
        fillIn(this.#form, last.fields)
        this.#changed()
        this.#notices.say(this.#words.broughtBack)
      },
      discard: () => {
        this.#kept.decided()
        if (this.#changes > 0) this.#keep()
      },
    })
  }

  /** Whether the portal has what was sent: in a newer draft, or before the public, as the page says that was asked for. */
  #arrived({ sent, version, live = 0 }: KeptText): boolean {
    if (sent === undefined) return false
    const done = new URLSearchParams(location.search).get('done')
    return version < this.#version || (this.#live > live && sent === done)
  }

  /**
   * The form waits for a save that is on its way, and asks once more after one that was not answered; what it sends is
   * kept until the next page shows that it arrived.
   */
  #sends(event: SubmitEvent) {
    if (event.defaultPrevented) return
    window.clearTimeout(this.#timer)
    if (this.#running || (this.#unheard && !this.#askedAgain)) {
      event.preventDefault()
      const { submitter } = event
      this.#askedAgain = !this.#running
      return void (this.#running ?? this.#save()).then(() => this.#form.requestSubmit(submitter))
    }
    if (this.#changes > 0) this.#keep(event.submitter?.getAttribute('value') ?? '')
    this.#changes = 0
  }
}
