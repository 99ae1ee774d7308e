import { AwsClient } from 'aws4fetch'
import { StorageAway, StorageFull } from '@/lib/storage/object-store'

export type S3Settings = {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

type Sent = {
  method?: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Of the object; without it the bucket is asked. */
  key?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: ReadableStream
  /** Until the answer begins; a body may take longer. */
  milliseconds?: number
}

/** Without a word from it for so long, a storage counts as away. */
const patience = 20_000

/** Speaks to one bucket, by addresses that name it in their path: every service that speaks S3 knows those. */
export class S3Requests {
  readonly #client: AwsClient
  readonly #bucket: string
  readonly #origin: string

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.#client = signer({ accessKeyId, secretAccessKey, region })
    this.#bucket = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`
    this.#origin = new URL(endpoint).origin
  }

  /**
   * Answers of 404 are for the caller.
   * @throws StorageFull, StorageAway
   */
  async send({ method = 'GET', key, query = {}, headers = {}, body, milliseconds = patience }: Sent) {
    const address = new URL(key === undefined ? this.#bucket : `${this.#bucket}/${key}`)
    address.search = new URLSearchParams(query).toString()
    const request = await this.#client.sign(address, { method, headers })
    const answer = await this.#fetch(request, body, milliseconds)
    if (answer.ok || answer.status === 404) return answer
    throw await this.#refusal(answer)
  }

  async #fetch(request: Request, body: ReadableStream | undefined, milliseconds: number): Promise<Response> {
    const abort = new AbortController()
    const clock = setTimeout(
      () => abort.abort(new Error(`no answer in ${milliseconds / 1000} s`)),
      milliseconds,
    )
    const sent = {
      method: request.method,
      headers: request.headers,
      signal: abort.signal,
      redirect: 'manual',
    }
    try {
      // Signed is the hash of the body, not the body: it is streamed once.
      return await fetch(request.url, { ...sent, ...(body ? { body, duplex: 'half' } : {}) } as RequestInit)
    } catch (error) {
      throw this.#away(reasonOf(error), error)
    } finally {
      clearTimeout(clock)
    }
  }

  async #refusal(answer: Response): Promise<Error> {
    const told = (await answer.text().catch(() => '')).slice(0, 10_000)
    const code = /<Code>(\w{1,60})<\/Code>/.exec(told)?.[1] ?? ''
    if (answer.status === 507 || /Quota|InsufficientStorage|StorageFull/i.test(code)) return new StorageFull()
    return this.#away(`${answer.status}${code ? ` ${code}` : ''}`)
  }

  #away(reason: string, cause?: unknown): StorageAway {
    return new StorageAway(`The object storage at ${this.#origin} cannot be used (${reason}).`, { cause })
  }
}

/** Signs requests as services that speak S3 expect it: AWS Signature Version 4. */
export function signer(keys: Pick<S3Settings, 'region' | 'accessKeyId' | 'secretAccessKey'>): AwsClient {
  return new AwsClient({ ...keys, service: 's3' })
}

/** fetch says only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
