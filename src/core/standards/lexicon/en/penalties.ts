import type { Lexicon } from '../lexicon.ts';
import { NUMBER } from './numbers.ts';
import { STAFF } from './people.ts';

const PAY =
  '(?:pay|wages?|salar(?:y|ies)|bonus(?:es)?|tips?|commission|points?|pay packet|earnings|money)';
const THEIR = '(?:his|her|their|your|our|the|its)';
const MONEY = `(?:(?:£|\\$|€|¥|rmb ?)?${NUMBER}(?: ?(?:yuan|pounds?|euros?|dollars?|rmb|%))?)`;

/** English: punishment per case. */
export const penalties = {
  penalty: [
    '(?:fined|docked|penali[sz]ed|punished)(?! notes?)(?= |[,.;:]|$)',
    `(?:${STAFF}|you|anyone|whoever \\w+|offenders?) (?:is|are|gets?|will be|may be|can be) (?:dismissed|suspended|sacked|fired|sent home|let go|demoted|deactivated|blocked|disciplined|removed|reprimanded|struck off|named|shamed)`,
    '(?:loses?|forfeits?|losing) (?!no |nothing|track|sight)(?:\\S+ ){0,5}?(?:bonus|pay|wages?|tips?|commission|points?|day off|shifts?|holiday|star|ranking)',
    "(?:no|without|lost|loss of) (?:the )?(?:month's |weekly |monthly |quarterly |attendance |team )?(?:bonus|commission|pay rise)",
    `(?:deduct(?:s|ed|ion|ions)?) (?:\\S+ ){0,6}?(?:from (?:\\w+ ){0,3}${PAY}|${PAY})`,
    "(?:pay|wage|bonus|salary|commission)(?:'s)? (?:cuts?|deductions?|docking|(?:is|are|gets?|will be) (?:cut|reduced|docked|halved|stopped|withheld))",
    `(?:cut|halve|reduce|stop|withhold|dock)s? (?:${THEIR} )?(?:pay|bonus|wages?|salary|commission)|docks? `,
    `${STAFF} (?:is|are|gets?|will be) (?:charged|billed|made to pay|made responsible)|${STAFF} who (?:\\S+ ){1,8}?(?:pays?|loses?|gets? (?:no|less))`,
    `(?:comes?|came|taken|goes|knocked|deducted|paid|recovered|made good|taken straight) (?:straight |directly )?(?:off|out of|from) (?:\\w+ |\\w+'s ){0,3}?${PAY}`,
    `(?:out of|from) (?:${THEIR}|the (?:driver|rider|clerk|technician|courier|teller|waiter|cashier)'s) (?:own )?(?:pockets?|pay|wages?|bonus|tips)`,
    `${MONEY} off (?:${THEIR} )?(?:\\w+'s |\\w+ )?${PAY}`,
    `(?:costs?|sets? back) (?:the |each |every )?(?:\\w+ )?${STAFF} (?:\\w+ )?${MONEY}|(?:costs?) (?:you|them|him|her) (?:\\w+ )?(?:${MONEY}|a day)`,
    '(?:costs?) (?:\\w+ ){0,5}?(?:bonus|pay|wages|commission|tips)',
    `(?:the |each |every )?(?:late |slow |responsible )?${STAFF} (?:must |has to |have to |then )?(?:pays?|covers?|bears?|foots?|makes? good|reimburses?|repays?) (?:back )?(?:for )?(?:it |them )?(?:(?:the )?(?:difference|costs?|damage|loss(?:es)?|bill|refund|shortfall|shortage|meal|order)|${MONEY}|out of|personally|a (?:fine|penalty))`,
    `(?:a |an )?(?:£|\\$|€|¥|rmb ?)?\\d* ?(?:fine|penalty|penalties) (?:of|for|per)(?: \\w+)?|(?:a|the|${MONEY}) (?:fine|penalty)(?=[,.;:]|$)`,
    'penalty points?',
    '(?:written|verbal|oral|formal|final|official) (?:warnings?|reprimands?)|warning letters?',
    'disciplinary (?:action|measures?|procedure|hearing|proceedings)|written up|(?:three|two|3|2) strikes?',
    "(?:you're|they're|he's|she's|you are|they are) (?:out|fired|gone|sacked)",
    '(?:instant|immediate|summary|grounds for|leads? to|means|results? in) dismissal',
    'bottom (?:performer|ranked|of the (?:table|list)) (?:\\w+ ){0,3}(?:leaves?|goes|is|are)|name and shame|named and shamed|wall of shame|marks? against',
    'black mark|demerits?|(?:lose|loses) (?:his|her|their) (?:job|licence|position|place)',
    '(?:gets?|given|receives?|offered|assigned|allocated) (?:no (?:more|further)|fewer) (?:work|orders|shifts|jobs|trips|hours|deliveries)',
    '(?:taken|struck|thrown|dropped) off the (?:rota|app|platform|schedule|list)|(?:is|are|goes|comes) off the (?:rota|schedule|roster)',
    '(?:is|are|gets?) named in the (?:\\w+ )?meeting|(?:account|app|log-?in) (?:is |gets )?(?:blocked|frozen|deactivated|suspended)|unpaid overtime',
    'stays? behind unpaid|demoted',
  ],
} satisfies Partial<Lexicon>;
