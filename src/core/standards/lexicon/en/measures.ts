import type { Lexicon } from '../lexicon.ts';
import { DAY, NUMBER, SHORT } from './numbers.ts';

/** English: times, shares and numbers, and what a bystander can see. */
export const measures = {
  duration: [
    `(?:${NUMBER}|an?|one|half an?|a quarter of an|the next|next)[ -]?(?:${SHORT}|${DAY})(?: and a half)?`,
    `${NUMBER}(?:s|h|m)`,
  ],
  moment: [
    '(?:by|before|no later than|until|not later than) (?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|noon|midday|midnight|(?:the )?(?:end|close) of)',
    '(?:the |that )?same (?:working |business )?(?:day|evening|morning|afternoon|shift)',
    'at \\d{1,2}[:.]\\d\\d',
    'that day|next day|the day before|tomorrow|overnight',
    'on the spot|at once|immediately|straight ?away|then and there|there and then',
  ],
  hours: [
    '(?:between|from) \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)? (?:and|to|until) \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?',
    '\\d{1,2}[:.]\\d\\d ?- ?\\d{1,2}[:.]\\d\\d',
    '24[ -]hours?(?: (?:a day|service|hotline|line|desk))?',
    '(?:seven|7) days (?:a|per) week',
    '365 days',
  ],
  share: [
    `${NUMBER} ?%`,
    `${NUMBER} (?:per ?cent|percent)`,
    `(?:${NUMBER}|one) (?:in|out of|of(?: (?:the|every|any))?) (?:\\w+ )?(?:${NUMBER}|\\d+)`,
    `(?:at least|no fewer than) ${NUMBER}(?: \\w+)? (?:pass|are|is|must|were|have|had|hold|say|name|agree|show)`,
    `at least ${NUMBER} (?:of|in|out of)`,
    `all ${NUMBER}`,
  ],
  count: [
    `${NUMBER}(?![:.]\\d)[ -](?!o'clock|[ap]\\.?m|star|hours|days a week|and|or|to |years of|%)\\p{L}+`,
    `(?:once|twice|at least once) (?:an?|per|every|each) \\p{L}+`,
    `every ${NUMBER} \\p{L}+`,
    '(?:hourly|daily|weekly)',
  ],
  acts: [
    'says?(?! so)|tells?|asks?(?: \\w+)? (?:for|to|whether|if|who|what|which|how|the|each|every|about)|repeats?|reads? (?:back|out|aloud)',
    'looks? up|nods?|smiles?|stands? up|greets?|introduces? (?:herself|himself|themselves)|(?:states?|gives?) (?:his|her|their|the) names?',
    'hands?(?: \\w+)? (?:back|over|the|a|each|it)|returns? (?:the|each|it)',
    'writes?(?: \\w+)? (?:down|back|the|out|in|on)|signs?|initials?|ticks?|notes? (?:the|down)|records? (?:the|each|it)|logs?',
    'shows?(?: \\w+)? (?:the|a|his|her|their|how)|points? (?:to|out|at)|turns? the|opens? (?:the|a)|knocks?',
    'wears?|washes? (?:her|his|their)|disinfects?|wipes?|weighs?|scans?|measures? the|seals?|labels?|locks?',
    'rings?|phones?|telephones?|texts?|posts?(?: up)? (?:the|a)|walks? (?:the|each|a) \\w+ to|accompan(?:y|ies)|escorts?',
    'checks? (?:the|each|every|whether|that|two|names?|id|identity|it)|compares?|counts? (?:the|out)|calls? (?:the|each|out|back)',
    'puts? on|switch(?:es)? off|covers? (?:the|each)|offers? (?:a|an|the|each|every|water|to)|apologi[sz]es?|explains? (?:the|what|how|why|each|to|where)',
    'refunds?|replaces? (?:the|it)|posted|printed|published',
    'yes or no',
    'opens?|takes? (?:the|a|an|each) (?!time|care|view|approach|pride|interest)\\w+|gives? (?:(?:the|each|every) \\w+ )?(?:an?|the) (?:\\w+ )?(?:card|receipt|copy|list|figure|date|number|name|reason|time|price|note|ticket|slip|map|glass|voucher|estimate|refund|seat|chair)|hand(?:s|ed)|bears? the|names? the|leaves? with|receives? (?:a|an|the)|gets? (?:a|the) (?:card|receipt|copy|list|money)|photograph(?:s|ed)?|sends?|announces?|announced',
    'listed|labelled|marked|stamped|ticked|displayed|on display|carried by|walks? round|sits? down|stays? until|waits? until|stops?|closes? the|tests? with|asked (?:about|for|whether)|called instead|points?',
    'half price|free of charge|lent|money back|refund|(?:no|not) (?:more|higher|lower|less) than|more than the|zero',
  ],
} satisfies Partial<Lexicon>;
