import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/exchange/fingerprint.ts';
import { newPair, newSuite, seal, unseal } from '../../src/exchange/seal.ts';

/** RFC 9180, appendix A.1.1: base mode, X25519, HKDF-SHA256, AES-128-GCM, sequence number 0. */
const RFC = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ephemeralPublic: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  ephemeralPrivate: '52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736',
  public: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  private: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
  plain: '4265617574792069732074727574682c20747275746820626561757479',
  aad: '436f756e742d30',
  sealed:
    'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
};

test('the suite seals and opens the test vector of RFC 9180', async () => {
  const suite = newSuite();
  const { kem } = suite;
  const ekm = {
    publicKey: await kem.deserializePublicKey(bytes(RFC.ephemeralPublic)),
    privateKey: await kem.deserializePrivateKey(bytes(RFC.ephemeralPrivate)),
  };
  const recipientPublicKey = await kem.deserializePublicKey(bytes(RFC.public));
  const info = bytes(RFC.info);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info, ekm },
    bytes(RFC.plain),
    bytes(RFC.aad),
  );
  expect([hex(enc), hex(ct)]).toEqual([RFC.ephemeralPublic, RFC.sealed]);
  const recipientKey = await kem.deserializePrivateKey(bytes(RFC.private));
  const plain = await suite.open({ recipientKey, enc, info }, bytes(RFC.sealed), bytes(RFC.aad));
  expect(hex(plain)).toBe(RFC.plain);
});

test('only the right key with the right header opens what was sealed', async () => {
  const [mine, other] = [await newPair(), await newPair()];
  const [plain, head] = [Uint8Array.of(1, 2, 3), Uint8Array.of(9, 9)];
  const sealed = await seal(mine.public, plain, head);
  expect(await unseal(mine.private, sealed, head)).toEqual(plain);
  expect(await unseal(other.private, sealed, head)).toBeUndefined();
  expect(await unseal(mine.private, sealed, Uint8Array.of(9, 8))).toBeUndefined();
  expect(await unseal(mine.private, sealed.slice(0, 20), head)).toBeUndefined();
  expect(await unseal(new Uint8Array(), sealed, head)).toBeUndefined();
});

test('the hash behind fingerprints is SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (data) => {
      expect(hex(digest(data))).toBe(createHash('sha256').update(data).digest('hex'));
    }),
  );
});

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function hex(data: ArrayBuffer | Uint8Array): string {
  return Buffer.from(new Uint8Array(data)).toString('hex');
}
