import type { Lexicon } from './lexicon.ts';
import { feelings } from './zh/feelings.ts';
import { haste } from './zh/haste.ts';
import { limits } from './zh/limits.ts';
import { measures } from './zh/measures.ts';
import { secrets } from './zh/secrets.ts';
import { vague } from './zh/vague.ts';

/** Chinese. */
export const zh: Lexicon = {
  spaced: false,

  meaning: ['即|也就是|就是|是指|指的是|具体是|具体为|具体做法|意思是|体现在|表现为|:|\\('],
  speaking: [
    '(?:说|说道|讲|问|问候|告诉|告知|道|念|喊|答|答复|回答|写上|提示|招呼|用语|话术|字眼|两个字|一句)(?:[^,。;]{0,8})[:,]?$',
  ],
  denial: [
    '(?:不得|不要|不能|不可|不许|不准|不必|不用|不再|不会|不是|不说|不写|不讲|不念|不搞|不求|不以|不看|不按|不取|不只|别|勿|无须|无需|没有|并非|而非|避免|代替|取代|取消|禁止|严禁|杜绝|少说)[^,。;]{0,5}$',
    '不$',
    '未$',
  ],
  purpose: [
    '需要:|为哪种需要:|目的:|为的是|为了|以便|好让',
    '让(?:[^,。;]{0,12})(?:心里有数|放心|安心|有底|知道|不用|不必|不白|有准信|看得懂|歇|少跑|踏实|有人)',
  ],
  customers: [
    '^让',
    '^(?:客人|客户|顾客|病人|患者|家长|旅客|乘客|业主|居民|读者|学员|学生|老人)(?:们)?(?:就|便|也)?(?:能|心里|知道|不用|不必|放心)',
  ],
  and: ['并且|并|而且|且|同时|但|而(?!且)|其中|另'],

  ...vague,
  ...measures,
  ...limits,
  ...haste,
  ...secrets,
  ...feelings,
};
