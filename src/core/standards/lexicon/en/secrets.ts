import type { Lexicon } from '../lexicon.ts';
import { CUSTOMER, STAFF } from './people.ts';

const NOT = "(?:not|never|n't|nobody|no one|without)";
const SAY =
  '(?:tell(?:s|ing)?|mention(?:s|ed|ing)?|says?|announc(?:e|es|ed|ing)|advertis(?:e|es|ed|ing)|volunteer(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|promot(?:e|es|ed|ing)|publici[sz](?:e|es|ed|ing)|publish(?:es|ed|ing)?|broadcast(?:s|ing)?|let on|point(?:s|ed)? out|bring(?:s|ing)? (?:it|this|them) up|raise(?:s|d)? (?:it|this)|draw(?:s|ing)? attention|brings? up|raises? the|refer(?:s|red)? to|speak(?:s|ing)? of|talk(?:s|ing)? about|share(?:s|d)?|explain(?:s|ed)?|communicat(?:e|es|ed|ing)|shown?)';
const INSISTS =
  '(?:insists?|insisted|complains?|complained|press(?:es|ed)?|push(?:es|ed)?|demands?|kicks? up|makes? a (?:scene|fuss)|threatens?|shouts?|argues?|gets? (?:angry|cross|difficult|loud)|raises? (?:it|the matter)|brings? it up|brought up)';

