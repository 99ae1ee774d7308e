import decode from 'qr/decode.js'

/** Milliseconds between two looks; the same code is read once while it is held up. */
const pause = 200

/** Looks through the camera at the back for the codes of badges. */
export class Camera {
  readonly video = document.createElement('video')
  readonly #canvas = document.createElement('canvas')
  readonly #read: (text: string) => void
  #stream: MediaStream | null = null
  #last = ''

  constructor(read: (text: string) => void) {
    this.#read = read
    this.video.muted = true
    this.video.playsInline = true
  }

  get isOn(): boolean {
    return this.#stream !== null
  }

  /** @throws where there is no camera, or nobody may use it */
  async start(): Promise<void> {
    this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    this.video.srcObject = this.#stream
    await this.video.play()
    this.#look()
  }

  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop()
    this.#stream = null
    this.video.srcObject = null
  }

  #look(): void {
    if (!this.#stream) return
    const text = this.#code()
    if (text && text !== this.#last) this.#read(text)
    if (text) this.#last = text
    setTimeout(() => this.#look(), pause)
  }

  #code(): string | null {
    const { videoWidth: width, videoHeight: height } = this.video
    if (width === 0) return null
    Object.assign(this.#canvas, { width, height })
    const drawn = this.#canvas.getContext('2d', { willReadFrequently: true })
    drawn?.drawImage(this.video, 0, 0)
    const image = drawn?.getImageData(0, 0, width, height)
    try {
      return image ? decode(image) : null
    } catch {
      // No code in the picture.
      return null
    }
  }
}
