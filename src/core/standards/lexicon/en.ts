import { feelings } from './en/feelings.ts';
import { haste } from './en/haste.ts';
import { limits } from './en/limits.ts';
import { measures } from './en/measures.ts';
import { penalties } from './en/penalties.ts';
import { secrets } from './en/secrets.ts';
import { vague } from './en/vague.ts';
import type { Lexicon } from './lexicon.ts';

/** English. */
export const en: Lexicon = {
  spaced: true,

  meaning: [
    'that is',
    'that means',
    'which means',
    'meaning',
    'means',
    'i\\.e\\.?',
    'namely',
    'defined as',
    'in practice',
  ],
  speaking: [
    '(?:say|says|said|saying|tell|tells|telling|ask|asks|asking|answer|answers|reply|replies|greets? \\w+ with|adds?|calls?|words?|phrases?|sentences?|reads? out)(?: (?:to )?(?:him|her|them|me|us|you|it|(?:the|a|an|each|every) \\w+))?',
  ],
  denial: [
    "not|never|no|nor|nobody|no one|without|avoid|avoids|avoiding|instead of|rather than|replaces?|drop|drops|nobody says|no one says|cannot|free of|do(?:es)?n't|isn't|aren't|won't",
  ],
  purpose: [
    'needs?:',
    'purpose:',
    'why:',
    'for which need:',
    'so that',
    'so (?:customers|guests|patients|parents|callers|families|residents|passengers|they|everyone|nobody)',
    'because',
    'this (?:lets|helps|means|way)',
  ],
  customers: [
    '^(?:the |a |our )?(?:customers?|guests?|patients?|parents?|callers?|families|residents?|passengers?|households?|people|tenants?|students?|diners?|members?|readers?|visitors?)(?: \\w+){0,5}? (?:knows?|feels?|leaves?|can|are not|is not|need not|gets? home|rest|have peace)',
  ],
  and: ['and', 'but', 'while', 'with'],

  ...vague,
  ...measures,
  ...limits,
  ...haste,
  ...penalties,
  ...secrets,
  ...feelings,
};
