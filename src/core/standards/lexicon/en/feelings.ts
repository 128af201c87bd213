import type { Lexicon } from '../lexicon.ts';

/** English: what staff or customers are to feel, which nobody can test. */
export const feelings = {
  inward: [
    'sincer(?:e|ely|ity)',
    'genuine(?:ly)?(?! (?:parts?|spare|leather|banknotes?|notes?|article|copy))',
    "(?:from|with|in|all) (?:the|our|their|all (?:our|their)|one's)? ?hearts?|wholehearted(?:ly)?|heartfelt|full heart|with heart",
    'truly|really care|deeply',
    'cares? (?:about|for) (?:every|each|all|our|the|their|you)',
    '(?:true|real|loving) care',
    'caring',
    'passion(?:ate|ately)?',
    'empath(?:y|etic|etically|i[sz]e)',
    'compassion(?:ate|ately)?',
    "(?:in|into) (?:the |their |our |your )?(?:\\w+'s? |\\w+s' )?shoes",
    '(?:positive|right|service|good|can-do|serving|caring|correct) (?:attitude|mindset|spirit)|attitude',
    'love(?:s|d)?(?! to hear)|loving(?:ly)?',
    '(?:like|as) (?:\\w+ ){0,5}?(?:family|friends|royalty|kings?|gods?)',
    '(?:customer|guest|patient|student|client)s? (?:always )?(?:come|comes|is|are)? ?first',
    '(?:customer|patient|guest|client|student)s? at the (?:centre|heart)|(?:customer|patient|guest|client|student)-?(?: )?(?:centric|centred|centered|focused|oriented)',
    'the customer is (?:always right|king)',
    "exceed(?:s|ing)? (?:(?:all|their|the|every|customer|guest|your|customers'|guests') ){0,2}expectations?",
    'extra mile|whatever it takes|(?:everything|all) (?:we|they|one) can|everything possible',
    "(?:every|all|any)(?: (?:of )?(?:the|their|our|a|guests?'?|customers?'?|reasonable|possible|conceivable|imaginable|customer's|guest's))*? (?:needs?|wish(?:es)?|wants|requests?|requirements?|demands?)",
    'in every (?:way|respect|detail|aspect)|all-round|in all respects|every aspect',
    'sense of (?:responsibility|duty|mission|ownership)|responsible attitude|conscientious(?:ly)?',
    'willing(?:ly|ness)?|eager(?:ly|ness)?|gladly|with pride|proud(?:ly)?|devot(?:ed|edly|ion)|dedicat(?:ed to|ion)|commit(?:ted to|ment to)',
    'understands? (?:how|what) (?:\\w+ ){1,3}feels?|takes? (?:\\w+ )?seriously|to heart|good ?will',
    'honest(?:ly|y)?(?! (?:estimate|figure|time|answer|arrival|price|reason))|motivated|enthusias(?:m|tic|tically)|in good faith|selfless(?:ly)?',
  ],
  felt: [
    'feel(?:s|ing)? (?:at home|valued|welcomed?|special|cared for|respected|appreciated|safe|comfortable|understood|heard|like \\w+)',
    'delight(?:ed|s|ing)?|happy|happiness|satisfied|satisfaction|satisfy|satisfies|pleased|joy|memorable|unforgettable|wow|peace of mind|at ease|home from home|home away from home|trust(?:s|ed)?(?! (?:account|fund))',
  ],
  asked: [
    'say|says|said|asked|ask|survey(?:ed|s)?|rate|rates|rated|rating|score|scores|scored|questionnaires?|feedback cards?|answer|answers|of those|poll(?:ed)?|called|rung|interviews?|agree|tick|give',
  ],
} satisfies Partial<Lexicon>;
