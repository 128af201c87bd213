/** One go at a question as a quiz keeps it. */
const QUESTION =
  '"],"sure":0}],"hint":true,"revealed":true,"earlier":[{"tries":[],"revealed":false}]},"' +
  '"],"sure":1}],"hint":false,"revealed":false,"earlier":[]},"":{"version":1,"picked":[],"tries":' +
  '[{"picked":["true"],"sure":2},{"picked":["none"],"sure":null},{"picked":["false"],"sure":1}],' +
  '"hint":false,"revealed":false,"earlier":[]},"":{"version":1,"picked":[],"tries":[{"picked":["';

/** One moment of a circle, a bare one and one worked out. */
const MOMENT =
  '"first-impression","strong-feeling","no-second-chance","last-impression","decision","prevent",' +
  '"signal","check","remind","hardware","part":"facilities","software","part":"organisation",' +
  '"people","part":"attention","part":"problem-solving",' +
  '"truth":true,"reason":"","fail":true,"device":"","proof":"","expects":"","factor":"",' +
  '"part":"","feeling":1,"who":"","evidence":"","standard":"","accuracy":99},{"id":"own-1",' +
  '"name":"","phase":"before","truth":false,"reason":"","fail":false,"device":"","proof":"",' +
  '"expects":"","factor":"","part":"","feeling":null,"who":"","evidence":"","standard":"",' +
  '"accuracy":null},{"id":"';

/** The rest of a circle. */
const CIRCLE =
  '"version":1,"circle":{"name":"","phases":[{"id":"before","name":""},{"id":"arriving","name":""},' +
  '{"id":"served","name":""},{"id":"leaving","name":""},{"id":"after","name":""}],"moments":[],' +
  '"below":[{"id":"","name":"","layer":"support","under":""},{"id":"","name":"","layer":' +
  '"backstage","under":""}],"accuracy":99},"hints":{},"handed":[],"revealed":false}}}';

/** Where teachers are. */
const ZONES =
  'America/Los_AngelesAmerica/TorontoAmerica/New_YorkAustralia/SydneyAsia/TokyoAsia/Kuala_Lumpur' +
  'Asia/SingaporeAsia/TaipeiAsia/Hong_KongEurope/MadridEurope/ParisEurope/ZurichEurope/Berlin' +
  'Europe/LondonUTCAsia/Shanghai';

/** How the work on each kind of exercise begins. */
const BEGINNINGS =
  '"explorer",1,{"seed":0,"at":"","values":{"answers":{"":{"version":1,"draft":null,"tries":[],' +
  '"service-circle",1,{"seed":0,"scene":"own","counted":"","works":{"own":{' +
  '"choice",1,{"seed":0,"at":"","round":[],"answers":{"' +
  ',null]]],["' +
  ',[null,null,null],"en",' +
  ',"zh",1,[["pitfall-quiz",1,{"seed":0,"at":"","round":[],"answers":{"';

/**
 * What hand-ins and links often hold: the preset dictionary of version 1. It makes short texts much
 * shorter, because they need not spell these out; what stands near the end is the cheapest to name.
 *
 * Frozen: one changed letter makes tokens of version 1 unreadable. Another dictionary is another
 * version.
 */
export const DICTIONARY = new TextEncoder().encode(ZONES + CIRCLE + MOMENT + BEGINNINGS + QUESTION);
