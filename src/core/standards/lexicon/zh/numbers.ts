/** A whole number in characters; “一” alone is too often an article. */
export const NUMERAL = '[两二三四五六七八九十百]{1,7}';
/** A number in figures or characters. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
/** Measure words and units. */
export const UNITS =
  '次|遍|件|封|位|名|人|个|张|份|句|笔|单|项|步|米|厘米|毫米|公里|公斤|度|元|块|间|桌|杯|声|页|条|户|车|天|小时|分钟|秒|班|组|样|趟|克|毫升|倍|台|辆|处|场|轮|批|道|层|家|只|圈|岁|瓶|盒|包|袋|盘|碗|节|套|支|把|本|通|成|票|箱|回|款|种';
/** A time of an hour at most, to which people may hurry. */
export const HURRY = `(?:(?:${NUMBER}|一)(?:秒钟?|分钟|分(?!之|店|公司|拣|成|类|别|配))|半个?小时|半个?钟头|(?:1|一)个?小时|一刻钟|(?:1|一)个?钟头)`;
