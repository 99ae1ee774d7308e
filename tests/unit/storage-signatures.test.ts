import { describe, expect, test } from 'vitest'
import { signer } from '@/lib/storage/s3-requests'

/** The keys, the moment and the requests of AWS's own examples, "Examples: Signature Calculations" of its S3 API. */
const keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const bucket = 'https://examplebucket.s3.amazonaws.com'
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const welcome = '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072'

/** A test server may accept anything; these are what the services themselves compute. */
describe('a request is signed as AWS publishes it', () => {
  test.each([
    [
      'a part of an object',
      'GET',
      '/test.txt',
      { Range: 'bytes=0-9', 'X-Amz-Content-Sha256': nothing },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'an object put',
      'PUT',
      '/test$file.text',
      {
        Date: 'Fri, 24 May 2013 00:00:00 GMT',
        'X-Amz-Storage-Class': 'REDUCED_REDUNDANCY',
        'X-Amz-Content-Sha256': welcome,
      },
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'a parameter without a value',
      'GET',
      '/?lifecycle',
      { 'X-Amz-Content-Sha256': nothing },
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ],
    [
      'a list',
      'GET',
      '/?max-keys=2&prefix=J',
      { 'X-Amz-Content-Sha256': nothing },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('%s', async (_, method, address, headers, signature) => {
    const signed = await signer(keys).sign(bucket + address, {
      method,
      headers: headers as Record<string, string>,
      aws: { datetime: '20130524T000000Z', allHeaders: true },
    })
    expect(signed.headers.get('Authorization')).toContain(`Signature=${signature}`)
  })
})
