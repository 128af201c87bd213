import type { Lexicon } from '../lexicon.ts';
import { HURRY, NUMBER, ONES } from './numbers.ts';

const CHECK =
  '(?:checks?|double-checks?|counts?|second (?:signature|person|check)|signatures?|inspections?|hand-?washing|disinfection|briefings?|safety \\w+|walk-?round|countersignature|verification|test drive)';

/** English: where haste does harm, and what hurries people on. */
export const haste = {
  steps: [
    'drops (?:a|per|each) (?:shift|day|hour)|(?:vets?|doctors?|dentists?|nurses?|surgeons?|physios?) (?:sees?|treats?)|buses|bus|coach(?:es)?',
    'deliver(?:s|ed|y|ies|ing)?|drop(?:s|ped)? off|couriers?|riders?|drivers?|driv(?:e|es|en|ing)|rid(?:e|es|ing)|ambulances?|on the road|vans?|taxis?',
    'lifts (?:an?|the|each|every|people|residents|patients)|lift(?:ed|ing)|carr(?:y|ies|ied|ying)|load(?:s|ed|ing)?|unload(?:s|ed|ing)?|hauls?|ladders?',
    'forklifts?|pick(?:s|ed|ing)? (?:and pack|items|parcels|orders)|pickers?|turn(?:s|ed)? patients?',
    'dispens(?:e|es|ed|ing)|prescriptions?|pharmacists?|scripts?|wash(?:ing|es)? (?:and|the|each|a)|inject(?:s|ed|ions?|ing)?|infus\\w+|draws? blood',
    'blood (?:draws?|samples?|tests?)|consultations?|operat(?:es|ed|ions?)(?! hours)|surger(?:y|ies)|bandag\\w+|dressings?|anaesthe\\w+',
    'feed(?:s|ing)? (?:a |each |the )?(?:resident|patient)s?|bath(?:es|ed|ing)?|wash(?:es|ing)?(?: and \\w+)? (?:an?|the|each|every) (?:resident|patient)s?',
    'medication|medicines?|triage|examin(?:es|ed|ation|ations)|vaccinat\\w+|wards? round',
    'count(?:s|ed|ing)? (?:the )?(?:cash|money|notes|takings)|cash (?:withdrawals?|deposits?|payments?|counts?)|transfers?|wire|teller transactions?',
    'enters? (?:the )?(?:account|data|amount)|identity checks?|verif(?:y|ies|ied|ication)|loan applications?|credit checks?|deletes?|data entry',
    'counter transactions?',
    'boil\\w*|fry(?:ing|er|ers)?|deep fryers?|chainsaws?|gas (?:leaks?|lines?|boilers?)|weld\\w*|high voltage|live wires?|cross(?:es|ing)? the road',
    'kitchen knives|hot oil',
    'evacuat\\w+|tow(?:s|ed|ing)|tyre changes?|climb\\w*',
  ],
  seconds: [
    `(?:within|in|under|in under|in less than) (?:\\d|[1-8]\\d|90|${ONES}) (?:seconds?|secs?)`,
    '(?:within|in|under) (?:a|one) minute',
  ],
  within: [
    `(?:<|≤|<=|within|in under|in less than|under|in no more than|in at most|no more than|not more than|no longer than|at most|in a maximum of|maximum|max\\.?|in|takes?|inside) ${HURRY}`,
    `${HURRY} (?:per|for each|for every|each) (?:\\w+ )?(?:resident|patient|order|customer|drop|bed|script|prescription|transaction|parcel|delivery)`,
    `${HURRY} (?:or (?:less|it(?:'s| is) free|free)|maximum|at most|limit|target|flat)`,
    `${NUMBER}-(?:minute|second)(?: \\w+)? (?:delivery|deliveries|dispensing|consultations?|appointments?|limit|target|promise|guarantee|slots?)`,
  ],
  quota: [
    `(?:at least|no fewer than|a minimum of|minimum|not fewer than) (?:${NUMBER}) (?:\\w+ ){1,4}?(?:an?|per|each|every) (?:hour|shift|half hour|half day|day|morning|person per day)`,
    `(?<!(?:at most|no more than|up to|maximum of|not more than|fewer than|limit of|over|than) )${NUMBER} (?:\\w+ ){1,3}?(?:an?|per|each|every) (?:hour|shift|round|working day|morning)`,
    `(?:complet|deliver|mak|se|pick|pack|load|examin|vaccinat|drop)\\w* (?:at least )?${NUMBER} (?:\\w+ ){1,3}?(?:an?|per|each|every) day`,
    `(?:daily|hourly) (?:quota|target)s? of`,
  ],
  haste: [
    '(?:runs?|run|running|jogs?|jogging|sprints?|sprinting|rush(?:es)?|rushing|hurr(?:y|ies)) (?:to|over|up|out|across|between|back|with)',
    'at a run|at the double|on the run|at full speed|flat out|race(?:s|d)? (?:to|against)|jump(?:s|ing)? (?:red )?lights?|cut(?:s|ting)? corners?',
    'against the clock|beat(?:s|ing)? the clock',
    `(?:skip|drop|waive|omit|bypass|leave out|dispense with|do without|forgo|cut out|dispenses with|skips|drops|waives|omits|bypasses|skipping|waiving|omitting|leaving out) (?:\\w+ |\\w+'s ){0,4}?${CHECK}`,
    `${CHECK} (?:may|can|could|need not|needn't|does not need to|do not need to|doesn't have to) (?:then |also |therefore |simply )?(?:be )?(?:skipped|dropped|waived|left out|omitted|bypassed|cut out|cut short|shortened|done later|left|happen|follow later|wait)`,
    '(?:no|without a|without the) (?:second |double )?(?:check|checking|signature|inspection) (?:is )?(?:needed|required|necessary)?(?:(?= (?:at|in|during|when) (?:peak|busy|rush|the rush)))',
    '(?:while|when|even when) (?:driving|riding|cycling|on the road|at the wheel)(?: \\w+){0,3} (?:answers?|replies|reply|texts?|accepts?|takes calls)',
    '(?:answers?|answered|repl(?:y|ies)|texts?|accepts?|reads?) (?:\\S+ ){0,8}?(?:while|when|even when) (?:driving|riding|cycling|on the road|at the wheel)',
  ],
  harmless: [
    'wait(?:s|ed|ing)?(?<!no waiting)|queue(?:s|d|ing)?',
    'start(?:s|ed|ing)?|begin(?:s|ning)?|set(?:s)? out',
    '(?:is|are|be) (?:told|informed|notified|texted|phoned|given|offered|called|answered|seen|refunded|rung|sent|sorted)',
    'tells?|rings?|calls?|phones?|texts?|informs?|notif(?:y|ies)|repl(?:y|ies)|answers?|reports?|explains?|apologi[sz]es?|says?|confirms?|refunds?|refunded',
    'reads?|acknowledg\\w+|greets?|hears?|speaks?|asks?|messages?',
    'before|after (?:the )?(?:dose|injection|vaccination)|late|slot|window|ahead|earlier|older than',
    'order to oven|leaves? the (?:kitchen|shop|store)|leaving the (?:kitchen|shop)|at the pass|handed to the (?:rider|courier|driver)',
    'watch(?:es)?|samples?|observ\\w+|spot[- ]checks?',
    'either side|give or take|plus or minus',
  ],
  untimed: [
    '(?:is|are|was|not|never) (?:un)?timed(?<!(?:is|are|was) timed)|untimed|not (?:be )?(?:timed|measured|counted)|no time limit|never timed',
    'however long it takes|takes? as long as|no target|is not on the clock|clock (?:stops|does not)',
  ],
} satisfies Partial<Lexicon>;
