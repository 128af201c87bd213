import { type KeyPair, keyIn } from '../../exchange/key.ts';
import { findTokens } from '../../exchange/token.ts';

/** What a file says of a key: it holds this very key, it holds another one, it holds none. */
export type KeyFile =
  | { readonly holds: 'this' | 'none' }
  | { readonly holds: 'other'; readonly pair: KeyPair };

/**
 * What is in the `text` of a file the instructor takes for that of the key in use, `present`. Only
 * both halves make it the same: without the private one nothing can be opened.
 */
export function keyFileOf(text: string, present: KeyPair | undefined): KeyFile {
  const pairs = findTokens(text).flatMap((token) => {
    const isKey = token.tag === 'k' && 'bytes' in token;
    return (isKey && keyIn(token.bytes)) || [];
  });
  const like = pairs.filter((pair) => pair.public === present?.public);
  if (like.some((pair) => pair.private === present?.private)) return { holds: 'this' };
  const pair = pairs.find((one) => !like.includes(one));
  return pair ? { holds: 'other', pair } : { holds: 'none' };
}
