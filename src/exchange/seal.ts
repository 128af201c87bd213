import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { joined } from './bytes.ts';

/** How long the part of a sealed text is that only serves to open it. */
export const ENC_LENGTH = 32;

/**
 * `plain` sealed for the holder of a key by HPKE (RFC 9180) in base mode with DHKEM(X25519,
 * HKDF-SHA256), HKDF-SHA256 and AES-128-GCM: `enc` (32 bytes), then the ciphertext. `bound` is not
 * hidden but cannot be changed either. Rejects where the browser has no `crypto.subtle`.
 */
export async function seal(
  publicKey: Uint8Array<ArrayBuffer>,
  plain: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const suite = newSuite();
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: INFO }, plain, bound);
  return joined([new Uint8Array(enc), new Uint8Array(ct)]);
}

/** What {@link seal} sealed; `undefined` if another key or other `bound` bytes were used, or it was changed. */
export async function unseal(
  privateKey: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const suite = newSuite();
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(privateKey);
    const enc = sealed.slice(0, ENC_LENGTH);
    const ciphertext = sealed.slice(ENC_LENGTH);
    return new Uint8Array(await suite.open({ recipientKey, enc, info: INFO }, ciphertext, bound));
  } catch {
    return undefined;
  }
}

/** A fresh pair of keys, 32 bytes each. */
export async function newPair(): Promise<{
  readonly public: Uint8Array<ArrayBuffer>;
  readonly private: Uint8Array<ArrayBuffer>;
}> {
  const { kem } = newSuite();
  const pair = await kem.generateKeyPair();
  return {
    public: new Uint8Array(await kem.serializePublicKey(pair.publicKey)),
    private: new Uint8Array(await kem.serializePrivateKey(pair.privateKey)),
  };
}

/** The suite everything is sealed with. */
export function newSuite(): CipherSuite {
  return new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
}

/** Ties a key's use to this format: what is sealed for something else cannot be passed off as ours. */
const INFO = new TextEncoder().encode('service-quality hand-in 1');