/** English: promises that are kept from customers. */
export const secrets = {
  secret: [
    '(?:not|never) (?:be |to be |been )?(?:published|disclosed|announced|communicated|made public|advertised|publici[sz]ed|promoted|volunteered|broadcast|mentioned|displayed|posted|printed|revealed|put in writing|written down|on the website|offered unasked)(?! (?:yet|until|by))',
    `(?:not|never) (?:be )?(?:shown|told|shared|spoken of|passed on)(?: (?:to|with|about))? (?:the |any |our |their )?${CUSTOMER}`,
    "(?:do(?:es)?|must|should|may|shall|is|are|will|to)(?: not|n't) (?:to )?(?:advertise|publici[sz]e|promote|mention|volunteer|reveal|disclose|broadcast|publish|bring (?:it|this) up|let on|draw attention)",
    `(?:do(?:es)? not|don't|doesn't|never|must not|should not|not to|without|no need to) (?:tell(?:ing)?|inform(?:ing)?|show(?:ing)?|let) (?:the |any |our |a )?${CUSTOMER}(?: (?:about|this|that|know|of|it)|(?=[,.;:]|$))`,
    `${NOT} (?:\\w+ ){0,3}?${SAY} (?:\\w+ ){0,6}?(?:unless|until|only if) (?:\\w+ ){0,4}?(?:asks?|asked|${INSISTS.slice(3, -1)})`,
    `(?:if|unless|when) (?:the |a |an |no |nobody |they )?(?:${CUSTOMER}|they|he|she|nobody|no one)? ?(?:does(?: not|n't)|do(?: not|n't)|never|asks?|says?|raises?|mentions?)(?: \\w+){0,5}, (?:neither do we|nor do we|we (?:do(?: not|n't)|say nothing|keep quiet)|say nothing|(?:staff|you) (?:do not|don't|say nothing)|do(?: not|n't) (?:mention|offer|raise|say|bring))`,
    'neither do we|nor do we',
    `only (?:to|for|if|when|after|once) (?:\\w+ ){0,5}?${INSISTS}|(?:those|anyone|${CUSTOMER}) who (?:${INSISTS.slice(3, -1)}|shout|make a scene|make a fuss|complain|insist|push|kick up)(?: \\w+){0,5} (?:can|may|gets?|are|is|will|first)`,
    "(?:customers?|guests?|patients?|callers?|parents?|the public|passengers?|residents?|clients?|members|students?|tenants?|users|policyholders?) (?:need not|needn't|do not need to|don't need to|must not|must never|should not|shouldn't|are not to|shall not|have no need to|don't have to|do not have to|are never|are not) (?:know|be told|be shown|be informed|see|learn|find out|hear|told|informed|to know|aware)",
    'kept (?:from|secret|internal|in[- ]house|quiet|confidential from|under wraps|off)',
    'keep (?:it|this|these|that) (?:quiet|secret|to (?:yourself|yourselves|ourselves)|under wraps|under your hat|in-house|internal|among ourselves|between us|dark)',
    'confidential to (?:staff|the team)|unpublished|unadvertised|undisclosed|behind the scenes only|off the record|on the quiet|on the sly|hush-hush',
    'under the table|low-key',
    '(?:stays?|remains?|keep it|strictly|just|this is) (?:between (?:us|ourselves)|within (?:the )?(?:team|branch|department|house|company)|in (?:the )?(?:team|house|building)|among (?:us|ourselves|staff)|inside)',
    'between you and me|between ourselves|nowhere else|need-to-know',
    '(?:details?|terms?|rules?|policy|amounts?|criteria|scheme|limits?|figures?|arrangements?|conditions) (?:are |is |kept |remain |remains )?(?:strictly )?(?:confidential|secret)',
    '(?:strictly )?confidential(?= (?:guideline|target|rule|standard|policy))',
    `not (?:for|intended for) (?:publication|${CUSTOMER}|the public|public (?:release|view|display|knowledge)|release|disclosure|display|external \\w+|circulation|outside)`,
    "not public|eyes only|tell (?:nobody|no one)|say nothing (?:of|about|to)|(?:if|when) pressed|(?:do not|don't) say so",
    "(?:not|never) (?:be )?offered (?:\\w+ ){0,4}?unless|(?:do(?:es)? not|don't|never) (?:hand (?:it|this|them) out|pass (?:it|this) on)",
    'not (?:on|in|put on|part of) (?:the |our |any )?(?:website|menu|price list|leaflet|notice|sign|brochure|terms)',
    `(?:for )?${STAFF.replace('(?:', '(?:managers?|management|')}(?:'s|')? (?:to know|eyes|knows?(?= about it| of it))(?: only)?|(?:only )?${STAFF} (?:alone )?(?:should|need|may) know`,
  ],
  internal: [
    '(?:for )?(?:internal|in-house) (?:use|only|rule|standard|target|document|guideline|circulation|reference|information|guidance|policy|figure|memo)(?: only)?',
    '\\(internal\\)|internal:|for internal|internally only|remains internal|is internal',
    '(?:staff|management|employees?|team|managers?) only(?! (?:door|entrance|area|toilet|lift))',
    "for (?:staff|management|employees?|the team|managers?)(?:'s)? (?:use|reference|information|guidance)(?: only)?",
    '(?:only|solely|just) in the (?:staff|employee|team|crew|branch|internal) (?:handbook|manual|folder|guide|intranet|room|wiki|chat)',
  ],
  promised: [
    `${CUSTOMER.replace('|anyone|anybody', '').replace('|people', '')}|refund(?:s|ed)?|waive[sd]?|vouchers?|compensat\\w+|free|upgrades?|discounts?|gifts?|goodwill|pay(?:s|ment)?|promises?|complaints?|claims?|waits?|waiting|waited|queues?|repairs?|repaired|deliver\\w+`,
  ],
  backstage: [
    '^\\W*(?:nowhere|none|nobody|no one|not (?:yet )?(?:told|decided|published|announced)|n/a|not applicable|-+|tbd|no|unpublished)\\W*$',
    'intranet|staff (?:room|handbook|manual|notice ?board|meeting|app|canteen|training|briefing|portal|wiki|chat|folder|e-?mail)|back ?office',
    'internal(?:ly)?|locker room|rota|handbook|induction|kitchen wall|employee \\w+|team (?:chat|meeting|folder|briefing)',
    "training (?:manual|file|folder|course)|manager's (?:folder|file|office|desk|drawer)|head office (?:file|memo)|shared drive|operations manual",
    'morning briefing|stock ?room|by word of mouth',
  ],
} satisfies Partial<Lexicon>;
